"""A text as it is read: what is done to it before anything is looked for, and where each part of it was.

What people have is broken into lines, full of soft hyphens, non-breaking spaces and ligatures, or without the space
after a full stop. Everything works on the text as it is read, without these; what is found is given in the offsets of
the text as it was given. A clean text is read as it is, and costs nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from analysis.text.characters import Edit, has_odd_characters, plain_characters, plain_spaces
from analysis.text.lines import broken_lines, passage_lines
from analysis.text.lost_starts import lost_starts
from analysis.text.stops import crowded_stops


class Moves(NamedTuple):
    """Edits of a text: where each stands in it, and where what it is read as stands in the text that results."""

    old_starts: list[int]
    old_ends: list[int]
    starts: list[int]
    ends: list[int]

    def start_before(self, at: int) -> int:
        """Where the character at `at` was; the first of those that are read as it."""
        k = bisect_right(self.starts, at) - 1
        if k < 0:
            return at
        return self.old_starts[k] if at < self.ends[k] else self.old_ends[k] + at - self.ends[k]

    def end_before(self, at: int) -> int:
        """Where the character that ends at `at` ended."""
        k = bisect_right(self.starts, at - 1) - 1
        if k < 0:
            return at
        return self.old_ends[k] if at <= self.ends[k] else self.old_ends[k] + at - self.ends[k]

    def after(self, at: int) -> int:
        """Where the character at `at` is now; where the following one is if it is not read."""
        k = bisect_right(self.old_starts, at) - 1
        if k < 0:
            return at
        return self.starts[k] if at < self.old_ends[k] else self.ends[k] + at - self.old_ends[k]


class Reading(NamedTuple):
    """A text as it is read, and how its offsets and those of the text as given lead to each other."""

    text: str
    moves: tuple[Moves, ...]  # in the order in which they were made

    def given_span(self, start: int, end: int) -> tuple[int, int]:
        """The same span in the text as given; it begins and ends with a character that is read."""
        for moves in reversed(self.moves):
            start, end = moves.start_before(start), moves.end_before(end) if end > start else end
        return start, max(start, end)

    def read_span(self, start: int, end: int) -> tuple[int, int]:
        """A span of the text as given in the text as it is read."""
        for moves in self.moves:
            start, end = moves.after(start), moves.after(end)
        return start, end


Step = Callable[[str], tuple[str, list[Edit]]]
STEPS: tuple[Step, ...] = (broken_lines, crowded_stops, lost_starts)
STEPS_IF_ODD: tuple[Step, ...] = (plain_characters, broken_lines, plain_spaces, crowded_stops, lost_starts)
STEPS_OF_PASSAGES: tuple[Step, ...] = (plain_characters, passage_lines, plain_spaces, crowded_stops)


def reading(text: str) -> Reading:
    """A text as it is read.

    >>> read = reading("The in\\u00adfor\\u00admation of\\u00a0the \\ufb01rms")
    >>> read.text
    'The information of the firms'
    >>> read.given_span(4, 15), read.read_span(4, 17)
    ((4, 17), (4, 15))
    """
    steps: list[Moves] = []
    for step in STEPS_IF_ODD if has_odd_characters(text) else STEPS:
        text, edits = step(text)
        if edits:
            text, moves = edited(text, edits)
            steps += [moves] if moves.starts else []
    return Reading(text, tuple(steps))


def read_passage(text: str) -> str:
    """A passage of a text, such as a quotation, as it is read: a part of one paragraph, however its lines were broken.

    >>> read_passage("the in\\u00adfor\\u00admation of\\nthe mayor")
    'the information of the mayor'
    """
    for step in STEPS_OF_PASSAGES if has_odd_characters(text) else STEPS_OF_PASSAGES[1:]:
        text, edits = step(text)
        text = edited(text, edits)[0] if edits else text
    return text


def lines_joined(text: str) -> str:
    """A passage of a text that is as it is read, with its lines put together. Its length stays the same."""
    edits = passage_lines(text)[1]
    return edited(text, [Edit(start, end, " " * (end - start)) for start, end, _ in edits])[0] if edits else text


def edited(text: str, edits: list[Edit]) -> tuple[str, Moves]:
    """A text after edits, which are in order and apart, and where everything went.

    >>> edited("threat-\\nened", [Edit(6, 8, "")])[0]
    'threatened'
    """
    parts: list[str] = []
    moved: list[tuple[int, int, int, int]] = []  # edits that change the length
    done = length = 0
    for start, end, read_as in edits:
        parts += (text[done:start], read_as)
        length += start - done + len(read_as)
        if end - start != len(read_as):
            moved.append((start, end, length - len(read_as), length))
        done = end
    parts.append(text[done:])
    return "".join(parts), Moves(*map(list, zip(*moved, strict=True))) if moved else Moves([], [], [], [])

"""Lines that a program broke: where a line end is no more than a space, or lies within a word.

A program that breaks lines puts a word on the next line when it has no room on this one. So the width lies between the
length of each line that it broke and that length with the next word; the width is the one that fits most line ends. A
text was broken if it fits at least half of them, hardly a line is longer, and lines go on in lower case as prose does.
Then a line end is a space if the next word had no room before it. Headings, bylines, list items and the last lines of
paragraphs had room. A line that begins with the label of a list item or of a speaker, or that is set in, is new.

In all other texts a line end is a space only between a long line without a stop and one in lower case, or after a word
that ends no line: of, the.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate, pairwise
from typing import NamedTuple

from analysis.english.abbreviations import GOES_ON
from analysis.english.patterns import compiled_later
from analysis.text.characters import Edit
from analysis.text.hyphens import at_line_end, joins

NARROWEST, WIDEST = 24, 132  # letters of the lines that programs break
LONG = 40  # letters of a line that may go on in lower case in any text
SHORT = 28  # the same where the next word had no room
LONGER = 0.1  # share of lines that may be longer than the width
IN_LOWER_CASE = 0.4  # share of lines of prose that begin so; in news about two thirds do
FEW_IN_LOWER_CASE = 0.1  # the same where all lines but a few had no room: lists and poems are not so even
ALL = 0.9
HELD_TOGETHER = 3  # words
SET_IN = 2  # spaces by which the first line of a paragraph is set in
STOPS = '.!?:;…"”'
BULLET = re.compile(r"[•·►▪●*]\s")
LABEL = re.compile(r"[-–] \S|(?:\d{1,2}|[A-Za-z])[.)] ")
TURN = re.compile(r"[QA][:.] |[A-Z][A-Z.'’ -]{2,30}: ")
CLOSED = compiled_later(r"[.!?:;…][\"'”’)\]]*$")
RULE = re.compile(r"[=_*~#•·-]{3,}")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")  # alone on a line
STOP_WITHIN = compiled_later(r"[.!?][\"'”’)\]]*[ ]+[A-Z\"'“‘]")
INITIALS = re.compile(r"\b[A-Z]\.$")
QUOTED = '"“”'
QUOTE_WITHIN = re.compile(r"[\"”]")
UNFINISHED = re.compile(r"\b(?:an?|the|of|in|on|at|to|for|from|by|with)$")  # no line ends so
HALF = 0.5
ATTACHED_DASH = re.compile(r"\w(?:--|—|–)$")


class Line(NamedTuple):
    """A line that is not blank, from its first letter to one past its last."""

    number: int  # among all lines
    text: str
    start: int
    end: int
    length: int  # with the spaces before its first letter
    set_in: int  # these spaces
    first_word: int  # letters of its first word, with what spaces that hold words together add

    @property
    def in_lower_case(self) -> bool:
        return self.text[0].islower()


Break = tuple[Line, Line]


def broken_lines(text: str) -> tuple[str, list[Edit]]:
    """A text, and the edits that put the lines of its paragraphs together.

    >>> broken_lines("The mayor of the town gave no infor-\\nmation on Monday about the dam.")[1]
    [Edit(start=35, end=37, read_as='')]
    """
    if "\n" not in text:
        return text, []
    written = text.split("\n")
    if not any(a and b for a, b in pairwise(written)):  # a blank line between any two, as in most texts
        return text, []
    lines = _lines(written)
    breaks = [(a, b) for a, b in pairwise(lines) if b.number == a.number + 1]
    return text, _edits(text, _soft(breaks, _layout(lines, breaks)))


def passage_lines(text: str) -> tuple[str, list[Edit]]:
    """The same for a passage, too short to tell how its lines were broken: any line without a stop goes on.

    >>> passage_lines("a vote in\\nthe Norland\\nParliament.\\nIt failed.")[1]
    [Edit(start=9, end=10, read_as=' '), Edit(start=21, end=22, read_as=' ')]
    """
    if "\n" not in text:
        return text, []
    breaks = [(a, b) for a, b in pairwise(_lines(text.split("\n"))) if b.number == a.number + 1]
    within = [(a, b) for a, b in breaks if not CLOSED.search(a.text) or is_abbreviation(a.text)]
    return text, _edits(text, within)


def _lines(written: list[str]) -> list[Line]:
    starts = accumulate((len(line) + 1 for line in written), initial=0)
    lines = []
    for number, (line, at) in enumerate(zip(written, starts, strict=False)):
        bare = line.strip()
        if bare:
            before = line[: line.index(bare[0])]
            set_in, start = len(before.expandtabs()), at + len(before)
            length = set_in + len(bare)
            lines.append(Line(number, bare, start, start + len(bare), length, set_in, _first_word(line[len(before) :])))
    return lines


def _first_word(line: str) -> int:
    """The letters of the first word of a line, with the words that a space holds to it, unless there are many."""
    first = line.partition(" ")[0]
    return len(first) if len(first.split()) <= HELD_TOGETHER else len(first.split()[0])


class Layout(NamedTuple):
    """How a program broke the lines of a text.

    width, margin
        letters of a line; spaces before lines that do not begin a paragraph
    new_paragraphs
        how many of the sentences that do not begin a line begin a paragraph, as far as it can be seen; 0 if blank lines
        or spaces before first lines say where paragraphs begin
    """

    width: int
    margin: int
    new_paragraphs: float = 0.0

    def room(self, line: Line, following: Line) -> int:
        """How many letters were left after the first word of the following line; less than 0 if it had no room."""
        return self.width - line.length - 1 - following.first_word


def _layout(lines: list[Line], breaks: list[Break]) -> Layout | None:
    """How a program broke the lines of a text, None if none did."""
    fits = [0] * (WIDEST + 2)
    for line, following in breaks:
        if NARROWEST <= line.length + following.first_word and line.length <= WIDEST:
            fits[line.length] += 1
            fits[min(line.length + following.first_word, WIDEST) + 1] -= 1
    fits = list(accumulate(fits))
    width = max(range(NARROWEST, WIDEST + 1), key=lambda at: (fits[at], at))
    full = [
        (line, following) for line, following in breaks if line.length <= width <= line.length + following.first_word
    ]
    longer = sum(line.length > width and " " in line.text for line in lines)
    least_set_in = min((line.set_in for line in lines), default=0)
    going_on = [(line, following) for line, following in breaks if following.set_in < least_set_in + SET_IN]
    if longer > LONGER * len(lines) or not _are_broken(full, going_on):
        return None
    margins = Counter(following.set_in for _, following in full)
    layout = Layout(width, min(margins, key=lambda margin: (-margins[margin], margin)))
    return layout._replace(new_paragraphs=_new_paragraphs(lines, breaks, layout))


def _are_broken(full: list[Break], breaks: list[Break]) -> bool:
    """Whether enough line ends fit a width: half of all, or nearly all that are not the end of a sentence."""
    least = FEW_IN_LOWER_CASE if len(full) >= ALL * len(breaks) else IN_LOWER_CASE
    if sum(following.in_lower_case for _, following in full) < least * len(full):
        return False
    within = sum(not CLOSED.search(line.text) for line, _ in breaks)
    full_within = sum(not CLOSED.search(line.text) for line, _ in full)
    return 2 * len(full) >= max(4, len(breaks)) or full_within >= max(4, ALL * within)


def _new_paragraphs(lines: list[Line], breaks: list[Break], layout: Layout) -> float:
    """Of the sentences that follow another in sight, how many begin a paragraph; 0 if paragraphs are set apart."""
    short = [(a, b) for a, b in breaks if layout.room(a, b) >= 0 and CLOSED.search(a.text)]
    set_in = sum(following.set_in >= layout.margin + SET_IN for _, following in short)
    if len(short) <= len(lines) - 1 - len(breaks) + set_in:
        return 0.0
    within = sum(len(STOP_WITHIN.findall(line.text)) for line in lines)
    return len(short) / (len(short) + within)


def _soft(breaks: list[Break], layout: Layout | None) -> list[Break]:
    """The line ends that lie within a paragraph."""
    soft: list[Break] = []
    listed = False  # whether the paragraph is an item of a list, which may be set in from its second line
    for line, following in breaks:
        goes_on = bool(soft) and soft[-1][1] is line
        if not goes_on:
            listed = _has_label(line)
        long = line.length >= LONG or goes_on and line.in_lower_case
        if _goes_on(line, following, layout, listed, long, not goes_on):
            soft.append((line, following))
    return soft


def _has_label(line: Line) -> bool:
    return bool(BULLET.match(line.text) or LABEL.match(line.text))


def _goes_on(line: Line, following: Line, layout: Layout | None, listed: bool, long: bool, first: bool) -> bool:
    """Whether the paragraph of a line goes on with the following one.

    `long` says that it may do so in any text, `first` that the line begins its paragraph.
    """
    if at_line_end(line.text, following.text) and following.in_lower_case:
        return True
    if RULE.fullmatch(line.text) or RULE.fullmatch(following.text) or _begins_item(line, following, listed):
        return False
    if first and ADDRESS.fullmatch(line.text) and not following.in_lower_case:
        return False
    open_end = following.in_lower_case and line.text[-1] not in STOPS
    width = layout.width if layout else max(line.length, following.length)
    room = width - line.length - 1 - following.first_word
    if layout and (room < 0 or room == 0 and not CLOSED.search(line.text)):  # two spaces may have stood there
        if following.set_in >= layout.margin + SET_IN:
            return listed and following.in_lower_case
        return not _begins_paragraph(line, following, layout)
    if room < 0 and line.length >= LONG and UNFINISHED.search(line.text):
        return True
    return open_end and (long or line.length >= SHORT and room < 0)


def _begins_paragraph(line: Line, following: Line, layout: Layout) -> bool:
    """Whether a line without room for the next word ends its paragraph: where nothing sets paragraphs apart.

    Quotations begin and end paragraphs more often than not; other sentences do as often as those in sight.
    """
    if not layout.new_paragraphs or following.in_lower_case or not CLOSED.search(line.text):
        return False
    if (
        INITIALS.search(line.text)
        or is_abbreviation(line.text)
        or line.text[-1] in ":;"
        and following.text[0] in QUOTED
    ):
        return False
    if following.text[0] in QUOTED and line.text[-1] not in QUOTED and QUOTE_WITHIN.search(line.text):
        return False  # “It rained,” she said. “It poured.”
    return line.text[-1] in QUOTED or following.text[0] in QUOTED or layout.new_paragraphs > HALF


def _begins_item(line: Line, following: Line, listed: bool) -> bool:
    """Whether the following line is a new item of a list or a turn of a dialogue."""
    if BULLET.match(following.text):
        return True
    if CLOSED.search(line.text):
        return bool(TURN.match(following.text) or (listed or line.text[-1] == ":") and LABEL.match(following.text))
    return False


def _edits(text: str, within: list[Break]) -> list[Edit]:
    """The edits between the lines of paragraphs."""
    broken = {(a, b): parts for a, b in within if (parts := at_line_end(a.text, b.text))}
    hyphens = joins(text, list(broken.values()), len(within)) if broken else {}
    edits = []
    for line, following in within:
        if parts := broken.get((line, following)):
            edits.append(Edit(line.end - 1, following.start, hyphens[parts]))
        else:
            edits.append(Edit(line.end, following.start, "" if ATTACHED_DASH.search(line.text) else " "))
    return edits


def is_abbreviation(line: str) -> bool:
    """Whether the last word of a line is an abbreviation that a name or a number follows."""
    word = line.rsplit(None, 1)[-1]
    return word.endswith(".") and word[:-1].lower() in GOES_ON

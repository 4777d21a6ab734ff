"""What lines are by their neighbours: the tail of an article, links, tables of results, captions without a stop."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from analysis.text.boilerplate import is_boilerplate, is_head_of_links, is_tail
from analysis.text.wordforms import long_words_capitalised

Line = tuple[int, int, str]  # where it starts and ends, and its kind, as text.blocks has them
HEADINGS = ("headline", "subheading")
BULLETS = "•·*►▪-–—"
_CREDIT_SIGN = re.compile(r"(?:eporting|riting|diting|ompiled)[ ]by|contributed|AP[ ]Photo|©|opyright")
_BREAK = re.compile(r"(?<=[.!?”\"’])[ ]+(?=[A-Z(_©])")
_CELLS = re.compile(r"[^\t|]+(?:[ ]?\t[ ]?|[ ]\|[ ])[^\t|]+(?:(?:[ ]?\t[ ]?|[ ]\|[ ])[^\t|]*)+|\|.*\|")
_NUMBERS = re.compile(r"(?!\(?\d+[.)]\s)[^\d\n]*\d[\d.,:]*[^\d\n(]+\d")  # not: 1. The 3 towns
_NAME_EARLY = re.compile(r"(?:[\w’']+[ ]){0,2}[A-Z][\w’'-]+[ ][A-Z][\w’'.-]+")
_IN_LINKS = re.compile(r"\?$|[‘'][^’']+[’']|^[A-Z][^:]{2,40}:[ ][A-Z]")
_SAID = re.compile(r"^[—–-]|[“”\":@]|\bsa(?:id|ys)\b|[.!?…]$")
LONGEST_LINK = 20  # words
SHORTEST_CAPTION = 9
LONGEST_TAIL = 800  # letters


def surrounding_lines(text: str, lines: Sequence[Line]) -> set[int]:
    """The numbers of lines that are none of the article because of where they are."""
    prose = [number for number, line in enumerate(lines) if line[2] == "paragraph"]
    if not prose:
        return set()
    found = {
        *_tail(text, lines, prose),
        *_links(text, lines),
        *_tables(text, lines),
        *_last_link(text, lines, prose[-1]),
    }
    found.update(_listed_links(text, lines, range(prose[0] + 1, prose[-1])))
    found.update(n for n in range(prose[0] + 1, prose[-1]) if _is_caption(text, lines[n - 1 : n + 2]))
    return found


def credit_start(text: str, start: int, end: int) -> int:
    """Where the credits begin that close a paragraph, 0 if none do.

    >>> text = "It rained. (Reporting by Jo Berg)"
    >>> text[credit_start(text, 0, len(text)) :]
    '(Reporting by Jo Berg)'
    """
    if not _CREDIT_SIGN.search(text, max(start, end - 400), end):
        return 0
    for gap in _BREAK.finditer(text, max(start, end - 500), end):
        if is_boilerplate(text[gap.end() : end]):
            return gap.end()
    return 0


def _tail(text: str, lines: Sequence[Line], prose: list[int]) -> Iterator[int]:
    """The lines after the last one that is prose, of those that looked as if they were of the article."""
    for number in range(len(lines) - 1, prose[0], -1):
        start, end, kind = lines[number]
        if kind in HEADINGS or kind == "paragraph":
            earlier = [text[lines[n][0] : lines[n][1]] for n in prose if n < number]
            before = "\n".join(line for line in earlier if line != text[start:end])
            if end - start < LONGEST_TAIL and is_tail(text[start:end], before):
                yield number
            elif kind == "paragraph":
                return


def _links(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """What follows "Related stories": headings, and lines with a bullet."""
    for number, (start, end, kind) in enumerate(lines):
        if kind != "boilerplate" or not is_head_of_links(text[start:end]):
            continue
        for n in range(number + 1, len(lines)):
            start, end, kind = lines[n]
            words = text.count(" ", start, end) + 1
            if kind == "paragraph" and text[start] not in BULLETS or words > LONGEST_LINK:
                break
            last_before_prose = n + 1 < len(lines) and lines[n + 1][2] == "paragraph"
            if words > 4 or not last_before_prose:  # a short one is the heading of what follows
                yield n


def _last_link(text: str, lines: Sequence[Line], last_prose: int) -> Iterator[int]:
    """A line like a heading that nothing follows: the title of a video, or of another article."""
    after = [n for n in range(last_prose + 1, len(lines)) if lines[n][2] in HEADINGS]
    if len(after) == 1:
        start, end, _ = lines[after[0]]
        if text.count(" ", start, end) >= 4 and not _SAID.search(text[start:end]):
            yield after[0]


def _tables(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """Lines in a row that hold cells, or two numbers and few words: results, prices, standings."""

    def is_row(n: int) -> bool:
        start, end, kind = lines[n]
        if _CELLS.fullmatch(text, start, end):
            return True
        return kind in HEADINGS and bool(_NUMBERS.match(text, start, end)) and text.count(" ", start, end) < 12

    for row, run in groupby(range(len(lines)), is_row):
        numbers = list(run)
        if row and len(numbers) >= 3:
            yield from numbers


def _is_caption(text: str, lines: Sequence[Line]) -> bool:
    """Whether a line without a stop, between two others, is too long for a subheading and begins with a name."""
    (before, (start, end, kind), after) = lines
    if kind not in HEADINGS or before[2] in HEADINGS or after[2] in HEADINGS or text[after[0]].islower():
        return False
    line = text[start:end]
    if line.count(" ") + 1 < SHORTEST_CAPTION or line[-1] in "?!:…" or line.isupper() or not _NAME_EARLY.match(line):
        return False
    return not long_words_capitalised(re.findall(r"[^\W\d_][\w'’-]*", line))


def _listed_links(text: str, lines: Sequence[Line], inside: range) -> Iterator[int]:
    """Headlines of other articles in a list that nothing announces, between two paragraphs."""

    def is_listed(n: int) -> bool:
        start, end, kind = lines[n]
        return kind == "paragraph" and text[start] in BULLETS and text[end - 1] not in ".;,:" and end - start < 120

    for listed, run in groupby(inside, is_listed):
        numbers = list(run)
        if not listed or not 2 <= len(numbers) <= 6 or text[lines[numbers[0] - 1][1] - 1] not in '.”"':
            continue
        if sum(bool(_IN_LINKS.search(text[lines[n][0] + 1 : lines[n][1]].strip())) for n in numbers) * 2 >= len(
            numbers
        ):
            yield from numbers

"""What lines are by their neighbours: the tail of an article, links, tables of results, captions without a stop."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

from analysis.english.patterns import compiled_later
from analysis.text.boilerplate import is_boilerplate, is_byline, is_head, is_head_of_links, is_tail
from analysis.text.wordforms import long_words_capitalised

Line = tuple[int, int, str]  # where it starts and ends, and its kind, as text.blocks has them
HEADINGS = ("headline", "subheading")
BULLETS = "•·*►▪-–—"
_CREDIT_SIGN = re.compile(r"(?:eporting|riting|diting|ompiled)[ ]by|contributed|AP[ ]Photo|©|opyright")
_BREAK = re.compile(r"(?<=[.!?”\"’])[ ]+(?=[A-Z(_©])")
_NUMBERS = re.compile(r"(?!\(?\d+[.)]\s)[^\d\n]*\d[\d.,:]*[^\d\n(]+\d")  # not: 1. The 3 towns
_NAME_EARLY = re.compile(r"(?:[\w’']+[ ]){0,2}[A-Z][\w’'-]+[ ][A-Z][\w’'.-]+")
_IN_LINKS = re.compile(r"\?$|[‘'][^’']+[’']|^[A-Z][^:]{2,40}:[ ][A-Z]")
_SAID = compiled_later(r"^[—–-]|[“”\":@]|\bsa(?:id|ys)\b|[.!?…](?:\s|$)")
_LISTED = re.compile(r"^\d|\d$|[\"“”]|^[—–-]|\.$")  # in lists of the article itself
LONGEST_LINK = 20  # words
SHORTEST_REPEATED = 3  # words
AHEAD_OF_MORE = ':”"'
MOST_LAST = 4  # lines
SHORT_LAST = 5  # words
LONGEST_ROW = 12
FEWEST_IN_A_ROW, MOST_IN_A_ROW = 3, 6  # links
SHORTEST_CAPTION = 9
LONGEST_TAIL = 800  # letters
MOST_TAIL = 60  # lines


def surrounding_lines(text: str, lines: Sequence[Line]) -> set[int]:
    """The numbers of lines that are none of the article because of where they are."""
    prose = [number for number, line in enumerate(lines) if line[2] == "paragraph"]
    if not prose:
        return set()
    headings = [number for number, line in enumerate(lines) if line[2] in HEADINGS and number > prose[0]]
    found = {n for n in range(prose[0]) if lines[n][2] == "subheading" and is_head(text[lines[n][0] : lines[n][1]])}
    found |= {*_tail(text, lines, prose), *_links(text, lines), *_listed_links(text, lines, prose)}
    if headings or "\t" in text or "|" in text:
        found.update(_tables(text, lines))
        found.update(_last_headings(text, lines, [n for n in headings if n > prose[-1]]))
        found.update(_repeated(text, lines, headings))
        found.update(n for n in headings if is_byline(text[lines[n][0] : lines[n][1]]))
        found.update(_links_in_a_row(text, lines, [n for n in headings if n < prose[-1]]))
        found.update(n for n in headings if n < prose[-1] and _is_caption(text, lines[n - 1 : n + 2]))
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
    first = lines[prose[0]][0]
    for number in range(len(lines) - 1, max(prose[0], len(lines) - MOST_TAIL), -1):
        start, end, kind = lines[number]
        if kind == "paragraph" or kind in HEADINGS:
            line = text[start:end]
            if len(line) < LONGEST_TAIL and is_tail(line, partial(_article_before, text, first, line)):
                yield number
            elif kind == "paragraph":
                return


def _article_before(text: str, first: int, line: str) -> str:
    """What comes before a line, from the first paragraph on, without the same line again."""
    return text[first : text.rfind(line)].replace(line, "")


def _links(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """What follows "Related stories": headings, and lines with a bullet."""
    after_head = False
    for n, (start, end, kind) in enumerate(lines):
        words = text.count(" ", start, end) + 1
        if kind == "boilerplate":
            after_head = after_head or is_head_of_links(text[start:end])
        elif kind == "paragraph" and text[start] not in BULLETS or words > LONGEST_LINK:
            after_head = False
        elif after_head and (words > 4 or n + 1 == len(lines) or lines[n + 1][2] != "paragraph"):
            yield n  # a short one before a paragraph is its heading


def _last_headings(text: str, lines: Sequence[Line], last: list[int]) -> Iterator[int]:
    """Lines like headings that nothing follows: buttons, sections, the title of a video or of another article."""
    if not 1 <= len(last) <= MOST_LAST or text[lines[last[0] - 1][1] - 1] in AHEAD_OF_MORE:
        return  # a list, or who was quoted
    for number in last:
        line = text[lines[number][0] : lines[number][1]]
        spaces = line.count(" ")
        if spaces < SHORT_LAST and not _LISTED.search(line) or len(last) == 1 and not _SAID.search(line):
            yield number


def _repeated(text: str, lines: Sequence[Line], headings: list[int]) -> Iterator[int]:
    """Lines like headings that a page has twice: links to other articles, captions beside the text for the blind."""
    if len(headings) > 1:
        written = ((number, text[slice(*lines[number][:2])]) for number in headings)
        headed = {number: line for number, line in written if not _LISTED.search(line)}
        times = Counter(headed.values())
        yield from (
            number for number, line in headed.items() if times[line] > 1 and line.count(" ") >= SHORTEST_REPEATED
        )


def _tables(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """Lines in a row that hold cells, or two numbers and few words: results, prices, standings."""

    def is_row(n: int) -> bool:
        start, end, kind = lines[n]
        if text.count("\t", start, end) > 1 or text.count(" | ", start, end) > 1:
            return True
        few = kind in HEADINGS and text.count(" ", start, end) < LONGEST_ROW
        return few and bool(_NUMBERS.match(text, start, end))

    for row, run in groupby(range(len(lines)), is_row):
        numbers = list(run)
        if row and len(numbers) >= 3:
            yield from numbers


def _is_caption(text: str, lines: Sequence[Line]) -> bool:
    """Whether a heading, between two other lines, is too long for one, has no stop, and begins with a name."""
    (before, (start, end, _), after) = lines
    if before[2] in HEADINGS or after[2] in HEADINGS or text[after[0]].islower():
        return False
    line = text[start:end]
    if line.count(" ") + 1 < SHORTEST_CAPTION or line[-1] in "?!:…" or line.isupper() or not _NAME_EARLY.match(line):
        return False
    return not long_words_capitalised(re.findall(r"[^\W\d_][\w'’-]*", line))


def _listed_links(text: str, lines: Sequence[Line], prose: list[int]) -> Iterator[int]:
    """Headlines of other articles in a list that nothing announces, between two paragraphs."""
    listed = [n for n in prose[1:-1] if text[lines[n][0]] in BULLETS and _is_title(text, *lines[n][:2])]
    for _, run in groupby(enumerate(listed), lambda place: place[1] - place[0]):  # numbers in a row
        numbers = [n for _, n in run]
        if not 2 <= len(numbers) <= 6 or text[lines[numbers[0] - 1][1] - 1] not in '.”"':
            continue
        titles = [text[lines[n][0] + 1 : lines[n][1]].strip() for n in numbers]
        if 2 * sum(bool(_IN_LINKS.search(title)) for title in titles) >= len(titles):
            yield from numbers


def _links_in_a_row(text: str, lines: Sequence[Line], headings: list[int]) -> Iterator[int]:
    """The same without bullets: three lines or more that are like headings, after the end of a paragraph."""
    for _, run in groupby(enumerate(headings), lambda place: place[1] - place[0]):
        numbers = [n for _, n in run]
        if not FEWEST_IN_A_ROW <= len(numbers) <= MOST_IN_A_ROW or text[lines[numbers[0] - 1][1] - 1] not in '.”"':
            continue
        titles = [text[lines[n][0] : lines[n][1]] for n in numbers]
        long = all(title.count(" ") >= SHORTEST_REPEATED and not _LISTED.search(title) for title in titles)
        if long and any(map(_IN_LINKS.search, titles)):
            yield from numbers


def _is_title(text: str, start: int, end: int) -> bool:
    return text[end - 1] not in ".;,:" and end - start < 120

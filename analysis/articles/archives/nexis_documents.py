"""The older exports of Nexis, in which "1 of 10 DOCUMENTS" stands above each article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from analysis.articles.archives.nexis_fields import (
    ADDRESS,
    DATE,
    HEAD,
    INDEXED,
    MONTH,
    NOTICE,
    RIGHTS,
    TAIL,
    Label,
    is_marked,
    label,
    one_line,
    section_and_page,
)
from analysis.articles.archives.nexis_paragraphs import Paragraph, by_label, joined, paragraphs
from analysis.articles.archives.nexis_paragraphs import fields as named
from analysis.articles.archives.records import Announced, ExportArticle, Found, Noted

NUMBER = re.compile(
    r"""
    \s* (?:
        (?: LEVEL \s \d \s -\s )? (?P<n>\d{1,6}) \s (?:of|OF|von|de|sur|van|di) \s (?P<all>\d{1,6})
            \s (?:DOCUMENTS?|STORY|STORIES|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)
      | (?:Dokument|Document|Documento|DOKUMENT|DOCUMENT|DOCUMENTO)
            \s (?P<m>\d{1,6}) \s (?:von|of|de|sur|van|di) \s (?P<every>\d{1,6})
    ) \s*
    """,
    re.VERBOSE,
)
REQUEST = re.compile(
    r"\s*(?:Download|Print|E-?mail|Delivery)\s+Request:\s*(?P<what>[^:\d]{0,60}):\s*(?P<numbers>\d[\d\s,-]*)"
)
_LONGEST = 50  # lines of a request
_RANGE = re.compile(r"(\d{1,6})(?:\s*-\s*(\d{1,6}))?")
_LATER = re.compile(r"\s*(?:Time Of Request|Send To|Terms)\b")
_EDITION = re.compile(
    r"\b(?:editions?|final|appended|ausgabe|édition|edición|late|first|city|national)\b", re.IGNORECASE
)
_APPENDED = re.compile(r"\s*(?:\w+['’]?s?\s){0,2}(?:correction|clarification|note)s?\s+appended\W*", re.IGNORECASE)
_FARTHEST = 8  # paragraphs between an article's number and the first of its parts with a name
_LAST_HEAD = 30  # the farthest that BODY: is from the first of these
_UNKNOWN = 3  # names that may stand among known ones; in a transcript, speakers have such lines as well
_ONE_LINE = frozenset({"length", "load", "language", "kind"})  # parts that take one line
_SHOW = frozenset({"show"})  # of a broadcast, above the date or below it
_LOOSE_KINDS = frozenset({"graphic", "other"})
_LONG = 8  # words of a language, an address, a kind of publication
_ASIDE = 4  # paragraphs without a name after one of these: more captions, the text of a correction
_WIDTH = 56  # letters of a centred line


def read(lines: Iterable[str]) -> Iterator[Found]:
    """The articles, and how many there should be: as the request at the top says, else as their numbers show."""
    covers: list[list[str]] = [[]]
    article: list[str] | None = None
    count = _Count()
    for line in lines:
        if (number := NUMBER.fullmatch(line)) and count.takes(line, number):
            if article is not None:
                yield _article(list(paragraphs(article)))
            article = []
        elif article is None:
            covers[-1].append(line)
        elif REQUEST.match(line):  # the next of several exports in one file
            yield _article(list(paragraphs(article)))
            article = None
            covers.append([line])
        else:
            article.append(line)
    if article is not None:
        yield _article(list(paragraphs(article)))
    yield from count.found(sum(map(_requested, covers)))


class _Count:
    """Which numbers the articles have, of how many the search found."""

    def __init__(self) -> None:
        self._runs: list[list[int]] = []  # each of a search, with rising numbers
        self._all = 0
        self._is_centred = False

    def takes(self, line: str, number: re.Match[str]) -> bool:
        """Whether a line is an article's number: it is set in as the first one was, which in prose it would not be."""
        n, of = int(number["n"] or number["m"]), int(number["all"] or number["every"])
        if not self._runs:
            self._all, self._is_centred = of, line[:1].isspace()
        elif line[:1].isspace() != self._is_centred:
            return False
        if not self._runs or n <= self._runs[-1][-1]:
            self._runs.append([])
        self._runs[-1].append(n)
        return True

    def found(self, requested: int) -> Iterator[Found]:
        if not self._runs:
            return
        if requested:
            yield Announced(requested)
            return
        yield Announced(sum(run[-1] - run[0] + 1 for run in self._runs))
        first, last = self._runs[0][0], self._runs[0][-1]
        if len(self._runs) == 1 and last - first + 1 < self._all:
            yield Noted(f"holds articles {first} to {last} of the {self._all} that the search in Nexis found")


def _requested(cover: list[str]) -> int:
    """How many articles were asked for.

    >>> _requested(["Download Request: Selected Items: 1-3, 5,", "9", "Time Of Request: Monday"])
    5
    """
    begin = next((i for i, line in enumerate(cover) if REQUEST.match(line)), len(cover))
    asked = REQUEST.match(" ".join(takewhile(lambda line: not _LATER.match(line), cover[begin : begin + _LONGEST])))
    if not asked:
        return 0
    if "current" in asked["what"].lower():
        return 1
    ranges = [(int(first), int(last or first)) for first, last in _RANGE.findall(asked["numbers"])]
    return sum(last - first + 1 for first, last in ranges if last >= first)


# An article ----------------------------------------------------------------------------------------------------------


def _article(parts: list[Paragraph]) -> ExportArticle:
    """Outlet, date and title, then parts with names, the text, and parts with names again."""
    parts = [piece for part in _apart(parts) for piece in by_label(part, capitals=True)]
    parts = [part for i, part in enumerate(parts) if i >= _FARTHEST or not _named(part, _SHOW)]
    begin = next((i for i, part in enumerate(parts[:_FARTHEST]) if _named(part, HEAD)), None)
    above = _above(parts if begin is None else parts[:begin])
    first = above.used if begin is None else begin
    start = _start_of_text(parts, first)
    end = _end_of_text(parts, start)
    fields = named(parts[end:], capitals=True) | named(parts[first:start], capitals=True)
    section, page = section_and_page(fields.get("section"))
    return ExportArticle(
        text=joined([_without_label(part) if i == 0 else part for i, part in enumerate(parts[start:end])]),
        title=fields.get("title") or above.title,
        outlet=above.outlet,
        date=above.date,
        author=fields.get("author"),
        section=section,
        page=page,
        length=fields.get("length"),
        url=fields.get("url"),
    )


def _apart(parts: list[Paragraph]) -> list[Paragraph]:
    """Paragraphs of an export whose empty lines are lost: its names begin one, and so does what comes after them."""
    inner = [line for part in parts[:_FARTHEST] if not part.is_centred for line in part.lines[1:]]
    if not any((found := label(line, capitals=True)) and found.kind in _ONE_LINE for line in inner):
        return parts
    pieces: list[Paragraph] = []
    for part in parts:
        begins = [i for i, line in enumerate(part.lines) if i == 0 or _begins(part.lines[i - 1], line)]
        ends = [*begins[1:], len(part.lines)]
        pieces += [Paragraph(part.lines[i:j]) for i, j in zip(begins, ends, strict=True)]
    return pieces


def _begins(before: str, line: str) -> bool:
    above, here = label(before, capitals=True), label(line, capitals=True)
    return bool(
        here or (above and above.kind in _ONE_LINE) or DATE.match(line) or DATE.match(before) or RIGHTS.match(line)
    )


def _label(part: Paragraph) -> Label | None:
    return label(part.lines[0], capitals=True) if part.lines else None


def _named(part: Paragraph, kinds: frozenset[str]) -> bool:
    found = _label(part)
    return found is not None and found.kind in kinds


def _without_label(part: Paragraph) -> Paragraph:
    """The beginning of the text without BODY:."""
    found = _label(part)
    if not found or found.kind != "body":
        return part
    return Paragraph([line for line in (found.value, *part.lines[1:]) if line])


def _start_of_text(parts: list[Paragraph], first: int) -> int:
    """The paragraph that BODY: opens, else the first one after the parts with names."""
    for i, part in enumerate(parts[first : first + _LAST_HEAD], first):
        if _named(part, frozenset({"body"})):
            return i
    end = first
    for i in range(first, len(parts)):
        if not is_marked(parts[i].lines[0]) or i - end > _UNKNOWN:
            break
        if _named(parts[i], HEAD if i > end else HEAD | TAIL):
            end = i + 1
    return end


def _end_of_text(parts: list[Paragraph], start: int) -> int:
    """The first paragraph below the text; what an article itself writes so has more text after it."""
    end, unnamed = len(parts), 0
    for i in range(len(parts) - 1, start - 1, -1):
        if unnamed <= _room_below(parts[i], is_last=i >= len(parts) - 2):
            end, unnamed = i, 0
        else:
            unnamed += 1
    return end


def _room_below(part: Paragraph, is_last: bool) -> int:
    """How many paragraphs without a name may follow a part below the text; -1 for what is no such part."""
    found = _label(part)
    if is_marked(part.lines[0]) and INDEXED.search(part.text):
        return _ASIDE
    if RIGHTS.match(part.lines[0]) and (part.is_centred or is_last):
        return 2
    if found is None or found.kind in HEAD or (found.kind in TAIL and len(found.value.split()) > _LONG):
        return -1
    return _ASIDE if found.kind in _LOOSE_KINDS else 5 * _ASIDE


class _Above(NamedTuple):
    """What stands above the parts with names, and how many paragraphs that are."""

    outlet: str | None
    date: str | None
    title: str | None
    used: int


def _above(parts: list[Paragraph]) -> _Above:
    """Outlet, date and title, by their order: the outlet is above the date, the title below it."""
    dated = next((found for pattern in (DATE, MONTH) if (found := _first(parts[:_FARTHEST], pattern))), None)
    if dated is None:
        return _undated(parts)
    k, line, day = dated
    before = [*parts[:k], Paragraph(parts[k].lines[:line])]
    title = _title(parts[k + 1 :], any(part.is_centred for part in parts))
    return _Above(_outlet(before), day, title.text, k + 1 + title.used)


def _first(parts: list[Paragraph], pattern: re.Pattern[str]) -> tuple[int, int, str] | None:
    """The first line with a date: its paragraph, its place in this, the date."""
    lines = ((k, i, pattern.match(line)) for k, part in enumerate(parts) for i, line in enumerate(part.lines))
    return next(((k, i, found["date"]) for k, i, found in lines if found), None)


def _outlet(before: list[Paragraph]) -> str | None:
    """The last lines above the date that are no copyright, which may be broken over lines as the outlet may."""
    for part in reversed(before):
        rights = [i for i, line in enumerate(part.lines) if RIGHTS.match(line)]
        begin = rights[-1] + 1 if rights else 0
        while rights and begin < len(part.lines) - 1 and _goes_on(*part.lines[begin - 1 : begin + 1]):
            begin += 1
        lines = [line for line in part.lines[begin:] if not ADDRESS.fullmatch(line)]
        if lines and not NOTICE.search(part.text):
            return one_line(lines)
    return None


def _goes_on(line: str, after: str) -> bool:
    """Whether a centred line is so long that the next word had to go to the next one."""
    return len(line) + 1 + len(after.split()[0]) > _WIDTH


class _Title(NamedTuple):
    text: str | None
    used: int  # paragraphs, with those of the edition


def _title(after: list[Paragraph], has_centred: bool) -> _Title:
    """The first lines below the date that are not centred; without layout, the first that name no edition."""
    for i, part in enumerate(after):
        if _APPENDED.fullmatch(part.text):
            continue
        if part.is_centred if has_centred else i + 1 < len(after) and _is_edition(part):
            continue
        return _Title(one_line(part.lines), i + 1)
    return _Title(None, 0)


def _is_edition(part: Paragraph) -> bool:
    return len(part.text.split()) < 7 and _EDITION.search(part.text) is not None


def _undated(parts: list[Paragraph]) -> _Above:
    """What can be told without a date: centred lines are the outlet, the first others are the title."""
    own = [part for part in parts if not RIGHTS.match(part.lines[-1])]
    centred = [part for part in own if part.is_centred]
    title = _title([part for part in own if part not in centred[:1]], bool(centred))
    return _Above(_outlet(centred[:1]), None, title.text, len(centred) + title.used)

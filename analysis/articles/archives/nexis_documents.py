"""The older exports of Nexis, in which "1 of 10 DOCUMENTS" stands above each article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from analysis.articles.archives.nexis_fields import (
    DATE,
    HEAD,
    MONTH,
    RIGHTS,
    TAIL,
    Label,
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
        (?P<n>\d{1,6}) \s (?:of|von|de|sur|van|di) \s (?P<all>\d{1,6})
            \s (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)
      | (?:Dokument|Document|Documento|DOKUMENT|DOCUMENT|DOCUMENTO)
            \s (?P<m>\d{1,6}) \s (?:von|of|de|sur|van|di) \s (?P<every>\d{1,6})
    ) \s*
    """,
    re.VERBOSE,
)
_REQUEST = re.compile(r"\s*Download Request:\s*(?P<what>[^:\d]*):\s*(?P<numbers>\d[\d\s,-]*)")
_RANGE = re.compile(r"(\d+)(?:\s*-\s*(\d+))?")
_LATER = re.compile(r"\s*(?:Time Of Request|Send To|Terms)\b")
_EDITION = re.compile(
    r"\b(?:editions?|final|appended|ausgabe|édition|edición|late|first|city|national)\b", re.IGNORECASE
)
_FARTHEST = 8  # paragraphs between an article's number and the first of its parts with a name
_LAST_HEAD = 30  # the farthest that BODY: is from the first of these
_ASIDE = 10  # paragraphs without a name below the text: captions, corrections


def read(lines: Iterable[str]) -> Iterator[Found]:
    """The articles, and how many there should be: as the request at the top says, else as their numbers show."""
    cover: list[Paragraph] = []
    article: list[Paragraph] | None = None
    count = _Count()
    for paragraph in _alone(paragraphs(lines)):
        if number := NUMBER.fullmatch(paragraph.text):
            if article is not None:
                yield _article(article)
            article = []
            count.add(int(number["n"] or number["m"]), int(number["all"] or number["every"]))
        elif article is None:
            cover.append(paragraph)
        elif _REQUEST.match(paragraph.text):  # the next of several exports in one file
            yield _article(article)
            article, cover = None, [*cover, paragraph]
        else:
            article.append(paragraph)
    if article is not None:
        yield _article(article)
    yield from count.found(sum(map(_requested, cover)))


def _alone(parts: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Paragraphs, with an article's number always one of its own, even without an empty line beside it."""
    for part in parts:
        edges = [i for i, line in enumerate(part.lines) if NUMBER.fullmatch(line) and i in (0, len(part.lines) - 1)]
        if not edges or len(part.lines) == 1:
            yield part
            continue
        yield from (Paragraph(part.lines[:1]) for i in edges if i == 0)
        yield Paragraph([line for i, line in enumerate(part.lines) if i not in edges], part.is_centred)
        yield from (Paragraph(part.lines[-1:]) for i in edges if i > 0)


class _Count:
    """Which numbers the articles have, of how many the search found."""

    def __init__(self) -> None:
        self._runs: list[list[int]] = []  # each of a search, with rising numbers
        self._largest = 0

    def add(self, number: int, of: int) -> None:
        if not self._runs or number <= self._runs[-1][-1]:
            self._runs.append([])
        self._runs[-1].append(number)
        self._largest = of if len(self._runs) == len(self._runs[-1]) == 1 else self._largest

    def found(self, requested: int) -> Iterator[Found]:
        if requested:
            yield Announced(requested)
            return
        yield Announced(sum(run[-1] - run[0] + 1 for run in self._runs))
        first, last = self._runs[0][0], self._runs[0][-1]
        if len(self._runs) == 1 and last - first + 1 < self._largest:
            yield Noted(f"holds articles {first} to {last} of the {self._largest} that the search in Nexis found")


def _requested(paragraph: Paragraph) -> int:
    """How many articles were asked for: "Download Request: Selected Items: 1-3, 5" are four."""
    asked = _REQUEST.match(" ".join(takewhile(lambda line: not _LATER.match(line), paragraph.lines)))
    if not asked:
        return 0
    if "current" in asked["what"].lower():
        return 1
    ranges = _RANGE.findall(asked["numbers"])
    return sum(int(last or first) - int(first) + 1 for first, last in ranges if int(last or first) >= int(first))


# An article ----------------------------------------------------------------------------------------------------------


def _article(parts: list[Paragraph]) -> ExportArticle:
    """Outlet, date and title, then parts with names, the text, and parts with names again."""
    parts = [piece for part in parts for piece in by_label(part, capitals=True)]
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
    while first < len(parts):
        found = _label(parts[first])
        follows = first + 1 < len(parts) and _named(parts[first + 1], HEAD)
        if not found or (found.kind not in HEAD | TAIL and not follows):
            break
        first += 1
    return first


def _end_of_text(parts: list[Paragraph], start: int) -> int:
    """The first paragraph below the text; what an article itself writes so has more text after it."""
    unnamed = 0
    end = len(parts)
    for i in range(len(parts) - 1, start - 1, -1):
        part, found = parts[i], _label(parts[i])
        if found and found.kind in HEAD:
            found = None
        if RIGHTS.match(part.lines[0]) and (part.is_centred or i >= len(parts) - 2):
            end, unnamed = i, 0
        elif found and (found.kind == "load" or (found.kind in TAIL and len(found.value.split()) < 8)):
            end, unnamed = i, 0
        elif found and unnamed <= _ASIDE and end - i - 1 == unnamed:
            end, unnamed = i, 0
        else:
            unnamed += 1
    return end


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
    """The last lines above the date that are no copyright; below a copyright only the last one."""
    for part in reversed(before):
        lines = [line for line in part.lines if not RIGHTS.match(line)]
        if lines:
            return one_line(lines if len(lines) == len(part.lines) else lines[-1:])
    return None


class _Title(NamedTuple):
    text: str | None
    used: int  # paragraphs, with those of the edition


def _title(after: list[Paragraph], has_centred: bool) -> _Title:
    """The first lines below the date that are not centred; without layout, the first that name no edition."""
    for i, part in enumerate(after):
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

"""The exports of Nexis Uni and Lexis+, as Word, RTF or PDF: "Body" above each text and "End of Document" below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from analysis.articles.archives.nexis_fields import (
    DATE,
    MONTH,
    RIGHTS,
    label,
    one_line,
    section_and_page,
)
from analysis.articles.archives.nexis_paragraphs import Paragraph, by_label, by_line, fields, joined, paragraphs
from analysis.articles.archives.records import Announced, Damaged, ExportArticle, Found, Noted

END = re.compile(
    r"""
    \s* (?:
        end \s of \s document | ende \s des \s dokuments | fin \s du \s document | fin \s del \s documento
      | einde \s van \s (?:het\s)? document | fine \s del \s documento | fim \s do \s documento
    ) \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
BODY = re.compile(r"\s*(?:Body|Hauptteil|Volltext|Corps|Cuerpo|Hoofdtekst)\s*:?\s*")
HOLDS = re.compile(r"\s*(?:Documents?|Dokumente?|Documentos?|Documenten|Documenti)\s*\((?P<n>\d{1,5})\)\s*")
_BELOW = re.compile(r"\s*(?:Classification|Graphic|Notes?|Correction|Klassifizierung|Grafik)\s*:?\s*")
_COVER = re.compile(
    r"""
    \s* (?:
        User\ Name | Date\ and\ Time | Job\ Number | Client/Matter | Search\ Terms | Search\ Type | Narrowed\ by
      | Content\ Type | About\ LexisNexis
    ) \b
    """,
    re.VERBOSE,
)
_LISTED = re.compile(r"\s*(\d{1,5})\.\s+(.+)")
_LINK = re.compile(r"\s*(?:Link to (?:Image|Original Document|Story)|\[?Enlarge Image\]?)\s*")
_ABSTRACT = re.compile(r"\s*ABSTRACT:?\s*")
_FULL = re.compile(r"\s*FULL TEXT:?\s*")
_ALONE = (_BELOW, _ABSTRACT, _FULL)
_FULL_LINE = 50  # letters; a title goes on only below a line as long as this
_FARTHEST = 15  # paragraphs from the title to the last part with a name above the text
_BELOW_KINDS = frozenset({"load", "language", "kind"})
_NO_TITLE = re.compile(r"\s*\[?(?:no|missing) (?:headline|title)(?: in original)?\]?\s*", re.IGNORECASE)


def read(lines: Iterable[str]) -> Iterator[Found]:
    """The articles, and how many the cover says there are."""
    number = 0
    for chunk in _chunks(lines):
        parts = _parts(chunk.lines)
        body = _body(parts)
        listed = next((found for part in parts[:body] for line in part.lines if (found := HOLDS.fullmatch(line))), None)
        if listed:
            yield Announced(int(listed["n"]))
            parts = _after_cover(parts, body)
        if not parts or not (chunk.is_whole or _is_article(parts)):
            continue
        number += 1
        if _body(parts) is None and not chunk.is_whole:
            yield Damaged(f"article {number}", "breaks off above its text; the file is cut off")
            continue
        if not chunk.is_whole:
            yield Noted(f"article {number} has no end; the file may be cut off")
        yield _article(parts)


class _Chunk(NamedTuple):
    """The lines of an article, and whether its end is there."""

    lines: list[str]
    is_whole: bool


def _chunks(lines: Iterable[str]) -> Iterator[_Chunk]:
    held: list[str] = []
    for line in lines:
        if END.fullmatch(line):
            yield _Chunk(held, True)
            held = []
        else:
            held.append(line)
    yield _Chunk(held, False)


def _parts(lines: list[str]) -> list[Paragraph]:
    """The paragraphs; what names a part of an article begins one, even where no empty line is above it."""
    is_head = any(map(BODY.fullmatch, lines))
    pieces: list[Paragraph] = []
    for part in paragraphs(line for line in lines if not _LINK.fullmatch(line)):
        begins = [i for i, line in enumerate(part.lines) if i == 0 or _begins(part.lines[i - 1], line, is_head)]
        ends = [*begins[1:], len(part.lines)]
        pieces += [Paragraph(part.lines[i:j]) for i, j in zip(begins, ends, strict=True)]
        is_head = is_head and not any(map(BODY.fullmatch, part.lines))
    return pieces


def _begins(before: str, line: str, is_head: bool) -> bool:
    """Whether a line begins a part of an article, or comes after the name of one."""
    if BODY.fullmatch(before) or any(mark.fullmatch(near) for mark in _ALONE for near in (before, line)):
        return True
    found = label(line, capitals=False)
    if found is None:
        return is_head and BODY.fullmatch(line) is not None
    return is_head or found.kind in _BELOW_KINDS


def _body(parts: list[Paragraph]) -> int | None:
    return next((i for i, part in enumerate(parts) if BODY.fullmatch(part.text)), None)


def _is_article(parts: list[Paragraph]) -> bool:
    """Whether what follows the last end is the beginning of an article, and no foot of a page."""
    return _body(parts) is not None or any(_date(line) for part in parts[:4] for line in part.lines[part is parts[0] :])


def _after_cover(parts: list[Paragraph], body: int | None) -> list[Paragraph]:
    """The first article: it begins with the title that the cover lists first, or below the last line of the cover."""
    last, due, first_title = 0, 1, ""
    above = parts[: body if body is not None else len(parts)]
    for i, part in enumerate(above):
        listed = _LISTED.fullmatch(one_line(part.lines))
        if listed and int(listed[1]) == due:
            first_title, due, last = first_title or _bare(listed[2]), due + 1, i
        elif first_title and _bare(part.text) and first_title.startswith(_bare(part.text)[:60]) and due > 1:
            return parts[i:]
        elif _COVER.match(part.lines[0]) or HOLDS.fullmatch(part.lines[0]) or any("\t" in line for line in part.lines):
            last = i
    return parts[last + 1 :]


def _bare(title: str) -> str:
    return re.sub(r"\W", "", title).lower()


# An article ----------------------------------------------------------------------------------------------------------


def _article(parts: list[Paragraph]) -> ExportArticle:
    parts = [piece for part in parts for piece in by_label(part, capitals=False)]
    body = _body(parts)
    begin = next((i for i, part in enumerate(parts[:_FARTHEST]) if label(part.lines[0], capitals=False)), body)
    above = _above([part for part in parts[: body if begin is None else begin] if not RIGHTS.match(part.lines[0])])
    start = body + 1 if body is not None else _end_of_head(parts, begin or len(parts))
    end = _end_of_text(parts, start)
    said = fields(parts[end:], capitals=False) | fields(parts[begin or 0 : start], capitals=False)
    section, page = section_and_page(said.get("section"))
    return ExportArticle(
        text=joined(_without_abstract([piece for part in parts[start:end] for piece in by_line(part)])),
        title=above.title,
        outlet=above.outlet,
        date=above.date,
        author=said.get("author"),
        section=section,
        page=page,
        length=said.get("length"),
        url=said.get("url"),
    )


class _Above(NamedTuple):
    title: str | None = None
    outlet: str | None = None
    date: str | None = None


def _above(parts: list[Paragraph]) -> _Above:
    """Title, outlet and date, in this order; a title may begin with a date, and a line may come before the outlet."""
    parts = [piece for part in parts for piece in _at_date(part)]
    if not parts:
        return _Above()
    dates = [(i, found["date"]) for i, part in enumerate(parts) if (found := _date(part.lines[0]))]
    at, day = next((found for found in dates if found[0] > 0), dates[0] if dates else (2, None))
    before = [one_line(part.lines) for part in parts[:at]]
    title = before[0] if before and not _NO_TITLE.fullmatch(before[0]) else None
    if day is None and len(parts) > 2 and re.search(r"\d{4}", parts[2].text):
        day = one_line(parts[2].lines)
    return _Above(title, before[-1] if len(before) > 1 else None, day)


def _at_date(part: Paragraph) -> list[Paragraph]:
    """Lines with title, outlet and date under each other as a paragraph for each."""
    at = next((i for i, line in enumerate(part.lines) if i > 0 and _date(line)), None)
    if at is None:
        return [part]
    end = next((i for i in range(1, at) if len(part.lines[i - 1]) < _FULL_LINE), at - 1)
    pieces = [part.lines[:end], part.lines[max(end, at - 1) : at], part.lines[at:]]
    return [Paragraph(piece) for piece in pieces if piece]


def _date(line: str) -> re.Match[str] | None:
    return DATE.match(line) or MONTH.match(line)


def _end_of_head(parts: list[Paragraph], begin: int) -> int:
    """Where the text begins of an article without "Body": below the parts with names."""
    while begin < len(parts) and label(parts[begin].lines[0], capitals=False):
        begin += 1
    return begin


def _end_of_text(parts: list[Paragraph], start: int) -> int:
    for i in range(start, len(parts)):
        found = label(parts[i].lines[0], capitals=False)
        if _BELOW.fullmatch(parts[i].text) or (found and found.kind in _BELOW_KINDS and len(found.value.split()) < 8):
            return i
    return len(parts)


def _without_abstract(text: list[Paragraph]) -> list[Paragraph]:
    """Where the archive has put a summary above the full text, the latter."""
    full = next((i for i, part in enumerate(text[:8]) if _FULL.fullmatch(part.text)), None)
    return text[full + 1 :] if full and _ABSTRACT.fullmatch(text[0].text) else text

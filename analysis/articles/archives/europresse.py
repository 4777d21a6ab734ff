"""Europresse: pages of articles, in the older form, a table for each, and in the newer one, an `article` for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analysis.articles.archives.markup import Element, alone, blocks, classes, one_line, outermost, page, said
from analysis.articles.archives.records import Archive, ExportArticle, Found

_OUTLET = {"docpublicationname"}
_HEADER = {"docheader"}
_TITLE = {"titrearticlevisu", "rdp__articletitle"}
_AUTHOR = {"docauthors", "rdp__author", "sm-margin-bottomnews"}
_TEXT = {"doctext", "dococurrcontainer"}
_NUMBER = {"publiclblnodoc", "public-lblnodoc"}
_ISSUE = re.compile(r",? *\b(?:no|nº|n°|nr|num|numéro|issue)\b\.? *[\w/ -]{1,20}$", re.IGNORECASE)
_ID = re.compile(r"\b[a-z]{2,10}[·.]\d{8}[·.][A-Za-z0-9]{1,12}(?:[·.][\w-]{1,40})?")
_DATE = re.compile(
    r"""
    \b (?: (?: [^\W\d]{3,10}day | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche ) \b ,? \s* )?
    (?P<date>
        \d{1,2} (?: er | st | nd | rd | th )? \s+ [^\W\d]{3,10} \.? ,? \s+ (?:19|20)\d\d
        | [^\W\d]{3,10} \.? \s+ \d{1,2} ,? \s+ (?:19|20)\d\d
        | (?:19|20)\d\d-\d\d-\d\d
        | \d{1,2}/\d{1,2}/(?:19|20)\d\d
        | [^\W\d]{3,10} \s+ (?:19|20)\d\d
    ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LENGTH = re.compile(r"\d[\d\s,.]* (?:mots|words)\b", re.IGNORECASE)
_PAGE = re.compile(r"\bpp?\. *([A-Za-z]{0,8}[\s-]{0,2}\d[\w, /-]{0,20})")
_BY = re.compile(r"^(?:par|by|propos recueillis par)\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:numéro de document|document (?:number|no)\b|news·\d{8}).{0,80}$", re.IGNORECASE)
_OWN = re.compile(
    r"""
    (?: numéro \s de \s document | document \s number | document \s no | news·\d{8} ) .*
    | \W{0,2} © .*
    | .{0,60} (?: tous \s droits \s réservés | all \s rights \s reserved ) (?: \s* [^\w\s] .{0,80} )?
    | (?: note\(s\) | illustrations? | cette \s publication \s est | encadré\(s\) ) \W* :.*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def _is_ours(head: str) -> bool:
    low = head.lower()
    return "docpublicationname" in low and ("titrearticle" in low or "docheader" in low or "europresse" in low)


def _read(lines: Iterable[str]) -> Iterator[Found]:
    tree = page(lines)
    for whole in [] if tree is None else _wholes(tree):
        yield _article(_Parts(whole))


def _wholes(tree: Element) -> list[Element]:
    """The element of each article: an `article`, or the largest around the name of one publication."""
    articles = outermost(tree.iter("article"))
    if kept := [element for element in articles if any(_is(part, _OUTLET | _TITLE) for part in element.iter())]:
        return kept
    return alone(_Parts(tree).all(_OUTLET))


def _is(element: Element, names: set[str]) -> bool:
    return not names.isdisjoint(classes(element))


class _Parts:
    """An article's element, and the elements in it by their classes, the outermost of each."""

    def __init__(self, whole: Element) -> None:
        self.whole = whole
        self._marked = [element for element in whole.iter() if element.get("class")]

    def all(self, names: set[str]) -> list[Element]:
        return outermost(element for element in self._marked if _is(element, names))

    def first(self, names: set[str]) -> Element | None:
        return next(iter(self.all(names)), None)


def _article(parts: _Parts) -> ExportArticle:
    header = one_line(" ".join(map(said, parts.all(_HEADER)))).replace(" ,", ",")
    date = _DATE.search(header)
    before, after = (header[: date.start()], header[date.end() :]) if date else ("", header)
    title = _title(parts)
    apart = title is not None and parts.all(_TEXT) and not any(_is(outer, _TEXT) for outer in title.iterancestors())
    byline, text = _in_parts(parts) if apart else _in_one_piece(parts)
    number = _ID.search(said(parts.first(_NUMBER)) or said(parts.whole))
    length, where = _LENGTH.search(after), _PAGE.search(after)
    return ExportArticle(
        text="\n\n".join(line for line in text if not _OWN.fullmatch(line)),
        title=said(title) or None,
        outlet=_ISSUE.sub("", said(parts.first(_OUTLET))) or None,
        date=date["date"] if date else None,
        author=_BY.sub("", byline).strip(" ;,") or None,
        section=before.strip(" ,;•") or None,
        page=where[1].strip(" ,") if where else None,
        length=length[0] if length else None,
        archive_id=number[0] if number else None,
    )


def _title(parts: _Parts) -> Element | None:
    title = parts.first(_TITLE)
    return parts.first({"titrearticle"}) if title is None else title


def _in_parts(parts: _Parts) -> tuple[str, list[str]]:
    """Byline and paragraphs of the newer form, in which each has its element."""
    texts = parts.all(_TEXT)
    inside = {part for element in texts for part in element.iterdescendants()}
    authors = [element for element in parts.all(_AUTHOR) if element not in inside]
    bylines = [line for line in map(said, authors) if 0 < len(line.split()) <= 15]
    return "; ".join(bylines), [block.text for element in texts for block in blocks(element)]


def _in_one_piece(parts: _Parts) -> tuple[str, list[str]]:
    """Byline and paragraphs of the older form: what comes after the title, up to the number of the document."""
    title = _title(parts)
    lines = [block.text for block in blocks(parts.whole)]
    headline = said(title if title is not None else parts.first(_OUTLET))
    start = lines.index(headline) + 1 if headline in lines else 0
    end = next((i for i in range(start, len(lines)) if _NUMBERED.match(lines[i])), len(lines))
    byline = "" if title is None else _byline_after(title)
    return byline, lines[start + bool(byline and lines[start : start + 1] == [byline]) : end]


def _byline_after(title: Element) -> str:
    """The line after the title when a break and a new paragraph follow it: that is how an author stands there."""
    line = title.tail or ""
    for element in title.itersiblings():
        if element.tag != "br" or (line.strip() and not _is_empty_break(element)):
            return ""
        if line.strip():
            return one_line(line) if len(line.split()) <= 15 and not line.rstrip().endswith(".") else ""
        line = element.tail or ""
    return ""


def _is_empty_break(element: Element) -> bool:
    following = element.getnext()
    return not (element.tail or "").strip() and following is not None and following.tag == "p"


READERS = (Archive("Europresse", "html", _is_ours, _read),)

"""ProQuest: exports as text and as HTML, with the fields of each document under their names, in any order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from analysis.articles.archives.markup import Block, alone, blocks, one_line, page, paragraphs, said
from analysis.articles.archives.proquest_fields import SURE, heading, labelled, looks_labelled
from analysis.articles.archives.records import Announced, Archive, ExportArticle, Found

_RULE = re.compile(r"\s*_{20,}\s*")
_NUMBER = re.compile(
    r"""
    \s* (?: Document | Dokument | Documento )
    \s+ (?P<number> \d[\d.,]* )
    \s* (?: of | sur | de | von | di | / )
    \s* (?P<all> \d[\d.,]* ) \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINK = re.compile(r"\s*(?:https?://.*|(?=.*(?:link|lien|enlace|vínculo)).{0,30}\bProQuest\b.{0,30})\s*", re.IGNORECASE)
_FOOT = re.compile(r".{0,30}\bpage \d+ (?:of|sur|von|de) \d+\s+ProQuest\s*", re.IGNORECASE)
_NOTHING = re.compile(
    r"\W*(?:none|not|non|nicht|no|não|keine?|aucun)?\W*(?:available|disponible|verfügbar|disponível|disponibile)\W*|",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"(?:credits?|captions?|crédito|crédit|photo|photos|illustration)\s*:", re.IGNORECASE)
_PICTURES = re.compile(r"(?:illustrations?|graphic|photograph|caption)\W*", re.IGNORECASE)
_ENLARGE = re.compile(r"enlarge this image\W*|agrandir cette image\W*", re.IGNORECASE)
_RIGHTS = re.compile(
    r"""
    \W{0,3} (?: copyright | \(c\) | © ) .*
    | .{0,40} \b provided \s by \s proquest \b .*
    | reproduced \s with \s permission \s of \s the \s copyright \s owner .*
    | \W? word \s count \W+ \d+ \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_EDITION = re.compile(r"\s*,[^,;]*\b(?:edition|ed\.)(?:\s*\([^)]*\))?\s*$", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*:?\s*\[[^\]]{0,60}\bedition\]\s*$", re.IGNORECASE)
_INFO = re.compile(
    r"(?P<outlet>[^;]+?)\s*;.*?\]?\s*(?P<date>\d{1,2} \w{3,12}\.? \d{4}|\w{3,9} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)"
    r"\s*:?\s*(?P<page>[^\s:][^:]{0,20}?)?\.?\s*$"
)
_BOLD_LABEL = re.compile(r"<(?:strong|b)\b[^>]*>[^<:]{2,45}:\s*</(?:strong|b)>")
_DOCUMENT_URL = re.compile(r"https?://\S*proquest\S*?/(\d{6,12})(?:[/?]|$)")


_UNSAID = frozenset({"", "text", "abstract", "archive", "other"})  # not a field of ours, or one of several lines
Fields = dict[str, list[str]]  # the lines of each field; under "" the headline, which has no name


class _Document(NamedTuple):
    """The lines of one document, whether the export counts it, and how many there are where it is the first to say."""

    lines: list[str]
    counted: bool = False
    announced: int | None = None


def _text_is_ours(head: str) -> bool:
    if "proquest" not in head.lower():
        return False
    lines = head.splitlines()
    fields = {found[0] for line in lines if (found := labelled(line))}
    counted = any(_NUMBER.fullmatch(line) for line in lines)
    ours = bool(fields & {"text", "abstract", "links", "info"})
    return ours and (counted or "archive_id" in fields or len(fields) >= 3)


def _html_is_ours(head: str) -> bool:
    return 'name="DocID_' in head or ("proquest" in head.lower() and len(_BOLD_LABEL.findall(head)) >= 3)


def _read_text(lines: Iterable[str]) -> Iterator[Found]:
    for document in _documents(lines):
        if document.announced is not None:
            yield Announced(document.announced)
        yield _article(_fields_of_lines(document.lines))


def _read_html(lines: Iterable[str]) -> Iterator[Found]:
    tree = page(lines)
    if tree is None:
        return
    if any((anchor.get("name") or "").startswith("DocID") for anchor in tree.iter("a")):
        wholes = [tree]
    else:
        wholes = alone([bold for bold in tree.iter("strong", "b") if _is_id(said(bold))])
        wholes = wholes if len(wholes) > 1 else [tree]
    for whole in wholes:
        yield from _in_blocks(blocks(whole))


def _is_id(label: str) -> bool:
    found = labelled(label)
    return found is not None and found[0] == "archive_id"


def _in_blocks(all_of_them: Iterable[Block]) -> Iterator[Found]:
    held: list[Block] = []
    for block in all_of_them:
        number = _NUMBER.fullmatch(block.text)
        if number or block.anchor.startswith("DocID"):
            yield from _articles_of(held)
            held = []
            if number and _count(number["number"]) == 1:
                yield Announced(_count(number["all"]))
        held.append(block)
    yield from _articles_of(held)


def _articles_of(held: list[Block]) -> Iterator[Found]:
    """The article in the blocks between two heads; none in what stands before the first one."""
    fields = _fields_of_blocks(held)
    if len(fields) > 3:
        yield _article(fields)


# The documents of a text ---------------------------------------------------------------------------------------------


def _documents(lines: Iterable[str]) -> Iterator[_Document]:
    """The documents one after the other; what stands before the first and after the last is no document."""
    begins = True  # since the last rule there was nothing but empty lines
    current = _Document([])
    known = 0  # the number of documents that the last head gave
    for line in lines:
        rule = bool(_RULE.fullmatch(line))
        number = _NUMBER.fullmatch(line) if len(line) < 60 else None
        if number and _is_head(number, begins, known, current.lines):
            if _is_document(current):
                yield current
            number_of_all, first = _count(number["all"]), _count(number["number"]) == 1
            current = _Document([], True, number_of_all if first or number_of_all != known else None)
            known = number_of_all
        elif rule and not known and _may_end(current.lines):
            if _is_document(current):
                yield current
            current = _Document([])
        else:
            current.lines.append(line)
        begins = rule or (begins and not line.strip())
    if _is_document(current):
        yield current


def _count(number: str) -> int:
    return int(re.sub(r"\D", "", number)[:9])


def _is_head(number: re.Match[str], begins: bool, known: int, before: list[str]) -> bool:
    """Whether a line that counts documents begins one, and is not of a text: it follows a rule, or a document's end."""
    first = _count(number["number"]) == 1
    if known and _count(number["all"]) != known:
        return first and _has_ended(before)
    return begins or _has_ended(before) or (first and not known and not any(map(labelled, before)))


def _may_end(lines: list[str]) -> bool:
    """Whether a rule ends what came before it, in an export that does not count its documents."""
    return _has_ended(lines) or not any(map(labelled, lines))


def _has_ended(lines: list[str]) -> bool:
    """Whether the last words are those of a field, and not of a text."""
    last = next((line for line in reversed(lines[-9:]) if line.strip() and not _RULE.fullmatch(line)), "")
    found = labelled(last)
    return found is not None and found[0] not in ("text", "abstract") or "ProQuest LLC" in last


def _is_document(document: _Document) -> bool:
    if document.counted:
        return True
    fields = {found[0] for line in document.lines if (found := labelled(line))}
    return len(fields) >= 3 or "archive_id" in fields


# The fields of a document --------------------------------------------------------------------------------------------


def _fields_of_lines(lines: list[str]) -> Fields:
    """The lines of each field, the first one without its name."""
    lines = _without_closing(lines)
    begun = [_begun(line) for line in lines]
    spaced = [not i or not lines[i - 1].strip() for i in range(len(lines))]
    taken = _begins(lines, [field for field, _ in begun], spaced)
    fields: Fields = {"": []}
    field = ""
    for i, line in enumerate(lines):
        if i in taken:
            field, line = begun[i]
            if field in fields and field != "other":  # said twice: the first one holds
                field = "other"
        elif field not in ("", "text", "abstract") and spaced[i] and looks_labelled(line):
            field = "other"
        fields.setdefault(field, []).append(line)
    return fields


def _begun(line: str) -> tuple[str, str]:
    """The field that a line may begin, and its words; no field for most lines."""
    if found := labelled(line):
        return found
    titled = heading(line.strip())
    return (titled, "") if titled else ("", line)


def _begins(lines: list[str], names: list[str], spaced: list[bool]) -> set[int]:
    """The lines in which a field begins: none of those in the text that only look like it."""
    tight = not any(gap and name in SURE for name, gap in zip(names, spaced, strict=True))
    starts = [i for i, name in enumerate(names) if name and (tight or spaced[i] or name in SURE)]
    text = next((i for i in starts if names[i] == "text"), len(lines))
    before = {names[i] for i in starts if i < text}
    tail = _tail(lines, [i for i in starts if i > text and names[i] != "text"], names, bool(before & SURE))
    return {i for i in starts if i <= text or i >= tail}


def _without_closing(lines: list[str]) -> list[str]:
    """Lines up to the rule after the last field: what follows is the archive's own."""
    for i, line in enumerate(lines):
        if _RULE.fullmatch(line) and _has_ended(lines[max(i - 9, 0) : i]):
            return lines[:i]
    last = max((i for i, line in enumerate(lines) if line.strip() and not _RULE.fullmatch(line)), default=-1)
    return lines[: last + 1]


def _tail(lines: list[str], starts: list[int], names: list[str], sure: bool) -> int:
    """Where the fields after the text begin: from there on there is nothing but fields."""
    tail = end = len(lines)
    fields: list[str] = []
    for i in reversed(starts):
        if not _is_one_field(names[i], lines[i:end]):
            break
        tail = end = i
        fields.append(names[i])
    return tail if sure or len(fields) >= 2 or SURE.intersection(fields) else len(lines)


def _is_one_field(field: str, lines: list[str]) -> bool:
    """Whether lines are what a single field can hold, and not a paragraph of prose with others after it."""
    words = sum(len(line.split()) for line in lines)
    if field == "abstract":
        return words < 2000
    gaps = [i for i in range(1, len(lines)) if lines[i].strip() and not lines[i - 1].strip()]
    return words < 400 and sum(not looks_labelled(lines[i]) for i in gaps) <= (field in SURE)


def _fields_of_blocks(held: list[Block]) -> Fields:
    fields: Fields = {"": []}
    field = ""
    details = False  # a table of fields, whose names need not be bold
    for block in held:
        line = block.text
        titled = heading(line)
        details = details or titled == "archive"
        if titled or ((details or block.lead.endswith(":")) and labelled(line)):
            field, line = _begun(line)
            field = "other" if field in fields else field
        elif block.lead.endswith(":") and field not in ("", "text", "abstract"):
            field = "other"
        fields.setdefault(field, []).append(line)
    return fields


# The article in the fields -------------------------------------------------------------------------------------------


def _article(fields: Fields) -> ExportArticle:
    told = {name: one_line(" ".join(lines)) for name, lines in fields.items() if name not in _UNSAID}
    info = _INFO.search(told.get("info") or " ".join(fields[""][1:]))
    about = info.groupdict() if info else {}
    link = _link(told.get("links", ""))
    url = told.get("url") or next((line.strip() for line in fields[""] if line.strip().startswith("http")), None)
    number = _DOCUMENT_URL.search(url or "")
    outlet = told.get("outlet") or about.get("outlet") or link.get("jtitle")
    return ExportArticle(
        text=_body(fields.get("text", [])),
        title=_title(fields[""], told.get("title", ""), link.get("atitle")),
        outlet=_outlet(outlet or "", link.get("jtitle")),
        date=_date(told.get("date") or about.get("date") or "", link.get("date")) or told.get("year") or None,
        author=_author(told.get("author", "")),
        section=told.get("section") or None,
        page=told.get("page") or about.get("page") or None,
        length=told.get("length") or None,
        archive_id=told.get("archive_id") or (number[1] if number else None),
        url=url and url.replace(" ", ""),
    )


def _link(links: str) -> dict[str, str]:
    """What the address of a library's catalogue says about the article."""
    address = unescape(links).split(" ")[0]
    try:
        return {name: values[-1] for name, values in parse_qs(urlsplit(address).query).items()}
    except ValueError:
        return {}


def _title(head: list[str], field: str, linked: str | None) -> str | None:
    """The headline; of two that differ in spaces alone, the one with fewer."""
    lines = [line for line in head if line.strip() and not _LINK.fullmatch(line) and not _NUMBER.fullmatch(line)]
    above = one_line(" ".join(line for i, line in enumerate(lines) if not i or not _INFO.search(line)))
    title = _with_fewer_spaces(above or field or linked or "", field)
    if field and "".join(field.split()) in "".join(above.split()):  # other lines stand above as well
        title = min(title, field, key=len)
    return _BRACKETED.sub("", title) or None


def _with_fewer_spaces(text: str, other: str | None) -> str:
    same = other is not None and "".join(text.split()) == "".join(other.split())
    return min(text, one_line(other or ""), key=len) if same else text


def _outlet(field: str, linked: str | None) -> str | None:
    """The name of a publication without its place and edition.

    >>> _outlet("Daily Herald, Late Edition (East Coast); Springfield, N.Y.", None)
    'Daily Herald'
    """
    return _EDITION.sub("", _with_fewer_spaces(field.partition(";")[0].strip(), linked)) or None


def _date(field: str, linked: str | None) -> str:
    """The date, from the catalogue's address when there is none or its figures are torn apart.

    >>> _date("Sep 1 9, 2024", "2024-09-19"), _date("Sep 19, 2024", "2024-09-19")
    ('2024-09-19', 'Sep 19, 2024')
    """
    figures = re.findall(r"\d+", field)
    whole = any(len(figure) == 4 for figure in figures) and (len(figures) <= 2 or "-" in field or "/" in field)
    return field if whole or not linked or len(linked) < 10 else linked


def _author(field: str) -> str | None:
    author = re.sub(r"^by:?\s+", "", field.replace("^", "").strip(), flags=re.IGNORECASE)
    return None if author.lower() in ("", "anonymous", "anon", "none") or _NOTHING.fullmatch(author) else author


def _body(lines: list[str]) -> str:
    """The text without captions, credits and rights; empty where the export says that there is none."""
    kept = [line.strip() for line in lines]
    if _NOTHING.fullmatch(" ".join(kept)):
        return ""
    pictures = next((i for i, line in enumerate(kept) if _PICTURES.fullmatch(line)), len(kept))
    if pictures > len(kept) * 0.6:
        kept = kept[:pictures]
    kept = [line for line in kept if not any(own(line) for own in (_CREDIT.match, _ENLARGE.fullmatch, _FOOT.fullmatch))]
    while kept and (not kept[-1] or _RULE.fullmatch(kept[-1]) or _RIGHTS.fullmatch(kept[-1])):
        kept.pop()
    return paragraphs(kept)


READERS = (
    Archive("ProQuest", "text", _text_is_ours, _read_text),
    Archive("ProQuest", "html", _html_is_ours, _read_html),
)

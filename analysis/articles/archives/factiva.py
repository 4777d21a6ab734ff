"""Factiva: pages with or without codes, XML, and the lines of its text, RTF, Word and PDF files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analysis.articles.archives.factiva_fields import CODES, ID, TEXT, above, article, headline, parted
from analysis.articles.archives.factiva_lines import is_ours as _lines_are_ours
from analysis.articles.archives.factiva_lines import read as _read_lines
from analysis.articles.archives.markup import Element, blocks, classes, one_line, outermost, page, said
from analysis.articles.archives.records import Announced, Archive, Damaged, ExportArticle, Found

_ARTICLE = re.compile(r"[a-z]{2}(?:-?[a-z]{2,4})?article")
_PARAGRAPH = re.compile(r"\S*articleparagraph")
_HTML = re.compile(
    r"<title>\s*Factiva\s*</title>|\b[a-z]{2}(?:Headline|Article)\b|articleParagraph|factivalogo", re.IGNORECASE
)
_XML = re.compile(
    r"<(?:\w+:)?(?:ppsarticle|ppsArticleResponse)\b|global\.factiva\.com|<(?:\w+:)?accessionNo>", re.IGNORECASE
)
_CUT_OFF = "breaks off where the file ends; save the export again"
_INDENT = re.compile(r"\n(?=[ \t]+\S)|\n\s*\n")
_XML_FIELDS = {
    "HD": ("headline",),
    "BY": ("byline", "author"),
    "SN": ("sourceName",),
    "SE": ("sectionName", "section", "columnName"),
    "PG": ("page", "pages"),
    "WC": ("wordCount",),
    "AN": ("accessionNo",),
}


def _html_is_ours(head: str) -> bool:
    return (
        bool(_HTML.search(head))
        and "factiva" in head.lower()
        or bool(re.search(r"articleParagraph \w\warticleParagraph", head))
    )


# Pages ---------------------------------------------------------------------------------------------------------------


def _read_html(lines: Iterable[str]) -> Iterator[Found]:
    source = list(lines)
    tree = page(source)
    if tree is None:
        return
    whole = any("</html>" in line[-2000:].lower() or "</body>" in line[-2000:].lower() for line in source[-50:])
    found = [_of_table(element) if _is_coded(element) else _of_page(element) for element in _articles(tree)]
    cut_off = not whole and found and not found[-1].archive_id and any(other.archive_id for other in found[:-1])
    yield from found[:-1] if cut_off else found
    if cut_off:
        yield Damaged(f"article {len(found)}", _CUT_OFF)


def _articles(tree: Element) -> list[Element]:
    """The innermost elements that are an article in a language: "article enArticle"."""
    found = [element for element in tree.iter("div") if any(map(_ARTICLE.fullmatch, classes(element)))]
    if not found:
        found = [element for element in tree.iter("div") if {"article", "lastarticle"} & set(classes(element))]
    outer = {ancestor for element in found for ancestor in element.iterancestors("div")}
    return [element for element in found if element not in outer]


def _is_coded(element: Element) -> bool:
    return any(_code(cell) in CODES for cell in element.iter("td"))


def _code(cell: Element) -> str:
    return said(cell).strip(" :\u00a0") if len(cell) < 5 and len(said(cell)) < 6 else ""


def _of_table(element: Element) -> ExportArticle:
    """An article as a table, with a code at the beginning of each row."""
    fields: dict[str, str] = {}
    text: list[str] = []
    for row in element.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        code = _code(cells[0]) if len(cells) > 1 else ""
        if code in TEXT:
            text += [block.text for cell in cells[1:] for block in blocks(cell)]
        elif code in CODES:
            fields.setdefault(code, one_line(" ".join(map(said, cells[1:]))))
    return article(fields, "\n\n".join(text))


def _of_page(element: Element) -> ExportArticle:
    """An article without codes: section, headline, byline and the other fields in their order, then paragraphs."""
    body = outermost(part for part in element.iter() if any(map(_PARAGRAPH.fullmatch, classes(part))))
    title = next(filter(_is_headline, element.iter()), None)
    bylines = [words for part in element.iter("div", "span") if "author" in classes(part) and (words := said(part))]
    marked = {"HD": said(title), "BY": "; ".join(bylines)}
    lines = [block.text for block in blocks(element, body)]
    counted, end = parted(lines) or (len(lines), len(lines))
    fields = _above_the_length([line for line in lines[:counted] if line not in bylines], title)
    number = next((line for line in reversed(lines) if ID.fullmatch(line)), "")
    text = [block.text for part in body for block in blocks(part)] or [line for line in lines[end:] if line != number]
    marked = {name: value for name, value in marked.items() if value}
    return article(fields | above(lines[counted:end]) | marked | {"AN": number}, "\n\n".join(text))


def _above_the_length(lines: list[str], title: Element | None) -> dict[str, str]:
    """Section and byline in the lines around the title, or all three in lines of which none is marked as the title."""
    marked = [block.text for block in blocks(title)] if title is not None else []
    if not marked or marked[0] not in lines:
        return {"SE": lines[0]} if len(lines) == 1 and len(lines[0].split()) < 5 else headline(lines)
    start = lines.index(marked[0])
    below = lines[start + len(marked) :]
    fields = {"SE": lines[0]} if start else {}
    return fields | {name: line for name, line in headline([said(title), *below[-1:]]).items() if name == "BY"}


def _is_headline(element: Element) -> bool:
    return element.get("id") == "hd" or any(name.endswith("headline") for name in classes(element))


# XML -----------------------------------------------------------------------------------------------------------------


def _read_xml(lines: Iterable[str]) -> Iterator[Found]:
    from lxml import etree

    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", "\n".join(lines).replace("\0", " ").lstrip("\ufeff"))
    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True
    )
    tree = etree.fromstring(source.encode("utf-8", "replace"), parser)
    if tree is None:
        return
    for element in tree.iter():
        if _tag(element) == "ppsarticleResultSet" and (element.get("count") or "").isdigit():
            yield Announced(int(element.get("count")))
    found = [element for element in tree.iter() if _tag(element) == "article"]
    cut_off = f"{_tag(tree)}>" not in source[-300:]
    for element in found[:-1] if cut_off else found:
        yield _of_xml(element)
    if cut_off and found:
        yield Damaged(f"article {len(found)}", _CUT_OFF)


def _tag(element: Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _of_xml(element: Element) -> ExportArticle:
    parts = {_tag(part): part for part in reversed(list(element.iter()))}
    fields: dict[str, str] = {}
    for code, names in _XML_FIELDS.items():
        words = (one_line(" ".join(parts[name].itertext())) for name in names if name in parts)
        fields[code] = next(filter(None, words), "")
    fields["PD"] = _published(parts)
    text = [line for name in ("leadParagraph", "tailParagraphs") if name in parts for line in _paragraphs(parts[name])]
    return article(fields, "\n\n".join(text))


def _published(parts: dict[str, Element]) -> str:
    """The day of publication, without the time, which is that of Greenwich."""
    if (whole := parts.get("publicationDate")) is None:
        return ""
    said_ = one_line(" ".join(whole.itertext()))
    return said_[:10] if re.match(r"\d{4}-\d\d-\d\d", said_) else said_


def _paragraphs(part: Element) -> Iterator[str]:
    """The paragraphs of a part; of one without such elements, what begins with white space or after an empty line."""
    inner = [child for child in part.iter() if _tag(child) == "paragraph"]
    if not inner:
        yield from filter(None, map(one_line, _INDENT.split("".join(part.itertext()))))
    for child in inner:
        words = "".join(child.itertext())
        fixed = (child.get("display") or "").lower() == "fixed"
        if text := words.strip("\r\n") if fixed and words.strip() else one_line(words):
            yield text


READERS = (
    Archive("Factiva", "html", _html_is_ours, _read_html),
    Archive("Factiva", "xml", lambda head: bool(_XML.search(head)), _read_xml),
    Archive("Factiva", "text", _lines_are_ours, _read_lines),
)

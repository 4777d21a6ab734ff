"""News feeds, RSS and Atom: one article for each item."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from lxml import etree

from analysis.articles.archives.records import Archive, ExportArticle, Found, Noted
from analysis.articles.files import Unreadable
from analysis.articles.markup import has_entities, has_tags, without_entities, without_tags

SHORT = 1000  # letters; what is called description and is shorter is a summary
_DOCTYPE = r"<!DOCTYPE[^\[>]{0,500}(?:\[.{0,5000}?\]\s*)?>"
_BEGINS = re.compile(
    rf"\s* (?: (?: <\?.{{0,2000}}?\?> | <!--.{{0,5000}}?--> | {_DOCTYPE} ) \s* ){{0,20}} <(?:\w+:)?(?:rss|feed|rdf)\b",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_XML_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z]\w{1,30};)")
_FULL = ("encoded", "content", "body")
_SHORT = ("description", "summary", "abstract", "subtitle")
_DATES = ("pubDate", "published", "issued", "date", "created", "updated", "modified")
_IDS = ("guid", "id", "identifier")
_SUMMARIES = (
    "is a feed that gives summaries and no full texts; save the pages at the addresses in 'url' as .html and read those"
)


def recognises(head: str) -> bool:
    """Whether an XML document is a feed.

    >>> recognises('<feed xmlns="http://www.w3.org/2005/Atom"><title>Norland Post</title></feed>')
    True
    """
    begins = _BEGINS.match(head)
    return bool(begins) and bool(re.search(r"<(?:\w+:)?(?:channel|entry|item|title)\b", head))


def read(lines: Iterable[str]) -> Iterator[Found]:
    """The items of a feed, in order; a remark if their texts are summaries."""
    root = _parsed("\n".join(lines))
    items = [element for element in root.iter() if _name(element) in ("item", "entry")]
    feed = root if _name(root) == "feed" else next((e for e in root.iter() if _name(e) == "channel"), root)
    site = _line(_first(feed, ("title",)))
    full = 0
    articles = []
    for item in items:
        article, is_full = _article(item, site)
        full += is_full
        articles.append(article)
    if articles and not full:
        yield Noted(_SUMMARIES)
    yield from articles


def _parsed(document: str) -> etree._Element:
    plain = re.sub(_DOCTYPE, "", document, count=1, flags=re.I | re.S)
    readable = _XML_ENTITY.sub(lambda found: html.unescape(found[0]).replace("&", "&amp;"), plain)
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(readable.encode("utf-8", "replace"), parser)
    if root is None:
        raise Unreadable("is not XML")
    return root


def _article(item: etree._Element, site: str | None) -> tuple[ExportArticle, bool]:
    """An item as an article, and whether it has a full text."""
    texts = [_text(element) for element in item if _name(element) in _FULL]
    short = [_text(element) for name in _SHORT for element in item if _name(element) == name]
    full = max(texts, key=len, default="")
    text = full or max(short, key=len, default="")
    article = ExportArticle(
        text=text,
        title=_line(_first(item, ("title",))),
        outlet=_line(_first(item, ("source", "publisher"))) or site,
        date=_line(_first(item, _DATES)),
        author="; ".join(_authors(item)) or None,
        section="; ".join(_sections(item)) or None,
        archive_id=_line(_first(item, _IDS)) or item.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"),
        url=_link(item),
    )
    return article, bool(full) or len(text) >= SHORT


def _name(element: etree._Element) -> str:
    """An element's name without its namespace."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _first(parent: etree._Element, names: tuple[str, ...]) -> etree._Element | None:
    """The first child with the first of these names that any child has; one of another space of names comes last."""
    for name in names:
        children = [child for child in parent if _name(child) == name and _words(child)]
        if children:
            return min(children, key=lambda child: child.prefix is not None)
    return None


def _words(element: etree._Element) -> str:
    return "".join(element.itertext()).strip()


def _line(element: etree._Element | None) -> str | None:
    """What an element says, in one line."""
    if element is None:
        return None
    title = next((child for child in element if _name(child) == "title"), None)  # Atom: <source><title>
    return " ".join(_plain(_words(element if title is None else title)).split()) or None


def _text(element: etree._Element) -> str:
    """The text of an element: HTML that is escaped, in CDATA or, in Atom, as elements."""
    if any(isinstance(child.tag, str) for child in element):
        inner = "".join(etree.tostring(child, encoding="unicode") for child in element)
        return without_tags(re.sub(r"<(/?)\w+:", r"<\1", (element.text or "") + inner))
    return _plain(_words(element))


def _plain(text: str) -> str:
    if has_tags(text):
        text = without_tags(text)
    return (without_entities(text) if has_entities(text) else text).strip()


def _authors(item: etree._Element) -> Iterator[str]:
    for element in item:
        if _name(element) in ("creator", "author"):
            name = next((child for child in element if _name(child) == "name"), None)
            if said := _line(element if name is None else name):
                yield said


def _sections(item: etree._Element) -> Iterator[str]:
    for element in item:
        if _name(element) in ("category", "subject") and (said := element.get("term") or _line(element)):
            yield said


def _link(item: etree._Element) -> str | None:
    """The address of the article itself, not of a service that counts its readers."""
    links = [element for element in item if _name(element) in ("origLink", "link")]
    links.sort(key=lambda element: _name(element) != "origLink")
    given = (
        _words(element) or (element.get("href") if element.get("rel", "alternate") == "alternate" else None)
        for element in links
    )
    permanent = (_words(guid) for guid in item if _name(guid) == "guid" and guid.get("isPermaLink") != "false")
    address = next(filter(None, given), None) or next(permanent, None)
    return address if address and re.match(r"https?://", address) else None


READERS = (Archive("RSS or Atom", "xml", recognises, read),)

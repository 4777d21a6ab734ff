"""The article on a web page, and what the page says about it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from lxml.html import HtmlElement

from analysis.articles.bylines import names_of, people_of
from analysis.articles.files import Unreadable
from analysis.articles.markup import with_short_tags

TAGS = 8000  # of a page; with more, no second opinion on the main text: its time grows with their square
_QUIET = logging.NullHandler()
# What a page calls the one who wrote, in its head.
_AUTHOR_META = frozenset(
    """
    author authors byl byline dc.creator dcterms.creator dc.contributor.author citation_author parsely-author
    sailthru.author article:author article.author og:article:author cxenseparse:author
    """.split()
)
# Elements within a line that change how its letters look, or say what they are; the line goes on through them.
_IN_LINE = frozenset(
    """
    abbr acronym bdi bdo big cite data dfn font ins kbd label mark nobr output q ruby samp small time tt u var wbr
    """.split()
)
_LINES = frozenset("p li blockquote h1 h2 h3 h4 h5 h6 dd dt td th q em strong b i a span".split())


def main_text(page: str) -> dict[str, str | None]:
    """The article on a web page, by trafilatura, without menus and comments: text, title, outlet, date, author, url.

    Raises
    ------
    Unreadable
        The page has no main text.
    """
    import trafilatura
    from trafilatura.utils import load_html

    logging.getLogger("trafilatura").addHandler(
        _QUIET
    )  # otherwise its remarks go to the screen of who set up no logging
    try:
        tree = load_html(with_short_tags(page.replace("\0", " ")))
        said = [] if tree is None else list(_authors(tree))
        if tree is not None:
            _unwrap(tree)
        extracted: Any = trafilatura.bare_extraction(
            tree,
            with_metadata=True,
            include_comments=False,
            fast=page.count("<") > TAGS,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # a page can be broken in more ways than can be foreseen
        raise Unreadable(f"could not be taken apart: {type(error).__name__}") from error
    if extracted is None or not (extracted.text or "").strip():
        raise Unreadable("has no main text that could be told from the rest of the page")
    outlet = extracted.sitename or extracted.hostname
    author = _likeliest([*said, *([extracted.author] if extracted.author else [])], outlet)
    record = {"text": extracted.text, "title": extracted.title, "outlet": outlet}
    return record | {"date": extracted.date, "author": author, "url": extracted.url}


def _unwrap(tree: HtmlElement) -> None:
    """Take elements within a line out of the tree, so that the line stays one; <q> becomes the marks it shows."""
    for element in list(tree.iter(*_IN_LINE)):
        parent = element.getparent()
        if parent is None or parent.tag not in _LINES or not _has_other_words(element, parent):
            continue
        if element.tag == "q":
            element.text = "“" + (element.text or "")
            element.tail = "”" + (element.tail or "")
        element.drop_tag()


def _has_other_words(element: HtmlElement, line: HtmlElement) -> bool:
    """Whether there is more in the line than the element: the time of publication may be alone in one."""
    return element.tag == "q" or len("".join(line.itertext()).strip()) > len("".join(element.itertext()).strip())


def _authors(tree: HtmlElement) -> Iterator[str]:
    """Bylines in the page's head, then those in its description for search engines."""
    metas = [
        meta for meta in tree.iter("meta") if (meta.get("name") or meta.get("property") or "").lower() in _AUTHOR_META
    ]
    for name in dict.fromkeys(meta.get("name") or meta.get("property") for meta in metas):
        given = [meta.get("content") or "" for meta in metas if name in (meta.get("name"), meta.get("property"))]
        yield "; ".join(given)
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            with suppress(ValueError, RecursionError):
                yield from _described(json.loads(script.text or ""))


def _described(value: Any) -> Iterator[str]:
    """The authors of the articles that a page describes in JSON-LD."""
    if isinstance(value, list):
        for member in value:
            yield from _described(member)
    elif isinstance(value, dict):
        if "Article" in str(value.get("@type")) or "BlogPosting" in str(value.get("@type")):
            authors = value.get("author")
            given = authors if isinstance(authors, list) else [authors]
            names = [author.get("name") if isinstance(author, dict) else author for author in given]
            yield "; ".join(name for name in names if isinstance(name, str))
        yield from _described(value.get("@graph"))


def _likeliest(bylines: list[str], outlet: str | None) -> str | None:
    """The first byline that names people, else the first that names an agency; the outlet itself is none."""
    own = {outlet.casefold(), outlet.casefold().removeprefix("the ")} if outlet else set()
    for line in bylines:
        if any(name.casefold() not in own for name in people_of(line)):
            return line
    bodies = (name for line in bylines for name in (names_of(line) or "").split("; "))
    return next((body for body in bodies if body and body.casefold() not in own), None)

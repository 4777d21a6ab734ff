"""How much of a page's prose is not in the main text that was taken from it."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.articles.markup import with_short_tags

LONG = 12  # words of a piece of text: shorter ones are mostly menus, captions and headings
COMPARED = 8  # words of such a piece are looked for in the main text
WORDS, SHARE = 300, 1 / 3  # dropped: worth a look, when both are exceeded
LOST_WORDS, LOST_SHARE = 600, 2 / 3  # dropped: articles are lost
_NO_PROSE = {"script", "style", "noscript", "template", "title", "option", "textarea"}


def dropped(page: str, text: str) -> tuple[str, bool] | None:
    """What to say of a page with much prose that is not in its main text, and whether articles are lost by that.

    >>> dropped("<p>The mayor resigned on Monday.</p>", "The mayor resigned on Monday.") is None
    True
    """
    kept = " ".join(text.split())
    pieces = [words for words in _pieces(page) if len(words) >= LONG]
    total = sum(map(len, pieces))
    missing = sum(len(words) for words in pieces if " ".join(words[:COMPARED]) not in kept)
    if missing <= WORDS or missing <= SHARE * total:
        return None
    why = (
        f"holds {missing:,} words of running text beside the {len(text.split()):,} of its main text; "
        "if they are articles, save each as a page of its own, or export them as a table"
    )
    return why, missing > LOST_WORDS and missing > LOST_SHARE * total


def _pieces(page: str) -> Iterator[list[str]]:
    """The words of each piece of text between two tags."""
    import lxml.html
    from lxml import etree

    parser = lxml.html.HTMLParser(encoding="utf-8")
    try:
        tree = lxml.html.document_fromstring(with_short_tags(page).encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return
    for element in tree.iter():
        shown = isinstance(element.tag, str) and element.tag not in _NO_PROSE
        for piece in (element.text if shown else None, element.tail):
            if piece and not piece.isspace():
                yield piece.split()

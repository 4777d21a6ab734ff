"""How much of the prose of a page or an export is not in the texts that were taken from it."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.articles.markup import with_short_tags

LONG = 12  # words of a piece of text: shorter ones are mostly menus, captions and headings
LONG_LINE = 8  # words of a line of an export, which may be broken
COMPARED = 8  # words of such a piece are looked for in the main text
WORDS, SHARE = 300, 1 / 3  # dropped: counts as a loss when both are exceeded
_NO_PROSE = {"script", "style", "noscript", "template", "title", "option", "textarea"}


def dropped(page: str, text: str) -> str | None:
    """What to say of a page with much prose that is not in its main text.

    >>> dropped("<p>The mayor resigned on Monday.</p>", "The mayor resigned on Monday.") is None
    True
    """
    kept = " ".join(text.split())
    pieces = [words for words in _pieces(page) if len(words) >= LONG]
    total = sum(map(len, pieces))
    missing = sum(len(words) for words in pieces if " ".join(words[:COMPARED]) not in kept)
    what = f"the {len(text.split()):,} of its main text; if they are articles, save each as a page of its own"
    return _loss(missing, total, f"{what}, or export them as a table")


def dropped_from_export(running: int, kept: int) -> str | None:
    """The same of an export with so many words of running text, of which so many are in its articles.

    >>> dropped_from_export(9000, 100)[:36], dropped_from_export(9000, 8900)
    ('holds 8,900 words of running text be', None)
    """
    what = f"the {kept:,} of its articles; look whether these are whole, and export what is missing again"
    return _loss(running - kept, running, what)


def running_words(line: str, is_text: bool) -> int:
    """The words of running text in a line of an export; of HTML and XML the whole document is one line."""
    if is_text:
        words = len(line.split())
        return words if words >= LONG_LINE else 0
    return sum(len(words) for words in _pieces(line) if len(words) >= LONG)


def _loss(missing: int, total: int, what_was_kept: str) -> str | None:
    if missing <= WORDS or missing <= SHARE * total:
        return None
    return f"holds {missing:,} words of running text beside {what_was_kept}"


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

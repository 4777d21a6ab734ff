"""Nexis: the older exports as text, Word, RTF or HTML, and those of Nexis Uni as Word or RTF.

The text is what stands between the parts with names; the highlight, captions ("GRAPHIC"), corrections and the archive's
index are left out. Lines that Nexis broke at a width stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree, html

from analysis.articles.archives import nexis_documents, nexis_uni
from analysis.articles.archives.nexis_fields import label
from analysis.articles.archives.records import Archive, Found
from analysis.articles.files import Unreadable
from analysis.articles.markup import with_short_tags

_ANCHOR = re.compile(r"(?=<a\s+name=[\"']?doc_id_)", re.IGNORECASE)
_ALIGNED = re.compile(r"\.(\w+)\s*\{[^}]{0,300}text-align:\s*(\w+)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n]+")
_BLOCKS = frozenset("p div h1 h2 h3 h4 td tr table center body li".split())
_UNREAD = frozenset("style script title".split())
_INDENT = 10  # spaces before a centred line, as in the text exports
_MARKS = ("Length:", "Load-Date:", "Byline:", "Client/Matter:")
_FEW = 2  # parts with names: a text that has a number alone is no export


def _holds_documents(head: str) -> bool:
    """Whether an article's number is a line of its own, and lines name the parts of an article."""
    if not any(mark in head for mark in ("OCUMENT", "OKUMENT", " STOR", "Document", "Dokument")):
        return False
    lines = head.splitlines()
    if not any(map(nexis_documents.NUMBER.fullmatch, lines)):
        return False
    named = {found.kind for line in lines if (found := label(line, capitals=True))}  # ISSN: in each document is one
    return len(named) >= _FEW or any(map(nexis_documents.REQUEST.match, lines))


def _is_uni(head: str) -> bool:
    """Whether there are the lines of a cover, or the frame of an article."""
    if not any(mark in head for mark in _MARKS):
        return False
    lines = head.splitlines()
    if not any(map(nexis_uni.BODY.fullmatch, lines)) and not any(map(nexis_uni.HOLDS.fullmatch, lines)):
        return False
    named = sum(label(line, capitals=False) is not None for line in lines)
    return named >= _FEW or any(line.startswith("Client/Matter:") for line in lines)


def _is_page(head: str) -> bool:
    return "LXNComment" in head or bool(_ANCHOR.search(head)) or bool(re.search(r">\s*\d+ of \d+ DOCUMENTS?\s*<", head))


def _read_page(lines: Iterable[str]) -> Iterator[Found]:
    """An HTML export as the lines of a text, in which centred ones are set in."""
    page = "\n".join(lines)
    alignment = {name: how.lower() for name, how in _ALIGNED.findall(page[: 64 * 2**10])}
    return nexis_documents.read(line for piece in _ANCHOR.split(page) for line in _lines_of(piece, alignment))


def _lines_of(piece: str, alignment: dict[str, str]) -> Iterator[str]:
    """A piece of the page, small enough to be taken apart, as lines; blocks have an empty line after them."""
    try:
        tree = html.fragment_fromstring(with_short_tags(piece.replace("\0", " ")), create_parent="div")
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise Unreadable(f"could not be taken apart: {type(error).__name__}") from error
    pieces: list[str] = []
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        is_read = isinstance(node.tag, str) and node.tag not in _UNREAD
        if node.tag in _BLOCKS:
            yield from _block(pieces, _is_centred(node, alignment))
            pieces.clear()
        elif node.tag == "br" and event == "start":
            pieces.append("\n")
        written = node.tail if event == "end" else node.text if is_read else None
        pieces.append(_SPACE.sub(" ", written or ""))
    yield from _block(pieces, False)


def _block(pieces: list[str], is_centred: bool) -> list[str]:
    lines = [line.strip() for line in "".join(pieces).split("\n")]
    return [" " * _INDENT + line if is_centred and line else line for line in lines] + [""]


def _is_centred(node: etree._Element, alignment: dict[str, str]) -> bool:
    """Whether the nearest element whose layout is known is centred."""
    for element in (node, *node.iterancestors()):
        if how := alignment.get(element.get("class", "")) or element.get("align", "").lower():
            return how == "center"
    return False


READERS = (
    Archive("Nexis", "text", _holds_documents, nexis_documents.read),
    Archive("Nexis", "text", _is_uni, nexis_uni.read),
    Archive("Nexis", "html", _is_page, _read_page),
)

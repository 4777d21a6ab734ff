"""HTML and lines of an export as paragraphs: what the readers of archives share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

from analysis.articles.markup import with_short_tags

Element = Any  # lxml says nothing about its types
BLOCKS = frozenset(
    """address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul""".split()
)
UNREAD = frozenset("button head input link meta noscript script select style textarea".split())
BOLD = frozenset({"b", "strong"})
_CELLS = frozenset({"td", "th"})
_SPACE = re.compile(r"\s+")
_SENTENCE_END = re.compile(r"[.!?:;…]['\"’”»)\]]*$")


class Block(NamedTuple):
    """A paragraph of a page: its text, the bold words it begins with, and the name of the anchor in it."""

    text: str
    lead: str = ""
    anchor: str = ""


def page(lines: Iterable[str]) -> Element | None:
    """The tree of an HTML export, of however damaged a one; None when there is nothing in it."""
    from lxml import etree, html

    data = with_short_tags("\n".join(lines).replace("\0", " ")).encode("utf-8", "replace")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def classes(element: Element) -> list[str]:
    """The classes of an element, in small letters."""
    return (element.get("class") or "").lower().split()


def said(element: Element | None) -> str:
    """The words of an element on one line.

    >>> said(page(["<p>Two<br>lines and a <b>bold</b> word</p>"]))
    'Two lines and a bold word'
    """
    return "" if element is None else " ".join(block.text for block in blocks(element))


def outermost(elements: Iterable[Element]) -> list[Element]:
    """Elements without those that lie within another of them."""
    found = list(elements)
    every = set(found)
    return [element for element in found if every.isdisjoint(element.iterancestors())]


def alone(elements: Collection[Element]) -> list[Element]:
    """Around each element the largest one that holds no second of them: the articles, around what each has one of."""
    held = Counter(outer for element in elements for outer in element.iterancestors())
    around = [[outer for outer in element.iterancestors() if held[outer] == 1] for element in elements]
    return [outers[-1] for outers in around if outers]


def one_line(text: str) -> str:
    """A text with each stretch of white space as one space.

    >>> one_line(" The mayor\\n resigned ")
    'The mayor resigned'
    """
    return _SPACE.sub(" ", text).strip()


def blocks(element: Element, without: Collection[Element] = ()) -> Iterator[Block]:
    """The paragraphs of an element in order, but for those in some elements; a line break ends one as well."""
    from lxml import etree

    held = _Held()
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if node.tag in BLOCKS:
            yield from held.ended()
        if event == "end":
            held.close(node)
            if node is not element:
                held.add(node.tail)
        elif node.tag in UNREAD or node in without:
            walker.skip_subtree()
        else:
            held.open(node)
            held.add(node.text)
    yield from held.ended()


class _Held:
    """The paragraph that is being read."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.pieces: list[str] = []
        self.bold: Element | None = None  # the bold words at its beginning, while they go on
        self.lead = ""
        self.anchor = ""

    def add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)

    def open(self, node: Element) -> None:
        if node.tag in BOLD and self.bold is None and not self.lead and not "".join(self.pieces).strip():
            self.bold = node
        if node.tag in _CELLS:
            self.pieces.append(" ")
        self.anchor = self.anchor or (node.get("name", "") if node.tag == "a" else "")

    def close(self, node: Element) -> None:
        if node is self.bold:
            self.bold, self.lead = None, one_line("".join(self.pieces))

    def ended(self) -> Iterator[Block]:
        text = one_line("".join(self.pieces))
        if text or self.anchor:
            yield Block(text, self.lead, self.anchor)
        self.clear()


def paragraphs(lines: Iterable[str]) -> str:
    """Lines as paragraphs with an empty line between them; lines broken at a width stay together.

    >>> paragraphs(["The mayor resigned.", "She gave no reason.", "", ""])
    'The mayor resigned.\\n\\nShe gave no reason.'
    >>> paragraphs(["The mayor, who had been in", "office since May, resigned.", "", "She gave no reason."])
    'The mayor, who had been in\\noffice since May, resigned.\\n\\nShe gave no reason.'
    """
    groups: list[list[str]] = [[]]
    for line in (line.strip() for line in lines):
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    between = "\n" if _broken(groups) else "\n\n"
    return "\n\n".join(between.join(group) for group in groups if group)


def _broken(groups: list[list[str]]) -> bool:
    """Whether lines were broken at a width: none is long, and most stop in the middle of a sentence."""
    inner = [line for group in groups for line in group[:-1]]
    if not inner or max(map(len, inner)) > 130:
        return False
    return 2 * sum(not _SENTENCE_END.search(line) for line in inner) > len(inner)

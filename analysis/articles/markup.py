"""Tags, entities and escapes that a text was kept with in a table, turned into the text they stand for."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.entities import html5

from lxml import etree
from lxml.html import HtmlElement, fragment_fromstring

_ELEMENTS = """
a abbr article aside b blockquote body br button center cite code dd del div dl dt em embed figcaption figure
font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img ins li main mark nav noscript ol p picture
pre q s script section small source span strike strong style sub sup svg table tbody td th thead time title tr
u ul video
"""
_TAG = re.compile(rf"<(?:/?(?:{'|'.join(_ELEMENTS.split())})\b[^<>]*|!--.*?--|!\[CDATA\[)>?", re.I | re.S)
_WHOLE_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I)
_BLOCKS = frozenset(
    """
    address article blockquote body center dd div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr html li main
    ol p pre section table tbody td th thead title tr ul
    """.split()
)
# What is no part of the running text: code, forms, pictures with their captions, boxes beside it.
_LEFT_OUT = frozenset(
    """
    script style noscript template iframe object embed svg canvas form button input select textarea figure figcaption
    picture img video audio aside nav head math
    """.split()
)
_MARKS = {"q": "“”"}  # what a reader of the page sees there
_ENTITY = re.compile(r"&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,30});", re.I)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LINE = re.compile(r"\\r\\n|\\n|\\r")
# Where a literal \n is surely a line end, unlike that of yes\no.
_SURE = re.compile(r"""(?:^|[\s.!?,:;"”’')\]])\\n|\\n(?:\\n|[\s"“‘'(A-Z]|$)|\\r\\n|\\n.*\\n""", re.S)
_LONG_TAG = re.compile(r"<[^<>]{20000,}>")
_BEGUN_TAG = re.compile(r"<[A-Za-z][\w:-]{0,40}(?=\s)[^<>]{20000,}")
_ATTRIBUTES = 1000  # of a tag; a parser compares each with all before it
_ESCAPE = re.compile(r"""\\(?: u([0-9a-fA-F]{4}) | x([0-9a-fA-F]{2}) | (["'/]) | t(?![a-z]) )""", re.X)
_PATH = re.compile(r"(?<!\S)(?:[A-Za-z]:\\|\\\\)\S+")
PARAGRAPH = "\n\n"


def with_short_tags(page: str) -> str:
    """The page without the attributes of tags that have more than anybody writes.

    >>> with_short_tags("<p " + "a=1 " * 20_000 + ">The river rose.</p>")
    '<p>The river rose.</p>'
    """
    return _BEGUN_TAG.sub(_shortened, page)


def _shortened(tag: re.Match[str]) -> str:
    parts = tag[0].split(maxsplit=_ATTRIBUTES)
    return parts[0] if len(parts) > _ATTRIBUTES else tag[0]


def has_tags(text: str) -> bool:
    """Whether a text has tags of HTML in it.

    >>> has_tags("<p>It rained.</p>"), has_tags("It is < 5 and > 3, said <unknown>.")
    (True, False)
    """
    return "<" in text and bool(_TAG.search(text))


def is_page(text: str) -> bool:
    """Whether a text is a whole web page."""
    return bool(_WHOLE_PAGE.match(text))


def without_tags(fragment: str) -> str:
    """The text of a piece of HTML: an empty line between paragraphs, no code, no pictures with their captions.

    >>> without_tags("<h2>Rain</h2><p>It <em>rained</em> on&nbsp;Monday.<br>It was cold.</p><script>x()</script>")
    'Rain\\n\\nIt rained on\\xa0Monday.\\nIt was cold.'
    """
    cleaned = _LONG_TAG.sub(" ", re.sub(r"<!\[CDATA\[|\]\]>", "", fragment.replace("\0", " ")))
    try:
        root = fragment_fromstring(cleaned, create_parent="div")
    except (etree.LxmlError, ValueError, AssertionError):
        return html.unescape(_TAG.sub(" ", cleaned))
    return _tidy("".join(_pieces(root)))


def _pieces(root: HtmlElement) -> Iterator[str]:
    """The text with a paragraph's end where a block begins or ends; not recursive, since HTML may be nested deeply."""
    etree.strip_elements(root, etree.Comment, etree.ProcessingInstruction, *_LEFT_OUT, with_tail=False)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = str(element.tag)
        if event == "start":
            yield _MARKS.get(tag, _break(tag))[:1] + _running(element.text)
        else:
            yield ("\n" if tag == "br" else _MARKS.get(tag, _break(tag))[1:]) + _running(element.tail)


def _break(tag: str) -> str:
    return "\f\f" if tag in _BLOCKS else ""


def _running(text: str | None) -> str:
    return _SPACE.sub(" ", text or "")


def _tidy(text: str) -> str:
    """Paragraphs apart by an empty line, without spaces at the ends of lines."""
    text = re.sub(r" ?([\n\f]) ?", r"\1", text)
    return re.sub(r"\n*\f[\f\n]*|\n{2,}", PARAGRAPH, text).strip(" \n\f")


# Entities and escapes ------------------------------------------------------------------------------------------------


def has_entities(text: str) -> bool:
    """Whether a text has entities such as &quot; or &#8220; in it."""
    return "&" in text and any(_known(found[0]) for found in _ENTITY.finditer(text))


def _known(entity: str) -> bool:
    return entity[1] == "#" or entity[1:] in html5


def without_entities(text: str) -> str:
    """The text with each entity as the letter it stands for, also where it was made one twice.

    >>> without_entities("AT&amp;T said &#8220;yes&#8221;&amp;nbsp;&mdash; R&D; stays")
    'AT&T said “yes”\xa0— R&D; stays'
    """
    for _ in range(3):
        if not has_entities(text):
            break
        text = _ENTITY.sub(lambda found: html.unescape(found[0]) if _known(found[0]) else found[0], text)
    return text


def has_escapes(text: str) -> bool:
    r"""Whether a text has line ends written as \n in it, or letters written as \u201c."""
    return "\\" in text and without_escapes(text) != text


def without_escapes(text: str) -> str:
    r"""The text with a line end for each literal \n, and the letter for each \u201c; the path of a file stays.

    >>> without_escapes(r"The mayor left.\n\nThe council \u201cmet\u201d. See C:\news\notes.txt")
    'The mayor left.\n\nThe council “met”. See C:\\news\\notes.txt'
    """
    parts: list[str] = []
    at = 0
    for path in _PATH.finditer(text):
        parts += [_unescaped(text[at : path.start()]), path[0]]
        at = path.end()
    return "".join([*parts, _unescaped(text[at:])])


def _unescaped(text: str) -> str:
    def letter(found: re.Match[str]) -> str:
        number = found[1] or found[2]
        return chr(int(number, 16)) if number else found[3] or "\t"

    text = _ESCAPE.sub(letter, _LINE.sub("\n", text) if _SURE.search(text) else text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # two halves of a pair are one letter

"""A Word file (.docx) as lines of text: its paragraphs, in order, without headers, footers, notes and comments.

Inserted text counts, deleted and hidden text does not; a text box comes after the paragraph that it hangs on; a row of
a table is one line with tabs. `python-docx` would leave out inserted text, content controls and text boxes.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any

from lxml import etree

from analysis.articles.files import LIMIT, Unreadable, reason

_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SPACES = (  # of Word, and of what it calls Strict
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NOT_SHOWN = ("del", "moveFrom", "pPr", "rPr", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "instrText")


def is_docx(data: bytes) -> bool:
    """Whether a zip file is a Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return "word/document.xml" in parts.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def docx_paragraphs(data: bytes) -> list[str]:
    """The paragraphs of a Word file; a line break within one is a line end within its text.

    Raises
    ------
    Unreadable
        It is damaged, or larger than the limit when unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts, parts.open("word/document.xml") as body:
            return list(_paragraphs(_Limited(body)))
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, RuntimeError, etree.LxmlError) as error:
        raise Unreadable(f"could not be read as a Word file: {reason(error)}") from None


class _Limited:
    """A stream that gives no more than the limit."""

    def __init__(self, stream: IO[bytes]):
        self._stream, self._left = stream, LIMIT

    def read(self, n: int = -1) -> bytes:
        data = self._stream.read(n)
        self._left -= len(data)
        if self._left < 0:
            raise Unreadable(f"holds more than {LIMIT >> 20} MB when unpacked; split it")
        return data


def _paragraphs(body: _Limited) -> Iterator[str]:
    """The lines of the document, each paragraph and table dropped from memory once it is read."""
    for _, element in etree.iterparse(body, events=("end",), resolve_entities=False, no_network=True):
        if _is_block(element) and not any(map(_is_block, element.iterancestors())):
            yield from _parts(element)
            element.clear()


def _is_block(element: Any) -> bool:
    return _name(element) in ("p", "tbl")


def _name(element: Any) -> str:
    """The name of one of Word's elements; empty for others."""
    tag = element.tag if isinstance(element.tag, str) else ""
    return next((tag.removeprefix(space) for space in _SPACES if tag.startswith(space)), "")


def _parts(element: Any) -> Iterator[str]:
    """The lines of a paragraph, of a table, or of what holds such."""
    name = _name(element)
    if name == "p":
        boxes: list[Any] = []
        yield "".join(_pieces(element, boxes)).strip()
        for box in boxes:
            yield from _parts(box)
    elif name == "tr":
        cells = [list(_parts(cell)) for cell in element if _name(cell) in ("tc", "sdt")]
        short = all(len(cell) < 2 for cell in cells)
        yield from ["\t".join("".join(cell) for cell in cells)] if short else [line for cell in cells for line in cell]
    elif name not in _NOT_SHOWN:
        for inner in element:
            yield from _parts(inner)


def _pieces(element: Any, boxes: list[Any]) -> Iterator[str]:
    """The text of a paragraph in pieces; text boxes are put aside."""
    for inner in element:
        name = _name(inner)
        if name == "t":
            yield inner.text or ""
        elif name == "txbxContent":
            boxes.append(inner)
        elif name in _CHARACTERS:
            yield _CHARACTERS[name]
        elif name not in _NOT_SHOWN and inner.tag != f"{_MARKUP}Fallback" and not (name == "r" and _hidden(inner)):
            yield from _pieces(inner, boxes)


def _hidden(run: Any) -> bool:
    """Whether a run of letters is not shown."""
    marks = [mark for kind in run if _name(kind) == "rPr" for mark in kind if _name(mark) == "vanish"]
    return any(value not in ("0", "false", "off") for mark in marks for value in [*mark.attrib.values()] or ["on"])

"""Files of running text: what kind each is, by its content, and the one or more articles in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from analysis.articles import decoding
from analysis.articles.archives import recognise
from analysis.articles.archives.exports import Record, export_records
from analysis.articles.archives.records import Archive, Form
from analysis.articles.cells import clean_document
from analysis.articles.docx import docx_paragraphs, is_docx
from analysis.articles.dropped import dropped
from analysis.articles.files import File, Problem, Report, Unreadable, bounded_lines, read_whole
from analysis.articles.heads import with_head
from analysis.articles.interfaces import is_address_list
from analysis.articles.pages import main_text
from analysis.articles.pdf import is_pdf, page_paragraphs, page_rows, pdf_pages
from analysis.articles.rtf import is_rtf, rtf_paragraphs
from analysis.articles.warc import is_warc, warc_records

HEAD = 64 * 2**10  # letters by which an archive knows its exports
STREAMED = 2**20  # bytes; a text file that is longer is looked at before it is read whole
PAGES = (".html", ".htm", ".xhtml")
_PAGE = re.compile(
    r"\s* (?: <\?xml[^>]{0,200}>\s* | <!--.{0,2000}?-->\s* ){0,9} <(?: !doctype\s+html | html | head | body ) \b",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_XML = re.compile(r"\s*<\?xml\b[^>]{0,200}\?>")
_LINE_END = re.compile(r"\r\n|\r|\n")
_REFUSED = {  # first bytes of files that hold text which is not read
    b"\xd0\xcf\x11\xe0": "is a file of an old office program; open it there and save it as .docx",
    b"PK\x03\x04": "is a zip file or a file of an office program other than Word; save it as .docx",
}


class _Content(NamedTuple):
    """What a file holds: its form, how it begins, its lines (of a page, one), and the article if it is but one."""

    form: Form
    head: str
    lines: Callable[[], Iterable[str]]
    article: Callable[[], Record]

    @property
    def archive(self) -> Archive | None:
        return recognise(self.head, self.form)


def read_documents(file: File, report: Report) -> Iterator[Record]:
    """The articles of a file: each one of an archive's export, else the file as a single one.

    Raises
    ------
    Unreadable
        There is no text in it.
    """
    if _is_web_archive(file):
        yield from warc_records(file, report)
        return
    content = _content(file, report)
    if archive := content.archive:
        yield from export_records(archive, content.lines(), file, report)
    else:
        named: Record = {"doc_id": file.stem, "source": file.name}
        yield named | content.article()


def count_documents(file: File) -> int:
    """How many articles a file holds."""
    ignore: Report = lambda problem: None  # noqa: E731
    if _is_web_archive(file):
        return sum(1 for _ in warc_records(file, ignore))
    content = _content(file, ignore)
    if archive := content.archive:
        return sum(1 for _ in export_records(archive, content.lines(), file, ignore))
    return 1


# What kind a file is -------------------------------------------------------------------------------------------------


def _is_web_archive(file: File) -> bool:
    with file.open() as stream:
        return is_warc(stream.read(8))


def _content(file: File, report: Report) -> _Content:
    """A file's content, of the kind that its first bytes show; its name decides only between text and page."""
    with file.open() as stream:
        data = stream.read(STREAMED)
    if len(data) == STREAMED:
        if long := _long_text(data, file, report):
            return long
        data = read_whole(file)
    if is_rtf(data):
        return _paragraphs(rtf_paragraphs(data))
    if data.startswith(b"PK\x03\x04") and is_docx(data):
        return _paragraphs(docx_paragraphs(data))
    if is_pdf(data):
        return _pdf(data)
    for mark, why in _REFUSED.items():
        if data.startswith(mark):
            raise Unreadable(why)
    begin = decoding.head(data[:HEAD]) if b"<" in data[:HEAD] else ""
    marked = file.suffix in PAGES or bool(_PAGE.match(begin) or _XML.match(begin))
    text, note = (decoding.decode_html if marked else decoding.decode)(data)
    if note:
        report(Problem(file.name, note, False))
    return _text(text, file, report)


def _long_text(begin: bytes, file: File, report: Report) -> _Content | None:
    """A long text that an archive knows, to be read as a stream; None for all others."""
    if is_rtf(begin) or is_pdf(begin) or begin.startswith(tuple(_REFUSED)):
        return None
    head = decoding.head(begin)
    if _PAGE.match(head) or _XML.match(head) or not recognise(head[:HEAD], "text"):
        return None
    return _Content("text", head[:HEAD], lambda: _streamed(file, report), dict)


def _streamed(file: File, report: Report) -> Iterator[str]:
    stream, note = decoding.text_stream(file)
    if note:
        report(Problem(file.name, note, False))
    with stream:
        for line in bounded_lines(stream):
            yield line.rstrip("\r\n")


def _text(text: str, file: File, report: Report) -> _Content:
    """A page, XML or plain text, by how it begins; the file's name counts only where that leaves it open."""
    declared = _XML.match(text)
    inner = text[declared.end() :].lstrip() if declared else text
    form: Form = "xml" if declared else "text"
    named_page = file.suffix in PAGES and not recognise(inner[:HEAD], form)
    if _PAGE.match(text) or named_page:
        return _Content("html", text[:HEAD], lambda: [text], lambda: _main_text(text, file, report))
    if declared or file.suffix in (".xml", ".rss", ".atom"):
        return _Content("xml", inner[:HEAD], lambda: [inner], _unknown_xml)
    return _Content("text", text[:HEAD], lambda: _LINE_END.split(text), lambda: _plain_text(text, file, report))


def _plain_text(text: str, file: File, report: Report) -> Record:
    if is_address_list(text):
        raise Unreadable("is a list of addresses without texts; save the pages at them as .html and read those")
    return with_head(clean_document(text, file.name, report))


def _unknown_xml() -> Record:
    raise Unreadable("is XML of a kind that is not known; save it as .html or .txt")


def _paragraphs(paragraphs: list[str]) -> _Content:
    """The paragraphs of a Word or RTF file as a text with empty lines between them."""
    text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
    return _Content("text", text[:HEAD], lambda: text.split("\n"), lambda: {"text": text})


def _pdf(data: bytes) -> _Content:
    """A PDF file: its paragraphs, but of an archive's export its lines, as its fields stand in one each."""
    pages = pdf_pages(data)
    rows = page_rows(pages)
    head = "\n".join(rows)[:HEAD]
    if recognise(head, "text"):
        return _Content("text", head, lambda: rows, dict)
    return _paragraphs(page_paragraphs(pages))


# A web page ----------------------------------------------------------------------------------------------------------


def _main_text(page: str, file: File, report: Report) -> Record:
    """The article on a web page."""
    record = main_text(page)
    if (n := len((record["text"] or "").split())) < 50:
        report(Problem(file.name, f"gave a main text of only {n} words; look whether it is the article", False))
    if missing := dropped(page, record["text"] or ""):
        report(Problem(file.name, missing, True))
    return {name: value for name, value in record.items()}

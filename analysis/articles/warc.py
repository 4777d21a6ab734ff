"""Web archives: the pages in a WARC file, each as an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from analysis.articles import decoding
from analysis.articles.archives.exports import Record
from analysis.articles.files import LIMIT, File, Problem, Report, Unreadable
from analysis.articles.notes import Notes
from analysis.articles.pages import main_text

_MISSING = "is a web archive; to read it: pip install warcio"
_PAGES = ("text/html", "application/xhtml+xml")


def is_warc(begin: bytes) -> bool:
    """Whether a file is a web archive, by its first bytes."""
    return begin.startswith(b"WARC/")


def warc_records(file: File, report: Report) -> Iterator[Record]:
    """The pages of a web archive that were fetched whole, in order, with their addresses.

    Raises
    ------
    Unreadable
        The package warcio is missing, or the archive is damaged.
    """
    notes = Notes()
    number = 0
    for number, (url, page) in enumerate(_pages(file), 1):
        place = f"{file.name} page {number}"
        try:
            text, _ = decoding.decode_html(page)
            record = main_text(text)
        except Unreadable as error:
            notes.add(place, str(error), f"({url[:80]}) {error}")
            continue
        yield {"doc_id": f"{file.stem}-{number}", **record, "url": url, "source": place}
    notes.tell(report)
    if not number:
        report(Problem(file.name, "is a web archive without pages", False))


def _pages(file: File) -> Iterator[tuple[str, bytes]]:
    """Address and content of each page."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise Unreadable(_MISSING) from None
    try:
        with file.open() as stream:
            for record in ArchiveIterator(stream):
                if _is_page(record):
                    page = record.content_stream().read(LIMIT + 1)
                    if len(page) <= LIMIT:
                        yield record.rec_headers.get_header("WARC-Target-URI") or "", page
    except ArchiveLoadFailed as error:
        raise Unreadable(f"could not be read as WARC: {error}".splitlines()[0]) from None


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = record.http_headers.get_header("Content-Type") or ""
    return record.http_headers.get_statuscode() == "200" and kind.lower().startswith(_PAGES)

"""Web archives: the pages in a WARC file, each as an article."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import redirect_stderr
from typing import IO, Any

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
    for number, (url, page) in enumerate(_pages(file, report), 1):
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


def _pages(file: File, report: Report) -> Iterator[tuple[str, bytes]]:
    """Address and content of each page."""
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        raise Unreadable(_MISSING) from None
    said = io.StringIO()  # what warcio writes to the screen about broken records
    try:
        with file.open() as stream:
            records = ArchiveIterator(stream)
            while page := _next_page(records, said):
                yield page
    except (OSError, EOFError):
        raise
    except Exception as error:  # an archive can be damaged in more ways than can be foreseen
        raise Unreadable(f"could not be read as WARC: {error}".splitlines()[0]) from None
    if said.getvalue():
        report(Problem(file.name, "is damaged: some of its pages could not be read", True))


def _next_page(records: Iterator[Any], said: IO[str]) -> tuple[str, bytes] | None:
    with redirect_stderr(said):
        for record in records:
            if _is_page(record) and len(page := record.content_stream().read(LIMIT + 1)) <= LIMIT:
                return record.rec_headers.get_header("WARC-Target-URI") or "", page
    return None


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = record.http_headers.get_header("Content-Type") or ""
    return record.http_headers.get_statuscode() == "200" and kind.lower().startswith(_PAGES)

"""What a reader finds in an export, as the records that loading takes; a wrong number of articles is a problem."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from analysis.articles.archives.records import Announced, Archive, Damaged, ExportArticle, Found, Noted
from analysis.articles.dropped import dropped_from_export, running_words
from analysis.articles.files import File, Problem, Report, Unreadable
from analysis.schema import Cell

Record = dict[str, Cell]
_WORDS = re.compile(r"\d{1,3}(?:[,. ]\d{3})+|\d+")


class _Tally(NamedTuple):
    """How many articles the export says it holds (None: it does not say), was read, and was lost.

    And how many words the articles that were read have.
    """

    announced: int | None = None
    read: int = 0
    lost: int = 0
    words: int = 0

    def __add__(self, found: object) -> _Tally:
        if isinstance(found, Announced):
            return self._replace(announced=(self.announced or 0) + found.articles)
        if isinstance(found, Damaged):
            return self._replace(lost=self.lost + 1)
        if isinstance(found, ExportArticle):
            return self._replace(read=self.read + 1, words=self.words + len(found.text.split()))
        return self


def export_records(archive: Archive, lines: Iterable[str], file: File, report: Report) -> Iterator[Record]:
    """The articles of an export, in order, each as a record with doc_id and source.

    A single article is called as its file, several as the file and a number, unless the archive has ids of its own.

    Raises
    ------
    Unreadable
        There is no article in it.
    """
    tally, running = _Tally(), _Running()
    first: Record | None = None  # waits until it is known whether there is a second
    for found in _found(archive, running.counted(lines, archive.form == "text"), file, report):
        tally += found
        if isinstance(found, Damaged):
            report(Problem(f"{file.name} {found.where}", found.reason, True))
        elif isinstance(found, Noted):
            report(Problem(file.name, found.reason, False))
        elif isinstance(found, ExportArticle):
            record = _record(found, archive.name, file, tally.read)
            if tally.read == 1:
                first = record
                continue
            if first:
                yield first
                first = None
            yield record
    if first:
        alone: Record = {"source": file.name}
        yield first | alone | ({"doc_id": file.stem} if first["doc_id"] == f"{file.stem}-1" else {})
    _compare(tally, archive.name, file, report)
    if missing := dropped_from_export(running.words, tally.words):
        report(Problem(file.name, missing, True))


class _Running:
    """Counts the words of running text in the lines that a reader takes."""

    def __init__(self) -> None:
        self.words = 0

    def counted(self, lines: Iterable[str], is_text: bool) -> Iterator[str]:
        for line in lines:
            self.words += running_words(line, is_text)
            yield line


def _found(archive: Archive, lines: Iterable[str], file: File, report: Report) -> Iterator[Found]:
    """What the reader gives; where it fails, which a damaged export can do in any way, the rest is lost."""
    try:
        yield from archive.read(lines)
    except (Unreadable, OSError, EOFError):
        raise
    except Exception as error:
        why = f"could not be read to its end as an export of {archive.name}: {type(error).__name__}"
        report(Problem(file.name, why, True))


def _record(article: ExportArticle, archive: str, file: File, number: int) -> Record:
    given: Record = {"doc_id": article.archive_id or f"{file.stem}-{number}", **article._asdict()}
    del given["archive_id"]
    return given | {
        "length": _words(article.length),
        "archive": archive,
        "source": f"{file.name} article {number}",
    }


def _words(length: str | None) -> int | None:
    """The number of words as a number.

    >>> _words("1,204 words")
    1204
    """
    number = _WORDS.search(length or "")
    return int(re.sub(r"\D", "", number[0])) if number and len(number[0]) < 12 else None


def _compare(tally: _Tally, archive: str, file: File, report: Report) -> None:
    """Name the difference between what the export says it holds and what was found."""
    if not tally.read and not tally.lost:
        raise Unreadable(f"looks like an export of {archive}, but there is no article in it")
    found = tally.read + tally.lost
    if tally.announced is None or tally.announced == found:
        return
    articles = "1 article" if tally.announced == 1 else f"{tally.announced:,} articles"
    were = "1 was" if found == 1 else f"{found:,} were"
    report(Problem(file.name, f"says that it holds {articles}, but {were} found", found < tally.announced))

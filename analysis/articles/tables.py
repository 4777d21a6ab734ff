"""What a table holds, one article in each row: a reader for each format gives frames, piece by piece."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, islice
from typing import IO, TYPE_CHECKING, Any, NamedTuple, Protocol

import pandas as pd

from analysis.articles import decoding
from analysis.articles.files import (
    LIMIT,
    File,
    Problem,
    Report,
    Source,
    UnknownColumn,
    Unreadable,
    bounded_lines,
    find,
    read_whole,
    reason,
)
from analysis.articles.header_rows import LOOKED_AT, delimiter_of, header_line, header_row, is_plain_header, note_teller
from analysis.articles.interfaces import names_without_header
from analysis.articles.json_records import ROWS, Record, flat, frame_of, loaded_json, records_within
from analysis.articles.parquet import read_parquet, unpacked
from analysis.articles.values import distinct, from_excel

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

WITH_SHEETS = (".xlsx", ".xlsm")  # kinds of table in which other columns may begin at any row
WITH_HEADER = (".csv", ".tsv", ".parquet")  # kinds of table that have all columns from the first row on
SHOWN = 80  # letters of what was left out
_SEP = re.compile(r"sep=(.)\s*")
BROKEN = (OSError, EOFError, zlib.error, csv.Error, zipfile.BadZipFile, NotImplementedError, RuntimeError, Unreadable)


def read_table(file: File, rows: int, report: Report) -> Iterator[pd.DataFrame]:
    """The rows of a table, at most so many at a time, as frames with the file's own column names."""
    return _TABLES[file.suffix](file, rows, report)


def check_columns(source: Source, columns: dict[str, str] | None) -> None:
    """Raise UnknownColumn when no table of the source has a column that `columns` names."""
    if not columns:
        return
    seen: dict[str, None] = {}
    for names in _columns_of(source):
        seen.update(dict.fromkeys(names))
        if seen.keys() >= columns.keys():
            return
    if seen:  # else no table could be read, which is reported when its articles are read
        raise UnknownColumn([name for name in columns if name not in seen], list(seen))


def _columns_of(source: Source) -> Iterator[Iterable[str]]:
    """The names of the columns of each table; of records, which may differ in theirs, those of each piece."""
    if isinstance(source, pd.DataFrame):
        yield unpacked(source).columns
    elif isinstance(source, (list, tuple)):
        for item in source:
            yield from [flat(item)] if isinstance(item, dict) else _columns_of(item)
    elif isinstance(source, (str, os.PathLike)):
        ignore: Report = lambda problem: None  # noqa: E731
        for file in (file for files in find(source, ignore) for file in files if file.suffix in _TABLES):
            with suppress(*BROKEN):  # reported when its articles are read
                for frame in read_table(file, 1000, ignore):
                    yield frame.columns.drop(ROWS)
                    if file.suffix in WITH_HEADER:
                        break


def _read_csv(file: File, rows: int, report: Report) -> Iterator[pd.DataFrame]:
    stream, note = decoding.text_stream(file)
    if note:
        report(Problem(file.name, note, False))
    with stream:
        lines = bounded_lines(stream)
        first = next(lines, "")
        if named := _SEP.fullmatch(first):  # what Excel writes above the header
            first = next(lines, "")
        with _long_fields():
            first, lines = _from_header(first, lines, file, report)
            delimiter = named[1] if named else "\t" if file.suffix == ".tsv" else delimiter_of(first)
            reader = csv.reader(chain([first], lines), delimiter=delimiter, strict=True)
            header = names_without_header(first) or _header(next(reader, []), file, report)
        number = 0
        notes = _Notes(file, header, report)
        while True:
            with _long_fields():
                piece = _csv_rows(reader, len(header), rows, number, notes)
            if piece.rows:
                yield pd.DataFrame(piece.rows, columns=header).assign(**{ROWS: piece.places})
            if piece.ended:
                return
            number = piece.number


def _from_header(first: str, lines: Iterator[str], file: File, report: Report) -> tuple[str, Iterator[str]]:
    """The header of a CSV file and the lines below it; what stands above the header is told."""
    if names_without_header(first) or is_plain_header(next(csv.reader([first], delimiter=delimiter_of(first)), [])):
        return first, lines
    ahead = [first, *islice(lines, LOOKED_AT)]
    at = header_line(ahead)
    _tell_above(" ".join(ahead[:at]), file, report)
    return ahead[at], chain(ahead[at + 1 :], lines)


def _tell_above(above: str, file: File, report: Report) -> None:
    if above := " ".join(above.strip(" ,;|\t\r\n").split()):
        report(Problem(file.name, f"has lines above the header, which were left out: {above[:SHOWN]!r}", False))


class _Notes:
    """Tells of the rows of a table that could not be read and of those that are no articles."""

    def __init__(self, file: File, header: list[str], report: Report) -> None:
        self._name, self._report = file.name, report
        self._is_note = note_teller(header)

    def lost(self, where: str, why: str) -> None:
        self._report(Problem(f"{self._name} {where}", why, True))

    def is_note(self, where: str, row: Sequence[Any]) -> bool:
        """Whether a row is no article, which is told."""
        if not self._is_note(row):
            return False
        written = " ".join(str(cell) for cell in row if cell is not None and cell != "")
        why = f"is no article but a total, a note or a second header, and was left out: {written[:SHOWN]!r}"
        self._report(Problem(f"{self._name} {where}", why, False))
        return True


class _Reader(Protocol):
    """What `csv.reader` gives."""

    @property
    def line_num(self) -> int: ...

    def __next__(self) -> list[str]: ...


class _CsvRows(NamedTuple):
    """Some rows of a CSV file, where each is, the number of the last one, and whether the file ended with them."""

    rows: list[list[str | None]]
    places: list[str]
    number: int
    ended: bool


def _csv_rows(reader: _Reader, width: int, wanted: int, number: int, notes: _Notes) -> _CsvRows:
    """The next rows; one that cannot be read is reported with its lines, and the next one is tried."""
    kept: list[list[str | None]] = []
    places: list[str] = []
    while len(kept) < wanted:
        before = reader.line_num
        try:
            row = next(reader)
        except StopIteration:
            return _CsvRows(kept, places, number, True)
        except csv.Error as error:
            number += 1
            lines = (
                f"line {before + 1}" if reader.line_num <= before + 1 else f"lines {before + 1} to {reader.line_num}"
            )
            notes.lost(lines, f"could not be read: {error}")
            continue
        if not row:
            continue
        number += 1
        if len(row) > width:
            notes.lost(
                f"row {number}",
                f"has {len(row)} fields where the header has {width}; put quotation marks around the text",
            )
            continue
        if notes.is_note(f"row {number}", row):
            continue
        kept.append([field or None for field in row] + [None] * (width - len(row)))
        places.append(f"row {number}")
    return _CsvRows(kept, places, number, False)


@contextmanager
def _long_fields() -> Iterator[None]:
    """Allow fields as long as articles can be; Python's csv has one limit for the whole process, so it is set back."""
    before = csv.field_size_limit(LIMIT)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _header(names: list[Any], file: File, report: Report) -> list[str]:
    """Column names, each once; a name that two columns have is reported."""
    tell_doubled(names, file.name, report)
    return distinct(names)


def tell_doubled(names: Iterable[Any], place: str, report: Report) -> None:
    """Report a name that two columns have."""
    given = [str(name).strip() for name in names if name is not None]
    if doubled := next((name for i, name in enumerate(given) if name and name in given[:i]), None):
        report(Problem(place, f"has two columns called {doubled!r}; the second is called otherwise here", False))


def _read_jsonl(file: File, rows: int, report: Report) -> Iterator[pd.DataFrame]:
    stream, note = decoding.text_stream(file)
    if note:
        report(Problem(file.name, note, False))
    with stream:
        records = _records_by_line(file, bounded_lines(stream), report)
        while piece := list(islice(records, rows)):
            yield frame_of(piece)


def _records_by_line(file: File, lines: Iterable[str], report: Report) -> Iterator[tuple[str, Record]]:
    """The records of JSON Lines; a line may also hold what an interface answered, with several articles in it."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = loaded_json(line)
            if not isinstance(value, dict):
                raise ValueError("holds no JSON object")
            yield from ((f"line {number}", record) for record in records_within(value))
        except (ValueError, RecursionError) as error:
            why = "is nested too deeply" if isinstance(error, RecursionError) else reason(error)
            report(Problem(f"{file.name} line {number}", f"could not be read: {why}", True))


def _read_json(file: File, rows: int, report: Report) -> Iterator[pd.DataFrame]:
    text, note = decoding.decode(read_whole(file))
    if note:
        report(Problem(file.name, note, False))
    try:
        numbered = [(f"row {i}", record) for i, record in enumerate(records_within(loaded_json(text)), 1)]
    except RecursionError:
        raise Unreadable("is nested too deeply") from None
    except ValueError as error:
        first = next((line for line in text.splitlines() if line.strip()), "")
        if not _is_object(first):
            raise Unreadable(f"is not JSON: {error}") from None
        numbered = list(_records_by_line(file, text.splitlines(), report))  # JSON Lines under another name
    for start in range(0, len(numbered), rows):
        yield frame_of(numbered[start : start + rows])


def _is_object(line: str) -> bool:
    with suppress(ValueError, RecursionError):
        return isinstance(json.loads(line), dict)
    return False


def _read_excel(file: File, rows: int, report: Report) -> Iterator[pd.DataFrame]:
    data = io.BytesIO(read_whole(file))
    try:
        with zipfile.ZipFile(data) as parts:
            if sum(info.file_size for info in parts.infolist()) > LIMIT:
                raise Unreadable(f"holds more than {LIMIT >> 20} MB when unpacked; save it as CSV")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and charts that it leaves out
            book = _workbook(data)
    except Unreadable:
        raise
    except Exception as error:  # a workbook can be damaged in more ways than can be foreseen
        raise Unreadable(f"could not be read as Excel: {reason(error)}") from None
    try:
        for sheet in book.worksheets:
            where = "row" if len(book.worksheets) == 1 else f"{sheet.title} row"
            sheet.reset_dimensions()  # else each row is as wide as the widest
            written = (row for row in _rows_of(sheet, file, report) if any(value is not None for value in row))
            first, filled = _from_header_row(written, file, report)
            header = _header(first, file, report)
            notes = _Notes(file, header, report)
            placed = ((f"{where} {i}", row) for i, row in enumerate(filled, 1))
            numbered = ((place, row) for place, row in placed if not notes.is_note(place, row))
            while piece := list(islice(numbered, rows)):
                kept = [([*map(from_excel, row)] + [None] * len(header))[: len(header)] for _, row in piece]
                yield pd.DataFrame(kept, columns=header, dtype=object).assign(**{ROWS: [n for n, _ in piece]})
    finally:
        book.close()


def _rows_of(sheet: ReadOnlyWorksheet, file: File, report: Report) -> Iterator[tuple]:
    """The rows of a sheet up to where it is damaged."""
    rows = enumerate(sheet.iter_rows(values_only=True), 1)
    number = 0
    while True:
        try:
            number, row = next(rows)
        except StopIteration:
            return
        except Exception as error:  # a sheet can be damaged in more ways than can be foreseen
            report(
                Problem(f"{file.name} {sheet.title}", f"could not be read after row {number}: {reason(error)}", True)
            )
            return
        yield row


def _from_header_row(rows: Iterator[tuple], file: File, report: Report) -> tuple[list[Any], Iterator[tuple]]:
    """The header of a sheet and the rows below it; what stands above the header is told."""
    ahead = list(islice(rows, 1))
    if ahead and not is_plain_header(ahead[0]):
        ahead += islice(rows, LOOKED_AT)
    at = header_row(ahead)
    _tell_above(" ".join(str(cell) for row in ahead[:at] for cell in row if cell is not None), file, report)
    return list(ahead[at]) if ahead else [], chain(ahead[at + 1 :], rows)


def _workbook(data: IO[bytes]) -> Workbook:
    """A workbook, in which sheets that hold only a chart are empty; openpyxl fails on one without a drawing."""
    from openpyxl.chartsheet import Chartsheet
    from openpyxl.reader.excel import ExcelReader

    reader = ExcelReader(data, read_only=True, data_only=True, keep_links=False)
    reader.read_chartsheet = lambda sheet, rel: reader.wb._add_sheet(Chartsheet(parent=reader.wb, title=sheet.name))
    reader.read()
    return reader.wb


_TABLES = {
    ".csv": _read_csv,
    ".tsv": _read_csv,
    ".jsonl": _read_jsonl,
    ".ndjson": _read_jsonl,
    ".json": _read_json,
    ".parquet": read_parquet,
    ".xlsx": _read_excel,
    ".xlsm": _read_excel,
}

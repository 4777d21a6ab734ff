"""The parts of a corpus that many machines read: files, rows of Parquet files, blocks of JSON Lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from io import BytesIO
from itertools import accumulate
from os import PathLike
from pathlib import PurePosixPath
from typing import NamedTuple, Protocol, TypeAlias, TypeVar

import pandas as pd

from analysis.articles.columns import standard
from analysis.articles.files import File, NothingReadable, Problem, Report, Unreadable, reason, shown
from analysis.articles.json_records import ROWS
from analysis.articles.notes import Notes
from analysis.articles.parquet import PAGES, frame_of_batch
from analysis.articles.plans import Plan, Wanted, plan_of
from analysis.articles.remarks import checked
from analysis.articles.tables import BROKEN, WITH_HEADER, read_table

READ = 1000  # articles that a worker reads and measures at once: this limits its memory
ROWS_IN_PART = 10_000  # of a Parquet file
BLOCK = 64 * 2**20  # bytes in a part of a JSON Lines file
Url: TypeAlias = str | PathLike[str]
Result = TypeVar("Result")
KINDS = (".parquet", ".jsonl", ".ndjson", ".csv", ".tsv")


class Compute(Protocol):
    """Runs a function over a list of arguments, somewhere; results in order."""

    def __call__(self, work: Callable[..., Result], arguments: list[tuple], /) -> list[Result]: ...


class Found(NamedTuple):
    """A file of the source, with a mark that changes when the file does."""

    name: str
    url: str
    size: int
    mark: str


def files_of(source: Url | Sequence[Url], options: dict) -> list[Found]:
    """The files of a source, in the order in which `load_articles` reads them."""
    from fsspec.core import url_to_fs

    if isinstance(source, (list, tuple)):
        return [file for item in source for file in files_of(item, options)]
    fs, root = url_to_fs(str(source), **options)
    if fs.isfile(root):
        base, paths = root.rpartition("/")[0], [root]
    elif fs.isdir(root):
        base, paths = root, [path for path in fs.find(root) if _inner_suffix(path) in KINDS]
    else:
        base = root.partition("*")[0].rpartition("/")[0]
        paths = [path for path in fs.glob(root) if fs.isfile(path)] if "*" in root else []
    named = {path.removeprefix(base).lstrip("/"): path for path in paths}
    named = {name: path for name, path in named.items() if not any(part[:1] in "._" for part in name.split("/"))}
    if not named:
        raise NothingReadable(f"no file to read at {source}: looked for {' '.join(KINDS)}, and .gz of these")
    if other := next((name for name in named if _inner_suffix(name) not in KINDS), None):
        raise NothingReadable(
            f"{other} is not of a kind that a cluster reads ({' '.join(KINDS)}, and .gz of these): "
            "use `newsgauge measure` without --cluster, or write the frames of iter_articles to Parquet first"
        )
    # In a folder files come before folders.
    order = sorted(named, key=lambda name: [(i < name.count("/"), part) for i, part in enumerate(name.split("/"))])
    return [
        Found(shown(name), fs.unstrip_protocol(named[name]), fs.size(named[name]), str(fs.ukey(named[name])))
        for name in order
    ]


def _inner_suffix(name: str) -> str:
    return PurePosixPath(name.lower().removesuffix(".gz")).suffix


class Part(NamedTuple):
    """What one task measures: a file, or some of its rows (Parquet) or bytes (JSON Lines)."""

    name: str  # of the file within the source
    url: str
    start: int = 0
    stop: int | None = None  # None: to the end, read as a stream
    before: int = 0  # rows or lines of the file before this part


def deal_out(files: list[Found], options: dict, compute: Compute) -> list[Part]:
    """All files split into parts, by what the workers find in them."""
    blocks = {file: _blocks(file) for file in files}
    lines = iter(compute(_count_lines, [(file.url, *block, options) for file in files for block in blocks[file]]))
    tables = [file for file in files if file.name.lower().endswith(".parquet")]
    rows = dict(zip(tables, compute(_count_rows, [(file.url, options) for file in tables]), strict=True))
    parts: list[Part] = []
    for file in files:
        counts = [next(lines) for _ in blocks[file]]
        parts += _parts_in_lines(file, blocks[file], counts) or _parts_in_rows(file, rows.get(file) or 0)
    return parts


def _blocks(file: Found) -> list[tuple[int, int]]:
    """Where the blocks of a large JSON Lines file begin and end; none for other files."""
    if not file.name.lower().endswith((".jsonl", ".ndjson")) or file.size <= BLOCK:
        return []
    return [(start, min(start + BLOCK, file.size)) for start in range(0, file.size, BLOCK)]


def _parts_in_lines(file: Found, blocks: list[tuple[int, int]], counts: list[int | None]) -> list[Part]:
    """The parts of a file in blocks; none where a block cannot be cut."""
    known = [n for n in counts if n is not None]
    if len(known) < len(counts):
        return []
    befores = accumulate(known, initial=0)
    return [Part(file.name, file.url, start, stop, n) for (start, stop), n in zip(blocks, befores, strict=False)]


def _parts_in_rows(file: Found, rows: int) -> list[Part]:
    """The parts of a Parquet file; the whole file as one part where the number of rows is unknown."""
    if not rows:
        return [Part(file.name, file.url)]
    starts = range(0, rows, ROWS_IN_PART)
    return [Part(file.name, file.url, start, min(start + ROWS_IN_PART, rows), start) for start in starts]


def _block(url: str, start: int, stop: int, options: dict) -> bytes:
    """The lines that begin in a block of a file, the last one whole."""
    import fsspec
    from fsspec.utils import read_block

    with fsspec.open(url, "rb", **options) as stream:
        return read_block(stream, start, stop - start, b"\n")


def _count_lines(url: str, start: int, stop: int, options: dict) -> int | None:
    """Lines in a block; None where the file cannot be cut, because it is not UTF-8 or has other ends of line."""
    data = _block(url, start, stop, options)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return data.count(b"\n") if data.count(b"\r") == data.count(b"\r\n") else None


def _count_rows(url: str, options: dict) -> int | None:
    """Rows of a Parquet file; None where it cannot be read, which is reported when it is measured."""
    import fsspec
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with fsspec.open(url, "rb", **options) as stream:
            return pq.ParquetFile(stream).metadata.num_rows
    except (OSError, pa.ArrowException):
        return None


def articles_of(
    part: Part, options: dict, wanted: Wanted, report: Report, own_id: Callable[[str], str]
) -> Iterator[pd.DataFrame]:
    """The articles of a part, some at a time, as `load_articles` gives them; `own_id` makes their ids."""
    stem = str(PurePosixPath(part.name.removesuffix(".gz")).with_suffix(""))
    notes = Notes()
    try:
        plan = _plan_of(part, options, wanted)
        for frame in _tables_of(part, options, report):
            rows = frame.pop(ROWS).tolist()
            name = part.name.removesuffix(".gz")
            where = [f"{name} {row}" for row in rows]
            ids = [f"{stem}-{row.rpartition(' ')[2]}" for row in rows]
            yield checked(standard(frame, where, ids, report, plan=plan, notes=notes), own_id, report)
    except BROKEN as error:
        report(Problem(part.name, reason(error), True))
    notes.tell(report)


def _plan_of(part: Part, options: dict, wanted: Wanted) -> Plan:
    """How the file is read that a part is of: by its first rows, so that all its parts are read the same way."""
    tables = partial(_tables_of, Part(part.name, part.url), options, lambda problem: None)
    return plan_of(next(tables(), pd.DataFrame()), wanted, tables)


def columns_of(file: Found, wanted: set[str], options: dict) -> list[str]:
    """The names of a file's columns; records, which may differ, are read until all that are wanted are seen."""
    seen: dict[str, None] = {}
    with suppress(*BROKEN):  # reported when it is read for its articles
        for frame in _tables_of(Part(file.name, file.url), options, lambda problem: None):
            seen.update(dict.fromkeys(frame.columns.drop(ROWS)))
            if seen.keys() >= wanted or _inner_suffix(file.name) in WITH_HEADER:
                break
    return list(seen)


def _tables_of(part: Part, options: dict, report: Report) -> Iterator[pd.DataFrame]:
    """The rows of a part as frames with the file's own columns, numbered as in the whole file."""
    import fsspec

    if part.name.lower().endswith(".parquet"):
        yield from _parquet_rows(part, options)
    elif part.stop is None:
        opener = fsspec.open(part.url, "rb", compression="infer", **options).open
        yield from read_table(File(part.name.removesuffix(".gz"), "", opener), READ, report)
    else:
        data = _block(part.url, part.start, part.stop, options)

        def later(where: str) -> str:
            head, _, number = where.rpartition(" ")
            return f"{head} {int(number) + part.before}" if number.isdigit() else where

        def report_later(problem: Problem) -> None:
            report(problem._replace(source=later(problem.source)))

        for frame in read_table(File(part.name, "", lambda: BytesIO(data)), READ, report_later):
            yield frame.assign(**{ROWS: frame[ROWS].map(later)})


def _parquet_rows(part: Part, options: dict) -> Iterator[pd.DataFrame]:
    """Some rows of a Parquet file; only the groups that hold them are opened."""
    import fsspec
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with fsspec.open(part.url, "rb", **options) as stream, pq.ParquetFile(stream, **PAGES) as table:
            stop = table.metadata.num_rows if part.stop is None else part.stop
            sizes = [table.metadata.row_group(i).num_rows for i in range(table.num_row_groups)]
            starts = list(accumulate(sizes, initial=0))
            groups = [i for i, size in enumerate(sizes) if starts[i] < stop and starts[i] + size > part.start]
            at = starts[groups[0]] if groups else 0
            for batch in table.iter_batches(batch_size=READ, row_groups=groups):
                wanted = batch.slice(max(0, part.start - at))[: max(0, stop - max(at, part.start))]
                if len(wanted):
                    first = max(at, part.start) + 1
                    rows = [f"row {i}" for i in range(first, first + len(wanted))]
                    yield frame_of_batch(wanted).assign(**{ROWS: rows})
                at += len(batch)
    except pa.ArrowException as error:
        raise Unreadable(f"could not be read as Parquet: {reason(error)}") from None

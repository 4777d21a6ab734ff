"""Corpora larger than one machine: the same measures on Dask, each worker reads and writes parts of its own.

Dask is an extra: ``pip install 'newsgauge[dask]'``. The process that starts a run handles names and numbers only.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis._package import __version__
from analysis.articles.files import NothingReadable, Problem, UnknownColumn
from analysis.articles.plans import Wanted
from analysis.articles.summary import Reading
from analysis.export import join_tables, package_versions, write_codebook, write_table
from analysis.pipeline import Measures, measure_safely, processes
from analysis.scale.ids import find_doubled, names_file, note_ids, rename_doubled
from analysis.scale.partitions import Compute, Found, Part, Result, Url, articles_of, columns_of, deal_out, files_of
from analysis.scale.runs import UnfinishedRun
from analysis.scale.store import Store

if TYPE_CHECKING:
    from dask.distributed import Client

CONNECT = 30  # seconds that a scheduler has to answer
IDS = 2_000_000  # the most ids that one worker compares, in the search for those that are taken
OUTPUTS = ("parquet", "csv", "jsonl")
_ONE = threading.Lock()  # a worker's threads would only wait for each other


class NoCluster(ConnectionError):
    """There is no scheduler at the address given."""


def measure_files(
    source: Url | Sequence[Url],
    out: Url,
    *,
    cluster: Client | str | None = None,
    kind: str = "parquet",
    resume: bool = False,
    columns: dict[str, str] | None = None,
    dayfirst: bool | None = None,
    storage_options: dict | None = None,
) -> dict[str, int]:
    """Measure the articles of Parquet, JSON Lines and CSV files on a Dask cluster, and write the tables where it can.

    Parameters
    ----------
    source : str, path or list of these
        Files, folders or globs, local or as any URL that fsspec knows (``s3://bucket/news/*.parquet``). A Parquet file
        is split by rows, JSON Lines in UTF-8 by blocks; a CSV file or a compressed file is read by one worker as a
        stream, so have many of them.
    out : str, path
        A new folder, local or a URL, to which every worker can write. It gets one folder for each table with a file for
        each part; their names sort as the articles did: ``pandas.read_parquet(out + "/quotes")`` is the quotes table of
        `measure`. Beside them are codebook.csv, provenance.json and, where something could not be read, problems.
    cluster : dask.distributed.Client or str, optional
        A client, or the address of a scheduler (``tcp://10.0.0.7:8786``). Without one, Dask's own scheduler uses the
        processors of this machine.
    kind : str
        parquet, csv or jsonl.
    resume : bool
        Go on with a run that was stopped; what is done is left as it is.
    columns, dayfirst : optional
        As for `load_articles`.
    storage_options : dict, optional
        What fsspec needs to open the URLs, as keys or a region.

    Returns
    -------
    dict
        Rows by table; `lost`, the number of articles or files that could not be read or measured; and `renamed`, the
        number of articles whose doc_id was taken, and which got one of their own, as from `load_articles`.

    Raises
    ------
    ImportError
        Dask is not installed; the message says how to get it.
    NoCluster
        No scheduler answers at the address.
    NothingReadable
        There was no article.
    UnknownColumn
        `columns` names a column that no file has; the message says which there are.
    UnfinishedRun
        `out` holds results, or a stopped run that this one does not or cannot go on with.

    Notes
    -----
    A worker may die at any moment: its part is measured again elsewhere and its files are written again, the same
    bytes under the same names. Nothing is counted before it is written. The files are read twice, first for their ids,
    because only all ids together show which are taken.
    """
    if kind not in OUTPUTS:
        raise ValueError(f"tables are written as {', '.join(OUTPUTS)}, not {kind!r}")
    with _scheduler(cluster) as compute:
        store = Store(str(out), kind, storage_options or {})
        files = files_of(source, store.options)
        _check_columns(files, columns, store.options, compute)
        about = {
            "newsgauge": __version__,
            "kind": kind,
            "columns": columns or {},
            "dayfirst": dayfirst,
            "inputs": [list(file) for file in files],
        }
        _prepare(store, about, resume)
        parts = deal_out(files, store.options, compute)
        done = _measure_parts(parts, store, Wanted(columns, dayfirst), compute)
    totals = {name: sum(counts[name] for counts in done.counts) for name in (*sorted(Measures._fields), "lost")}
    if not totals["articles"]:
        first = _first_problem(store, len(parts)) or "the files hold no rows"
        for name in ("_done", "_read", "problems"):
            store.remove(name)
        raise NothingReadable(f"no article could be read from {source}: {first}")
    totals["renamed"] = done.renamed
    inputs = [{"name": file.name, "bytes": file.size} for file in files]
    read = _reading(store, len(parts)).parts
    more = {"inputs": inputs, "packages": package_versions(), "parts": len(parts), "read": read, "rows": totals}
    _finish(store, about | more)
    return totals


class _Done(NamedTuple):
    """Rows by table of each part, and how many articles got another id."""

    counts: list[dict[str, int]]
    renamed: int


def _measure_parts(parts: list[Part], store: Store, wanted: Wanted, compute: Compute) -> _Done:
    """Find the ids that are taken, then measure every part."""
    tasks = [(number, part, store, wanted) for number, part in enumerate(parts, 1)]
    buckets = 1 + sum(compute(note_ids, tasks)) // IDS
    shares = [(bucket, buckets, len(parts), store) for bucket in range(buckets)]
    renamed = sum(compute(rename_doubled, shares)) if any(compute(find_doubled, shares)) else 0
    return _Done(compute(_measure_part, [(*task, buckets) for task in tasks]), renamed)


def _first_problem(store: Store, parts: int) -> Problem | None:
    noted = (store.read(f"problems/{number:06}.json") for number in range(1, parts + 1))
    return next((Problem(*json.loads(problems)[0]) for problems in noted if problems), None)


def _reading(store: Store, parts: int) -> Reading:
    """What all parts read."""
    noted = (store.read(f"_read/{number:06}.json") for number in range(1, parts + 1))
    return Reading(part for read in noted for part in json.loads(read or b"[]"))


def _finish(store: Store, record: dict) -> None:
    """Write what explains the tables, and remove what was needed to go on after a stop."""
    with tempfile.TemporaryDirectory() as folder:
        store.put(write_codebook(folder), "codebook.csv")
    store.put_json(record, "provenance.json")
    store.remove("_done")
    store.remove("_read")
    store.remove("*/.*.part")  # left by workers that died while writing


@contextmanager
def _scheduler(cluster: Client | str | None) -> Iterator[Compute]:
    """A function that runs another one over a list of arguments, on a cluster or on this machine; results in order."""
    try:
        import dask
        import fsspec  # noqa: F401
        from dask.distributed import Client
    except ImportError as error:
        raise ImportError("newsgauge measures on clusters with Dask: pip install 'newsgauge[dask]'") from error

    with ExitStack() as stack:
        if cluster is None:
            pool = processes(os.cpu_count() or 1)
            where = {"scheduler": "processes", "pool": stack.enter_context(pool), "chunksize": 1}
        elif isinstance(cluster, str):
            try:
                client = Client(cluster, set_as_default=False, timeout=CONNECT)
            except (OSError, ValueError) as error:
                raise NoCluster(
                    f"no Dask scheduler answers at {cluster}: {error}; an address is as tcp://10.0.0.7:8786"
                ) from None
            where = {"scheduler": stack.enter_context(client)}
        else:
            where = {"scheduler": cluster}

        def compute(work: Callable[..., Result], arguments: list[tuple]) -> list[Result]:
            tasks = [dask.delayed(work, traverse=False)(*each) for each in arguments]
            try:
                return list(dask.compute(*tasks, **where))
            except BrokenExecutor:
                raise UnfinishedRun(
                    "a worker process died, most likely for want of memory; resume=True, or --resume, goes on"
                ) from None

        yield compute


def _prepare(store: Store, about: dict, resume: bool) -> None:
    """Check what an earlier run left, and note which files this one is about."""
    note = store.read("_done/run.json")
    if note is None:
        if store.exists("provenance.json") or store.exists("articles"):
            raise UnfinishedRun(f"{store.root} holds results already; name a new folder, or delete that one")
        store.put_json(about, "_done/run.json")
    elif not resume:
        raise UnfinishedRun(
            f"{store.root} holds a run that was stopped: resume=True, or --resume, goes on; or delete that folder"
        )
    elif json.loads(note) != about:
        raise UnfinishedRun(
            f"{store.root} holds a run over other files, or by another version; delete that folder to start again"
        )


def _check_columns(files: list[Found], columns: dict[str, str] | None, options: dict, compute: Compute) -> None:
    if not columns:
        return
    named = compute(columns_of, [(file, set(columns), options) for file in files])
    seen = list(dict.fromkeys(name for names in named for name in names))
    unknown = [name for name in columns if name not in seen]
    if seen and unknown:  # a file that cannot be read is reported when it is measured
        raise UnknownColumn(unknown, seen)


def _measure_part(number: int, part: Part, store: Store, wanted: Wanted, buckets: int) -> dict[str, int]:
    """Measure one part, unless an earlier try has finished it, and write its tables; return rows by table."""
    if done := store.read(f"_done/{number:06}.json"):
        return json.loads(done)
    problems: list[Problem] = []
    counts = dict.fromkeys(Measures._fields, 0)
    reading = Reading()
    names = (store.read(names_file(number, bucket)) or b"[]" for bucket in range(buckets))
    renamed = dict(pair for each in names for pair in json.loads(each))
    rows_before = count()
    with _ONE, tempfile.TemporaryDirectory() as folder:
        pieces: dict[str, list[Path]] = {table: [] for table in Measures._fields}
        named = articles_of(
            part, store.options, wanted, problems.append, lambda doc_id: renamed.get(next(rows_before), doc_id)
        )
        for piece, frame in enumerate(named):
            reading.add(frame)
            measured, failed = measure_safely(frame)
            problems += failed
            for table, rows in measured._asdict().items():
                counts[table] += len(rows)
                pieces[table].append(write_piece(rows, Path(folder) / f"{table}-{piece}.{store.kind}"))
        for table, written in pieces.items():
            if written:
                store.put(_joined(written), f"{table}/{number:06}.{store.kind}")
    counts["lost"] = sum(problem.lost for problem in problems)
    if problems:
        store.put_json(problems, f"problems/{number:06}.json")
    store.put_json(reading.parts, f"_read/{number:06}.json")
    store.put_json(counts, f"_done/{number:06}.json")  # last: it says that the part is done
    return counts


def write_piece(rows: pd.DataFrame, path: Path) -> Path:
    """Rows as a file of a part, by the ending of `path`; JSON Lines hold dates as days."""
    if path.suffix != ".jsonl":
        return write_table(rows, path)
    lines = rows.assign(
        **{str(name): day.dt.strftime("%Y-%m-%d") for name, day in rows.select_dtypes("datetime").items()}
    )
    lines.to_json(path, orient="records", lines=True, force_ascii=False, double_precision=15)
    return path


def _joined(pieces: list[Path]) -> Path:
    """One file out of the pieces of a table."""
    whole = pieces[0].with_stem("whole")
    if whole.suffix == ".jsonl":
        with open(whole, "wb") as stream:
            stream.writelines(piece.read_bytes() for piece in pieces)
    else:
        join_tables({whole: pieces})
    return whole

"""Corpora larger than one machine: the same measures on Dask, each worker reading and writing parts of its own.

Dask is an extra: ``pip install 'newsgauge[dask]'``. What passes through the process that asks is names and numbers only.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import pandas as pd

from . import __version__
from .export import join_tables, package_versions, write_codebook, write_table
from .measure import Measures, measure_safely
from .parts import Part, articles_of, deal_out, files_of
from .runs import UnfinishedRun
from .sources import NothingReadable, Problem
from .store import Store

IDS = 5_000_000  # compared at once, in the search for ids that stand for two articles
OUTPUTS = ("parquet", "csv", "jsonl")
_ONE = threading.Lock()  # a worker's threads would only wait for each other


def measure_files(
    source,
    out,
    *,
    cluster=None,
    kind: str = "parquet",
    resume: bool = False,
    columns: dict[str, str] | None = None,
    storage_options: dict | None = None,
) -> dict[str, int]:
    """Measure the articles of Parquet, JSON Lines and CSV files on a Dask cluster, and write the tables where it can.

    Parameters
    ----------
    source : str, path or list of these
        Files, folders or globs, local or as any URL that fsspec knows (``s3://bucket/news/*.parquet``). A Parquet file
        is dealt out by rows, JSON Lines in UTF-8 by blocks; a CSV file, and whatever is compressed, is read by one
        worker as a stream, so have many of them.
    out : str, path
        A new folder, local or a URL, to which every worker can write. It gets one folder for each table, with a file for
        each part, whose names sort as the articles did: ``pandas.read_parquet(out + "/quotes")`` is the quotes table of
        `measure`. Beside them stand codebook.csv, provenance.json and, where something could not be read, problems.
    cluster : dask.distributed.Client or str, optional
        A client, or the address of a scheduler (``tcp://10.0.0.7:8786``). Without one, Dask's own scheduler uses the
        processors of this machine.
    kind : str
        parquet, csv or jsonl.
    resume : bool
        Go on with a run that was stopped; what is done is left as it is.
    columns : dict, optional
        As for `load_articles`.
    storage_options : dict, optional
        What fsspec needs to open the URLs, as keys or a region.

    Returns
    -------
    dict
        Rows by table; `lost`, the number of articles or files that could not be read or measured; and `doubled`, the
        number of doc_ids that stand for more than one article, whose rows only `source` in the articles table tells
        apart. (Ids that are the same within one part are numbered, as `load_articles` does.)

    Raises
    ------
    ImportError
        Dask is not installed; the message says how to get it.
    NothingReadable
        There was no article.
    UnfinishedRun
        `out` holds results, or a stopped run that this one does not or cannot go on with.

    Notes
    -----
    A worker may die at any moment: its part is measured again elsewhere and its files are written again, the same
    bytes under the same names. Nothing is counted before it is written.
    """
    if kind not in OUTPUTS:
        raise ValueError(f"tables are written as {', '.join(OUTPUTS)}, not {kind!r}")
    with _scheduler(cluster) as compute:
        store = Store(str(out), kind, storage_options or {})
        files = files_of(source, store.options)
        about = {"newsgauge": __version__, "kind": kind, "columns": columns or {}, "inputs": [list(file) for file in files]}
        _prepare(store, about, resume)
        parts = deal_out(files, store.options, compute)
        done = compute(_measure_part, [(number, part, store, columns) for number, part in enumerate(parts, 1)])
        totals = {name: sum(counts[name] for counts in done) for name in (*sorted(Measures._fields), "lost")}
        if not totals["articles"]:
            told = (store.read(f"problems/{number:06}.json") for number in range(1, len(parts) + 1))
            first = next((Problem(*json.loads(problems)[0]) for problems in told if problems), "the files hold no rows")
            for name in ("_done", "problems"):
                store.remove(name)
            raise NothingReadable(f"no article could be read from {source}: {first}")
        buckets = 1 + totals["articles"] // IDS
        totals["doubled"] = sum(compute(_doubled, [(store, len(parts), bucket, buckets) for bucket in range(buckets)]))
    inputs = [{"name": file.name, "bytes": file.size} for file in files]
    record = about | {"inputs": inputs, "packages": package_versions(), "parts": len(parts), "rows": totals}
    with tempfile.TemporaryDirectory() as folder:
        store.put(write_codebook(folder), "codebook.csv")
    store.put_json(record, "provenance.json")
    store.remove("_done")
    store.remove("*/.*.part")  # left by workers that died while writing
    return totals


@contextmanager
def _scheduler(cluster) -> Iterator[Callable]:
    """A function that runs another one over a list of arguments, on a cluster or on this machine; results in order."""
    try:
        import dask
        import fsspec  # noqa: F401
        from dask.distributed import Client
    except ImportError as error:
        raise ImportError("newsgauge measures on clusters with Dask: pip install 'newsgauge[dask]'") from error

    with ExitStack() as stack:
        if cluster is None:
            pool = ProcessPoolExecutor(os.cpu_count(), mp_context=multiprocessing.get_context("spawn"))
            where = {"scheduler": "processes", "pool": stack.enter_context(pool), "chunksize": 1}
        elif isinstance(cluster, str):
            where = {"scheduler": stack.enter_context(Client(cluster, set_as_default=False))}
        else:
            where = {"scheduler": cluster}

        def compute(work: Callable, arguments: list[tuple]) -> list:
            return list(dask.compute(*(dask.delayed(work, traverse=False)(*each) for each in arguments), **where))

        yield compute


def _prepare(store: Store, about: dict, resume: bool) -> None:
    """Check what an earlier run left, and note down what this one is over."""
    note = store.read("_done/run.json")
    if note is None:
        if store.exists("provenance.json") or store.exists("articles"):
            raise UnfinishedRun(f"{store.root} holds results already; name a new folder, or delete that one")
        store.put_json(about, "_done/run.json")
    elif not resume:
        raise UnfinishedRun(f"{store.root} holds a run that was stopped: resume=True goes on with it; to start anew delete that folder")
    elif json.loads(note) != about:
        raise UnfinishedRun(f"{store.root} holds a run over other files, or by another version; delete that folder to start anew")


def _measure_part(number: int, part: Part, store: Store, columns) -> dict[str, int]:
    """Measure one part and write its tables; rows by table. What an earlier try has finished is not done again."""
    if done := store.read(f"_done/{number:06}.json"):
        return json.loads(done)
    problems: list[Problem] = []
    counts = dict.fromkeys(Measures._fields, 0)
    hashes: list[int] = []
    with _ONE, tempfile.TemporaryDirectory() as folder:
        pieces: dict[str, list[Path]] = {table: [] for table in Measures._fields}
        for piece, frame in enumerate(articles_of(part, store.options, columns, problems.append)):
            measured, failed = measure_safely(frame)
            problems += failed
            hashes += map(_hash, measured.articles["doc_id"])
            for table, rows in measured._asdict().items():
                counts[table] += len(rows)
                pieces[table].append(_write_piece(rows, Path(folder) / f"{table}-{piece}.{store.kind}"))
        for table, written in pieces.items():
            if written:
                store.put(_joined(written), f"{table}/{number:06}.{store.kind}")
    counts["lost"] = sum(problem.lost for problem in problems)
    if problems:
        store.put_json(problems, f"problems/{number:06}.json")
    store.put_bytes(np.array(hashes, dtype="<u8").tobytes(), f"_done/{number:06}.ids")
    store.put_json(counts, f"_done/{number:06}.json")  # last: it says that the part is done
    return counts


def _write_piece(rows: pd.DataFrame, path: Path) -> Path:
    if path.suffix != ".jsonl":
        return write_table(rows, path)
    lines = rows.assign(**{name: day.dt.strftime("%Y-%m-%d") for name, day in rows.select_dtypes("datetime").items()})
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


def _hash(doc_id: str) -> int:
    return int.from_bytes(hashlib.blake2b(doc_id.encode("utf-8", "replace"), digest_size=8).digest(), "little")


def _doubled(store: Store, parts: int, bucket: int, buckets: int) -> int:
    """How many ids, of one share of all, stand for more than one article."""
    found = []
    for number in range(1, parts + 1):
        hashes = np.frombuffer(store.read(f"_done/{number:06}.ids"), dtype="<u8")
        found.append(hashes[hashes % np.uint64(buckets) == bucket])
    return int((np.unique(np.concatenate(found), return_counts=True)[1] > 1).sum())

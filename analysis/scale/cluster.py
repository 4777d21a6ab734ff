"""Corpora larger than one machine: the same measures on Dask, each worker reading and writing parts of its own.

Dask is an extra: ``pip install 'newsgauge[dask]'``. What passes through the process that asks is names and numbers only.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from hashlib import blake2b
from itertools import compress, count
from pathlib import Path
from zlib import crc32

import numpy as np
import pandas as pd

from analysis._package import __version__
from analysis.articles.columns import OwnIds
from analysis.articles.files import NothingReadable, Problem, UnknownColumn
from analysis.export import join_tables, package_versions, write_codebook, write_table
from analysis.pipeline import Measures, measure_safely
from analysis.scale.partitions import Found, Part, articles_of, columns_of, deal_out, files_of
from analysis.scale.runs import UnfinishedRun
from analysis.scale.store import Store

CONNECT = 30  # seconds that a scheduler has to answer
IDS = 2_000_000  # compared at once, in the search for those that are taken
OUTPUTS = ("parquet", "csv", "jsonl")
NUMBERS = 20  # looked at, at the end of an id; of one made of nothing else, all would take the square of its length
_NUMBER = re.compile(r"-\d+\Z")  # what an id that is taken gets behind it
_ONE = threading.Lock()  # a worker's threads would only wait for each other


class NoCluster(ConnectionError):
    """There is no scheduler at the address given."""


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
        Rows by table; `lost`, the number of articles or files that could not be read or measured; and `renamed`, the
        number of articles whose doc_id was taken, and which were given one of their own, as by `load_articles`.

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
    bytes under the same names. Nothing is counted before it is written. The files are read twice, first for their ids:
    that an id is taken can be known only of all of them.
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
            "inputs": [list(file) for file in files],
        }
        _prepare(store, about, resume)
        parts = deal_out(files, store.options, compute)
        tasks = [(number, part, store, columns) for number, part in enumerate(parts, 1)]
        buckets = 1 + sum(compute(_note_ids, tasks)) // IDS
        shares = [(bucket, buckets, len(parts), store) for bucket in range(buckets)]
        renamed = sum(compute(_name, shares)) if any(compute(_find_doubled, shares)) else 0
        done = compute(_measure_part, [(*task, buckets) for task in tasks])
        totals = {name: sum(counts[name] for counts in done) for name in (*sorted(Measures._fields), "lost")}
        if not totals["articles"]:
            told = (store.read(f"problems/{number:06}.json") for number in range(1, len(parts) + 1))
            first = next((Problem(*json.loads(problems)[0]) for problems in told if problems), "the files hold no rows")
            for name in ("_done", "problems"):
                store.remove(name)
            raise NothingReadable(f"no article could be read from {source}: {first}")
        totals["renamed"] = renamed
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
            try:
                client = Client(cluster, set_as_default=False, timeout=CONNECT)
            except (OSError, ValueError) as error:
                raise NoCluster(
                    f"no Dask scheduler answers at {cluster}: {error}; an address is as tcp://10.0.0.7:8786"
                ) from None
            where = {"scheduler": stack.enter_context(client)}
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
        raise UnfinishedRun(
            f"{store.root} holds a run that was stopped: resume=True, or --resume, goes on; to start anew delete that folder"
        )
    elif json.loads(note) != about:
        raise UnfinishedRun(
            f"{store.root} holds a run over other files, or by another version; delete that folder to start anew"
        )


def _check_columns(files: list[Found], columns: dict[str, str] | None, options: dict, compute: Callable) -> None:
    if not columns:
        return
    found = compute(columns_of, [(file, set(columns), options) for file in files])
    seen = list(dict.fromkeys(name for names in found for name in names))
    unknown = [name for name in columns if name not in seen]
    if seen and unknown:  # where no file could be read that is told when it is tried
        raise UnknownColumn(unknown, seen)


def _note_ids(number: int, part: Part, store: Store, columns) -> int:
    """Write down the ids of a part as they are given, and their hashes; how many."""
    if (noted := store.read(f"_done/{number:06}.ids")) is None:
        frames = articles_of(part, store.options, columns, lambda problem: None, str)
        ids = [doc_id for frame in frames for doc_id in frame["doc_id"]]
        store.put_bytes(_hashes(ids).tobytes(), f"_done/{number:06}.hashes")
        noted = json.dumps(ids).encode()
        store.put_bytes(noted, f"_done/{number:06}.ids")
    return len(json.loads(noted))


def _hashes(ids: Iterable[str]) -> np.ndarray:
    return np.array(
        [int.from_bytes(blake2b(doc_id.encode(), digest_size=8).digest(), "little") for doc_id in ids], dtype="<u8"
    )


def _find_doubled(bucket: int, buckets: int, parts: int, store: Store) -> int:
    """Write down which ids, of one share of all, are those of more than one article; how many."""
    shares = []
    for number in range(1, parts + 1):
        hashes = np.frombuffer(store.read(f"_done/{number:06}.hashes") or b"", dtype="<u8")
        shares.append(hashes[hashes % np.uint64(buckets) == bucket])
    found, times = np.unique(np.concatenate(shares), return_counts=True)
    store.put_bytes(found[times > 1].tobytes(), f"_done/{bucket:04}.doubled")
    return int((times > 1).sum())


def _name(bucket: int, buckets: int, parts: int, store: Store) -> int:
    """Write down for each part which of its articles need another id, of one share of all ids; how many.

    An id that is taken gets a number behind it, which may make it that of another article, whose id is taken then. So an
    id and those that begin with it and end in numbers are of the same share, and are named in the order of the articles.
    """
    doubled = np.frombuffer(
        b"".join(store.read(f"_done/{each:04}.doubled") or b"" for each in range(buckets)), dtype="<u8"
    )
    own_id, total = OwnIds(), 0
    for number in range(1, parts + 1):
        ids = json.loads(store.read(f"_done/{number:06}.ids") or "[]")
        stems = [_stems(doc_id) for doc_id in ids]
        is_doubled = iter(np.isin(_hashes(stem for each in stems for stem in each), doubled).tolist())
        renamed = {}
        for row, doc_id in enumerate(ids):
            stem = next(compress(stems[row], [next(is_doubled) for _ in stems[row]]), None)
            if stem is not None and crc32(stem.encode()) % buckets == bucket and (own := own_id(doc_id)) != doc_id:
                renamed[row] = own
        if renamed:
            store.put_json(list(renamed.items()), _names(number, bucket))
        total += len(renamed)
    return total


def _stems(doc_id: str) -> list[str]:
    """An id, and what it is without the numbers at its end, from the shortest on.

    >>> _stems("2024-05-x-7-2")
    ['2024-05-x', '2024-05-x-7', '2024-05-x-7-2']
    """
    stems = [doc_id]
    while len(stems) < NUMBERS and (shorter := _NUMBER.sub("", stems[-1])) != stems[-1]:
        stems.append(shorter)
    return stems[::-1]


def _names(number: int, bucket: int) -> str:
    return f"_done/{number:06}-{bucket:04}.names"


def _measure_part(number: int, part: Part, store: Store, columns, buckets: int) -> dict[str, int]:
    """Measure one part and write its tables; rows by table. What an earlier try has finished is not done again."""
    if done := store.read(f"_done/{number:06}.json"):
        return json.loads(done)
    problems: list[Problem] = []
    counts = dict.fromkeys(Measures._fields, 0)
    renamed = dict(pair for bucket in range(buckets) for pair in json.loads(store.read(_names(number, bucket)) or "[]"))
    rows_before = count()
    with _ONE, tempfile.TemporaryDirectory() as folder:
        pieces: dict[str, list[Path]] = {table: [] for table in Measures._fields}
        named = articles_of(
            part, store.options, columns, problems.append, lambda doc_id: renamed.get(next(rows_before), doc_id)
        )
        for piece, frame in enumerate(named):
            measured, failed = measure_safely(frame)
            problems += failed
            for table, rows in measured._asdict().items():
                counts[table] += len(rows)
                pieces[table].append(_write_piece(rows, Path(folder) / f"{table}-{piece}.{store.kind}"))
        for table, written in pieces.items():
            if written:
                store.put(_joined(written), f"{table}/{number:06}.{store.kind}")
    counts["lost"] = sum(problem.lost for problem in problems)
    if problems:
        store.put_json(problems, f"problems/{number:06}.json")
    store.put_json(counts, f"_done/{number:06}.json")  # last: it says that the part is done
    return counts


def _write_piece(rows: pd.DataFrame, path: Path) -> Path:
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

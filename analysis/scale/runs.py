"""A run over a corpus of any size: measured piece by piece, each piece kept, so that a stopped run can go on."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.process import BaseProcess
from pathlib import Path

import pandas as pd

from analysis._package import __version__
from analysis.articles.files import NothingReadable, Problem, Source, files_on_disk, would_read
from analysis.articles.load import iter_articles
from analysis.articles.summary import Reading
from analysis.articles.tables import check_columns
from analysis.export import (
    alone_in,
    digest,
    join_tables,
    provenance,
    remove_leftovers,
    write_codebook,
    write_json,
    write_table,
)
from analysis.pipeline import checked_workers, measure_safely, processes

READ = 1000  # articles read at once
PIECE = 100  # articles measured and kept together: the most that each worker of a stopped run loses
TABLES = ("quotes", "speakers", "actors", "mentions", "articles")  # articles last: its part says that a piece is done


class WrongFolder(ValueError):
    """The tables cannot go where they were asked to go."""


class UnfinishedRun(RuntimeError):
    """A run was stopped, or the folder holds one that was and that this one cannot go on with."""


def run(
    source: Source,
    out: str | Path,
    *,
    workers: int = 1,
    resume: bool = False,
    columns: dict[str, str] | None = None,
    dayfirst: bool | None = None,
    progress: Callable[[int], object] = lambda n: None,
) -> list[Problem]:
    """Measure all articles of a source and write the tables to a folder; return the problems met.

    Writes articles, quotes, speakers, actors and mentions as .csv and .parquet, codebook.csv and provenance.json. Until
    all is done, what is done is kept in the folder's `unfinished`. After a stop ``resume=True`` goes on, and
    ``pandas.read_parquet(out/"unfinished/parquet/quotes")`` reads what there is. The result is the same however often
    the run was stopped, and for any number of workers. `progress` gets the number of articles done since its last call.

    Raises
    ------
    NothingReadable
        There was no article.
    UnknownColumn
        `columns` names a column that no table has; the message says which there are.
    WrongFolder
        `out` is a file, or lies inside the source, where the next run would read the tables as articles.
    UnfinishedRun
        The folder holds a stopped run, and `resume` was not asked for or it was over other files or another version.
    FolderInUse
        Another run is writing to the folder.
    ValueError
        `workers` is no whole number from 1 up.
    """
    checked_workers(workers)
    folder = folder_for(out, source)
    check_columns(source, columns)
    with alone_in(folder):
        return _run(source, folder, workers, resume, columns, dayfirst, progress)


def _run(
    source: Source,
    out: Path,
    workers: int,
    resume: bool,
    columns: dict[str, str] | None,
    dayfirst: bool | None,
    progress: Callable[[int], object],
) -> list[Problem]:
    kept = out / "unfinished"
    inputs = files_on_disk(source)
    begun_on = [[name, digest(path)] for name, path in inputs]
    about = {"newsgauge": __version__, "columns": columns or {}, "dayfirst": dayfirst, "inputs": begun_on}
    _prepare(kept, about, resume)
    problems: list[Problem] = []
    reading = Reading()
    try:
        articles = iter_articles(source, chunk=READ, columns=columns, dayfirst=dayfirst, problems=problems)
        pieces = _measure_all(_noted(articles, reading), kept, workers, progress)
    except NothingReadable:
        shutil.rmtree(kept)
        raise
    problems += _failures(kept)
    counts = _join(kept, out, pieces)
    write_codebook(out)
    said = {"columns": columns or {}} | ({} if dayfirst is None else {"dayfirst": dayfirst})
    record = provenance(inputs, said, read=reading.parts, rows=counts)
    problems += _rewritten(begun_on, record["inputs"])
    record["problems"] = [list(problem) for problem in problems]
    write_json(record, out / "provenance.json")
    shutil.rmtree(kept)
    return problems


def _rewritten(before: list[list[str | None]], after: list[dict]) -> list[Problem]:
    """A problem for each file that is another one now than when the run began."""
    reason = "was changed while it was read: its articles may be the old ones or the new; measure it again"
    return [
        Problem(str(name), reason, True) for (name, old), now in zip(before, after, strict=True) if old != now["sha256"]
    ]


def _noted(frames: Iterable[pd.DataFrame], reading: Reading) -> Iterator[pd.DataFrame]:
    """The same frames, each counted in the summary of what was read."""
    for frame in frames:
        reading.add(frame)
        yield frame


def folder_for(out: str | os.PathLike[str], source: Source) -> Path:
    """The folder that results are to go to, if they can; `WrongFolder` says why not."""
    if not os.fspath(out):
        raise WrongFolder("the folder for the tables has no name; the one that you are in is .")
    folder = Path(out)
    if folder.exists() and not folder.is_dir():
        raise WrongFolder(f"{folder} is a file; name a folder for the tables")
    files = [folder / f"{name}" for name in ("articles.csv", "articles.parquet", "provenance.json")]
    if any(would_read(source, file) for file in files):
        raise WrongFolder(
            f"{folder} lies among the articles: its tables would be read as articles next time; name a folder outside"
        )
    return folder


def _prepare(kept: Path, about: dict, resume: bool) -> None:
    """Check what an earlier run left, and note which files this one is about."""
    note = kept / "run.json"
    if kept.exists() and not note.exists():
        remove_leftovers(note)  # of a run stopped before anything was done
        if not kept.is_dir() or any(kept.iterdir()):
            raise WrongFolder(
                f"{kept} is not of newsgauge, which keeps there what is done; move it, or name another folder"
            )
    if not note.exists():
        write_json(about, note)
    elif not resume:
        raise UnfinishedRun(
            f"{kept} holds a run that was stopped: --resume goes on with it; to start again delete that folder"
        )
    elif json.loads(note.read_text(encoding="utf-8")) != about:
        raise UnfinishedRun(
            f"{kept} holds a run over other files, or by another version; delete that folder to start again"
        )


def _measure_all(frames: Iterable[pd.DataFrame], kept: Path, workers: int, progress: Callable[[int], object]) -> int:
    """Measure all articles and keep their tables in pieces; return how many pieces."""
    pieces = total = 0
    with _Workers(workers) as pool:
        for articles in frames:
            total += len(articles)
            for start in range(0, len(articles), PIECE):
                pieces += 1
                piece = articles.iloc[start : start + PIECE]
                if _is_done(kept, pieces):
                    progress(len(piece))
                else:
                    progress(pool.start(piece, kept, pieces))
        while pool.busy or pool.first:
            progress(pool.wait())
    failures = _failures(kept)
    if len(failures) == total:
        raise NothingReadable(f"no article could be measured; the first, {failures[0].source}, {failures[0].reason}")
    return pieces


class _Workers:
    """Worker processes, and the few pieces that wait for one.

    With one worker the work is done here, and so is a single piece: a process would take longer to begin.
    """

    def __init__(self, workers: int) -> None:
        self.workers, self.limit = workers, workers + 2
        self.busy: deque[tuple[int, Future]] = deque()
        self.pool: ProcessPoolExecutor | None = None
        self.first: tuple[pd.DataFrame, Path, int] | None = None  # until there is a second

    def __enter__(self) -> _Workers:
        return self

    def __exit__(self, *error: object) -> None:
        if self.pool:  # what has begun is finished and kept
            self.pool.shutdown(wait=True, cancel_futures=True)

    def start(self, piece: pd.DataFrame, kept: Path, number: int) -> int:
        """Have a piece measured; return how many articles are done since the last call."""
        if self.workers == 1:
            _measure_piece(piece, kept, number)
            return len(piece)
        if not self.pool:
            if not self.first:
                self.first = piece, kept, number
                return 0
            self.pool = processes(self.workers, _begin_worker)
            self.busy.append((len(self.first[0]), self.pool.submit(_measure_piece, *self.first)))
            self.first = None
        done = self.wait() if len(self.busy) >= self.limit else 0
        self.busy.append((len(piece), self.pool.submit(_measure_piece, piece, kept, number)))
        return done

    def wait(self) -> int:
        """Wait for the piece begun first, or measure the only one; return how many articles it held."""
        if self.first:
            piece, kept, number = self.first
            self.first = None
            _measure_piece(piece, kept, number)
            return len(piece)
        n, future = self.busy.popleft()
        try:
            future.result()
        except BrokenProcessPool:
            raise UnfinishedRun(
                "a worker process died, most likely for want of memory; go on with --resume and fewer workers"
            ) from None
        return n


def _begin_worker() -> None:
    """A worker leaves Ctrl-C to the main process, and does not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with, args=(multiprocessing.parent_process(),), daemon=True).start()


def _leave_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _measure_piece(articles: pd.DataFrame, kept: Path, piece: int) -> None:
    """Measure some articles and keep their tables, with the problems of those that could not be measured."""
    measures, failed = measure_safely(articles)
    if failed:
        write_json([list(problem) for problem in failed], kept / "problems" / f"{piece:06}.json")
    for table in TABLES:
        for kind in ("csv", "parquet"):
            write_table(getattr(measures, table), _part(kept, kind, table, piece))


def _part(kept: Path, kind: str, table: str, piece: int) -> Path:
    return kept / kind / table / f"{piece:06}.{kind}"


def _is_done(kept: Path, piece: int) -> bool:
    return _part(kept, "parquet", TABLES[-1], piece).exists()


def _failures(kept: Path) -> list[Problem]:
    files = sorted((kept / "problems").glob("*.json"))
    return [Problem(*problem) for file in files for problem in json.loads(file.read_text(encoding="utf-8"))]


def _join(kept: Path, out: Path, pieces: int) -> dict[str, int]:
    """Make one file of the parts of each table; return rows by table."""
    import pyarrow.parquet as pq

    parts = {
        out / f"{table}.{kind}": [_part(kept, kind, table, piece) for piece in range(1, pieces + 1)]
        for table in sorted(TABLES)
        for kind in ("csv", "parquet")
    }
    join_tables(parts)
    for path in parts:
        remove_leftovers(path)
    return {table: pq.read_metadata(out / f"{table}.parquet").num_rows for table in sorted(TABLES)}

"""A run over a corpus of any size: measured piece by piece, each piece kept, so that a stopped run can go on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd

from . import __version__
from .articles import iter_articles
from .export import digest, provenance, write_codebook, write_json, write_table, write_tables
from .measure import measure
from .sources import Problem, files_on_disk

PIECE = 1000  # articles measured together; results do not depend on it, memory does
TABLES = ("quotes", "speakers", "actors", "mentions", "articles")  # articles last: its part says that a piece is done


class UnfinishedRun(RuntimeError):
    """The folder holds a run that was stopped, and nothing was said of it, or it was a run over something else."""


def run(
    source,
    out,
    *,
    workers: int = 1,
    resume: bool = False,
    columns: dict[str, str] | None = None,
    progress: Callable[[int], None] = lambda n: None,
) -> list[Problem]:
    """Measure all articles of a source and write the tables to a folder; give back the problems met.

    Writes articles, quotes, speakers, actors and mentions as .csv and .parquet, codebook.csv and provenance.json. What
    is done is kept in the folder's `unfinished` until all is: after a stop, ``pandas.read_parquet(out/"unfinished/quotes")``
    reads what there is, and ``resume=True`` goes on. The result is the same however often it was stopped, and for any
    number of workers.

    Raises
    ------
    NothingReadable
        There was no article.
    UnfinishedRun
        The folder holds a stopped run, and `resume` was not asked for or it was over other files or another version.
    """
    out = Path(out)
    kept = out / "unfinished"
    inputs = files_on_disk(source)
    about = {"newsgauge": __version__, "columns": columns or {}, "inputs": [[name, digest(path)] for name, path in inputs]}
    _prepare(kept, about, resume)
    problems: list[Problem] = []
    pieces = 0
    for articles in iter_articles(source, chunk=PIECE, columns=columns, problems=problems):
        pieces += 1
        if not _part(kept, "articles", pieces).exists():
            _measure_piece(articles, kept, pieces, workers, progress)
        else:
            progress(len(articles))
    counts = _join(kept, out, pieces)
    write_codebook(out)
    record = provenance(inputs, {"columns": columns or {}}, rows=counts, problems=[list(problem) for problem in problems])
    write_json(record, out / "provenance.json")
    shutil.rmtree(kept)
    return problems


def _prepare(kept: Path, about: dict, resume: bool) -> None:
    """Check what an earlier run left, and note down what this one is over."""
    note = kept / "run.json"
    if kept.exists() and not note.exists():
        shutil.rmtree(kept)  # stopped before anything was done
    if not kept.exists():
        write_json(about, note)
    elif not resume:
        raise UnfinishedRun(f"{kept} holds a run that was stopped: --resume goes on with it; to start anew delete that folder")
    elif json.loads(note.read_text(encoding="utf-8")) != about:
        raise UnfinishedRun(f"{kept} holds a run over other files, or by another version; delete that folder to start anew")


def _measure_piece(articles: pd.DataFrame, kept: Path, piece: int, workers: int, progress) -> None:
    measures = measure(articles, workers=workers)
    for table in TABLES:
        write_table(getattr(measures, table), _part(kept, table, piece))
    progress(len(articles))


def _part(kept: Path, table: str, piece: int) -> Path:
    return kept / table / f"{piece:06}.parquet"


def _join(kept: Path, out: Path, pieces: int) -> dict[str, int]:
    """The parts of each table as one file; rows by table."""
    counts = dict.fromkeys(sorted(TABLES), 0)

    def parts(table: str, count: bool) -> Iterator[pd.DataFrame]:
        for piece in range(1, pieces + 1):
            frame = pd.read_parquet(_part(kept, table, piece))
            counts[table] += len(frame) if count else 0
            yield frame

    write_tables(
        (out / f"{table}{suffix}", parts(table, suffix == ".csv")) for table in sorted(TABLES) for suffix in (".csv", ".parquet")
    )
    return counts

"""Files to one frame of articles: `load_articles`, and `iter_articles` for what is larger than memory."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial

import pandas as pd

from analysis import schema
from analysis.articles.columns import OwnIds, standard
from analysis.articles.dates import day_first
from analysis.articles.descriptions import descriptions
from analysis.articles.documents import count_documents, read_documents
from analysis.articles.files import (
    DOCUMENTS,
    READABLE,
    TABLES,
    File,
    NothingReadable,
    PathName,
    Problem,
    Report,
    Source,
    SourceWarning,
    Unreadable,
    find,
    reason,
)
from analysis.articles.given import as_articles
from analysis.articles.json_records import ROWS
from analysis.articles.notes import Notes
from analysis.articles.parquet import unpacked
from analysis.articles.pieces import rechunked
from analysis.articles.plans import LOOKED_AT, Plan, Wanted, plan_of
from analysis.articles.remarks import checked
from analysis.articles.tables import BROKEN, WITH_SHEETS, check_columns, read_table, tell_doubled
from analysis.articles.values import distinct, plain

__all__ = ["NothingReadable", "Problem", "SourceWarning", "as_articles", "iter_articles", "load_articles"]


def load_articles(
    source: Source, *, columns: dict[str, str] | None = None, dayfirst: bool | None = None
) -> pd.DataFrame:
    """Read articles from a file, a folder, a glob, a frame, or a list of these.

    Parameters
    ----------
    source : path, glob, frame or list
        .txt, .md, .html, .docx, .rtf, .pdf, .xml, .csv, .tsv, .jsonl, .json, .parquet, .xlsx, and .zip and .gz of
        these. An export of Nexis, Factiva, ProQuest or Europresse gives each of its articles, whatever the file is
        called, a feed (RSS, Atom) each of its items, a web archive (.warc) each page; any other file of text is one
        article, without lines such as TITLE: at its top, which are its title. A table holds an article in each row,
        JSON one in each object, wherever the fields are nested. Of an HTML page the main text is taken, with title,
        outlet, date and author as the page gives them. A table in a folder of text files that has no column of texts
        but one of file names describes those files.
    columns : dict, optional
        Which of a table's columns is which, where the names do not show it: ``{"their name": "text"}``. What is said
        here counts before everything else. Otherwise the fullest column of texts is taken, and one of summaries only if
        there is no other, which is named in the problems.
    dayfirst : bool, optional
        Whether 3/4/2024 is the 3rd of April. Without it a table's own dates decide, as 31/1/2024 does; where none does,
        such dates are missing and named in the problems.

    Returns
    -------
    frame
        One row per article: doc_id, text, title, outlet, date, author, url, source, then the table's other columns;
        of an archive's export section, page, length (words, as the archive counts them) and archive; of files in
        folders `folder`. An outlet that is not given is the site of the address; `author` has names, separated by "; ".
        `text` is what the file holds, decoded, never rewritten; offsets in all other tables count in it. `doc_id` is
        the table's, or the file's name without its ending. ``frame.attrs["problems"]`` lists what could not be read,
        and empty, doubtful or not English texts, as (source, reason, lost).

    Warns
    -----
    SourceWarning
        Once, when there are problems; it lists them.

    Raises
    ------
    NothingReadable
        There was no article at all.
    TypeError
        `source` is none of these.
    UnknownColumn
        `columns` names a column that no table has; the message says which there are.

    Examples
    --------
    >>> articles = load_articles([{"headline": "Mayor resigns", "body": "The mayor resigned on Monday."}])
    >>> articles.loc[0, ["doc_id", "title", "text"]].tolist()
    ['row-1', 'Mayor resigns', 'The mayor resigned on Monday.']
    """
    problems: list[Problem] = []
    frames = list(iter_articles(source, columns=columns, dayfirst=dayfirst, problems=problems))
    articles = pd.concat(frames, ignore_index=True) if len(frames) > 1 else frames[0]
    articles.attrs = {"problems": problems}
    _warn(problems)
    return articles


def iter_articles(
    source: Source,
    *,
    chunk: int = 1000,
    columns: dict[str, str] | None = None,
    dayfirst: bool | None = None,
    problems: list[Problem] | None = None,
) -> Iterator[pd.DataFrame]:
    """Read articles piece by piece, in bounded memory.

    Parameters
    ----------
    source, columns, dayfirst
        As `load_articles` takes them.
    chunk : int
        Articles in a piece; the last one may have fewer.
    problems : list, optional
        Filled while reading with what could not be read; without it there is a SourceWarning at the end.

    Returns
    -------
    iterator of frames
        The rows that `load_articles` gives, in the same order.

    Raises
    ------
    NothingReadable
        There was no article at all.
    UnknownColumn
        When `columns` names one that is not there.

    Examples
    --------
    >>> [len(frame) for frame in iter_articles([{"text": "One."}, {"text": "Two."}, {"text": "Three."}], chunk=2)]
    [2, 1]
    """
    met: list[Problem] = [] if problems is None else problems
    check_columns(source, columns)
    own_id = OwnIds()
    empty = True
    for frame in rechunked(_frames(source, met.append, Wanted(columns, dayfirst)), chunk):
        frame = checked(frame, own_id, met.append)
        empty = False
        yield frame
    if empty:
        raise NothingReadable(_nothing(source, met))
    if problems is None:
        _warn(met)


def count_articles(source: PathName | Sequence[PathName]) -> int:
    """How many articles a source holds, counted without measuring anything: for a progress bar.

    >>> from analysis._package import shipped
    >>> count_articles(shipped("data/sample/article.txt"))
    1
    """
    if not isinstance(source, (str, os.PathLike)):
        return sum(map(count_articles, source))
    ignore: Report = lambda problem: None  # noqa: E731
    total = 0
    for files in find(source, ignore):
        about = descriptions(files, Wanted())[1]
        for file in files:
            if file.suffix in DOCUMENTS:
                with suppress(*BROKEN):
                    total += count_documents(file)
            elif file.suffix in TABLES and file not in about:
                with suppress(*BROKEN):
                    total += sum(map(len, read_table(file, 1000, ignore)))
    return total


def _frames(source: Source | dict, report: Report, wanted: Wanted) -> Iterator[pd.DataFrame]:
    """The articles of any source, as frames of any length."""
    if isinstance(source, pd.DataFrame):
        yield from _from_frame(source, report, wanted)
    elif isinstance(source, (list, tuple)):
        if source and all(isinstance(item, dict) for item in source):
            yield from _from_frame(pd.DataFrame(list(source)), report, wanted)
        else:
            for item in source:
                yield from _frames(item, report, wanted)
    elif not isinstance(source, (str, os.PathLike)):
        raise TypeError(
            f"articles are read from a path, a glob, a frame or a list of these, not from {type(source).__name__}; "
            "texts themselves go into measure and its sister functions as they are"
        )
    else:
        for files in find(source, report):
            yield from _from_files(files, report, wanted)


def _from_frame(frame: pd.DataFrame, report: Report, wanted: Wanted) -> Iterator[pd.DataFrame]:
    own = {"source", "doc_id", "text", "outlet"} <= set(frame.columns)  # it knows where its articles came from
    tell_doubled(frame.columns, "the frame", report)
    frame = unpacked(frame.set_axis(distinct(frame.columns), axis=1).reset_index(drop=True))
    plan, notes = plan_of(frame, wanted), Notes()
    try:
        for start in range(0, len(frame), LOOKED_AT):
            piece = frame.iloc[start : start + LOOKED_AT].reset_index(drop=True)
            where = [f"row {start + i}" for i in range(1, len(piece) + 1)]
            ids = [place.replace(" ", "-") for place in where]
            if own:
                where = plain(piece.pop("source")).fillna("").tolist()
            yield standard(piece, where, ids, report, plan=plan, notes=notes, as_it_is=own)
    except Unreadable as error:
        report(Problem("the frame", reason(error), True))
    notes.tell(report)


def _from_files(files: list[File], report: Report, wanted: Wanted) -> Iterator[pd.DataFrame]:
    """The articles of one folder or archive, texts and tables, in the order of names."""
    described, about = descriptions(files, wanted)
    batch: list[dict] = []
    for file in files:
        if file in about:
            continue
        if file.suffix in DOCUMENTS:
            for record in _documents_of(file, described, report):
                batch.append(record)
                if len(batch) >= LOOKED_AT:
                    yield _documents(batch, report, wanted)
                    batch = []
        elif file.suffix in TABLES:
            if batch:
                yield _documents(batch, report, wanted)
                batch = []
            yield from _table(file, report, wanted)
        else:
            report(Problem(file.name, f"is not of a kind that is read: {READABLE}", True))
    if batch:
        yield _documents(batch, report, wanted)
    for name, known in described.items():
        report(Problem(known["source"], f"describes {name!r}, a file that is not there or could not be read", True))


def _documents_of(file: File, described: dict[str, dict], report: Report) -> Iterator[dict]:
    """The articles of a file of text, with what a table beside it says about the file."""
    known: dict | None = None
    try:
        for record in read_documents(file, report):
            if known is None:
                known = described.pop(file.name, None) or described.pop(file.stem, {})
                known = {name: value for name, value in known.items() if name != "source"}
            one = record["source"] == file.name
            place = {"folder": file.folder} if file.folder else {}
            yield place | record | {name: value for name, value in known.items() if one or name != "doc_id"}
    except BROKEN as error:
        report(Problem(file.name, reason(error), True))


def _documents(batch: list[dict], report: Report, wanted: Wanted) -> pd.DataFrame:
    frame = pd.DataFrame(batch, dtype=object)
    if "length" in frame and "archive" in frame:
        frame["length"] = pd.to_numeric(frame["length"], errors="coerce").astype("Int64")
    for name in ("section", "page", "folder"):
        if name in frame:
            frame[name] = plain(frame[name])
    where = frame.pop("source").tolist()
    order = day_first(frame["date"]) if wanted.dayfirst is None and "date" in frame else wanted.dayfirst
    plan = Plan({name: [name] for name in schema.columns("input") if name in frame.columns}, dayfirst=order)
    return standard(frame, where, frame["doc_id"].tolist(), report, plan=plan, as_it_is=True)


def _table(file: File, report: Report, wanted: Wanted) -> Iterator[pd.DataFrame]:
    """The articles of a table; when a sheet of a workbook holds none, the others are still read."""
    any_read = False
    refused: dict[str, None] = {}  # why, each reason once
    notes = Notes()
    plan: Plan | None = None
    columns: tuple[str, ...] = ()
    try:
        for frame in read_table(file, LOOKED_AT, report):
            rows = frame.pop(ROWS).tolist()
            where = [f"{file.name} {row}" for row in rows]
            ids = [f"{file.stem}-{row.rpartition(' ')[2]}" for row in rows]
            if plan is None or (file.suffix in WITH_SHEETS and columns != tuple(frame.columns)):
                plan = plan_of(frame, wanted, partial(read_table, file, LOOKED_AT, lambda problem: None))
                columns = tuple(frame.columns)
            try:
                articles = standard(frame, where, ids, report, plan=plan, notes=notes)
            except Unreadable as error:
                refused[reason(error)] = None
                continue
            any_read = True
            yield articles if file.folder is None or "folder" in articles else articles.assign(folder=file.folder)
    except BROKEN as error:
        report(Problem(file.name, reason(error), True))
    else:
        for why in refused:
            report(Problem(file.name, why, not any_read))
        if not any_read and not refused:
            report(Problem(file.name, "holds no rows", False))
    notes.tell(report)


def _nothing(source: Source, problems: list[Problem]) -> str:
    """What was looked for, and where."""
    place = source if isinstance(source, (str, os.PathLike)) else f"the {type(source).__name__} given"
    said = "".join(f"\n  {problem}" for problem in problems[:10])
    return f"no article could be read from {place}: looked for {READABLE}{said}"


def _warn(problems: list[Problem]) -> None:
    """One warning for all problems, the lost articles first."""
    if not problems:
        return
    first = sorted(problems, key=lambda problem: not problem.lost)[:5]
    lines = "".join(f"\n  {problem}" for problem in first)
    more = f'\n  and {len(problems) - 5} more, in articles.attrs["problems"]' if len(problems) > 5 else ""
    lost = sum(problem.lost for problem in problems)
    head = f"{lost} of the inputs could not be read" if lost else "some of the articles deserve a look"
    warnings.warn(SourceWarning(f"{head}:{lines}{more}"), stacklevel=3)

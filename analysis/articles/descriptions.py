"""Tables without texts that describe the text files beside them."""

from __future__ import annotations

from pathlib import PurePosixPath

import pandas as pd

from analysis.articles.dates import day_first, days_of
from analysis.articles.fields import FILE, bare, recognise
from analysis.articles.files import DOCUMENTS, TABLES, File, Renames
from analysis.articles.json_records import ROWS
from analysis.articles.plans import Wanted
from analysis.articles.tables import BROKEN, read_table
from analysis.articles.values import is_missing


def descriptions(files: list[File], wanted: Wanted) -> tuple[dict[str, dict], set[File]]:
    """What tables without texts say about text files beside them: {file name: record}, and which tables they are."""
    described: dict[str, dict] = {}
    about: set[File] = set()
    if not any(file.suffix in DOCUMENTS for file in files):
        return described, about
    texts = {file.name for file in files if file.suffix in DOCUMENTS}
    for file in files:
        if file.suffix not in TABLES:
            continue
        try:
            frame = next(read_table(file, 10**6, lambda problem: None), None)
        except BROKEN:
            continue  # reported when it is read as a table of articles
        if frame is None:
            continue
        rows = frame.pop(ROWS)
        known = _named(frame, wanted.columns)
        key = next((name for alias in FILE for name in frame.columns if bare(name) == alias), None)
        if key is None or "text" in known.values():
            continue
        folder = str(PurePosixPath(file.name).parent)
        places = {name if folder == "." else f"{folder}/{name}" for name in frame[key].astype(str)}
        if places.isdisjoint(texts):  # such as an index of Common Crawl, which names files that are elsewhere
            continue
        about.add(file)
        named = _with_days(frame.rename(columns=known), wanted.dayfirst)
        for row, record in zip(rows, named.to_dict("records"), strict=True):
            record = {name: value for name, value in record.items() if not is_missing(value)}
            name = str(record.pop(known.get(key, key), ""))
            place = name if folder == "." else f"{folder}/{name}"
            described[place] = record | {"source": f"{file.name} {row}"}
    return described, about


def _with_days(frame: pd.DataFrame, dayfirst: bool | None) -> pd.DataFrame:
    """The frame with those of its dates as days that are clear, given all of them."""
    if "date" not in frame.columns:
        return frame
    days = days_of(frame["date"], day_first(frame["date"]) if dayfirst is None else dayfirst).days
    written = days.dt.strftime("%Y-%m-%d").astype(object)
    return frame.assign(date=written.where(days.notna(), frame["date"].astype(object)))


def _named(frame: pd.DataFrame, columns: Renames) -> dict[str, str]:
    """Which column is which of ours: as given, else as recognised."""
    given = {theirs: ours for theirs, ours in (columns or {}).items() if theirs in frame.columns}
    return recognise([name for name in frame.columns if name not in given]) | given

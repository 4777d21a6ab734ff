"""How a table is read, decided once for all its rows: which column is which, and whether dates begin with the day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

import pandas as pd

from analysis.articles import dates
from analysis.articles.fields import candidates
from analysis.articles.files import Renames
from analysis.articles.json_records import ROWS
from analysis.articles.markup import has_tags, without_tags
from analysis.articles.values import first_filled, plain

LOOKED_AT = 1000  # rows by which it is decided
NEARLY = 0.9  # of the fullest column's letters: a column that holds so much is as full
ARTICLE = 1000  # letters; a column called description whose texts are longer holds full texts
LONG = 500  # letters of a text, whatever its column is called
_SENTENCE_END = re.compile(r"[.!?][”\"’)]*\s+[A-Z“\"‘]")
Names = dict[str, list[str]]


class Wanted(NamedTuple):
    """What whoever loads the articles says about them; it counts before everything else."""

    columns: Renames = None
    dayfirst: bool | None = None


class Plan(NamedTuple):
    """How a table is read.

    Attributes
    ----------
    names : dict
        For each of our columns theirs; of several, the first that holds something in a row counts.
    summary : str or None
        The column with the texts, where they are summaries.
    dayfirst : bool or None
        Whether 3/4/2024 is the 3rd of April; None if that is not known.
    said : dict or None
        What whoever loads the articles says about the columns, also those that occur only later.
    guessed : str or None
        The column with the texts, where only their length says so.
    """

    names: Names
    summary: str | None = None
    dayfirst: bool | None = None
    said: Renames = None
    guessed: str | None = None

    def with_new(self, columns: Iterable[str]) -> Plan:
        """The same for a later part of a file of records, in which there may be other columns."""
        there = list(columns)
        said = {ours: [theirs] for theirs, ours in (self.said or {}).items() if theirs in there}
        known = {name for theirs in self.names.values() for name in theirs}
        new = candidates(name for name in there if name not in known)
        new = {ours: theirs for ours, theirs in new.items() if not _any(self.names.get(ours, []), there)}
        if "text" in new:
            new = {"text": new.pop("text"), **new}
        extra = {ours: theirs for ours, theirs in new.items() if ours not in ("page", "summary")}
        return self._replace(names=self.names | extra | said) if extra or said else self


def _any(names: list[str], there: list[str]) -> bool:
    return any(name in there for name in names)


def plan_of(
    frame: pd.DataFrame,
    wanted: Wanted,
    again: Callable[[], Iterator[pd.DataFrame]] | None = None,
) -> Plan:
    """The plan for a table that begins with these rows.

    `wanted` is the last word. `again` reads the table from the start; it is used when the first rows
    have dates such as 3/4/2024 and none that settles whether the day comes first.
    """
    given = {theirs: ours for theirs, ours in (wanted.columns or {}).items() if theirs in frame.columns}
    head = frame.iloc[:LOOKED_AT]
    found = candidates(name for name in frame.columns if name not in given and name != ROWS)
    summary = guessed = None
    if "text" not in given.values():
        found["text"], summary = _texts(head, found)
        if not found["text"] and (guessed := _by_length(head, [name for name in frame.columns if name not in given])):
            found = {ours: [name for name in theirs if name != guessed] for ours, theirs in found.items()}
            found["text"] = [guessed]
    names = {ours: theirs for ours, theirs in found.items() if theirs and ours not in ("page", "summary")}
    names |= {ours: [theirs] for theirs, ours in given.items()}
    order = _dayfirst(frame, names.get("date", []), again) if wanted.dayfirst is None else wanted.dayfirst
    return Plan(names, summary, order, wanted.columns, guessed)


def _texts(head: pd.DataFrame, found: Names) -> tuple[list[str], str | None]:
    """The columns with texts, the fullest first, and the name of the one with summaries if there is nothing fuller."""
    letters = {name: _letters(head, name) for kind in ("text", "page", "summary") for name in found.get(kind, [])}
    full = _fullest(found.get("text", []), letters) or _fullest(found.get("page", []), letters)
    short = _fullest(found.get("summary", []), letters)
    if short and (not full or letters[short[0]] > 2 * letters[full[0]]):
        return short[:1], short[0] if letters[short[0]] < ARTICLE * len(head) else None
    return full or found.get("text", []) or found.get("page", []), None


def _by_length(head: pd.DataFrame, names: list[str]) -> str | None:
    """The only column that holds texts of several sentences, whatever it is called."""
    long = []
    for name in names:
        cells = [cell for cell in _one(head, name) if isinstance(cell, str) and cell]
        if (
            cells
            and sum(len(cell) >= LONG and len(_SENTENCE_END.findall(cell)) >= 2 for cell in cells) > len(cells) / 2
        ):
            long.append(name)
    return long[0] if len(long) == 1 else None


def _letters(head: pd.DataFrame, name: str) -> int:
    """How much the first rows of a column hold, without tags."""
    texts = plain(_one(head, name), "\n").fillna("")
    return sum(len(without_tags(text)) if has_tags(text) else len(text) for text in texts)


def _fullest(names: list[str], letters: dict[str, int]) -> list[str]:
    """The names with the first of the fullest in front; none if all are empty."""
    most = max((letters[name] for name in names), default=0)
    best = next((name for name in names if most and letters[name] >= NEARLY * most), None)
    return [] if best is None else [best, *(name for name in names if name != best)]


def _one(frame: pd.DataFrame, name: str) -> pd.Series:
    """A column, the first of those that have the name."""
    column = frame[name]
    return column.iloc[:, 0] if isinstance(column, pd.DataFrame) else column


def filled(frame: pd.DataFrame, names: list[str]) -> pd.Series | None:
    """For each row the first of the columns that holds something; None if the frame has none of them."""
    there = [_one(frame, name) for name in names if name in frame.columns]
    return first_filled(there) if there else None


def _dayfirst(frame: pd.DataFrame, names: list[str], again: Callable[[], Iterator[pd.DataFrame]] | None) -> bool | None:
    """Whether the day comes first in the dates of a table; later rows are asked only if the first leave it open."""
    values = filled(frame, names)
    if values is None:
        return None
    if again is None or not dates.is_open(values):
        return dates.day_first(values)
    with suppress(Exception):  # what cannot be read is reported when the articles are read
        for later in again():
            values = filled(later, names)
            if values is not None and (order := dates.day_first(values)) is not None:
                return order
    return None

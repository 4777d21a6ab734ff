"""What coders and the machine answered for each unit (a quotation on a sheet), side by side."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.articles.given_tables import doc_ids, with_doc_ids
from analysis.english.person_words import LEFT_OFF_ANSWERS
from analysis.schema import records
from analysis.validation.codes import NAMES, NOT_TOLD, coded
from analysis.validation.source_sheets import SOURCE_ANSWERS
from analysis.validation.units import units_in


class Answers(NamedTuple):
    """The answers by unit and coder, and the machine's for the same units (None without a machine)."""

    coders: pd.DataFrame
    machine: pd.Series | None


def units_of(sheets: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Article, place and wording of every unit on the sheets."""
    return pd.concat([_about(sheet) for sheet in sheets.values()]).groupby(level=0, sort=False).first()


def _about(sheet: pd.DataFrame) -> pd.DataFrame:
    """Article, place and wording of each unit of a sheet."""
    words = sheet["quotation"] if "quotation" in sheet else sheet.get("text", sheet.get("source", sheet["unit"]))
    docs = doc_ids(sheet["doc_id"]) if "doc_id" in sheet else sheet["unit"]
    numbers = [name for name in ("start", "end") if name in sheet]
    place: dict[str, np.ndarray | float] = dict.fromkeys(("start", "end"), math.nan)
    place |= {name: pd.to_numeric(sheet[name], errors="coerce").to_numpy(float) for name in numbers}
    return pd.DataFrame({"doc_id": docs.to_numpy(), "words": words.to_numpy(), **place}, index=sheet["unit"])


def answers_given(
    sheets: dict[str, pd.DataFrame], machine: pd.DataFrame | None, answer: str, about: pd.DataFrame
) -> Answers:
    """What everybody answered to one question, for the units that `units_of` gives."""
    codes = pd.DataFrame(
        {
            coder: coded(sheet.set_index("unit")[answer], answer, f"sheet of {coder}")
            for coder, sheet in sheets.items()
            if answer in sheet
        },
        index=about.index,
    )
    own = None
    if machine is not None and answer in machine:
        rows = matched(machine, about)
        own = coded(pd.Series(machine[answer].to_numpy()), answer, "machine").reindex(rows).set_axis(about.index)
        if answer in ("speaker", *SOURCE_ANSWERS):  # a machine that names nobody says that the article does not tell
            own = own.fillna(NOT_TOLD).where(rows >= 0)
    return _one_name_each(Answers(codes, own), about["doc_id"], answer) if answer in NAMES else Answers(codes, own)


class _Unit(NamedTuple):
    unit: str
    doc_id: str
    start: float
    end: float


def matched(machine: pd.DataFrame, about: pd.DataFrame) -> np.ndarray:
    """For each unit the row of the machine's table, -1 for none.

    It is the row with the same span, or else the one that shares most with the unit, at least half of both together. So
    sheets outlive a change of the machine's spans.
    """
    exact = {unit: row for row, unit in reversed(list(enumerate(units_in(machine))))}
    by_doc: dict[object, pd.DataFrame] = {}
    if {"doc_id", "start", "end"} <= set(machine.columns):
        spans = with_doc_ids(machine[["doc_id", "start", "end"]].reset_index(drop=True))
        spans = spans[spans["doc_id"].isin(about["doc_id"][~about.index.isin(list(exact))])]
        by_doc = {doc: part[["start", "end"]].astype(float) for doc, part in spans.groupby("doc_id")}
    rows = [
        exact[unit.unit] if unit.unit in exact else _most_shared(unit, by_doc.get(unit.doc_id))
        for unit in records(about.assign(unit=about.index), _Unit)
    ]
    found = np.array(rows, dtype=int)
    if len(machine) and len(found) and (found < 0).all():
        raise ValueError(
            f"none of the {len(found):,} units on the sheets is in the machine's table: {about.index[0]!r} is one, of"
            f" the article {about['doc_id'].iloc[0]!r}; give the table that the sample was drawn from"
        )
    return found


def _most_shared(unit: _Unit, spans: pd.DataFrame | None) -> int:
    """The row of the span that shares most with the unit, and at least half of both together; -1 without one."""
    if spans is None or math.isnan(unit.start):
        return -1
    shared = np.minimum(spans["end"], unit.end) - np.maximum(spans["start"], unit.start)
    share = shared / (np.maximum(spans["end"], unit.end) - np.minimum(spans["start"], unit.start))
    return int(share.idxmax()) if share.max() >= 0.5 else -1


def majority(codes: pd.DataFrame) -> pd.Series:
    """The code that most coders gave each unit, missing where they are divided."""
    return codes.apply(_most_given, axis=1) if codes.shape[1] > 1 else codes.iloc[:, 0]


def _most_given(codes: pd.Series) -> object:
    counts = codes.value_counts()
    divided = counts.empty or (len(counts) > 1 and counts.iloc[0] == counts.iloc[1])
    return None if divided else counts.index[0]


def _one_name_each(answers: Answers, docs: pd.Series, answer: str) -> Answers:
    """The answers with each person of an article under one name, the longest that anybody gave."""
    columns = [answers.coders[coder] for coder in answers.coders]
    if answers.machine is not None:
        columns.append(answers.machine)
    for doc in docs.unique():
        here = docs.index[docs == doc]
        names = {name for column in columns for name in column.reindex(here).dropna()}
        same = _longest_names(names, alike(answer))
        for column in columns:
            column.update(column.reindex(here).map(same))
    coders = pd.DataFrame(dict(zip(answers.coders, columns, strict=False)))
    return Answers(coders, None if answers.machine is None else columns[-1])


def alike(answer: str) -> Callable[[str, str], bool]:
    """How two names given for an answer are compared: whether the first is a short form of the second."""
    return _same_name if answer == "speaker" else _same_words


def _same_name(short: str, full: str) -> bool:
    """Whether a name is the other one or its last words, perhaps with a title in front."""
    words, all_words = _plain_words(short), _plain_words(full)
    return bool(words) and bool(all_words) and words[-1] == all_words[-1] and set(words) <= set(all_words)


def _same_words(short: str, full: str) -> bool:
    """Whether a title or an organisation has all its words in the other one: economist, chief economist.

    >>> _same_words("the Bank", "Bank of Norland"), _same_words("bank", "union")
    (True, False)
    """
    words = set(_plain_words(short)) - {"the", "of", "a", "an"}
    return bool(words) and words <= set(_plain_words(full))


def _longest_names(names: set[str], alike: Callable[[str, str], bool] = _same_name) -> dict[str, str]:
    """Each name with the longest form of it among the names.

    >>> _longest_names({"Ann Lee"}) | _longest_names({"Lee", "Ann Lee"})
    {'Ann Lee': 'Ann Lee', 'Lee': 'Ann Lee'}
    """
    longest: list[str] = []
    same: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (-len(name.split()), name)):
        same[name] = next((full for full in longest if alike(name, full)), name)
        if same[name] == name:
            longest.append(name)
    return same


def _plain_words(name: str) -> list[str]:
    """The words of a name in lower case, without titles and the genitive.

    >>> _plain_words("President Trump's")
    ['trump']
    """
    words = re.findall(r"[^\W_]+", re.sub(r"['’]s\b", "", name.casefold()))
    return [word for word in words if word not in LEFT_OFF_ANSWERS]

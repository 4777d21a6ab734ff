"""What is asked of coded units: labels by any of their names, times, and groups whose names are theirs alone."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.articles.given_tables import about_articles
from analysis.articles.values import plain
from analysis.validation.answers import alike
from analysis.validation.coded_units import CodedUnits
from analysis.validation.codes import CODES, NAMES, NOBODY, NOT_TOLD, labels_of, listed

EVERYTHING = "all"  # the group of all units
SHOWN = 12  # labels in a message
DAYS = {"day": 1.0, "month": 365.25 / 12, "year": 365.25}


def labels_by_frequency(units: CodedUnits) -> list[str]:
    """The labels that machine or people gave, the most frequent first."""
    counts = units.machine.value_counts().add(units.people.value_counts(), fill_value=0)
    return counts.sort_index().sort_values(ascending=False, kind="stable").index.astype(str).tolist()


def as_labels(given: str | Iterable[object], name: str, units: CodedUnits, answer: str) -> list[str]:
    """Labels that an argument asks for, as the units have them, whatever their case and by any code of theirs.

    Raises ValueError, with the labels that exist, for one that is none of them.
    """
    there = labels_by_frequency(units)
    known = {label.casefold(): label for label in reversed(there)} | {
        label.casefold(): label for label in labels_of(answer) or ()
    }
    codes = dict.fromkeys(NOBODY, NOT_TOLD) | CODES.get(answer, {})
    found = []
    for word in listed(given, name):
        key = word.strip().casefold()
        label = known.get(key) or codes.get(key.removesuffix(".0"))
        if label is None or label not in known.values():
            near = [other for other in there if answer in NAMES and alike(answer)(word, other)]
            shown = near or [*dict.fromkeys([*(labels_of(answer) or ()), *there])]
            more = f" and {len(shown) - SHOWN} others" if len(shown) > SHOWN else ""
            raise ValueError(f"{name}: {word!r} is no {answer} here; there are {', '.join(shown[:SHOWN])}{more}")
        found.append(label)
    return list(dict.fromkeys(found))


def column_of(table: pd.DataFrame, articles: pd.DataFrame | None, name: str | None) -> pd.Series | None:
    """A column of the table or of its articles."""
    if name is None:
        return None
    if not isinstance(name, str):
        raise TypeError(f"by and over are names of columns, not {type(name).__name__}")
    if name in table:
        return table[name]
    if articles is not None:
        schema.needs(articles, ["doc_id"], "corrected, of articles=,")
    if articles is None or name not in articles:
        raise schema.MissingColumn(f"{name!r} is a column neither of the table nor of articles=")
    about = about_articles(table["doc_id"], articles, [name], "corrected", "the units")
    return about[name].set_axis(table.index)


class Time(NamedTuple):
    """The time of each unit as a number, NaN where it has none, and what one of it is."""

    at: np.ndarray
    unit: str


def time_of(column: pd.Series | None, every: str, name: str | None) -> Time | None:
    """Times as numbers, counted in days, months or years; numbers as they are. It warns of units without a time."""
    if every not in DAYS:
        raise ValueError(f"every={every!r} is none of {', '.join(DAYS)}")
    if column is None:
        return None
    if pd.api.types.is_numeric_dtype(column):
        at, unit = column.to_numpy(float, na_value=np.nan), f"unit of {name}"
    else:
        dates = _dates(column)
        at, unit = ((dates - dates.min()) / pd.Timedelta(days=DAYS[every])).to_numpy(float), every
    at = np.where(np.isfinite(at), at, np.nan)
    lacking = int(np.isnan(at).sum())
    if lacking == len(at) and len(at):
        raise ValueError(f"no unit has a time in {name!r}: over= needs days such as 2024-01-31, or numbers")
    if lacking:
        warnings.warn(
            f"{lacking:,} of {len(at):,} units have no time in {name!r} and are left out", UserWarning, stacklevel=3
        )
    return Time(at, unit)


def _dates(column: pd.Series) -> pd.Series:
    if isinstance(column.dtype, pd.PeriodDtype):
        return column.dt.to_timestamp()
    if not pd.api.types.is_datetime64_any_dtype(column):
        column = pd.to_datetime(column.astype(object), errors="coerce", utc=True, format="ISO8601")
    return column.dt.tz_localize(None)


class Place(NamedTuple):
    """A group of units, or two whose difference is asked for."""

    group: str
    inside: np.ndarray
    other: np.ndarray | None = None


def places(groups: pd.Series | None, n: int) -> Iterator[Place]:
    """All units, each group, and the differences between the groups.

    Groups are told apart by what they are called: 1, 1.0 and "1" are one.
    """
    yield Place(EVERYTHING, np.ones(n, bool))
    if groups is None:
        return
    named = plain(groups)
    inside = {
        f"{groups.name} {name}" if name == EVERYTHING else name: (named == name).to_numpy(bool, na_value=False)
        for name in sorted(named.dropna().unique())
    }
    yield from (Place(name, own) for name, own in inside.items())
    known = named.notna().to_numpy(bool)
    if not known.all():
        warnings.warn(
            f"{int((~known).sum()):,} of {n:,} units have no {groups.name!r} and are in no group",
            UserWarning,
            stacklevel=3,
        )
    if len(inside) == 2:
        (first, one), (second, two) = inside.items()
        yield Place(f"{first} minus {second}", one, two)
    elif len(inside) > 2:
        yield from (Place(f"{name} minus the others", own, known & ~own) for name, own in inside.items())

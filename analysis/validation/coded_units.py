"""The machine's answers about all units, beside people's about a sample with known probabilities."""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.articles.given_tables import with_doc_ids
from analysis.validation.answers import alike, answers_given, majority, matched, units_of
from analysis.validation.codes import NAMES, NOT_TOLD, TONES, coded
from analysis.validation.coding_key import read_key
from analysis.validation.design_based import FEWEST
from analysis.validation.sheets import Sheets, read_sheets
from analysis.validation.units import are_sources, units_in

NUMBERS = {tone: float(i - 1) for i, tone in enumerate(TONES)}
Key = str | Path | pd.DataFrame
_SPARE = 1.05  # a table may have so many times the units that the key stands for


class CodedUnits(NamedTuple):
    """All units: the machine's table, and in its order what machine and people say, as labels or as numbers.

    `people` is missing where nobody coded; `weight` says how many units a coded one stands for, and is 1 elsewhere.
    """

    table: pd.DataFrame
    machine: pd.Series
    people: pd.Series
    weight: np.ndarray
    stratum: np.ndarray

    @property
    def are_numbers(self) -> bool:
        """Whether answers are numbers, not labels."""
        return pd.api.types.is_float_dtype(self.machine)


def coded_units(machine: pd.DataFrame, codes: Sheets, answer: str, key: Key | None) -> CodedUnits:
    """The machine's table without doubles, with the answers that people gave to one question."""
    schema.needs(machine, ["doc_id", answer], "corrected")
    table = _each_once(with_doc_ids(machine))
    sheets = read_sheets(codes)
    if not any(answer in sheet for sheet in sheets.values()):
        raise ValueError(f"no sheet has a column {answer}")
    about = units_of(sheets)
    numbers = pd.api.types.is_numeric_dtype(table[answer]) and not pd.api.types.is_bool_dtype(table[answer])
    given = majority(answers_given(sheets, None, answer, about).coders).dropna()
    _enough(len(given), answer)
    drawn = _weights(_key_to(codes, sheets, key), given.index, len(table))
    found = pd.Series(matched(table, about), about.index)[given.index]
    found = found[found >= 0].drop_duplicates()
    given, drawn, rows = given[found.index], drawn.loc[found.index], found.to_numpy()
    _enough(len(rows), answer)
    _stand_for(drawn["weight"], len(table))
    own = _numbers(table[answer]) if numbers else _labels(table[answer], answer)
    said = _as_numbers(given, answer) if numbers else _in_its_words(given, own, table["doc_id"], rows, answer)
    people = said.set_axis(rows).reindex(table.index)
    weight, stratum = np.ones(len(table)), np.full(len(table), -1)
    weight[rows], stratum[rows] = drawn["weight"], drawn["stratum"]
    return CodedUnits(table, own, people, weight, stratum)


def _enough(coded: int, answer: str) -> None:
    if coded < FEWEST:
        raise ValueError(
            f"{coded} units of the table have a coded {answer}: fewer than {FEWEST} say nothing about the machine's"
            " errors; code more, plan_coding says how many"
        )


def _each_once(machine: pd.DataFrame) -> pd.DataFrame:
    """The rows that a sample can be drawn from."""
    if are_sources(machine):
        machine = machine[machine["speaker"].notna()]
    return machine[~pd.Series(units_in(machine), machine.index).duplicated()].reset_index(drop=True)


def _key_to(codes: Sheets, sheets: dict[str, pd.DataFrame], key: Key | None) -> pd.DataFrame:
    """The key that was given, or the one beside the sheets, or the one that is on them."""
    if key is not None:
        return read_key(key)
    with_key = [sheet for sheet in sheets.values() if "probability" in sheet]
    if with_key:
        return read_key(pd.concat(with_key))
    if isinstance(codes, (str, Path)):
        return read_key(codes if Path(codes).is_dir() else Path(codes).parent)
    raise ValueError(
        "nothing says how likely each coded unit was to be drawn: give key=, the file coding-key.csv that"
        " sample_for_coding writes, or a frame with unit and probability"
    )


def _weights(key: pd.DataFrame, answered: pd.Index, units: int) -> pd.DataFrame:
    """Weight and stratum of each unit that was answered; those of a stratum stand for the unanswered ones, too."""
    stands_for = (1 / key["probability"]).set_axis(key["unit"])
    if lacking := sorted(set(answered) - set(stands_for.index)):
        raise ValueError(f"the key has no unit {lacking[0]}, which was coded")
    if units > _SPARE * stands_for.sum() + 1:
        raise ValueError(
            f"the table has {units} units, and the sample was drawn from {stands_for.sum():.0f}: "
            "give the rows that it was drawn from"
        )
    if _SPARE * units + 1 < stands_for.sum():
        warnings.warn(
            f"the table has {units} units, and the sample was drawn from {stands_for.sum():.0f}: the figures are about"
            f" these {units} alone",
            UserWarning,
            stacklevel=4,
        )
    stratum = key["stratum"].set_axis(key["unit"])
    whole = stands_for.groupby(stratum).sum()
    stands_for, stratum = stands_for.loc[answered], stratum.loc[answered]
    more = stratum.map(whole / stands_for.groupby(stratum).sum())
    return pd.DataFrame({"weight": stands_for * more, "stratum": pd.factorize(stratum)[0]}, index=answered)


def _stand_for(weight: pd.Series, units: int) -> None:
    """Raise ValueError if the coded units stand for far more than there are: then the table is not what they are from.

    In a part of what was drawn from, such as one outlet, their number is left to chance: hence five standard errors.
    """
    off = 5 * math.sqrt(units * max(weight.mean() - 1, 0.0))
    if weight.sum() > _SPARE * units + off + 1:
        raise ValueError(
            f"the table has {units} units, and by their probabilities its {len(weight)} coded ones stand for"
            f" {weight.sum():.0f}: give all rows that the sample was drawn from, not those alone that were coded"
        )


def _numbers(values: pd.Series) -> pd.Series:
    """The machine's numbers; one that it does not know is put at their mean, where it does least harm."""
    numbers = values.astype("float64").replace([math.inf, -math.inf], math.nan)
    if numbers.isna().all():
        raise ValueError(f"the machine's {values.name} is missing throughout: there is nothing to correct")
    return numbers.fillna(numbers.mean())


def _labels(values: pd.Series, answer: str) -> pd.Series:
    return coded(values, answer, "machine").fillna(NOT_TOLD).astype(object)


def _as_numbers(given: pd.Series, answer: str) -> pd.Series:
    plain = given.astype(schema.TEXT).str.replace(r"^([+-]?\d+),(\d+)$", r"\1.\2", regex=True)  # 2,5 in many countries
    numbers = given.map(NUMBERS) if answer == "tone" else pd.to_numeric(plain, errors="coerce")
    if numbers.isna().any():
        raise ValueError(f"{given[numbers.isna()].iloc[0]!r} is no number, and the machine's {answer} is one")
    return numbers.astype("float64")


def _in_its_words(given: pd.Series, own: pd.Series, docs: pd.Series, rows: np.ndarray, answer: str) -> pd.Series:
    """What people said, in the machine's words where both mean the same label or name."""
    if answer not in NAMES:
        plain = {str(label).casefold(): label for label in own.unique()}
        return given.map(lambda label: plain.get(str(label).casefold(), label))
    names = own.groupby(docs).unique()
    places = zip(given, own.iloc[rows], names[docs.iloc[rows]], strict=True)
    return pd.Series([_as_it_says(name, [its, *others], answer) for name, its, others in places], given.index)


def _as_it_says(name: str, names: list[str], answer: str) -> str:
    """The first of the machine's names that means the same; the name itself without one."""
    same = alike(answer)
    if name == NOT_TOLD:
        return name
    return next((its for its in names if its != NOT_TOLD and (same(name, its) or same(its, name))), name)

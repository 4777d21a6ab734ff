"""Validation: how far coders agree with each other, and the machine with them, on the sheets of `analysis.coding`."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.english.person_words import LEFT_OFF_ANSWERS
from analysis.validation.reliability import (
    Resampler,
    alpha_of,
    chance,
    coincidences,
    krippendorff_alpha,
    wilson,
)
from analysis.validation.sheets import NOT_TOLD, TONES, Sheets, coded, read_sheets, unit_of

_CODES = {tone: i - 1 for i, tone in enumerate(TONES)}


class Agreement(NamedTuple):
    """What `agreement` returns: frames, described there."""

    alpha: pd.DataFrame
    scores: pd.DataFrame
    confusion: pd.DataFrame


def agreement(
    sheets: Sheets,
    machine: pd.DataFrame | None = None,
    *,
    answers: Sequence[str] = ("speaker", "tone"),
    seed: int = 0,
    draws: int = 1000,
) -> Agreement:
    """How far coders agree with each other, and the machine with them.

    Parameters
    ----------
    sheets : path, list or dict
        The folder with the filled sheets, or their paths, or frames with unit (or doc_id, start, end) and the answers.
        A cell left empty is not coded and left out.
    machine : frame, optional
        The quotes table with the machine's answers: speaker, and tone if it was added as a label, for instance
        ``quotes.assign(tone=tone(quotes["text"])["label"].to_numpy())``. A unit it has no quotation for, not even one that
        shares half of it, is left out.
    answers : list of str
        Which answers to judge; those on no sheet are passed over.
    seed, draws : int
        Of the bootstrap: articles are resampled, or quotations where there are fewer than ten articles.

    Returns
    -------
    Agreement
        A named tuple of three frames.

        - alpha: answer, between ("coders", "machine and coders"), units, alpha, low, high, resampled. Krippendorff's
          alpha: nominal for speakers, interval on -1, 0, 1 for tone; NaN where only one answer occurs. The machine
          stands against the answer most coders gave; units where they are divided are left out.
        - scores: answer, label, measure (precision, recall, f1), value, low, high, n (units that truly have the
          label). For tone each label and their mean "macro"; for speakers "speaker": precision is the share of right
          names among those the machine gives, recall among those the coders give.
        - confusion: answer, coders, machine, n, examples (up to three quotations).

        Intervals are 95 % percentile intervals, by Wilson's method where the value is 0 or 1. Names are the same if one is the
        other without first names and titles ("Lee", "Senator Ann Lee").

    Raises
    ------
    FileNotFoundError
        For a folder without sheets.
    ValueError
        For a code that is none, a unit that stands twice on a sheet, sheets without units or without any of the answers,
        or none of which has been filled in.

    Examples
    --------
    >>> one = pd.DataFrame({"unit": list("abcd"), "tone": ["positive", "negative", "neutral", "positive"]})
    >>> two = pd.DataFrame({"unit": list("abcd"), "tone": ["positive", "negative", "neutral", "neutral"]})
    >>> round(float(agreement([one, two]).alpha.loc[0, "alpha"]), 2)
    0.82
    """
    sheets = read_sheets(sheets)
    asked = [answer for answer in answers if any(answer in sheet for sheet in sheets.values())]
    if not asked:
        raise ValueError(f"no sheet has a column {' or '.join(answers)}")
    columns = [sheet[answer] for answer in asked for sheet in sheets.values() if answer in sheet]
    if any(map(len, columns)) and all(column.isna().all() for column in columns):
        raise ValueError(f"no sheet has been filled in yet: nothing stands below {' or '.join(asked)}")
    about = units_of(sheets)
    results = [_judged(sheets, machine, answer, about, seed, draws) for answer in asked]
    return Agreement(*(pd.concat(frames, ignore_index=True) for frames in zip(*results, strict=True)))


def units_of(sheets: dict) -> pd.DataFrame:
    """Article, place and wording of every unit that is on a sheet."""
    return pd.concat([_about(sheet) for sheet in sheets.values()]).groupby(level=0, sort=False).first()


def _about(sheet: pd.DataFrame) -> pd.DataFrame:
    """Article, place and wording of each unit of a sheet."""
    words = sheet["quotation"] if "quotation" in sheet else sheet.get("text", sheet["unit"])
    docs = sheet["doc_id"] if "doc_id" in sheet else sheet["unit"]
    place = {name: pd.to_numeric(sheet[name]).to_numpy() if name in sheet else math.nan for name in ("start", "end")}
    return pd.DataFrame({"doc_id": docs.to_numpy(), "words": words.to_numpy(), **place}, index=sheet["unit"])


def _judged(sheets, machine, answer: str, about: pd.DataFrame, seed: int, draws: int):
    """alpha, scores and confusion of one answer."""
    codes, own = answers_given(sheets, machine, answer, about)
    resample = Resampler(about["doc_id"], seed, draws)
    alphas = [_alpha_row(codes, answer, "coders", resample)] if codes.shape[1] > 1 else []
    scores, confusion = [], []
    if own is not None:
        pair = pd.DataFrame({"coders": majority(codes), "machine": own}).dropna()
        alphas.append(
            _alpha_row(pair, answer, "machine and coders", Resampler(about["doc_id"][pair.index], seed, draws))
        )
        scores = _scores(pair, answer, Resampler(about["doc_id"][pair.index], seed, draws))
        confusion = _confusion(pair, answer, about["words"])
    return (
        schema.frame("alpha", alphas),
        schema.frame("reliability", scores),
        schema.frame("confusion", confusion),
    )


def answers_given(sheets: dict, machine, answer: str, about: pd.DataFrame):
    """Codes by unit and coder, and the machine's for the same units (None where there is no machine to ask)."""
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
        if answer == "speaker":  # a machine that names nobody says that the article does not tell
            own = own.fillna(NOT_TOLD).where(rows >= 0)
    if answer == "speaker":
        codes, own = _one_name_each(codes, own, about["doc_id"])
    return codes, own


def matched(machine: pd.DataFrame, about: pd.DataFrame) -> np.ndarray:
    """For each unit the row of the machine's table: the same span, else the one that shares most with it and at least
    half of both together; -1 for none. So sheets outlive a change of the machine's spans.
    """
    if "unit" in machine:
        units = machine["unit"].tolist()
    else:
        units = [unit_of(*row) for row in machine[["doc_id", "start", "end"]].itertuples(index=False)]
    exact = {unit: row for row, unit in reversed(list(enumerate(units)))}
    by_doc = {}
    if {"doc_id", "start", "end"} <= set(machine.columns):
        spans = machine[["doc_id", "start", "end"]].reset_index(drop=True)
        by_doc = {doc: part[["start", "end"]].astype(float) for doc, part in spans.groupby("doc_id")}
    rows = []
    for unit in about.itertuples():
        row = exact.get(unit.Index, -1)
        if row < 0 and unit.doc_id in by_doc and not math.isnan(unit.start):
            spans = by_doc[unit.doc_id]
            shared = np.minimum(spans["end"], unit.end) - np.maximum(spans["start"], unit.start)
            share = shared / (np.maximum(spans["end"], unit.end) - np.minimum(spans["start"], unit.start))
            row = share.idxmax() if share.max() >= 0.5 else -1
        rows.append(row)
    return np.array(rows, dtype=int)


def majority(codes: pd.DataFrame) -> pd.Series:
    """The code that most coders gave each unit, missing where they are divided."""

    def most(given):
        counts = given.value_counts()
        divided = counts.empty or (len(counts) > 1 and counts.iloc[0] == counts.iloc[1])
        return None if divided else counts.index[0]

    return codes.apply(most, axis=1) if codes.shape[1] > 1 else codes.iloc[:, 0]


def _one_name_each(codes: pd.DataFrame, own, docs: pd.Series):
    """Names of one person in one article written alike, as the longest form."""
    columns = [codes[c] for c in codes] + ([own] if own is not None else [])
    for doc in docs.unique():
        here = docs.index[docs == doc]
        names = {name for column in columns for name in column.reindex(here).dropna()}
        longest: list[str] = []
        same = {}
        for name in sorted(names, key=lambda n: (-len(n.split()), n)):
            same[name] = next((full for full in longest if _same_name(name, full)), name)
            if same[name] == name:
                longest.append(name)
        for column in columns:
            column.update(column.reindex(here).map(same))
    return pd.DataFrame({c: columns[i] for i, c in enumerate(codes)}), (columns[-1] if own is not None else None)


def _same_name(short: str, full: str) -> bool:
    """Whether a name is the other, or its last words, perhaps with a title before it."""
    a, b = ([w for w in re.findall(r"[^\W_]+", re.sub(r"['’]s\b", "", name.casefold())) if w not in LEFT_OFF_ANSWERS]
            for name in (short, full))  # fmt: skip
    return bool(a) and bool(b) and a[-1] == b[-1] and set(a) <= set(b)


def _alpha_row(codes: pd.DataFrame, answer: str, between: str, resample: Resampler) -> list:
    interval = answer == "tone"
    if interval:
        codes = codes.apply(lambda column: column.map(_CODES))
    both = codes.notna().sum(axis=1) >= 2
    table, distance = coincidences(codes.where(both), interval)
    units, alpha = int(both.sum()), krippendorff_alpha(codes, interval=interval)
    low, high = resample.interval(lambda times: alpha_of(table, distance, times), units)
    if alpha == 1:  # drawing again finds no disagreement either: what Wilson's bound allows for, over chance
        total = table.sum(axis=0)
        low, high = 1 - (1 - wilson(1.0, units)[0]) * total.sum() / chance(total, distance), 1.0
    return [answer, between, units, alpha, low, high, resample.what]


def _scores(pair: pd.DataFrame, answer: str, resample: Resampler) -> list[list]:
    truth, given = pair["coders"].to_numpy(), pair["machine"].to_numpy()
    if answer == "speaker":
        parts = {"speaker": (truth != NOT_TOLD, given != NOT_TOLD, (truth == given) & (truth != NOT_TOLD))}
    else:
        parts = {tone: (truth == tone, given == tone, (truth == tone) & (given == tone)) for tone in TONES}
    rows = []
    for label, (true, found, right) in parts.items():
        for measure in ("precision", "recall", "f1"):
            value = _score(measure, true, found, right, np.ones(len(pair)))
            n = {"precision": found, "recall": true, "f1": true | found}[measure].sum()
            low, high = resample.interval(lambda t, m=measure, p=(true, found, right): _score(m, *p, t), int(n))
            if value in (0.0, 1.0):
                low, high = wilson(value, int(n))
            rows.append([answer, label, measure, value, low, high, int(true.sum())])
    if len(parts) > 1 and len(pair):
        for measure in ("precision", "recall", "f1"):
            low, high = resample.interval(lambda t, m=measure: _macro(m, parts, t), len(pair))
            value = _macro(measure, parts, np.ones(len(pair)))
            rows.append([answer, "macro", measure, value, low, high, len(pair)])
    return rows


def _macro(measure: str, parts: dict, times) -> float:
    """Mean over the labels that truly occur; one the machine never gives counts as 0."""
    values = [_score(measure, *part, times) for part in parts.values() if times[part[0]].sum()]
    return float(np.mean(np.nan_to_num(values))) if values else math.nan


def _score(measure: str, true, found, right, times) -> float:
    n_true, n_found, n_right = (float(times[mask].sum()) for mask in (true, found, right))
    over = {"precision": n_found, "recall": n_true, "f1": (n_true + n_found) / 2}[measure]
    return n_right / over if over else math.nan


def _confusion(pair: pd.DataFrame, answer: str, words: pd.Series) -> list[list]:
    if answer == "speaker":
        right = pair["coders"] == pair["machine"]
        named, told = pair["coders"] != NOT_TOLD, pair["machine"] != NOT_TOLD
        pair = pd.DataFrame(
            {
                "coders": np.where(named, "a speaker", NOT_TOLD),
                "machine": np.where(~told, NOT_TOLD, np.where(right, "the same", "somebody else")),
            },
            index=pair.index,
        )
    rows = []
    for (coders, machine), part in pair.groupby(["coders", "machine"], sort=True):
        examples = [" ".join(str(text).split()) for text in words.reindex(part.index[:3])]
        rows.append([answer, coders, machine, len(part), " | ".join(examples)])
    return rows

"""How far coders agree with each other, and the machine with them, on the sheets that `sample_for_coding` writes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.validation.answers import answers_given, majority, units_of
from analysis.validation.codes import NAMES, NOT_TOLD, TONES, labels_of, listed
from analysis.validation.reliability import (
    Resampler,
    alphas_of,
    chance,
    coincidences,
    krippendorff_alpha,
    wilson,
)
from analysis.validation.sheets import Sheets, read_sheets
from analysis.validation.source_sheets import SOURCE_ANSWERS

_CODES = {tone: i - 1 for i, tone in enumerate(TONES)}
_MEASURES = ("precision", "recall", "f1")


class Agreement(NamedTuple):
    """What `agreement` returns: frames, described there."""

    alpha: pd.DataFrame
    scores: pd.DataFrame
    confusion: pd.DataFrame


def agreement(
    sheets: Sheets,
    machine: pd.DataFrame | None = None,
    *,
    answers: str | Sequence[str] | None = None,
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
        The quotes table with the machine's answers, or for sheets of sources the sources table. It has speaker, and
        tone if it was added as a label, for instance
        ``quotes.assign(tone=tone(quotes["text"])["label"].to_numpy())``. A unit without a quotation in this table, even
        one that shares half of it, is left out.
    answers : list of str, or str
        Which answers to judge: speaker and tone if not given, on sheets of sources type, anonymous, title,
        organisation, role and pronoun. An answer on no sheet is left out.
    seed, draws : int
        For the bootstrap, which resamples articles, or quotations where there are fewer than ten articles.

    Returns
    -------
    Agreement
        A named tuple of three frames.

        - alpha: answer, between ("coders", "machine and coders"), units, alpha, low, high, resampled. Krippendorff's
          alpha: nominal, for tone interval on -1, 0, 1; NaN where only one answer occurs. The machine
          is compared with the answer that most coders gave; units where they are divided are left out.
        - scores: answer, label, measure (precision, recall, f1), value, low, high, n (units that truly have the
          label). For tone and other codes each label and their mean "macro"; for speakers, titles and organisations
          one label: precision is the share of right names among the machine's names, recall among the coders' names.
        - confusion: answer, coders, machine, n, examples (up to three quotations).

        Intervals are 95% percentile intervals, by Wilson's method where the value is 0 or 1. Two names are the same if
        one is the other without first names and titles ("Lee", "Senator Ann Lee"); two titles or organisations if one
        has all words of the other.

    Raises
    ------
    FileNotFoundError
        For a folder without sheets.
    ValueError
        For an unknown code, a unit that is twice on a sheet, sheets without units or without any of the answers, sheets
        that are all empty, or a machine's table that has none of their units.

    Examples
    --------
    >>> one = pd.DataFrame({"unit": list("abcd"), "tone": ["positive", "negative", "neutral", "positive"]})
    >>> two = pd.DataFrame({"unit": list("abcd"), "tone": ["positive", "negative", "neutral", "neutral"]})
    >>> round(float(agreement([one, two]).alpha.loc[0, "alpha"]), 2)
    0.82
    """
    by_coder = read_sheets(sheets)
    if answers is None:
        answers = SOURCE_ANSWERS if any("source" in sheet for sheet in by_coder.values()) else ("speaker", "tone")
    answers = listed(answers, "answers")
    asked = [answer for answer in answers if any(answer in sheet for sheet in by_coder.values())]
    if not asked:
        raise ValueError(f"no sheet has a column {' or '.join(answers)}")
    columns = [sheet[answer] for answer in asked for sheet in by_coder.values() if answer in sheet]
    if any(map(len, columns)) and all(column.isna().all() for column in columns):
        raise ValueError(f"no sheet has been filled in yet: the columns {' and '.join(asked)} are empty")
    about = units_of(by_coder)
    results = [_judged(by_coder, machine, answer, about, seed, draws) for answer in asked]
    return Agreement(*(pd.concat(frames, ignore_index=True) for frames in zip(*results, strict=True)))


def _judged(
    sheets: dict[str, pd.DataFrame],
    machine: pd.DataFrame | None,
    answer: str,
    about: pd.DataFrame,
    seed: int,
    draws: int,
) -> Agreement:
    """The agreement on one answer."""
    codes, own = answers_given(sheets, machine, answer, about)
    alphas, scores, confusion = [], [], []
    if codes.shape[1] > 1:
        alphas.append(_alpha_row(codes, answer, "coders", Resampler(about["doc_id"], seed, draws)))
    if own is not None:
        pair = pd.DataFrame({"coders": majority(codes), "machine": own}).dropna()
        resample = Resampler(about["doc_id"][pair.index], seed, draws)
        alphas.append(_alpha_row(pair, answer, "machine and coders", resample))
        scores = _scores(pair, answer, resample)
        confusion = _confusion(pair, answer, about["words"])
    frames = (("alpha", alphas), ("reliability", scores), ("confusion", confusion))
    return Agreement(*(schema.frame(table, rows) for table, rows in frames))


def _alpha_row(codes: pd.DataFrame, answer: str, between: str, resample: Resampler) -> tuple:
    interval = answer == "tone"
    if interval:
        codes = codes.apply(lambda column: column.map(_CODES))
    both = codes.notna().sum(axis=1) >= 2
    table, distance = coincidences(codes.where(both), interval)
    units, alpha = int(both.sum()), krippendorff_alpha(codes, interval=interval)
    low, high = resample.interval(partial(alphas_of, table, distance), units)
    if alpha == 1:  # no resample disagrees either: the interval is what Wilson's bound allows for, over chance
        total = table.sum(axis=0)
        low, high = 1 - (1 - wilson(1.0, units)[0]) * total.sum() / chance(total, distance), 1.0
    return answer, between, units, alpha, low, high, resample.what


class _Marks(NamedTuple):
    """Which units truly have a label, which the machine gives it, and where it is right."""

    true: np.ndarray
    given: np.ndarray
    right: np.ndarray

    def count(self, measure: str) -> int:
        """How many units a measure rests on."""
        return int({"precision": self.given, "recall": self.true, "f1": self.true | self.given}[measure].sum())


def _scores(pair: pd.DataFrame, answer: str, resample: Resampler) -> list[tuple]:
    marks, once = _marks(pair, answer), np.ones((1, len(pair)))
    rows = []
    for label, own in marks.items():
        for measure in _MEASURES:
            value, n = float(_scored(measure, own, once)[0]), own.count(measure)
            low, high = resample.interval(partial(_scored, measure, own), n)
            if value in (0.0, 1.0):
                low, high = wilson(value, n)
            rows.append((answer, label, measure, value, low, high, int(own.true.sum())))
    if len(marks) > 1 and len(pair):
        for measure in _MEASURES:
            low, high = resample.interval(partial(_macro, measure, list(marks.values())), len(pair))
            value = float(_macro(measure, list(marks.values()), once)[0])
            rows.append((answer, "macro", measure, value, low, high, len(pair)))
    return rows


def _marks(pair: pd.DataFrame, answer: str) -> dict[str, _Marks]:
    """The marks of each label; all names count as one label."""
    truth, given = pair["coders"].to_numpy(), pair["machine"].to_numpy()
    if answer in NAMES:
        named = truth != NOT_TOLD
        return {answer: _Marks(named, given != NOT_TOLD, (truth == given) & named)}
    labels = labels_of(answer) or tuple(sorted({*truth, *given} - {NOT_TOLD}))
    return {label: _Marks(truth == label, given == label, (truth == label) & (given == label)) for label in labels}


def _macro(measure: str, marks: list[_Marks], draws: np.ndarray) -> np.ndarray:
    """Mean over the labels that truly occur, for each draw; a label that the machine never gives counts as 0."""
    values = np.nan_to_num(np.stack([_scored(measure, own, draws) for own in marks], axis=1))
    occur = np.stack([draws[:, own.true].any(axis=1) for own in marks], axis=1)
    return np.array([row[there].mean() if there.any() else math.nan for row, there in zip(values, occur, strict=True)])


def _scored(measure: str, marks: _Marks, draws: np.ndarray) -> np.ndarray:
    """A measure for each draw, from the number of times that each unit occurs in it."""
    true, given, right = (draws[:, mask].sum(axis=1).astype(float) for mask in marks)
    over = {"precision": given, "recall": true, "f1": (true + given) / 2}[measure]
    return np.divide(right, over, out=np.full(len(draws), math.nan), where=over > 0)


def _confusion(pair: pd.DataFrame, answer: str, words: pd.Series) -> list[tuple]:
    if answer in NAMES:
        of_speakers = answer == "speaker"
        given, other = ("a speaker", "somebody else") if of_speakers else (f"some {answer}", "another")
        pair = _right_or_wrong(pair, given, other)
    rows = []
    for (coders, machine), part in pair.groupby(["coders", "machine"], sort=True):
        examples = [" ".join(str(text).split()) for text in words.reindex(part.index[:3])]
        rows.append((answer, coders, machine, len(part), " | ".join(examples)))
    return rows


def _right_or_wrong(pair: pd.DataFrame, given: str, other: str) -> pd.DataFrame:
    """Names as a few labels: there are too many for a table."""
    right = pair["coders"] == pair["machine"]
    coders_name, machine_names = pair["coders"] != NOT_TOLD, pair["machine"] != NOT_TOLD
    return pd.DataFrame(
        {
            "coders": np.where(coders_name, given, NOT_TOLD),
            "machine": np.where(~machine_names, NOT_TOLD, np.where(right, "the same", other)),
        },
        index=pair.index,
    )

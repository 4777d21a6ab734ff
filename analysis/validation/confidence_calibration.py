"""Calibration: whether attributions of speakers are right as often as their confidence says."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
import pandas as pd

from analysis import schema
from analysis.articles.given_tables import typed
from analysis.validation.answers import answers_given, majority, matched, units_of
from analysis.validation.codes import NOT_TOLD
from analysis.validation.reliability import Resampler, wilson
from analysis.validation.sheets import Sheets, read_sheets


def judged_attributions(sheets: Sheets, machine: pd.DataFrame) -> pd.DataFrame:
    """Each speaker that the machine named, and whether the coders name the same one.

    Parameters
    ----------
    sheets : path, list or dict
        Filled coding sheets with the column speaker, as `agreement` takes them.
    machine : frame
        The quotes table: speaker, rule, confidence.

    Returns
    -------
    frame
        One row for each quotation with a speaker from the machine and an answer from most coders: unit, doc_id, coders,
        machine, rule, confidence (probability), right. Where the coders say "not told", any speaker is wrong.

    Raises
    ------
    ValueError
        When a column is missing, or no sheet has speakers.

    Examples
    --------
    >>> machine = pd.DataFrame({"doc_id": "a", "start": [0, 9], "end": [5, 14], "speaker": ["Ann Lahti", "Jo Berg"],
    ...                         "rule": ["cue", "pronoun"], "confidence": [0.95, 0.8]})
    >>> sheet = machine[["doc_id", "start", "end"]].assign(speaker=["Lahti", "-"])
    >>> judged_attributions([sheet], machine)[["machine", "confidence", "right"]].values.tolist()
    [['Ann Lahti', 0.95, True], ['Jo Berg', 0.8, False]]
    """
    schema.needs(machine, ["speaker", "rule", "confidence"], "judged_attributions")
    by_coder = read_sheets(sheets)
    if not any("speaker" in sheet for sheet in by_coder.values()):
        raise ValueError("no sheet has a column speaker")
    about = units_of(by_coder)
    given = answers_given(by_coder, machine, "speaker", about)
    rows = pd.Series(matched(machine, about), about.index)
    pair = pd.DataFrame({"coders": majority(given.coders), "machine": given.machine}).dropna()
    pair = pair[pair["machine"] != NOT_TOLD]
    rule = machine[["rule", "confidence"]].iloc[rows[pair.index]].set_axis(pair.index)
    judged = about[["doc_id"]].loc[pair.index].join(pair).join(rule).assign(right=pair["coders"] == pair["machine"])
    return schema.frame("attributions", judged.reset_index(names="unit").itertuples(index=False))


def calibration(
    judged: pd.DataFrame, *, by: str | None = None, bins: int = 8, seed: int = 0, draws: int = 1000
) -> pd.DataFrame:
    """The confidence of attributions beside the share that is right.

    Parameters
    ----------
    judged : frame
        What `judged_attributions` returns: doc_id, confidence and right are read, and the column `by`.
    by : str, optional
        A column whose values are the groups, such as "rule", the largest first. Without it the groups are ranges of
        confidence, from low to high, with equally many attributions as far as equal confidences allow.
    bins : int
        The number of ranges; fewer if a large share of the attributions has the same confidence.
    seed, draws : int
        For the bootstrap, which resamples articles, or quotations where there are fewer than ten articles.

    Returns
    -------
    frame
        group, n, confidence (mean, 0 to 1), right (share, 0 to 1), low and high: its 95% percentile interval, by
        Wilson's method where all or none are right. A group is calibrated if confidence and right are equal; if right
        is lower, the machine is overconfident.

    Raises
    ------
    ValueError
        When a column is missing or has other values, or `bins` is less than 1.

    Notes
    -----
    Ranges of equal number follow Nguyen and O'Connor (2015, *EMNLP*: 1587-1598), who show that ranges of equal width
    leave most of them nearly empty.

    Examples
    --------
    >>> judged = pd.DataFrame({"doc_id": list("abcdefgh"), "confidence": [0.7] * 4 + [0.9] * 4, "rule": "cue",
    ...                        "right": [True, True, True, False] + [True] * 4})
    >>> calibration(judged)[["group", "n", "confidence", "right"]].values.tolist()
    [['0.700', 4, 0.7, 0.75], ['0.900', 4, 0.9, 1.0]]
    """
    schema.needs(judged, ["doc_id", "confidence", "right", *([by] if by else [])], "calibration")
    if bins < 1:
        raise ValueError(f"bins={bins}: there must be one at least")
    judged = typed(judged, "attributions")
    judged = judged.dropna(subset=["confidence", "right"])
    if judged.empty:
        return schema.frame("calibration", [])
    keys = judged[by] if by else _ranges(judged["confidence"], bins)
    groups = list(judged.groupby(keys, sort=not by, observed=True))
    if by:
        groups.sort(key=lambda group: -len(group[1]))
    rows = []
    for name, part in groups:
        right = part["right"].to_numpy(float)
        low, high = Resampler(part["doc_id"], seed, draws).interval(partial(_share, right), len(part))
        if right.mean() in (0.0, 1.0):
            low, high = wilson(right.mean(), len(part))
        label = str(name) if by else _range(part["confidence"])
        rows.append((label, len(part), part["confidence"].mean(), right.mean(), low, high))
    return schema.frame("calibration", rows)


def _share(right: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """The share that is right, for each draw, from the number of times that each unit occurs in it."""
    drawn = draws.sum(axis=1)
    return np.divide(draws @ right, drawn, out=np.full(len(draws), math.nan), where=drawn > 0)


def _ranges(confidence: pd.Series, bins: int) -> pd.Series:
    """The number of the range of each confidence; equal ones are in the same range.

    >>> _ranges(pd.Series([0.7, 0.8, 0.9, 0.9, 0.9, 0.95]), 3).tolist()
    [0, 0, 1, 1, 1, 2]
    """
    number, filled, share = 0, 0, len(confidence) / bins
    numbers: dict[object, int] = {}
    for value, n in confidence.value_counts().sort_index().items():
        if filled >= share or (filled and n >= share):  # a common value gets a range of its own
            number, filled = number + 1, 0
        numbers[value] = number
        filled += n
    return confidence.map(numbers)


def _range(confidence: pd.Series) -> str:
    low, high = f"{confidence.min():.3f}", f"{confidence.max():.3f}"
    return low if low == high else f"{low} to {high}"

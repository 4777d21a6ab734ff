"""How sure a readability score is: a bootstrap over the sentences of an article."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import nan

import numpy as np
import pandas as pd

from analysis.articles.given import as_articles
from analysis.schema import TEXT
from analysis.scoring.counts import FIELDS, collect, unfamiliar_indices, unpack
from analysis.scoring.formulas import scores
from analysis.scoring.scores import check_measures
from analysis.text.document import Document, read

FEWEST = 5  # sentences; of fewer no interval is given


def readability_interval(
    articles: pd.DataFrame | str | Sequence[str], measures: Sequence[str] | None = None, *,
    level: float = 0.9, repeats: int = 1000, seed: int = 0,
) -> pd.DataFrame:  # fmt: skip
    """Every score of every article with an interval: how far it would move had other sentences been written.

    The sentences of the article are drawn again, with replacement, `repeats` times; the interval is the middle
    `level` of the scores of the draws (percentile bootstrap, Efron and Tibshirani 1993).

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.
    measures : list of str, optional
        Names of scores, all if not given.
    level : float
        Share of the draws inside the interval, between 0 and 1.
    repeats : int
        Number of draws.
    seed : int
        The same seed gives the same interval for the same text, wherever it stands in the frame.

    Returns
    -------
    frame
        doc_id, measure, value, low, high. Without scores, or with fewer than five sentences, low and high are NaN.

    Raises
    ------
    ValueError
        For a measure that does not exist, a level outside 0 to 1 or fewer than 1 draw.

    Examples
    --------
    >>> text = "The cat sat. The dog ran to the door. A bird sang in the old tree. It rained. We went home early."
    >>> found = readability_interval(text, ["flesch_kincaid_grade"])
    >>> bool((found["low"] <= found["value"]).all() and (found["value"] <= found["high"]).all())
    True
    """
    measures = check_measures(measures)
    if not 0 < level < 1:
        raise ValueError(f"level is a share between 0 and 1, such as 0.9, not {level}")
    if repeats < 1:
        raise ValueError(f"repeats is a number of draws, at least 1, not {repeats}")
    articles = as_articles(articles)
    tails = [(1 - level) / 2, (1 + level) / 2]
    rows: list[tuple[str, str, float, float, float]] = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        matrix = count_sentences(read(text))
        values = _all_scores(matrix.sum(axis=0, keepdims=True)) if len(matrix) else {}
        ends = {}
        if len(matrix) >= FEWEST:
            draws = np.random.default_rng(seed).multinomial(len(matrix), np.full(len(matrix), 1 / len(matrix)), repeats)
            ends = {name: np.quantile(drawn, tails) for name, drawn in _all_scores(draws @ matrix).items()}
        for name in measures:
            low, high = ends.get(name, (nan, nan))
            rows.append((doc_id, name, float(values[name][0]) if name in values else nan, low, high))
    frame = pd.DataFrame(rows, columns=["doc_id", "measure", "value", "low", "high"])
    return frame.astype({"doc_id": TEXT, "measure": TEXT, "value": "float64", "low": "float64", "high": "float64"})


COLUMNS = ("sentences", *FIELDS, "unfamiliar_words")


def count_sentences(document: Document) -> np.ndarray:
    """The counters of every sentence of the prose, one row each, in the order of COLUMNS; empty if not English."""
    facts, sentences = collect(document)
    matrix = np.array(
        [
            [1, *unpack(sum([one.packed for one in facts[start:end]])).values(), 0]
            for start, end in pairwise([*sentences, len(facts)])
        ],
        dtype=float,
    ).reshape(-1, len(COLUMNS))
    if document.reason:
        return matrix[:0]
    rows = np.searchsorted(sentences, unfamiliar_indices(facts), side="right") - 1
    np.add.at(matrix[:, -1], rows, 1)
    return matrix


def _all_scores(sums: np.ndarray) -> dict[str, np.ndarray]:
    return scores(dict(zip(COLUMNS, sums.T, strict=True)))

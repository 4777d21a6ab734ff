"""Krippendorff's alpha, and intervals by resampling articles or quotations."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd

from analysis.schema import needs

CLUSTERS = 10  # with fewer articles, quotations are drawn instead
FEWEST = 5  # fewer units are too few for an interval
_AT_ONCE = 1_000_000  # numbers of the draws that are in memory together


def krippendorff_alpha(codes: pd.DataFrame, *, interval: bool = False) -> float:
    """Krippendorff's alpha (2019, chapter 12), computed by `nltk.metrics.agreement`.

    Parameters
    ----------
    codes : frame
        One row for each unit, one column for each coder, missing where a coder gave no code.
    interval : bool
        Whether the codes are numbers, so that their distances count; by default they are names.

    Returns
    -------
    float
        1 is perfect, 0 is chance; NaN with fewer than two coded units, or where all codes are the same.

    Examples
    --------
    >>> krippendorff_alpha(pd.DataFrame({"one": ["a", "a", "b", "b"], "two": ["a", "a", "b", "b"]}))
    1.0
    """
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import binary_distance, interval_distance

    needs(codes, [], "krippendorff_alpha")
    codes = codes[codes.notna().sum(axis=1) >= 2]
    long = (
        codes.reset_index(drop=True)
        .reset_index(names="unit")
        .melt("unit", var_name="coder", value_name="code")
        .dropna()
    )
    labels = long["code"].astype(float).to_numpy() if interval else pd.factorize(long["code"])[0]
    if len(codes) < 2 or len(set(labels)) < 2:
        return math.nan
    triples = list(zip(long["coder"], long["unit"], labels.tolist(), strict=True))
    return float(AnnotationTask(triples, distance=interval_distance if interval else binary_distance).alpha())


class Resampler:
    """Draws articles, or quotations where there are few articles, with replacement."""

    def __init__(self, docs: pd.Series, seed: int, draws: int) -> None:
        if draws < 1:
            raise ValueError(f"draws={draws}: there must be one at least")
        by_article = docs.nunique() >= CLUSTERS
        self.what = "articles" if by_article else "quotations"
        groups, _ = pd.factorize(docs) if by_article else (np.arange(len(docs)), None)
        self.groups, self.n, self.seed, self.draws = groups, int(groups.max()) + 1 if len(groups) else 0, seed, draws

    def interval(self, statistic: Callable[[np.ndarray], np.ndarray], units: int) -> tuple[float, float]:
        """95% percentile interval of a statistic, which it gives for each row of a matrix at once.

        A row is a draw, and holds the number of times that each unit was drawn.
        """
        if self.n < FEWEST or units < FEWEST:
            return math.nan, math.nan
        rng = np.random.default_rng(self.seed)
        share, most = np.full(self.n, 1 / self.n), max(_AT_ONCE // len(self.groups), 1)
        parts = (min(most, self.draws - done) for done in range(0, self.draws, most))
        values = np.concatenate([statistic(rng.multinomial(self.n, share, part)[:, self.groups]) for part in parts])
        values = values[np.isfinite(values)]
        if len(values) < self.draws / 2:
            return math.nan, math.nan
        low, high = np.quantile(values, [0.025, 0.975])
        return float(low), float(high)


def coincidences(codes: pd.DataFrame, interval: bool) -> tuple[np.ndarray, np.ndarray]:
    """How often each unit got each code, and the distances between the codes."""
    labels = sorted({code for column in codes for code in codes[column].dropna()})
    columns = [(codes == label).sum(axis=1).to_numpy(float) for label in labels]
    table = np.stack(columns, axis=1) if labels else np.zeros((len(codes), 0))
    if interval:
        points = np.array(labels, float)
        return table, (points[:, None] - points[None, :]) ** 2
    return table, 1 - np.eye(len(labels))


def alpha_of(table: np.ndarray, distance: np.ndarray, times: np.ndarray) -> float:
    """Alpha of a resample, from the number of times that each unit occurs in it."""
    coders = table.sum(axis=1)
    kept = (coders >= 2) & (times > 0)
    table, coders, times = table[kept], coders[kept], times[kept]
    observed = (((table @ distance) * table).sum(axis=1) / np.maximum(coders - 1, 1) * times).sum()
    expected = chance(times @ table, distance) if times.sum() > 1 else 0
    return 1 - observed / expected if expected > 0 else math.nan


def alphas_of(table: np.ndarray, distance: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Alpha of each resample: one by one, so that the last digits do not depend on how many there are."""
    return np.array([alpha_of(table, distance, times) for times in draws])


def chance(total: np.ndarray, distance: np.ndarray) -> float:
    """Disagreement expected by chance, summed over all codes, from the number of times that each code was given."""
    return float(total @ distance @ total / (total.sum() - 1)) if total.sum() > 1 else 0.0


def wilson(share: float, n: int) -> tuple[float, float]:
    """Wilson's interval of a share of n, which stays wide when all or none are right."""
    if not n:
        return math.nan, math.nan
    z2 = 1.959964**2
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = math.sqrt(z2 * (share * (1 - share) / n + z2 / (4 * n * n))) / (1 + z2 / n)
    return max(0.0, middle - half) if share > 0 else 0.0, min(1.0, middle + half) if share < 1 else 1.0

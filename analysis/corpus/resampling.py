"""Intervals, tests and effect sizes by resampling, for means and for ratios (a rate per 1,000 words is a ratio).

Everything is seeded and assumes nothing about the distribution of a measure. A mean is the ratio sum(x) / sum(w) with
all weights w equal to 1, so that one piece of code serves both.
"""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

LEVEL = 0.95
FEWEST = 5  # fewer articles are too few for an interval
_CELLS = 4_000_000  # numbers held in memory at once
_NORMAL = NormalDist()
_Z = _NORMAL.inv_cdf(0.5 + LEVEL / 2)


def interval(x: np.ndarray, w: np.ndarray, rng: np.random.Generator, draws: int) -> tuple[float, float]:
    """95% interval of sum(x) / sum(w) over the samples of articles that could have been drawn.

    Bias-corrected and accelerated bootstrap (Efron 1987) at levels widened for small samples (Hesterberg 2015). It
    never leaves the range of the data: a share stays between 0 and 1. NaN for fewer than five articles.
    """
    if draws < 1:
        raise ValueError(f"draws={draws}: there must be one at least")
    n = len(x)
    if n < FEWEST:
        return math.nan, math.nan
    ratio = x.sum() / w.sum()
    replicates = np.concatenate([_resampled(x, w, rng, size) for size in _batches(draws, n)])
    residual = x - ratio * w
    spread = (residual**2).sum()
    acceleration = (residual**3).sum() / (6 * spread**1.5) if spread > 0 else 0.0
    below = (np.mean(replicates < ratio) + np.mean(replicates <= ratio)) / 2
    bias = _NORMAL.inv_cdf(min(max(below, 0.5 / draws), 1 - 0.5 / draws))
    widened = math.sqrt(n / (n - 1)) * student_quantile(n - 1)
    low, high = (np.quantile(replicates, _level(z, bias, acceleration)) for z in (-widened, widened))
    return float(low), float(high)


def _resampled(x: np.ndarray, w: np.ndarray, rng: np.random.Generator, size: int) -> np.ndarray:
    """The ratio in each of `size` samples drawn with replacement."""
    chosen = rng.integers(0, len(x), (size, len(x)))
    return x[chosen].sum(axis=1) / w[chosen].sum(axis=1)


def _level(z: float, bias: float, acceleration: float) -> float:
    """The quantile of the replicates for the normal deviate z (Efron 1987, equation 2.3)."""
    shrink = 1 - acceleration * (bias + z)
    if shrink <= 0:
        return float(z > 0)
    return _NORMAL.cdf(bias + (bias + z) / shrink)


def student_quantile(df: int) -> float:
    """97.5% quantile of Student's t by its expansion in 1 / df (Abramowitz and Stegun 26.7.5).

    >>> [round(student_quantile(df), 3) for df in (4, 9, 30, 1000)]
    [2.776, 2.262, 2.042, 1.962]
    """
    z = _Z
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + math.fsum(term / df ** (k + 1) for k, term in enumerate(terms))


def _batches(draws: int, n: int) -> list[int]:
    """Sizes of batches that fit into memory."""
    size = max(1, min(draws, _CELLS // max(n, 1)))
    return [size] * (draws // size) + ([draws % size] if draws % size else [])


def permutation_tests(groups: list[tuple[np.ndarray, np.ndarray]], rng: np.random.Generator, draws: int) -> np.ndarray:
    """p of the difference between each group (its x and w) and all others together, two-sided.

    It is the probability of a difference at least as large if the articles had been dealt to the groups at random. The
    difference is divided by its standard error (Janssen 1997), so that groups may differ in spread, and the observed
    deal counts as one (Phipson and Smyth 2010). NaN for a group of fewer than two, or without others.
    """
    sizes = np.array([len(x) for x, _ in groups])
    out = np.full(len(groups), math.nan)
    tested = np.flatnonzero((sizes >= 2) & (sizes.sum() - sizes >= 2))
    if not len(tested):
        return out
    x, w = (np.concatenate([group[k] for group in groups]) for k in (0, 1))
    x = x - x.sum() / w.sum() * w  # without the common ratio: smaller numbers, the same differences
    sums = np.stack([x, w, x * x, x * w, w * w])
    starts = (np.cumsum(sizes) - sizes)[sizes > 0]
    total, kept = sums.sum(axis=1), sizes[sizes > 0]
    observed = _studentised(np.add.reduceat(sums, starts, axis=1), total, kept)
    deals = np.empty((draws, 5, len(kept)))
    for deal in deals:
        np.add.reduceat(sums[:, rng.permutation(len(x))], starts, axis=1, out=deal)
    extreme = (_studentised(deals, total, kept) >= observed - 1e-9).sum(axis=0)
    p = np.full(len(groups), math.nan)
    p[sizes > 0] = (1 + extreme) / (1 + draws)
    out[tested] = p[tested]
    return out


def _studentised(own: np.ndarray, total: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Absolute difference between each group's ratio and that of all others, divided by its standard error.

    own
        sums of x, w, xx, xw and ww along the last axis but one, groups along the last
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        (r1, v1), (r2, v2) = _ratio(own, n), _ratio(total[:, None] - own, n.sum() - n)
        difference = np.abs(r1 - r2)
        tiny = 1e-12 * math.sqrt(max(total[2], 0) + 1e-300)
        return np.where(difference <= tiny, 0.0, difference / np.sqrt(v1 + v2))


def _ratio(sums: np.ndarray, n: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ratio and its variance (linearised)."""
    x, w, xx, xw, ww = np.moveaxis(sums, -2, 0)
    ratio = x / w
    squares = np.maximum(xx - 2 * ratio * xw + ratio**2 * ww, 0)
    return ratio, squares * n / (n - 1) / w**2


def cliffs_delta(a: np.ndarray, b: np.ndarray) -> float:
    """How often a value of `a` is above one of `b`, minus how often it is below: -1 to 1 (Cliff 1993).

    >>> cliffs_delta(np.array([3, 4]), np.array([1, 2])), cliffs_delta(np.array([1, 2]), np.array([1, 2]))
    (1.0, 0.0)
    """
    if not len(a) or not len(b):
        return math.nan
    ranks = pd.Series(np.concatenate([a, b])).rank().to_numpy()
    above = ranks[: len(a)].sum() - len(a) * (len(a) + 1) / 2
    return float(2 * above / (len(a) * len(b)) - 1)


def holm(p: ArrayLike) -> np.ndarray:
    """p values corrected for their number (Holm 1979); NaN stays NaN and is not counted.

    >>> [float(round(q, 6)) for q in holm([0.01, 0.04, 0.03])]
    [0.03, 0.06, 0.06]
    """
    p = np.asarray(p, dtype=float)
    out = np.full(len(p), np.nan)
    tested = np.flatnonzero(~np.isnan(p))
    order = tested[np.argsort(p[tested], kind="stable")]
    scaled = p[order] * np.arange(len(order), 0, -1)
    out[order] = np.minimum(np.maximum.accumulate(scaled), 1) if len(order) else scaled
    return out

"""How many units people must code before a figure is as sure as somebody wants it."""

from __future__ import annotations

import math
from collections.abc import Callable

import pandas as pd

from analysis import schema
from analysis.validation.design_based import ENOUGH
from analysis.validation.student import t_quantile


def plan_coding(
    machine: pd.DataFrame,
    half_width: float,
    *,
    accuracy: float = 0.85,
    share: float = 0.5,
    clustering: float = 0.1,
    beyond: bool = True,
) -> int:
    """How many units to code so that the interval of a corrected share is no wider than wanted.

    Parameters
    ----------
    machine : frame
        The rows to draw from, such as quotes: their number and doc_id are all that is read.
    half_width : float
        Half the width of the 95% interval that is wanted: 0.03 for plus or minus three percentage points.
    accuracy : float
        How often the machine is expected to be right about the label, 0 to 1; as often for units that have it as for
        the others. What `agreement` found elsewhere, or the figure in the docs, is a start; lower is safer.
    share : float
        The share that is expected; 0.5 is the safest.
    clustering : float
        How much alike units of one article are: the correlation between two of them, 0 to 1.
    beyond : bool
        As in `corrected`: whether the articles stand for others like them.

    Returns
    -------
    int
        Units to code, never fewer than 30 if there are as many.

    Raises
    ------
    ValueError
        For a number out of its range, and when no number of codes is enough because there are too few articles; the
        message says what width they leave.

    Notes
    -----
    The number for the difference between two groups of equal size is about four times that for the share. `corrected`
    says in its column more what is still missing.

    Examples
    --------
    >>> quotes = pd.DataFrame({"doc_id": [f"d{i // 8}" for i in range(20_000)]})
    >>> [plan_coding(quotes, 0.05, accuracy=accuracy) for accuracy in (0.7, 0.8, 0.9, 0.95)]
    [338, 262, 157, 96]
    """
    schema.needs(machine, ["doc_id"], "plan_coding")
    _in_range(half_width=half_width, accuracy=accuracy, share=share, clustering=clustering)
    n, articles = len(machine), machine["doc_id"].nunique()
    if not n:
        raise ValueError("the table has no rows to draw from")
    spread = share * (1 - share)
    alike = 1 + (n / max(articles, 1) - 1) * clustering
    from_articles = spread * alike / max(n, 1) if beyond else 0.0
    least = t_quantile(max(articles - 1, 1)) * math.sqrt(from_articles)
    if least >= half_width:
        raise ValueError(
            f"{articles} articles leave an interval of {least:.3f} to either side if all their {n} units are coded:"
            " more articles are needed, or beyond=False for a figure about these articles alone"
        )
    missed = _missed(accuracy, share)

    def is_enough(coded: int) -> bool:
        coding = (missed * coded / (coded - 2) + 1 / coded) / coded * (1 - coded / n)
        freedom = (min(coded, articles) if beyond else coded) - 2
        return t_quantile(max(freedom, 1)) ** 2 * (from_articles + coding) <= half_width**2

    return min(_first(is_enough, ENOUGH, n), n)


def _in_range(**numbers: float) -> None:
    for name, number in numbers.items():
        if not isinstance(number, (int, float)):
            raise TypeError(f"{name} is a number, not {type(number).__name__}")
        if not 0 <= number <= 1 or (name in ("half_width", "share") and number in (0, 1)):
            raise ValueError(f"{name}={number} is not between 0 and 1")


def _missed(accuracy: float, share: float) -> float:
    """The variance of a label that the machine's label leaves open.

    >>> _missed(1, 0.5), _missed(0.5, 0.5), round(_missed(0.9, 0.5), 2)
    (0.0, 0.25, 0.09)
    """
    spread, given = share * (1 - share), share * accuracy + (1 - share) * (1 - accuracy)
    return spread - (spread * (2 * accuracy - 1)) ** 2 / (given * (1 - given)) if 0 < given < 1 else spread


def _first(holds: Callable[[int], bool], low: int, high: int) -> int:
    """The smallest number from low to high for which something holds, as it does for all above it; high if for none."""
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return low

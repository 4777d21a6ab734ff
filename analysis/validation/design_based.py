"""Estimates from the machine's labels of all units and people's labels of a sample with known probabilities.

A figure is a sum over all units, each weighed: a mean, a difference between groups, a slope over time. A regression on
the coded units says what coders would have answered for the others; with the machine's label in it, it is the
generalised regression estimator of survey statistics (Särndal, Swensson and Wretman 1992), known for labels of machines
as prediction-powered inference (Angelopoulos et al. 2023, *Science* 382: 669-674; with the weight of the machine tuned:
Angelopoulos, Duchi and Zrnic 2023, PPI++) and design-based supervised learning (Egami et al. 2023, *NeurIPS*). It holds
however wrong the machine is: a bad one costs precision, nothing else. Nothing is assumed but how the sample was drawn.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis.validation.student import t_quantile

ENOUGH = 30  # coded units that the machine's weight can be learned from
FEWEST = 10  # fewer coded units say nothing
MOST_LEVERAGE = 0.99  # of one coded unit; with all, nothing is known of its error
ARTICLES = 5  # fewer coded articles cannot stand for others


class Units(NamedTuple):
    """All units of a corpus, as arrays of one length."""

    machine: np.ndarray  # the machine's answer as a number
    people: np.ndarray  # the coders' answer, NaN where nobody coded
    weight: np.ndarray  # how many units a coded one stands for
    stratum: np.ndarray  # a number; -1 where nobody coded
    article: np.ndarray  # a number

    @property
    def coded(self) -> np.ndarray:
        """Which units people coded."""
        return ~np.isnan(self.people)


class Figure(NamedTuple):
    """A figure, by the machine alone and corrected, as sums over units: so figures can be subtracted.

    `machine_errors` and `errors` say what each unit adds to the figure beyond its expectation, the latter as far as the
    machine and the coders say it; `coding` is what each coded unit adds by being off the line. `slip` is the variance
    that is left when no coded unit is off. `amount` is how much each coded unit counts. `spent` is how many numbers
    were learned from the coded units. A coded unit that bends the line to itself is taken to be off it by as much more
    (MacKinnon and White 1985, *Journal of Econometrics* 29: 305-325, HC2).
    """

    naive: float
    corrected: float
    machine_errors: np.ndarray
    errors: np.ndarray
    coding: np.ndarray
    slip: float
    amount: np.ndarray
    inside: np.ndarray
    spent: int

    def minus(self, other: Figure) -> Figure:
        """The difference of two figures, about different units or the same."""
        return Figure(
            self.naive - other.naive,
            self.corrected - other.corrected,
            self.machine_errors - other.machine_errors,
            self.errors - other.errors,
            self.coding - other.coding,
            self.slip + other.slip,
            self.amount - other.amount,
            self.inside | other.inside,
            self.spent + other.spent,
        )


class Variance(NamedTuple):
    """The variance of a figure: from the articles, which are some of many, and from the coding of some units only."""

    articles: float
    coding: float
    freedom: float

    @property
    def half_width(self) -> float:
        """Of the 95% interval."""
        return t_quantile(self.freedom) * math.sqrt(self.articles + self.coding)

    def more(self, coded: int, units: int) -> float:
        """How many more of so many units to code for half the interval; NaN if no number would do."""
        left = (self.articles + self.coding) / 4 - self.articles
        if not (left > 0 and self.coding > 0 and coded < units):
            return math.nan
        return 1 / (left / self.coding * (1 / coded - 1 / units) + 1 / units) - coded


def weighed(units: Units, inside: np.ndarray, time: np.ndarray | None = None, step: float = 0.0) -> Figure:
    """The mean of the units inside; with a time for each unit, the slope over it.

    `step` is the size of a disagreement between coder and machine, if there is a smallest one.
    """
    coded = inside & units.coded
    if time is None:
        columns = np.ones((len(inside), 1))
    else:
        columns = np.column_stack([np.ones(len(inside)), np.where(inside, time, 0.0)])
    here = columns[inside]
    shares = np.zeros(len(inside))
    shares[inside] = np.linalg.pinv(here)[-1] if _is_known(here) else math.nan
    said, spent, leverage = _said_by_coders(units, columns, coded)
    amount = np.where(coded, units.weight * shares, 0.0)
    miss = amount * np.nan_to_num(units.people - said)
    miss[coded] /= np.sqrt(1 - leverage)
    known = _is_known(columns[coded])
    return Figure(
        float(shares[inside] @ units.machine[inside]),
        float(shares[inside] @ said[inside]) if known else math.nan,
        shares * _off_line(units.machine, columns, inside),
        shares * _off_line(said, columns, inside) + miss,
        miss,
        step**2 * _slip(amount[coded], units.weight[coded]),
        amount,
        inside,
        spent,
    )


def _is_known(columns: np.ndarray) -> bool:
    """Whether there is a mean, of at least one unit, or a slope, of units at two times at least."""
    return len(columns) > 0 and (columns.shape[1] == 1 or bool(np.ptp(columns[:, -1]) > 0))


def _slip(amounts: np.ndarray, weight: np.ndarray) -> float:
    """The variance that one more coded unit brings on which coder and machine disagree; two more where few are coded.

    Without it an interval would have no width when no coded unit is wrong; with it, it is about as wide as by the rule
    of three (0 errors in n units: up to 3/n).
    """
    if not len(amounts):
        return math.nan
    further = 1 if len(amounts) >= ENOUGH else 2
    squares = amounts**2
    return further * _over(squares @ squares, squares.sum()) * float(np.mean(1 - 1 / weight))


def ratio(units: Units, within: Units, inside: np.ndarray, step: float) -> Figure:
    """One answer's share of a wider one, such as she of she or he.

    The share is where the one minus the share of the other has the mean 0: a figure like any other.
    """
    coded = inside & units.coded
    weight = units.weight[coded]
    share = _over(weight @ units.people[coded], weight @ within.people[coded])
    naive = _over(units.machine[inside].sum(), within.machine[inside].sum())
    whole = weighed(within, inside)
    size = whole.corrected if whole.corrected > 0 else math.nan
    figure = weighed(_off_share(units, within, share), inside, step=step)
    for _ in range(2):
        share += figure.corrected / size
        figure = weighed(_off_share(units, within, share), inside, step=step)
    machine = weighed(_off_share(units, within, naive), inside)
    return figure._replace(
        naive=naive,
        corrected=share,
        machine_errors=machine.machine_errors / (whole.naive or math.nan),
        errors=figure.errors / size,
        coding=figure.coding / size,
        slip=figure.slip / size**2,
        amount=figure.amount / size,
    )


def _off_share(units: Units, within: Units, share: float) -> Units:
    """The answers minus a share of the wider ones."""
    return units._replace(machine=units.machine - share * within.machine, people=units.people - share * within.people)


def _over(part: float, whole: float) -> float:
    return float(part / whole) if whole else math.nan


def _said_by_coders(units: Units, columns: np.ndarray, coded: np.ndarray) -> tuple[np.ndarray, int, np.ndarray]:
    """What coders would say of each unit, by a weighted regression on those that they coded.

    With it the number of its parameters, and the leverage of each coded unit: how much of its own answer is in what it
    is said to be.
    """
    machine, people = units.machine[coded], units.people[coded]
    tuned = coded.sum() >= ENOUGH and np.ptp(machine) > 0
    given = np.column_stack([columns, units.machine]) if tuned else columns
    base = np.zeros(len(columns)) if tuned else units.machine
    root = np.sqrt(units.weight[coded])
    weighted = given[coded] * root[:, None]
    fitted = np.linalg.lstsq(weighted, (people - base[coded]) * root, rcond=None)[0]
    leverage = np.einsum("ij,ji->i", weighted, np.linalg.pinv(weighted))
    return base + given @ fitted, given.shape[1], np.clip(leverage, 0.0, MOST_LEVERAGE)


def _off_line(values: np.ndarray, columns: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """How far each value is off the mean, or off the line over time."""
    fitted = np.linalg.lstsq(columns[inside], values[inside], rcond=None)[0]
    return values - columns @ fitted


def variance(figure: Figure, units: Units, beyond: bool) -> Variance:
    """The variance of a corrected figure.

    With `beyond` the articles are some of many, and units of one article go together; else only which units were coded
    is left to chance.
    """
    coded = figure.inside & units.coded
    n, articles = int(coded.sum()), len(np.unique(units.article[coded]))
    drawn = 1 - 1 / units.weight
    own = figure.coding[coded]
    groups = pd.Series(own).groupby(units.stratum[coded])
    off = np.where(groups.transform("size") > 1, own - groups.transform("mean"), own)
    strata = groups.ngroups - 1
    coding = _by_freedom(n, strata) * float(drawn[coded] @ off**2) + figure.slip
    alike = _effective(figure.amount[coded]) / max(n, 1)
    if not beyond:
        return Variance(0.0, coding, max(alike * (n - figure.spent - strata), 1))
    if articles < ARTICLES:
        return Variance(math.nan, coding, math.nan)
    together = _clustered(figure.errors, units.article, figure.inside)
    by_chance = float(drawn[coded] @ own**2)
    spread = max(_by_freedom(articles, 1) * together - by_chance, 0.0)
    return Variance(spread, coding, max(alike * (articles - figure.spent), 1))


def _effective(amounts: np.ndarray) -> float:
    """How many units a figure rests on: as many as there are if each counts as much, fewer if some count for most.

    By Satterthwaite (1946, *Biometrics Bulletin* 2: 110-114), as for a sum of squares with these weights.

    >>> _effective(np.ones(60)), round(_effective(np.r_[np.ones(58), 30, 30]), 1)
    (60.0, 2.1)
    """
    squares = amounts**2
    return float(squares.sum() ** 2 / (squares @ squares)) if squares.any() else float(len(amounts))


def naive_variance(figure: Figure, units: Units) -> Variance:
    """The variance of the machine's figure, as if its labels were right: only the articles are left to chance."""
    articles = len(np.unique(units.article[figure.inside]))
    if articles < ARTICLES:
        return Variance(math.nan, 0.0, math.nan)
    together = _clustered(figure.machine_errors, units.article, figure.inside)
    return Variance(_by_freedom(articles, 1) * together, 0.0, articles - 1)


def _clustered(errors: np.ndarray, article: np.ndarray, inside: np.ndarray) -> float:
    """The sum of squares of the articles' sums."""
    return float((np.bincount(article[inside], errors[inside]) ** 2).sum())


def _by_freedom(n: int, spent: int) -> float:
    """What makes up for residuals that are smaller than errors, because as many numbers were learned from them."""
    return n / max(n - spent, 1)

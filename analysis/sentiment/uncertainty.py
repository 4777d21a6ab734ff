"""How sure the tone of a speaker is: the interval for errors of measurement, and the verdict it allows.

A word list misjudges single sentences. Resampling the quotations of a speaker cannot see that, since it takes
every score for the truth; the interval here comes from the errors themselves, as found against human raters:
the mean of n sentence scores errs by error * sqrt((1 + (n - 1) * correlation) / n), the errors within one
article being correlated (the design effect of Kish 1965). It narrows with n, but never closes.
"""

from __future__ import annotations

import json
from math import erf, sqrt
from pathlib import Path
from typing import NamedTuple

from analysis.english.vocab import read_once

LEVEL = 0.90
Z = 1.6448536269514722  # the normal quantile that leaves 5% on either side
CLAIM = 0.8  # a sign is named from this probability on
SENTENCES = 2  # and never for less than this
NEUTRAL = 0.12  # twenty raters of editorials call a sentence neutral up to half a step of their nine on either side


class Weights(NamedTuple):
    """What training fitted (uncertainty.json): weights of the lists, size of the errors, lines of the classes."""

    vader_positive: float
    vader_negative: float
    own: float
    base: float
    error: float
    error_correlation: float
    negative: list[float]  # log odds against neutral: constant, per positive evidence, per negative evidence
    positive: list[float]


@read_once
def weights() -> Weights:
    return Weights(**json.loads(Path(__file__).with_name("uncertainty.json").read_text(encoding="utf-8")))


def standard_error(n: int) -> float:
    """Standard error of the mean score of n sentences of one speaker in one article."""
    fitted = weights()
    return fitted.error * sqrt((1 + (n - 1) * fitted.error_correlation) / n)


def interval(tone: float, n: int) -> tuple[float, float]:
    """The 90% interval for errors of measurement around the mean score of n sentences, within -1 to 1."""
    reach = Z * standard_error(n)
    return max(-1.0, tone - reach), min(1.0, tone + reach)


def p_positive(tone: float, n: int) -> float:
    """Probability that raters' mean would be above zero."""
    return 0.5 * (1 + erf(tone / standard_error(n) / sqrt(2)))


def p_neutral(tone: float, n: int) -> float:
    """Probability that raters' mean would be as near to zero as what they call neutral."""
    below, above = (0.5 * (1 + erf((edge - tone) / standard_error(n) / sqrt(2))) for edge in (-NEUTRAL, NEUTRAL))
    return above - below


def verdict(tone: float, n: int) -> str:
    """The sign, or neutral, where that has a probability of at least 80% and two sentences behind it.

    A mean known to be near zero is neutral, whichever sign it has: to have found no tone is a finding, to know too
    little is none.

    >>> verdict(0.0, 3), verdict(0.0, 30), verdict(0.2, 30), verdict(0.09, 30)
    ('not enough evidence', 'neutral', 'positive', 'positive')
    """
    p = p_positive(tone, n)
    if n < SENTENCES:
        return "not enough evidence"
    if p >= CLAIM or p <= 1 - CLAIM:
        return "positive" if p >= CLAIM else "negative"
    return "neutral" if p_neutral(tone, n) >= CLAIM else "not enough evidence"

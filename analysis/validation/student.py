"""Student's t, for intervals from few units."""

from __future__ import annotations

import math

Z = 1.959964  # 97.5% of a normal distribution lie below
_SMALL: dict[float, float] = {1: 12.7062, 2: 4.3027}


def t_quantile(freedom: float) -> float:
    """The 97.5% quantile of Student's t; NaN where the degrees of freedom are unknown.

    By the expansion of Abramowitz and Stegun (1964, 26.7.5), which is right to .004 from three degrees of freedom on;
    with fewer it is that of one or two.

    >>> [round(t_quantile(freedom), 2) for freedom in (1, 4, 10, 30)]
    [12.71, 2.78, 2.23, 2.04]
    """
    if math.isnan(freedom) or freedom < 3:
        return math.nan if math.isnan(freedom) else _SMALL[max(1, math.floor(freedom))]
    terms = (
        Z,
        (Z**3 + Z) / 4,
        (5 * Z**5 + 16 * Z**3 + 3 * Z) / 96,
        (3 * Z**7 + 19 * Z**5 + 17 * Z**3 - 15 * Z) / 384,
        (79 * Z**9 + 776 * Z**7 + 1482 * Z**5 - 1920 * Z**3 - 945 * Z) / 92160,
    )
    return math.fsum(term / freedom**power for power, term in enumerate(terms))

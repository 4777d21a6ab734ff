"""Plots of the machine held against people."""

import numpy as np
from plotted import (
    reliability,
    shown,
)

from analysis import plots


def test_scores_without_an_interval_are_still_written():
    rows = reliability().assign(low=np.nan, high=np.nan, value=0.71)
    assert shown(plots.plot_reliability(rows)).count("0.71") == 3

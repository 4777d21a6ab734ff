"""Plots of the machine held against people."""

import numpy as np
from plotted import (
    LONG,
    estimates,
    reliability,
    shown,
)

from analysis import plots


def test_scores_without_an_interval_are_still_written():
    rows = reliability().assign(low=np.nan, high=np.nan, value=0.71)
    assert shown(plots.plot_reliability(rows)).count("0.71") == 3


def test_corrected_figures_are_named_by_what_differs_and_those_without_codes_are_told():
    seen = shown(plots.plot_corrected(estimates()))
    assert "0.33" in seen and "too few codes" in seen and "negative (120 coded)" in seen
    one = estimates().head(1)
    assert "all (120 coded)" in shown(plots.plot_corrected(one))
    differences = one.assign(what="difference", group=LONG)
    assert any(
        line.get_xdata()[0] == 0 for line in plots.plot_corrected(differences).lines if len(line.get_xdata()) == 2
    )

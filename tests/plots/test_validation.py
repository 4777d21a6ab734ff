"""Plots of the machine held against people."""

import numpy as np
import pytest
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
    assert "33%" in seen and "no figure" in seen and "negative (120 coded)" in seen
    assert "too few codes" in shown(plots.plot_corrected(estimates().assign(coded=[120, 9])))
    one = estimates().head(1)
    assert "all (120 coded)" in shown(plots.plot_corrected(one))
    differences = one.assign(what="difference", group=LONG)
    assert any(
        line.get_xdata()[0] == 0 for line in plots.plot_corrected(differences).lines if len(line.get_xdata()) == 2
    )


@pytest.mark.parametrize(
    ("figure", "written"),
    [(4500.0, "4,500"), (-0.00001, "−0.000010"), (1e-9, "0.000000"), (12.34, "12.3"), (-0.4, "−0.40"), (0.0, "0.00")],
)
def test_figures_of_any_size_are_written_with_the_digits_that_they_need(figure, written):
    table = estimates().head(1).assign(what="trend per month", value=None, corrected=figure, naive=figure)
    ax = plots.plot_corrected(table)
    assert written in shown(ax) and "−0.000" not in shown(ax) and "1e" not in ax.xaxis.get_offset_text().get_text()


def test_shares_are_written_in_per_cent_their_differences_and_trends_in_points():
    one = estimates().head(1).assign(naive=0.04, naive_low=0.01, naive_high=0.07, corrected=0.033, low=-0.02, high=0.09)
    assert "3%" in shown(plots.plot_corrected(one))
    gap = plots.plot_corrected(one.assign(what="difference"))
    assert "3.3" in shown(gap) and gap.get_xlabel().startswith("points\n")
    assert plots.plot_corrected(one.assign(what="trend per month")).get_xlabel().startswith("points per month\n")


def test_a_line_marks_0_where_figures_are_on_both_sides_of_it_and_not_far_from_a_mean():
    mean = estimates().head(1).assign(what="mean", naive=4450.0, naive_low=4400.0, naive_high=4500.0)
    mean = mean.assign(corrected=4470.0, low=4300.0, high=4600.0)
    assert plots.plot_corrected(mean).get_xlim()[0] > 4000
    assert any(list(line.get_xdata()) == [0, 0] for line in plots.plot_corrected(mean.assign(low=-1.0)).lines)


def test_measures_that_are_none_of_agreement_are_refused():
    with pytest.raises(ValueError, match="measure 'kappa' is none of precision, recall, f1"):
        plots.plot_reliability(reliability().assign(measure="kappa"))

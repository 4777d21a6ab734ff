"""Plots of many articles: groups, time, articles side by side."""

import numpy as np
import pandas as pd
import pytest
from plotted import series, shown, summary, two_articles

from analysis import plots
from analysis.corpus.comparison import compare, over_time
from analysis.corpus.overlap import side_by_side


def test_groups_are_sorted_by_mean_and_show_n():
    ax = plots.plot_comparison(summary())
    rows = [" ".join(tick.get_text().split()) for tick in ax.get_yticklabels()]
    assert rows[1:] == ["Post (n = 9)", "Mercury (n = 40)"]
    assert [line.get_xdata()[0] for line in ax.lines] == [12, 11, 10]


def test_a_gap_in_time_breaks_the_line():
    ax = plots.plot_over_time(series())
    assert np.isnan(ax.lines[0].get_ydata()).tolist() == [False, True, False]
    texts = shown(plots.plot_over_time(series("outlet")))
    assert {"Post", "Mercury"} <= set(texts)


def test_names_and_articles_make_a_table():
    texts = shown(plots.plot_side_by_side(side_by_side(two_articles())))
    assert {"5", "2", "1", "Ann Lee", "mentions in each article"} <= set(texts)


def test_one_day_and_one_group_are_drawn():
    frame = pd.DataFrame({"date": ["2024-01-05"], "grade": [9.0], "outlet": ["Post"]})
    shown(plots.plot_over_time(over_time(frame, "grade", every="day", by="outlet")))
    shown(plots.plot_comparison(compare(frame, "grade", by="outlet")))


def test_means_over_time_say_how_many_articles_they_rest_on():
    days = ["2024-01-05"] * 6 + ["2024-03-02"] * 2
    frame = pd.DataFrame({"doc_id": list("abcdefgh"), "date": days, "grade": range(8)})
    ax = plots.plot_over_time(over_time(frame, "grade", draws=50))
    assert {"6", "2"} <= set(shown(ax)) and "fewer than five articles" in ax.get_xlabel()
    [hollow] = [line for line in ax.lines if line.get_markerfacecolor() == "white"]
    assert hollow.get_ydata()[-1] == 6.5  # the mean of March, of two articles


def test_charts_ask_for_one_measure():
    both = pd.concat([summary(), summary().assign(measure="smog")])
    with pytest.raises(ValueError, match="measure="):
        plots.plot_comparison(both)
    assert len(plots.plot_comparison(both, measure="smog").lines) == 3

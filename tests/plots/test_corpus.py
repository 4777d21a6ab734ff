"""Plots of many articles: groups, time, articles side by side."""

import pandas as pd
import pytest
from plotted import shown, summary, two_articles

from analysis import plots
from analysis.corpus.overlap import side_by_side


def test_groups_are_sorted_by_mean_and_show_n():
    ax = plots.plot_comparison(summary())
    rows = [" ".join(tick.get_text().split()) for tick in ax.get_yticklabels()]
    assert rows[1:] == ["Post (n = 9)", "Mercury (n = 40)"]
    assert [line.get_xdata()[0] for line in ax.lines] == [12, 11, 10]


def test_names_and_articles_make_a_table():
    texts = shown(plots.plot_side_by_side(side_by_side(two_articles())))
    assert {"5", "2", "1", "Ann Lee", "mentions in each article"} <= set(texts)


def test_charts_ask_for_one_measure():
    both = pd.concat([summary(), summary().assign(measure="smog")])
    with pytest.raises(ValueError, match="measure="):
        plots.plot_comparison(both)
    assert len(plots.plot_comparison(both, measure="smog").lines) == 3

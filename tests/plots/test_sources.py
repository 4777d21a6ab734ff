"""Plots of sources."""

from plotted import shares, shown

from analysis import plots


def test_values_are_rows_with_their_shares():
    ax = plots.plot_source_shares(shares(), title="Most are officials")
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["role 0", "role 1"]
    assert {"50", "40"} <= set(shown(ax))


def test_each_group_has_a_mark_and_its_number_of_articles():
    ax = plots.plot_source_shares(shares(groups=("Post", "Star")))
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["Post (n = 12)", "Star (n = 12)"]


def test_unknown_values_none_and_many():
    assert "unknown" in shown(plots.plot_source_shares(shares(1).assign(value=[None])))
    assert "no sources" in shown(plots.plot_source_shares(shares().head(0)))
    assert len(plots.plot_source_shares(shares(5), most=3).get_yticks()) == 3

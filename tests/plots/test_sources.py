"""Plots of sources."""

import pandas as pd
import pytest
from plotted import shares, shown

from analysis import plots


def test_values_are_rows_with_their_shares():
    ax = plots.plot_source_shares(shares(), title="Most are officials")
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["role 0", "role 1"]
    assert {"50%", "40%"} <= set(shown(ax))


def test_each_group_has_a_mark_and_its_number_of_articles():
    ax = plots.plot_source_shares(shares(groups=("Post", "Star")))
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["Post (n = 12)", "Star (n = 12)"]


def test_unknown_values_none_and_many():
    assert "unknown" in shown(plots.plot_source_shares(shares(1).assign(value=[None])))
    assert "nobody is quoted or reported" in shown(plots.plot_source_shares(shares().head(0)))
    assert len(plots.plot_source_shares(shares(5), most=3).get_yticks()) == 3


def cues(n=3):
    rows = [(f"role {k}", kind, 9, 20 - k, k, k / 20, 0.0, 0.4) for k in range(n) for kind in ("doubting", "positive")]
    return pd.DataFrame(rows, columns=["value", "cue_class", "n", "cues", "total", "share", "low", "high"])


def test_groups_by_their_share_of_doubting_cues():
    ax = plots.plot_cue_shares(cues(), title="Role 2 claims most")
    assert [tick.get_text() for tick in ax.get_yticklabels()][0] == "role 2 (18)"
    assert {"10%", "5%", "0%"} <= set(shown(ax)) and "doubting" in ax.get_xlabel()


def test_no_cues_few_cues_and_unknown_groups():
    assert "no cues" in shown(plots.plot_cue_shares(cues(0)))
    assert "no group with 30 cues" in shown(plots.plot_cue_shares(cues(), fewest=30))
    ax = plots.plot_cue_shares(cues(1).assign(value=[None, None]))
    assert ax.get_yticklabels()[0].get_text() == "unknown (20)"
    assert len(plots.plot_cue_shares(cues(5), most=2).get_yticks()) == 2


def test_the_groups_with_the_most_cues_are_drawn_the_largest_share_first():
    ax = plots.plot_cue_shares(cues(5), most=2)
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["role 1 (19)", "role 0 (20)"]
    assert "(3 more, with fewer cues, not shown)" in ax.get_xlabel()


def test_what_is_not_in_the_table_is_refused():
    with pytest.raises(ValueError, match="cue_class='angry': choose doubting or positive"):
        plots.plot_cue_shares(cues(), cue_class="angry")
    with pytest.raises(ValueError, match="plot_source_shares needs the column outlet"):
        plots.plot_source_shares(shares(), by="outlet")
    for plot in (plots.plot_cue_shares, plots.plot_source_shares):
        with pytest.raises(ValueError, match="most=0: there must be one at least"):
            plot(cues() if plot is plots.plot_cue_shares else shares(), most=0)
    for wrong in (None, "shares"):
        with pytest.raises(TypeError, match="needs a frame, not"):
            plots.plot_source_shares(wrong)


def test_shares_over_time_are_lines():
    months = pd.to_datetime(["2024-01-01", "2024-02-01"])
    table = pd.concat([shares().assign(period=month) for month in months])[["period", *shares().columns]]
    ax = plots.plot_source_shares(table)
    assert {"role 0", "role 1"} <= set(shown(ax)) and len(ax.get_lines()) >= 2
    assert shown(plots.plot_source_shares(table.astype({"period": "str"}))) == shown(ax)  # as a file has them
    with pytest.raises(ValueError, match="outlet"):
        plots.plot_source_shares(table.assign(outlet="Post")[["outlet", *table.columns]])

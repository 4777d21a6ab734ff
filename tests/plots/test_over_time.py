"""Measures over time: gaps, single days, and how many articles a mean rests on."""

import numpy as np
import pandas as pd
from plotted import series, shown

from analysis import plots
from analysis.corpus.comparison import compare, over_time


def test_a_gap_in_time_breaks_the_line():
    ax = plots.plot_over_time(series())
    assert np.isnan(ax.lines[0].get_ydata()).tolist() == [False, True, False]
    texts = shown(plots.plot_over_time(series("outlet")))
    assert {"Post", "Mercury"} <= set(texts)


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


def test_the_interval_of_a_period_between_gaps_is_drawn():
    days = ["2024-01-05"] * 2 + ["2024-02-02"] * 6 + ["2024-03-02"] * 2
    frame = pd.DataFrame({"date": days, "grade": [1, 2, 3, 4, 5, 6, 7, 8, 1, 2]})
    series = over_time(frame, "grade", draws=50)
    [bars] = [lines for lines in plots.plot_over_time(series).collections if hasattr(lines, "get_segments")]
    [segment] = bars.get_segments()
    assert [y for _, y in segment] == series.loc[1, ["low", "high"]].tolist()


def test_a_few_whole_periods_are_called_by_their_names():
    days = pd.date_range("2015-11-01", "2016-11-01", freq="MS")
    frame = pd.DataFrame({"date": days, "grade": range(len(days))})
    texts = shown(plots.plot_over_time(over_time(frame, "grade", every="quarter")))
    assert "Apr–Jun\n2016" in texts
    assert "2015" in shown(plots.plot_over_time(over_time(frame, "grade", every="year")))
    assert "60%" in shown(
        plots.plot_over_time(over_time(frame.assign(grade=frame["grade"] / 12), "grade"), percent=True)
    )

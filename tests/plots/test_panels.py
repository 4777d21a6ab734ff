"""Panels of several measures, who is named and who speaks, and unusual articles beside chance."""

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from plotted import LONG, shown, summary

from analysis import plots
from analysis.corpus import unusual_articles, unusual_counts
from analysis.display.narrow import narrower


def three_measures():
    own = summary().assign(
        measure="quote_density", mean=[0.2, 0.1, 0.3], low=[0.1, np.nan, 0.2], high=[0.3, np.nan, 0.4]
    )
    return pd.concat([own, summary(), summary().assign(measure="words")])


def speaking(n=3):
    rows = [
        (f"{LONG} {k}" if k == 1 else f"Ann Lee {k}", "person", 9, 9 - k % 9, k % 3, 0.5, 0.2, 0.8, None)
        for k in range(n)
    ]
    rows.append(("Ray", "person", 9, 8, 5, 0.6, 0.3, 0.9, "Al Ray; Bo Ray"))
    names = ["actor", "kind", "n", "named", "speaks", "share", "low", "high", "may_be"]
    return pd.DataFrame(rows, columns=names)


def test_each_measure_has_a_panel_and_groups_are_in_the_order_of_the_first():
    ax = plots.plot_panels(three_measures(), panels={"quote_density": "Quoted", "words": "Words"}, title="A finding")
    assert len(ax.figure.axes) == 2
    rows = [" ".join(tick.get_text().split()) for tick in ax.get_yticklabels()]
    assert rows[0].startswith("Post") and rows[1].startswith("Mercury")
    assert {"A finding", "Quoted", "Words", "30%", "20%"} <= set(shown(ax))


def test_articles_of_each_panel_are_told_where_they_differ():
    table = three_measures()
    table.loc[table["measure"] == "words", "n"] = [30, 4, 9]
    texts = shown(plots.plot_panels(table, panels={"quote_density": "Quoted", "words": "Words"}))
    assert any(text.endswith("(30)") for text in texts) and any(text.endswith("(40)") for text in texts)
    assert "Mercury" in texts


def test_shares_of_sources_are_drawn_in_per_cent():
    rows = [("Post", "media", 9, 0.1, 0.05, 0.2), ("Star", "media", 8, 0.3, 0.2, 0.4)]
    shares = pd.DataFrame(rows, columns=["outlet", "value", "n", "share", "low", "high"])
    assert {"10%", "30%", "Star (8)"} <= set(shown(plots.plot_panels(shares)))


def test_nothing_is_cut_off_and_nothing_global_changes():
    before = dict(matplotlib.rcParams)
    counts = unusual_counts(
        unusual_articles(pd.DataFrame({"doc_id": ["a"], "measure": ["words"], "percentile": [99.0]}))
    )
    title = "A finding that is long enough to be put on two lines, because it says so much of all of these articles"
    for ax in (
        plots.plot_panels(three_measures(), title=title),
        plots.plot_who_speaks(speaking(), title=title),
        plots.plot_unusual(counts, title=title),
    ):
        ax.figure.canvas.draw()
        drawn, (width, height) = ax.figure.get_tightbbox(), ax.figure.get_size_inches()
        assert drawn.x0 > -0.01 and drawn.y0 > -0.01 and drawn.x1 < width + 0.01 and drawn.y1 < height + 0.01
    assert dict(matplotlib.rcParams) == before


def test_who_never_speaks_has_an_open_circle_only_and_unclear_surnames_are_left_out():
    texts = shown(plots.plot_who_speaks(speaking(20), most=5))
    assert "Ray" not in texts
    assert any("(not shown: 15 others, 1 unclear surname)" in text for text in texts)
    ax = plots.plot_who_speaks(speaking(1).head(1))
    assert [line.get_markerfacecolor() for line in ax.lines if line.get_marker() == "o"] == ["white"]


def test_nothing_to_draw_is_said():
    for ax in (
        plots.plot_panels(three_measures().head(0)),
        plots.plot_who_speaks(speaking().head(0)),
        plots.plot_unusual(unusual_counts(unusual_articles(pd.DataFrame(columns=["doc_id", "measure", "percentile"])))),
    ):
        assert not ax.axison and len(ax.texts) == 1


def test_on_a_narrow_screen_panels_lie_one_below_the_other():
    ax = plots.plot_panels(three_measures().replace({LONG: "Star"}), title="A finding")
    sheet, wide = ax.figure, ax.figure.get_figheight()
    png = narrower(sheet)
    assert png is not None and png.startswith(b"\x89PNG")
    tops = [panel.get_position().y1 for panel in sheet.axes]
    assert tops == sorted(tops, reverse=True) and len(set(tops)) == 3 and sheet.get_figheight() > 2 * wide
    for panel in sheet.axes:
        assert all(tick.get_visible() and tick.get_text() for tick in panel.get_yticklabels())


def test_plots_that_share_nothing_are_not_stacked():
    sheet, _ = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
    assert narrower(sheet) is None


def test_a_title_that_is_too_long_loses_its_last_parts_and_no_words():
    part = "experts are 2% of the sources in the Star and 13% of those in the Post, the Herald and the Tribune"
    ax = plots.plot_panels(three_measures(), title="; ".join([part] * 3))
    title = " ".join(ax.figure.get_suptitle().split())
    assert title == "; ".join([part] * 2)

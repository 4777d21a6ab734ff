"""What all plots share: axes come back, nothing global changes, labels are whole, odd input is drawn or named."""

import warnings

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from plotted import (
    LONG,
    TEXT,
    actors,
    density,
    estimates,
    naming,
    placed,
    quotes,
    reliability,
    scores,
    series,
    shares,
    shown,
    sixty,
    speakers,
    summary,
    two_articles,
    voices,
)

from analysis import plots, schema
from analysis.corpus.norms import make_norms
from analysis.corpus.overlap import side_by_side
from analysis.plots.style import label

EVERY = {
    "structure": lambda **k: plots.plot_structure(TEXT, quotes(), **k),
    "readability": lambda **k: plots.plot_readability(scores(), **k),
    "readability of many": lambda **k: plots.plot_readability(scores(9), **k),
    "voices": lambda **k: plots.plot_voices_readability(voices(), **k),
    "density": lambda **k: plots.plot_quote_density(density(), **k),
    "speakers": lambda **k: plots.plot_speakers(speakers(["Ann Lee", None, LONG]), **k),
    "tone": lambda **k: plots.plot_tone(speakers(["Ann Lee", None, LONG]), **k),
    "actors": lambda **k: plots.plot_actors(actors(), **k),
    "naming": lambda **k: plots.plot_who_names_whom(naming(), **k),
}


@pytest.mark.parametrize("name", EVERY)
def test_axes_come_back_and_nothing_global_changes(name):
    before = dict(matplotlib.rcParams)
    sheet, ax = plt.subplots()
    assert EVERY[name](ax=ax, title="A finding") is ax
    assert dict(matplotlib.rcParams) == before
    assert "A finding" in shown(ax)


@pytest.mark.parametrize("name", EVERY)
def test_no_label_is_cut_or_drawn_over_the_edge(name):
    ax = EVERY[name](
        title="A finding that is long enough to be put on two lines, because it says so much of the article"
    )
    figure = ax.figure
    figure.draw_without_rendering()
    drawn, (width, height) = figure.get_tightbbox(), figure.get_size_inches()
    assert drawn.x0 > -0.01 and drawn.y0 > -0.01
    assert drawn.x1 < width + 0.01 and drawn.y1 < height + 0.01


def test_several_articles_need_a_choice():
    both = pd.concat([speakers(["Ann Lee"], "a").assign(actor="x"), speakers(["Bo Ray"], "b").assign(actor="y")])
    density_of_two = pd.concat([density(), density().assign(doc_id="b")])
    with pytest.raises(ValueError, match="doc_id="):
        plots.plot_quote_density(density_of_two)
    assert plots.plot_quote_density(density_of_two, doc_id="b")
    with pytest.raises(ValueError, match="no article 'c'"):
        plots.plot_speakers(both, doc_id="c")


def test_missing_columns_are_named():
    with pytest.raises(ValueError, match="words"):
        plots.plot_speakers(pd.DataFrame({"speaker": []}))


def test_empty_frames_give_quiet_axes():
    empties = [
        plots.plot_structure("", quotes().head(0)),
        plots.plot_readability(scores().head(0)),
        plots.plot_readability(scores().assign(**dict.fromkeys(schema.SCORES, np.nan))),
        plots.plot_voices_readability(voices().head(0)),
        plots.plot_quote_density(density().head(0)),
        plots.plot_speakers(schema.frame("speakers", [])),
        plots.plot_tone(schema.frame("speakers", [])),
        plots.plot_actors(schema.frame("actors", [])),
        plots.plot_who_names_whom(naming().head(0)),
    ]
    for ax in empties:
        assert not ax.axison and len(ax.texts) == 1


@pytest.mark.parametrize(
    "name", ["$x$ and $\\frac{", "\x00\x01", "株式会社", "   ", "a" * 500, "one\ntwo", "%s {0}", "😀"]
)
def test_hostile_names_are_drawn_without_a_warning(name):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        plots.plot_speakers(speakers([name, "Bo"])).figure.draw_without_rendering()
        plots.plot_structure(TEXT, quotes().assign(speaker=name), title=name).figure.draw_without_rendering()
        plots.plot_actors(actors().assign(actor=name), title=name).figure.draw_without_rendering()
        plots.plot_who_names_whom(naming().assign(actor=name, speaker=name)).figure.draw_without_rendering()
        plots.plot_comparison(summary().assign(outlet=name), title=name).figure.draw_without_rendering()
        plots.plot_over_time(series("outlet").replace({"outlet": {"Post": name}})).figure.draw_without_rendering()
        plots.plot_reliability(reliability().assign(label=name)).figure.draw_without_rendering()
        plots.plot_corrected(estimates().assign(value=name)).figure.draw_without_rendering()
    assert label(name).count("\n") <= 1


EVERY_MANY = {
    "comparison": lambda **k: plots.plot_comparison(summary(), reference=10.5, **k),
    "norms": lambda **k: plots.plot_norms(placed(), measure="quotes", norms=make_norms(sixty()), **k),
    "norms of many": lambda **k: plots.plot_norms(placed(9), measure="quotes", norms=make_norms(sixty()), **k),
    "percentiles": lambda **k: plots.plot_percentiles(placed(), **k),
    "time": lambda **k: plots.plot_over_time(series(), **k),
    "time by group": lambda **k: plots.plot_over_time(series("outlet"), **k),
    "side by side": lambda **k: plots.plot_side_by_side(side_by_side(two_articles()), **k),
    "source shares": lambda **k: plots.plot_source_shares(shares(groups=("Post", "Star")), **k),
    "reliability": lambda **k: plots.plot_reliability(reliability(), **k),
    "corrected": lambda **k: plots.plot_corrected(estimates(), **k),
}


@pytest.mark.parametrize("name", EVERY_MANY)
def test_charts_return_their_axes_change_nothing_global_and_cut_nothing(name):
    before = dict(matplotlib.rcParams)
    ax = EVERY_MANY[name](title="A finding")
    assert dict(matplotlib.rcParams) == before
    assert "A finding" in shown(ax)
    drawn, (width, height) = ax.figure.get_tightbbox(), ax.figure.get_size_inches()
    assert drawn.x0 > -0.01 and drawn.y0 > -0.01
    assert drawn.x1 < width + 0.01 and drawn.y1 < height + 0.01
    sheet, own = plt.subplots()
    assert EVERY_MANY[name](ax=own) is own


def test_long_tables_are_cut_and_say_so():
    many = pd.concat([speakers(["Ann Lee", "Bo Ray"], f"d{i}") for i in range(30)])
    texts = shown(plots.plot_tone(many, most=7))
    assert sum(" sentence" in text for text in texts) == 7
    assert any("53 more with fewer words not shown" in text for text in texts)
    groups = pd.concat([summary().assign(outlet=summary()["outlet"] + str(i)) for i in range(20)])
    texts = shown(plots.plot_comparison(groups, most=5))
    assert sum("(n = 40)" in " ".join(text.split()) for text in texts) == 5
    assert any("55 smaller groups not shown" in text for text in texts)
    texts = shown(plots.plot_over_time(series("outlet"), most=1))
    assert any("2 smaller groups not shown" in text for text in texts) and "Post" not in texts


def test_empty_charts_are_quiet():
    empties = [
        plots.plot_comparison(summary().head(0)),
        plots.plot_norms(placed().head(0), norms=make_norms(sixty())),
        plots.plot_percentiles(placed().head(0)),
        plots.plot_over_time(series().head(0)),
        plots.plot_reliability(reliability().head(0)),
        plots.plot_corrected(estimates().head(0)),
        plots.plot_side_by_side(side_by_side(two_articles().head(0))),
    ]
    for ax in empties:
        assert not ax.axison and len(ax.texts) == 1

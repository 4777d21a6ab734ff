"""Plots: what is drawn is what the frame holds, labels are whole, nothing global changes."""

import base64
import warnings

import matplotlib
import numpy as np
import pandas as pd
import pytest

matplotlib.use("Agg")
import matplotlib.pyplot as plt

from analysis import plots, schema
from analysis.corpus.comparison import compare, over_time
from analysis.corpus.norms import make_norms, place
from analysis.corpus.overlap import side_by_side
from analysis.display.figures import show
from analysis.display.palette import GREY, speaker_colours
from analysis.display.prose import share
from analysis.plots import corpus as charts
from analysis.plots import norms as norm_plots
from analysis.plots import validation as validation_plots
from analysis.plots.style import label
from analysis.scoring.formulas import GRADES

TEXT = "Rates Rise\n\n“We must act,” Ann Lee said. Markets fell.\n\nBo Ray said that it was late."
LONG = "The Office of the Deputy Assistant Commissioner for Harbours, Lighthouses, Fisheries and Coastal Affairs"


@pytest.fixture(autouse=True)
def close_figures():
    yield
    plt.close("all")


def quotes():
    start, late = TEXT.index("We must"), TEXT.index("it was late")
    rows = [
        ("a", 1, start, start + 12, "We must act,", "direct", "Ann Lee", 3, 3),
        ("a", 2, late, late + 11, "it was late", "indirect", "Bo Ray", 3, 0),
    ]
    names = ["doc_id", "quote_id", "start", "end", "text", "kind", "speaker", "words", "quoted_words"]
    return pd.DataFrame(rows, columns=names).assign(verbatim=[f"{start}:{start + 12}", ""])


def speakers(names, doc="a"):
    n = len(names)
    return pd.DataFrame(
        {
            "doc_id": doc, "speaker": names, "quotes": range(1, n + 1), "sentences": range(2, n + 2),
            "words": [10 * (i + 1) for i in range(n)], "tone": np.linspace(-0.6, 0.6, n),
            "low": np.linspace(-0.9, 0.3, n), "high": np.linspace(-0.3, 0.9, n),
            "verdict": ["negative"] + ["not enough evidence"] * (n - 1),
        }
    )  # fmt: skip


def actors():
    rows = [
        ("a", "Ann Lee", "person", 5, 2),
        ("a", "Harbour Board", "organisation", 3, 0),
        ("a", LONG, "organisation", 1, 0),
    ]
    return pd.DataFrame(rows, columns=["doc_id", "actor", "kind", "mentions", "quotes"])


def scores(n=1):
    return pd.DataFrame([{"doc_id": str(i), **{m: 8.0 + i + k for k, m in enumerate(schema.SCORES)}} for i in range(n)])


def voices():
    return pd.DataFrame(
        {"doc_id": "a", "voice": ["Ann Lee", "narration", "whole"], "words": [12, 200, 212],
         "consensus_grade": [np.nan, 12.0, 11.0]}
    )  # fmt: skip


def density():
    return pd.DataFrame({"doc_id": "a", "kind": "paragraph", "words": [10, 30], "quoted_words": [5, 0]})


def naming():
    return pd.DataFrame({"doc_id": "a", "speaker": ["Ann Lee", None], "actor": ["Bo Ray", LONG], "mentions": [2, 1]})


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


def shown(ax):
    """Every text in the figure of these axes."""
    ax.figure.canvas.draw()
    return [
        text.get_text() for text in ax.figure.findobj(matplotlib.text.Text) if text.get_text() and text.get_visible()
    ]


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
    figure.canvas.draw()
    drawn, (width, height) = figure.get_tightbbox(), figure.get_size_inches()
    assert drawn.x0 > -0.01 and drawn.y0 > -0.01
    assert drawn.x1 < width + 0.01 and drawn.y1 < height + 0.01


def test_structure_draws_each_span_where_it_stands():
    ax = plots.plot_structure(TEXT, quotes())
    spans = {
        tuple(np.round(path.get_extents().intervalx).astype(int))
        for collection in ax.collections for path in collection.get_paths()
    }  # fmt: skip
    for row in quotes().itertuples():
        assert (row.start, row.end) in spans
    assert {"Ann Lee", "Bo Ray"} <= set(shown(ax))


def test_structure_fills_only_the_quoted_words_of_a_mixed_quotation():
    text = "Ann Lee called the old plan “a fine mess” on Monday."
    span, inside = (text.index("the old"), text.index(" on Monday")), (text.index("a fine"), text.index("” on"))
    row = quotes().head(1).assign(start=span[0], end=span[1], kind="mixed", verbatim=f"{inside[0]}:{inside[1]}")
    ax = plots.plot_structure(text, row)
    faces = {
        tuple(np.round(path.get_extents().intervalx).astype(int)): tuple(collection.get_facecolor()[0])
        for collection in ax.collections[-2:] for path in collection.get_paths()
    }  # fmt: skip
    assert set(faces) == {span, inside} and faces[span] == (1, 1, 1, 1) != faces[inside]


def test_speakers_are_bars_of_their_words_and_the_unknown_is_shown():
    ax = plots.plot_speakers(speakers(["Ann Lee", None, "Bo Ray"]))
    assert [bar.get_width() for bar in ax.patches] == [30, 10, 20]
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["Bo Ray", "Ann Lee", "speaker unknown"]
    assert "30 words (50 %) in 3 quotations" in shown(ax)


def test_words_of_one_speaker_are_added_up_over_articles():
    both = pd.concat([speakers(["Ann Lee"], "a"), speakers(["Ann Lee"], "b")])
    assert [bar.get_width() for bar in plots.plot_speakers(both).patches] == [20]


def test_many_speakers_end_in_one_row_that_loses_no_word():
    frame = speakers([f"Speaker {i}" for i in range(30)])
    ax = plots.plot_speakers(frame, most=10)
    drawn = sum(bar.get_width() for bar in ax.patches)
    assert len(ax.patches) == 10 and ax.get_yticklabels()[-1].get_text() == "21 others"
    rest = frame["words"].sum() - drawn
    assert f"{rest:,.0f} words ({share(rest / frame['words'].sum())}) in 231 quotations" in shown(ax)


def test_tone_never_stands_without_its_numbers_and_interval():
    ax = plots.plot_tone(speakers(["Ann Lee", "Bo Ray"]))
    rows = [tick.get_text() for tick in ax.get_yticklabels()]
    assert rows == ["Bo Ray\n2 quotations, 3 sent.", "Ann Lee\n1 quotation, 2 sent."]
    lines = [path.vertices[:, 0].tolist() for c in ax.collections for path in c.get_paths()]
    assert lines == [[0.3, 0.9], [-0.9, -0.3]]
    assert {"negative", "not enough evidence"} <= set(shown(ax))


def test_grades_and_their_median_are_written():
    frame = scores()
    texts = shown(plots.plot_readability(frame))
    grades = frame[list(GRADES)].iloc[0]
    assert {f"{grade:.1f}" for grade in grades} <= set(texts)
    assert f"median {grades.median():.1f}" in texts


def test_intervals_are_those_of_the_article():
    lines = pd.DataFrame({"doc_id": ["0", "1"], "measure": "smog", "low": [7.0, 1.0], "high": [11.0, 2.0]})
    drawn = plots.plot_readability(scores(), intervals=lines)
    segments = [
        path.vertices[:, 0].tolist() for c in drawn.collections for path in c.get_paths() if len(path.vertices) == 2
    ]
    assert segments == [[7, 11]]
    assert not plots.plot_readability(scores(2), intervals=lines).collections


def test_voices_without_a_score_say_so():
    texts = shown(plots.plot_voices_readability(voices()))
    assert "no score" in texts and "whole article (212 words)" in texts


def test_density_is_quoted_over_all_words():
    ax = plots.plot_quote_density(density())
    assert "whole article 12 %" in shown(ax)
    assert [bar.get_height() for bar in ax.containers[1]] == [50, 0]


def test_actors_never_heard_are_hollow():
    ax = plots.plot_actors(actors())
    faces = [line.get_markerfacecolor() for line in ax.lines if line.get_marker() == "o"]
    assert faces[0] != "white" and faces[1:] == ["white", "white"]


def test_naming_writes_counts_into_cells():
    texts = shown(plots.plot_who_names_whom(naming()))
    assert {"2", "1", "speaker unknown", "Bo Ray"} <= set(texts)


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
        plots.plot_speakers(speakers([name, "Bo"])).figure.canvas.draw()
        plots.plot_structure(TEXT, quotes().assign(speaker=name), title=name).figure.canvas.draw()
        plots.plot_actors(actors().assign(actor=name), title=name).figure.canvas.draw()
        plots.plot_who_names_whom(naming().assign(actor=name, speaker=name)).figure.canvas.draw()
        charts.plot_comparison(summary().assign(outlet=name), title=name).figure.canvas.draw()
        charts.plot_over_time(series("outlet").replace({"outlet": {"Post": name}})).figure.canvas.draw()
        validation_plots.plot_reliability(reliability().assign(label=name)).figure.canvas.draw()
    assert label(name).count("\n") <= 1


def test_colours_go_to_those_who_say_most_and_are_stable():
    names = [f"Speaker {i}" for i in range(9)]
    colours = speaker_colours([*names, None], [*range(9), 100])
    assert colours["Speaker 8"] == "#0072b2"
    assert [colours[name] for name in names[:2]] == [GREY, GREY] and colours["speaker unknown"] == GREY
    assert len(set(colours.values())) == 8


def test_show_keeps_the_alt_text_with_the_picture(monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda data, raw, metadata: sent.append((data, metadata)))
    ax = plots.plot_quote_density(density())
    show(ax, alt="A quarter  is\nquoted.")
    [(data, metadata)] = sent
    assert base64.b64decode(data["image/png"]).startswith(b"\x89PNG")
    assert (
        metadata == {"image/png": {"alt": "A quarter is quoted.", "width": 704}}
        and data["text/plain"] == "A quarter is quoted."
    )
    assert plt.get_fignums() == []


def test_show_insists_on_alt_text():
    with pytest.raises(ValueError, match="alt"):
        show(plt.figure(), alt=" ")


# Plots of many articles


def summary():
    return pd.DataFrame(
        {"measure": "flesch_kincaid_grade", "outlet": ["Mercury", LONG, "Post"], "n": [40, 4, 9],
         "mean": [10.0, 12.0, 11.0], "low": [9.0, np.nan, 10.5], "high": [11.0, np.nan, 11.5]}
    )  # fmt: skip


def corpus():
    frame = pd.DataFrame({"doc_id": [f"d{i}" for i in range(60)], "quotes": [i % 9 for i in range(60)]})
    return frame.assign(quote_density=np.linspace(0, 0.6, 60))


def placed(n=1):
    return place(corpus().head(n), make_norms(corpus()))


def series(by=None):
    days = pd.to_datetime(["2024-01-03", "2024-01-20", "2024-03-05", "2024-03-06"])
    frame = pd.DataFrame({"date": days, "grade": [9.0, 10.0, 11.0, 12.0], "outlet": [LONG, LONG, "Post", "Mercury"]})
    return over_time(frame, "grade", every="month", by=by, draws=20)


def two_articles():
    rows = [
        ("mercury-2024-01-31-harbour-closed", "Ann Lee", 5),
        ("post-2024-02-01", "Lee", 2),
        ("post-2024-02-01", LONG, 1),
    ]
    return pd.DataFrame(rows, columns=["doc_id", "actor", "mentions"])


def reliability():
    rows = [(label, m, 0.7, 0.6, 0.8, 50) for label in ("negative", LONG) for m in ("precision", "recall", "f1")]
    return pd.DataFrame(rows, columns=["label", "measure", "value", "low", "high", "n"])


EVERY_MANY = {
    "comparison": lambda **k: charts.plot_comparison(summary(), reference=10.5, **k),
    "norms": lambda **k: norm_plots.plot_norms(placed(), measure="quotes", norms=make_norms(corpus()), **k),
    "norms of many": lambda **k: norm_plots.plot_norms(placed(9), measure="quotes", norms=make_norms(corpus()), **k),
    "percentiles": lambda **k: norm_plots.plot_percentiles(placed(), **k),
    "time": lambda **k: charts.plot_over_time(series(), **k),
    "time by group": lambda **k: charts.plot_over_time(series("outlet"), **k),
    "side by side": lambda **k: charts.plot_side_by_side(side_by_side(two_articles()), **k),
    "reliability": lambda **k: validation_plots.plot_reliability(reliability(), **k),
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


def test_groups_are_sorted_by_mean_and_show_n():
    ax = charts.plot_comparison(summary())
    rows = [" ".join(tick.get_text().split()) for tick in ax.get_yticklabels()]
    assert rows[1:] == ["Post (n = 9)", "Mercury (n = 40)"]
    assert [line.get_xdata()[0] for line in ax.lines] == [12, 11, 10]


def test_the_whole_distribution_is_a_hundred_dots_with_the_article_in_it():
    ax = norm_plots.plot_norms(placed(), measure="quotes", norms=make_norms(corpus()))
    dots = next(line for line in ax.lines if line.get_marker() == "o")
    assert len(dots.get_xdata()) == 100
    row = placed().set_index("measure").loc["quotes"]
    assert f"this article: {row['value']:.0f}, percentile {row['percentile']:.0f}" in shown(ax)


def test_percentiles_write_value_and_median():
    texts = shown(norm_plots.plot_percentiles(placed()))
    assert "0  (median 4)" in texts and "quote density" in texts


def test_a_gap_in_time_breaks_the_line():
    ax = charts.plot_over_time(series())
    assert np.isnan(ax.lines[0].get_ydata()).tolist() == [False, True, False]
    texts = shown(charts.plot_over_time(series("outlet")))
    assert {"Post", "Mercury"} <= set(texts)


def test_names_and_articles_make_a_table():
    texts = shown(charts.plot_side_by_side(side_by_side(two_articles())))
    assert {"5", "2", "1", "Ann Lee", "mentions in each article"} <= set(texts)


def test_scores_without_an_interval_are_still_written():
    rows = reliability().assign(low=np.nan, high=np.nan, value=0.71)
    assert shown(validation_plots.plot_reliability(rows)).count("0.71") == 3


def test_long_tables_are_cut_and_say_so():
    many = pd.concat([speakers(["Ann Lee", "Bo Ray"], f"d{i}") for i in range(30)])
    texts = shown(plots.plot_tone(many, most=7))
    assert sum("quotation" in text and "sent." in text for text in texts) == 7
    assert any("53 more with fewer words not shown" in text for text in texts)
    groups = pd.concat([summary().assign(outlet=summary()["outlet"] + str(i)) for i in range(20)])
    texts = shown(charts.plot_comparison(groups, most=5))
    assert sum("(n = 40)" in " ".join(text.split()) for text in texts) == 5
    assert any("55 smaller groups not shown" in text for text in texts)
    texts = shown(charts.plot_over_time(series("outlet"), most=1))
    assert any("2 smaller groups not shown" in text for text in texts) and "Post" not in texts


def test_one_day_and_one_group_are_drawn():
    frame = pd.DataFrame({"date": ["2024-01-05"], "grade": [9.0], "outlet": ["Post"]})
    shown(charts.plot_over_time(over_time(frame, "grade", every="day", by="outlet")))
    shown(charts.plot_comparison(compare(frame, "grade", by="outlet")))


def test_means_over_time_say_how_many_articles_they_rest_on():
    days = ["2024-01-05"] * 6 + ["2024-03-02"] * 2
    frame = pd.DataFrame({"doc_id": list("abcdefgh"), "date": days, "grade": range(8)})
    ax = charts.plot_over_time(over_time(frame, "grade", draws=50))
    assert {"6", "2"} <= set(shown(ax)) and "fewer than five articles" in ax.get_xlabel()
    [hollow] = [line for line in ax.lines if line.get_markerfacecolor() == "white"]
    assert hollow.get_ydata()[-1] == 6.5  # the mean of March, of two articles


def test_charts_ask_for_one_measure():
    both = pd.concat([summary(), summary().assign(measure="smog")])
    with pytest.raises(ValueError, match="measure="):
        charts.plot_comparison(both)
    assert len(charts.plot_comparison(both, measure="smog").lines) == 3


def test_empty_charts_are_quiet():
    empties = [
        charts.plot_comparison(summary().head(0)),
        norm_plots.plot_norms(placed().head(0), norms=make_norms(corpus())),
        norm_plots.plot_percentiles(placed().head(0)),
        charts.plot_over_time(series().head(0)),
        validation_plots.plot_reliability(reliability().head(0)),
        charts.plot_side_by_side(side_by_side(two_articles().head(0))),
    ]
    for ax in empties:
        assert not ax.axison and len(ax.texts) == 1

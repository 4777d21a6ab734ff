"""Figures in notebooks: each is a PNG with a text for readers who cannot see it."""

import base64

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from plotted import (
    density,
    speakers,
)

from analysis import plots
from analysis.display.figures import show
from analysis.display.narrow import narrower


def test_show_keeps_the_alt_text_with_the_picture(monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda data, raw, metadata: sent.append((data, metadata)))
    ax = plots.plot_quote_density(density())
    show(ax, alt="A quarter  is\nquoted.")
    [(data, metadata)] = sent
    assert base64.b64decode(data["image/png"]).startswith(b"\x89PNG")
    about = metadata["image/png"]
    assert (about["alt"], about["width"]) == ("A quarter is quoted.", 704)
    assert data["text/plain"] == "A quarter is quoted."
    assert plt.get_fignums() == []


def test_show_insists_on_alt_text():
    with pytest.raises(ValueError, match="alt"):
        show(plt.figure(), alt=" ")


def test_the_rows_behind_a_picture_go_with_it(monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda data, raw, metadata: sent.append(data))
    show(plt.figure(), alt="Two.", data=pd.DataFrame({"speaker": ["=Ann", "Bo"], "words": [3, 1]}))
    assert sent[0]["text/csv"] == "speaker,words\n'=Ann,3\nBo,1\n"


def test_a_plot_with_nothing_on_it_is_a_sentence(monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda shown, metadata: sent.append(shown.data))
    show(plots.plot_speakers(speakers(["Ann Lee"]).head(0)), alt="Nobody.")
    assert sent == ["No figure\\: nobody is quoted."]
    assert plt.get_fignums() == []


def shown(figure, monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda data, raw, metadata: sent.append(metadata["image/png"]))
    show(figure, alt="What it says.")
    return sent[0]


def width(png):
    return int.from_bytes(base64.b64decode(png)[16:20], "big")


def test_a_wide_figure_is_drawn_a_second_time_for_narrow_screens(monkeypatch):
    sheet, ax = plt.subplots(figsize=(8, 3), layout="constrained")
    ax.barh(["a name that is longer than twenty-four letters", "b"], [1, 2])
    sheet.suptitle("A title that is as long as the figure is wide, and so it must be broken on the narrow one")
    ax.set_xlabel("the words of all that they said   black: in quotation marks   white: reported")
    about = shown(sheet, monkeypatch)
    assert width(about["narrow"]) == round(4.6 * 150)


def test_where_labels_would_be_cut_or_cover_each_other_there_is_no_narrow_figure(monkeypatch):
    for texts in (
        [(0.9, "a label that goes beyond the right edge")],
        [(0.1, "a long label, and so"), (0.3, "another one")],
    ):
        sheet, ax = plt.subplots(figsize=(8, 3), layout="constrained")
        for x, text in texts:
            ax.text(x, 0.5, text).set_in_layout(False)
        assert "narrow" not in shown(sheet, monkeypatch)
    assert "narrow" not in shown(plt.subplots(1, 3, figsize=(8, 3), layout="constrained")[0], monkeypatch)
    assert "narrow" not in shown(plt.subplots(figsize=(4, 3), layout="constrained")[0], monkeypatch)


def test_on_a_narrow_screen_the_names_above_columns_stand_upright():
    cells = pd.DataFrame(
        {"actor": [f"The Bank of Norland {k}" for k in range(7)], "speaker": "Ann Lahti", "mentions": 1}
    )
    ax = plots.plot_who_names_whom(cells, title="Ann Lahti names seven banks")
    assert narrower(ax.figure) and {one.get_rotation() for one in ax.get_xticklabels()} == {90}

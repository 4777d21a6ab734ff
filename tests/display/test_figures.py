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


def test_the_rows_behind_a_picture_go_with_it(monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda data, raw, metadata: sent.append(data))
    show(plt.figure(), alt="Two.", data=pd.DataFrame({"speaker": ["=Ann", "Bo"], "words": [3, 1]}))
    assert sent[0]["text/csv"] == "speaker,words\n'=Ann,3\nBo,1\n"


def test_a_plot_with_nothing_on_it_is_a_sentence(monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda shown: sent.append(shown.data))
    show(plots.plot_speakers(speakers(["Ann Lee"]).head(0)), alt="Nobody.")
    assert sent == ["No figure\\: nobody is quoted."]
    assert plt.get_fignums() == []

"""Plots of speakers: their words, their tone, how they read, where quotation is."""

import pandas as pd
from plotted import density, shown, speakers, voices

from analysis import plots
from analysis.display.prose import share


def test_speakers_are_bars_of_their_words_and_the_unknown_is_shown():
    ax = plots.plot_speakers(speakers(["Ann Lee", None, "Bo Ray"]))
    assert [bar.get_width() for bar in ax.patches] == [30, 10, 20]
    rows = [tick.get_text() for tick in ax.get_yticklabels()]
    assert rows[0] == "Bo Ray\n30 words, 3 quotations" and rows[2] == "speaker unknown\n20 words, 2 quotations"
    assert "50%" in shown(ax)


def test_words_of_one_speaker_are_added_up_over_articles():
    both = pd.concat([speakers(["Ann Lee"], "a"), speakers(["Ann Lee"], "b")])
    assert [bar.get_width() for bar in plots.plot_speakers(both).patches] == [20]


def test_of_many_speakers_the_others_are_a_sum_below_and_no_bar():
    frame = speakers([f"Speaker {i}" for i in range(30)])
    ax = plots.plot_speakers(frame, most=9)
    rest = frame["words"].sum() - sum(bar.get_width() for bar in ax.patches)
    assert len(ax.patches) == 9 and min(bar.get_width() for bar in ax.patches) > 0
    assert ax.get_xlabel() == f"21 others: {rest:,.0f} words, 231 quotations ({share(rest / frame['words'].sum())})"


def test_voices_without_a_score_say_so():
    texts = shown(plots.plot_voices_readability(voices()))
    assert "no score" in texts and "whole article (212 words)" in texts


def test_density_is_quoted_over_all_words():
    ax = plots.plot_quote_density(density())
    assert "whole article 12%" in shown(ax)
    assert [bar.get_height() for bar in ax.containers[1]] == [50, 0]

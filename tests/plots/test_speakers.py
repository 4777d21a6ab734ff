"""Plots of speakers: their words, their tone, how they read, where quotation is."""

import pandas as pd
from plotted import density, shown, speakers, voices

from analysis import plots
from analysis.display.prose import share


def test_speakers_are_bars_of_their_words_and_the_unknown_is_shown():
    ax = plots.plot_speakers(speakers(["Ann Lee", None, "Bo Ray"]))
    assert [bar.get_width() for bar in ax.patches] == [30, 10, 20]
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["Bo Ray", "Ann Lee", "speaker unknown"]
    assert "30 words (50%) in 3 quotations" in shown(ax)


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


def test_voices_without_a_score_say_so():
    texts = shown(plots.plot_voices_readability(voices()))
    assert "no score" in texts and "whole article (212 words)" in texts


def test_density_is_quoted_over_all_words():
    ax = plots.plot_quote_density(density())
    assert "whole article 12%" in shown(ax)
    assert [bar.get_height() for bar in ax.containers[1]] == [50, 0]

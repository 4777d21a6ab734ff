"""Intervals of scores: they hold the value, and grow with the level."""

import pytest

from analysis import load_sample, readability
from analysis.scoring.intervals import readability_interval
from analysis.scoring.scores import SCORES


def test_intervals_hold_the_value_and_are_the_same_twice():
    sample = load_sample()
    first = readability_interval(sample)
    assert first.equals(readability_interval(sample))
    article = readability(sample).iloc[0]
    by_measure = first.set_index("measure")
    assert by_measure["value"].to_dict() == pytest.approx({name: article[name] for name in SCORES})
    inside = by_measure.drop(index="consensus_spread")
    assert ((inside["low"] < inside["value"]) & (inside["value"] < inside["high"])).all()


def test_wider_levels_and_fewer_sentences_give_wider_intervals():
    def width(text, level):
        row = readability_interval(text, ["flesch_kincaid_grade"], level=level).iloc[0]
        return row["high"] - row["low"]

    text = " ".join(f"The dog saw {'a cat and ' * (i % 5)}a small negotiation." for i in range(20))
    assert width(text, 0.99) > width(text, 0.9) > width(text, 0.5) > 0
    assert width(" ".join([text] * 4), 0.9) < width(text, 0.9)


def test_no_interval_from_a_handful_of_sentences():
    frame = readability_interval(["It rained. We left.", ""], ["lix"])
    assert frame["low"].isna().all() and frame["high"].isna().all()
    assert frame["value"].notna().tolist() == [True, False]

"""Unusual articles beside chance: the figures are probabilities, and chance gives what it should."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.corpus import unusual_articles, unusual_counts

MEASURES = ["words", "quotes", "grade"]


def placed(percentiles):
    rows = [(f"d{i}", name, p) for i, own in enumerate(percentiles) for name, p in zip(MEASURES, own, strict=True)]
    return pd.DataFrame(rows, columns=["doc_id", "measure", "percentile"])


@given(st.lists(st.tuples(*[st.none() | st.floats(0, 100)] * 3), max_size=12))
def test_figures_are_probabilities_and_articles_add_up(percentiles):
    table = unusual_articles(
        placed([[np.nan if p is None else p for p in own] for own in percentiles]), measures=MEASURES
    )
    counts = unusual_counts(table)
    assert table["chance"].between(0, 1.0000001).all() and table["chance"].is_monotonic_increasing
    assert (table["unusual"] <= table["measures"]).all()
    assert counts["articles"].sum() == len(table)
    assert counts["by_chance"].sum() == pytest.approx(len(table))


def test_articles_at_random_are_as_unusual_as_chance_says():
    rng = np.random.default_rng(0)
    counts = unusual_counts(unusual_articles(placed(rng.uniform(0, 100, (4000, 3))), measures=MEASURES))
    assert (counts["articles"] - counts["by_chance"]).abs().max() < 4 * np.sqrt(counts["by_chance"].max())


def test_it_says_which_way():
    [row] = unusual_articles(placed([[2.0, 99.0, 50.0]]), measures=MEASURES).to_dict("records")
    assert (row["low"], row["high"], row["unusual"]) == ("words", "quotes", 2)


def test_measures_that_follow_from_others_are_left_out():
    [row] = unusual_articles(placed([[2.0, 99.0, 99.0]])).to_dict("records")
    assert (row["measures"], row["low"]) == (1, "words")


def test_half_of_a_distribution_is_not_unusual():
    with pytest.raises(ValueError, match="outer"):
        unusual_articles(placed([]), outer=50)

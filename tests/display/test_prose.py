"""Prose in notebooks shows names letter for letter, whatever an article holds."""

import doctest

from hypothesis import given
from hypothesis import strategies as st

import analysis.display.prose as story


def test_examples():
    assert doctest.testmod(story).failed == 0


@given(st.lists(st.text(min_size=1, alphabet="abc"), max_size=9), st.integers(1, 8))
def test_a_listing_names_the_first_ones(names, limit):
    phrase = story.listing(names, limit=limit)
    assert all(name in phrase for name in names[:limit])


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12))
def test_a_figure_stays_near_its_value(value):
    shown = float(story.figure(value).replace(",", "").replace("−", "-"))
    assert abs(shown - value) <= max(0.005, abs(value) * 0.005) + 1e-9

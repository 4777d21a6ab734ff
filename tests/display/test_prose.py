"""Prose in notebooks shows names letter for letter, whatever an article holds."""

import doctest

import pytest
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


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The BBC's own reporter", "the BBC's own reporter"),
        ("One senior MP", "one senior MP"),
        ("His backers", "his backers"),
        ("A Few Good Men", "A Few Good Men"),
        ("The New York Times", "The New York Times"),
        ("A man from Oslo", "a man from Oslo"),
    ],
)
def test_within_a_sentence_a_phrase_is_small_and_a_name_is_not(name, expected):
    assert story.within(name) == expected

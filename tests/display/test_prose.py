"""Prose in notebooks shows names letter for letter, whatever an article holds."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis.display.prose as story


def test_examples():
    assert doctest.testmod(story).failed == 0


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "[x](javascript:alert(1))", "<img src=x onerror=y>", "a & b"]
)
def test_values_cannot_become_markup(hostile):
    shown = story.literal(hostile)
    assert "<" not in shown and "](" not in shown


@given(st.text())
def test_nothing_unescaped_is_left(text):
    shown = story.literal(text)
    assert "<" not in shown and ">" not in shown and "\n" not in shown


@given(st.lists(st.text(min_size=1, alphabet="abc"), max_size=9), st.integers(1, 8))
def test_a_listing_names_the_first_ones(names, limit):
    phrase = story.listing(names, limit=limit)
    assert all(name in phrase for name in names[:limit])


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12))
def test_a_figure_stays_near_its_value(value):
    shown = float(story.figure(value).replace(",", "").replace("−", "-"))
    assert abs(shown - value) <= max(0.005, abs(value) * 0.005) + 1e-9

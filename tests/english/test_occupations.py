"""Nouns for what people are."""

from __future__ import annotations

import pytest

from analysis.english.occupations import are_occupations, is_occupation


@pytest.mark.parametrize("word", "baker pianist organiser minister co-founder counsel midwife chairwoman".split())
def test_nouns_for_what_people_are(word):
    assert is_occupation(word) and are_occupations(word + "s")


@pytest.mark.parametrize("word", "after water tender number september legislation Christian transgender".split())
def test_other_words(word):
    assert not is_occupation(word)

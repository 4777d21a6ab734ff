"""Nouns for what people are."""

from __future__ import annotations

import pytest

from analysis.english.occupations import are_occupations, is_occupation


@pytest.mark.parametrize(
    "word", "baker pianist organiser minister co-founder counsel midwife chairwoman shepherd landlady referee".split()
)
def test_nouns_for_what_people_are(word):
    assert is_occupation(word) and are_occupations(word + "s")


@pytest.mark.parametrize(
    "word", "after water tender number september legislation Christian transgender specimen".split()
)
def test_other_words(word):
    assert not is_occupation(word)


@pytest.mark.parametrize(("word", "several"), [("bakers", True), ("fishermen", True), ("baker", False)])
def test_several_people(word, several):
    assert are_occupations(word) is several

"""Abbreviations: no set contradicts another."""

from analysis.english import abbreviations
from analysis.english.abbreviations import any_of


def test_no_abbreviation_both_goes_on_and_may_end():
    assert not abbreviations.GOES_ON & abbreviations.MAY_END
    assert {word.lower() for word in abbreviations.TOKENS_IN_CLAUSES} <= abbreviations.ANY
    assert {word.lower() for word in abbreviations.TOKENS_IN_NAMES} <= abbreviations.ANY


def test_a_pattern_for_any_of_some_words():
    assert any_of(["Sgt", "Mr"]) == "Mr|Sgt"

"""Syllables: from the dictionary, and by the model for words that it lacks."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis.text.syllables import count_syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("negotiations", 5), ("people", 2), ("Wednesday", 2), ("rhythm", 2), ("fire", 2), ("our", 2), ("hmm", 0),
        ("Iran’s", 2), ("boss's", 2), ("Marcus's", 3), ("churches'", 2), ("we'll", 1), ("it'll", 2), ("goin'", 2),
        ("90-minute", 4), ("well-known", 2), ("in-person", 3), ("and/or", 2),
        ("U.S.", 2), ("U.S.-led", 3), ("a.m.", 2), ("FBI", 3), ("NATO", 2), ("UN", 2), ("WTO", 5), ("LGBT", 4),
        ("7", 2), ("20", 2), ("345", 6), ("1,000", 3), ("2,500,000", 8), ("1999", 5), ("2025", 5), ("2005", 4),
        ("1900", 4), ("3.5", 3), ("57%", 6), ("20th", 3), ("1st", 1), ("1990s", 4), ("10:30", 3),
        ("résumé", 3), ("café", 2), ("naïve", 2), ("antiestablishmentarian", 8), ("example.org", 5),
        ("https://www.example.org/news/2025?id=77777", 5), ("www.example.org/a", 5), ("norland.org/news/a-vote", 4),
        ("it'd", 2), ("we'd", 1), ("need'd", 2), ("that'd", 2), ("cat'll", 2), ("they'll", 1), ("cats've", 2), ("could've", 2), ("you're", 1),
        ("singin'", 2), ("cabin'", 2), ("'tis", 1), ("o'", 1), ("'n'", 1), ("rock'n'roll", 3), ("fo'c'sle", 2), ("d'you", 1), ("church's", 2),
        ("99", 3), ("100", 3), ("101", 4), ("110", 4), ("999", 6), ("1000", 3), ("1099", 6), ("1100", 5), ("1101", 5),
        ("1110", 4), ("1905", 4), ("1910", 3), ("2000", 3), ("2009", 4), ("2010", 3), ("2011", 5), ("2099", 5), ("2100", 6),
        ("10th", 1), ("21st", 3), ("100th", 3), ("110th", 4), ("113th", 5), ("6s", 2), ("60s", 2), ("1500s", 4), ("2020s", 4),
        ("10km", 3), ("3bn", 3), ("20mph", 5), ("5%", 3), ("50%", 4), ("24/7", 5), ("4x4", 3), ("G20", 3), ("WWF", 7), ("W", 3),
        ("N.A.T.O.", 4), ("AT&T", 2), ("ChatGPT", 4), ("vote(s)", 1), ("TV's", 2), ("12,500", 6), ("1.5m", 4),
        ("MPs", 2), ("NGO", 3), ("NGOs", 3), ("TSE", 3), ("ATMs", 3), ("MPs’", 2), ("PhDs", 3), ("BuzzFeed", 2), ("GitHub", 2), ("NordAI", 3), ("mRNA", 4),
        ("JPNorland", 4), ("eRail", 2), ("McBerg", 2),
    ],
)  # fmt: skip
def test_syllables(word, count):
    assert count_syllables(word) == count


def test_capitals_and_typography_make_no_difference_to_words_of_the_dictionary():
    for word in ("Government", "GOVERNMENT", "government", "govern\u00adment"):
        assert count_syllables(word) == 3
    assert count_syllables("don’t") == count_syllables("don't") == 1
    assert count_syllables("US") == 2 and count_syllables("us") == 1 and count_syllables("IN") == 1


@settings(max_examples=80)
@given(st.text(max_size=30))
@example("ʼ")  # an apostrophe that counts as a letter, alone
@example("ʼ’")
@example("goʼ")
def test_any_string_has_a_number_of_syllables(word):
    assert count_syllables(word) >= 0

"""Whether an article is about sport."""

from __future__ import annotations

import pytest

from analysis.english.sport_words import is_about_sport


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The goalkeeper saved a penalty in the cup final, and the coach praised the squad after the match.", True),
        ("The bowlers took nine wickets in the innings. It was a record for the season and for cricket.", True),
        ("She won two medals at the championships and broke the record in the relay, the sprint and the hurdles.", True),
        ("The council will meet on Monday. Its goal is a new road to the football club, and a league of towns.", False),
        ("The singer said the season was over. Her match was no goal of hers. Rain fell for days on all the roads.", False),
        ("The bank lost money. " * 90 + "It sponsors football, rugby, cricket, tennis and golf.", False),
    ],
)  # fmt: skip
def test_many_words_of_sport(text, expected):
    assert is_about_sport(text) is expected

"""What a word is, and how lines are written."""

import pytest

from analysis.text.document import words
from analysis.text.wordforms import SMALL_WORDS_OF_HEADLINES, long_words_capitalised, only_small_words_lower


def cut(text, spans):
    return [text[a:b] for a, b in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in-person talks", ["in-person", "talks"]),
        ("don't won’t rock 'n' roll", ["don't", "won’t", "rock", "n", "roll"]),
        ("Iran’s and the Joneses' car", ["Iran’s", "and", "the", "Joneses", "car"]),
        ("the U.S. and U.S.-led F.B.I.'s", ["the", "U.S.", "and", "U.S.-led", "F.B.I.'s"]),
        ("$5.3 million, 1,250 men, 57.6%, 10:30", ["5.3", "million", "1,250", "men", "57.6%", "10:30"]),
        ("one, two,three", ["one", "two", "three"]),
        ("https://example.org/a-b and ann@example.org", ["https://example.org/a-b", "and", "ann@example.org"]),
        (
            "(http://example.org/a?b=c&d=%20#top), “https://a.org.”",
            ["http://example.org/a?b=c&d=%20#top", "https://a.org"],
        ),
        ("@POTUS #tag AT&T", ["POTUS", "tag", "AT&T"]),
        ("stop—go, stop -- go", ["stop", "go", "stop", "go"]),
        ("Reference(s): the 1990–95 war", ["Reference(s)", "the", "1990–95", "war"]),
        ("co\u00adop e\u0301lan zero\u200bwidth", ["co\u00adop", "e\u0301lan", "zero", "width"]),
        ("* & % — …", []),
    ],
)
def test_what_a_word_is(text, expected):
    assert cut(text, words(text)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Berg Slams Mayor over Broken Promise", True),
        ("Berg Slams mayor over Broken Promise", False),
        ("Berg Slams It", False),
    ],
)
def test_long_words_capitalised(line, expected):
    assert long_words_capitalised(line.split()) is expected


def test_small_words_may_be_lower():
    assert only_small_words_lower("3 Dams of Ohio".split())
    assert not only_small_words_lower("Rain after Noon".split())
    assert only_small_words_lower("Rain after Noon".split(), SMALL_WORDS_OF_HEADLINES)

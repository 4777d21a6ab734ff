"""The words of quotations and documents as they are compared."""

import pytest

from analysis.corpus.checking.words import quoted_words, words_of


def keys(text):
    return [word.key for word in words_of(text)]


@pytest.mark.parametrize(
    "written, other",
    [
        ("Don’t go", "don't go"),
        ("a long‑term plan", "a long term plan"),
        ("30% of it", "thirty percent of it"),
        ("30 per cent", "30%"),
        ("$2 million now", "two million dollars now"),
        ("£1,200 a year", "1200 pounds a year"),
        ("U.S. troops", "US troops"),
        ("We, uh, go (applause) home", "We go home"),
        ("Twenty-one days", "21 days"),
    ],
)
def test_what_is_written_in_two_ways_is_compared_in_one(written, other):
    assert keys(written) == keys(other)


@pytest.mark.parametrize(
    "written, other", [("can", "can't"), ("30", "13"), ("$5", "£5"), ("we", "they"), ("1990s", "1990")]
)
def test_what_says_other_things_stays_apart(written, other):
    assert keys(written) != keys(other)


def test_words_are_where_they_are():
    text = "He paid $1,200 for thirty-one mid-size boats."
    assert [text[word.start : word.end] for word in words_of(text)] == [
        "He", "paid", "1,200", "$1,200", "for", "thirty-one", "mid", "size", "boats",
    ]  # fmt: skip


@pytest.mark.parametrize("dots", ["…", "...", ". . .", "[...]", "(…)", "[ … ]"])
def test_an_ellipsis_is_a_gap_before_the_word_that_follows(dots):
    words = quoted_words(f"They left {dots} for good")
    assert words.gaps == {2} and not any(words.marked)


def test_an_ellipsis_at_an_end_is_no_gap():
    assert quoted_words("… they left …").gaps == frozenset()

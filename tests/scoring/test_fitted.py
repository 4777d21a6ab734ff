"""The fitted difficulty: its counts, its order, its interval, and what it says of texts that have none."""

import doctest

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis.scoring.fitted as fitted
from analysis.scoring import difficulty, readability

EASY = "Ann has a dog. The dog likes to run. Ann and the dog go to the park. They play with a ball. It is a good day."
SAME = (
    "The council meets on Monday to talk about the plan for a new school near the river. Many people want to be there "
    "and say what they think about it."
)
HARD = (
    "The commission's deliberations concerning supranational jurisdiction, which commenced amid considerable acrimony, "
    "presuppose an unprecedented harmonisation of disparate regulatory frameworks across participating jurisdictions."
)


def test_examples():
    assert doctest.testmod(fitted).failed == 0


def test_plain_words_in_short_sentences_are_easier():
    easy, same, hard = difficulty([EASY, SAME, HARD])["difficulty"]
    assert easy < same < hard


@pytest.mark.parametrize(
    "easier, harder",
    [
        ("The dog ran. It was late. We went home.", "The dog ran, it was late, and we went home."),
        ("He said that the war would end.", "He said that the armistice would end."),
        ("She has a big house by the sea.", "She has a palatial house by the sea."),
    ],
)
def test_each_count_matters(easier, harder):
    one, other = difficulty([easier, harder])["difficulty"]
    assert one < other


def test_the_counts_are_those_of_readability():
    names = ["words", "sentences", "unfamiliar_words"]
    ours, theirs = difficulty([EASY, HARD]), readability([EASY, HARD], ["spache"], counts=True)
    pd.testing.assert_frame_equal(ours[names], theirs[names])
    assert (ours["content_words"] <= ours["words"]).all()
    assert ours["content_frequency"].between(fitted.RAREST, fitted.COMMONEST).all()


def test_the_interval_holds_the_value_and_is_wider_for_a_short_text():
    found = difficulty([EASY, EASY + "\n\n" + " ".join([EASY] * 30)])
    assert ((found["low"] < found["difficulty"]) & (found["difficulty"] < found["high"])).all()
    short, long = found["high"] - found["low"]
    assert short > long > 0
    assert found["warning"].isna().tolist() == [False, True]


def test_without_english_words_there_is_none():
    found = difficulty(["", "…", "Der Rat hat am Montag über den Plan für die neue Schule am Fluss gesprochen."])
    assert found[["difficulty", "low", "high"]].isna().all(axis=None)
    assert found["reason"].tolist()[:2] == ["no words", "no words"] and found["reason"][2]
    assert difficulty([]).empty and list(difficulty([])) == list(found)


def test_typography_and_order_of_articles_make_no_difference():
    curly = difficulty("The mayor’s well-known plan didn’t fail.")["difficulty"][0]
    assert curly == difficulty("The mayor's well-known plan didn't fail.")["difficulty"][0]
    assert difficulty([HARD, EASY])["difficulty"].tolist() == difficulty([EASY, HARD])["difficulty"].tolist()[::-1]


@given(
    st.lists(
        st.sampled_from("the a cat Ann’s 12% well-known U.S. ubiquitous ran . ! “ ” — \n\n".split(" ")), max_size=40
    )
)
def test_any_text_has_a_difficulty_within_its_interval_or_a_reason(parts):
    row = difficulty(" ".join(parts)).iloc[0]
    assert pd.isna(row["reason"]) == (row["low"] < row["difficulty"] < row["high"])

"""Whether an article withholds a name."""

from __future__ import annotations

import pytest

from analysis import extract_quotes

WITHHELD = [
    "“It leaks,” said an engineer, who asked not to be named.",
    "“It leaks,” said an engineer, speaking on condition of anonymity.",
    "“It leaks,” said an official who was not authorised to speak about the dam.",
    "The dam leaks, two people familiar with the matter said.",
    "“It leaks,” a guard said. The guard spoke on the condition that his name not be used.",
    "“It leaks,” said a villager who declined to give her name.",
]
NOT_WITHHELD = [
    "“It leaks,” said an engineer.",
    "“It leaks,” said an engineer, who asked not to be sent home.",
    "The dam leaks, residents said.",
    "“It leaks,” a guard said. The dam is old.",
]


@pytest.mark.parametrize("text", WITHHELD)
def test_an_article_that_withholds_a_name(text):
    assert extract_quotes(text)["anonymous"].tolist()[0] is True


@pytest.mark.parametrize("text", NOT_WITHHELD)
def test_an_article_that_only_gives_none(text):
    assert extract_quotes(text)["anonymous"].tolist()[0] is False


def test_who_is_meant_again_stays_anonymous():
    text = "The dam leaks, three people briefed on the work said. It was known for years, these people said."
    assert extract_quotes(text)["anonymous"].tolist() == [True, True]

"""Sentences about one article: what is too short to rank, who does not speak, and numbers that only look different."""

import pandas as pd
import pytest

from analysis import measure, place
from analysis.display.sentences import beside_another_tool, called_she, never_quoted, worth_ranking
from analysis.display.sentences.readability import take_care


def test_a_very_short_article_is_ranked_by_length_and_quotation_only():
    articles = measure("The mill closed on Monday. “It is sad,” said Ann Lahti.").articles
    assert set(worth_ranking(place(articles), articles.iloc[0])["measure"]) == {"words", "quote_density"}


def test_numbers_that_a_table_shows_alike_are_the_same():
    beside = pd.DataFrame({"measure": ["smog", "lix"], "newsgauge": [13.26, 7.5], "textstat": [13.28, 7.6]})
    assert beside_another_tool(beside).startswith("textstat gives the same number for one of two measures")


@pytest.mark.parametrize(("words", "sentences", "told"), [(40, 3, "Below 100 words"), (500, 14, "SMOG"), (900, 40, "")])
def test_grades_come_with_what_limits_them(words, sentences, told):
    care = take_care(pd.Series({"reason": None, "words": words, "sentences": sentences}))
    assert care.startswith(told) and bool(care) == bool(told)


def test_who_is_reported_counts_as_speaking():
    actors = measure("Ann Lahti met Jo Berg. Lahti said that the mill would close.").actors
    assert never_quoted(actors) == "One person is named but neither quoted nor reported: Jo Berg."


@pytest.mark.parametrize(("value", "told"), [("she", "is called she"), ("he", "is not called she")])
def test_one_source_with_a_pronoun_is_no_share(value, told):
    rows = pd.DataFrame([(value, 1, 1.0, None, None)], columns=["value", "total", "share", "low", "high"])
    assert called_she(rows) == f"The only source called he, she or they {told}."

"""The experimental tone toward an actor: right sentences, right voices, its status in every row."""

import doctest

import pandas as pd
import pytest

import analysis.sentiment.targets as toward
from analysis.sentiment.targets import tone_toward

TEXT = "Lee won a wonderful prize. “Lee is a cruel liar,” Bo Ray said. It rained on Lee."


def tables(*names):
    places = [i for i in range(len(TEXT)) if TEXT.startswith("Lee", i)]
    mentions = pd.DataFrame({"doc_id": "a", "start": places, "actor": "Ann Lee"})
    start, end = TEXT.index("“") + 1, TEXT.index(",”") + 1
    quotes = pd.DataFrame({"doc_id": ["a"], "start": [start], "end": [end], "speaker": ["Bo Ray"]})
    return pd.DataFrame({"doc_id": ["a"], "text": [TEXT]}), mentions, quotes


def test_examples():
    assert doctest.testmod(toward).failed == 0


def test_a_row_has_the_columns_of_the_table():
    articles, mentions, quotes = tables()
    assert list(toward.TowardRow._fields) == tone_toward(articles, mentions=mentions, quotes=quotes).columns.tolist()


def test_sentences_are_told_apart_by_who_speaks():
    articles, mentions, quotes = tables()
    table = tone_toward(articles, mentions=mentions, quotes=quotes)
    assert table["sentences"].tolist() == [2, 1]
    assert table["speaker"].isna().tolist() == [True, False] and table["speaker"][1] == "Bo Ray"
    assert table["tone"][0] > 0 > table["tone"][1]
    assert (table["low"] < table["tone"]).all() and (table["tone"] < table["high"]).all()


def test_every_row_says_how_far_it_can_be_trusted():
    articles, mentions, quotes = tables()
    table = tone_toward(articles, mentions=mentions, quotes=quotes)
    assert set(table["status"]) == {"experimental"} and table["accuracy"].between(0.4, 0.7).all()


def test_two_mentions_in_a_sentence_count_once():
    articles, mentions, quotes = tables()
    once = tone_toward(articles, mentions=mentions, quotes=quotes)
    twice = tone_toward(articles, mentions=pd.concat([mentions, mentions]), quotes=quotes)
    pd.testing.assert_frame_equal(once, twice)


def test_roles_without_an_actor_and_articles_without_mentions_have_no_row():
    articles, mentions, quotes = tables()
    assert tone_toward(articles, mentions=mentions.assign(actor=None), quotes=quotes).empty
    assert tone_toward(articles, mentions=mentions[:0], quotes=quotes[:0]).empty


def test_missing_columns_are_named():
    articles, mentions, quotes = tables()
    with pytest.raises(ValueError, match="mentions has no column actor"):
        tone_toward(articles, mentions=mentions.drop(columns="actor"), quotes=quotes)

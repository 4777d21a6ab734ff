"""Shares of sources by type, role and pronoun."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.corpus import source_shares
from analysis.schema import TEXT, MissingColumn, columns

ROLES = ["official or politician", "business", None]


def sources(rows):
    names = ["doc_id", "speaker", "type", "role", "pronoun", "words", "quotes", "reports"]
    return pd.DataFrame(rows, columns=names).astype({"role": TEXT, "pronoun": TEXT, "speaker": TEXT})


def row(doc_id, role, words=10, speaker="Ann Lahti"):
    return (doc_id, speaker, "named person", role, None, words, 1, 0)


def test_shares_of_sources_and_of_words():
    table = sources([row("a", ROLES[0], 30), row("a", ROLES[1], 10), row("b", ROLES[0], 0), row("b", None, 10)])
    found = source_shares(table, "role")
    assert found["value"].fillna("?").tolist() == [ROLES[0], ROLES[1], "?"] and found["share"].tolist() == [
        0.5,
        0.25,
        0.25,
    ]
    assert source_shares(table, "role", of="words")["share"].tolist() == [0.6, 0.2, 0.2]
    assert found["low"].isna().all() and found["n"].tolist() == [2, 2, 2]


def test_passages_without_a_speaker_are_no_source():
    assert source_shares(sources([row("a", ROLES[0]), row("a", None, 5, None)]), "role")["total"].tolist() == [1]


def test_groups_and_months_have_intervals_over_articles():
    docs = [f"d{k}" for k in range(24)]
    table = sources([row(d, ROLES[k % 2]) for k, d in enumerate(docs)] + [row(d, ROLES[0]) for d in docs[:12]])
    articles = pd.DataFrame(
        {
            "doc_id": docs,
            "outlet": ["Post"] * 12 + ["Star"] * 12,
            "date": pd.to_datetime(["2024-01-05", "2024-03-05"] * 12),
        }
    )
    by_outlet = source_shares(table, "role", articles=articles, by="outlet")
    assert by_outlet.columns[:2].tolist() == ["outlet", "value"] and by_outlet["low"].notna().all()
    assert (by_outlet["low"] <= by_outlet["share"]).all() and (by_outlet["share"] <= by_outlet["high"]).all()
    monthly = source_shares(table, "role", articles=articles, every="month")
    assert monthly["period"].nunique() == 3 and monthly.loc[monthly["n"] == 0, "share"].isna().all()


def test_what_is_missing_is_named():
    table = sources([row("a", ROLES[0])])
    with pytest.raises(ValueError, match="articles="):
        source_shares(table, "role", by="outlet")
    with pytest.raises(ValueError, match="of='letters'"):
        source_shares(table, "role", of="letters")
    for column in ("colour", ["colour"], None):
        with pytest.raises(MissingColumn, match="colour|None"):
            source_shares(table, column)
    for wrong in (None, "sources"):
        with pytest.raises(TypeError, match="source_shares needs a frame, not"):
            source_shares(wrong, "role")
    with pytest.raises(ValueError, match="of='words': it is missing for 1 of the sources"):
        source_shares(table.assign(words=None), "role", of="words")
    with pytest.raises(ValueError, match="draws=0: there must be one at least"):
        source_shares(table, "role", draws=0)
    articles = pd.DataFrame({"doc_id": ["a"], "share": "Post"})
    with pytest.raises(ValueError, match="by='share' is the name of a column that source_shares makes"):
        source_shares(table, "role", articles=articles, by="share")
    assert list(source_shares(sources([]), "role").columns) == columns("source_shares")


def test_articles_whose_ids_are_numbers_are_those_of_their_sources():
    table = sources([row(str(k), ROLES[k % 2]) for k in range(12)])
    articles = pd.DataFrame({"doc_id": range(12), "outlet": ["Post", "Star"] * 6})
    found = source_shares(table, "role", articles=articles, by="outlet")
    assert found["n"].tolist() == [6] * 4 and found["share"].tolist() == [0, 1, 1, 0]
    with pytest.raises(ValueError, match="no doc_id '0', which the sources have"):
        source_shares(table, "role", articles=articles.assign(doc_id=articles["doc_id"] + 100), by="outlet")
    with pytest.warns(UserWarning, match="no doc_id '11', which the sources have: they are left out"):
        assert source_shares(table, "role", articles=articles.head(11), by="outlet")["n"].tolist() == [6, 6, 5, 5]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from(ROLES), st.integers(1, 50)), min_size=1))
def test_shares_add_up_to_one(rows):
    table = sources([row(*own) for own in rows])
    for of in ("sources", "words"):
        assert source_shares(table, "role", of=of, draws=50)["share"].sum() == pytest.approx(1)

"""Sources counted for each article, and cues by who speaks."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import compare, over_time, sources
from analysis.corpus import cue_shares, source_shares, sources_by_article
from analysis.schema import MissingColumn, columns, frame

TEXTS = [
    "“It leaks,” said Ann Lahti, a plumber. She left. Residents claimed that it did not.",
    "“It rains,” admitted Bo Ek. He left.",
    "It rained all day.",
    "An official, who asked not to be named, said that it rained. “It snowed,” according to a report.",
]
ARTICLES = pd.DataFrame(
    {
        "doc_id": list("abcd"),
        "text": TEXTS,
        "outlet": ["Post", "Star", "Post", "Star"],
        "date": pd.to_datetime(["2024-01-05", "2024-01-06", "2024-03-01", "2024-03-02"]),
    }
)
TABLE = sources(ARTICLES)


def test_each_article_is_counted_also_one_without_sources():
    counts = sources_by_article(TABLE, ARTICLES).set_index("doc_id")
    assert counts["sources"].tolist()[:3] == [2, 1, 0] and counts["named"].tolist()[:3] == [1, 1, 0]
    assert counts["single_source"].astype("object").where(counts["single_source"].notna(), None).tolist()[:3] == [
        0,
        1,
        None,
    ]
    assert counts.loc["a", ["she", "he", "doubting", "cues"]].tolist() == [1, 0, 1, 2]
    assert counts.loc["d", "anonymous"] == 1 and pd.isna(counts.loc["c", "doubting_share"])
    assert list(sources_by_article(TABLE)["doc_id"]) == ["a", "b", "d"] and "text" not in counts


def test_outlets_and_months_in_one_line_each():
    counts = sources_by_article(TABLE, ARTICLES)
    assert compare(counts, "anonymous", by="outlet")["mean"].tolist() == [0, 0.5]
    assert compare(counts, "single_source", by="outlet")["n"].tolist() == [1, 2]
    assert over_time(counts, "sources")["n"].tolist() == [2, 0, 2]


def test_cues_by_who_speaks():
    found = cue_shares(TABLE, "type").set_index(["value", "cue_class"])
    assert found.loc[("unnamed group", "doubting"), "share"] == 1
    assert found.loc[("named person", "doubting"), ["cues", "total", "n"]].tolist() == [2, 1, 2]
    assert found["low"].isna().all() and list(cue_shares(TABLE).columns) == columns("cue_shares")


def test_nothing_and_missing_columns():
    nothing = frame("sources", [])
    assert cue_shares(nothing).empty and sources_by_article(nothing).empty
    assert sources_by_article(nothing, ARTICLES)["sources"].tolist() == [0, 0, 0, 0]
    for count in (cue_shares, sources_by_article):
        with pytest.raises(MissingColumn):
            count(TABLE.drop(columns="doubting"))


def test_articles_whose_ids_are_numbers_are_those_of_their_sources():
    numbered = ARTICLES.assign(doc_id=range(1, len(ARTICLES) + 1))
    table = sources(numbered)
    expected = sources_by_article(TABLE, ARTICLES).drop(columns="doc_id")
    for ids in (numbered["doc_id"], numbered["doc_id"].astype(float), numbered["doc_id"].astype("category")):
        counts = sources_by_article(table, numbered.assign(doc_id=ids))
        pd.testing.assert_frame_equal(counts.drop(columns="doc_id"), expected)
        again = sources_by_article(table.assign(doc_id=table["doc_id"].astype(int)), numbered.assign(doc_id=ids))
        pd.testing.assert_frame_equal(again, counts)


@pytest.mark.parametrize("types", [None, "str"])
def test_sources_may_come_from_a_file(tmp_path, types):
    TABLE.to_csv(tmp_path / "sources.csv", index=False)
    table = pd.read_csv(tmp_path / "sources.csv", dtype=types)
    for count in (sources_by_article, cue_shares, source_shares):
        pd.testing.assert_frame_equal(count(table), count(TABLE))
    for of in ("words", "quotes", "reports"):
        pd.testing.assert_frame_equal(source_shares(table, "type", of=of), source_shares(TABLE, "type", of=of))
    with pytest.raises(ValueError, match="the column anonymous holds 'perhaps', which is no flag"):
        sources_by_article(TABLE.assign(anonymous="perhaps"))


def test_ids_that_do_not_meet_are_told():
    with pytest.raises(ValueError, match=r"no doc_id .*, which the sources have .*under the same ids"):
        sources_by_article(TABLE, ARTICLES.assign(doc_id=[f"x{k}" for k in ARTICLES.index]))
    with pytest.warns(UserWarning, match="no doc_id 'a', which the sources have: they are left out"):
        assert len(sources_by_article(TABLE, ARTICLES[ARTICLES["doc_id"] != "a"])) == len(ARTICLES) - 1


@settings(max_examples=20)
@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6))
def test_counts_add_up(texts):
    articles = pd.DataFrame({"doc_id": [f"d{k}" for k in range(len(texts))], "text": texts})
    table = sources(articles)
    counts = sources_by_article(table, articles)
    assert counts["doc_id"].tolist() == articles["doc_id"].tolist()
    assert counts["sources"].sum() == table["speaker"].notna().sum()
    assert (counts[["named", "unnamed", "documents"]].sum(axis=1) <= counts["sources"]).all()
    assert (counts["doubting"] + counts["positive"] <= counts["cues"]).all()

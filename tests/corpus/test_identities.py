"""The tables of a corpus with one name for each actor, and all quotations of one of them."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import schema
from analysis.articles.load import as_articles
from analysis.corpus.identities import UnclearName, across, quotes_of
from analysis.names import link_actors
from analysis.pipeline import measure
from analysis.sentiment.speakers import speaker_sentiment

TEXTS = [
    "“We won a great victory,” said Ann M. Lahti. Lahti slept.",
    "“It was close,” Ann Lahti said. “We thank Bo Berg,” Lahti added.",
    "“It rained,” said Ms. Lahti. “It snowed,” a baker said.",
    "“We lost,” said Eve Berg. Bo Berg wept. “So we did,” said Bo Berg.",
]


@pytest.fixture(scope="module")
def tables():
    articles = as_articles(TEXTS).assign(outlet=list("aabb"), title=None, date=pd.Timestamp("2024-05-01"))
    return measure(articles)


def test_all_tables_have_the_identities(tables):
    whole = across(tables)
    assert whole._fields == tables._fields
    identity = link_actors(tables.actors)["identity"]
    assert whole.actors["actor"].tolist() == identity.tolist()
    assert set(whole.quotes["speaker"]) == {"Ann M. Lahti", "a baker", "Eve Berg", "Bo Berg"}
    assert set(whole.speakers["speaker"]) == set(whole.quotes["speaker"])
    assert set(whole.mentions["actor"].dropna()) <= set(identity)
    assert set(whole.articles["top_speaker"]) <= set(whole.quotes["speaker"])
    for name, table in whole._asdict().items():
        assert table.dtypes.to_dict() == getattr(tables, name).dtypes.to_dict()
    assert tables.quotes["speaker"].isin(["Ann M. Lahti", "Lahti"]).sum() == 2  # the article's own names stay there


def test_speakers_over_all_articles_are_those_of_the_tables(tables):
    whole = across(tables)
    pooled = speaker_sentiment(tables.quotes, across=True, actors=tables.actors)
    pd.testing.assert_frame_equal(pooled, speaker_sentiment(whole.quotes, across=True))


def test_two_actors_of_an_article_with_one_identity_are_one_row(tables):
    twice = pd.DataFrame({"doc_id": "text-1", "actor": ["Ann M. Lahti", "Lahti"], "kind": "person", "sex": ["f", None]})
    rows = [
        {**row, "aliases": row["actor"], "mentions": 2, "share": 0.5, "first": 9} for row in twice.to_dict("records")
    ]
    actors = schema.frame("actors", rows)
    speakers = schema.frame(
        "speakers",
        [
            ("text-1", "Ann M. Lahti", 1, 2, 8, 0.6, 0.5, 0.2, 0.0, 0.4, 0.9, "positive", "agree", "great +0.2"),
            ("text-1", "Lahti", 1, 1, 5, 0.4, 1.0, 0.5, 0.0, 0.9, 0.9, "positive", "agree", "good +0.5"),
        ],
    )
    whole = across(tables._replace(actors=actors, speakers=speakers))
    [actor], [speaker] = whole.actors.to_dict("records"), whole.speakers.to_dict("records")
    assert (actor["actor"], actor["mentions"], actor["aliases"], actor["sex"]) == (
        "Ann M. Lahti", 4, "Ann M. Lahti; Lahti", "f",
    )  # fmt: skip
    assert pd.isna(actor["spread"]) and actor["first"] == 9 and actor["share"] == 1
    assert (speaker["quotes"], speaker["sentences"], speaker["words"]) == (2, 3, 13)
    assert speaker["tone"] == pytest.approx(0.3) and pd.isna(speaker["drivers"])
    assert whole.speakers.dtypes.to_dict() == speakers.dtypes.to_dict()


def test_all_quotations_of_one_person_are_found_by_any_name(tables):
    whole = quotes_of(tables, "Ann M. Lahti")
    assert list(whole.columns) == schema.columns("quotes_of")
    assert whole["doc_id"].tolist() == ["text-1", "text-2", "text-2", "text-3"]
    assert whole["outlet"].tolist() == ["a", "a", "a", "b"] and set(whole["speaker"]) == {"Ann M. Lahti"}
    assert whole["called"].tolist() == ["Ann M. Lahti", "Ann Lahti", "Ann Lahti", "Lahti"]
    for name in ("Lahti", "ann lahti", "ann m. lahti"):
        pd.testing.assert_frame_equal(quotes_of(tables, name), whole)
    assert quotes_of(tables, "A baker")["text"].tolist() == ["It snowed,"]


def test_a_name_of_several_lists_them(tables):
    texts = ["“We won,” said Ann Lahti. Lahti slept.", "“We lost,” said Bo Lahti. Lahti wept. Lahti left."]
    with pytest.raises(UnclearName, match=r"'Lahti' may be Ann Lahti \(1 article\), Bo Lahti \(1 article\)"):
        quotes_of(measure(texts), "Lahti")
    with pytest.raises(UnclearName, match="nobody in these tables is called 'Ann Lahtio'; much like it: Ann M. Lahti"):
        quotes_of(tables, "Ann Lahtio")
    with pytest.raises(UnclearName, match="nobody in these tables is called ''"):
        quotes_of(measure(""), "")


def test_nobody_is_quoted_in_no_articles(tables):
    empty = measure("")
    assert [len(table) for table in across(empty)[1:]] == [0, 0, 0, 0]
    assert len(quotes_of(tables._replace(quotes=tables.quotes.head(0)), "Ann Lahti")) == 0

"""Named and quoted over many articles: one actor by several names, surnames that several have, groups."""

import pandas as pd
import pytest

from analysis.corpus import across, compare, speakers_by_article, who_speaks
from analysis.pipeline import measure

TEXTS = [
    "“We won,” said Ann M. Lahti. Jo Berg wept.",
    "Ann Lahti left the hall. “It is late,” said Al Berg.",
    "Ms. Lahti slept. “It is late,” Berg said.",
    "The rain fell all day.",
]


@pytest.fixture(scope="module")
def tables():
    articles = pd.DataFrame({"doc_id": list("abcd"), "text": TEXTS, "outlet": ["Post", "Post", "Star", "Star"]})
    return across(measure(articles))


def test_an_actor_is_counted_once_whatever_articles_call_it(tables):
    table = who_speaks(tables)
    [row] = table[table["actor"].str.endswith("Lahti")].to_dict("records")
    assert (row["named"], row["speaks"], row["n"]) == (3, 1, 4)
    assert row["share"] == pytest.approx(1 / 3) and row["low"] < 1 / 3 < row["high"]


def test_a_surname_that_two_people_have_is_not_clear(tables):
    unclear = who_speaks(tables).dropna(subset=["may_be"])
    assert unclear[["actor", "may_be"]].values.tolist() == [["Berg", "Al Berg; Jo Berg"]]


def test_groups_count_their_own_articles(tables):
    table = who_speaks(tables, by="outlet")
    lahti = table[table["actor"].str.endswith("Lahti")].set_index("outlet")
    assert lahti["n"].to_dict() == {"Post": 2, "Star": 2}
    assert lahti["named"].to_dict() == {"Post": 2, "Star": 1}
    assert (table["speaks"] <= table["named"]).all() and (table["named"] <= table["n"]).all()


def test_without_articles_nobody_speaks(tables):
    nothing = type(tables)(*(table.head(0) for table in tables))
    assert who_speaks(nothing).empty and list(who_speaks(nothing)) == list(who_speaks(tables))


def test_speakers_by_article_can_be_compared(tables):
    name = next(actor for actor in tables.actors["actor"] if actor.endswith("Lahti"))
    rows = speakers_by_article(tables, [name])
    assert rows["named"].tolist() == [1, 1, 1, 0] and rows["speaks"].tolist() == [1, 0, 0, 0]
    assert rows["tone"].notna().tolist() == [True, False, False, False]
    assert compare(rows, "speaks", by="outlet")["mean"].tolist() == [0.5, 0.0]
    with pytest.raises(ValueError, match="no article names Mary Roe"):
        speakers_by_article(tables, ["Mary Roe"])

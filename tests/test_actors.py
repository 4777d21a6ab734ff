"""Named actors: how they are counted, in one article and over many."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import once_in_four

from analysis import schema
from analysis._package import shipped
from analysis.actors import ActorRow, actor_mentions, count_actors, name_actors, spread, who_names_whom
from analysis.articles.load import as_articles
from analysis.names.mentions import find_mentions
from analysis.quotes.extract import extract_quotes
from analysis.text.document import parse


def named_in(text, form="name"):
    return [(text[m.start : m.end], m.kind, m.actor) for m in find_mentions(parse(text)) if m.form == form]


@pytest.fixture(scope="module")
def sample():
    return shipped("data/sample/article.txt").read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def gold():
    return pd.read_csv(shipped("data/gold/mentions.csv"), keep_default_na=False)


def test_every_name_and_role_of_the_sample_is_found_and_given_to_its_actor(sample, gold):
    ours = {(m.start, m.end, m.kind, m.actor, m.form) for m in find_mentions(parse(sample)) if m.form != "metonym"}
    hand = set(gold[["start", "end", "kind", "actor", "form"]].itertuples(index=False, name=None))
    assert len(ours & hand) / len(hand) >= 0.97
    assert len(ours & hand) / len(ours) >= 0.97


def test_the_sample_names_trump_most(sample):
    top = name_actors(sample).iloc[0]
    assert (top["actor"], top["kind"], top["mentions"]) == ("Donald Trump", "person", 12)
    assert top["roles"] == 2  # the U.S. president, @POTUS


WIRE = """SOCCER - NORDVIK LEAGUE RESULTS .
OSLO 1996-10-19
Results of league matches played on Saturday :
Skeid Rovers 2 Turku 1
Malmo v Bergen
1. Aino Lahti ( Finland ) beat Jo Berg ( Norway ) 6-4 6-1
K. Saarinen c Holm b Berg 14
"""


def test_lists_of_results_give_teams_and_players():
    names = [written for written, _, _ in named_in(WIRE)]
    assert {
        "OSLO",
        "Turku",
        "Malmo",
        "Bergen",
        "Aino Lahti",
        "Finland",
        "Jo Berg",
        "Norway",
        "K. Saarinen",
        "Holm",
    } <= set(names)
    assert not {"SOCCER", "Results"} & set(names)


def test_roles_and_metonyms_are_not_counted_as_names():
    text = "Finnish President Aino Lahti flew to Oslo. The Finnish president slept. Helsinki said nothing."
    rows = name_actors(text).set_index("actor")
    assert rows.loc["Aino Lahti", "mentions"] == 1
    assert rows.loc["Aino Lahti", "roles"] == 1


TALK = "Aino Lahti met Joan Berg in Oslo. “Berg was kind to me,” Lahti said. “I thank Berg and Norway,” Lahti added."


def test_tables_have_the_columns_of_the_schema():
    assert list(actor_mentions(TALK).columns) == schema.columns("mentions")
    assert list(name_actors(TALK).columns) == schema.columns("actors") == ["doc_id", *ActorRow._fields]
    assert list(name_actors(TALK, across=True).columns) == schema.columns("actors_across")
    for empty in ("", "   \n", "no names at all here."):
        assert list(name_actors(empty).columns) == schema.columns("actors")
        assert len(name_actors(empty)) == len(name_actors(empty, across=True)) == len(actor_mentions(empty)) == 0


def test_missing_texts_are_empty_articles():
    articles = pd.DataFrame(
        {"doc_id": ["a", "b", "c"], "text": [None, float("nan"), "Aino Lahti met Joan Berg in Oslo."]}
    )
    assert set(name_actors(articles)["doc_id"]) == {"c"}


def test_counts_shares_and_positions():
    rows = name_actors(TALK).set_index("actor")
    assert rows.loc["Joan Berg", ["mentions", "named_in_quotes", "quotes"]].tolist() == [3, 2, 0]
    assert rows.loc["Aino Lahti", ["mentions", "named_in_quotes"]].tolist() == [3, 0]
    assert rows.loc["Aino Lahti", "quotes"] == 2
    assert rows.loc["Aino Lahti", "quoted_words"] == 10
    assert rows["share"].sum() == pytest.approx(1)
    assert rows.loc["Aino Lahti", "first"] == 0
    assert math.isnan(rows.loc["Oslo", "spread"])
    assert rows.loc["Joan Berg", "per_1000_words"] == pytest.approx(1000 * 3 / len(parse(TALK).words))


def test_given_quotations_change_nothing():
    articles = as_articles(TALK)
    pd.testing.assert_frame_equal(name_actors(articles), name_actors(articles, quotes=extract_quotes(articles)))


def test_who_names_whom():
    articles = as_articles(TALK)
    naming = who_names_whom(extract_quotes(articles), actor_mentions(articles))
    assert list(naming.columns) == schema.columns("naming")
    assert len(who_names_whom(extract_quotes(""), actor_mentions(""))) == 0
    assert naming[["speaker", "actor", "mentions"]].values.tolist() == [
        ["Aino Lahti", "Joan Berg", 2],
        ["Aino Lahti", "Norway", 1],
    ]


def test_a_name_outside_the_marks_of_a_report_is_not_named_by_its_speaker():
    articles = as_articles("Ann Novak met Jo Berg. Novak called Berg’s plan for Oslo “a gift to Norway” on Monday.")
    quotes = extract_quotes(articles)
    assert quotes["kind"].tolist() == ["mixed"] and "Oslo" in quotes["text"].iloc[0]
    assert who_names_whom(quotes, actor_mentions(articles))[["speaker", "actor"]].values.tolist() == [
        ["Ann Novak", "Norway"]
    ]
    assert name_actors(articles).set_index("actor")["named_in_quotes"].sum() == 1


def test_across_articles_full_names_meet_and_say_how_sure():
    articles = [
        "Aino Lahti met Joan Berg in Oslo. Lahti smiled.",
        "Aino Lahti resigned on Monday. Lahti wept.",
        "Lahti was seen in Bergen on Tuesday, said Joan Berg.",
        "Kalle Lahti opened a shop in Turku.",
    ]
    rows = name_actors(articles, across=True).set_index("actor")
    assert rows.loc["Aino Lahti", ["articles", "mentions"]].tolist() == [3, 5]
    assert rows.loc["Joan Berg", "articles"] == 2
    assert 0.5 < rows.loc["Aino Lahti", "confidence"] < rows.loc["Joan Berg", "confidence"] < 1  # once by surname alone
    assert math.isnan(rows.loc["Kalle Lahti", "confidence"])


def test_counts_do_not_depend_on_the_other_articles():
    articles = as_articles([TALK, "Kalle Lahti opened a shop in Turku.", TALK.replace("Oslo", "Bergen")])
    together = name_actors(articles)
    apart = pd.concat([name_actors(articles.iloc[[i]]) for i in range(3)], ignore_index=True)
    pd.testing.assert_frame_equal(together, apart)


@pytest.mark.parametrize("bad", [3, ["text", 4], pd.DataFrame({"body": ["x"]})])
def test_bad_input_says_what_is_needed(bad):
    with pytest.raises((TypeError, ValueError)):
        name_actors(bad)


@given(st.lists(st.integers(0, 999), min_size=2, max_size=40))
def test_spread_lies_between_nought_and_one(positions):
    assert 0 <= spread(positions, 1000) <= 1


def test_spread_grows_with_evenness():
    assert spread([0, 1, 2, 3], 1000) < spread([0, 10, 500, 510], 1000) < spread([0, 250, 500, 750], 1000) == 1


PIECES = st.sampled_from(
    ["Aino Lahti", "Mr. Lahti", "the UN", "United Nations", "“", "”", "'s", "’s", ". ", ", ", "\n", "\n\n", " said ", "U.S.", "@POTUS",
     "the Finnish president", "Moscow", "(", ")", "/", "REUTERS / ", "-", "İ", "ß", "\u200b", "\ud800", "\x00", "é", "e\u0301", "中文",
     "PARIS (Reuters) - ", "A" * 50, "😀", "and", "of", "de", "al-"]
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_spans_lie_in_the_text_in_order_and_names_do_not_overlap(text):
    mentions = find_mentions(parse(text))
    names = [m for m in mentions if m.form == "name"]
    assert all(0 <= m.start < m.end <= len(text) and text[m.start : m.end].strip() for m in mentions)
    assert all(a.end <= b.start for a, b in zip(names, names[1:], strict=False))
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    assert all(m.kind in ("person", "organisation", "place") for m in mentions)
    assert all(m.actor for m in names)
    counted = count_actors(parse(text), mentions, [])
    assert sum(row.mentions for row in counted) == len(names)


HOSTILE = {
    "initialisms": "U.S. ",
    "quotation marks": "“",
    "capitals": "Aa Bb Cc ",
    "names": "Aino Lahti met Joan Berg. ",
    "slashes": "REUTERS / ",
    "brackets": "Aa Bb (AB) ",
    "apostrophes": "O'",
    "hyphens": "al-",
    "roles": "the president of the ",
    "particles": "Aa van der ",
    "one word": "A",
    "handles": "@a",
    "initials": "J. ",
    "namesakes": "Ann B. Lahti met Ann C. Lahti. Mrs. Lahti and Judge Lahti left. ",
    "first names": "Will Angela ",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_length_and_not_faster(unit):
    def seconds(n):
        document = parse((unit * n)[: n * 4])
        document.sentences, document.words, document.blocks  # noqa: B018  not what is timed here
        start = time.process_time()
        find_mentions(document)
        return time.process_time() - start

    seconds(300)
    assert once_in_four(lambda: seconds(6000) < 4 * 3 * seconds(1500) + 0.3)  # what loads on first use counts in none


def test_many_different_people_take_linear_time():
    def seconds(n):
        words = ["".join(chr(97 + (i // 26**k) % 26) for k in range(4)).title() for i in range(n)]
        text = " ".join(f"Anna {w} met Mr. {v} Smith." for w, v in zip(words, reversed(words), strict=True))
        start = time.process_time()
        find_mentions(parse(text))
        return time.process_time() - start

    seconds(50)
    assert once_in_four(lambda: seconds(1600) < 4 * 3 * seconds(400) + 0.3)


def test_the_same_result_whatever_the_hash_seed(sample):
    program = (
        "from analysis.actors import name_actors; from analysis._package import shipped;"
        "print(name_actors(shipped('data/sample/article.txt').read_bytes().decode()).to_csv())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1

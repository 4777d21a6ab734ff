"""Articles on one event: passages that they share, and names side by side."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import own_words

from analysis.corpus.overlap import shared_quotations, side_by_side
from analysis.pipeline import measure
from analysis.quotes.extract import extract_quotes


def test_names_stand_side_by_side():
    actors = pd.DataFrame(
        [("a", "Ann Lee", 5), ("a", "Harbour Board", 2), ("b", "Ann Lee", 3), ("b", "Bo Ray", 1), ("c", "Bo Ray", 4)],
        columns=["doc_id", "actor", "mentions"],
    )
    table = side_by_side(actors).set_index("actor")
    assert table.loc["Ann Lee", ["a", "b", "c", "articles"]].tolist() == [5, 3, 0, 2]
    assert table["only_in"].dropna().to_dict() == {"Harbour Board": "a"}
    assert table.index.tolist() == ["Ann Lee", "Bo Ray", "Harbour Board"]


def test_speakers_are_those_that_the_actors_table_links():
    tables = measure(["“We won,” said Ann Lee. Lee wept.", "“We lost,” said Ms. Lee.", "“No,” said Bo Ray."])
    assert set(side_by_side(tables.speakers, actors=tables.actors)["speaker"]) == {"Ann Lee", "Bo Ray"}
    assert set(side_by_side(tables.speakers)["speaker"]) == {"Ann Lee", "Lee", "Bo Ray"}


def test_hundreds_of_articles_stand_side_by_side():
    docs = [f"d{i}" for i in range(300)]
    table = side_by_side(pd.DataFrame({"doc_id": docs, "speaker": ["Ann Lee", "Bo Ray"] * 150, "words": 2}))
    assert table["articles"].tolist() == [150, 150] and table[docs].sum(axis=1).tolist() == [300, 300]


def test_a_set_phrase_of_short_words_is_no_shared_passage():
    rows = [
        ("a", "direct", "I think he will do it.", "Ann Lee"),
        ("b", "direct", "I think he will do well now.", "Bo Ray"),
    ]
    assert shared_quotations(quotes(*rows)).empty


def test_unknown_speakers_and_silent_articles_are_kept_apart():
    speakers = pd.DataFrame({"doc_id": ["a", "b"], "speaker": ["Ann Lee", None], "words": [3, 9]})
    table = side_by_side(speakers)
    assert table["speaker"].tolist() == ["Ann Lee"] and table["b"].tolist() == [0]
    assert side_by_side(speakers.head(0)).empty
    with pytest.raises(ValueError, match="needs the columns actor, mentions; the frame has doc_id"):
        side_by_side(pd.DataFrame({"doc_id": []}))


def quotes(*rows):
    frame = pd.DataFrame(rows, columns=["doc_id", "kind", "text", "speaker"])
    ends = frame["text"].str.len()
    own = list(map(own_words, frame["kind"], frame["text"]))
    return frame.assign(quote_id=range(1, len(frame) + 1), start=0, end=ends, verbatim=own)


def test_one_passage_cut_in_two_ways():
    table = shared_quotations(
        quotes(
            ("a", "direct", "We will not, under any pressure, close the harbour this year.", "Ann Lee"),
            ("b", "mixed", "she promised that they “will not, under any pressure, close the harbour”", "Lee"),
            ("c", "direct", "Nobody asked us about it.", "Bo Ray"),
        )
    )
    [row] = table.to_dict("records")
    assert (row["doc_id"], row["other_doc_id"]) == ("a", "b")
    assert row["shared"] == "will not under any pressure close the harbour"
    assert (row["words"], row["share"], row["other_share"]) == (8, 8 / 11, 1)
    assert (row["only_here"], row["only_there"]) == ("We … this year", "")


def test_only_other_articles_and_only_words_in_marks_are_compared():
    same = "We will rebuild the harbour at once."
    assert shared_quotations(quotes(("a", "direct", same, "x"), ("a", "direct", same, "x"))).empty
    assert shared_quotations(quotes(("a", "direct", same, "x"), ("b", "indirect", same, "x"))).empty
    narrated = "we will rebuild the harbour at once, which he called “a must”"
    assert shared_quotations(quotes(("a", "direct", same, "x"), ("b", "mixed", narrated, "x"))).empty
    assert shared_quotations(quotes(("a", "direct", same, "x"), ("b", "direct", "We will rebuild.", "x"))).empty
    assert shared_quotations(quotes()).empty


def test_a_set_phrase_is_no_shared_passage():
    one = "At the end of the day we will need a new harbour wall and a mayor."
    two = "People were tired, and at the end of the day nobody had asked them what they thought."
    assert shared_quotations(quotes(("a", "direct", one, "x"), ("b", "direct", two, "y"))).empty


@pytest.mark.parametrize("opening, closing", ["“”", "‘’", '""', "''"])
def test_a_passage_in_marks_of_any_kind_is_found(opening, closing):
    said = f"They will {opening}not, under any pressure, close the harbour{closing} this year, Ann Lee said."
    other = "“We will not, under any pressure, close the harbour,” Lee said on Monday."
    [row] = shared_quotations(extract_quotes([said, other])).to_dict("records")
    assert row["shared"] == "not under any pressure close the harbour"


@settings(max_examples=50)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.text(alphabet='ab “”"’.', max_size=40)), max_size=6))
def test_shares_are_shares_for_any_text(rows):
    table = shared_quotations(quotes(*((doc, "mixed", text, None) for doc, text in rows)), least=2)
    assert (table["doc_id"] != table["other_doc_id"]).all()
    assert (
        (table["share"] > 0) & (table["share"] <= 1) & (table["other_share"] > 0) & (table["other_share"] <= 1)
    ).all()

"""Articles on one event, and copies among articles."""

import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import own_words

from analysis.corpus.duplicates import near_duplicates
from analysis.corpus.overlap import shared_quotations, side_by_side
from analysis.quotes.extract import extract_quotes

WORDS = [f"word{i}" for i in range(3000)]


def story(seed, n=120):
    return " ".join(np.random.default_rng(seed).choice(WORDS, n))


def originals(texts, **kwargs):
    return [name if isinstance(name, str) else None for name in near_duplicates(texts, **kwargs)["original"]]


def test_copies_are_found_and_their_original_is_the_first():
    a, b = story(1), story(2)
    cut = " ".join(a.split()[:80])
    edited = a.replace(a.split()[40], "another", 1)
    texts = [a, b, cut, "Oslo (Agency): " + edited, story(3)]
    assert originals(texts) == [None, None, "text-1", "text-1", None]


def test_a_copy_of_a_copy_belongs_to_the_first():
    words = story(1, 200).split()
    one, two, three = " ".join(words[:140]), " ".join(words[40:180]), " ".join(words[70:200])
    assert originals([one, two, three]) == [None, "text-1", "text-1"]


def test_the_earlier_date_is_the_original():
    frame = pd.DataFrame(
        {"doc_id": ["late", "early"], "text": story(1), "date": pd.to_datetime(["2024-02-02", "2024-02-01"])}
    )
    table = near_duplicates(frame)
    assert table["doc_id"].tolist() == ["late", "early"]
    assert table.set_index("doc_id")["original"].dropna().to_dict() == {"late": "early"}


def test_type_and_marks_do_not_hide_a_copy():
    text = " ".join(f"it's {word}," for word in story(1, 40).split())
    assert originals([text, text.upper().replace("'", "’").replace(",", ";")]) == [None, "text-1"]


def test_shares_are_of_the_shorter_article():
    words = story(1, 115).split()
    half = " ".join(words[:57]) + " " + story(9, 58)
    shares = near_duplicates([" ".join(words), half])["share"]
    assert shares[0] == 0 and shares[1] == pytest.approx(50 / 108, abs=0.01)
    assert originals([" ".join(words), half], share=0.4) == [None, "text-1"]


@pytest.mark.parametrize("texts", [["", None, float("nan")], ["too short", "too short"], []])
def test_what_has_no_eight_words_repeats_nothing(texts):
    frame = pd.DataFrame({"doc_id": [f"d{i}" for i in range(len(texts))], "text": texts})
    table = near_duplicates(frame)
    assert table["original"].isna().all() and table["share"].isna().all()


def test_in_a_large_corpus_a_sample_of_the_runs_finds_the_same_copies(monkeypatch):
    texts = [story(k % 20, 400) for k in range(40)]
    exact = originals(texts)
    monkeypatch.setattr("analysis.corpus.duplicates._MOST", 4000)
    assert originals(texts) == exact and exact[20:] == [f"text-{k + 1}" for k in range(20)]


def test_wrong_shares_are_refused():
    with pytest.raises(ValueError, match="share"):
        near_duplicates(["a"], share=0)


def test_hundreds_of_copies_take_no_quadratic_time():
    def seconds(n):
        texts = [story(1, 60)] * n + [story(k, 60) for k in range(n)]
        started = time.process_time()
        assert len(set(originals(texts))) == 2
        return time.process_time() - started

    seconds(100)
    assert seconds(1600) < 8 * seconds(400)  # linear: 4 times; quadratic: 16 times


def test_names_stand_side_by_side():
    actors = pd.DataFrame(
        [("a", "Ann Lee", 5), ("a", "Harbour Board", 2), ("b", "Lee", 3), ("b", "Bo Ray", 1), ("c", "Bo Ray", 4)],
        columns=["doc_id", "actor", "mentions"],
    )
    table = side_by_side(actors).set_index("actor")
    assert table.loc["Ann Lee", ["a", "b", "c", "articles"]].tolist() == [5, 3, 0, 2]
    assert table["only_in"].dropna().to_dict() == {"Harbour Board": "a"}
    assert table.index.tolist() == ["Ann Lee", "Bo Ray", "Harbour Board"]


def test_a_last_name_of_two_people_is_neither():
    speakers = pd.DataFrame({"doc_id": list("abc"), "speaker": ["Ann Lee", "Jo Lee", "Lee"], "words": [3, 2, 1]})
    assert set(side_by_side(speakers)["speaker"]) == {"Ann Lee", "Jo Lee", "Lee"}


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

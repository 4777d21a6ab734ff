"""Copies among articles: found whatever the typography, and in time that grows with the corpus."""

import time

import numpy as np
import pandas as pd
import pytest
from inputs import once_in_four

from analysis.corpus.duplicates import near_duplicates

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
    assert once_in_four(lambda: seconds(1200) < 8 * seconds(300))  # linear: 4 times; quadratic: 16 times

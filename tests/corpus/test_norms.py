"""Norms: percentiles agree with pandas, articles rank where they should, odd input behaves."""

import importlib.util
import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inputs import corpus

from analysis.articles.samples import load_sample
from analysis.corpus.norms import PERCENTILES, load_norms, make_norms, percentile_of, place
from analysis.pipeline import measure
from analysis.schema import TABLES


def test_norms_are_those_of_pandas():
    frame = corpus(80)
    frame["sentences"] = frame["words"] // 20
    norms = make_norms(frame, by="outlet")
    everything = norms[norms["group"] == "all"].set_index("measure")
    assert {"words", "quotes", "grade", "words_per_sentence"} == set(everything.index) - {"sentences"}
    described = frame["grade"].describe(percentiles=[k / 100 for k in range(1, 100)])
    assert everything.loc["grade", PERCENTILES].tolist() == pytest.approx(described.iloc[4:-1].tolist(), rel=1e-4)
    assert everything.loc["grade", ["n", "mean", "sd", "min", "max"]].tolist() == pytest.approx(
        [80, *described[["mean", "std", "min", "max"]]], rel=1e-4
    )
    ratio = frame["words"] / frame["sentences"]
    assert everything.loc["words_per_sentence", "mean"] == pytest.approx(ratio.mean(), rel=1e-4)
    posts = norms[(norms["group"] == "Post") & (norms["measure"] == "quotes")].iloc[0]
    assert posts["mean"] == pytest.approx(frame.loc[frame["outlet"] == "Post", "quotes"].mean(), rel=1e-4)


def test_articles_are_placed_where_they_rank():
    frame = corpus(200)
    placed = place(frame, make_norms(frame), measures="grade")
    rank = 100 * (frame["grade"].rank() - 0.5) / len(frame)
    assert np.abs(placed["percentile"].to_numpy() - rank.to_numpy()).max() < 1
    assert placed["doc_id"].tolist() == frame["doc_id"].tolist()


def test_ties_are_placed_in_their_middle():
    frame = pd.DataFrame({"doc_id": [str(i) for i in range(100)], "quotes": [0] * 30 + list(range(1, 71))})
    placed = place(frame, make_norms(frame)).set_index("doc_id")["percentile"]
    assert placed["0"] == pytest.approx(15, abs=1)
    assert placed["99"] == 100 and placed["50"] == pytest.approx(51, abs=1.5)


@given(st.lists(st.integers(-20, 20), min_size=1, max_size=60), st.lists(st.floats(-30, 30), min_size=1, max_size=9))
def test_percentiles_rise_with_the_value(reference, values):
    grid = np.percentile(np.array(reference, float), np.arange(101))
    got = percentile_of(np.sort(np.array(values)), grid)
    assert ((got >= 0) & (got <= 100)).all() and (np.diff(got) >= -1e-9).all()


def test_what_is_undefined_has_no_place():
    frame = pd.DataFrame({"doc_id": ["a", "b"], "grade": [np.nan, 9.0], "nothing": np.nan, "words": [0, 50]})
    norms = make_norms(frame)
    assert norms["measure"].tolist() == ["grade", "words"]
    placed = place(frame, norms)
    assert math.isnan(placed.set_index(["doc_id", "measure"]).loc[("a", "grade"), "percentile"])
    assert placed["doc_id"].tolist() == ["a", "a", "b", "b"]


def test_one_article_makes_norms_of_one():
    norms = make_norms(pd.DataFrame({"doc_id": ["a"], "grade": [9.0]}))
    assert norms.loc[0, ["n", "mean", "p1", "p99"]].tolist() == [1, 9, 9, 9] and math.isnan(norms.loc[0, "sd"])
    assert place(pd.DataFrame({"doc_id": ["b"], "grade": [9.0]}), norms)["percentile"].tolist() == [50]


def test_norms_of_ones_own_are_saved_and_read(tmp_path):
    norms = make_norms(corpus(), by="outlet")
    norms.to_csv(tmp_path / "mine.csv", index=False)
    assert load_norms(tmp_path / "mine.csv").equals(norms)
    placed = place(corpus(), tmp_path / "mine.csv", group="Post")
    assert set(placed["group"]) == {"Post"}


def test_wrong_norms_are_told():
    frame = corpus()
    norms = make_norms(frame)
    with pytest.raises(FileNotFoundError, match="no norms 'mars'"):
        place(frame, "mars")
    with pytest.raises(ValueError, match="not a table of norms"):
        place(frame, frame)
    with pytest.raises(ValueError, match="no group 'radio'"):
        place(frame, norms, group="radio")
    with pytest.raises(ValueError, match="no measure shoe_size"):
        place(frame, norms, measures=["shoe_size"])
    with pytest.raises(ValueError, match="owner.*the frame has"):
        make_norms(frame, by="owner")


def test_the_norms_that_ship_hold_every_measure_of_the_articles_table():
    norms = load_norms()
    everything = norms[norms["group"] == "all"].set_index("measure")
    numeric = {column.name for column in TABLES["articles"] if column.dtype in ("integer", "number")}
    assert numeric | {"words_per_sentence", "words_per_quote"} <= set(everything.index)
    assert set(norms["group"]) == {"all", "newspaper", "online outlet"}
    points = norms[["min", *PERCENTILES, "max"]].to_numpy()
    assert (np.diff(points, axis=1) >= 0).all() and norms["mean"].between(norms["min"], norms["max"]).all()
    parts = norms[norms["group"] != "all"].groupby("measure")["n"].sum()
    assert parts.equals(everything["n"].sort_index().rename("n"))
    assert (everything["n"] <= 601).all() and everything.loc["words", "n"] > 550


def test_the_sample_has_its_place_among_them():
    placed = place(measure(load_sample()).articles).set_index("measure")
    assert placed["percentile"].between(0, 100).all()
    assert 20 < placed.loc["words", "percentile"] < 80 and placed.loc["headings", "percentile"] > 90


def test_the_script_makes_norms_of_any_such_corpus(tmp_path, monkeypatch):
    root = Path(__file__).parents[2]
    path = root / "research" / "training" / "corpus" / "norms.py"
    spec = importlib.util.spec_from_file_location("training_norms", path)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.FOLDER == root / "data" / "reference"
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    texts = [f"The harbour of town {i} is closed. " + f"Ships number {i} wait outside. " * (i + 3) for i in range(6)]
    lines = [
        json.dumps({"id": f"nyt_2016-0{i + 1}-05_story", "publisher": ["nyt", "politico"][i % 2], "text": text})
        for i, text in enumerate([*texts, texts[0]])
    ]
    (tmp_path / "corpus.jsonl").write_text("\n".join(lines), encoding="utf-8")
    script.main(tmp_path / "corpus.jsonl")
    norms = load_norms(tmp_path / "us-political-news-2016.csv")
    words = measure(pd.DataFrame({"doc_id": list("abcdef"), "text": texts})).articles["words"]
    row = norms[(norms["group"] == "all") & (norms["measure"] == "words")].iloc[0]
    assert row["n"] == 6 and row["mean"] == pytest.approx(words.mean(), rel=1e-4) and row["p50"] == words.median()
    sheet = (tmp_path / "us-political-news-2016.md").read_text(encoding="utf-8")
    assert "6 full articles" in sheet and "left out: 1 of 7" in sheet and "`newspaper` (3)" in sheet

"""The key to coding sheets: every unit's probability, one unit a stratum, and that no coder's sheet is taken for it."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.schema import columns
from analysis.validation.coder_agreement import agreement
from analysis.validation.coding import sample_for_coding
from analysis.validation.coding_key import KEY, allocated, read_key


def corpus():
    articles = pd.DataFrame({"doc_id": ["a", "b"], "text": ["x" * 999] * 2, "outlet": ["Herald", None]})
    rows = [(doc, start, start + 5, "direct" if start else "mixed") for doc in "ab" for start in range(0, 500, 10)]
    return pd.DataFrame(rows, columns=["doc_id", "start", "end", "kind"]), articles


def test_the_key_says_how_likely_each_unit_was(tmp_path):
    quotes, articles = corpus()
    drawn = sample_for_coding(quotes, articles, folder=tmp_path, n=20)
    key = read_key(tmp_path)
    assert list(key) == columns("coding_key")
    pd.testing.assert_frame_equal(key, drawn[list(key)], check_dtype=False)
    assert key.groupby("stratum")["probability"].unique().map(list).to_dict() == {"direct": [19 / 98], "mixed": [1 / 2]}
    assert (1 / key["probability"]).sum() == pytest.approx(len(quotes))


def test_the_key_is_no_coders_sheet(tmp_path):
    quotes, articles = corpus()
    sample_for_coding(quotes, articles, folder=tmp_path, n=20)
    with pytest.raises(ValueError, match="no sheet has been filled in yet"):
        agreement(tmp_path)
    for name in ("key", "Key"):
        with pytest.raises(ValueError, match=f"no coder can be called '{name}'"):
            sample_for_coding(quotes, articles, folder=tmp_path / "new", coders=[name])
    for path in tmp_path.glob("coding-[12].csv"):
        path.unlink()
    with pytest.raises(FileExistsError, match=KEY):
        sample_for_coding(quotes, articles, folder=tmp_path)


def test_the_sample_does_not_depend_on_the_order_of_the_rows(tmp_path):
    quotes, articles = corpus()
    for by in ("kind", "outlet", None):
        one, two = tmp_path / f"one-{by}", tmp_path / f"two-{by}"
        drawn = sample_for_coding(quotes, articles, folder=one, n=20, by=by)
        mixed = quotes.sample(frac=1, random_state=1), articles.iloc[::-1]
        pd.testing.assert_frame_equal(sample_for_coding(*mixed, folder=two, n=20, by=by), drawn)
        assert drawn.equals(drawn.sort_values(["doc_id", "start"], ignore_index=True))
        for path in one.iterdir():
            assert (two / path.name).read_bytes() == path.read_bytes()


def test_articles_whose_ids_are_numbers_are_those_of_the_quotations(tmp_path):
    quotes, articles = corpus()
    numbers = {"a": "1", "b": "2"}
    text = quotes.assign(doc_id=quotes["doc_id"].map(numbers))
    given = articles.assign(doc_id=[1, 2])
    drawn = sample_for_coding(text, given, folder=tmp_path / "one", n=20, by="outlet")
    for same in (quotes.assign(doc_id=text["doc_id"].astype(int)), quotes.assign(doc_id=text["doc_id"].astype(float))):
        again = sample_for_coding(same, given, folder=tmp_path / str(same["doc_id"].dtype), n=20, by="outlet")
        pd.testing.assert_frame_equal(again, drawn)
    with pytest.raises(ValueError, match="no doc_id '1', which the units have"):
        sample_for_coding(text, articles, folder=tmp_path / "new")


def test_one_word_is_one_coder_and_one_answer(tmp_path):
    quotes, articles = corpus()
    sample_for_coding(quotes, articles, folder=tmp_path, coders="Ann", answers="tone")
    assert sorted(path.name for path in tmp_path.glob("coding-*.csv")) == ["coding-Ann.csv", "coding-key.csv"]
    sheet = pd.read_csv(tmp_path / "coding-Ann.csv", dtype="str")
    assert list(sheet)[-2:] == ["tone", "note"]
    done = sheet.assign(tone=["neutral", "positive"] * 50)
    assert agreement([done, done], answers="tone").alpha["answer"].tolist() == ["tone"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"coders": ["Ann", "ann"]}, "two coders have the same name"),
        ({"coders": ["a b", "a_b"]}, "two coders have the same name"),
        ({"coders": []}, "coders is empty"),
        ({"coders": 0}, "coders=0: there must be one at least"),
        ({"answers": []}, "answers is empty"),
        ({"answers": ["tone", "unit"]}, "no answer can be called 'unit'"),
        ({"answers": "note"}, "no answer can be called 'note'"),
        ({"n": -1}, "n=-1 is no whole number"),
        ({"n": 7.5}, "n=7.5 is no whole number"),
        ({"context": "400"}, "context='400' is no whole number"),
    ],
)
def test_what_cannot_be_asked_is_told_before_anything_is_written(tmp_path, wrong, told):
    quotes, articles = corpus()
    with pytest.raises(ValueError, match=told):
        sample_for_coding(quotes, articles, folder=tmp_path / "new", **wrong)
    assert not (tmp_path / "new").exists()


def test_units_without_a_group_are_a_stratum_of_their_own(tmp_path):
    quotes, articles = corpus()
    drawn = sample_for_coding(quotes, articles, folder=tmp_path, n=20, by="outlet")
    assert drawn["stratum"].value_counts().to_dict() == {"Herald": 10, "": 10}


@given(st.lists(st.integers(1, 400), max_size=12), st.integers(0, 300))
def test_each_stratum_has_one_unit_at_least_and_none_more_than_it_has(sizes, more):
    sizes = pd.Series(sizes, dtype=int)
    share = allocated(sizes, len(sizes) + more)
    assert share.sum() == min(len(sizes) + more, sizes.sum())
    assert (share >= 1).all() and (share <= sizes).all()
    exact = sizes * share.sum() / max(sizes.sum(), 1)
    assert (share[share > 1] < exact[share > 1] + 1).all()


def test_more_groups_than_units_are_refused(tmp_path):
    quotes, articles = corpus()
    with pytest.raises(ValueError, match="3 units are fewer than the 50 groups"):
        sample_for_coding(quotes, articles, folder=tmp_path, n=3, by="start")


def test_wrong_keys_are_told(tmp_path):
    with pytest.raises(FileNotFoundError, match="sample_for_coding writes coding-key.csv"):
        read_key(tmp_path)
    with pytest.raises(ValueError, match="the key needs the column probability"):
        read_key(pd.DataFrame({"unit": ["u"]}))
    for wrong in (0, 1.2, None, "often"):
        with pytest.raises(ValueError, match="gives the unit v no probability"):
            read_key(pd.DataFrame({"unit": ["u", "v"], "probability": [0.5, wrong]}))

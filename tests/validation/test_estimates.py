"""Corrected figures: by hand where everything is coded, right on average, intervals that cover, honest with few codes."""

import warnings

import numpy as np
import pandas as pd
import pytest
from coded import coders, corpus, row

from analysis.schema import columns
from analysis.validation.coding import sample_for_coding
from analysis.validation.estimates import corrected
from analysis.validation.units import unit_of_source


def test_with_every_unit_coded_the_corrected_figure_is_the_coders():
    quotes = corpus()
    found = corrected(quotes, [coders(quotes, 9999)], "tone", by="outlet", beyond=False)
    assert list(found) == columns("estimates")
    for outlet, part in [("all", quotes), *quotes.groupby("outlet")]:
        for label in ("negative", "neutral", "positive"):
            got = row(found, value=label, group=outlet)
            assert got["corrected"] == pytest.approx((part["truth"] == label).mean())
            assert got["naive"] == pytest.approx((part["tone"] == label).mean())
            assert got["high"] - got["low"] == pytest.approx(0) and pd.isna(got["more"])
            assert got["n"] == got["coded"] == len(part)
    numbers = quotes["truth"].map({"negative": -1, "neutral": 0, "positive": 1})
    means = numbers.groupby(quotes["outlet"]).mean()
    assert row(found, "mean", None)["corrected"] == pytest.approx(numbers.mean())
    found = found[found["value"].isna()]
    assert row(found, "difference", None, "Herald minus Post")["corrected"] == pytest.approx(means.diff().iloc[1] * -1)


def test_a_trend_is_the_slope_that_a_line_through_the_coders_answers_has():
    quotes = corpus()
    for every, days in (("day", 1), ("month", 365.25 / 12), ("year", 365.25)):
        found = corrected(quotes, [coders(quotes, 9999)], "tone", over="date", every=every, values=["negative"])
        time = (quotes["date"] - quotes["date"].min()).dt.days / days
        slopes = {c: np.polyfit(time, quotes[c] == "negative", 1)[0] for c in ("tone", "truth")}
        got = row(found, f"trend per {every}")
        assert (got["naive"], got["corrected"]) == pytest.approx((slopes["tone"], slopes["truth"]))


def test_a_share_among_some_labels_is_a_ratio():
    quotes = corpus()
    found = corrected(
        quotes, [coders(quotes, 9999)], "tone", values=["negative"], among=["negative", "positive"], by="outlet"
    )
    for outlet, part in [("all", quotes), *quotes.groupby("outlet")]:
        for column, name in (("tone", "naive"), ("truth", "corrected")):
            told = part[part[column] != "neutral"]
            assert row(found, group=outlet)[name] == pytest.approx((told[column] == "negative").mean())


def test_a_wrong_share_is_put_right():
    """That intervals cover is shown in test_design_based.py."""
    quotes = corpus(400)
    found = [
        row(corrected(quotes, [coders(quotes, 100, k, by="kind")], "tone", values=["negative"])) for k in range(10)
    ]
    truth = (quotes["truth"] == "negative").mean()
    assert all(got["naive_high"] < truth for got in found)
    assert sum(got["low"] <= truth <= got["high"] for got in found) >= 8
    assert np.mean([got["corrected"] for got in found]) == pytest.approx(truth, abs=0.04)


def test_few_codes_are_warned_of_and_fewer_refused():
    quotes = corpus()
    with pytest.warns(UserWarning, match=r"fewer than 30 units are coded \(29 in all\)"):
        few = corrected(quotes, [coders(quotes, 29)], "tone")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        enough = corrected(quotes, [coders(quotes, 30)], "tone")
    assert row(few)["high"] - row(few)["low"] > 0.8 * (row(enough)["high"] - row(enough)["low"])
    with pytest.raises(ValueError, match="9 units of the table have a coded tone: fewer than 10"):
        corrected(quotes, [coders(quotes, 9)], "tone")


def test_no_error_in_a_few_units_is_not_taken_for_none():
    """By the rule of three the interval of 0 errors in 12 reaches to about 0.25."""
    quotes = corpus()
    with pytest.warns(UserWarning):
        got = row(corrected(quotes, [coders(quotes, 12, column="tone")], "tone", beyond=False))
    assert 0.4 < got["high"] - got["low"] < 0.6


def test_a_group_with_few_codes_has_no_figure_and_the_others_have():
    quotes = corpus()
    sheet = coders(quotes, 300)
    small = quotes["doc_id"].isin(quotes["doc_id"].unique()[:8])
    quotes = quotes.assign(outlet=quotes["outlet"].where(~small, "Star"))
    sheet = sheet[~sheet["doc_id"].isin(quotes["doc_id"][small]) | (sheet.index < 5)]
    with pytest.warns(UserWarning, match="in Star"):
        found = corrected(quotes, [sheet], "tone", by="outlet", values=["negative"])
    assert found["group"].tolist() == ["all", "Herald", "Post", "Star"] + [
        f"{name} minus the others" for name in ("Herald", "Post", "Star")
    ]
    known = found.set_index("group")["corrected"].notna()
    assert known.to_dict() == dict.fromkeys(found["group"], True) | {"Star": False, "Star minus the others": False}
    assert found["naive"].notna().all()


def test_coded_units_from_few_articles_stand_for_these_articles_only():
    quotes = corpus().assign(doc_id="d")
    got = row(corrected(quotes, [coders(quotes, 60)], "tone"))
    assert not np.isnan(got["corrected"]) and np.isnan(got["low"]) and np.isnan(got["naive_low"])
    assert row(corrected(quotes, [coders(quotes, 60)], "tone", beyond=False))["low"] > 0


def test_sheets_and_key_of_a_folder_are_read(tmp_path):
    quotes = corpus()
    articles = pd.DataFrame({"doc_id": quotes["doc_id"].unique(), "text": "x" * 99999})
    articles["paper"] = np.where(articles.index % 2, "A", "B")
    drawn = sample_for_coding(quotes, articles, folder=tmp_path, n=80, answers=["tone"])
    truth = drawn.set_index("unit")["truth"]
    for path in (tmp_path / "coding-1.csv", tmp_path / "coding-2.csv"):
        sheet = pd.read_csv(path, dtype="str")
        sheet.assign(tone=sheet["unit"].map(truth)).to_csv(path, index=False)
    found = corrected(quotes, tmp_path, "tone", by="paper", articles=articles)
    key = drawn[["unit", "stratum", "probability"]]
    one = pd.read_csv(tmp_path / "coding-1.csv", dtype="str")
    pd.testing.assert_frame_equal(found, corrected(quotes, [one], "tone", by="paper", articles=articles, key=key))
    pd.testing.assert_frame_equal(
        found, corrected(quotes, tmp_path / "coding-2.csv", "tone", by="paper", articles=articles)
    )
    assert (found["coded"][found["group"] == "all"] == 80).all()


def test_unanswered_units_are_stood_for_by_their_stratum():
    quotes = corpus()
    sheet = coders(quotes, 60, by="kind")
    sheet.loc[sheet.index[:20], "tone"] = None
    found = corrected(quotes, [sheet], "tone", beyond=False)
    assert (found["coded"] == len(sheet) - 20).all() and found["corrected"].notna().all()


def test_speakers_are_compared_as_names_and_numbers_as_numbers():
    rng = np.random.default_rng(0)
    quotes = corpus().assign(
        speaker=lambda q: rng.choice(["Ann Lahti", "Jo Berg"], len(q)), words=range(5, 5 + len(corpus()))
    )
    quotes.loc[quotes.index % 7 == 0, "speaker"] = None
    sheet = coders(quotes, 100).drop(columns="tone")
    short = quotes["speaker"].str.split().str[-1].fillna("-")
    sheet["speaker"] = short[sheet.index]
    found = corrected(quotes, [sheet], "speaker", beyond=False)
    assert set(found["value"]) == {"Ann Lahti", "Jo Berg", "not told"}
    assert found["corrected"].tolist() == pytest.approx(found["naive"].tolist())
    sheet["words"] = (quotes["words"] + 2)[sheet.index].astype(str)
    [got] = corrected(quotes, [sheet], "words").to_dict("records")
    assert got["what"] == "mean" and got["corrected"] == pytest.approx(got["naive"] + 2)


def test_sources_and_tables_of_other_units_are_taken():
    quotes = corpus()
    named = pd.DataFrame({"doc_id": quotes["doc_id"], "speaker": [f"s{i}" for i in quotes.index], "type": "document"})
    named["pronoun"] = np.where(quotes["tone"] == "neutral", None, np.where(quotes["tone"] == "negative", "she", "he"))
    sheet = named.sample(90, random_state=0)
    sheet = sheet.assign(
        unit=[unit_of_source(*r) for r in zip(sheet["doc_id"], sheet["speaker"], strict=True)],
        probability=90 / len(named),
    )
    sheet["pronoun"] = sheet["pronoun"].fillna("-")
    found = corrected(named, [sheet], "pronoun", values=["she"], among=["she", "he"])
    assert row(found, value="she")["corrected"] == pytest.approx(row(found, value="she")["naive"])
    flags = quotes.drop(columns=["start", "end"]).assign(
        unit=[f"u{i}" for i in quotes.index], anonymous=quotes["tone"] == "neutral"
    )
    sheet = flags.sample(90, random_state=0).assign(probability=90 / len(flags))
    assert set(corrected(flags, [sheet], "anonymous")["value"]) == {"yes", "no"}


def test_ids_and_units_that_are_numbers_meet_those_that_are_text():
    quotes = corpus()
    numbers = quotes.assign(doc_id=quotes["doc_id"].str.removeprefix("d").astype(int))
    articles = numbers.drop_duplicates("doc_id")[["doc_id", "outlet"]]
    sheet, bare = coders(numbers, 150), ["outlet", "date"]
    expected = corrected(numbers, [sheet], "tone", by="outlet")
    text = numbers.assign(doc_id=numbers["doc_id"].astype(str)).drop(columns=bare)
    for ids in (articles["doc_id"], articles["doc_id"].astype(float)):
        given = articles.assign(doc_id=ids)
        pd.testing.assert_frame_equal(corrected(text, [sheet], "tone", by="outlet", articles=given), expected)
    with pytest.raises(ValueError, match="no doc_id .*, which the units have"):
        corrected(quotes.drop(columns=bare), [coders(quotes, 150)], "tone", by="outlet", articles=articles)
    units = quotes.drop(columns=["start", "end"]).assign(unit=quotes.index)
    sheet = units.sample(90, random_state=0)[["unit", "truth"]].assign(probability=90 / len(units))
    sheet = sheet.rename(columns={"truth": "tone"})
    for given in (sheet, sheet.assign(unit=sheet["unit"].astype(float)), sheet.assign(unit=sheet["unit"].astype(str))):
        assert corrected(units, [given], "tone")["coded"].eq(90).all()


def test_when_the_machine_is_always_wrong_the_interval_is_wide_and_holds_the_truth():
    """Twenty codes, all against it: the plain correction would put the share below 0, and cut its interval off."""
    said = np.repeat(["negative", "neutral"], [280, 120])
    quotes = pd.DataFrame(
        {"doc_id": [f"d{k}" for k in range(400)], "unit": [f"u{k}" for k in range(400)], "tone": said}
    )
    sheet = quotes.head(20).assign(tone="positive", probability=20 / 400)
    for beyond in (True, False):
        with pytest.warns(UserWarning, match="fewer than 30"):
            found = corrected(quotes, [sheet], "tone", beyond=beyond)
        negative, positive = row(found), row(found, value="positive")
        assert negative["corrected"] == negative["low"] == 0 and 0.1 < negative["high"] < 0.3
        assert positive["corrected"] == positive["high"] == 1 and 0.7 < positive["low"] < 0.9


def test_a_part_of_what_was_drawn_from_is_told_and_the_coded_rows_alone_are_refused():
    quotes, sheet = corpus(300), coders(corpus(300), 200)
    part = quotes[quotes["outlet"] == "Post"]
    with pytest.warns(
        UserWarning, match=f"the table has {len(part)} units, and the sample was drawn from {len(quotes)}"
    ):
        got = row(corrected(part, [sheet], "tone"))
    truth = (part["truth"] == "negative").mean()
    assert got["n"] == len(part) and got["low"] <= truth <= got["high"]
    with pytest.warns(UserWarning), pytest.raises(ValueError, match="not those alone that were coded"):
        corrected(quotes.loc[sheet.index], [sheet], "tone")


def test_how_many_more_halve_the_interval():
    quotes = corpus(3000, seed=5)
    got = row(corrected(quotes, [coders(quotes, 100)], "tone"))
    more = row(corrected(quotes, [coders(quotes, 100 + got["more"])], "tone"))
    assert (more["high"] - more["low"]) / (got["high"] - got["low"]) == pytest.approx(0.5, abs=0.06)
    few = corpus(30)
    assert pd.isna(row(corrected(few, [coders(few, 60)], "tone"))["more"])  # the articles are too few


def test_the_same_codes_give_the_same_figures_whatever_their_order():
    quotes, sheet = corpus(), coders(corpus(), 150)
    expected = corrected(quotes, [sheet], "tone", by="outlet")
    mixed = corrected(
        quotes.sample(frac=1, random_state=1), [sheet.sample(frac=1, random_state=2)], "tone", by="outlet"
    )
    pd.testing.assert_frame_equal(mixed, expected, rtol=1e-9)


def test_what_is_missing_is_told():
    quotes, sheet = corpus(), coders(corpus(), 60)
    with pytest.raises(ValueError, match="how likely each coded unit was to be drawn: give key="):
        corrected(quotes, [sheet.drop(columns="probability")], "tone")
    with pytest.raises(ValueError, match="the sample was drawn from 60"):
        corrected(quotes, [sheet.assign(probability=1.0)], "tone")
    with pytest.raises(ValueError, match="the key has no unit"):
        corrected(quotes, [sheet], "tone", key=pd.DataFrame({"unit": ["x"], "probability": [0.1]}))
    with pytest.raises(ValueError, match="no sheet has a column kind"):
        corrected(quotes, [sheet], "kind")
    with pytest.raises(ValueError, match="needs the column mood"):
        corrected(quotes, [sheet.assign(mood="a")], "mood")
    with pytest.raises(ValueError, match="column neither of the table nor of articles="):
        corrected(quotes, [sheet], "tone", by="paper")
    with pytest.raises(ValueError, match="leave out among or over"):
        corrected(quotes, [sheet], "tone", among=["negative"], over="date")
    with pytest.raises(ValueError, match="every='week' is none of day, month, year"):
        corrected(quotes, [sheet], "tone", over="date", every="week")
    with pytest.raises(ValueError, match="needs the columns start, end"):
        corrected(quotes.drop(columns=["start", "end"]), [sheet], "tone")
    numbers = quotes.assign(tone=0.5)
    with pytest.raises(ValueError, match="is a number and has no labels"):
        corrected(numbers, [sheet], "tone", values=["negative"])
    with pytest.raises(ValueError, match="the machine's tone is missing throughout"):
        corrected(numbers.assign(tone=np.nan), [sheet], "tone")
    for wrong in (None, "quotes", quotes["tone"]):
        with pytest.raises(TypeError, match="corrected needs a frame, not"):
            corrected(wrong, [sheet], "tone")
    for wrong in (None, 7):
        with pytest.raises(TypeError, match="sheets are a folder, paths or frames, not"):
            corrected(quotes, wrong, "tone")
    with pytest.raises(TypeError, match="a key is a path or a frame, not int"):
        corrected(quotes, [sheet], "tone", key=7)
    with pytest.raises(ValueError, match="'angry' is no number"):
        corrected(numbers.rename(columns={"tone": "mood"}), [sheet.assign(mood="angry")], "mood")

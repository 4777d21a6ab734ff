"""Corrected figures: by hand where everything is coded, right on average, intervals that cover, honest with few codes."""

import warnings

import numpy as np
import pandas as pd
import pytest

from analysis.schema import columns
from analysis.validation.coding import sample_for_coding
from analysis.validation.estimates import corrected
from analysis.validation.source_sheets import unit_of_source


def corpus(articles=120, seed=0, size=6):
    """Quotations whose tone a machine gets wrong in a third of the cases, negative ones most; tone runs in articles."""
    rng = np.random.default_rng(seed)
    article = np.repeat(np.arange(articles), rng.integers(1, size, articles))
    leaning = rng.normal(0, 0.7, articles)[article] + rng.normal(0, 1, len(article))
    truth = np.select([leaning < -0.3, leaning > 0.6], ["negative", "positive"], "neutral")
    wrong = rng.random(len(article)) < np.where(truth == "negative", 0.5, 0.2)
    said = np.where(wrong, rng.choice(["neutral", "positive"], len(article)), truth)
    return pd.DataFrame(
        {
            "doc_id": [f"d{a}" for a in article],
            "start": np.arange(len(article)) * 50,
            "end": np.arange(len(article)) * 50 + 40,
            "kind": np.where(rng.random(len(article)) < 0.2, "mixed", "direct"),
            "tone": said,
            "truth": truth,
            "outlet": np.where(article % 3, "Herald", "Post"),
            "date": pd.Timestamp("2024-01-01") + pd.to_timedelta(article * 5, unit="D"),
        }
    )


def coders(quotes, n, seed=0, by=None, column="truth"):
    """A sheet with the true answer for a random sample."""
    rng = np.random.default_rng(seed)
    groups = quotes.groupby(by) if by else [("", quotes)]
    drawn = [part.iloc[rng.choice(len(part), min(n, len(part)), replace=False)] for _, part in groups]
    sheets = [
        d.assign(probability=len(d) / len(part), stratum=str(name))
        for d, (name, part) in zip(drawn, groups, strict=True)
    ]
    sheet = pd.concat(sheets)
    return sheet[["doc_id", "start", "end", "probability", "stratum"]].assign(tone=sheet[column].to_numpy())


def row(estimates, what="share", value="negative", group="all"):
    wanted = (estimates["what"] == what) & (estimates["group"] == group)
    if value:
        wanted &= estimates["value"] == value
    return estimates[wanted].iloc[0]


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
    with pytest.raises(ValueError, match="'angry' is no number"):
        corrected(numbers.rename(columns={"tone": "mood"}), [sheet.assign(mood="angry")], "mood")

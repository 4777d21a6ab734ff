"""What is asked of corrected figures: labels by any of their names, times of any kind, groups by what they are called."""

import numpy as np
import pandas as pd
import pytest
from coded import coders, corpus, row

from analysis.validation.estimates import corrected


def test_labels_may_be_given_by_any_of_their_names():
    quotes, sheet = corpus(), coders(corpus(), 150)
    expected = corrected(quotes, [sheet], "tone", values=["negative"])
    for values in ("negative", "Negative", ["NEGATIVE "], ["neg"], [-1]):
        pd.testing.assert_frame_equal(corrected(quotes, [sheet], "tone", values=values), expected)
    pd.testing.assert_frame_equal(
        corrected(quotes, [sheet], "tone", values="negative", among=["Negative", "pos"]),
        corrected(quotes, [sheet], "tone", values=["negative"], among=["negative", "positive"]),
    )
    flags = quotes.assign(anonymous=quotes["tone"] == "neutral")
    coded = sheet.assign(anonymous=sheet["tone"] == "neutral")
    assert corrected(flags, [coded], "anonymous", values=[True])["value"].tolist() == ["yes"]


@pytest.mark.parametrize("values", ["bad", ["bad"], [True], [None], [["negative"]]])
def test_a_label_that_nobody_gave_is_refused_with_those_that_there_are(values):
    quotes, sheet = corpus(), coders(corpus(), 60)
    for wrong in ({"values": values}, {"among": values}):
        with pytest.raises(ValueError, match="is no tone here; there are negative, neutral, positive"):
            corrected(quotes, [sheet], "tone", **wrong)


def test_labels_that_cannot_be_meant_are_refused():
    quotes, sheet = corpus(), coders(corpus(), 60)
    with pytest.raises(ValueError, match="values is empty"):
        corrected(quotes, [sheet], "tone", values=[])
    with pytest.raises(ValueError, match="'neutral' is none of the labels in among, negative, positive"):
        corrected(quotes, [sheet], "tone", values="neutral", among=["negative", "positive"])
    speakers = quotes.assign(speaker="Ann Lahti")
    with pytest.raises(ValueError, match="'Lahti' is no speaker here; there are Ann Lahti"):
        corrected(speakers, [sheet.assign(speaker="Ann Lahti")], "speaker", values="Lahti")


def test_units_without_a_time_are_left_out_of_a_trend_and_counted():
    quotes = corpus()
    sheet = coders(quotes, 9999)
    lacking = quotes["doc_id"].isin(["d3", "d7"])
    expected = corrected(
        quotes[~lacking], [sheet[~sheet["doc_id"].isin(["d3", "d7"])]], "tone", over="date", beyond=False
    )
    for missing in (None, "unknown"):
        dates = quotes["date"].astype(str).where(~lacking, missing)
        with pytest.warns(UserWarning, match=rf"{lacking.sum()} of {len(quotes)} units have no time in 'date'"):
            found = corrected(quotes.assign(date=dates), [sheet], "tone", over="date", beyond=False)
        pd.testing.assert_frame_equal(found, expected)
    with pytest.raises(ValueError, match="no unit has a time in 'date'"):
        corrected(quotes.assign(date="soon"), [sheet], "tone", over="date")


def test_there_is_no_trend_of_one_time():
    quotes = corpus()
    one = quotes.assign(date=pd.Timestamp("2024-01-01"))
    found = corrected(one, [coders(quotes, 90)], "tone", over="date")
    figures = ["naive", "naive_low", "naive_high", "corrected", "low", "high", "more"]
    assert found[figures].isna().all(axis=None) and (found["coded"] == 90).all()
    sheet = coders(quotes, 150)
    one = quotes.assign(date=np.where(quotes.index.isin(sheet.index), "2024-01-01", "2024-05-01"))
    found = corrected(one, [sheet], "tone", over="date")
    assert found["naive"].notna().all() and found[figures[3:]].isna().all(axis=None)
    small = quotes.assign(date=quotes["date"].where(quotes["outlet"] == "Herald", pd.Timestamp("2024-01-01")))
    found = corrected(small, [sheet], "tone", over="date", by="outlet", values="negative").set_index("group")
    assert found["corrected"].notna().to_dict() == {
        "all": True, "Herald": True, "Post": False, "Herald minus Post": False,
    }  # fmt: skip


@pytest.mark.parametrize("number", [int, float, "Int64"])
def test_a_change_over_numbers_is_named_by_their_column(number):
    quotes = corpus()
    quotes["year"] = (2000 + (quotes["date"] - quotes["date"].min()).dt.days // 30).astype(number)
    got = row(corrected(quotes, [coders(quotes, 9999)], "tone", over="year"), "trend per unit of year")
    assert got["corrected"] == pytest.approx(
        np.polyfit(quotes["year"].astype(float), quotes["truth"] == "negative", 1)[0]
    )


def test_dates_may_come_as_periods_days_of_python_or_with_a_time_zone():
    quotes, sheet = corpus(), coders(corpus(), 90)
    expected = corrected(quotes, [sheet], "tone", over="date")
    dates = quotes["date"]
    for same in (dates.dt.to_period("D"), dates.dt.date, dates.dt.tz_localize("UTC"), dates.astype(str)):
        pd.testing.assert_frame_equal(corrected(quotes.assign(date=same), [sheet], "tone", over="date"), expected)


def test_groups_are_told_apart_by_what_they_are_called():
    quotes, sheet = corpus(), coders(corpus(), 200)
    expected = corrected(quotes, [sheet], "tone", by="outlet")
    number = quotes["outlet"].map({"Herald": 1, "Post": 2}).astype(object)
    mixed = number.where(quotes.index % 2 == 0, number.astype(str))
    found = corrected(quotes.assign(outlet=mixed), [sheet], "tone", by="outlet")
    assert found["group"].tolist() == expected["group"].map(
        {"all": "all", "Herald": "1", "Post": "2", "Herald minus Post": "1 minus 2"}
    ).tolist()  # fmt: skip
    pd.testing.assert_frame_equal(found.drop(columns="group"), expected.drop(columns="group"))
    found = corrected(quotes.assign(outlet=quotes["outlet"].replace("Post", "all")), [sheet], "tone", by="outlet")
    assert set(found["group"]) == {"all", "Herald", "outlet all", "Herald minus outlet all"}
    assert row(found, group="all").equals(row(expected, group="all"))

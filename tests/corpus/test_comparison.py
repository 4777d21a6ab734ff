"""Groups and time: figures agree with pandas done by hand, odd input behaves."""

import math

import numpy as np
import pandas as pd
import pytest
from inputs import corpus

from analysis.corpus.comparison import compare, over_time, period_for
from analysis.corpus.norms import make_norms, place
from analysis.schema import columns


def test_means_differences_and_rates_are_those_of_pandas():
    frame = corpus()
    table = compare(frame, ["grade", "quotes"], by="outlet", draws=200)
    assert table["outlet"].tolist() == ["Mercury", "Post", "Tribune"] * 2
    for row in table.itertuples():
        own = frame.loc[frame["outlet"] == row.outlet, row.measure]
        others = frame.loc[frame["outlet"] != row.outlet, row.measure]
        assert row.n == len(own)
        assert [row.mean, row.sd, row.median] == pytest.approx([own.mean(), own.std(), own.median()])
        assert row.difference == pytest.approx(own.mean() - others.mean())
        above = np.sign(own.to_numpy()[:, None] - others.to_numpy()[None, :]).mean()
        assert row.effect == pytest.approx(above)
        assert row.low < row.mean < row.high
    rates = compare(frame, "quotes", by="outlet", per="words", draws=200).set_index("outlet")["mean"]
    sums = frame.groupby("outlet")[["quotes", "words"]].sum()
    assert rates.to_dict() == pytest.approx((1000 * sums["quotes"] / sums["words"]).to_dict())


def test_groups_can_be_held_against_one_of_them():
    frame = corpus()
    table = compare(frame, "grade", by="outlet", against="Post", draws=100).set_index("outlet")
    means = frame.groupby("outlet")["grade"].mean()
    assert table.loc["Mercury", "difference"] == pytest.approx(means["Mercury"] - means["Post"])
    assert math.isnan(table.loc["Post", "p"]) and math.isnan(table.loc["Post", "difference"])
    with pytest.raises(ValueError, match="no group 'Times'"):
        compare(frame, "grade", by="outlet", against="Times")


def test_a_result_depends_on_the_seed_alone():
    frame = corpus()
    once = compare(frame, ["grade", "quotes"], by="outlet", draws=300, seed=1)
    assert once.equals(compare(frame, ["grade", "quotes"], by="outlet", draws=300, seed=1))
    alone = compare(frame, "quotes", by="outlet", draws=300, seed=1)
    assert alone["low"].tolist() == once["low"].tolist()[3:]
    assert not once.equals(compare(frame, ["grade", "quotes"], by="outlet", draws=300, seed=2))


def test_two_groups_are_one_test():
    frame = corpus().query("outlet != 'Post'")
    table = compare(frame, "grade", by="outlet", draws=300)
    assert table["p"].nunique() == 1 and table["p"].equals(table["p_corrected"].rename("p"))
    assert table["difference"].sum() == pytest.approx(0)


def test_correction_never_lowers_and_orders_alike():
    table = compare(corpus(), ["grade", "quotes", "words"], by="outlet", draws=300)
    assert (table["p_corrected"] >= table["p"]).all() and (table["p_corrected"] <= 1).all()
    ordered = table.sort_values("p", kind="stable")["p_corrected"]
    assert ordered.is_monotonic_increasing


def test_months_are_groups_too():
    frame = corpus()
    table = compare(frame.assign(month=frame["date"].dt.to_period("M")), "quotes", by="month", draws=50)
    assert table["n"].tolist() == frame["date"].dt.month.value_counts().sort_index().tolist()


def test_odd_groups_behave():
    frame = pd.DataFrame(
        {
            "outlet": pd.Categorical(["a"] * 6 + ["b"] + ["c"] * 2 + [None], categories=["a", "b", "c", "empty"]),
            "grade": [5.0] * 6 + [6.0] + [np.nan] * 2 + [100.0],
            "nothing": np.nan,
        }
    )
    table = compare(frame, ["grade", "nothing"], by="outlet", draws=50).set_index(["measure", "outlet"])
    assert table.loc["grade", "n"].tolist() == [6, 1, 0, 0]
    assert table.loc[("grade", "a"), ["mean", "low", "high", "sd"]].tolist() == [5, 5, 5, 0]
    assert table.loc[("grade", "b"), "mean"] == 6
    assert table.loc[("grade", "b"), ["low", "high", "sd", "p"]].isna().all()
    assert table.loc[("grade", "empty"), ["mean", "effect", "p"]].isna().all()
    assert (table.loc["nothing", "n"] == 0).all() and table.loc["nothing", "mean"].isna().all()


def test_ties_everywhere_are_no_difference():
    frame = pd.DataFrame({"outlet": list("ab") * 10, "quotes": 3})
    table = compare(frame, "quotes", by="outlet", draws=100)
    assert (
        table["p"].tolist() == [1, 1] and table["effect"].tolist() == [0, 0] and table["difference"].tolist() == [0, 0]
    )


def test_one_article_and_no_articles():
    one = compare(pd.DataFrame({"outlet": ["a"], "grade": [9.0]}), "grade", by="outlet")
    assert one["mean"].tolist() == [9] and one[["low", "high", "sd", "difference", "p", "p_corrected"]].isna().all(
        axis=None
    )
    assert compare(pd.DataFrame({"outlet": [], "grade": []}), "grade", by="outlet").empty


def test_wrong_columns_are_named():
    with pytest.raises(ValueError, match="newspaper.*the frame has"):
        compare(corpus(), "grade", by="newspaper")
    with pytest.raises(ValueError, match="'outlet' is not a numeric column"):
        compare(corpus(), "outlet", by="date")


def test_articles_with_no_words_count_for_no_rate():
    frame = pd.DataFrame({"outlet": ["a", "a"], "quotes": [2, 5], "words": [100, 0]})
    row = compare(frame, "quotes", by="outlet", per="words").iloc[0]
    assert row["n"] == 1 and row["mean"] == 20


@pytest.mark.parametrize(
    ("every", "freq"), [("day", "D"), ("week", "W-SUN"), ("month", "M"), ("quarter", "Q-DEC"), ("year", "Y")]
)
def test_time_agrees_with_pandas_and_shows_gaps(every, freq):
    frame = corpus(20)
    table = over_time(frame, "quotes", every=every, draws=50)
    groups = frame.groupby(frame["date"].dt.to_period(freq).dt.start_time)["quotes"]
    full = table.set_index("period")
    assert full["n"].sum() == len(frame)
    assert full.loc[full["n"] > 0, "mean"].to_dict() == pytest.approx(groups.mean().to_dict())
    assert full.loc[full["n"] > 0, "total"].to_dict() == pytest.approx(groups.sum().to_dict())
    assert full.loc[full["n"] == 0, ["mean", "total", "low"]].isna().all(axis=None)
    steps = table["period"].dt.to_period(freq).diff().dropna()
    assert all(step.n == 1 for step in steps)


def test_time_counts_articles_and_groups():
    frame = corpus(30)
    frame.loc[0, "date"] = pd.NaT
    table = over_time(frame, by="outlet", every="month")
    assert table["n"].sum() == 29 and table["mean"].isna().all()
    assert table.groupby("outlet").size().nunique() == 1
    with pytest.raises(ValueError, match="no article has a date"):
        over_time(frame.assign(date=None))
    with pytest.raises(ValueError, match="choose one of day, week"):
        over_time(frame, every="fortnight")


@pytest.mark.parametrize("by", [None, "outlet"])
def test_no_articles_have_no_time(by):
    for column in (None, "quotes"):
        table = over_time(corpus().head(0), column, by=by)
        whole = over_time(corpus(), column, by=by, draws=20)
        assert table.empty and table.columns.tolist() == whole.columns.tolist()
        assert table.dtypes.drop(by or []).equals(whole.dtypes.drop(by or []))


def test_dates_keep_their_day_in_any_time_zone():
    late = pd.Series(pd.to_datetime(["2024-01-31 23:30"])).dt.tz_localize("America/New_York")
    assert over_time(pd.DataFrame({"date": late}))["period"].tolist() == [pd.Timestamp("2024-01-01")]


def test_tables_are_as_the_codebook_says():
    frame = corpus()
    assert [c for c in compare(frame, "grade", by="outlet", draws=20) if c != "outlet"] == columns("comparison")
    assert [c for c in over_time(frame, "grade", by="outlet", draws=20) if c != "outlet"] == columns("timeline")
    norms = make_norms(frame)
    assert list(norms) == columns("norms") and list(place(frame, norms)) == columns("places")


@pytest.mark.parametrize(
    ("start", "end", "n", "every"),
    [
        ("2024-01-01", "2024-01-10", 100, "day"),
        ("2024-01-01", "2024-03-31", 100, "week"),
        ("2015-11-01", "2016-11-30", 600, "month"),
        ("2015-11-01", "2016-11-30", 40, "quarter"),
        ("2000-01-01", "2024-12-31", 600, "year"),
        ("2024-01-01", "2024-01-01", 9, "day"),
    ],
)
def test_time_is_divided_by_its_span_and_the_number_of_articles(start, end, n, every):
    dates = pd.Series(pd.date_range(start, end, periods=n))
    assert period_for(dates) == every
    assert period_for(dates.iloc[:0]) == "day"

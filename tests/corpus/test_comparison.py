"""Groups, norms and time: figures agree with pandas done by hand, intervals cover, odd input behaves."""

import importlib.util
import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.articles.samples import load_sample
from analysis.corpus.comparison import compare, over_time
from analysis.corpus.norms import PERCENTILES, load_norms, make_norms, percentile_of, place
from analysis.corpus.resampling import cliffs_delta, holm, interval, permutation_tests, student_quantile
from analysis.pipeline import measure
from analysis.schema import TABLES, columns


def corpus(n=60, seed=0):
    rng = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "doc_id": [f"d{i}" for i in range(n)],
            "outlet": rng.choice(["Mercury", "Tribune", "Post"], n),
            "date": pd.Timestamp("2024-01-01") + pd.to_timedelta(rng.integers(0, 100, n), unit="D"),
            "words": rng.integers(200, 900, n),
            "quotes": rng.poisson(4, n),
            "grade": rng.normal(11, 2, n),
        }
    )


def ones(x):
    return np.ones(len(x))


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


def test_a_real_difference_is_found_and_none_is_not():
    rng = np.random.default_rng(3)
    x, y, z = rng.normal(10, 2, 40), rng.normal(13, 2, 40), rng.normal(10, 2, 40)
    assert permutation_tests([(x, ones(x)), (y, ones(y))], rng, 999).tolist() == [1 / 1000] * 2
    assert (permutation_tests([(x, ones(x)), (z, ones(z))], rng, 999) > 0.05).all()


def test_permutation_holds_its_level_with_unequal_groups_and_spread():
    rng = np.random.default_rng(11)
    rejected = 0
    for _ in range(300):
        small, large = rng.normal(0, 4, 10), rng.normal(0, 1, 60)
        rejected += permutation_tests([(small, ones(small)), (large, ones(large))], rng, 199)[0] <= 0.05
    assert rejected / 300 < 0.1  # an ordinary permutation of means rejects a third of these


@pytest.mark.parametrize(
    ("draw", "truth"),
    [
        (lambda rng, n: rng.normal(10, 3, n), 10),
        (lambda rng, n: rng.exponential(2, n), 2),
        (lambda rng, n: rng.poisson(rng.gamma(1, 3, n)).astype(float), 3),
    ],
    ids=["symmetric", "skewed", "counts"],
)
@pytest.mark.parametrize("n", [15, 40])
def test_intervals_cover_at_their_nominal_rate(draw, truth, n):
    rng = np.random.default_rng(5)
    covered = 0
    for _ in range(400):
        x = draw(rng, n)
        low, high = interval(x, ones(x), rng, 400)
        covered += low <= truth <= high
    assert 0.90 <= covered / 400 <= 0.985


def test_intervals_of_rates_cover_too():
    rng = np.random.default_rng(6)
    covered = 0
    for _ in range(400):
        w = rng.gamma(3, 0.2, 30)
        x = rng.poisson(8 * w * rng.gamma(4, 0.25, 30))
        low, high = interval(x.astype(float), w, rng, 400)
        covered += low <= 8 <= high
    assert 0.90 <= covered / 400 <= 0.985


def test_intervals_of_shares_stay_between_0_and_1():
    rng = np.random.default_rng(7)
    x = np.r_[np.zeros(11), 1.0]
    low, high = interval(x, ones(x), rng, 500)
    assert 0 <= low <= x.mean() <= high <= 1


def test_students_quantiles_are_those_of_the_table():
    # Student's t, two-sided 5 %: the table at the back of any statistics textbook.
    table = {3: 3.182, 4: 2.776, 5: 2.571, 10: 2.228, 20: 2.086, 60: 2.000, 120: 1.980}
    assert {df: round(student_quantile(df), 3) for df in table} == pytest.approx(table, abs=0.015)


def test_holm_worked_example():
    # Holm (1979) stepwise: sorted p times (m, m-1, ...), made monotone.
    assert holm([0.01, 0.02, 0.03, 0.04]).tolist() == pytest.approx([0.04, 0.06, 0.06, 0.06])
    assert np.isnan(holm([np.nan, np.nan])).all()
    assert holm([0.02, np.nan]).tolist()[0] == 0.02


@given(st.lists(st.integers(-5, 5), min_size=1, max_size=20), st.lists(st.integers(-5, 5), min_size=1, max_size=20))
def test_cliffs_delta_counts_pairs(a, b):
    a, b = np.array(a, float), np.array(b, float)
    assert cliffs_delta(a, b) == pytest.approx(np.sign(a[:, None] - b[None, :]).mean())
    assert cliffs_delta(a, b) == pytest.approx(-cliffs_delta(b, a))


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


def test_tables_are_as_the_codebook_says():
    frame = corpus()
    assert [c for c in compare(frame, "grade", by="outlet", draws=20) if c != "outlet"] == columns("comparison")
    assert [c for c in over_time(frame, "grade", by="outlet", draws=20) if c != "outlet"] == columns("timeline")
    norms = make_norms(frame)
    assert list(norms) == columns("norms") and list(place(frame, norms)) == columns("places")


def test_the_script_makes_norms_of_any_such_corpus(tmp_path, monkeypatch):
    path = Path(__file__).parents[2] / "research" / "training" / "corpus" / "norms.py"
    spec = importlib.util.spec_from_file_location("training_norms", path)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
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

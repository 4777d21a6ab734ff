"""Calibration: judged attributions and their groups agree with counts by hand, odd input behaves."""

import math

import matplotlib
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.articles.samples import load_labels
from analysis.plots.validation import plot_calibration
from analysis.schema import columns
from analysis.validation.confidence_calibration import calibration, judged_attributions

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402


def machine(n=4):
    rows = {"doc_id": "a", "start": range(0, 20 * n, 20), "end": range(15, 20 * n + 15, 20)}
    speakers = ["Ann Lahti", "Jo Berg", None, "Jo Berg"]
    return pd.DataFrame(rows).assign(
        speaker=speakers[:n], rule=["cue", "cue", None, "pronoun"][:n], confidence=[0.9, 0.9, None, 0.6][:n]
    )


def sheet(*speakers):
    return machine()[["doc_id", "start", "end"]].assign(speaker=list(speakers))


def test_attributions_are_right_where_most_coders_name_the_same():
    first, second, third = (
        sheet("Lahti", "-", "Jo Berg", ""),
        sheet("Ann Lahti", "Jo Berg", "-", ""),
        sheet("Mrs Lahti", "-", "-", ""),
    )
    judged = judged_attributions([first, second, third], machine())
    assert judged.columns.tolist() == columns("attributions")
    assert judged[["machine", "rule", "confidence", "right"]].values.tolist() == [
        ["Ann Lahti", "cue", 0.9, True],
        ["Jo Berg", "cue", 0.9, False],
    ]
    divided = judged_attributions([first, second], machine())
    assert divided["machine"].tolist() == ["Ann Lahti"]


def test_what_is_missing_is_named():
    with pytest.raises(ValueError, match="needs the column rule"):
        judged_attributions([sheet("-", "-", "-", "-")], machine().drop(columns="rule"))
    with pytest.raises(ValueError, match="no sheet has a column speaker"):
        judged_attributions([sheet("-", "-", "-", "-").drop(columns="speaker")], machine())
    with pytest.raises(ValueError, match="needs the column right"):
        calibration(machine())


def outcomes(n=400, articles=40, seed=0):
    rng = np.random.default_rng(seed)
    confidence = rng.choice([0.55, 0.7, 0.8, 0.9, 0.98], n)
    return pd.DataFrame({
        "doc_id": rng.integers(0, articles, n), "rule": rng.choice(["cue", "pronoun", "colon"], n, p=[0.6, 0.3, 0.1]),
        "confidence": confidence, "right": rng.random(n) < confidence,
    })  # fmt: skip


def test_groups_are_those_of_pandas():
    judged = outcomes()
    table = calibration(judged, by="rule", draws=200).set_index("group")
    assert table.index.tolist() == ["cue", "pronoun", "colon"]
    for name, part in judged.groupby("rule"):
        row = table.loc[name]
        assert row["n"] == len(part)
        assert [row["confidence"], row["right"]] == pytest.approx([part["confidence"].mean(), part["right"].mean()])
        assert row["low"] < row["right"] < row["high"]


def test_intervals_hold_the_truth_where_confidence_is_true():
    held = []
    for seed in range(40):
        table = calibration(outcomes(seed=seed), bins=5, draws=200, seed=seed)
        held += (table["low"].le(table["confidence"]) & table["high"].ge(table["confidence"])).tolist()
    assert 0.89 <= np.mean(held) <= 0.99


def test_drawing_articles_widens_intervals_where_articles_differ():
    judged = pd.DataFrame(
        {"doc_id": np.repeat(range(20), 20), "confidence": 0.8, "right": np.repeat(np.arange(20) < 16, 20)}
    )
    [together] = calibration(judged).to_dict("records")
    [apart] = calibration(judged.assign(doc_id=range(400))).to_dict("records")
    assert together["high"] - together["low"] > 3 * (apart["high"] - apart["low"])


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from([None, 0.3, 0.5, 0.9, 0.95, 1.0]), st.booleans()), max_size=60),
    st.integers(1, 9),
)
def test_every_attribution_is_in_one_group(rows, bins):
    judged = (
        pd.DataFrame(rows, columns=["confidence", "right"])
        .astype({"confidence": "float64"})
        .assign(doc_id="a", rule="cue")
    )
    told = judged.dropna()
    for table in (calibration(judged, bins=bins, draws=20), calibration(judged, by="rule", draws=20)):
        assert table["n"].sum() == len(told) and table.columns.tolist() == columns("calibration")
        assert table["confidence"].is_monotonic_increasing and len(table) <= 2 * bins
        assert math.isclose((table["n"] * table["right"].fillna(0)).sum(), told["right"].sum())
        assert ((table["low"].isna()) | (table["low"] <= table["right"])).all()


def test_the_plot_shows_each_group_with_its_number():
    table = calibration(outcomes(), by="rule", draws=50)
    _, ax = plt.subplots()
    assert plot_calibration(table, title="Right as often as expected", ax=ax) is ax
    assert [tick.get_text() for tick in ax.get_yticklabels()] == [
        f"{row.group} (n = {row.n})" for row in table.itertuples()
    ]
    assert "expected" in ax.get_xlabel()
    assert all(tick.get_text().endswith("%") for tick in ax.get_xticklabels())
    assert plot_calibration(table.head(0)).texts
    plt.close("all")


def test_attributions_kept_back_are_judged_by_their_articles():
    judged = load_labels("attributions")
    assert judged["doc_id"].nunique() > 60 and judged["confidence"].between(0, 1).all()
    table = calibration(judged, by="rule")
    assert table["n"].sum() == len(judged)


def test_judged_attributions_may_come_from_a_file_or_have_gaps():
    judged = pd.DataFrame(
        {"doc_id": list("abcdefgh"), "confidence": [0.7, 0.9] * 4, "right": [True, True, True, False] * 2}
    )
    expected = calibration(judged)
    text = judged.astype({"right": "str", "confidence": "str"})
    gaps = pd.concat([judged, judged.head(1).assign(right=None)]).astype({"right": "boolean"})
    for same in (text, gaps, judged.astype({"right": "float64"})):
        pd.testing.assert_frame_equal(calibration(same), expected)


def test_what_cannot_be_calibrated_is_told():
    judged = pd.DataFrame({"doc_id": ["a"], "confidence": ["high"], "right": [True]})
    with pytest.raises(ValueError, match="the column confidence holds 'high', which is no number"):
        calibration(judged)
    for wrong in ({"bins": 0}, {"draws": 0}):
        with pytest.raises(ValueError, match="there must be one at least"):
            calibration(judged.assign(confidence=0.5), **wrong)

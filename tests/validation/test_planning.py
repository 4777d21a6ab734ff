"""How many to code: what is planned is what comes out, and what cannot be reached is told."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.validation.estimates import corrected
from analysis.validation.planning import plan_coding


def quotes(n=8000, size=4):
    return pd.DataFrame({"doc_id": [f"d{i // size}" for i in range(n)]})


@pytest.mark.parametrize("accuracy", [0.7, 0.9])
def test_the_planned_number_gives_the_wanted_interval(accuracy):
    rng, table = np.random.default_rng(0), quotes()
    truth = rng.random(len(table)) < 0.4
    said = truth ^ (rng.random(len(table)) > accuracy)
    table = table.assign(unit=[f"u{i}" for i in table.index], kind=np.where(said, "direct", "mixed"))
    n = plan_coding(table, 0.05, accuracy=accuracy, share=0.4, clustering=0)
    coded = table.sample(n, random_state=1).assign(probability=n / len(table))
    coded["kind"] = np.where(truth[coded.index], "direct", "mixed")
    got = corrected(table, [coded], "kind", values=["direct"]).iloc[0]
    assert (got["high"] - got["low"]) / 2 == pytest.approx(0.05, abs=0.006)


@given(st.floats(0.01, 0.4), st.floats(0.5, 1), st.floats(0.05, 0.95))
def test_a_better_machine_and_a_wider_interval_need_fewer_codes(half, accuracy, share):
    table = quotes()
    n = plan_coding(table, half, accuracy=accuracy, share=share, beyond=False)
    assert 30 <= n <= len(table)
    assert plan_coding(table, half, accuracy=min(accuracy + 0.05, 1), share=share, beyond=False) <= n
    assert plan_coding(table, min(half * 1.2, 1), accuracy=accuracy, share=share, beyond=False) <= n


def test_too_few_articles_are_told():
    with pytest.raises(ValueError, match="20 articles leave an interval of 0.1"):
        plan_coding(quotes(80), 0.05)
    assert plan_coding(quotes(80), 0.05, beyond=False) < 80
    assert plan_coding(quotes(12), 0.9, beyond=False) == 12


@pytest.mark.parametrize("wrong", [{"half_width": 0}, {"accuracy": 1.2}, {"share": 1}, {"clustering": -1}])
def test_numbers_out_of_their_range_are_refused(wrong):
    with pytest.raises(ValueError, match="is not between 0 and 1"):
        plan_coding(quotes(), **({"half_width": 0.05} | wrong))


def test_what_is_no_table_or_no_number_is_told():
    for wrong in (None, "quotes"):
        with pytest.raises(TypeError, match="plan_coding needs a frame, not"):
            plan_coding(wrong, 0.05)
    for wrong in (None, "0.05"):
        with pytest.raises(TypeError, match="half_width is a number, not"):
            plan_coding(quotes(), wrong)
    with pytest.raises(ValueError, match="no rows to draw from"):
        plan_coding(quotes().head(0), 0.05)

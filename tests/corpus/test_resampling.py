"""Intervals and tests by resampling: they cover and reject at their nominal rates."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.corpus.resampling import cliffs_delta, holm, interval, permutation_tests, student_quantile


def ones(x):
    return np.ones(len(x))


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
    # Student's t, two-sided 5%: the table at the back of any statistics textbook.
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

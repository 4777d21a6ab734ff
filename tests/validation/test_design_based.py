"""Intervals from the machine's labels and a coded sample cover, by simulation; research/benchmarks/corrected.py does it on
real labels, a thousand times."""

import numpy as np
import pytest

from analysis.validation.design_based import Units, naive_variance, ratio, variance, weighed

CODED = 60


def labels(articles, rng):
    """True labels (1, 0, -1) that run in articles, a machine that takes many a -1 for another, a group, a time."""
    article = np.repeat(np.arange(articles), rng.integers(1, 6, articles))
    leaning = rng.normal(0, 0.7, articles)[article] + rng.normal(0, 1, len(article))
    truth = np.where(leaning < -0.3, -1, np.where(leaning > 0.6, 1, 0))
    wrong = rng.random(len(article)) < np.where(truth == -1, 0.5, 0.2)
    said = np.where(wrong, rng.integers(0, 2, len(article)), truth)
    return article, truth, said, article % 2 == 0, (article % 24).astype(float)


def drawn(n, rng):
    """A sample by two strata, the second drawn twice as densely: whether coded, weights, strata."""
    stratum = (rng.random(n) < 0.3).astype(int)
    coded, weight = np.zeros(n, bool), np.ones(n)
    for name, size in ((0, CODED * 3 // 5), (1, CODED * 2 // 5)):
        there = np.flatnonzero(stratum == name)
        size = min(size, len(there))
        coded[rng.choice(there, size, replace=False)] = True
        weight[there] = len(there) / size
    return coded, np.where(coded, weight, 1), np.where(coded, stratum, -1)


def figure(case, article, truth, said, group, time, coded, weight, stratum):
    def units(wanted):
        people = np.where(coded, np.isin(truth, wanted), np.nan).astype(float)
        return Units(np.isin(said, wanted).astype(float), people, weight, stratum, article)

    own, everything = units([-1]), np.ones(len(article), bool)
    if case == "ratio":
        return ratio(own, units([-1, 1]), everything, 1.0), own
    if case == "difference":
        return weighed(own, group, step=1.0).minus(weighed(own, ~group, step=1.0)), own
    return weighed(own, everything, time if case == "trend" else None, 1.0), own


@pytest.mark.parametrize("beyond", [True, False], ids=["beyond", "these"])
@pytest.mark.parametrize("case", ["share", "ratio", "difference", "trend"])
def test_intervals_cover(case, beyond):
    rng = np.random.default_rng(7)
    held = naive = 0
    big = labels(60_000 if beyond else 150, rng)
    n = len(big[0])
    whole = figure(case, *big, np.ones(n, bool), np.ones(n), np.zeros(n, int))[0].corrected
    for _ in range(200):
        corpus = labels(150, rng) if beyond else big
        found, units = figure(case, *corpus, *drawn(len(corpus[0]), rng))
        held += abs(found.corrected - whole) <= variance(found, units, beyond).half_width
        naive += abs(found.naive - whole) <= naive_variance(found, units).half_width
    assert 183 <= held <= 198  # of 200: 95% give or take three standard errors
    assert naive < 60 or case in ("difference", "trend")


@pytest.mark.parametrize("beyond", [True, False], ids=["beyond", "these"])
def test_intervals_of_a_trend_cover_where_most_units_are_of_one_time(beyond):
    """A few late units bend the line to themselves: their errors are larger than they seem."""
    rng = np.random.default_rng(5)

    def late(corpus):
        times = rng.exponential(3, corpus[0].max() + 1) ** 2
        return (*corpus[:4], times[corpus[0]])

    big = late(labels(60_000 if beyond else 150, rng))
    n = len(big[0])
    whole = figure("trend", *big, np.ones(n, bool), np.ones(n), np.zeros(n, int))[0].corrected
    held = 0
    for _ in range(200):
        corpus = late(labels(150, rng)) if beyond else big
        found, units = figure("trend", *corpus, *drawn(len(corpus[0]), rng))
        held += abs(found.corrected - whole) <= variance(found, units, beyond).half_width
    assert 179 <= held


def test_the_machine_makes_the_interval_narrower_and_a_useless_one_no_wider():
    rng = np.random.default_rng(1)
    article, truth, _, _, _ = labels(2000, rng)
    coded, weight, stratum = drawn(len(article), rng)
    widths = {}
    for name, said in (("good", truth), ("none", np.zeros(len(truth))), ("chance", rng.permutation(truth))):
        people = np.where(coded, truth == 1, np.nan).astype(float)
        units = Units((said == 1).astype(float), people, weight, stratum, article)
        found = weighed(units, np.ones(len(article), bool), step=1.0)
        widths[name] = variance(found, units, True).half_width
    assert widths["good"] < 0.6 * widths["none"] and widths["chance"] < 1.05 * widths["none"]


def test_what_people_did_not_code_does_not_count():
    rng = np.random.default_rng(3)
    article, truth, said, _, _ = labels(150, rng)
    coded, weight, stratum = drawn(len(article), rng)
    both = [
        figure("share", article, np.where(coded, truth, other), said, None, None, coded, weight, stratum)[0].corrected
        for other in (0, 1)
    ]
    assert both[0] == both[1]

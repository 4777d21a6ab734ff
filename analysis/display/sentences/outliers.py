"""Sentences about unusual articles beside what chance would give."""

from __future__ import annotations

import pandas as pd

from analysis.display.prose import be, capital, none_of, number, quantity, share
from analysis.display.sentences.norms import plain


def unusual_beside_chance(counts: pd.DataFrame) -> str:
    """How many articles are unusual in half of the measures or more, beside chance, as a title; from `unusual_counts`.

    >>> counts = pd.DataFrame({"unusual": [0, 1, 2], "articles": [40, 8, 12], "by_chance": [38.4, 19.2, 2.4]})
    >>> unusual_beside_chance(counts)
    '20 of 60 articles are unusual in one or more of two measures, no more than chance would give (22)'
    """
    if counts.empty:
        return "No article is long enough to be compared"
    m, n = int(counts["unusual"].max()), int(counts["articles"].sum())
    least = (m + 1) // 2
    beyond = counts[counts["unusual"] >= least]
    k, chance = int(beyond["articles"].sum()), float(beyond["by_chance"].sum())
    if n == 1:
        own = int(counts.loc[counts["articles"] > 0, "unusual"].iloc[0])
        if not own:
            none = none_of(m, "measure") if m > 1 else "the only measure is not"
            return f"Nothing unusual: {none}{' is' if m > 1 else ''} in the lowest or highest tenth of the reference"
        at_chance = float(counts.loc[counts["unusual"] >= own, "by_chance"].sum())
        found = f"The article is unusual in {number(own)} of {quantity(m, 'measure')}"
        return f"{found}; by chance, so many or more are in {share(at_chance)} of articles"
    of = f"{capital(number(k))} of {quantity(n, 'article')} {be(k)}" if k else "No article is"
    found = f"{of} unusual in {number(least)} or more of {quantity(m, 'measure')}"
    if 0 < k <= chance:
        return f"{found}, no more than chance would give ({expected(chance)})"
    return f"{found}; chance would give {expected(chance)}"


def unusual_in(unusual: pd.DataFrame, names: pd.Series) -> pd.DataFrame:
    """Unusual articles by their names, with the measures in which they are; from rows of `unusual_articles`.

    >>> row = {"measures": 7, "unusual": 2, "low": "words", "high": "quote_density; top_actor_share"}
    >>> unusual_in(pd.DataFrame([row]), pd.Series(["Rain"])).values.tolist()
    [['Rain', 'two of seven', 'words', 'quoted share; share of the most named actor']]
    """
    told = pd.DataFrame({"article": names})
    counts = zip(unusual["unusual"], unusual["measures"], strict=True)
    told["unusual"] = [f"{number(k)} of {number(n)}" for k, n in counts]
    for side in ("low", "high"):
        listed = unusual[side].fillna("").str.split("; ")
        told[f"unusually {side}"] = ["; ".join(map(plain, filter(None, measures))) or None for measures in listed]
    return told


def expected(articles: float) -> str:
    """How many articles are expected, with the digits that say something.

    >>> expected(131.8), expected(2.44), expected(0.01), expected(0)
    ('132', '2.4', 'under 0.1', '0')
    """
    if 0 < articles < 0.05:
        return "under 0.1"
    return f"{articles:.0f}" if articles >= 10 or not articles else f"{articles:.1f}"


def counts_in_numbers(counts: pd.DataFrame) -> str:
    """How many articles are unusual in how many measures, found and by chance: for alt texts.

    >>> counts_in_numbers(pd.DataFrame({"unusual": [0, 1], "articles": [3, 1], "by_chance": [3.2, 0.8]}))
    'Unusual in none of the measures: three articles (by chance 3.2); in 1: 1 (0.8)'
    """
    rows = list(zip(counts["unusual"], counts["articles"], counts["by_chance"], strict=True))
    if not rows:
        return "No article is long enough to be compared"
    (_, articles, chance), *more = rows
    told = [f"Unusual in none of the measures: {quantity(int(articles), 'article')} (by chance {expected(chance)})"]
    return "; ".join([*told, *(f"in {k}: {articles:,} ({expected(chance)})" for k, articles, chance in more)])


def compared_with(own: bool, n: int, short: int = 0) -> str:
    """What n articles are placed among: each other, or the reference; and how many are too `short` for it.

    >>> compared_with(True, 60, short=2)
    'The articles are compared with each other. Two articles have fewer than 100 words and are left out.'
    """
    have = "has fewer than 100 words and is" if short == 1 else "have fewer than 100 words and are"
    left_out = f"{capital(quantity(short, 'article'))} {have} left out." if short else ""
    if n == short:
        return left_out
    return f"{_placed_among(own, n)} {left_out}".strip()


def _placed_among(own: bool, n: int) -> str:
    if own:
        return "The articles are compared with each other."
    why = "One article has no others beside it" if n == 1 else "The articles are too few to be compared with each other"
    kind = "an article of another kind is" if n == 1 else "articles of another kind are"
    return f"{why}, so the reference is news on US politics from seven outlets: {kind} unusual there."

"""Unusual articles: how many of an article's measures lie far out, and how many would by chance."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from analysis import schema

OUTER = 10.0  # per cent at either end
# Measures that do not follow from each other or from the length of the article.
MEASURES = (
    "words",
    "words_per_sentence",
    "syllables_per_word",
    "quote_density",
    "words_per_quote",
    "top_speaker_share",
    "top_actor_share",
)


class _Place(NamedTuple):
    """What is read of a row of places."""

    doc_id: str
    measure: str
    percentile: float


class UnusualRow(NamedTuple):
    """One row of the table unusual."""

    doc_id: str
    measures: int
    unusual: int
    chance: float
    low: str | None
    high: str | None


def unusual_articles(placed: pd.DataFrame, *, measures: Sequence[str] = MEASURES, outer: float = OUTER) -> pd.DataFrame:
    """In how many measures each article is unusual, and how likely so many are by chance.

    Parameters
    ----------
    placed : frame
        What `place` returns.
    measures : list of str
        Which measures to look at. They should not follow from each other; the default is seven that do not: the length
        of the article, of its sentences, words and quotations, the share that is quoted, and the shares of the first
        speaker and of the actor named most.
    outer : number
        A value is unusual below this percentile and above 100 minus it.

    Returns
    -------
    frame
        One row for each article with a value: doc_id, measures (with a value), unusual (how many of them are), chance
        (the probability that so many or more are, if each had `outer` per cent at either end and they were not
        related), low and high (the names of the unusual measures, separated by '; '). The most unusual comes first.

    Raises
    ------
    ValueError
        For a missing column, or an `outer` that is not between 0 and 50.

    Examples
    --------
    >>> placed = pd.DataFrame({"doc_id": ["a", "a", "b", "b"], "measure": ["words", "quotes"] * 2,
    ...                        "percentile": [50.0, 99.0, 3.0, 95.0]})
    >>> unusual_articles(placed, measures=["words", "quotes"]).round(2).values.tolist()
    [['b', 2, 2, 0.04, 'words', 'quotes'], ['a', 2, 1, 0.36, nan, 'quotes']]
    """
    if not 0 < outer < 50:
        raise ValueError(f"outer={outer}: give the per cent at either end, between 0 and 50")
    schema.needs(placed, ["doc_id", "measure", "percentile"], "unusual_articles")
    known = placed[placed["measure"].isin(list(measures))].dropna(subset=["percentile"])
    by_article: dict[str, list[tuple[str, float]]] = {}
    for row in schema.records(known, _Place):
        by_article.setdefault(row.doc_id, []).append((row.measure, row.percentile))
    rows = [_row(doc_id, own, outer) for doc_id, own in by_article.items()]
    rows.sort(key=lambda row: (row.chance, -row.unusual))
    return schema.frame("unusual", rows)


def _row(doc_id: str, own: list[tuple[str, float]], outer: float) -> UnusualRow:
    low = [measure for measure, percentile in own if percentile < outer]
    high = [measure for measure, percentile in own if percentile > 100 - outer]
    unusual = len(low) + len(high)
    chance = at_least(unusual, len(own), 2 * outer / 100)
    return UnusualRow(doc_id, len(own), unusual, chance, "; ".join(low) or None, "; ".join(high) or None)


def unusual_counts(unusual: pd.DataFrame, *, outer: float = OUTER) -> pd.DataFrame:
    """How many articles are unusual in 0, 1, 2, ... measures, and how many would be by chance.

    Parameters
    ----------
    unusual : frame
        What `unusual_articles` returns.
    outer : number
        As there.

    Returns
    -------
    frame
        One row for each number of measures: unusual, articles, by_chance (articles expected if each measure had `outer`
        per cent at either end and they were not related).

    Examples
    --------
    >>> unusual = pd.DataFrame({"doc_id": ["a", "b"], "measures": 2, "unusual": [2, 1]})
    >>> unusual_counts(unusual).round(2).values.tolist()
    [[0, 0, 1.28], [1, 1, 0.64], [2, 1, 0.08]]
    """
    schema.needs(unusual, ["measures", "unusual"], "unusual_counts")
    share = 2 * outer / 100
    found, sizes = Counter(unusual["unusual"].tolist()), Counter(unusual["measures"].tolist())
    rows = [
        (k, found[k], math.fsum(articles * _exactly(k, n, share) for n, articles in sizes.items()))
        for k in range(max(sizes, default=-1) + 1)
    ]
    return schema.frame("unusual_counts", rows)


def at_least(k: int, n: int, share: float) -> float:
    """The probability of k or more of n.

    >>> round(at_least(1, 2, 0.2), 2)
    0.36
    """
    return math.fsum(_exactly(i, n, share) for i in range(k, n + 1))


def _exactly(k: int, n: int, share: float) -> float:
    return math.comb(n, k) * share**k * (1 - share) ** (n - k)

"""Sentences about where an article ranks among reference articles, and which of its measures are unusual."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from analysis.display.prose import capital, every, figure, listing, number, quantity, share, uncapital
from analysis.display.sentences.articles import not_measured
from analysis.display.sentences.readability import ENOUGH
from analysis.schema import SCORES, records

LOW, HIGH = 10, 90  # percentiles between which a value is usual
FEW = 4  # measures that a title has room for
_MORE = {
    "flesch_kincaid_grade": ("harder to read", "easier to read"),
    "quote_density": ("more quotation", "less quotation"),
}
_LIKE = {"flesch_kincaid_grade": "about as hard to read", "quote_density": "about as much quotation"}


_SHARES = ("quote_density", "top_speaker_share", "top_actor_share")
_PLAIN = {
    "quotes": "quotations",
    "quote_density": "quoted share",
    "words_per_quote": "words per quotation",
    "top_speaker_share": "share of the most quoted speaker",
    "top_actor_share": "share of the most named actor",
}


class _Place(NamedTuple):
    measure: str
    percentile: float


def ranked(place: pd.Series) -> str:
    """Where an article ranks in one measure, as a title; from its row of `place`.

    An article without quotation ties with all others without: none of them quotes less.

    >>> row = {"measure": "quote_density", "value": 0.3, "percentile": 69.9}
    >>> ranked(pd.Series(row))
    'More quotation than 70% of the reference articles'
    >>> ranked(pd.Series(row | {"value": 0.0, "percentile": 4.0}))
    'No quotation, like about 8% of the reference articles'
    """
    measure, percentile = place["measure"], place["percentile"]
    if pd.isna(percentile):
        return f"No {plain(measure)} to rank"
    if measure == "quote_density" and not place["value"]:
        return f"No quotation, like about {2 * percentile:.0f}% of the reference articles"
    if abs(percentile - 50) < 5:
        return f"{capital(_LIKE[measure])} as the typical reference article"
    more, less = _MORE[measure]
    if percentile in (0, 100):
        return f"{capital(more if percentile else less)} than any reference article"
    which, part = (more, percentile) if percentile > 50 else (less, 100 - percentile)
    return f"{capital(which)} than {share(part / 100)} of the reference articles"


def ranks(placed: pd.DataFrame, article: pd.Series) -> str:
    """How hard an article is and how much it quotes, beside the reference articles.

    `placed` are its rows of `place`, `article` is its row of the articles table.
    """
    if why := not_measured(article["reason"]):
        return why
    grade, quoted = (placed[placed["measure"] == name].iloc[0] for name in ("flesch_kincaid_grade", "quote_density"))
    quotation = f"It has {uncapital(ranked(quoted))}"
    if quoted["value"]:
        quotation += f": {share(quoted['value'])} of its words are quoted, {share(quoted['median'])} in the typical one"
    if article["words"] < ENOUGH:
        short = f"This article is too short to grade: it has {quantity(int(article['words']), 'word')}"
        return f"{short}. {quotation}."
    hard = uncapital(ranked(grade)).replace("the reference articles", f"{int(grade['n']):,} reference articles")
    return f"This article is {hard} (Flesch-Kincaid grade {grade['value']:.1f}). {quotation}."


def worth_ranking(placed: pd.DataFrame, article: pd.Series) -> pd.DataFrame:
    """The rows of `place` that mean something: none of an article without words, only two of a very short one."""
    if isinstance(article["reason"], str):
        return placed.head(0)
    short = article["words"] < ENOUGH
    return placed[placed["measure"].isin(["words", "quote_density"])] if short else placed


def rank_in_numbers(place: pd.Series) -> str:
    """What the plot of one measure among the norms shows, in numbers."""
    if pd.isna(place["percentile"]):
        return "No value to place."
    low, high, median, value = (in_unit(place["measure"], place[name]) for name in ("p10", "p90", "median", "value"))
    return (
        f"{capital(plain(place['measure']))} of {int(place['n']):,} reference articles: 80% lie between "
        f"{low} and {high}, the median is {median}; this article has {value}, percentile {place['percentile']:.0f}."
    )


def unusual(placed: pd.DataFrame) -> str:
    """How many measures of an article lie outside the middle 80%, beside chance, and which if they are few; as a title.

    >>> rows = [("words", 5.0), ("quotes", 50.0), ("speakers", 97.0)]
    >>> unusual(pd.DataFrame(rows, columns=["measure", "percentile"]))
    'Two of three measures fall outside the middle 80% (0.6 would by chance): words (low) and speakers (high)'
    """
    known = placed.dropna(subset=["percentile"])
    outside = known[(known["percentile"] < LOW) | (known["percentile"] > HIGH)]
    n, k = len(known), len(outside)
    if not n:
        return "No measure can be ranked"
    if not k:
        return f"Nothing unusual: {every(n, 'measure')} {'falls' if n == 1 else 'fall'} in the middle 80%"
    names = [f"{plain(row.measure)} ({'low' if row.percentile < LOW else 'high'})" for row in records(outside, _Place)]
    chance = n * (100 - HIGH + LOW) / 100
    verb = "falls" if k == 1 else "fall"
    outside_by = f"outside the middle 80% ({chance:.1f} would by chance)"
    some = every(n, "measure") if k == n else f"{number(k)} of {quantity(n, 'measure')}"
    return f"{capital(some)} {verb} {outside_by}{f': {listing(names)}' if k <= FEW else ''}"


def percentiles_in_numbers(placed: pd.DataFrame) -> str:
    """What the plot of percentiles shows, in numbers."""
    told = [
        f"{plain(row.measure)} {row.percentile:.0f}" for row in records(placed.dropna(subset=["percentile"]), _Place)
    ]
    return f"Percentile of the article in each measure: {listing(told, 20)}." if told else "No measure can be ranked."


def in_unit(measure: str, value: float) -> str:
    """A value of a measure as it is written: shares in percent.

    >>> in_unit("quote_density", 0.304), in_unit("words", 503)
    ('30%', '503')
    """
    return share(value) if measure in _SHARES else figure(value)


def plain(measure: str) -> str:
    """The name of a measure in words.

    >>> plain("quote_density"), plain("smog")
    ('quoted share', 'SMOG grade')
    """
    if measure in _PLAIN:
        return _PLAIN[measure]
    return SCORES[measure][0].partition(" (")[0] if measure in SCORES else measure.replace("_", " ")

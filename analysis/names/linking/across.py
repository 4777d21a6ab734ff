"""Merge the actors of many articles: one row per actor, with how sure it is that all articles mean the same one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from math import nan
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.english.gazetteer import gazetteer
from analysis.english.person_words import GENERATIONS
from analysis.names.linking.surface_forms import key_of

# How often two articles that use one name mean the same actor by it, on 77 newswire articles in which each name is
# linked to its entry in an encyclopedia (research/training/names/across_confidence.py). Counted are names that occur
# in two articles or more: for each the share of all pairs of articles with the name that link it to the same entry;
# the figure is the mean over names, so that a name found everywhere does not decide alone.
SURE_FULL = 0.96  # names of several words and countries: 64 names
SURE_SHORT = 0.91  # other names of one word, such as a surname alone: 37 names


class ActorOfArticle(NamedTuple):
    """What is read of a row of the actors table."""

    doc_id: str
    actor: str
    kind: str
    mentions: int
    aliases: str


class Match(NamedTuple):
    """The actor that a name of one article is taken for, and how sure that is."""

    key: str
    confidence: float


class AcrossRow(NamedTuple):
    """One row of the table actors_across."""

    actor: str
    kind: str
    articles: int
    mentions: int
    share: float
    aliases: str
    roles: int
    quotes: int
    quoted_words: int
    named_in_quotes: int
    confidence: float


def merge_across(actors: pd.DataFrame) -> pd.DataFrame:
    """One row per actor over all articles, from the actors table with one row per article and actor.

    A full name is the same actor in every article. So are the well-known short forms of a country or an organisation, a
    name with and without middle initial, and a firm with and without its legal form. An article that has only a short
    form ("Lahti", "IAEA") goes with the actor who is most often called so in the other articles, if that is more than
    half of them. Two persons whom one article tells apart, by an initial or by junior and senior, are two in all.

    Parameters
    ----------
    actors : frame
        The actors table, as `name_actors` or `measure` gives it.

    Returns
    -------
    frame
        The table actors_across (`analysis.schema.codebook()`), most mentions first.

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> everybody = merge_across(name_actors(["Ann M. Lahti won. Lahti left.", "Ann Lahti lost."]))
    >>> everybody[["actor", "articles", "mentions"]].values.tolist()
    [['Ann M. Lahti', 2, 3]]
    """
    rows = list(schema.records(actors, ActorOfArticle))
    keys = _keys(rows)
    called = _called(rows, keys)
    matches = [_match(key, called.get(key)) for key in keys]
    table = actors.assign(_key=[match.key for match in matches], _sure=[match.confidence for match in matches])
    merged = [_merged(group) for _, group in table.groupby("_key", sort=False)]
    merged.sort(key=lambda row: (-row.mentions, -row.articles, row.actor))
    return schema.frame("actors_across", merged)


def names_across(actors: pd.DataFrame) -> dict[str, str]:
    """What actors are called over all articles: name or alias -> the name in ``name_actors(articles, across=True)``.

    Parameters
    ----------
    actors : frame
        The actors table, one row per article and actor.

    Returns
    -------
    dict
        For ``frame["speaker"].replace(...)``. Aliases of one word that several actors share are left out.

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> actors = name_actors(["Ann M. Lahti won. Lahti left.", "Ann Lahti lost."])
    >>> names_across(actors)["Ann Lahti"]
    'Ann M. Lahti'
    """
    everybody = merge_across(actors)
    named = [
        (alias, actor)
        for actor, aliases in zip(everybody["actor"], everybody["aliases"], strict=True)
        for alias in aliases.split("; ")
    ]
    times = Counter(alias for alias, _ in named)
    names: dict[str, str] = {}
    for alias, actor in named:
        if times[alias] == 1 or " " in alias:
            names.setdefault(alias, actor)
    return names


# Which actor a name is -------------------------------------------------------------------------------------------


def identity_of(name: str, kind: str) -> str:
    """The form in which names are compared across articles.

    >>> identity_of("Ann M. Lahti Jr.", "person"), identity_of("Nordvik Energy Inc", "organisation")
    ('ann lahti', 'nordvik energy')
    >>> identity_of("U.S.", "place")
    'united states'
    """
    lists = gazetteer()
    key = key_of(name)
    key = lists.country.get(key) or lists.known.get(key) or key
    words = key.split()
    if kind == "person":
        words = [word for word in words if word.strip(".") not in GENERATIONS] or words
        words = [word for i, word in enumerate(words) if i in (0, len(words) - 1) or len(word.strip(".")) > 1]
    elif kind == "organisation":
        while len(words) > 1 and words[-1].strip(".,") in lists.suffix:
            words = words[:-1]
    return " ".join(word.strip(",") for word in words)


def is_short(key: str) -> bool:
    """Whether a name is one word and no country, so that it may mean several actors.

    >>> is_short("lahti"), is_short("ann lahti"), is_short("norway")
    (True, False, False)
    """
    return " " not in key and key not in gazetteer().country


def _keys(rows: list[ActorOfArticle]) -> list[str]:
    """What each row is compared by: the full form if an article has two actors who are otherwise alike."""
    keys = [identity_of(row.actor, row.kind) for row in rows]
    times = Counter((row.doc_id, key) for row, key in zip(rows, keys, strict=True))
    told_apart = {key for (_, key), n in times.items() if n > 1}  # Ann Lee Sr. and Ann Lee Jr.
    return [key_of(row.actor) if key in told_apart else key for row, key in zip(rows, keys, strict=True)]


def _called(rows: list[ActorOfArticle], keys: list[str]) -> dict[str, Counter[str]]:
    """Short form -> which actors are called so, and in how many articles."""
    called: dict[str, Counter[str]] = defaultdict(Counter)
    for row, key in zip(rows, keys, strict=True):
        for alias in row.aliases.split("; "):
            short = identity_of(alias, row.kind)
            if short != key:
                called[short][key] += 1
    return called


def _match(key: str, bearers: Counter[str] | None) -> Match:
    """The actor that a name means: itself, or the one who is called so in more than half of the other articles."""
    target, share = key, 1.0
    if bearers and " " not in key:
        best, n = min(bearers.items(), key=lambda bearer: (-bearer[1], bearer[0]))
        if n / bearers.total() > 0.5:
            target, share = best, n / bearers.total()
    return Match(target, SURE_SHORT * share if is_short(key) else SURE_FULL)


# One row of all articles -----------------------------------------------------------------------------------------


def _merged(group: pd.DataFrame) -> AcrossRow:
    """The row of one actor, from its rows of all articles."""
    rows = list(schema.records(group, ActorOfArticle))
    names = _weigh((row.actor, row.mentions) for row in rows)
    kinds = _weigh((row.kind, row.mentions) for row in rows)
    articles, mentions = len({row.doc_id for row in rows}), int(group["mentions"].sum())
    sure = float((group["_sure"] * group["mentions"]).sum() / mentions)
    return AcrossRow(
        actor=max(names, key=lambda name: (min(len(name.split()), 3), names[name], name)),
        kind=_heaviest_first(kinds)[0],
        articles=articles,
        mentions=mentions,
        share=float(group["share"].mean()),
        aliases="; ".join(_aliases(rows)),
        roles=int(group["roles"].sum()),
        quotes=int(group["quotes"].sum()),
        quoted_words=int(group["quoted_words"].sum()),
        named_in_quotes=int(group["named_in_quotes"].sum()),
        confidence=nan if articles == 1 else sure,
    )


def _aliases(rows: list[ActorOfArticle]) -> list[str]:
    """The forms in which an actor is named, the most frequent first: those that come first in an article count more."""
    return _heaviest_first(
        _weigh(
            (alias, row.mentions / (place + 1)) for row in rows for place, alias in enumerate(row.aliases.split("; "))
        )
    )


def _weigh(weighted: Iterable[tuple[str, float]]) -> dict[str, float]:
    """The sum of the weights of each word."""
    sums: dict[str, float] = defaultdict(float)
    for word, weight in weighted:
        sums[word] += weight
    return sums


def _heaviest_first(weights: dict[str, float]) -> list[str]:
    return sorted(weights, key=lambda word: (-weights[word], word))

"""The tables of a corpus by identity: one row per actor, what a name means, and names replaced by identities."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from math import nan
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.names.linking.across import link_actors

SEPARATOR = re.compile(r"(, | and )")  # between speakers who speak together


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

    Which actors of several articles are one is what `link_actors` says.

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
    >>> everybody = merge_across(name_actors(["Ann M. Lahti won. Lahti left.", "Ann M. Lahti lost.", "Ann Lahti won."]))
    >>> everybody[["actor", "articles", "mentions"]].values.tolist()
    [['Ann M. Lahti', 3, 4]]
    """
    links = link_actors(actors)
    table = actors.assign(_identity=links["identity"].to_numpy(), _sure=links["confidence"].to_numpy())
    merged = [_merged(str(identity), group) for identity, group in table.groupby("_identity", sort=False)]
    merged.sort(key=lambda row: (-row.mentions, -row.articles, row.actor))
    return schema.frame("actors_across", merged)


def names_across(actors: pd.DataFrame) -> dict[str, str]:
    """What actors are called over all articles: name or alias -> the identity that `link_actors` gives it.

    Parameters
    ----------
    actors : frame
        The actors table, one row per article and actor.

    Returns
    -------
    dict
        Names that mean several actors are left out, unless one of them is called so in full. To rename the speakers
        of tables, use `across`, which knows whom each article means.

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> actors = name_actors(["Ann M. Lahti won. Lahti left.", "Ann M. Lahti lost.", "Ann Lahti lost."])
    >>> names_across(actors)["Ann Lahti"]
    'Ann M. Lahti'
    """
    meant: dict[str, set[str]] = defaultdict(set)
    links = link_actors(actors)
    for actor, aliases, identity in zip(actors["actor"], actors["aliases"], links["identity"], strict=True):
        for form in {actor, *aliases.split("; ")}:
            meant[form].add(identity)
    names = {form: next(iter(identities)) for form, identities in meant.items() if len(identities) == 1}
    return {identity: identity for identity in links["identity"]} | names


def identified(doc_ids: Iterable[str], names: Iterable[str | None], links: pd.DataFrame) -> list[str | None]:
    """Names of articles replaced by identities; those who are no actors stay as they are.

    Who speak together are replaced one by one.

    >>> links = pd.DataFrame({"doc_id": ["a"], "actor": ["Lahti"], "identity": ["Ann Lahti"]})
    >>> identified(["a", "b", "a"], ["Lahti", "Lahti", "a baker"], links)
    ['Ann Lahti', 'Lahti', 'a baker']
    """
    known = dict(zip(zip(links["doc_id"], links["actor"], strict=True), links["identity"], strict=True))
    return [
        _identified(known, doc_id, name) if isinstance(name, str) else None
        for doc_id, name in zip(doc_ids, names, strict=True)
    ]


def _identified(known: dict[tuple[str, str], str], doc_id: str, name: str) -> str:
    if (doc_id, name) in known:
        return known[doc_id, name]
    return "".join(known.get((doc_id, part), part) for part in SEPARATOR.split(name))


def _merged(identity: str, group: pd.DataFrame) -> AcrossRow:
    """The row of one actor, from its rows of all articles."""
    kinds = _weigh(zip(group["kind"], group["mentions"], strict=True))
    articles, mentions = group["doc_id"].nunique(), int(group["mentions"].sum())
    sure = group["_sure"].fillna(1.0)
    return AcrossRow(
        actor=identity,
        kind=_heaviest_first(kinds)[0],
        articles=articles,
        mentions=mentions,
        share=float(group["share"].sum() / articles),
        aliases="; ".join(_aliases(group)),
        roles=int(group["roles"].sum()),
        quotes=int(group["quotes"].sum()),
        quoted_words=int(group["quoted_words"].sum()),
        named_in_quotes=int(group["named_in_quotes"].sum()),
        confidence=nan if articles == 1 else float((sure * group["mentions"]).sum() / mentions),
    )


def _aliases(group: pd.DataFrame) -> list[str]:
    """The forms in which an actor is named, the most frequent first: those that come first in an article count more."""
    return _heaviest_first(
        _weigh(
            (alias, mentions / (place + 1))
            for aliases, mentions in zip(group["aliases"], group["mentions"], strict=True)
            for place, alias in enumerate(aliases.split("; "))
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

"""The tables of a corpus by identity: one row per actor, what a name means, and names replaced by identities."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from math import fsum, isnan, nan
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
    sums: dict[str, _Sums] = defaultdict(_Sums)
    for row, identity, sure in zip(schema.records(actors, _Row), links["identity"], links["confidence"], strict=True):
        sums[identity].add(row, sure)
    merged = [own.row(identity) for identity, own in sums.items()]
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
    doc_id, actor, identity = (schema.cells(links[name]) for name in ("doc_id", "actor", "identity"))
    known = dict(zip(zip(doc_id, actor, strict=True), identity, strict=True))
    return [
        _identified(known, doc_id, name) if isinstance(name, str) else None
        for doc_id, name in zip(doc_ids, names, strict=True)
    ]


def _identified(known: dict[tuple[str, str], str], doc_id: str, name: str) -> str:
    if (doc_id, name) in known:
        return known[doc_id, name]
    return "".join(known.get((doc_id, part), part) for part in SEPARATOR.split(name))


class _Row(NamedTuple):
    """What is read of a row of the actors table."""

    doc_id: str
    kind: str
    mentions: int
    share: float
    aliases: str
    roles: int
    quotes: int
    quoted_words: int
    named_in_quotes: int


class _Sums:
    """What the rows of one actor add up to."""

    def __init__(self) -> None:
        self.articles: set[str] = set()
        self.kinds: Counter[str] = Counter()
        self.forms: dict[str, list[float]] = defaultdict(list)
        self.shares: list[float] = []
        self.sure: list[float] = []
        self.roles = self.quotes = self.quoted_words = self.named_in_quotes = 0

    def add(self, row: _Row, sure: float) -> None:
        """Count a row. Of the forms in an article those that come first count more."""
        self.articles.add(row.doc_id)
        self.kinds[row.kind] += row.mentions
        for place, form in enumerate(row.aliases.split("; ")):
            self.forms[form].append(row.mentions / (place + 1))
        self.shares.append(row.share)
        self.sure.append(row.mentions * (1.0 if isnan(sure) else sure))
        self.roles += row.roles
        self.quotes += row.quotes
        self.quoted_words += row.quoted_words
        self.named_in_quotes += row.named_in_quotes

    def row(self, identity: str) -> AcrossRow:
        """The row of the actor; sums of fractions do not depend on the order of the articles."""
        mentions, articles = self.kinds.total(), len(self.articles)
        forms = {form: fsum(weights) for form, weights in self.forms.items()}
        return AcrossRow(
            actor=identity,
            kind=min(self.kinds, key=lambda kind: (-self.kinds[kind], kind)),
            articles=articles,
            mentions=mentions,
            share=fsum(self.shares) / articles,
            aliases="; ".join(sorted(forms, key=lambda form: (-forms[form], form))),
            roles=self.roles,
            quotes=self.quotes,
            quoted_words=self.quoted_words,
            named_in_quotes=self.named_in_quotes,
            confidence=nan if articles == 1 else fsum(self.sure) / mentions,
        )

"""Sentences about sources: how many speak, of what type and role, with which words they are reported."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from analysis.display.prose import a, be, capital, every, listing, number, quantity, share, within
from analysis.schema import records

PLURALS = {
    "named person": "named people",
    "unnamed person": "unnamed people",
    "named organisation": "named organisations",
    "unnamed group": "unnamed groups",
    "document": "documents",
    "official or politician": "officials and politicians",
    "business": "business people and firms",
    "expert or scholar": "experts and scholars",
    "police, law and courts": "police, law and courts",
    "civil society": "civil society",
    "media": "media",
    "citizen, victim or witness": "citizens, victims and witnesses",
    "celebrity or athlete": "celebrities and athletes",
}
NAMED = ("named person", "named organisation")


def plural(value: object) -> str:
    """A type or role of sources, of more than one.

    >>> plural("named person"), plural(None)
    ('named people', 'unknown')
    """
    return PLURALS.get(str(value), str(value)) if isinstance(value, str) else "unknown"


def who_gets_to_speak(sources: pd.DataFrame) -> str:
    """How many sources an article has, how many of them by name, and who has the most quoted words.

    `sources` is what the function of that name returns for one article.

    >>> from analysis import sources
    >>> who_gets_to_speak(sources("“It leaks,” said Ann Lahti."))
    'One source speaks in this article: Ann Lahti. Two words are quoted.'
    """
    known = sources[sources["speaker"].notna()]
    if known.empty:
        unknown = "Whoever is quoted or reported in this article is not identified."
        return "Nobody is quoted or reported in this article." if sources.empty else unknown
    n, named = len(known), int(known["type"].isin(NAMED).sum())
    if n == 1:
        first = f"One source speaks in this article: {within(known['speaker'].iloc[0])}"
    else:
        first = f"{capital(number(n))} sources speak in this article, and {_of_them(named, n)} a name"
    return f"{first}. {_most_words(known)}{_withheld(known)}"


def _of_them(k: int, n: int) -> str:
    if k == n:
        return "both have" if n == 2 else "all have"
    if not k:
        return "neither has" if n == 2 else "none has"
    return f"{number(k)} {'has' if k == 1 else 'have'}"


def _most_words(known: pd.DataFrame) -> str:
    quoted = known[known["words"] > 0]
    if quoted.empty:
        many = "Both are reported, neither is quoted." if len(known) == 2 else "All are reported, none is quoted."
        return many if len(known) > 1 else "The source is reported, not quoted."
    words = quantity(int(quoted["words"].max()), "word")
    if len(known) == 1:
        return f"{capital(words)} {be(int(quoted['words'].max()))} quoted."
    if len(quoted) == 1:
        return f"Only {within(quoted['speaker'].iloc[0])} is quoted, with {words}."
    top = quoted[quoted["words"] == quoted["words"].max()]
    part = share(top["share"].iloc[0])
    if len(top) > 1:
        return f"{capital(listing(top['speaker'], 4))} have the most quoted words, {part} each."
    return f"{capital(top['speaker'].iloc[0])} has the most quoted words, {part}."


def _withheld(known: pd.DataFrame) -> str:
    names = known.loc[known["anonymous"].fillna(False).astype(bool), "speaker"]
    if names.empty:
        return ""
    verb = "source is" if len(names) == 1 else "sources are"
    return f" {capital(number(len(names)))} {verb} anonymous: {listing(names, 4)}."


def types_in_short(types: pd.DataFrame) -> str:
    """What most sources of one article are, as a title; from `source_shares(sources, "type")`.

    >>> types_in_short(pd.DataFrame({"value": ["named person", "document"], "total": [3, 1]}))
    'Three of four sources are named people'
    """
    known = types.dropna(subset=["value"])
    n = int(types["total"].sum()) if len(types) else 0
    if known.empty:
        return "The type of no source is known" if n else "There are no sources"
    most = int(known["total"].max())
    top = known.loc[known["total"] == most, "value"]
    if n == 1:
        return f"The only source is {a(str(top.iloc[0]))}"
    if most == 1 and len(top) == n:
        return f"Each of the {number(n)} sources is of another type"
    if len(top) > 1:
        return f"{capital(listing(map(plural, top), 5))} are commonest, {number(most)} of {number(n)} sources each"
    if most == n:
        return f"{capital(every(n, 'source'))} are {plural(top.iloc[0])}"
    if most == 1:
        return f"One of {number(n)} sources is {a(str(top.iloc[0]))}"
    return f"{capital(number(most))} of {number(n)} sources are {plural(top.iloc[0])}"


class _Share(NamedTuple):
    value: str | None
    share: float
    low: float
    high: float


def shares_in_numbers(shares: pd.DataFrame, of: str = "Shares") -> str:
    """What a plot of shares of sources shows, in numbers, with their intervals where there are any."""
    told = [
        f"{row.value if isinstance(row.value, str) else 'unknown'} {share(row.share)}"
        + ("" if pd.isna(row.low) else f" ({share(row.low)} to {share(row.high)})")
        for row in records(shares, _Share)
    ]
    return f"{of}: {listing(told, 12)}." if told else "No shares."


def roles_in_short(roles: pd.DataFrame) -> str:
    """What role most sources have and of how many it is unknown; from `source_shares(sources, "role")`."""
    known = roles.dropna(subset=["value"])
    if known.empty:
        return "The role of no source is known."
    unknown = roles.loc[roles["value"].isna(), "share"].sum()
    top = known.iloc[0]
    n = quantity(int(roles["total"].sum()), "source")
    rest = f"; the role of {share(unknown)} is unknown" if unknown else ""
    return f"{share(top['share'])} of {n} are {plural(top['value']).replace(' and ', ' or ')}{rest}."


def called_she(pronouns: pd.DataFrame) -> str:
    """How many sources, each a named person, are called she; from `source_shares(people, "pronoun")`.

    >>> rows = [("he", 3, 0.75, 0.5, 0.9), ("she", 1, 0.25, 0.1, 0.5)]
    >>> called_she(pd.DataFrame(rows, columns=["value", "total", "share", "low", "high"]))
    'Of four sources called he, she or they, 25% are called she (95% interval 10% to 50%).'
    """
    n = int(pronouns["total"].sum())
    she = pronouns[pronouns["value"] == "she"]
    if not n:
        return "No source is called he, she or they."
    part, sure = share(float(she["share"].sum())), ""
    if len(she) and pd.notna(she["low"].iloc[0]):
        sure = f" (95% interval {share(she['low'].iloc[0])} to {share(she['high'].iloc[0])})"
    if n == 1:
        found = "is" if she["total"].sum() else "is not"
        return f"The only source called he, she or they {found} called she."
    return f"Of {number(n)} sources called he, she or they, {part} are called she{sure}."


def doubted_most(cues: pd.DataFrame) -> str:
    """Whose cues doubt most often, as a title, and whether the intervals allow to say so; rows of one class of cues.

    >>> rows = [("expert or scholar", 0.02, 0.01, 0.03), ("media", 0.08, 0.05, 0.12)]
    >>> doubted_most(pd.DataFrame(rows, columns=["value", "share", "low", "high"]))
    'Doubting cues are most common with media (8% of their cues)'
    """
    known = cues.dropna(subset=["value", "share"]).sort_values("share", ascending=False, kind="stable")
    if known.empty:
        return "No group has cues enough to compare"
    top = known.iloc[0]
    told = f"Doubting cues are most common with {plural(top['value'])} ({share(top['share'])} of their cues)"
    close = known.iloc[1:]
    close = close[close["high"] >= top["low"]]
    if len(known) > 1 and len(close):
        return f"{told}, but intervals overlap"
    return told

"""Sentences about who is named: how often, where, inside whose quotations, and who does not speak."""

from __future__ import annotations

import pandas as pd

from analysis.display.prose import be, capital, listing, number, quantity, share

OFTEN = 5  # mentions: with fewer it says little where they are


def named_most(actors: pd.DataFrame) -> str:
    """Who is named most, as a title; from the actors table of one article.

    >>> named_most(pd.DataFrame({"actor": ["Ann Lahti", "Jo Berg", "Oslo"], "mentions": [2, 2, 1]}))
    'Ann Lahti and Jo Berg are named most, twice each'
    """
    if actors.empty:
        return "Nobody is named"
    if len(actors) == 1:
        return f"Only {actors['actor'].iloc[0]} is named, {times(actors['mentions'].iloc[0])}"
    most = actors["mentions"].max()
    top = actors.loc[actors["mentions"] == most, "actor"]
    if most == 1:
        return f"{capital(number(len(actors)))} actors are named, once each"
    if len(top) == 1:
        return f"{top.iloc[0]} is named most, {times(most)}"
    who = listing(top, 3) if len(top) < 4 else capital(quantity(len(top), "actor"))
    return f"{who} are named most, {times(most)} each"


def times(n: int) -> str:
    """How often, in a word where there is one.

    >>> times(1), times(2), times(12), times(30)
    ('once', 'twice', 'twelve times', '30 times')
    """
    return {1: "once", 2: "twice"}.get(int(n)) or f"{number(int(n))} times"


def how_many_named(actors: pd.DataFrame) -> str:
    """Who is named most and how many there are, in sentences.

    >>> how_many_named(pd.DataFrame({"actor": ["Ann Lahti", "Oslo"], "mentions": [3, 1], "share": [0.75, 0.25]}))
    'Ann Lahti is named most, three times, which is 75% of all names. The article names two actors, four times in all.'
    """
    if actors.empty:
        return "Nobody is named in this article."
    if len(actors) == 1:
        return f"{named_most(actors)}."
    most, n = actors["mentions"].max(), int(actors["mentions"].sum())
    if most == 1:
        return f"{named_most(actors)}."
    top = actors[actors["mentions"] == most]
    part = f", which is {share(top['share'].iloc[0])} of all names" if len(top) == 1 else ""
    return f"{named_most(actors)}{part}. The article names {quantity(len(actors), 'actor')}, {times(n)} in all."


def actors_in_numbers(actors: pd.DataFrame) -> str:
    """What the plot of actors shows, in numbers."""
    told = [f"{row.actor} {row.mentions}{'' if row.quotes else ' (does not speak)'}" for row in actors.itertuples()]
    return f"Times each actor is named: {listing(told, 12)}." if told else "Nobody is named."


def never_quoted(actors: pd.DataFrame) -> str:
    """Which people are named but neither quoted nor reported.

    >>> rows = [("Ann Lahti", "person", 2), ("Jo Berg", "person", 0), ("Oslo", "place", 0)]
    >>> never_quoted(pd.DataFrame(rows, columns=["actor", "kind", "quotes"]))
    'One person is named but neither quoted nor reported: Jo Berg.'
    """
    people = actors[actors["kind"] == "person"]
    silent, n = people.loc[people["quotes"] == 0, "actor"], len(people)
    if not n:
        return "No person is named."
    if silent.empty:
        both = {1: "The only person", 2: "Both people"}.get(n, f"All {number(n)} people")
        return f"{both} named {be(n)} also quoted or reported."
    if len(silent) < n:
        who = capital(quantity(len(silent), "person", "people"))
        return f"{who} {be(len(silent))} named but neither quoted nor reported: {listing(silent, 12)}."
    if n == 1:
        return f"The only person named, {silent.iloc[0]}, is neither quoted nor reported."
    none = "Neither of the two" if n == 2 else f"None of the {number(n)}"
    return f"{none} people named is quoted or reported: {listing(silent, 12)}."


def spread_most_evenly(actors: pd.DataFrame) -> str:
    """Whose mentions are spread most evenly over the article, as a title, if enough actors are named often enough.

    >>> frame = pd.DataFrame({"actor": ["Ann Lahti", "Oslo"], "mentions": [7, 5], "spread": [0.8, 0.4]})
    >>> spread_most_evenly(frame)
    'Of the two actors named five times or more, Ann Lahti is spread most evenly over the article'
    """
    often = actors[actors["mentions"] >= OFTEN].dropna(subset=["spread"])
    if often.empty:
        return f"No actor is named more than {times(actors['mentions'].max())}" if len(actors) else "Nobody is named"
    if len(often) == 1:
        return f"Only {often['actor'].iloc[0]} is named {number(OFTEN)} times or more"
    spread = often["spread"].round(2)
    top = often.loc[spread == spread.max(), "actor"]
    who = f"Of the {number(len(often))} actors named {number(OFTEN)} times or more, {listing(top, 3)}"
    return f"{who} {be(len(top))} spread most evenly over the article"


def places_in_numbers(mentions: pd.DataFrame, length: int) -> str:
    """What the plot of mentions shows: how often and between which places each actor is named."""
    names = mentions[mentions["form"] == "name"]
    own = names.groupby("actor", sort=False)["start"].agg(["size", "min", "max"])
    own = own.sort_values("size", ascending=False, kind="stable")
    at = lambda place: f"{100 * place / length:.0f}%"  # noqa: E731
    told = [
        f"{actor} {times(row['size'])}, "
        + (f"at {at(row['min'])}" if row["size"] == 1 else
           f"between {at(row['min'])} and {at(row['max'])}")
        for actor, row in own.iterrows()
    ]  # fmt: skip
    more = f"; and {quantity(len(told) - 8, 'other')}" if len(told) > 8 else ""
    return (
        f"Where each actor is named, in per cent of the article: {'; '.join(told[:8])}{more}." if told else "No names."
    )


def named_in_quotations(naming: pd.DataFrame) -> str:
    """How many are named inside quotations, and by how many speakers, as a title; from `who_names_whom`.

    >>> frame = pd.DataFrame({"speaker": ["Ann Lahti"], "actor": ["Oslo"], "mentions": [1]})
    >>> named_in_quotations(frame)
    'One actor is named inside quotations, by Ann Lahti'
    """
    if naming.empty:
        return "Nobody is named inside a quotation"
    who, whom = naming["speaker"].dropna().unique(), naming["actor"].nunique()
    by = listing(who, 1) if len(who) == 1 else f"{number(len(who))} speakers" if len(who) else "an unknown speaker"
    by += " and unknown ones" if len(who) and naming["speaker"].isna().any() else ""
    n = int(naming["mentions"].sum())
    often = f", {times(n)} in all" if n > whom else ""
    return f"{capital(quantity(whom, 'actor'))} {be(whom)} named inside quotations, by {by}{often}"


def naming_in_numbers(naming: pd.DataFrame) -> str:
    """What the plot of who names whom shows, in numbers."""
    who = naming["speaker"].fillna("An unknown speaker")
    told = [
        f"{name} names {listing([f'{row.actor} ({row.mentions})' for row in own.itertuples()], 12)}"
        for name, own in naming.groupby(who, sort=False)
    ]
    return f"{'; '.join(told)}." if told else "Nobody is named inside a quotation."


def roles_and_metonyms(mentions: pd.DataFrame) -> str:
    """How many roles, handles and metonyms stand for actors; from the mentions table of one article.

    >>> roles_and_metonyms(pd.DataFrame({"form": ["name", "role", "metonym", "role"]}))
    'Two roles and one metonym stand for actors.'
    """
    counts = mentions.loc[mentions["form"] != "name", "form"].value_counts()
    if counts.empty:
        return "No role or place stands for an actor in this article."
    told = [quantity(int(counts[form]), form) for form in ("role", "handle", "metonym") if form in counts.index]
    told += [quantity(int(n), str(form)) for form, n in counts.items() if form not in ("role", "handle", "metonym")]
    return f"{capital(listing(told))} {'stands for an actor' if counts.sum() == 1 else 'stand for actors'}."


def roles_checked(judged: pd.DataFrame) -> str:
    """How often such resolutions were right where the makers looked; from `load_labels("roles")`."""
    resolved = judged[judged["resolved"].astype(bool)]
    right = int(resolved["right"].astype(bool).sum())
    return (
        f"The makers of newsgauge judged this by reading other articles, after which no rule was changed: of "
        f"{len(judged)} roles, handles and metonyms in the {judged['doc_id'].nunique()} articles that had any, "
        f"{len(resolved)} were resolved, and {right} of these rightly "
        f"({share(right / max(len(resolved), 1))})."
    )


def other_names(actors: pd.DataFrame) -> pd.Series:
    """What else the article calls each actor, the names separated by '; '; missing where it has one name only.

    >>> other_names(pd.DataFrame({"actor": ["Ann Lahti", "X"], "aliases": ["Ann Lahti; Lahti", "X"]})).tolist()
    ['Lahti', None]
    """
    pairs = zip(actors["aliases"], actors["actor"], strict=True)
    others = ["; ".join(form for form in aliases.split("; ") if form != actor) or None for aliases, actor in pairs]
    return pd.Series(others, index=actors.index, dtype="object")

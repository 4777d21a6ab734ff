"""Merge the actors of many articles: one row per person or body, with how sure it is that all articles mean the same one."""

from __future__ import annotations

from collections import Counter, defaultdict

import pandas as pd

from analysis import schema
from analysis.english.gazetteer import gazetteer
from analysis.english.person_words import GENERATIONS
from analysis.names.linking.surface_forms import key_of

# How often two articles mean the same actor by a name, on 77 newswire articles whose names are linked to an encyclopedia
# (research/training/names/across_confidence.py): 64 full or well-known names and 37 short forms that occur in two articles or more.
SURE_FULL = 0.96
SURE_SHORT = 0.91


def merge_across(actors: pd.DataFrame) -> pd.DataFrame:
    """One row per actor over all articles, from the actors table with one row per article and actor.

    A full name is the same actor in every article; so are the well-known short forms of a country or body, a name with and
    without middle initial, a firm with and without its legal form. An article that has only a short form ("Lahti", "IAEA")
    goes with the actor who is most often called so in the other articles, if that is more than half of them. Two persons whom
    one article tells apart by an initial or by junior and senior are kept apart in all.

    Parameters
    ----------
    actors : frame
        The actors table, as `name_actors` or `measure` gives it.

    Returns
    -------
    frame
        The table actors_across (`analysis.schema.codebook()`), in most articles named first.

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> everybody = merge_across(name_actors(["Ann M. Lahti won. Lahti left.", "Ann Lahti lost."]))
    >>> everybody[["actor", "articles", "mentions"]].values.tolist()
    [['Ann M. Lahti', 2, 3]]
    """
    keys = [_identity(row.actor, row.kind) for row in actors.itertuples()]
    here = Counter(zip(actors["doc_id"], keys, strict=True))
    apart = {
        key for (_, key), n in here.items() if n > 1
    }  # told apart in one article, so in all: Ann Lee Sr. and Ann Lee Jr.
    keys = [key_of(name) if key in apart else key for name, key in zip(actors["actor"], keys, strict=True)]
    called: dict[str, Counter[str]] = defaultdict(Counter)  # short form -> who is called so, in how many articles
    for key, row in zip(keys, actors.itertuples(), strict=True):
        for alias in row.aliases.split("; "):
            short = _identity(alias, row.kind)
            if short != key:
                called[short][key] += 1
    sure, merged = [], []
    for key in keys:
        target, share = key, 1.0
        if key in called and " " not in key:
            best, n = min(called[key].items(), key=lambda c: (-c[1], c[0]))
            if n / called[key].total() > 0.5:
                target, share = best, n / called[key].total()
        merged.append(target)
        short = " " not in key and key not in gazetteer().country
        sure.append(SURE_SHORT * share if short else SURE_FULL)
    table = actors.assign(_key=merged, _sure=sure)
    rows = [_row(group) for _, group in table.groupby("_key", sort=False)]
    rows.sort(key=lambda row: (-row[3], -row[2], row[0]))
    return schema.frame("actors_across", rows)


def names_across(actors: pd.DataFrame) -> dict[str, str]:
    """What actors are called over all articles: name or alias -> the name that ``name_actors(articles, across=True)`` gives.

    Parameters
    ----------
    actors : frame
        The actors table, one row per article and actor.

    Returns
    -------
    dict
        Aliases of one word that several actors share are left out. For ``frame["speaker"].replace(...)``.

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> actors = name_actors(["Ann M. Lahti won. Lahti left.", "Ann Lahti lost."])
    >>> names_across(actors)["Ann Lahti"]
    'Ann M. Lahti'
    """
    everybody = merge_across(actors)
    aliases = everybody.assign(alias=everybody["aliases"].str.split("; ")).explode("alias").dropna(subset=["alias"])
    sure = ~aliases["alias"].duplicated(keep=False) | aliases["alias"].str.contains(" ")
    return aliases[sure].drop_duplicates("alias").set_index("alias")["actor"].to_dict()


def _identity(name: str, kind: str) -> str:
    """What a name is compared by across articles."""
    lists = gazetteer()
    key = key_of(name)
    key = lists.country.get(key) or lists.known.get(key) or key
    words = key.split()
    if kind == "person":
        words = [w for w in words if w.strip(".") not in GENERATIONS] or words
        words = [w for i, w in enumerate(words) if i in (0, len(words) - 1) or len(w.strip(".")) > 1]
    elif kind == "organisation":
        while len(words) > 1 and words[-1].strip(".,") in lists.suffix:
            words = words[:-1]
    return " ".join(w.strip(",") for w in words)


def _row(group: pd.DataFrame) -> tuple:
    names = group.groupby("actor", sort=False)["mentions"].sum()
    full = max(names.index, key=lambda name: (min(len(name.split()), 3), names[name], name))
    kinds = group.groupby("kind", sort=True)["mentions"].sum()
    aliases: Counter[str] = Counter()
    for row in group.itertuples():
        for place, alias in enumerate(row.aliases.split("; ")):
            aliases[alias] += row.mentions / (place + 1)
    n, mentions = group["doc_id"].nunique(), int(group["mentions"].sum())
    ordered = sorted(aliases, key=lambda alias: (-aliases[alias], alias))
    sure = float("nan") if n == 1 else float((group["_sure"] * group["mentions"]).sum() / mentions)
    totals = [int(group[column].sum()) for column in ("roles", "quotes", "quoted_words", "named_in_quotes")]
    return (full, kinds.idxmax(), n, mentions, float(group["share"].mean()), "; ".join(ordered), *totals, sure)

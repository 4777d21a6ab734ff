"""Sentences about many articles: what is in them, who speaks in how many, how groups differ, what is unusual."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.display.prose import capital, figure, listing, quantity, share

CLEAR = 0.05  # below this, after correction, a difference is told as one


def _number(n: int) -> str:
    """A number, small ones in words."""
    return "none" if n == 0 else quantity(n, "x", "x").removesuffix(" x")


# What is in it ---------------------------------------------------------------------------------------------------


def what_is_in_it(articles: pd.DataFrame) -> str:
    """How many articles there are, of which outlets and when, and how much of them is quoted; from the articles table.

    >>> from analysis import measure
    >>> what_is_in_it(measure(["“It will rain,” Ann Lahti said.", "It rained."]).articles)
    'Two articles with eight words. On average, 25% of the words of an article are quoted.'
    """
    if articles.empty:
        return "There are no articles."
    where = [part for part in (_outlets(articles["outlet"]), span_of(articles["date"])) if part]
    of = f" {', '.join(where)}," if where else ""
    size = f"{capital(quantity(len(articles), 'article'))}{of} with {quantity(int(articles['words'].sum()), 'word')}."
    density = articles["quote_density"].dropna()
    if density.empty:
        return f"{size} Nothing in them could be measured." if len(articles) > 1 else size
    if len(articles) == 1:
        return f"{size} {capital(share(density.iloc[0]))} of them are quoted."
    return f"{size} On average, {share(density.mean())} of the words of an article are quoted."


def _outlets(outlets: pd.Series) -> str:
    """From which outlets, and how many articles name none."""
    n, missing = outlets.nunique(), int(outlets.isna().sum())
    if not n:
        return ""
    of = f"from {outlets.dropna().iloc[0]}" if n == 1 else f"from {quantity(n, 'outlet')}"
    return f"{of} ({quantity(missing, 'article')} without an outlet)" if missing else of


def span_of(dates: pd.Series) -> str:
    """The time of some articles in words: nothing if none has a date.

    >>> span_of(pd.Series(pd.to_datetime(["2015-11-02", "2016-11-01"])))
    'November 2015 to November 2016'
    """
    days = dates.dropna()
    if days.empty:
        return ""
    first, last = days.min(), days.max()
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}" if first.date() != last.date() else f"{first.day} {first:%B %Y}"
    return f"{first:%B %Y} to {last:%B %Y}"


def named_in_title(articles: pd.DataFrame) -> pd.Series:
    """A name for each article that a reader knows: title, outlet and month, as far as they are known.

    >>> known = pd.DataFrame({"doc_id": ["a"], "title": ["Rain"], "outlet": ["The Mercury"], "date": pd.to_datetime(["2024-05-06"])})
    >>> named_in_title(known).tolist()
    ['Rain (The Mercury, May 2024)']
    """
    names = []
    for row in articles.itertuples():
        outlet = [row.outlet] if isinstance(row.outlet, str) else []
        where = ", ".join([*outlet, *([f"{row.date:%B %Y}"] if pd.notna(row.date) else [])])
        title = row.title if isinstance(row.title, str) and row.title.strip() else ""
        names.append(f"{title} ({where})" if title and where else title or where or str(row.doc_id))
    return pd.Series(names, index=articles.index, dtype="str")


def not_read(problems: pd.DataFrame) -> str:
    """What could not be read; from a frame with source, reason and lost.

    >>> not_read(pd.DataFrame(columns=["source", "reason", "lost"]))
    'Every file was read.'
    """
    if problems.empty:
        return "Every file was read."
    lost = int(problems["lost"].astype(bool).sum())
    kept = len(problems) - lost
    told = [f"{quantity(lost, 'file')} could not be read"] if lost else []
    told += [f"{quantity(kept, 'file')} {'was' if kept == 1 else 'were'} read with a remark"] if kept else []
    return f"{capital(' and '.join(told))}."


def copies_found(copies: pd.DataFrame, n: int) -> str:
    """How many of n articles repeat another one; from the rows of `near_duplicates` that have an original.

    >>> copies_found(pd.DataFrame({"doc_id": ["b"], "original": ["a"]}), 3)
    'One of three articles repeats another one and is left out below.'
    """
    k = len(copies)
    if n < 2:
        return "With one article there is nothing to compare it with."
    if not k:
        return "No article repeats another one."
    are = "repeats another one and is" if k == 1 else "repeat another one and are"
    return f"{capital(_number(k))} of {quantity(n, 'article')} {are} left out below."


def not_measured_among(articles: pd.DataFrame) -> str:
    """How many articles have no scores, and why; from the articles table.

    >>> not_measured_among(pd.DataFrame({"reason": ["not English", None, None]}))
    'One of three articles has no scores: not English (one).'
    """
    reasons = articles["reason"].dropna().value_counts()
    if reasons.empty:
        return ""
    k = int(reasons.sum())
    told = listing([f"{reason} ({_number(int(n))})" for reason, n in reasons.items()], 4)
    have = "has" if k == 1 else "have"
    if k == len(articles):
        return f"{'The article has' if k == 1 else 'The articles have'} no scores: {told}."
    return f"{capital(_number(k))} of {quantity(len(articles), 'article')} {have} no scores: {told}."


# Who speaks ------------------------------------------------------------------------------------------------------


def named_and_speaking(table: pd.DataFrame) -> str:
    """Who is named and who speaks in most articles, as a title; from `who_speaks` without groups.

    >>> rows = [("Ann Lahti", 9, 5, 1, None), ("Jo Berg", 9, 3, 2, None)]
    >>> named_and_speaking(pd.DataFrame(rows, columns=["actor", "n", "named", "speaks", "may_be"]))
    'Ann Lahti is named in most articles, Jo Berg speaks in most'
    """
    clear = table[table["may_be"].isna()]
    if clear.empty:
        return "Nobody is named"
    n = int(clear["n"].iloc[0])
    if n == 1:
        speak = int((clear["speaks"] > 0).sum())
        who = clear["actor"].iloc[0] if len(clear) == 1 else capital(f"{_number(len(clear))} people and organisations")
        how_many = f"{_number(speak)} of them {'speaks' if speak == 1 else 'speak'}" if speak else "nobody speaks"
        if len(clear) == 1:
            return f"{who} is named and speaks" if speak else f"{who} is named; nobody speaks"
        return f"{who} are named; {how_many}"
    named, speaking = _leaders(clear, "named"), _leaders(clear, "speaks")
    if len(named) > 3 or (len(speaking) > 3 and clear["speaks"].max() > 1):
        return f"No one is named or speaks far more often than others in these {quantity(n, 'article')}"
    first = f"{listing(named, 3)} {'is' if len(named) == 1 else 'are'} named in most articles"
    if clear["speaks"].max() == 0:
        return f"{first}, and nobody speaks"
    if clear["speaks"].max() == 1:
        return f"{first}; nobody speaks in more than one"
    if named == speaking:
        return f"{first} and {'speaks' if len(named) == 1 else 'speak'} in most"
    return f"{first}, {listing(speaking, 3)} {'speaks' if len(speaking) == 1 else 'speak'} in most"


def _leaders(table: pd.DataFrame, column: str) -> list[str]:
    """All with the highest value, by name."""
    return sorted(table.loc[table[column] == table[column].max(), "actor"])


def speaks_in(row: pd.Series) -> str:
    """In how many of the articles that name somebody he or she speaks, with the interval; from a row of `who_speaks`.

    >>> speaks_in(pd.Series({"actor": "Ann Lahti", "named": 40, "speaks": 10, "share": 0.25, "low": 0.14, "high": 0.4}))
    'Ann Lahti is named in 40 articles and speaks in 25% of them (14% to 40%)'
    """
    if row["named"] == 1:
        return f"{row['actor']} is named in one article and {'speaks' if row['speaks'] else 'does not speak'} in it"
    part = f"{share(row['share'])} of them ({share(row['low'])} to {share(row['high'])})"
    return f"{row['actor']} is named in {quantity(int(row['named']), 'article')} and speaks in {part}"


def never_quoted(table: pd.DataFrame, noun: str = "person", plural: str = "people", most: int = 3) -> str:
    """How many are named and never quoted or reported, and which in most articles; from rows of `who_speaks`.

    >>> rows = [("Ann Lahti", 9, 5, 0, None), ("Jo Berg", 9, 3, 2, None)]
    >>> never_quoted(pd.DataFrame(rows, columns=["actor", "n", "named", "speaks", "may_be"]))
    'One of two people who are named is never quoted or reported: Ann Lahti.'
    """
    clear = table[table["may_be"].isna()]
    silent = clear[clear["speaks"] == 0].sort_values("named", ascending=False, kind="stable")
    if clear.empty:
        return f"No {noun} is named."
    if silent.empty:
        return f"Everyone who is named is quoted or reported: {quantity(len(clear), noun, plural)}."
    who = "who is named" if len(clear) == 1 else "who are named"
    k = f"{capital(_number(len(silent)))} of {quantity(len(clear), noun, plural)} {who}"
    start = f"{k} {'is' if len(silent) == 1 else 'are'} never quoted or reported"
    if len(silent) <= most:
        return f"{start}: {listing(silent['actor'])}."
    often = silent[silent["named"] > 1].head(most)
    if often.empty:
        return f"{start}."
    told = listing([f"{row.actor} ({row.named})" for row in often.itertuples()])
    return f"{start}. Named in most articles among them: {told}."


def unclear_surnames(table: pd.DataFrame) -> str:
    """Which surnames stand alone and may mean several people, so that they are not ranked; from `who_speaks`.

    >>> rows = [("Berg", 4, 4, 2, "Al Berg; Jo Berg")]
    >>> unclear_surnames(pd.DataFrame(rows, columns=["actor", "n", "named", "speaks", "may_be"]))
    'Not ranked, because it is unclear who is meant: Berg (named in four articles).'
    """
    unclear = table[table["may_be"].notna()].sort_values("named", ascending=False, kind="stable")
    if unclear.empty:
        return ""
    told = [f"{row.actor} (named in {quantity(int(row.named), 'article')})" for row in unclear.head(5).itertuples()]
    told += [quantity(len(unclear) - 5, "other")] if len(unclear) > 5 else []
    return f"Not ranked, because it is unclear who is meant: {listing(told, 6)}."


# Groups and time -------------------------------------------------------------------------------------------------


def from_to(rows: pd.DataFrame, by: str, *, percent: bool = False) -> str:
    """The range over groups, lowest to highest; from rows of `compare` or of `source_shares`, one for each group.

    Where the intervals of the two overlap, or there are none, it says so.

    >>> rows = pd.DataFrame({"outlet": ["Post", "Star"], "mean": [0.1, 0.3], "low": [0.05, 0.2], "high": [0.15, 0.4]})
    >>> from_to(rows, "outlet", percent=True)
    'from 10% (Post) to 30% (Star)'
    """
    value = "mean" if "mean" in rows else "share"
    rows = rows.dropna(subset=[value]).sort_values(value, kind="stable")
    write = share if percent else figure
    if rows.empty:
        return "unknown"
    low, high = rows.iloc[0], rows.iloc[-1]
    if len(rows) == 1 or write(low[value]) == write(high[value]):
        return f"{write(low[value])} in {low[by] if len(rows) == 1 else 'every group'}"
    told = f"from {write(low[value])} ({low[by]}) to {write(high[value])} ({high[by]})"
    if pd.isna(low["high"]) or pd.isna(high["low"]):
        return f"{told}; too few articles to say how sure that is"
    return told if low["high"] < high["low"] else f"{told}, which may be chance"


def higher_and_lower(summary: pd.DataFrame, by: str, more: str, less: str, noun: str = "outlet") -> str:
    """Which groups are above or below the others after correction, as a title; from `compare`, one measure.

    `more` and `less` are verb phrases for several and one are made of them: "quote more", "quote less".

    >>> rows = [("Post", 0.2, 0.01), ("Star", -0.2, 0.01), ("Sun", 0.0, 0.9)]
    >>> summary = pd.DataFrame(rows, columns=["outlet", "difference", "p_corrected"])
    >>> higher_and_lower(summary, "outlet", "quote more", "quote less")
    'Post quotes more than the others, Star quotes less'
    """
    clear = summary[summary["p_corrected"] < CLEAR]
    above = clear.loc[clear["difference"] > 0, by].tolist()
    below = clear.loc[clear["difference"] < 0, by].tolist()
    told = [f"{listing(groups)} {_verb(phrase, len(groups))}" for groups, phrase in ((above, more), (below, less)) if groups]
    if not told:
        return f"No {noun} can be told apart from the others"
    return ", ".join([f"{told[0]} than the others", *told[1:]])


def apart_in_each(summaries: Mapping[str, pd.DataFrame], by: str, more: str, less: str, noun: str = "outlet") -> str:
    """The same for several things, such as people, in one sentence; `{}` in the phrases is the name of the thing.

    >>> rows = [("Post", 0.2, 0.01), ("Star", -0.2, 0.9)]
    >>> summary = pd.DataFrame(rows, columns=["outlet", "difference", "p_corrected"])
    >>> apart_in_each({"Ann": summary, "Jo": summary.tail(1)}, "outlet", "quote {} more", "quote {} less")
    'Post quotes Ann more than the others; no outlet can be told apart for Jo'
    """
    told, unclear = [], []
    for name, summary in summaries.items():
        if (summary["p_corrected"] < CLEAR).any():
            told.append(higher_and_lower(summary, by, more.format(name), less.format(name), noun))
        else:
            unclear.append(name)
    if not told:
        return f"No {noun} can be told apart from the others, for {' or '.join(unclear)}"
    return "; ".join([*told, *([f"no {noun} can be told apart for {listing(unclear)}"] if unclear else [])])


def ranges(tables: Mapping[str, pd.DataFrame], by: str, *, percent: bool = False) -> str:
    """The range over groups of several things, those that are no chance first; from one table for each, as in `from_to`.

    >>> rows = pd.DataFrame({"outlet": ["Post", "Star"], "share": [0.1, 0.3], "low": [0.05, 0.2], "high": [0.15, 0.4]})
    >>> ranges({"experts": rows, "media": rows.assign(low=0.0)}, "outlet", percent=True)
    'Experts: from 10% (Post) to 30% (Star); media: from 10% (Post) to 30% (Star), which may be chance'
    """
    told = [(name, from_to(rows, by, percent=percent)) for name, rows in tables.items()]
    told.sort(key=lambda pair: "which may be chance" in pair[1])
    return capital("; ".join(f"{name}: {text}" for name, text in told))


def _verb(phrase: str, n: int) -> str:
    """A verb phrase in the singular for one.

    >>> _verb("quote more", 1), _verb("are longer", 1), _verb("are longer", 2)
    ('quotes more', 'is longer', 'are longer')
    """
    verb, _, rest = phrase.partition(" ")
    return f"{ {'are': 'is', 'have': 'has'}.get(verb, verb + 's') if n == 1 else verb} {rest}".strip()


def in_numbers(rows: pd.DataFrame, by: str, *, percent: bool = False) -> str:
    """The value of each group with its interval, the highest first: for alt texts.

    >>> rows = pd.DataFrame({"outlet": ["Post", "Star"], "mean": [1.5, 3.0], "low": [1.0, None], "high": [2.0, None]})
    >>> in_numbers(rows, "outlet")
    'Star 3, Post 1.50 (1 to 2)'
    """
    value = "mean" if "mean" in rows else "share"
    write = share if percent else figure
    told = []
    for _, row in rows.dropna(subset=[value]).sort_values(value, ascending=False, kind="stable").iterrows():
        sure = "" if pd.isna(row["low"]) else f" ({write(row['low'])} to {write(row['high'])})"
        told.append(f"{row[by]} {write(row[value])}{sure}")
    return ", ".join(told) or "none"


def change_between(summary: pd.DataFrame, what: str, *, percent: bool = False) -> str:
    """Whether the later articles differ from the earlier ones; from `compare(..., by="half")`, halves "first", "second".

    >>> rows = [("first", 0.2, 0.01), ("second", 0.3, 0.01)]
    >>> change_between(pd.DataFrame(rows, columns=["half", "mean", "p_corrected"]), "The quoted share", percent=True)
    'The quoted share rose from 20% to 30%'
    """
    halves = summary.set_index("half")
    if {"first", "second"} - set(halves.index) or halves["mean"].isna().any():
        return f"{what}: too few articles to say whether it changed"
    write = share if percent else figure
    before, after = (float(halves.loc[half, "mean"]) for half in ("first", "second"))
    if not halves["p_corrected"].min() < CLEAR or write(before) == write(after):
        return f"{what} did not change clearly ({write(before)}, then {write(after)})"
    return f"{what} {'rose' if after > before else 'fell'} from {write(before)} to {write(after)}"


# What is unusual and what is shared ------------------------------------------------------------------------------


def unusual_beside_chance(counts: pd.DataFrame) -> str:
    """How many articles are unusual in half of the measures or more, beside chance, as a title; from `unusual_counts`.

    >>> counts = pd.DataFrame({"unusual": [0, 1, 2], "articles": [40, 8, 12], "by_chance": [38.4, 19.2, 2.4]})
    >>> unusual_beside_chance(counts)
    '20 of 60 articles are unusual in one or more of two measures; chance would give 22'
    """
    if counts.empty:
        return "No article could be placed"
    m, n = int(counts["unusual"].max()), int(counts["articles"].sum())
    least = (m + 1) // 2
    beyond = counts[counts["unusual"] >= least]
    k, chance = int(beyond["articles"].sum()), float(beyond["by_chance"].sum())
    if n == 1:
        own = int(counts.loc[counts["articles"] > 0, "unusual"].iloc[0])
        at_chance = float(counts.loc[counts["unusual"] >= own, "by_chance"].sum())
        found = f"The article is unusual in {_number(own)} of {quantity(m, 'measure')}"
        return f"{found}; by chance, so many or more are in {share(at_chance)} of articles"
    of = f"{capital(_number(k))} of {quantity(n, 'article')} {'is' if k == 1 else 'are'}" if k else "No article is"
    by_chance = f"{chance:.0f}" if chance >= 10 else f"{chance:.1f}"
    return f"{of} unusual in {_number(least)} or more of {quantity(m, 'measure')}; chance would give {by_chance}"


def shared_passages(shared: pd.DataFrame, n: int) -> str:
    """How many passages two articles both quote; from `shared_quotations`.

    >>> shared_passages(pd.DataFrame({"only_here": ["", "old"], "only_there": ["", ""]}), 9)
    'Two passages are quoted in two articles each; one of them is cut differently.'
    """
    if n < 2:
        return "With one article there is nothing to compare it with."
    if shared.empty:
        return "No two articles quote the same words."
    k = len(shared)
    cut = int(((shared["only_here"].fillna("") != "") | (shared["only_there"].fillna("") != "")).sum())
    told = f"{capital(quantity(k, 'passage'))} {'is' if k == 1 else 'are'} quoted in two articles{' each' if k > 1 else ''}"
    if not cut:
        return f"{told}, each time with the same words." if k > 1 else f"{told}, with the same words."
    if k == 1:
        return f"{told}, cut differently."
    return f"{told}; {_number(cut)} of them {'is' if cut == 1 else 'are'} cut differently."

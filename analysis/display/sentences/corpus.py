"""Sentences about many articles: what is in them, who is named and who speaks, what is unusual, what is shared."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from analysis.display.prose import be, capital, listing, number, quantity, share
from analysis.schema import TEXT, records


class _Article(NamedTuple):
    doc_id: str
    title: str | None
    outlet: str | None
    date: pd.Timestamp


class _Actor(NamedTuple):
    actor: str
    named: int


# What is in it ---------------------------------------------------------------------------------------------------


def what_is_in_it(articles: pd.DataFrame) -> str:
    """How many articles there are, of which outlets and when, and how much of them is quoted; from the articles table.

    >>> from analysis import measure
    >>> what_is_in_it(measure(["“It will rain,” Ann Lahti said.", "It rained."]).articles)
    'Two articles with eight words. On average, 25% of the words of an article are quoted.'
    >>> known = pd.DataFrame({"outlet": ["Post", None, None], "date": pd.to_datetime(["2024-05-01", None, None])})
    >>> what_is_in_it(known.assign(words=9, quote_density=0.0))
    'Three articles, one of them from Post, 1 May 2024 (two without a date), with 27 words. Nothing in them is quoted.'
    """
    if articles.empty:
        return "There are no articles."
    outlets, dates = _outlets(articles["outlet"]), _dates(articles["date"])
    of = "".join([outlets, f", {dates}" if dates else "", "," if outlets or dates else ""])
    size = f"{capital(quantity(len(articles), 'article'))}{of} with {quantity(int(articles['words'].sum()), 'word')}."
    density = articles["quote_density"].dropna()
    if density.empty:
        return f"{size} Nothing in them could be measured." if len(articles) > 1 else size
    if not density.any():
        return f"{size} Nothing in {'it' if len(articles) == 1 else 'them'} is quoted."
    if len(articles) == 1:
        return f"{size} {capital(share(density.iloc[0]))} of them are quoted."
    return f"{size} On average, {share(density.mean())} of the words of an article are quoted."


def one_is_not_many(articles: pd.DataFrame) -> str:
    """What a single article cannot show; nothing for more.

    >>> one_is_not_many(pd.DataFrame({"doc_id": ["a"]}))[:50]
    'One article cannot show how articles differ, what '
    """
    if len(articles) != 1:
        return ""
    return (
        "One article cannot show how articles differ, what changed or who speaks often. The other pages look at it "
        "closely; this one is made for many."
    )


def _outlets(outlets: pd.Series) -> str:
    """From which outlets, and how many articles name none; begins with what joins it to a number of articles."""
    n, known = outlets.nunique(), int(outlets.notna().sum())
    if not n:
        return ""
    of = f" from {outlets.dropna().iloc[0]}" if n == 1 else f" from {quantity(n, 'outlet')}"
    return of if known == len(outlets) else f", {number(known)} of them{of}"


def _dates(dates: pd.Series) -> str:
    """From when to when, and how many articles have no date."""
    span, missing = span_of(dates), int(dates.isna().sum())
    return f"{span} ({number(missing)} without a date)" if span and missing else span


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

    Equal names are told apart by `doc_id`.

    >>> day = pd.Timestamp("2024-05-06")
    >>> known = pd.DataFrame({"doc_id": ["a"], "title": ["Rain"], "outlet": ["Post"], "date": [day]})
    >>> named_in_title(known).tolist()
    ['Rain (Post, May 2024)']
    """
    names = []
    for row in records(articles, _Article):
        outlet = [row.outlet] if isinstance(row.outlet, str) else []
        where = ", ".join([*outlet, *([f"{row.date:%B %Y}"] if pd.notna(row.date) else [])])
        title = row.title if isinstance(row.title, str) and row.title.strip() else ""
        names.append(f"{title} ({where})" if title and where else title or where or str(row.doc_id))
    named = pd.Series(names, index=articles.index, dtype=TEXT)
    twice = named.duplicated(keep=False) & (named != articles["doc_id"])
    return named.mask(twice, named + ", " + articles["doc_id"].astype(TEXT))


def not_read(problems: pd.DataFrame) -> str:
    """What could not be read; from a frame with source, reason and lost.

    >>> not_read(pd.DataFrame(columns=["source", "reason", "lost"]))
    'Everything was read.'
    """
    if problems.empty:
        return "Everything was read."
    lost = int(problems["lost"].astype(bool).sum())
    kept = len(problems) - lost
    told = [f"{quantity(lost, 'input')} could not be read"] if lost else []
    told += [f"{quantity(kept, 'input')} {'was' if kept == 1 else 'were'} read with a remark"] if kept else []
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
    return f"{capital(number(k))} of {quantity(n, 'article')} {are} left out below."


def not_measured_among(articles: pd.DataFrame) -> str:
    """How many articles have no scores, and why; from the articles table.

    >>> not_measured_among(pd.DataFrame({"reason": ["not English", None, None]}))
    'One of three articles has no scores: not English (one).'
    """
    reasons = articles["reason"].dropna().value_counts()
    if reasons.empty:
        return ""
    k = int(reasons.sum())
    told = listing([f"{reason} ({number(int(n))})" for reason, n in reasons.items()], 4)
    have = "has" if k == 1 else "have"
    if k == len(articles):
        return f"{'The article has' if k == 1 else 'The articles have'} no scores: {told}."
    return f"{capital(number(k))} of {quantity(len(articles), 'article')} {have} no scores: {told}."


# Who speaks ------------------------------------------------------------------------------------------------------


def named_and_speaking(table: pd.DataFrame) -> str:
    """Who is named and who speaks in the most articles, as a title; from `who_speaks` without groups.

    >>> rows = [("Ann Lahti", 9, 5, 1, None), ("Jo Berg", 9, 4, 2, None)]
    >>> named_and_speaking(pd.DataFrame(rows, columns=["actor", "n", "named", "speaks", "may_be"]))
    'Ann Lahti is named in the most articles; Jo Berg speaks in the most'
    """
    clear = table[table["may_be"].isna()]
    if clear.empty:
        return "Nobody is named"
    n = int(clear["n"].iloc[0])
    if n == 1:
        return _in_the_only_article(clear)
    if len(clear) == 1:
        return _alone(clear.iloc[0])
    named, speaking = _leaders(clear, "named"), _leaders(clear, "speaks")
    at_most, speak_at_most = int(clear["named"].max()), int(clear["speaks"].max())
    if at_most == 1:
        among = "both articles" if n == 2 else f"more than one of these {quantity(n, 'article')}"
        return f"Nobody is named in {among}"
    if named == speaking and speak_at_most > 1 and len(named) <= MOST:
        return f"{listing(named)} {be(len(named))} named, and {_speak(named)}, {MORE}"
    first = f"{_who(named)} {be(len(named))} named {_in(at_most, n, len(named))}"
    if speak_at_most == 0:
        return f"{first}; nobody speaks"
    if speak_at_most == 1:
        return f"{first}; nobody speaks in more than one"
    who = listing(speaking) if len(speaking) <= MOST else number(len(speaking))
    return f"{first}; {who} {_speak(speaking)} {_in(speak_at_most, n, len(speaking), again=True)}"


MOST = 3  # names that a title has room for
MORE = "in the most articles"


def _in_the_only_article(clear: pd.DataFrame) -> str:
    speak = int((clear["speaks"] > 0).sum())
    if len(clear) == 1:
        return f"{clear['actor'].iloc[0]} is named{' and speaks' if speak else '; nobody speaks'}"
    how_many = f"{number(speak)} of them {'speaks' if speak == 1 else 'speak'}" if speak else "nobody speaks"
    return f"{capital(number(len(clear)))} people and organisations are named; {how_many}"


def _alone(row: pd.Series) -> str:
    """Somebody with whom nobody can be compared."""
    speaks = int(row["speaks"])
    part = f"speaks in {number(speaks)} of them" if speaks else "never speaks"
    if row["named"] == 1:
        part = "speaks in it" if speaks else "does not speak in it"
    named, n = int(row["named"]), int(row["n"])
    everywhere = "both articles" if n == 2 else f"all {number(n)} articles"
    of = f"{number(named)} of {quantity(n, 'article')}" if named < n else everywhere
    return f"Only {row['actor']} is named, in {of}, and {part}"


def _who(names: list[str]) -> str:
    """Some names, or how many they are."""
    return listing(names) if len(names) <= MOST else f"{capital(number(len(names)))} people and organisations"


def _speak(names: list[str]) -> str:
    return "speaks" if len(names) == 1 else "speak"


def _in(k: int, n: int, names: int, *, again: bool = False) -> str:
    """In how many articles: the most, or for many names how many."""
    if names <= MOST:
        return "in the most" if again else MORE
    return (
        ("in both" if n == 2 else f"in all {number(n)}") + " articles"
        if k == n
        else f"in {quantity(k, 'article')} each"
    )


def _leaders(table: pd.DataFrame, column: str) -> list[str]:
    """All with the highest value, by name."""
    return sorted(table.loc[table[column] == table[column].max(), "actor"])


def in_several(table: pd.DataFrame) -> str:
    """How many people and organisations speak in more than one article; from `who_speaks` without groups.

    >>> rows = [("Ann Lahti", 9, 5, 2, None), ("Jo Berg", 9, 3, 1, None)]
    >>> in_several(pd.DataFrame(rows, columns=["actor", "n", "named", "speaks", "may_be"]))
    'Only Ann Lahti speaks in more than one article'
    """
    if len(table) and table["n"].iloc[0] == 1:
        return "With one article there is nothing to compare"
    clear = table[table["may_be"].isna()]
    several = clear.loc[clear["speaks"] > 1, "actor"]
    if several.empty:
        return "Nobody speaks in more than one article"
    if len(several) == 1:
        return f"Only {several.iloc[0]} speaks in more than one article"
    return f"{capital(number(len(several)))} people and organisations speak in more than one article"


def cells_in_numbers(cells: pd.DataFrame) -> str:
    """Who is quoted with how many words in how many articles: for the alt text of `plot_side_by_side`.

    >>> cells_in_numbers(pd.DataFrame({"speaker": ["Ann"], "a": [5], "b": [7], "articles": [2], "only_in": [None]}))
    'Quoted words: Ann 12 in two articles.'
    """
    words = cells.drop(columns=["speaker", "articles", "only_in"]).sum(axis=1)
    rows = list(zip(cells["speaker"], words, cells["articles"], strict=True))[:10]
    told = [f"{name} {n:,} in {quantity(int(k), 'article')}" for name, n, k in rows]
    return f"Quoted words: {listing(told, 10)}." if told else "Nobody is quoted."


def speaking_in_numbers(table: pd.DataFrame) -> str:
    """In how many articles each is named and speaks, for those in most articles: for alt texts."""
    clear = table[table["may_be"].isna()].sort_values("named", ascending=False, kind="stable").head(10)
    return ". ".join(speaks_in(row) for _, row in clear.iterrows()) or "Nobody is named."


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
    'One of the two people named is never quoted or reported: Ann Lahti.'
    """
    clear = table[table["may_be"].isna()]
    silent = clear[clear["speaks"] == 0].sort_values("named", ascending=False, kind="stable")
    if clear.empty:
        return f"No {noun} is named."
    if silent.empty:
        return f"Everyone who is named is quoted or reported: {quantity(len(clear), noun, plural)}."
    if len(clear) == 1:
        return f"The only {noun} named is never quoted or reported: {silent['actor'].iloc[0]}."
    some = "The" if len(silent) == len(clear) else f"{capital(number(len(silent)))} of the"
    start = f"{some} {quantity(len(clear), noun, plural)} named {be(len(silent))} never quoted or reported"
    if len(silent) <= most:
        return f"{start}: {listing(silent['actor'])}."
    often = silent[silent["named"] > 1]
    if often.empty:
        return f"{start}."
    return f"{start}. Named in more than one article: {listing(_with_articles(often), most)}."


def unclear_surnames(table: pd.DataFrame) -> str:
    """Which surnames stand alone and may mean several people, so that they are not ranked; from `who_speaks`.

    >>> rows = [("Berg", 4, 4, 2, "Al Berg; Jo Berg")]
    >>> unclear_surnames(pd.DataFrame(rows, columns=["actor", "n", "named", "speaks", "may_be"]))
    'Not ranked, because it is unclear who is meant: Berg (4 articles).'
    """
    unclear = table[table["may_be"].notna()].sort_values("named", ascending=False, kind="stable")
    if unclear.empty:
        return ""
    return f"Not ranked, because it is unclear who is meant: {listing(_with_articles(unclear), 5)}."


def _with_articles(rows: pd.DataFrame) -> list[str]:
    """Names with the number of articles that name them; the first one says what the number is."""
    first, *more = records(rows, _Actor)
    noun = "article" if first.named == 1 else "articles"
    return [f"{first.actor} ({first.named:,} {noun})", *(f"{row.actor} ({row.named:,})" for row in more)]


# What is shared ------------------------------------------------------------------------------


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
    told = f"{capital(quantity(k, 'passage'))} {be(k)} quoted in two articles{' each' if k > 1 else ''}"
    if not cut:
        return f"{told}, each time with the same words." if k > 1 else f"{told}, with the same words."
    if k == 1:
        return f"{told}, cut differently."
    return f"{told}; {number(cut)} of them {be(cut)} cut differently."

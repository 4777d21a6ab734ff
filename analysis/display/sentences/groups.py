"""Sentences about groups of articles: who is above or below the others, how far they range, what changed over time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd

from analysis.display.prose import a, capital, figure, listing, quantity, share

CLEAR = 0.05  # below this, after correction, a difference is told as one
FEWEST = 5  # fewer articles have no interval
CHANCE = ", which may be chance"


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
    lowest, highest = (listing(_tied(rows, by, value, write(end[value]), write), 3) for end in (low, high))
    told = f"from {write(low[value])} ({lowest}) to {write(high[value])} ({highest})"
    if pd.isna(low["high"]) or pd.isna(high["low"]):
        return f"{told}; too few articles to say how sure that is"
    return told if low["high"] < high["low"] else f"{told}{CHANCE}"


def _tied(rows: pd.DataFrame, by: str, value: str, shown: str, write: Callable[[float], str]) -> list[str]:
    """The groups whose value is written the same: to a reader they are equal."""
    return [str(group) for group, x in zip(rows[by], rows[value], strict=True) if write(x) == shown]


def ends(tables: Mapping[str, pd.DataFrame], by: str, phrase: str, write: Callable[[float], str] = share) -> str:
    """The lowest and the highest group of several things in whole sentences; only those that are no chance, if any.

    `phrase` has the places {name}, {low}, {lowest}, {high} and {highest}; `write` writes a value.

    >>> rows = pd.DataFrame({"outlet": ["Post", "Star"], "share": [0.1, 0.3], "low": [0.05, 0.2], "high": [0.15, 0.4]})
    >>> phrase = "{name} are {low} of the sources of {lowest} and {high} of those of {highest}"
    >>> ends({"experts": rows, "media": rows.assign(low=0.0)}, "outlet", phrase)
    'Experts are 10% of the sources of Post and 30% of those of Star'
    """
    told, clear = [], []
    for name, table in tables.items():
        value = "mean" if "mean" in table else "share"
        rows = table.dropna(subset=[value]).sort_values(value, kind="stable")
        if len(rows) < 2 or write(rows[value].iloc[0]) == write(rows[value].iloc[-1]):
            continue
        low, high = rows.iloc[0], rows.iloc[-1]
        names = [
            listing(map(the, _tied(rows, by, value, write(end[value]), write)), 3) if by == "outlet" else end[by]
            for end in (low, high)
        ]
        said = phrase.format(
            name=name, low=write(low[value]), lowest=names[0], high=write(high[value]), highest=names[1]
        )
        told.append(said)
        if low["high"] < high["low"]:
            clear.append(said)
    if not told:
        return f"No {by} can be told apart from another"
    return capital("; ".join(clear or [f"{said}{CHANCE}" for said in told]))


_PAPERS = frozenset(
    "Times Post Tribune Herald Telegraph Chronicle Guardian Journal Globe Star Sun Mirror Gazette".split()
)


def the(outlet: str) -> str:
    """An outlet as a sentence names it: with "the" before the name of a newspaper.

    >>> the("New York Times"), the("Breitbart"), the("The Times")
    ('the New York Times', 'Breitbart', 'The Times')
    """
    words = str(outlet).split()
    paper = len(words) > 1 and words[-1] in _PAPERS and words[0].lower() != "the"
    return f"the {outlet}" if paper else str(outlet)


def higher_and_lower(summary: pd.DataFrame, by: str, more: str, less: str, noun: str = "outlet") -> str:
    """Which groups are above or below the others after correction, as a title; from `compare`, one measure.

    `more` and `less` are verb phrases for several and one are made of them: "quote more", "quote less". Of two groups,
    one is compared with the other.

    >>> rows = [("Post", 0.2, 0.01), ("Star", -0.2, 0.01), ("Sun", 0.0, 0.9)]
    >>> summary = pd.DataFrame(rows, columns=["outlet", "difference", "p_corrected"])
    >>> higher_and_lower(summary, "outlet", "quote more", "quote less")
    'Post quotes more than the others, Star quotes less'
    >>> higher_and_lower(summary.head(2), "outlet", "quote more", "quote less")
    'Post quotes more than Star'
    """
    clear = summary[summary["p_corrected"] < CLEAR]
    above = clear.loc[clear["difference"] > 0, by].tolist()
    below = clear.loc[clear["difference"] < 0, by].tolist()
    named = [listing(map(the, groups) if by == "outlet" else groups) for groups in (above, below)]
    told = [
        f"{names} {_verb(phrase, len(groups))}"
        for names, groups, phrase in zip(named, (above, below), (more, less), strict=True)
        if groups
    ]
    if not told:
        return f"No {noun} can be told apart from the others"
    if len(summary) == 2 and above and below:
        return _begin(f"{told[0]} than {named[1]}")
    return _begin(", ".join([f"{told[0]} than the others", *told[1:]]))


def _begin(sentence: str) -> str:
    """A sentence that begins with a name: its article gets a capital, the name is as the reader writes it.

    >>> _begin("the New York Times quotes more"), _begin("bbc quotes more")
    ('The New York Times quotes more', 'bbc quotes more')
    """
    return capital(sentence) if sentence.startswith("the ") else sentence


def apart_in_each(summaries: Mapping[str, pd.DataFrame], by: str, more: str, less: str, noun: str = "outlet") -> str:
    """The same for several things, such as people, in one sentence; `{}` in the phrases is the name of the thing.

    >>> rows = [("Post", 0.2, 0.01), ("Star", -0.2, 0.9)]
    >>> summary = pd.DataFrame(rows, columns=["outlet", "difference", "p_corrected"])
    >>> apart_in_each({"Ann": summary, "Jo": summary.tail(1)}, "outlet", "quote {} more", "quote {} less")
    'Post quotes Ann more than the others; for Jo, no outlet stands out'
    """
    told, unclear = [], []
    for name, summary in summaries.items():
        if (summary["p_corrected"] < CLEAR).any():
            told.append(higher_and_lower(summary, by, more.format(name), less.format(name), noun))
        else:
            unclear.append(name)
    if not told:
        return f"No {noun} stands out, for {' or '.join(unclear)}"
    return "; ".join([*told, *([f"for {listing(unclear)}, no {noun} stands out"] if unclear else [])])


def apart_in_measures(summary: pd.DataFrame, by: str, phrases: Mapping[str, tuple[str, str]]) -> list[str]:
    """Who is above or below the others in which of several measures, a sentence for each with a difference, or one.

    `summary` is what `compare` gives for several measures, `phrases` has two verb phrases for each.

    >>> rows = [("quote_density", "Post", 0.2, 0.01), ("words", "Post", 90.0, 0.4)]
    >>> summary = pd.DataFrame(rows, columns=["measure", "outlet", "difference", "p_corrected"])
    >>> apart_in_measures(summary, "outlet", {"quote_density": ("quote more", "quote less")})
    ['Post quotes more than the others']
    """
    told = [
        higher_and_lower(summary[summary["measure"] == measure], by, more, less)
        for measure, (more, less) in phrases.items()
        if (summary.loc[summary["measure"] == measure, "p_corrected"] < CLEAR).any()
    ]
    return told or [f"No {by} can be told apart from the others in any of these measures"]


def _verb(phrase: str, n: int) -> str:
    """A verb phrase in the singular for one.

    >>> _verb("quote more", 1), _verb("are longer", 1), _verb("are longer", 2)
    ('quotes more', 'is longer', 'are longer')
    """
    verb, _, rest = phrase.partition(" ")
    return f"{ {'are': 'is', 'have': 'has'}.get(verb, verb + 's') if n == 1 else verb } {rest}".strip()


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


def each_in_numbers(tables: Mapping[str, pd.DataFrame], by: str, *, percent: bool = False) -> str:
    """The same for several things, such as people or measures: for the alt text of panels.

    >>> rows = pd.DataFrame({"outlet": ["Post"], "mean": [0.5], "low": [None], "high": [None]})
    >>> each_in_numbers({"Ann Lahti": rows, "Jo Berg": rows}, "outlet", percent=True)
    'Ann Lahti: Post 50%; Jo Berg: Post 50%'
    """
    return "; ".join(f"{name}: {in_numbers(rows, by, percent=percent)}" for name, rows in tables.items())


def change_between(summary: pd.DataFrame, what: str, *, percent: bool = False) -> str:
    """Whether later articles differ from earlier ones; from `compare(..., by="half")`, halves "first" and "second".

    >>> rows = [("first", 0.2, 0.01), ("second", 0.3, 0.01)]
    >>> change_between(pd.DataFrame(rows, columns=["half", "mean", "p_corrected"]), "The quoted share", percent=True)
    'The quoted share is higher in the second half (30%) than in the first (20%)'
    """
    halves = summary.set_index("half")
    if {"first", "second"} - set(halves.index) or halves["mean"].isna().any():
        return f"{what}: too few articles to say whether it changed"
    write = share if percent else figure
    before, after = halves["mean"].reindex(["first", "second"]).tolist()
    if not halves["p_corrected"].min() < CLEAR or write(before) == write(after):
        return f"{what} did not change clearly from the first half ({write(before)}) to the second ({write(after)})"
    how = "higher" if after > before else "lower"
    return f"{what} is {how} in the second half ({write(after)}) than in the first ({write(before)})"


def changes_between(summaries: Mapping[str, pd.DataFrame], *, percent: bool = False) -> str:
    """The same for several people in one sentence, the halves of time named once; from one table for each.

    >>> rows = pd.DataFrame({"half": ["first", "second"], "mean": [0.2, 0.3], "p_corrected": 0.01})
    >>> changes_between({"Ann": rows, "Jo": rows.assign(p_corrected=0.9)}, percent=True)
    'Ann speaks in more articles in the second half (30%) than in the first (20%); for Jo, no clear change (20% to 30%)'
    """
    more: list[tuple[str, str, str]] = []
    less: list[tuple[str, str, str]] = []
    unclear: list[str] = []
    write = share if percent else figure
    for name, summary in summaries.items():
        mean = summary.set_index("half")["mean"].reindex(["first", "second"])
        if mean.isna().any():
            unclear.append(f"{name}, too few articles")
            continue
        before, after = mean.tolist()
        if not summary["p_corrected"].min() < CLEAR or write(before) == write(after):
            unclear.append(f"{name}, no clear change ({write(before)} to {write(after)})")
        else:
            (more if after > before else less).append((name, write(before), write(after)))
    told: list[str] = []
    for how, changed in (("more", more), ("fewer", less)):
        for name, before, after in changed:
            where = "" if told else " articles"
            told.append(f"{name} speaks in {how}{where} in the second half ({after}) than in the first ({before})")
            told[-1] = told[-1] if len(told) == 1 else f"{name} in {how} ({after}, after {before})"
    return "; ".join([*told, *(f"for {one}" for one in unclear)]) or "Nobody is named"


# Groups and dates of the reader's own articles -------------------------------------------------------------------


def large_enough(articles: pd.DataFrame, by: str) -> pd.DataFrame:
    """The articles of groups of five or more, if there are two such groups; else none."""
    sizes = articles[by].value_counts() if by in articles else pd.Series(dtype="int64")
    large = sizes.index[sizes >= FEWEST]
    return articles[articles[by].isin(large)] if len(large) > 1 else articles.head(0)


def why_not_compared(articles: pd.DataFrame, by: str) -> str:
    """Why groups cannot be compared, or which are left out; nothing if all can.

    >>> why_not_compared(pd.DataFrame({"outlet": ["Post", "Star", None]}), "outlet")
    'No outlet has five articles or more, so there is nothing to compare.'
    """
    if by not in articles or articles[by].isna().all():
        return f"No article has {a(by)}, so there is nothing to compare."
    sizes = articles[by].value_counts()
    if (sizes >= FEWEST).sum() < 2:
        n = int((sizes >= FEWEST).sum())
        have = f"Only one {by} has" if n else f"No {by} has"
        return f"{have} five articles or more, so there is nothing to compare."
    small = int((sizes < FEWEST).sum())
    verb = "is" if small == 1 else "are"
    return f"{capital(quantity(small, by))} with fewer than five articles {verb} left out." if small else ""


def why_no_time(dates: pd.Series) -> str:
    """Why nothing can be said about time; nothing if something can.

    >>> why_no_time(pd.Series([None, None])), why_no_time(pd.Series(pd.to_datetime(["2024-01-01"])))
    ('No article has a date.', 'Only one article has a date: too few to show change.')
    """
    days = dates.dropna()
    if days.empty:
        return "No article has a date."
    if len(days) < FEWEST:
        have = "has" if len(days) == 1 else "have"
        return f"Only {quantity(len(days), 'article')} {have} a date: too few to show change."
    return "All articles with a date are of one day." if days.dt.normalize().nunique() == 1 else ""


def in_halves(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles with a date, and the column half: first up to the day in the middle, second after it."""
    dated = articles[articles["date"].notna()]
    return dated.assign(half=(dated["date"] > dated["date"].median()).map({False: "first", True: "second"}))


def series_in_numbers(series: pd.DataFrame, every: str = "day", *, percent: bool = False) -> str:
    """The mean of each period: for alt texts. `every` is what `over_time` was given.

    >>> series = pd.DataFrame({"period": [pd.Timestamp("2024-01-01")], "mean": [0.25]})
    >>> series_in_numbers(series, "month", percent=True)
    'January 2024: 25%'
    """
    write = share if percent else figure
    known = series.dropna(subset=["mean"])
    told = [f"{period_called(day, every)}: {write(x)}" for day, x in zip(known["period"], known["mean"], strict=True)]
    return capital(", ".join(told))


def period_called(day: pd.Timestamp, every: str) -> str:
    """A period by its name, from its first day.

    >>> [period_called(pd.Timestamp("1700-01-01"), every) for every in ("year", "quarter", "month", "week", "day")]
    ['1700', 'January to March 1700', 'January 1700', 'the week of 1 January 1700', '1 January 1700']
    """
    if every == "quarter":
        return f"{day:%B} to {day + pd.DateOffset(months=2):%B} {day.year}"
    named = {"year": f"{day.year}", "month": f"{day:%B} {day.year}"}
    date = f"{day.day} {day:%B} {day.year}"
    return named.get(every, f"the week of {date}" if every == "week" else date)

"""Sentences about who says what, and how each speaker was found."""

from __future__ import annotations

import pandas as pd

from analysis.display.prose import be, capital, listing, number, quantity, share, within
from analysis.display.sentences.articles import not_measured

BY_CUE = ("cue", "according to")  # rules by which a cue beside the words names the speaker


def who_says_what(article: pd.Series, quotes: pd.DataFrame) -> str:
    """Who is quoted, who is only reported, and who says most; from an article's row of its table and its quotes.

    >>> from analysis import measure
    >>> tables = measure("“It will rain a lot,” Ann Lahti said. “No,” Jo Berg said. Cy Roe said that it was late.")
    >>> who_says_what(tables.articles.iloc[0], tables.quotes)
    'Two speakers are quoted, and one is only reported. Ann Lahti has five of the six quoted words, more than anybody.'
    """
    if why := not_measured(article["reason"]):
        return why
    if quotes.empty:
        return "Nobody is quoted or reported in this article."
    words = quotes.groupby("speaker", sort=False)["quoted_words"].sum()
    quoted, reported = words[words > 0], words.index[words == 0]
    total = int(quotes["quoted_words"].sum())
    told = [_how_many(list(quoted.index), list(reported), total), _most_words(quoted, total)]
    unknown = quotes.loc[quotes["speaker"].isna(), "quote_id"].nunique()
    if unknown and len(words):
        told.append(f"For {number(unknown)} of {_things(quotes)} the article does not say who speaks.")
    return " ".join(filter(None, told))


def _how_many(quoted: list[str], reported: list[str], words: int) -> str:
    """The first sentence; one speaker is named after a colon, since a name may be a plural. `words` are all quoted."""
    if not quoted and not reported:
        return "Somebody is quoted or reported, but the article does not say who."
    if not quoted:
        told = f"{_speakers(reported)} {be(len(reported))} reported{_who(reported)}"
        return f"Nobody {'whom the article names ' if words else ''}is quoted; {told}."
    first = f"{capital(_speakers(quoted))} {be(len(quoted))} quoted"
    if not reported:
        return f"{first}{_who(quoted)}."
    if len(quoted) == 1:
        return f"{first}{_who(quoted)}; {number(len(reported))} {be(len(reported))} only reported{_who(reported)}."
    return f"{first}, and {number(len(reported))} {be(len(reported))} only reported."


def _speakers(names: list[str]) -> str:
    return quantity(len(names), "speaker")


def _who(names: list[str]) -> str:
    return f": {listing(names)}" if len(names) < 3 else ""


def _most_words(quoted: pd.Series, total: int) -> str:
    if len(quoted) < 2:
        return ""
    most = int(quoted.max())
    top = list(quoted.index[quoted == most])
    if len(top) == 1:
        return f"{capital(top[0])} has {number(most)} of the {number(total)} quoted words, more than anybody."
    if len(top) == len(quoted):
        return f"{'Both' if len(top) == 2 else 'All'} have {quantity(most, 'quoted word')}."
    who = capital(listing(top)) if len(top) < 4 else capital(quantity(len(top), "speaker"))
    return f"{who} have the most quoted words, {number(most)} each."


def how_speakers_were_found(quotes: pd.DataFrame) -> str:
    """How many speakers a cue names, and by which rules the others were found; from the quotes of one article.

    >>> rows = [(1, "direct", "Ann Lahti", "cue"), (2, "direct", "Ann Lahti", "same paragraph")]
    >>> how_speakers_were_found(pd.DataFrame(rows, columns=["quote_id", "kind", "speaker", "rule"]))
    'A cue names the speaker of one of the two quotations. One was found by another rule: same paragraph.'
    """
    found = _attributions(quotes)
    if found.empty:
        return "No speaker was found." if len(quotes) else "There is no speaker to find."
    things, n = _things(found), len(found)
    others = found.loc[~found["rule"].isin(BY_CUE), "rule"]
    by_cue = n - len(others)
    if not len(others):
        return f"A cue names the speaker of {_each(things, n)}."
    counts = others.value_counts()
    rules = [f"{rule} ({k})" if k > 1 and len(counts) > 1 else str(rule) for rule, k in counts.items()]
    if not by_cue:
        one = "It was" if n == 1 else "All were"
        return f"No cue names the speaker of {_each(things, n, 'any')}. {one} found by {_rules(rules)}."
    one = "One was" if len(others) == 1 else f"{capital(number(len(others)))} were"
    other = "another rule" if len(rules) == 1 else "other rules"
    return f"A cue names the speaker of {number(by_cue)} of {things}. {one} found by {other}: {listing(rules, 12)}."


def _rules(rules: list[str]) -> str:
    return f"another rule: {rules[0]}" if len(rules) == 1 else f"other rules: {listing(rules, 12)}"


def _each(things: str, n: int, each: str = "each") -> str:
    return things if n == 1 else f"{'either' if each == 'any' and n == 2 else each} of {things}"


def how_sure_speakers_are(quotes: pd.DataFrame) -> str:
    """How many attributions are likely to be wrong, and which is the least sure; from the quotes of one article.

    >>> rows = [(1, "direct", "Ann Lahti", 0.98), (2, "direct", "Jo Berg", 0.56)]
    >>> how_sure_speakers_are(pd.DataFrame(rows, columns=["quote_id", "kind", "speaker", "confidence"]))
    'Expect fewer than one of the two attributions to be wrong. The least sure one names Jo Berg, at 56%.'
    """
    found = _attributions(quotes).dropna(subset=["confidence"])
    if found.empty:
        return "No attribution comes with a confidence."
    n, wrong = len(found), float((1 - found["confidence"]).sum())
    least = found["confidence"].min()
    if n == 1:
        return f"Attributions like this one are right {share(least)} of the time."
    about = number(round(wrong))
    expected = "fewer than one" if wrong < 1 else "about one" if about == "one" else f"about {about}"
    first = f"Expect {expected} of the {quantity(n, 'attribution')} to be wrong."
    lowest = found[found["confidence"].map(share) == share(least)]
    if len(lowest) == n:
        return f"{first} All have a confidence of {share(least)}."
    if len(lowest) > 1:
        return f"{first} The {number(len(lowest))} least sure ones have a confidence of {share(least)}."
    return f"{first} The least sure one names {within(lowest['speaker'].iloc[0])}, at {share(least)}."


def least_sure(quotes: pd.DataFrame, most: int = 5) -> pd.DataFrame:
    """The attributions to check first, the least sure before the others.

    >>> rows = [(1, "direct", "Ann Lahti", 0.98, "Rain.", "cue"), (2, "direct", "Jo Berg", 0.56, "Snow.", "continued")]
    >>> columns = ["quote_id", "kind", "speaker", "confidence", "text", "rule"]
    >>> least_sure(pd.DataFrame(rows, columns=columns), 1)["text"].tolist()
    ['Snow.']
    """
    found = _attributions(quotes).dropna(subset=["confidence"]).sort_values("confidence", kind="stable")
    return found[["text", "speaker", "rule", "confidence"]].head(most).reset_index(drop=True)


def _attributions(quotes: pd.DataFrame) -> pd.DataFrame:
    """The quotations and reports with a speaker, each once: parts of one share a number."""
    return quotes[quotes["speaker"].notna()].drop_duplicates("quote_id")


def _things(quotes: pd.DataFrame) -> str:
    """What there is, as the end of "for two of": quotations, reports, or both."""
    marked = quotes["kind"] != "indirect"
    n, k = quotes.loc[marked, "quote_id"].nunique(), quotes.loc[~marked, "quote_id"].nunique()
    if n and k:
        return f"the {number(n + k)} quotations and reports"
    noun = "quotation" if n else "report"
    return f"the only {noun}" if n + k == 1 else f"the {quantity(n + k, noun)}"

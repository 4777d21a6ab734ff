"""Sentences about quotation: how much of an article is quoted, where, and what in quotation marks is not speech."""

from __future__ import annotations

import pandas as pd

from analysis.display.prose import be, capital, every, listing, number, quantity, share

MARKED = ("direct", "mixed")


def how_much_is_quoted(density: pd.Series, quotes: pd.DataFrame) -> str:
    """The share of quoted words, and how many quotations, parts and reports there are.

    `density` is the article's row of `quote_density`.

    >>> from analysis import extract_quotes, quote_density
    >>> text = "“It will rain,” Ann Lahti said. “Take a coat.”"
    >>> quotes = extract_quotes(text)
    >>> how_much_is_quoted(quote_density(text, quotes).iloc[0], quotes)
    '67% of the words are quoted: 6 of 9, in one quotation with two parts.'
    """
    if pd.isna(density["quote_density"]):
        return "This article has no English words to measure."
    reports = quotes.loc[quotes["kind"] == "indirect", "quote_id"].nunique()
    marked = quotes[quotes["kind"].isin(MARKED)]
    n, parts = marked["quote_id"].nunique(), len(marked)
    without = f"{quantity(reports, 'report')} without quotation marks"
    if not n:
        return f"Nobody is quoted; there {be(reports)} {without}." if reports else "Nobody is quoted or reported."
    how_many = quantity(n, "quotation") + (f" with {quantity(parts, 'part')}" if parts > n else "")
    words = f"{density['quoted_words']:,} of {density['words']:,}"
    quoted = f"{capital(share(density['quote_density']))} of the words are quoted: {words}"
    return f"{quoted}, in {how_many}." + (f" There {be(reports)} also {without}." if reports else "")


def kinds_of_quotation(quotes: pd.DataFrame) -> pd.DataFrame:
    """How many parts and words there are of each kind, with a plain name for each."""
    names = {"direct": "direct: quoted", "mixed": "mixed: partly quoted", "indirect": "indirect: reported"}
    counts = quotes.groupby("kind")[["words", "quoted_words"]].sum()
    counts.insert(0, "parts", quotes["kind"].value_counts())
    counts = counts.reindex([kind for kind in names if kind in counts.index])
    counts = counts.rename(index=names, columns={"quoted_words": "quoted words"})
    return counts.rename_axis("kind")


def where_it_is_quoted(paragraphs: pd.DataFrame) -> str:
    """How many paragraphs contain quotations, as a title; from `quote_density(by="block")`.

    >>> where_it_is_quoted(pd.DataFrame({"words": [10, 20], "quoted_words": [0, 5]}))
    'One of two paragraphs contains a quotation'
    """
    n, k = len(paragraphs), int((paragraphs["quoted_words"] > 0).sum())
    if not n:
        return "There are no paragraphs"
    if not k:
        return "No paragraph contains a quotation"
    if n == 1:
        return "The only paragraph contains a quotation"
    if k == n:
        return f"{capital(every(n, 'paragraph'))} contain quotations"
    contain = "contains a quotation" if k == 1 else "contain quotations"
    return f"{capital(number(k))} of {number(n)} paragraphs {contain}"


def paragraphs_in_numbers(paragraphs: pd.DataFrame) -> str:
    """What the plot of quote density shows: the quoted share of each paragraph."""
    filled = paragraphs[paragraphs["words"] > 0]
    told = [share(part) for part in (filled["quoted_words"] / filled["words"]).head(40)]
    more = " and so on" if len(paragraphs) > 40 else ""
    return f"Quoted share of each paragraph, from first to last: {', '.join(told)}{more}." if told else "No paragraphs."


def first_quotation(paragraphs: pd.DataFrame) -> str:
    """Where the first quotation is, and how much of all comes in the first half of the paragraphs.

    >>> first_quotation(pd.DataFrame({"words": [10, 20, 9], "quoted_words": [0, 5, 5]}))
    'The first quotation is in paragraph 2 of 3.'
    """
    n = len(paragraphs)
    filled = [i for i, words in enumerate(paragraphs["quoted_words"], 1) if words]
    if not filled:
        return ""
    if n == 1:
        return ""
    first = f"The first quotation is in paragraph {filled[0]} of {n}."
    half = n // 2
    if half < 2:
        return first
    early = paragraphs["quoted_words"].iloc[:half].sum() / paragraphs["quoted_words"].sum()
    part = "all the" if early == 1 else f"{share(early)} of the" if early else "none of the"
    return f"{first} The first {number(half)} paragraphs hold {part} quoted words."


def set_aside(everything: pd.DataFrame) -> str:
    """How much in quotation marks is not counted as speech; from `extract_quotes(left_out=True)`.

    >>> set_aside(pd.DataFrame({"kind": ["direct", "heading", "title"]}))
    'One heading and one title in quotation marks are not counted as speech.'
    """
    left_out = everything.loc[~everything["kind"].isin([*MARKED, "indirect"]), "kind"]
    n = len(left_out)
    if not n:
        quoted = everything["kind"].isin(MARKED).any()
        return "Everything in quotation marks is counted as speech." if quoted else "Nothing is in quotation marks."
    kinds = [quantity(k, str(kind)) for kind, k in left_out.value_counts(sort=False).items()]
    return f"{capital(listing(kinds))} in quotation marks {be(n)} not counted as speech."

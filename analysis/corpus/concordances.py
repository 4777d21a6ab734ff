"""Keyword in context: every hit of a pattern with the words around it, its article and who says it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.articles.given_tables import typed, warn_if_none_meet
from analysis.quotes.extract import extract_quotes

WITHIN = (None, "quotes")


def concordance(
    articles: pd.DataFrame | str | Sequence[str],
    pattern: str | re.Pattern[str],
    *,
    within: str | None = None,
    quotes: pd.DataFrame | None = None,
    words: int = 8,
    sort: str = "text",
) -> pd.DataFrame:
    """Every place where a word or pattern occurs, with the words before and after it, and who says it there.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.
    pattern : str or compiled pattern
        A word or words, found as whole words in upper or lower case: "climate"; with * for any letters: "climat*".
        A compiled regular expression is taken as it is.
    within : str, optional
        "quotes": only what is quoted or reported.
    quotes : frame, optional
        What ``extract_quotes(articles)`` returned, so that quotations need not be found again.
    words : int
        How many words of context on each side.
    sort : str
        "text" (as in the articles), "left" (by the words before, the nearest first) or "right" (by the words after).

    Returns
    -------
    frame
        doc_id, start, end (characters; ``text[start:end]`` is the hit), left, hit, right, quote_id and speaker
        (missing outside quotations and reports).

    Raises
    ------
    ValueError
        For a `within` or `sort` that is none of those, or an empty pattern.

    Examples
    --------
    >>> hits = concordance("It leaks. “The old dam will break,” Ann Lahti said.", "dam", within="quotes", words=2)
    >>> hits[["left", "hit", "right", "speaker"]].values.tolist()
    [['“The old', 'dam', 'will break,”', 'Ann Lahti']]
    """
    if within not in WITHIN:
        raise ValueError(f"within={within!r}: choose None or 'quotes'")
    if sort not in ("text", "left", "right"):
        raise ValueError(f"sort={sort!r}: choose 'text', 'left' or 'right'")
    if not isinstance(words, int) or words < 0:
        raise ValueError(f"words={words!r} is no whole number from 0 on")
    compiled = _compiled(pattern)
    articles = as_articles(articles)
    quotes = extract_quotes(articles) if quotes is None else quotes
    schema.needs(quotes, ["doc_id", "quote_id", "start", "end", "speaker"], "concordance")
    quotes = typed(quotes, "quotes")
    warn_if_none_meet(quotes["doc_id"], articles["doc_id"], "the quotations")
    by_doc = {doc_id: own.sort_values("start", kind="stable") for doc_id, own in quotes.groupby("doc_id", sort=False)}
    rows = [
        hit
        for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True)
        for hit in _hits(doc_id, text, compiled, by_doc.get(doc_id, quotes.head(0)), within, words)
    ]
    table = schema.frame("concordance", rows)
    if sort == "text":
        return table
    keys = table[sort].map(lambda side: _words_of(side) if sort == "right" else _words_of(side)[::-1])
    return table.loc[keys.sort_values(kind="stable").index].reset_index(drop=True)


def _compiled(pattern: str | re.Pattern[str]) -> re.Pattern[str]:
    """A pattern for whole words, in which * stands for any letters."""
    if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
        return pattern
    if not isinstance(pattern, str):
        raise TypeError(f"pattern is a text or a compiled pattern for texts, not {type(pattern).__name__}")
    parts = [re.escape(part).replace(r"\*", r"[\w’'-]*") for part in pattern.split()]
    if not parts:
        raise ValueError("pattern is empty: give a word or words to look for")
    return re.compile(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", re.IGNORECASE)


def _hits(
    doc_id: str, text: str, pattern: re.Pattern[str], quotes: pd.DataFrame, within: str | None, words: int
) -> list[tuple]:
    """The hits of one article."""
    starts, ends = quotes["start"].tolist(), quotes["end"].tolist()
    rows: list[tuple] = []
    for match in pattern.finditer(text):
        k = bisect_right(starts, match.start()) - 1
        inside = k >= 0 and match.end() <= ends[k]
        if match.start() < match.end() and (inside or within is None):
            said = quotes.iloc[k] if inside else None
            quote_id, speaker = (None, None) if said is None else (said["quote_id"], said["speaker"])
            left = " ".join(text[: match.start()][-40 * words :].split()[-words:]) if words else ""
            right = " ".join(text[match.end() : match.end() + 40 * words].split()[:words])
            rows.append((doc_id, match.start(), match.end(), left, match[0], right, quote_id, speaker))
    return rows


def _words_of(side: str) -> list[str]:
    return re.findall(r"\w+", side.lower())

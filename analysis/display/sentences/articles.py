"""Sentences about one article: its size, its structure, the length of its sentences."""

from __future__ import annotations

import pandas as pd

from analysis.display.prose import be, capital, every, listing, number, quantity, share, within

_WHY = {
    "no words": "This article has no words",
    "not English": "This article is not in English, the only language that newsgauge measures",
    "not Latin script": "This article is not in Latin script, and newsgauge measures English only",
}


def not_measured(reason: object) -> str:
    """Why an article has no figures; nothing where it has.

    >>> not_measured("no words"), not_measured(None)
    ('This article has no words.', '')
    """
    return f"{_WHY.get(reason, f'This article was not measured: {reason}')}." if isinstance(reason, str) else ""


def size_of(article: pd.Series, *, name: str | None = None) -> str:
    """How long an article is and how much of it is quoted, from its row of the articles table.

    It is called by its title, or by `name` if that is given.

    >>> from analysis import measure
    >>> size_of(measure("“It will rain,” Ann Lahti said.").articles.iloc[0])
    'This article has six words in one sentence, without a heading. 50% of its words are quoted, all from Ann Lahti.'
    """
    if why := not_measured(article["reason"]):
        return why
    name = name or (f"“{article['title']}”" if isinstance(article["title"], str) else "This article")
    size = f"{quantity(int(article['words']), 'word')} in {quantity(int(article['sentences']), 'sentence')}"
    headings = int(article["headings"])
    under = f" under {quantity(headings, 'heading')}" if headings else ", without a heading"
    return f"{name} has {size}{under}. {_quoted(article)}"


def _quoted(article: pd.Series) -> str:
    """How much is quoted, and from how many."""
    speakers, reports, first = int(article["speakers"]), int(article["indirect_quotes"]), article["top_speaker"]
    if not article["quoted_words"]:
        if not reports:
            return "Nobody is quoted or reported in it."
        return f"Nobody is quoted in it, but it has {quantity(reports, 'report')} without quotation marks."
    quoted = f"{capital(share(article['quote_density']))} of its words are quoted"
    if not speakers:
        return f"{quoted}, but it does not say from whom."
    if article["unattributed"] > 0:
        known = within(str(first)) if speakers == 1 else quantity(speakers, "known speaker")
        return f"{quoted}, {share(1 - article['unattributed'])} of them from {known}."
    from_whom = f"from {quantity(speakers, 'speaker')}" if speakers > 1 else f"all from {within(str(first))}"
    return f"{quoted}, {from_whom}."


def who_is_quoted(article: pd.Series, quotes: pd.DataFrame) -> str:
    """Who speaks in an article, as a title; from its row of the articles table and its quotes.

    >>> from analysis import measure
    >>> tables = measure("“It will rain,” Ann Lahti said. Jo Berg said that he had no coat.")
    >>> who_is_quoted(tables.articles.iloc[0], tables.quotes)
    'Only Ann Lahti is quoted, in 21% of the words'
    """
    words, n = f"in {share(article['quote_density'])} of the words", int(article["speakers"])
    if article["quoted_words"]:
        some = article["unattributed"] > 0
        if not n:
            return f"Somebody is quoted, {words}, but the article does not say who"
        if n == 1 and not some:
            return f"Only {within(article['top_speaker'])} is quoted, {words}"
        if n == 1:
            return f"{capital(article['top_speaker'])} and unknown speakers are quoted, {words}"
        return f"{capital(quantity(n, 'known speaker' if some else 'speaker'))} are quoted, {words}"
    reported = quotes["speaker"].dropna().drop_duplicates()
    if quotes.empty:
        return "Nobody is quoted or reported"
    if reported.empty:
        return "Nobody is quoted, and the article does not say who is reported"
    return f"Nobody is quoted; {listing(reported, 3)} {be(len(reported))} reported"


def lanes(blocks: pd.DataFrame, quotes: pd.DataFrame) -> str:
    """What the plot of an article's structure shows, in numbers."""
    kinds = blocks["kind"].value_counts()
    headings = int(kinds.get("headline", 0) + kinds.get("subheading", 0))
    strip = f"{quantity(headings, 'heading')} and {quantity(int(kinds.get('paragraph', 0)), 'paragraph')}"
    named = quotes["speaker"].fillna("unknown speakers")
    most_first = quotes["quoted_words"].groupby(named, sort=False).sum().sort_values(ascending=False, kind="stable")
    said = [f"{name} ({_how_often(quotes[named == name])})" for name in most_first.index]
    speakers = f"Lanes for {listing(said, 8)}" if said else "No lane, as nobody is quoted or reported"
    return f"The article from start to end: {strip}. {speakers}."


def _how_often(quotes: pd.DataFrame) -> str:
    words, reports = int(quotes["quoted_words"].sum()), int((quotes["kind"] == "indirect").sum())
    counts = [quantity(n, noun) for n, noun in ((words, "quoted word"), (reports, "report")) if n]
    return ", ".join(counts)


def sentence_lengths(sentences: pd.DataFrame) -> str:
    """How long the sentences are, as a title; from a frame with a row for each sentence and its words.

    >>> sentence_lengths(pd.DataFrame({"words": [5, 9, 9]}))
    'Sentences have 7.7 words on average; the two longest have nine'
    """
    words = sentences["words"].astype(int)
    if words.empty:
        return "There are no sentences"
    if len(words) == 1:
        return f"The only sentence has {quantity(words.iloc[0], 'word')}"
    if words.nunique() == 1:
        return f"{capital(every(len(words), 'sentence'))} have {quantity(words.iloc[0], 'word')}"
    ties = int((words == words.max()).sum())
    longest = "the longest has" if ties == 1 else f"the {number(ties)} longest have"
    mean = f"{words.mean():.0f}" if words.mean() >= 10 else f"{words.mean():.1f}".removesuffix(".0")
    return f"Sentences have {mean} words on average; {longest} {number(words.max())}"


def lengths_in_numbers(sentences: pd.DataFrame) -> str:
    """What the plot of sentence lengths shows, in numbers.

    >>> lengths_in_numbers(pd.DataFrame({"words": [5, 9, 9]}))
    'Words in each of three sentences, from first to last: 5, 9, 9.'
    """
    words = sentences["words"].astype(int)
    shown = ", ".join(map(str, words[:40])) + (" and so on" if len(words) > 40 else "")
    if len(words) == 1:
        return f"One bar: {quantity(words.iloc[0], 'word')}."
    return f"Words in each of {number(len(words))} sentences, from first to last: {shown}."


def longest_sentences(sentences: pd.DataFrame) -> str:
    """The longest sentence, letter for letter, or the first of those that tie; nothing where there is only one.

    >>> longest_sentences(pd.DataFrame({"words": [2, 3, 3], "text": ["It rained.", *["It rained again."] * 2]}))
    'Two sentences are the longest, with three words each. The first: It rained again.'
    """
    if len(sentences) < 2:
        return ""
    words = sentences["words"].astype(int)
    longest = sentences[words == words.max()]
    text, n = " ".join(str(longest["text"].iloc[0]).split()), quantity(words.max(), "word")
    if len(longest) == len(sentences):
        return ""
    if len(longest) == 1:
        return f"The longest sentence has {n}: {text}"
    return f"{capital(quantity(len(longest), 'sentence'))} are the longest, with {n} each. The first: {text}"


def counted_by_hand(beside: pd.DataFrame) -> str:
    """Whether counts agree with those that a reader made: a frame with a row for each count, `by hand` and `newsgauge`.

    >>> counted_by_hand(pd.DataFrame({"by hand": [26, 503], "newsgauge": [26, 504]}, index=["sentences", "words"]))
    'One of two counts differs from those made by hand: words.'
    """
    if beside.empty:
        return "Nobody has counted this article by hand: count a paragraph yourself and compare."
    differ = beside.index[beside["by hand"] != beside["newsgauge"]]
    if differ.empty:
        return f"{capital(every(len(beside), 'count'))} {be(len(beside))} the same as those made by hand."
    verb = "differs" if len(differ) == 1 else "differ"
    n = capital(number(len(differ)))
    return f"{n} of {number(len(beside))} counts {verb} from those made by hand: {listing(differ)}."

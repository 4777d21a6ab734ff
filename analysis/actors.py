"""Named actors: who is named in an article, how often, where, and by whom."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.articles.load import as_articles
from analysis.english.vocab import no_collection
from analysis.names.linking.across import merge_across
from analysis.names.mentions import Mention, find_mentions
from analysis.quotes.extract import find_quotes
from analysis.quotes.records import Quotation
from analysis.text.document import Document, parse


@no_collection()
def actor_mentions(articles: pd.DataFrame | str | Sequence[str]) -> pd.DataFrame:
    """Every mention of a person, an organisation or a place, with the actor behind it.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.

    Returns
    -------
    frame
        One row per mention, in text order: doc_id, start, end (characters; ``text[start:end]`` is the mention), text,
        kind (person, organisation, place), actor (the fullest name the article gives), form (name, role, metonym). A role,
        a handle or a metonym has an actor only where the article tells whom it means; how often rightly, `load_labels("roles")`
        shows.

    Examples
    --------
    >>> mentions = actor_mentions("The World Health Organization praised Ann Lahti. Dr. Lahti thanked the WHO.")
    >>> mentions[["text", "kind", "actor"]].values.tolist()     # doctest: +NORMALIZE_WHITESPACE
    [['World Health Organization', 'organisation', 'World Health Organization'], ['Ann Lahti', 'person', 'Ann Lahti'],
     ['Lahti', 'person', 'Ann Lahti'], ['WHO', 'organisation', 'World Health Organization']]
    """
    articles = as_articles(articles)
    rows = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        rows += [(doc_id, m.start, m.end, text[m.start : m.end], *m[2:]) for m in find_mentions(parse(text))]
    return schema.frame("mentions", rows)


def spread(positions: list[int], length: int) -> float:
    """How evenly positions lie over a stretch: 0 all in one place, 1 at equal distances; NaN for a single one.

    It is the average reduced frequency of Savický and Hlaváčová (2002, Journal of Quantitative Linguistics 9: 215-231),
    scaled to run from 0 to 1 for any number of positions.

    >>> spread([0, 25, 50, 75], 100), spread([10, 10, 10], 100)
    (1.0, 0.0)
    """
    n = len(positions)
    if n < 2 or length == 0:
        return float("nan")
    even = length / n
    ordered = sorted(positions)
    gaps = [b - a for a, b in zip(ordered, ordered[1:], strict=False)] + [length - ordered[-1] + ordered[0]]
    reduced = sum(min(gap, even) for gap in gaps) / even
    shortest = sum(min(gap, even) for gap in [0] * (n - 1) + [length]) / even
    return max(0.0, (reduced - shortest) / (n - shortest))


def count_actors(document: Document, mentions: list[Mention], quotations: list) -> list[tuple]:
    """Rows of the actors table, less doc_id, most named first, then in order of appearance."""
    text = document.text
    named: dict[str, list[Mention]] = defaultdict(list)
    meant: Counter[str | None] = Counter()
    for mention in mentions:
        if mention.form == "name":
            named[mention.actor].append(mention)
        else:
            meant[mention.actor] += 1
    inside = _inside(mentions, quotations)
    quoted: dict[str | None, set[int]] = defaultdict(set)
    words: Counter[str | None] = Counter()
    for quotation in quotations:
        quoted[quotation.speaker].add(quotation.quote_id)
        words[quotation.speaker] += quotation.quoted_words
    total, words_of_text = sum(map(len, named.values())), len(document.words)
    rows = []
    for actor, own in named.items():
        aliases = Counter(" ".join(text[m.start : m.end].split()) for m in own)
        positions = [m.start for m in own]
        rows.append((
            actor, own[0].kind, len(own), len(own) / total, 1000 * len(own) / words_of_text if words_of_text else float("nan"), positions[0], "; ".join(a for a, _ in aliases.most_common()),
            spread(positions, len(text)), meant[actor], len(quoted[actor]), words[actor],
            sum(m.start in inside for m in own),
        ))  # fmt: skip
    return sorted(rows, key=lambda row: (-row[2], row[5]))


def _inside(mentions: list[Mention], quotations: Sequence[Quotation | _Quoted]) -> dict[int, str | None]:
    """Start of each name that stands in somebody's own words -> the speaker."""
    names = sorted((m.start, m.end) for m in mentions if m.form == "name")
    speakers = {}
    for quotation in quotations:
        for start, end in quotation.verbatim:
            k = bisect_left(names, (start,))
            while k < len(names) and names[k][1] <= end:
                speakers[names[k][0]] = quotation.speaker
                k += 1
    return speakers


@no_collection()
def name_actors(
    articles: pd.DataFrame | str | Sequence[str], *, quotes: pd.DataFrame | None = None, across: bool = False
) -> pd.DataFrame:
    """Who is named, how often, where, under which names; how often quoted, and named in quotations.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.
    quotes : frame, optional
        What ``extract_quotes(articles)`` gave, to spare finding the quotations again.
    across : bool
        One row per actor over all articles instead of one per article, merged by full name. The columns are those of
        the table actors_across: `articles` that name the actor, sums of the counts, `share` as the mean over those
        articles, and `sure`, the probability that all of them mean the same actor.

    Returns
    -------
    frame
        One row per article and actor, most named first. `mentions` counts names only; `roles` counts roles and metonyms.
        `share` is of all names in the article, `first` a character position, `spread` the dispersion of the mentions
        (0 in one place, 1 even, NaN for one mention), `quotes` and `quoted_words` what the actor is quoted with,
        `named_in_quotes` how many mentions stand in quotation marks, in somebody's own words. Named but never quoted:
        ``actors[actors["quotes"] == 0]``.

    Examples
    --------
    >>> actors = name_actors("Ann Lahti met Jo Berg in Oslo. “Berg was kind,” Lahti said.")
    >>> actors[["actor", "kind", "mentions", "named_in_quotes"]].values.tolist()
    [['Ann Lahti', 'person', 2, 0], ['Jo Berg', 'person', 2, 1], ['Oslo', 'place', 1, 0]]
    """
    articles = as_articles(articles)
    given = None if quotes is None else {doc_id: rows for doc_id, rows in quotes.groupby("doc_id", sort=False)}
    rows = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        document = parse(text)
        mentions = find_mentions(document)
        if given is None:
            quotations = find_quotes(document, mentions)
        else:
            quotations = _plain(given[doc_id], "name_actors") if doc_id in given else []
        rows += [(doc_id, *row) for row in count_actors(document, mentions, quotations)]
    actors = schema.frame("actors", rows)
    return merge_across(actors) if across else actors


class _Quoted(NamedTuple):
    """What is asked of a row of the quotes table."""

    quote_id: int
    speaker: str | None
    quoted_words: int
    verbatim: list[tuple[int, int]]


def _plain(quotes: pd.DataFrame, function: str) -> list[_Quoted]:
    schema.needs(quotes, _Quoted._fields, function)
    rows = zip(*(quotes[name] for name in _Quoted._fields), strict=True)
    return [
        _Quoted(quote_id, speaker if isinstance(speaker, str) else None, words, schema.read_spans(verbatim))
        for quote_id, speaker, words, verbatim in rows
    ]


def who_names_whom(quotes: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """Who names whom: names that stand in quotation marks, in somebody's own words.

    Parameters
    ----------
    quotes, mentions : frames
        What ``extract_quotes`` and ``actor_mentions`` gave for the same articles.

    Returns
    -------
    frame
        doc_id, speaker (missing where the article does not tell), actor, mentions; most frequent first.

    Examples
    --------
    >>> from analysis.quotes import extract_quotes
    >>> articles = as_articles("Ann Lahti met Jo Berg in Oslo. “Berg was kind,” Lahti said.")
    >>> found = who_names_whom(extract_quotes(articles), actor_mentions(articles))
    >>> found[["speaker", "actor", "mentions"]].values.tolist()
    [['Ann Lahti', 'Jo Berg', 1]]
    """
    counts: Counter[tuple] = Counter()
    by_doc = dict(iter(mentions.groupby("doc_id", sort=False)))
    for doc_id, own in quotes.groupby("doc_id", sort=False):
        if doc_id in by_doc:
            rows = [Mention(m.start, m.end, m.kind, m.actor, m.form) for m in by_doc[doc_id].itertuples()]
            speakers = _inside(rows, _plain(own, "who_names_whom"))
            counts.update(
                (doc_id, speakers[m.start], m.actor) for m in rows if m.form == "name" and m.start in speakers
            )
    ordered = sorted(counts.items(), key=lambda c: -c[1])
    return schema.frame("naming", [(*key, n) for key, n in ordered])

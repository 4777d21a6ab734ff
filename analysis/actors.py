"""Named actors: who is named in an article, how often, where, and by whom."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from math import fsum, nan
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.names.descriptions import NOTHING, Description, describe
from analysis.names.linking.merged import merge_across
from analysis.names.mentions import find_all_mentions, find_mentions
from analysis.names.records import Mention
from analysis.quotes.extract import find_quotes
from analysis.quotes.records import Quotation
from analysis.text.document import Document, ReadDocument, read


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
        kind (person, organisation, place), actor (the fullest name the article gives), form (name, role, metonym). A
        role, a handle or a metonym has an actor only if the article says whom it means; how often that is right is in
        `load_labels("roles")`.

    Examples
    --------
    >>> mentions = actor_mentions("The World Health Organization praised Ann Lahti. Dr. Lahti thanked the WHO.")
    >>> mentions[["text", "kind", "actor"]].values.tolist()     # doctest: +NORMALIZE_WHITESPACE
    [['World Health Organization', 'organisation', 'World Health Organization'], ['Ann Lahti', 'person', 'Ann Lahti'],
     ['Lahti', 'person', 'Ann Lahti'], ['WHO', 'organisation', 'World Health Organization']]
    """
    articles = as_articles(articles)
    rows: list[tuple] = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        document = read(text)
        rows += [(doc_id, *mention.row(document)) for mention in find_all_mentions(document)]
    return schema.frame("mentions", rows)


BLANK_LINE = len("\n\n")


def spread(positions: list[int], length: int) -> float:
    """How evenly positions lie over a stretch: 0 all in one place, 1 at equal distances; NaN for a single one.

    It is the average reduced frequency of Savický and Hlaváčová (2002, Journal of Quantitative Linguistics 9: 215-231),
    scaled to run from 0 to 1 for any number of positions.

    >>> spread([0, 25, 50, 75], 100), spread([10, 10, 10], 100)
    (1.0, 0.0)
    """
    n = len(positions)
    if n < 2 or length == 0:
        return nan
    even = length / n
    ordered = sorted(positions)
    gaps = [b - a for a, b in zip(ordered, ordered[1:], strict=False)] + [length - ordered[-1] + ordered[0]]
    reduced = fsum([min(gap, even) for gap in gaps]) / even
    return max(0.0, (reduced - 1) / (n - 1))  # 1 is what it is with all in one place


class ActorRow(NamedTuple):
    """One row of the actors table, without doc_id."""

    actor: str
    kind: str
    mentions: int
    share: float
    per_1000_words: float
    first: int
    aliases: str
    spread: float
    roles: int
    quotes: int
    quoted_words: int
    named_in_quotes: int
    titles: str | None
    sex: str | None
    organisations: str | None

    def row(self, document: ReadDocument) -> ActorRow:
        """The same in the text as given of the document that the actor was found in."""
        return self if document.as_given else self._replace(first=document.given_span(self.first, self.first + 1)[0])


class QuotedRow(NamedTuple):
    """What counting actors needs from a row of the quotes table."""

    quote_id: int
    speaker: str | None
    quoted_words: int
    verbatim: list[tuple[int, int]]


AnyQuotation = Quotation | QuotedRow


def count_actors(
    document: Document,
    mentions: list[Mention],
    quotations: Sequence[AnyQuotation],
    described: Mapping[str, Description] | None = None,
) -> list[ActorRow]:
    """The actors of a text, most named first, then in order of appearance; `described` is what `describe` says of them.

    >>> from analysis.text import parse
    >>> document = parse("Ann Lahti met Jo Berg. Lahti smiled.")
    >>> for row in count_actors(document, find_mentions(document), []):
    ...     print(row.actor, row.mentions, row.aliases)
    Ann Lahti 2 Ann Lahti; Lahti
    Jo Berg 1 Jo Berg
    """
    text, words_of_text = document.text, len(document.starts_of_words)
    place, length = _places(document)
    named = _by_actor(mentions)
    names = sum(map(len, named.values()))
    roles = Counter(mention.actor for mention in mentions if mention.form != "name")
    quotes = _quotes_by_speaker(quotations)
    quoted_words = _quoted_words_by_speaker(quotations)
    in_own_words = _speakers_of_names(mentions, quotations)
    if described is None:
        own_words = [span for quotation in quotations for span in quotation.verbatim]
        described = describe(text, mentions, document.sentences, own_words)
    rows = [
        ActorRow(
            actor=actor,
            kind=own[0].kind,
            mentions=len(own),
            share=len(own) / names,
            per_1000_words=1000 * len(own) / words_of_text if words_of_text else nan,
            first=own[0].start,
            aliases="; ".join(_aliases(text, own)),
            spread=spread([place(mention.start) for mention in own], length),
            roles=roles[actor],
            quotes=quotes[actor],
            quoted_words=quoted_words[actor],
            named_in_quotes=len([mention for mention in own if mention.start in in_own_words]),
            titles="; ".join(known.titles) or None,
            sex=known.sex,
            organisations="; ".join(known.organisations) or None,
        )
        for actor, own, known in ((actor, own, described.get(actor, NOTHING)) for actor, own in named.items())
    ]
    return sorted(rows, key=lambda row: (-row.mentions, row.first))


def _places(document: Document) -> tuple[Callable[[int], int], int]:
    """Where an offset is, and how long the text is, if there were a blank line between any two lines and nothing else.

    So it does not count how a file separates its paragraphs, nor how it ends.
    """
    starts = [block.start for block in document.blocks]
    removed, removed_before, end = 0, [], 0
    for block in document.blocks:
        gap = block.start - end
        if end == 0 or "\n" in document.text[end : block.start]:
            removed += gap - BLANK_LINE * (end > 0)
        removed_before.append(removed)
        end = block.end
    return lambda at: at - removed_before[bisect_right(starts, at) - 1], end - removed


def _by_actor(mentions: list[Mention]) -> dict[str, list[Mention]]:
    """The names of a text by the actor they name; roles and metonyms are left out."""
    named: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.form == "name" and mention.actor is not None:
            named[mention.actor].append(mention)
    return named


def _aliases(text: str, names: list[Mention]) -> list[str]:
    """How an actor is written, the most frequent way first."""
    written = [" ".join(text[name.start : name.end].split()) for name in names]
    return written if len(written) == 1 else [alias for alias, _ in Counter(written).most_common()]


def _quotes_by_speaker(quotations: Sequence[AnyQuotation]) -> Counter[str | None]:
    """How many quotations a speaker has; the parts of one count once."""
    return Counter(speaker for speaker, _ in {(quotation.speaker, quotation.quote_id) for quotation in quotations})


def _quoted_words_by_speaker(quotations: Sequence[AnyQuotation]) -> Counter[str | None]:
    words: Counter[str | None] = Counter()
    for quotation in quotations:
        words[quotation.speaker] += quotation.quoted_words
    return words


def _speakers_of_names(mentions: list[Mention], quotations: Sequence[AnyQuotation]) -> dict[int, str | None]:
    """Who names whom: start of each name that is in a speaker's own words -> the speaker."""
    names = sorted((mention.start, mention.end) for mention in mentions if mention.form == "name")
    speakers: dict[int, str | None] = {}
    for quotation in quotations:
        for start, end in quotation.verbatim:
            k = bisect_left(names, (start,))
            while k < len(names) and names[k][1] <= end:
                speakers[names[k][0]] = quotation.speaker
                k += 1
    return speakers


def name_actors(
    articles: pd.DataFrame | str | Sequence[str], *, quotes: pd.DataFrame | None = None, across: bool = False
) -> pd.DataFrame:
    """Who is named, how often, where and by which names; how often they are quoted, and named in quotations.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.
    quotes : frame, optional
        What ``extract_quotes(articles)`` returned, so that quotations need not be found again.
    across : bool
        One row per actor over all articles instead of one per article, merged by full name. The columns are those of
        the table actors_across: `articles` that name the actor, sums of the counts, `share` as the mean over those
        articles, and `confidence`, the probability that all of them mean the same actor.

    Returns
    -------
    frame
        One row per article and actor, most named first. `mentions` counts names only; `roles` counts roles and
        metonyms. `share` is the share of all names in the article, `first` a character position, `spread` how evenly
        the mentions are spread (0 all in one place, 1 even, NaN for one). `quotes` and `quoted_words` count what
        the actor is quoted with, `named_in_quotes` the mentions in quotation marks, in somebody's words. Actors named
        but neither quoted nor reported: ``actors[actors["quotes"] == 0]``.

    Examples
    --------
    >>> actors = name_actors("Ann Lahti met Jo Berg in Oslo. “Berg was kind,” Lahti said.")
    >>> actors[["actor", "kind", "mentions", "named_in_quotes"]].values.tolist()
    [['Ann Lahti', 'person', 2, 0], ['Jo Berg', 'person', 2, 1], ['Oslo', 'place', 1, 0]]
    """
    articles = as_articles(articles)
    quotes_by_doc = None if quotes is None else dict(iter(quotes.groupby("doc_id", sort=False)))
    rows: list[tuple] = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        document = read(text)
        mentions = find_mentions(document)
        quotations: Sequence[AnyQuotation] = []
        if quotes_by_doc is None:
            quotations = find_quotes(document, mentions)
        elif doc_id in quotes_by_doc:
            quotations = _quoted_rows(quotes_by_doc[doc_id], "name_actors", document)
        rows += [(doc_id, *row.row(document)) for row in count_actors(document, mentions, quotations)]
    actors = schema.frame("actors", rows)
    return merge_across(actors) if across else actors


def _quoted_rows(quotes: pd.DataFrame, function: str, document: ReadDocument | None = None) -> list[QuotedRow]:
    """Rows of the quotes table; `function` is named in the error if columns are missing.

    Their spans are in the text as given, or in the document as it is read.
    """
    schema.needs(quotes, QuotedRow._fields, function)
    cells = zip(*(quotes[name] for name in QuotedRow._fields), strict=True)
    return [
        QuotedRow(
            quote_id,
            speaker if isinstance(speaker, str) else None,
            words,
            [document.read_span(*span) if document else span for span in schema.read_spans(verbatim)],
        )
        for quote_id, speaker, words, verbatim in cells
    ]


class Naming(NamedTuple):
    """Somebody named by somebody: a row of the naming table, without the count."""

    doc_id: str
    speaker: str | None
    actor: str | None


def who_names_whom(quotes: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """Who names whom: names in quotation marks, in the words of a speaker.

    Parameters
    ----------
    quotes, mentions : frames
        What ``extract_quotes`` and ``actor_mentions`` returned for the same articles.

    Returns
    -------
    frame
        doc_id, speaker (missing if the article does not say who), actor, mentions; most frequent first.

    Examples
    --------
    >>> from analysis.quotes import extract_quotes
    >>> articles = as_articles("Ann Lahti met Jo Berg in Oslo. “Berg was kind,” Lahti said.")
    >>> naming = who_names_whom(extract_quotes(articles), actor_mentions(articles))
    >>> naming[["speaker", "actor", "mentions"]].values.tolist()
    [['Ann Lahti', 'Jo Berg', 1]]
    """
    counts: Counter[Naming] = Counter()
    by_doc = dict(iter(mentions.groupby("doc_id", sort=False)))
    for doc_id, own in quotes.groupby("doc_id", sort=False):
        if doc_id in by_doc:
            names = [name for name in schema.records(by_doc[doc_id], Mention) if name.form == "name"]
            speakers = _speakers_of_names(names, _quoted_rows(own, "who_names_whom"))
            counts.update(
                Naming(str(doc_id), speakers[name.start], name.actor) for name in names if name.start in speakers
            )
    return schema.frame("naming", [(*naming, n) for naming, n in counts.most_common()])

"""Who gets to speak, and in what capacity: one row for each article and source, from its quotations and reports."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import fsum, nan
from typing import NamedTuple, Protocol, runtime_checkable

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.articles.given_tables import typed
from analysis.english.cue_classes import CLASSES
from analysis.english.gazetteer import fold, given_names
from analysis.names.mentions import find_mentions
from analysis.quotes.capacities import add_capacities
from analysis.quotes.extract import find_quotes
from analysis.quotes.models.source_columns import COUNTS, sureness, way_of
from analysis.quotes.naming.roles import role_of_source
from analysis.text.document import read

NEUTRAL, POSITIVE, DOUBTING = CLASSES
KINDS = ("direct", "mixed", "indirect")


@runtime_checkable
class Tables(Protocol):
    """What `measure` and `load_measures` return, as far as sources need it."""

    @property
    def quotes(self) -> pd.DataFrame: ...
    @property
    def mentions(self) -> pd.DataFrame: ...


class Passage(NamedTuple):
    """What sources need of a row of the quotes table."""

    doc_id: str
    quote_id: int
    start: int
    end: int
    kind: str
    speaker: str | None
    quoted_words: int
    source_type: str | None
    speaker_title: str | None
    organisation: str | None
    pronoun: str | None
    anonymous: bool | None
    cue_class: str | None
    confidence: float | None
    source_role: str | None = None


def sources(
    articles: pd.DataFrame | str | Sequence[str] | Tables, *, sex_of_name: bool = False, confidence: bool = False
) -> pd.DataFrame:
    """Who is quoted or reported in each article, in what capacity, how much, and with which reporting words.

    Parameters
    ----------
    articles : frame, str, list of str, or Measures
        A frame with doc_id and text, or texts; or what `measure` or `load_measures` returned, and then nothing is
        measured again.
    sex_of_name : bool
        Add the column sex_of_name: f or m where a first name is given to one sex only, as far as word lists know. It
        is a guess from a name, unlike `pronoun`, and says nothing of how people call themselves.
    confidence : bool
        Add columns that say how sure others are: speaker_confidence, the share of the source's passages that are
        expected to be its own (the mean `confidence` of quotes), and type_confidence, title_confidence,
        organisation_confidence, role_confidence and pronoun_confidence, the probability that the value is right if the
        speaker is. Missing where the value is.

    Returns
    -------
    frame
        The sources table (`codebook()`), one row per article and source, the one with the most quoted words first.
        Passages without a known speaker are one row, whose `speaker` is missing. `share` adds up to 1 in each article
        with quoted words. `first` is where the source first speaks: 0 at the beginning of the article, 1 at the last
        name or quotation in it.

    Notes
    -----
    `role` is told from titles and organisations, from what the article calls an organisation or says of a person, and
    known of some bodies and politicians; it is missing for many. A pronoun is the article's word for somebody, not
    their identity. `analysis.validation.source_accuracy` says how often each column is right: in 32 held-out
    articles the type in 90% of 105 sources, the pronoun in 34 of 35 that have one, the title in 31 of 37, the
    organisation in 30 of 35, the role in 48 of 59.

    The confidence of a column is how often it was right on labelled articles where it was told in the same way:
    `source_accuracy(by="way")` has the counts. Roles and organisations of people are less sure than those of bodies.
    Of titles and pronouns no way is known to be surer than another, so that all have about the same.

    Examples
    --------
    >>> found = sources("“It leaks,” said Ann Lahti, an economist. She left. Residents claimed that it did not.")
    >>> found[["speaker", "type", "role", "pronoun", "words", "doubting"]].values.tolist()
    ... # doctest: +NORMALIZE_WHITESPACE
    [['Ann Lahti', 'named person', 'expert or scholar', 'she', 2, 0],
     ['Residents', 'unnamed group', 'citizen, victim or witness', nan, 0, 1]]
    """
    passages, lengths = _of_tables(articles) if isinstance(articles, Tables) else _read(articles)
    rows = [row for doc_id, own in _by_article(passages) for row in _sources(doc_id, own, lengths[doc_id])]
    table = schema.frame("sources", rows)
    if sex_of_name:
        table = table.assign(sex_of_name=_sex_of_names(table))
    return _with_confidence(table, passages) if confidence else table


def _with_confidence(table: pd.DataFrame, passages: list[Passage]) -> pd.DataFrame:
    """The table with how sure the speaker and each column is."""
    own: dict[tuple[str, str | None], list[float]] = defaultdict(list)
    for passage in passages:
        own[passage.doc_id, passage.speaker].append(nan if passage.confidence is None else passage.confidence)
    speakers, kinds = ([None if pd.isna(cell) else str(cell) for cell in table[name]] for name in ("speaker", "type"))
    means = (own[key] for key in zip(table["doc_id"], speakers, strict=True))
    sure = {"speaker": [fsum(each) / len(each) for each in means]}
    sure |= {column: [sureness(column, way_of(column, kind)) for kind in kinds] for column in COUNTS}
    known = {column: pd.Series(values, index=table.index, dtype="float64") for column, values in sure.items()}
    return table.assign(**{f"{name}_confidence": known[name].where(table[name].notna()) for name in known})


def _read(articles: pd.DataFrame | str | Sequence[str]) -> tuple[list[Passage], dict[str, int]]:
    """The passages of articles, and how far each article goes: the end of its last name or quotation."""
    articles = as_articles(articles)
    passages, lengths = [], {}
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        document = read(text)
        mentions = find_mentions(document)
        rows = [q.row(document) for q in add_capacities(document, mentions, find_quotes(document, mentions))]
        ends = [mention.row(document).end for mention in mentions]
        lengths[doc_id] = max([row.end for row in rows] + ends, default=0)
        passages += [Passage(doc_id, *(getattr(row, name) for name in Passage._fields[1:])) for row in rows]
    return passages, lengths


def _of_tables(tables: Tables) -> tuple[list[Passage], dict[str, int]]:
    """The same from tables that were measured before."""
    schema.needs(tables.quotes, Passage._fields[:-1], "sources")  # tables of before may lack the role
    quotes = typed(tables.quotes[tables.quotes["kind"].isin(KINDS)], "quotes")
    if "source_role" not in quotes:
        quotes = quotes.assign(source_role=None)
    mentions = typed(tables.mentions, "mentions")
    aside = mentions["aside"].fillna(False).astype(bool)  # names in credits and captions
    read_as_text = (quotes, mentions[~aside])
    ends = pd.concat([frame.groupby("doc_id", sort=False)["end"].max() for frame in read_as_text])
    lengths = {str(doc_id): int(end) for doc_id, end in ends.groupby(level=0).max().items()}
    return [Passage(*map(_known, passage)) for passage in schema.records(quotes, Passage)], lengths  # type: ignore[arg-type]


def _known(cell: schema.Cell) -> schema.Cell:
    """A cell, None if it is missing."""
    return None if pd.isna(cell) else cell


def _by_article(passages: Iterable[Passage]) -> Iterator[tuple[str, list[Passage]]]:
    by_article: dict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        by_article[passage.doc_id].append(passage)
    yield from by_article.items()


class SourceRow(NamedTuple):
    """One row of the sources table."""

    doc_id: str
    speaker: str | None
    type: str | None
    anonymous: bool | None
    title: str | None
    organisation: str | None
    role: str | None
    pronoun: str | None
    quotes: int
    reports: int
    words: int
    share: float
    first: float
    has_first_word: bool
    has_last_word: bool
    neutral: int
    positive: int
    doubting: int
    single_source: bool


def _sources(doc_id: str, passages: list[Passage], length: int) -> list[SourceRow]:
    """The sources of one article, the one with the most quoted words first, then in order of appearance."""
    by_speaker: dict[str | None, list[Passage]] = defaultdict(list)
    for passage in passages:
        by_speaker[passage.speaker].append(passage)
    total = sum(passage.quoted_words for passage in passages)
    first = min(passages, key=lambda p: p.start).speaker
    last = max(passages, key=lambda p: p.end).speaker
    single = len(by_speaker.keys() - {None}) == 1
    rows = []
    for speaker, own in by_speaker.items():
        words = sum(passage.quoted_words for passage in own)
        kind, title, body = (_most(own, name) for name in ("source_type", "speaker_title", "organisation"))
        cues = Counter(passage.cue_class for passage in own)
        rows.append(
            SourceRow(
                doc_id,
                speaker,
                kind,
                None if all(p.anonymous is None for p in own) else any(p.anonymous for p in own),
                title,
                body,
                _most(own, "source_role") or role_of_source(speaker, kind, title, body),
                _most(own, "pronoun"),
                len({p.quote_id for p in own if p.kind != "indirect"}),
                len({p.quote_id for p in own if p.kind == "indirect"}),
                words,
                words / total if total else nan,
                min(p.start for p in own) / length,
                speaker is not None and speaker == first,
                speaker is not None and speaker == last,
                cues[NEUTRAL],
                cues[POSITIVE],
                cues[DOUBTING],
                single,
            )
        )
    return sorted(rows, key=lambda row: (-row.words, row.first))


def _most(passages: Sequence[Passage], name: str) -> str | None:
    """What most of the passages have that have anything, the first of equals."""
    values = Counter(value for passage in passages if (value := getattr(passage, name)) is not None)
    return values.most_common(1)[0][0] if values else None


def _sex_of_names(table: pd.DataFrame) -> pd.Series:
    """The sex that first names are given to, of persons with a name."""
    persons = table["speaker"].where((table["type"] == "named person").fillna(False).astype(bool))
    names = persons.map(lambda name: given_names().get(fold(name.split()[0])), na_action="ignore")
    return names.where(names.isin(["f", "m"])).astype(schema.TEXT)

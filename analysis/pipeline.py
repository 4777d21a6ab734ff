"""Everything that newsgauge measures, in one go: articles in, five tables out."""

from __future__ import annotations

import multiprocessing
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent import futures
from math import fsum, nan
from numbers import Integral
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.actors import ActorRow, count_actors
from analysis.articles.files import Problem
from analysis.articles.given import as_articles
from analysis.english.vocab import no_collection
from analysis.names.descriptions import describe
from analysis.names.mentions import mentions_in_steps
from analysis.names.records import MentionRow
from analysis.quotes.capacities import add_capacities
from analysis.quotes.density import count_paragraphs
from analysis.quotes.extract import quotes_in_steps
from analysis.quotes.records import Quotation, QuoteRow
from analysis.scoring.scores import Cell, score_document
from analysis.sentiment.speakers import SpeakerRow, score_speakers
from analysis.text.document import Document, read
from analysis.text.steps import Steps, at_once, side_by_side

AT_A_TIME = 150_000  # characters of texts that are measured side by side
MOST_ON_WINDOWS = 61  # processes that one can wait for there
SHORTEST = 500  # what every text counts for at least: a hundred short ones are enough


class Measures(NamedTuple):
    """The tables of `measure`; `analysis.schema.codebook()` describes their columns."""

    articles: pd.DataFrame
    quotes: pd.DataFrame
    speakers: pd.DataFrame
    actors: pd.DataFrame
    mentions: pd.DataFrame

    def __repr__(self) -> str:
        """How many rows each table has; the tables themselves are shown by name."""
        return (
            f"Measures({', '.join(f'{name}: {len(table):,}' for name, table in zip(self._fields, self, strict=True))})"
        )


Row = QuoteRow | SpeakerRow | ActorRow | MentionRow


class TextMeasures(NamedTuple):
    """The measures of one text: its row of the articles table, and its rows of the others, all without doc_id."""

    article: dict[str, Cell]
    quotes: list[QuoteRow]
    speakers: list[SpeakerRow]
    actors: list[ActorRow]
    mentions: list[MentionRow]


@no_collection()
def measure(articles: pd.DataFrame | str | Sequence[str], *, workers: int = 1) -> Measures:
    """Readability, quotations, speakers with their tone, and named actors of every article.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, as `load_articles` gives it, or texts.
    workers : int
        Processes to share the work, 1 or more; the result is the same for any number.

    Returns
    -------
    Measures
        A named tuple of frames. `articles` has one row per article, in the order given, with what was known of it,
        its counts, scores, quote density and voices; `quotes`, `speakers`, `actors` and `mentions` are keyed by doc_id.
        What is undefined is NaN. A text that is not English has a row in `articles` with the reason, and no others.

    Examples
    --------
    >>> tables = measure("“We won,” Ann Lahti said. “It was close.” Jo Berg disagreed.")
    >>> tables.speakers[["speaker", "quotes", "words"]].values.tolist()
    [['Ann Lahti', 1, 5]]
    """
    articles = as_articles(articles)
    if checked_workers(workers) == 1 or len(articles) < 2:
        return _measure(articles)
    size = max(1, min(64, len(articles) // (4 * workers)))
    pieces = (articles.iloc[start : start + size] for start in range(0, len(articles), size))
    with processes(workers) as pool:
        return joined(pool.map(_measure, pieces))


def checked_workers(workers: int) -> int:
    """The number of processes asked for, which is a whole number from 1 up, or an error that says so."""
    if isinstance(workers, bool) or not isinstance(workers, Integral) or workers < 1:
        raise ValueError(f"workers is the number of processes, 1 or more, and not {workers!r}")
    return int(workers)


def processes(workers: int, begin: Callable[[], object] | None = None) -> futures.ProcessPoolExecutor:
    """Worker processes that begin afresh on every system: a copy of this one has its locks, but not its threads."""
    if sys.platform == "win32":
        workers = min(workers, MOST_ON_WINDOWS)
    return futures.ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"), initializer=begin)


def _measure(articles: pd.DataFrame) -> Measures:
    known = [
        name for name in schema.columns("articles") if name in schema.columns("input") and name in articles.columns
    ]
    measured = [
        own for texts in _at_a_time(articles["text"].tolist()) for own in side_by_side(map(measured_in_steps, texts))
    ]
    about = [dict(zip(known, row, strict=True)) for row in articles[known].itertuples(index=False, name=None)]
    rows: list[schema.Row] = [{**one, **own.article} for one, own in zip(about, measured, strict=True)]
    doc_ids = articles["doc_id"].tolist()
    return Measures(
        articles=schema.frame("articles", rows),
        quotes=_frame("quotes", doc_ids, [own.quotes for own in measured]),
        speakers=_frame("speakers", doc_ids, [own.speakers for own in measured]),
        actors=_frame("actors", doc_ids, [own.actors for own in measured]),
        mentions=_frame("mentions", doc_ids, [own.mentions for own in measured]),
    )


def _at_a_time(texts: list[str]) -> Iterator[list[str]]:
    """The texts that are measured side by side: a few, and a long one alone, so that they take little memory."""
    some: list[str] = []
    characters = 0
    for text in texts:
        if some and characters + len(text) > AT_A_TIME:
            yield some
            some, characters = [], 0
        some.append(text)
        characters += max(len(text), SHORTEST)
    if some:
        yield some


def _frame(table: str, doc_ids: list[str], rows: Sequence[Sequence[Row]]) -> pd.DataFrame:
    """A table of articles, given the rows of each without its doc_id."""
    of_all = [(doc_id, *row) for doc_id, own in zip(doc_ids, rows, strict=True) for row in own]
    return schema.frame(table, of_all)


def joined(pieces: Iterable[Measures]) -> Measures:
    """The tables of some articles and of those that come after them, as one."""
    return Measures(*(pd.concat(frames, ignore_index=True) for frames in zip(*pieces, strict=True)))


def measure_safely(articles: pd.DataFrame) -> tuple[Measures, list[Problem]]:
    """The tables of the articles that can be measured, and for each of the others what was wrong with it.

    `articles` is a frame as `iter_articles` gives it. An article on which measuring fails does not stop the others.
    """
    try:
        return measure(articles), []
    except Exception:
        measured, problems = [], []
        for i in range(len(articles)):
            try:
                measured.append(measure(articles.iloc[i : i + 1]))
            except Exception as error:
                reason = f"could not be measured: {type(error).__name__}: {error}"
                problems.append(Problem(articles["source"].iloc[i], reason, True))
        if not measured:
            return Measures(*(schema.frame(table, []) for table in Measures._fields)), problems
        return joined(measured), problems


@no_collection()
def measure_text(text: str) -> TextMeasures:
    """All measures of one text."""
    return at_once(measured_in_steps(text))


def measured_in_steps(text: str) -> Steps[TextMeasures]:
    """The same in steps."""
    document = read(text)
    yield
    scores = score_document(document)  # first, since it counts what tells the language
    if document.reason:  # no words, or not English: what the rules would find in it means nothing
        return TextMeasures(scores | _voices(document, []) | _named([]), [], [], [], [])
    yield
    _ = document.starts_of_words  # of all, so that nothing looks for some alone
    yield
    named = yield from mentions_in_steps(document)
    mentions = [mention for mention in named if not mention.aside]
    yield
    quotations = yield from quotes_in_steps(document, mentions)
    own_words = [span for quotation in quotations for span in quotation.verbatim]
    yield
    described = describe(document.text, mentions, document.sentences, own_words)
    yield
    quotations = add_capacities(document, mentions, quotations, described)
    yield
    actors = count_actors(document, mentions, quotations, described)
    yield
    speakers = score_speakers(document.text, quotations)
    yield
    return TextMeasures(
        article=scores | _voices(document, quotations) | _named(actors),
        quotes=[quotation.row(document) for quotation in quotations],
        speakers=speakers,
        actors=[actor.row(document) for actor in actors],
        mentions=[mention.row(document) for mention in named],
    )


def _voices(document: Document, quotations: list[Quotation]) -> dict[str, Cell]:
    """How much of the paragraphs is quoted, and how many voices share what is quoted."""
    paragraphs = count_paragraphs(document, [span for q in quotations for span in q.verbatim])
    words, in_paragraphs = sum(p.words for p in paragraphs), sum(p.quoted_words for p in paragraphs)
    in_marks = [q for q in quotations if q.kind != "indirect"]
    by_speaker: Counter[str | None] = Counter()
    for q in in_marks:
        by_speaker[q.speaker] += q.quoted_words
    quoted = by_speaker.total()
    unattributed = by_speaker.pop(None, 0)
    attributed = by_speaker.total()
    # The most words first; of equals the one who speaks first.
    top, most = max(by_speaker.items(), key=lambda item: item[1], default=(None, nan))
    return {
        "quotes": len({q.quote_id for q in in_marks}),
        "indirect_quotes": len({q.quote_id for q in quotations if q.kind == "indirect"}),
        "quoted_words": in_paragraphs,
        "quote_density": in_paragraphs / words if words and not document.reason else nan,
        "speakers": len(by_speaker),
        "unattributed": unattributed / quoted if quoted else nan,
        "voice_concentration": fsum((n / attributed) ** 2 for n in by_speaker.values()) if attributed else nan,
        "top_speaker": top,
        "top_speaker_share": most / quoted if quoted else nan,
    }


def _named(actors: list[ActorRow]) -> dict[str, Cell]:
    """How many actors are named, and the first of them."""
    top, share = (actors[0].actor, actors[0].share) if actors else (None, nan)
    return {"actors": len(actors), "top_actor": top, "top_actor_share": share}

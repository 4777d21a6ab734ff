"""Readability: the counts of each article and the scores the formulas make of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import nan

import numpy as np
import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.quotes.extract import extract_quotes
from analysis.scoring.batch_counts import count_documents
from analysis.scoring.counts import count_prose
from analysis.scoring.formulas import scores
from analysis.scoring.speakers import Spoken, count_voices
from analysis.text.document import Document, read
from analysis.text.language import reason_of_counts

Cell = int | float | str | None  # a value of a row: a count, a score, a reason

SCORES = tuple(schema.SCORES)
COUNTS = tuple(schema.COUNTS)
BATCH = 4_000_000  # characters counted together
ENOUGH_WORDS = 100
ENOUGH_SENTENCES = 30  # for SMOG


def readability(
    articles: pd.DataFrame | str | Sequence[str], measures: Sequence[str] | None = None, *,
    counts: bool = False, by: str = "article", quotes: pd.DataFrame | None = None,
) -> pd.DataFrame:  # fmt: skip
    """Readability scores of every article, or of the narration and each speaker in it.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, as `load_articles` gives it, or texts.
    measures : list of str, optional
        Names of scores, all if not given; `analysis.schema.SCORES` says what each is and which way it points.
    counts : bool
        Give the counts behind the scores too, before them.
    by : "article" or "voice"
        "voice" gives one row for the whole article, one for the narration (what stands outside quotation marks) and
        one for each speaker by name, most quoted words first ("unattributed" where the article does not tell). Of a
        clause reported with a few words in marks only these are the speaker's.
    quotes : frame, optional
        Quotations as `extract_quotes` gives them, for by="voice"; they are extracted if not given.

    Returns
    -------
    frame
        doc_id, (voice, words,) (the counts,) the scores, reason (why there are no scores: no words, not
        English, not Latin script) and warning (why to be careful). Headings, bylines, datelines and boilerplate are
        left out of all counts but their own. Scores that are undefined are NaN.

        By voice, a sentence that several voices share counts for each in proportion to its words, so that the
        sentences of all voices add up to those of the article, and "she said" makes nobody's sentences short.

    Which score to use: held against teachers' judgements (CLEAR, `research/benchmarks/readability.py validity`),
    `difficulty` of `analysis.scoring` follows them best. Of the formulas it is Dale-Chall of 1995 for texts of all
    kinds, and Spache for informational ones; the grades people know best (Flesch-Kincaid, Gunning fog, Coleman-Liau)
    follow them less.

    Raises
    ------
    ValueError
        For a measure or a `by` that does not exist.

    Examples
    --------
    >>> found = readability("The cat sat on the mat.", ["flesch_reading_ease"], counts=True)
    >>> found[["words", "syllables"]].values.tolist(), found["flesch_reading_ease"].round(3).tolist()
    ([[6, 6]], [116.145])
    """
    measures = check_measures(measures)
    if by not in ("article", "voice"):
        raise ValueError(f'by is "article" or "voice", not {by!r}')
    articles = as_articles(articles)
    shown = (COUNTS if counts else ()) + tuple(measures)
    if by == "voice":
        return _by_voice(articles, quotes, shown)
    columns = {"doc_id": articles["doc_id"], **_score(articles["text"])}
    return _frame(pd.DataFrame({name: columns[name] for name in ("doc_id", *shown, "reason", "warning")}))


def _score(texts: pd.Series) -> dict[str, np.ndarray]:
    """Counts and scores of texts, in batches that bound the memory they take."""
    ends = np.flatnonzero(np.diff(texts.str.len().cumsum() // BATCH)) + 1
    bounds = [0, *ends.tolist(), len(texts)]
    batches = [score_documents(map(read, texts.iloc[start:end])) for start, end in pairwise(bounds)]
    return {name: np.concatenate([batch[name] for batch in batches]) for name in batches[0]}


def score_documents(documents: Iterable[Document]) -> dict[str, np.ndarray]:
    """Counts and scores of documents, with reason and warning, by name: what `score_document` gives of each."""
    counts = count_documents(documents)
    asked = [counts["words"], counts["letters"], *(counts.pop(name) for name in ("english", "other", "not_latin"))]
    reasons = list(map(reason_of_counts, *(count.tolist() for count in asked)))
    scored = np.array([reason is None for reason in reasons], bool)
    scored_or_nan = {name: np.full(len(scored), nan) for name in SCORES}
    for name, values in scores({name: count[scored] for name, count in counts.items()}).items():
        scored_or_nan[name][scored] = values
    size = zip(reasons, counts["words"].tolist(), counts["sentences"].tolist(), strict=True)
    warnings = [None if reason else warn(words, sentences) for reason, words, sentences in size]
    return counts | scored_or_nan | {"reason": np.array(reasons, object), "warning": np.array(warnings, object)}


def score_document(document: Document) -> dict[str, Cell]:
    """Counts and scores of one document, with reason and warning, by name."""
    counts = count_prose(document)
    for name in ("english", "other", "not_latin"):
        del counts[name]
    return counts | score_counts(counts, document.reason)


def score_counts(counts: Mapping[str, float], reason: str | None = None) -> dict[str, Cell]:
    """The scores that counts make, with reason and warning."""
    if reason or not counts["words"]:
        return dict.fromkeys(SCORES, nan) | {"reason": reason if counts["words"] else "no words", "warning": None}
    return scores(counts) | {"reason": None, "warning": warn(counts["words"], counts["sentences"])}


def warn(words: float, sentences: float) -> str | None:
    """Why scores from so few words deserve caution."""
    reasons = []
    if words < ENOUGH_WORDS:
        reasons.append(f"fewer than {ENOUGH_WORDS} words")
    if sentences < ENOUGH_SENTENCES:
        reasons.append(f"fewer than {ENOUGH_SENTENCES} sentences for SMOG")
    return "; ".join(reasons) or None


def check_measures(measures: str | Iterable[str] | None) -> tuple[str, ...]:
    """The names asked for, all if none; a clear error for one that does not exist."""
    if measures is None:
        return SCORES
    measures = (measures,) if isinstance(measures, str) else tuple(measures)
    for name in measures:
        if name not in SCORES:
            raise ValueError(f"there is no measure {name!r}; there are {', '.join(SCORES)}")
    return measures


def _by_voice(articles: pd.DataFrame, quotes: pd.DataFrame | None, shown: tuple[str, ...]) -> pd.DataFrame:
    if quotes is None:
        quotes = extract_quotes(articles)
    schema.needs(quotes, ["doc_id", "speaker", "verbatim"], "readability")
    quotations = dict(list(quotes.groupby("doc_id", sort=False)[["verbatim", "speaker"]]))
    of_article = ("words", "headings", "heading_words", "boilerplate_words")
    names = ["doc_id", "voice", "words", *(name for name in shown if name not in of_article), "reason", "warning"]
    rows = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        document = read(text)
        whole = score_document(document)
        voices = {"whole": whole}
        if not whole["reason"]:
            own = quotations.get(doc_id, quotes[:0])
            cells = zip(own["verbatim"], own["speaker"], strict=True)
            spoken = [
                Spoken(*document.read_span(start, end), speaker if isinstance(speaker, str) else None)
                for verbatim, speaker in cells
                for start, end in schema.read_spans(verbatim)
            ]
            for voice, counts in count_voices(document, spoken).items():
                voices[voice] = {**counts, **score_counts(counts)}
        rows += [[doc_id, voice, *(row[name] for name in names[2:])] for voice, row in voices.items()]
    return _frame(pd.DataFrame(rows, columns=names))


def _frame(frame: pd.DataFrame) -> pd.DataFrame:
    types = (
        dict.fromkeys(frame.columns, schema.TEXT) | dict.fromkeys(SCORES, "float64") | dict.fromkeys(COUNTS, "Int64")
    )
    if "voice" in frame.columns:
        types["sentences"] = "float64"  # shared ones count in part
    return frame.astype({name: types[name] for name in frame.columns})

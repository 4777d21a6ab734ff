"""A difficulty learned from texts that editors rewrote for learners, from three counts.

The formulas were fitted decades ago to school readers. This one was fitted to OneStopEnglish (Vajjala and Lučić 2018):
news stories, each told at three levels. It knows how long the sentences are, how many words stand on no list of
familiar words (Spache's, revised), and how common the less common words are (wordfreq, Speer 2022).
research/training/scoring/difficulty.py makes the weights and measures them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import fsum, log, nan, sqrt
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.articles.given import as_articles
from analysis.english.vocab import memo, read_once
from analysis.schema import TEXT
from analysis.scoring.counts import count_prose, prose_sentences
from analysis.scoring.scores import warn
from analysis.text.document import Document, read
from analysis.text.wordforms import WORD

COMMONEST = 5.5  # Zipf frequency from which a word is in every text and tells nothing
RAREST = 3.5  # and below which words are not told apart; that of a word that is not listed
Z = 1.6448536269514722  # the normal quantile that leaves 5% on either side
_TYPES = {
    "doc_id": TEXT,
    "words": "Int64",
    "sentences": "Int64",
    "unfamiliar_words": "Int64",
    "content_words": "Int64",
    "content_frequency": "float64",
    "difficulty": "float64",
    "low": "float64",
    "high": "float64",
    "reason": TEXT,
    "warning": TEXT,
}


class Weights(NamedTuple):
    """What training fitted (difficulty.json)."""

    base: float
    sentence_length: float  # per natural logarithm of words per sentence
    unfamiliar: float  # per share of words
    frequency: float  # per step of Zipf frequency
    error: float  # variance of the error of a long text
    error_per_word: float  # what is added to it, divided by the words


@read_once
def weights() -> Weights:
    stored = json.loads(Path(__file__).with_name("difficulty.json").read_text(encoding="utf-8"))
    return Weights(*(stored[name] for name in Weights._fields))


@read_once
def frequencies() -> dict[str, float]:
    """Zipf frequency of each listed word: the logarithm of how often it stands in a billion words."""
    lines = Path(__file__).with_name("word_frequencies.txt").read_text(encoding="utf-8").splitlines()
    steps = (line.split() for line in lines if not line.startswith("#"))
    return {word: int(tenths) / 10 for tenths, *words in steps for word in words}


def _frequency(form: str) -> float:
    """Zipf frequency of a word in a text: of a compound that of its rarest part, of a number none (NaN)."""
    word = form.lower().replace("’", "'").removesuffix("'s")
    if not word[0].isalpha():
        return nan
    listed = frequencies()
    if word in listed or "-" not in word:
        return listed.get(word, RAREST)
    return min(listed.get(part, RAREST) for part in word.split("-"))


frequency = memo(_frequency, name="frequencies of words")


class Predictors(NamedTuple):
    """What the difficulty of a text is worked out from."""

    words: int
    sentences: int
    unfamiliar_words: int
    content_words: int
    content_frequency: float

    @property
    def values(self) -> tuple[float, float, float]:
        """The logarithm of the words per sentence, the share of unfamiliar words, the frequency of the less common."""
        return log(self.words / self.sentences), self.unfamiliar_words / self.words, self.content_frequency


def predictors(document: Document) -> Predictors:
    counts = count_prose(document)
    spans = prose_sentences(document)
    known = [frequency[word] for span in spans for word in WORD.findall(document.text, *span)]
    content = [value for value in known if value < COMMONEST]
    mean = fsum(content) / len(content) if content else COMMONEST
    return Predictors(counts["words"], counts["sentences"], counts["unfamiliar_words"], len(content), mean)


def difficulty(articles: pd.DataFrame | str | Sequence[str]) -> pd.DataFrame:
    """How hard each article is to read, on a scale learned from news that editors rewrote for learners of English.

    0 is a story as told to elementary learners, 1 to intermediate and 2 to advanced ones; harder texts lie above 2.
    The scale follows what teachers judge (the CLEAR corpus, of which nothing was learned) more closely than any of the
    formulas does; `research/benchmarks/readability.py validity` measures it beside them.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, as `load_articles` gives it, or texts.

    Returns
    -------
    frame
        One row per article: doc_id; the counts it is worked out from: words, sentences, unfamiliar_words (not on
        Spache's list, each once in a hundred words), content_words (all but the commonest) and content_frequency, their
        mean Zipf frequency (3.5 stands for rare, 5.5 for common); difficulty; low and high, between which the level of
        a text would lie in 90 of 100 cases; reason (why there is none) and warning (why to be careful), as
        `readability` gives them.

    Examples
    --------
    >>> easy = "The cat sat on the mat. It was warm. The sun came in. The cat was happy and went to sleep."
    >>> hard = "Legislative deliberations regarding supranational jurisdiction necessitate procedural circumspection."
    >>> found = difficulty([easy, hard])
    >>> bool(found["difficulty"][0] < found["difficulty"][1])
    True
    """
    articles = as_articles(articles)
    rows = [_row(doc_id, read(text)) for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True)]
    return pd.DataFrame(rows, columns=list(_TYPES)).astype(_TYPES)


def _row(doc_id: str, document: Document) -> tuple:
    found = predictors(document)
    reason = document.reason if found.words else "no words"
    if reason:
        return (doc_id, *found[:-1], nan, nan, nan, nan, reason, None)
    fitted = weights()
    slopes = fitted.sentence_length, fitted.unfamiliar, fitted.frequency
    value = fitted.base + fsum(slope * x for slope, x in zip(slopes, found.values, strict=True))
    reach = Z * sqrt(fitted.error + fitted.error_per_word / found.words)
    warning = (warn(found.words, found.sentences) or "").split("; ")[0]
    return (doc_id, *found, value, value - reach, value + reach, None, warning if "words" in warning else None)

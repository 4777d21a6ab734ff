"""Tone: how positive or negative a text is by its words, from -1 to 1.

Tone is the sum of what each word adds, by VADER's list and by a list of our own that knows a word's neighbours.
It follows human raters about as far as that can (the README gives the figures): good for comparing many
quotations, not for judging one. It is neither stance nor emotion: it does not know whom the words are about.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from math import fsum, isnan, nan, sqrt
from operator import itemgetter
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.sentiment import encoder as embeddings
from analysis.sentiment.negation import denied
from analysis.sentiment.phrases import plain
from analysis.sentiment.shifters import Weighed, turned
from analysis.sentiment.uncertainty import weights
from analysis.sentiment.vader import TOKEN, vader_analyzer
from analysis.sentiment.vader import weigh as by_vader_list
from analysis.sentiment.valence import network
from analysis.text.document import Passage, ReadDocument, read
from analysis.text.reading import lines_joined, read_passage

VADER_CUT = 0.05  # Hutto and Gilbert's cut on the compound score
DRIVERS = 5
DOCUMENT = 100  # words from which a text is a document: its tone is the mean over its sentences
TOGETHER = 8  # texts scored at once: faster than one by one, and nothing of them is kept
NOTABLE = 0.02  # what a word adds to its sentence's tone, either way, to be shown
_FIRST = itemgetter(0)
_APOSTROPHE = re.compile(r"(?<=\w)[’ʼ](?=\w)")


class Score(NamedTuple):
    """Tone of one sentence and what made it: the part of either list and each word's contribution."""

    tone: float
    vader: float
    own: float
    words: list[tuple[int, float]]  # position among the tokens, contribution to the tone

    @property
    def evidence(self) -> tuple[float, float]:
        """What the positive and what the negative words add."""
        positive = negative = 0.0
        for _, weight in self.words:
            if weight > 0:
                positive += weight
            else:
                negative += weight
        return positive, negative

    @property
    def label(self) -> str | None:
        return label(self.tone, *self.evidence)


def label(tone: float, good: float, bad: float) -> str | None:
    """The likeliest of negative, neutral and positive, given a tone and the good and the bad evidence in it."""
    if isnan(tone):
        return None
    base, per_good, per_bad = weights().negative
    negative = base + per_good * good + per_bad * bad
    base, per_good, per_bad = weights().positive
    positive = base + per_good * good + per_bad * bad
    if max(negative, positive) <= 0:
        return "neutral"
    likeliest, sign = ("positive", 1) if positive >= negative else ("negative", -1)
    return likeliest if sign * tone >= 0 else "neutral"  # no label is at odds with its number


def weigh(tokens: list[str], own: list[tuple[int, float]]) -> list[Weighed]:
    """The words among these tokens that carry tone, in order; `own` has place and weight by our list."""
    vader = dict(by_vader_list(tokens))
    found = [(place, vader.pop(place, 0.0), weight) for place, weight in own]
    if vader:
        found = sorted(found + [(place, weight, 0.0) for place, weight in vader.items()])
    return turned(tokens, denied(tokens, found))


def weighed(sentences: Sequence[list[str]]) -> list[list[Weighed]]:
    """The words of each of several sentences that carry tone, by both lists."""
    read_as = list(map(plain, sentences))
    return list(map(weigh, read_as, network().of_each(read_as)))


def score(tokens: list[str]) -> Score:
    """Tone of a sentence, given as its tokens (`lexicon.TOKEN`); NaN without a word."""
    return scores([tokens])[0]


def scores(sentences: Sequence[list[str]]) -> list[Score]:
    """Tone of each of several sentences."""
    return list(map(_score, sentences, weighed(sentences)))


def _score(tokens: list[str], found: list[Weighed]) -> Score:
    n = sum(map(str.isalpha, map(_FIRST, tokens)))
    if not n:
        return Score(nan, 0.0, 0.0, [])
    fitted, length = weights(), sqrt(n)
    by_vader = by_own = 0.0
    words = []
    for place, vader, own in found:
        vader *= (fitted.vader_positive if vader > 0 else fitted.vader_negative) / length
        own *= fitted.own / length
        by_vader += vader
        by_own += own
        words.append((place, vader + own))
    return Score(max(-1.0, min(1.0, fitted.base + by_vader + by_own)), by_vader, by_own, words)


def tone(texts: str | Sequence[str | None] | pd.Series, *, method: str = "default") -> pd.DataFrame:
    """How positive or negative sentences, quotations or headlines are, by their words.

    Parameters
    ----------
    texts : str, list of str or Series
        One or more texts. None and NaN are allowed. A text of more than a hundred words is taken for a document: its
        tone is the mean over its sentences, and its label goes by what they say on average.
    method : {"default", "vader", "embeddings"}
        "default" adds up what the words say by VADER's list and, in view of their neighbours, by a small network of
        our own (`analysis.sentiment.valence`), calibrated to human raters. What falls or ends counts the other way
        ("crime fell"), and so does what a phrase denies ("far from perfect"). "vader" is the compound score of NLTK's
        VADER (Hutto and Gilbert 2014), the usual baseline, from the word list of the vaderSentiment package, with
        typographic apostrophes made straight first: it sees no negation in "isn’t" otherwise. "embeddings" adds a small
        sentence encoder to the word lists: nearer to human raters, a few hundred times slower, and in need of a model
        (see Raises).

    Returns
    -------
    frame
        One row per text, with the index of a Series: `tone`, -1 (negative) to 1 (positive), NaN for a text without
        words (by VADER, neither words nor emoticons); `label`, negative, neutral or positive, never at odds with the
        sign of the tone, missing where the tone is; `method`. The default's scale is that of twenty raters of
        editorials: most sentences lie between -0.4 and 0.4.

    Raises
    ------
    ValueError
        There is no such method.
    TypeError
        A text is neither a string nor missing; the message says which.
    ModuleNotFoundError
        The encoder is not installed; the message says how to get it.

    Examples
    --------
    >>> tone(["A wonderful, generous plan.", "The cruel attack killed dozens."])["label"].tolist()
    ['positive', 'negative']
    >>> tone("It is not a good deal.", method="vader")["tone"].tolist()
    [-0.3412]
    """
    if method not in _METHODS:
        raise ValueError(f"method is {' or '.join(map(repr, _METHODS))}, not {method!r}")
    texts = pd.Series([texts] if isinstance(texts, str) else texts, dtype=object)
    known = _texts(texts)
    frame = pd.DataFrame(_METHODS[method](known), columns=["tone", "label"], index=texts.index)
    return frame.astype({"tone": "float64", "label": schema.TEXT}).assign(method=method)


def _texts(given: pd.Series) -> list[str]:
    """The texts as they are read, empty where there is none."""
    for place, text in enumerate(given):
        if not isinstance(text, str) and not (pd.api.types.is_scalar(text) and pd.isna(text)):
            raise TypeError(
                f"texts are strings; number {place}, counted from 0, is {text!r:.40}: turn it into one with str()"
            )
    return [read_passage(text) if isinstance(text, str) else "" for text in given]


def _default(texts: list[str]) -> list[tuple[float, str | None]]:
    return [(tone, label(tone, good, bad)) for tone, good, bad in _measured(texts)]


def _measured(texts: list[str]) -> list[tuple[float, float, float]]:
    """Tone, good and bad evidence of each text: of a long one, the mean over its sentences."""
    found: list[tuple[float, float, float]] = []
    for begin in range(0, len(texts), TOGETHER):
        parts = [_parts(text) for text in texts[begin : begin + TOGETHER]]
        scored = iter(scores([tokens for sentences in parts for tokens in sentences]))
        for sentences in parts:
            one, *others = [next(scored) for _ in sentences]
            found.append(_mean([one, *others]) if others else (one.tone, *one.evidence))
    return found


def _parts(text: str) -> list[list[str]]:
    """The tokens of a text, apart for each of its sentences if it is a document."""
    tokens = TOKEN.findall(text)
    if len(tokens) <= DOCUMENT:
        return [tokens]
    return [TOKEN.findall(text, *span) for span in Passage(text).sentences]


def _mean(sentences: list[Score]) -> tuple[float, float, float]:
    known = [(one.tone, *one.evidence) for one in sentences if not isnan(one.tone)]
    tone, good, bad = (fsum(column) / len(known) for column in zip(*known, strict=True)) if known else (nan,) * 3
    return tone, good, bad


def _vader(texts: list[str]) -> list[tuple[float, str | None]]:
    found: list[tuple[float, str | None]] = []
    for text in texts:
        text = _APOSTROPHE.sub("'", text)  # VADER sees no negation in isn’t
        compound = vader_analyzer().polarity_scores(text)["compound"]
        if compound or any(map(str.isalnum, text)):  # it knows emoticons too, which have no words
            label = "positive" if compound >= VADER_CUT else "negative" if compound <= -VADER_CUT else "neutral"
            found.append((compound, label))
        else:
            found.append((nan, None))
    return found


def _embeddings(texts: list[str]) -> list[tuple[float, str | None]]:
    by_words = _measured(texts)
    worded = [i for i, (tone, *_) in enumerate(by_words) if not isnan(tone)]
    ratings = embeddings.rate([texts[i] for i in worded], [by_words[i][1:] for i in worded])
    rated = dict(zip(worded, ratings, strict=True))
    return [rated.get(i, (nan, None)) for i in range(len(texts))]


_METHODS = {"default": _default, "vader": _vader, "embeddings": _embeddings}


def tone_words(text: str, quotes: pd.DataFrame | None = None) -> list[tuple[int, int, float]]:
    """The words that carry tone: (start, end, weight), weight being what the word adds to its sentence's tone.

    Parameters
    ----------
    text : str
        An article, or any text.
    quotes : frame, optional
        Its quotations, as `extract_quotes` gives them. Then only words inside quotation marks are given, weighed as
        `speaker_sentiment` weighs them: by the quotation alone, without what the article says around it.

    Returns
    -------
    list
        In the order of the text. Words that add less than 0.02 either way are left out.

    Raises
    ------
    ValueError
        When the quotations are those of several articles.

    Examples
    --------
    >>> text = "They praised the mayor. “It was a disaster,” Ann Lahti said."
    >>> [(text[start:end], weight > 0) for start, end, weight in tone_words(text)]
    [('praised', True), ('disaster', False)]
    >>> from analysis.quotes import extract_quotes
    >>> [text[start:end] for start, end, _ in tone_words(text, extract_quotes(text))]
    ['disaster']
    """
    found = []
    document = read(text)
    passages = [[(0, len(document.text))]] if quotes is None else _quotations(document, quotes)
    as_read = str if quotes is None else lines_joined
    for parts in passages:
        said, begins = _joined([as_read(document.text[start:end]) for start, end in parts])
        for start, end in Passage(said).sentences:
            matches = list(TOKEN.finditer(said, start, end))
            for i, weight in score([m.group() for m in matches]).words:
                if abs(weight) >= NOTABLE:
                    part = bisect_right(begins, matches[i].start()) - 1
                    shift = parts[part][0] - begins[part]
                    found.append((*document.given_span(matches[i].start() + shift, matches[i].end() + shift), weight))
    return sorted(found)


def _quotations(document: ReadDocument, quotes: pd.DataFrame) -> list[list[tuple[int, int]]]:
    """Where in the text as it is read the words in marks of each quotation stand, part by part."""
    if "doc_id" in quotes and quotes["doc_id"].nunique() > 1:
        raise ValueError(
            f"tone_words takes one text and the quotations hold those of {quotes['doc_id'].nunique():,} articles"
        )
    schema.needs(quotes, ["quote_id", "verbatim"], "tone_words")
    found: dict[int, list[tuple[int, int]]] = {}
    for quote_id, verbatim in zip(quotes["quote_id"], quotes["verbatim"], strict=True):
        found.setdefault(quote_id, []).extend(document.read_span(*span) for span in schema.read_spans(verbatim))
    return list(found.values())


def _joined(parts: list[str]) -> tuple[str, list[int]]:
    """The parts of one quotation as one text, and where each begins in it.

    The comma before "she said" ends a sentence where a new one begins after it.
    """
    text, begins = parts[0] if parts else "", [0]
    for part in parts[1:]:
        ends = text.endswith(",") and part[:1].isupper() and not re.match(r"I\b", part)
        text = f"{text[:-1]}. {part}" if ends else f"{text} {part}"
        begins.append(len(text) - len(part))
    return text, begins

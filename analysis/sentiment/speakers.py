"""The tone of each speaker: the mean over the sentences of what is quoted, with its interval and a verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from math import fsum, isnan, nan
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.names.linking.across import link_actors
from analysis.names.linking.merged import identified
from analysis.quotes.records import Quotation
from analysis.sentiment.tone_scores import DRIVERS, NOTABLE, Score, _joined
from analysis.sentiment.tone_scores import scores as score_all
from analysis.sentiment.uncertainty import interval, p_positive, verdict
from analysis.sentiment.vader import TOKEN
from analysis.text.document import Passage
from analysis.text.reading import lines_joined, read_passage

_FIELDS = ("quote_id", "speaker", "start", "text", "quoted_words", "verbatim")


def speaker_sentiment(
    quotes: pd.DataFrame, *, across: bool = False, actors: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Tone of each speaker of each article, with the interval that errors of measurement leave.

    Parameters
    ----------
    quotes : frame
        As `extract_quotes` gives it: doc_id, quote_id, start, text, speaker, quoted_words and verbatim are read. Only
        the speakers' own words count, which `verbatim` gives.
    across : bool
        One row per speaker over all articles instead of one per article and speaker, merged by name.
    actors : frame, optional
        With `across`, the actors table of the same articles: it shows who is one person under several names, and who
        are two under one (`link_actors`).

    Returns
    -------
    frame
        The speakers table (`analysis.schema.codebook()`), one row per article and speaker, the one with the most
        words first; with `across` the table speakers_across. `tone` is the mean over sentences; `low` and `high` bound
        what the mean of human raters would be, in 90 of 100 cases; `verdict` says "not enough evidence" unless the sign
        has a probability of 80% and two sentences behind it, or "neutral" has: a tone as near to zero as what raters
        call neutral. Speakers whose intervals overlap cannot be ranked.

    Examples
    --------
    >>> from analysis.quotes import extract_quotes
    >>> quotes = extract_quotes(["“We won,” Ann Lahti said.", "“We lost,” said Ann Lahti."])
    >>> speaker_sentiment(quotes)[["speaker", "words", "verdict"]].values.tolist()
    [['Ann Lahti', 2, 'not enough evidence'], ['Ann Lahti', 2, 'not enough evidence']]
    >>> speaker_sentiment(quotes, across=True)[["speaker", "articles", "words"]].values.tolist()
    [['Ann Lahti', 2, 4]]
    """
    schema.needs(quotes, ["doc_id", *_FIELDS], "speaker_sentiment")
    if across:
        if actors is not None:
            speakers = identified(quotes["doc_id"], quotes["speaker"], link_actors(actors))
            quotes = quotes.assign(speaker=pd.array(speakers, dtype=schema.TEXT))
        quotes = quotes.assign(
            quote_id=quotes.groupby(["doc_id", "quote_id"], sort=False).ngroup(),
        )
        said = (
            quotes[quotes["verbatim"].map(schema.read_spans).astype(bool)]
            .groupby("speaker", dropna=False)["doc_id"]
            .nunique()
        )
        articles = {speaker if isinstance(speaker, str) else None: n for speaker, n in said.items()}
        merged = [row._asdict() | {"articles": articles[row.speaker]} for row in _rows(_said(quotes))]
        return schema.frame("speakers_across", merged)
    rows: list[tuple] = []
    for doc_id, own in quotes.groupby("doc_id", sort=False):
        rows += [(doc_id, *row) for row in _rows(_said(own))]
    return schema.frame("speakers", rows)


class SpeakerRow(NamedTuple):
    """One row of the speakers table, without doc_id; without a sentence that has a tone, as the defaults say."""

    speaker: str | None
    quotes: int
    sentences: int
    words: int
    share: float = nan
    evidence: float = nan
    tone: float = nan
    low: float = nan
    high: float = nan
    p_positive: float = nan
    verdict: str = "not enough evidence"
    lexicon_agreement: str | None = None
    drivers: str | None = None


class _Said(NamedTuple):
    """A passage in its speaker's own words."""

    quote_id: int
    speaker: str | None
    words: int
    parts: list[str]


def _said(quotes: pd.DataFrame) -> Iterator[_Said]:
    """The passages of a frame that hold their speakers' own words."""
    for quote_id, speaker, start, text, words, verbatim in zip(*(quotes[name] for name in _FIELDS), strict=True):
        spans = schema.read_spans(verbatim)
        if spans:
            speaker = speaker if isinstance(speaker, str) else None
            yield _Said(quote_id, speaker, int(words), [read_passage(text[a - start : b - start]) for a, b in spans])


def score_speakers(text: str, quotations: Iterable[Quotation]) -> list[SpeakerRow]:
    """Rows of the speakers table of one article's quotations (`quotes.find_quotes`), given the text as it is read."""
    spoken = (q for q in quotations if q.verbatim)
    return _rows(
        _Said(q.quote_id, q.speaker, q.quoted_words, [lines_joined(text[a:b]) for a, b in q.verbatim]) for q in spoken
    )


def _rows(passages: Iterable[_Said]) -> list[SpeakerRow]:
    """Rows of the speakers table, the speaker with the most words first."""
    said: dict[str | None, dict[int, list[str]]] = {}
    words: Counter[str | None] = Counter()
    for passage in passages:
        said.setdefault(passage.speaker, {}).setdefault(passage.quote_id, []).extend(passage.parts)
        words[passage.speaker] += passage.words
    texts = {speaker: [_joined(parts)[0] for parts in quotations.values()] for speaker, quotations in said.items()}
    sentences = {
        speaker: [TOKEN.findall(text, *span) for text in own for span in Passage(text).sentences]
        for speaker, own in texts.items()
    }
    scored = iter(score_all([tokens for own in sentences.values() for tokens in own]))
    rows = [
        _row(speaker, words[speaker], len(texts[speaker]), [(tokens, next(scored)) for tokens in own])
        for speaker, own in sentences.items()
    ]
    total = sum(row.words for row in rows)
    if total:
        rows = [row._replace(share=row.words / total) for row in rows]
    return sorted(rows, key=lambda row: -row.words)


def _row(speaker: str | None, words: int, quotes: int, sentences: list[tuple[list[str], Score]]) -> SpeakerRow:
    """The row of a speaker, given the tokens and the score of each sentence; the share of all words comes later."""
    scores: list[Score] = []
    drivers: dict[str, float] = {}
    for tokens, of_sentence in sentences:
        if not isnan(of_sentence.tone):
            scores.append(of_sentence)
            for place, weight in of_sentence.words:
                word = tokens[place].lower().replace("’", "'")
                drivers[word] = drivers.get(word, 0.0) + weight
    n = len(scores)
    if not n:
        return SpeakerRow(speaker, quotes=quotes, sentences=0, words=words)
    mean = fsum(s.tone for s in scores) / n
    strongest = sorted(drivers.items(), key=lambda item: (-abs(item[1]), item[0]))[:DRIVERS]
    low, high = interval(mean, n)
    return SpeakerRow(
        speaker,
        quotes=quotes,
        sentences=n,
        words=words,
        evidence=sum(any(abs(weight) >= NOTABLE for _, weight in s.words) for s in scores) / n,
        tone=mean,
        low=low,
        high=high,
        p_positive=p_positive(mean, n),
        verdict=verdict(mean, n),
        lexicon_agreement=lists_agree(fsum(s.vader for s in scores), fsum(s.own for s in scores)),
        drivers="; ".join(f"{word} {weight / n:+.2f}" for word, weight in strongest) or None,
    )


def lists_agree(vader: float, own: float) -> str:
    """Whether the two word lists say the same of the sign."""
    if not vader or not own:
        return "one is silent" if vader or own else "both are silent"
    return "agree" if (vader > 0) == (own > 0) else "differ"

"""EXPERIMENTAL: the tone of the sentences that name an actor, by who speaks them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from math import fsum
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.sentiment.tone_scores import score
from analysis.sentiment.uncertainty import interval
from analysis.sentiment.vader import TOKEN
from analysis.text.document import read

__all__ = ["tone_toward"]
# Of labels toward the person named, on the held-out fifth of NewsMTSC (research/benchmarks/tone.py --held-out).
ACCURACY = 0.61
_COLUMNS = {
    "doc_id": schema.TEXT,
    "actor": schema.TEXT,
    "speaker": schema.TEXT,
    "sentences": "Int64",
    "tone": "float64",
    "low": "float64",
    "high": "float64",
    "accuracy": "float64",
    "status": schema.TEXT,
}


def tone_toward(
    articles: pd.DataFrame | str | Sequence[str], *, mentions: pd.DataFrame, quotes: pd.DataFrame
) -> pd.DataFrame:
    """EXPERIMENTAL: mean tone of the sentences that name an actor, apart for each speaker and for the article itself.

    A word list does not know whom its words are about: "Lee condemned the killer" is negative, and not toward
    Lee. Of the sentences of NewsMTSC (Hamborg and Donnay 2021) that training did not see, the label toward the person
    named is right for 61 of 100, where the commonest label alone would be for 38; that share stands in every row, and
    `research/benchmarks/tone.py --held-out` measures it. Do not publish a row of this table before you have read its
    sentences.

    Parameters
    ----------
    articles : frame, str or list of str
        doc_id and text.
    mentions, quotes : frame
        As `actor_mentions` and `extract_quotes` give them for the same articles.

    Returns
    -------
    frame
        One row per article, actor and speaker: doc_id; actor; speaker, missing where the article itself speaks or
        does not tell who does; sentences; tone, -1 to 1; low and high, its 90% interval for errors in the tone of
        the sentences, not for its target; accuracy; status, always "experimental".

    Examples
    --------
    >>> text = "Ann Lee won a wonderful prize."
    >>> articles = pd.DataFrame({"doc_id": ["a"], "text": [text]})
    >>> mentions = pd.DataFrame({"doc_id": ["a"], "start": [0], "end": [7], "actor": ["Ann Lee"]})
    >>> quotes = pd.DataFrame(columns=["doc_id", "start", "end", "speaker", "kind"])
    >>> row = tone_toward(articles, mentions=mentions, quotes=quotes).iloc[0]
    >>> row["actor"], bool(row["tone"] > 0), row["status"]
    ('Ann Lee', True, 'experimental')
    """
    articles = as_articles(articles)
    for name, frame, needed in (
        ("mentions", mentions, ["doc_id", "start", "actor"]),
        ("quotes", quotes, ["doc_id", "start", "end", "speaker"]),
    ):
        if missing := [column for column in needed if column not in frame.columns]:
            raise ValueError(f"the frame of {name} has no column {' and none '.join(missing)}")
    named = dict(list(mentions.dropna(subset=["actor"]).groupby("doc_id", sort=False)))
    quoted = dict(list(quotes.groupby("doc_id", sort=False)))
    rows: list[TowardRow] = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        if doc_id in named:
            spoken = schema.records(quoted[doc_id], _Spoken) if doc_id in quoted else ()
            in_order = sorted(spoken, key=lambda passage: (passage.start, -passage.end))
            rows += _rows(doc_id, text, schema.records(named[doc_id], _Named), in_order)
    return pd.DataFrame(rows, columns=list(_COLUMNS)).astype(_COLUMNS)


class _Named(NamedTuple):
    """An actor and where the text names them."""

    start: int
    actor: str


class _Spoken(NamedTuple):
    """A quotation and who says it, missing where the article does not tell."""

    start: int
    end: int
    speaker: str | float | None


class TowardRow(NamedTuple):
    """One row of the table."""

    doc_id: str
    actor: str
    speaker: str | None
    sentences: int
    tone: float
    low: float
    high: float
    accuracy: float = ACCURACY
    status: str = "experimental"


def _rows(doc_id: str, text: str, mentions: Iterable[_Named], quotations: list[_Spoken]) -> list[TowardRow]:
    """The tone toward each actor by each speaker."""
    document = read(text)
    sentences = document.sentences
    starts = [start for start, _ in sentences]
    tones_of: dict[tuple[str, str | None], dict[int, float]] = {}
    for start, actor in mentions:
        at, _ = document.read_span(start, start)
        place = bisect_right(starts, at) - 1
        if place < 0 or at >= sentences[place][1]:
            continue
        tone = score(TOKEN.findall(document.text, *sentences[place])).tone
        if tone == tone:
            tones_of.setdefault((actor, _speaker(start, quotations)), {})[place] = tone
    rows: list[TowardRow] = []
    for (actor, speaker), tones in tones_of.items():
        mean = fsum(tones.values()) / len(tones)
        low, high = interval(mean, len(tones))
        rows.append(TowardRow(doc_id, actor, speaker, sentences=len(tones), tone=mean, low=low, high=high))
    return rows


def _speaker(place: int, quotations: list[_Spoken]) -> str | None:
    inside = [spoken.speaker for spoken in quotations if spoken.start <= place < spoken.end]
    speaker = inside[-1] if inside else None
    return speaker if isinstance(speaker, str) else None

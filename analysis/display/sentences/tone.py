"""Sentences about the speakers of an article: who is quoted most, how evenly the words are shared, in what tone."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from analysis.display.prose import capital, listing, number, quantity, share, signed, within
from analysis.schema import records

UNCLEAR = "not enough evidence"
FEWEST = 2  # sentences that a verdict asks for
NAMED = 4  # speakers with a verdict that a title has room to name


def quoted_most(speakers: pd.DataFrame) -> str:
    """Who has the most quoted words; from the speakers table of one article.

    >>> quoted_most(pd.DataFrame({"speaker": ["Ann Lahti", "Jo Berg"], "words": [6, 6], "share": [0.5, 0.5]}))
    'Ann Lahti and Jo Berg are quoted most, with six words each (50% of all quoted words).'
    """
    if speakers.empty or not speakers["words"].sum():
        return "Nobody is quoted."
    known = speakers.dropna(subset=["speaker"])
    if known.empty:
        return "The article does not say who is quoted."
    top = known[known["words"] == known["words"].max()]
    words, part = quantity(int(top["words"].iloc[0]), "word"), f"{share(top['share'].iloc[0])} of all quoted words"
    if len(speakers) == 1:
        return f"{capital(top['speaker'].iloc[0])} is the only speaker who is quoted, with {words}."
    if len(top) == 1:
        return f"{capital(top['speaker'].iloc[0])} is quoted most: {words}, {part}."
    return f"{capital(listing(top['speaker'], 4))} are quoted most, with {words} each ({part})."


class _Quoted(NamedTuple):
    speaker: str | None
    words: int
    share: float


def who_speaks_how(speakers: pd.DataFrame) -> str:
    """Who is quoted most, and whose tone is clear, in sentences."""
    known = speakers.dropna(subset=["speaker", "tone"])
    return quoted_most(speakers) + (f" {tones_in_short(speakers)}." if len(known) else "")


def words_in_numbers(speakers: pd.DataFrame) -> str:
    """What the plot of speakers shows: the quoted words of each."""
    told = [f"{_name(row.speaker)} {row.words:,} ({share(row.share)})" for row in records(speakers, _Quoted)]
    return f"Quoted words of each speaker: {listing(told, 10)}."


def how_evenly(article: pd.Series) -> str:
    """How evenly the quoted words are shared, from the article's row of the articles table.

    >>> how_evenly(pd.Series({"voice_concentration": 0.5, "speakers": 2}))
    'The Herfindahl index is 0.50: the quoted words are shared as if by two equal speakers.'
    """
    index = article["voice_concentration"]
    if pd.isna(index):
        return "No speaker is known, so there is no index."
    if article["speakers"] == 1:
        only = within(str(article["top_speaker"]))
        return f"The Herfindahl index is 1: all quoted words with a known speaker are from {only}."
    equal = round(1 / index, 1)
    shown = number(int(equal)) if equal == int(equal) else f"{equal:.1f}"
    return f"The Herfindahl index is {index:.2f}: the quoted words are shared as if by {shown} equal speakers."


def tones_in_short(speakers: pd.DataFrame) -> str:
    """Whose tone is clear and whose is not, as a title; from the speakers table of one article.

    >>> frame = pd.DataFrame({"speaker": ["Ann Lahti", "Jo Berg"], "sentences": [4, 1], "words": [40, 9]})
    >>> tones_in_short(frame.assign(tone=0.3, low=[0.1, -0.1], high=0.5, verdict=["positive", "not enough evidence"]))
    'Ann Lahti speaks in a clearly positive tone; the tone of Jo Berg is unclear'
    """
    known = speakers.dropna(subset=["speaker", "tone"])
    if known.empty:
        return "There is no quotation of a known speaker to score"
    unclear = known[known["verdict"] == UNCLEAR]
    if (known["verdict"] != UNCLEAR).sum() > NAMED:
        return _counted(known)
    clear = _clear(known)
    if not clear:
        return (
            f"The tone of {listing(unclear['speaker'])} is unclear" if len(known) == 1 else "No speaker’s tone is clear"
        )
    clear = capital(clear)
    if unclear.empty:
        return clear
    rest = listing(unclear["speaker"]) if len(unclear) == 1 else quantity(len(unclear), "other")
    return f"{clear}; the tone of {rest} is unclear"


def _clear(known: pd.DataFrame) -> str:
    """Who has which verdict: clearly where the interval leaves zero out, probably where it does not."""
    sure = (known["low"] > 0) | (known["high"] < 0)
    parts: list[str] = []
    for how, rows in (("clearly", sure), ("probably", ~sure)):
        for verdict in ("positive", "negative", "neutral"):
            own = known.loc[rows & (known["verdict"] == verdict), "speaker"]
            if len(own):
                verb = "" if parts else f" {'speaks' if len(own) == 1 else 'speak'}"
                parts.append(f"{listing(own)}{verb} in a {how} {verdict} {'one' if parts else 'tone'}")
    return ", ".join(parts)


def _counted(known: pd.DataFrame) -> str:
    """How many have which verdict.

    >>> verdicts = ["positive", "positive", "neutral", "positive", "negative", UNCLEAR]
    >>> _counted(pd.DataFrame({"verdict": verdicts}))
    'The tone of five of six speakers is clear or probable: three positive, one negative and one neutral'
    """
    counts = known["verdict"].value_counts()
    told = [f"{number(int(counts[name]))} {name}" for name in ("positive", "negative", "neutral") if name in counts]
    n = int((known["verdict"] != UNCLEAR).sum())
    of = f"all {quantity(n, 'speaker')}" if n == len(known) else f"{number(n)} of {quantity(len(known), 'speaker')}"
    return f"The tone of {of} is clear or probable: {listing(told)}"


def why_unclear(speakers: pd.DataFrame) -> str:
    """Why speakers have no verdict: too few sentences is one thing, a tone near zero or mixed another.

    >>> frame = pd.DataFrame({"speaker": ["Ann", "Jo"], "sentences": [4, 1], "words": [40, 9]})
    >>> why_unclear(frame.assign(tone=[0.0, 0.1], verdict="not enough evidence"))
    'No verdict: Jo has fewer than two sentences, and the four sentences of Ann do not lean clearly either way.'
    """
    known = speakers.dropna(subset=["speaker"])
    if known.empty:
        return ""
    unclear = known[known["verdict"] == UNCLEAR]
    if unclear.empty:
        return ""
    few, many = unclear[unclear["sentences"] < FEWEST], unclear[unclear["sentences"] >= FEWEST]
    reasons = []
    if len(few):
        verb = "has" if len(few) == 1 else "have"
        reasons.append(f"{listing(few['speaker'], 4)} {verb} fewer than two sentences")
    if len(many):
        how_many = quantity(int(many["sentences"].iloc[0]), "sentence") if len(many) == 1 else "sentences"
        reasons.append(f"the {how_many} of {listing(many['speaker'], 4)} do not lean clearly either way")
    return f"No verdict: {', and '.join(reasons)}."


class _Toned(NamedTuple):
    speaker: str | None
    tone: float
    low: float
    high: float
    verdict: str


def tones_in_numbers(speakers: pd.DataFrame) -> str:
    """What the plot of tone shows, in numbers."""
    told = [
        f"{_name(row.speaker)} {signed(row.tone)} ({signed(row.low)} to {signed(row.high)}), {row.verdict}"
        for row in records(speakers.dropna(subset=["tone"]), _Toned)
    ]
    return f"Tone with its 90% interval: {'; '.join(told[:10])}{'; and others' * (len(told) > 10)}."


def _name(speaker: object) -> str:
    return speaker if isinstance(speaker, str) else "speaker unknown"

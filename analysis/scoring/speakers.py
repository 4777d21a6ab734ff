"""Counts for each voice of an article: the narration and every speaker."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import NamedTuple

from analysis.scoring.counts import MASK, TOKENS, Facts, collect, count_tokens, prose_sentences
from analysis.text.document import Document
from analysis.text.wordforms import WORD

NARRATION = "narration"
UNATTRIBUTED = "unattributed"
TOKEN = re.compile(r"\S+")


class Spoken(NamedTuple):
    """What stands in quotation marks, and who says it: None where the article does not tell."""

    start: int
    end: int
    speaker: str | None


def count_voices(document: Document, spoken: list[Spoken]) -> dict[str, dict[str, float]]:
    """Counters of the narration, then of each speaker, most words first.

    A sentence that several voices share counts
    for each in proportion to its words.
    """
    facts, begins = collect(document)
    voices = _voice_of_tokens(document, spoken)
    said: dict[str, list[Facts]] = {NARRATION: []}
    for one, voice in zip(facts, voices, strict=True):
        said.setdefault(voice, []).append(one)
    sentences: dict[str, float] = defaultdict(float)
    for start, end in pairwise([*begins, len(facts)]):
        words: Counter[str] = Counter()
        for one, voice in zip(facts[start:end], voices[start:end], strict=True):
            words[voice] += one.packed & MASK
        for voice, n in words.items():
            sentences[voice] += n / words.total()
    counts: dict[str, dict[str, float]] = {
        voice: {"sentences": sentences[voice], **count_tokens(of_voice)} for voice, of_voice in said.items()
    }
    order = sorted(said, key=lambda voice: (voice != NARRATION, voice == UNATTRIBUTED, -counts[voice]["words"]))
    return {voice: counts[voice] for voice in order}


def _voice_of_tokens(document: Document, spoken: list[Spoken]) -> list[str]:
    """Whose each token of the prose is: that of its first letter or digit."""
    spans = sorted((start, end, UNATTRIBUTED if speaker is None else speaker) for start, end, speaker in spoken)
    voices: list[str] = []
    k = 0
    for start, end in prose_sentences(document):
        matches = list(TOKEN.finditer(document.text, start, end))
        if not any(TOKENS[match.group()].packed for match in matches):
            continue
        for match in matches:
            letter = WORD.search(match.group())
            at = match.start() + letter.start() if letter else match.start()
            while k < len(spans) and spans[k][1] <= at:
                k += 1
            voices.append(spans[k][2] if k < len(spans) and spans[k][0] <= at else NARRATION)
    return voices

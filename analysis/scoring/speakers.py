"""Counts for each voice of an article: the narration and every speaker."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from analysis.scoring.counts import MASK, TOKENS, Facts, collect, count_tokens, prose_sentences
from analysis.text.document import Document
from analysis.text.wordforms import WORD

NARRATION = "narration"
UNATTRIBUTED = "unattributed"
TOKEN = re.compile(r"\S+")


def count_voices(document: Document, spans: list[tuple[int, int, str]]) -> dict[str, dict]:
    """Counters of the narration, then of each speaker, most words first.

    spans are (start, end, speaker) of what stands in quotation marks. A sentence that several voices share counts
    for each in proportion to its words.
    """
    facts, begins = collect(document)
    voices = _voice_of_tokens(document, spans)
    said: dict[str, list[Facts]] = {NARRATION: []}
    for one, voice in zip(facts, voices, strict=True):
        said.setdefault(voice, []).append(one)
    sentences: Counter[str] = Counter()
    for start, end in pairwise([*begins, len(facts)]):
        words: Counter[str] = Counter()
        for one, voice in zip(facts[start:end], voices[start:end], strict=True):
            words[voice] += one.packed & MASK
        for voice, n in words.items():
            sentences[voice] += n / words.total()
    counts = {voice: {"sentences": sentences[voice]} | count_tokens(of_voice) for voice, of_voice in said.items()}
    order = sorted(said, key=lambda voice: (voice != NARRATION, voice == UNATTRIBUTED, -counts[voice]["words"]))
    return {voice: counts[voice] for voice in order}


def _voice_of_tokens(document: Document, spans: list[tuple[int, int, str]]) -> list[str]:
    """Whose each token of the prose is: that of its first letter or digit."""
    spans = sorted((start, end, speaker if isinstance(speaker, str) else UNATTRIBUTED) for start, end, speaker in spans)
    found = []
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
            found.append(spans[k][2] if k < len(spans) and spans[k][0] <= at else NARRATION)
    return found

"""Counts for each voice of an article: the narration and every speaker."""

from __future__ import annotations

from collections import Counter

from .counting import collect, count_words, prose_sentences, without_opening_capitals
from .text import WORD, Document

NARRATION = "narration"
UNATTRIBUTED = "unattributed"


def count_voices(document: Document, spans: list[tuple[int, int, str]]) -> dict[str, dict]:
    """Counters of the narration, then of each speaker, most words first.

    spans are (start, end, speaker) of what stands in quotation marks. A sentence that several voices share counts
    for each in proportion to its words.
    """
    prose = collect(document)
    words = without_opening_capitals(prose)
    voices = _voice_of_words(document, spans)
    said: dict[str, list[str]] = {NARRATION: []}
    for word, voice in zip(words, voices, strict=True):
        said.setdefault(voice, []).append(word)
    sentences: Counter[str] = Counter()
    for start, end in zip(prose.sentences, [*prose.sentences[1:], len(words)], strict=True):
        for voice, n in Counter(voices[start:end]).items():
            sentences[voice] += n / (end - start)
    order = sorted(said, key=lambda voice: (voice != NARRATION, voice == UNATTRIBUTED, -len(said[voice])))
    return {voice: {"sentences": sentences[voice]} | count_words(said[voice]) for voice in order}


def _voice_of_words(document: Document, spans: list[tuple[int, int, str]]) -> list[str]:
    """Whose each word of the prose is."""
    spans = sorted((start, end, speaker if isinstance(speaker, str) else UNATTRIBUTED) for start, end, speaker in spans)
    found = []
    k = 0
    for start, end in prose_sentences(document):
        for match in WORD.finditer(document.text, start, end):
            while k < len(spans) and spans[k][1] <= match.start():
                k += 1
            inside = k < len(spans) and spans[k][0] <= match.start()
            found.append(spans[k][2] if inside else NARRATION)
    return found

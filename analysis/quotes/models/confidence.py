"""How sure an attribution is: the probability that its speaker is right, learned from labelled articles.

A logistic model knows which rule decided, how likely the report fits the quotation (`fit`), how far the speaker stands from
the cue and what kind of phrase names the speaker. research/training/quotes/confidence.py makes its weights; `calibration` judges it.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

from analysis.english.vocab import read_once, remembered
from analysis.quotes.items import Items

PRONOUNS = {"he": "he", "she": "he", "i": "I", "we": "I", "it": "it", "they": "it", "you": "it"}


@read_once
def _learned() -> dict:
    return json.loads(Path(__file__).with_name("confidence.json").read_text(encoding="utf-8"))


def line_confidence(how: str) -> float:
    """How often a line of a transcript or a post is its label's."""
    return _learned()["lines"][how]


def confidence(items: Items, attribution, kind: str) -> float:
    """Probability that an attribution (`attribution.Attribution`) of a quotation of a kind names the right speaker."""
    return _probability(features(items, attribution, kind))


@remembered(limit=20_000)
def _probability(found: tuple[str, ...]) -> float:
    learned = _learned()
    probability = 1 / (1 + math.exp(-sum(learned["weights"].get(f, 0.0) for f in found)))
    return round(probability * (learned["pronoun"] if "speaker he" in found else 1.0), 3)


def features(items: Items, attribution, kind: str) -> tuple[str, ...]:
    """What the model knows of an attribution; that each has the first lets it carry the intercept."""
    i, j = attribution.speaker
    tags = items.tags[i:j]
    speaker = PRONOUNS.get(items.word[i]) or ("who" if tags[0] in "WK" else "name" if "P" in tags else "noun")
    found = ["all", f"how {attribution.how}", f"kind {kind}", f"speaker {speaker}", f"kind {kind} {speaker}"]
    if j - i > 1:
        found.append("long" if j - i > 8 else "words")
    for letter, name in (("C", "and"), (",", "comma")):
        if letter in tags:
            found.append(name)
    if attribution.likely is not None:
        found.append(f"likely {'top' if attribution.likely > 0.97 else int(attribution.likely * 10)}")
    if attribution.cue is not None:
        away = attribution.cue[0] - i
        found += [f"apart {min(abs(away) // 3, 4)}", "before" if away > 0 else "after"]
    return tuple(found)

"""How sure an attribution is: the probability that its speaker is right, learned from labelled articles.

A logistic model knows which rule decided, how likely the report fits the quotation (`report_match`), how far the
speaker stands from the cue and what kind of phrase names the speaker. research/training/quotes/confidence.py makes its
weights; `analysis.validation` judges them.
"""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.vocab import remembered
from analysis.quotes.items import Items
from analysis.quotes.models.linear import learned, probability
from analysis.quotes.records import Attribution

PRONOUNS = {"he": "he", "she": "he", "i": "I", "we": "I", "it": "it", "they": "it", "you": "it"}


def line_confidence(how: str) -> float:
    """How often a line of a transcript or a post was said by whom its label names."""
    return learned("confidence")["lines"][how]


def confidence(items: Items, attribution: Attribution, kind: str) -> float:
    """Probability that an attribution of a quotation of a kind names the right speaker."""
    return _probability(features(items, attribution, kind))


@remembered(limit=20_000)
def _probability(names: tuple[str, ...]) -> float:
    model = learned("confidence")
    of_pronouns = model["pronoun"] if "speaker he" in names else 1.0  # how often he and she are resolved rightly
    return round(probability(model["weights"], names) * of_pronouns, 3)


def features(items: Items, attribution: Attribution, kind: str) -> tuple[str, ...]:
    """What the model knows of an attribution; each has the first feature, which carries the intercept."""
    i, j = attribution.speaker
    tags = items.tags[i:j]
    speaker = _kind_of_speaker(tags, items.word[i])
    names = ["all", f"how {attribution.how}", f"kind {kind}", f"speaker {speaker}", f"kind {kind} {speaker}"]
    if j - i > 1:
        names.append("long" if j - i > 8 else "words")
    names += [name for tag, name in ((pos.CCONJ, "and"), (pos.COMMA, "comma")) if tag in tags]
    if attribution.likely is not None:
        names.append(f"likely {'top' if attribution.likely > 0.97 else int(attribution.likely * 10)}")
    if attribution.cue is not None:
        distance = attribution.cue[0] - i
        names += [f"apart {min(abs(distance) // 3, 4)}", "before" if distance > 0 else "after"]
    return tuple(names)


def _kind_of_speaker(tags: str, word: str) -> str:
    """What kind of phrase names the speaker, by its classes and its first word."""
    if word in PRONOUNS:
        return PRONOUNS[word]
    return "who" if tags[0] in pos.RELATIVES else "name" if pos.PROPN in tags else "noun"

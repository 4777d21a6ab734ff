"""How sure an attribution is: the probability that its speaker is right, learned from labelled articles.

A logistic model knows which rule decided, how likely the report fits the quotation (`report_match`), how far the
speaker stands from the cue and what kind of phrase names the speaker. Where that is a pronoun or a description ("the
firm"), the probability that it is the right phrase is multiplied by how often such phrases are followed to whom they
mean. research/training/quotes/confidence.py makes its
weights; `analysis.validation` judges them.
"""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.vocab import remembered
from analysis.quotes.models.linear import learned, probability
from analysis.quotes.records import Attribution, Phrase
from analysis.quotes.words.items import Items

PRONOUNS = {"he": "he", "she": "he", "i": "I", "we": "I", "it": "it", "they": "it", "you": "it"}

DEFINITE = ("the", "his", "her", "its", "their", "this", "that")


def line_confidence(how: str) -> float:
    """How often a line of a transcript, a post or a letter was said by whom its label or its signature names."""
    return learned("confidence")["lines"]["post" if how == "letter" else how]


def confidence(items: Items, attribution: Attribution, kind: str, *, followed: bool = False) -> float:
    """Probability that an attribution of a quotation of a kind names the right speaker.

    `followed` says whether the article has another name for who the speaker's phrase means.
    """
    return _probability(features(items, attribution, kind), phrase_kind(items, attribution.speaker, followed))


def phrase_kind(items: Items, phrase: Phrase, followed: bool) -> str:
    """What kind of phrase names the speaker: a name, he (or she), who, I, it; noun, or the description of somebody whom
    readers know by now, which is followed to a name or left as it is: the firm, her lawyer.
    """
    i, j = phrase
    kind = _kind_of_speaker(items.tags[i:j], items.word[i])
    described = kind == "noun" and items.word[i] in DEFINITE
    return ("followed" if followed else "left") if described else kind


@remembered(limit=20_000)
def _probability(names: tuple[str, ...], phrase: str) -> float:
    model = learned("confidence")
    return round(probability(model["weights"], names) * model["meant"].get(phrase, 1.0), 3)


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

"""The class of a word with a capital that begins a sentence: a name, or what the word is by itself.

The rules are asked in the order of `OPENING_RULES`, and the first that applies decides; bars enclose the word in the
examples, which the tests run.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import NAMES_IN_CAPITALS, classes
from analysis.english.tagging_words import DIRECTIONS, TWO_DIRECTIONS
from analysis.quotes.words.folding import FoldedText

# Words of these classes are no names though a sentence begins with them.
FUNCTION_WORDS = frozenset(
    pos.DETERMINERS + pos.PRON + pos.AUXILIARIES + pos.ADV + pos.PREPOSITIONS + pos.CCONJ + pos.SCONJ + pos.RELATIVES
    + pos.TIME
)  # fmt: skip
NOUN_OPENERS = pos.NOUN + pos.AMBIGUOUS


class Opening(NamedTuple):
    """A word with a capital that begins a sentence."""

    word: str
    tag: str | None  # its class in lower case; None for a plain noun or an unknown word
    capital_follows: bool
    after: str  # class of the item after
    names: Callable[[], set[str]]  # words with a capital within a sentence


class OpeningRule(NamedTuple):
    """The class of a word that begins a sentence, where a rule applies; in the example, bars enclose the word."""

    name: str
    applies: Callable[[Opening], bool]
    gives: str
    example: str


def says(opening: Opening) -> bool:
    return opening.word in ("said", "says")


def direction(opening: Opening) -> bool:
    return opening.capital_follows and opening.word in DIRECTIONS


def noun_or_first_of_name(opening: Opening) -> bool:
    tag = opening.tag
    if tag in FUNCTION_WORDS:
        return False
    return opening.capital_follows or tag is None or tag in NOUN_OPENERS


def surname_like_a_verb(opening: Opening) -> bool:
    return opening.tag in NAME_LIKE and (opening.after == pos.VERB or opening.word in opening.names())


def body_called_like_a_direction(opening: Opening) -> bool:
    return opening.word in TWO_DIRECTIONS and opening.word in opening.names()


NAME_LIKE = (pos.BASE, pos.PAST, pos.VERB, pos.ADJ)
OPENING_RULES = (
    OpeningRule("said", says, pos.VERB, "|Said| Berg: “It is late.”"),
    OpeningRule("direction before a name", direction, pos.PROPN, "|North| Korea is far."),
    OpeningRule("noun or part of a name", noun_or_first_of_name, pos.PROPN, "|Young| Berg left."),
    OpeningRule(
        "direction as a name", body_called_like_a_direction, pos.PROPN, "|Southwest| rose. They flew with Southwest."
    ),
    OpeningRule("surname like a verb", surname_like_a_verb, pos.PROPN, "|Sung| said it rained."),
)


def opening_class(opening: Opening) -> str:
    """The class of a word with a capital that begins a sentence, which need not be a name."""
    for rule in OPENING_RULES:
        if rule.applies(opening):
            return rule.gives
    return opening.tag or pos.PROPN


def opening_at(folded: FoldedText, i: int, tags: list[str], names: Callable[[], set[str]]) -> Opening:
    """The word with a capital at item i, where a sentence begins."""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    capital = i + 1 < len(folded) and folded.text[folded.start[i + 1]].isupper()
    tag = pos.PROPN if folded.written[i] in NAMES_IN_CAPITALS else classes().get(folded.word[i])
    return Opening(folded.word[i], tag, capital, after, names)

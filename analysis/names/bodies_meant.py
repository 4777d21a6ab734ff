"""Which organisation a common noun means that was named before: the union, the company's director, district leaders."""

from __future__ import annotations

import re

from analysis.english.organisation_words import (
    CALLED_ANYTHING,
    CALLED_BY_KIND,
    CALLED_BY_NAME,
    KIND_WORDS,
    KINDS_OF_BUSINESSES,
    NEVER_CALLED_GROUP,
)
from analysis.names.descriptions import Names

BODY_NOUNS = CALLED_ANYTHING | CALLED_BY_KIND.keys() | CALLED_BY_NAME
FAR = 600  # characters back to the name that "the company" may mean
ENDS_SENTENCE = re.compile(r"[.?!][”\"]?\s|\n")


def may_be_called(actor: str, noun: str) -> bool:
    """Whether an organisation of this name may be meant by "the group", "the paper", "the department".

    >>> may_be_called("Nordvik", "company"), may_be_called("Oslo Museum", "museum"), may_be_called("Nordvik", "museum")
    (True, True, False)
    """
    words = actor.casefold().split()
    if noun in CALLED_ANYTHING:
        return NEVER_CALLED_GROUP.isdisjoint(words)
    return not ({noun} | CALLED_BY_KIND.get(noun, frozenset())).isdisjoint(words)


def body_meant(names: Names, noun: str, place: int) -> str:
    """The organisation that a noun at a place means: the nearest that fits, if its sentence names no other such."""
    business = noun in KINDS_OF_BUSINESSES
    if noun not in BODY_NOUNS and not business:
        return ""
    near = names.between(place - FAR, place)
    bodies = [name for name in near if name.kind == "organisation"]
    fitting = [name for name in bodies if may_be_called(name.actor or "", noun)]
    if not fitting and business:  # a spokesman for the utility
        fitting = [name for name in bodies if KIND_WORDS.isdisjoint((name.actor or "").casefold().split())]
    if not fitting:
        return ""
    last = fitting[-1]
    begin = max(
        (end.end() for end in ENDS_SENTENCE.finditer(names.text, place - FAR if place > FAR else 0, last.start)),
        default=0,
    )
    return last.actor or "" if all(name.actor == last.actor for name in fitting if name.start >= begin) else ""

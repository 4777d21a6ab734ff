"""Noun phrases: their words, and what they may mean; `phrases_left` and `phrases_right` find those beside a verb."""

from __future__ import annotations

import re
from typing import TypeGuard

from analysis.english import parts_of_speech as pos
from analysis.english.person_words import PERSON_NOUNS, THING_NOUNS
from analysis.quotes.items import Items
from analysis.quotes.phrase_patterns import BASE_ONLY
from analysis.quotes.records import Phrase

WINDOW = 45  # items looked at on either side of a verb
RELATIVE_LIMITS = pos.PAUSES + pos.STOP + pos.OPENING + pos.QUOTATION  # no relative clause goes beyond
ADDED = pos.PREPOSITIONS + pos.RELATIVES + pos.COMMA + pos.OPENING  # after a head: the baker | of bread, | who, | (D)
QUANTIFIER = frozenset(pos.DET + pos.ADV)  # many, some others
NOBODY = frozenset(pos.TIME + pos.DET + pos.NUM)  # phrases of these alone are no people: the 12th
CLAUSE_OPENERS = {"as", "after", "before", "since", "until", "with"}  # prepositions that begin a clause as well
NEVER_WITHIN = CLAUSE_OPENERS - {"with"} | {"but"}  # the phrase of a speaker ends before one of these
NO_HEAD = {"there", "this", "that", "what", "which", "these", "those", "it"}
QUANTITIES = set(
    "some many others several both most one two three four five six dozens half another other others all few".split()
)  # may be people
PERSON = re.compile(r"(?:er|or|ist|man|woman|ant|ian|friend|wife|son)$")


def head_of(tags: str, i: int, j: int) -> int:
    """The head of the noun phrase of items i to j: the last word before anything that is added to it."""
    return (
        next(
            (x for x in range(i + 1, j) if tags[x] in ADDED or tags[x] in pos.PARTICIPLES and tags[x - 1] in pos.NOUNS),
            j,
        )
        - 1
    )


def is_person(word: str) -> bool:
    """Whether a noun in lower case means a person."""
    return word in PERSON_NOUNS or PERSON.search(word) is not None and word not in THING_NOUNS


def acceptable(phrase: Phrase | None, items: Items) -> TypeGuard[Phrase]:
    """Whether somebody could be meant by the phrase."""
    if phrase is None:
        return False
    i, j = phrase
    tags = items.tags[i:j]
    if j - i == 1 and items.word[i] in NO_HEAD:
        return items.word[i] == "it" or tags in pos.RELATIVES
    if QUANTIFIER.issuperset(tags):
        return not QUANTITIES.isdisjoint(items.word[i:j])
    return not NOBODY.issuperset(tags)


def base_end(items: Items, i: int, hi: int) -> int:
    """Where a noun phrase that begins at i ends, without what follows its noun; i itself if none begins there."""
    match = BASE_ONLY.match(items.tags, i, hi)
    return match.end() if match else i


def addressees_end(items: Items, x: int, hi: int) -> int:
    """First item after whom a verb of telling addresses, who begin at x: told the crowd | in Iowa."""
    if x < hi and items.tags[x] in pos.PRONOUNS:
        return x + 1
    return base_end(items, x, min(hi, x + 12))

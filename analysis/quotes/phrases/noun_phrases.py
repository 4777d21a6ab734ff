"""Noun phrases: their words, and what they may mean; `phrases_left` and `phrases_right` find those beside a verb."""

from __future__ import annotations

import re
from typing import TypeGuard

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.person_words import PERSON_NOUNS, THING_NOUNS
from analysis.english.reporting_verbs import ADDRESSEES
from analysis.english.source_words import BODY_NOUNS, GROUP_WORDS
from analysis.quotes.phrases.phrase_patterns import BASE_ONLY, SUBJECT
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Items

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
# Time words that begin what is told, not whom: told the panel | last year's figures; told Radio Oulu | Monday's vote.
TIME_FIRST = re.compile(
    rf"(?<={pos.NOUN})[{pos.ADJ}{pos.DET}]?{pos.TIME}|(?<={pos.PROPN})[{pos.ADJ}{pos.DET}]?{pos.TIME}+{pos.GENITIVE}"
)
BEFORE_SUBJECT = pos.NOUN + pos.PROPN  # told the court | witnesses had lied; told the jury | Roe had lied
TOLD_ABOUT = re.compile(rf"[{pos.ADJ}{pos.NUM}]*[{pos.NOUNS}]")
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
    end = base_end(items, x, min(hi, x + 12))
    timed = TIME_FIRST.search(items.tags, x + 1, end)
    if timed:
        return timed.start()
    return _before_subject(items, x, end, hi) or end


def _before_subject(items: Items, x: int, end: int, hi: int) -> int | None:
    """Where those who are told end, if with what seems one phrase a verb has its subject: told the court | witnesses
    had lied.
    """
    for split in range(x + 1, end):
        if (
            items.tags[split - 1] in BEFORE_SUBJECT
            and TOLD_ABOUT.match(items.tags, split, end)
            and _hears(items, split)
        ):
            subject = SUBJECT.match(items.tags, split, hi)
            verb = subject.end() if subject else hi
            while verb < hi and items.tags[verb] == pos.ADV:
                verb += 1
            if verb < hi and items.tags[verb] in pos.FINITE:
                return split
    return None


def _hears(items: Items, split: int) -> bool:
    """Whether the word before an item may end the phrase for who is told: the court; MPs; the Herald | bosses."""
    word, name = items.word[split - 1], items.tags[split - 1] == pos.PROPN
    if name:
        return items.tags[split] == pos.NOUN and word.isalpha() and items.word[split].endswith("s")
    people = word in ADDRESSEES | BODY_NOUNS | GROUP_WORDS or is_occupation(word) or are_occupations(word)
    several = word.endswith("s") or items.word[split].endswith("s") or items.word[split] in GROUP_WORDS
    return people and (several or items.tags[split] != pos.NOUN)

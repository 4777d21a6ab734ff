"""Which organisation a phrase calls by what it is: the bank, the telecoms giant, the German group, the department.

Each organisation named before is asked how well the phrase fits it: by its name, by what the article says of it, by
nearness, and by how much the article is about it. One that fits clearly best is meant; else nobody is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.organisation_words import (
    CALLED_ANYTHING,
    CALLED_BY_KIND,
    KIND_WORDS,
    KINDS_OF_BUSINESSES,
)
from analysis.english.source_words import OTHERS_THAN_NAMED
from analysis.names.bodies_meant import BODY_NOUNS, may_be_called
from analysis.names.records import Mention
from analysis.quotes.words.items import Items

ORGANISATION_NOUNS = BODY_NOUNS | KINDS_OF_BUSINESSES
MODIFIERS = set(pos.NOUN + pos.ADJ + pos.ING + pos.PAST)  # the | German shipping | giant
SEATED = ("-based", "-owned", "-listed", "-run", "-headquartered")  # the | Oslo-based | giant
RANKED = re.compile(r"(?:biggest|largest|oldest|busiest|smallest|leading|top|main|best-known|number)\b")
REGIONS = ("world", "country", "city", "region", "state", "nation", "continent", "industry", "sector", "uk", "us")
LONGEST = 4  # items of a phrase that calls an organisation by what it is
NEAR = 3  # sentences back to which "the group" may go, unless the name or the article itself says what it is
RECENT = 30  # mentions looked back to
BESIDE = 6  # items beside a name in which an apposition says what it is
_START = attrgetter("start")


class Bodies:
    """The organisations of an article, in order, and the common nouns beside the names of each.

    `doubtful` are names that were taken for a person's and may be an organisation's.
    """

    def __init__(self, items: Items, mentions: Sequence[Mention], doubtful: Sequence[Mention] = ()):
        self.items, self.mentions, self.doubtful = items, mentions, doubtful

    @cached_property
    def called(self) -> dict[str, set[str]]:
        """What the article says that each of them is: the lender Norbank; Norbank, a lender."""
        called: dict[str, set[str]] = {}
        for mention in (*self.mentions, *self.doubtful):
            called.setdefault(mention.actor or "", set()).update(_nouns_beside(self.items, mention))
        return called

    def meant(self, i: int, j: int) -> str | None:
        """The organisation that the phrase of items i to j means."""
        if not is_body(self.items, i, j):
            return None
        noun = self.items.word[j - 1]
        called = Called(self, i, noun, self._recent(self.mentions, i))
        if self.doubtful and not any(called.back(mention) <= NEAR for mention in called.recent):
            called = called._replace(recent=self._recent(self.doubtful, i))
        return _best(called)

    def issuing(self, i: int, at: int) -> str | None:
        """The organisation that a noun before the document at an item means: a | club statement; the bank's report."""
        noun = at - 1 - (self.items.tags[at - 1] == pos.GENITIVE)
        if noun < i or self.items.word[noun] not in ORGANISATION_NOUNS or self.items.tags[noun] == pos.PROPN:
            return None
        return _best(Called(self, i, self.items.word[noun], self._recent(self.mentions, i)))

    def _recent(self, mentions: Sequence[Mention], i: int) -> Sequence[Mention]:
        """The last mentions before item i."""
        last = bisect_left(mentions, self.items.start[i], key=_START)
        return mentions[max(0, last - RECENT) : last]


class Called(NamedTuple):
    """A noun for an organisation in the phrase that begins at item i, and the organisations named before it."""

    bodies: Bodies
    i: int
    noun: str
    recent: Sequence[Mention]

    def back(self, mention: Mention) -> int:
        """Sentences back to a mention."""
        items = self.bodies.items
        return items.sentence_of[self.i] - items.sentence_of[_item(items, mention)]

    def beside(self, mention: Mention) -> bool:
        """Whether a mention only belongs to a circumstance: After talks with Roe, the firm; It bought Roe. The firm."""
        items = self.bodies.items
        at = _item(items, mention) - 1
        at -= items.tags[at] == pos.DET
        its = items.word[items.sentences[items.sentence_of[at]][0]] == "it" and items.tags[at] in pos.FULL_VERBS
        return its or self.back(mention) == 0 and items.tags[at] in pos.PREPOSITIONS


def _best(called: Called) -> str | None:
    """The organisation that a noun fits by what is known of it, or else the only one that may be called so near by."""
    recent = [m for m in called.recent if not called.beside(m)]
    told = [m for m in recent if called.noun in called.bodies.called.get(m.actor or "", ()) and called.back(m) <= 1]
    if len({m.actor for m in told}) == 1:
        return told[0].actor
    known = [m for m in recent if _known_as(called, m.actor or "")]
    possible = [m for m in recent if _may_be_called(m.actor or "", called.noun)]
    return _nearest(called, known, None) or (None if known else _nearest(called, possible, NEAR))


def _known_as(called: Called, actor: str) -> bool:
    """Whether the name, or the article, says that an organisation is what the noun says."""
    kinds = CALLED_BY_KIND.get(called.noun, frozenset())
    named = not ({called.noun} | kinds).isdisjoint(actor.casefold().split())
    return named or called.noun in called.bodies.called.get(actor, ())


def _nearest(called: Called, fitting: list[Mention], farthest: int | None) -> str | None:
    """The only one of some organisations in the nearest sentence that names one, or whom that is most about."""
    if not fitting or farthest is not None and called.back(fitting[-1]) > farthest:
        return None
    nearest = called.back(fitting[-1])
    near = {m.actor for m in fitting if called.back(m) == nearest}
    if len(near) == 1:
        return near.pop()
    counts = Counter(m.actor for m in fitting if m.actor in near).most_common(2)
    return counts[0][0] if counts[0][1] >= 3 and counts[0][1] > 2 * counts[1][1] else None


def is_body(items: Items, i: int, j: int) -> bool:
    """Whether a phrase calls an organisation by what it is: the group, the telecoms giant; not the parent company."""
    last = j - 1
    if items.word[i] != "the" or not i < last or items.word[last] not in ORGANISATION_NOUNS:
        return False
    first = _after_owner(items, i, last)
    between = [x for x in range(first, last) if not items.word[x].endswith(SEATED)]
    modified = len(between) < LONGEST and all(items.tags[x] in MODIFIERS for x in between)
    return modified and OTHERS_THAN_NAMED.isdisjoint(items.word[x] for x in between)


def _after_owner(items: Items, i: int, last: int) -> int:
    """Where a phrase goes on after "the", or after whose biggest it is: the world's second biggest | insurer."""
    owner = items.tags.find(pos.GENITIVE, i, min(last, i + LONGEST))
    if owner < 0 or items.word[owner - 1] not in REGIONS:
        return i + 1
    ranked = next((x for x in range(owner + 1, last) if RANKED.match(items.word[x])), None)
    return i + 1 if ranked is None else ranked + 1


def _may_be_called(actor: str, noun: str) -> bool:
    """Whether an organisation of this name may be meant by "the group", "the bank", "the department"."""
    if noun in KINDS_OF_BUSINESSES and noun not in CALLED_ANYTHING:
        return KIND_WORDS.isdisjoint(actor.casefold().split())
    return may_be_called(actor, noun)


def _item(items: Items, mention: Mention) -> int:
    """The item at which a mention begins."""
    return bisect_right(items.start, mention.start) - 1


def _nouns_beside(items: Items, mention: Mention) -> set[str]:
    """The nouns right before a name, or after it and a comma, that say what it is."""
    first = _item(items, mention)
    after = bisect_left(items.start, mention.end)
    before = first
    while before > max(0, first - BESIDE) and items.tags[before - 1] in pos.NOUN + pos.ADJ:
        before -= 1
    nouns = {items.word[x] for x in range(before, first) if items.tags[x] == pos.NOUN}
    comma = first - 1 - (items.word[first - 1] == "the")  # one agency, the | Norland Commission, has
    if comma > 0 and items.tags[comma] == pos.COMMA and items.tags[after : after + 1] == pos.COMMA:
        nouns |= {items.word[comma - 1]} if items.tags[comma - 1] == pos.NOUN else set()
    if items.tags[after : after + 1] == pos.COMMA and items.tags[after + 1 : after + 2] in tuple(pos.DETERMINERS):
        stop = next((x for x in range(after + 2, after + BESIDE) if items.tags[x : x + 1] not in (*MODIFIERS,)), after)
        nouns |= {items.word[x] for x in range(after + 2, stop) if items.tags[x] == pos.NOUN}
    return nouns & ORGANISATION_NOUNS

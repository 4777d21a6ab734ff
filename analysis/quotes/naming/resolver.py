"""What the rules ask that find who speaks: the actors of an article, a pronoun or a phrase of it.

`Resolver` knows the article; its `decision` asks the tables of `pronoun_rules` and `phrase_rules` (see `speakers`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from analysis.names.records import Mention
from analysis.quotes.naming.bodies import Bodies
from analysis.quotes.naming.people import People
from analysis.quotes.naming.pronouns import Reading
from analysis.quotes.records import Phrase
from analysis.quotes.rule_tables import Decision
from analysis.quotes.words.items import Items


@dataclass(frozen=True)
class Resolver:
    """The actors of one article, and who each phrase of it means. `speakers` makes one."""

    items: Items
    mentions: list[Mention]  # names and roles of known actors
    starts: list[int]  # where these begin
    bodies: Bodies
    people: People
    others: set[str | None]  # actors that are no persons
    of_them: set[str]  # persons whom the article calls they
    reading: Reading  # whom its pronouns mean, and its subjects

    @cached_property
    def named(self) -> set[str | None]:
        """All actors."""
        return {mention.actor for mention in self.mentions}

    def within(self, start: int, end: int) -> Iterator[Mention]:
        """The mentions that begin in these characters."""
        k = bisect_left(self.starts, start)
        while k < len(self.mentions) and self.mentions[k].start < end:
            yield self.mentions[k]
            k += 1

    def at(self, start: int, end: int) -> str | None:
        """The actor named exactly here."""
        return next((mention.actor for mention in self.within(start, end) if mention.end >= end - 1), None)

    def name(self, phrase: Phrase, previous: str | None) -> str | None:
        """The actor a phrase means, its own words for somebody unnamed; None if a pronoun means nobody known.

        `previous` is the speaker of the quotation before.
        """
        decision = self.decision(phrase, previous)
        return decision and decision.answer

    def actor(self, phrase: Phrase | None) -> str | None:
        """The same if it is an actor who has a name."""
        name = self.name(phrase, None) if phrase else None
        return name if name in self.named else None

    def decision(self, phrase: Phrase, previous: str | None) -> Decision[str] | None:
        """The same with the rule that decided."""
        raise NotImplementedError


class Single(NamedTuple):
    """A pronoun at item i, and who spoke before."""

    speakers: Resolver
    i: int
    previous: str | None

    @property
    def word(self) -> str:
        """The pronoun, "them" as "they"."""
        word = self.speakers.items.word[self.i]
        return "they" if word == "them" else word


class Naming(NamedTuple):
    """The phrase of items i to j; an apposition or a bracket, if any, begins at cut."""

    speakers: Resolver
    i: int
    j: int
    cut: int

    @property
    def tags(self) -> str:
        """The classes of the phrase without its apposition."""
        return self.speakers.items.tags[self.i : self.cut]

    def words(self) -> str:
        """The same in words."""
        start, end = self.speakers.items.span(self.i, self.cut)
        return " ".join(self.speakers.items.text[start:end].split())

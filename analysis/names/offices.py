"""Who holds which office according to the article: titles before names, appositions after them.

Words such as "the Finnish foreign minister" or "chief executive of Nordvik" give an office: what it is called, and the
country or organisation it belongs to. An article says who holds it in a title before a name ("Russian President
Vladimir Putin") or in an apposition after one ("Putin, the Russian president,").
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from analysis.english.gazetteer import gazetteer
from analysis.english.person_words import (
    HEADS_OF_COUNTRIES,
    OFFICE_OF_SHORT_TITLE,
    SAME_OFFICE,
    VAGUE_OFFICES,
    WITHIN_OFFICES,
)
from analysis.names.linking.surface_forms import key_of
from analysis.names.records import LinkedName
from analysis.names.tokens import Tokens

POSSESSIVES = frozenset(["'s", "’s"])
OF = frozenset(["of", "for"])
WITHIN_TITLES = frozenset("of the for state".split()) | POSSESSIVES  # Secretary of State
PAST = frozenset("former ex late then ousted deposed".split())
APPOSITION = frozenset([",", "-", "–", "—"])  # what opens one
APPOSITION_ENDS = frozenset([*',;:“"', ""])  # a full stop has the key ""
APPOSITION_BEGINS = frozenset("the a an its deputy chief former".split())
RELATIVE = frozenset("who that which".split())
UNSAID = "?"  # whose office it is, if the title before a name does not say
LATE = 10**9  # added to the position of past holders, so that they are asked last
WORDS_BESIDE = 9  # of a title or an apposition


class Role(NamedTuple):
    """An office: whose it is and what it is called."""

    of: str | None  # a country or an organisation; None if the words do not say
    office: str


class RolePhrase(NamedTuple):
    """The tokens that name an office, from first to last (one past)."""

    first: int
    last: int
    role: Role


class OfficeWords(NamedTuple):
    """An office without its owner: its first token, and what it is called."""

    first: int
    office: str


class TokenRange(NamedTuple):
    """Tokens from first to last (one past)."""

    first: int
    last: int


_range = partial(tuple.__new__, TokenRange)  # faster than TokenRange(...)


# The words of a text and the names among them --------------------------------------------------------------------


@dataclass
class NamedTokens:
    """The tokens of a text, with the names that lie on them."""

    tokens: Tokens
    keys: list[str]  # the tokens as the lists write them
    names: list[LinkedName]
    starting: dict[int, LinkedName] = field(default_factory=dict)  # token -> the name that begins there
    covering: dict[int, LinkedName] = field(default_factory=dict)  # token -> the name it is part of
    ranges: dict[int, TokenRange] = field(default_factory=dict)  # where a name starts, in characters -> its tokens

    def is_capitalised(self, i: int) -> bool:
        """Whether the token at i begins with a capital."""
        return self.tokens.words[i][0].isupper()

    def starts_person(self, i: int) -> bool:
        """Whether the name of a person begins with the token at i."""
        name = self.starting.get(i)
        return name is not None and name.kind == "person"

    def owner_at(self, i: int) -> str | None:
        """The country or organisation that the token at i, or the name ending there, stands for: Finnish, Norway's."""
        if i < 0:
            return None
        key, lists = self.keys[i], gazetteer()
        if key in POSSESSIVES:
            return self.owner_at(i - 1)
        capitalised = self.is_capitalised(i)
        if capitalised:
            for words in (f"{self.keys[i - 1]} {key}" if i else key, key):  # South Korean, Korean
                if words in lists.nationality:
                    return lists.nationality[words]
        name = self.covering.get(i)
        if name and name.kind != "person":
            owner = key_of(name.actor)
            return lists.country.get(owner, owner)
        return lists.country.get(key) if capitalised else None

    def office_ending_at(self, i: int) -> OfficeWords | None:
        """The office with its last word at i: foreign minister."""
        key = self.keys[i]
        if key in OFFICE_OF_SHORT_TITLE:
            return OfficeWords(i, OFFICE_OF_SHORT_TITLE[key])
        if key not in gazetteer().role:
            return None
        first = i
        while first and i - first < 3 and self.keys[first - 1] in WITHIN_OFFICES and first - 1 not in self.covering:
            first -= 1
        office = " ".join(self.keys[first : i + 1])
        return OfficeWords(first, SAME_OFFICE.get(office, office))

    def role_within(self, first: int, last: int) -> RolePhrase | None:
        """The last office among the tokens from first to last (one past), with its owner before or after it."""
        for i in range(last - 1, first - 1, -1):
            words = self.office_ending_at(i)
            if words:
                before = words.first - 1
                owner = self.owner_at(before) if before >= first - 2 else None
                if owner is None and i + 2 < len(self.keys) and self.keys[i + 1] in OF:
                    return self._owner_after(words, i + 1)
                return RolePhrase(words.first, i + 1, Role(owner, words.office))
        return None

    def _owner_after(self, words: OfficeWords, end: int) -> RolePhrase:
        """An office followed by "of" or "for" at `end`: with the organisation or country after it, if one is named."""
        begin, office = words
        after = end + 1 + (self.keys[end + 1] == "the")
        name = self.starting.get(after)
        if name and name.kind != "person":
            return RolePhrase(begin, self.ranges[name.start].last, Role(self.owner_at(after), office))
        if self.keys[end + 1] == "state" and office == "secretary":
            return RolePhrase(begin, end + 2, Role(self.owner_at(begin - 1), "foreign minister"))
        return RolePhrase(begin, end, Role(None, office))


def lay_names(tokens: Tokens, names: list[LinkedName]) -> NamedTokens:
    """The tokens of a text, with the names on them."""
    named = NamedTokens(tokens, tokens.keys, names)
    for name in names:
        first = bisect_right(tokens.starts, name.start) - 1
        last = first + 1
        while last < len(tokens) and tokens.ends[last] <= name.end:
            last += 1
        named.starting[first] = name
        named.ranges[name.start] = _range((first, last))
        for i in range(first, last):
            named.covering[i] = name
    return named


# Who holds an office ---------------------------------------------------------------------------------------------


class Holding(NamedTuple):
    """Somebody named as the holder of an office."""

    position: int  # of the name, in characters; of a past holder plus LATE
    actor: str


@dataclass
class Holders:
    """Who holds which office."""

    held: dict[Role, list[Holding]] = field(default_factory=lambda: defaultdict(list))

    def note(self, role: Role, holding: Holding) -> None:
        """Enter a holder of an office, and of what the office may also be called."""
        past = holding.position >= LATE
        self.held[role].append(holding)
        if role.of is None:
            self.held[Role(UNSAID, role.office)].append(holding)
            return
        if role.office in HEADS_OF_COUNTRIES:
            self.held[Role(role.of, "leader")].append(holding)
        if not past:
            self.held[Role(None, role.office)].append(holding)
        if " " in role.office:  # the minister, of the foreign minister
            later = Holding(holding.position + LATE, holding.actor)
            self.held[Role(role.of, role.office.split()[-1])].append(later)

    def holder(self, role: Role, position: int) -> str | None:
        """Who holds an office at a position: the last one named before it, or else the first one named after it."""
        held = self.held.get(role, [])
        if role.of is None or not held:
            if role.of in gazetteer().country:
                return None
            held = held or self.held.get(Role(UNSAID, role.office), [])  # "the Iowa senator", of the only senator named
            if not _is_one_present_holder(held) or role.office in VAGUE_OFFICES:
                return None
        before = [holding for holding in held if holding.position <= position]
        return max(before).actor if before else min(held).actor


def _is_one_present_holder(held: list[Holding]) -> bool:
    """Whether exactly one person holds an office: not "the president", of two presidents."""
    return len({holding.actor for holding in held}) == 1 and held[0].position < LATE


def find_holders(named: NamedTokens) -> Holders:
    """The offices that the article gives to persons, in titles and appositions."""
    holders = Holders()
    for name in named.names:
        if name.kind == "person":
            for phrase in (_title_before(named, name), _apposition_after(named, name)):
                if phrase:
                    past = any(key in PAST for key in named.keys[max(0, phrase.first - 3) : phrase.first])
                    holders.note(phrase.role, Holding(name.start + (LATE if past else 0), name.actor))
    return holders


def _title_before(named: NamedTokens, name: LinkedName) -> RolePhrase | None:
    """The office in the titles right before a name: Prime Minister Ann Lee, also with "of Norway" after it."""
    first, last = named.ranges[name.start]
    begin = first
    while begin and first - begin < WORDS_BESIDE and _is_title_word(named, begin - 1):
        begin -= 1
    if begin == first:
        return None
    phrase = named.role_within(begin, first)
    if phrase and phrase.role.of is None and named.keys[last : last + 1] == ["of"] and last + 1 < len(named.keys):
        country = gazetteer().country.get(named.owner_at(last + 1) or "")
        if country:
            return phrase._replace(role=Role(country, phrase.role.office))
    return phrase


def _is_title_word(named: NamedTokens, i: int) -> bool:
    """Whether the token at i may belong to a title: an office, or whose it is."""
    key, name, lists = named.keys[i], named.covering.get(i), gazetteer()
    if name and name.kind == "person":
        return False
    if key in lists.title or key in WITHIN_OFFICES or key in WITHIN_TITLES:
        return True
    return named.is_capitalised(i) and (key in lists.demonym or name is not None or named.owner_at(i) is not None)


def _apposition_after(named: NamedTokens, name: LinkedName) -> RolePhrase | None:
    """The office in an apposition right after a name: Ann Lee, the Norwegian prime minister."""
    keys = named.keys
    begin = named.ranges[name.start].last + 1
    if begin >= len(keys) or keys[begin - 1] not in APPOSITION:
        return None
    if keys[begin] not in APPOSITION_BEGINS and not named.owner_at(begin):
        return None
    stop = min(len(keys), begin + WORDS_BESIDE)
    close = next((i for i in range(begin, stop) if keys[i] in APPOSITION_ENDS), stop)
    head = next((i for i in range(begin, close) if keys[i] in gazetteer().role), None)
    if head is None or any(key in RELATIVE for key in keys[begin:head]):
        return None
    return named.role_within(begin, head + 1)

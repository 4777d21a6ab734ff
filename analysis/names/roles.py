"""Persons and governments meant without their name: roles (the Russian president), handles (@POTUS) and metonyms (Moscow).

A role is resolved only when the article itself says whose it is, in a title before a name ("Russian President Vladimir
Putin") or in an apposition after one ("Putin, the Russian president,"). The newest holder named before wins, then the
first one named after. A capital is a metonym where it acts or is dealt with, not where it is a place to be in.

How often right: `load_labels("roles")`, judged by reading articles after which no rule was changed; data/README.md tells how,
and the page on names says the share. Wrong are mostly offices in general ("the president but also the slave") and offices of
whose several holders the article gives only one the title.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from typing import NamedTuple

from analysis.english.gazetteer import fold, gazetteer
from analysis.english.person_words import (
    HEADS_OF_COUNTRIES,
    OFFICE_OF_SHORT_TITLE,
    SAME_OFFICE,
    VAGUE_OFFICES,
    WITHIN_OFFICES,
)
from analysis.english.pos_lexicon import classes
from analysis.names.linking.surface_forms import key_of
from analysis.names.records import LinkedName, Mention
from analysis.names.tokens import Tokens

PAST = frozenset("former ex late then ousted deposed".split())
APPOSITION = frozenset([",", "-", "–", "—"])
UNSAID = "?"  # whose office it is, where the title before a name does not tell
LATE = 10**9  # added to the position of past holders: asked last
WORDS_BEFORE = 9
CAPITAL_WORD = "capital"
PLACE_BEFORE = re.compile(
    r"\b(?:in|at|near|from|around|outside|inside|into|to|of|across|central|downtown|capital|leave|leaving|left|visit|visits|visited"
    r"|visiting|via|over|bombed|hit|reach|reached|toward|towards|north|south|east|west|through|(?:assault|attacks?|raids?|strikes?|march) on)"
    r"[\s,]+(?:the\s+)?$",
    re.I,
)
ACTS = re.compile(
    r"(?:['’]s? (?!(?:\w+ )?(?:airport|street|stock|main|mayor|police|suburb|metro|centre|center|old|central|downtown|residents))"
    r"| (?:has|have|had|will|would|could|may|might|must|should|says?|said|announced?|accuse[sd]?|denie[sd]|deny|wants?|insists?"
    r"|sees?|agreed?|warn(?:s|ed)|call(?:s|ed)|reject(?:s|ed)?|sought|seeks?|condemn(?:s|ed)?|imposed?|launched|signed|claim(?:s|ed)?"
    r"|considers?|refuse[sd]?|respond(?:s|ed)?|expects?|demand(?:s|ed)?|pledge[sd]?|vow(?:s|ed)|withdrew|supports?|supported|backs?"
    r"|backed|confirm(?:s|ed)|did|does|maintains?|maintained|fears?|hopes?|hoped|plans?|planned|urge[sd]?|told) )"
)
SEAT_ACTS = re.compile(r" \w+ed ")
DEALT_WITH = re.compile(
    r"\b(?:between|with|against|by|that|urged?|urging|told|pressure on|ties to|accused?|blamed?)\s+(?:the )?(?:[A-Z]\w+ and )?$"
)
SIGNS = re.compile(r"[\W_]")
BEFORE_NAME = re.compile(
    r"^(?:real|the|official|senator|sen|rep|governor|gov|mayor|president|ambassador|amb|secretary|sec|dr)(?=..)"
)
AFTER_NAME = re.compile(r"(?<=..)(?:official|mp|hq|news|press|\d+)$")
AND_NEXT = re.compile(r" (?:and|or) ([A-Z][\w’']*(?: [A-Z]\w*)?)")


def find_meant(text: str, found: Tokens, actors: list[LinkedName]) -> list[Mention]:
    """Roles, handles and metonyms of a text, in text order."""
    offices = Offices(found, actors)
    meant = offices.roles() + offices.handles() + metonyms(text, actors)
    return sorted(meant, key=lambda m: m[:2])


class Role(NamedTuple):
    """An office: a country, organisation or None, and what it is called."""

    of: str | None
    office: str


class Offices:
    """Who holds which office according to the article, and where offices are mentioned without a name."""

    def __init__(self, found: Tokens, actors: list[LinkedName]):
        self.found, self.actors, self.lists = found, actors, gazetteer()
        self.words = found.keys
        self.starting: dict[int, LinkedName] = {}  # index of a token -> the name that begins there
        self.covering: dict[int, LinkedName] = {}
        starts = found.starts
        self.span: dict[int, tuple[int, int]] = {}
        for actor in actors:
            first = bisect_right(starts, actor.start) - 1
            last = first
            while last + 1 < len(found) and found.ends[last + 1] <= actor.end:
                last += 1
            self.starting[first] = actor
            self.span[actor.start] = (first, last + 1)
            for i in range(first, last + 1):
                self.covering[i] = actor
        self.holders: dict[Role, list[tuple[int, str]]] = defaultdict(list)
        for actor in actors:
            if actor.kind == "person":
                self.learn(actor)

    # What the words say -------------------------------------------------------------------------------------------

    def owner_at(self, i: int) -> str | None:
        """The country or body that the token at i, or the name ending with it, stands for."""
        if i < 0:
            return None
        word = self.words[i]
        if word in ("'s", "’s"):
            return self.owner_at(i - 1)
        if self.found.words[i][0].isupper():
            two = f"{self.words[i - 1]} {word}" if i else word
            for key in (two, word):
                if key in self.lists.nationality:
                    return self.lists.nationality[key]
        actor = self.covering.get(i)
        if actor and actor.kind != "person":
            key = key_of(actor.actor)
            return self.lists.country.get(key, key)
        return self.lists.country.get(word) if self.found.words[i][0].isupper() else None

    def office_ending(self, i: int) -> tuple[int, str] | None:
        """(first token, name) of the office whose last word is at i: foreign minister."""
        if self.words[i] in OFFICE_OF_SHORT_TITLE:
            return i, OFFICE_OF_SHORT_TITLE[self.words[i]]
        if self.words[i] not in self.lists.role:
            return None
        first = i
        while first and i - first < 3 and self.words[first - 1] in WITHIN_OFFICES and first - 1 not in self.covering:
            first -= 1
        office = " ".join(self.words[first : i + 1])
        return first, SAME_OFFICE.get(office, SAME_OFFICE.get(self.words[i], office) if first == i else office)

    def read_role(self, first: int, last: int) -> tuple[int, int, Role] | None:
        """The office whose head is among tokens first..last, and whose it is: (its first token, one past its last, role)."""
        for i in range(last - 1, first - 1, -1):
            got = self.office_ending(i)
            if got:
                begin, office = got
                end = i + 1
                owner = self.owner_at(begin - 1) if begin - 1 >= first - 2 else None
                if owner is None and end + 1 < len(self.words) and self.words[end] in ("of", "for"):
                    j = end + 1 + (self.words[end + 1] == "the")
                    name = self.starting.get(j)
                    if name and name.kind != "person":
                        owner = self.owner_at(j)
                        end = self.span[name.start][1]
                    elif self.words[end + 1] == "state" and office == "secretary":
                        office, end = "foreign minister", end + 2
                        owner = self.owner_at(begin - 1)
                return begin, end, Role(owner, office)
        return None

    def learn(self, actor: LinkedName) -> None:
        """The titles right before a name, and the apposition right after it."""
        first, end = self.span[actor.start]
        begin = first
        while begin and first - begin < WORDS_BEFORE and self._title_word(begin - 1):
            begin -= 1
        if begin < first:
            read = self.read_role(begin, first)
            if read and read[2].of is None and self.words[end : end + 1] == ["of"]:  # Prime Minister Ann Lee of Norway
                owner = self.owner_at(end + 1) if end + 1 < len(self.words) else None
                read = (
                    (*read[:2], Role(self.lists.country.get(owner), read[2].office))
                    if owner in self.lists.country
                    else read
                )
            self.note(read, actor)
        if end + 1 < len(self.words) and self.words[end] in APPOSITION:
            stop = min(len(self.words), end + 1 + WORDS_BEFORE)
            close = next((j for j in range(end + 1, stop) if self.words[j] in ',.;:“"'), stop)
            opening = self.words[end + 1]
            if opening in ("the", "a", "an", "its", "deputy", "chief", "former") or self.owner_at(end + 1):
                head = next((j for j in range(end + 1, close) if self.words[j] in self.lists.role), None)
                if head is not None and not any(
                    self.words[j] in ("who", "that", "which") for j in range(end + 1, head)
                ):
                    self.note(self.read_role(end + 1, head + 1), actor)

    def _title_word(self, i: int) -> bool:
        word, written = self.words[i], self.found.words[i]
        name = self.covering.get(i)
        if name and name.kind == "person":
            return False
        return (
            word in self.lists.title or word in WITHIN_OFFICES or word in ("of", "the", "'s", "’s", "for", "state")
            or written[0].isupper() and (word in self.lists.demonym or name is not None or self.owner_at(i) is not None)
        )  # fmt: skip

    def note(self, read: tuple[int, int, Role] | None, actor: LinkedName) -> None:
        if read is None:
            return
        begin, _, role = read
        past = any(self.words[j] in PAST for j in range(max(0, begin - 3), begin))
        position = actor.start + (LATE if past else 0)
        self.holders[role].append((position, actor.actor))
        if role.of is None:
            self.holders[Role(UNSAID, role.office)].append((position, actor.actor))
        elif role.office in HEADS_OF_COUNTRIES:
            self.holders[Role(role.of, "leader")].append((position, actor.actor))
        if role.of is not None and not past:
            self.holders[Role(None, role.office)].append((position, actor.actor))
        if role.of is not None and " " in role.office:
            self.holders[Role(role.of, role.office.split()[-1])].append((position + LATE, actor.actor))

    def holder(self, role: Role, position: int) -> str | None:
        held = self.holders.get(role, [])
        if role.of is None or not held:
            if role.of in self.lists.country:
                return None
            held = held or self.holders.get(
                Role(UNSAID, role.office), []
            )  # "the Iowa senator", of the only senator named
            if len({name for _, name in held}) != 1 or held[0][0] >= LATE or role.office in VAGUE_OFFICES:
                return None  # "the president", of two presidents
        before = [h for h in held if h[0] <= position]
        return max(before)[1] if before else min(held)[1]

    # Where offices are mentioned -----------------------------------------------------------------------------------

    def roles(self) -> list[Mention]:
        out = []
        roles = self.lists.role
        for i in self.found.roles:
            if self.words[i] == CAPITAL_WORD:
                out += self.capital(i)
            if (
                self.words[i] not in roles
                or i in self.covering
                or self.found.words[i][0].isupper()
                and i
                and self._heading(i)
            ):
                continue
            read = self.read_role(i, i + 1)
            if read is None:
                continue
            begin, end, role = read
            start = self.opening(begin, role)
            after = self.starting.get(end) or self.starting.get(i + 1)
            if start is None or after and after.kind == "person":
                continue
            if role.of is None:
                end = i + 1
                if end < len(self.words) and self.words[end] in ("of", "for"):
                    continue  # of something that is not named
            name = self.holder(role, self.found.starts[i])
            named = self.starting.get(end + 1) if end < len(self.words) and self.words[end] == "," else None
            if named and named.kind == "person":  # the head of the council, Ann Lee
                name = named.actor
            if name is not None or role.of is not None:
                out.append(Mention(self.found.starts[start], self.found.ends[end - 1], "person", name, "role"))
        return out

    def _heading(self, i: int) -> bool:
        return i + 1 < len(self.found) and self.found.words[i + 1][0].isupper()

    def opening(self, begin: int, role: Role) -> int | None:
        """The token with which the noun phrase begins: "the", or the owner of "Russia's president"."""
        j = begin - 1
        possessive = j >= 0 and self.words[j] in ("'s", "’s")
        if role.of is not None and self.owner_at(j) == role.of:
            j -= possessive
            name = self.covering.get(j)
            j = self.span[name.start][0] - 1 if name else j - 1
            if not name and f"{self.words[j]} {self.words[j + 1]}" in self.lists.nationality:
                j -= 1
        if j >= 0 and self.words[j] == "the":
            return j
        return j + 1 if possessive and role.of is not None else None

    def capital(self, i: int) -> list[Mention]:
        owner = self.owner_at(i - 1)
        if owner is None:
            return []
        start = self.opening(i, Role(owner, CAPITAL_WORD))
        if start is None or self.starting.get(i + 1):
            return []
        cities = [a.actor for a in self.actors if self.lists.capital.get(key_of(a.actor)) == owner]
        return [Mention(self.found.starts[start], self.found.ends[i], "place", cities[0] if cities else None, "role")]

    def handles(self) -> list[Mention]:
        """Accounts of an office, and accounts that spell the name of an actor of the article, or a title and a surname."""
        accounts = [i for i in self.found.handles if i not in self.covering]
        if not accounts:
            return []
        spelled = self.spelled()
        out = []
        for i in accounts:
            start, end, handle = self.found.starts[i], self.found.ends[i], self.found.words[i].lower()
            if handle in self.lists.handle:
                of, office = self.lists.handle[handle]
                name = self.holder(Role(of, SAME_OFFICE.get(office, office)), start)
                out.append(Mention(start, end, "person", name, "role"))
                continue
            readings = [SIGNS.sub("", handle)]
            for cut in (BEFORE_NAME, AFTER_NAME):
                readings += [cut.sub("", reading) for reading in readings]
            actor = next((spelled[reading] for reading in readings if spelled.get(reading)), None)
            if actor:
                out.append(Mention(start, end, actor.kind, actor.actor, "role"))
        return out

    def spelled(self) -> dict[str, LinkedName | None]:
        """The actors, by what an account may spell: a name or short form without its spaces, or a surname that one person has."""
        found: dict[str, LinkedName | None] = {}
        for actor in self.actors:
            if actor.kind == "organisation":
                found[SIGNS.sub("", "".join(self.words[slice(*self.span[actor.start])]))] = actor
            elif actor.kind == "person":
                surname = SIGNS.sub("", fold(actor.actor.split()[-1]))
                other = found.setdefault(surname, actor)
                if other and other.actor != actor.actor:
                    found[surname] = None
        return found | {
            SIGNS.sub("", fold(a.actor)): a
            for a in self.actors
            if a.kind != "place" and (a.kind != "person" or " " in a.actor)
        }


def before_noun(after: str) -> bool:
    """Whether a noun goes on after a capital, which then says what kind: the Paris attacks."""
    word = re.match(r" ([a-z]++)(?!['’])", after)
    return word is not None and classes().get(word[1], "A") == "A"


def metonyms(text: str, actors: list[LinkedName]) -> list[Mention]:
    """Capitals and seats of power that stand for a government: (span of the name, the country)."""
    lists = gazetteer()
    keys = ((lists.known.get(key_of(a.actor), key_of(a.actor)), a.actor) for a in actors if a.kind != "person")
    named = {lists.country.get(key, key): actor for key, actor in keys}
    out, acting = [], set()
    for actor in actors:
        key = key_of(text[actor.start : actor.end])
        country = lists.seat.get(key) or (lists.capital.get(key) if actor.kind == "place" else None)
        if country is None:
            continue
        before, after = text[max(0, actor.start - 24) : actor.start], text[actor.end : actor.end + 60]
        pair = AND_NEXT.match(after)
        partner = pair and key_of(pair[1]) in lists.capital and ACTS.match(after[pair.end() :])
        acts = (
            ACTS.match(after)
            or DEALT_WITH.search(before)
            and not before_noun(after)
            or partner
            or actor.start in acting
        )
        if key in lists.seat and key not in lists.capital:
            acts = acts or SEAT_ACTS.match(after)
        if PLACE_BEFORE.search(before) or not acts:
            continue
        if partner:
            acting.add(actor.end + pair.start(1))
        out.append(
            Mention(
                actor.start, actor.end, "place", named.get(country, country.title().replace(" Of ", " of ")), "metonym"
            )
        )
    return out

"""Who a speaker is: from the words by the quotation (a name, a role, he or she) to the actor behind them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from typing import NamedTuple

from analysis.english.gazetteer import fold, given_names
from analysis.english.organisation_words import CALLED_ANYTHING, CALLED_BY_KIND, CALLED_BY_NAME, NEVER_CALLED_GROUP
from analysis.english.person_words import (
    NOUNS_FOR_MEN,
    NOUNS_FOR_WOMEN,
    ONLY_BEFORE_PERSONS,
    SPEAKER_ROLE_OF_TITLE,
    SPEAKER_ROLES,
    TITLES_OF_MEN,
    TITLES_OF_WOMEN,
)
from analysis.english.reporting_verbs import INVERTING
from analysis.quotes.items import PRONOUNS, Items, Sentence
from analysis.quotes.noun_phrases import is_person
from analysis.quotes.records import Phrase
from analysis.quotes.subjects import subordinate_at

CLAUSE_END = re.compile(r"[^PNJDHSVEXMRIT#GB]")  # the object of a verb, or of its preposition, stands before it


def _sex_of(words: set[str], titles: bool) -> str | None:
    """Sex told by the roles, and by the `titles`, among words beside a name."""
    female, male = (
        (TITLES_OF_WOMEN | NOUNS_FOR_WOMEN, TITLES_OF_MEN | NOUNS_FOR_MEN)
        if titles
        else (NOUNS_FOR_WOMEN, NOUNS_FOR_MEN)
    )
    return "f" if words & female else "m" if words & male else None


def _may_be_called(actor: str, noun: str) -> bool:
    """Whether an organisation of this name may be meant by "the group", "the paper", "the department"."""
    words = actor.casefold().split()
    if noun in CALLED_ANYTHING:
        return NEVER_CALLED_GROUP.isdisjoint(words)
    return not ({noun} | CALLED_BY_KIND.get(noun, frozenset())).isdisjoint(words)


class Subject(NamedTuple):
    """Somebody who does what a clause says: at an item, the actor, whether the clause is subordinate, or theirs only in part:
    Roe's lawyer left."""

    item: int
    actor: str
    subordinate: bool


class Person(NamedTuple):
    start: int
    end: int
    item: int
    actor: str


class Resolver:
    """The actors of one article and who each phrase of it means."""

    def __init__(self, items: Items, mentions):
        self.items = items
        self.mentions = [m for m in mentions if m.actor is not None and m.form != "metonym"]
        self.starts = [m.start for m in self.mentions]
        self.bodies = [m for m in self.mentions if m.kind == "organisation" and m.form == "name"]
        self.sex: dict[str, str] = {}
        self.roles: dict[str, set[str]] = {}
        self.people: list[Person] = []
        self.meant: dict[int, str] = {}  # item of a pronoun -> actor
        self.subjects: list[list[Subject]] = []  # of each sentence
        self._learn()
        self.others = {m.actor for m in self.mentions} - {p.actor for p in self.people}
        self._read()

    def _learn(self) -> None:
        """Who the persons are, their sex and roles, from first names, titles and appositions."""
        places = [self._items_of(m) for m in self.mentions]
        persons = {m.actor for m in self.mentions if m.kind == "person" and m.form == "name"}
        persons |= {
            m.actor
            for m, place in zip(self.mentions, places, strict=True)
            if place
            and m.form == "name"
            and m.kind == "organisation"
            and self.items.word[place[0] - 1] in ONLY_BEFORE_PERSONS
        }
        for m, place in zip(self.mentions, places, strict=True):
            if place is None or m.actor not in persons or self.people and place[0] <= self.people[-1].item:
                continue
            self.people.append(Person(m.start, m.end, place[0], m.actor))
            if m.form == "name":
                before, after = self._title(place), self._apposed(place)
                listed = given_names().get(fold(m.actor.split()[0]))
                sex = _sex_of(before, True) or self.sex.get(m.actor) or listed or _sex_of(after, False)
                if sex:
                    self.sex[m.actor] = sex
                self.roles.setdefault(m.actor, set()).update(
                    {SPEAKER_ROLE_OF_TITLE.get(w, w) for w in before | after} & SPEAKER_ROLES
                )

    def _items_of(self, mention) -> Phrase | None:
        """The items of a mention outside quotation."""
        items = self.items
        i = bisect_left(items.start, mention.start)
        if i == len(items) or items.start[i] != mention.start:
            i -= 1  # starting within an item
        if i < 0 or i in items.quote or items.end[i] <= mention.start:
            return None
        j = i + 1
        while j < len(items) and items.start[j] < mention.end:
            j += 1
        return i, j

    def _title(self, place: Phrase) -> set[str]:
        """The words of a name and of the titles and roles right before it."""
        i, j = place
        title = i
        while title > 0 and i - title < 5 and self.items.tags[title - 1] in "PNJ":
            title -= 1
        return set(self.items.word[title:j])

    def _apposed(self, place: Phrase) -> set[str]:
        """The words of an apposition right after a name."""
        items, j = self.items, place[1]
        if j >= len(items) or items.tags[j] != ",":
            return set()
        x = j + 1
        while (
            x < min(j + 10, len(items)) and items.tags[x] not in ",.;W" and items.word[x] != "whose"
        ):  # Ann Roe, whose husband
            x += 1
        return set(items.word[j + 1 : x])

    def is_pronoun(self, phrase: Phrase) -> bool:
        return phrase[1] - phrase[0] == 1 and self.items.word[phrase[0]] in ("he", "she")

    def at(self, start: int, end: int) -> str | None:
        """The actor named exactly here."""
        return next((m.actor for m in self._within(start, end) if m.end >= end - 1), None)

    def bearers(self, name: str) -> list[str]:
        """The persons of this surname or whole name, or who alone hold this office, in small letters; one entry for each mention."""
        held = self._holders.get(name, set())
        return self._bearers.get(name) or (list(held) if len(held) == 1 else [])

    @cached_property
    def _bearers(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for person in self.people:
            whole = person.actor.casefold()
            for name in {whole, whole.rpartition(" ")[2]}:
                found.setdefault(name, []).append(person.actor)
        return found

    @cached_property
    def _holders(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for actor, roles in self.roles.items():
            for role in roles:
                found.setdefault(role, set()).add(actor)
        return found

    def introduced(self, start: int) -> str | None:
        """The person named most before start: who answers in an interview."""
        names = Counter(p.actor for p in self.people if p.start < start)
        return max(names, key=names.get) if names else None

    def name(self, phrase: Phrase, previous: str | None) -> str | None:
        """The actor a phrase means, its own words for somebody nameless, None for nobody known."""
        items = self.items
        i, j = phrase
        start, word = items.start[i], items.word[i]
        if j - i == 1 and items.tags[i] in "OWKH":
            return self._pronoun(i, word, previous)
        cut = next((x for x in range(i + 1, j) if items.tags[x] in ",(-"), j)
        if "C" in items.tags[i:cut] and len({m.actor for m in self._within(start, items.end[cut - 1])}) > 1:
            return self._words(i, cut)
        actor = self._named(i, cut)
        if actor in self.others and word in ("a", "an", "one", "another"):  # one House Republican
            actor = None
        if actor is None and cut < j and not self._of_somebody(i, cut):
            actor = self._apposed_name(cut + 1, j, only_persons="P" in items.tags[i:cut])
        if actor is not None:
            return actor
        if cut < j and any(items.tags[x] == "P" for x in range(i, cut)):
            return self._words(i, cut)
        return self._role(i, cut) or self._named(i, cut, "role") or self._words(i, cut)

    def _words(self, i: int, j: int) -> str:
        start, end = self.items.span(i, j)
        return " ".join(self.items.text[start:end].split())

    def _within(self, start: int, end: int):
        k = bisect_left(self.starts, start)
        while k < len(self.mentions) and self.mentions[k].start < end:
            yield self.mentions[k]
            k += 1

    def _apposed_name(self, a: int, j: int, only_persons: bool) -> str | None:
        """The actor whose name the apposition of items a to j gives, after titles and roles at most: the pastor, the Rev. Jo Berg."""
        items = self.items
        end = next((x for x in range(a, j) if items.tags[x] in ",(-q"), j)
        for m in self._within(*items.span(a, end)) if a < end else ():
            if m.form != "name" or m.kind != "person" and (only_persons or m.start != items.start[a]):
                continue
            first, after = bisect_left(items.start, m.start), bisect_left(items.start, m.end)
            whole = after >= end and set(items.tags[a:first]) <= set("DHPNJ#E")
            return m.actor if whole or first == a and m.kind == "person" and items.tags[after] != "S" else None
        return None

    def _of_somebody(self, i: int, j: int) -> bool:
        """Whether a phrase tells of another person, whose name an apposition may give: a friend of the victim, Ann Lahti."""
        items = self.items
        last = j - 1
        told = items.tags[last] == "N" and is_person(items.word[last]) and "I" in items.tags[i:last]
        return told and not any(
            word.startswith("spokes") or word in ("aide", "adviser", "lawyer", "attorney")
            for word in items.word[i:last]
        )

    def _named(self, i: int, j: int, form: str = "name") -> str | None:
        """The mention that is the head of items i to j: not a possessor, not within a prepositional phrase."""
        items = self.items
        start, end = items.span(i, j)
        head = j
        for x in range(i + 1, j):
            if items.tags[x] in "ITWEU" and x > i:
                head = x
                break
        limit = items.end[head - 1]
        best = None
        for m in self._within(start, limit):
            if m.end > limit + 1 or m.form != form:
                continue
            if m.end >= limit - 2 or (m.end < end and items.text[m.end : m.end + 1] in ",("):
                best = m.actor
        if best is None and head - i >= 1:
            whole = next(
                (m for m in self._within(start, end) if m.start == start and m.end >= limit and m.form == form), None
            )
            best = whole.actor if whole else None
        if best is None and head < j:  # Secretary of State Jo Berg, the head of the Bakers Union Jo Berg
            last = next((m for m in self._within(start, end) if m.end >= end - 1 and m.form == form), None)
            if last and last.kind == "person":
                before = bisect_left(items.start, last.start) - 1
                named = any(m.end == items.end[before] for m in self._within(start, last.start))
                if items.tags[before] == "P" and (items.tags[i] == "P" or named):
                    best = last.actor
        return best

    def _role(self, i: int, j: int) -> str | None:
        """The senator, the Texas governor: the last person before who bears the role."""
        items = self.items
        if (
            j - i == 2
            and items.word[i] == "the"
            and (noun := items.word[i + 1]) in CALLED_ANYTHING | CALLED_BY_KIND.keys() | CALLED_BY_NAME
        ):
            return self._body(i, noun)
        if items.word[i] not in ("the", "his", "her", "former") or j - i > 6:
            return None
        held = [w for w in items.word[i:j] if w in SPEAKER_ROLES]
        if not held:
            return None
        before = self.people[: bisect_left(self.people, i, key=lambda p: p.item)]
        return next((p.actor for p in reversed(before[-200:]) if held[-1] in self.roles.get(p.actor, ())), None)

    def _body(self, i: int, noun: str) -> str | None:
        """The group, the department: the only organisation that can be called so in the nearest sentence that names one."""
        items, number = self.items, self.items.sentence_of[i]
        last = bisect_left(self.bodies, items.start[i], key=lambda m: m.start)
        fitting = [m for m in self.bodies[max(0, last - 30) : last] if _may_be_called(m.actor, noun)]
        if not fitting:
            return None
        nearest = items.sentence_of[bisect_right(items.start, fitting[-1].start) - 1]
        if noun not in CALLED_BY_NAME and number - nearest > 3:
            return None
        begin = items.start[items.sentences[nearest][0]]
        near = {m.actor for m in fitting if m.start >= begin}
        return near.pop() if len(near) == 1 else None

    # ------------------------------------------------------------ he and she
    def _pronoun(self, i: int, word: str, previous: str | None) -> str | None:
        if word in PRONOUNS:
            # nobody known: the last speaker, if that may be a person
            likely = (
                previous
                and previous[0].isupper()
                and previous not in self.others
                and self.sex.get(previous) in (None, PRONOUNS[word])
            )
            return self.meant.get(i) or (previous if likely else None)
        if word in ("they", "it", "their"):
            return previous if previous not in self.roles else None  # no single person
        if word in ("who", "which", "that"):
            before = [p for p in self._people_between(i - 12, i)]
            return before[-1].actor if before else None
        return None

    def _read(self) -> None:
        """Resolve he and she in the order of the text, and note who the subjects of each sentence are."""
        items, at = self.items, 0
        for number, (lo, hi) in enumerate(items.sentences):
            people = []
            while at < len(self.people) and self.people[at].item < hi:
                people.append(self.people[at])
                at += 1
            pronouns = items.pronouns[bisect_left(items.pronouns, lo) : bisect_left(items.pronouns, hi)]
            subjects: list[Subject] = []
            self.subjects.append(subjects)
            for i, person in sorted([(p.item, p) for p in people] + [(i, None) for i in pronouns], key=lambda x: x[0]):
                if person is not None:
                    start = i
                    while start > lo and (
                        items.tags[start - 1] in "PNJDH"
                        or items.word[start - 1] == "of"
                        and items.tags[start - 2] == "P"
                    ):
                        start -= 1
                    following = self._following(person, hi)
                    owner = following == "S"  # Roe's article attacked him
                    if self._is_subject(person, start, lo, "V" if owner else following):
                        subjects.append(
                            Subject(i, person.actor, owner or subordinate_at(Sentence(items, lo, hi), start))
                        )
                    continue
                actor = self._antecedent(i, number, lo, PRONOUNS[items.word[i]])
                if actor is not None:
                    self.meant[i] = actor
                    if (
                        items.tags[i] == "O"
                        and not (i > lo and items.tags[i - 1] in "IVEB")
                        or items.tags[i] == "H"
                        and i == lo
                    ):
                        subjects.append(Subject(i, actor, subordinate_at(Sentence(items, lo, hi), i)))

    def _following(self, person: Person, hi: int) -> str:
        """The class of what stands right after a name."""
        k = person.item
        while k < hi and self.items.start[k] < person.end:
            k += 1
        return self.items.tags[k] if k < hi else "."

    def _is_subject(self, person: Person, start: int, lo: int, following: str) -> bool:
        """Whether the phrase from start that names a person stands where subjects stand, given the class that follows."""
        items = self.items
        before, word = (items.tags[start - 1], items.word[start - 1]) if start > lo else (".", "")
        if before in "IT" and start - 1 == lo and following == ",":
            return word in ("for", "to")  # For Roe, a baker, it was no work
        if before == "C" and start - 1 > lo:
            return word == "but" or following in "VXME" and items.tags[start - 2] == ","
        family = items.word[person.item - 1] == "the" and items.text[person.end - 1] == "s"
        return not (following in "SNJ" or before in "IT" or family or before in "VEBG" and word not in INVERTING)

    def _antecedent(self, i: int, number: int, lo: int, sex: str) -> str | None:
        """The person that he or she at item i of a sentence most likely means: a subject near before."""
        items = self.items
        beside = i > lo and items.tags[i - 1] in "qQ"
        others = self._objects(i) if items.tags[i] == "O" else set()
        before = self.subjects[number]
        if i > lo and items.word[i - 1] in ("who", "whom"):  # Reid, who he said was right
            before = [s for s in before if i - s.item > 6]
        here = self._best([s for s in before if s.item < i], sex, others)
        if here and not (beside and all(s.subordinate for s in self.subjects[number] if s.actor == here)):
            return here
        near = {p.actor for p in self._people_between(lo, i) if self.sex.get(p.actor) == sex} - others
        if here is None and len(near) == 1:  # The source of Roe's losses is no mystery, he said
            return near.pop()
        fallback = here
        for back in range(1, min(number, 12) + 1):
            found = self._best(self.subjects[number - back], sex, others)
            if found:
                return found
            if back <= 3 and (fallback is None or back == 1):
                a, b = items.sentences[number - back]
                named = [
                    p.actor
                    for p in self._people_between(a, b)
                    if self.sex.get(p.actor) == sex and p.actor not in others
                ]
                if named and back == 1 and i == lo and len(set(named)) == 1:
                    return named[0]
                fallback = fallback or (named[-1] if named else None)
        return fallback

    def _objects(self, i: int) -> set[str]:
        """Whom the clause of a pronoun at item i names after it: he told Roe, so he is not Roe."""
        end = CLAUSE_END.search(self.items.tags, i + 1)
        return {p.actor for p in self._people_between(i + 1, end.start() if end else len(self.items))}

    def _best(self, subjects: list[Subject], sex: str, others: set[str]) -> str | None:
        """The first subject of that sex who is none of the others, those of main clauses and of known sex first."""
        fitting = [s for s in subjects if self.sex.get(s.actor) in (None, sex) and s.actor not in others]
        if not fitting:
            return None
        return min(fitting, key=lambda s: (s.subordinate, self.sex.get(s.actor) is None, s.item)).actor

    def _people_between(self, a: int, b: int) -> list[Person]:
        first = bisect_left(self.people, a, key=lambda p: p.item)
        return self.people[first : bisect_left(self.people, b, key=lambda p: p.item)]

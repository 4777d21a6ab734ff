"""Whom definite descriptions mean: the economist, the giant winger.

They are resolved as pronouns are, by what the article says of its people, by kind, sex and nearness.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.person_words import OFFICES
from analysis.english.source_words import (
    NEVER_THE_TOPIC,
    ONE_PERSON,
    OTHERS_THAN_NAMED,
    SEVERAL_ARE,
    SPEAK_FOR_OTHERS,
)
from analysis.quotes.naming.people import FOR_MEN, FOR_WOMEN, NOT_IN_OFFICE, People
from analysis.quotes.naming.pronouns import Subject
from analysis.quotes.phrases.clause_subjects import main_subject, subordinate_at
from analysis.quotes.phrases.noun_phrases import head_of
from analysis.quotes.phrases.phrase_patterns import NOUN_PHRASE
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import PRONOUNS, Items, Sentence

OFFICIAL = "official"
NEVER_MEANT = NEVER_THE_TOPIC - {OFFICIAL}
RANKS = frozenset(("prime", "vice", "deputy"))  # the prime minister is no other minister
HIGHEST = frozenset("president king queen prince pope emperor spokesman spokeswoman spokesperson coach".split())
TWO = frozenset("couple pair duo newlyweds two".split())
BESIDE_SECOND = set(pos.NOMINAL + pos.DETERMINERS)  # Ann Lahti and | his wife | Jo Berg
LONGEST_TITLE = 6  # items from "and" to the second name
NEAR = 3  # sentences back to whom "the economist" may mean
INTRODUCING = ("a", "an", "one", "another")
BEFORE_HEAD = 4  # items between these and the noun: a very old | baker
AGED = re.compile(r"(\d{1,3})-year-old")
AGE = re.compile(r", (?:aged )?(\d{1,3})(?=[,.;]?(?:\s|$))")
OBJECTS = frozenset(["him"])  # somebody else than the subject
ASKING = frozenset("questioner reporter journalist interviewer host moderator".split())  # whom somebody named answers
PEOPLE = frozenset("people men women children others police families residents villagers locals parents".split())
YOUNG = ("boy", "child")
WHERE = frozenset("at behind beside outside opposite next".split())  # the woman | behind the counter
# At the gate | stood; there | was
PRESENTING = re.compile(
    f"[{pos.PREPOSITIONS}{pos.DETERMINERS}{pos.NOMINAL}{pos.ADV}]+?[{pos.FULL_VERBS}{pos.AUX}](?={pos.DET})"
)
IN_PLACE = ("in", "near", "outside")  # before a place, though it may be called like a person
QUOTATION_ALONE = 2  # items of a sentence that only quotes
THEY_SIGNS = (
    "inary",
    "gender",
    "uses they",
    "pronoun",
    "queer",
    "they/them",
    "they and them",
    "they, them",
    "by they",
)  # one stands in all that this finds
CALLED_THEY = re.compile(
    r"\b(?:[Nn]on[- ]?binary|[Gg]ender-?(?:queer|fluid)|[Aa]gender|uses they|pronouns? (?:is|are) [“‘\"']?they"
    r"|they(?:/| and |, | or )(?:them|their))\b"
)


class Definite(NamedTuple):
    """The phrase of items i to j, the people of its article, and the subjects of the sentences before."""

    items: Items
    people: People
    subjects: Sequence[Sequence[Subject]]
    i: int
    j: int

    @property
    def place(self) -> int:
        """The item of its head."""
        return head_of(self.items.tags, self.i, self.j)

    @property
    def head(self) -> str:
        """Its head, in lower case, if it is one common noun after "the"; else nothing."""
        tags, at = self.items.tags, self.place
        opened = self.items.word[self.i] == "the" and at > self.i
        common = tags[at] != pos.PROPN or is_occupation(self.items.word[at])  # the MP
        known = opened and common and OTHERS_THAN_NAMED.isdisjoint(self.items.word[self.i : at])
        of_somebody = pos.CCONJ in tags[self.i : at] or any(
            tag in tags[at + 1 : self.j] for tag in pos.PROPN + pos.GENITIVE
        )
        return self.items.word[at] if known and not of_somebody else ""

    @property
    def sex(self) -> str | None:
        """The sex that the head has: the actress."""
        return "f" if self.head in FOR_WOMEN else "m" if self.head in FOR_MEN else None

    def may_be(self, actor: str) -> bool:
        """Whether a person is of the sex of the head, and not named beside it: Ann Roe was ill, the doctor said.

        Who has left an office is no longer called by it: former mayor Ann Roe is not the mayor.
        """
        items, lo = self.items, self.items.sentences[self.items.sentence_of[self.i]][0]
        hi = items.sentences[items.sentence_of[self.i]][1]
        beside = any(person.actor == actor for person in self.people.between(lo, hi))
        left = self.head in OFFICES and not NOT_IN_OFFICE.isdisjoint(self.people.called.get(actor, ()))
        return not (beside or left) and self.sex in (None, self.people.sex.get(actor, self.sex))


def described(definite: Definite) -> str | None:
    """The only person of whom the article says this: Ann Lahti, an economist, ... the economist."""
    head = definite.head
    if not head or head in SPEAK_FOR_OTHERS | SEVERAL_ARE or not is_occupation(head):
        return None
    holders = [actor for actor, words in definite.people.called.items() if head in words]
    only = len(holders) == 1 and definite.may_be(holders[0]) and not _introduced(definite, head)
    return holders[0] if only and of_this_rank(definite, holders[0]) else None


def of_this_rank(definite: Definite, actor: str) -> bool:
    """Whether the article calls a person by the rank in a phrase too: Prime Minister Roe ... the prime minister."""
    ranks = RANKS.intersection(definite.items.word[definite.i : definite.j])
    return ranks <= definite.people.called.get(actor, set())


def of_this_age(definite: Definite) -> str | None:
    """The only person whom the article gives the age in the phrase: Ann Lahti, 26, ... the 26-year-old."""
    age = AGED.fullmatch(definite.head)
    if age is None:
        return None
    of_age = {actor for actor, years in _ages(definite) if years == age[1]}
    return of_age.pop() if len(of_age) == 1 else None


def _ages(definite: Definite) -> list[tuple[str, str]]:
    """The ages behind the names of people: Ann Lahti, 26, came."""
    found = ((person.actor, AGE.match(definite.items.text, person.end)) for person in definite.people.named)
    return [(actor, age[1]) for actor, age in found if age]


def nearest_person(definite: Definite) -> str | None:
    """The person whom the nearest sentence that names one is about, if no other of this kind was introduced."""
    head, number = definite.head, definite.items.sentence_of[definite.i]
    if not head or head in NEVER_MEANT or not (is_occupation(head) or AGED.fullmatch(head)):
        return None
    for back in range(1, min(number, NEAR) + 1):
        named = _about(definite, number - back)
        if named:
            plain = definite.sex and pos.PROPN not in definite.items.tags[definite.i : definite.place]
            near = {actor for actor in named if definite.may_be(actor)} if plain else named
            fits = len(near) == 1 and definite.may_be(next(iter(near))) and not _introduced(definite, head)
            aged = AGED.fullmatch(head) and any(actor in near for actor, _ in _ages(definite))  # at another age
            office = head != OFFICIAL or all(_in_office(definite, actor) for actor in near)
            return near.pop() if fits and office and not aged else None
    return None


def _in_office(definite: Definite, actor: str) -> bool:
    """Whether the article says that a person has an office, and not the highest: the minister Roe, ... the official."""
    called = definite.people.called.get(actor, set())
    return not OFFICES.isdisjoint(called) and HIGHEST.isdisjoint(called)


def _about(definite: Definite, number: int) -> set[str]:
    """The only person of a sentence, or those who are subjects of its main clauses."""
    named = {person.actor for person in definite.people.between(*definite.items.sentences[number])}
    subjects = definite.subjects[number]
    everybody = named | {subject.actor for subject in subjects}
    if len(everybody) < 2:
        return everybody
    return {subject.actor for subject in subjects if not subject.subordinate} or everybody


def _introduced(definite: Definite, head: str) -> bool:
    """Whether somebody without a name was called by the head before: a baker; bakers."""
    items = definite.items
    places = [x for x in range(definite.i) if items.word[x] == head]
    return any(_indefinite(items, x) and not _beside_name(definite, x) for x in places)


def _indefinite(items: Items, x: int) -> bool:
    """Whether "a" or the like opens the phrase of a noun at item x."""
    lo = items.sentences[items.sentence_of[x]][0]
    return not set(INTRODUCING).isdisjoint(items.word[max(lo, x - BEFORE_HEAD) : x])


def _beside_name(definite: Definite, x: int) -> bool:
    """Whether a noun at item x stands in the sentence of a person who is called so: Ann Lahti, an old baker."""
    lo, hi = definite.items.sentences[definite.items.sentence_of[x]]
    called, head = definite.people.called, definite.items.word[x]
    return any(head in called.get(person.actor, ()) for person in definite.people.between(lo, hi))


def two_named(items: Items, people: People, number: int) -> str | None:
    """The two people whom a sentence names side by side, if it names nobody else: Ann Lahti and Jo Berg."""
    named = people.between(*items.sentences[number])
    if len(named) != 2 or named[0].actor == named[1].actor:
        return None
    between = items.tags[bisect_left(items.start, named[0].end) : named[1].item]
    joined = between[:1] == pos.CCONJ and set(between[1:]) <= BESIDE_SECOND and len(between) <= LONGEST_TITLE
    return f"{named[0].actor} and {named[1].actor}" if joined else None


def called_two(definite: Definite) -> str | None:
    """The two people whom one of the sentences before names side by side: the couple."""
    items, number = definite.items, definite.items.sentence_of[definite.i]
    if definite.j - definite.i != 2 or items.word[definite.i] != "the" or items.word[definite.j - 1] not in TWO:
        return None
    back = range(1, min(number, NEAR) + 1)
    return next(filter(None, (two_named(items, definite.people, number - n) for n in back)), None)


def unnamed_before(items: Items, people: People, i: int) -> Phrase | None:
    """Somebody without a name, the subject of the sentence before, whom he or she at item i may mean.

    A skipper laughed. “It is late,” he said. Neither sentence may name anybody, or have him or her for somebody else.
    """
    number = items.sentence_of[i]
    if _somebody_named(items, people, items.sentences[number][0], i):
        return None
    for back in range(1, min(number, NEAR) + 1):
        lo, hi = items.sentences[number - back]
        presented = _presented(Sentence(items, lo, hi))
        verb_first = presented is not None and presented[0] > lo and items.tags[presented[0] - 1] != pos.COMMA
        if _somebody_named(items, people, lo, hi) or not (verb_first or OBJECTS.isdisjoint(items.word[lo:hi])):
            return None
        subject = presented or main_subject(Sentence(items, lo, hi), hi)
        if subject is None and hi - lo <= QUOTATION_ALONE:
            continue
        if subject is None or items.word[subject[0]] != items.word[i]:
            return subject if subject and _may_be_main(items, lo, hi, subject, i) else None
    return None


def _presented(sentence: Sentence) -> Phrase | None:
    """Somebody without a name of whom more is said before the verb, or whom the verb presents: A baker, who left, |;
    at the gate stood | a baker with a dog |.
    """
    tags, word, lo, hi = sentence.tags, sentence.word, sentence.lo, sentence.hi
    verb = PRESENTING.match(tags, lo, hi)
    if verb and (tags[lo] in pos.PREPOSITIONS or word[lo] == "there"):
        start = verb.end()
    else:
        comma = tags.find(pos.COMMA, lo, hi)
        start = comma + 1 if tags[lo] in pos.PREPOSITIONS + pos.ADV and comma > 0 else lo
    phrase = NOUN_PHRASE.match(tags, start, hi)
    end = phrase.end() if phrase else start
    aside = tags[end : end + 1] == pos.COMMA
    goes_on = tags[end + aside : end + aside + 1] == pos.REL or word[end + aside : end + aside + 1] == ["whose"]
    return (start, end) if end > start and word[start] in INTRODUCING and (verb or goes_on) else None


NAMED = frozenset("name named identity identified".split())
BEING = frozenset("been being was were is are".split())  # The divers have not been named.


def _somebody_named(items: Items, people: People, lo: int, hi: int) -> bool:
    """Whether a stretch names a person, and not only what is a place beside "in": at the station in Larissa."""
    return any(items.word[person.item - 1] not in IN_PLACE for person in people.between(lo, hi))


def unnamed_they(items: Items, people: People, i: int) -> Phrase | None:
    """Somebody without a name whom the sentence before is about, and whom "they" at item i means: A witness left.

    They were afraid. “It is late,” they said. None of the sentences may speak of several.
    """
    number = items.sentence_of[i]
    for back in range(1, min(number, NEAR) + 1):
        lo, hi = items.sentences[number - back]
        if back == 1 and left_unnamed(items, lo, hi):
            continue
        if _somebody_named(items, people, lo, hi) or any(_several(word) for word in items.word[lo:hi]):
            return None
        subject = _presented(Sentence(items, lo, hi)) or main_subject(Sentence(items, lo, hi), hi)
        if subject is not None and items.word[subject[0]] != "they":
            return subject if _somebody(items, subject, None, of_the=True) else None
        if subject is None and hi - lo > QUOTATION_ALONE:
            return None
    return None


def left_unnamed(items: Items, lo: int, hi: int) -> bool:
    """Whether a sentence only tells who did not name somebody: The police have not given a name."""
    words = items.word[lo:hi]
    denied = any(word == "not" or word.endswith(("n't", "n’t")) for word in words)
    return denied and BEING.isdisjoint(words) and not NAMED.isdisjoint(words)


def _several(noun: str) -> bool:
    """Whether a noun means several people."""
    return are_occupations(noun) or noun in PEOPLE


def _may_be_main(items: Items, lo: int, hi: int, phrase: Phrase, i: int) -> bool:
    """Whether the subject of a sentence calls somebody without a name, and he or she at item i is nobody before it."""
    sex = PRONOUNS[items.word[i]]
    before = any(PRONOUNS.get(word) == sex for word in items.word[lo : phrase[0]])  # On her papers a doctor wrote
    return not before and not subordinate_at(Sentence(items, lo, hi), phrase[0]) and _somebody(items, phrase, sex)


def _somebody(items: Items, phrase: Phrase, sex: str | None, of_the: bool = False) -> bool:
    """Whether a phrase calls one person, who may be of this sex, by a common noun after "a" or "an", or any "the"."""
    i, j = phrase
    at = head_of(items.tags, i, j)
    head, behind = items.word[at], items.word[i + 2 : i + 3]
    other = FOR_MEN if sex == "f" else FOR_WOMEN if sex == "m" else frozenset()
    there = items.word[i] == "the" and (of_the or head in ONE_PERSON and not WHERE.isdisjoint(behind))
    return (
        (items.word[i] in INTRODUCING or there)
        and pos.PROPN not in items.tags[i : at + 1]
        and head not in other
        and head not in ASKING
        and (is_occupation(head) or head in ONE_PERSON or head in YOUNG)
    )


def called_they(items: Items, people: People) -> set[str]:
    """The persons of whom the article says that they are called so."""
    if not any(sign in items.text for sign in THEY_SIGNS):
        return set()  # as most are
    found = (bisect_right(items.start, match.start()) - 1 for match in CALLED_THEY.finditer(items.text))
    sentences = {items.sentence_of[max(0, at)] for at in found}
    return {person.actor for number in sentences for person in people.between(*items.sentences[number])}


def only_they(of_them: set[str], people: People, i: int) -> str | None:
    """The only person who is called they, if nobody else was named since."""
    before = people.before(i) if len(of_them) == 1 else []
    return before[-1].actor if before and before[-1].actor in of_them else None

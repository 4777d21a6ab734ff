"""The people of an article: where it names them outside quotation, and the sex and the roles that it gives them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import fold, given_names
from analysis.english.occupations import is_occupation
from analysis.english.person_words import (
    NOUNS_FOR_MEN,
    NOUNS_FOR_WOMEN,
    ONLY_BEFORE_PERSONS,
    SPEAKER_ROLE_OF_TITLE,
    SPEAKER_ROLES,
    TITLES_OF_MEN,
    TITLES_OF_WOMEN,
)
from analysis.english.reporting_verbs import CLASS
from analysis.names.records import Mention
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import PRONOUNS, Items

FOR_WOMEN, FOR_MEN = TITLES_OF_WOMEN | NOUNS_FOR_WOMEN, TITLES_OF_MEN | NOUNS_FOR_MEN
APPOSITION_END = pos.COMMA + pos.STOP + pos.SEMICOLON + pos.REL
NOT_IN_OFFICE = frozenset("shadow former ex late".split())  # the former minister Ann Lahti is not "the minister"
ENOUGH_PRONOUNS, RUN = 2, 3  # how often he or she must say otherwise than a first name; sentences after it
COPULAS = (["is"], ["was"], ["became"], ["remains"])
IN_PREDICATE = pos.NOMINAL + pos.NUM + pos.DET
SAYING = frozenset("saying adding insisting claiming arguing explaining stating noting".split())
# What firms have and people do not.
FIRM_OFFICERS = frozenset("ceo cfo coo cto co-founder shareholders".split())
FIRM_OFFICES = frozenset(
    tuple(office.split("_"))
    for office in (
        "chief_executive chief_operating chief_financial chief_technology managing_director finance_director".split()
    )
)
WITH_ROLES = SPEAKER_ROLES | frozenset(SPEAKER_ROLE_OF_TITLE)
LONGEST_OFFICE = 4  # items: UK finance director
LONGEST_TITLE, LONGEST_APPOSITION = 5, 10  # items looked at beside a name


class Person(NamedTuple):
    """A place that names a person: its characters, its first item, the actor."""

    start: int
    end: int
    item: int
    actor: str


@dataclass(frozen=True)
class People:
    """Where persons are named, in order; the sex ("f" or "m") and the roles of each actor, as far as they are known."""

    named: list[Person]
    sex: dict[str, str]
    roles: dict[str, set[str]]
    called: dict[str, set[str]]  # the common nouns beside the names of each: economist
    titled: set[str]  # those whose sex a title or a noun beside the name tells: Mr., actress
    unnamed: dict[str, list[tuple[int, Phrase]]] = field(default_factory=dict)  # by noun, in order

    def between(self, a: int, b: int) -> list[Person]:
        """Those named in items a to b."""
        return self.named[bisect_left(self._items, a) : bisect_left(self._items, b)]

    def before(self, i: int) -> list[Person]:
        """Those named before item i."""
        return self.named[: bisect_left(self._items, i)]

    def introduced(self, start: int) -> str | None:
        """The person named most before a character: who answers in an interview."""
        names = Counter(person.actor for person in self.named if person.start < start)
        return max(names, key=lambda name: names[name]) if names else None

    def bearers(self, name: str) -> list[str]:
        """The persons of this name or surname, in lower case, once for each mention; else who alone has this role."""
        holders = self._holders.get(name, set())
        return self._bearers.get(name) or (list(holders) if len(holders) == 1 else [])

    @cached_property
    def _items(self) -> list[int]:
        """Where they are named; asked for when all are known."""
        return [person.item for person in self.named]

    @cached_property
    def _bearers(self) -> dict[str, list[str]]:
        bearers: dict[str, list[str]] = {}
        for person in self.named:
            full = person.actor.casefold()
            for name in {full, full.rpartition(" ")[2]}:
                bearers.setdefault(name, []).append(person.actor)
        return bearers

    @cached_property
    def _holders(self) -> dict[str, set[str]]:
        holders: dict[str, set[str]] = {}
        for actor, roles in self.roles.items():
            for role in roles:
                holders.setdefault(role, set()).add(actor)
        return holders


def learn_people(items: Items, mentions: Sequence[Mention]) -> People:
    """The people among the mentions, their sex and roles, from first names, titles and appositions."""
    places = [(mention, items_of(items, mention)) for mention in mentions]
    persons = {mention.actor for mention, place in places if _is_person(items, mention, place)}
    persons -= {m.actor for m, place in places if place and " " not in (m.actor or "") and _has_officers(items, place)}
    people = People([], {}, {}, {}, set())
    for mention, place in places:
        again = people.named and place and place[0] <= people.named[-1].item
        if place is None or mention.actor is None or mention.actor not in persons or again:
            continue
        people.named.append(Person(mention.start, mention.end, place[0], mention.actor))
        if mention.form == "name":
            _learn(items, people, mention.actor, place)
    _learn_from_pronouns(items, people)
    return people


def _learn_from_pronouns(items: Items, people: People) -> None:
    """Correct what a first name tells where he or she says otherwise, twice and never the other way.

    Counted are he and she in sentences that name one person alone, and in the next ones if they name nobody.
    """
    if not items.pronouns:
        return
    votes: dict[str, list[str]] = {}
    counted = {items.sentence_of[i] - before for i in items.pronouns for before in range(RUN + 1)}
    own = [vote for i in items.pronouns if (vote := _says_of_oneself(items, people, i))]
    for number, (lo, hi) in enumerate(items.sentences):
        if number not in counted:
            continue
        named = {person.actor for person in people.between(lo, hi)}
        if len(named) == 1:
            votes.setdefault(named.pop(), []).extend(_pronouns(items, people, number, hi))
    for actor, sex in own:
        votes.setdefault(actor, []).extend([sex] * ENOUGH_PRONOUNS)
    for actor, sexes in votes.items():
        told = actor in people.sex and actor not in people.titled
        if told and len(sexes) >= ENOUGH_PRONOUNS and len(set(sexes)) == 1:
            people.sex[actor] = sexes[0]


def _says_of_oneself(items: Items, people: People, i: int) -> tuple[str, str] | None:
    """Whom he or she at item i stands for, and the sex, if it is the subject who is saying so: Berg wept, saying | she.

    None if the sentence names another one of that sex before.
    """
    sex, lo = PRONOUNS[items.word[i]], items.sentences[items.sentence_of[i]][0]
    before = i - 1 - (items.word[i - 1] == "that")
    if before <= lo or items.word[before] not in SAYING or items.tags[before - 1] != pos.COMMA:
        return None
    named = people.between(lo, i)
    if not named or any(people.sex.get(person.actor) == sex for person in named[1:]):
        return None
    after = bisect_left(items.start, named[0].end)
    return (named[0].actor, sex) if items.tags[after] in pos.FINITE_OR_PAST else None


def _pronouns(items: Items, people: People, number: int, hi: int) -> list[str]:
    """The sexes of he and she in a sentence after the name, and in the next ones as long as they name nobody; also of
    him and her where the article names nobody else.
    """
    alone = len({person.actor for person in people.named}) == 1
    start = people.between(*items.sentences[number])[0].item
    last = hi
    for lo, end in items.sentences[number + 1 : number + 1 + RUN]:
        if people.between(lo, end):
            break
        last = end
    inside = items.pronouns[bisect_left(items.pronouns, start) : bisect_left(items.pronouns, last)]
    return [PRONOUNS[items.word[i]] for i in inside if alone or items.tags[i] == pos.PRON]


def _is_person(items: Items, mention: Mention, place: Phrase | None) -> bool:
    """Whether a mention names a person, by its kind or by the title before it: Mr. Ford."""
    if mention.form != "name":
        return False
    titled = place is not None and items.word[place[0] - 1] in ONLY_BEFORE_PERSONS
    return mention.kind == "person" or mention.kind == "organisation" and titled


def _has_officers(items: Items, place: Phrase) -> bool:
    """Whether a name of one word owns what only a firm has, whatever it was taken for: Zaprio's chief executive."""
    after = place[1]
    if items.tags[after : after + 1] != pos.GENITIVE or items.word[place[0] - 1] in ONLY_BEFORE_PERSONS:
        return False
    officer = items.word[after + 1 : after + 1 + LONGEST_OFFICE]
    return any(pair in FIRM_OFFICES for pair in zip(officer, officer[1:], strict=False)) or any(
        word in FIRM_OFFICERS for word in officer[:2]
    )


def _learn(items: Items, people: People, actor: str, place: Phrase) -> None:
    """Add what the words around a name say of its bearer."""
    before, after = _with_title(items, place) | _apposed_to(items, place), _apposition(items, place)
    told, both = _sex_of(before, FOR_WOMEN, FOR_MEN) or _sex_said(items, place), before | after
    sex = (
        told
        or people.sex.get(actor)
        or given_names().get(fold(actor.split()[0]))
        or _sex_of(after, NOUNS_FOR_WOMEN, NOUNS_FOR_MEN)
    )
    if told:
        people.titled.add(actor)
    if sex:
        people.sex[actor] = sex
    roles = people.roles.setdefault(actor, set())
    if not both.isdisjoint(WITH_ROLES) and NOT_IN_OFFICE.isdisjoint(both):
        roles.update(SPEAKER_ROLES.intersection([SPEAKER_ROLE_OF_TITLE.get(word, word) for word in both]))
    people.called.setdefault(actor, set()).update(both)


def _sex_said(items: Items, place: Phrase) -> str | None:
    """The sex of what somebody is: Ann Lahti is one of the first women | in the house; was a father | of three."""
    after = place[1]
    if items.word[after : after + 1] not in COPULAS:
        return None
    first = after + 1
    one_of = items.word[first : first + 2] == ["one", "of"]
    if not one_of and items.tags[first : first + 1] != pos.DET:
        return None
    last = first + 2 * one_of + 1
    while last < min(len(items), first + LONGEST_APPOSITION) and items.tags[last] in IN_PREDICATE:
        last += 1
    heads = {items.word[last - 1]}
    return _sex_of(heads, NOUNS_FOR_WOMEN | {"women"}, NOUNS_FOR_MEN | {"men"}) if last - 1 > first else None


def _sex_of(words: set[str], for_women: frozenset[str], for_men: frozenset[str]) -> str | None:
    return "f" if not words.isdisjoint(for_women) else "m" if not words.isdisjoint(for_men) else None


def items_of(items: Items, mention: Mention) -> Phrase | None:
    """The items of a mention; None within quotation."""
    starts, n = items.start, len(items)
    i = bisect_left(starts, mention.start)
    if i == n or starts[i] != mention.start:
        i -= 1  # it starts within an item
    if i < 0 or i in items.quote or items.end[i] <= mention.start:
        return None
    j = i + 1
    while j < n and starts[j] < mention.end:
        j += 1
    return i, j


def _with_title(items: Items, place: Phrase) -> set[str]:
    """The words of a name and of the titles and roles right before it."""
    first = place[0]
    while first > 0 and place[0] - first < LONGEST_TITLE and items.tags[first - 1] in pos.NOMINAL:
        first -= 1
    return set(items.word[first : place[1]])


def _apposed_to(items: Items, place: Phrase) -> set[str]:
    """The words of a title that a name between commas is added to: The Labour leader, | Ann Lahti, was ill."""
    comma, after = place[0] - 1, place[1]
    if comma < 1 or items.tags[comma] != pos.COMMA or items.tags[after : after + 1] not in tuple(APPOSITION_END):
        return set()
    first = comma
    while first > 0 and comma - first < LONGEST_TITLE and items.tags[first - 1] in pos.NOMINAL:
        first -= 1
    titled = items.tags[comma - 1] == pos.NOUN and is_occupation(items.word[comma - 1])
    opened = items.tags[first - 1 : first] in (*pos.DETERMINERS, pos.GENITIVE)
    return set(items.word[first:comma]) if titled and opened else set()


def _apposition(items: Items, place: Phrase) -> set[str]:
    """The words of an apposition right after a name."""
    comma = place[1]
    if comma >= len(items) or items.tags[comma] != pos.COMMA:
        return set()
    end = comma + 1
    while end < min(comma + LONGEST_APPOSITION, len(items)):
        if items.tags[end] in APPOSITION_END or items.word[end] == "whose":  # Ann Roe, whose husband
            break
        verb = CLASS.get(items.word[end]) in ("saying", "clausal") and items.tags[end] in pos.FULL_VERBS
        if verb and (end == comma + 1 or _ends_report(items, place, end)):
            return set()  # The mill was sold to Ann Roe, | a baker said.
        end += 1
    return set(items.word[comma + 1 : end])


def _ends_report(items: Items, place: Phrase, verb: int) -> bool:
    """Whether somebody else says a sentence that a name ends: nothing follows the verb but when and where."""
    lo, hi = items.sentences[items.sentence_of[verb]]
    within = any(tag in pos.FINITE_OR_PAST for tag in items.tags[lo : place[0]])
    return within and not any(tag in pos.FINITE + pos.THAT + pos.QUOTATIONS for tag in items.tags[verb + 1 : hi])

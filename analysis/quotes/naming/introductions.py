"""Whom an article introduces without a name: named in the next line, or called again by the same noun.

A woman who lost her purse said ... Ann Lahti, 44, said. A spokesman for the bank said ... the spokesman added.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.source_words import DOCTORS, ONE_PERSON, OTHERS_THAN_NAMED, SELDOM_NAMED, SPEAK_FOR_OTHERS
from analysis.quotes.naming.definite import FOR_MEN, FOR_WOMEN, Definite
from analysis.quotes.naming.people import Person
from analysis.quotes.phrases.noun_phrases import head_of, is_person
from analysis.quotes.phrases.phrase_patterns import NOUN_PHRASE
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Items

NEXT = 2  # sentences on in which somebody is named who was only called something before
FIRST = 2  # sentences of an article, the headline aside, in which that is most usual
INTRODUCING = ("a", "an")
ONE = (*INTRODUCING, "one")  # One nurse at the clinic came. The nurse left.
SEVERAL = frozenset("some several two three four five six seven eight nine ten dozens many".split())
BEFORE_SEVERAL = pos.ADJ + pos.NOUN + pos.NUM + pos.PROPN
BEFORE_HEAD = 5  # items between these and the noun: a very old | baker
AGED = (pos.COMMA + pos.NUM + pos.COMMA, pos.COMMA + pos.ADJ + pos.COMMA)  # Ann Lahti|, 44,|
ORIGIN = re.compile(f"{pos.COMMA}{pos.ADP}{pos.PROPN}+{pos.COMMA}")
FROM = ("from", "of")  # Ann Lahti, | from Oulu, was ill
SPEAKING = (["was", "speaking"], ["is", "speaking"])
SERVING = ("as", "is", "became", "becomes", "remains")  # before a title
NO_LONGER = frozenset("resigned resignation resigns former until quit sacked ousted replaced retired".split())
LONGEST_PREDICATE = 11  # items from a name to the end of its title
NO_TITLE = frozenset("former new then acting old late".split())
# Who has something, or runs it.
OWNERS = frozenset(
    "owner co-owner founder co-founder boss chief head director manager chairman chairwoman president author".split()
)
# Each of these may be called by another of them: the boss of Norbank said; Ann Lahti, chief executive of Norbank, said
BOSSES = frozenset("boss head chief chairman chairwoman chair director executive president founder owner".split())
ADDED = pos.PREPOSITIONS + pos.REL + pos.PAST + pos.SCONJ + pos.COMMA  # one of these ends the head of a phrase
DOCTOR_TITLES = ("dr", "dr.")
AGAIN = ("the", "that")
LONGEST_AGAIN = 4  # items of a phrase that calls somebody again: the old police | spokesman


def named_next(definite: Definite) -> str | None:
    """The person, named in one of the next sentences for the first time, whom a phrase without a name means."""
    items, head = definite.items, _noun(definite)
    if not head:
        return None
    number = items.sentence_of[definite.i]
    for n in range(number + 1, min(number + NEXT, len(items.sentences) - 1) + 1):
        named = definite.people.between(*items.sentences[n])
        if named:
            return named[0].actor if _is_introduced(definite, named[0], head, n) else None
    return None


def of_this_title(definite: Definite) -> str | None:
    """The only person who bears the whole title that a phrase gives: the interior minister, Jo Berg."""
    title = _title(definite)
    if len(title) < 2:
        return None
    items = definite.items
    holders = {
        person.actor
        for person in definite.people.named
        if _bears(items, person, title) or _serves(definite, person, title)
    }
    return holders.pop() if len(holders) == 1 else None


def _bears(items: Items, person: Person, title: list[str]) -> bool:
    """Whether a title stands beside a name: Interior Minister Jo Berg; the interior minister, Jo Berg; and after it."""
    first = person.item - (items.tags[person.item - 1 : person.item] == pos.COMMA)
    after = _after(items, person)
    behind = after + 1 + (items.tags[after + 1 : after + 2] in (pos.DET, pos.POSS))
    apposed = items.tags[after : after + 1] == pos.COMMA and items.word[behind : behind + len(title)] == title
    return apposed or items.word[max(0, first - len(title)) : first] == title


def _serves(definite: Definite, person: Person, title: list[str]) -> bool:
    """Whether the sentence says that somebody named has the title: Roe’s second trip as prime minister."""
    items, after = definite.items, _after(definite.items, person)
    hi = min(items.sentences[items.sentence_of[person.item]][1], after + LONGEST_PREDICATE)
    for x in range(after + 1, hi - len(title) + 1):
        if items.word[x : x + len(title)] == title:
            before = x - 1 - (items.tags[x - 1] == pos.DET)
            alone = not definite.people.between(after, x) and NO_LONGER.isdisjoint(items.word[after:x])
            return alone and before >= after and items.word[before] in SERVING
    return False


def _title(definite: Definite) -> list[str]:
    """The words of a title, of two words or more, after the, its or somebody's: Norland's | interior minister."""
    items, at = definite.items, definite.place
    first = at
    while first > definite.i and items.tags[first - 1] in pos.ADJ + pos.NOUN and items.word[first - 1] not in NO_TITLE:
        first -= 1
    opened = first > definite.i and items.tags[first - 1] in pos.GENITIVE + pos.POSS or items.word[definite.i] == "the"
    whole = at + 1 == definite.j and is_occupation(items.word[at]) and items.word[at] not in SPEAK_FOR_OTHERS
    return items.word[first : at + 1] if opened and whole else []


def just_introduced(definite: Definite) -> str | None:
    """The only person whom the last sentence that names anybody introduced: “...,” says the owner of the mill."""
    items, i = definite.items, definite.i
    head, number = items.word[definite.place], items.sentence_of[i]
    whose = items.word[definite.place + 1 : definite.place + 2]
    if items.word[i] != "the" or whose not in (["of"], ["at"]) or head not in OWNERS:
        return None
    if definite.people.between(*items.sentences[number]):
        return None
    for n in range(number - 1, max(-1, number - NEXT - 1), -1):
        lo, hi = items.sentences[n]
        named = {person.actor for person in definite.people.between(lo, hi)}
        if named:
            only = named.pop()
            known = any(person.actor == only for person in definite.people.before(lo))
            other = {word for word in definite.people.called.get(only, ()) if is_occupation(word)}
            return None if named or known or other else only
    return None


def _noun(definite: Definite) -> str:
    """The common noun for one person at the head of a phrase that begins with a, its, the, somebody's; else nothing.

    Also "baker" for one of the bakers.
    """
    items, i = definite.items, definite.i
    if items.word[i : i + 2] == ["one", "of"]:
        last = items.word[_plain_head(definite, i + 2)]
        return last.removesuffix("s") if are_occupations(last) else ""
    at = _plain_head(definite, i)
    head, tags = items.word[at], items.tags[definite.i : at]
    begins = items.word[definite.i] in (*INTRODUCING, "its", "the") or pos.GENITIVE in tags
    single = is_occupation(head) or head in ONE_PERSON or is_person(head)
    return head if begins and single and items.tags[at] != pos.PROPN and pos.CCONJ not in tags else ""


def _plain_head(definite: Definite, first: int) -> int:
    """The head of what begins at an item, without what is added behind: a woman | who runs a mill."""
    tags = definite.items.tags
    stop = next((x for x in range(first + 1, definite.j) if tags[x] in ADDED), definite.j)
    return head_of(tags, first, stop) if first < stop else first


def _is_introduced(definite: Definite, person: Person, head: str, number: int) -> bool:
    """Whether a person is new, the subject of the sentence of this number, and may be what the head says."""
    items, people = definite.items, definite.people
    new = people.before(items.sentences[number][0])
    subject = any(s.actor == person.actor and not s.subordinate for s in definite.subjects[number])
    if not subject or any(earlier.actor == person.actor for earlier in new) or not _of_sex(definite, person, head):
        return False
    if _was_speaking(items, _after(items, person)):
        return True
    called = people.called.get(person.actor, set())
    if items.word[definite.i] == "the":
        return head in BOSSES and not called.isdisjoint(BOSSES) and _opens(items, definite.i)
    if head in called or head in DOCTORS and not called.isdisjoint(DOCTOR_TITLES):
        return True
    names = items.inner_names | set(person.actor.casefold().split())  # Ann Lahti, from Leicester; known as Queen Ann
    others = {word for word in called - names if is_occupation(word)}
    owned = pos.GENITIVE in items.tags[definite.i : definite.place]
    if others or owned or head in SELDOM_NAMED:
        return False
    after = _after(items, person)
    placed = ORIGIN.match(items.tags, after) is not None and items.word[after + 1] in FROM
    placed = placed or items.word[after + 1 : after + 3] == ["known", "as"]
    alone = items.tags[after : after + 1] != pos.COMMA or placed
    return _aged(items, after) or _opens(items, definite.i) and alone


def _of_sex(definite: Definite, person: Person, head: str) -> bool:
    """Whether a person may be of the sex of the head."""
    sex = "f" if head in FOR_WOMEN else "m" if head in FOR_MEN else None
    return sex in (None, definite.people.sex.get(person.actor, sex))


def _after(items: Items, person: Person) -> int:
    """The item after a name."""
    return bisect_left(items.start, person.end)


def _was_speaking(items: Items, after: int) -> bool:
    """Whether the sentence only tells when somebody named said what was just reported: Ann Lahti was speaking at."""
    return items.word[after : after + 2] in SPEAKING


def _aged(items: Items, after: int) -> bool:
    """Whether an age between commas stands at an item."""
    return items.tags[after : after + 3] in AGED and items.word[after + 1][:1].isdigit()


def _opens(items: Items, i: int) -> bool:
    """Whether item i stands in one of the first sentences of the article, the headline aside."""
    number = items.sentence_of[i]
    prose = [n for n in range(number) if items.kind[items.sentences[n][0]] == "paragraph"]
    return len(prose) < FIRST


def called_again(definite: Definite) -> Phrase | None:
    """The phrase that introduced somebody without a name whom the noun of another phrase calls again."""
    items, i, j = definite.items, definite.i, definite.j
    head = items.word[j - 1]
    if items.word[i] not in AGAIN or not 1 < j - i <= LONGEST_AGAIN or not _may_be_unnamed(items, i, j):
        return None
    introduced = _introduced(definite, head)
    before = bisect_left(introduced, (i,))
    if not before:
        return None
    start, end = phrase = introduced[before - 1][1]
    more = set(items.word[i + 1 : j - 1])
    return phrase if more <= set(items.word[start:end]) else None


def _introduced(definite: Definite, head: str) -> list[tuple[int, Phrase]]:
    """Where in the article a noun introduces somebody without a name, with the phrases: found once for each noun."""
    items, known = definite.items, definite.people.unnamed
    if head not in known:
        places = (x for x, word in enumerate(items.word) if word == head and items.tags[x] in pos.NOUN)
        known[head] = [(x, phrase) for x in places if (phrase := _introduction(definite, x))]
    return known[head]


def _may_be_unnamed(items: Items, i: int, j: int) -> bool:
    """Whether the phrase of items i to j ends in a noun for one person, and means nobody else than before."""
    head = items.word[j - 1]
    single = is_occupation(head) or head in ONE_PERSON | SPEAK_FOR_OTHERS or is_person(head)
    return (
        (single or _are_several(head))
        and items.tags[j - 1] == pos.NOUN
        and OTHERS_THAN_NAMED.isdisjoint(items.word[i:j])
    )


def _owner(items: Items, lo: int, x: int) -> int | None:
    """The first item of whose the noun at item x is, if it is somebody's: Ann Lahti's | old neighbour."""
    first = x
    while first > lo and x - first < BEFORE_HEAD and items.tags[first - 1] in pos.ADJ + pos.NOUN:
        first -= 1
    if first > lo and items.tags[first - 1] == pos.POSS:
        return first - 1
    if first - 1 <= lo or items.tags[first - 1] != pos.GENITIVE:
        return None
    first -= 1
    while first > lo and items.tags[first - 1] in pos.NOMINAL + pos.DETERMINERS:
        first -= 1
    return first


def _of_several(items: Items, lo: int, x: int) -> int | None:
    """Where a phrase for several people begins that a noun at item x heads, if it tells more than that: | Two old
    bakers left; | Sources in the party; not: the sources in the party.
    """
    first = x
    while first > lo and items.tags[first - 1] in BEFORE_SEVERAL or items.word[first - 1] in SEVERAL:
        first -= 1
    told = first < x or items.tags[x + 1 : x + 2] in tuple(pos.ADP)
    free = first == lo or items.tags[first - 1] not in pos.DETERMINERS + pos.GENITIVE
    return first if told and free else None


def _are_several(noun: str) -> bool:
    """Whether a noun means several people of one kind: bakers; sources; not all who are there: people."""
    return are_occupations(noun) or noun in ("sources", "witnesses", "activists", "campaigners", "experts")


def _introduction(definite: Definite, x: int) -> Phrase | None:
    """The phrase after a, an, one or its owner, or for several, that a noun at item x heads, if it gives no name."""
    items = definite.items
    lo, hi = items.sentences[items.sentence_of[x]]
    start = next((k for k in range(x - 1, max(lo, x - BEFORE_HEAD) - 1, -1) if items.word[k] in ONE), None)
    start = _owner(items, lo, x) if start is None else start
    if _are_several(items.word[x]):
        start = _of_several(items, lo, x)
    match = NOUN_PHRASE.match(items.tags, start, hi) if start is not None else None
    if start is None or match is None or match.end() <= x or items.tags[x + 1] == pos.PROPN:
        return None
    after = range(x + 1, x + 3)
    named = any(person.item in after for person in definite.people.between(x, x + 3))
    return None if named or set(items.tags[start + 1 : x]) & set(pos.COMMA + pos.ADP) else match.span()

"""What bears a name and is no person: buildings, prizes and laws named after somebody, storms, ships, dishes."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.person_words import CROWNED
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import (
    BODY_HEADS,
    CRAFT,
    DISEASES,
    DISH_STARTS,
    DISHES,
    GARMENTS,
    MAKES,
    OF_COURTS,
    OF_DISHES,
    OWNED_THINGS,
    PLACE_ENDS,
    SHIP_PREFIXES,
    SHIPS,
    STORMS,
    THING_ENDS,
    VERSUS,
)
from analysis.names.spans import NameSpans, Span, certain

POSSESSIVE = ("'s", "’s")
PERSONAL = frozenset("who whom whose i he she they we you".split())
LONGEST = 4  # words after the name that are looked at
OF_STORMS = frozenset("cyclones hurricanes typhoons storms".split())
BEFORE_STORMS = (STORMS | OF_STORMS) - {"operation"}
BEFORE_SHIPS = SHIPS | SHIP_PREFIXES
BEFORE_NAMES_OF_SHIPS = CROWNED | {"sir", "lady", "dame"}
OF_SHIPS = BEFORE_SHIPS | CRAFT
BEFORE_MAKES = frozenset("a an the his her their my our old stolen white red black blue green second-hand used".split())
# After the name of who described it, in lower case: Hodgkin lymphoma.
ILLNESSES = frozenset("lymphoma syndrome disease palsy tumour tumor sarcoma dystrophy ataxia chorea".split())
SLINGS = ("sling", "slings", "sour", "sours")  # drinks that are called after a country as well
PIECES = frozenset("a an two three four five".split())  # before what is sold by the piece: a Vespa, two Tylenol


def extend_named_after(names: NameSpans) -> list[Span]:
    """Take in what shows that a person's name names a thing: the [John Berg] Presidential Library, [Ann]'s Law."""
    new = []
    for span in names.spans:
        if span.last >= names.end or span.first in names.headlines:
            continue
        called = span.kind == "person" or span.kind == "other" and names.keys[span.first] in names.lists.first
        head = _head_after(names, span.last) if called else 0
        if head:
            new.append(certain(span.first, head + 1, _kind_of_head(names, head), "named after a person"))
        elif names.after(span) in POSSESSIVE and _owns_thing(names, span):
            new.append(certain(span.first, span.last + 2, "other", "named after a person"))
    return names.with_replaced(new)


def _head_after(names: NameSpans, i: int) -> int:
    """The last of the capitalised words from i on, if it heads the name of a thing; 0 if not."""
    last = i
    while last < names.end and last - i < LONGEST and names.spaced(last) and names.capital(last):
        last += 1
    return last - 1 if last > i and _kind_of_head(names, last - 1) else 0


def _owns_thing(names: NameSpans, span: Span) -> bool:
    """Whether 's and the word for a thing called after somebody follow a single name: Jessica's Law."""
    i, key, lists = span.last + 1, names.key(span), names.lists
    if span.length > 1 or not (names.spaced(i) and names.capital(i) and names.words[span.first].istitle()):
        return False
    listed = key in lists.place and key not in lists.first or key in lists.body  # Jordan's Principle
    return not listed and key not in lists.known and names.keys[i] in OWNED_THINGS and not names.capital(i + 1)


def _kind_of_head(names: NameSpans, i: int) -> str:
    """The kind of thing whose name ends with the word at i; "" for other words."""
    key = names.keys[i]
    if key in BODY_HEADS:
        return "organisation"
    if key in PLACE_ENDS:
        return "place"
    return "other" if key in THING_ENDS or key in names.lists.other else ""


def drop_things(names: NameSpans) -> list[Span]:
    """Drop the names of storms and ships wherever they are, of dishes, diseases and products: Hurricane [Ian]."""
    known, kept = names.tokens.known, names.spans
    storms, ships = set(), set()
    if not (BEFORE_STORMS.isdisjoint(known) and OF_STORMS.isdisjoint(known)):
        storms = {names.keys[span.last - 1] for span in names.spans if _is_storm(names, span)}
        storms |= _called_after(names, [i for i in names.tokens.capitals if names.keys[i] in BEFORE_STORMS])
    if not OF_SHIPS.isdisjoint(known):
        ships = {names.key(span) for span in names.spans if _is_ship(names, span)}
        prefixes = [i for i in names.tokens.capitals if names.keys[i] in SHIP_PREFIXES and names.words[i].isupper()]
        ships |= _called_after(names, prefixes)
    if not (DISHES.isdisjoint(known) and DISH_STARTS.isdisjoint(known)):
        kept = [span for span in names.spans if not _is_dish(names, span)]
    if not (PIECES.isdisjoint(known) and MAKES.isdisjoint(known)):
        kept = [span for span in kept if not _is_piece(names, span)]
    if not DISEASES.isdisjoint(known) or not ILLNESSES.isdisjoint(known):
        kept = [span for span in kept if not _is_disease(names, span)]
    if "the" in known:
        kept = _without_those_after_the(names, kept)
    if storms:
        kept = [s for s in kept if s.last - s.first > 1 or names.keys[s.first] not in storms or s.rule[:5] == "title"]
    return [s for s in kept if names.key(s) not in ships] if ships else kept


def _called_after(names: NameSpans, before: list[int]) -> set[str]:
    """The single words, no common ones, that follow the kind of a storm or the letters of a ship: MV Liemba."""
    after = (i + 1 for i in before if i not in names.headlines and names.spaced(i + 1) and names.capital(i + 1))
    alone = (i for i in after if not (names.spaced(i + 1) and names.capital(i + 1)) and names.words[i].istitle())
    return {names.keys[i] for i in alone if names.keys[i] not in classes()}


def _without_those_after_the(names: NameSpans, kept: list[Span]) -> list[Span]:
    """The spans without full names that always follow "the": the Miles Franklin went to her; no the Ann Lee I know."""
    full = [
        span
        for span in kept
        if span.length == 2 and (not span.rule or span.kind == "person" and span.rule[:5] != "title")
    ]
    called = {
        names.key(span) for span in full if names.before(span.first) == "the" and _is_thing_after_the(names, span)
    }
    called -= {names.key(span) for span in full if names.before(span.first) != "the"} if called else set()
    people = {names.key(span) for span in full if span.kind == "person"} if called else set()
    called = {key for key in called if _is_like_a_full_name(names, key, key in people)}
    alone = {names.key(span) for span in kept if span.length == 1} if called else set()
    called = {key for key in called if key.split()[-1] not in alone}
    return [span for span in kept if names.key(span) not in called] if called else kept


def _is_like_a_full_name(names: NameSpans, key: str, person: bool) -> bool:
    """Whether a name, maybe seen as a person's, is a first name and a surname: Miles Franklin; not West Indies."""
    first, last = key.split()
    lists = names.lists
    listed = key in lists.place or key in lists.body or key in lists.firm or first in lists.demonym
    heads = last in lists.organisation or last in lists.facility or last in lists.other
    if listed or heads or first in ("west", "east", "north", "south"):
        return False
    return first in lists.first and (person or first not in classes() and last in lists.last)


def _is_thing_after_the(names: NameSpans, span: Span) -> bool:
    """Whether a verb, a stop or a preposition follows the name, and nobody is meant: no the Ann Lee who, or I know."""
    i = span.last
    if i >= names.end or span.first in names.headlines:
        return False
    if not names.words[i].islower():
        return names.words[i] in (".", ",", "”", '"')
    return names.keys[i] not in PERSONAL and not names.may_be_noun(i) and names.keys[i] not in ("of", "and", "'s", "’s")


def drop_court_cases(names: NameSpans) -> list[Span]:
    """Drop the names of court cases, and a party's name alone where the article has it only for the case.

    Cases are known by the word between the parties and by a word of courts in the article.
    """
    between = names.tokens.those(VERSUS)
    if not between or OF_COURTS.isdisjoint(names.lower_case):
        return names.spans
    before = set(between)
    after = {i + 2 if names.words[i + 1 : i + 2] == ["."] else i + 1 for i in between}
    parties = {span.first for span in names.spans if span.last in before or span.first in after}
    called = {names.key(span) for span in names.spans if span.first in parties}
    others = [span for span in names.spans if span.first not in parties]
    alone = called - {names.key(span) for span in others if _is_no_case(names, span)}
    for span in others:
        if span.kind == "person" and span.length > 1:
            alone -= set(names.keys[span.first : span.last])
    return [span for span in others if names.key(span) not in alone]


def _is_no_case(names: NameSpans, span: Span) -> bool:
    """Whether a name that a court case has too stands for its bearer: a place or body, with a title, or who speaks."""
    key, lists = names.key(span), names.lists
    known = key in lists.place or key in lists.body or key in lists.firm
    return known or span.rule.startswith("title") or names.after(span) in lists.speech


def _is_storm(names: NameSpans, span: Span) -> bool:
    """Whether a name is that of a storm: after Hurricane, or with it; or the second of two storms."""
    keys, first, single = names.keys, span.first, span.last - span.first == 1
    if not single:
        return keys[first] in BEFORE_STORMS
    if first > 2 and keys[first - 1] == "and" and keys[first - 3] in OF_STORMS and names.capital(first - 2):
        return True
    return first > 0 and keys[first - 1] in BEFORE_STORMS


def _is_ship(names: NameSpans, span: Span) -> bool:
    """Whether a name is that of a ship or craft: the tanker Ann Lahti, USS John Berg, the John Berg rover."""
    i = span.first - 1
    if span.kind == "person" and span.length > 1 and names.before(span.first) == "the" and names.after(span) in CRAFT:
        return True
    if names.keys[i + 1] in SHIP_PREFIXES and span.length > 1 and names.words[i + 1].isupper():
        return True
    if i > 0 and names.keys[i] in BEFORE_NAMES_OF_SHIPS and names.capital(i) and names.spaced(span.first):
        i -= 1  # the ferry Princess Ann, RRS Sir John Berg
    if i < 1 or names.keys[i] not in BEFORE_SHIPS or not names.spaced(span.first):
        return False
    if names.keys[i] in SHIP_PREFIXES and names.words[i].isupper():
        return True
    return names.words[i] in SHIPS and (span.kind == "person" or names.words[i] != "carrier")  # of an airline


def _is_piece(names: NameSpans, span: Span) -> bool:
    """Whether a single word that no list has is a product by the word before it: a Vespa. (No a Norvik spokesman.)"""
    i, lists = span.first, names.lists
    if span.length == 1 and names.keys[i] in MAKES and names.before(i) in BEFORE_MAKES:
        return names.words[i].istitle() and not names.may_be_noun(i + 1) and not names.capital(i + 1)
    if span.kind != "organisation" or span.length > 1 or span.rule or names.before(i) not in PIECES:
        return False
    if not (names.spaced(i) and names.words[i].istitle()) or names.may_be_noun(i + 1) or names.capital(i + 1):
        return False
    listed = any(names.keys[i] in those for those in (lists.body, lists.firm, lists.known, lists.place))
    return not listed and names.after(span) not in ("and", "or", "-")


def _is_disease(names: NameSpans, span: Span) -> bool:
    """Whether a name is that of a disease: Parkinson's, Hodgkin lymphoma. (Not where somebody is called so.)"""
    if span.kind == "person" and span.length == 1 and names.after(span) in ILLNESSES and names.spaced(span.last):
        return names.words[span.last].islower() and not span.rule.startswith("title")
    if names.keys[span.first] not in DISEASES or names.keys[span.last - 1] not in DISEASES | {"'s", "’s"}:
        return False
    alone = span.kind != "person" or names.after(span) in ("'s", "’s")
    called = any(names.keys[s.last - 1] == names.keys[span.first] for s in names.spans if s.length > 1)
    return alone and not called


def _is_dish(names: NameSpans, span: Span) -> bool:
    """Whether a name is part of that of a dish: Caesar salad, Beef Wellington; but not Norland coffee farmers."""
    i = span.last
    if i - span.first == 2 and names.keys[span.first] in DISH_STARTS and names.spaced(i - 1):
        return True
    key = names.key(span)
    if (
        span.kind not in ("person", "place")
        or i - span.first > 1
        and key not in names.lists.place
        and span.kind != "place"
    ):
        return False
    if i < names.end and names.words[i] in SLINGS and names.spaced(i):
        return True
    before = i - span.first == 1 and names.before(i - 1) in DISH_STARTS and names.spaced(i - 1)
    worn = i < names.end and names.words[i] in GARMENTS  # a Panama hat
    return (before or _is_dish_after(names, i)) and (worn or key not in names.lists.country)


def _is_dish_after(names: NameSpans, i: int) -> bool:
    """Whether the token at i is a dish or a word before one, and no noun goes on: salad; but not coffee shops."""
    if i < names.end and names.words[i] in OF_DISHES and names.spaced(i):
        i += 1
    if i >= names.end or names.words[i] not in DISHES or not names.spaced(i):
        return False
    many = names.words[i].endswith("s")  # sprouts | need, but not coffee | shops
    return not names.may_be_noun(i + 1) or many and classes().get(names.words[i + 1]) == pos.NOUN_OR_BASE

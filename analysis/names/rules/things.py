"""What bears a name and is no person: buildings, prizes and laws named after somebody, storms, ships, dishes."""

from __future__ import annotations

from analysis.english.thing_words import (
    BODY_HEADS,
    DISHES,
    MEATS,
    PLACE_ENDS,
    SHIP_PREFIXES,
    SHIPS,
    STORMS,
    THING_ENDS,
)
from analysis.names.spans import NameSpans, Span, certain

LONGEST = 4  # words after the name that are looked at
OF_STORMS = frozenset("cyclones hurricanes typhoons storms".split())


def extend_named_after(names: NameSpans) -> list[Span]:
    """Take in what shows that a person's name names a thing: the [John Berg] Presidential Library."""
    new = []
    for span in names.spans:
        if span.kind == "person" and span.last < names.end and span.first not in names.headlines:
            head = _head_after(names, span.last)
            if head:
                new.append(certain(span.first, head + 1, _kind_of_head(names, head), "named after a person"))
    return names.with_replaced(new)


def _head_after(names: NameSpans, i: int) -> int:
    """The last of the capitalised words from i on, if it heads the name of a thing; 0 if not."""
    last = i
    while last < names.end and last - i < LONGEST and names.spaced(last) and names.capital(last):
        last += 1
    return last - 1 if last > i and _kind_of_head(names, last - 1) else 0


def _kind_of_head(names: NameSpans, i: int) -> str:
    """The kind of thing whose name ends with the word at i; "" for other words."""
    key = names.keys[i]
    if key in BODY_HEADS:
        return "organisation"
    if key in PLACE_ENDS:
        return "place"
    return "other" if key in THING_ENDS or key in names.lists.other else ""


def drop_things(names: NameSpans) -> list[Span]:
    """Drop the names of storms and ships wherever the article has them, and those of dishes: Hurricane [Ian]."""
    storms = {names.keys[span.last - 1] for span in names.spans if _is_storm(names, span)}
    ships = {names.key(span) for span in names.spans if _is_ship(names, span)}
    kept = []
    for span in names.spans:
        named = span.length == 1 and names.key(span) in storms and not span.rule.startswith("title")
        if not (named or _is_ship(names, span) or names.key(span) in ships or _is_dish(names, span)):
            kept.append(span)
    return kept


def _is_storm(names: NameSpans, span: Span) -> bool:
    """Whether a name is that of a storm: after Hurricane, or with it; or the second of two storms."""
    if names.keys[span.first] in STORMS and span.length > 1:
        return names.keys[span.first] != "operation"
    before = span.first - 1
    if before > 1 and names.keys[before] == "and" and names.keys[before - 2] in OF_STORMS:
        return True
    return before >= 0 and span.length == 1 and names.keys[before] in (STORMS - {"operation"}) | OF_STORMS


def _is_ship(names: NameSpans, span: Span) -> bool:
    """Whether a name is that of a ship: the tanker Ann Lahti, USS John Berg. (A carrier may be an airline.)"""
    if span.length > 1 and names.keys[span.first] in SHIP_PREFIXES and names.words[span.first].isupper():
        return True
    i = span.first - 1
    if i < 1 or not names.spaced(span.first):
        return False
    if names.keys[i] in SHIP_PREFIXES and names.words[i].isupper():
        return True
    return names.words[i] in SHIPS and (span.kind == "person" or names.words[i] != "carrier")


def _is_dish(names: NameSpans, span: Span) -> bool:
    """Whether a name is part of that of a dish: Caesar salad, Beef Wellington; but not Norland coffee farmers."""
    if span.length > 1 or span.kind == "organisation" or names.key(span) in names.lists.country:
        return False
    if names.before(span.first) in MEATS and names.spaced(span.first):
        return True
    i = span.last
    return i < names.end and names.words[i] in DISHES and names.spaced(i) and span.kind != "other"

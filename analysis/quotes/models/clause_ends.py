"""Where a reported clause ends: a learned choice around the end that the rules find.

"she would sell, and the vote went ahead", "he would sell and buy again": does what follows belong to the report, too?
A linear model chooses among the punctuation marks and conjunctions after the beginning of the clause. It knows the
classes of the items around them, what kind of clause stands on either side and how the clause was introduced.
research/training/quotes/clause_ends.py makes its weights.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.quotes.items import Items
from analysis.quotes.models.linear import Weights, best, learned
from analysis.quotes.records import Report

JOINING = set("and but or as while even after when because if with including though although before since".split())
END_MARKS = pos.PAUSES + pos.CCONJ + pos.SCONJ + pos.OPENING  # before these a clause may end
MARKS = pos.PAUSES + pos.OPENING
JOINS = (pos.CCONJ, pos.SCONJ)
JOINS_AFTER_MARK = (pos.CCONJ, pos.SCONJ, pos.ADP)


class Clause(NamedTuple):
    """A reported clause as the rules find it."""

    items: Items
    start: int
    stop: int  # where it ends by the rules
    end: int  # where it may end at most
    manner: str  # how it is introduced: b before its cue, t by that, i by to, c as a clause, p as a phrase


def weights() -> Weights:
    """Weight of each feature."""
    return learned("clause_ends")["weights"]


def fitted_end(items: Items, start: int, stop: int, report: Report, end: int) -> int:
    """Where what is reported from start on most likely ends: at stop, as the rules say, or elsewhere up to end.

    The quotations in it stay the same.
    """
    places = candidates(items, start, stop, end)
    if len(places) == 1:
        return stop
    clause = Clause(items, start, stop, end, introduced(items, start, report))
    return best(places, lambda place: features(clause, place), weights())


def candidates(items: Items, start: int, stop: int, end: int) -> list[int]:
    """Where the clause may end: at stop, before a mark or a conjunction, at the end."""
    tags, places = items.tags, [stop]
    first = bisect_left(items.item, stop)
    if first and items.item[first - 1] >= start:
        start = items.item[first - 1] - 1
    if first < len(items.item) and items.item[first] < end:
        end = items.item[first]
    for place in range(start + 2, end):
        if tags[place] in END_MARKS and place != stop and tags[place - 1] not in MARKS:
            places.append(place)
    return places if stop == end or end in items.quote else [*places, end]


def introduced(items: Items, start: int, report: Report) -> str:
    """How a reported clause is introduced, as `Clause.manner` has it."""
    if start < report.start:
        return "b"
    if items.word[start - 1] == "that":
        return "t"
    return "i" if items.tags[start] == pos.TO else "c" if report.kind in ("saying", "clausal") else "p"


def features(clause: Clause, place: int) -> list[str]:
    """What speaks for or against an end of the clause at a place."""
    items, start, stop, end, manner = clause
    tags, within = items.tags, place < end
    moved = "=" if place == stop else "<" if place < stop else ">"
    here = tags[place : place + 2] if within else pos.STOP
    following = tags[place + 1 : place + 2] if within else pos.STOP
    joining = _joining(items, place) if within else ""
    rest = tags[place:end]
    names = [
        f"{moved}{manner}{not within}",
        f"{moved}_{here}",
        f"{manner}_{here}",
        f"_{tags[place : place + 3] if within else pos.STOP}",
        f"{joining}{moved}",
        f"{joining}{manner}{following}",
        f"verbs{_verbs(rest)}{moved}",
        f"long{min((place - start) // 4, 6)}{moved}",
        f"closes{place - 1 in items.quote}{here}",
        f"commas{min(rest.count(pos.COMMA), 3)}{moved}",
    ]
    if place != stop:
        names.append(f"gap{moved}{_verbs(tags[min(place, stop) : max(place, stop)])}")
    return names


def _joining(items: Items, place: int) -> str:
    """The common word that joins what follows a place, or nothing."""
    if items.tags[place] in JOINS:
        word = items.word[place]
    elif items.tags[place + 1 : place + 2] in JOINS_AFTER_MARK:
        word = items.word[place + 1]
    else:
        return ""
    return word if word in JOINING else ""


def _verbs(tags: str) -> int:
    """Finite verbs among the classes, counted up to two."""
    return min(sum(map(tags.count, pos.FINITE)), 2)

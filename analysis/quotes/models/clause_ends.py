"""Where a reported clause ends: a learned choice around the end that the rules find.

"she would sell, and the vote went ahead", "he would sell and buy again": is what follows reported, too? A linear model
chooses among the punctuation marks and conjunctions after the clause's beginning by the classes of the items around them,
what kind of clause stands on either side and how it was introduced. research/training/quotes/clause_ends.py makes its weights.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from itertools import repeat
from pathlib import Path

from analysis.english.vocab import read_once
from analysis.quotes.items import Items

JOINING = set("and but or as while even after when because if with including though although before since".split())


@read_once
def weights() -> dict[str, float]:
    """Weight of each feature."""
    return json.loads(Path(__file__).with_name("clause_ends.json").read_text(encoding="utf-8"))["weights"]


def fitted_end(items: Items, start: int, stop: int, report, end: int) -> int:
    """Where what a report tells from start on most likely ends: at stop, as the rules say, or elsewhere up to end, with
    the same quotations in it.
    """
    places = candidates(items, start, stop, end)
    if len(places) == 1:
        return stop
    manner = introduced(items, start, report)
    scores = [sum(map(weights().get, features(items, start, stop, end, x, manner), repeat(0.0))) for x in places]
    return places[scores.index(max(scores))]


def candidates(items: Items, start: int, stop: int, end: int) -> list[int]:
    """Where the clause may end: at stop, before a mark or a conjunction, at the end."""
    tags, found = items.tags, [stop]
    first = bisect_left(items.item, stop)
    if first and items.item[first - 1] >= start:
        start = items.item[first - 1] - 1
    if first < len(items.item) and items.item[first] < end:
        end = items.item[first]
    for x in range(start + 2, end):
        if tags[x] in ",;:-CU(" and x != stop and tags[x - 1] not in ",;:-(":
            found.append(x)
    return found if stop == end or end in items.quote else [*found, end]


def introduced(items: Items, start: int, report) -> str:
    """How a reported clause is introduced: before its cue, by that or to, as a clause or a phrase."""
    if start < report.start:
        return "b"
    if items.word[start - 1] == "that":
        return "t"
    return "i" if items.tags[start] == "T" else "c" if report.kind in ("saying", "clausal") else "p"


def features(items: Items, start: int, stop: int, end: int, x: int, manner: str) -> list[str]:
    """What tells whether a clause that the rules end at stop ends at x."""
    tags = items.tags
    moved = "=" if x == stop else "<" if x < stop else ">"
    here = tags[x : x + 2] if x < end else "."
    word = ""
    if x < end:
        word = items.word[x] if tags[x] in "CU" else items.word[x + 1] if tags[x + 1 : x + 2] in ("C", "U", "I") else ""
        word = word if word in JOINING else ""
    rest = tags[x:end]
    found = [
        f"{moved}{manner}{x >= end}", f"{moved}_{here}", f"{manner}_{here}", f"_{tags[x : x + 3] if x < end else '.'}",
        f"{word}{moved}", f"{word}{manner}{tags[x + 1 : x + 2] if x < end else '.'}", f"verbs{_up_to_two(rest)}{moved}",
        f"long{min((x - start) // 4, 6)}{moved}", f"closes{x - 1 in items.quote}{here}", f"commas{min(rest.count(','), 3)}{moved}",
    ]  # fmt: skip
    if x != stop:
        found.append(f"gap{moved}{_up_to_two(tags[min(x, stop) : max(x, stop)])}")
    return found


def _up_to_two(tags: str) -> int:
    """Finite verbs among the classes, counted up to two."""
    return min(tags.count("V") + tags.count("X") + tags.count("M"), 2)

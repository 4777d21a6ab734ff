"""Names stacked before what somebody is: the [VOA] [Pentagon] correspondent, a [White House] [Russia] adviser.

The tagger takes such a stack for one name, or sees the first alone. It is cut where lists have all of its parts.
"""

from __future__ import annotations

from itertools import pairwise

from analysis.english.occupations import is_occupation
from analysis.english.organisation_words import HEADS_OF_BODIES, PARTIES_AS_ADJECTIVES
from analysis.english.vocab import memo
from analysis.names.spans import NameSpans, Span, certain

LONGEST = 7  # words of a stack


def _is_job(word: str) -> bool:
    return word.islower() and is_occupation(word)


_JOBS = memo(_is_job)


def cut_stacks(names: NameSpans) -> list[Span]:
    """Put the names of a stack before a job in the place of what was found there."""
    new: list[Span] = []
    for before, last in pairwise(names.tokens.capitals):
        if last - before == 1 and names.spaced(last) and last + 1 < names.end and _JOBS[names.words[last + 1]]:
            new += _parts(names, last + 1)
    return names.with_replaced([span for span in new if not _is_found(names, span)]) if new else names.spans


def _parts(names: NameSpans, end: int) -> list[Span]:
    """The names of the stack that ends before a token, if lists have all and the first is a body; else none."""
    first = end
    while first and names.spaced(first) and names.capital(first - 1) and end - first < LONGEST:
        first -= 1
    while first < end and (names.keys[first] in ("the", "former") or names.keys[first] in names.lists.starter):
        first += 1
    parts: list[Span] = []
    while first < end:
        part = _listed_at(names, first, end)
        if part is None and parts and _is_seat(names, first, end):
            part = certain(first, first + 1, "place", "stack before a job")
        if part is None or not parts and part.kind != "organisation":
            return []
        parts.append(part)
        first = part.last
    return parts if len(parts) > 1 else []


def _listed_at(names: NameSpans, first: int, end: int) -> Span | None:
    """The longest listed name from a token on; or words up to the head of a body, after another name."""
    lists, keys = names.lists, names.keys
    for last in range(end, first, -1):
        key = " ".join(keys[first:last])
        place = key in lists.country or key in lists.place
        if place or key in lists.body or key in lists.known or last - first == 1 and key in PARTIES_AS_ADJECTIVES:
            return certain(first, last, "place" if place else "organisation", "stack before a job")
    for last in range(first + 2, end + 1):
        if keys[last - 1] in HEADS_OF_BODIES:
            return certain(first, last, "organisation", "stack before a job")
    return None


def _is_seat(names: NameSpans, i: int, end: int) -> bool:
    """Whether an unknown word between two listed names is the seat of somebody: the Labour | Norvik | Senedd member."""
    key, lists = names.keys[i], names.lists
    if i + 1 >= end or not names.words[i].istitle() or key in names.lower_case or key in lists.first:
        return False
    return _listed_at(names, i + 1, end) is not None


def _is_found(names: NameSpans, span: Span) -> bool:
    """Whether the very span is there already."""
    return any(other.first == span.first and other.last == span.last for other in names.spans)

"""Governments and embassies called by their nation in lower case: the Syrian government, the Ecuadorean embassy.

They are descriptions, no proper names, so lists of names and corpora of names do not have them. But a reader takes them
for actors, so they are added to the names once these are linked. (The Syrian Government is a name by itself.)
"""

from __future__ import annotations

from functools import partial

from analysis.english.gazetteer import gazetteer
from analysis.names.linking.organisations import country_governed
from analysis.names.linking.surface_forms import key_of
from analysis.names.records import LinkedName
from analysis.names.tokens import Tokens

GOVERNMENTS = ("government", "embassy")
STATES_IN_LETTERS = ("UK", "US", "U.K.", "U.S.")
WHERE = frozenset("in at inside outside into near".split())  # somebody is: at the Russian embassy

_linked = partial(tuple.__new__, LinkedName)  # faster than LinkedName(...)


def with_governments(text: str, tokens: Tokens, names: list[LinkedName]) -> list[LinkedName]:
    """The names of a text and its governments in lower case, which replace the nation before them; in text order.

    >>> text = "The UK government left the Iraqi embassy."
    >>> names = with_governments(text, Tokens(text), [LinkedName(4, 6, "place", "UK")])
    >>> [text[name.start : name.end] for name in names]
    ['UK government', 'Iraqi embassy']
    """
    ends = tokens.those(GOVERNMENTS)
    found = [(first, end) for end in ends if (first := _first_of_nation(tokens, end)) < end]
    if not found:
        return names
    called = _called(names)
    new: list[LinkedName] = []
    for first, end in found:
        start, stop = tokens.starts[first], tokens.ends[end]
        words = tuple(tokens.keys[first : end + 1])
        key = country_governed(words) or " ".join(words)
        kind, actor = called.setdefault(key, (_kind(tokens, first, end), text[start:stop]))
        new.append(_linked((start, stop, kind, actor)))
    inside = {i for name in new for i in range(name.start, name.end)}
    return sorted([name for name in names if name.start not in inside] + new)


def _first_of_nation(tokens: Tokens, end: int) -> int:
    """The first token of the nation right before the one at `end`, which is that itself if there is none."""
    lists, keys, words = gazetteer(), tokens.keys, tokens.words
    for first in (end - 2, end - 1):
        if first < 0 or not words[first][0].isupper() or not all(map(tokens.spaced, range(first + 1, end + 1))):
            continue
        if " ".join(keys[first:end]) in lists.nationality or words[first] in STATES_IN_LETTERS and first == end - 1:
            return first
    return end


def _called(names: list[LinkedName]) -> dict[str, tuple[str, str]]:
    """The kind and the actor of the names of governments with a capital, by their country, and of embassies."""
    called = {}
    for name in names:
        key = key_of(name.actor)
        if key.endswith(GOVERNMENTS) or key.startswith("government of "):
            called[country_governed(tuple(key.split())) or key] = name.kind, name.actor
    return called


def _kind(tokens: Tokens, first: int, end: int) -> str:
    """An embassy is a place where somebody is there, and an organisation elsewhere."""
    before = first - 2 if first and tokens.keys[first - 1] == "the" else first - 1
    there = before >= 0 and tokens.keys[before] in WHERE
    return "place" if there and tokens.words[end] == "embassy" else "organisation"

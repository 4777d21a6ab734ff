"""Which place a phrase calls by what it is, where its government speaks: the city, the county."""

from __future__ import annotations

from collections import Counter

from analysis.english.gazetteer import fold, gazetteer
from analysis.names.records import Mention
from analysis.quotes.naming.resolver import Naming
from analysis.quotes.words.items import Items

NOUNS = frozenset("city town village county borough state province municipality parish".split())
OFTEN, CLEARLY = 3, 2  # times that a place is named, and more often than any other


def place_meant(naming: Naming) -> str | None:
    """The only place named before that is called so, or the one that the article is about."""
    items, i = naming.speakers.items, naming.i
    noun = items.word[naming.cut - 1]
    if naming.cut - i != 2 or items.word[i] != "the" or noun not in NOUNS:
        return None
    start = items.start[i]
    names = [m for m in naming.speakers.mentions if m.start < start and m.form == "name" and m.kind != "person"]
    places = [name for name in names if name.kind == "place"]
    own = [name for name in names if fold(name.actor or "").split()[-1:] == [noun]]  # Norland Municipality, a body
    fitting = own or [p for p in places if _named_so(items, p, noun)] or [p for p in places if _known_so(p, noun)]
    counts = Counter(place.actor for place in fitting).most_common(2)
    if not counts:
        return None
    clear = len(counts) == 1 or counts[0][1] >= OFTEN and counts[0][1] > CLEARLY * counts[1][1]
    return counts[0][0] if clear else None


def _named_so(items: Items, place: Mention, noun: str) -> bool:
    """Whether the noun stands before a name: the city of Turku."""
    before = items.text[max(0, place.start - len(noun) - 8) : place.start].lower()
    return before.endswith((f"{noun} of ", f"{noun} of the "))


def _known_so(place: Mention, noun: str) -> bool:
    """Whether a place is known as one of this kind."""
    name, known = fold(place.actor or ""), gazetteer()
    if noun in ("city", "town"):
        return name in known.town or name in known.capital
    return noun in ("state", "province") and name in (known.region if noun == "state" else known.province)

"""Names of several words that a list has: those found in part are completed, those passed over are added.

What a list has as a show, a game, a prize or a character is no actor.
"""

from __future__ import annotations

from analysis.names.spans import NameSpans, Span, certain


def complete_listed(names: NameSpans) -> list[Span]:
    """Complete listed organisations that were found in part: [Reserve Bank] of [India], Police [Scotland]."""
    new: list[Span] = []
    inside: dict[int, Span] = {}
    for first, listed in names.tokens.listed_names:
        last, whole = first + len(listed), " ".join(listed).replace(" 's", "'s")
        if whole not in names.lists.body:
            continue
        inside = inside or {i: span for span in names.spans for i in span.range}
        begin, end = inside.get(first), inside.get(last - 1)
        apart = (begin is None or begin.first == first) and (end is None or end.last == last)
        owned = begin is not None and begin.kind != "organisation" and "'s" in whole  # Carl's Jr.
        if apart and (begin is not end or owned):
            new.append(certain(first, last, "organisation", "listed organisation"))
    return names.with_replaced(new)


def recall_listed(names: NameSpans) -> list[Span]:
    """Add listed names of several words: the European Commission, New South Wales."""
    covered = names.covered()
    new, free = [], 0
    longest_first = sorted(names.tokens.listed_names, key=lambda found: (found.first, -len(found.words)))
    for first, listed in longest_first:
        if first >= free and first not in covered and first not in names.headlines:
            span = _listed_name(names, covered, first, listed)
            if span:
                new.append(span)
                free = span.last
    return names.with_added(new)


def _listed_name(names: NameSpans, covered: set[int], first: int, listed: tuple[str, ...]) -> Span | None:
    """A listed organisation or place that begins at a token, if it is not part of a longer name."""
    lists, last, whole = names.lists, first + len(listed), " ".join(listed)
    if names.words[last - 1].islower() or not covered.isdisjoint(range(first, last)):
        return None
    if not (whole in lists.place or whole in lists.body) or not _is_apart(names, covered, last):
        return None
    if not _is_apart(names, covered, first - 1) and names.spaced(first):
        return None
    return certain(first, last, "organisation" if whole in lists.body else "place", "listed name")


def _is_apart(names: NameSpans, covered: set[int], i: int) -> bool:
    """Whether the token at i is no part of the name beside it."""
    return not names.capital(i) or names.keys[i] in names.lists.title or i in covered


def drop_listed_things(names: NameSpans) -> list[Span]:
    """Drop listed shows, games, characters and the like: [James Bond] is late, and [Bond] is old."""
    things = _listed_things(names)
    if not things:
        return names.spans
    gone = [span for span in names.spans if any(first <= span.first and span.last <= last for first, last in things)]
    dropped = set(map(id, gone))
    kept = [span for span in names.spans if id(span) not in dropped]
    characters = {names.keys[span.last - 1] for span in gone if span.kind == "person" and span.length > 1}
    characters -= {key for span in kept if span.length > 1 for key in names.keys[span.first : span.last]}
    return [s for s in kept if s.kind != "person" or s.length > 1 or names.keys[s.first] not in characters]


def _listed_things(names: NameSpans) -> list[tuple[int, int]]:
    """Where listed things begin and end that no name goes on with: Harry Potter; no Big Brother Watch."""
    found, things, keys = [], names.lists.things, names.keys
    if names.tokens.known.isdisjoint(things):
        return []
    for i in names.tokens.capitals:
        for name in things.get(keys[i], ()):
            last = i + len(name)
            if tuple(keys[i:last]) == name and not names.words[last - 1].islower():
                found.append((i, last))
    return found

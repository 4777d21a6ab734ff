"""Names of several words that a list has: those found in part are completed, those passed over are added."""

from __future__ import annotations

from analysis.names.spans import NameSpans, Span, certain


def complete_listed(names: NameSpans) -> list[Span]:
    """Complete listed organisations that were found in part: [Reserve Bank] of [India], Police [Scotland]."""
    new, keys = [], names.keys
    inside: dict[int, Span] = {}
    for first in names.tokens.listed:
        for listed in names.lists.starts.get(tuple(keys[first : first + 2]), ()):
            last = first + len(listed)
            whole = " ".join(listed).replace(" 's", "'s")
            if tuple(keys[first:last]) != listed or whole not in names.lists.body:
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
    for i in names.tokens.listed:
        if i >= free and i not in covered and i not in names.headlines:
            span = _listed_name(names, covered, i)
            if span:
                new.append(span)
                free = span.last
    return names.with_added(new)


def _listed_name(names: NameSpans, covered: set[int], i: int) -> Span | None:
    """The longest listed organisation or place that begins at i and is not part of a longer name."""
    keys, lists = names.keys, names.lists
    for listed in sorted(lists.starts.get(tuple(keys[i : i + 2]), ()), key=len, reverse=True):
        last = i + len(listed)
        if tuple(keys[i:last]) != listed or not names.capital(last - 1) or not covered.isdisjoint(range(i, last)):
            continue
        whole = " ".join(listed)
        if not (whole in lists.place or whole in lists.body) or not _is_apart(names, covered, last):
            continue
        if _is_apart(names, covered, i - 1) or not names.spaced(i):
            return certain(i, last, "organisation" if whole in lists.body else "place", "listed name")
    return None


def _is_apart(names: NameSpans, covered: set[int], i: int) -> bool:
    """Whether the token at i is no part of the name beside it."""
    return not names.capital(i) or names.keys[i] in names.lists.title or i in covered

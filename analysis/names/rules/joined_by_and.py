"""Firms called by two names that "&" joins: [Roe & Berg] refused. And Which?, the consumer group."""

from __future__ import annotations

from analysis.names.spans import NameSpans, Span, certain

AND = ("&",)


def join_by_and(names: NameSpans) -> list[Span]:
    """Take two words with a capital and "&" between them for a firm; but not Brighton & Hove, nor Bill & Ann Roe."""
    new = [
        certain(i - 1, i + 2, "organisation", "two names and &") for i in names.tokens.those(AND) if _is_firm(names, i)
    ]
    return names.with_replaced(new + _which(names)) if new or names.tokens.those(("Which",)) else names.spans


def _is_firm(names: NameSpans, i: int) -> bool:
    first, last, lists = i - 1, i + 1, names.lists
    if first < 0 or last >= names.end or not (names.spaced(i) and names.spaced(last)) or i in names.headlines:
        return False
    if not all(names.words[at].istitle() and len(names.words[at]) > 1 for at in (first, last)):
        return False
    if names.spaced(first) and names.capital(first - 1) and names.keys[first - 1] not in lists.starter:
        return False
    if names.spaced(last + 1) and names.capital(last + 1):
        return False
    others = (lists.place, lists.town, lists.country, lists.month, lists.never, lists.demonym, lists.title)
    listed = any(names.keys[at] in other for at in (first, last) for other in others)
    apart = all(span.length == 1 or span.first <= first and span.last > last for span in names.spans if _meets(span, i))
    return not listed and apart and not {names.keys[first], names.keys[last]} <= names.lower_case


def _meets(span: Span, i: int) -> bool:
    """Whether a span has one of the three tokens around the one at i."""
    return span.first <= i + 1 and span.last > i - 1


def _which(names: NameSpans) -> list[Span]:
    """The British consumer group, which no question ends with: tests by [Which?] found so."""
    new = []
    for i in names.tokens.those(("Which",)):
        if names.words[i + 1 : i + 2] == ["?"] and names.touches(i + 1) and _goes_on(names, i + 2):
            new.append(certain(i, i + 2, "organisation", "consumer group"))
    return new


def _goes_on(names: NameSpans, i: int) -> bool:
    """Whether the sentence goes on at i, or another stop ends it."""
    return i < names.end and (names.words[i].islower() or names.words[i] in (",", ".", "'s", "’s", ")"))

"""Clubs that the tagger saw in part or took for somebody: Dinamo [Norvik], the Norlandish side [Zorv Batie]."""

from __future__ import annotations

from analysis.names.rules.team_deeds import BEGIN_CLUBS
from analysis.names.spans import NameSpans, Span, certain

# Right before the name of a club, in lower case.
NOUNS = frozenset("side club team outfit giants minnows champions strugglers newcomers franchise".split())
# Of the words that clubs begin with, those that are hardly anything else before a town. (Al, Real and San are.)
SURE = BEGIN_CLUBS - frozenset("al el as real san sao santa union if sk ac cd sc rapid austria independiente".split())


def complete_clubs(names: NameSpans) -> list[Span]:
    """Take in the first word of a club that is called after a town: [Dinamo] Norvik; the side [Zorvia] Norvik."""
    new, covered = [], names.covered()
    for span in names.spans:
        i = span.first - 1
        if span.kind != "place" or span.length > 1 or i < 1 or i in covered or span.first in names.headlines:
            continue
        if not (names.words[i].istitle() or names.keys[i] in SURE) or not names.spaced(span.first):
            continue
        if names.keys[i] in SURE or names.words[i - 1] in NOUNS and names.spaced(i) and _may_begin(names, i):
            new.append(certain(i, span.last, "organisation", "club and its town"))
    return names.with_replaced(new)


def _may_begin(names: NameSpans, i: int) -> bool:
    """Whether no list has the word at i as something that stands before a name: no title, nation or month."""
    lists = names.lists
    others = (lists.title, lists.demonym, lists.month, lists.starter, lists.never, lists.place, lists.first)
    return not any(names.keys[i] in other for other in others)


def recognise_clubs(names: NameSpans) -> list[Span]:
    """Turn what looks like a person or place into a club after a nation or place and a noun for one."""
    found = {names.key(span) for span in names.spans if _is_club(names, span)}
    for span in names.spans if found else ():
        if (
            names.key(span) in found
            and span.rule[:5] != "title"
            and names.before(span.first) not in ("in", "near", "at")
        ):
            span.become("organisation", "noun for a club before it")
    return names.spans


def _is_club(names: NameSpans, span: Span) -> bool:
    """Whether a noun for a club stands between a nation and a name: the Norlandish side Zorv Batie."""
    noun = span.first - 1
    if noun < 1 or names.words[noun] not in NOUNS or not names.spaced(span.first) or span.kind == "organisation":
        return False
    key, lists = names.key(span), names.lists
    if span.kind == "person" and (
        span.rule[:5] == "title" or names.keys[span.first] in lists.first and span.length > 1
    ):
        return False
    if key in lists.country or span.kind == "other" and span.length > 1:
        return False
    before = names.keys[noun - 1]
    place = names.ending_at(noun)
    owned = names.words[noun - 1] in ("'s", "’s")
    return before in lists.demonym or place is not None and place.kind == "place" or owned

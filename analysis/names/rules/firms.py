"""Firms called like people, and firms whose name ends in 's: shares of Eli Lahti fell; Macy's will close."""

from __future__ import annotations

from collections import Counter

from analysis.english import parts_of_speech as pos
from analysis.english.person_words import BEFORE_SURNAMES
from analysis.english.pos_lexicon import classes
from analysis.names.spans import NameSpans, Span

SHARES = frozenset("shares stock shareholders investors bonds profit revenue revenues sales".split())
OF_FIRMS = SHARES | frozenset("stores shops branches outlets analysts analyst factories products brand cars".split())
MOVES = frozenset("fell rose lost gained dropped slipped climbed jumped added shed tumbled surged slumped".split())
SIGNS = OF_FIRMS | MOVES
POSSESSIVE = ("'s", "’s")
# What follows a whole name, not the name of a possessor: Macy's will close; but Berg's mother.
AFTER_WHOLE = pos.MODAL + pos.AUX + pos.VERB + pos.ADP + pos.CCONJ + pos.TO + pos.REL
PERSONAL = frozenset("who he she his her him whose".split())


def recognise_firms(names: NameSpans) -> list[Span]:
    """Turn what looks like a person into a firm where its shares or stores are meant, and nobody of the name speaks."""
    if names.tokens.small.isdisjoint(SIGNS):
        return names.spans
    people = [span for span in names.spans if span.kind == "person" and span.rule != "firm"]
    firms = {names.key(span) for span in people if _is_traded(names, span)}
    firms -= {names.key(span) for span in people if _is_personal(names, span)} if firms else set()
    for span in people:
        if names.key(span) in firms:
            span.become("organisation", "firm by its shares or stores")
    return names.spans


def _is_traded(names: NameSpans, span: Span) -> bool:
    """Whether the words beside a name say that it has shares or stores, or moved by some percent."""
    i, keys = span.last, names.keys
    if names.before(span.first) in ("of", "in") and span.first > 1 and keys[span.first - 2] in SHARES:
        return True
    if i + 2 >= names.end:
        return False
    if keys[i] in OF_FIRMS:
        return True
    percent = keys[i + 1 : i + 5]
    return keys[i] in MOVES and any(key in ("percent", "per", "%") for key in percent)


def _is_personal(names: NameSpans, span: Span) -> bool:
    """Whether a title before a name or the words after it say that it is a person's."""
    title = names.before(span.first) in BEFORE_SURNAMES
    return title or not PERSONAL.isdisjoint(names.keys[span.last : span.last + 3])


def keep_possessive_names(names: NameSpans) -> list[Span]:
    """Take in the 's of names that end so: [Macy]'s will close, [Moody]'s agreed."""
    candidates = [span for span in names.spans if names.after(span) in POSSESSIVE and names.touches(span.last)]
    if not candidates:
        return names.spans
    whole = Counter(names.key(span) for span in candidates if _stands_whole(names, span))
    for span in candidates:
        key = names.key(span)
        if _is_listed(names, key) or whole[key] and _may_be_firm(names, key):
            span.last += 1
            span.become("organisation", "name that ends in 's")
    return names.spans


def _is_listed(names: NameSpans, key: str) -> bool:
    whole = key + "'s"
    return whole in names.lists.body or whole in names.lists.firm or whole in names.lists.known


def _stands_whole(names: NameSpans, span: Span) -> bool:
    """Whether what follows the 's after a name shows that it belongs to the name: at Macy's in May."""
    i = span.last + 1
    if i >= names.end:
        return False
    if not names.words[i].islower():
        return names.before(span.first) == "at" and names.words[i] in (".", ",")
    return span.length == 1 and classes().get(names.words[i], pos.NOUN) in AFTER_WHOLE


def _may_be_firm(names: NameSpans, key: str) -> bool:
    """Whether all mentions of a name have the 's, no list has it without, and no title says that it is a person's."""
    lists = names.lists
    if key in lists.body or key in lists.firm or key in lists.known or key in lists.place:
        return False
    alike = [span for span in names.spans if names.key(span) == key]
    if any(names.before(span.first) in BEFORE_SURNAMES for span in alike):
        return False
    return all(names.after(span) in POSSESSIVE and span.kind != "place" for span in alike)

"""Bodies that the tagger passed over and a noun beside them gives away: the [Unite] union; her firm, [Zorvex]."""

from __future__ import annotations

from analysis.english.organisation_words import NICKNAMES_OF_BODIES
from analysis.names.rules.second_look import FIRMS
from analysis.names.spans import NameSpans, Span, certain

# After a name, between it and an article: the Unite union. (Not "group" or "network", which follow words for anything.)
AFTER = frozenset(
    """
    union newspaper magazine charity airline website app newsletter tabloid bookmaker supermarket retailer lender
    startup start-up broadsheet quango
    """.split()
)
BEFORE = FIRMS | {"body", "union"}
ARTICLES = frozenset("the a an its their his her".split())
CLOSING = frozenset((",", ".", ";", ")"))
JOINS = frozenset(".-/&")  # inside a longer name: Norvik.com


def recall_called(names: NameSpans) -> list[Span]:
    """Add single words with a capital that a noun for a body stands before or after."""
    new = []
    nouns = names.tokens.those(BEFORE | AFTER)
    covered = names.covered() if nouns else set()
    for i in nouns:
        at = i - 1 if names.words[i] in AFTER and names.before(i - 1) in ARTICLES else 0
        if names.words[i] in BEFORE and not at:
            comma = names.keys[i + 1 : i + 2] == [","]
            at = i + 1 + comma
            if comma and (at + 1 >= names.end or names.words[at + 1] not in CLOSING):
                at = 0
        if at and at < names.end and at not in covered and _may_be_body(names, at):
            new.append(certain(at, at + 1, "organisation", "noun for a body beside it"))
    return names.with_added(new + _called_by_nicknames(names))


def _called_by_nicknames(names: NameSpans) -> list[Span]:
    """Bodies known by a nickname after "the": the [Mounties], the [Feds]; but not the Met Office, nor the Feds' van."""
    if NICKNAMES_OF_BODIES.isdisjoint(names.tokens.known):
        return []
    at, new = {i: span for span in names.spans for i in span.range}, []
    for i in names.tokens.capitals:
        if names.keys[i] not in NICKNAMES_OF_BODIES or names.before(i) != "the":
            continue
        if i in at:
            if at[i].length == 1 and at[i].kind != "organisation":
                at[i].become("organisation", "nickname of a body")
            continue
        if not names.words[i].istitle() or i in names.headlines or names.capital(i + 1) and names.spaced(i + 1):
            continue
        if not names.touches(i + 1) or names.words[i + 1] not in JOINS or names.words[i + 1] == ".":
            new.append(certain(i, i + 1, "organisation", "nickname of a body"))
    return new


def _may_be_body(names: NameSpans, i: int) -> bool:
    """Whether the word at i has a capital of its own and is on no list of other words."""
    word, key, lists = names.words[i], names.keys[i], names.lists
    if not (word.istitle() and word.isalpha()) or not names.spaced(i) or i in names.headlines:
        return False
    following = names.words[i + 1] if names.spaced(i + 1) else ""
    if names.touches(i + 1) and names.touches(i + 2) and names.words[i + 1] in JOINS:
        return False
    if following[:1].isupper() or following[:1].isdigit() or key in names.lower_case:
        return False
    others = (lists.demonym, lists.title, lists.starter, lists.month, lists.place, lists.never, lists.organisation)
    return not any(key in other for other in others)

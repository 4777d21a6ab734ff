"""Names that the tagger passed over and their words give away: the [Low Pay Commission], a man called [Zorv].

It tends to pass over names of common words in long articles of common words.
"""

from __future__ import annotations

from analysis.english.occupations import is_occupation
from analysis.english.organisation_words import HEADS_AT_END
from analysis.english.person_words import NOUNS_FOR_MEN, NOUNS_FOR_WOMEN
from analysis.english.thing_words import VENUES
from analysis.names.spans import NameSpans, Span, certain

LONGEST = 5  # words of a body
# At the end of a name after "the", a body; none of these ends the name of an event or an office.
BODIES = (HEADS_AT_END | frozenset("library orchestra trust laboratory observatory inquiry".split())) - {
    "inquiry",
    "group",
}
PLACES = VENUES | {"stadium", "arena", "museum", "cathedral"}
# Before "for" and what a body is for.
FOR_SOMETHING = frozenset(
    """
    campaign coalition committee centre center institute foundation alliance association fund council commission network
    agency ministry department movement partnership society transport office authority federation
    """.split()
)
# What stands alone with a capital where its members meet: in Parliament.
ASSEMBLIES = ("Parliament", "Congress")
BEFORE_ASSEMBLIES = frozenset("in to told before into by from through against within outside that when".split())
PEOPLE = NOUNS_FOR_MEN | NOUNS_FOR_WOMEN | frozenset("baby child toddler teenager pupil friend colleague".split())
CALLED = ("called", "named", "nicknamed")


def recall_passed_over(names: NameSpans) -> list[Span]:
    """Add bodies and venues after "the", assemblies, listed bodies with a particle, and people called so."""
    covered = names.covered()
    new = (
        _after_the(names, covered) + _assemblies(names, covered) + _particled(names, covered) + _called(names, covered)
    )
    return names.with_added(sorted(new, key=lambda span: span.first))


def recall_for_something(names: NameSpans) -> list[Span]:
    """Add or complete bodies called by what they are for: the Campaign for Better Transport, Transport for [Wales]."""
    new, at = [], {i: span for span in names.spans for i in span.range}
    for i in names.tokens.those(("for",)):
        first, last = i - 1, i + 1
        if not i or names.keys[first] not in FOR_SOMETHING or names.words[first].islower() or first in names.headlines:
            continue
        while last < names.end and names.spaced(last) and names.capital(last) and last - i <= LONGEST:
            last += 1
        opens = first == 0 or not names.spaced(first) or names.words[first - 1] in (".", "!", "?")
        if last == i + 1 or opens and first not in at or names.words[i + 1].isupper() and last == i + 2:
            continue
        town = names.beginning_at(last + 1) if names.keys[last : last + 1] == ["of"] else None
        last = town.last if town and town.kind == "place" else last  # of Beverly Hills
        while first and names.spaced(first) and names.capital(first - 1) and _may_be_part(names, first - 1, set()):
            first -= 1
        spans = {id(at[j]): at[j] for j in range(first, last) if j in at}
        if all(first <= span.first and span.last <= last for span in spans.values()):
            new.append(certain(first, last, "organisation", "for something"))
    return names.with_replaced(new)


def _after_the(names: NameSpans, covered: set[int]) -> list[Span]:
    """Capitalised words between "the" and the head of a body or venue: the Low Pay Commission."""
    new = []
    for last in names.tokens.capitals:
        key = names.keys[last]
        if key not in BODIES and key not in PLACES or last in covered or last in names.headlines:
            continue
        first = last
        while first and last - first < LONGEST and names.spaced(first) and _may_be_part(names, first - 1, covered):
            first -= 1
        alone = first == last or names.before(first) != "the" or not names.words[last].istitle()
        goes_on = names.spaced(last + 1) and (names.capital(last + 1) or names.keys[last + 1] == "of")
        if not alone and not goes_on:
            new.append(certain(first, last + 1, "organisation" if key in BODIES else "place", "after the"))
    return new


def _may_be_part(names: NameSpans, i: int, covered: set[int]) -> bool:
    """Whether the token at i is a capitalised word that no name has yet, and no title, month or opening word."""
    key, lists = names.keys[i], names.lists
    if i in covered or not names.capital(i) or not names.words[i].isalpha():
        return False
    return not (key in lists.title or key in lists.month or key in lists.starter or key == "the")


def _assemblies(names: NameSpans, covered: set[int]) -> list[Span]:
    """Assemblies without an article inside a sentence: back in Parliament."""
    new = []
    for i in names.tokens.those(ASSEMBLIES):
        if i in covered or i in names.headlines or names.before(i) not in BEFORE_ASSEMBLIES:
            continue
        if not (names.spaced(i + 1) and (names.capital(i + 1) or names.keys[i + 1] == "of")):
            new.append(certain(i, i + 1, "organisation", "assembly"))
    return new


def _particled(names: NameSpans, covered: set[int]) -> list[Span]:
    """Listed bodies that begin with a particle in lower case: al-Qaeda."""
    body = names.lists.body
    found = [i for i in names.tokens.candidates if names.words[i][0].islower() and names.keys[i] in body]
    return [certain(i, i + 1, "organisation", "listed body") for i in found if i not in covered]


def _called(names: NameSpans, covered: set[int]) -> list[Span]:
    """Single words that somebody is called: a guitarist called Flicker."""
    new = []
    for i in names.tokens.those(CALLED):
        who, at = names.before(i), i + 1
        if not (names.capital(at) and names.spaced(at)) or at in covered or at in names.headlines:
            continue
        if not names.words[i - 1].islower() or not (who in PEOPLE or is_occupation(who)):
            continue
        plain = names.words[at].istitle() and not (names.spaced(at + 1) and names.capital(at + 1))
        key, lists = names.keys[at], names.lists
        if plain and not any(key in those for those in (lists.place, lists.title, lists.demonym, lists.starter)):
            new.append(certain(at, at + 1, "person", "called so"))
    return new

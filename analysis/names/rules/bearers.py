"""People called like a place, a month or a word: Jim Jordan, India Walton, Will Smith, Paul France.

The article as a whole says whether somebody is called so: a full name or a title does. Then each mention says by the
words beside it whether the person is meant or the place.
"""

from __future__ import annotations

from analysis.english.calendar_words import MONTHS, MONTHS_AND_NAMES
from analysis.english.person_words import GENERATIONS
from analysis.english.pos_lexicon import classes
from analysis.names.spans import NameSpans, Span, certain

MONTHS_AS_NAMES = tuple(sorted(month.title() for month in MONTHS_AND_NAMES.intersection(MONTHS)))
WHERE = frozenset("in at near from across throughout into within outside inside around via between toward".split())
OF_PLACES = frozenset(  # after 's they belong to a place: Jordan's capital
    """
    capital king queen parliament government economy border borders army president premier minister ministry people
    population coast embassy airport airline currency central
    """.split()
)


def join_first_names(names: NameSpans) -> list[Span]:
    """Join a first name that was taken for a place with the surname after it: [Jordan] [Peterson]."""
    spans: list[Span] = []
    for span in names.spans:
        before = spans[-1] if spans else None
        if before and _is_first_name_of(names, before, span):
            spans.pop()
            span = certain(before.first, span.last, "person", "place before a surname")
        elif _goes_on_with_surname(names, span):
            span.last += 1
            span.become("person", "place before a surname")
        elif before and _is_surname_of(names, before, span):
            spans.pop()
            span = certain(before.first, span.last, "person", "place after a first name")
        spans.append(span)
    return spans


def _is_first_name_of(names: NameSpans, place: Span, person: Span) -> bool:
    """Whether a place of one word, right before a person of one word, is the first name."""
    if place.kind != "place" or person.kind != "person" or place.length > 1 or person.length > 1:
        return False
    if place.last != person.first or not names.spaced(person.first) or names.words[place.first].isupper():
        return False
    return names.key(place) in names.lists.first and names.before(place.first) not in WHERE


def _goes_on_with_surname(names: NameSpans, place: Span) -> bool:
    """Whether a first name was taken for a place, and a surname that comes again was passed over: Israel Moyo."""
    i, lists = place.last, names.lists
    if (
        place.kind != "place"
        or place.length > 1
        or names.key(place) not in lists.first
        or place.first in names.headlines
    ):
        return False
    if not names.spaced(i) or not names.words[i].istitle() or names.capital(i + 1) or i in names.covered():
        return False
    key = names.keys[i]
    others = (lists.organisation, lists.facility, lists.other, lists.title, lists.demonym, lists.month, lists.starter)
    if any(key in kind for kind in others) or key in classes() or names.before(place.first) in WHERE:
        return False
    return any(names.keys[j] == key and _is_alone(names, j) for j in names.tokens.capitals)


def _is_alone(names: NameSpans, i: int) -> bool:
    """Whether no article and no name is before the token at i; a day or an opening word may be."""
    before = names.before(i)
    opens = (
        not names.spaced(i) or not names.capital(i - 1) or before in names.lists.month or before in names.lists.starter
    )
    return opens and before != "the"


def _is_surname_of(names: NameSpans, person: Span, place: Span) -> bool:
    """Whether a place of one word, right after a first name, is the surname: Judge [Israel] [Holland]."""
    if person.kind != "person" or place.kind != "place" or person.length > 1 or place.length > 1:
        return False
    joined = person.last == place.first and names.spaced(place.first) and names.words[place.first].istitle()
    return joined and names.key(person) in names.lists.first and names.key(place) in names.lists.last


def join_months(names: NameSpans) -> list[Span]:
    """Find people whose first name is a month's where it begins a sentence, so that its capital says nothing."""
    begin = {sentence.first for sentence in names.sentences}
    new = []
    for i in names.tokens.those(MONTHS_AS_NAMES):
        if i in begin and i not in names.headlines and i + 1 < names.end and _is_plain_surname(names, i + 1):
            new.append(certain(i, i + 2, "person", "month as a first name"))
    return names.with_replaced(new)


def _is_plain_surname(names: NameSpans, i: int) -> bool:
    """Whether the word at i is a surname and nothing else, and no name goes on after it: Jones; no Day, no Bank."""
    key, lists = names.keys[i], names.lists
    if not names.spaced(i) or not names.words[i].istitle() or names.capital(i + 1) or key not in lists.last:
        return False
    others = (lists.organisation, lists.facility, lists.other, lists.never, lists.title, lists.demonym)
    return key != "day" and key not in names.lower_case and not any(key in kind for kind in others)


def _recognise_full_names(names: NameSpans) -> None:
    """Turn names of two words into persons where the second alone is one elsewhere: Tulsi Gabbard, Gabbard."""
    lists = names.lists
    alone = {names.keys[span.first] for span in names.spans if span.kind == "person" and span.last - span.first == 1}
    _recognise_particles(names)
    for span in names.spans if alone else ():
        if span.kind == "person" or span.last - span.first != 2 or span.rule or names.keys[span.last - 1] not in alone:
            continue
        if names.key(span) in lists.place or span.kind == "place" and names.keys[span.first] not in lists.first:
            continue
        first, last = names.keys[span.first], names.keys[span.last - 1]
        heads = any(first in kind or last in kind for kind in (lists.organisation, lists.facility, lists.other))
        plain = (
            first not in lists.honorific
            and last not in lists.title
            and (first not in lists.place or first in lists.first)
            and first not in lists.demonym
        )
        if plain and not heads and names.words[span.first].istitle() and names.words[span.last - 1].istitle():
            if first in lists.first or last in lists.last and last not in lists.place:  # Real Madrid is none
                span.become("person", "full name of a person")


def _recognise_particles(names: NameSpans) -> None:
    """Turn a first name, a particle and one more word into a person, and the last two alone: Marine Le Pen, Le Pen."""
    lists, keys = names.lists, names.keys
    if names.tokens.known.isdisjoint(lists.particle):
        return
    covered, tails = names.covered(), set()
    for span in names.spans:
        if span.rule or span.kind not in ("person", "organisation"):
            continue
        i = span.first - 1
        if span.last - span.first == 2 and keys[i + 1] in lists.particle and i >= 0 and keys[i] in lists.first:
            if names.spaced(i + 1) and names.words[i].istitle() and i not in covered:
                span.first = i
        if span.length not in (3, 4):
            continue
        first, particle, *others, last = names.keys[span.first : span.last]
        particles = particle in lists.particle and lists.particle.issuperset(others)
        if particles and first in lists.first and last not in lists.organisation | lists.facility:
            span.become("person", "first name and a particle")
            tails.add((particle, *others, last))
    for span in names.spans if tails else ():
        if span.length in (2, 3) and tuple(names.keys[span.first : span.last]) in tails:
            span.become("person", "surname with a particle")


def decide_bearers(names: NameSpans) -> list[Span]:
    """Decide for each mention whether a person of the article is meant or the place called so: [Jordan] said."""
    _recognise_full_names(names)
    _recognise_titled(names)
    _keep_places(names)
    bearers = _surnames(names)
    if not bearers:
        return names.spans
    keys = names.keys
    alike = [span for span in names.spans if keys[span.first] in bearers and span.last - span.first == 1]
    place = names.lists.place
    alike = [span for span in alike if span.kind != "person" or keys[span.first] in place]
    if not alike:
        return names.spans
    located = {names.key(span) for span in alike if _is_located(names, span)}
    for span in alike:
        if _means_person(names, span, names.key(span) in located):
            span.become("person", "surname of a person")
        elif span.kind == "person" and (names.key(span) in names.lists.country or names.before(span.first) == "in"):
            span.become("place", "place, not the person called so")
    return names.spans


def _recognise_titled(names: NameSpans) -> None:
    """Turn what looks like a park or street into a person whom a title names alone: Ann [Park] left. Ms Park wept."""
    titled = {names.key(span) for span in names.spans if span.length == 1 and span.rule.startswith("title")}
    for span in names.spans if titled else ():
        if span.kind == "person" or span.length != 2 or names.keys[span.last - 1] not in titled:
            continue
        if names.keys[span.first] in names.lists.first and names.before(span.first) not in WHERE | {"the"}:
            if names.key(span) not in names.lists.place | names.lists.body:
                span.become("person", "full name of a person")


def _keep_places(names: NameSpans) -> None:
    """Turn the first name of somebody back into a place where somebody is in it: Chelsea Roe spoke in [Chelsea]."""
    people = [span for span in names.spans if span.kind == "person" and span.length > 1]
    lists = names.lists
    first = {names.keys[span.first] for span in people}
    first = {key for key in first if key in lists.place or key in lists.town}
    for span in names.spans if first else ():
        if span.kind == "person" and span.length == 1 and names.key(span) in first and names.before(span.first) == "in":
            span.become("place", "place, not the person called so")


def _surnames(names: NameSpans) -> set[str]:
    """The last names of the people of an article whose full name or title it gives, if lists have them as others."""
    surnames, lists = set(), names.lists
    for span in names.spans:
        if span.kind != "person":
            continue
        last = span.last - 1
        while last > span.first and names.keys[last] in GENERATIONS:
            last -= 1
        known = names.keys[span.first] in lists.first or names.keys[last] in lists.last
        if span.rule.startswith("title") or last > span.first and known:
            surnames.add(names.keys[last])
    return surnames


def _is_located(names: NameSpans, span: Span) -> bool:
    """Whether the words beside a name say that it is a place: in Jordan, Jordan's capital, Amman, Jordan."""
    before, after = names.before(span.first), span.last
    if names.after(span) in ("'s", "’s"):
        return after + 1 < names.end and names.keys[after + 1] in OF_PLACES
    return before in WHERE or before == "," and span.first > 1 and names.keys[span.first - 2] in names.lists.place


def _means_person(names: NameSpans, span: Span, located: bool) -> bool:
    """Whether a mention means the person; `located` says that other mentions mean a place."""
    key, lists = names.key(span), names.lists
    if _is_located(names, span):
        return False
    if span.rule.startswith("title"):
        return True
    if key not in lists.place and key not in lists.capital:
        return span.kind == "place" or not _is_firm(names, span)
    return not located or names.after(span) in lists.speech


def _is_firm(names: NameSpans, span: Span) -> bool:
    """Whether a name is that of a firm: a list says so, or the article has it with more words: Ford, of Ford Motor."""
    keys, key = names.keys, names.key(span)
    alike = [s for s in names.spans if keys[s.first] == key]
    titled = any([s.rule == "title before it" and s.length == 1 for s in alike])  # Professor Bosch
    if key in names.lists.body and (not titled or names.after(span) in ("'s", "’s") or names.may_be_noun(span.last)):
        return True
    return any([s.kind == "organisation" and s.last - s.first > 1 for s in alike])

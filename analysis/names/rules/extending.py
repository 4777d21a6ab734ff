"""Names that the tagger saw in part: the [Amazon] River, [BBC Radio] 4, [Santo Domingo] de los Colorados."""

from __future__ import annotations

import re

from analysis.english.occupations import is_title_head
from analysis.english.organisation_words import NUMBERED
from analysis.english.thing_words import PLACE_ENDS
from analysis.names.spans import NameSpans, Span, certain

PLACES_BEFORE = frozenset(("River", "Loch", "Lough", "County"))
PARTICLES = frozenset("de del da das do dos la las los es".split())
SAINTS = frozenset(("san", "santa", "santo", "sao"))  # begin the names of towns: San Juan de los Lagos
NUMBER = re.compile(r"\d{1,3}")
IN_WORDS = frozenset(("One", "Two", "Three", "Four", "Five"))


def extend_places_to_heads(names: NameSpans) -> list[Span]:
    """Take in the last word of a place: the [Amazon] River, [Nagano] Prefecture."""
    keys, end = names.keys, names.end
    airlines: set[int] = set()
    for span in names.spans:
        i = span.last
        if _is_flown_to(names, span):
            span.first -= 1
            span.become("organisation", "airline")
            airlines.add(span.first)
            continue
        if span.length == 1 and _is_of_water(names, span):
            span.first -= 1
            span.become("place", "kind of a place before it")
            continue
        if span.kind == "place" and i < end and keys[i] in PLACE_ENDS and names.words[i].istitle():
            longer = names.spaced(i + 1) and names.capital(i + 1)
            if names.spaced(i) and not longer and i not in names.headlines and i not in names.covered():
                span.last += 1
                span.become("place", "kind of a place after it")
    return [span for span in names.spans if not (span.first in airlines and span.length == 1)]


def _is_flown_to(names: NameSpans, span: Span) -> bool:
    """Whether "Air" is right before a place, which an airline is called after: Air [Norland]."""
    i = span.first - 1
    if i < 0 or names.words[i] != "Air" or span.kind not in ("place", "organisation") or span.first in names.headlines:
        return False
    alone = names.spaced(span.first) and not (names.spaced(i) and names.capital(i - 1))
    return alone and not (names.spaced(span.last) and names.capital(span.last))


def _is_of_water(names: NameSpans, span: Span) -> bool:
    """Whether a word for a river or county, with a capital, is right before a place: the River [Severn]."""
    i = span.first - 1
    if i < 1 or names.words[i] not in PLACES_BEFORE or not names.spaced(span.first) or span.first in names.headlines:
        return False
    if names.spaced(span.last) and (names.capital(span.last) or names.keys[span.last] in ("council", "town")):
        return False
    return i not in names.covered() and (span.kind == "place" or names.words[i] == "River" and names.before(i) == "the")


def join_particles(names: NameSpans) -> list[Span]:
    """Join the parts of names with Spanish or Portuguese particles: [San Cristóbal] de las [Casas]."""
    words, end = names.words, names.end
    if not any(span.last < end and words[span.last] in PARTICLES for span in names.spans):
        return names.spans
    spans: list[Span] = []
    for span in names.spans:
        before = spans[-1] if spans else None
        if before and 0 < span.first - before.last < 3 and _are_particles(names, before, span):
            spans.pop()
            span = Span(before.first, span.last, before.kind, before.weights, "particles between")
            if names.keys[span.first] in SAINTS:
                span.become("place", "particles between")
        spans.append(span)
    return spans


def _are_particles(names: NameSpans, before: Span, span: Span) -> bool:
    between = range(before.last, span.first)
    if span.first in names.headlines or not all(names.words[i] in PARTICLES for i in between):
        return False
    return all(names.spaced(i) for i in (*between, span.first))


def take_articles(names: NameSpans) -> list[Span]:
    """Take in the article that belongs to a body, which has a capital within a sentence: told The [Guardian]."""
    for span in names.spans:
        i = span.first - 1
        if span.kind == "organisation" and i > 0 and names.words[i] == "The" and names.spaced(span.first):
            before = names.words[i - 1]
            if i not in names.headlines and names.spaced(i) and (before.islower() or before == ","):
                span.first = i
    return names.spans


def number_names(names: NameSpans) -> list[Span]:
    """Take in the number of a station: [BBC Radio] 4, [BBC] Four."""
    for span in names.spans:
        i = span.last
        if span.kind != "organisation" or i >= names.end or not names.spaced(i) or span.first in names.headlines:
            continue
        word, key = names.words[i], names.keys[span.last - 1]
        if key in NUMBERED and (NUMBER.fullmatch(word) or word in IN_WORDS):
            span.last += 1
            span.become("organisation", "number of a station")
    return names.spans


def join_persons(names: NameSpans) -> list[Span]:
    """Join the parts of one person's name: [Abdel Fattah] [El-Sisi], [Joseph] C [Berg]."""
    spans: list[Span] = []
    for span in names.spans:
        before = spans[-1] if spans else None
        if before and before.kind == span.kind == "person" and _is_one_person(names, before, span):
            spans.pop()
            span = certain(before.first, span.last, "person", "one person in two parts")
        spans.append(span)
    return spans


def take_words_after_jobs(names: NameSpans) -> list[Span]:
    """Take in the word between what somebody is and a surname: the great Magic [Berg], rapper Quiz [Lahti]."""
    covered = names.covered()
    for span in names.spans:
        i = span.first - 1
        if span.kind != "person" or span.length > 1 or i < 1 or i in covered or span.first in names.headlines:
            continue
        if names.words[i].istitle() and names.spaced(span.first) and names.spaced(i) and _follows_job(names, i):
            span.first = i
            span.become("person", "word after a job")
    return names.spans


def _follows_job(names: NameSpans, i: int) -> bool:
    """Whether what somebody is stands in lower case before the word at i, which may be part of a person's name."""
    key, job, lists = names.keys[i], names.words[i - 1], names.lists
    if not job.islower() or not is_title_head(job) or len(key) < 3:
        return False
    others = (lists.title, lists.month, lists.demonym, lists.place, lists.organisation, lists.never, lists.starter)
    listed = (lists.town, lists.province, lists.body, lists.firm, lists.known, lists.other, lists.facility)
    return not any(key in other for other in others + listed)


def _is_one_person(names: NameSpans, before: Span, span: Span) -> bool:
    """Whether a person's name goes on with the next: nothing, or an initial, lies between them."""
    gap = span.first - before.last
    if gap == 1:
        letter = names.words[before.last]
        return len(letter) == 1 and letter.isupper() and names.spaced(before.last) and _goes_on(names, span)
    return gap == 0 and _goes_on(names, span)


def _goes_on(names: NameSpans, span: Span) -> bool:
    """Whether the person's name right before a span goes on with it: a space between them, and no title."""
    between = names.document.text[names.ends[span.first - 1] : names.starts[span.first]]
    titles = names.lists.title
    return between == " " and names.before(span.first) not in titles and names.keys[span.first] not in titles


def complete_streets(names: NameSpans) -> list[Span]:
    """Add streets that have a number: near [17th Street], on [Seventh Avenue]."""
    new = []
    for i in names.tokens.capitals:
        if names.keys[i] not in STREETS or i in names.headlines or not names.spaced(i):
            continue
        first = i - 1 - (names.words[i - 1] in ENDS_OF_ORDINALS and names.touches(i - 1))
        if first < i - 1 and names.words[first].isdigit() or names.words[first] in ORDINALS:
            stop = names.words[i + 1 : i + 2] == ["."] and names.keys[i] in SHORT_STREETS and names.touches(i + 1)
            new.append(certain(first, i + 1 + stop, "place", "street with a number"))
    return names.with_replaced(new + _addresses(names))


def _addresses(names: NameSpans) -> list[Span]:
    """Streets of one or two words behind the number of a house: 2134 [Norvik Place]; no people after a year."""
    new, end = [], names.end
    for i in names.tokens.figures:
        if not names.words[i].isdigit() or names.before(i) in BEFORE_YEARS or i in names.headlines:
            continue
        last = i + 1
        while last < end and last - i < 4 and names.spaced(last) and names.words[last].istitle():
            last += 1
        if last - i > 2 and names.keys[last - 1] in STREET_ENDS:
            new.append(certain(i + 1, last, "place", "address"))
    return new


BEFORE_YEARS = frozenset("in since until till by during of from after before and".split())
STREET_ENDS = frozenset(
    """
    street avenue road lane drive place court close way terrace row crescent circle loop square gardens boulevard
    parkway trail alley walk mews grove rise parade quay
    """.split()
)
STREETS = frozenset(("street", "avenue", "road", "st", "ave"))
SHORT_STREETS = ("ave",)
ENDS_OF_ORDINALS = frozenset(("st", "nd", "rd", "th"))
ORDINALS = frozenset("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth".split())


def complete_places_of(names: NameSpans) -> list[Span]:
    """Add the kind of place before "of": the [Vale of Norvik], the [Gulf] of [California]."""
    heads = [of - 1 for of in names.tokens.those(("of",)) if of and names.keys[of - 1] in PLACES_BEFORE_OF]
    new = []
    for head in heads:
        if not names.words[head].istitle() or head in names.headlines:
            continue
        after = head + 2 + (names.words[head + 2 : head + 3] == ["the"])
        begun = (span for span in names.spans if span.first in (head, after) and span.last > head + 1)
        span = next(begun, None)
        if span is None or span.kind == "other" or names.keys[span.last - 1] in names.lists.organisation:
            continue  # the Bay of Norvik Council
        first = head
        while names.spaced(first) and names.keys[first - 1] in SIDES and names.capital(first - 1):
            first -= 1
        new.append(_with_office(names, certain(first, span.last, "place", "kind of place before of")))
    return names.with_replaced(new)


def _with_office(names: NameSpans, place: Span) -> Span:
    """A district with the office or court before it: the [Attorney's Office for the Western District of Norvik]."""
    i = place.first - 2
    if names.keys[i : i + 2] not in (["for", "the"], ["of", "the"]):
        return place
    body = names.ending_at(i)
    if body is None or names.keys[i - 1] not in ("office", "court"):
        return place
    first = body.first - (names.before(body.first) in ("u.s", "us") and names.spaced(body.first))
    return certain(first, place.last, "organisation", "office for a district")


PLACES_BEFORE_OF = frozenset(
    "vale isle isles forest bay gulf cape strait straits horn sea mull firth district plain plains heights".split()
)
SIDES = frozenset(("northern", "southern", "eastern", "western", "middle", "central"))


def complete_always_of(names: NameSpans) -> list[Span]:
    """Take in "Hearts of" before what is called so each time: [Hearts of Norvik]; the tagger saw a person [Norvik]."""
    before: dict[str, list[tuple[str, Span]]] = {}
    for span in names.spans:
        if span.kind == "person" and span.last - span.first == 1:
            i = span.first
            head = names.words[i - 2] if i > 1 and names.words[i - 1] == "of" and names.capital(i - 2) else ""
            before.setdefault(names.words[i], []).append((head, span))
    new = []
    for found in before.values():
        heads = {head for head, _ in found}
        [head, *others] = heads
        if len(found) > 1 and head and not others and head.lower() not in names.lists.title and head.istitle():
            new += [certain(s.first - 2, s.last, "organisation", "always after of") for _, s in found]
    return names.with_replaced(new)

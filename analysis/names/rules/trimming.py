"""The edges of names: titles come off, particles are taken in, and what is no name goes away.

The tagger knows words and their neighbours; what fixed lists say is said here as rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.english.calendar_words import MONTHS_AND_NAMES, SHORT_DAYS, SHORT_MONTHS
from analysis.english.gazetteer import bare, gazetteer
from analysis.english.person_words import (
    CROWNED,
    FAMILY_NAMES_FIRST,
    NOT_AFTER_TITLES,
    PARTICLES_BETWEEN,
    POSTNOMINALS,
    RANKS_BEFORE_PLACES,
    RANKS_BEFORE_SURNAMES,
)
from analysis.english.vocab import memo
from analysis.names.rules.kinds import classify
from analysis.names.rules.name_forms import MODEL
from analysis.names.spans import NameSpans, Span
from analysis.names.tokens import LEADING, LOOSE

PARTICLED = re.compile(r"(?:al|el|ul|ad|as|an|ar|az|ash)-[A-Z]")
INITIAL = re.compile(r"[A-Z]\.")
WHEN = frozenset("in since until till last next this that every each early late mid during".split())
OF_MONTHS = frozenset("this that last next every each early late mid".split())
STARTING_NAMES = ("will", "may")  # open a question, and are first names
ENDS = (".", "!", "?")
COUNTRIES = frozenset("us u.s uk of the and".split())  # and small words, before a person's name
PARTIES = frozenset(("democrat", "republican"))


Words = tuple[str, ...]


class Trim(NamedTuple):
    """One step in trimming a name of one of the kinds `of`: it changes where the span begins or ends, or its kind.

    may
        gets the words of a name as written and as the lists write them: whether the step may change such a name
    change
        gets the spans, the span, and where the span before it ends; an empty span is no name
    example
        before -> after, each name in brackets after its kind
    """

    name: str
    of: tuple[str, ...]
    may: Callable[[Words, Words], bool]
    change: Callable[[NameSpans, Span, int], None]
    example: str


def _drop_handle(names: NameSpans, span: Span, limit: int) -> None:
    while span.last - span.first > 1 and (names.words[span.last - 1][0] == "@" or _is_model_of_firm(names, span)):
        span.last -= 1


def _is_model_of_firm(names: NameSpans, span: Span) -> bool:
    """Whether a span ends in a model of the firm that it begins with: Airbus A350."""
    firm, lists = names.keys[span.first], names.lists
    return (firm in lists.firm or firm in lists.body) and MODEL.fullmatch(names.keys[span.last - 1]) is not None


def _drop_loose_start(names: NameSpans, span: Span, limit: int) -> None:
    words, keys, starter = names.words, names.keys, names.lists.starter
    while span.last > span.first and (
        words[span.first] in LOOSE or keys[span.first] in starter and _begins_sentence(names, span)
    ):
        span.first += 1
    if span.last - span.first > 1 and _is_month_before_name(keys, span.first):
        span.first += 1


def _begins_sentence(names: NameSpans, span: Span) -> bool:
    """Whether the opening word that a span begins with is no part of the name; but in "saw Will Smith" it is."""
    if span.last - span.first == 1:
        return False
    if span.kind != "person" or names.keys[span.first] not in names.lists.first:
        return True
    inside = span.first > 0 and names.words[span.first - 1].islower()
    return not (inside or names.keys[span.first] in STARTING_NAMES and not _asks(names, span))


def _asks(names: NameSpans, span: Span) -> bool:
    """Whether the sentence of a span ends in a question mark: Will Smith come? But Will Smith came."""
    return next((names.words[i] for i in range(span.last, names.end) if names.words[i] in ENDS), ".") == "?"


def _drop_loose_end(names: NameSpans, span: Span, limit: int) -> None:
    words, keys, month = names.words, names.keys, names.lists.month
    while span.last > span.first and (
        words[span.last - 1] in LOOSE
        or keys[span.last - 1] in month
        and span.last - span.first > 1
        and keys[span.last - 1] not in MONTHS_AND_NAMES
        and not (keys[span.last - 1] == "jun" and keys[span.first] in FAMILY_NAMES_FIRST)
        and not _is_surname_like_day(names, span)
    ):
        span.last -= 1


def _is_surname_like_day(names: NameSpans, span: Span) -> bool:
    """Whether a person's name of two words ends in a short word for a day or month, and no date goes on: Yun Sun,"""
    if span.kind != "person" or span.length != 2 or names.keys[span.last - 1] not in SHORT_DAYS | SHORT_MONTHS:
        return False
    after = names.words[span.last] if span.last < names.end else ""
    return not (after == "." and names.touches(span.last) or after[:1].isdigit() or span.first in names.headlines)


def _crown_to_person(names: NameSpans, span: Span, limit: int) -> None:
    if is_titled(names, span):
        span.become("person", "crown or rank")


def _head_to_organisation(names: NameSpans, span: Span, limit: int) -> None:
    key, lists = names.keys[span.last - 1], names.lists
    if span.last - span.first > 1 and key in lists.organisation and key not in lists.last:
        span.become("organisation", "head of an organisation at the end")


def _drop_titles(names: NameSpans, span: Span, limit: int) -> None:
    keys, lists = names.keys, names.lists
    while span.last - span.first > 1 and (
        (key := keys[span.first]) in lists.title
        or key in NOT_AFTER_TITLES
        or key in lists.demonym
        and key not in lists.first
        or key in COUNTRIES
    ):
        span.first += 1
        if names.words[span.first] == "." and span.last - span.first > 1:  # Maj. Roe
            span.first += 1
        span.become("person", "title before a name")


def _drop_postnominals(names: NameSpans, span: Span, limit: int) -> None:
    named = span.kind == "person" or names.keys[span.first] in names.lists.first
    while named and span.last - span.first > 2 and names.words[span.last - 1] in POSTNOMINALS:
        span.last -= 1
        span.become("person", "letters after a name")


def _take_particles(names: NameSpans, span: Span, limit: int) -> None:
    if limit < span.first and names.words[span.first - 1] == "Te" and names.spaced(span.first):  # Te Ariki Hohepa
        span.first -= 1
    while limit < span.first < names.end and names.starts[span.first] - names.ends[span.first - 1] <= 1:
        before = names.words[span.first - 1]
        if before not in LEADING and not (
            before[-1] == "."
            and INITIAL.fullmatch(before)
            and (span.first < 2 or not names.words[span.first - 2][-1].isalpha())
        ):
            return
        span.first -= 1


def _empty_if_no_person(names: NameSpans, span: Span, limit: int) -> None:
    if span.last - span.first == 1 and (names.keys[span.first] in PARTIES or is_month(names.keys, span.first)):
        span.last = span.first


def _empty_if_no_name(names: NameSpans, span: Span, limit: int) -> None:
    lists = names.lists
    for key in names.keys[span.first : span.last]:
        if not (
            key in NOT_AFTER_TITLES
            or key in lists.title
            and key not in lists.last
            or key in lists.never
            or key in lists.month
        ):
            return
    span.last = span.first


def _may_end_in_handle(words: Words, keys: Words) -> bool:
    return len(words) > 1 and (words[-1][0] == "@" or MODEL.fullmatch(keys[-1]) is not None)


def _may_start_loose(words: Words, keys: Words) -> bool:
    return words[0] in LOOSE or keys[0] in gazetteer().starter or keys[0] in MONTHS_AND_NAMES


def _may_end_loose(words: Words, keys: Words) -> bool:
    return words[-1] in LOOSE or keys[-1] in gazetteer().month


def _may_be_crowned(words: Words, keys: Words) -> bool:
    return len(words) == 1 or keys[0] in gazetteer().title


def _may_head_organisation(words: Words, keys: Words) -> bool:
    return len(words) > 1 and keys[-1] in gazetteer().organisation


def _may_begin_with_title(words: Words, keys: Words) -> bool:
    first, lists = keys[0], gazetteer()
    listed = first in lists.title or first in lists.demonym
    return len(words) > 1 and (listed or first in NOT_AFTER_TITLES or first in COUNTRIES)


def _may_end_in_letters(words: Words, keys: Words) -> bool:
    return len(words) > 2 and words[-1] in POSTNOMINALS


def _may_follow_particle(words: Words, keys: Words) -> bool:
    return True  # that is a matter of what is before it


def _may_be_party_or_month(words: Words, keys: Words) -> bool:
    return len(words) == 1 and (keys[0] in PARTIES or keys[0] in MONTHS_AND_NAMES)


def _may_be_title_alone(words: Words, keys: Words) -> bool:
    lists = gazetteer()
    return all(k in NOT_AFTER_TITLES or k in lists.title or k in lists.never or k in lists.month for k in keys)


ANY, PERSON = ("person", "organisation", "place", "other"), ("person",)

# fmt: off
TRIMS = (
    Trim("handle or model at the end", ANY, _may_end_in_handle, _drop_handle,
         "the [organisation Airbus A350] -> the [organisation Airbus] A350"),
    Trim("loose word at the start", ANY, _may_start_loose, _drop_loose_start,
         "“[person “Ann Lee] came -> ““[person Ann Lee] came"),
    Trim("loose word or month at the end", ANY, _may_end_loose, _drop_loose_end,
         "in [place Oslo September] -> in [place Oslo] September"),
    Trim("crown or rank", ("organisation", "other"), _may_be_crowned, _crown_to_person,
         "[other Crown Prince Faisal] left -> Crown Prince [person Faisal] left"),
    Trim("head of an organisation at the end", PERSON, _may_head_organisation, _head_to_organisation,
         "[person Norvik Academy] met -> [organisation Norvik Academy] met"),
    Trim("title before a name", PERSON, _may_begin_with_title, _drop_titles,
         "[person President Ann Lee] came -> President [person Ann Lee] came"),
    Trim("letters after a name", ANY, _may_end_in_letters, _drop_postnominals,
         "[person Ann Lee MP] came -> [person Ann Lee] MP came"),
    Trim("particle or initial before a name", PERSON, _may_follow_particle, _take_particles,
         "Ursula van der [person Berg] came -> Ursula [person van der Berg] came"),
    Trim("party or month", PERSON, _may_be_party_or_month, _empty_if_no_person,
         "in [person May] it rained -> in May it rained"),
    Trim("titles alone", ANY, _may_be_title_alone, _empty_if_no_name,
         "the [organisation Defense Secretary] left -> the Defense Secretary left"),
)  # fmt: on


def trim(names: NameSpans, span: Span, limit: int) -> None:
    """Trim a span; `limit` is where the one before it ends. An empty span is no name."""
    for number in _MAY_TRIM[span.kind, tuple(names.words[span.first : span.last])]:
        before = span.first, span.last, span.kind
        TRIMS[number].change(names, span, limit)
        if (span.first, span.last, span.kind) != before:  # other words, which other steps may change
            for step in TRIMS[number + 1 :]:
                if span.kind in step.of:
                    step.change(names, span, limit)
            return


def _may_trim(name: tuple[str, Words]) -> tuple[int, ...]:
    """The numbers of the steps that may change a name of this kind and these words, as few do."""
    kind, words = name
    keys = tuple(map(bare, words))
    return tuple(number for number, step in enumerate(TRIMS) if kind in step.of and step.may(words, keys))


_MAY_TRIM = memo(_may_trim)


def trims_for(names: NameSpans, span: Span, limit: int = 0) -> list[str]:
    """The names of the steps that would change a span, which stays as it is."""
    copy, steps = Span(span.first, span.last, span.kind), []
    for step in TRIMS:
        before = copy.first, copy.last, copy.kind
        if copy.kind in step.of:
            step.change(names, copy, limit)
        if before != (copy.first, copy.last, copy.kind):
            steps.append(step.name)
    return steps


def trim_and_classify(names: NameSpans) -> list[Span]:
    """Trim every span, join a person's name with the particle after it, and overrule the kind of the others."""
    spans: list[Span] = []
    for span in names.spans:
        trim(names, span, spans[-1].last if spans else 0)
        if _lacks_surname(names, span) and not any(s.first <= span.last < s.last for s in names.spans):
            span.last += 1
        if span.last <= span.first:
            continue
        if spans and _goes_on(names, spans[-1], span):
            spans[-1].last = span.last  # Ann | van der Berg, Omar bin Said | al-Hamidi
        else:
            classify(names, span)
            spans.append(span)
    return spans


def _goes_on(names: NameSpans, before: Span, span: Span) -> bool:
    """Whether a person's name goes on with the span right after it, which begins with a particle."""
    if before.last != span.first or before.kind != "person" or span.kind != "person":
        return False
    word = names.words[span.first]
    return word in LEADING or word in PARTICLES_BETWEEN or PARTICLED.match(word) is not None


def _lacks_surname(names: NameSpans, span: Span) -> bool:
    """Whether a first name goes on with a surname that the tagger left out."""
    i = span.last
    if span.kind != "person" or i - span.first != 1 or not names.spaced(i):
        return False
    lists, key = names.lists, names.keys[i]
    if names.keys[span.first] not in lists.first or key not in lists.last or not names.words[i].istitle():
        return False
    return not (key in lists.starter or key in lists.month)


def is_titled(names: NameSpans, span: Span) -> bool:
    """Whether a span is a crown or a rank with a name after it, or the name after a rank: Crown Prince Faisal."""
    keys, lists, first = names.keys, names.lists, span.first
    while first < span.last and keys[first] in lists.title:
        first += 1
    if span.last - first != 1 or first == 0:
        return False
    title, key = keys[first - 1], keys[first]
    if first > span.first and title in RANKS_BEFORE_PLACES and key in lists.place:
        return True
    if title not in RANKS_BEFORE_SURNAMES and not (first > span.first and title in CROWNED):
        return False
    return not any(key in kind for kind in (lists.organisation, lists.facility, lists.other, lists.place))


def _is_month_before_name(keys: list[str], i: int) -> bool:
    """Whether a month that is a first name as well is the month before a name: that June Norvik fell."""
    return keys[i] in MONTHS_AND_NAMES and i > 0 and keys[i - 1] in OF_MONTHS


def is_month(keys: list[str], i: int) -> bool:
    """Whether a month that is a name as well is the month: in May."""
    return keys[i] in MONTHS_AND_NAMES and i > 0 and keys[i - 1] in WHEN

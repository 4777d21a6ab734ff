"""Names that the tagger took for one: [Bolívar and Zulia], [Nordvik / Oulu Foods], [Oslo in the Netherlands]."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from analysis.english.organisation_words import HEADS_AT_END, HEADS_BEFORE_OF, SUFFIXES
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import KINDS_OF_PLACES
from analysis.names.spans import NameSpans, Span

WITHIN = frozenset(("in", "on", "at", "near"))  # a place in another
AND = frozenset(("and", "&"))


class Cut(NamedTuple):
    """A reason to cut a name of one of the kinds `of` in two.

    at
        gets the spans, the span and a token within it; says whether what is before and after the token are two names
    example
        before -> after, each name in brackets after its kind
    """

    name: str
    of: tuple[str, ...]
    at: Callable[[NameSpans, Span, int], bool]
    example: str


def _slash(names: NameSpans, span: Span, i: int) -> bool:
    if names.words[i] != "/" or not (names.capital(span.first) and names.capital(i + 1)):
        return False
    return names.spaced(i) or names.spaced(i + 1) or names.keys[span.last - 1] not in HEADS_AT_END | KINDS_OF_PLACES


def _place_in_place(names: NameSpans, span: Span, i: int) -> bool:
    return names.words[i] in WITHIN and names.capital(i - 1)


def _two_of_a_kind(names: NameSpans, span: Span, i: int) -> bool:
    """Whether "and" joins two places or people, each with a name of its own: no Trinidad and Tobago."""
    if names.words[i] not in AND or not (names.capital(i - 1) and names.capital(i + 1)):
        return False
    if names.spaced(span.last) and (names.capital(span.last) or names.words[span.last] in SEVERAL):
        return False
    lists = names.lists
    alone = [names.keys[j] for j, n in ((i - 1, i - span.first), (i + 1, span.last - i - 1)) if n == 1]
    if len(alone) == 1 and alone[0] not in lists.place:  # Planet Norvik and Casino
        return False
    return names.key(span) not in lists.place and not any(word in classes() for word in alone)


SEVERAL = frozenset("states districts provinces counties regions islands rivers seas mountains areas streets".split())


def _and_the(names: NameSpans, span: Span, i: int) -> bool:
    """Whether a body with an article of its own follows "and": the Ministry of Trade and the Federal Government."""
    if names.words[i] not in AND or i + 3 > span.last or names.words[i + 1] != "the":
        return False
    return span.last - i > 3 and _is_body(names, i + 2, span.last)


def _is_body(names: NameSpans, first: int, last: int) -> bool:
    return names.keys[last - 1] in HEADS_AT_END or names.keys[first] in HEADS_BEFORE_OF


def _owner(names: NameSpans, span: Span, i: int) -> bool:
    """Whether what is before 's is a listed body and what follows none: BBC Radio 4's Woman."""
    if names.words[i] not in POSSESSIVE or names.keys[span.last - 1] in names.lists.organisation:
        return False
    owner, lists = " ".join(names.keys[span.first : i]), names.lists
    whole = f"{owner}'s"
    return owner in lists.body and not (whole in lists.body or whole in lists.firm or whole in lists.known)


def _event(names: NameSpans, span: Span, i: int) -> bool:
    """Whether what is before a comma names an event or a month: the V Festival, Prodigy; January, Norvik.

    What a ministry is for is listed so as well: the Ministry of Law, Fish and Water.
    """
    if (
        names.words[i] != ","
        or names.keys[span.first] in HEADS_BEFORE_OF
        and names.keys[span.first + 1] in ("of", "for")
    ):
        return False
    return names.keys[i - 1] in names.lists.other or names.keys[i - 1] in names.lists.month


def _comma(names: NameSpans, span: Span, i: int) -> bool:
    """Whether a comma parts two bodies: no list that "and" ends, no legal form behind it, no two words of one name."""
    rest = names.words[i + 1 : span.last]
    if names.words[i] != "," or "," in rest or not AND.isdisjoint(rest) or names.keys[i + 1] in SUFFIXES:
        return False
    return span.last - i > 2 and i - span.first > 1


# fmt: off
CUTS = (
    Cut("slash", ("person", "organisation", "place"), _slash,
        "by [organisation Nordvik / Oulu Foods] -> by [organisation Nordvik] / [organisation Oulu Foods]"),
    Cut("place in a place", ("place",), _place_in_place,
        "at [place Norvik Arena in Oulu] -> at [place Norvik Arena] in [place Oulu]"),
    Cut("two places or people", ("place", "person"), _two_of_a_kind,
        "in [place Norvik and Oulu] -> in [place Norvik] and [place Oulu]"),
    Cut("body and what it owns", ("organisation", "other"), _owner,
        "on [organisation BBC Radio 4's Woman] it rained -> "
        "on [organisation BBC Radio 4]'s [organisation Woman] it rained"),
    Cut("event and who comes to it", ("organisation", "other", "person", "place"), _event,
        "at the [organisation Norvik Festival, Lahti Club] it rained -> "
        "at the [other Norvik Festival], [organisation Lahti Club] it rained"),
    Cut("two bodies, each with an article", ("organisation",), _and_the,
        "the [organisation Norvik Ministry and the Lahti Water Council] -> "
        "the [organisation Norvik Ministry] and the [organisation Lahti Water Council]"),
    Cut("two bodies with a comma", ("organisation",), _comma,
        "by [organisation Norvik Watch, Lahti Water Council] -> "
        "by [organisation Norvik Watch], [organisation Lahti Water Council]"),
)  # fmt: on
POSSESSIVE = frozenset(("'s", "’s"))
_CUTTERS = frozenset("/,") | WITHIN | AND | POSSESSIVE


def split_joined(names: NameSpans) -> list[Span]:
    """Cut what the tagger took for one name where it is two, or more."""
    spans: list[Span] = []
    for span in names.spans:
        spans += _parts(names, span) if span.first not in names.headlines else [span]
    return spans


def _parts(names: NameSpans, span: Span) -> list[Span]:
    for i in range(span.first + 1, span.last - 1):
        if names.words[i] not in _CUTTERS:
            continue
        for cut in CUTS:
            if span.kind in cut.of and cut.at(names, span, i):
                second = i + 1 + (names.words[i + 1] == "the")
                parts = range(span.first, i), range(second, span.last)
                one, other = (_part(names, span, part, cut) for part in parts)
                return [one, *_parts(names, other)]
    return [span]


def _part(names: NameSpans, span: Span, part: range, cut: Cut) -> Span:
    """A name that was part of a longer one: of its kind, unless it is a listed place."""
    event = part.start == span.first and cut.at is _event
    new = Span(part.start, part.stop, "other" if event else span.kind, span.weights, cut.name)
    if names.key(new) in names.lists.place and span.kind == "organisation":
        new.become("place", cut.name)
    return new

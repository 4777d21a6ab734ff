"""Seats of power and of members of parliament: back in [Number 10], in the [Commons], MP for [Norvik and Oulu]."""

from __future__ import annotations

from analysis.names.rules.located import GOING, PARTS_OF_TOWNS, SEATS
from analysis.names.spans import NameSpans, Span, certain

HOUSES = ("downing street", "white house", "elysee palace", "blue house")
ENTERING = frozenset("into entered enter enters entering in inside outside near left leaving leave at".split())
CALLING = GOING | frozenset("back called summoned invited sent bring brought return elected".split())  # before "to"
ROOMS = frozenset("flat flats garden gardens door doors gates steps residence kitchen doorstep home".split())
STREET_NUMBERS = ("10", "11", "12")
STAFF = frozenset("spokesman spokeswoman spokesperson source sources insiders aides officials staff".split())
OF_POLITICS = frozenset("minister ministers mp mps peers cabinet chancellor".split())
CHAMBERS = ("Commons", "Lords")
# What happens in a chamber, after its name: a Commons debate.
IN_CHAMBERS = frozenset(
    """
    debate debates statement vote votes committee question questions speech select motion leader speaker seat majority
    chamber defeat rebellion exchanges clash hearing inquiry reading vote amendment amendments reform appearance
    """.split()
)
BEFORE_CHAMBERS = frozenset("in the to a 's ’s through from fresh packed key second final crunch".split())


def recall_seats(names: NameSpans) -> list[Span]:
    """Add the seat of Britain's prime minister by its number, and the chambers of its parliament by a word."""
    if OF_POLITICS.isdisjoint(names.tokens.known):
        return names.spans
    return names.with_replaced(_number_ten(names) + _chambers(names))


def _number_ten(names: NameSpans) -> list[Span]:
    """Number 10, where the prime minister is; but not a number 10 in a team, nor Number 10 Elm Street."""
    new = []
    for i in names.tokens.those(("Number", "No")):
        if names.words[i + 1 : i + 2] != ["10"] or names.before(i) in ("the", "a", "an") or i in names.headlines:
            continue
        if names.before(i) == "at" and "prime" not in names.tokens.known:
            continue
        if i + 2 < names.end and (names.touches(i + 2) and names.words[i + 2] not in ".,'’" or names.capital(i + 2)):
            continue
        after = names.keys[i + 2] if i + 2 < names.end else ""
        speaks = after in names.lists.speech or after in STAFF
        new.append(certain(i, i + 2, "organisation" if speaks else "place", "seat by its number"))
    return new


def _chambers(names: NameSpans) -> list[Span]:
    """The Commons and the Lords where something happens in them: in the [Commons], a [Lords] debate."""
    new = []
    for i in names.tokens.those(CHAMBERS):
        before, after = names.before(i), names.keys[i + 1] if i + 1 < names.end else ""
        if i in names.headlines or before not in BEFORE_CHAMBERS or names.capital(i + 1) and names.spaced(i + 1):
            continue
        happens = after in IN_CHAMBERS or names.words[i] == "Commons" and before == "the"
        if happens or before == "the" and names.before(i - 1) in ("in", "to", "through"):
            new.append(certain(i, i + 1, "organisation", "chamber"))
    return new


def decide_seats(names: NameSpans) -> list[Span]:
    """Turn seats of power into places where somebody is or goes there at each mention: he entered [Downing Street]."""
    seats = [span for span in names.spans if names.key(span) in HOUSES and span.first not in names.headlines]
    if not seats:
        return names.spans
    for span in seats:
        _take_number(names, span)
    seats = [span for span in seats if names.key(span) in HOUSES]
    acting = {names.key(span) for span in seats if not _is_entered(names, span)}
    for span in seats:
        if names.key(span) not in acting:
            span.become("place", "seat that somebody enters")
    return names.spans


def _take_number(names: NameSpans, span: Span) -> None:
    """Take in the number of the house: 10 [Downing Street]."""
    if names.key(span) == HOUSES[0] and names.spaced(span.first) and names.words[span.first - 1] in STREET_NUMBERS:
        span.first -= 1 + (names.words[span.first - 2 : span.first - 1] in (["Number"], ["No"]))
        span.become("place", "street with a number")


def _is_entered(names: NameSpans, span: Span) -> bool:
    i = span.first - 1 - (names.before(span.first) == "the")
    if i < 0 or names.after(span) in ("'s", "’s"):
        return False
    if names.after(span) in ROOMS:
        return True
    going = names.keys[i] == "to" and names.before(i) in CALLING
    return (going or names.keys[i] in ENTERING) and not names.may_be_noun(span.last)


def join_constituencies(names: NameSpans) -> list[Span]:
    """Join what a member of parliament stands for: MP for [Norvik South] and [Oulu], [Norvik and Oulu] MP Ann Roe."""
    new = []
    for i in names.tokens.those(SEATS):
        first, last = 0, 0
        if names.keys[i + 1 : i + 2] == ["for"]:
            first = i + 2 + (names.keys[i + 2 : i + 3] == ["the"])
            last = _end_of_capitals(names, first)
            if names.keys[last : last + 1] == ["and"] and names.spaced(last):
                last = _end_of_capitals(names, last + 1)
            else:
                last = first
        elif i and names.spaced(i):
            last, first = i, _start_of_capitals(names, i)
            if first < last and names.before(first) == "and" and names.spaced(first):
                first = _start_of_capitals(names, first - 1)
            else:
                first = last
        if last <= first and (span := names.ending_at(i)) and span.kind != "place" and _is_town(names, span):
            span.become("place", "constituency")
        elif last <= first and i > 1 and names.keys[i - 1] in PARTS_OF_TOWNS and names.capital(i - 1):
            town = names.ending_at(i - 1) or names.ending_at(i)
            if town and town.kind != "person" and names.spaced(i - 1):
                new.append(certain(town.first, i, "place", "constituency"))
        if first < last and _may_be_constituency(names, first, last):
            new.append(certain(first, last, "place", "constituency"))
    return names.with_replaced(new)


def _is_town(names: NameSpans, span: Span) -> bool:
    """Whether a list has a name as a place and as no body: [Dover] MP Ann Roe."""
    key, lists = names.key(span), names.lists
    return (key in lists.place or key in lists.town) and key not in lists.body and key not in lists.known


def _end_of_capitals(names: NameSpans, i: int) -> int:
    """One past the words with capitals from the token at i on."""
    first = i
    while names.capital(i) and (i == first or names.spaced(i)):
        i += 1
    return i


def _start_of_capitals(names: NameSpans, i: int) -> int:
    """The first of the words with capitals that end before the token at i."""
    last = i
    while names.capital(i - 1) and (i == last or names.spaced(i)) and names.keys[i - 1] not in names.lists.starter:
        i -= 1
    return i


def _may_be_constituency(names: NameSpans, first: int, last: int) -> bool:
    """Whether words joined by "and" may be one seat: no person or body is among them, and both sides have words."""
    sides = names.words[first:last]
    if "and" not in sides or sides[0] == "and" or sides[-1] == "and" or first in names.headlines:
        return False
    inside = [span for span in names.spans if first <= span.first < last]
    if any(span.last > last for span in inside):
        return False
    titled = any(names.keys[i] in names.lists.title for i in range(first, last))
    listed = any(names.keys[i] in names.lists.body or names.keys[i] in names.lists.known for i in range(first, last))
    whole = [span for span in inside if span.kind == "person" and (span.rule or span.length > 1)]
    return not (titled or listed or whole)

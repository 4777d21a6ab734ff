"""Firms called like people, and firms whose name ends in 's: shares of Eli Lahti fell; Macy's will close.

An analyst at Eli Lahti works for a firm, and profits at Eli Lahti are a firm's. After "Eli Lahti is hiring. The chain
needs staff." the chain has been named, where no other body has.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.organisation_words import FIRMS, KINDS_OF_FIRMS
from analysis.english.person_words import BEFORE_SURNAMES
from analysis.english.pos_lexicon import classes
from analysis.names.rules.single_firms import merged_firms, single_firms
from analysis.names.rules.trading import trade_as_firms
from analysis.names.spans import NameSpans, Span

SHARES = frozenset(
    "shares stock shareholders investors bonds profit profits loss losses revenue revenues sales executives".split()
)
TRADED = frozenset(("shares", "stock"))  # of a firm whatever its name begins with: shares of Dr. Lahti
# Before "at" and a firm or another body.
AT_FIRMS = SHARES.union("work works worked working job jobs employed workforce staff nobody anybody somebody".split())
CALLED = FIRMS.union(KINDS_OF_FIRMS, ("chain", "brand"))  # what a firm may be called after its name
OF_FIRMS = SHARES | frozenset("stores shops branches outlets analysts analyst factories products brand cars".split())
MOVES = frozenset("fell rose lost gained dropped slipped climbed jumped added shed tumbled surged slumped".split())
SIGNS = OF_FIRMS | MOVES
POSSESSIVE = ("'s", "’s")
# What follows a whole name, not the name of a possessor: Macy's will close; but Berg's mother.
AFTER_WHOLE = pos.MODAL + pos.AUX + pos.VERB + pos.ADP + pos.CCONJ + pos.TO + pos.REL
GOODS = frozenset(
    """
    sneakers trainers shoes boots jeans handbags watches sunglasses handsets phones smartphones laptops tablets cars
    trucks vans motorbikes scooters tractors tyres shares trading
    """.split()
)
# Before a name, with a small word between: the owner of Zorvex, a stake in Zorvex.
DEALS = {
    "of": frozenset("owner owners owned subsidiary arm takeover acquisition executives bondholders flotation".split()),
    "in": frozenset("stake stakes shareholding shareholder investor".split()),
    "with": frozenset("merger merged merge".split()),
    "for": frozenset("bid bids offer".split()),
}
# After "was": taken over by. (Players are bought, and people are founded by nobody.)
BOUGHT = (("taken", "over", "by"), ("bought", "out", "by"), ("founded", "in", "the"))
BESIDE = 12  # words of an apposition
LOCATED = ("in", "from", "across", "near", "to")
BEFORE_WHICH = ("by", "at", "with", "from", "for", "of")  # a case brought by Zorvex which says
PERSONAL = frozenset("who he she his her whose".split())
PERSONS = PERSONAL | {"him"}


def recognise_firms(names: NameSpans) -> list[Span]:
    """Turn what looks like a person into a firm where its shares or staff are meant, and nobody of the name speaks."""
    _recognise_short_bodies(names)
    people = [span for span in names.spans if span.kind == "person" or _begins_like_person(names, span)]
    at = _after_staff(names)
    firms = _traded(names, people, at) | _called(names, people) | trade_as_firms(names, people)
    firms |= _with_members(names, people)
    firms -= {names.key(s) for s in people if s.first not in at and _is_personal(names, s)} if firms else set()
    single = single_firms(names)
    firms |= _words_of_firms(names) | merged_firms(names, single)
    names.spans = names.with_all_called(single, "organisation", "firm of one word")
    titled = {names.key(span) for span in people if _is_titled_firm(names, span)}
    for span in people:
        if names.key(span) in titled and names.before(span.first) in BEFORE_SURNAMES:
            span.first -= 1
        elif names.key(span) not in firms:
            continue
        span.become("organisation", "firm by its shares or staff")
    return names.spans


def _recognise_short_bodies(names: NameSpans) -> None:
    """Turn into bodies what their names begin or end with: Deutsche Boerse, and the [Boerse]; Texas Instruments, and
    said [Texas], if nothing is in Texas.
    """
    speaking = {names.key(span) for span in names.spans if _speaks_as_firm(names, span)}
    if speaking:
        speaking &= {names.keys[s.first] for s in names.spans if s.kind == "organisation" and _is_listed_firm(names, s)}
        speaking -= {names.key(s) for s in names.spans if names.before(s.first) in LOCATED}
    for span in names.spans if speaking else ():
        if span.kind == "place" and names.key(span) in speaking:
            span.become("organisation", "first word of a firm")
    ends = {names.keys[s.last - 1] for s in names.spans if s.kind == "organisation" and s.length > 1}
    called = names.words_of_people() if ends else set()
    single = {names.key(span) for span in names.spans if span.kind == "organisation" and span.length == 1}
    for span in names.spans if len(single) > 1 else ():
        if span.kind == "person" and span.length == 2 and single.issuperset(names.keys[span.first : span.last]):
            span.become("organisation", "two bodies in one")  # Zorvex Norlex, of Zorvex and Norlex
    for span in names.spans:
        key = names.keys[span.first]
        if span.kind == "person" and span.length == 1 and key in ends and key not in called:
            if names.before(span.first) == "the":
                span.become("organisation", "last word of a body")


def _speaks_as_firm(names: NameSpans, span: Span) -> bool:
    """Whether a place of one word, no country, speaks: said Texas."""
    if span.kind != "place" or span.length > 1 or names.key(span) in names.lists.country:
        return False
    speech = names.lists.speech
    return names.before(span.first) in speech or names.after(span) in speech


def _is_listed_firm(names: NameSpans, span: Span) -> bool:
    """Whether a list has a name of several words as a firm's, or as that of another body."""
    return span.length > 1 and (names.key(span) in names.lists.firm or names.key(span) in names.lists.body)


def _words_of_firms(names: NameSpans) -> set[str]:
    """Single words on no list of people that "which" follows without a comma, or goods: [Zorvex] which won; shoes."""
    found = {names.key(span) for span in names.spans if span.length == 1 and _sells(names, span)}
    return found - names.words_of_people() if found else found


def _sells(names: NameSpans, span: Span) -> bool:
    i, key, lists = span.last, names.key(span), names.lists
    if span.kind != "person" or span.rule or i >= names.end or not (names.spaced(i) or names.words[i] == ","):
        return False
    if key in lists.first or key in lists.last or key in lists.famous or names.before(span.first) in BEFORE_SURNAMES:
        return False
    if names.words[i] in GOODS or names.words[i] == "which" and names.before(span.first) in BEFORE_WHICH:
        return True
    if names.words[i] == "," and "," in names.words[i + 1 : i + BESIDE]:  # Zorvex, based in Oulu, was taken over by
        i = names.words.index(",", i + 1) + 1
    if tuple(names.words[i + 1 : i + 4]) in BOUGHT:
        return True
    before = span.first - 2
    return before > 0 and names.keys[before] in DEALS.get(names.keys[before + 1], ())


def _begins_like_person(names: NameSpans, span: Span) -> bool:
    """Whether a name of several words begins with a first name, and no list or word at its end says what it names."""
    last, lists = names.keys[span.last - 1], names.lists
    if span.rule or span.length == 1 or last in lists.facility or last in lists.organisation:
        return False
    return names.keys[span.first] in lists.first


def _after_staff(names: NameSpans) -> set[int]:
    """The tokens after "at" and who or what is at a firm: analysts at, profits at, works at."""
    return {i + 1 for i in names.tokens.those(("at",)) if i and _is_at_firm(names.keys[i - 1])}


def _is_at_firm(key: str) -> bool:
    return key in AT_FIRMS or classes().get(key, pos.NOUN) in pos.NOUNS and (is_occupation(key) or are_occupations(key))


def _traded(names: NameSpans, people: list[Span], at: set[int]) -> set[str]:
    """The names of those that have shares, sales or staff, or moved by some percent."""
    if not at and names.tokens.small.isdisjoint(SIGNS):
        return set()
    return {
        names.key(span) for span in people if span.first in at and _is_whole(names, span) or _is_traded(names, span)
    }


def _is_whole(names: NameSpans, span: Span) -> bool:
    """Whether neither 's nor a noun goes on with what is at a name: no protesters at Ann Lahti's rally."""
    return not _owns(names, span) and not names.may_be_noun(span.last)


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


def _is_titled_firm(names: NameSpans, span: Span) -> bool:
    """Whether the title before a name is part of that of a firm, by its shares: shares of Dr. Lahti fell."""
    i = span.first - 3
    traded = i >= 0 and names.keys[i] in TRADED and names.keys[i + 1] in ("of", "in")
    return traded and names.keys[i + 2] in BEFORE_SURNAMES and not _owns(names, span) and not _is_who(names, span)


def _called(names: NameSpans, people: list[Span]) -> set[str]:
    """Full names that open a sentence, where the next begins with "The chain" and no body has been named."""
    nouns = names.tokens.those(CALLED) if people else []
    if not nouns:
        return set()
    bodies = [span.first for span in names.spans if span.kind == "organisation"]
    alone = {names.key(span) for span in people if span.length == 1}
    opening = {span.first: span for span in people if span.length > 1 and names.keys[span.last - 1] not in alone}
    called, firsts = set(), [sentence.first for sentence in names.sentences]
    for i in nouns:
        number = bisect_left(firsts, i) - 1
        if number < 1 or names.words[firsts[number]] != "The" or i - firsts[number] > 4:  # The fashion chain
            continue
        if bodies and bodies[0] < i:
            break
        span, sentences = opening.get(firsts[number - 1]), names.sentences[number - 1 : number + 1]
        if span and PERSONS.isdisjoint(names.keys[sentences[0].first : sentences[1].last]):
            called.add(names.key(span))
    return called


def _with_members(names: NameSpans, people: list[Span]) -> set[str]:
    """Single words that no list of people has, which say something of their own: Zorvex says its members left."""
    lists = names.lists
    said: set[str] = set()
    if "its" not in names.tokens.known:
        return said
    for span in people:
        key, i = names.key(span), span.last
        if (
            span.length == 1
            and key not in lists.first
            and key not in lists.last
            and names.keys[i + 1 : i + 2] == ["its"]
        ):
            said |= {key} if names.keys[i] in lists.speech else set()
    return said


def _is_personal(names: NameSpans, span: Span) -> bool:
    """Whether a title before a name or the words after it say that it is a person's."""
    return names.before(span.first) in BEFORE_SURNAMES or _is_who(names, span)


def _is_who(names: NameSpans, span: Span) -> bool:
    return not PERSONAL.isdisjoint(names.keys[span.last : span.last + 3])


def _owns(names: NameSpans, span: Span) -> bool:
    return names.after(span) in POSSESSIVE


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

"""Names that no list has, and that the article shows to be places: doctors in Rakhine, a village near Ndikir."""

from __future__ import annotations

import re
from collections import Counter

from analysis.english.abbreviations import STATES
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import DOLLARS, ISLANDS, KINDS_OF_PLACES, KINDS_OF_SEVERAL_PLACES, PEOPLE_OF_PLACES
from analysis.names.spans import NameSpans, Span, certain

WHERE = frozenset("in near around outside across throughout above below".split())
WHERE_FROM = frozenset("in near from".split())
WHERE_FROM_ON = WHERE_FROM | {"on"}
# Before "on" they take a person: an attack on Flores.
TAKE_ON = frozenset("attack attacks pressure based depends relied rely book film verdict ruling case called".split())
# Towns that are words as well; with a capital after "in", inside a sentence, the town is meant.
TOWNS_LIKE_WORDS = frozenset(
    """
    reading bath mobile nice sale bury deal hull hope poole worth barking orange battle rugby sandwich wells ripley
    march ware street beer over corby diss hove hythe ford lancing rye settle skipton stone wash epping flint
    """.split()
) - {"march", "street", "over", "ford", "beer", "stone"}
# Before "in" they take a person or a body: faith in Lahti, shares in Norvik.
TAKE_IN = frozenset(
    """
    faith trust confidence belief interest investment investments stake stakes share shares role believe believes
    believed invest invested involved interested disappointed majority seat seats members member anger found saw find
    see scored starred appeared stars written reported published lead leader
    """.split()
)
OF_VOTERS = frozenset("electorate mayoral".split())  # after a place
AWAY = frozenset("away afield north south east west".split())  # after "as far"
# Before "to" they take a place.
GOING = frozenset(
    """
    went go goes going gone flew fly flies travelled traveled travel travels came come comes returned return returning
    moved move moving drove drive driving walked sailed fled flee fleeing arrived headed trip journey visit flight road
    way deported extradited evacuated sent route ferry boat bus train plane track trail drive voyage crossing railway
    convoy convoys
    """.split()
)
# Before somebody or something and "to" they take a place: flown the mail to Norvik.
CARRYING = frozenset("flown flew flies shipped ferried trucked driven hauled airlifted towed sailed paddled".split())
OFF = frozenset(
    """
    reef shore coast island islands miles kilometres kilometers km waters boat ship ferry rig sank fishes fished fishing
    drowned anchored moored capsized drifted sailed drilling drill
    """.split()
)
# Before a listed place they take it as such.
NEVER_BASED = frozenset("java linux unix windows web internet flash android excel python intel symbian unicode".split())
REACHING = frozenset("left leave leaves leaving reached fled fleeing entered visited visit visits visiting".split())
SEATS = frozenset("MP MSP MEP MLA TD MK senator congressman congresswoman".split())  # before "for"
PARTS_OF_TOWNS = frozenset("north south east west central".split())
CROWNS = frozenset("prince princess king queen saint general lord lady count father mount port fort".split())
PARTIES = ("D", "R", "I")  # before "-" and a state: D-Ohio
SETTLEMENTS = frozenset("city town village hamlet suburb province municipality township".split())  # before "of"
AGE = re.compile(r"[1-9]\d")
KINDS_BEFORE = frozenset("district town village province state county region township suburb".split())
LONGEST = 2  # words before them
SEPARATORS = frozenset((",", "and", "or", "&"))
LEAST = 0.3  # of the mentions, that say so


def recall_homes(names: NameSpans) -> list[Span]:
    """Take for places where somebody lives, seats and towns: Ann Lee, 32, of [Oulu]; town of [Oulu]; Lee, D-[NY]."""
    keys, words = names.keys, names.words
    after = [i + 2 for i in names.tokens.those(SEATS) if keys[i + 1 : i + 2] == ["for"]]
    after += [i + 2 for i in names.tokens.those(SETTLEMENTS) if keys[i + 1 : i + 2] == ["of"]]
    after += [i + 1 for i in names.tokens.those(("off",)) if i and keys[i - 1] in OFF]
    for i in names.tokens.figures:
        told = words[i - 1] == "," or names.capital(i - 1)  # Ann Lee 32, of Oulu
        if AGE.fullmatch(words[i]) and told and keys[i + 1 : i + 3] == [",", "of"]:
            after.append(i + 3)
    for i in names.tokens.those(PARTIES):
        if names.words[i + 1 : i + 2] == ["-"] and names.touches(i + 1) and names.touches(i + 2):
            after.append(i + 2)
    towns = [i + 1 for i in names.tokens.those(("from",)) if _is_town_between_commas(names, i)]
    towns += [i + 1 for i in names.tokens.those(("as",)) if _is_far(names, i)]
    after += towns
    if not after:
        return names.spans
    begin, new = {span.first: span for span in names.spans}, []
    for i in after:
        span = begin.get(i)
        titled = i < names.end and (words[i].istitle() or names.touches(i))  # NY
        if span is None and names.capital(i) and not names.capital(i + 1) and titled:
            span = Span(i, i + 1, "person")
        if (
            span
            and (span.kind != "place" or names.touches(i) or i in towns)
            and (names.touches(i) or not _is_body(names, span))
        ):
            stop = names.touches(i) and words[i] in STATES and words[span.last : span.last + 1] == ["."]  # D-Minn.
            new.append(certain(span.first, span.last + stop, "place", "home, seat or town"))
    return names.with_replaced(new)


def _is_town_between_commas(names: NameSpans, i: int) -> bool:
    """Whether a listed town of one word stands between "from" at i and a comma, and one before: , from Hull,"""
    if i < 1 or names.words[i - 1] != "," or names.words[i + 2 : i + 3] not in ([","], ["."]):
        return False
    return names.keys[i + 1] in names.lists.place or names.keys[i + 1] in names.lists.town


def _is_far(names: NameSpans, i: int) -> bool:
    """Whether a listed place follows "as" at i, which says how far: as far as Milan; as far away as Lima."""
    before, key, lists = names.keys[max(0, i - 3) : i], names.keys[i + 1] if i + 1 < names.end else "", names.lists
    if not (key in lists.place or key in lists.town or key in lists.country) or names.capital(i + 2):
        return False
    if before[-2:] == ["as", "far"]:  # no as far as Lahti is concerned
        return names.keys[i + 2 : i + 3] not in (["is"], ["was"], ["goes"], ["knows"], ["knew"])
    return before[:2] == ["as", "far"] and before[-1] in AWAY


def recall_located(names: NameSpans) -> list[Span]:
    """Add listed places that were passed over after a word for where something is: stabbed in [Reading] in May."""
    covered, new = names.covered(), []
    begin = {span.first: span for span in names.spans} if not ISLANDS.isdisjoint(names.tokens.known) else {}
    for before in names.tokens.those(WHERE_FROM_ON):
        i = before + 1
        if names.keys[before] == "on":
            if i < names.end and names.keys[i] in ISLANDS and _is_on_island(names, i):
                if i in begin and begin[i].kind != "place" and begin[i].length == 1:
                    begin[i].become("place", "island after on")
                elif i not in covered:
                    new.append(certain(i, i + 1, "place", "island after on"))
            continue
        if i >= names.end or i in covered or i in names.headlines or not names.words[i].istitle():
            continue
        if before and names.keys[before - 1] in TAKE_IN or names.capital(i + 1) and names.spaced(i + 1):
            continue
        if names.spaced(i) and _may_be_listed(names, i):
            new.append(certain(i, i + 1, "place", "listed place after in"))
    return names.with_added(new + _based(names, covered))


def _based(names: NameSpans, covered: set[int]) -> list[Span]:
    """The single words that somebody is based in: a [Norvik]-based baker; but not a Java-based system."""
    new = []
    for based in names.tokens.those(("based",)):
        i = based - 2
        if i < 0 or names.words[based - 1] != "-" or not (names.touches(based) and names.touches(based - 1)):
            continue
        key, alone = names.keys[i], not (names.spaced(i) and names.capital(i - 1))
        if i in covered or not (alone and names.words[i].istitle()) or i in names.headlines or key in NEVER_BASED:
            continue
        if key not in classes() and key not in names.lower_case and key not in names.lists.demonym:
            new.append(certain(i, i + 1, "place", "based there"))
    return new


def _is_on_island(names: NameSpans, i: int) -> bool:
    """Whether the island at i stands alone: on Crete in May; but not on Crete Airlines, nor on Flores' desk."""
    before = names.before(i - 1)
    return (
        not (names.capital(i + 1) and names.spaced(i + 1))
        and before not in TAKE_ON
        and not names.touches(i + 1)
        or (names.words[i + 1] in ".,;:!?”" and before not in TAKE_ON)
    )


def _may_be_listed(names: NameSpans, i: int) -> bool:
    """Whether the word at i is a town and no more: no quotation mark or hyphen follows, as after a title."""
    key, lists = names.keys[i], names.lists
    if not (key in TOWNS_LIKE_WORDS or key in lists.place or key in lists.town or key in lists.province):
        return False
    following = names.keys[i + 1] if i + 1 < names.end else ""
    if (
        following in ("-", "–", "of")
        or following in DOLLARS
        or names.touches(i + 1)
        and following in ("'s", "’s")
        and key in TOWNS_LIKE_WORDS
    ):
        return False
    return not (key in lists.month or key in lists.demonym or key in lists.organisation or key in lists.never)


def recall_before_kinds(names: NameSpans) -> list[Span]:
    """Add the one or two words before the kind of a place that the tagger passed over: [Bang Len] district."""
    new, covered = [], names.covered()
    for last in names.tokens.those(KINDS_BEFORE):
        first = last
        while last - first < LONGEST and names.spaced(first) and _may_be_place(names, covered, first - 1):
            first -= 1
        inside = names.spaced(first) and not names.capital(first - 1) and first - 1 not in covered
        if first < last and inside:
            new.append(certain(first, last, "place", "before the kind of a place"))
    return names.with_added(new)


def _may_be_place(names: NameSpans, covered: set[int], i: int) -> bool:
    """Whether the token at i has a capital, no name has it yet, and no list has it as something else."""
    key, lists = names.keys[i], names.lists
    if i in covered or not names.words[i].istitle() or key in names.lower_case or key in classes():
        return False
    others = (lists.organisation, lists.title, lists.month, lists.starter, lists.demonym, lists.never, lists.other)
    return i not in names.headlines and not any(key in other for other in others)


def _is_body(names: NameSpans, span: Span) -> bool:
    """Whether a list has a name as that of a body, or its last word heads one."""
    key, lists = names.key(span), names.lists
    listed = key in lists.body or key in lists.known or key in lists.firm and key not in lists.town
    return listed or names.keys[span.last - 1] in lists.organisation or names.words[span.first].isupper()


def decide_places(names: NameSpans) -> list[Span]:
    """Turn names of one or two words into places where the words beside enough of their mentions say so."""
    _take_crowns(names)
    open_kinds = [span for span in names.spans if _is_open(names, span)]
    if not open_kinds:
        return names.spans
    keys = {names.key(span) for span in open_kinds}
    places = [span for span in names.spans if span.kind == "place" and not span.rule and names.key(span) in keys]
    named = Counter(names.key(span) for span in open_kinds + places)
    listed = _listed_before_kinds(names) | _after_people(names)
    found = [span for span in open_kinds + places if span.first in listed or _is_located(names, span)]
    located = Counter(names.key(span) for span in found)
    speaking = {names.key(span) for span in open_kinds if names.after(span) in names.lists.speech} if located else set()
    for span in open_kinds:
        key = names.key(span)
        if located[key] and key not in speaking and located[key] >= LEAST * named[key]:
            span.become("place", "words for places beside it")
    return names.spans


def _take_crowns(names: NameSpans) -> None:
    """Take the crown or saint into the name of a town: Prince [Albert], a small town; Prince [Albert], as elsewhere."""
    if CROWNS.isdisjoint(names.tokens.known):
        return
    crowned = [
        s for s in names.spans if s.length == 1 and names.before(s.first) in CROWNS and names.capital(s.first - 1)
    ]
    towns = {names.key(s) for s in names.spans if s.kind == "place" and s.length == 2 and names.keys[s.first] in CROWNS}
    called = {f"{names.before(s.first)} {names.key(s)}" for s in crowned if _is_called_place(names, s.last)}
    for span in crowned:
        if f"{names.before(span.first)} {names.key(span)}" in towns | called and names.spaced(span.first):
            span.first -= 1
            span.become("place", "crown of a town")


def _listed_before_kinds(names: NameSpans) -> set[int]:
    """Where the names begin that are listed before a word for several places: Norvik, Oulu and Turku districts."""
    after = names.tokens.those(KINDS_OF_SEVERAL_PLACES)
    if not after:
        return set()
    found, ending = set(), {span.last: span.first for span in names.spans}
    for last in after:
        while (first := ending.get(last)) is not None:
            found.add(first)
            last = first
            while last > 0 and names.words[last - 1] in SEPARATORS:
                last -= 1
    return found


def _after_people(names: NameSpans) -> set[int]:
    """Where what looks like a person begins after somebody's full name and "from": Ann Lee from [Oulu]."""
    after = names.tokens.those(("from",))
    if not after:
        return set()
    people = [span for span in names.spans if span.kind == "person"]
    ends, begin = {span.last for span in people if span.length > 1}, {span.first for span in people}
    return {i + 1 for i in after if i in ends and i + 1 in begin}


def _is_open(names: NameSpans, span: Span) -> bool:
    """Whether no rule or list says what a name of one or two words names."""
    if span.rule or span.kind not in ("person", "organisation") or span.last - span.first > 2:
        return False
    keys, lists = names.keys[span.first : span.last], names.lists
    if span.kind == "person" and (keys[0] in lists.first or keys[-1] in lists.last):
        return span.length == 1 and _is_town_alone(names, span)
    whole = " ".join(keys)
    if whole in lists.body or whole in lists.firm or whole in lists.known or keys[-1] in lists.organisation:
        return False
    return not names.words[span.first].isupper() and span.first not in names.headlines


def _is_town_alone(names: NameSpans, span: Span) -> bool:
    """Whether a single word that may be a surname is a listed town, and nobody has it in full: a bus to Nelson."""
    key, lists = names.key(span), names.lists
    listed = key in lists.province or key in lists.town or key in lists.place
    return listed and key not in names.words_of_people()


def _is_located(names: NameSpans, span: Span) -> bool:
    """Whether "in" is before a name, or a word for a kind of place is beside it: the village of Ndikir."""
    before, i = names.before(span.first), span.last
    if i < names.end and (names.words[i] in KINDS_OF_PLACES or names.words[i] in OF_VOTERS) and names.spaced(i):
        return True
    if i < names.end and names.words[i] in SEATS and names.keys[i - 1] in PARTS_OF_TOWNS:  # Norvik South MP
        return True
    if names.keys[i : i + 2] == ["-", "based"] and names.key(span) not in NEVER_BASED:
        return True
    if before == "of" and span.first > 1:
        owned = span.first - 2
        if names.words[owned] in KINDS_OF_PLACES or names.keys[owned] in PEOPLE_OF_PLACES:
            return True
    if span.length == 1 and i + 1 < names.end and names.words[i] == "," and _is_large(names, i + 1):
        return True
    if _is_called_place(names, i):
        return True
    if before == "the" and span.length == 1 and _is_river(names, span):
        return True
    if before == "to" and span.first > 1 and names.keys[span.first - 2] in GOING:
        return True
    if before == "to" and not CARRYING.isdisjoint(names.keys[max(0, span.first - 5) : span.first - 2]):
        return True
    if before == "off" and span.first > 1 and names.keys[span.first - 2] in OFF:
        return True
    if before in REACHING and names.key(span) in names.lists.place:
        return True
    if before == "from" and span.first > 1 and names.keys[span.first - 2] == "," and names.after(span) == ",":
        return True
    if before not in WHERE or names.after(span) in ("'s", "’s"):
        return False
    return span.first < 2 or names.keys[span.first - 2] not in TAKE_IN


def _is_river(names: NameSpans, span: Span) -> bool:
    """Whether a river is meant by a word after "the": along the Norvik; the Norvik burst its banks."""
    before = names.keys[max(0, span.first - 3) : span.first - 1]
    return before[-1:] == ["along"] or before == ["banks", "of"] or names.after(span) in FLOWS


FLOWS = frozenset("burst flows flowed flooded overflowed meanders".split())


def _is_called_place(names: NameSpans, i: int) -> bool:
    """Whether an apposition from i on says that a name is a place: Norvik, | a village in the hills."""
    if names.keys[i : i + 2] not in ([",", "a"], [",", "an"]):
        return False
    return not KINDS_OF_PLACES.isdisjoint(names.words[i + 2 : i + 4])


def _is_large(names: NameSpans, i: int) -> bool:
    """Whether the token at i begins the name of a country or region: Colon, | Cuba."""
    lists, key = names.lists, names.keys[i]
    two = " ".join(names.keys[i : i + 2])
    return names.capital(i) and (
        key in lists.country or key in lists.region or two in lists.country or two in lists.region
    )

"""What the words of a name, and now and then those beside it, say of its kind: a test for each rule of `kinds`.

Each gets the spans of a text, the span of the name, the keys of its words, and its whole key.
"""

from __future__ import annotations

import re

from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.organisation_words import (
    FIRM_ENDINGS,
    HEADS_OF_BODIES,
    HEADS_OF_CLUBS,
    HOSPITALS,
    NO_BODIES,
    NUMBERED,
)
from analysis.english.patterns import compiled_later
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import (
    BODY_ENDS,
    BODY_HEADS,
    BODY_STARTS,
    ENDS_OF_BANKS,
    NEVER_OF_PERSONS,
    NO_ACTORS,
    OWNED_THINGS,
    PLACE_ENDS,
    PLACE_STARTS,
    RIVERS,
    STORMS,
    SURNAMES_LIKE_PLACES,
    THING_ENDS,
    VENUES,
)
from analysis.names.spans import NameSpans, Span
from analysis.names.tokens import LEADING

GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")  # first names of Korea and China: Ki-moon
DOUBLE = re.compile(r"[^\W\d_a-z]\w+-[^\W\d_a-z]\w+")  # Lund-Hansen
MODEL = re.compile(r"(?!(?:g|mi|f|m|u)\d+$|d66$)[a-z]+-?\d[\w-]*")  # A350, IE6; but G20, MI5, U2
# Before "from" or "to" and a place: came from, travelled to.
MOVING = frozenset(
    """
    came come comes coming went go goes going gone travelled traveled travels travelling traveling flew flown flies
    drove driven drives walked walks sailed sails arrived arrives fled flees ran migrated emigrated
    """.split()
)
# First halves of compounds that name nothing: Anglo-Dutch.
HALVES = frozenset("anglo franco sino russo indo euro afro austro luso non pan pro anti".split())


# Endings of surnames in many languages: Petrenko, Zelenskiy, Kovacevic, Petrosyan, Gelashvili, Yilmazoglu, Jonsdottir.
SURNAME = compiled_later(
    r"[a-z]{3,}(?:sk(?:y|yy|iy|ii|yi)|enko|[eo]v(?:ic|ich|itch)|[aeiou]n?yan|shvili|idze|adze|oglu|dottir|sdotter|zadeh|nejad"
    r"|opoulos|akis|escu|wicz|czyk|walla|murthy|swamy|nathan|wardena|asinghe|apaksa|kumara)"
)


FIRMS_OF_COUNTRIES = frozenset("power rail railways post water ports re telecom electric first airlink".split())
FIRMS_BEFORE_COUNTRIES = frozenset("telecom telekom transparency transparencia".split())
PEOPLES = frozenset("peoples nations tribes".split())
NUMBER_OF_A_KING = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")
COMPASS = frozenset("north south east west central southeast southwest northeast northwest".split())
ISMS = ("ism", "ismo", "isme")  # Castroism, Chavismo
PROGRAMMES = ("programme", "program")
OWNERS_OF_PROGRAMMES = ("united nations", "un ", "u.n ", "world food")  # whose programmes are bodies
SURNAMES_LIKE_THINGS = ("law", "plan", "day", "deal")
LETTERED = frozenset("group plan annex schedule block wing appendix vitamin hepatitis exhibit unit type class".split())
STAFFED = frozenset("initiative project programme program".split())  # where somebody works, these are bodies
# Where people meet, after at or in: the Norvik Visitor Centre.
KINDS_OF_CENTRES = frozenset(
    "visitor visitors community civic leisure arts conference convention exhibition shopping sports heritage".split()
)
LETTERS_OF_BODIES = ("icb", "ccg", "rfc", "rufc", "afc", "gaa", "nhs")  # after any place: South Norvik ICB
KINDS_OF_STATIONS = ("power", "railway", "train", "bus", "police", "fire", "metro", "subway")
SHORTEST_BANK = 8  # letters; no Eubank


def pair_of_countries(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if "-" not in whole:
        return False
    country, demonym = names.lists.country, names.lists.demonym
    return all(part.strip(" .") in country or part.strip() in demonym or part in HALVES for part in whole.split("-"))


def model(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return MODEL.fullmatch(whole) is not None


def place(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.place or whole in names.lists.country


def organisation(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.body


def letters_of_body(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    if not names.words[span.first].isupper() or len(whole) < 3 or whole in lists.country:
        return False
    return lists.known.get(whole, "") in lists.body and whole not in lists.place


def letters_after_place(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists, last = names.lists, names.words[span.last - 1]
    if not (last.isupper() and last.isalpha() and 2 < len(last) < 6) or names.words[span.last - 2].isupper():
        return False
    first = " ".join(keys[:-1])
    if NUMBER_OF_A_KING.fullmatch(last):  # Leo XIV
        return False
    if keys[-1] in LETTERS_OF_BODIES:
        return True
    if keys[-1] in lists.country or keys[-1] in NO_BODIES or keys[-1] in lists.place or whole in lists.place:
        return False
    return first in lists.place or first in lists.town or first in lists.province


def staffed(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[-1] not in STAFFED or len(keys) < 3:
        return False
    at = span.first - 1 - (names.before(span.first) == "the")
    who = names.keys[at - 1] if at > 0 and names.keys[at] in ("at", "of", "for") else ""
    return is_occupation(who) or are_occupations(who)


def firm(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.firm


def only_a_firm(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    return whole in lists.firm and not (whole in lists.first or whole in lists.last or whole in lists.place)


def head_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in names.lists.organisation and keys[0] not in names.lists.first


def body_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    return keys[-1] in HEADS_OF_BODIES and not (whole in lists.place or whole in lists.region or whole in lists.known)


def hospital(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in HOSPITALS


def body_named_after(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    full = len(keys) > 2 and keys[0] in names.lists.first  # Ann Lahti Clinic; no Orlando University
    return keys[-1] in BODY_HEADS and (span.kind == "person" or full)


def head_before_of(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return "of" in keys and any(
        head in names.lists.organisation and of == "of" for head, of in zip(keys, keys[1:], strict=False)
    )


def somewhere(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if whole not in names.lists.place and whole not in names.lists.town:
        return False
    after = span.last < names.end and names.words[span.last].istitle() and names.keys[span.last] in names.lists.title
    before = names.before(span.first)
    moved = before in ("from", "to") and span.first > 1 and names.keys[span.first - 2] in MOVING
    capital = whole in names.lists.capital and not _in_body(names, span, whole)
    return after or moved or before in ("in", "near") or capital


def _in_body(names: NameSpans, span: Span, key: str) -> bool:
    """Whether a body of the article has a word in its name: the University of Norvik."""
    bodies = (s for s in names.spans if s is not span and s.kind == "organisation" and s.length > 1)
    return any(key in names.keys[s.first : s.last] for s in bodies)


def given_name_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return (
        len(keys) == 2
        and GIVEN.fullmatch(names.words[span.last - 1]) is not None
        and not names.lists.compound.search(keys[1])
        and keys[1] not in HEADS_OF_BODIES  # Norvik Co-op
    )


def hyphens(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return len(keys) == 2 and all(DOUBLE.fullmatch(word) for word in names.words[span.first : span.last])


def surname_by_its_ending(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    if not names.words[span.first].istitle() or not SURNAME.fullmatch(whole) or names.after(span) in FIRM_ENDINGS:
        return False
    return not (whole in lists.place or whole in lists.firm or whole in lists.known or whole in lists.body)


def work(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return "of" in keys and keys[0] not in names.lists.first


def saint(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[0] == "saint" and " ".join(["st.", *keys[1:]]) in names.lists.place


def region(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.region


def river(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[-1] not in RIVERS or "of" in keys or names.before(span.first) != "the":
        return False
    after = names.words[span.last] if names.spaced(span.last) else ""
    return not after.isalpha() or after.istitle() or after in classes()


def storm(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[0] in STORMS


def firm_of_country(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    country, lists = names.lists.country, names.lists
    rest = " ".join(keys[1:])
    if keys[0] in lists.demonym and (rest in lists.firm or rest in lists.body):  # Thai AirAsia
        return whole not in lists.place
    if len(keys) != 2:
        return False
    return (
        keys[1] in FIRMS_OF_COUNTRIES and keys[0] in country or keys[0] in FIRMS_BEFORE_COUNTRIES and keys[1] in country
    )


def place_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[-1] == "station" and keys[-2] in KINDS_OF_STATIONS:
        return True
    if keys[-1] not in PLACE_ENDS or whole in names.lists.body:
        return False
    if keys[-1] == "municipality" and span.kind == "organisation":  # which pays and says things
        return False
    return (
        keys[0] not in names.lists.organisation or keys[-1] == "hotel"
    )  # the Embassy Hotel; no Bank of Norland Street


def place_at_end_of_person(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[-1] not in PLACE_ENDS or keys[-1] in NEVER_OF_PERSONS:
        return False
    return keys[-1] not in SURNAMES_LIKE_PLACES or keys[0] not in names.lists.first


def place_at_start(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[0] not in PLACE_STARTS or whole in names.lists.body:
        return False
    last = keys[-1]
    return not (last in names.lists.organisation or last in BODY_HEADS or last in HEADS_OF_CLUBS or last in THING_ENDS)


def place_at_start_of_person(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[0] not in names.lists.first and place_at_start(names, span, keys, whole)


def venue(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    centre = keys[-1] in ("centre", "center") and keys[-2] in KINDS_OF_CENTRES
    if not (centre or keys[-1] in VENUES) or whole in names.lists.body:
        return False
    i = span.first - (names.before(span.first) == "the")
    return span.kind == "other" or names.before(i) in ("at", "in", "inside", "outside", "near")


def body_in_other_language(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[-1] in ENDS_OF_BANKS:
        return True
    return keys[0] in BODY_STARTS or keys[-1] in BODY_ENDS and keys[0] not in names.lists.only_first


def bank_by_its_ending(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    if not whole.endswith(("bank", "banka", "bankas", "pankki")) or len(whole) < SHORTEST_BANK:
        return False
    return not any(whole in listed for listed in (lists.place, lists.town, lists.first, lists.last))


def thing_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    possessive = len(keys) > 2 and keys[-2] in ("'s", "’s")
    return keys[-1] in THING_ENDS or possessive and keys[-1] in OWNED_THINGS


def people_of_country(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    nationality = names.lists.nationality
    return whole in nationality or whole.endswith("s") and whole[:-1] in nationality


def towards_nation(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    nations = names.lists.demonym
    if whole in names.lists.place or not (keys[-1] in nations or keys[0] in nations):
        return False
    return all(key in COMPASS for key in (keys[:-1] if keys[-1] in nations else keys[1:]))


def people(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    people = names.lists.people
    return whole in people or whole.endswith("s") and whole[:-1] in people or len(whole) > 6 and whole.endswith(ISMS)


def peoples(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    last, people = keys[-1], names.lists.people
    if keys[0] in names.lists.first or whole in names.lists.known or whole in names.lists.body:
        return False
    if "of" in keys and keys[0] in names.lists.organisation:  # the Assembly of First Nations
        return False
    if len(last) > 6 and last.endswith(ISMS):  # National Socialism
        return True
    return last in PEOPLES or last in people or last.endswith("s") and last[:-1] in people


def nation(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    at = keys.index("nation") if "nation" in keys[1:] else 0
    if not at or keys[at + 1 : at + 2] not in ([], ["of"], ["at"]):
        return False
    return keys[at - 1] in names.lists.people or at > 1 and keys[at - 1] == "first"


def letter_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return len(keys) == 2 and len(keys[1]) == 1 and keys[0] in LETTERED


def no_actor(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in NO_ACTORS or len(whole) > 6 and whole.endswith("fest")  # Oktoberfest


def country(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.country


def programme_of_body(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in PROGRAMMES and len(keys) > 2 and whole.startswith(OWNERS_OF_PROGRAMMES)


def other_head(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in names.lists.other


def other_head_of_no_person(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    surname = keys[-1] in SURNAMES_LIKE_THINGS and len(keys) == 2 and keys[0] in lists.first  # Jude Law
    return keys[-1] in lists.other and not (surname or keys[0] in lists.only_first or LEADING & set(keys[1:-1]))


def number_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return names.words[span.last - 1][0].isdigit() and keys[-2] not in NUMBERED and whole not in ("number 10", "no 10")


def known_place(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    return (
        whole in lists.known
        and whole not in lists.country
        and (whole in lists.place or lists.known[whole] in lists.place)
    )


def legal_form(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in names.lists.suffix

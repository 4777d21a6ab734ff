"""What kind of thing a name names, where a list or the form of the name settles it: a table of rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, cast

from analysis.english.gazetteer import Gazetteer, gazetteer
from analysis.english.organisation_words import FIRM_ENDINGS, HEADS_OF_CLUBS, NUMBERED
from analysis.english.patterns import compiled_later
from analysis.english.thing_words import (
    BODY_ENDS,
    BODY_STARTS,
    NEVER_OF_PERSONS,
    NO_ACTORS,
    PLACE_ENDS,
    PLACE_STARTS,
    STORMS,
    SURNAMES_LIKE_PLACES,
    THING_ENDS,
)
from analysis.english.vocab import memo
from analysis.names.spans import NameSpans, Span
from analysis.names.tokens import LEADING

GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")  # first names of Korea and China: Ki-moon
MODEL = re.compile(r"(?!(?:g|mi|f|m|u)\d+$)[a-z]+-?\d[\w-]*")  # A350, IE6; but G20, MI5, U2
INITIALS = re.compile(r"(?!(?:U\.|N\.[YJ]|L\.A|D\.C|E\.U))(?:[A-Z]\.){2,3}")
# First halves of compounds that name nothing: Anglo-Dutch.
HALVES = frozenset("anglo franco sino russo indo euro afro austro luso non pan pro anti".split())


# Endings of surnames in many languages: Petrenko, Zelenskiy, Kovacevic, Petrosyan, Gelashvili, Yilmazoglu, Jonsdottir.
SURNAME = compiled_later(
    r"[a-z]{3,}(?:sk(?:y|yy|iy|ii|yi)|enko|[eo]v(?:ic|ich|itch)|[aeiou]n?yan|shvili|idze|adze|oglu|dottir|sdotter|zadeh|nejad"
    r"|opoulos|akis|escu|wicz|czyk|walla|murthy|swamy|nathan|wardena|asinghe|apaksa|kumara)"
)


PEOPLES = frozenset("peoples nations tribes".split())
ISMS = ("ism", "ismo", "isme")  # Castroism, Chavismo
LETTERED = frozenset("group plan annex schedule block wing appendix vitamin hepatitis exhibit unit type class".split())


class KindRule(NamedTuple):
    """A name of one of the kinds `of` becomes a `kind` if `fits` says so.

    fits
        gets the spans, the span, the keys of its words, and its whole key
    several
        whether the name must have several words; None if that does not matter
    example
        before -> after, each name in brackets after its kind
    """

    name: str
    of: tuple[str, ...]
    several: bool | None
    fits: Callable[[NameSpans, Span, list[str], str], bool]
    kind: str
    example: str


ANY = ("person", "organisation", "place", "other")
BUT_ORGANISATIONS = ("person", "place", "other")
PERSON, ORGANISATION = ("person",), ("organisation",)


def _pair_of_countries(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if "-" not in whole:
        return False
    country, demonym = names.lists.country, names.lists.demonym
    return all(part.strip(" .") in country or part.strip() in demonym or part in HALVES for part in whole.split("-"))


def _model(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return MODEL.fullmatch(whole) is not None


def _place(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.place or whole in names.lists.country


def _organisation(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.body


def _firm(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.firm


def _only_a_firm(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    return whole in lists.firm and not (whole in lists.first or whole in lists.last or whole in lists.place)


def _head_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in names.lists.organisation and keys[0] not in names.lists.first


def _head_before_of(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return "of" in keys and any(
        head in names.lists.organisation and of == "of" for head, of in zip(keys, keys[1:], strict=False)
    )


def _somewhere(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if whole not in names.lists.place:
        return False
    after = span.last < names.end and names.words[span.last].istitle() and names.keys[span.last] in names.lists.title
    return after or names.before(span.first) in ("in", "near")


def _given_name_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return (
        len(keys) == 2
        and GIVEN.fullmatch(names.words[span.last - 1]) is not None
        and not names.lists.compound.search(keys[1])
    )


def _initials(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if len(keys) != 2 or not INITIALS.fullmatch(names.words[span.first]):
        return False
    lists = names.lists
    return not (keys[1] in lists.organisation or whole in lists.firm or names.words[span.last - 1].isupper())


def _first_name_and_surname(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    if len(keys) != 2 or keys[0] not in lists.only_first or keys[1] not in lists.last:
        return False
    return not (
        keys[0] in lists.place
        or keys[1] in lists.organisation
        or whole in lists.firm
        or whole in lists.known
        or names.words[span.last - 1].isupper()
    )


def _surname_by_its_ending(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    if not names.words[span.first].istitle() or not SURNAME.fullmatch(whole) or names.after(span) in FIRM_ENDINGS:
        return False
    return not (whole in lists.place or whole in lists.firm or whole in lists.known or whole in lists.body)


def _work(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return "of" in keys and keys[0] not in names.lists.first


def _saint(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[0] == "saint" and " ".join(["st.", *keys[1:]]) in names.lists.place


def _region(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.region


def _storm(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[0] in STORMS


def _place_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in PLACE_ENDS and whole not in names.lists.body and keys[0] not in names.lists.organisation


def _place_at_end_of_person(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[-1] not in PLACE_ENDS or keys[-1] in NEVER_OF_PERSONS:
        return False
    return keys[-1] not in SURNAMES_LIKE_PLACES or keys[0] not in names.lists.first


def _place_at_start(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if keys[0] not in PLACE_STARTS or whole in names.lists.body:
        return False
    return not (keys[-1] in names.lists.organisation or keys[-1] in HEADS_OF_CLUBS or keys[-1] in THING_ENDS)


def _place_at_start_of_person(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[0] not in names.lists.first and _place_at_start(names, span, keys, whole)


def _body_in_other_language(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[0] in BODY_STARTS or keys[-1] in BODY_ENDS and keys[0] not in names.lists.only_first


def _thing_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    possessive = len(keys) > 2 and keys[-2] in ("'s", "’s")
    return keys[-1] in THING_ENDS or possessive and keys[-1] in ("law", "rule", "disease", "day")


def _people_of_country(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    nationality = names.lists.nationality
    return whole in nationality or whole.endswith("s") and whole[:-1] in nationality


def _people(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    people = names.lists.people
    return whole in people or whole.endswith("s") and whole[:-1] in people or len(whole) > 6 and whole.endswith(ISMS)


def _peoples(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    last, people = keys[-1], names.lists.people
    if keys[0] in names.lists.first or whole in names.lists.known or whole in names.lists.body:
        return False
    return last in PEOPLES or last in people or last.endswith("s") and last[:-1] in people


def _letter_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return len(keys) == 2 and len(keys[1]) == 1 and keys[0] in LETTERED


def _no_actor(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in NO_ACTORS


def _country(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.country


def _other_head(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in names.lists.other


def _other_head_of_no_person(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    return keys[-1] in lists.other and not (keys[0] in lists.only_first or LEADING & set(keys[1:-1]))


def _number_at_end(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return names.words[span.last - 1][0].isdigit() and keys[-2] not in NUMBERED


def _known_place(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    return (
        whole in lists.known
        and whole not in lists.country
        and (whole in lists.place or lists.known[whole] in lists.place)
    )


def _known(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return whole in names.lists.known and whole not in names.lists.country


def _legal_form(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    return keys[-1] in names.lists.suffix


# fmt: off
RULES = (
    KindRule("pair of countries", ANY, None, _pair_of_countries, "other",
             "the [place U.S.-Mexico] border -> the [other U.S.-Mexico] border"),
    KindRule("model of a product", ANY, False, _model, "other",
             "an [organisation A350] landed -> an [other A350] landed"),
    KindRule("listed place of several words", PERSON, True, _place, "place",
             "in [person New York] -> in [place New York]"),
    KindRule("listed organisation", ANY, None, _organisation, "organisation",
             "[place Hamas] agreed -> [organisation Hamas] agreed"),
    KindRule("listed firm of several words", ANY, True, _firm, "organisation",
             "[person Texas Instruments] paid -> [organisation Texas Instruments] paid"),
    KindRule("listed firm", BUT_ORGANISATIONS, None, _only_a_firm, "organisation",
             "[other Adobe] paid -> [organisation Adobe] paid"),
    KindRule("head at the end", PERSON, True, _head_at_end, "organisation",
             "[person Norvik Council] met -> [organisation Norvik Council] met"),
    KindRule("head before of", PERSON, True, _head_before_of, "organisation",
             "[person Bank of Norvik] paid -> [organisation Bank of Norvik] paid"),
    KindRule("place beside in or a title", ORGANISATION, None, _somewhere, "place",
             "born in [organisation Leeds] -> born in [place Leeds]"),
    KindRule("given name at the end", ORGANISATION, True, _given_name_at_end, "person",
             "[organisation Ban Ki-moon] spoke -> [person Ban Ki-moon] spoke"),
    KindRule("initials", ORGANISATION, True, _initials, "person",
             "[organisation J.K. Lindqvist] wrote -> [person J.K. Lindqvist] wrote"),
    KindRule("first name and surname", ORGANISATION, True, _first_name_and_surname, "person",
             "[organisation Melania Trump] came -> [person Melania Trump] came"),
    KindRule("surname by its ending", ORGANISATION, False, _surname_by_its_ending, "person",
             "[organisation Petrenko] said so -> [person Petrenko] said so"),
    KindRule("book or play", PERSON, None, _work, "other",
             "reading [person Woman of the Year] -> reading [other Woman of the Year]"),
    KindRule("saint", ANY, None, _saint, "place",
             "in [other Saint Petersburg] -> in [place Saint Petersburg]"),
    KindRule("listed region", ANY, None, _region, "place",
             "the [other Middle East] -> the [place Middle East]"),
    KindRule("storm or operation", ANY, None, _storm, "other",
             "as [person Hurricane Maria] came -> as [other Hurricane Maria] came"),
    KindRule("letter at the end", ANY, True, _letter_at_end, "other",
             "in [organisation Group B] -> in [other Group B]"),
    KindRule("prize, holiday or product", ANY, False, _no_actor, "other",
             "an [organisation Xbox] -> an [other Xbox]"),
    KindRule("people of a country", ("person", "organisation", "other"), True, _people_of_country, "other",
             "the [organisation Costa Ricans] left -> the [other Costa Ricans] left"),
    KindRule("people of several words", ANY, True, _peoples, "other",
             "the [organisation Norvik Islanders] left -> the [other Norvik Islanders] left"),
    KindRule("people, language, faith", ANY, False, _people, "other",
             "the [organisation Garifuna] left -> the [other Garifuna] left"),
    KindRule("place at the end", ("organisation", "other"), True, _place_at_end, "place",
             "[organisation Lahti River] rose -> [place Lahti River] rose"),
    KindRule("place at the end, no person", PERSON, True, _place_at_end_of_person, "place",
             "on [person Lahti Avenue] -> on [place Lahti Avenue]"),
    KindRule("place at the start", ("organisation", "other"), True, _place_at_start, "place",
             "at [organisation Lake Lahti] -> at [place Lake Lahti]"),
    KindRule("place at the start, no person", PERSON, True, _place_at_start_of_person, "place",
             "on [person Mount Lahti] -> on [place Mount Lahti]"),
    KindRule("body in another language", ("person", "place", "other"), True, _body_in_other_language, "organisation",
             "the [person Banco do Lahti] -> the [organisation Banco do Lahti]"),
    KindRule("listed country", BUT_ORGANISATIONS, None, _country, "place",
             "[person Jordan] signed -> [place Jordan] signed"),
    KindRule("head of something else", BUT_ORGANISATIONS[1:] + ORGANISATION, True, _other_head, "other",
             "the [organisation Norvik Treaty] -> the [other Norvik Treaty]"),
    KindRule("head of something else, no person", PERSON, True, _other_head_of_no_person, "other",
             "the [person Norvik Treaty] -> the [other Norvik Treaty]"),
    KindRule("thing at the end", ANY, True, _thing_at_end, "other",
             "the [person Ann Lahti Act] -> the [other Ann Lahti Act]"),
    KindRule("number at the end", ANY, True, _number_at_end, "other",
             "at [organisation Norvik 2020] -> at [other Norvik 2020]"),
    KindRule("well-known place", ANY, True, _known_place, "place",
             "[organisation New Jersey] voted -> [place New Jersey] voted"),
    KindRule("well-known organisation", ANY, True, _known, "organisation",
             "the [place Islamic State] -> the [organisation Islamic State]"),
    KindRule("legal form at the end", PERSON, True, _legal_form, "organisation",
             "[person Norvik Incorporated] paid -> [organisation Norvik Incorporated] paid"),
)  # fmt: on

# The rules that may fit a name, by its kind and by whether it has several words.
_RULES_FOR = {
    (kind, several): [rule for rule in RULES if kind in rule.of and rule.several in (None, several)]
    for kind in ANY
    for several in (False, True)
}


def rule_for(names: NameSpans, span: Span) -> KindRule | None:
    """The rule that decides what kind of thing a span names; None if the kind it has stays."""
    keys = names.keys[span.first : span.last]
    rules = _MAY_DECIDE[span.kind, tuple(keys)]
    whole = " ".join(keys) if rules else ""
    for rule in rules:
        if rule.fits(names, span, keys, whole):
            return rule
    return None


# Rules that ask for nothing but the words of a name and the lists: what they say of a name is remembered.
_BY_WORDS = frozenset(
    (
        _pair_of_countries, _model, _place, _organisation, _firm, _only_a_firm, _head_at_end,
        _head_before_of, _work, _saint, _region, _storm, _letter_at_end, _no_actor, _people_of_country, _people,
        _peoples, _place_at_end, _place_at_end_of_person, _place_at_start, _place_at_start_of_person,
        _body_in_other_language, _country, _other_head, _other_head_of_no_person, _thing_at_end, _known_place,
        _known, _legal_form,
    )
)  # fmt: skip


class _Lists:
    """All of the spans that these rules look at."""

    @property
    def lists(self) -> Gazetteer:
        return gazetteer()


def _may_decide(name: tuple[str, tuple[str, ...]]) -> tuple[KindRule, ...]:
    """The rules that may decide about a name of this kind and these words, up to the first that is sure to."""
    kind, words = name
    keys, whole, found = list(words), " ".join(words), []
    names, span = cast(NameSpans, _Lists()), Span(0, len(words), kind)
    for rule in _RULES_FOR[kind, len(words) > 1]:
        sure = rule.fits in _BY_WORDS
        if not sure or rule.fits(names, span, keys, whole):
            found.append(rule)
            if sure:
                break
    return tuple(found)


_MAY_DECIDE = memo(_may_decide)


def classify(names: NameSpans, span: Span) -> None:
    """Overrule the kind of a span where a rule says so; `span.rule` then names the rule."""
    rule = rule_for(names, span)
    if rule:
        span.become(rule.kind, rule.name)

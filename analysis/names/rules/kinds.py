"""What kind of thing a name names, where a list or the form of the name settles it: a table of rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, cast

from analysis.english.gazetteer import Gazetteer, gazetteer
from analysis.english.vocab import memo
from analysis.names.rules import name_forms as form
from analysis.names.rules import person_forms
from analysis.names.spans import NameSpans, Span


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


# fmt: off
RULES = (
    KindRule("pair of countries", ANY, None, form.pair_of_countries, "other",
             "the [place U.S.-Mexico] border -> the [other U.S.-Mexico] border"),
    KindRule("model of a product", ANY, False, form.model, "other",
             "an [organisation A350] landed -> an [other A350] landed"),
    KindRule("listed place of several words", PERSON, True, form.place, "place",
             "in [person New York] -> in [place New York]"),
    KindRule("river after the", ("person", "organisation"), None, form.river, "place",
             "along the [person Seine] it rained -> along the [place Seine] it rained"),
    KindRule("listed organisation", ANY, None, form.organisation, "organisation",
             "[place Hamas] agreed -> [organisation Hamas] agreed"),
    KindRule("letters of a listed body", ("person", "place"), False, form.letters_of_body, "organisation",
             "staff of the [place IMF] left -> staff of the [organisation IMF] left"),
    KindRule("letters after a place", ("person", "place"), True, form.letters_after_place, "organisation",
             "[person Kent CCG] said so -> [organisation Kent CCG] said so"),
    KindRule("listed firm of several words", ANY, True, form.firm, "organisation",
             "[person Texas Instruments] paid -> [organisation Texas Instruments] paid"),
    KindRule("listed firm", BUT_ORGANISATIONS, None, form.only_a_firm, "organisation",
             "[other Adobe] paid -> [organisation Adobe] paid"),
    KindRule("head at the end", PERSON, True, form.head_at_end, "organisation",
             "[person Norvik Council] met -> [organisation Norvik Council] met"),
    KindRule("head of a body at the end", ("place",), True, form.body_at_end, "organisation",
             "[place Norvik City Council] met -> [organisation Norvik City Council] met"),
    KindRule("hospital", ("organisation", "place", "other"), True, form.hospital, "organisation",
             "[place Norvik Hospital] shut -> [organisation Norvik Hospital] shut"),
    KindRule("body named after a person", ("person", "organisation", "other"), True, form.body_named_after,
             "organisation",
             "the [person Ann Lahti Observatory] shut -> the [organisation Ann Lahti Observatory] shut"),
    KindRule("firm or party of a country", ("person", "place", "other"), True, form.firm_of_country, "organisation",
             "[person Norway Power] paid -> [organisation Norway Power] paid"),
    KindRule("head before of", ("person", "place"), True, form.head_before_of, "organisation",
             "[person Bank of Norvik] paid -> [organisation Bank of Norvik] paid"),
    KindRule("place beside in or a title", ORGANISATION, None, form.somewhere, "place",
             "born in [organisation Leeds] -> born in [place Leeds]"),
    KindRule("given name at the end", ORGANISATION, True, form.given_name_at_end, "person",
             "[organisation Ban Ki-moon] spoke -> [person Ban Ki-moon] spoke"),
    KindRule("two words with hyphens", ORGANISATION, True, form.hyphens, "person",
             "[organisation Jo-Ann Lund-Lahti] came -> [person Jo-Ann Lund-Lahti] came"),
    KindRule("initials", ORGANISATION, True, person_forms.initials, "person",
             "[organisation J.K. Lindqvist] wrote -> [person J.K. Lindqvist] wrote"),
    KindRule("first name and surname", ORGANISATION, True, person_forms.first_name_and_surname, "person",
             "[organisation Melania Trump] came -> [person Melania Trump] came"),
    KindRule("first name with a hyphen", ORGANISATION, True, person_forms.hyphenated_first_name, "person",
             "[organisation Jean-Pierre Lahtizor] spoke -> [person Jean-Pierre Lahtizor] spoke"),
    KindRule("surname after a job", ("organisation", "place"), True, person_forms.surname_after_job, "person",
             "then the baker [organisation Kuwait Singh] left -> then the baker [person Kuwait Singh] left"),
    KindRule("surname by its ending", ORGANISATION, False, form.surname_by_its_ending, "person",
             "[organisation Petrenko] said so -> [person Petrenko] said so"),
    KindRule("book or play", PERSON, None, form.work, "other",
             "reading [person Woman of the Year] -> reading [other Woman of the Year]"),
    KindRule("saint", ANY, None, form.saint, "place",
             "in [other Saint Petersburg] -> in [place Saint Petersburg]"),
    KindRule("listed region", ANY, None, form.region, "place",
             "the [other Middle East] -> the [place Middle East]"),
    KindRule("storm or operation", ANY, None, form.storm, "other",
             "as [person Hurricane Maria] came -> as [other Hurricane Maria] came"),
    KindRule("letter at the end", ANY, True, form.letter_at_end, "other",
             "in [organisation Group B] -> in [other Group B]"),
    KindRule("prize, holiday or product", ANY, False, form.no_actor, "other",
             "an [organisation Xbox] -> an [other Xbox]"),
    KindRule("people of a country", ("person", "organisation", "other"), True, form.people_of_country, "other",
             "the [organisation Costa Ricans] left -> the [other Costa Ricans] left"),
    KindRule("nation at the end", ANY, True, form.nation, "organisation",
             "the [other Norvik First Nation] met -> the [organisation Norvik First Nation] met"),
    KindRule("part of a continent and its people", ANY, True, form.towards_nation, "other",
             "the [place South East Asian] artists left -> the [other South East Asian] artists left"),
    KindRule("people of several words", ANY, True, form.peoples, "other",
             "the [organisation Norvik Islanders] left -> the [other Norvik Islanders] left"),
    KindRule("people, language, faith", ANY, False, form.people, "other",
             "the [organisation Garifuna] left -> the [other Garifuna] left"),
    KindRule("place at the end", ("organisation", "other"), True, form.place_at_end, "place",
             "[organisation Lahti River] rose -> [place Lahti River] rose"),
    KindRule("place at the end, no person", PERSON, True, form.place_at_end_of_person, "place",
             "on [person Lahti Avenue] -> on [place Lahti Avenue]"),
    KindRule("place at the start", ("organisation", "other"), True, form.place_at_start, "place",
             "at [organisation Lake Lahti] -> at [place Lake Lahti]"),
    KindRule("place at the start, no person", PERSON, True, form.place_at_start_of_person, "place",
             "on [person Mount Lahti] -> on [place Mount Lahti]"),
    KindRule("venue", ("organisation", "other"), True, form.venue, "place",
             "played at the [organisation Norvik Theatre] -> played at the [place Norvik Theatre]"),
    KindRule("body in another language", ("person", "place", "other"), True, form.body_in_other_language,
             "organisation", "the [person Banco do Lahti] -> the [organisation Banco do Lahti]"),
    KindRule("bank by its ending", ("person", "place", "other"), False, form.bank_by_its_ending,
             "organisation", "[person Norvikbank] failed -> [organisation Norvikbank] failed"),
    KindRule("listed country", BUT_ORGANISATIONS, None, form.country, "place",
             "[person Jordan] signed -> [place Jordan] signed"),
    KindRule("programme of a body", ANY, True, form.programme_of_body, "organisation",
             "the [other UN Water Programme] met -> the [organisation UN Water Programme] met"),
    KindRule("initiative with staff", ("other", "organisation"), True, form.staffed, "organisation",
             "the head of the [other Norvik Sea Initiative] -> the head of the [organisation Norvik Sea Initiative]"),
    KindRule("head of something else", BUT_ORGANISATIONS[1:] + ORGANISATION, True, form.other_head, "other",
             "the [organisation Norvik Treaty] -> the [other Norvik Treaty]"),
    KindRule("head of something else, no person", PERSON, True, form.other_head_of_no_person, "other",
             "the [person Norvik Treaty] -> the [other Norvik Treaty]"),
    KindRule("thing at the end", ANY, True, form.thing_at_end, "other",
             "the [person Ann Lahti Act] -> the [other Ann Lahti Act]"),
    KindRule("number at the end", ANY, True, form.number_at_end, "other",
             "at [organisation Norvik 2020] -> at [other Norvik 2020]"),
    KindRule("well-known place", ANY, True, form.known_place, "place",
             "[organisation New Jersey] voted -> [place New Jersey] voted"),
    KindRule("legal form at the end", PERSON, True, form.legal_form, "organisation",
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
        form.pair_of_countries,
        form.model,
        form.place,
        form.organisation,
        form.firm,
        form.only_a_firm,
        person_forms.hyphenated_first_name,
        form.head_at_end,
        form.body_at_end,
        form.hospital,
        form.body_named_after,
        form.head_before_of,
        form.firm_of_country,
        form.work,
        form.saint,
        form.region,
        form.storm,
        form.letter_at_end,
        form.nation,
        form.programme_of_body,
        form.no_actor,
        form.people_of_country,
        form.towards_nation,
        form.people,
        form.peoples,
        form.place_at_end,
        form.place_at_end_of_person,
        form.place_at_start,
        form.place_at_start_of_person,
        form.body_in_other_language,
        form.country,
        form.other_head,
        form.other_head_of_no_person,
        form.thing_at_end,
        form.known_place,
        form.legal_form,
    )
)


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

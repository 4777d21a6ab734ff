"""Names of which the tagger is unsure: all of their mentions, lists, neighbours and what the text calls them decide."""

from __future__ import annotations

import pytest

from analysis.names.mentions import find_mentions
from analysis.text.document import parse


def kinds_of(text: str, name: str) -> set[str]:
    return {m.kind for m in find_mentions(parse(text)) if m.actor == name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Officials flew over Quintana Roo to count the damage.", "Quintana Roo"),
        ("Growers of Nayarit want a better price for mangoes.", "Nayarit"),
        ("Floods cut off villages across Chiriqui on Monday, Ann Lahti said.", "Chiriqui"),
    ],
)
def test_provinces_are_places(text, name):
    assert kinds_of(text, name) == {"place"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ferries to Turku, Zelvanka and Tallinn were late.", "Zelvanka", "place"),
        ("Shops in Helsinki and Omravaara opened early.", "Omravaara", "place"),
        ("The grain came from Ukraine, Poland and Mirsovia.", "Mirsovia", "place"),
        ("Google, Microsoft and Zorvanta signed the pledge.", "Zorvanta", "organisation"),
        ("The cup was shared by Ann Lahti, Jo Berg and Virvatel.", "Virvatel", "person"),
    ],
)
def test_names_in_one_list_are_of_one_kind(text, name, kind):
    assert kinds_of(text, name) == {kind}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tilvane, the operator of three ports, said it would hire 40 people.", "Tilvane"),
        ("The miner Belkasta cut its output. Belkasta gave no reason.", "Belkasta"),
        ("Kalinta, a daily in the capital, was closed by a judge.", "Kalinta"),
        ("Police raided the party Adverana on Sunday. Adverana denied it.", "Adverana"),
    ],
)
def test_what_is_called_a_business_or_party_is_an_organisation(text, name):
    assert kinds_of(text, name) == {"organisation"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Roads were built in the Zamorane era.", "Zamorane"),
        ("Judges named by the Quilvane dictatorship kept their seats.", "Quilvane"),
        ("Under the Pelkonen administration, taxes fell twice.", "Pelkonen"),
    ],
)
def test_who_gives_an_era_or_a_government_its_name_is_a_person(text, name):
    assert kinds_of(text, name) == {"person"}


def test_a_noun_for_a_body_before_another_noun_calls_nobody_a_body():
    assert kinds_of("Kalmari, a party member, spoke. Kalmari said she would stay.", "Kalmari") == {"person"}


def test_the_surname_of_somebody_named_in_full_stays_a_person_though_a_town_is_called_so():
    assert kinds_of("Keiko Hama spoke first. Hama thanked the town.", "Keiko Hama") == {"person"}

"""Names of which the tagger is unsure: all of their mentions, lists, neighbours and what the text calls them decide."""

from __future__ import annotations

import pytest
from marked_names import corrected, lines_of

from analysis.english.occupations import is_occupation
from analysis.names.mentions import find_mentions
from analysis.names.rules.second_look import BODIES, PEOPLE_TOO
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
        ("Health protection consultant Sion Mercad said the school was safe.", "Sion Mercad"),
        ("The claim was wrong, said Zumri, a migration consultant in the capital.", "Zumri"),
        ("Trubo Rahadin, a public policy analyst, was not so sure.", "Trubo Rahadin"),
        ("The case was filed by Ishtan Tanvik, member of the committee.", "Ishtan Tanvik"),
    ],
)
def test_who_has_a_job_beside_the_name_is_a_person(text, name):
    assert kinds_of(text, name) == {"person"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They flew to Riyadh, according to a senior diplomat, on Monday.", "Riyadh", "place"),
        ("They left Nairobi, the driver said, before noon.", "Nairobi", "place"),
        ("Tilvane, a ports operator, said it would hire 40 people.", "Tilvane", "organisation"),
        ("The governing body, Zegas, said no to the runners.", "Zegas", "organisation"),
    ],
)
def test_a_job_farther_away_is_somebody_elses(text, name, kind):
    assert kinds_of(text, name) == {kind}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Their first son, Nevada, was born in 2002. Nevada was ill.", "Nevada", "person"),
        ("Her daughter, Vienna, is six.", "Vienna", "person"),
        ("His brother, Memphis, drove the van.", "Memphis", "person"),
        ("They flew to Vienna with a son, Ann said.", "Vienna", "place"),
        ("Her mother, in Nevada, was ill.", "Nevada", "place"),
        ("She lost her son in Memphis, Jo said.", "Memphis", "place"),
    ],
)
def test_a_relative_between_commas_may_be_called_like_a_place(text, name, kind):
    assert kinds_of(text, name) == {kind}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The desert blues band Tinarvel won the prize on Monday.", "Tinarvel"),
        ("He gave a bottle signed by the band Nazareth to the fair.", "Nazareth"),
        ("She posted it on the video app Douvin in May.", "Douvin"),
        ("It was in the Zarqel newspaper on Monday.", "Zarqel"),
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The court heard how his daughter, Oslavia Merrin, left in May.", "Oslavia Merrin"),
        ("Their son Phoenix Tarrow won the race.", "Phoenix Tarrow"),
        ("Her brother Zelkan ran the shop. Zelkan sold it in June.", "Zelkan"),
        ("Police named them as Wanira Asuda, 41, and Lohan Keddar, 33.", "Wanira Asuda"),
        ("A judge freed Alvad Dintra, 52; nobody came to meet him.", "Alvad Dintra"),
        ("Nobody had seen Ostra, 64, since Friday.", "Ostra"),
    ],
)
def test_a_relative_and_somebody_with_an_age_are_people(text, name):
    assert kinds_of(text, name) == {"person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She teaches the Mirvaan language in a village school.", "Mirvaan"),
        ("Books in the Tuvoro dialect are rare.", "Tuvoro"),
        ("Both Orvani and Lesht languages are taught.", "Lesht"),
    ],
)
def test_a_language_is_no_actor(text, name):
    assert kinds_of(text, name) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She notified Norvik City Council of the posters.", "Norvik City Council"),
        ("Turku Road Authority closed the bridge.", "Turku Road Authority"),
        ("Shops of the Arctic Co-operative were full.", "Arctic Co-operative"),
    ],
)
def test_a_body_called_after_its_place_is_an_organisation(text, name):
    assert kinds_of(text, name) == {"organisation"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She teamed up with a Nova Scotia theatre to teach children.", "Nova Scotia"),
        ("The firm is from Los Santos and sells maize.", "Los Santos"),
        ("Rangers met some visitors to Mount Taranaki who were about to leave.", "Mount Taranaki"),
    ],
)
def test_places_that_begin_like_a_first_name_are_places(text, name):
    assert kinds_of(text, name) == {"place"}


def test_the_newspaper_of_a_town_does_not_have_its_name():
    assert kinds_of("They wrote to the Oslo newspaper and to the Oslo bank.", "Oslo") == {"place"}


def test_firms_are_those_whose_kind_nobody_is():
    assert {noun for noun in BODIES if is_occupation(noun)} == PEOPLE_TOO


EXAMPLES = {
    "look_again": r"""
        Her first son, [place Nevada], was ill. They met [place Nevada] there. -> Her first son, [person Nevada], was ill. They met [person Nevada] there.
        Her first son, [place Nevada], was ill. They met in [place Nevada] there. -> Her first son, [person Nevada], was ill. They met in [place Nevada] there.
        Her first son, [place Nevada], was ill. They met in [place Oslo] there. -> Her first son, [person Nevada], was ill. They met in [place Oslo] there.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after

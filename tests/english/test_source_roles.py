"""Roles of sources, from titles and organisations."""

from __future__ import annotations

import pytest

from analysis.english.role_words import OF_BODIES, OF_TITLES, ROLES
from analysis.english.source_roles import role_of, role_of_body, role_of_phrase


@pytest.mark.parametrize(
    ("title", "organisation", "expected"),
    [
        ("Deputy Prime Minister", "", "official or politician"),
        ("mayor of Oslo", "", "official or politician"),
        ("Rep.; D-Norland", "", "official or politician"),
        ("chief executive", "Nordvik Airlines", "business"),
        ("co-founder", "Nordvik Software Inc", "business"),
        ("professor of law", "University of Norland", "expert or scholar"),
        ("chief economist", "Bank of Norland", "expert or scholar"),
        ("detective", "", "police, law and courts"),
        ("spokesperson", "Norland Police", "police, law and courts"),
        ("president", "Bakers Union", "civil society"),
        ("president", "", "official or politician"),
        ("housing campaigner", "", "civil society"),
        ("editor", "Norland Times", "media"),
        ("mother of two", "", "citizen, victim or witness"),
        ("neighbours", "", "citizen, victim or witness"),
        ("goalkeeper", "Norland United", "celebrity or athlete"),
        ("director", "", None),
        ("deputy spokesman", "United Nations", "official or politician"),
        ("chief executive officer", "", "business"),
        ("police officer", "", "police, law and courts"),
        ("an officer", "", "police, law and courts"),
        ("communications officer", "", None),
        ("campaign manager", "", "official or politician"),
        ("leader and housing campaigner", "", "civil society"),
        ("keynote speaker", "", None),
        ("president; teacher", "", "citizen, victim or witness"),
        ("member", "Bakers United Front", None),
        ("", "Le Monde", "media"),
        ("", "the Labour Party", "official or politician"),
        ("", "Crown Prosecution Service", "police, law and courts"),
        ("spokesperson", "Unilever", "business"),
        ("captain", "Manchester United", "celebrity or athlete"),
        ("spokesperson", "", None),
        ("attorney", "Norland Civil Rights Network", "civil society"),
        ("outreach specialist", "Harbour Charity", "civil society"),
        ("chief executive", "Harbour Charity", "civil society"),
        ("economist", "Bakers Union", "expert or scholar"),
        ("attorney", "", "police, law and courts"),
        ("executive director", "", None),
        ("chief executive", "", "business"),
        ("president", "Borealta", "business"),
        ("co-founder; mother of two", "Borealta", "citizen, victim or witness"),
        ("vice chairman of sales", "Borealta", "business"),
        ("captain", "Borealta", "celebrity or athlete"),
        ("captain", "Norland Police", "police, law and courts"),
        ("film producer", "", "celebrity or athlete"),
        ("film director", "", "celebrity or athlete"),
        ("artistic director", "Borealta", "celebrity or athlete"),
        ("housing spokeswoman", "", "official or politician"),
        ("home affairs spokesman", "Borealta", "official or politician"),
        ("council member", "", "official or politician"),
        ("board member", "", None),
        ("vice-president", "Labour Party", "official or politician"),
        ("vice-president", "Royal College of Physicians", "expert or scholar"),
        ("managing director", "University of Norland", "expert or scholar"),
        ("chief executive", "Norland Times", "media"),
        ("vice-president", "Borealta", "business"),
        ("chief operating officer", "Borealta", "business"),
        ("presiding officer", "", "official or politician"),
        ("presiding judge", "", "police, law and courts"),
        ("MPs", "", "official or politician"),
        ("businesses", "", "business"),
        ("Lord", "", "official or politician"),
        ("", "Harbour Media Group", "media"),
        ("", "Norland University Holdings Ltd", "expert or scholar"),
        ("", "Norland Insurance Group", "business"),
        ("", "Serious Crime Unit", "police, law and courts"),
        ("", "Harbour Aid", "civil society"),
        ("", "World Bread Organisation", "official or politician"),
        ("president", "", "official or politician"),
        ("official", "Borealta", None),
        ("a senior official", "", "official or politician"),
        ("student director", "", None),
        ("student", "", "citizen, victim or witness"),
        ("school superintendent", "", None),
        ("", "Butterfly House", None),
        ("", "White House", "official or politician"),
        ("", "Harbour Center for Justice", None),
        ("", "Oulu Health Trust", "official or politician"),
        ("", "Oulu Bird Trust", "civil society"),
        ("press secretary", "", "official or politician"),
        ("school secretary", "", None),
        ("fellow plumber", "", "citizen, victim or witness"),
        ("vice president of manufacturing", "", "business"),
        ("executive director", "Borealta", "civil society"),
        ("executive director", "Norland Airlines", "business"),
        ("", "Bakers for Peace", "civil society"),
        ("", "Bakers of Peace", None),
        ("members of the government", "", "official or politician"),
        ("chief of staff", "", "official or politician"),
        ("former member of parliament", "", "official or politician"),
        ("Democratic strategist", "", "official or politician"),
        ("party consultant", "", "official or politician"),
        ("security strategist", "Nordvik Software Inc", "official or politician"),
        ("marketing consultant", "", "expert or scholar"),
        ("adviser", "White House", "official or politician"),
        ("adviser", "Nordvik Airlines", "expert or scholar"),
        ("audience member", "", "citizen, victim or witness"),
        ("cast member", "", "celebrity or athlete"),
        ("literary agent", "", "business"),
        ("Secret Service agent", "", "police, law and courts"),
        ("agent", "", None),
        ("city manager", "", "official or politician"),
        ("fund manager", "", "business"),
        ("manager", "", None),
        ("film critic", "", "media"),
        ("critic", "", None),
        ("steel magnate", "", "business"),
        ("neurologist", "", "expert or scholar"),
        ("physiotherapist", "", "expert or scholar"),
        ("hairstylist", "", None),
        ("second seed", "", "celebrity or athlete"),
        ("community leader", "", "civil society"),
        ("", "Chatham House", "expert or scholar"),
        ("", "Oxfam", "civil society"),
    ],
)
def test_title_first_then_organisation(title, organisation, expected):
    assert role_of(title, organisation) == expected


def test_some_words_say_nothing_of_somebody_with_a_name():
    assert role_of("first woman", named=True) is None and role_of("a woman") == "citizen, victim or witness"


def test_the_head_of_an_organisation_is_before_of():
    assert role_of_body("Ministry of Health and Science") == "official or politician"


def test_there_are_no_other_roles():
    assert set(OF_TITLES) == set(ROLES) and set(OF_BODIES) <= set(ROLES)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("one of the refugees", "citizen, victim or witness"),
        ("one of almost 60 nurses from Oslo", "expert or scholar"),
        ("a group of lawyers", "police, law and courts"),
        ("dozens of teachers", "citizen, victim or witness"),
        ("a local panel of experts", "expert or scholar"),
        ("some of our athletes", "celebrity or athlete"),
        ("the boss of Borealta", "business"),
        ("31 percent", "citizen, victim or witness"),
        ("two thirds of voters", "citizen, victim or witness"),
        ("most Norwegians", "citizen, victim or witness"),
        ("a majority of Kenyans", "citizen, victim or witness"),
        ("the Norwegians", None),
        ("most of them", None),
        ("critics", None),
        ("bosses", None),
        ("supporters", None),
        ("Lahti supporters", "citizen, victim or witness"),
        ("members of the public", "citizen, victim or witness"),
        ("two of these", None),
    ],
)
def test_the_role_of_some_is_that_of_those_whom_they_are_of(phrase, expected):
    assert role_of_phrase(phrase) == expected

"""Names that are written side by side are told apart."""

import pytest
from marked_names import corrected, lines_of

from analysis import name_actors

EXAMPLES = {
    "split_joined": r"""
        The [organisation Army of Bread and the Norvik Ministry] met. -> The [organisation Army of Bread] and the [organisation Norvik Ministry] met.
        The [organisation Bakers Bank and the Ministry of Rye] met. -> The [organisation Bakers Bank] and the [organisation Ministry of Rye] met.
        The [organisation Bakers Bank and the old sea] met.
        The [organisation Army of Bread and the Sea] met.
        It is in [place Norvik and Oulu] States now.
        It is in [place Norvik and Oulu] districts now.
        It is on [organisation BBC Radio 4's Hour] now. -> It is on [organisation BBC Radio 4]'s [organisation Hour] now.
        It is on [organisation Norvik Radio's Hour] now.
        It is by [organisation Norvik/Oulu Foods] now. -> It is by [organisation Norvik]/[organisation Oulu Foods] now.
        It is by [organisation Norvik/Oulu Council] now.
        It is by [organisation norvik / Oulu Foods] now.
        It is by [organisation Norvik Radio, Oulu Foods] now. -> It is by [organisation Norvik Radio], [organisation Oulu Foods] now.
        They met [organisation Norvik Watch, Lake Oulu Union] staff. -> They met [organisation Norvik Watch], [organisation Lake Oulu Union] staff.
        They met [organisation Bakers Union, Norway] in May.
        They met [organisation Norvik, Oulu Union] in May.
        They met [organisation Norvik Tools Co., Ltd] in May.
        They met the [organisation Office of Bread, Salt and Water] in May.
        They met the [organisation Bread, Salt, Rye Meal Union] in May.
        in [place Planet Norvik and Casino] it rained
        in [place Planet Norvik and Oslo] it rained -> in [place Planet Norvik] and [place Oslo] it rained
        in [place Oslo and norvik] it rained
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after


def actors(text):
    return set(name_actors(text)["actor"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Heavy rain fell on Bergen and Stavanger, the mayor of Oslo said.", {"Bergen", "Stavanger", "Oslo"}),
        ("The vaccine by Nordvik / Oulu Pharma was tested in Turku.", {"Nordvik", "Oulu Pharma", "Turku"}),
        ("The game was played at the Lahti Arena in Turku.", {"Lahti Arena", "Turku"}),
        (
            "The Ministry of Fisheries and the National Maritime Authority met in Oulu.",
            {"Ministry of Fisheries", "National Maritime Authority", "Oulu"},
        ),
        ("The Harbour Authority and the Bakers Union met in Oulu.", {"Harbour Authority", "Bakers Union", "Oulu"}),
    ],
)
def test_two_names_are_two(text, names):
    assert actors(text) == names


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Law, Water and Parliamentary Affairs",
        "Department of Law, Rye and Trade",
        "Ministry of Law, Fish and Regional Affairs",
    ],
)
def test_what_a_ministry_is_for_stays_in_its_name(name):
    assert name in actors(f"They met the head of the {name} on Monday.")


@pytest.mark.parametrize("name", ["Trinidad and Tobago", "Bosnia and Herzegovina"])
def test_a_name_with_and_stays_one(name):
    assert name in actors(f"The minister left for {name} on Monday.")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Deputy Minister of Youth and Culture Tuula Berg left.", "Tuula Berg"),
        ("They met Secretary for Transport Lam Chi-wai there.", "Lam Chi-wai"),
        ("The U.S. ambassador to the European Union Gordon Berg spoke.", "Gordon Berg"),
        ("It fell, Norland Attorney-General Jo Berg said.", "Jo Berg"),
        ("A message to the Amir Sheikh Nawaf Al-Roe was read.", "Nawaf Al-Roe"),
    ],
)
def test_who_holds_an_office_is_not_what_it_is_about(text, person):
    found = name_actors(text)
    assert found[found["kind"] == "person"]["actor"].tolist() == [person]

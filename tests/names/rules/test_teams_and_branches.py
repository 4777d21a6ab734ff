"""Teams called like people, organisations that end in UK, and letters and nicknames of people."""

import pytest

from analysis import name_actors


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Arsenal beat Chelsea 2-0. Chelsea were poor.", "Chelsea"),
        ("Everton beat Paisley 3-1 on Sunday. Paisley have lost four games.", "Paisley"),
        ("Charlotte lost to Austin 2-1 on Saturday. Charlotte were poor in the first half.", "Charlotte"),
        ("Sydney drew with Perth 0-0. Perth were lucky.", "Perth"),
    ],
)
def test_who_plays_a_team_is_a_team(text, team):
    assert actors(text)[team, "organisation"] == 2


@pytest.mark.parametrize(
    "text", ["Nadal beat Federer 6-4. Federer was tired.", "Ann Lind beat Roger Federer 6-4 and Federer left."]
)
def test_who_plays_a_person_stays_a_person(text):
    assert sum(n for (name, kind), n in actors(text).items() if "Federer" in name and kind == "person") == 2


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("Age UK said pensions are low.", "Age UK", 1),
        ("Cancer Research UK agreed to help.", "Cancer Research UK", 1),
        ("Reform UK won nine seats. The vote in Kent was won by Reform.", "Reform UK", 2),
        ("Bakers Union UK met in Leeds.", "Bakers Union UK", 1),
    ],
)
def test_uk_may_end_a_name(text, name, count):
    assert actors(text)[name, "organisation"] == count


@pytest.mark.parametrize(
    "text", ["Most UK bakers left.", "Poor UK sales hurt.", "EU and UK leaders met.", "They live in Leeds, UK, now."]
)
def test_uk_alone_is_a_country(text):
    assert actors(text)["UK", "place"] == 1


@pytest.mark.parametrize("letters", ["MP", "QC", "TD", "OBE"])
def test_letters_after_a_name_are_no_part_of_it(letters):
    text = f"Chair of the Health Committee Jo Berg {letters} met Ann Roe {letters}. Berg left. Roe stayed."
    assert actors(text)["Jo Berg", "person"] == actors(text)["Ann Roe", "person"] == 2


@pytest.mark.parametrize("name", ['Calvin "Snoop Dogg" Broadus', 'Dwayne "The Rock" Johnson', "Ann “Big Annie” Lahti"])
def test_a_nickname_in_marks_is_part_of_the_name(name):
    assert actors(f"{name} sang in Oslo on Friday. {name.split()[-1]} left before midnight.")[name, "person"] == 2

"""Teams called like people: who plays a team is one."""

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

"""Nicknames in marks are part of a name."""

import pytest

from analysis import name_actors


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize("name", ['Calvin "Snoop Dogg" Broadus', 'Dwayne "The Rock" Johnson', "Ann “Big Annie” Lahti"])
def test_a_nickname_in_marks_is_part_of_the_name(name):
    assert actors(f"{name} sang in Oslo on Friday. {name.split()[-1]} left before midnight.")[name, "person"] == 2

"""Short forms made of the beginnings of words."""

import pytest

from analysis import name_actors


def forms(text):
    return [set(aliases.split("; ")) for aliases in name_actors(text)["aliases"]]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("The New York Mercantile Exchange shut. NYMEX opens on Monday.", {"New York Mercantile Exchange", "NYMEX"}),
        (
            "The Nigerian Meteorological Agency expects rain. NiMet said so.",
            {"Nigerian Meteorological Agency", "NiMet"},
        ),
        ("The Norvik Ferry Authority shut. NorFA will open.", {"Norvik Ferry Authority", "NorFA"}),
    ],
)
def test_beginnings_of_words_stand_for_a_body(text, together):
    assert together in forms(text)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The Norvik Ferry Authority shut. NATO will open.", "NATO"),
        ("The Norvik Ferry Authority shut. NOKIA will open.", "NOKIA"),
        ("The Norvik Ferry Authority shut. The Northern Fishery Agency paid. NorFA will open.", "NorFA"),
    ],
)
def test_other_letters_and_two_bodies_do_not(text, apart):
    assert {apart} in forms(text)

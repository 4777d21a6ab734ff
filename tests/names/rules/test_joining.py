"""Nicknames in marks are part of a name."""

import pytest

from analysis import name_actors


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize(
    "name",
    [
        'Calvin "Snoop Dogg" Broadus',
        'Dwayne "The Rock" Johnson',
        "Ann “Big Annie” Lahti",
        "Robert C. “Bobby” Berg",
        "Charles J. “Chuck” Fleisch",
        "William P. “Bill” Nance",
        "Diego “El Pibe de Oro” Moreno",
        "Luisa “La Reina del Sur” Ortiz",
        "Karim “Le Roi du Port” Haddad",
    ],
)
def test_a_nickname_in_marks_is_part_of_the_name(name):
    assert actors(f"{name} sang in Oslo on Friday. {name.split()[-1]} left before midnight.")[name, "person"] == 2


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Anna or Bert Kovacs will open the gate at nine.", "Anna Kovacs"),
        ("Neither Tom nor Wanda Pruitt was at home on Monday.", "Tom Pruitt"),
        ("The prize went to Carl and Gerty Kovacs in 1947.", "Carl Kovacs"),
        ("The farm of Robert and Ottlie Braun burned on Friday.", "Robert Braun"),
        ("A jury cleared Mary and Finbarr Sweeney of the theft.", "Mary Sweeney"),
    ],
)
def test_couples_share_a_surname(text, first):
    assert actors(text)[first, "person"] == 1


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The men of Iyad ag Ghaly left at dawn. Ghaly was once a consul.", "Iyad ag Ghaly"),
        ("Mariama walet Ousmane mends pumps. “It is easy,” Walet Ousmane said.", "Mariama walet Ousmane"),
        ("Mahjoub ould Boye was freed on Monday. Boye had been held for a year.", "Mahjoub ould Boye"),
        ("Iestyn ap Rhisiart runs the farm. Ap Rhisiart has 90 sheep.", "Iestyn ap Rhisiart"),
        ("Rhys ab Emrys runs the choir. Mr ab Emrys sings too.", "Rhys ab Emrys"),
        ("Carl af Ugglas ran the bank. Af Ugglas resigned in May.", "Carl af Ugglas"),
        ("Máire ní Bhraonáin sang at the fair. Ní Bhraonáin is 70.", "Máire ní Bhraonáin"),
        ("Abdullah bin Zayed Al Nahyan came. Bin Zayed smiled.", "Abdullah bin Zayed Al Nahyan"),
        ("Te Ariki Hohepa asked for the river. Hohepa spoke for an hour.", "Te Ariki Hohepa"),
    ],
)
def test_particles_are_part_of_a_name(text, person):
    assert actors(text)[person, "person"] == 2


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("He likes mint. Ann Holt and Bo Lee do not.", "Ann Holt"),
        ("The price of ag land rose. Ann Holt sold hers.", "Ann Holt"),
        ("Chief ag Secretary Ann Holt spoke.", "Ann Holt"),
    ],
)
def test_other_words_are_no_particles(text, person):
    assert actors(text)[person, "person"] == 1


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Marijke van 't Veld grows tulips. Van 't Veld lost half of them.", "Marijke van 't Veld"),
        ("Gerard 't Mannetje wrote it. It rained.", "Gerard 't Mannetje"),
        ("Kees in 't Zand won. It rained.", "Kees in 't Zand"),
        ("Jaap op ’t Landt sings. It rained.", "Jaap op ’t Landt"),
    ],
)
def test_a_dutch_particle_is_part_of_a_name(text, person):
    assert name_actors(text)["actor"].tolist() == [person]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("They sailed back to St Ives in the dark.", ("St Ives", "place")),
        ("A crowd stood outside St Anna Moe church in the rain.", ("St Anna Moe", "place")),
        ("Snow fell on St Olav's cathedral in the night.", ("St Olav", "place")),
        ("She taught at St Brigid school for a year.", ("St Brigid", "organisation")),
        ("The match at St Jonas' Park was off.", ("St Jonas' Park", "place")),
        ("He lay in St Giles' Hospital for a week.", ("St Giles' Hospital", "organisation")),
        ("They went to 5 Main St. Ann Moe opened the door.", ("Ann Moe", "person")),
        ("They went to Oulu. Sara Moe was there.", ("Sara Moe", "person")),
    ],
)
def test_a_saint_belongs_to_the_town_or_building(text, actor):
    assert actor in actors(text)

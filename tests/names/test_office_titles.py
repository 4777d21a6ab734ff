"""Offices beside a name, and what they are of."""

from __future__ import annotations

import pytest

from analysis.names.descriptions import NOTHING_BESIDE, Names
from analysis.names.mentions import find_mentions
from analysis.names.office_titles import of_body, of_place, of_police, office_of
from analysis.text.document import parse


def found(look, text, actor="Ann Lahti"):
    names = Names(text, find_mentions(parse(text)))
    beside = [look(names, name) for name in names.all if name.actor == actor]
    return next((tuple(each) for each in beside if each != NOTHING_BESIDE), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Fisheries and Harbours Ann Lahti said it was late.", ("Minister of Fisheries and Harbours", "")),
        (
            "Commissioner for Schools, Parks and Roads Ann Lahti said so.",
            ("Commissioner for Schools, Parks and Roads", ""),
        ),
        ("It was late, secretary for the Interior Ann Lahti said.", ("secretary for the Interior", "")),
        ("Head of early learning Ann Lahti said so.", ("Head of early learning", "")),
        ("The minister waited for Ann Lahti.", None),
        ("Baker of Bread and Cakes Ann Lahti left.", None),
        ("The minister left. For Monday Ann Lahti had plans.", None),
    ],
)
def test_what_an_office_is_about(text, expected):
    assert found(office_of, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of the Bakers Union Ann Lahti said it was late.", ("President", "Bakers Union")),
        ("Chief executive of Norland Airlines Ann Lahti told reporters so.", ("Chief executive", "Norland Airlines")),
        ("It was late, director of the Oulu Museum Ann Lahti said.", ("director", "Oulu Museum")),
        ("Staff of the Bakers Union met. Ann Lahti left.", None),
        ("A friend from the Bakers Union, Ann Lahti, left.", None),
        ("The roof of the Bakers Union Ann Lahti had built leaks.", None),
    ],
)
def test_offices_of_organisations(text, expected):
    assert found(of_body, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo mayor Ann Lahti said it was late.", "Oslo"),
        ("Texas Gov. Ann Lahti said it was late.", "Texas"),
        ("London’s newly elected mayor Ann Lahti said it was late.", "London"),
        ("Premier Ann Lahti of Ontario said it was late.", "Ontario"),
        ("The mayor of Cape Town, Ann Lahti, said it was late.", "Cape Town"),
        ("Ann Lahti, the deputy mayor of Oslo, said it was late.", "Oslo"),
        ("Mayor of London Ann Lahti said it was late.", "London"),
        ("Former Florida governor Ann Lahti said it was late.", None),
        ("Mayor Ann Lahti said it was late in Oslo.", None),
        ("Oslo baker Ann Lahti said it was late.", None),
        ("Ann Lahti, the former mayor of Oslo, said it was late.", None),
        ("The ex-mayor of Oslo, Ann Lahti, said it was late.", None),
    ],
)
def test_who_runs_a_place_speaks_for_it(text, expected):
    beside = found(of_place, text)
    assert (beside and beside[1]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police spokesman Lt. Col. Ann Lahti said it was late.", "Police"),
        ("Oulu Police came. It was late, said police spokeswoman Ann Lahti.", "Oulu Police"),
        ("Oulu Police came. Police Chief Ann Lahti said it was late.", "Oulu Police"),
        ("It was late, said police spokeswoman Ann Lahti.", None),
        ("Police met spokeswoman Ann Lahti.", None),
        ("Police Ann Lahti knows came.", None),
    ],
)
def test_the_police_of_whom_somebody_speaks(text, expected):
    beside = found(of_police, text)
    assert (beside and beside[1]) == expected

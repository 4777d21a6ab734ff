"""What firms do and have, and what people do that looks like it."""

import pytest
from inputs import kinds_of
from marked_names import named, read, texts, unmarked, written

from analysis.names.rules import trading

ADVISERS = r"""
    [person Dan Tarvell], a senior adviser to the group, left. Last Monday, [person Jeb Moe] told bakers so.
"""


@pytest.mark.parametrize("text", texts(ADVISERS))
def test_an_adviser_to_a_group_is_no_firm(text):
    assert named(unmarked(text)) == text


@pytest.mark.parametrize("rule", trading.RULES, ids=lambda rule: rule.name)
def test_each_rule_fits_its_example(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    assert [other.name for other in trading.RULES if other.fits(names, names.spans[0])] == [rule.name]
    assert before.replace("person", "organisation") == after
    assert written(names) == before


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Hannah Brook posted its weakest half-year since 2020 on Thursday.", "Hannah Brook"),
        ("For years women bought their gloves at Owen Ridley. On Saturday it closes.", "Owen Ridley"),
        ("Now the jewellers and the retailer Mario Pinto want to merge.", "Mario Pinto"),
        ("Nora Blum is leaving Lagos. Its two shops sell their last coats.", "Nora Blum"),
        ("Paulo Reis has 320 stores in Brazil. Nobody sells more shoes.", "Paulo Reis"),
        ("Lin Hua went into administration on Friday.", "Lin Hua"),
        ("Omar Aziz's chief executive left on Monday.", "Omar Aziz"),
        ("Prices at Vera Holm rose in May, and in June they rose again.", "Vera Holm"),
        ("Omar Aziz, a Belgian dredging group, is late.", "Omar Aziz"),
        ("In May Vera Holm, an old Turkish bank based in Izmir, fell.", "Vera Holm"),
        ("Then Lin Hua, the airline, lost a plane.", "Lin Hua"),
        ("The mortgage firm Nora Blum restated it on Monday.", "Nora Blum"),
        ("A Danish jewellery company Paulo Reis is late with it.", "Paulo Reis"),
    ],
)
def test_who_trades_is_a_firm(text, firm):
    assert kinds_of(text)[firm] == "organisation"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ann Lee has 12 shops. Lee sold two of them in May.", "Ann Lee"),
        ("Ann Lee posted a photo of her dog.", "Ann Lee"),
        ("Rosa Berg, Which? director of policy, said so.", "Rosa Berg"),
        ("Ann Lee reported the loss of her dog to the police.", "Ann Lee"),
        ("It was the brand Ann Lee founded in 1990.", "Ann Lee"),
        ("Ann Lee, a member of the dredging group, is late.", "Ann Lee"),
        ("Ann Lee, a bank clerk, left.", "Ann Lee"),
        ("Ann Lee, the group leader, left.", "Ann Lee"),
        ("It was the security firm Ann Lee founded in 1990.", "Ann Lee"),
        ("Nordvik Bank fell. Ann Lee cut its forecast on Monday.", "Ann Lee"),
        ("They bought eggs and threw them at Ann Lee's car.", "Ann Lee"),
    ],
)
def test_who_only_seems_to_trade_is_a_person(text, person):
    assert kinds_of(text)[person] == "person"


def test_a_place_that_begins_like_a_person_stays_one():
    assert kinds_of("North Carolina, which voted twice, is split.")["North Carolina"] == "place"

"""Firms of one word that look like people."""

import pytest
from inputs import kinds_of
from marked_names import named, texts, unmarked


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("The boss of Zorvelot is late. Zorvelot has 40 shops, and its sales fell.", "Zorvelot"),
        ("Pelkonen, based in Turku, sells cranes. The company grew, and Pelkonen's profits fell.", "Pelkonen"),
        ("Karvello, which sells salt, is an old company. Karvello wept.", "Karvello"),
        ("Karvello posted a small profit in May. The retailer is glad, and Karvello slept.", "Karvello"),
        ("Rask was taken over by a bank. Shares rose. Rask's customers were glad, said Rask.", "Rask"),
        ("An analyst at Zorvelot said so. The brand is old, and Zorvelot is new.", "Zorvelot"),
    ],
)
def test_who_has_a_boss_or_customers_is_a_firm(text, firm):
    assert kinds_of(text)[firm] == "organisation"


def test_two_that_merged_are_one_firm():
    text = "Meggvitt, based in Turku, was taken over by Parkvell, a firm. Parkvell Meggvitt said its sales fell. Meggvitt wept."
    assert "person" not in kinds_of(text).values()


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The boss of Berg is late. Jo Berg left the company in May.", "Jo Berg"),
        ("The boss of Mr Rask is late. Rask left the company in May.", "Rask"),
        ("The boss of Rask's wife is late. Rask left the company in May.", "Rask"),
        ("Rask, who sells salt, met the company. Rask's sales fell.", "Rask"),
        ("Nobody wants to be the next Rask, which is what happens. The company fell.", "Rask"),
    ],
)
def test_a_person_near_a_firm_stays_one(text, person):
    assert kinds_of(text)[person] == "person"


MERGED = r"""
    The takeover cost millions. Shareholders of [organisation Zorvelot] and customers of [organisation Zorvelot] wept. [organisation Parker] grew. [organisation Parker Zorvelot] is a merger of [organisation Parker] and [organisation Zorvelot].
    The takeover cost millions. Customers of [person Zorvelot = Ann Zorvelot] wept. [person Ann Zorvelot] left.
"""


@pytest.mark.parametrize("text", texts(MERGED))
def test_the_name_of_two_firms_that_merged_is_no_person(text):
    assert named(unmarked(text)) == text

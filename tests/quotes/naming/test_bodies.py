"""Which organisation the bank, the German group, the department means."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Nordvik PLC shut six branches in May. “It was hard,” the bank said.", "Nordvik PLC"),
        ("One agency, the Oslo Commission, met the Border Protection. The agency said it was late.", "Oslo Commission"),
        ("Moss Records dropped the singer. The record label said it was sorry.", "Moss Records"),
        ("The lender Nordvik PLC met the airline Sunjet AG. The airline said it was glad.", "Sunjet AG"),
        ("Nordvik Group grew. It bought Moss Records. The world’s second biggest insurer said it grew.", None),
        ("Sales at Nordvik Group grew. The world’s second biggest insurer said it was glad.", "Nordvik Group"),
        ("Ahead of talks with Moss Records, the Oslo-based lender said it was glad.", None),
        ("Nordvik Group grew. Ahead of talks with Moss Records, the insurer said it was glad.", "Nordvik Group"),
        ("Customers left Zentrix in droves. The phone company said it was sorry.", "Zentrix"),
    ],
)
def test_an_organisation_is_called_by_what_it_is(text, body):
    speaker = extract_quotes(text)["speaker"].iloc[-1]
    assert speaker == body if body else speaker != "Moss Records"


@pytest.mark.parametrize(
    "text",
    [
        "The University of Oslo sued. “It was hard,” the bank said.",
        "Oslo City Council met. “It was hard,” the airline said.",
        "Nordvik PLC and Moss Group merged. “It was hard,” the company said.",
        "Nordvik PLC sued. “It was hard,” the rival bank said.",
    ],
)
def test_one_of_another_kind_or_one_of_two_is_not_meant(text):
    assert extract_quotes(text)["speaker"].iloc[-1].startswith("the ")


def test_which_means_the_organisation_named_right_before_it():
    text = "They wrote to Moss Records, which said it was sorry."
    assert extract_quotes(text)["speaker"].iloc[-1] == "Moss Records"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Omar Dahl left. Protesters filled the square. “Go home,” they chanted.", "Protesters"),
        ("Critics say it is dear. Moss Records own the hall. They have said it will stay.", "Moss Records"),
        ("“It is dear,” critics said. The hall is old. “It leaks,” they said.", "critics"),
    ],
)
def test_they_are_the_people_or_the_body_just_mentioned(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


CALLED_SO_BY_NAME = r"""
    The Assembly of Norland Divers met in May. In an email after the vote, the assembly said boats were dear. => Assembly of Norland Divers (indirect, cue): boats were dear
    The Confederation of Divers met in May. The confederation said boats were dear. => Confederation of Divers (indirect, cue): boats were dear
    The Movement of Norland Divers met in May. The movement said boats were dear. => Movement of Norland Divers (indirect, cue): boats were dear
    The Norland Divers' Union met in May. The assembly said boats were dear. => The assembly (indirect, cue): boats were dear
    Divers met in Graz. The congress said boats were dear. => The congress (indirect, cue): boats were dear
    The Diocese of Graz sold a boat. The league said boats were dear. => The league (indirect, cue): boats were dear
"""


@pytest.mark.parametrize(("text", "expected"), sentences(CALLED_SO_BY_NAME))
def test_what_a_name_says_that_it_is(text, expected):
    assert told(text) == expected


NAMED_MOST = r"""
    Norvest Bank met Oulu Bank at Norvest Bank, near Norvest Bank. “It rained,” the bank said. => Norvest Bank (direct, cue): It rained,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(NAMED_MOST))
def test_the_body_that_a_sentence_names_most(text, expected):
    assert told(text) == expected

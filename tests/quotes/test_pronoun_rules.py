"""Whom it, they and he mean that speak."""

import pytest

from analysis.quotes.extract import extract_quotes


def last_speaker(text):
    return extract_quotes(text)["speaker"].iloc[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nordvik Airlines was hit by strikes. It has said it needs pilots.", "Nordvik Airlines"),
        ("A baker said the oven was cold. The Bakers Union met on Monday. It said prices would rise.", "Bakers Union"),
        (
            "The company was founded in 1970. The ministry opened an inquiry. It found that the dam was weak.",
            "The ministry",
        ),
        ("Omar Dahl said the roof leaked. The report came out a day later. It says the roof is safe.", "The report"),
    ],
)
def test_it_is_the_organisation_or_document_of_the_sentence_before(text, speaker):
    assert last_speaker(text) == speaker


def test_it_is_the_organisation_of_its_own_sentence():
    text = "A baker said it was late. Camelot fell. Camelot lost a customer, which it said was due to the rain."
    assert last_speaker(text) == "Camelot"


def test_it_is_not_one_person_who_spoke_before():
    assert last_speaker("A legal expert in Oulu said it was late. Rain fell. It said that boats were lost.") != (
        "A legal expert in Oulu"
    )


def test_it_is_who_reported_the_sentence_before():
    text = "The Oulu Museum is to close, the Bakers Union said. It added that nobody was asked."
    assert last_speaker(text) == "Bakers Union"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mill hired Mary Roe and Tom Ek last week. “We are glad,” they said.", "Mary Roe and Tom Ek"),
        ("It was bad for owners Tom Berg and Mary Ek. “We lost it all,” they said.", "Tom Berg and Mary Ek"),
        ("Police met Mary Roe and Tom Ek on Monday. “It is a crime,” they said.", "Police"),
        ("Officials praised Mary Roe. Tom Ek left with his dog. “We are glad,” they said.", None),
    ],
)
def test_they_are_the_two_who_are_named_side_by_side_unless_others_act(text, speaker):
    found = last_speaker(text)
    assert found == speaker if speaker else found != "Mary Roe and Tom Ek"


def test_who_just_spoke_is_he_though_the_first_name_is_mostly_a_womans():
    assert last_speaker("“We won,” Brivo’s owner Jo Lahti said. “It took years,” he said.") == "Jo Lahti"


@pytest.mark.parametrize("name", ["John Haas", "Omar Haas"])
def test_she_is_no_man_who_was_not_just_quoted(name):
    text = f"{name} praised the police. A shopkeeper on Mill Street did not. “They came late,” she said."
    assert last_speaker(text) != name

"""Whom he and she mean."""

import pytest
from inputs import BEFORE

from analysis.quotes.extract import extract_quotes


def test_whom_something_was_easy_for_is_who_speaks_next():
    text = f"{BEFORE}For Roe, a baker, it was no work. “It was late,” he said."
    assert extract_quotes(text)["speaker"].tolist() == ["Roe"]


def test_a_person_known_before_may_be_introduced_again():
    text = (
        "Tom Ek flies boats. He is 23. Jo Roe sells them. He has a shop. It is not something that worries the new pilot "
        "Tom Ek.\n\n“They need a pilot,” he says."
    )
    assert extract_quotes(text)["speaker"].iloc[-1] == "Tom Ek"


@pytest.mark.parametrize(
    "opening", ["Asked about Bob Ray", "Responding to Bob Ray's claims", "Speaking after Bob Ray's arrest"]
)
def test_who_is_asked_about_does_not_speak(opening):
    assert extract_quotes(f"Tom Lee resigned. {opening}, he said: “It was late.”")["speaker"].tolist() == ["Tom Lee"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Amina Roe met Xolqui Berg at noon. “You came,” he said. “I did,” she said.", ["Xolqui Berg", "Amina Roe"]),
        ("Tom Lee beat Zhorik Malak in May. “He was faster,” she said.", ["Zhorik Malak"]),
        ("Mary Roe questioned Ebbe Thorsson. “I burned them,” he said.", ["Ebbe Thorsson"]),
    ],
)
def test_a_pronoun_of_the_other_sex_means_the_other_one(text, speakers):
    assert extract_quotes(text)["speaker"].tolist() == speakers

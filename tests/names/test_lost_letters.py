"""Names at the start of a paragraph whose first letters are lost."""

import pytest
from inputs import mentions_in

from analysis import extract_quotes

ARTICLE = "James Thorvald-Ek met Mia Kowalska of the Oulu Rowing Union.\n\nThe lake was calm.\n\n"


@pytest.mark.parametrize(
    ("line", "text", "actor"),
    [
        ("vald-Ek won the race.", "vald-Ek", "James Thorvald-Ek"),
        ("walska came second.", "walska", "Mia Kowalska"),
        ("mes Thorvald-Ek won the race.", "mes Thorvald-Ek", "James Thorvald-Ek"),
        ("owing Union was proud.", "owing Union", "Oulu Rowing Union"),
    ],
)
def test_what_is_left_of_a_name_at_the_start_of_a_line_is_the_name(line, text, actor):
    mention = mentions_in(ARTICLE + line).iloc[-1]
    assert (mention["text"], mention["actor"]) == (text, actor)


@pytest.mark.parametrize(
    "line",
    [
        "ska came second.",  # too little is left
        "rowing was fun.",  # a whole word
        "boats and walska came.",  # not at the start of the line
        "vald won the race.",  # not the end of a name
    ],
)
def test_other_words_in_lower_case_are_no_names(line):
    assert len(mentions_in(ARTICLE + line)) == len(mentions_in(ARTICLE))


def test_a_line_that_goes_on_with_a_sentence_begins_with_a_word():
    text = "Mia Holm came from Finland and bought\nland in Oulu.\nFinland is far."
    assert "land" not in mentions_in(text)["text"].tolist()


def test_two_names_that_end_so_are_told_from_one():
    text = "Mia Kowalska met Ewa Nowalska in Oulu.\n\nwalska left."
    assert "walska" not in mentions_in(text)["text"].tolist()


def test_who_has_lost_letters_speaks():
    quotes = extract_quotes(ARTICLE + "walska said the water was cold. “I froze,” she said.")
    assert quotes["speaker"].tolist() == ["Mia Kowalska", "Mia Kowalska"]

"""Who would not speak, which is no quotation."""

import pytest

from analysis.quotes.cues.no_comment import REFUSALS
from analysis.quotes.extract import extract_quotes

REFUSED = [
    ("Eva Lind declined to elaborate.", "Eva Lind", "declined to elaborate"),
    ("A lawyer for Max Boyd would not comment on Monday.", "A lawyer for Max Boyd", "would not comment on Monday"),
    ("The firm did not immediately respond to emails.", "The firm", "did not immediately respond to emails"),
    ("The clinic would not comment on the sale.", "The clinic", "would not comment on the sale"),
    ("Paul Haas could not be reached for comment.", "Paul Haas", "could not be reached for comment"),
    ("Paul Haas, who refused to answer, left.", "Paul Haas", "refused to answer"),
    ("The clinic was unavailable for comment.", "The clinic", "was unavailable for comment"),
]


@pytest.mark.parametrize(("text", "speaker", "words"), REFUSED)
def test_a_refusal_is_a_row_of_what_was_left_out(text, speaker, words):
    rows = extract_quotes(text, left_out=True)
    assert rows[["kind", "speaker", "text", "quoted_words"]].values.tolist() == [["no comment", speaker, words, 0]]
    assert extract_quotes(text).empty


@pytest.mark.parametrize("rule", REFUSALS, ids=lambda rule: rule.name)
def test_the_example_of_each_rule_is_a_refusal(rule):
    assert extract_quotes(rule.example, left_out=True)["kind"].tolist() == ["no comment"]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind refused to pay.",
        "Prices declined to five cents.",
        "He did return home.",
        "The goal was not reached.",
        "Eva Lind was unavailable on Monday.",
        "Eva Lind was available for comment.",
        "The form was unavailable for weeks.",
    ],
)
def test_other_refusals_are_none(text):
    assert extract_quotes(text, left_out=True).empty

"""Cues of more than one word."""

import pytest

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Eva Lind points out that milk is dear.", "milk is dear"),
        ("Paul Haas went on to say that the shop had closed.", "the shop had closed"),
        ("Max Boyd was quick to add that he would pay.", "he would pay"),
        ("Eva Lind took to Facebook to say she had won.", "she had won"),
        ("Paul Haas made it clear that he would not sell.", "he would not sell"),
        ("Max Boyd has made very clear that the shop is his.", "the shop is his"),
        ("Eva Lind has long said that milk is dear.", "milk is dear"),
        ("Paul Haas said closing the shop would hurt the street.", "closing the shop would hurt the street"),
        ("Max Boyd said for months he was the owner.", "he was the owner"),
        ("The shop had closed, Eva Lind reports.", "The shop had closed"),
        ("According to a tax filing, the shop lost money.", "the shop lost money"),
    ],
)
def test_what_a_longer_cue_reports(text, said):
    assert extract_quotes(text)["text"].tolist() == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Haas wants to say that the shop has closed.",
        "Max Boyd made it to Graz that night.",
        "Eva Lind made a cake that was clear of eggs.",
        "She got a phone call he made in May.",
    ],
)
def test_what_is_only_meant_to_be_said_is_no_report(text):
    assert extract_quotes(text).empty

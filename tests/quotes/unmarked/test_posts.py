"""Posts and statements set off: speech without marks that belongs to its author."""

import pytest
from inputs import lines, said

from analysis.quotes.extract import extract_quotes

POST = "The dam leaks again, stay away!"


@pytest.mark.parametrize(
    "text",
    [
        f"{POST} — Ann Lahti (@annlahti) May 3, 2016",
        lines("Berg was sad.", POST, "— Ann Lahti (@annlahti) May 3, 2016", "Others agreed."),
        lines("Berg was sad.", "Ann Lahti @annlahti", POST, "Others agreed."),
        lines("Berg was sad.", "Ann Lahti (@annlahti) · 3 May 2016", POST, "Others agreed."),
        lines("Mayor Ann Lahti wrote on Truth Social:", POST, "Others agreed."),
        lines(f"Mayor Ann Lahti posted on X: {POST}", "Others agreed."),
        f"Mayor Ann Lahti wrote on Truth Social: “{POST}”",
    ],
)
def test_a_post_belongs_to_its_author(text):
    assert said(text) == [("Ann Lahti", POST)]


def test_a_statement_set_off_goes_on_while_its_author_speaks():
    text = lines(
        "In a statement, the Berg Company said:",
        "We regret the leak. It was small.",
        "Our men are on their way.",
        "The town was flooded.",
    )
    assert said(text) == [
        ("Berg Company", "We regret the leak. It was small."),
        ("Berg Company", "Our men are on their way."),
    ]
    assert extract_quotes(text)["quote_id"].nunique() == 1


def test_a_list_after_a_colon_is_no_statement():
    assert said(lines("The mayor said:", "- The dam is old.", "- It leaks.")) == []

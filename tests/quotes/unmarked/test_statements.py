"""Statements that are set off after a colon."""

import pytest

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    "announced",
    [
        "Here is the full statement from Moss Records:",
        "A label statement read:",
        "Moss Records said in a statement:",
    ],
)
def test_a_statement_that_is_set_off(announced):
    words = "We are sorry for the delay. Our staff have worked all night."
    text = f"Moss Records dropped a singer on Friday.\n\n{announced}\n\n{words}\n\nThe singer left."
    assert extract_quotes(text)[["speaker", "text"]].values.tolist() == [["Moss Records", words]]

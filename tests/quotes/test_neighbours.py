"""Who says a quotation that only its neighbours give to somebody."""

import pytest

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    "before",
    [
        "Eva Lind was ill, the mayor said in a letter to the town.",
        "Eva Lind was ill, said the mayor.",
        "Eva Lind has a cold, the mayor said on Friday.",
    ],
)
def test_who_says_the_sentence_before_at_its_end_goes_on(before):
    assert extract_quotes(f"{before} “She will be back in May.”")["speaker"].iloc[-1] == "the mayor"

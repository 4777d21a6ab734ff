"""Who stands to the left of the verb of saying."""

import pytest

from analysis.quotes.extract import extract_quotes


def last_speaker(text):
    return extract_quotes(text)["speaker"].iloc[-1]


@pytest.mark.parametrize(
    "beginning",
    ["Mary Ek from the Harbour Museum", "Mary Ek of the Bakers Union", "Mary Ek MP", "Mary Ek at Oulu Harbour"],
)
@pytest.mark.parametrize("verb", ["told the Oulu Times", "said on Monday"])
def test_a_comma_between_who_speaks_and_the_verb_parts_nothing(beginning, verb):
    assert last_speaker(f"“It is digital,” {beginning}, {verb}.") == "Mary Ek"

"""Headlines that say who speaks before a colon."""

import pytest
from inputs import lines

from analysis.quotes.extract import extract_quotes

BODY = "The pool will stay open until the end of May, and nobody has to swim in the lake before that."


@pytest.mark.parametrize(
    ("headline", "row"),
    [
        ("Governor: pool is clean", ("indirect", "Governor", "pool is clean")),
        ("Police: Three hurt in Graz crash", ("indirect", "Police", "Three hurt in Graz crash")),
        ("Study: Milk prices up ‘by half’ in a year", ("mixed", "Study", "Milk prices up ‘by half’ in a year")),
        ("Norland experts: winter will be mild", ("indirect", "Norland experts", "winter will be mild")),
    ],
)
def test_a_role_or_a_report_before_a_colon_speaks(headline, row):
    quotes = extract_quotes(lines(headline, BODY))
    assert quotes[["kind", "speaker", "text"]].itertuples(index=False, name=None).__next__() == row


@pytest.mark.parametrize(
    "headline",
    [
        "Live: Pool opens in Graz",
        "Eva Lind: Singer sells her house",
        "Police: What we know so far",
        "Graz crash: Three hurt on bridge",
        "Governor: out",
    ],
)
def test_a_topic_before_a_colon_does_not_speak(headline):
    assert extract_quotes(lines(headline, BODY)).empty

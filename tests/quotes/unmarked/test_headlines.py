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


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("More rain ahead says Lahti", [("Ann Lahti", "More rain ahead")]),
        ("Turku dams at risk warns Berg", [("Berg", "Turku dams at risk")]),
        ("No more rain for bakers says Ann Lahti", [("Ann Lahti", "No more rain for bakers")]),
        ("More rain ahead says Holm", []),  # whom the article does not report
        ("Rain says Lahti", []),
        ("What rain says Lahti", []),
        ("More rain ahead: says Lahti", []),
        ("More rain ahead for Lahti", []),
    ],
)
def test_a_name_that_ends_a_headline_speaks(headline, told):
    quotes = extract_quotes(
        lines(headline, "“It will rain,” Ann Lahti said. Berg, a baker, argued that Turku was dry.")
    )
    assert list(zip(quotes["speaker"], quotes["text"], strict=True))[:-2] == told


REPORTED = "“It will rain,” Ann Lahti said. Berg, a baker, argued that Turku was dry."


def of_headline(headline):
    quotes = extract_quotes(lines(headline, BODY, REPORTED))
    return quotes[quotes["start"] < len(headline)][["speaker", "text"]].values.tolist()


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Ann Lahti: I’m Not Interested In Being Mayor", "Ann Lahti"),
        ("Lahti: Dam should have been closed in May", "Ann Lahti"),
        ("Berg: We Will Bake Again", "Berg"),
    ],
)
def test_a_name_before_a_colon_speaks_where_the_article_reports_it(headline, speaker):
    assert of_headline(headline) == [[speaker, headline.split(": ")[1]]]


@pytest.mark.parametrize(
    "headline",
    [
        "Ann Lahti: A Life in Pictures",
        "Turku: The dam will close in May",
        "Roe: The dam will close in May",
        "Lahti: What will she do next",
    ],
)
def test_a_name_that_is_not_reported_or_no_clause_is_a_topic(headline):
    assert of_headline(headline) == []

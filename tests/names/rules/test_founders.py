"""Firms called like those who founded them, and the founders."""

import pytest
from inputs import kinds_of

from analysis import name_actors


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Calvin Klein has left Lima. The staff of 46 will be paid until June.", "Calvin Klein"),
        ("Vivienne Westwood opened the week in Paris. Vivienne Westwood showed boots.", "Vivienne Westwood"),
        ("William Hill will close 700 shops. William Hill blamed the tax.", "William Hill"),
        ("The customers of John Lewis want their sofas. John Lewis is sorry.", "John Lewis"),
    ],
)
def test_a_firm_is_not_who_founded_it(text, firm):
    assert kinds_of(text)[firm] == "organisation"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Designer Paul Smith, 78, came to the shop. Smith said it was good.", "Paul Smith"),
        ("John Lewis was a congressman from Georgia. Lewis marched in Selma.", "John Lewis"),
        ("Carolina Herrera, who dressed four first ladies, has retired.", "Carolina Herrera"),
        ("Vivienne Westwood died on Thursday in London.", "Vivienne Westwood"),
        ("Michael Hill, the mayor, opened the shop.", "Michael Hill"),
        ("Michael Hill sang at the wedding in Cork.", "Michael Hill"),
    ],
)
def test_who_is_somebody_is_no_firm(text, person):
    assert kinds_of(text)[person] == "person"


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Mercedes has recalled 40,000 vans because of a pump.", "Mercedes"),
        ("Zara has raised its prices in Lagos. Zara sells more coats than anyone.", "Zara"),
        ("Bata is leaving Kenya. Bata has sold shoes there since 1939.", "Bata"),
    ],
)
def test_a_word_is_a_firm_where_it_trades(text, firm):
    assert kinds_of(text)[firm] == "organisation"


@pytest.mark.parametrize(
    "text",
    [
        "Zara Berg sold the shop in May. Zara is 80.",
        "Zara, 31, sold cars in Turku.",
        "The shop in Mercedes is shut. Mercedes has no bank.",
    ],
)
def test_a_word_that_names_somebody_or_a_place_is_no_firm(text):
    assert "organisation" not in kinds_of(text).values()


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("A letter by Nikola Tesla was sold in Belgrade. Tesla had written it on a train.", "Nikola Tesla"),
        ("The diary of Werner Siemens is lost. Siemens burned it in 1880.", "Werner Siemens"),
        ("A statue of Clara Philips fell over. Philips had sung there.", "Clara Philips"),
    ],
)
def test_a_firm_is_the_person_whose_full_name_the_article_has(text, person):
    found = name_actors(text)
    assert found.loc[found["kind"] == "person", ["actor", "mentions"]].values.tolist() == [[person, 2]]


@pytest.mark.parametrize(
    "text",
    [
        "Siemens cut jobs in Turku. Ann Berg wept.",
        "Ann Lahti left the house. Tesla will open a line in Turku.",
        "Werner Berg sold his shares in Siemens.",
    ],
)
def test_a_firm_stays_one_where_the_article_tells_of_trade(text):
    assert {"Tesla", "Siemens"} & set(name_actors(text).query("kind == 'organisation'")["actor"])

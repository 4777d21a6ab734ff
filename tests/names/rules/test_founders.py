"""Firms called like those who founded them, and the founders."""

import pytest

from analysis import name_actors


def kinds_of(text):
    return dict(name_actors(text)[["actor", "kind"]].values.tolist())


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

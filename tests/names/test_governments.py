"""Governments and embassies called by their nation in lower case."""

import pytest
from inputs import mentions_in


def named(text):
    rows = mentions_in(text)
    return [(row.text, row.kind, row.actor) for row in rows[rows["form"] == "name"].itertuples()]


@pytest.mark.parametrize(
    ("text", "body", "kind"),
    [
        ("On Monday the Peruvian government closed the road.", "Peruvian government", "organisation"),
        ("It was paid for by the South Korean government.", "South Korean government", "organisation"),
        ("A Kenyan government aide closed the road on Monday.", "Kenyan government", "organisation"),
        ("On Monday the UK government closed the road.", "UK government", "organisation"),
        ("It was paid for by the U.S. government.", "U.S. government", "organisation"),
        ("The Ghanaian embassy closed the road on Monday.", "Ghanaian embassy", "organisation"),
        ("On Monday he hid in the Swedish embassy.", "Swedish embassy", "place"),
    ],
)
def test_a_nation_and_its_government_are_an_actor(text, body, kind):
    assert (body, kind, body) in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the Labour government closed the road.",
        "On Monday the Norvik government closed the road.",
        "On Monday the Peruvian police closed the road.",
        "The Peruvian, government aides said, was ill.",
        "The government closed the embassy on Monday.",
        "A Muslim government closed the road on Monday.",
    ],
)
def test_parties_towns_and_other_bodies_in_lower_case_are_no_such_actor(text):
    assert not [actor for _, _, actor in named(text) if actor.endswith(("government", "police", "embassy"))]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The British government met. Later the UK government paid.", {"British government"}),
        ("The Syrian government met. The Government of Syria fell.", {"Government of Syria"}),
        ("The Iraqi government met. Later the Iranian government paid.", {"Iraqi government", "Iranian government"}),
        ("The US government and the US army left the US.", {"US government", "US"}),
    ],
)
def test_the_government_of_a_country_is_one_actor_and_not_the_country(text, actors):
    assert {actor for _, _, actor in named(text)} == actors

"""Bodies and places called by a name and a noun in lower case."""

import pytest
from inputs import mentions_in

NOUNS = ("government", "police", "embassy", "council", "hospital", "prison", "minister")


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
        ("It rained on a Catalan government aide that day.", "Catalan government", "organisation"),
        ("On Monday the Peruvian foreign ministry closed the road.", "Peruvian foreign ministry", "organisation"),
        ("It was paid for by the US justice department.", "US justice department", "organisation"),
        ("On Monday Turku council closed the road.", "Turku council", "organisation"),
        ("On Monday Zorvik council closed the road.", "Zorvik council", "organisation"),
        ("Then the old Zorvik council closed the road.", "Zorvik council", "organisation"),
        ("She was born at Aberdeen hospital on Monday.", "Aberdeen hospital", "organisation"),
        ("He studied at Leicester university then.", "Leicester university", "organisation"),
        ("On Monday Cwm Rhondda health board closed the road.", "Cwm Rhondda health board", "organisation"),
        ("He was tried at Cardiff crown court on Monday.", "Cardiff crown court", "organisation"),
        ("He was held at Turku prison on Monday.", "Turku prison", "place"),
        ("It happened near Aberdeen airport on Monday.", "Aberdeen airport", "place"),
    ],
)
def test_a_name_and_a_noun_in_lower_case_are_an_actor(text, body, kind):
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
        "On Monday the Labour council closed the road.",
        "On Monday the UN security council closed the road.",
        "On Monday they closed a Turku hospital.",
        "On Monday the Turku prison was closed.",
        "In Ghana hospital wards were closed on Monday.",
        "The Turku, council leaders said, was closed.",
        "Ann Berg council tax is low.",
        "Most council leaders closed the road on Monday.",
        "Then Big Zorvik council closed the road.",
        "On Monday the French interior minister left.",
    ],
)
def test_other_words_before_a_noun_make_no_such_actor(text):
    assert not [actor for _, _, actor in named(text) if actor.endswith(NOUNS)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The British government met. Later the UK government paid.", {"British government"}),
        ("The Syrian government met. The Government of Syria fell.", {"Government of Syria"}),
        ("The Iraqi government met. Later the Iranian government paid.", {"Iraqi government", "Iranian government"}),
        ("Leeds city council met. Later Leeds council paid.", {"Leeds city council"}),
        ("Leeds City Council met. Later Leeds council paid.", {"Leeds City Council"}),
        ("He left Turku prison. Later Turku jail burned.", {"Turku prison"}),
        ("The US government and the US army left the US.", {"US government", "US"}),
    ],
)
def test_a_body_so_called_is_one_actor_and_neither_its_nation_nor_its_town(text, actors):
    assert {actor for _, _, actor in named(text)} == actors


@pytest.mark.parametrize("nation", ["Catalan", "Scottish", "Welsh", "Bavarian"])
def test_the_government_of_a_nation_within_a_country_is_not_that_of_the_country(nation):
    text = f"The Spanish government spoke to the {nation} government, the British government and the German government."
    assert len({actor for _, _, actor in named(text) if actor.endswith("government")}) == 4

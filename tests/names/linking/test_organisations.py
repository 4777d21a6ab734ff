"""Which names of organisations are one."""

import pytest
from inputs import mentions_in
from marked_names import named, texts, unmarked


def actors_of(text):
    rows = mentions_in(text)
    return set(rows.loc[rows["kind"] == "organisation", "actor"])


@pytest.mark.parametrize(
    "text",
    [
        "The Oulu City Council met on Monday. Staff of Oulu Council wept.",
        "The Southern Health Trust met on Monday. A nurse of the Southern Trust wept.",
        "The Turku Regional Hospital burned on Monday. A nurse of Turku Hospital wept.",
        "The Finnish Government met on Monday. Critics of the Government of Finland wept.",
        "Turku General Hospital was praised on Monday. The team at Turku General wept.",
        "Vodafone New Zealand paid on Monday. A clerk of Vodafone NZ wept.",
        "They told BBC Radio Scotland so. Later BBC RS wept.",
        "Norvik Bank was fined on Monday. A clerk of Norvik Bank China wept.",
        "The Lahti Foundation was fined on Monday. A clerk of the Lahti Foundation UK wept.",
        "The Norvik Local Municipality met on Monday. Staff of Norvik Municipality wept.",
        "The Turku District Court met on Monday. Staff of Turku Court wept.",
        "Staff of the US Embassy met on Monday. The United States Embassy wept.",
        "Staff of the Embassy of France met on Monday. The French Embassy wept.",
        "The UK Home Office was fined on Monday. Staff of the United Kingdom Home Office wept.",
        "The U.S. Department of Labor met on Monday. Staff of the United States Department of Labor wept.",
    ],
)
def test_a_body_may_be_called_with_and_without_what_it_is_for_or_its_country(text):
    assert len(actors_of(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Oulu City Council met, and so did the Oulu Diocesan Council. Staff of Oulu Council wept.",
        "The Democratic Harbour Party met on Monday. Staff of the Democratic Party wept.",
        "The Royal Turku Eye Hospital burned on Monday. A nurse of the Royal Turku Hospital wept.",
        "The National Heritage Trust met on Monday. Staff of the National Trust wept.",
        "The Politburo met on Monday. Aides of the Politburo Standing Committee wept.",
        "Thai Airbus met on Monday. Aides of Thai Airbus X wept.",
        "Uefa met on Monday. Aides of the Uefa Ethics Committee wept.",
        "The Knesset met on Monday. Aides of the Knesset Finance Subcommittee wept.",
        "BBC Northern Ireland paid on Monday. Staff of BBC TV wept.",
        "The Iraqi Government met on Monday. Critics of the Government of Iran wept.",
        "The French Embassy met on Monday. Staff of the Embassy of Finland wept.",
        "The US Embassy met on Monday. Staff of the US Consulate wept.",
        "The UK Home Office met on Monday. Staff of the US Home Office wept.",
    ],
)
def test_a_body_is_neither_its_committee_nor_another_of_a_like_name(text):
    assert len(actors_of(text)) > 1


@pytest.mark.parametrize("where", ["The nurses at Weston", "It is late at Weston"])
def test_where_staff_are_may_be_the_hospital_of_the_town(where):
    assert actors_of(f"Weston General Hospital was praised on Monday. {where}.") == {"Weston General Hospital"}
    assert "Weston" in set(mentions_in(f"Weston General Hospital was praised. She lives in Weston. {where}.")["actor"])


@pytest.mark.parametrize(
    "text",
    [
        "Sony has agreed to pay. It has a wine arm, Sony Chateau Wines Ltd. Sony said so.",
        "Sony says that it is sorry. Staff of Sony Entertainment wept. Later Sony paid.",
        "Sony says that it is sorry. The head of Sony North America wept. Later Sony paid.",
        "Sony says that it is sorry. The chief of Sony Media Group wept. Later Sony paid.",
    ],
)
def test_a_firm_is_not_its_arm(text):
    assert len({actor for actor in actors_of(text) if actor.startswith("Sony")}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Sony Entertainment says that it is sorry. Later Sony paid.",
        "Sony says that it is sorry. Shares of Sony Energy fell. Later Sony paid.",
        "Shares of Sony fell. Sony Entertainment says that it is sorry. Sony Entertainment paid.",
        "Nurses of the Oulu Community Diagnostic Centre (CDC) met. The CDC is new. Later the CDC paid.",
    ],
)
def test_a_firm_may_be_called_without_its_last_words(text):
    assert len(actors_of(text)) == 1


def test_a_merged_firm_is_neither_of_the_two_it_is_called_after():
    text = "Meggitt, based there, was bought by the US firm Parker. Parker Meggitt said that staff of Meggitt left."
    assert {"Meggitt", "Parker", "Parker Meggitt"} <= actors_of(text)


@pytest.mark.parametrize(
    ("text", "count"), [("The UK left. So Great Britain wept.", 2), ("Britain left. So Great Britain wept.", 1)]
)
def test_great_britain_is_not_the_whole_kingdom_where_both_are_named(text, count):
    assert mentions_in(text)["actor"].nunique() == count


WITH_AND_WITHOUT = r"""
    The [organisation Oulu Fire Department] met. They sued the [organisation Oulu Fire Department Youth Choir].
    [organisation Lahti State University] was praised. She studied at [organisation Lahti State = Lahti State University].
"""


@pytest.mark.parametrize("text", texts(WITH_AND_WITHOUT))
def test_a_body_may_have_parts_of_its_own_name(text):
    assert named(unmarked(text)) == text

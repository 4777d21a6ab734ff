"""Titles say who is a person, and people called like places are told from the places."""

from __future__ import annotations

import pytest
from marked_names import corrected, lines_of, named, texts, unmarked

from analysis.names.mentions import find_mentions
from analysis.text.document import parse

OF_SOMETHING = r"""
    The General Presidency for bread closed. So did the [organisation General Assembly] of bakers.
"""


@pytest.mark.parametrize("text", texts(OF_SOMETHING))
def test_a_title_with_what_it_is_of_names_nobody(text):
    assert named(unmarked(text)) == text


def names_in(text):
    """What is named in a text: kind and actor of each name, in text order."""
    return [(m.kind, m.actor) for m in find_mentions(parse(text)) if m.form == "name"]


def people_in(text):
    return [actor for kind, actor in names_in(text) if kind == "person"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Premier Holland said the bridge would open in May. Holland left early.", "Holland"),
        ("The flood came at night. Prime Minister Fields flew to the port by helicopter.", "Fields"),
        ("They spoke to Governor Lagos on the telephone before the storm came.", "Lagos"),
        ("The crowd waited while Coach Dallas talked to the players in the rain.", "Dallas"),
        ("Principal Banks said the school would close in June, and parents wept.", "Banks"),
        ("The shots were fired by Officer Park, who was new to the town.", "Park"),
        ("Deputy Stone led the search for the two boys on Sunday.", "Stone"),
        ("The letter was read to Judge Amman by a clerk of the court on Friday.", "Amman"),
    ],
)
def test_what_follows_a_title_is_a_person(text, person):
    assert person in people_in(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Conservative MP Jo Hale in the rain on Monday.", ("person", "Jo Hale")),
        ("The talks with the Norland Farmers Union President Mwai Otieno went on.", ("person", "Mwai Otieno")),
        ("The Norland United Party MP said on Monday that she would quit.", ("organisation", "Norland United Party")),
    ],
)
def test_titles_inside_a_name_come_off(text, expected):
    assert expected in names_in(text)


@pytest.mark.parametrize(
    ("text", "person", "times"),
    [
        ("Rep. Tim Cuba said on Monday he would hold a hearing. Cuba told reporters so.", "Tim Cuba", 2),
        ("Kenya Moore opened the shop in May. Moore is a nurse, and Kenya Moore paid for it.", "Kenya Moore", 3),
        ("Will Turner hit the ball over the fence on Sunday. Turner cried.", "Will Turner", 2),
        ("Senator Ann Chad spoke first. Chad, a farmer, voted no on the bill.", "Ann Chad", 2),
    ],
)
def test_people_called_like_places_or_words(text, person, times):
    assert people_in(text).count(person) == times


def test_a_person_and_the_place_of_the_same_name_stay_apart():
    text = "Rep. Tim Jordan flew to Amman. He met ministers in Jordan on Monday. Jordan said so."
    assert names_in(text) == [
        ("person", "Tim Jordan"),
        ("place", "Amman"),
        ("place", "Jordan"),
        ("person", "Tim Jordan"),
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Jonas and Mary Weber own the bakery. Mary Weber bought it.", ["Jonas Weber", "Mary Weber", "Mary Weber"]),
        ("Brothers Tamir and David Aziz left on Monday.", ["Tamir Aziz", "David Aziz"]),
        ("Prince Harry and Mary Wells came to the dinner on Friday.", ["Harry", "Mary Wells"]),
    ],
)
def test_couples_share_a_surname(text, people):
    assert people_in(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "Henry “Hank” Moe ran the shop for years. Moe sold it in May.",
        'Mary "Big Mama" Berg sang in Oslo on Friday. Berg left before midnight.',
        "Susan (Sue) Hale opened the inn long ago. Hale sold it to a neighbor.",
    ],
)
def test_a_nickname_is_part_of_the_name(text):
    first, second = people_in(text)
    assert first == second
    assert first.endswith(("Moe", "Berg", "Hale"))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Judge Israel Holland ruled for the firm. Holland gave no reasons.", ["Israel Holland"] * 2),
        ("May Hart won the race. Hart wept.", ["May Hart"] * 2),
        ("April Jones, 5, was last seen at a shop.", ["April Jones"]),
        ("Summer Rayne won gold. Rayne wept.", ["Summer Rayne"] * 2),
        ("Marine Le Pen lost the vote on Sunday. Le Pen will try again, aides said.", ["Marine Le Pen"] * 2),
    ],
)
def test_a_first_name_makes_a_person_of_what_follows(text, people):
    assert people_in(text) == people


def test_a_club_called_like_a_surname_is_no_person():
    assert people_in("Real Madrid drew with Sevilla. They met in Madrid.") == []


@pytest.mark.parametrize(
    "text",
    [
        "King Harald V is 88. Harald was taken to a hospital on Monday.",
        "Queen Sonja II opened the hall in the rain. Sonja smiled at the crowd.",
        "The chapel was built for Pope Clement V in 1309. Clement never saw it.",
        "They buried Emperor Menelik II on the hill. Menelik had no son.",
    ],
)
def test_a_number_belongs_to_the_name_of_a_king_or_pope(text):
    assert len(set(people_in(text))) == 1
    assert people_in(text)[0].split()[-1] in {"V", "II"}


@pytest.mark.parametrize(
    "text",
    [
        "Admiral Lima came aboard. Lima waved.",
        "Major Lima had no maps. His men followed Lima into the swamp.",
        "The order came from General Lima. Lima was drunk.",
    ],
)
def test_a_rank_makes_a_person_of_a_place(text):
    assert names_in(text) == [("person", "Lima")] * 2


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Nobody asked Captain Philips. Philips was asleep in the tent.", "Philips"),
        ("The lake is deep, and Professor Siemens has swum in it. Siemens is 80.", "Siemens"),
        ("A letter came from Bishop Lotte. Lotte had not signed it.", "Lotte"),
        ("The bridge is shut. Paramount Chief Mopeli said so. Mopeli is old.", "Mopeli"),
        ("The bridge is shut. Grand Chief Stone said so. Stone is old.", "Stone"),
        ("The bridge is shut. Chief Marsh said so. Marsh is old.", "Marsh"),
        ("Nurse Hilton held her hand. Hilton has worked there for years.", "Hilton"),
    ],
)
def test_a_title_outweighs_a_firm_of_the_name(text, person):
    assert people_in(text).count(person) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The Chief Whip and the Chief Guest left the hall.",
        "Chief Election Commissioner Jo Roe spoke.",
        "Bosch fell by 3 percent. Bosch's factories are idle.",
    ],
)
def test_other_words_after_chief_and_firms_are_no_people(text):
    assert [name for name in people_in(text) if name != "Jo Roe"] == []


@pytest.mark.parametrize(
    ("text", "king"),
    [
        ("The jar was sealed under Seti I. It holds oil.", "Seti I"),
        ("She was the heir of Elizabeth I. The coin shows both.", "Elizabeth I"),
        ("The patriarch prayed with Bartholomew I, who is 80.", "Bartholomew I"),
        ("The bones of Ramses II are in Cairo.", "Ramses II"),
    ],
)
def test_kings_without_a_title_have_their_numbers(text, king):
    assert people_in(text)[0] == king


def test_the_writer_is_no_number_of_a_king():
    assert "Charles I" not in people_in("That is not the Charles I know, nor the George I met.")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Israel Mwangombe was a caddie until a golfer lent him a club. On Sunday Mwangombe won.", "Israel Mwangombe"),
        ("Jordan Zvikoro sold the farm. Zvikoro is 80.", "Jordan Zvikoro"),
        ("For years Chad Mkhonzane drove the bus. Mkhonzane never had a crash.", "Chad Mkhonzane"),
    ],
)
def test_a_place_before_an_unknown_surname_is_a_first_name(text, person):
    assert people_in(text).count(person) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Israel Railways stopped. The Railways are old.",
        "Jordan won. Zvikoro is 80.",
        "In Chad Mkhonzane is a river. Mkhonzane is long.",
    ],
)
def test_a_place_before_something_else_stays_one(text):
    assert not {"Israel Railways", "Jordan Zvikoro", "Chad Mkhonzane"} & set(people_in(text))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Archbishop Lagos said Mass at the pit. Lagos wept.", "Lagos"),
        ("Viscount Cordoba opened the fair. Cordoba wore a hat.", "Cordoba"),
        ("Archdeacon Medina rang the bell. Medina was cold.", "Medina"),
        ("Commodore Valencia sank two boats. Valencia was promoted.", "Valencia"),
        ("Magistrate Toledo sent him home. Toledo had had enough.", "Toledo"),
    ],
)
def test_a_surname_that_is_a_place_is_a_person_after_titles_of_church_court_and_army(text, person):
    assert names_in(text) == [("person", person), ("person", person)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The crowd cheered for Miss Venezuela in May.", ("person", "Venezuela")),
        ("Bishop Auckland lost its bank in May.", ("person", "Auckland")),
        ("She went to Mass in Oslo.", ("place", "Mass")),
    ],
)
def test_titles_before_places_that_are_no_surnames(text, name):
    assert name not in names_in(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Sister Vienna runs a clinic with two beds. Vienna is 80.", "Vienna"),
        ("Paramount Chief Lagos gave the land back. Lagos is 90.", "Lagos"),
        ("Father Cordoba rang the bell. Cordoba was late.", "Cordoba"),
    ],
)
def test_nuns_priests_and_chiefs_may_be_called_like_places(text, person):
    assert names_in(text) == [("person", person), ("person", person)]


@pytest.mark.parametrize(
    "text", ["The Two Sister Vienna club met.", "Chief India editor Ann Lee left.", "Mother Russia wept in the film."]
)
def test_other_places_after_sister_and_chief_are_none(text):
    assert not {"Vienna", "India", "Russia"} & set(people_in(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The plan of Carvel South MP Ann Lahti is late.", ("place", "Carvel South")),
        ("They met Aberlour MSP Jonas Roe there.", ("place", "Aberlour")),
        ("It was Foyleside East MP Ann Lahti who left.", ("place", "Foyleside East")),
        ("They met Labour MP Jonas Roe there.", ("organisation", "Labour")),
        ("They met Cooperative Party MP Jonas Roe there.", ("organisation", "Cooperative Party")),
        ("They met UKIP MEP Jonas Roe there.", ("organisation", "UKIP")),
    ],
)
def test_a_member_of_parliament_has_a_seat_or_a_party(text, name):
    assert name in {(m.kind, m.actor) for m in find_mentions(parse(text))}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("On Monday the singer Lady Gaga was late. Then Gaga wept.", "Lady Gaga"),
        ("Prime Minister Sheikh Hasina was late. Then Hasina wept.", "Sheikh Hasina"),
        ("They met Queen Latifah there. Then Latifah wept.", "Queen Latifah"),
        ("They met Alhaji Aliko Zorv there. Then Zorv wept.", "Aliko Zorv"),
        ("They met Mwalimu Julius Zorv there. Then Zorv wept.", "Julius Zorv"),
        ("They met Hajia Amina Zorv there. Then Zorv wept.", "Amina Zorv"),
        ("They met Ustaz Hamid Zorv there. Then Zorv wept.", "Hamid Zorv"),
        ("They met Lady Lahti there. Then Lahti wept.", "Lahti"),
        ("They met Sheikh Hamad there. Then Hamad wept.", "Hamad"),
        ("They met Queen Ann there. Then Ann wept.", "Ann"),
    ],
)
def test_some_names_begin_with_a_title_and_others_do_not(text, person):
    assert set(people_in(text)) == {person}


def test_a_pope_called_like_a_town_is_no_body():
    found = {
        (m.kind, m.actor) for m in find_mentions(parse("Leo XIV, the first pope from Chicago, told the cardinals so."))
    }
    assert ("organisation", "Leo XIV") not in found


EXAMPLES = {
    "split_at_titles": r"""
        They met [person Labour MP Paul Eagle] there. -> They met [organisation Labour] MP [person Paul Eagle] there.
        They met [person Sony MP Paul Eagle] there. -> They met [organisation Sony] MP [person Paul Eagle] there.
    """,
    "recall_kings": r"""
        The tomb of Seti I was found. -> The tomb of [person Seti I] was found.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after

"""Names are found whole: with their numbers, heads, particles and articles."""

import pytest
from marked_names import corrected, lines_of, named, texts, unmarked

from analysis import actor_mentions, name_actors

PARTIES_AFTER = r"""
    That leaves [organisation Senate] [organisation GOP] campaigns poor. They met [place Tarvane] County [organisation GOP] chairman [person Jo Berg].
"""


@pytest.mark.parametrize("text", texts(PARTIES_AFTER))
def test_a_party_after_a_house_or_a_county_is_a_name_of_its_own(text):
    assert named(unmarked(text)) == text


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She told BBC Radio 5 that the plan was dead.", "BBC Radio 5", "organisation"),
        ("The film was shown on Channel 9 on Friday.", "Channel 9", "organisation"),
        ("They say that Air Tanzania lost a bag on Monday.", "Air Tanzania", "organisation"),
        ("A plane of Air New Zealand was late on Friday.", "Air New Zealand", "organisation"),
        ("The Clean Air Norway wants is not there, Leeds said.", "Norway", "place"),
        ("Anne-Marie O'Connor-Smith came to Leeds on Monday.", "Anne-Marie O'Connor-Smith", "person"),
        ("The banks of the River Severn were wet in May.", "River Severn", "place"),
        ("They live in north County Dublin, she said.", "County Dublin", "place"),
        ("A boat sank on Loch Lomond on Friday.", "Loch Lomond", "place"),
        ("Police of Durham County met in Leeds.", "Leeds", "place"),
        ("The River Island shop in Leeds is shut.", "Leeds", "place"),
        ("The crash on 42nd Street delayed buses.", "42nd Street", "place"),
        ("A fire on Ninth Avenue was put out.", "Ninth Avenue", "place"),
        ("Rain fell on the Vale of Glamorgan on Friday.", "Vale of Glamorgan", "place"),
        ("They drilled in the Gulf of Norvik last year.", "Gulf of Norvik", "place"),
        ("They met on the Plains of Abraham on Friday.", "Plains of Abraham", "place"),
        ("They walked over the Heights of Lahti on Friday.", "Heights of Lahti", "place"),
        ("He works in the Western District of New York.", "Western District of New York", "place"),
        (
            "The U.S. Attorney’s Office for the Eastern District of Texas said so.",
            "U.S. Attorney’s Office for the Eastern District of Texas",
            "organisation",
        ),
        ("The town of San Juan de los Lagos was shut.", "San Juan de los Lagos", "place"),
        ("Vice Premier Liu He spoke on Monday.", "Liu He", "person"),
        ("Dr Peter Wong Kam-fai watched the game.", "Peter Wong Kam-fai", "person"),
        ("Joseph C Sternberg and Jo Roe met in Oslo.", "Joseph C Sternberg", "person"),
        ("He wrote it with June Carter Berg in 1960.", "June Carter Berg", "person"),
        ("The Oulu District Prosecutors’ Office said so.", "Oulu District Prosecutors’ Office", "organisation"),
    ],
)
def test_a_name_is_found_whole(text, name, kind):
    found = name_actors(text)
    assert [name, kind] in found[["actor", "kind"]].values.tolist()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("A reporter of hers told The Norland Times so.", "The Norland Times"),
        ("Workers left, and The Lahti Group closed.", "The Lahti Group"),
        ("The Lahti Group closed. Workers left.", "Lahti Group"),
    ],
)
def test_the_article_of_a_body_is_part_of_its_name_within_a_sentence(text, written):
    assert actor_mentions(text)["text"].tolist() == [written]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("BBC Radio Foyle will close. Workers at Radio Foyle left.", "BBC Radio Foyle"),
        ("The Senate Ethics Committee met. The Ethics Committee voted.", "Senate Ethics Committee"),
    ],
)
def test_a_name_without_the_body_it_begins_with_is_the_same(text, actor):
    assert name_actors(text)[["actor", "mentions"]].values.tolist() == [[actor, 2]]


def test_a_body_within_a_body_is_another():
    found = name_actors("The Norvik City Council Planning Committee met in Oslo. The Norvik City Council said so.")
    assert {"Norvik City Council Planning Committee", "Norvik City Council"} <= set(found["actor"])


def test_what_is_called_so_each_time_is_called_so():
    found = name_actors(
        "Hearts of Oak beat Turku 3-2 on Friday. Then Hearts of Oak flew home, and Hearts of Oak slept."
    )
    assert ["Hearts of Oak", 3] in found[["actor", "mentions"]].values.tolist()


EXAMPLES = {
    "extend_places_to_heads": r"""
        They crossed the River [person Severn] there. -> They crossed the [place River Severn] there.
        They crossed a River [person Severn] there.
        They crossed the River [place Severn] council there.
        They crossed the River [place Severn] bridge there. -> They crossed the [place River Severn] bridge there.
    """,
    "complete_streets": r"""
        They met near 5th Ave. in town. -> They met near [place 5th Ave.] in town.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after

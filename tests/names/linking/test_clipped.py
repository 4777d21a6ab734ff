"""Clipped names and pet names, which join with whom they shorten."""

import pytest
from inputs import mentions_in


def actors_of(text):
    return set(mentions_in(text)["actor"])


@pytest.mark.parametrize(
    "text",
    [
        "The Norland Rye Board, known as Ryebod, pays late. Ryebod said so on Monday.",
        "The Norland Ferry Authority, popularly known as Norfa, pays late. Norfa said so on Monday.",
        "The National Bread Institute, better known as Inbread, pays late. Inbread said so on Monday.",
        "Steven Pelkonen will stay in Oulu. Fans say that Stevie is happy.",
        "Thomas Pelkonen baked it on Monday. Later Tommy was asked why.",
        "Elizabeth Pelkonen sang on Monday. Critics say that Lizzie was late.",
        "Vladimir Pelkonen sang on Monday. Critics say that Volodya was late.",
    ],
)
def test_a_pet_name_is_that_of_who_has_the_long_one(text):
    assert len({actor for actor in actors_of(text) if actor != "Oulu"}) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Edward Pelkonen met Theodore Moe there. Critics say that Ted was late.", 3),
        ("Edward Pelkonen came to see it. Critics say that Bob was late.", 2),
        ("Edward Pelkonen came to see it. Critics say that Ted Roe was late.", 2),
        ("Her son Ted, 19, was ill on Monday. Edward Pelkonen wept.", 2),
        ("Anna sang on Monday. Critics say that Annabel was late.", 2),
    ],
)
def test_a_pet_name_that_fits_nobody_or_several_stays_alone(text, count):
    assert len(actors_of(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Fans of Juventus came to see it. Fans of Juve sang.", 1),
        ("The Foo Fighters Band sang in May. They say the Foos will tour.", 2),
        ("The Olympic Sea Committee met in May. They love the Olympics.", 1),
        ("The Danish Sea Committee met in May. They love the Danes.", 1),
    ],
)
def test_a_body_may_be_called_by_its_beginning(text, count):
    assert len(actors_of(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Alexander Pelkonen, better known as Rex Zorvia, was in court on Monday. Pelkonen denies it.",
        "Edson Arantes do Nascimento, known as Pelé, was asked in 1965. Later Pelé said no.",
        "Ann Pelkonen, who performs as an actor and is known to fans simply as Zorvella, was ill.",
        "Marshall Pelkonen, aka Zorvella, was in court on Monday.",
    ],
)
def test_who_somebody_is_known_as_is_the_same_person(text):
    assert len(actors_of(text)) == (2 if "performs" in text else 1)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Pelkonen, known as a friend of Pia Zorvella, was ill on Monday.",
        "Ann Pelkonen has known Pia Zorvella for years, she said.",
        "The Norland Rye Board, known as a friend of Pia Zorvella, was late on Monday.",
        "Ann Pelkonen was as well known as Pia Zorvella, she said.",
    ],
)
def test_whom_somebody_knows_is_another(text):
    assert len(actors_of(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Jorge “El Zorvo” Pelkonen never ran. Pelkonen slept until noon. El Zorvo, as they call him, sells fish.",
        "The boxer Ann “Iron Fist” Pelkonen lost on Monday. They say that Iron Fist will fight in May.",
        "F.W. de Klerk spoke at the school in May. “Frederik Willem de Klerk never forgot it,” they say.",
    ],
)
def test_a_nickname_in_marks_and_initials_are_of_one_person(text):
    rows = mentions_in(text)
    assert rows.loc[rows["kind"] == "person", "actor"].nunique() == 1

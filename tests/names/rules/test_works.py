"""Works are no actors, and their makers are."""

import pytest

from analysis import name_actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Her album Norvik sold two million copies in Oslo.", ["Oslo"]),
        ("The film Oulu Blues won three prizes in Turku.", ["Turku"]),
        ("The movie “Berg” was shown in Turku.", ["Turku"]),
        ("She starred in the sitcom Berg & Sons in Oslo.", ["Oslo"]),
        ("His album Egypt won. He left for Egypt in May.", ["Egypt"]),
        ("The book Ann Lahti wrote sold well in Oslo.", ["Ann Lahti", "Oslo"]),
        ("They film Berg at work in Oslo.", ["Berg", "Oslo"]),
    ],
)
def test_a_work_is_no_actor_but_its_maker_is(text, actors):
    assert name_actors(text)["actor"].tolist() == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("A first edition of “Ann Lahti” was found in Oslo. She read “Ann Lahti” twice.", ["Oslo"]),
        ("They staged “Eva Berg” in Turku, and it rained.", ["Turku"]),
        ("“Moira Stone” opened in Oulu on Friday, to cheers.", ["Oulu"]),
        ("Copies of ‘Karl Lind’ were burnt in Oslo.", ["Oslo"]),
        ("The nurse, known as “Ann Lahti”, left Oslo.", ["Ann Lahti", "Oslo"]),
        ("They called him “Karl Lind” in Oslo.", ["Karl Lind", "Oslo"]),
        ("The edition of Karl Lind was sold in Oslo.", ["Karl Lind", "Oslo"]),
    ],
)
def test_a_title_in_marks_is_a_work_if_it_is_made_or_sold(text, actors):
    assert name_actors(text)["actor"].tolist() == actors

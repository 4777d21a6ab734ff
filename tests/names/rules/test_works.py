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

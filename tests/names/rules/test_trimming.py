"""Letters behind a name come off."""

import pytest

from analysis import name_actors


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize("letters", ["MP", "QC", "TD", "OBE"])
def test_letters_after_a_name_are_no_part_of_it(letters):
    text = f"Chair of the Health Committee Jo Berg {letters} met Ann Roe {letters}. Berg left. Roe stayed."
    assert actors(text)["Jo Berg", "person"] == actors(text)["Ann Roe", "person"] == 2


@pytest.mark.parametrize("name", ["Ling Sun", "Ana Mar", "Hui Sun"])
def test_a_surname_like_a_short_day_is_part_of_the_name(name):
    assert name in name_actors(f"It rained. {name}, a baker from Oulu, said so.")["actor"].tolist()


@pytest.mark.parametrize("date", ["Sun. 5 May", "Sun 5 May"])
def test_a_day_after_a_name_is_none_of_it(date):
    assert "Ann Roe" in name_actors(f"It rained. It was sent by Ann Roe {date}.")["actor"].tolist()

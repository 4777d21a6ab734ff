"""Organisations whose name ends in UK."""

import pytest

from analysis import name_actors


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("Age UK said pensions are low.", "Age UK", 1),
        ("Cancer Research UK agreed to help.", "Cancer Research UK", 1),
        ("Reform UK won nine seats. The vote in Kent was won by Reform.", "Reform UK", 2),
        ("Bakers Union UK met in Leeds.", "Bakers Union UK", 1),
    ],
)
def test_uk_may_end_a_name(text, name, count):
    assert actors(text)[name, "organisation"] == count


@pytest.mark.parametrize(
    "text", ["Most UK bakers left.", "Poor UK sales hurt.", "EU and UK leaders met.", "They live in Leeds, UK, now."]
)
def test_uk_alone_is_a_country(text):
    assert actors(text)["UK", "place"] == 1

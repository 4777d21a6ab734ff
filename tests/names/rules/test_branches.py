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


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("New Zealand First will not vote for the tax. A paper by New Zealand First says why.", "New Zealand First"),
        ("Israel First will leave the coalition. Nobody told Israel First.", "Israel First"),
        ("Members of Namibia First met in May. Namibia First has two seats.", "Namibia First"),
    ],
)
def test_a_country_comes_first_in_a_party(text, party):
    assert actors(text)[party, "organisation"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "The Norway First Lady met the mayor.",
        "In Norway First Nations were not asked.",
        "She put Norway first.",
    ],
)
def test_other_firsts_are_no_parties(text):
    assert "organisation" not in [kind for _, kind in actors(text)]

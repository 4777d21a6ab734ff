"""Father and son of one name."""

import pytest

from analysis import name_actors


def mentions(text):
    found = name_actors(text)
    return dict(found[["actor", "mentions"]].values.tolist())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pablo Rivas Jr. lost in May. His father, Pablo Rivas, wept. Rivas Jr. slept.",
            {"Pablo Rivas Jr.": 2, "Pablo Rivas": 1},
        ),
        (
            "Guy Moss III took the keys from his grandfather, Guy Moss. Guy Moss III sang.",
            {"Guy Moss III": 2, "Guy Moss": 1},
        ),
        (
            "Luiz Prado built the boat. It is run by his son, Luiz Prado Filho. Prado Filho sang.",
            {"Luiz Prado": 1, "Luiz Prado Filho": 2},
        ),
        (
            "Rui Costa Neto sold it in May, years after his grandfather, Rui Costa, had built it.",
            {"Rui Costa Neto": 1, "Rui Costa": 1},
        ),
    ],
)
def test_an_elder_has_his_name_without_more(text, expected):
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Robert Holt Jr. won. Robert Holt left. Holt Jr. slept.", {"Robert Holt Jr.": 3}),
        ("Vinícius Júnior scored twice. Vinícius was booed.", {"Vinícius Júnior": 2}),
        ("João Neto scored. Neto was booed.", {"João Neto": 2}),
        ("Rui Carlos Neto wrote poems. Neto was jailed.", {"Rui Carlos Neto": 2}),
        ("José Lima Filho won. Lima slept.", {"José Lima Filho": 2}),
    ],
)
def test_a_son_may_be_named_without_what_tells_him_apart(text, expected):
    assert mentions(text) == expected

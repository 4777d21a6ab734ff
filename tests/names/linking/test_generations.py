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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tomas Vega sold bicycles from a garage in 1987. The shop is now run by Tomas Vega Jr., who was born above it.",
            {"Tomas Vega": 1, "Tomas Vega Jr.": 1},
        ),
        (
            "Hemi Pohatu cut the turf in 1971. Rain fell for days, and the men went home. "
            "Today the club president is Hemi Pohatu Jr, who has mown it for years.",
            {"Hemi Pohatu": 1, "Hemi Pohatu Jr": 1},
        ),
        (
            "Ari Moe opened the mill in 1994. There was no road. The baker there is Ari Moe Jnr, who came as a baby.",
            {"Ari Moe": 1, "Ari Moe Jnr": 1},
        ),
        (
            "Robert Holt won the race in 1994. It rained for a week in that year. Robert Holt Jr. left.",
            {"Robert Holt Jr.": 2},
        ),
        (
            "Robert Holt has won again. All over the town people cheered. The mayor is Robert Holt Jr.",
            {"Robert Holt Jr.": 2},
        ),
        (
            "In 1994 it snowed. Robert Holt won the race on Monday, and slept for a day. "
            "Nobody was born on the hill, said Robert Holt Jr.",
            {"Robert Holt Jr.": 2},
        ),
    ],
)
def test_a_son_of_today_is_not_who_did_it_years_ago(text, expected):
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The trainer is Michael Holt. His father, Michael Holt Sr., rode here. Holt Sr. won twice.",
            {"Michael Holt": 1, "Michael Holt Sr.": 2},
        ),
        (
            "Ari Moe bakes there. He took it over from his uncle, Ari Moe Snr, in May.",
            {"Ari Moe": 1, "Ari Moe Snr": 1},
        ),
        ("Luis Vega Sr. met us. Luis Vega said no.", {"Luis Vega Sr.": 2}),
    ],
)
def test_an_elder_may_have_what_tells_him_apart(text, expected):
    assert mentions(text) == expected

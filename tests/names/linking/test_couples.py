"""First names that share the surname after them, and first names that do not."""

import pytest

from analysis import name_actors


def people(text):
    found = name_actors(text)
    return dict(found.loc[found["kind"] == "person", ["actor", "mentions"]].values.tolist())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Salesi, Viliami and Ofa Taumoepeau row for Tonga. All three are tall.",
            {"Salesi Taumoepeau": 1, "Viliami Taumoepeau": 1, "Ofa Taumoepeau": 1},
        ),
        ("Brothers Ali, Omar and Yusuf Said were freed.", {"Ali Said": 1, "Omar Said": 1, "Yusuf Said": 1}),
        (
            "Sisters Ana, Bea, and Carla de Souza won. Bea de Souza spoke.",
            {"Ana de Souza": 1, "Bea de Souza": 2, "Carla de Souza": 1},
        ),
        (
            "For years Pieter and Maria van der Berg kept bees there. Maria van der Berg sold the honey.",
            {"Pieter van der Berg": 1, "Maria van der Berg": 2},
        ),
        ("The couple, Zuko and Maria Ndaba, keep goats.", {"Zuko Ndaba": 1, "Maria Ndaba": 1}),
        ("It rained on the town. Lily and Bo Li wept.", {"Lily": 1, "Bo Li": 1}),  # which may be another first name
    ],
)
def test_first_names_share_the_surname_after_them(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rihanna and Chris Berg sang in Oslo.",
        "It rained on Jonas, and Lena Weber came.",
        "Jonas left. Lena Weber came.",
        "Lagos, Turku and Lena Weber won the prize.",
    ],
)
def test_others_keep_their_names(text):
    assert not any(
        name.endswith((" Weber", " Berg")) for name in people(text) if name not in ("Lena Weber", "Chris Berg")
    )

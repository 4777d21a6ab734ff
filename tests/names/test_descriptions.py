"""What an article says of its persons: titles, the sex of the words used, organisations."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.actors import name_actors


def described(text, actor):
    row = name_actors(text).set_index("actor").loc[actor, ["titles", "sex", "organisations"]]
    return [None if pd.isna(cell) else cell for cell in row]


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        ("Finnish President Aino Lahti flew to Oslo.", "Aino Lahti", ["Finnish President", None, None]),
        ("Critics of Oslo mayor Jo Berg left.", "Jo Berg", ["Oslo mayor", None, None]),
        (
            "Shares fell after Bank of Norland chief executive Jo Berg left.",
            "Jo Berg",
            ["chief executive", None, "Bank of Norland"],
        ),
        (
            "Jo Berg, a former director of the Bank of Norland, left.",
            "Jo Berg",
            ["former director", None, "Bank of Norland"],
        ),
        ("Jo Berg, 43, the secretary of state, left.", "Jo Berg", ["secretary of state", None, None]),
        ("Jo Berg, Nordvik Bank's director, left.", "Jo Berg", ["director", None, "Nordvik Bank"]),
        ("Jo Berg of the Bank of Norland left.", "Jo Berg", [None, None, "Bank of Norland"]),
        ("Sen. Jo Berg of Texas left on Monday.", "Jo Berg", ["Sen.; of Texas", None, None]),
        ("Jo Berg, who left on Monday, wept.", "Jo Berg", [None, None, None]),
        ("Jo Berg met the prime minister. Mr. Holm wept.", "Holm", ["Mr.", "m", None]),
    ],
)
def test_titles_and_organisations_stand_beside_the_name(text, actor, expected):
    assert described(text, actor) == expected


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Mr. Pat Berg left.", "m"),
        ("Pat Berg, a spokeswoman, left.", "f"),
        ("Pat Berg said she would leave.", "f"),
        ("Pat Berg left on Monday. He was ill.", "m"),
        ("Pat Berg left on Monday.", None),
        ("Pat Berg left. “He was ill,” a nurse said.", None),  # the words of somebody else
        ("Pat Berg met Kim Holm. She was ill.", None),  # either
        ("Anna Berg left. He was ill.", None),  # somebody without a name
        ("Alex Berg said she would leave. She was ill.", "f"),  # though most of that name are men
        ("Mrs. Berg left.", "f"),
    ],
)
def test_the_sex_is_that_of_the_words_and_never_of_the_first_name(text, sex):
    assert described(text, name_actors(text)["actor"].iloc[0])[1] == sex


def test_organisations_and_places_have_none():
    rows = name_actors("The Bank of Norland hired Jo Berg in Oslo. She was glad.").set_index("actor")
    assert rows.loc[["Bank of Norland", "Oslo"], ["titles", "sex", "organisations"]].isna().all(axis=None)


def test_a_name_that_both_sexes_bear_somewhere_does_not_outweigh_he_and_she():
    for name, word, sex in (("Krishna Roe", "he", "m"), ("Nicola Berg", "he", "m"), ("Nicola Berg", "she", "f")):
        text = f"{name} left on Monday. {name.split()[1]} said {word} was ill."
        assert name_actors(text)["sex"].tolist() == [sex]

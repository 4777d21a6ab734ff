"""People whom one name tells from everybody else."""

import pytest

from analysis import name_actors


def people_in(text):
    found = name_actors(text)
    return dict(found.loc[found["kind"] == "person", ["actor", "mentions"]].values.tolist())


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Modi met Macron in Paris. Modi thanked Macron.", {"Modi": 2, "Macron": 2}),
        ("Putin called Xi on Monday. Xi told Putin to wait.", {"Putin": 2, "Xi": 2}),
        ("They saw Neymar and heard Beyoncé in Oslo.", {"Neymar": 1, "Beyoncé": 1}),
        ("For Picasso the war was a horse. It was Stalin who paid.", {"Picasso": 1, "Stalin": 1}),
    ],
)
def test_one_name_of_somebody_famous_is_a_person(text, people):
    assert people_in(text) == people


@pytest.mark.parametrize(
    "text", ["The Obama Foundation met in May.", "They crossed the Mandela Bridge at noon.", "The Adele Group sank."]
)
def test_within_a_longer_name_it_is_none(text):
    assert people_in(text) == {}

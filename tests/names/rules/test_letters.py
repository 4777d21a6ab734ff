"""Letters that stand for a name of the text."""

import pytest
from inputs import BEFORE
from marked_names import named, texts, unmarked

from analysis import name_actors

BODIES_AND_SHIPS = r"""
    Staff of the [organisation SBV] wept. The ship MVS Norvik sank.
"""


@pytest.mark.parametrize("text", texts(BODIES_AND_SHIPS))
def test_letters_are_a_body_and_no_ship(text):
    assert named(unmarked(text)) == text


@pytest.mark.parametrize(
    ("text", "mentions"),
    [("Ann Lahti Berg (ALB) left. Then ALB won.", 3), ("A. L. Berg won. The ALB slept. An ALB came.", 1)],
)
def test_letters_after_an_article_are_no_person(text, mentions):
    actors = name_actors(BEFORE + text)
    assert len(actors) == 1 and actors["mentions"].tolist() == [mentions]


@pytest.mark.parametrize(
    ("text", "body", "mentions"),
    [
        ("Staff at QVU walked out on Monday. QVU has promised new beds.", "QVU", 2),
        ("She read it to lecturers at KZU. Later KZU paid for the tea.", "KZU", 2),
        ("A spokesman for ZVK said nothing. ZVK has no comment.", "ZVK", 2),
    ],
)
def test_letters_after_people_are_a_body_wherever_they_stand(text, body, mentions):
    found = name_actors(text)
    assert found.loc[found["kind"] == "organisation", ["actor", "mentions"]].values.tolist() == [[body, mentions]]


@pytest.mark.parametrize(
    "text",
    ["Doctors of IVF treatment ate.", "Staff at CEO level ate.", "Patients from MRI ate."],
)
def test_other_letters_after_people_are_none(text):
    assert name_actors(text).empty


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("It rained. QVU denied it.", "QVU"),
        ("No roof will leak, according to KZU.", "KZU"),
        ("They lost, but ZVK sued the town.", "ZVK"),
    ],
)
def test_letters_that_act_are_a_body(text, body):
    assert name_actors(text)["actor"].tolist() == [body]


@pytest.mark.parametrize("text", ["It fell, and GDP said little.", "The QVU bill is late.", "MRI agreed with him."])
def test_letters_that_stand_for_words_do_not_act(text):
    assert "GDP" not in set(name_actors(text)["actor"]) and "MRI" not in set(name_actors(text)["actor"])


@pytest.mark.parametrize(
    ("text", "body", "mentions"),
    [
        ("The DNA, the anti-corruption office, lost. Lawyers for the DNA left.", "DNA", 2),
        ("The ATM, the teachers' union, will strike. The ATM wants more.", "ATM", 2),
        ("They punished the CD, a conservative party that had ruled. Later the CD left.", "CD", 2),
        ("The GPS, a device that tells where they are, failed.", None, 0),
        ("He took the PCR, a test for the virus, twice.", None, 0),
        ("The DNA, a court heard, was his.", None, 0),
    ],
)
def test_letters_that_mean_something_else_are_a_body_with_its_kind_behind_them(text, body, mentions):
    assert name_actors(text)[["actor", "mentions"]].values.tolist() == ([[body, mentions]] if body else [])


@pytest.mark.parametrize("text", ["CCTV from the bank shows him.", "The AGM was long.", "It ran over GPRS."])
def test_letters_for_things_are_none(text):
    assert name_actors(text).empty

"""Types of sources that no actor is named for."""

from __future__ import annotations

import pytest

from analysis.quotes.extract import extract_quotes
from analysis.quotes.naming.unnamed import RULES, SOURCE_TYPES, Unnamed, type_of_unnamed
from analysis.quotes.rule_tables import decide


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_decides_its_example(rule):
    source = Unnamed(rule.example, with_body="Nordvik" in rule.example)
    decision = decide(RULES, source)
    assert decision is not None and decision.rule == rule.name and decision.answer in SOURCE_TYPES


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("residents", "unnamed group"),
        ("several of them", "unnamed group"),
        ("two people familiar with the talks", "unnamed group"),
        ("researchers and campaigners", "unnamed group"),
        ("police", "unnamed group"),
        ("a family friend who was there", "unnamed person"),
        ("one commenter", "unnamed person"),
        ("an officer", "unnamed person"),
        ("one of the neighbours", "unnamed person"),
        ("a survey released in May", "document"),
        ("the city’s water policy", "document"),
        ("an indictment", "document"),
        ("a paper by three economists", "document"),
        ("a paper published in May", "document"),
        ("a count by the union", "document"),
        ("an investigation by the paper", "document"),
        ("polling averages", "document"),
        ("1,409 teachers", "unnamed group"),
        ("a wide array of economists", "unnamed group"),
        ("more than six in 10 city voters", "unnamed group"),
        ("a host of problems", None),
        ("a string of lights", None),
        ("one user", "unnamed person"),
        ("a Lahti ally", "unnamed person"),
        ("bakers privy to the talks", "unnamed group"),
        ("a witness interviewed by the guards", "unnamed person"),
        ("the task force", "unnamed group"),
        ("the paper", "unnamed group"),
        ("a local paper in the north", "unnamed group"),
        ("the ministry", "unnamed group"),
        ("Oslo’s harbour authority", "named organisation"),
        ("the Lahti campaign", "named organisation"),
        ("the hearing", None),
    ],
)
def test_a_phrase_is_judged_by_its_head(phrase, expected):
    assert type_of_unnamed(Unnamed(phrase)) == expected


def test_what_one_person_is_called():
    phrases = ("a retired bus driver from Oslo", "the club’s captain", "somebody", "the officer")
    assert [Unnamed(phrase).title() for phrase in phrases] == ["retired bus driver", "captain", None, "officer"]


def test_an_mp_without_a_name_is_a_person():
    assert extract_quotes("The MP said the road was bad.")["source_type"].tolist() == ["unnamed person"]

"""In which order a quotation's speaker is looked for: every rule decides its example."""

import pytest

from analysis.quotes.attribution import CARRIED, STATED, decisions
from analysis.quotes.items import Items
from analysis.text.document import parse


def rules(text):
    return [decision and decision.rule for decision in decisions(Items(parse(text)))[0]]


@pytest.mark.parametrize("rule", STATED + CARRIED, ids=lambda rule: rule.name)
def test_every_rule_decides_its_example(rule):
    assert rule.name in rules(rule.example)


def test_rules_have_names_and_reasons_of_their_own():
    assert len({rule.name for rule in STATED + CARRIED}) == len(STATED + CARRIED)
    assert all(rule.answer.__doc__ for rule in STATED + CARRIED)


def test_the_last_of_several_paragraphs_may_name_the_speaker():
    assert rules("“It rained for days.\n\n“The dam broke,” Ann Lahti said.") == ["carried back", "report"]

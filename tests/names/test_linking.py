"""Each rule that joins two names, or votes for a kind of actor, does so in its example."""

from __future__ import annotations

from collections import defaultdict

import pytest

from analysis.names.linking import clipped, organisations, persons, short_forms
from analysis.names.linking.kinds import RULES as KIND_RULES
from analysis.names.linking.kinds import Group
from analysis.names.linking.link import group_names
from analysis.names.mentions import find_names, why_one_actor
from analysis.text.document import parse

RULES = [short_forms.WELL_KNOWN, *short_forms.ACRONYMS, *organisations.RULES, *persons.RULES, *clipped.RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_joins_two_names_in_its_example(rule):
    assert rule.name in [join.rule for join in why_one_actor(parse(rule.example))]


def test_rules_have_different_names():
    for rules in (RULES, KIND_RULES):
        assert len({rule.name for rule in rules}) == len(rules)


def groups_of(text):
    names, _ = find_names(parse(text))
    grouped = group_names(text, names)
    forms = defaultdict(list)
    for key, form in grouped.forms.items():
        forms[grouped.clusters.root(key)].append(form)
    return [Group(text, own, grouped.well_known) for own in forms.values()]


def changes(rule, group):
    """Whether a rule changes the votes that the rules before it gave."""
    votes = defaultdict(float)
    for earlier in KIND_RULES[: KIND_RULES.index(rule)]:
        earlier.vote(group, votes)
    before = {kind: vote for kind, vote in votes.items() if vote}
    rule.vote(group, votes)
    return before != {kind: vote for kind, vote in votes.items() if vote}


@pytest.mark.parametrize("rule", KIND_RULES, ids=lambda rule: rule.name)
def test_a_rule_for_kinds_changes_the_votes_in_its_example(rule):
    assert any(changes(rule, group) for group in groups_of(rule.example))

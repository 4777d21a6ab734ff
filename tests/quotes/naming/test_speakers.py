"""From the phrase that names a speaker to the actor: every rule decides its example."""

import pytest
from told import sentences, told

from analysis.names.mentions import find_mentions
from analysis.quotes.extract import extract_quotes
from analysis.quotes.marked.attribution import attributions
from analysis.quotes.naming import pronouns
from analysis.quotes.naming.people import learn_people
from analysis.quotes.naming.phrase_rules import RULES
from analysis.quotes.naming.pronoun_rules import PRONOUN_RULES
from analysis.quotes.naming.pronouns import ANTECEDENTS, whom_pronouns_mean
from analysis.quotes.naming.speakers import speakers
from analysis.quotes.rule_tables import decide
from analysis.quotes.words.items import Items
from analysis.text.document import parse

BODIES_TOGETHER = r"""
    Norway, Sweden and Denmark said on Monday they were alarmed by the floods. => Norway, Sweden and Denmark (indirect, cue): they were alarmed by the floods
"""


@pytest.mark.parametrize(("text", "expected"), sentences(BODIES_TOGETHER))
def test_bodies_speak_together(text, expected):
    assert told(text) == expected


def decisions(text):
    """The rules behind the speakers of all reports."""
    document = parse(text)
    items = Items(document)
    who, previous = speakers(items, find_mentions(document)), None
    for report in sum(attributions(items)[1], []):
        decision = who.decision(report.speaker, previous)
        previous = decision and decision.answer
        yield decision


def antecedents(text, monkeypatch):
    """The rules behind the persons whom he and she mean."""
    document, rules = parse(text), []
    items = Items(document)

    def noting(table, case):
        decision = decide(table, case)
        rules.append(decision and decision.rule)
        return decision

    monkeypatch.setattr(pronouns, "decide", noting)
    whom_pronouns_mean(items, learn_people(items, find_mentions(document)))
    return rules


@pytest.mark.parametrize("rule", PRONOUN_RULES + RULES, ids=lambda rule: rule.name)
def test_every_rule_decides_its_example(rule):
    assert rule.name in [decision.rule for decision in decisions(rule.example) if decision]


@pytest.mark.parametrize("rule", ANTECEDENTS, ids=lambda rule: rule.name)
def test_every_rule_of_antecedents_decides_its_example(rule, monkeypatch):
    assert rule.name in antecedents(rule.example, monkeypatch)


def test_rules_have_names_of_their_own():
    for rules in (PRONOUN_RULES, RULES, ANTECEDENTS):
        assert len({rule.name for rule in rules}) == len(rules)
        assert all(rule.answer.__doc__ for rule in rules)


def test_a_pronoun_that_means_nobody_known_has_no_speaker():
    assert extract_quotes("He said it was late.")["speaker"].isna().all()


# Three or more who speak together, with "all" and with a body of somebody's.
TOGETHER = """
Eva Lind, Max Boyd, Paul Haas and Jo Ek all insisted that it rained. => Eva Lind, Max Boyd, Paul Haas and Jo Ek (indirect, cue): it rained
Oxfam, the Red Cross and the Dock Workers' Union said in a joint letter that food is short. => Oxfam, Red Cross and Dock Workers' Union (indirect, cue): food is short
Eva Lind and Max Boyd both said that it rained. => Eva Lind and Max Boyd (indirect, cue): it rained
"""  # noqa: E501


@pytest.mark.parametrize(("text", "expected"), sentences(TOGETHER))
def test_who_speaks_together(text, expected):
    assert told(text) == expected


PHRASES = r"""
    Some of the bakers, most of whom said it rained, left. => Some of the bakers (indirect, cue): it rained
    “It rained,” said a spokesman for the mayor, Max Boyd. => Max Boyd, spokesman (direct, cue): It rained,
    “It rained,” said a friend of the victim, Mia Holm. => a friend of the victim (direct, cue): It rained,
    Two clerks, Max Boyd and Eva Lind, said the barge leaked. => Max Boyd (indirect, cue): the barge leaked
    Oulu, Kemi and Tornio said it rained. => Oulu, Kemi and Tornio (indirect, cue): it rained
    “It rained,” said the leader of the two Max Boyd. => Max Boyd, the leader of the two (direct, cue): It rained,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(PHRASES))
def test_a_phrase_names_its_speaker(text, expected):
    assert told(text) == expected

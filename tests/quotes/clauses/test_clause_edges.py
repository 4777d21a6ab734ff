"""Where a reported clause begins and ends: every rule decides its example."""

import pytest
from told import sentences, told

from analysis.english.reporting_verbs import LEMMA
from analysis.quotes.clauses.clause_edges import ENDS, LIMITS, Cue, clause_end
from analysis.quotes.clauses.clause_starts import STARTS, clause_start
from analysis.quotes.clauses.contents import RULES, decisions, sentence_end
from analysis.quotes.clauses.said_phrases import PHRASES, Taker
from analysis.quotes.marked.attribution import attributions
from analysis.quotes.rule_tables import decide
from analysis.quotes.words.items import Items, Sentence
from analysis.text.document import parse

CONTENTS = list({rule.name: rule for rules in RULES.values() for rule in rules}.values())


def with_reports(text):
    items = Items(parse(text))
    for (lo, hi), reports in zip(items.sentences, attributions(items)[1], strict=True):
        yield Sentence(items, lo, hi), reports


def cues(text):
    return [
        Cue(sentence.items, sentence.lo, sentence.hi, sentence_end(sentence), report, reports, [])
        for sentence, reports in with_reports(text)
        for report in reports
    ]


@pytest.mark.parametrize("rule", CONTENTS, ids=lambda rule: rule.name)
def test_every_rule_of_contents_decides_its_example(rule):
    decided = [decision for sentence in with_reports(rule.example) for decision in decisions(*sentence)]
    assert rule.name in [decision.rule for decision in decided]


@pytest.mark.parametrize("rule", PHRASES, ids=lambda rule: rule.name)
def test_every_rule_of_phrases_decides_its_example(rule):
    decided = [decide(PHRASES, Taker(cue, LEMMA[cue.word], cue.report.end)) for cue in cues(rule.example)]
    assert rule.name in [decision.rule for decision in decided if decision]


@pytest.mark.parametrize("rule", STARTS, ids=lambda rule: rule.name)
def test_every_rule_of_beginnings_decides_its_example(rule):
    decided = [clause_start(cue) for cue in cues(rule.example)]
    assert rule.name in [decision.rule for decision in decided if decision]


@pytest.mark.parametrize("rule", LIMITS + ENDS, ids=lambda rule: rule.name)
def test_every_rule_of_ends_decides_its_example(rule):
    starts = [(cue, clause_start(cue)) for cue in cues(rule.example)]
    assert rule.name in [clause_end(cue, start.answer).rule for cue, start in starts if start]


def test_a_clause_goes_on_to_the_end_of_its_sentence():
    (cue,) = cues("The mayor said the mill was old.")
    assert clause_end(cue, clause_start(cue).answer) == (cue.end, "end of the sentence")


JOINED = r"""
    The bakers warn that mills are old and say that it rains. => The bakers (indirect, cue): mills are old | The bakers (indirect, cue): it rains
    The guards say that visitors stay late and claim that they are lost. => The guards (indirect, cue): visitors stay late and claim that they are lost
"""


@pytest.mark.parametrize(("text", "expected"), sentences(JOINED))
def test_two_reports_of_one_speaker_are_joined_and_one_is_not_cut(text, expected):
    assert told(text) == expected


NO_MORE = r"""
    The captain said the ferry had sunk, but did not explain why. => The captain (indirect, cue): the ferry had sunk
    Lind told reporters the club was broke, but declined to say more. => Lind (indirect, cue): the club was broke
    Haas says the lake is cold but gave no figures. => Haas (indirect, cue): the lake is cold
    The club said the boat was lost, but would not say where. => The club (indirect, cue): the boat was lost
    Haas said the ferry was lost, a blow to the club. => Haas (indirect, cue): the ferry was lost
    Lind said the lake was cold, but the club was open. => Lind (indirect, cue): the lake was cold
    Haas said the ferry was slow but did not leak. => Haas (indirect, cue): the ferry was slow but did not leak
"""


@pytest.mark.parametrize(("text", "expected"), sentences(NO_MORE))
def test_what_is_said_ends_where_somebody_said_no_more(text, expected):
    assert told(text) == expected


ENDS_OF_CLAUSES = r"""
    They say the barge is old and warn that it leaks. => ? (indirect, cue): the barge is old and warn that it leaks
    Mia Holm said the barge was old, the town said. => the town (indirect, cue): Mia Holm said the barge was old
    Mia Holm warned of delays if the barge leaked. => Mia Holm (indirect, cue): delays if the barge leaked
    Mia Holm warned of delays while the bakers slept. => nothing
    The list, which Mia Holm said includes many barges, is long. => Mia Holm (indirect, cue): includes many barges
"""


@pytest.mark.parametrize(("text", "expected"), sentences(ENDS_OF_CLAUSES))
def test_where_what_is_said_ends(text, expected):
    assert told(text) == expected

"""Explanations name the rules of the tables, and explain the quotations that the tables hold."""

import pytest

from analysis.names.mentions import find_mentions
from analysis.quotes.explain import explain_quotes
from analysis.quotes.extract import find_quotes
from analysis.quotes.marked import kinds
from analysis.quotes.naming import speakers
from analysis.text.document import parse

TEXTS = [
    "Town mourns “old guard”\n\n“The dam is a wreck,” Ann Lahti said. “It leaks.” She added that snow may follow.",
    "The book “Dams of Ohio” was out. Mayor Bo Ray called it “a fine, sober piece of work”. He liked it.",
    "Q: Who built it?\n\nA: We did, long ago.\n\nHe said he was “sorry”, the mayor said.",
    "“It was late.”",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_explained_is_what_was_found(text):
    document = parse(text)
    mentions = find_mentions(document)
    explained = explain_quotes(document, mentions)
    assert [reasons.quotation for reasons in explained] == find_quotes(document, mentions, left_out=True)


@pytest.mark.parametrize("text", TEXTS)
def test_each_rule_is_one_of_a_table_and_decides_as_it_says(text):
    document = parse(text)
    by_name = {rule.name: rule for rule in kinds.RULES}
    of_speakers = {rule.name for rule in (*speakers.RULES, *speakers.PRONOUN_RULES)}
    for reasons in explain_quotes(document, find_mentions(document)):
        assert reasons.kind is None or by_name[reasons.kind].kind == reasons.quotation.kind
        assert reasons.speaker is None or reasons.speaker in of_speakers
        assert reasons.attribution == reasons.quotation.rule

"""Capitals and seats that stand for a government."""

from __future__ import annotations

import pytest

from analysis.names.mentions import find_mentions
from analysis.text.document import parse


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Moscow accused Kyiv of lying.", [("Moscow", "Russia"), ("Kyiv", "Ukraine")]),
        ("The talks between Tehran and Washington failed.", [("Tehran", "Iran"), ("Washington", "United States")]),
        ("Officials said Moscow and Beijing would sign the deal.", [("Moscow", "Russia"), ("Beijing", "China")]),
        ("The Kremlin ordered new talks on Monday.", [("Kremlin", "Russia")]),
        ("They met in Moscow on Monday.", []),
        ("The deal was signed by Moscow traders on Monday.", []),  # a noun follows
        ("Moscow’s main airport was shut.", []),
    ],
)
def test_a_capital_stands_for_a_government_where_it_acts_or_is_dealt_with(text, meant):
    mentions = [m for m in find_mentions(parse(text)) if m.form == "metonym"]
    assert [(text[m.start : m.end], m.actor) for m in mentions] == meant

"""Titles and organisations beside a name."""

from __future__ import annotations

import pytest

from analysis.names.appositions import titles_beside
from analysis.names.descriptions import Names
from analysis.names.mentions import find_mentions
from analysis.text.document import parse


def beside(text, actor):
    names = Names(text, find_mentions(parse(text)))
    return [tuple(found) for name in names.all if name.actor == actor for found in titles_beside(names, name)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained, said Ann Lahti, a director of research at the Bank of Norland.", ("director of research", "Bank of Norland")),
        ("It rained, said Ann Lahti, 46, head of voting and elections for the Bank of Norland.", ("head of voting and elections", "Bank of Norland")),
        ("It rained, said Ann Lahti, a bus driver.", ("bus driver", "")),
        ("It rained, said Ann Lahti, an organiser with Rain Without Borders.", ("organiser", "Rain Without Borders")),
        ("It rained, said Ann Lahti, one of the Bank of Norland’s senior economists.", ("senior economist", "Bank of Norland")),
        ("It rained, said the Bank of Norland’s chief economist, Ann Lahti.", ("chief economist", "Bank of Norland")),
        ("It rained, according to its director of research, Ann Lahti, who left.", ("director of research", "")),
        ("It rained, said guitarist Ann Lahti.", ("guitarist", "")),
        ("It rained, said climate scientist Ann Lahti.", ("climate scientist", "")),
        ("Ann Lahti is a retired midwife.", ("retired midwife", "")),
        ("It rained, said Rep. Ann Lahti, D-Oslo.", ("D-Oslo", "")),
        ("It rained, said Ann Lahti, a nurse and an organiser with Rain Without Borders.", ("nurse", "Rain Without Borders")),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name(text, expected):
    assert expected in beside(text, "Ann Lahti")


@pytest.mark.parametrize(
    "text",
    [
        "It surprised the mayor, Ann Lahti said.",
        "It rained, said Ann Lahti, who left in September.",
        "After the weather, Ann Lahti, however, left.",
        "It rained, said Ann Lahti, and Jo Berg, a baker, nodded.",
        "Ann Lahti, an old friend of water, left.",
    ],
)
def test_words_that_are_no_title(text):
    assert [found for found in beside(text, "Ann Lahti") if found[0] not in ("old friend of water",)] == []

"""Roles of organisations by what an article calls them."""

from __future__ import annotations

import pytest

from analysis.english.body_roles import BEFORE, NOUNS, role_of_kind
from analysis.english.role_words import ROLES


@pytest.mark.parametrize(
    ("called", "expected"),
    [
        ("mobile phone firm", "business"),
        ("Norwegian art retailer that sells prints", "business"),
        ("food delivery app", "business"),
        ("law firm", "police, law and courts"),
        ("polling company", "expert or scholar"),
        ("think tank in Oslo", "expert or scholar"),
        ("news agency", "media"),
        ("talent agency", "business"),
        ("space agency", "official or politician"),
        ("weekly", "media"),
        ("advocacy group for sailors", "civil society"),
        ("women's rights organisation", "civil society"),
        ("trade body", "business"),
        ("sport's governing body", "celebrity or athlete"),
        ("rock group", "celebrity or athlete"),
        ("charity", "civil society"),
        ("phone line regulator", "official or politician"),
        ("human rights groups", "civil society"),
        ("intelligence agencies", "official or politician"),
        ("news organisations", "media"),
        ("shipping companies", "business"),
        ("state media", "media"),
        ("indigenous communities", "civil society"),
        ("emergency services", "police, law and courts"),
        ("anti-graft body", "official or politician"),
        ("laundry services", None),
        ("business community", "business"),
        # These may be anything.
        ("groups", None),
        ("small agencies", None),
        ("local community", None),
        ("group of bakers", None),
        ("agency", None),
        ("small organisation", None),
        ("water tank", None),
        ("man from Oslo", None),
        ("", None),
    ],
)
def test_the_last_word_and_the_one_before_it_decide(called, expected):
    assert role_of_kind(called) == expected


def test_there_are_no_other_roles_and_no_word_has_two():
    assert set(NOUNS) | set(BEFORE) <= set(ROLES)
    for table in (NOUNS, BEFORE):
        assert sum(map(len, table.values())) == len(frozenset().union(*table.values()))

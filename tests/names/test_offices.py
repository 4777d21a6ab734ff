"""Who holds which office according to the article."""

from __future__ import annotations

import pytest

from analysis.names.linking.link import link_names
from analysis.names.mentions import find_names
from analysis.names.offices import LATE, Holders, Holding, Role, find_holders, lay_names
from analysis.text.document import parse


def named_tokens(text):
    names, tokens = find_names(parse(text))
    return lay_names(tokens, link_names(text, names, tokens))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Finnish President Ann Lahti flew to Oslo.", Role("finland", "president")),
        ("Prime Minister Ann Lahti of Norway flew to Oslo.", Role("norway", "prime minister")),
        ("Ann Lahti, the Finnish foreign minister, flew to Oslo.", Role("finland", "foreign minister")),
        ("Ann Lahti, the premier of Norway, flew to Oslo.", Role("norway", "prime minister")),
        ("They met Sen. Ann Lahti in Oslo.", Role(None, "senator")),
    ],
)
def test_titles_and_appositions_say_who_holds_an_office(text, role):
    assert find_holders(named_tokens(text)).holder(role, len(text)) == "Ann Lahti"


def test_an_apposition_with_a_relative_clause_gives_no_office():
    text = "Ann Lahti, the nurse who met the Finnish president, flew to Oslo."
    assert find_holders(named_tokens(text)).holder(Role("finland", "president"), 0) is None


def test_the_last_holder_before_a_place_holds_the_office():
    role, holders = Role("norway", "president"), Holders()
    for holding in (Holding(10, "Ann Lahti"), Holding(50, "Jo Berg"), Holding(LATE + 20, "Tom Roe")):
        holders.note(role, holding)
    assert [holders.holder(role, position) for position in (5, 30, 60)] == ["Ann Lahti", "Ann Lahti", "Jo Berg"]
    assert holders.holder(Role("norway", "leader"), 60) == "Jo Berg"
    assert holders.holder(Role(None, "president"), 60) is None  # of two holders
    assert holders.holder(Role("sweden", "president"), 60) is None

"""Accounts that stand for an actor."""

from __future__ import annotations

import pytest

from analysis.names.mentions import find_mentions
from analysis.text.document import parse


@pytest.mark.parametrize(
    ("text", "handle", "actor"),
    [
        ("U.S. President Dana Fox wrote. Fans of @POTUS replied.", "@POTUS", "Dana Fox"),
        ("Dana Fox wrote first. A message from @SenFox followed.", "@SenFox", "Dana Fox"),
        ("Dana Fox wrote first. A message from @DanaFox23 followed.", "@DanaFox23", "Dana Fox"),
        ("Dana Fox met Tom Fox. A message from @SenFox followed.", "@SenFox", None),  # two of this surname
        ("Dana Fox wrote first. A message from @rainyday followed.", "@rainyday", None),
    ],
)
def test_an_account_is_resolved_if_it_spells_one_actor(text, handle, actor):
    actors = [m.actor for m in find_mentions(parse(text)) if text[m.start : m.end] == handle]
    assert actors == ([actor] if actor else [])

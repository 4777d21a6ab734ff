"""Time and place behind a cue, and what opens the clause that it reports."""

import pytest
from told import sentences, told

LEADING = r"""
    Haas said in the past he had swum in the lake. => Haas (indirect, cue): in the past he had swum in the lake
    Haas said in the future the club would sell boats. => Haas (indirect, cue): in the future the club would sell boats
    Lind explained in the 2022 plan the club had asked for no money. => Lind (indirect, cue): in the 2022 plan the club had asked for no money
    Lind argued under the new rules the lake would close. => Lind (indirect, cue): under the new rules the lake would close
    Boyd said after fixing the boat for a year, the club had no money left. => Boyd (indirect, cue): after fixing the boat for a year, the club had no money left
    Boyd said by selling the boat the club could pay its debts. => Boyd (indirect, cue): by selling the boat the club could pay its debts
    Haas said without closing the harbour, the town would flood. => Haas (indirect, cue): without closing the harbour, the town would flood
    Haas said in 2019 the lake was clean. => Haas (indirect, cue): the lake was clean
    Haas said in a letter the lake was clean. => Haas (indirect, cue): the lake was clean
    Lind said on Monday the ferry was late. => Lind (indirect, cue): the ferry was late
    Lind left after closing the harbour, laughing. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(LEADING))
def test_a_phrase_opens_what_was_said(text, expected):
    assert told(text) == expected

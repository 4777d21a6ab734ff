"""Whose words a quotation was, as what follows it tells."""

import pytest
from told import sentences, told

TOLD = r"""
    “Not for sale” was Eva Lind's only answer to the bank. => Eva Lind (direct, cue): Not for sale
    “Never look down” is the motto of the roofers of Graz. => the roofers of Graz (direct, cue): Never look down
    “Is the oven on?” came the question from Paul Haas. => Paul Haas (direct, cue): Is the oven on?
    “Sell the barge.” That was the advice of Max Boyd, her brother. => Max Boyd (direct, cue): Sell the barge.
    “I painted what I saw.” Those were Eva Lind's last words on the matter. => Eva Lind (direct, cue): I painted what I saw.
    “The road stays shut until June.” So decreed the prefect, Omar Dahl, after the slide. => Omar Dahl (direct, cue): The road stays shut until June.
    “We row at dawn.” So spoke the captain, Mia Holm, on Sunday. => Mia Holm (direct, cue): We row at dawn.
    “Bread for all.” So ran the slogan of the bakers. => the bakers (direct, cue): Bread for all.
    “Nobody won.” So ended the long letter of Paul Haas. => Paul Haas (direct, cue): Nobody won.
    “Yes, and twice” was her reply. => ? (direct, cue): Yes, and twice
    “We lost.” So did Graz. => ? (direct, unattributed): We lost.
    “We lost.” So ended the season for Graz. => ? (direct, unattributed): We lost.
    “We lost.” That was the end of the tour. => ? (direct, unattributed): We lost.
    “Grey Water” was her first book. => nothing
    “Grey Water” was the name of the boat. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_words_after_a_quotation_tell_whose_it_was(text, expected):
    assert told(text) == expected

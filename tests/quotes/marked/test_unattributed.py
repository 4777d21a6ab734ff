"""Quotations beside a colon or a verb that nobody says."""

import pytest
from told import sentences, told

NOBODY_SAYS_IT = """
    Headline: ‘The lamp has failed us all’: Drivers demand answers => ? (direct, unattributed): The lamp has failed us all
    Caption: “The lamp went out at noon.” => nothing
    Correction: “The lamp went out at noon” was wrong. => nothing
    Mayor: “The lamp went out at noon.” => Mayor (direct, colon): The lamp went out at noon.
    Her name means “rain of the late summer,” and Eva Lind likes it. => ? (direct, unattributed): rain of the late summer,
    The word means “people of the river” in Oslo. => nothing
    The law means “nobody will go home now,” Eva Lind said. => Eva Lind (mixed, cue): The law means “nobody will go home now,”
"""


@pytest.mark.parametrize(("text", "expected"), sentences(NOBODY_SAYS_IT))
def test_who_says_it(text, expected):
    assert told(text) == expected

"""Reports by a noun, and things that speak for their owner."""

import pytest
from told import sentences, told

CLAIMS = r"""
    The film shows that Berg sat down, contradicting Oulu police’s earlier claim that Berg had refused to sit. => The film (indirect, cue): Berg sat down | Oulu police (indirect, cue): Berg had refused to sit
"""


@pytest.mark.parametrize(("text", "expected"), sentences(CLAIMS))
def test_whose_claim_it_is(text, expected):
    assert told(text) == expected


TOLD = r"""
    Eva Lind's theory is that the birds followed the plough. => Eva Lind (indirect, cue): the birds followed the plough
    Paul Haas's only complaint was that nobody had rung him. => Paul Haas (indirect, cue): nobody had rung him
    The verdict of Mia Holm was that the soup was too thin. => Mia Holm (indirect, cue): the soup was too thin
    Her view on Monday was that the pump was safe. => ? (indirect, cue): the pump was safe
    Omar Dahl's message to guests a day later was: “Bring boots.” => Omar Dahl (direct, colon): Bring boots.
    The note that Mia Holm left on the stove read: “Feed the goat.” => Mia Holm (direct, cue): Feed the goat.
    Max Boyd's farewell letter ends: “Keep the goat.” => Max Boyd (direct, colon): Keep the goat.
    Eva Lind's trouble is that the pump leaks. => nothing
    The trouble is that the pump leaks. => nothing
    Eva Lind's letter box is that of the school. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_what_is_somebodys_speaks_for_its_owner(text, expected):
    assert told(text) == expected


TOLD_TOO = r"""
    Mia Holm lost by nine votes. A tweet from her account an hour later read: “Nine!” => Mia Holm (direct, distant cue): Nine!
    Mia Holm's text to her mother after the landing said: “Home. Hungry.” => Mia Holm (direct, cue): Home. Hungry.
    After the landing Mia Holm said: “Home. Hungry.” => Mia Holm (direct, cue): Home. Hungry.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_TOO))
def test_what_is_somebodys_speaks_for_its_owner_too(text, expected):
    assert told(text) == expected


ADDED = r"""
    Her note, pinned to the door, said: “Feed the goat.” => ? (direct, cue): Feed the goat.
    Her note, a short one, said: “Feed the goat.” => Her note (direct, cue): Feed the goat.
    A stain on her page read: “Feed the goat.” => A stain on her page (direct, cue): Feed the goat.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(ADDED))
def test_what_is_added_to_a_note(text, expected):
    assert told(text) == expected

"""What is said as a phrase."""

import pytest
from told import sentences, told

TOLD = r"""
    Divers were told by the owner, Eva Lind, to stay out of the lake. => Eva Lind, owner (indirect, cue): to stay out of the lake
    Drivers were urged by the police to take the old road. => the police (indirect, cue): to take the old road
    Rowers had been warned by the coach not to drink. => the coach (indirect, cue): not to drink
    The crowd was told to go home by the sheriff. => the sheriff (indirect, cue): to go home
    Tenants were asked by Max Boyd to leave by May. => Max Boyd (indirect, cue): to leave by May
    Guests were told by phone to stay at home. => nothing
    The pump was made by Omar Dahl to last. => nothing
    The lake was used by divers to train. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_what_somebody_is_told_to_do(text, expected):
    assert told(text) == expected


TOLD_TOO = r"""
    Rowers were warned by the race doctor, Mia Holm, not to drink from the lake. => Mia Holm, race doctor (indirect, cue): not to drink from the lake
    Savers were assured by the owner, Paul Haas, that their money was safe. => Paul Haas, owner (indirect, cue): their money was safe
"""


OWNED_UP = r"""
    Max Boyd admitted to selling the pump. => Max Boyd (indirect, cue): selling the pump
    Eva Lind has confessed to breaking the lamp in May. => Eva Lind (indirect, cue): breaking the lamp in May
    Paul Haas owned to taking the keys. => nothing
    Mia Holm was admitted to the clinic. => nothing
    Omar Dahl confessed to the police. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(OWNED_UP))
def test_what_somebody_owns_up_to(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_TOO))
def test_what_somebody_is_told_to_do_too(text, expected):
    assert told(text) == expected


REMEMBERED = r"""
    Mia Holm pleaded for the lake to be left alone. => Mia Holm (indirect, cue): the lake to be left alone
    Max Boyd apologised for selling the pump. => Max Boyd (indirect, cue): selling the pump
    The charity appealed for warm coats. => The charity (indirect, cue): warm coats
    Max Boyd apologised at once. => nothing
    Mia Holm reminded guests of the rule about dogs. => Mia Holm (indirect, cue): the rule about dogs
    The charity reminded its members about the lake. => The charity (indirect, cue): the lake
    Max Boyd reminded us about his “long and cold nights” at sea. => Max Boyd (mixed, cue): his “long and cold nights” at sea
    Mia Holm told a crowd of divers. => nothing
    Mia Holm told the head of the club. => nothing
    The mayor agreed to sell the hall. => The mayor (indirect, cue): to sell the hall
    The club agreed to pay a fine. => The club (indirect, cue): to pay a fine
    He agreed to buy the hut. => ? (indirect, cue): to buy the hut
    The lake appealed to divers. => nothing
    Max Boyd pleaded guilty. => nothing
    Eva Lind remembered how the lake had frozen. => Eva Lind (indirect, cue): how the lake had frozen
    Paul Haas recalled how one of the divers called it “a tomb”. => Paul Haas (mixed, cue): how one of the divers called it “a tomb”
    Jurors heard how Paul Haas had sold the pump. => Jurors (indirect, cue): how Paul Haas had sold the pump
    Mia Holm recalls why the pump was sold. => Mia Holm (indirect, cue): why the pump was sold
    Eva Lind remembered the lake. => nothing
    Eva Lind remembered to lock the door. => nothing
    Max Boyd recalled the old pump. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(REMEMBERED))
def test_what_somebody_remembers_by_a_clause_that_asks(text, expected):
    assert told(text) == expected

"""Reports that name no speaker."""

import pytest
from told import sentences, told

TOLD = r"""
    Hikers were told that the hut had closed. => ? (indirect, unattributed): the hut had closed
    Guests have been warned that the lift may stop. => ? (indirect, unattributed): the lift may stop
    The panel was informed that the pump had “no guard” on it. => ? (mixed, unattributed): the pump had “no guard” on it
    Callers were told that the desk had moved, Eva Lind said. => Eva Lind (indirect, cue): Callers were told that the desk had moved
    Tenants were told by Paul Haas that the lift had failed. => Paul Haas (indirect, cue): the lift had failed
    Hikers were never told that the hut had closed. => nothing
    Mia Holm is said to have been told that it was late. => nothing
    It was announced that the hut had closed. => ? (indirect, unattributed): the hut had closed
    It has been suggested that the lift could be sold. => ? (indirect, unattributed): the lift could be sold
    On Friday it was reported that the pump had “no guard” on it. => ? (mixed, unattributed): the pump had “no guard” on it
    It was confirmed by Paul Haas that the lift had failed. => Paul Haas (indirect, cue): the lift had failed
    It is thought that ten thousand keys are lost in a year. => nothing
    Eva Lind has two huts. It is believed that one of them will close. => nothing
    It was not announced that the hut had closed. => nothing
    It was announced in May. => nothing
    Hikers were told the hut had closed. => ? (indirect, unattributed): the hut had closed
    Guests were told not to use the lift on Monday. => ? (indirect, unattributed): not to use the lift on Monday
    Callers have been advised to wait until May. => ? (indirect, unattributed): to wait until May
    Hikers were not told to wait. => nothing
    She rang, only to be told that the hut had closed. => ? (indirect, unattributed): the hut had closed
    Hikers were told the truth. => nothing
    Hikers were told a story about the hut. => nothing
    The hut had closed in May, hikers were told. => ? (indirect, unattributed): The hut had closed in May
    The pump had “no guard” on it, the inquest was told. => ? (mixed, unattributed): The pump had “no guard” on it
    The lift had failed, researchers from Oulu were informed. => ? (indirect, unattributed): The lift had failed
    If the lift fails, guests were told. => nothing
    The hut had closed, hikers were never told. => nothing
    On Monday, guests were told. => nothing
    The hotel is being sued over claims it had no guard. => ? (indirect, unattributed): it had no guard
    He quit in May amid allegations that he had lied to guests. => ? (indirect, unattributed): he had lied to guests
    The club will not comment on reports the lift has failed. => ? (indirect, unattributed): the lift has failed
    Nobody could stop rumours that the hut had closed. => nothing
    The suggestions that the hut had closed were false. => nothing
    Eva Lind’s claims that the hut had closed were false. => Eva Lind (indirect, cue): the hut had closed
    Clubs file reports that they have to send to the town. => nothing
    The reports of the fire were false. => nothing
    They paid for claims by guests. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_what_somebody_is_told_needs_no_speaker(text, expected):
    assert told(text) == expected

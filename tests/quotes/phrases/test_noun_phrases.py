"""Where the phrase for those who are told ends."""

import pytest
from told import sentences, told

TOLD = r"""
    Eva Lind told the panel last week's test had failed. => Eva Lind (indirect, cue): last week's test had failed
    Paul Haas told the jury drivers had fled. => Paul Haas (indirect, cue): drivers had fled
    Max Boyd told the inquiry next year's budget was cut. => Max Boyd (indirect, cue): next year's budget was cut
    Mia Holm told MPs nurses had left in tears. => Mia Holm (indirect, cue): nurses had left in tears
    Eva Lind told the court Boyd had paid in cash. => Eva Lind (indirect, cue): Boyd had paid in cash
    Omar Dahl told the hearing the pump had no guard. => Omar Dahl (indirect, cue): the pump had no guard
    Eva Lind told the town council the plan was dead. => Eva Lind (indirect, cue): the plan was dead
    Paul Haas told school governors it was off. => Paul Haas (indirect, cue): it was off
    Max Boyd told the Sunday Herald the boat was lost. => Max Boyd (indirect, cue): the boat was lost
    Mia Holm told the jury foreman he was late. => Mia Holm (indirect, cue): he was late
    Omar Dahl warned the bank customers would leave. => Omar Dahl (indirect, cue): the bank customers would leave
    The ferry line said on Friday that passengers would be paid back. => The ferry line (indirect, cue): passengers would be paid back
    The club said last week that talks had failed. => The club (indirect, cue): talks had failed
    Mia Holm told him that boats had sunk. => Mia Holm (indirect, cue): boats had sunk
    It was on Sunday that boats were seen. => nothing
    Mia Holm told her that story twice. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_those_who_are_told_end_before_what_they_are_told(text, expected):
    assert told(text) == expected


TOLD_TOO = r"""
    Eva Lind told the ferry board this week's trips had been sold out. => Eva Lind (indirect, cue): this week's trips had been sold out
    Paul Haas told the night crew the pump was on. => Paul Haas (indirect, cue): the pump was on
    Mia Holm told the press the boat was lost. => Mia Holm (indirect, cue): the boat was lost
    They board the ferry at noon. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_TOO))
def test_those_who_are_told_end_before_what_they_are_told_too(text, expected):
    assert told(text) == expected


TOLD_A_NAME = r"""
    Eva Lind told Radio Graz Sunday's match had been sold out. => Eva Lind (indirect, cue): Sunday's match had been sold out
    Paul Haas told Lake News Friday night's storm had sunk two boats. => Paul Haas (indirect, cue): Friday night's storm had sunk two boats
    Mia Holm told Tom Lund last week's vote was fair. => Mia Holm (indirect, cue): last week's vote was fair
    Eva Lind told Lake News Sunday that the match was off. => Eva Lind (indirect, cue): the match was off
    Eva Lind told Lake News on Sunday. => nothing
    Eva Lind told the Sunday Herald that the match was off. => Eva Lind (indirect, cue): the match was off
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_A_NAME))
def test_whoever_is_named_ends_before_the_day_whose_matter_is_told(text, expected):
    assert told(text) == expected

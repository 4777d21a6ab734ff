"""Prose that is like credits, and stays prose wherever it is."""

import pytest
from inputs import kinds_of_lines

from analysis.english.page_credits import CREDITS

NEAR_MISSES = {
    "person and outlet": [
        "Ann Lahti reads the Gazette.",
        "Ann Lahti, the Gazette reported, is ill.",
        "Berg wrote for the Norland Post.",
    ],
    "post of the reporter": [
        "Health reporters left the room.",
        "Political editors are read by few.",
        "The sports editor, Jo Berg, resigned.",
    ],
    "contributors": [
        "Two experts from Leeds had contributed to the report.",
        "The rain contributed to this report of the flood being late.",
        "She contributed to this story of success for years.",
    ],
    "input of others": [
        "With reports from the front came fear.",
        "With files under her arm, Ann Lahti left.",
        "With help from neighbours, the dam held.",
    ],
    "who did what": [
        "Reporting by the newspaper led to his fall.",
        "Edited by a friend, the book sold well.",
        "Writing by hand is slow.",
    ],
    "agency and photographer": [
        "Jo Berg came home via Turku.",
        "Either/or is no choice.",
        "Ann Lahti spoke via Facebook on Monday.",
    ],
    "picture credit": [
        "Photographs by the hundred were burned.",
        "Credit to the mayor came late.",
        "Pictures by Jo Berg were shown in Turku.",
    ],
    "caption with a credit in brackets": [
        "The man met the board of the Norland Press Office (NPO).",
        "He asked the Palestinian Authority (PA) for help.",
        "It belongs to the news agency (AFP) of France.",
    ],
    "caption with a credit": [
        "She had one worry: the image.",
        "The party has a new image: that of Ann Lahti, who is young.",
        "He gave the police one source: himself.",
    ],
    "caption of a file picture": [
        "Files of the court were lost in May.",
        "In this 2016 case the court was clear.",
        "File all papers by Monday, it said.",
    ],
    "signature of an agency": [
        "Reuters was sold in 2008.",
        "AP asked for papers.",
        "Agencies helped at once.",
    ],
    "caption with its rights": [
        "The singer lost the copyright to her songs.",
        "Copyright was the subject of the talk.",
        "The law on copyright is old.",
    ],
    "caption and photographer": [
        "He was tired. Photos were not allowed.",
        "The wall fell. Pictures of it were shown.",
        "It burned. Video of the fire was shown by the police.",
    ],
    "caption and agency": [
        "The report was wrong — the AP had to deny it.",
        "One agency — AFP — had the news.",
        "It was late – Reuters had the news.",
    ],
}


@pytest.mark.parametrize("rule", CREDITS, ids=lambda rule: rule.name)
def test_prose_that_is_like_a_rule_stays_prose(rule):
    assert len(NEAR_MISSES[rule.name]) >= 3
    for line in NEAR_MISSES[rule.name]:
        assert kinds_of_lines(line) == (["paragraph"] * 3, ["paragraph"] * 2), line

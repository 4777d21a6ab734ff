"""Prose that is like what pages ask of their readers, and stays prose wherever it is."""

import pytest
from inputs import kinds_of_lines

from analysis.english.page_prompts import PROMPTS

NEAR_MISSES = {
    "share prompt": [
        "Share prices fell on Monday.",
        "They share this with their neighbours.",
        "He said he would email this week.",
        "Print media lost readers again.",
    ],
    "follow prompt": [
        "She asked readers to follow her on Twitter.",
        "Follow the money, the mayor said.",
        "Many follow the minister on Facebook.",
        "The police follow him at night.",
    ],
    "how to reach the newsroom": [
        "Contact between the two towns was lost.",
        "The island can be reached by boat.",
        "Send in the army, the mayor had said.",
        "If you have a dog, you need a licence.",
    ],
    "reader's comments": [
        "Comments by the minister caused anger.",
        "Join the army or leave, they were told.",
        "The comments are now part of the file.",
    ],
    "call for readers' stories": [
        "About 200 people have been affected by the flood.",
        "She was affected by the flood, as you may know.",
        "Visit the mill on Sundays.",
    ],
    "subscription prompt": [
        "Sign language is taught in both schools.",
        "Subscribers left the paper in May.",
        "Register offices will close in May.",
        "Get the roof mended first, she said.",
        "He wants more news of the war.",
    ],
    "how to reach an author": [
        "The island can be reached by boat.",
        "The mayor can be found in his garden at noon.",
        "Nobody can be reached on a Sunday.",
    ],
    "delivery of news": [
        "The letter was delivered to the mayor on Monday.",
        "She told readers to sign up for a course.",
        "The party has support from farmers.",
    ],
    "link prompt": [
        "Read more slowly, the teacher said.",
        "Watch for ice on the roads.",
        "A man on the hill above saw it.",
        "Click, and the door was shut.",
    ],
    "address": [
        "The site example.org was down on Monday.",
        "It was sold for 3.5 crowns a kilo.",
        "His motto was this: never sell.",
    ],
    "player or slide show": [
        "Image problems cost the party votes.",
        "Media sources said the bridge was shut.",
        "Search teams went out at noon.",
        "The next picture was worse.",
        "Photos taken on Monday show the flood.",
    ],
    "advertisement": [
        "Advertising rose by a tenth.",
        "Story continues to puzzle the police.",
        "Paid leave ends in May.",
    ],
    "cookies and terms": [
        "We use cookies made by our neighbours, she said.".replace("We use", "Bakers use"),
        "Terms of the deal were not known.",
        "Privacy policy was not on the agenda.",
    ],
    "on a network": [
        "He is on Twitter all day.",
        "The mayor is on Facebook.",
        "They are on X again.",
    ],
    "privacy and terms": [
        "The privacy policy was two pages long.",
        "Their privacy policy is a joke.",
        "Terms of service were changed in May.",
    ],
}


@pytest.mark.parametrize("rule", PROMPTS, ids=lambda rule: rule.name)
def test_prose_that_is_like_a_rule_stays_prose(rule):
    assert len(NEAR_MISSES[rule.name]) >= 3
    for line in NEAR_MISSES[rule.name]:
        assert kinds_of_lines(line) == (["paragraph"] * 3, ["paragraph"] * 2), line

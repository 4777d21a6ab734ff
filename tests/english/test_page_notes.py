"""Prose that is like what pages say of themselves, and stays prose wherever it is."""

import pytest
from inputs import kinds_of_lines

from analysis.english.page_notes import HEADS_OF_LINKS, STATEMENTS

NEAR_MISSES = {
    "copyright line": [
        "Copyright law protects books for 70 years.",
        "Copyright was not his concern.",
        "All rights were sold in May.",
    ],
    "developing story": [
        "Developing countries asked for more.",
        "Breaking the seal took an hour.",
        "It was a developing story of greed.",
        "More to the point, nobody came.",
    ],
    "note on the article": [
        "An earlier version of the bill failed in May.",
        "This report was published by the ministry on Monday.",
        "This story has changed her life.",
        "Updated rules come into force in May.",
        "This story adds to the pressure on the mayor.",
    ],
    "time of an entry": [
        "At 10:15 a.m. the vote began.",
        "Update of the rules: the vote was put off.",
        "By 9 p.m. all was quiet.",
    ],
    "row of a table": [
        "Norland beat Sudland 3-1 in 1998.",
        "He scored 12, 9 and 21 points.",
        "Rates were 3, 4, 5 and 6 percent.",
    ],
    "place on the site": [
        "It is 3 > 2, she wrote.",
        "Home is where the cows are.",
        "The news is local.",
    ],
    "kind of article": [
        "Opinion polls put him first.",
        "Exclusive rights were sold.",
        "Editorial staff left.",
    ],
    "hat tip": [
        "His hat tipped over.",
        "The H tower burned down.",
        "A hat was left at the bar.",
    ],
    "exchange rate": [
        "Two and two is four.",
        "$1 was too much for him.",
        "The ratio of 1 to 9 was kept.",
    ],
    "end": [
        "No.",
        "“No.”",
        "Ends must meet.",
        "At 30, she left.",
    ],
    "head of links": [
        "Related claims were thrown out.",
        "Most read only the headline.",
        "More stories were told that night.",
        "Recommended doses were halved.",
    ],
    "true when published": [
        "Prices rose at the time of the war.",
        "The information was correct.",
        "The times of the trains were wrong.",
    ],
}


@pytest.mark.parametrize("rule", (*STATEMENTS, HEADS_OF_LINKS), ids=lambda rule: rule.name)
def test_prose_that_is_like_a_rule_stays_prose(rule):
    assert len(NEAR_MISSES[rule.name]) >= 3
    for line in NEAR_MISSES[rule.name]:
        assert kinds_of_lines(line) == (["paragraph"] * 3, ["paragraph"] * 2), line

"""Prose that is like the last lines of pages, and stays prose wherever it is."""

import pytest
from inputs import kinds_of_lines

from analysis.english.page_tail import AUTHOR_NOTES, TAIL

NEAR_MISSES = {
    "the writer": [
        "The writer lived in the same street as the mayor.",
        "The author is known for her silence.",
        "The writer was jailed for two years.",
    ],
    "contributors at the end": [
        "Ann Lahti contributed a song.",
        "The storm contributed to the delay.",
        "Ann Lahti reported from the front for years and was hurt twice.",
    ],
    "prompt at the end": [
        "Watch this space, the mayor said.",
        "Read the law before you judge.",
        "What do people in Oslo want?",
    ],
    "origin of the article": [
        "This report was long overdue.",
        "This story was not the first of its kind.",
        "This series was lost in the last game.",
    ],
    "whom to call": [
        "If you call the ministry, nobody answers.",
        "For years, call centres paid too little.",
        "Help is on its way to the town.",
        "The mayor can be reached by a bridge.",
    ],
    "names changed": [
        "The names of the streets have been changed twice.".replace("The names", "Both names"),
        "It was not his real reason.",
        "Quotes were used too often.",
    ],
    "update": [
        "Updated at great cost, the ship sank.",
        "Corrected figures will be published in May.",
        "Updated to the minute, the board is read by few.",
    ],
    "time on the air": [
        "The mill is on a hill above the town.",
        "The bridge will be broadcast live, he fears.",
        "Watch the hens, she told him.",
        "The series was on the BBC for years.",
    ],
    "where to buy it": [
        "The fire is out.",
        "The bread is sold by the bakers of Turku.",
        "Water is available again.",
        "Help came at dawn.",
    ],
    "how to go there": [
        "When: that is what nobody knows.",
        "Tickets were sold out at once.",
        "The talk was long.",
        "Admission of guilt came late.",
    ],
    "the newsroom": [
        "The Gazette is full of such stories.",
        "It is a newspaper that few read.",
        "The mayor is a reader of the newspaper.",
    ],
    "author's note": [
        "Ann Lahti is ill.",
        "It is a writer who suffers most.",
        "The Oslo mayor is a member of the board.",
        "Mr Berg is a member of the board.",
    ],
    "signature of a newsroom": [
        "Ann Lahti left the Norland Media.",
        "The Norland Sports Media were late.",
        "Nobody called the News Desk that night.",
    ],
    "question to the reader": [
        "Want he did, but could he pay?",
        "Looking for the boy took them all night.",
        "Who would love a mill that stinks?",
    ],
    "film by a reporter": [
        "The end of the mill - the BBC's Ann Lahti was there.",
        "The end of the mill, says the BBC's Ann Lahti, takes years.",
        "The mill - Norland's Ann Lahti takes a look.",
    ],
    "author's note by surname": [
        "Lahti is a baker.",
        "Berg is in the writers’ room.",
        "She is a reporter in Oslo.",
    ],
}


@pytest.mark.parametrize("rule", (*TAIL, *AUTHOR_NOTES), ids=lambda rule: rule.name)
def test_prose_that_is_like_a_rule_stays_prose(rule):
    assert len(NEAR_MISSES[rule.name]) >= 3
    for line in NEAR_MISSES[rule.name]:
        assert kinds_of_lines(line) == (["paragraph"] * 3, ["paragraph"] * 2), line

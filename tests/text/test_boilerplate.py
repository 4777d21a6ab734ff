"""Lines that are none of the article, and prose that is like them."""

import re

import pytest

from analysis.english.page_credits import CREDITS
from analysis.english.page_head import BYLINE, HEAD
from analysis.english.page_notes import HEADS_OF_LINKS, LEAD_INS, NOTES, STATEMENTS
from analysis.english.page_prompts import PROMPTS
from analysis.english.page_signs import SIGNS
from analysis.english.page_tail import AUTHOR_NOTES, TAIL
from analysis.text.boilerplate import is_boilerplate, is_tail
from analysis.text.document import parse

ANYWHERE = (*PROMPTS, *STATEMENTS, HEADS_OF_LINKS, *CREDITS)
AT_THE_END = (*TAIL, *AUTHOR_NOTES)
name_of = {"ids": lambda rule: rule.name}


def kinds(text):
    return [block.kind for block in parse(text).blocks]


def as_written(rule):
    """An example as a page has it; those in lower case stand for lines with a capital."""
    example = rule.example
    return example[0].upper() + example[1:] if example.islower() else example


@pytest.mark.parametrize("rule", ANYWHERE, **name_of)
def test_the_example_of_a_rule_is_boilerplate_anywhere(rule):
    line = as_written(rule)
    assert kinds(f"It rained in Oslo on Monday.\n{line}\nThe sun came out on Tuesday.")[1] == "boilerplate"
    assert kinds(f"It rained in Oslo on Monday.\n{line}")[1] == "boilerplate"
    assert kinds(f"It rained in Oslo on Monday.\n• {line}.")[1] == "boilerplate"


@pytest.mark.parametrize("rule", LEAD_INS + NOTES, **name_of)
def test_what_begins_with_a_lead_in_is_boilerplate(rule):
    assert re.match(rf"(?:{rule.pattern})\s*:", rule.example, re.VERBOSE)
    assert kinds(f"It rained in Oslo on Monday.\n{as_written(rule)}\nThe sun came out.")[1] == "boilerplate"


@pytest.mark.parametrize("rule", AT_THE_END, **name_of)
def test_the_example_of_a_rule_for_the_end_is_boilerplate_there_alone(rule):
    assert kinds(f"It rained in Oslo on Monday.\n{rule.example}.") == ["paragraph", "boilerplate"]
    between = kinds(f"It rained in Oslo on Monday.\n{rule.example}.\nThe sun came out on Tuesday.")
    assert between == ["paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize("rule", ANYWHERE + AT_THE_END, **name_of)
def test_a_line_has_a_sign_of_its_rule(rule):
    assert not rule.signs or any(sign in rule.example for sign in rule.signs)


# Prose that is like a line of the rule, and stays prose wherever it is.
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
    "place on the site": ["It is 3 > 2, she wrote.", "Home is where the cows are.", "The news is local."],
    "kind of article": ["Opinion polls put him first.", "Exclusive rights were sold.", "Editorial staff left."],
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
    "the writer": [
        "The writer lives in Turku.",
        "The author is known for her silence.",
        "The writer was jailed for two years.",
    ],
    "hat tip": ["His hat tipped over.", "The H tower burned down.", "A hat was left at the bar."],
    "exchange rate": ["Two and two is four.", "$1 was too much for him.", "The ratio of 1 to 9 was kept."],
    "end": ["No.", "“No.”", "Ends must meet.", "At 30, she left."],
    "head of links": [
        "Related claims were thrown out.",
        "Most read only the headline.",
        "More stories were told that night.",
        "Recommended doses were halved.",
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
    "signature of an agency": ["Reuters was sold in 2008.", "AP asked for papers.", "Agencies helped at once."],
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
    "on a network": ["He is on Twitter all day.", "The mayor is on Facebook.", "They are on X again."],
    "privacy and terms": [
        "The privacy policy was two pages long.",
        "Their privacy policy is a joke.",
        "Terms of service were changed in May.",
    ],
    "true when published": [
        "Prices rose at the time of the war.",
        "The information was correct.",
        "The times of the trains were wrong.",
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
    "author's note by surname": [
        "Lahti is a baker.",
        "Berg is in the writers’ room.",
        "She is a reporter in Oslo.",
    ],
}


@pytest.mark.parametrize("rule", ANYWHERE + AT_THE_END, **name_of)
def test_prose_that_is_like_a_rule_stays_prose(rule):
    assert len(NEAR_MISSES[rule.name]) >= 3
    for line in NEAR_MISSES[rule.name]:
        middle = kinds(f"It rained in Oslo on Monday.\n{line}\nThe sun came out on Tuesday.")
        assert middle == ["paragraph"] * 3, line
        assert kinds(f"It rained in Oslo on Monday.\n{line}") == ["paragraph"] * 2, line


@pytest.mark.parametrize("sign", SIGNS, **name_of)
def test_the_example_of_a_sign_has_it(sign):
    assert re.search(sign.pattern, sign.example, re.VERBOSE)
    assert not re.search(sign.pattern, "rain fell on the roofs of the town.", re.VERBOSE)


VOICES = {
    "prompt": [
        "Join our Telegram channel for all the news of the north.",
        "Do you have a story for us? Write to tips@example.org.",
        "Got a tip? E-mail newsdesk@example.org or call 555-0142.",
        "To submit a letter, e-mail letters@example.org.",
    ],
    "access": [
        "You have 3 free articles left this month.",
        "Thank you for subscribing to Harbour Notes!",
        "Please enter a valid e-mail address.",
        "This content is for our subscribers only.",
    ],
    "rights": [
        "Reprinted by permission of the Norland Times.",
        "Republish our articles for free under a Creative Commons licence.",
        "This story was made possible by a grant of the Turku Fund.",
        "The views expressed here are those of the writer.",
        "The authors declare no competing interests.",
    ],
    "credit": [
        "AP writers Ann Lahti in Turku and Jo Berg in Austin, Texas, contributed to this report.",
        "The crowd in Turku on Monday. (Jo Berg/The Norland Herald)",
        "A man votes in Turku. PHOTO: NAN",
        "toggle caption Jo Berg for NPR",
        "AFP/jb/al",
        "With agency inputs",
        "Graphic: Jo Berg. Source: Office of the Census",
        "Norland Associated Press",
        "Jo Berg, Norland Gazette",
    ],
    "teaser": ["Next up: What the mill cost", "Also in the news", "- In pictures: The storm over Turku"],
    "table": ["1. Norland 30 19 7 4 58 24 64", "12 Turku Town 12 8 2 2 +14 26", "Oslo 12 9 2 1 29"],
}


@pytest.mark.parametrize("line", [line for lines in VOICES.values() for line in lines])
def test_what_speaks_for_the_page_is_boilerplate_anywhere(line):
    assert kinds(f"It rained in Oslo on Monday.\n\n{line}\n\nThe sun came out on Tuesday.")[1] == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "If you or anyone you know needs help, call Lifeline on 13 11 14.",
        "If you are in crisis, call 988.",
        "The Samaritans can be contacted free on 116 123.",
        "If you know more about this, get in touch.",
        "Letters should have no more than 250 words and carry a name and address.",
        "Ann Lahti covers energy and climate for the Ledger. Reach her at lahti@example.org.",
    ],
)
def test_fewer_signs_are_enough_at_the_end(line):
    assert kinds(f"It rained in Oslo on Monday.\n{line}") == ["paragraph", "boilerplate"]
    assert line[:3] == "Ann" or kinds(f"It rained.\n{line}\nThe sun came out.")[2] == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        "Join us, the crowd shouted at passers-by.",
        "You can e-mail me at lahti@example.org, she said.",
        "The hotline on 0800 555 111 was down all day.",
        "Her Telegram channel has 40,000 subscribers.",
        "You pay for your podcasts with your time.",
        "Please keep the dog away from the hens.",
        "This article of the law was struck down.",
        "The views of the two men on the war differ.",
        "Letters from the front were burned at once.",
        "The newsletter was founded in 1984 and sold in May.",
    ],
)
def test_prose_with_a_sign_stays_prose(line):
    assert kinds(f"It rained in Oslo on Monday.\n{line}\nThe sun came out on Tuesday.") == ["paragraph"] * 3
    assert kinds(f"It rained in Oslo on Monday.\n{line}") == ["paragraph"] * 2


@pytest.mark.parametrize(
    "line",
    [
        # names that are not the real ones
        "*Some names have been changed to protect the children.",
        "*Ann is not her real name.",
        "The surnames have been withheld at the family's request.",
        # help
        "If you or someone you know feels unsafe, call or text 988.",
        "For help with debts, visit the site debts.org.",
        "In Norland, call the Night Line on 116 123.",
        # how the article came about
        "This interview has been condensed and edited for clarity.",
        "The story has been taken from a wire feed without changes.",
        "This reporting was supported by a grant of the Roe Fund.",
        "Information from The Norland Press was used in this report.",
        "Because of an editing error, the first version of the chart was wrong.",
        "The Gazette regrets the error.",
        "This is the third in a series on the dam.",
        "Full disclosure: my sister works at the mill.",
        "The writer was a guest of Norland Rail.",
        "The views in this column are personal.",
        # who pays
        "Good journalism costs money. Please consider a donation.",
        "To read this story in full, please log in.",
        "We may earn a commission if you buy something.",
        # what is on
        "The Mill is on BBC One at 20:30 on Monday.",
        "Tickets cost £12 and are available at mill.org.",
        "The River by Jo Berg (Mill Books, £9.99)",
        # who wrote it
        "Ann Lahti has covered courts in Turku since 2011.",
        "Jo Berg, a former minister, chairs the River Forum.",
        "Harbour Notes is an independent newsroom in Turku.",
    ],
)
def test_what_the_last_lines_of_pages_say(line):
    assert kinds(f"It rained in Oslo on Monday.\n{line}") == ["paragraph", "boilerplate"]


@pytest.mark.parametrize(
    "line",
    [
        "He has covered the roof with tar.",
        "The error was hers, and she regrets it.",
        "If you knew her, you would call her kind.",
        "The series is in its third year.",
        "A donation of ten crowns came from a child.",
        "The forum is chaired by a former minister.",
        "A version of the bill failed in May.",
        "The names of the dead were read out at noon.",
        "The full report is in the hands of the police.",
        "More details are expected on Friday.",
        "Readers of the paper wrote in large numbers.",
    ],
)
def test_prose_at_the_end_stays_prose(line):
    assert kinds(f"It rained in Oslo on Monday.\n{line}") == ["paragraph"] * 2


@pytest.mark.parametrize(
    "line",
    [
        "The mill in Turku (Norland Wire/AFP)",
        "The mill in Turku on Monday. Photo by Jo Berg",
        "The mill in Turku on Monday © Jo Berg",
        "The mill in Turku – Copyright AFP Jo Berg",
        "The mill in Turku. Jo Berg/Gazette",
        "A man at the mill. (Representational image)",
        "Jo Berg/Mill Photos",
        "Screenshot from a video of the police",
        "Related video: How the mill burned",
        "Must read: How the mill burned",
        "Recommended: How the mill burned",
        "Skip post by @joberg",
        "Getting your player ready...",
        "3-minute read",
        "Estimated read time: 4 minutes",
    ],
)
def test_more_of_captions_links_and_buttons(line):
    assert kinds(f"It rained in Oslo on Monday.\n\n{line}\n\nThe sun came out on Tuesday.")[1] == "boilerplate"


@pytest.mark.parametrize("rule", (BYLINE, *HEAD), **name_of)
def test_the_example_of_a_rule_for_the_head_is_boilerplate_there_alone(rule):
    head = f"Rain at last in Oslo\n{rule.example}\nIt rained in Oslo on Monday.\nThe sun came out."
    assert kinds(head)[:2] == ["headline", "boilerplate"]
    middle = f"It rained in Oslo on Monday.\n{rule.example}\nThe sun came out on Tuesday."
    assert rule is BYLINE or kinds(middle) == ["paragraph", "subheading", "paragraph"]


@pytest.mark.parametrize("line", ["What the rain means", "Lahti leaves Oslo in May", "The day the river rose"])
def test_a_heading_under_the_headline_stays_one(line):
    text = f"Rain at last in Oslo\n{line}\nIt rained in Oslo on Monday.\nThe sun came out."
    assert kinds(text)[:2] == ["headline", "subheading"]


def test_lines_like_headings_that_nothing_follows():
    article = "It rained in Oslo on Monday.\nThe sun came out on Tuesday."
    assert kinds(f"{article}\nRain\nRivers in Norland\nReprints")[2:] == ["boilerplate"] * 3
    assert kinds(f"{article[:-1]}:\nOslo\nTurku")[2:] == ["subheading"] * 2  # a list
    assert kinds(f"{article}\n1. Oslo\n2. Turku")[2:] == ["subheading"] * 2


def test_a_heading_that_comes_twice_is_a_link_or_a_caption():
    line = "A boat on the river Aura"
    text = f"It rained on Monday.\n{line}\n{line}\nThe sun came out.\nThe days after\nIt rained again."
    assert kinds(text) == ["paragraph", "boilerplate", "boilerplate", "paragraph", "subheading", "paragraph"]


def test_a_long_credit_or_note_is_boilerplate_too():
    names = ", ".join(f"Ann Lahti in Oslo{i} and Jo Berg in Turku".replace(str(i), "") for i in range(6))
    note = "Correction: " + "An earlier version gave the wrong name of the town. " * 5
    for line in (f"Associated Press writers {names} contributed to this report.", note):
        assert line.count(" ") > 25
        assert kinds(f"It rained in Oslo on Monday.\n{line}") == ["paragraph", "boilerplate"]


def test_each_sentence_of_a_line_may_have_its_own_rule():
    assert is_boilerplate("Follow us on Facebook. If you have a story suggestion email news@example.org.")
    assert is_tail("Lahti reported from Oslo. AP writer Jo Berg contributed from Turku.", str)
    assert not is_boilerplate("Follow us on Facebook. The mayor did so on Monday.")


def test_the_note_on_an_author_is_not_about_somebody_in_the_article():
    note = "Ann Lahti is the director of the Museum of Turku."
    assert kinds(f"The museum may close.\n{note}") == ["paragraph", "boilerplate"]
    assert kinds(f"The museum may close, Ann Lahti said.\n{note}") == ["paragraph", "paragraph"]


def test_a_text_of_boilerplate_alone_keeps_its_first_line():
    assert kinds("Ann Lahti is a reporter for the Norland Times.") == ["paragraph"]

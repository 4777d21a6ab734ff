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
        "Ann Lahti is the author of “The River and You.”",
        'Jo Berg hosts the podcast "Mill Talk" for Norland Radio.',
        "Rosa Moreno edits the magazine “Nine Ferries and a Boat” for the Turku Herald.",
        "The writer has lived by the river Aura since 1985.",
        "The author teaches law at the University of Turku.",
        "More of her writing can be found at mill.org.",
        "*Ferry committee member Jo Berg also edits the Turku Star",
        # who sent it
        "-- Norland Sports Media",
        "— Turku News Desk",
        "Rosa Moreno, once of the Turku Opera, is Senior Fellow at the River Forum.",
        # when it is on
        "All times are BST.",
        "Kick-off times are subject to change.",
        "Norland Radio is not responsible for any changes that may be made.",
        # what else there is
        "Want to catch up on the storm? You can browse all pictures here.",
        "You can order the book online.",
        "This is a longer version of an article that appeared in print.",
        "This is an edited version of the story that won the Mill Prize.",
        "In search of the mill - the BBC's Ann Lahti takes a look.",
        "Why the ferry stays – Sky's Jo Berg explains",
        "The long night – CNN’s Lena Fox reports from Turku",
        "Looking for good news?",
        "Enjoyed the walk?",
        "Want more of the north?",
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
        "Want he never knew.",
        "The writer was asleep when the river rose.",
        "The band played “The River” until the ferry left.",
        "Her work appears to be over.",
        "The ferry sails at nine - the mayor's Oulu friends take it.",
        "*It rained.",
        "You can order tea in the tower.",
        "All times were hard, but this one was the worst.",
        "This is a version of the truth that nobody believes.",
        "Nobody is responsible for any changes in the weather, but the mayor is.",
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
        "FlagShareLikeReply",
        "LikeReplyShareShow more posts",
        "Share Like Tweet",
        "For a graphic on the price of bread:",
        "For an interactive map of the mills:",
        "For a full list of the dead:",
        "Take a look at our list of things the mayor said below.",
        "Scroll through all the pictures below",
        "Check out our map of the ferries here",
        "Do you like ferries? Like our page:",
        "Are you fond of mills? Follow us on Facebook",
        "Have you seen it? Like this page",
        "Sorry, there are no recent comments.",
        "Sorry, no results were found",
        "Sorry, there is no content here yet",
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


@pytest.mark.parametrize(
    "item", ["(c) Who had the key?", "(c) The town builds a bridge.", "(c) Nobody paid for the boat on the quay."]
)
def test_the_third_item_of_a_list_is_no_copyright(item):
    assert kinds(f"It rained in Oslo.\n(a) Where was the gate?\n(b) Where was the key?\n{item}")[-1] != "boilerplate"


@pytest.mark.parametrize(
    "line", ["(c) 2022 The Norland Times", "(c) Copyright of the Turku Herald", "(c) Norland Times"]
)
def test_a_copyright_in_brackets(line):
    assert is_boilerplate(line)


def test_a_date_with_a_stop_is_a_date():
    assert kinds("It rained in Oslo.\nFriday, December 4, 2015.\nThe sun came out.")[1] == "dateline"

"""Lines: what a program broke is put together, what is really on lines of its own stays there."""

import textwrap

import pytest

from analysis import as_articles, extract_quotes
from analysis.text.document import parse, sentences
from analysis.text.lines import broken_lines

STORY = """The council of Oulu voted on Monday to keep the old ferry for five more years, after a debate that went on \
until midnight and left many of its members angry with the mayor. She had promised an answer in May. The ferry takes \
three hundred people to work each day, and nobody has said how they would get there without it."""


def joined(text):
    """How many line ends are read as spaces, or not at all."""
    return len(broken_lines(text)[1])


KEPT = {
    "a poem": "The ferry left the quay at nine,\nThe gulls went after it in line,\nAnd over all the silent bay\n"
    "The winter light was cold and grey.",
    "a list": "• bread and butter for the guests\n• a boat that can take forty people\n• somebody who knows the way",
    "numbered items": "The council can do three things:\n1. Keep the ferry for five more years.\n2. Build a bridge.\n3. Nothing.",
    "results": "Oulu 3 Turku 1\nTampere 2 Espoo 2\nVaasa 0 Kotka 4\nKuopio 1 Lahti 1\nPori 5 Rauma 0\nMikkeli 2 Hanko 1",
    "a dialogue": "Q. Did you see the ferry leave the harbour that night?\nA. I saw it leave at about nine in the evening.\n"
    "Q. Who else was on the quay with you at that hour?\nA. Nobody whose name I would be able to give you.",
    "labels": "BERG: The ferry leaves at nine and comes back at ten.\nLAHTI: That is much too late for people who work.\n"
    "BERG: Then they should take the bus like others do.\nLAHTI: There is no bus that goes to the islands.",
    "posts": "Ferry again an hour late. Thanks @norlandlines\nAnyone know a way home from Oulu tonight?\nNever mind, got a lift",
    "headings": "The ferry\n\nWhat it costs\nThe ferry costs two million a year.\n\nWho pays\nThe town pays all of it.",
    "rules": "It rained.\n----------------------------------------\nthe next day it snowed",
    "names": "Ann Lahti\nJo Berg\nTom Hale\nLena Fox\nOmar Diaz\nRosa Moreno",
}


@pytest.mark.parametrize("name", KEPT)
def test_lines_that_are_lines_stay(name):
    assert joined(KEPT[name]) == 0


@pytest.mark.parametrize("width", range(28, 101, 9))
def test_a_heading_and_a_byline_stay_apart_from_lines_that_were_broken(width):
    body = textwrap.fill(STORY, width, break_on_hyphens=False)
    text = f"Ferry Stays\nBy Ann Lahti\n\n{body}\n\n{body}"
    assert [block.kind for block in parse(text).blocks] == ["headline", "byline", "paragraph", "paragraph"]


@pytest.mark.parametrize("width", [30, 47, 72])
def test_a_first_line_that_is_set_in_begins_a_paragraph(width):
    text = "\n".join(textwrap.fill(STORY, width, break_on_hyphens=False, initial_indent="   ") for _ in range(4))
    assert len(parse(text).blocks) == 4


def test_the_last_line_of_a_paragraph_had_room():
    body = textwrap.fill(STORY, 50, break_on_hyphens=False)
    assert [len(part.split("\n")[-1]) < 40 for part in (body,)] == [True]
    assert len(parse(f"{body}\n{body}\n{body}").blocks) == 3


def test_items_of_a_list_may_go_on_set_in():
    items = [textwrap.fill(STORY, 60, initial_indent=f"{n}. ", subsequent_indent="   ") for n in (1, 2)]
    assert len(parse("\n".join(items)).blocks) == 2


def test_a_quotation_over_lines_is_one_sentence():
    text = "Ann Lahti said that the ferry was “the\nonly way home for half of the people who\nwork in Oulu” and that it must stay."
    assert len(sentences(text)) == 1


# The last line of each first paragraph is so full that the next word had no room; 40 letters a line.
FULL_ENDS = {
    "a quotation begins": (
        "The council kept the old ferry for five\nmore years after a long and angry night.\n“Nobody asked us, and nobody told us what\n"
        "it would cost,” she said to the crowd on\nthe quay.\nThe ferry takes three hundred people to\nwork each day of the week."
    ),
    "a quotation ends": (
        "The mayor said that nobody on the quay had\nasked for “a bridge that takes ten years.”\nThe ferry takes three hundred people to\n"
        "work each day, and nobody has said how\nthey would get there.\nThe bridge would take ten years and cost\nmore."
    ),
    "paragraphs of one sentence": (
        "The council kept the old ferry for five\nmore years after a debate late at night.\nThe ferry takes three hundred people to\nwork.\n"
        "The mayor had promised an answer in the\nspring.\nThe bridge would take ten years and cost\nmore."
    ),
}


@pytest.mark.parametrize("name", FULL_ENDS)
def test_a_full_line_ends_a_paragraph_by_its_signs_where_nothing_sets_paragraphs_apart(name):
    blocks = parse(FULL_ENDS[name]).blocks
    assert blocks[1].start == FULL_ENDS[name].index("\n", FULL_ENDS[name].index("\n") + 1) + 1


@pytest.mark.parametrize(
    "text",
    [
        "The council kept the old ferry for five\nmore years. It met on a day in May. Some\nwept. The mayor left. It was late then.\n"
        "The ferry takes three hundred people to\nwork each day of the week. They pay for\nit. They will pay more.",
        "The council heard Ann Lahti, who is with\nthe harbour office of the U.S. She is the\nhead of it. She asked for five more years\n"
        "for the old ferry. The mayor agreed with\nher. Some wept.",
        "The mayor told the crowd on the old quay:\n“We have heard you, and we will keep the\nferry for you. It stays. It does. It will\n"
        "take you to work each day of the week.”",
    ],
)
def test_a_full_line_is_within_a_paragraph_where_most_sentences_are(text):
    assert len(parse(text).blocks) == 1


OTHERS = [
    "The ferry takes three hundred people to work each day, and some of them have done so all their lives.",
    "The mayor had promised an answer in May. She gave none then, and she has not said since when she will give one.",
    "The bridge would take ten years to build and would cost more than the town has ever had to spend on anything.",
    "The harbour master did not answer his telephone on Monday.",
    "There are forty islands off the coast, and on nine of them people live all year round. Most work in the town.",
    "The council will vote again in the spring, when it is known what the work would cost and who would pay.",
] * 2
# What is said up to a line that is full, and what goes on after it.
OPEN_ENDS = {
    "a quotation is open": ("“The council has never asked the islands. It ought to have done so,", "Nobody has.”"),
    "one in single marks": (
        "'The council has never asked the islands. It ought to have done so",
        "Nobody has,' she said.",
    ),
    "somebody was quoted": (
        "“Nobody has asked us what we want,” said Ms. Ann Lahti of Oulu",
        "“We read it in the paper.”",
    ),
    "somebody asked": ("“Who has asked the islands about the price of that ferry?”", "Ann Lahti asked."),
    "a date": ("The council of Oulu meets on the old quay on Friday, on Aug", "8, to vote."),
    "a colon": ("The harbour master had only one question for the mayor:", "Who is to pay for it?"),
    "a pronoun": ("The harbour master had only one question for the mayor of Oulu", "He wanted to know who pays."),
}


def full_lines(first, more):
    """Texts of paragraphs without anything between them, in which a line ends with `first` and has no room."""
    first += "" if first[-1] in "?:.”" else "."
    for width in range(36, 90):
        text = "\n".join(textwrap.fill(part, width, break_on_hyphens=False) for part in (f"{first} {more}", *OTHERS))
        last = first.rsplit(" ", 1)[-1]
        line = next((line for line in text.split("\n") if line.endswith(last)), "")
        if line and f"{line}\n{more.split()[0]}" in text and text.startswith(first[:20]):
            yield text, len(first)


@pytest.mark.parametrize("name", OPEN_ENDS)
def test_what_is_not_over_goes_on_where_nothing_sets_paragraphs_apart(name):
    found = [parse(text).blocks[0].end > end for text, end in full_lines(*OPEN_ENDS[name])]
    assert len(found) > 2 and all(found)


def test_a_headline_as_full_as_a_line_stays_one():
    text = textwrap.fill(STORY, 42, break_on_hyphens=False)
    whole = f"Oulu Keeps Old Ferry After an Angry Debate\n{text}\n{text}"
    assert [block.kind for block in parse(whole).blocks][:2] == ["headline", "paragraph"]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_spaces_before_a_first_line_are_not_read(between):
    plain = ["“It rained,” said Ann Lahti.", "A Norland Radio presenter, Lahti left on Monday.", "It rained on."]
    set_in = between.join(f"    {line}" for line in plain)
    assert (
        extract_quotes(as_articles([set_in]))["speaker_title"].tolist()
        == extract_quotes(as_articles(["\n".join(plain)]))["speaker_title"].tolist()
    )
    assert [set_in[block.start : block.end] for block in parse(set_in).blocks] == plain


@pytest.mark.parametrize("width", [40, 60])
def test_two_spaces_after_a_stop_begin_no_paragraph(width):
    story = "  ".join([*OTHERS, STORY]).replace(". ", ".  ").replace(".   ", ".  ")
    for at in range(width, width + 9):
        text = textwrap.fill(story, at, break_on_hyphens=False)
        assert len(parse(f"{text}\n\n{text}").blocks) == 2


def test_a_line_that_begins_with_a_comma_goes_on():
    text = "The council kept the ferry for the men of the islands\n, who need it."
    assert len(parse(f"{text}\n\nIt rained in Oulu.").blocks) == 2


def test_an_address_alone_on_a_line_stays_alone():
    text = f"https://example.org/news/2022/06/{'ferry-' * 9}\n{textwrap.fill(STORY, 60)}"
    assert len(parse(text).blocks) == 2


@pytest.mark.parametrize(
    "text",
    [
        "When the harbour master went to sea with the men whose boats came from\nTurku, nobody on the quay was told.",
        "Nobody in the town had ever heard the name of the man who wrote to the\nNorland Herald about its ferry.",
        "She had promised for a year that the ferry would be kept for those of\nTurku, who need it.",
    ],
)
def test_two_lines_are_one_sentence_where_the_first_cannot_end(text):
    whole = f"Ferry Stays\n\n{text}"
    assert [block.kind for block in parse(whole).blocks] == ["headline", "paragraph"]
    assert joined(whole) == 1 and joined(whole.replace("\n", ".\n")) == 0


def test_items_of_a_list_go_on_over_lines_that_are_set_in():
    """Also where three lines or more belong to an item."""
    paragraph = textwrap.fill(STORY, 64)
    whole = STORY.lower().replace(".", ",").rstrip(",")
    item = textwrap.fill(whole, 64, initial_indent="- ", subsequent_indent="  ")
    assert item.count("\n") > 2
    assert joined(f"{paragraph}\n\n{item}\n{item}") == paragraph.count("\n") + 2 * item.count("\n")


@pytest.mark.parametrize("heading", ["The price of it", "FULL TEXT.", "Story goes on below the map", "Who pays"])
def test_a_line_that_ends_no_sentence_is_no_last_line_of_a_paragraph(heading):
    seconds = [
        (text, parse(text).blocks[1])
        for text in (text.replace("\n", f"\n{heading}\n", 1) for text in _with_full_ends())
    ]
    assert len(seconds) > 2 and {text[block.start : block.end] for text, block in seconds} == {heading}


def _with_full_ends():
    """Texts whose first paragraph is a line so full that a heading has no room there."""
    for width in range(80, 110):
        text = "\n".join(textwrap.fill(part, width, break_on_hyphens=False) for part in OTHERS)
        if width - len(text.split("\n")[0]) < len("FULL") and text.split("\n")[0].endswith("."):
            yield text


BREADS = """
Ann Lahti, Jo Berg and Tom Hale of Oulu; Lena Fox, Omar Diaz and Rosa Moreno of Turku; and nobody else from the islands.
The Norland Council has kept the Oulu Ferry, and with it the Old Quay, the Harbour Inn and the North Sea Light of Turku.
Ferry Line One goes to Long Island, Ferry Line Two to Deep Bay and Fox Point, and the third one to the islands on Friday.
"""


@pytest.mark.parametrize("width", [34, 45, 50])
def test_lines_of_names_were_broken_if_all_that_begin_in_lower_case_fit_a_width(width):
    """Names begin most lines here, and headings half of the others."""
    headings = "The Oulu Ferry\nNorland News\nWho Pays\nFox Point"
    parts = [part for line in BREADS.strip().split("\n") for part in (headings, textwrap.fill(line, width))]
    text = "\n".join(parts)
    assert sum(block.kind == "paragraph" for block in parse(text).blocks) == 3

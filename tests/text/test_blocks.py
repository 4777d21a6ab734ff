"""Blocks: paragraphs, headings, datelines and the lines that are no article."""

import pytest

from analysis import load_sample
from analysis.text.document import parse, sentences


def cut(text, spans):
    return [text[a:b] for a, b in spans]


def kinds(text):
    return [block.kind for block in parse(text).blocks]


SAMPLE = load_sample()["text"].iloc[0]


def test_the_blocks_of_the_sample():
    text = SAMPLE
    headings = [text[b.start : b.end] for b in parse(text).blocks if b.kind in ("headline", "subheading")]
    assert len(headings) == 5 and headings[0].startswith("Putin and Trump Plan")
    assert "‘Negotiations to Begin’" in headings
    assert [text[b.start : b.end] for b in parse(text).blocks if b.kind == "boilerplate"] == [
        "Reference(s):",
        "cgtn.com",
    ]


def test_a_heading_never_runs_into_the_next_line():
    text = "Rates Rise Again\nThe bank raised rates on Monday.\nA Calm Reaction\nMarkets did not move."
    assert cut(text, sentences(text)) == text.split("\n")
    assert kinds(text) == ["headline", "paragraph", "subheading", "paragraph"]


def test_a_lone_line_is_prose():
    assert kinds("Council approves new bridge") == ["paragraph"]
    assert kinds("") == [] and kinds(" \n\n ") == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Ada Marsh and Tom Iversen", "byline"),
        ("By Ada Marsh, Science Editor", "byline"),
        ("Monday, 4 March 2024", "dateline"),
        ("Published March 4, 2024 at 10:30 GMT", "dateline"),
        ("Share this article", "boilerplate"),
        ("12 comments", "boilerplate"),
        ("Read more: Bridge closed for a third day", "boilerplate"),
        ("https://example.org/news/2024", "boilerplate"),
        ("desk@example.org", "boilerplate"),
        ("© 2024 Example Press", "boilerplate"),
        ("(Reporting by Ada Marsh; Editing by Tom Iversen)", "boilerplate"),
        ("Advertisement", "boilerplate"),
        ("* * *", "boilerplate"),
        ("What Comes Next", "subheading"),
        ("‘A Matter of Weeks’", "subheading"),
        ("“No.”", "paragraph"),
        ("By noon the square was empty.", "paragraph"),
        ("• Three roads stay closed", "paragraph"),
        ("It was cold. The pipes froze, and so", "paragraph"),
        ("Share prices fell on Monday.", "paragraph"),
    ],
)
def test_the_kind_of_a_line(line, kind):
    text = f"Bridge Closes\n\nThe bridge was closed on Sunday.\n\n{line}\n\nIt opens again in May."
    assert kinds(text)[2] == kind


def test_a_dateline_is_a_block_of_its_own():
    text = "LAGOS (Reuters) - The port reopened on Monday. Ships came in."
    blocks = parse(text).blocks
    assert [(b.kind, text[b.start : b.end]) for b in blocks] == [
        ("dateline", "LAGOS (Reuters) -"),
        ("paragraph", "The port reopened on Monday. Ships came in."),
    ]
    assert kinds("BOISE, Idaho, Feb. 3 (UPI) — A storm came. It left.") == ["dateline", "paragraph"]
    assert kinds("The port — closed since May — reopened on Monday. Ships came in.") == ["paragraph"]


def test_lines_broken_at_a_fixed_width_are_one_paragraph():
    line = "the council voted late on Tuesday to close the old bridge over the river until "
    text = ("The vote was seven to two, and " + line * 6).strip() + " May."
    wrapped, row = [], ""
    for word in text.split():
        if len(row) + 1 + len(word) > 72:
            wrapped.append(row)
            row = word
        else:
            row = f"{row} {word}".strip()
    wrapped = "\n".join([*wrapped, row])
    assert wrapped.count("\n") > 4
    assert len(sentences(wrapped)) == 1
    assert len(sentences(wrapped.replace("\n", "\r\n"))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "PUBLISHED: 06:41, 3 February 2021 | UPDATED: 09:17, 3 February 2021",
        "Last Updated 5 hours ago",
        "4 MAY 2021 • 9:12AM",
        "Washington —",
    ],
)
def test_a_line_of_times_or_of_a_place_is_a_dateline(line):
    assert kinds(f"Mill to close\n\n{line}\n\nIt rained in Oslo on Monday.")[1] == "dateline"


@pytest.mark.parametrize(
    "line", ["Two hours ago the road was dry.", "At 9:12 the siren went.", "Then —", "It began in 2021."]
)
def test_a_line_that_tells_of_a_time_is_none(line):
    assert kinds(f"It rained.\n\n{line}\n\nThe sun came out.")[1] != "dateline"

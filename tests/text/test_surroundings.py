"""Lines that are none of the article because of where they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import extract_quotes, name_actors, readability
from analysis.corpus import near_duplicates
from analysis.text.document import parse

FIRST, LAST = "It rained in Oslo on Monday.", "The sun came out on Tuesday."


def kinds(text):
    return [block.kind for block in parse(text).blocks]


def cut(text):
    return [(block.kind, text[block.start : block.end]) for block in parse(text).blocks]


def test_credits_at_the_end_of_a_paragraph_are_a_block_of_their_own():
    for credits in (
        "(Reporting by Ann Lahti; Editing by Jo Berg)",
        "Reporting by Ann Lahti in Turku; Editing by Jo Berg.",
        "AP writer Ann Lahti contributed to this report.",
    ):
        assert cut(f"{FIRST} Snow may follow. {credits}")[-2:] == [
            ("paragraph", f"{FIRST} Snow may follow."),
            ("boilerplate", credits),
        ]


@pytest.mark.parametrize(
    "line",
    [
        "It rained. Reporting by the paper led to his fall.",
        "It rained. Two experts contributed to this report, which is secret.",
        "It rained. Editing by hand took a year.",
    ],
)
def test_a_paragraph_that_ends_like_credits_is_whole(line):
    assert kinds(f"{FIRST}\n{line}") == ["paragraph", "paragraph"]


def test_links_follow_their_head():
    text = f"{FIRST}\nRelated stories\nThe mill that closed in May\n• A bridge too old\n{LAST}"
    assert kinds(text) == ["paragraph", "boilerplate", "boilerplate", "boilerplate", "paragraph"]
    text = f"{FIRST}\nRead more\nA Calm Reaction\n{LAST}"
    assert kinds(text) == ["paragraph", "boilerplate", "subheading", "paragraph"]


def test_links_in_a_list_that_nothing_announces():
    links = "- What is behind the rain?\n- Ann Lahti: Why ‘rain’ matters\n- New podcast on rain"
    assert kinds(f"{FIRST}\n{links}\n{LAST}") == ["paragraph", *["boilerplate"] * 3, "paragraph"]
    assert "boilerplate" not in kinds(f"Three towns asked the same:\n{links}\n{LAST}")
    listed = "- Three roads stay closed\n- Two schools open again\n- The ferry runs at noon"
    assert "boilerplate" not in kinds(f"{FIRST}\n{listed}\n{LAST}")


def test_tables_of_results():
    table = "Norland 3 Sudland 1\nEastland 2 Westland 2\nOslo 0 Turku 4"
    assert kinds(f"{FIRST}\n{table}\n{LAST}") == ["paragraph", *["boilerplate"] * 3, "paragraph"]
    rows = "Team | Won | Lost\nOslo | 3 | 1\nTurku | 1 | 3"
    assert kinds(f"{FIRST}\n{rows}\n{LAST}") == ["paragraph", *["boilerplate"] * 3, "paragraph"]
    steps = "1. The 3 towns of 1905\n2. The 4 mills of 1907\n3. The 2 dams of 1911"
    assert "boilerplate" not in kinds(f"{FIRST}\n{steps}\n{LAST}")


def test_captions_without_a_stop():
    caption = "Minister Ann Lahti walks through the flooded streets of the town of Turku"
    assert kinds(f"{FIRST}\n{caption}\n{LAST}") == ["paragraph", "boilerplate", "paragraph"]
    for heading in ("Ann Lahti in Turku", "How the dam broke in a night of rain and nobody came"):
        assert kinds(f"{FIRST}\n{heading}\n{LAST}") == ["paragraph", "subheading", "paragraph"]


def test_a_heading_that_nothing_follows_is_a_link():
    assert kinds(f"{FIRST}\n{LAST}\nRiders risk their lives to deliver food") == [
        "paragraph",
        "paragraph",
        "boilerplate",
    ]
    assert kinds(f"{FIRST}\n{LAST}\nIt was all over by noon. -Norland Post")[2] != "boilerplate"
    assert kinds(f"{FIRST}\n{LAST}\nShe said they would all come back") == ["paragraph", "paragraph", "subheading"]


def test_entries_of_a_live_blog():
    text = "10:15 a.m.\n\nThe vote has begun.\n\nUPDATE 9:40 a.m.\n\nThe hall is full."
    assert kinds(text) == ["boilerplate", "paragraph", "boilerplate", "paragraph"]


LINES = st.sampled_from(
    [FIRST, LAST, "Related stories", "A Calm Reaction", "- Rain?", "Oslo 3 Turku 1", "Jo Berg / AP", "", "10:15 a.m."]
)


@given(st.lists(LINES | st.text(max_size=60), max_size=8).map("\n".join))
def test_blocks_never_overlap_and_are_bare(text):
    blocks = parse(text).blocks
    assert all(a.end <= b.start for a, b in zip(blocks, blocks[1:], strict=False))
    assert all(text[b.start : b.end] == text[b.start : b.end].strip() != "" for b in blocks)


ARTICLE = """The mayor of Turku resigned on Monday after weeks of protest over the dam.

“I have done what I could,” Ann Lahti told reporters in the town hall.

{}"""
TAILS = [
    "AP writers Omar Diaz in Oslo and Carla Neri contributed to this report.",
    "Additional reporting by Omar Diaz and Carla Neri; Editing by Lena Fox",
    "Omar Diaz is a reporter for the Norland Times. Follow him on Twitter @odiaz.",
    "The crowd in Turku on Monday, March 3, 2025. (AP Photo/Omar Diaz)",
    "Omar Diaz / Getty Images",
    "Editor's note: “We regret the error,” said Omar Diaz, the editor.",
]


@pytest.mark.parametrize("tail", TAILS)
def test_what_surrounds_an_article_has_no_actors_quotations_or_prose(tail):
    with_tail, without = ARTICLE.format(tail), ARTICLE.format("").strip()
    assert list(name_actors(with_tail)["actor"]) == list(name_actors(without)["actor"])
    assert list(extract_quotes(with_tail)["text"]) == list(extract_quotes(without)["text"])
    columns = ["sentences", "words"]
    measured = (readability(text, counts=True)[columns].values.tolist() for text in (with_tail, without))
    assert next(measured) == next(measured)


def test_what_surrounds_an_article_makes_no_copy_of_it():
    widget = "\n".join(
        f"Share this with {site}" for site in ("Facebook", "Messenger", "Twitter", "Email", "WhatsApp") * 4
    )
    note = "If you have been affected by any of the issues in this story you can find help on our page."
    stories = [
        "The harbour board said on Monday that the old lighthouse will be sold to the town next year.",
        "A ferry with ninety people ran aground near Turku and all of them were brought ashore by noon.",
    ]
    copies = near_duplicates([f"{story}\n{widget}\n{note}" for story in stories])
    assert copies["original"].isna().all() and list(copies["share"]) == [0, 0]


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (["Oslo | rain | 3", "Turku | sun | 5", "Lahti | fog | 9"], "boilerplate"),
        (["Oslo\t3\t5", "Turku\t5\t6", "Lahti\t9\t2"], "boilerplate"),
        (["Oslo 3 5", "Turku 5 6", "Lahti 9 2"], "boilerplate"),
        (["Oslo | rain", "Turku | sun", "Lahti | fog"], "subheading"),
        (["Oslo\t3", "Turku\t5", "Lahti\t9"], "subheading"),
        (["Oslo | rain | 3", "Turku | sun | 5"], "subheading"),
    ],
)
def test_a_table_has_three_rows_of_three_cells_at_least(rows, kind):
    assert kinds("\n".join([FIRST, *rows, LAST])) == ["paragraph", *[kind] * len(rows), "paragraph"]


@pytest.mark.parametrize(
    "titles",
    [
        ["Mayor 'ready to go' in May", "Five things to know about the dam", "Why the ferry left Oulu early"],
        ["What the council knew in May", "Ferry: How the old bridge fell", "Harbour master will not speak"],
    ],
)
def test_titles_of_other_articles_in_a_row_are_links(titles):
    text = "\n".join(["It rained in Oslo on Monday.", *titles, "The sun came out on Tuesday."])
    assert [block.kind for block in parse(text).blocks] == ["paragraph", *["boilerplate"] * 3, "paragraph"]


@pytest.mark.parametrize(
    ("before", "lines"),
    [
        (
            "The council asked three things:",
            ["Who is to pay for it?", "Who has seen the plans?", "Who said 'no' in May"],
        ),
        ("It rained.", ["Lahti wins in Oulu again", "Berg wins in Turku again", "Roe wins in Espoo again"]),
        ("It rained.", ["The dam", "'Nobody asked us about it'"]),
    ],
)
def test_a_list_or_a_heading_of_the_article_is_none(before, lines):
    text = "\n".join([before, *lines, "The sun came out on Tuesday."])
    assert "boilerplate" not in [block.kind for block in parse(text).blocks]

"""What words in quotation marks are: every rule decides its example."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes
from analysis.quotes.marked.attribution import attributions
from analysis.quotes.marked.kinds import RULES, kind_of, rule_of
from analysis.quotes.words.items import Items
from analysis.text.document import parse

UPPER_CASE = r"""
    According to the sign, “NO PARKING.” It rained. => nothing
    According to Berg: “NO COMMENT.” It rained. => Berg (direct, according to): NO COMMENT.
    Berg: “NO COMMENT.” => Berg (direct, colon): NO COMMENT.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(UPPER_CASE))
def test_upper_case_after_a_colon_is_said_and_a_sign_is_not(text, expected):
    assert told(text) == expected


def rules_behind(text):
    items = Items(parse(text))
    return [rule_of(items, k, attribution) for k, attribution in zip(items.item, attributions(items)[0], strict=True)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_decides_its_example(rule):
    assert rule in rules_behind(rule.example)


def test_rules_have_names_and_reasons_of_their_own():
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.applies.__doc__ for rule in RULES)


def test_the_kind_is_that_of_the_rule():
    items = Items(parse("The dam leaks. Nobody of the “old guard” came."))
    (k,) = items.item
    assert kind_of(items, k, None) == rule_of(items, k, None).kind == "fragment"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Her first novel, “The Salt Road,” won a prize in 1998.", 0),
        ("His last film, “The Long Quay,” opened to bad reviews.", 0),
        ("The band sang their new single, “Rain on Monday,” in May.", 0),
        ("“It leaks all day,” said “Friends” actress Ann Roe.", 1),
        ("“It leaks all day,” said “The Crown” star Ann Roe.", 1),
        ("“It leaks all day,” Jim “Boss” Roe said.", 1),
        ("Roe, who once called it “a wreck that leaks,” said “we can mend it.”", 2),
        ("They sang “We Shall Overcome” at the grave.", 0),
        ("His reply: “Ask my lawyer.” Paul Haas closed the door.", 1),
        ("A report, “Lost at sea”, found no evidence of fraud.", 0),
        ("Nicknamed “The Bear,” Paul Haas won in round four.", 0),
        ("Dubbed “the Tin Duchess,” Eva Lind ran the bank for years.", 0),
        ("Known to friends as “The Owl,” Max Boyd wept.", 0),
        ("Marketed as “liquid gold,” the oil sold for a fortune.", 0),
        ("Billed as “the race of the year,” the regatta drew ten boats.", 0),
        ("The two joined forces to build a network, known as “super 3G”, intended to be fast.", 0),
        ("He plans a law, known as “the bed tax”, hoping to sway the town.", 0),
        ("Officials drew up a scheme, known as “green shift”, promising relief.", 0),
        ("Sold in Oulu as “mountain air,” the can was empty.", 0),
        ("Paul Haas, born “Pavel Haas,” came in 1968.", 0),
        ("Eva Lind’s answer to the bank was “see you there.”", 1),
        ("The coach’s message to his team was “keep on.”", 1),
        ("Her promise to the men was “you will be paid.”", 1),
        ("His view of the world is “wide and wrong.”", 0),
        ("The plan, Eva Lind said, was what she called “a leap in the dark.”", 1),
    ],
)
def test_nicknames_are_no_quotations(text, rows):
    assert (extract_quotes(text)["kind"] != "indirect").sum() == rows


NICKNAMES = r"""
    Mia Holm, whom her divers call “the Seal,” has won a prize. => nothing
    Paul Haas, whom fans at the lake called “Iron Paul,” has won a prize. => nothing
    Eva Lind, whom everybody calls “Old Boat,” has won a prize. => nothing
    Eva Lind, whom critics call “a liar and a thief,” has won a prize. => critics (direct, distant cue): a liar and a thief,
    Critics call Eva Lind “a liar and a thief.” => Critics (mixed, cue): Eva Lind “a liar and a thief.”
    Paul Haas, whom she met, called it “an old boat.” => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(NICKNAMES))
def test_what_people_call_whom_is_a_name(text, expected):
    assert told(text) == expected


WRITTEN_OR_SAID = r"""
    A report, “Wet at night”, found that it rained. => nothing
    The report, “wet at night” he said, was old. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(WRITTEN_OR_SAID))
def test_a_paper_in_marks_is_not_said(text, expected):
    assert told(text) == expected

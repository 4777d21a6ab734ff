"""Hyphens at the end of a line."""

import pytest

from analysis.text.document import read

LINES = {
    "The mayor gave no infor-\nmation on the vote.": "The mayor gave no information on the vote.",
    "The well-\nknown baker left.": "The well-known baker left.",
    "A fire broke out in a ware-\nhouse near the har-\nbour.": "A fire broke out in a warehouse near the harbour.",
    "He spoke of short-\nand long-term plans.": "He spoke of short-\nand long-term plans.",
    "It is state-of-the-\nart work.": "It is state-of-the-art work.",
    "His mother-\nin-law came.": "His mother-in-law came.",
    "A re-\nelection is likely.": "A re-election is likely.",
    "The govern-\nment’s plan failed.": "The government’s plan failed.",
    "It was a soft\u00ad\nware firm.": "It was a software firm.",
    "See www.norland-\nnews.example for more.": "See www.norland-news.example for more.",
}


@pytest.mark.parametrize("text", LINES)
def test_a_word_over_a_line_end_is_one_word(text):
    assert read(text).text == LINES[text]


def test_one_word_in_many_lines_was_not_broken_by_a_program():
    lines = ["The council met again on Monday, and it"] * 24
    text = "\n".join([*lines, "agreed on the front-", "runner and the so-", "called plan."])
    assert "front-runner" in read(text).text and "so-called" in read(text).text


def test_the_text_itself_tells_how_it_writes_a_word():
    plain = "It is a by-election. The last by-\nelection was in May."
    assert read(plain).text == plain.replace("\n", "")
    plain = "The frontrunner left. Another front-\nrunner stayed."
    assert read(plain).text == plain.replace("-\n", "")

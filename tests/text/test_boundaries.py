"""Boundaries: where a sentence ends, and what a word is."""

import pytest

from analysis.text.document import sentences


def cut(text, spans):
    return [text[a:b] for a, b in spans]


ONE_SENTENCE = [
    "Mr. Oduya met Gen. Vance at 3.5 p.m. on St. Mary's Rd. in the rain.",
    "The U.S. Senate and the U.K. Treasury agreed.",
    "J. R. Kessler and Maria T. Olin signed on Jan. 4 in Boise, Idaho.",
    "It costs $3.50 at www.example.org. and 4.2% more elsewhere.",
    "“Why would we leave?” asked the pilot.",
    "“Why would we leave?” Ms. Hale asked.",
    "The firm (est. 1990 in Ohio) grew.",
    "He paused … and went on.",
    "Ford Motor Co. said its Acme Inc. unit lost No. 3 in the Sept. 9 vote.",
    "He wants to see what happens, e.g. in Peru, i.e. not here, vs. Chile.",
]


TWO_SENTENCES = [
    ("She works for Acme Inc.", "The firm is new."),
    ("They left the U.S.", "He stayed."),
    ("“We won.”", "The crowd roared."),
    ("“Is it over?”", "Nobody knew."),
    ("He arrived at 9 p.m.", "It was dark."),
    ("She asked why!", "“Because,” he said."),
    ("He said (twice, in fact.)", "Then he left."),
    ("It was over...", "Or so they thought."),
    ("Prices rose 3.5%.", "2024 was worse."),
    ("That was I.", "He did not come."),
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_stops_that_end_no_sentence(text):
    assert cut(text, sentences(text)) == [text]


@pytest.mark.parametrize("pair", TWO_SENTENCES)
def test_stops_that_end_one(pair):
    text = " ".join(pair)
    assert cut(text, sentences(text)) == list(pair)

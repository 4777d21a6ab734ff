"""Where what is reported begins and ends behind its cue, by class."""

import pytest

from analysis import extract_quotes

REPORTS = [
    # what lies behind the end that was chosen for an earlier clause
    (
        "Berg cheered, declaring it “another great day for our town” and said it was a step to a better life.",
        ["it “another great day for our town”", "it was a step to a better life"],
    ),
    (
        "Ann Lahti, who suggested the dam could be left to the town, and Roe, who claimed it was safe, were wrong.",
        ["the dam could be left to the town", "it was safe"],
    ),
    # two cues in -ing, joined
    ("Berg wrote to her, saying the mill was his and denying that it was sold.", ["the mill was his", "it was sold"]),
    ("Berg spoke at length, calling her a fool and accusing her of theft.", ["her a fool", "her of theft"]),
    # asides behind the cue
    ("Jo Berg says, win or lose in May, she is staying in the race.", ["she is staying in the race"]),
    ("The mayor said — with a smile — that he would stay.", ["he would stay"]),
    ("She said, if asked, she would serve again.", ["if asked, she would serve again"]),
    ("“It was a lie,” she said, referring to a story that she left.", ["It was a lie,", "a story that she left"]),
]


@pytest.mark.parametrize(("text", "said"), REPORTS)
def test_what_is_reported(text, said):
    assert extract_quotes(text)["text"].tolist() == said

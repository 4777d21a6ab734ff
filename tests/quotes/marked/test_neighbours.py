"""Who says a quotation that only its neighbours give to somebody."""

import pandas as pd
import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    "before",
    [
        "Eva Lind was ill, the mayor said in a letter to the town.",
        "Eva Lind was ill, said the mayor.",
        "Eva Lind has a cold, the mayor said on Friday.",
    ],
)
def test_who_says_the_sentence_before_at_its_end_goes_on(before):
    assert extract_quotes(f"{before} “She will be back in May.”")["speaker"].iloc[-1] == "the mayor"


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (": Eva Lind was a kind nurse. “She was the best that we ever had.”", None),
        (": Then Max Boyd came to Graz. “It was a cold and very long night.”", None),
        ("\n: Max Boyd was a star. “Nobody could sing as he did then.”", None),
        ("Eva Lind was a kind nurse. “I was the best that they ever had.”", "Eva Lind"),
        ("At 9: Max Boyd came to Graz. “It was a cold and very long night.”", "Max Boyd"),
        (": Max Boyd came to Graz. “It was a cold and long night,” he said.", "Max Boyd"),
    ],
)
def test_behind_a_lost_label_the_sentence_before_tells_nobody(paragraph, speaker):
    told = extract_quotes(f"It was a long day in the town of Graz.\n\n{paragraph}")["speaker"].iloc[-1]
    assert told == speaker or speaker is None and pd.isna(told)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("The mill closed in May.", None),
        ("The transformation took years.", None),
        ("A baker laughed.", "A baker"),
        ("The union met in Oulu.", "The union"),
        ("The report came out in May.", "The report"),
        ("A lot of people left.", "A lot of people"),
    ],
)
def test_things_before_a_quotation_do_not_speak(before, speaker):
    found = extract_quotes(f"{before} “It was the end of an age for all of us here.”")["speaker"].iloc[0]
    assert found == speaker if speaker else pd.isna(found)


OTHERS_SPEAK = r"""
    Eva Lind laughed when the mayor said it was late. “She will be back in May.” => the mayor (indirect, cue): it was late | Eva Lind (direct, previous sentence): She will be back in May.
    Eva Lind sold the mill that the mayor says is old. “She will be back in May.” => the mayor (indirect, cue): is old | Eva Lind (direct, previous sentence): She will be back in May.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(OTHERS_SPEAK))
def test_who_says_the_rest_of_a_sentence_does_not_go_on(text, expected):
    assert told(text) == expected

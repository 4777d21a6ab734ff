"""What is said of speakers: true for none, one, two and many, for ties and for gaps."""

import pandas as pd
import pytest

from analysis import measure
from analysis.display.sentences.speakers import (
    how_speakers_were_found,
    how_sure_speakers_are,
    least_sure,
    who_says_what,
)

MEASURED = pd.Series({"reason": None})
COLUMNS = ["quote_id", "kind", "speaker", "quoted_words", "rule", "confidence"]


def quotes(*rows):
    return pd.DataFrame([(i, *row) for i, row in enumerate(rows, start=1)], columns=COLUMNS)


def said(name, words, rule="cue", confidence=0.9):
    return ("direct" if words else "indirect", name, words, rule, confidence)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], "Nobody is quoted or reported in this article."),
        ([said(None, 5, None, None)], "Somebody is quoted or reported, but the article does not say who."),
        ([said("Judges", 5)], "One speaker is quoted: Judges."),
        ([said("Judges", 0)], "Nobody is quoted; one speaker is reported: Judges."),
        (
            [said(None, 5, None, None), said("Judges", 0)],
            "Nobody whom the article names is quoted; one speaker is reported: Judges. "
            "For one of the two quotations and reports the article does not say who speaks.",
        ),
        (
            [said("Ann", 5), said("Bo", 0), said("Cy", 0), said("Di", 0)],
            "One speaker is quoted: Ann; three are only reported.",
        ),
        ([said("Ann", 5), said("Bo", 5)], "Two speakers are quoted: Ann and Bo. Both have five quoted words."),
        (
            [said("Ann", 5), said("Bo", 5), said("Cy", 1)],
            "Three speakers are quoted. Ann and Bo have the most quoted words, five each.",
        ),
        (
            [said("Ann", 9), said("Bo", 5), said(None, 3, None, None)],
            "Two speakers are quoted: Ann and Bo. Ann has nine of the 17 quoted words, more than anybody. "
            "For one of the three quotations the article does not say who speaks.",
        ),
        (
            [said("Ann", 0), said("Bo", 0), said("Cy", 0)],
            "Nobody is quoted; three speakers are reported.",
        ),
    ],
)
def test_who_says_what(rows, expected):
    assert who_says_what(MEASURED, quotes(*rows)) == expected


def test_what_is_not_measured_has_no_speakers():
    assert who_says_what(pd.Series({"reason": "no words"}), quotes()) == "This article has no words."


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], "There is no speaker to find."),
        ([said(None, 5, None, None)], "No speaker was found."),
        ([said("Ann", 5)], "A cue names the speaker of the only quotation."),
        ([said("Ann", 0, "according to")], "A cue names the speaker of the only report."),
        (
            [said("Ann", 5, "colon")],
            "No cue names the speaker of the only quotation. It was found by another rule: colon.",
        ),
        (
            [said("Ann", 5, "colon"), said("Ann", 0, "continued")],
            "No cue names the speaker of either of the two quotations and reports. "
            "All were found by other rules: colon and continued.",
        ),
        (
            [said("Ann", 5), said("Ann", 5, "continued"), said("Ann", 5, "continued"), said("Bo", 5, "colon")],
            "A cue names the speaker of one of the four quotations. "
            "Three were found by other rules: continued (2) and colon.",
        ),
    ],
)
def test_how_speakers_were_found(rows, expected):
    assert how_speakers_were_found(quotes(*rows)) == expected


@pytest.mark.parametrize(
    ("confidences", "expected"),
    [
        ([], "No attribution comes with a confidence."),
        ([None], "No attribution comes with a confidence."),
        ([0.981], "Attributions like this one are right 98% of the time."),
        ([0.999], "Attributions like this one are right over 99% of the time."),
        ([0.9, 0.9], "Expect fewer than one of the two attributions to be wrong. All have a confidence of 90%."),
        (
            [0.95, 0.6, 0.601],
            "Expect fewer than one of the three attributions to be wrong. "
            "The two least sure ones have a confidence of 60%.",
        ),
        (
            [0.5, 0.4, 0.9],
            "Expect about one of the three attributions to be wrong. The least sure one names B, at 40%.",
        ),
        (
            [0.1, 0.2, 0.3],
            "Expect about two of the three attributions to be wrong. The least sure one names A, at 10%.",
        ),
    ],
)
def test_how_sure_speakers_are(confidences, expected):
    rows = [said(name, 5, "cue", confidence) for name, confidence in zip("ABCD", confidences, strict=False)]
    assert how_sure_speakers_are(quotes(*rows)) == expected


def test_a_quotation_in_parts_is_one_attribution():
    tables = measure("“We will go,” Ann Lahti said, “and we will stay.” It rained.")
    assert len(tables.quotes) == 2
    assert how_speakers_were_found(tables.quotes) == "A cue names the speaker of the only quotation."
    assert len(least_sure(tables.quotes)) == 1


def test_the_least_sure_come_first():
    tables = measure("“We will go,” Ann Lahti said.\n\n“We stay.”\n\nJo Berg said that it was late.")
    found = least_sure(tables.quotes)
    assert found["confidence"].is_monotonic_increasing and found["speaker"].notna().all()
    assert list(found) == ["text", "speaker", "rule", "confidence"] and least_sure(tables.quotes, 1).equals(
        found.head(1)
    )

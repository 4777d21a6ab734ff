"""Scores: every text has them or a reason, and a frame is as the schema says."""

import math
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import HARBOR, once_in_four, scored

from analysis import readability, schema
from analysis.scoring.intervals import readability_interval
from analysis.scoring.scores import COUNTS, SCORES, score_document
from analysis.text.document import parse


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no words"),
        (None, "no words"),
        ("… — 😀", "no words"),
        ("Share this article", "no words"),
        ("Привет, мир. Как дела?", "not Latin script"),
        ("Der Minister hat am Montag das Gesetz nicht unterschrieben, und die Partei schweigt.", "not English"),
    ],
)
def test_no_score_without_a_reason(text, reason):
    found = scored([text])
    assert found["reason"] == reason
    assert all(math.isnan(found[name]) for name in SCORES)
    assert pd.isna(found["warning"])


def test_short_texts_carry_a_warning():
    assert scored(HARBOR)["warning"] == "fewer than 100 words; fewer than 30 sentences for SMOG"
    assert scored("The old dog ran to the house. " * 20)["warning"] == "fewer than 30 sentences for SMOG"
    assert pd.isna(scored("The old dog ran to the house. " * 40)["warning"])


def test_the_frame_is_that_of_the_schema():
    frame = readability([HARBOR, ""])
    assert list(frame.columns) == schema.columns("readability")
    assert list(readability([HARBOR], "smog", counts=True).columns) == ["doc_id", *COUNTS, "smog", "reason", "warning"]
    assert frame["doc_id"].tolist() == ["text-1", "text-2"]
    assert len(readability(pd.DataFrame({"doc_id": [], "text": []}))) == 0


def test_wrong_arguments_are_named():
    with pytest.raises(ValueError, match="no measure 'flesch'.*flesch_reading_ease"):
        readability(HARBOR, ["flesch"])
    with pytest.raises(ValueError, match='"article" or "voice"'):
        readability(HARBOR, by="speaker")
    with pytest.raises(ValueError, match="level"):
        readability_interval(HARBOR, level=90)
    with pytest.raises(ValueError, match="repeats"):
        readability_interval(HARBOR, repeats=0)


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_text_has_scores_or_a_reason(text):
    found = score_document(parse(text))
    assert (found["reason"] is None) == all(math.isfinite(found[name]) for name in SCORES)
    assert found["words"] <= found["letters"] or found["words"] == 0
    assert found["monosyllables"] + found["polysyllables"] <= found["words"]


def test_time_grows_with_length():
    def seconds(n):
        document = parse("The bank of the U.S. raised rates by 0.5% on Monday, Mr. Li said in Negotiationville. " * n)
        begin = time.process_time()
        score_document(document)
        return time.process_time() - begin

    seconds(100)
    assert once_in_four(lambda: seconds(8000) < 10 * seconds(2000) + 0.02)

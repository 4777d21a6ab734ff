"""Classes of cues: neutral, positive, doubting."""

from __future__ import annotations

import pytest

from analysis.english.cue_classes import DOUBTING, POSITIVE, cue_class
from analysis.english.reporting_verbs import LEMMA


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("said", "neutral"),
        ("told", "neutral"),
        ("according to", "neutral"),
        ("went on to say", "neutral"),
        ("pointed to", "neutral"),
        ("pointed out", "positive"),
        ("was quick to explain", "positive"),
        ("claimed", "doubting"),
        ("has admitted", "doubting"),
        ("insists", "doubting"),
        ("allegation", "doubting"),
        (":", None),
        ("", None),
    ],
)
def test_the_last_word_that_reports_decides(cue, expected):
    assert cue_class(cue) == expected


def test_no_verb_is_in_two_classes():
    assert not set(POSITIVE.split()) & set(DOUBTING.split())


def test_every_verb_that_reports_has_a_class():
    assert {cue_class(form) for form in LEMMA} == {"neutral", "positive", "doubting"}

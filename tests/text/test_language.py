"""Language: what can be measured, and the reason where it cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.document import parse
from analysis.text.language import count_letters, is_plainly_english, language_reason, reason_of_counts

PIECES = st.sampled_from(
    ["It rained on the town and", "the mayor said to her,", "Der Rat hat nicht", "auf dem Markt und", "“und,”", "Oslo,", "–"]
)  # fmt: skip


@given(st.lists(PIECES, min_size=20, max_size=60).map(" ".join))
def test_what_is_plainly_english_has_no_other_verdict(text):
    assert language_reason(text) is None or not is_plainly_english(text)


def test_news_is_plainly_english_and_another_language_is_not():
    assert is_plainly_english("The mayor said it had rained in the town, and that the dam would hold. " * 9)
    assert not is_plainly_english("Der Rat hat am Montag nicht über das Gesetz für die Stadt gesprochen. " * 20)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The bank raised rates on Monday.", None),
        ("Cool cats wear hats.", None),
        ("", "no words"),
        ("😀😀 — …", "no words"),
        (None, "no words"),
        (float("nan"), "no words"),
        ("Привет, мир. Как дела?", "not Latin script"),
        ("今天天气很好。我们去公园。", "not Latin script"),
        ("Der Minister hat am Montag das Gesetz nicht unterschrieben, und die Partei schweigt.", "not English"),
        (
            "Le ministre a signé la loi dans la nuit et les députés sont partis avec le texte pour la ville.",
            "not English",
        ),
    ],
)
def test_what_can_be_measured(text, reason):
    assert language_reason(text) == parse(text).reason == reason


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        ("ferry", 5),
        ("and/or", 5),
        ("24/7", 3),
        ("www.norland.org/a/very/long/way/to/say/it", 10),
        ("https://norland.org/a/very/long/way", 10),
        ("ann@norland.org", 13),
    ],
)
def test_of_an_address_the_host_counts(word, letters):
    assert count_letters(word) == (letters, 0)


@pytest.mark.parametrize(
    ("counts", "reason"),
    [
        ((0, 0, 0, 0, 0), "no words"),
        ((120, 500, 40, 40, 0), None),
        ((120, 500, 40, 41, 0), "not English"),
        ((120, 500, 10, 0, 0), None),
        ((120, 500, 9, 0, 0), "not English"),
        ((120, 500, 40, 0, 250), None),
        ((120, 500, 40, 0, 251), "not Latin script"),
        ((8, 30, 0, 0, 0), None),
    ],
)
def test_a_verdict_needs_more_than_half_and_a_twelfth(counts, reason):
    """Words, letters, function words of English and of other languages, letters of other scripts."""
    assert reason_of_counts(*counts) == reason

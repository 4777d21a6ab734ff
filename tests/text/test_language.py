"""Language: what can be measured, and the reason where it cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.document import parse
from analysis.text.language import count_letters, is_plainly_english, language_reason

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
        ("ann@norland.org", 13),
    ],
)
def test_of_an_address_the_host_counts(word, letters):
    assert count_letters(word) == (letters, 0)

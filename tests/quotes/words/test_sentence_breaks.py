"""Where a quotation ends a sentence, and where its cue goes on with it."""

import pytest
from told import sentences, told

CUES_AFTER = r"""
    “They closed two mills.” Lahti said to cheers. “They closed two mills.” => Lahti (direct, cue): They closed two mills. | Lahti (direct, same paragraph): They closed two mills.
    “Why did they close two mills?” Lahti said she had no answer. => Lahti (direct, cue): Why did they close two mills? | Lahti (indirect, cue): she had no answer
    “Why did they close two mills?” Lahti said on Monday. => Lahti (direct, cue): Why did they close two mills?
"""


@pytest.mark.parametrize(("text", "expected"), sentences(CUES_AFTER))
def test_a_cue_with_a_clause_of_its_own_begins_a_sentence(text, expected):
    assert told(text) == expected


AFTER_QUESTIONS = r"""
    “Does it leak?” Mia Holm shot back. => Mia Holm (direct, cue): Does it leak?
    “Does it leak?” Mia Holm shot the goat. => ? (direct, unattributed): Does it leak?
    “Does it leak?” Mia Holm, the mayor, asked. => Mia Holm, mayor (direct, cue): Does it leak?
"""


@pytest.mark.parametrize(("text", "expected"), sentences(AFTER_QUESTIONS))
def test_what_follows_a_question_says_it_or_not(text, expected):
    assert told(text) == expected

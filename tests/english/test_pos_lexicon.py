"""Classes of words by themselves."""

import pytest

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import class_of


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("criticises", "criticizes"),
        ("apologised", "apologized"),
        ("recognising", "recognizing"),
        ("favours", "favors"),
        ("paralysed", "paralyzed"),
    ],
)
def test_british_spellings_have_the_class_of_the_american_ones(british, american):
    assert class_of(british) == class_of(american)


@pytest.mark.parametrize("word", ["analyses", "noises", "hours", "exercises"])
def test_other_words_that_end_alike_keep_their_own(word):
    assert class_of(word) in pos.NOUN + pos.NOUN_OR_VERB + pos.TIME

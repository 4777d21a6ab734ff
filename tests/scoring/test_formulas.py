"""Formulas: each gives the values that its paper prints."""

import numpy as np
import pytest
from inputs import HARBOR, scored

from analysis.scoring.formulas import FORMULAS, GRADES, scores
from analysis.scoring.scores import COUNTS, SCORES

PRINTED = [
    # Coleman and Liau 1975, the worked example: 119 words, 639 letters or digits, 5 sentences
    ("coleman_liau", {"words": 119, "letters": 639, "sentences": 5}, 14.53, 0.05),
    # Chall and Dale 1995, p. 66 and table: 20 unfamiliar words in 100, 10 words a sentence; psychology text; Harvard
    ("dale_chall_1995", {"words": 100, "difficult_words": 20, "sentences": 10}, 38.1, 0.01),
    ("dale_chall_1995", {"words": 100, "difficult_words": 35, "sentences": 5}, 17, 0.5),
    ("dale_chall_1995", {"words": 100, "difficult_words": 37, "sentences": 2}, -6, 0.5),
    # Dale and Chall 1948, sample 1: six unfamiliar of 132 words, the constant added all the same
    ("dale_chall_1948", {"words": 132, "difficult_words": 6, "sentences": 7}, 5.3684, 0.15),
    # Kipling's "If", counted by hand in a peer's tests
    ("flesch_reading_ease", {"words": 292, "sentences": 4, "syllables": 338}, 34.8, 0.06),
    ("flesch_kincaid_grade", {"words": 292, "sentences": 4, "syllables": 338}, 26.5, 0.06),
    ("automated_readability", {"words": 292, "sentences": 4, "letters": 1125}, 33.2, 0.06),
    # McLaughlin 1969, equation D, at both ends
    ("smog", {"sentences": 30, "polysyllables": 0}, 3.1291, 1e-9),
    ("smog", {"sentences": 1, "polysyllables": 4}, 14.554593, 1e-5),
    ("gunning_fog", {"words": 201, "sentences": 8, "complex_words": 22}, 14.4, 0.06),
    ("spache", {"words": 30, "sentences": 2, "unfamiliar_words": 6}, 4.114, 1e-9),
    ("linsear_write", {"words": 100, "sentences": 8, "polysyllables": 7}, 6.125, 1e-9),
    ("linsear_write", {"words": 100, "sentences": 6, "polysyllables": 25}, 12.5, 1e-9),
    ("lix", {"words": 200, "sentences": 10, "long_words": 40}, 40, 1e-9),
    ("rix", {"words": 200, "sentences": 10, "long_words": 40}, 4, 1e-9),
    ("mcalpine_eflaw", {"words": 18, "sentences": 1, "mini_words": 11}, 29, 1e-9),
    ("forcast", {"words": 150, "monosyllables": 100}, 10, 1e-9),
]


@pytest.mark.parametrize(("formula", "counts", "value", "tolerance"), PRINTED)
def test_formulas_give_the_printed_values(formula, counts, value, tolerance):
    assert FORMULAS[formula](counts) == pytest.approx(value, abs=tolerance)


def test_formulas_take_arrays():
    arrays = {name: np.array([120.0, 240.0]) for name in COUNTS} | {"sentences": np.array([6.0, 3.0])}
    for name, formula in FORMULAS.items():
        each = [formula({k: v[i] for k, v in arrays.items()}) for i in (0, 1)]
        assert formula(arrays) == pytest.approx(each), name


def test_the_consensus_is_the_median_grade():
    found = scored(HARBOR)
    grades = sorted(found[name] for name in GRADES)
    assert found["consensus_grade"] == grades[3]
    assert found["consensus_spread"] == pytest.approx(grades[-1] - grades[0])


def test_every_score_follows_from_the_counts_beside_it():
    found = scored(HARBOR, counts=True)
    again = scores({name: float(found[name]) for name in COUNTS})
    assert {name: found[name] for name in SCORES} == pytest.approx(again)

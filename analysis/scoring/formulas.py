"""The readability formulas, each one line over the counts, with the coefficients of its paper.

Every formula takes a mapping of counts (see `schema.COUNTS`) whose values may be numbers or arrays of equal length,
and gives a number or an array. There must be at least one word and one sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import overload

import numpy as np


def flesch_reading_ease(c: Mapping) -> float:
    """206.835 - 1.015 words/sentences - 84.6 syllables/words. Flesch, R. (1948), A new readability yardstick.

    >>> round(flesch_reading_ease({"words": 6, "sentences": 1, "syllables": 6}), 3)
    116.145
    """
    return 206.835 - 1.015 * c["words"] / c["sentences"] - 84.6 * c["syllables"] / c["words"]


def flesch_kincaid_grade(c: Mapping) -> float:
    """0.39 words/sentences + 11.8 syllables/words - 15.59. Kincaid et al. (1975), Navy Research Branch Report 8-75."""
    return 0.39 * c["words"] / c["sentences"] + 11.8 * c["syllables"] / c["words"] - 15.59


def smog(c: Mapping) -> float:
    """3.1291 + 1.043 sqrt(30 polysyllables/sentences). McLaughlin, G. H. (1969), SMOG grading, equation D."""
    return 3.1291 + 1.0430 * np.sqrt(30 * c["polysyllables"] / c["sentences"])


def gunning_fog(c: Mapping) -> float:
    """0.4 (words/sentences + 100 hard words/words). Gunning, R. (1952), The technique of clear writing."""
    return 0.4 * (c["words"] / c["sentences"] + 100 * c["complex_words"] / c["words"])


def coleman_liau(c: Mapping) -> float:
    """0.0588 letters per 100 words - 0.296 sentences per 100 words - 15.8. Coleman and Liau (1975)."""
    return 5.88 * c["letters"] / c["words"] - 29.6 * c["sentences"] / c["words"] - 15.8


def automated_readability(c: Mapping) -> float:
    """4.71 letters/words + 0.5 words/sentences - 21.43. Senter and Smith (1967), AMRL-TR-6620; not rounded up."""
    return 4.71 * c["letters"] / c["words"] + 0.5 * c["words"] / c["sentences"] - 21.43


def dale_chall_1948(c: Mapping) -> float:
    """0.1579 per cent unfamiliar words + 0.0496 words/sentences + 3.6365. Dale and Chall (1948).

    The constant is part of the regression and always added; software that adds it above 5 per cent only follows
    no paper.
    """
    return 15.79 * c["difficult_words"] / c["words"] + 0.0496 * c["words"] / c["sentences"] + 3.6365


def dale_chall_1995(c: Mapping) -> float:
    """64 - 0.95 per cent unfamiliar words - 0.69 words/sentences. Chall and Dale (1995), Readability revisited."""
    return 64 - 95 * c["difficult_words"] / c["words"] - 0.69 * c["words"] / c["sentences"]


def spache(c: Mapping) -> float:
    """0.121 words/sentences + 0.082 per cent unfamiliar words + 0.659. Spache, G. (1974), revised."""
    return 0.121 * c["words"] / c["sentences"] + 8.2 * c["unfamiliar_words"] / c["words"] + 0.659


def linsear_write(c: Mapping) -> float:
    """r/2 when r > 20, else r/2 - 1, with r = (words + 2 polysyllables)/sentences. Klare (1974-75)."""
    r = (c["words"] + 2 * c["polysyllables"]) / c["sentences"]
    return r / 2 - (r <= 20)


def lix(c: Mapping) -> float:
    """words/sentences + 100 long words/words. Björnsson, C. H. (1968), Läsbarhet."""
    return c["words"] / c["sentences"] + 100 * c["long_words"] / c["words"]


def rix(c: Mapping) -> float:
    """long words/sentences. Anderson, J. (1983), Lix and Rix."""
    return c["long_words"] / c["sentences"]


def mcalpine_eflaw(c: Mapping) -> float:
    """(words + mini-words)/sentences. McAlpine, R. (2006), From plain English to global English."""
    return (c["words"] + c["mini_words"]) / c["sentences"]


def forcast(c: Mapping) -> float:
    """20 - one-syllable words in 150 words / 10. Caylor, Sticht, Fox and Ford (1973), HumRRO TR-73-5."""
    return 20 - 15 * c["monosyllables"] / c["words"]


FORMULAS = {
    formula.__name__: formula
    for formula in (
        flesch_reading_ease,
        flesch_kincaid_grade,
        smog,
        gunning_fog,
        coleman_liau,
        automated_readability,
        dale_chall_1948,
        dale_chall_1995,
        spache,
        linsear_write,
        lix,
        rix,
        mcalpine_eflaw,
        forcast,
    )
}
# Those that estimate a US school grade of adult prose; the consensus is their median.
GRADES = (
    "flesch_kincaid_grade",
    "smog",
    "gunning_fog",
    "coleman_liau",
    "automated_readability",
    "linsear_write",
    "forcast",
)


@overload
def scores(counts: Mapping[str, float]) -> dict[str, float]: ...
@overload
def scores(counts: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]: ...
def scores(counts: Mapping) -> dict:
    """All formulas, then the median of the seven grade formulas and the distance of the highest from the lowest."""
    found = {name: formula(counts) for name, formula in FORMULAS.items()}
    grades = np.sort([found[name] for name in GRADES], axis=0)
    found["consensus_grade"] = grades[len(grades) // 2]
    found["consensus_spread"] = grades[-1] - grades[0]
    return found

"""Sentences about readability: the grade, what the formulas differ by, narration and speakers, another tool."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from analysis.display.prose import capital, every, figure, listing, none_of, number, quantity, signed
from analysis.display.sentences.articles import not_measured
from analysis.schema import SCORES, records

ENOUGH = 100  # words: with fewer a grade is little more than a guess
ENOUGH_SENTENCES = 30  # for SMOG, as its paper asks
NOT_SPEAKERS = ("whole", "narration", "unattributed")
_VOICES = {"whole": "the whole article", "narration": "the narration", "unattributed": "unknown speakers"}


def can_be_graded(scores: pd.Series) -> bool:
    """Whether an article has scores, and words enough for a grade to mean something."""
    return pd.isna(scores["reason"]) and scores["words"] >= ENOUGH


def worth_grading(scores: pd.DataFrame) -> pd.DataFrame:
    """The rows of the readability table whose grades mean something."""
    return scores[scores["reason"].isna() & (scores["words"] >= ENOUGH)]


def flesch_by_hand(scores: pd.Series) -> str:
    """Flesch reading ease as a sum with the counts of an article; nothing for an article without scores.

    >>> flesch_by_hand(pd.Series({"reason": None, "words": 503, "sentences": 26, "syllables": 898}))
    '206.835 − 1.015 × 503 / 26 − 84.6 × 898 / 503 = 36.16'
    """
    if isinstance(scores["reason"], str):
        return ""
    words, sentences, syllables = (int(scores[name]) for name in ("words", "sentences", "syllables"))
    ease = 206.835 - 1.015 * words / sentences - 84.6 * syllables / words
    total = signed(ease).lstrip("+")
    return f"206.835 − 1.015 × {words} / {sentences} − 84.6 × {syllables} / {words} = {total}"


def grade_of(scores: pd.Series) -> str:
    """How hard an article is to read, from its row of the readability table with counts.

    >>> from analysis import readability
    >>> grade_of(readability("It rained.", counts=True).iloc[0])
    'This article is too short to grade: it has two words, and below 100 a grade is little more than a guess.'
    """
    if why := not_measured(scores["reason"]):
        return why
    if not can_be_graded(scores):
        n = quantity(int(scores["words"]), "word")
        return f"This article is too short to grade: it has {n}, and below 100 a grade is little more than a guess."
    ease = f"Flesch reading ease is {figure(round(scores['flesch_reading_ease']))}, on a scale where 100 is very easy."
    return f"This article reads at {_school(scores['consensus_grade'])}. {_apart(scores)}. {ease}"


def too_few_words(words: pd.Series) -> str:
    """How many articles of a list have grades that are little more than guesses; nothing where none has.

    >>> too_few_words(pd.Series([42, 45, 300]))
    'Below 100 words a grade is little more than a guess; two of these articles have fewer.'
    """
    n = int(words.between(1, ENOUGH - 1).sum())
    if not n:
        return ""
    have = "this article has" if len(words) == 1 else f"{number(n)} of these articles {'has' if n == 1 else 'have'}"
    return f"Below {ENOUGH} words a grade is little more than a guess; {have} fewer."


def take_care(scores: pd.Series) -> str:
    """Why the grades of an article deserve caution; nothing where they do not.

    >>> take_care(pd.Series({"reason": None, "words": 200, "sentences": 14}))
    'SMOG needs 30 sentences; this article has 14.'
    """
    if isinstance(scores["reason"], str):
        return ""
    if not can_be_graded(scores):
        words = number(int(scores["words"]))
        return f"Below {ENOUGH} words a grade is little more than a guess; this article has {words}."
    n = int(scores["sentences"])
    return "" if n >= ENOUGH_SENTENCES else f"SMOG needs {ENOUGH_SENTENCES} sentences; this article has {number(n)}."


def _school(grade: float) -> str:
    """A grade as a reader knows it."""
    year = round(grade)
    if year < 1:
        return "a level below the first US school grade"
    if year > 12:
        return f"US school grade {year}, which is college level (school ends with grade 12)"
    return f"US school grade {year} (of 12)"


def _apart(scores: pd.Series) -> str:
    spread = scores["consensus_spread"]
    if spread < 0.05:
        return "All grade formulas agree"
    return f"That is the median of the grade formulas, which differ by up to {spread:.1f} grades"


def formulas_differ(scores: pd.Series) -> str:
    """How far the grade formulas lie apart, as a title.

    >>> formulas_differ(pd.Series({"consensus_grade": 13.25, "consensus_spread": 2.5, "reason": None, "words": 500}))
    'Grade 13 is the median of formulas that differ by up to 2.5 grades'
    """
    if not can_be_graded(scores):
        return "Too short to grade"
    grade = _plain(round(scores["consensus_grade"]), 0)
    if scores["consensus_spread"] < 0.05:
        return f"All formulas say grade {grade}"
    return f"Grade {grade} is the median of formulas that differ by up to {scores['consensus_spread']:.1f} grades"


def _plain(grade: float, digits: int = 1) -> str:
    return signed(grade, digits).lstrip("+")


def grades_in_numbers(scores: pd.Series, names: Sequence[str]) -> str:
    """What the plot of grades shows: the grade by each formula, hardest first."""
    grades = scores[list(names)].astype("float64").dropna().sort_values(ascending=False, kind="stable")
    told = [f"{SCORES[str(name)][0]} {_plain(value)}" for name, value in grades.items()]
    return f"Grades, hardest first: {listing(told, 20)}; median {_plain(scores['consensus_grade'])}."


def voices_compared(voices: pd.DataFrame) -> str:
    """Whether speakers are easier to read than the narration, from what `readability(by="voice", counts=True)` gives.

    >>> rows = [("narration", 350, 14.9), ("Ann Lahti", 40, 8.0), ("Jo Berg", 120, 11.0)]
    >>> voices_compared(pd.DataFrame(rows, columns=["voice", "words", "consensus_grade"]))
    'Both speakers read easier than the narration, but only Jo Berg has 100 words.'
    """
    narration = voices[voices["voice"] == "narration"].dropna(subset=["consensus_grade"])
    speakers = voices[~voices["voice"].isin(NOT_SPEAKERS)].dropna(subset=["consensus_grade"])
    if speakers.empty:
        return "No speaker is quoted at a length that could be compared with the narration."
    if narration.empty:
        return "There is too little narration to compare the speakers with."
    easier = speakers["consensus_grade"] < narration["consensus_grade"].iloc[0]
    finding = f"{_how_many(easier, list(speakers['voice']))} easier than the narration"
    if narration["words"].iloc[0] < ENOUGH:
        n = quantity(int(narration["words"].iloc[0]), "word")
        return f"{finding}, but the narration has only {n}, so this is only a hint."
    return f"{finding}{_how_sure(speakers)}."


def _how_many(easier: pd.Series, names: list[str]) -> str:
    n, k = len(easier), int(easier.sum())
    if n == 1:
        return f"{capital(names[0])} {'reads' if k else 'does not read'}"
    if k == n:
        return f"{capital(every(n, 'speaker'))} read"
    if not k:
        return f"{capital(none_of(n, 'speaker'))} reads"
    return f"{capital(number(k))} of {quantity(n, 'speaker')} {'reads' if k == 1 else 'read'}"


def _how_sure(speakers: pd.DataFrame) -> str:
    n, enough = len(speakers), speakers.loc[speakers["words"] >= ENOUGH, "voice"]
    if len(enough) == n:
        return ", with 100 words or more" if n == 1 else ", each with 100 words or more"
    if len(enough):
        return f", but only {listing(enough, 4)} {'has' if len(enough) == 1 else 'have'} 100 words"
    if n == 1:
        return f", but with only {quantity(int(speakers['words'].iloc[0]), 'word')} this is only a hint"
    return f", but {'neither' if n == 2 else 'none'} has 100 words, so this is only a hint"


def worth_comparing(voices: pd.DataFrame) -> pd.DataFrame:
    """The rows of voices, if there is a narration and a speaker to compare with it."""
    graded = voices.dropna(subset=["consensus_grade"])["voice"]
    return voices if (graded == "narration").any() and not graded.isin(NOT_SPEAKERS).all() else voices.head(0)


class _Voice(NamedTuple):
    voice: str
    words: int
    consensus_grade: float


def voices_in_numbers(voices: pd.DataFrame) -> str:
    """What the plot of voices shows, in numbers."""
    told = [
        f"{_VOICES.get(row.voice, row.voice)} {_plain(row.consensus_grade)} ({row.words:,} words)"
        for row in records(voices.dropna(subset=["consensus_grade"]), _Voice)
    ]
    return f"Median grade of {listing(told, 12)}." if told else "No grades."


def beside_another_tool(beside: pd.DataFrame) -> str:
    """On how many measures textstat gives another number, from what `beside_textstat` gives.

    >>> beside = pd.DataFrame({"measure": ["smog", "lix"], "newsgauge": [13.0, 7.5], "textstat": [11.7, 7.5]})
    >>> beside_another_tool(beside)
    'textstat gives the same number for one of two measures, and a different one for the other.'
    """
    both = beside.dropna(subset=["newsgauge", "textstat"])
    if not both["measure"].isin(SCORES).any():
        return "There is no score to compare."
    ours, theirs = (both[name].map(lambda value: figure(value, whole=False)) for name in ("newsgauge", "textstat"))
    n, same = len(both), int((ours == theirs).sum())  # as far as a table shows them
    if same in (0, n):
        return f"textstat gives {'the same' if same else 'a different'} number for {every(n, 'measure')}."
    some = f"{number(same)} of {quantity(n, 'measure')}"
    rest = "other" if n - same == 1 else f"other {number(n - same)}"
    return f"textstat gives the same number for {some}, and a different one for the {rest}."

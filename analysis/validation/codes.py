"""The codes that coders may write for each answer, and how they are read back; other answers are free words."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.english.role_words import ROLES
from analysis.quotes.naming.unnamed import SOURCE_TYPES
from analysis.schema import TEXT

TONES = ("negative", "neutral", "positive")
NOT_TOLD = "not told"
NOBODY = frozenset([NOT_TOLD, "-", "–", "none", "nobody", "unknown", "?", "n/a", "speaker not told"])
NAMES = ("speaker", "title", "organisation")  # answers in words of the article


YES_OR_NO = {
    "yes": "yes", "y": "yes", "true": "yes", "1": "yes", "no": "no", "n": "no", "false": "no", "0": "no",
}  # fmt: skip
CODES: dict[str, dict[str, str]] = {
    "tone": {
        "negative": "negative", "neg": "negative", "-": "negative", "-1": "negative",
        "neutral": "neutral", "neu": "neutral", "0": "neutral", "mixed": "neutral",
        "positive": "positive", "pos": "positive", "+": "positive", "1": "positive", "+1": "positive",
    },
    "type": {label: label for label in SOURCE_TYPES},
    "anonymous": YES_OR_NO,
    "role": {label.split()[0].strip(","): label for label in ROLES} | {label: label for label in ROLES},
    "pronoun": {"he": "he", "him": "he", "she": "she", "her": "she", "they": "they", "them": "they"},
}  # fmt: skip


def labels_of(answer: str) -> tuple[str, ...] | None:
    """The labels of an answer with codes of its own; None of free words.

    >>> labels_of("tone"), labels_of("anonymous"), labels_of("speaker")
    (('negative', 'neutral', 'positive'), ('yes', 'no'), None)
    """
    return tuple(dict.fromkeys(CODES[answer].values())) if answer in CODES else None


def listed(given: str | Iterable[object], name: str) -> list[str]:
    """One or several words that an argument takes; a single one may come without a list.

    >>> listed("tone", "answers"), listed(["she", "he", "she"], "among")
    (['tone'], ['she', 'he'])
    """
    if not isinstance(given, Iterable):
        raise TypeError(f"{name} is a list of words, not {type(given).__name__}")
    words = [given] if isinstance(given, str) else list(dict.fromkeys(map(str, given)))
    if not words:
        raise ValueError(f"{name} is empty: name one at least, or leave it out")
    return words


def coded(values: pd.Series, answer: str, where: str) -> pd.Series:
    """What somebody wrote, as a label; missing where nothing was written.

    Raises ValueError, with the place and the codes that are allowed, for a code that is none of them.
    """
    plain = values.astype(TEXT).str.strip().str.removeprefix("'").str.strip()
    plain = plain.where(plain.notna() & (plain != ""))
    labels = labels_of(answer)
    if labels is None:
        return plain.map(lambda value: NOT_TOLD if value.lower() in NOBODY else value, na_action="ignore")
    codes = CODES[answer] if answer == "tone" else CODES[answer] | dict.fromkeys(NOBODY, NOT_TOLD)
    whole = plain.str.lower().str.removesuffix(".0")
    wrong = whole[whole.notna() & ~whole.isin(codes)]
    if len(wrong):
        raise ValueError(f"{where}: {plain[wrong.index[0]]!r} is no {answer}; write one of {', '.join(labels)}")
    return whole.map(codes)

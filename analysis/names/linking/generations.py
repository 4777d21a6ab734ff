"""Father and son of one name, where only the son has Jr. or a number behind it."""

from __future__ import annotations

import re

from analysis.english.patterns import compiled_later
from analysis.english.person_words import RELATIVES

KIN = compiled_later(
    rf"\b(?:{'|'.join(sorted(RELATIVES))}|elder|younger|late|died|dead|killed|shot|buried)\b", re.IGNORECASE
)
LONG_AGO = re.compile(r"\b1(?:[0-8]\d|9[0-6])\d\b")  # a year
# Before and behind the name of the younger, where somebody of today is presented: the doctor is Jo Roe Jr., born there.
PRESENTED = re.compile(r"\b(?:is|are|now|today|to|by|under|runs?|owner|boss|manager|heir),? (?:now )?$")
YOUNG = re.compile(
    r"\b(?:bab(?:y|ies)|born|child|boy|girl|today|now|these days|inherited|took over|taken over)\b", re.IGNORECASE
)
YEAR = re.compile(r"\b1\d\d\d\b|\bin 20[01]\d\b")
STOP = re.compile(r"(?<=\w\w)(?<![JS]r)[.!?]\s")  # not that of an initial
_ELDERS = "father|dad|papa|grandfather|granddad|grandpa|great-grandfather|uncle|namesake|elder|senior|founder"
ELDER_BEFORE = compiled_later(
    rf"\b(?:{_ELDERS})(?: and (?:namesake|mentor|trainer|coach|predecessor))?,? (?:the late )?$"
)
ELDER_AFTER = compiled_later(rf",? (?:(?:his|her|their|the (?:\w+'s )?) ?(?:late |own )?(?:{_ELDERS})\b|the elder\b)")
AROUND, CLOSE = 100, 40  # characters


def are_two(text: str, elder: tuple[int, int], younger: int) -> bool:
    """Whether a name without Jr. is the father's, not the son's shortened, given its span and where the son's begins.

    It is if it comes before the other, and beside one of the two are words for relatives or deaths, or the other name,
    or if a year of long ago stands beside it alone. If it comes after the other, a word for an elder must be right
    before it, or begin an apposition to it.

    >>> text = "Jo Roe built it in 1898. It stood empty for many years after that. Jo Roe Jr. sold it in May."
    >>> are_two(text, (0, 6), text.rindex("Jo"))
    True
    """
    start, end = elder
    if start > younger:
        return is_called_elder(text, start, end)
    return younger - end < CLOSE or _two_generations(text, start, younger)


def is_called_elder(text: str, start: int, end: int) -> bool:
    """Whether a word for an elder is right before a name or begins what is said of it.

    >>> text = "Ann wept. Her father, Jo Roe, left."
    >>> is_called_elder(text, 22, 28)
    True
    """
    if text.startswith((", Jr", ", Sr"), end):
        return False
    return bool(ELDER_BEFORE.search(text, max(0, start - AROUND), start) or ELDER_AFTER.match(text, end))


def _two_generations(text: str, *starts: int) -> bool:
    """Whether words near one of two names say that they are father and son: his son, he died, in 1898."""
    if any(KIN.search(text, max(0, start - AROUND), start + AROUND) for start in starts):
        return True
    elder, younger = (LONG_AGO.search(text, *_beside(text, start)) for start in starts)
    if bool(elder) and not younger:
        return True
    first, second = starts
    return bool(YEAR.search(text, *_beside(text, first))) and _is_of_today(text, second)


def _is_of_today(text: str, start: int) -> bool:
    """Whether a name with Jr. is that of somebody whom a sentence of today presents: Today the doctor is Jo Roe Jr."""
    begins, end = _beside(text, start)
    if YEAR.search(text, begins, end) or not YOUNG.search(text, begins, end):
        return False
    return bool(PRESENTED.search(text, begins, start))


def _beside(text: str, start: int) -> tuple[int, int]:
    """What is close to a name in its sentence."""
    begins = [stop.end() for stop in STOP.finditer(text, max(0, start - AROUND), start)]
    stop = STOP.search(text, start, start + AROUND)
    return begins[-1] if begins else max(0, start - AROUND), stop.start() if stop else start + AROUND

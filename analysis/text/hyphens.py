"""Hyphens at the end of a line: of a word that was broken there (infor-mation), or of a compound (well-known)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from analysis.english.pronunciation import known

LONGEST = 60  # letters of what stands between spaces
FEW = 20  # line ends; among as few a word that a program broke may be the only one
SO_CALLED = ("so", "called")  # which dictionaries of sounds have as one word too
HYPHEN = re.compile(r"[\w-]-$")
FIRST = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
SECOND = re.compile(r"\w+(?:['’]\w+)*")
RUNS = re.compile(r"\w+(?:-\w+)*"), re.compile(r"\w+(?:['’-]\w+)+")
BEFORE_WORD = "(\"'“‘«[—–"
SUSPENDED = re.compile(r"(?:and|or|to|but|nor|as|bis|und)\b(?!-)")  # short- and long-term
# No words, or words of another sense, that make words of words with a hyphen or without.
PREFIXES = frozenset(
    """anti pro non ex pseudo neo ultra post quasi co mid semi multi pan euro afro re pre de un dis mis sub inter super
    counter under over mini mega micro bio eco self""".split()
)
# Before a vowel these keep their hyphen in much of the press: re-election, co-operation, pre-empt.
OPEN_PREFIXES = frozenset("re co pre de".split())


class Parts(NamedTuple):
    """What stands before and after a hyphen at the end of a line; `first` is empty if no word was broken there."""

    first: str
    second: str

    @property
    def whole(self) -> str:
        return self.first + self.second


def at_line_end(line: str, following: str) -> Parts | None:
    """The parts of a word that goes over the end of a line, None if none does.

    >>> at_line_end("The mayor gave no infor-", "mation on Monday."), at_line_end("in short-", "and long-term")
    (Parts(first='infor', second='mation'), None)
    """
    if line[-1] != "-" or not HYPHEN.search(line) or line.endswith("--"):
        return None
    second = SECOND.match(following)
    if not second or SUSPENDED.match(following):
        return None
    token = line[-LONGEST:].split()[-1][:-1].lstrip(BEFORE_WORD)
    simple = FIRST.fullmatch(token) and second[0][0].islower() and following[second.end() : second.end() + 1] != "-"
    return Parts(token if simple else "", second[0])


def joins(text: str, broken: list[Parts], line_ends: int) -> dict[Parts, str]:
    """Whether each word that goes over a line end is read with a hyphen or without one.

    What the text has elsewhere decides; then the dictionary; and where both would do, whether other words of the text
    were broken within. A program that breaks words does so again before long; others break lines behind the hyphens
    that they find.

    >>> joins("", [Parts("infor", "mation"), Parts("well", "known"), Parts("ware", "house")], 9).values()
    dict_values(['', '-', ''])
    """
    if not broken:
        return {}
    sure = {parts: _by_dictionary(parts) for parts in broken}
    compounds, within = (list(sure.values()).count(hyphen) for hyphen in ("-", ""))
    program = 2 * within >= compounds and (within > 0 or line_ends < FEW)
    words = _Words(text)
    return {parts: _hyphen(words, parts, by_dictionary, program) for parts, by_dictionary in sure.items()}


class _Words:
    """The words of a text, and the pairs of them that a hyphen joins, in lower case."""

    def __init__(self, text: str) -> None:
        lowered = text.lower()
        runs = [run for pattern in RUNS for run in pattern.findall(lowered)]
        self.pairs = {pair for run in runs if "-" in run for pair in pairwise(run.split("-"))}
        self.words = {word for run in runs for word in run.split("-")}

    def hyphen_of(self, parts: Parts) -> str | None:
        """How the text writes a word where it does not go over a line end; None if not at all, or both ways."""
        joined = (parts.first.lower(), parts.second.lower()) in self.pairs
        whole = parts.whole.lower() in self.words
        return None if not parts.first or joined == whole else "-" if joined else ""


def _hyphen(words: _Words, parts: Parts, by_dictionary: str | None, program: bool) -> str:
    written = words.hyphen_of(parts)
    if written is not None:
        return written
    return by_dictionary if by_dictionary is not None else _perhaps(parts, program)


def _by_dictionary(parts: Parts) -> str | None:
    """A hyphen, nothing, or None if it may be either."""
    if not parts.first:
        return "-"
    both, whole = _is_word(parts.first) and _is_word(parts.second), _is_word(parts.whole)
    if (parts.first.lower(), parts.second) == SO_CALLED:
        return "-"
    if parts.first.lower() in PREFIXES or both == whole:
        return None
    return "-" if both else ""


def _perhaps(parts: Parts, program: bool) -> str:
    """The same where it may be either; `program` says that other words of the text were probably broken within."""
    first, second = parts.first.lower(), parts.second
    if _is_word(parts.whole):
        return "-" if not program or first in OPEN_PREFIXES and second[0] in "aeiou" else ""
    after_prefix = first in PREFIXES or parts.first[0].isupper()  # anti-dumping, Oulu-based
    return "-" if not program or after_prefix and _is_word(second) else ""


def _is_word(word: str) -> bool:
    base = re.sub(r"['’]s?$", "", word.lower())
    return len(base) > 1 and known(base) is not None

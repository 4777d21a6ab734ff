"""Where in many documents the words of quotations are: the numbers of words, and the places of one to three in a row.

Only words of the quotations have a number; all others are 0 and like nothing. So what is kept of a document is four
bytes a word, and eight for each place where words of a quotation are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from analysis.corpus.checking.words import words_of
from analysis.english.pos_lexicon import CLOSED, classes
from analysis.text.document import read

LONGEST_RUN = 3  # words whose places are kept
MOST_OF_CLOSED = 6.0  # bits of a word such as "he", "was" or "very", which few documents may have seldom
COPIED = 8  # so many words in a row that are elsewhere, too, are a copy; a power of two
MIXER = np.uint64(0x9E3779B97F4A7C15)  # an odd number whose multiples spread over all of 64 bits
BLOCK = 1 << 20  # words of documents looked at in one go


class Runs(NamedTuple):
    """Places of runs of so many words: those of run number k are places[first[k] : first[k + 1]]."""

    keys: np.ndarray  # sorted
    first: np.ndarray
    places: np.ndarray

    def at(self, key: int) -> np.ndarray:
        """Where a run is, in order."""
        k = int(np.searchsorted(self.keys, key))
        return self.places[self.first[k] : self.first[k + 1]]


def _surroundings(numbers: np.ndarray) -> np.ndarray:
    """A number for each word, the same for words that are among the same `COPIED` words."""
    mixed = np.pad(numbers.astype(np.uint64) + np.uint64(1), (COPIED // 2, COPIED - COPIED // 2 - 1))
    width = 1
    while width < COPIED:  # of runs twice as long each time
        mixed = (mixed[:-width] * MIXER) ^ ((mixed[width:] + np.uint64(width)) * MIXER >> np.uint64(7))
        width *= 2
    return mixed


class Index:
    """Documents as numbers of words, one after the other with a 0 between, and where runs of words are.

    words
        the numbers
    bounds
        where each document begins, and the end
    information
        in bits, how far each number by itself tells its place from others
    size
        how many words there are. Here and in `information` what is a copy, such as a text in two archives, counts once
    """

    def __init__(self, texts: Iterable[str], quotations: Sequence[Sequence[str]]):
        known = {key: n for n, key in enumerate(dict.fromkeys(k for words in quotations for k in words), 1)}
        self.number_of = known
        others = dict(known)
        documents: list[np.ndarray] = [np.zeros(1, np.int32)]
        around: list[np.ndarray] = [np.zeros(1, np.uint64)]
        bounds = [1]
        for text in texts:
            numbers = [others.setdefault(word.key, len(others) + 1) for word in words_of(read(text).text)]
            everything = np.array([*numbers, 0], np.int32)
            documents.append(np.where(everything <= len(known), everything, 0))
            around.append(_surroundings(everything))
            bounds.append(bounds[-1] + len(everything))
        self.words = np.concatenate(documents)
        self.bounds = np.array(bounds)
        own = np.unique(np.concatenate(around), return_index=True)[1]
        self.size = len(own)
        counts = np.bincount(self.words[own], minlength=len(known) + 1)
        closed = np.array([np.inf] + [MOST_OF_CLOSED if classes().get(word) in CLOSED else np.inf for word in known])
        self.information = np.minimum(np.log2(self.size) - np.log2(np.maximum(counts, 0.5)), closed)
        self.base = len(known) + 1
        numbered = [self.numbers(words) for words in quotations]
        self.runs = {n: self._runs(numbered, n) for n in range(1, LONGEST_RUN + 1)}

    def numbers(self, words: Sequence[str]) -> np.ndarray:
        """The numbers of the words of a quotation."""
        return np.array([self.number_of[word] for word in words], np.int64)

    def keys(self, numbers: np.ndarray, n: int) -> np.ndarray:
        """One number for each run of n words; negative where a word is unknown."""
        keys = numbers[: len(numbers) - n + 1].astype(np.int64)
        unknown = keys == 0
        for k in range(1, n):
            following = numbers[k : len(numbers) - n + 1 + k]
            keys = keys * self.base + following
            unknown |= following == 0
        keys[unknown] = -1
        return keys

    def _runs(self, quotations: list[np.ndarray], n: int) -> Runs:
        """The places of all runs of n words that a quotation has."""
        wanted = np.unique(np.concatenate([np.empty(0, np.int64), *(self.keys(q, n) for q in quotations)]))
        slots, places = [np.empty(0, np.int32)], [np.empty(0, np.int32)]
        for start in range(0, len(self.words) if len(wanted) else 0, BLOCK):
            keys = self.keys(self.words[start : start + BLOCK + n - 1], n)
            here = np.flatnonzero(keys >= 0)
            slot = np.minimum(np.searchsorted(wanted, keys[here]), len(wanted) - 1)
            found = wanted[slot] == keys[here]
            slots.append(slot[found].astype(np.int32))
            places.append((here[found] + start).astype(np.int32))
        slot, place = np.concatenate(slots), np.concatenate(places)
        first = np.concatenate([[0], np.cumsum(np.bincount(slot, minlength=len(wanted)))])
        return Runs(wanted, first, place[np.argsort(slot, kind="stable")])

    def document_of(self, place: int) -> int:
        """The number of the document that a place is in."""
        return int(np.searchsorted(self.bounds, place, side="right")) - 1

    def exact(self, numbers: np.ndarray) -> np.ndarray:
        """All places where a quotation begins that is there word for word."""
        n = min(LONGEST_RUN, len(numbers))
        found = [self.runs[n].at(key) for key in self.keys(numbers, n)]
        rarest = min(range(len(found)), key=lambda k: len(found[k]))
        starts = found[rarest].astype(np.int64) - rarest
        starts = starts[(starts > 0) & (starts + len(numbers) < len(self.words))]
        for k, number in enumerate(numbers):
            starts = starts[self.words[starts + k] == number]
        return starts

    def longest(self, numbers: np.ndarray) -> tuple[int, np.ndarray]:
        """How many of the first words of a quotation are together somewhere, and where; 0 if fewer than three."""
        if len(numbers) < LONGEST_RUN:
            return 0, numbers[:0]
        starts = self.runs[LONGEST_RUN].at(int(self.keys(numbers[:LONGEST_RUN], LONGEST_RUN)[0])).astype(np.int64)
        length = LONGEST_RUN if len(starts) else 0
        while len(starts) and length < len(numbers):
            kept = starts[self.words[np.minimum(starts + length, len(self.words) - 1)] == numbers[length]]
            if not len(kept):
                break
            starts, length = kept, length + 1
        return length, starts

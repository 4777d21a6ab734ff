"""How good or bad the words of a sentence are where they stand, by a small network (valence.md).

Every word has a vector; the valence of a word is worked out, in one hidden layer, from its own vector and those
of the three words before and after it, so that "guilty" is not the same after "found" as after "not". Words that
only serve grammar, marks, names and unknown words have no valence, but count as neighbours. All weights are whole
numbers: every machine gives the same result, to the last bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from analysis.english.vocab import read_once
from analysis.sentiment.vader import base, capitals_mark_names, is_name

REACH = 3  # words before and after that are seen
NOTHING, UNKNOWN, NAME = 0, 1, 2  # numbers of what is not listed; NOTHING is a mark, or beyond the ends of a text
ENDINGS = ("s", "es", "ed", "d", "ing", "ly")  # taken off a word that is not listed
LONGEST = 40
TOGETHER = 32  # words worked out together; for many more numpy would call further processors, which costs more
_EDGE = [NOTHING] * REACH
_WINDOW = np.arange(2 * REACH + 1)


class Vocabulary(dict):
    """Numbers of words, from 3 on, in the order of the list; by their form in a text, worked out when first met."""

    def __init__(self, words: list[str]):
        super().__init__()
        self.listed = {word: number for number, word in enumerate(words, NAME + 1)}

    def __missing__(self, form: str) -> int:
        if len(self) > 200_000:
            self.clear()
        number = self[form] = self._number(form) if len(form) < LONGEST else UNKNOWN
        return number

    def numbers(self, tokens: list[str]) -> list[int]:
        """A number for each token (of `lexicon.TOKEN`); names have one between them, marks that are not listed none."""
        found = list(map(self.__getitem__, tokens))
        capitals = [i for i, token in enumerate(tokens) if found[i] > NAME and token[0].isupper()]
        if capitals and capitals_mark_names(tokens):
            for i in capitals:
                if is_name(tokens, i):
                    found[i] = NAME
        return found

    def _number(self, form: str) -> int:
        """The number of a word, or of the last part of a compound, or of the word without its ending."""
        word = base(form)
        if not form[0].isalpha():
            return self.listed.get("." if form == "…" else form, NOTHING)
        for candidate in (word, word.rpartition("-")[2]):
            if candidate in self.listed:
                return self.listed[candidate]
        if word.endswith("ies") and f"{word[:-3]}y" in self.listed:
            return self.listed[f"{word[:-3]}y"]
        for ending in ENDINGS:
            if word.endswith(ending) and word.removesuffix(ending) in self.listed:
                return self.listed[word.removesuffix(ending)]
        return NAME if form[0].isupper() else UNKNOWN


class Network:
    """The words, their vectors and the hidden layer, as research/training/sentiment/valence.py stores them."""

    def __init__(self, path: Path):
        with np.load(path, allow_pickle=False) as stored:
            words = stored["words"].tobytes().decode().split("\n")
            self.vectors = stored["vectors"].astype(np.float32)
            self.first = int(stored["first"])
            self.hidden, self.bias = stored["hidden"].astype(np.float32), stored["bias"].astype(np.float32)
            self.out = stored["out"].astype(float)
            self.unit, self.least = float(stored["unit"]), float(stored["least"])
        self.vocabulary = Vocabulary(words)

    def __call__(self, tokens: list[str]) -> list[tuple[int, float]]:
        """Position and valence of each of the tokens that has one."""
        return self.of_each([tokens])[0]

    def of_each(self, sentences: Sequence[list[str]]) -> list[list[tuple[int, float]]]:
        """The same of several sentences, each given as its tokens."""
        seen, centres, places = [*_EDGE], [], []
        found: list[list[tuple[int, float]]] = [[] for _ in sentences]
        for own, tokens in zip(found, sentences, strict=True):
            for place, number in enumerate(self.vocabulary.numbers(tokens)):
                if number:
                    if number >= self.first:
                        centres.append(len(seen) - REACH)
                        places.append((own, place))
                    seen.append(number)
            seen += _EDGE
        least, valences = self.least, self._valences(np.array(seen), np.array(centres, np.intp))
        for (own, place), valence in zip(places, valences, strict=True):
            if valence > least:
                own.append((place, valence - least))
            elif valence < -least:
                own.append((place, valence + least))
        return found

    def _valences(self, seen: np.ndarray, centres: np.ndarray) -> list[float]:
        """The valence of the words of which the window begins at each place."""
        valences: list[float] = []
        for begin in range(0, len(centres), TOGETHER):
            near = self.vectors[seen[centres[begin : begin + TOGETHER, None] + _WINDOW]]
            hidden = near.reshape(len(near), -1) @ self.hidden + self.bias
            valences += (np.maximum(hidden, 0) @ self.out * self.unit).tolist()
        return valences


@read_once
def network() -> Network:
    return Network(Path(__file__).with_name("valence.npz"))

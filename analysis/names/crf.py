"""A linear-chain conditional random field, as CRFsuite stores it, run over many short sequences at once.

Lafferty, McCallum and Pereira (2001) for the model; the best labels by Viterbi's algorithm, their probabilities by the
forward-backward one (Rabiner 1989). Sequences are worked through side by side, the longest first, position by position,
so that the number of steps is the length of the longest. The layout of the file is that of Okazaki's CRFsuite 0.12.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from analysis.english.vocab import Column

HEADER = struct.Struct("<4sI4s9I")
FEATURE = np.dtype([("kind", "<u4"), ("source", "<u4"), ("label", "<u4"), ("weight", "<f8")])
RESCALE = 16  # steps after which products are brought back to a sum of one, long before they could overflow
STATE = 0  # kind of the features that tie an attribute to a label; the others tie a label to the next


class Step(NamedTuple):
    """One position of all sequences that reach it, their scores sorted by position, longest sequence first."""

    at: int  # the first row of this position
    before: int  # the first row of the position before
    n: int  # how many sequences reach it


class CRF:
    """The weights of a model: its attributes, its `labels`, and what each attribute and each pair of labels scores.

    A file that CRFsuite did not write raises ValueError.
    """

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        header = HEADER.unpack_from(data)
        if header[0] != b"lCRF" or header[2] != b"FOMC":
            raise ValueError(f"{path} is no model of CRFsuite; make it again with research/training/names/tagger.py")
        at_features, at_labels, at_attributes = header[7:10]
        self.labels = _strings(data, at_labels)
        attributes = _strings(data, at_attributes)
        self.numbers = {attribute: number for number, attribute in enumerate(attributes)}
        (size,) = struct.unpack_from("<I", data, at_features + 8)
        features = np.frombuffer(data, FEATURE, size, at_features + 12)
        of_state = features["kind"] == STATE
        state, step = features[of_state], features[~of_state]
        self.unknown = len(attributes)  # the number of attributes that the model does not know; it scores nothing
        self.state = np.zeros((len(attributes) + 1, len(self.labels)))
        self.state[state["source"], state["label"]] = state["weight"]
        self.step = np.zeros((len(self.labels), len(self.labels)))
        self.step[step["source"], step["label"]] = step["weight"]

    def scores(self, attributes: list[str]) -> np.ndarray:
        """What each attribute scores for each label."""
        get, unknown = self.numbers.get, self.unknown
        return self.state[[get(attribute, unknown) for attribute in attributes]]

    def decode(self, scores: np.ndarray, lengths: list[int]) -> tuple[list[int], np.ndarray]:
        """The best labels of sequences, and the probability of every label (column) at every position (row).

        `scores` has a row for each position, one sequence after the other; `lengths` are those of the sequences.
        """
        sizes = np.array(lengths)
        order = np.argsort(-sizes, kind="stable")
        first, sizes = (np.cumsum(sizes) - sizes)[order], sizes[order]
        positions = np.arange(1, sizes[0])
        reaching = np.searchsorted(-sizes, -positions).tolist()  # for each position how many sequences are longer
        rows = np.concatenate([first, *(first[:n] + position for position, n in enumerate(reaching, 1))])
        steps: list[Step] = []
        at, before = len(first), 0
        for n in reaching:
            steps.append(Step(at, before, n))
            at, before = at + n, at
        sorted_scores = scores[rows]
        labels, probabilities = np.empty(len(rows), np.intp), np.empty_like(scores)
        labels[rows] = self._best(sorted_scores, steps)
        probabilities[rows] = self._probabilities(sorted_scores, steps)
        return labels.tolist(), probabilities

    def _best(self, scores: np.ndarray, steps: list[Step]) -> list[int]:
        best = scores.copy()  # of the ways to each label
        ways_back: np.ndarray = np.zeros(scores.shape, np.intp)  # the label that the best way came from
        for at, before, n in steps:
            ways = best[before : before + n, :, None] + self.step
            ways.argmax(1, out=ways_back[at : at + n])
            best[at : at + n] += np.maximum.reduce(ways, 1)
        labels: list[int] = best.argmax(1).tolist()  # right for the last position of each
        came_from: list[list[int]] = ways_back.tolist()
        for at, before, n in reversed(steps):
            for i in range(n):
                labels[before + i] = came_from[at + i][labels[at + i]]
        return labels

    def _probabilities(self, scores: np.ndarray, steps: list[Step]) -> np.ndarray:
        here, step = np.exp(scores - np.maximum.reduce(scores, 1, keepdims=True)), np.exp(self.step)
        forward, backward = here.copy(), np.ones_like(here)
        for number, (at, before, n) in enumerate(steps, 1):
            forward[at : at + n] *= forward[before : before + n] @ step
            if number % RESCALE == 0:
                forward[at : at + n] /= _sums(forward[at : at + n])
        for number, (at, before, n) in enumerate(reversed(steps), 1):
            backward[before : before + n] = (backward[at : at + n] * here[at : at + n]) @ step.T
            if number % RESCALE == 0:
                backward[before : before + n] /= _sums(backward[before : before + n])
        both = forward * backward
        return both / _sums(both)


def _sums(rows: np.ndarray) -> np.ndarray:
    return np.add.reduce(rows, 1, keepdims=True)


class Table(Column):
    """What numbered things with several attributes, such as words, score for each label; worked out once for each."""

    def __init__(self, model: CRF, attributes: Callable[[int], list[str]]) -> None:
        super().__init__(self._row)
        self.attributes, self.model, self.size = attributes, model, 0
        self.table = np.empty((256, len(model.labels)))

    def scores(self, numbers: np.ndarray) -> np.ndarray:
        """The scores of each thing in turn."""
        rows = self(numbers)  # which may add to the table
        return self.table[rows]

    def _row(self, number: int) -> int:
        return self.work_out([number])[0]

    def work_out(self, numbers: list[int]) -> list[int]:
        """The rows of things that are new."""
        flat: list[str] = []
        starts: list[int] = []
        for number in numbers:
            starts.append(len(flat))
            flat += self.attributes(number) or [""]
        first, self.size = self.size, self.size + len(numbers)
        if self.size > len(self.table):
            self.table = np.concatenate([self.table[:first], np.empty((self.size, self.table.shape[1]))])
        self.table[first : self.size] = np.add.reduceat(self.model.scores(flat), starts, axis=0)
        return list(range(first, self.size))


def _strings(data: bytes, at: int) -> list[str]:
    """The strings of a constant quark database, by their numbers."""
    size, offsets = struct.unpack_from("<2I", data, at + 16)
    strings = []
    for offset in np.frombuffer(data, "<u4", size, at + offsets).tolist():
        _, length = struct.unpack_from("<2I", data, at + offset)
        strings.append(data[at + offset + 8 : at + offset + 7 + length].decode("utf-8"))
    return strings

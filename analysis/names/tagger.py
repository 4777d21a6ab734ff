"""The tagger of names: a small conditional random field over the capitalised stretches of a text.

Lafferty, McCallum and Pereira (2001) for the model. The weights are made by research/training/names/tagger.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

from analysis.english.vocab import Column, Vocabulary, read_once
from analysis.names.crf import CRF, Table
from analysis.names.features import (
    AFTER,
    BEFORE,
    EDGE,
    HERE,
    KNOWN,
    PLACES,
    CandidateSpans,
    _own,
    before_and_here,
    here_and_after,
)
from analysis.names.spans import Span

KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place", "OTHER": "other"}


class Pairs:
    """Where the weights of a word together with a neighbour are: by the key of the one and the shape of the other."""

    def __init__(self, model: CRF) -> None:
        self.keys, self.shapes = {"": 0, EDGE: 1}, {"": 0}  # 0 for all that the model does not know
        before = [name.removeprefix("c-=w-1=").rsplit("s=", 1) for name in model.numbers if name.startswith("c-=")]
        after = [name.removeprefix("c+=s=").split("w+1=", 1)[::-1] for name in model.numbers if name.startswith("c+=")]
        for key, shape in before + after:
            self.keys.setdefault(key, len(self.keys))
            self.shapes.setdefault(shape, len(self.shapes))
        self.rows: list[np.ndarray] = []  # with the word before, with the word after
        for feature, known in ((before_and_here, before), (here_and_after, after)):
            rows = np.full((len(self.keys), len(self.shapes)), model.unknown, np.int32)
            rows[1] = model.numbers.get(feature(EDGE, ""), model.unknown)
            for key, shape in known:
                rows[self.keys[key], self.shapes[shape]] = model.numbers[feature(key, shape)]
            self.rows.append(rows)


class WordTables(NamedTuple):
    """What the words of a vocabulary score, and the keys and shapes by which pairs of them are looked up."""

    vocabulary: Vocabulary
    words: Table
    keys: Column
    shapes: Column


class Tagger:
    """The trained model, and what each word and each code scored so far."""

    def __init__(self) -> None:
        self.model = CRF(Path(__file__).with_name("tagger.crf"))
        self.pairs = Pairs(self.model)
        self.own = Table(self.model, _own)
        self.tables: WordTables | None = None
        labels = self.model.labels
        self.kinds = [KINDS.get(label[2:]) for label in labels]  # of each label; None outside names
        self.inside = [labels.index("I-" + label[2:]) if label[2:] else -1 for label in labels]
        self.beginnings = [labels.index("B-" + label) for label in KINDS]

    def read(self, vocabulary: Vocabulary) -> WordTables:
        """Start on a new vocabulary: the tables go by the numbers of its words."""
        words, keys, shapes = vocabulary.words, self.pairs.keys, self.pairs.shapes
        places = list(PLACES.values())
        return WordTables(
            vocabulary,
            Table(self.model, lambda code: places[code % len(places)](words[code // len(places)])),
            Column(lambda number: keys.get(KNOWN[words[number]][0], 0)),
            Column(lambda number: shapes.get(KNOWN[words[number]][1], 0)),
        )

    def scores(self, candidates: CandidateSpans) -> np.ndarray:
        """What all features of each token score for each label."""
        tables = self.tables
        if tables is None or tables.vocabulary is not candidates.tokens.vocabulary:
            tables = self.tables = self.read(candidates.tokens.vocabulary)
        words, (before, after) = candidates.words, self.pairs.rows
        shapes, keys = tables.shapes(words[HERE]), tables.keys(words[BEFORE : AFTER + 1])
        pairs = np.stack([before[keys[0], shapes], after[keys[1], shapes]])
        codes = words * len(PLACES) + np.arange(len(PLACES))[:, None]
        of_pairs, of_words = np.add.reduce(self.model.state[pairs], 0), np.add.reduce(tables.words.scores(codes), 0)
        return self.own.scores(candidates.codes) + of_pairs + of_words

    def tag(self, candidates: CandidateSpans) -> list[Span]:
        """The names it sees, each with how likely every kind is."""
        if not candidates.ranges:
            return []
        labels, probabilities = self.model.decode(self.scores(candidates), [b - a for a, b in candidates.ranges])
        likely, kinds = probabilities[:, self.beginnings].tolist(), list(KINDS.values())
        spans, last = [], 0
        for a, b in candidates.ranges:
            i, last = last, last + b - a
            while i < last:
                kind, inside, first = self.kinds[labels[i]], self.inside[labels[i]], i
                i += 1
                if kind:
                    while i < last and labels[i] == inside:
                        i += 1
                    weights = tuple(zip(kinds, likely[first], strict=True))
                    spans.append(Span(b - last + first, b - last + i, kind, weights))
        return spans


@read_once
def tagger() -> Tagger:
    """The one tagger of the process; it reads its weights when first asked for."""
    return Tagger()

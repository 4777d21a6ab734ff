"""The tagger of names: a small conditional random field over the capitalised stretches of a text.

Lafferty, McCallum and Pereira (2001) for the model. The weights are made by research/training/names/tagger.py.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np

from analysis.english.vocab import Column, Vocabulary
from analysis.names.crf import Field, Table
from analysis.names.features import (
    AFTER,
    BEFORE,
    EDGE,
    HERE,
    KNOWN,
    PLACES,
    Islands,
    _own,
    before_and_here,
    here_and_after,
)
from analysis.names.tokens import Span

KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place", "OTHER": "other"}


class Pairs:
    """What words score together with a neighbour: by the key of the one and the shape of the other."""

    def __init__(self, field: Field):
        self.keys, self.shapes = {"": 0, EDGE: 1}, {"": 0}  # 0 for all that the field does not know
        before = [name.removeprefix("c-=w-1=").rsplit("s=", 1) for name in field.numbers if name.startswith("c-=")]
        after = [name.removeprefix("c+=s=").split("w+1=", 1)[::-1] for name in field.numbers if name.startswith("c+=")]
        for key, shape in before + after:
            self.keys.setdefault(key, len(self.keys))
            self.shapes.setdefault(shape, len(self.shapes))
        self.rows = []
        for feature, known in ((before_and_here, before), (here_and_after, after)):
            rows = np.full((len(self.keys), len(self.shapes)), field.unknown, np.int32)
            rows[1] = field.numbers.get(feature(EDGE, ""), field.unknown)
            for key, shape in known:
                rows[self.keys[key], self.shapes[shape]] = field.numbers[feature(key, shape)]
            self.rows.append(rows)


class Tagger:
    """The trained field, and what each word and each code has said so far."""

    def __init__(self):
        self.field = Field(Path(__file__).with_name("tagger.crf"))
        self.pairs = Pairs(self.field)
        self.own = Table(self.field, _own)
        self.vocabulary: Vocabulary | None = None
        labels = self.field.labels
        self.kinds = [KINDS.get(label[2:]) for label in labels]  # of each label; None outside names
        self.inside = [labels.index("I-" + label[2:]) if label[2:] else -1 for label in labels]
        self.beginnings = [labels.index("B-" + label) for label in KINDS]

    def read(self, vocabulary: Vocabulary) -> None:
        """Take up a vocabulary: the tables go by the numbers of its words."""
        words, keys, shapes = vocabulary.words, self.pairs.keys, self.pairs.shapes
        self.vocabulary = vocabulary
        places = list(PLACES.values())
        self.words = Table(self.field, lambda code: places[code % len(places)](words[code // len(places)]))
        self.keys = Column(lambda number: keys.get(KNOWN[words[number]][0], 0))
        self.shapes = Column(lambda number: shapes.get(KNOWN[words[number]][1], 0))

    def scores(self, stretches: Islands) -> np.ndarray:
        """What all features of each token score for each label."""
        if stretches.vocabulary is not self.vocabulary:
            self.read(stretches.vocabulary)
        words, (before, after) = stretches.words, self.pairs.rows
        shapes, keys = self.shapes(words[HERE]), self.keys(words[BEFORE : AFTER + 1])
        pairs = np.stack([before[keys[0], shapes], after[keys[1], shapes]])
        codes = words * len(PLACES) + np.arange(len(PLACES))[:, None]
        return self.own.scores(stretches.own) + self.field.state[pairs].sum(0) + self.words.scores(codes).sum(0)

    def tag(self, stretches: Islands) -> list[Span]:
        """The names it sees, each with how likely every kind is."""
        if not stretches.spans:
            return []
        labels, probabilities = self.field.decode(self.scores(stretches), [b - a for a, b in stretches.spans])
        likely, kinds = probabilities[:, self.beginnings].tolist(), list(KINDS.values())
        spans, last = [], 0
        for a, b in stretches.spans:
            i, last = last, last + b - a
            while i < last:
                kind, inside, first = self.kinds[labels[i]], self.inside[labels[i]], i
                i += 1
                if kind:
                    while i < last and labels[i] == inside:
                        i += 1
                    spans.append(
                        Span(b - last + first, b - last + i, kind, dict(zip(kinds, likely[first], strict=True)))
                    )
        return spans


@cache
def _tagger() -> Tagger:
    return Tagger()

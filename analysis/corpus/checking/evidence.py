"""Whether words that a quotation and a place in the documents share are more than comes together by chance.

Each word has so many bits as tell it from all others (Shannon 1948): rare words many, common ones few. The words that
are the same speak for a place, the others and the gaps against it; and as many bits as tell one place in the documents
from all others are to be expected by chance.
"""

from __future__ import annotations

from math import log2

import numpy as np

from analysis.corpus.checking.alignment import LEFT_OUT, SAME, WORD_COST, Costs, Piece
from analysis.corpus.checking.index import Index

LEAST_SHARE = 0.5  # of the words that a place must have
LONG_RUN = 8  # so many words in a row are found, whatever is around them
MARGIN = 3.0  # bits beyond chance
MOST_AGAINST = 10.0  # bits of a word that is not the same
GAP_BITS = 2.0  # what words left out weigh, beside their number


def is_found(index: Index, numbers: np.ndarray, cost: Costs, pieces: list[Piece], gaps: frozenset[int]) -> bool:
    """Whether pieces say enough together, and each that is joined without a mark enough by itself."""
    chance = log2(index.size)
    total = 0.0
    for piece in pieces:
        same = sum(_bits(index, numbers, step.start, step.end) for step in piece.steps if step.kind == SAME)
        if piece is pieces[0] or piece.steps[0].start not in gaps:
            total -= chance
            if same < chance + MARGIN:
                return False
        total += same - _against(index, numbers, cost, piece)
    lengths = [step.end - step.start for piece in pieces for step in piece.steps if step.kind == SAME]
    asked = sum(cost.change[k] == WORD_COST for p in pieces for s in p.steps for k in range(s.start, s.end))
    return max(lengths) >= LONG_RUN or (total >= MARGIN and sum(lengths) >= LEAST_SHARE * asked)


def _bits(index: Index, numbers: np.ndarray, start: int, end: int) -> float:
    return float(index.information[numbers[start:end]].sum())


def _against(index: Index, numbers: np.ndarray, cost: Costs, piece: Piece) -> float:
    """What speaks against a piece: words that are not the same, and gaps without a mark."""
    total = 0.0
    for step in piece.steps:
        if step.kind == LEFT_OUT and cost.gap[step.start] >= WORD_COST // 2:
            total += GAP_BITS + log2(step.there_end - step.there_start)
        elif step.kind != SAME:
            changed = [k for k in range(step.start, step.end) if cost.change[k] == WORD_COST]
            total += float(np.minimum(index.information[numbers[changed]], MOST_AGAINST).sum())
    return total

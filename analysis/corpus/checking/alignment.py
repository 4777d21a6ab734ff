"""The words of a quotation beside those of a stretch of a document: which are the same, left out, added, replaced.

The cheapest way to make the one of the other is found by dynamic programming (Gotoh 1982, Journal of Molecular Biology
162: 705-708): words left out together cost little more than one of them, and next to nothing at an ellipsis.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

SAME, LEFT_OUT, ADDED, REPLACED = "same", "left out", "added", "replaced"
# Costs in thousandths of a word.
WORD_COST = 1000  # a word added or replaced
ADDED_MORE = 1  # so that of equals a word is rather replaced
MARKED_COST = 50  # the same in brackets
GAP, GAP_WORD = 900, 30  # words left out: the gap, and each of them
MARKED_GAP, MARKED_GAP_WORD = 50, 2  # the same at an ellipsis or brackets
FAR = 1 << 28


class Step(NamedTuple):
    """Words start to end of the quotation, and what they are in the document: words there_start to there_end."""

    kind: str
    start: int
    end: int
    there_start: int
    there_end: int


class Piece(NamedTuple):
    """A stretch of a document, and the steps from it to words of a quotation."""

    document: int
    steps: list[Step]

    @property
    def start(self) -> int:
        """Its first word, which the quotation has."""
        return next((step.there_start for step in self.steps if step.kind == SAME), self.steps[0].there_start)

    @property
    def end(self) -> int:
        return next((step.there_end for step in self.steps[::-1] if step.kind == SAME), self.steps[-1].there_end)


class Costs(NamedTuple):
    """What changes to a quotation cost, word by word; a gap is the place before a word."""

    change: list[int]
    gap: list[int]
    gap_word: list[int]


def costs(marked: tuple[bool, ...], gaps: frozenset[int]) -> Costs:
    """The costs for a quotation whose words in brackets and ellipses are known."""
    beside = [k in gaps or any(marked[max(k - 1, 0) : k + 1]) for k in range(len(marked) + 1)]
    return Costs(
        [MARKED_COST if is_marked else WORD_COST for is_marked in marked],
        [MARKED_GAP if free else GAP for free in beside],
        [MARKED_GAP_WORD if free else GAP_WORD for free in beside],
    )


def align(quoted: np.ndarray, document: np.ndarray, cost: Costs) -> tuple[int, list[Step]]:
    """What it costs to make a quotation of a stretch of a document, and the steps, without what is around it there.

    >>> quoted, document = np.array([1, 2, 9, 4, 6]), np.array([7, 1, 2, 3, 4, 5, 6, 8])
    >>> for step in align(quoted, document, costs((False,) * 5, frozenset()))[1]:
    ...     print(*step)
    same 0 2 1 3
    replaced 2 3 3 4
    same 3 4 4 5
    left out 4 4 5 6
    same 4 5 6 7
    """
    width = len(document) + 1
    column = np.arange(width)
    read = np.empty((len(quoted) + 1, width), np.int64)  # the last step read a word of the quotation
    best = np.empty_like(read)  # or left words out after it
    read[0] = best[0] = 0
    for i, word in enumerate(quoted):
        change = cost.change[i]
        read[i + 1] = best[i] + change + ADDED_MORE
        np.minimum(read[i + 1, 1:], best[i, :-1] + np.where(document == word, 0, change), out=read[i + 1, 1:])
        gap, gap_word = cost.gap[i + 1], cost.gap_word[i + 1]
        behind = np.minimum.accumulate(read[i + 1] - gap_word * column) + gap_word * column
        np.minimum(read[i + 1, 1:], behind[:-1] + gap + gap_word, out=best[i + 1, 1:])
        best[i + 1, 0] = read[i + 1, 0]
    end = int(np.argmin(read[-1]))
    return int(read[-1, end]), _steps(quoted, document, cost, read, best, end)


def _steps(
    quoted: np.ndarray, document: np.ndarray, cost: Costs, read: np.ndarray, best: np.ndarray, end: int
) -> list[Step]:
    """The way that leads to the best end, traced back, with like steps in a row put together."""
    steps: list[Step] = []
    i, j = len(quoted), end
    while i:
        if best[i, j] < read[i, j] and i < len(quoted):
            widths = np.arange(1, j + 1)
            paid = read[i, j - widths] + cost.gap[i] + cost.gap_word[i] * widths
            width = int(widths[np.argmax(paid == best[i, j])])
            steps.append(Step(LEFT_OUT, i, i, j - width, j))
            j -= width
        same = j > 0 and quoted[i - 1] == document[j - 1]
        if j > 0 and read[i, j] == best[i - 1, j - 1] + (0 if same else cost.change[i - 1]):
            steps.append(Step(SAME if same else REPLACED, i - 1, i, j - 1, j))
            j -= 1
        else:
            steps.append(Step(ADDED, i - 1, i, j, j))
        i -= 1
    return _together(steps[::-1])


def _together(steps: list[Step]) -> list[Step]:
    """Steps of one kind that follow each other as one."""
    joined: list[Step] = []
    for step in steps:
        if joined and joined[-1].kind == step.kind:
            step = joined.pop()._replace(end=step.end, there_end=step.there_end)
        joined.append(step)
    return joined

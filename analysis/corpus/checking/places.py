"""The places in documents that a quotation is made of: word for word if there are any, else the nearest ones.

A place is looked for around the quotation's rarest runs of words, and the words are put side by side there. A stretch
that is not at the best place is looked for elsewhere: then the quotation is put together from several places.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import log2

import numpy as np

from analysis.corpus.checking.alignment import ADDED, LEFT_OUT, SAME, WORD_COST, Costs, Piece, Step, align, costs
from analysis.corpus.checking.evidence import is_found
from analysis.corpus.checking.index import LONGEST_RUN, Index
from analysis.corpus.checking.words import QuotedWords

FAR, FAR_AT_ELLIPSIS = 25, 50  # words: what is farther apart in the document is two places
MOST_SEEDS = 400  # places of rare runs that are looked at
MOST_WINDOWS, MOST_PLACES = 3, 8  # of equally good ones, from which the speaker decides
MORE_WINDOWS, MORE_PLACES = 40, 20  # looked at where none of those has the same speaker; a place is in two windows
LEAST_STRETCH = 4  # words that can be a place of their own
JOINT, MARKED_JOINT = 2200, 250  # what it costs to join two places, alone or at an ellipsis: two words, or little
BLOCKS = 1 << 24  # in a document, at most


def find_places(index: Index, quoted: QuotedWords, *, more: bool = False) -> list[list[Piece]]:
    """The equally good ways to make a quotation of the documents; each is its pieces, in the order of the quotation.

    With `more`, those beyond the ones that are found at first, if there are.
    """
    numbers = index.numbers(quoted.words)
    if not len(numbers):
        return []
    exact = index.exact(numbers)
    if len(exact):
        shown = exact[MOST_PLACES:MORE_PLACES] if more else exact[:MOST_PLACES]
        return [[_whole(index, start, 0, len(numbers))] for start in shown.tolist()]
    if len(numbers) < LEAST_STRETCH:
        return []
    cost = costs(quoted.marked, quoted.gaps)
    price, nearest = _nearest(index, numbers, cost, 0, more)
    together = [] if more else _put_together(index, numbers, quoted.gaps, price)
    if together and is_found(index, numbers, cost, together, quoted.gaps):
        return [together]
    ways = [_with_other_places(index, numbers, cost, piece) for piece in nearest]
    divided = [_far_apart(pieces, quoted.gaps) for pieces in ways]
    return [pieces for pieces in divided if is_found(index, numbers, cost, pieces, quoted.gaps)]


def _whole(index: Index, start: int, at: int, words: int) -> Piece:
    """Words of a quotation that a document has word for word."""
    return Piece(index.document_of(start), [Step(SAME, at, at + words, start, start + words)])


def _put_together(index: Index, numbers: np.ndarray, gaps: frozenset[int], price: int) -> list[Piece]:
    """Pieces that are word for word in the documents and make the quotation for less than a price, if there are."""
    pieces: list[tuple[int, int, np.ndarray]] = []
    ends = sorted({*gaps, len(numbers)})
    joints, at = 0, 0
    while at < len(numbers):
        end = next(end for end in ends if end > at)
        length, places = index.longest(numbers[at:end])
        joints += (MARKED_JOINT if at in gaps else JOINT) if at else 0
        if length < LEAST_STRETCH or joints >= price:
            return []
        pieces.append((at, length, places))
        at += length
    longest = max(pieces, key=lambda piece: piece[1])
    document = index.document_of(int(longest[2][0]))
    first, last = index.bounds[document : document + 2]
    here = [[place for place in places.tolist() if first <= place < last] or places for _, _, places in pieces]
    return [_whole(index, int(own[0]), at, length) for (at, length, _), own in zip(pieces, here, strict=True)]


def _nearest(index: Index, numbers: np.ndarray, cost: Costs, at: int, more: bool = False) -> tuple[int, list[Piece]]:
    """The places that cost least to make words of a quotation of, which begin there at word `at`, and that price."""
    found: dict[tuple[int, int], tuple[int, Piece]] = {}
    for document, start, end in _windows(index, numbers, more):
        price, steps = align(numbers, index.words[start:end], cost)
        moved = [Step(s.kind, s.start + at, s.end + at, s.there_start + start, s.there_end + start) for s in steps]
        piece = Piece(document, moved)
        found[piece.start, piece.end] = price, piece
    least = min((price for price, _ in found.values()), default=WORD_COST * len(numbers))
    return least, [piece for _, (price, piece) in sorted(found.items()) if price == least]


def _windows(index: Index, numbers: np.ndarray, more: bool) -> Iterator[tuple[int, int, int]]:
    """The stretches of documents with most of the rarest runs of a quotation: document, start, end.

    With `more` all that have as many, and none if these are no more than are looked at first.
    """
    seeds = sorted(
        (len(places), -n, k, places)
        for n in range(1, min(LONGEST_RUN, len(numbers)) + 1)
        for k, key in enumerate(index.keys(numbers, n))
        if len(places := index.runs[n].at(key))
    )
    counts = np.cumsum([seed[0] for seed in seeds])
    seeds = seeds[: max(1, int(np.searchsorted(counts, MOST_SEEDS, side="right")))]
    if not seeds:
        return
    places = np.concatenate([seed[3][:MOST_SEEDS] for seed in seeds]).astype(np.int64)
    of_seed = np.repeat(np.arange(len(seeds)), [min(seed[0], MOST_SEEDS) for seed in seeds])
    weights = np.array([-seed[1] * log2(len(index.words) / seed[0]) for seed in seeds])
    half = len(numbers) + FAR_AT_ELLIPSIS
    document = np.searchsorted(index.bounds, places, side="right") - 1
    block = document * BLOCKS + (places - index.bounds[document]) // half
    pairs = np.unique(np.concatenate([block, block - 1]) * len(seeds) + np.tile(of_seed, 2))
    blocks, which = np.unique(pairs // len(seeds), return_inverse=True)
    scores = np.bincount(which, weights[pairs % len(seeds)])
    order = np.argsort(-scores, kind="stable")
    if more:
        alike = int(np.count_nonzero(scores > 0.999 * scores[order[0]]))
        order = order[: min(alike, MORE_WINDOWS) if alike > MOST_WINDOWS else 0]
    for k in order if more else order[:MOST_WINDOWS]:
        number, part = divmod(int(blocks[k]) + 1, BLOCKS)  # the block before the first one begins before the document
        first, last = int(index.bounds[number]), int(index.bounds[number + 1]) - 1
        start = first + (part - 1) * half
        yield number, max(first, start - half), min(last, start + 3 * half)


def _with_other_places(index: Index, numbers: np.ndarray, cost: Costs, piece: Piece) -> list[Piece]:
    """A piece, and others for stretches of the quotation that it lacks and that are elsewhere."""
    steps = piece.steps
    first, last = steps[0].start, max(step.end for step in steps)
    stretch = _missing(steps, first, last)
    if stretch is None:
        return [piece]
    start, end = stretch
    words = numbers[start:end]
    exact = index.exact(words)
    if len(exact):
        others = [_whole(index, int(exact[0]), start, len(words))]
    else:
        part = Costs(cost.change[start:end], cost.gap[start : end + 1], cost.gap_word[start : end + 1])
        others = _nearest(index, words, part, start)[1][:1]
    if not others or not is_found(index, numbers, cost, others, frozenset()):
        return [piece]
    if end - start == last - first:
        return others
    around = [Piece(piece.document, kept) for a, b in ((first, start), (end, last)) if (kept := _clipped(steps, a, b))]
    return sorted([*around, *others], key=lambda one: one.steps[0].start)


def _missing(steps: list[Step], first: int, last: int) -> tuple[int, int] | None:
    """The stretch of a quotation with most words more missing at a place than found there."""
    best = (LEAST_STRETCH - 2, 0, 0)
    missing = np.ones(last - first, np.int64)
    for step in steps:
        if step.kind == SAME:
            missing[step.start - first : step.end - first] = -1
    total = start = 0
    for k, value in enumerate(missing.tolist(), 1):
        if total <= 0:
            total, start = 0, k - 1
        total += value
        if total > best[0] and k - start >= LEAST_STRETCH:
            best = (total, start, k)
    return (first + best[1], first + best[2]) if best[2] else None


def _clipped(steps: list[Step], start: int, end: int) -> list[Step]:
    """The steps for words start to end of a quotation, from the first that is the same to the last."""
    kept = []
    for step in steps:
        a, b = max(step.start, start), min(step.end, end)
        if a < b and step.kind == ADDED:
            kept.append(step._replace(start=a, end=b))
        elif a < b:
            kept.append(Step(step.kind, a, b, step.there_start + a - step.start, step.there_end + b - step.end))
        elif step.kind == LEFT_OUT and start < step.start < end:
            kept.append(step)
    return kept if any(step.kind == SAME for step in kept) else []


def _far_apart(pieces: list[Piece], gaps: frozenset[int]) -> list[Piece]:
    """The pieces, divided where what is left out is so long that they are two places."""
    divided = []
    for piece in pieces:
        cuts = [k for k, step in enumerate(piece.steps) if step.kind == LEFT_OUT and _is_far(step, gaps)]
        edges = [-1, *cuts, len(piece.steps)]
        divided += [Piece(piece.document, piece.steps[a + 1 : b]) for a, b in pairwise(edges)]
    return divided


def _is_far(step: Step, gaps: frozenset[int]) -> bool:
    return step.there_end - step.there_start > (FAR_AT_ELLIPSIS if step.start in gaps else FAR)

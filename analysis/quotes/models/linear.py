"""Linear models over named features: a weight for each, and what follows from the sum of those that are present.

The weights of a model lie beside it, in a file with the name of its module; a feature without a weight counts nothing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import repeat
from pathlib import Path
from typing import Any, TypeVar

from analysis.english.vocab import remembered

Weights = Mapping[str, float]
Candidate = TypeVar("Candidate")


@remembered(limit=8)
def learned(model: str) -> dict[str, Any]:
    """What the file of a model holds: its weights, and where they come from.

    >>> sorted(learned("report_match"))
    ['LICENSE', 'SCRIPT', 'SOURCE', 'weights']
    """
    return json.loads(Path(__file__).with_name(f"{model}.json").read_text(encoding="utf-8"))


def score(weights: Weights, features: Iterable[str]) -> float:
    """The sum of the weights of the features.

    >>> score({"near": 2.0, "far": -1.0}, ["near", "far", "unknown"])
    1.0
    """
    return math.fsum(map(weights.get, features, repeat(0.0)))


def probability(weights: Weights, features: Iterable[str]) -> float:
    """The logistic function of the score: a probability.

    >>> probability({"near": 2.0}, ["far"])
    0.5
    """
    return 1 / (1 + math.exp(-score(weights, features)))


def best(
    candidates: Sequence[Candidate], features: Callable[[Candidate], Iterable[str]], weights: Weights
) -> Candidate:
    """The candidate with the highest score, the first of them if several have it.

    >>> best([3, 5], lambda number: [f"number {number}"], {"number 5": 0.1})
    5
    """
    if len(candidates) == 1:
        return candidates[0]
    return max(candidates, key=lambda candidate: score(weights, features(candidate)))

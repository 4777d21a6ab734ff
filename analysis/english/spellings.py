"""What a name looks like: whether its letters are those of people, organisations or places.

Zhejiang, Macenta and Bhaderwah look like places, Chidume and Golwalkar like people, though no list has them. Each three
letters in a row say how typical they are of a kind, learned from lists of names (`spellings.txt`).
"""

from __future__ import annotations

from math import fsum
from pathlib import Path

from analysis.english.vocab import memo, read_once

KINDS = ("person", "organisation", "place")
Odds = tuple[float, float, float]  # for each of KINDS
UNKNOWN = (0, 0, 0)


def trigrams(name: str) -> set[str]:
    """All three letters in a row of a word in lower case, its ends marked.

    >>> sorted(trigrams("oulu"))
    ['^ou', 'lu$', 'oul', 'ulu']
    """
    marked = f"^{name}$"
    return {marked[i : i + 3] for i in range(len(marked) - 2)}


@read_once
def _typical() -> dict[str, tuple[int, ...]]:
    """How typical three letters are of each kind, in tenths of log odds."""
    lines = Path(__file__).with_name("spellings.txt").read_text(encoding="utf-8").splitlines()
    parts = (line.split() for line in lines if not line.startswith("#"))
    return {letters: tuple(map(int, odds)) for letters, *odds in parts}


def _spelled_like(name: str) -> Odds:
    typical = _typical()
    known = [typical.get(letters, UNKNOWN) for letters in trigrams(name)]
    person, organisation, place = (fsum(odds[i] for odds in known) / (10 * len(name)) for i in range(len(KINDS)))
    return person, organisation, place


spelled_like = memo(
    _spelled_like
)  # log odds of each kind for a letter of a word, which is in lower case without accents

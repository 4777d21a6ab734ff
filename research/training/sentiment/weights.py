"""Make analysis/sentiment/uncertainty.json: the weights of the two lists, the classes and the size of the errors.

    python research/training/sentiment/weights.py GOLD

GOLD holds emobank_news, emobank_other, newsmtsc and nyt_editorial (`*.dev.jsonl`). Run it after valence.py and after
every change of what words weigh. The scale and the size of the errors come from the editorials, the classes from these
and from the fifth of EmoBank and NewsMTSC that was held out from the network. The printed figures come from the other
half of the documents of a set, and once more from classes that have seen nothing of the set. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import numpy as np
from sklearn.linear_model import LinearRegression, LogisticRegression
from teacher import TAUGHT, digest, held_out, read

from analysis._package import PACKAGE
from analysis.sentiment import vader as lexicon
from analysis.sentiment.tone_scores import weighed
from analysis.sentiment.uncertainty import LEVEL, Z

SENTIMENT = PACKAGE / "sentiment"
CALIBRATED = [*TAUGHT, "nyt_editorial"]
SIZES = (1, 2, 3, 5, 8)  # sentences of one article for whose mean the interval is fitted
DRAWS = 4000
RIDGE = 0.05  # inverse strength of the penalty: few numbers from four corpora that disagree


def macro_f1(truth: np.ndarray, said: np.ndarray) -> float:
    shares = [
        2 * np.sum((truth == c) & (said == c)) / max(1, np.sum(truth == c) + np.sum(said == c)) for c in (-1, 0, 1)
    ]
    return float(np.mean([s for c, s in zip((-1, 0, 1), shares, strict=True) if np.any(truth == c)]))


class Found:
    """What the words of some sentences weigh: one row per word, with its sentence."""

    def __init__(self, rows: list[dict]):
        self.rows, self.size = rows, len(rows)
        tokens = [lexicon.TOKEN.findall(row["text"]) for row in rows]
        self.length = np.array([math.sqrt(max(1, sum(t[0].isalpha() for t in own))) for own in tokens])
        found = [(i, vader, own) for i, words in enumerate(weighed(tokens)) for _, vader, own in words]
        self.sentence, vader, own = (np.array(c) for c in zip(*found, strict=True))
        self.words = np.c_[np.maximum(vader, 0), np.minimum(vader, 0), own] / self.length[self.sentence][:, None]
        self.truth = np.array([row["label"] for row in rows])
        self.corpus = np.array([row["source"] for row in rows])

    def sums(self, words: np.ndarray) -> np.ndarray:
        return np.stack([np.bincount(self.sentence, column, self.size) for column in words.T], 1)

    def evidence(self, lists: np.ndarray) -> np.ndarray:
        """Sums of the positive and of the negative words, given the weights of the lists."""
        whole = self.words @ lists
        return self.sums(np.c_[np.maximum(whole, 0), np.minimum(whole, 0)])


def fit(found: Found, part: np.ndarray) -> dict:
    """Weights of the lists, scale and lines between the classes, from part of the sentences."""
    # Editorials were rated by twenty people on a scale of -1 to 1: that scale is the one we report.
    graded = part & (found.corpus == "nyt_editorial")
    human = np.array([row["score"] for row, use in zip(found.rows, graded, strict=True) if use])
    line = LinearRegression(positive=True).fit(found.sums(found.words)[graded], human)
    evidence = found.evidence(line.coef_)
    return {
        "vader_positive": round(float(line.coef_[0]), 5),
        "vader_negative": round(float(line.coef_[1]), 5),
        "own": round(float(line.coef_[2]), 5),
        "base": round(float(line.intercept_), 5),
        **fit_classes(evidence[part], found.truth[part], found.corpus[part]),
    }


def fit_classes(evidence: np.ndarray, truth: np.ndarray, corpus: np.ndarray) -> dict:
    """Logistic regression of the class on positive and negative evidence, classes and corpora balanced."""
    sizes = dict(zip(*np.unique(corpus, return_counts=True), strict=True))
    weight = np.array([sizes[name] ** -0.5 for name in corpus])
    model = LogisticRegression(C=RIDGE, class_weight="balanced", max_iter=1000)
    model.fit(evidence * 5, truth, sample_weight=weight / weight.mean())
    lines = np.c_[model.intercept_, model.coef_ * 5]
    lines -= lines[1]
    return {"negative": lines[0].round(3).tolist(), "positive": lines[2].round(3).tolist()}


def measured(found: Found, fitted: dict) -> tuple[np.ndarray, np.ndarray]:
    """Tone and class of every sentence, as `analysis.sentiment.tone_scores` gives them."""
    evidence = found.evidence(np.array([fitted["vader_positive"], fitted["vader_negative"], fitted["own"]]))
    tone = np.clip(fitted["base"] + evidence.sum(1), -1, 1)
    negative, positive = (np.c_[np.ones(found.size), evidence] @ fitted[c] for c in ("negative", "positive"))
    label = np.where((positive > 0) & (positive >= negative), 1, np.where(negative > 0, -1, 0))
    return tone, np.where(label * tone < 0, 0, label)


def halves(found: Found) -> np.ndarray:
    return np.array([int(digest(row["group"]), 16) // 5 % 2 for row in found.rows])


def crossed(found: Found) -> tuple[np.ndarray, np.ndarray]:
    """Tone and class of every sentence by what was fitted on the other half of the documents."""
    half, tone, label = halves(found), np.zeros(found.size), np.zeros(found.size, int)
    for side in (0, 1):
        here = half == side
        both = measured(found, fit(found, ~here))
        tone[here], label[here] = both[0][here], both[1][here]
    return tone, label


def means_of(rows: list[dict], error: np.ndarray) -> dict[int, np.ndarray]:
    """Mean errors of n sentences of one article, drawn at random, for each n."""
    groups: dict[str, list[float]] = {}
    for row, e in zip(rows, error, strict=True):
        groups.setdefault(row["group"], []).append(e)
    rng, found = np.random.default_rng(0), {}
    for n in SIZES:
        articles = [np.array(g) for g in groups.values() if len(g) >= n]
        drawn = (articles[i] for i in rng.integers(0, len(articles), DRAWS))
        found[n] = np.abs([rng.choice(errors, n, replace=False).mean() for errors in drawn])
    return found


def fit_errors(halves: list[dict[int, np.ndarray]]) -> dict:
    """Error of a sentence and correlation within an article with which the interval holds what it says, for each n.

    The errors are no normal distribution: what counts is where nine in ten of them end. Articles differ, and so the
    interval is made for that half of them for which it has to be wider.
    """
    sizes = np.array(SIZES)
    reach = np.max([[np.quantile(means[n], LEVEL) for n in SIZES] for means in halves], axis=0) / Z
    # (error * sqrt((1 + (n - 1) * correlation) / n)) squared is linear in error^2 and error^2 * correlation.
    parts = np.c_[1 / sizes, 1 - 1 / sizes]
    alone, shared = np.linalg.lstsq(parts / reach[:, None] ** 2, np.ones(len(sizes)), rcond=None)[0]
    return {"error": round(float(math.sqrt(alone)), 4), "error_correlation": round(float(max(0.0, shared / alone)), 3)}


def covers(means: dict[int, np.ndarray], fitted: dict) -> str:
    reach = {n: Z * fitted["error"] * math.sqrt((1 + (n - 1) * fitted["error_correlation"]) / n) for n in SIZES}
    return ", ".join(f"n={n} {np.mean(m <= reach[n]):.1%}" for n, m in means.items())


def figures(gold: Path, found: Found, fitted: dict) -> None:
    """Macro-F1 of every corpus: where it was fitted on one, from the other half, and from the other corpora."""
    tone, label = crossed(found)
    for name in CALIBRATED:
        of = found.corpus == name
        away = measured(found, fit(found, ~of) if name != "nyt_editorial" else fitted)[1]
        print(
            f"{name:14s} n={of.sum():5d} macro-F1 {macro_f1(found.truth[of], label[of]):.3f}"
            f"  without the set {macro_f1(found.truth[of], away[of]):.3f}"
        )
    for path in sorted(gold.glob("*.dev.jsonl")):
        if (name := path.name.removesuffix(".dev.jsonl")) not in [*CALIBRATED, "persent_par"]:
            other = Found(read(gold, name))
            print(f"{name:14s} n={other.size:5d} macro-F1 {macro_f1(other.truth, measured(other, fitted)[1]):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    options = parser.parse_args()
    gold = {name: read(options.gold, name) for name in CALIBRATED}
    found = Found([row for name in CALIBRATED for row in gold[name] if name not in TAUGHT or held_out(row)])
    graded, tone, half = found.corpus == "nyt_editorial", crossed(found)[0], halves(found)

    def means(part: np.ndarray) -> dict[int, np.ndarray]:
        rows = [row for row, use in zip(found.rows, part, strict=True) if use]
        return means_of(rows, np.array([row["score"] for row in rows]) - tone[part])

    fitted = fit(found, np.ones(found.size, bool)) | fit_errors([means(graded & (half == side)) for side in (0, 1)])
    (SENTIMENT / "uncertainty.json").write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(fitted))
    print("coverage of the 90% interval:", covers(means(graded), fitted))
    figures(options.gold, found, fitted)


if __name__ == "__main__":
    main()

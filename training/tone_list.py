"""Makes analysis/resources/valence.tsv, our own list of word valences, and tone.json, the weights around it.

    python training/tone_teacher.py GOLD --cache DIR
    python training/tone_list.py GOLD --cache DIR [--hold-out]

GOLD holds emobank_news, emobank_other, newsmtsc, persent_par and nyt_editorial (`*.dev.jsonl`). A linear model
over the words of EmoBank's, NewsMTSC's and PerSenT's sentences, each in its context, learns from the ratings of
the first two and from those the teacher gave to all; its coefficients, which lean on the teacher's ratings of the
single words, are the list. The classes and the scale come from EmoBank, NewsMTSC and the New York Times
editorials. Deterministic: no random start, no sampling. Needs scikit-learn and scipy. --hold-out keeps one fifth
of the documents away from every step, prints the figures on them, and leaves the resources as they are.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from tone_teacher import TAUGHT, digest, held_out, read, standard, unlabelled, vocabulary

from analysis import lexicon

RESOURCES = Path(__file__).resolve().parent.parent / "analysis" / "resources"
CALIBRATED = [*TAUGHT, "nyt_editorial"]
COMMON = 150  # the most frequent words outside VADER's list are taken for grammar, without a tone of their own
SMALLEST = 0.4  # valences nearer to zero are left out of the list
PENALTY = 10.0
TEACHER = 2 / 3  # weight of the teacher's rating of a sentence that people rated too

# Names of groups of people: whatever corpora say of them, to be named is neither praise nor blame.
GROUPS = frozenset(
    "black blacks white whites brown asian african hispanic latino latina indian native natives indigenous gay gays "
    "lesbian lesbians queer trans transgender bisexual homosexual homosexuals straight muslim muslims islam islamic "
    "jew jews jewish christian christians catholic hindu female females male males woman women man men girl girls boy "
    "boys wife husband mother father feminist feminists immigrant immigrants migrant migrants refugee refugees "
    "foreigner foreigners alien aliens disabled elderly minority minorities racial ethnic liberal liberals "
    "conservative conservatives leftist leftists republican republicans democrat democrats democratic".split()
)


class Ratings:
    """What the teacher says of sentences and words: one row of three outputs for each."""

    def __init__(self, cache: Path):
        stored = np.load(cache / "teacher.npz")
        self.known = dict(zip(stored["texts"].tolist(), stored["ratings"], strict=True))

    def __contains__(self, text: str) -> bool:
        return digest(text) in self.known

    def __call__(self, texts: list[str]) -> np.ndarray:
        return np.stack([self.known[digest(text)] for text in texts]).astype(float)


class Words:
    """Counts the words of a vocabulary in texts, each in its context, over the square root of the length."""

    def __init__(self, words: list[str]):
        self.index = {word: i for i, word in enumerate(words)}
        self.known: dict[str, tuple] = {}
        listed = lexicon.vader_list()
        self.valences = np.array([listed.get(word, 0.0) for word in words])

    def entry(self, form: str):
        if form not in self.known:
            word = lexicon.base(form)
            parts = [word] if word in self.index or "-" not in word else word.split("-")
            places = [self.index[p] for p in parts if p in self.index]
            entry = lexicon.Entry(0.0, float(bool(places)), lexicon.negator(word), lexicon.booster(word))
            self.known[form] = places, entry if any(entry) else None
        return self.known[form]

    def __call__(self, texts: list[str]) -> sparse.csr_array:
        rows, columns, values = [], [], []
        for row, text in enumerate(texts):
            tokens = lexicon.TOKEN.findall(text)
            entries = [self.entry(token) for token in tokens]
            length = math.sqrt(max(1, sum(token[0].isalpha() for token in tokens)))
            for i, factor in lexicon.in_context(tokens, [entry for _, entry in entries]):
                for place in entries[i][0]:
                    rows.append(row)
                    columns.append(place)
                    values.append(factor / length)
        return sparse.csr_array((values, (rows, columns)), (len(texts), len(self.index)))

    def vader(self, counts: sparse.csr_array) -> np.ndarray:
        """Sums of VADER's positive and negative weights."""
        weights = counts.multiply(self.valences).tocsr()
        return np.c_[weights.maximum(0).sum(1), weights.minimum(0).sum(1)]


def distil(gold: dict[str, list[dict]], extra: list[str], words: Words, ratings: Ratings):
    """Weights of VADER's two sums and the valences of our own list."""
    guess = ratings(list(words.index))
    texts = [row["text"] for name in TAUGHT for row in gold[name]]
    human = np.concatenate([standard(gold[name]) for name in TAUGHT])
    taught, told = ratings(texts).mean(1), ratings(extra).mean(1)
    counts = words(texts + extra)
    dense = np.c_[words.vader(counts), counts @ guess]
    # The dense columns are hardly penalised, single words strongly: what is not learned stays with the guess.
    x = sparse.hstack([sparse.csr_array(dense * 10), counts * 3]).tocsr()
    y = np.concatenate([TEACHER * taught + (1 - TEACHER) * human, told])
    student = Ridge(alpha=PENALTY, solver="lsqr", tol=1e-10, max_iter=5000).fit(x, y)
    coefficients, singles = student.coef_[:5] * 10, student.coef_[5:] * 3
    own = singles + guess @ coefficients[2:]
    return coefficients[:2], np.where(np.abs(own) >= SMALLEST, own.round(2), 0.0)


def macro_f1(truth: np.ndarray, said: np.ndarray) -> float:
    shares = [2 * np.sum((truth == c) & (said == c)) / max(1, np.sum(truth == c) + np.sum(said == c)) for c in (-1, 0, 1)]
    return float(np.mean([s for c, s in zip((-1, 0, 1), shares, strict=True) if np.any(truth == c)]))


def labels(evidence: np.ndarray, classes: dict) -> np.ndarray:
    """The likeliest class, neutral being the reference."""
    negative, positive = (np.c_[np.ones(len(evidence)), evidence] @ classes[c] for c in ("negative", "positive"))
    return np.where((positive > 0) & (positive >= negative), 1, np.where(negative > 0, -1, 0))


def fit_classes(evidence: dict, truth: dict) -> dict:
    """Logistic regression of the class on positive and negative evidence, classes and corpora balanced."""
    x = np.vstack(list(evidence.values())) * 5
    y = np.concatenate([truth[name] for name in evidence])
    weight = np.concatenate([np.full(len(e), len(e) ** -0.5) for e in evidence.values()])
    model = LogisticRegression(class_weight="balanced", max_iter=1000).fit(x, y, sample_weight=weight / weight.mean())
    lines = np.c_[model.intercept_, model.coef_ * 5]
    lines -= lines[list(model.classes_).index(0)]
    return {name: lines[list(model.classes_).index(c)].round(3).tolist() for name, c in (("negative", -1), ("positive", 1))}


def residuals(rows: list[dict], error: np.ndarray) -> tuple[float, float]:
    """Standard deviation of the errors and their correlation within an article (one-way analysis of variance)."""
    groups: dict[str, list[float]] = {}
    for row, e in zip(rows, error, strict=True):
        groups.setdefault(row["group"], []).append(e)
    sizes = np.array([len(g) for g in groups.values()])
    means = np.array([np.mean(g) for g in groups.values()])
    within = sum(((np.array(g) - m) ** 2).sum() for g, m in zip(groups.values(), means, strict=True))
    within /= sizes.sum() - len(sizes)
    between = (sizes * (means - error.mean()) ** 2).sum() / (len(sizes) - 1)
    n0 = (sizes.sum() - (sizes**2).sum() / sizes.sum()) / (len(sizes) - 1)
    return float(error.std()), float(max(0.0, (between - within) / (between + (n0 - 1) * within)))


def fit(gold: dict, extra: list[str], ratings: Ratings):
    texts = [row["text"] for name in TAUGHT for row in gold[name]] + [row["text"] for row in gold["persent_par"]]
    words = Words([word for word in vocabulary(texts, COMMON) if word in ratings and word not in GROUPS])
    vader, own = distil(gold, extra, words, ratings)

    def evidence(rows: list[dict]) -> np.ndarray:
        """Sums of the positive and of the negative words' weights."""
        counts = words([row["text"] for row in rows])
        vaders = counts.multiply(words.valences).tocsr()
        weights = counts.multiply(own).tocsr() + vaders.maximum(0) * vader[0] + vaders.minimum(0) * vader[1]
        return np.c_[weights.maximum(0).sum(1), weights.minimum(0).sum(1)]

    # Editorials were rated by twenty people on a scale of -1 to 1: that scale is the one we report.
    found = {name: evidence(gold[name]) for name in CALIBRATED}
    human = np.array([row["score"] for row in gold["nyt_editorial"]])
    line = LinearRegression().fit(found["nyt_editorial"].sum(1)[:, None], human)
    slope, base = float(line.coef_[0]), float(line.intercept_)
    sigma, rho = residuals(gold["nyt_editorial"], human - base - slope * found["nyt_editorial"].sum(1))
    truth = {name: np.array([row["label"] for row in gold[name]]) for name in CALIBRATED}
    weights = {
        "vader_positive": round(slope * float(vader[0]), 5),
        "vader_negative": round(slope * float(vader[1]), 5),
        "own": round(slope, 5),
        "base": round(base, 5),
        "error": round(sigma, 4),
        "error_correlation": round(rho, 3),
        **fit_classes({name: slope * e for name, e in found.items()}, truth),
    }
    valences = {word: own[i] for word, i in words.index.items() if own[i]}
    return weights, valences, lambda rows: slope * evidence(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--hold-out", action="store_true")
    parser.add_argument("--cache", type=Path, required=True)
    options = parser.parse_args()
    gold = {name: read(options.gold, name) for name in [*CALIBRATED, "persent_par"]}
    kept = {n: [r for r in rows if not held_out(r)] for n, rows in gold.items()} if options.hold_out else gold
    weights, valences, evidence = fit(kept, unlabelled(kept["persent_par"]), Ratings(options.cache))
    print(json.dumps(weights), len(valences), "words")
    if options.hold_out:
        for path in sorted(options.gold.glob("*.dev.jsonl")):
            rows = read(options.gold, path.name.removesuffix(".dev.jsonl"))
            rows = [row for row in rows if held_out(row) or row["source"] not in CALIBRATED]
            said, truth = labels(evidence(rows), weights), np.array([row["label"] for row in rows])
            right = np.mean(said == truth)
            print(f"{rows[0]['source']:14s} n={len(rows):5d} macro-F1 {macro_f1(truth, said):.3f} accuracy {right:.3f}")
        return
    lines = [f"{word}\t{valence:.2f}" for word, valence in sorted(valences.items())]
    (RESOURCES / "valence.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (RESOURCES / "tone.json").write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

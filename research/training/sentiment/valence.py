"""Make analysis/sentiment/valence.npz, the network of word valences.

    python research/training/sentiment/teacher.py GOLD --cache DIR
    python research/training/sentiment/valence.py GOLD --cache DIR
    python research/training/sentiment/weights.py GOLD

GOLD holds emobank_news, emobank_other, newsmtsc and persent_par (`*.dev.jsonl`). The network learns
from the ratings that people gave to EmoBank's and NewsMTSC's sentences and that the teacher gave to those, to
PerSenT's, to stretches of them and to single words; its word vectors begin as the main directions of the teacher's.
The fifth of the documents that was held out from the teacher is held out from the network too; weights.py fits the
classes on it. Needs torch; the seed and the number of threads are fixed.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import torch
from teacher import TAUGHT, digest, held_out, read, standard, stretches, unlabelled

from analysis._package import PACKAGE
from analysis.sentiment import vader as lexicon
from analysis.sentiment.valence import NAME, REACH, Vocabulary

SENTIMENT = PACKAGE / "sentiment"
MARKS = list("!?;:.")
COMMON = 150  # the most frequent words outside VADER's list are taken for grammar, without a tone of their own
WIDTH, HIDDEN = 18, 48  # numbers of a word's vector, the last two being its rating and its place in VADER's list
TEACHER = 2 / 3  # weight of the teacher's rating of a sentence that people rated too
SENTENCE, STRETCH, WORD = 1.0, 0.5, 0.3  # what an error costs
LEAST = 0.05  # valences nearer to zero count as none
EPOCHS, BATCH, RATE, DROPOUT, STAY = 4, 64, 2e-3, 0.15, 2e-5
LONGEST = 80


class Learner(torch.nn.Module):
    """The network of analysis.sentiment.valence in floating point."""

    def __init__(self, vectors: np.ndarray, first: int):
        super().__init__()
        width = vectors.shape[1]
        self.words = torch.nn.Embedding.from_pretrained(torch.tensor(vectors, dtype=torch.float32), freeze=False)
        self.begun = self.words.weight.data.clone()
        self.hidden = torch.nn.Conv1d(width, HIDDEN, 2 * REACH + 1, padding=REACH)
        self.out = torch.nn.Linear(HIDDEN, 1, bias=False)
        torch.nn.init.normal_(self.out.weight, std=0.1)
        self.base = torch.nn.Parameter(torch.zeros(1))
        self.first = first

    def forward(self, numbers: torch.Tensor, lengths: torch.Tensor, least: float, dropout: float = 0.0) -> torch.Tensor:
        inside = (numbers > 0).float()
        near = torch.nn.functional.dropout(self.words(numbers) * inside[..., None], dropout)
        hidden = torch.relu(self.hidden(near.transpose(1, 2)).transpose(1, 2))
        valences = torch.nn.functional.softshrink(self.out(hidden)[..., 0], least) * (numbers >= self.first)
        return self.base + valences.sum(1) / lengths.sqrt()


def padded(rows: list[list[int]]) -> torch.Tensor:
    out = np.zeros((len(rows), max(map(len, rows))), int)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return torch.tensor(out)


def arranged(words: list[str]) -> tuple[list[str], int]:
    """Marks, words of grammar, then all others; the number of the first of these."""
    listed = lexicon.vader_list()
    common = [word for word in words if word not in listed][:COMMON]
    grammar = MARKS + common + [w for w in words if w not in set(common) and (lexicon.negator(w) or lexicon.booster(w))]
    return grammar + [w for w in words if w not in set(grammar)], len(grammar) + NAME + 1


def beginning(words: list[str], known: dict) -> np.ndarray:
    """First vectors of the words: main directions of the teacher's, its rating, and VADER's valence."""
    where = {word: i for i, word in enumerate(known["words"].tolist())}
    rows = [where[word] for word in words if word in where]
    vectors, ratings = known["word_vectors"][rows].astype(float), known["word_ratings"][rows].mean(1).astype(float)
    vectors -= vectors.mean(0)
    _, directions = np.linalg.eigh(vectors.T @ vectors)
    main = vectors @ directions[:, ::-1][:, : WIDTH - 2]
    out = np.random.default_rng(0).normal(0, 0.3, (NAME + 1 + len(words), WIDTH))
    listed = lexicon.vader_list()
    out[[NAME + 1 + i for i, word in enumerate(words) if word in where]] = np.c_[
        main / main.std() / 2,
        (ratings - ratings.mean()) / ratings.std(),
        [listed.get(word, 0.0) / 1.5 for word in words if word in where],
    ]
    return out


def lessons(gold: dict, known: dict) -> list[tuple[str, float, float]]:
    """(text, rating, weight) of everything that is not held out."""
    rated = dict(zip(known["texts"].tolist(), known["ratings"].mean(1).astype(float), strict=True))
    human: dict[str, list[float]] = {}
    away = set()
    for name in TAUGHT:
        for row, y in zip(gold[name], standard(gold[name]), strict=True):
            away |= {row["text"]} if held_out(row) else set()
            human.setdefault(row["text"], []).append(float(y))
    texts = sorted((set(human) | set(unlabelled(gold["persent_par"]))) - away)
    ratings = np.array([rated[digest(text)] for text in texts])
    middle, spread = ratings.mean(), ratings.std()
    found = []
    for text, y in zip(texts, (ratings - middle) / spread, strict=True):
        y = TEACHER * y + (1 - TEACHER) * np.mean(human[text]) if text in human else y
        found.append((text, float(y), SENTENCE))
    parts = sorted({part for text in texts for part in stretches(text)} - set(human) - set(texts))
    found += [(part, (rated[digest(part)] - middle) / spread, STRETCH) for part in parts if digest(part) in rated]
    words = zip(known["words"].tolist(), known["word_ratings"].mean(1).astype(float), strict=True)
    return found + [(word, (y - middle) / spread, WORD) for word, y in words]


def train(learner: Learner, vocabulary: Vocabulary, examples: list[tuple[str, float, float]]) -> None:
    tokens = [lexicon.TOKEN.findall(text) for text, _, _ in examples]
    kept = [i for i, t in enumerate(tokens) if any(x[0].isalpha() for x in t)]
    rows = [[number for number in vocabulary.numbers(tokens[i]) if number][:LONGEST] for i in kept]
    lengths = torch.tensor([sum(x[0].isalpha() for x in tokens[i]) for i in kept], dtype=torch.float32)
    ratings, costs = (torch.tensor([examples[i][j] for i in kept], dtype=torch.float32) for j in (1, 2))
    rng, step, steps = np.random.default_rng(0), 0, EPOCHS * math.ceil(len(rows) / BATCH)
    optimizer = torch.optim.Adam(learner.parameters())
    for epoch in range(EPOCHS):
        order, batches, lost = rng.permutation(len(rows)), [], 0.0
        for i in range(0, len(rows), BATCH * 50):  # of similar length within a stretch of fifty batches
            part = sorted(order[i : i + BATCH * 50], key=lambda j: len(rows[j]))
            batches += [part[k : k + BATCH] for k in range(0, len(part), BATCH)]
        for j in rng.permutation(len(batches)):
            batch = batches[j]
            optimizer.param_groups[0]["lr"] = RATE * min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
            numbers = padded([rows[i] for i in batch])
            said = learner(numbers, lengths[batch], LEAST * min(1, 2 * step / steps), DROPOUT)
            loss = ((said - ratings[batch]) ** 2 * costs[batch]).mean()
            met = torch.unique(numbers)
            moved = ((learner.words.weight[met] - learner.begun[met]) ** 2).sum()
            optimizer.zero_grad()
            (loss + STAY * moved).backward()
            optimizer.step()
            step, lost = step + 1, lost + loss.item()
        print(f"epoch {epoch + 1} of {EPOCHS}, loss {lost / len(batches):.4f}", flush=True)


def store(learner: Learner, words: list[str], path: Path) -> None:
    """The learner in whole numbers: word vectors in bytes, the rest so that all sums stay exact."""
    vectors = learner.words.weight.detach().numpy().astype(float)
    vectors[0] = 0
    step = np.abs(vectors).max(0) / 127
    hidden = learner.hidden.weight.detach().numpy().astype(float).transpose(2, 1, 0) * step[None, :, None]
    fine = np.abs(hidden).max() / 2047
    out = learner.out.weight.detach().numpy().astype(float)[0]
    coarse = np.abs(out).max() / 2047
    np.savez_compressed(
        path,
        words=np.frombuffer("\n".join(words).encode(), np.uint8),
        vectors=np.rint(vectors / step).astype(np.int8),
        hidden=np.rint(hidden / fine).astype(np.int16).reshape(-1, HIDDEN),
        bias=np.rint(learner.hidden.bias.detach().numpy() / fine).astype(np.int32),
        out=np.rint(out / coarse).astype(np.int16),
        unit=np.float64(fine * coarse),
        least=np.float64(LEAST),
        first=np.int64(learner.first),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(1)
    gold = {name: read(options.gold, name) for name in [*TAUGHT, "persent_par"]}
    with np.load(options.cache / "teacher.npz") as stored:
        known = {name: stored[name] for name in stored.files}
    words, first = arranged(known["words"].tolist())
    learner = Learner(beginning(words, known), first)
    train(learner, Vocabulary(words), lessons(gold, known))
    store(learner, words, SENTIMENT / "valence.npz")


if __name__ == "__main__":
    main()

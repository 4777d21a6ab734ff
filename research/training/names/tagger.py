"""Train analysis/names/tagger.crf, the small tagger of names that analysis/names/tagger.py runs.

    python research/training/names/tagger.py CORPUS.jsonl ... [--silver SILVER.jsonl ...] [--out FILE]

Each line of a corpus is {"id", "text", "mentions": [{"start", "end", "type", "kind"}]}. Only mentions of kind "name"
are learned, with types PER, ORG, GPE and OTHER.
"""

from __future__ import annotations

import argparse
import json
import re
from itertools import islice
from pathlib import Path

import pycrfsuite

from analysis._package import PACKAGE
from analysis.names.features import candidate_spans, feature_rows
from analysis.names.tokens import Tokens
from analysis.text.document import parse

OUT = PACKAGE / "names" / "tagger.crf"
PARAMETERS = {"c1": 0.12, "c2": 0.3, "max_iterations": 150, "feature.minfreq": 2, "feature.possible_transitions": True}

HEADLINES = 2  # every second silver article gets a headline


def labels(tokens: Tokens, mentions: list[dict]) -> list[str]:
    """One label a token, the longest name first where names are nested."""
    out = ["O"] * len(tokens)
    by_start = {start: i for i, start in enumerate(tokens.starts)}
    for m in sorted(mentions, key=lambda m: (m["start"] - m["end"], m["start"])):
        i = by_start.get(m["start"])
        if i is None:
            continue
        j = i
        while j < len(tokens) and tokens.ends[j] <= m["end"]:
            j += 1
        if j > i and all(label == "O" for label in out[i:j]):
            out[i:j] = ["B-" + m["type"]] + ["I-" + m["type"]] * (j - i - 1)
    return out


SMALL = frozenset("a an the of in on to and for at by with from as or but nor over into".split())


def headline(sentence: str, capitals: bool) -> str:
    """A sentence as headlines are written, In Title Case or IN CAPITALS, its length kept."""
    if capitals:
        upper = sentence.upper()
        return upper if len(upper) == len(sentence) else sentence
    return re.sub(
        r"(?<![\w'’-])[a-z][\w'’-]*", lambda m: m[0] if m[0] in SMALL else m[0][0].upper() + m[0][1:], sentence
    )


def with_headline(doc: dict, number: int) -> dict:
    """An article with one of its sentences put before it as a headline: silver labels know no headlines."""
    text = doc["text"]
    chosen = [(a, b) for a, b in parse(text).sentences if 25 < b - a < 110]
    if not chosen:
        return doc
    start, end = chosen[number % len(chosen)]
    head = headline(text[start:end].rstrip("."), capitals=number % 16 == 0)
    inside = [m for m in doc["mentions"] if start <= m["start"] and m["end"] <= start + len(head)]
    kept, body = doc["mentions"], text
    if number % 8 < 4:  # half of the headlines say what the text does not say again
        body = text[:start] + " " * (end - start) + text[end:]
        kept = [m for m in kept if m["end"] <= start or m["start"] >= end]
    moved = [m | {"start": m["start"] - start, "end": m["end"] - start} for m in inside]
    offset = len(head) + 1
    moved += [m | {"start": m["start"] + offset, "end": m["end"] + offset} for m in kept]
    return doc | {"text": head + "\n" + body, "mentions": moved}


def add(trainer: pycrfsuite.Trainer, path: Path, held_out=lambda doc: False) -> int:
    number = seen = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        if held_out(doc):
            continue
        if path.stem.startswith("silver") and (seen := seen + 1) % HEADLINES == 0:
            doc = with_headline(doc, seen)
        names = [m for m in doc["mentions"] if m["kind"] == "name" and m["type"] in ("PER", "ORG", "GPE", "OTHER")]
        candidates = candidate_spans(parse(doc["text"]))
        gold = labels(candidates.tokens, names)
        rows = feature_rows(candidates)
        for first, last in candidates.ranges:
            trainer.append(list(islice(rows, last - first)), gold[first:last])
            number += 1
    return number


def train(paths: list[Path], out: Path = OUT, held_out=lambda doc: False, **parameters) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    number = sum(add(trainer, path, held_out) for path in paths)
    trainer.set_params(PARAMETERS | parameters)
    trainer.train(str(out))
    print(f"{number} stretches, {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    train(arguments.corpora, arguments.out)

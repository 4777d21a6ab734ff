"""Train analysis/resources/name_tagger.crf, the small tagger of names that analysis.names runs.

    python training/name_tagger.py CORPUS.jsonl ... [--silver SILVER.jsonl ...] [--out FILE]

Each line of a corpus is {"id", "text", "mentions": [{"start", "end", "type", "kind"}]}; only mentions of kind "name" are
learned, with types PER, ORG, GPE and OTHER.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pycrfsuite

from analysis.names import Token, islands
from analysis.text import parse

OUT = Path(__file__).resolve().parent.parent / "analysis" / "resources" / "name_tagger.crf"
PARAMETERS = {"c1": 0.15, "c2": 0.01, "max_iterations": 120, "feature.minfreq": 2, "feature.possible_transitions": True}


def labels(found: list[Token], mentions: list[dict]) -> list[str]:
    """One label a token, the longest name first where names are nested."""
    out = ["O"] * len(found)
    by_start = {t.start: i for i, t in enumerate(found)}
    for m in sorted(mentions, key=lambda m: (m["start"] - m["end"], m["start"])):
        i = by_start.get(m["start"])
        if i is None:
            continue
        j = i
        while j < len(found) and found[j].end <= m["end"]:
            j += 1
        if j > i and all(label == "O" for label in out[i:j]):
            out[i:j] = ["B-" + m["type"]] + ["I-" + m["type"]] * (j - i - 1)
    return out


def add(trainer: pycrfsuite.Trainer, path: Path, held_out=lambda doc: False) -> int:
    number = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        if held_out(doc):
            continue
        names = [m for m in doc["mentions"] if m["kind"] == "name" and m["type"] in ("PER", "ORG", "GPE", "OTHER")]
        found, stretches = islands(parse(doc["text"]))
        gold = labels(found, names)
        for stretch in stretches:
            trainer.append(stretch.features, gold[stretch.first : stretch.last])
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

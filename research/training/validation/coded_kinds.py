"""Make data/gold/coded-kinds.csv: what annotators say of a sample of the quotations in the corpus that ships.

    python research/training/validation/coded_kinds.py polnear.dev.jsonl

The corpus is data/reference/us-political-news-2016 (research/training/corpus/measured.py, to be run first), the file
is the one that it was made from. From its quotations a sample is drawn as `sample_for_coding` draws it. The kind of
each is that of the annotator's quotation that shares most with it, at least half of both together, or "no quotation".
The output holds figures and kinds only, no text.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd

from analysis import load_measures
from analysis.export import write_table
from analysis.validation.coding_key import allocated
from analysis.validation.units import unit_of

GOLD = Path(__file__).resolve().parents[3] / "data" / "gold"
CODED, SEED, SHARED = 300, 0, 0.5


def annotated(path):
    """The annotators' quotations of each article, by the name that the article has in the corpus that ships."""
    with open(path, encoding="utf-8") as lines:
        rows = sorted(map(json.loads, lines), key=lambda row: row["id"])
    seen = Counter()
    for row in rows:
        outlet, day, *_ = row["id"].split("_")
        stem = f"{outlet}-{day[:7]}"
        seen[stem] += 1
        yield f"{stem}-{seen[stem]:03}", row["quotes"]


def kind_of(start, end, quotes):
    """The annotators' kind of what shares most with a span."""
    best, kind = SHARED, "no quotation"
    for quote in quotes:
        both = min(end, quote["end"]) - max(start, quote["start"])
        share = both / (max(end, quote["end"]) - min(start, quote["start"]))
        if share >= best:
            best, kind = share, quote["type"]
    return kind


def main(path):
    quotes = load_measures().quotes
    sizes = quotes["kind"].value_counts().sort_index()
    share, rng = allocated(sizes, CODED), np.random.default_rng(SEED)
    drawn = [rng.choice(np.flatnonzero(quotes["kind"] == kind), n, replace=False) for kind, n in share.items()]
    sample = quotes.iloc[np.sort(np.concatenate(drawn))][["doc_id", "start", "end", "kind"]]
    gold = dict(annotated(path))
    places = list(zip(sample["doc_id"], sample["start"], sample["end"], strict=True))
    coded = pd.DataFrame(
        {
            "unit": [unit_of(*place) for place in places],
            "doc_id": sample["doc_id"].to_numpy(),
            "start": sample["start"].to_numpy(),
            "end": sample["end"].to_numpy(),
            "stratum": sample["kind"].to_numpy(),
            "probability": sample["kind"].map(share / sizes).round(6).to_numpy(),
            "kind": [kind_of(start, end, gold[doc]) for doc, start, end in places],
        }
    )
    write_table(coded, GOLD / "coded-kinds.csv")
    print(pd.crosstab(coded["stratum"], coded["kind"]))


if __name__ == "__main__":
    main(*sys.argv[1:])

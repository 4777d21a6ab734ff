"""Whether 95% intervals hold the truth: those of the machine's figures alone, and those of corrected ones, in one run.

    python research/benchmarks/corrected.py GOLD.jsonl ... [--draws 1000] [--coded 200] [--articles 200]

Each file holds labelled text, one article or sentence a line, of one of three kinds: sentences with `label` (-1, 0, 1)
and `group` (tone); articles with `quotes` (start, end, type), where what is asked is the kind of each quotation that
the machine finds; articles with `mentions` (start, end, type), where it is the kind of each name it finds. What the
machine finds and the annotators do not is "none" of the kinds. The two groups are the publishers, regions or prefixes
of `group` in the first and the second half of the alphabet; time is a date in the id, if there is one.

Twice as many corpora are drawn as `--draws` says: articles with replacement, as if more articles were behind them
(beyond), and all articles of the file as they are (these). In each a sample is drawn, by strata of the machine's
labels, whose gold labels are what people coded. The truth is the gold figure of the whole file. Printed are the share
of intervals that hold it, by the machine alone (naive) and corrected, and half of their mean width.
"""

from __future__ import annotations

import argparse
import json
import warnings
from pathlib import Path

import numpy as np
import pandas as pd

from analysis.actors import actor_mentions
from analysis.quotes import extract_quotes
from analysis.sentiment import tone
from analysis.validation import corrected
from analysis.validation.coding_key import allocated

TONES = {-1: "negative", 0: "neutral", 1: "positive"}
KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
NONE = "none"
SHARED = 0.5  # of two spans together: the same quotation


def labelled(path: Path) -> tuple[str, pd.DataFrame]:
    """What is asked of a file, and its units: doc_id, unit, machine, gold, group, date."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    if "label" in rows[0]:
        said = tone([row["text"] for row in rows])["label"].fillna("neutral").tolist()
        units = [(row["group"], own, TONES[row["label"]]) for row, own in zip(rows, said, strict=True)]
        groups = {row["group"]: row["group"].partition("_")[0] for row in rows}
        answer = "tone"
    else:
        find, gold, field = (
            (quotations, "quotes", "publisher") if "quotes" in rows[0] else (names, "mentions", "region")
        )
        units = [(row["id"], *pair) for row in rows for pair in find(row["text"], row[gold])]
        groups = {row["id"]: row.get(field) or "unknown" for row in rows}
        answer = "kind"
    frame = pd.DataFrame(units, columns=["doc_id", answer, "gold"]).assign(unit=lambda f: f.index.astype(str))
    ordered = sorted(set(groups.values()))
    first = set(ordered[: len(ordered) // 2])
    frame["group"] = frame["doc_id"].map(groups).isin(first).map({True: "first", False: "second"})
    dates = frame["doc_id"].str.extract(r"(\d{4}-\d\d-\d\d)")[0]
    return answer, frame.assign(date=pd.to_datetime(dates, errors="coerce"))


def quotations(text: str, gold: list[dict]):
    """The kind of each quotation that the machine finds, and the kind that annotators give what shares most with it."""
    for own in extract_quotes(text).itertuples():
        yield own.kind, most_shared(own.start, own.end, gold, "type", SHARED)


def names(text: str, gold: list[dict]):
    """The kind of each name that the machine counts, and the annotators' kind of the name there."""
    for own in actor_mentions(text).query("form == 'name'").itertuples():
        kind = most_shared(own.start, own.end, gold, "type", 0.0)
        yield own.kind, KINDS.get(kind, NONE)


def most_shared(start: int, end: int, gold: list[dict], field: str, least: float) -> str:
    best, label = least, NONE
    for other in gold:
        both = min(end, other["end"]) - max(start, other["start"])
        share = both / (max(end, other["end"]) - min(start, other["start"]))
        if both > 0 and share > best:
            best, label = share, other[field]
    return label


def drawn_corpus(units: pd.DataFrame, articles: int, rng: np.random.Generator) -> pd.DataFrame:
    """As many articles, drawn with replacement; one that is drawn twice counts as two."""
    rows = units.groupby("doc_id", sort=False).indices
    chosen = rng.choice(np.array(list(rows), dtype=object), articles)
    places = [rows[name] for name in chosen]
    corpus = units.iloc[np.concatenate(places)].reset_index(drop=True)
    numbers = np.repeat(np.arange(articles), [len(place) for place in places]).astype(str)
    return corpus.assign(doc_id=numbers, unit=corpus.index.astype(str))


def coded_sheet(corpus: pd.DataFrame, answer: str, n: int, rng: np.random.Generator) -> pd.DataFrame:
    """The gold labels of a sample, by strata of the machine's labels, with their probabilities."""
    strata = corpus.groupby(answer, sort=True).indices
    sizes = pd.Series({name: len(rows) for name, rows in strata.items()})
    share = allocated(sizes, n)
    rows = np.concatenate([rng.choice(strata[name], share[name], replace=False) for name in strata])
    sheet = corpus.iloc[rows]
    chance = sheet[answer].map(share / sizes)
    return sheet[["unit", "doc_id"]].assign(**{answer: sheet["gold"]}, probability=chance, stratum=sheet[answer])


def figures(corpus: pd.DataFrame, sheet: pd.DataFrame, answer: str, labels: list[str], beyond: bool) -> pd.DataFrame:
    """All that is asked of a corpus."""
    ask = {"values": labels, "beyond": beyond}
    parts = [corrected(corpus, [sheet], answer, by="group", **ask)]
    if corpus["date"].notna().any():
        parts.append(corrected(corpus, [sheet], answer, over="date", **ask))
    return pd.concat(parts, ignore_index=True).set_index(["what", "value", "group"])


def benchmark(path: Path, draws: int, coded: int, articles: int) -> None:
    answer, units = labelled(path)
    labels = [label for label in units[answer].value_counts().index if label in set(units["gold"])]
    everything = units[["unit", "doc_id"]].assign(**{answer: units["gold"]}, probability=1.0)
    truth = figures(units, everything, answer, labels, False)["corrected"]
    right = (units[answer] == units["gold"]).mean()
    size = f"{len(units)} units in {units['doc_id'].nunique()} articles"
    print(f"\n{path.name}: {size}, the machine is right about {right:.0%}")
    rng = np.random.default_rng(0)
    for beyond in (True, False):
        found = []
        for _ in range(draws):
            corpus = drawn_corpus(units, articles, rng) if beyond else units
            found.append(figures(corpus, coded_sheet(corpus, answer, coded, rng), answer, labels, beyond))
        print(f"{'beyond' if beyond else 'these'}: {draws} samples of {coded} coded units")
        print(summary(pd.concat(found), truth).to_string())


def summary(found: pd.DataFrame, truth: pd.Series) -> pd.DataFrame:
    true = truth.reindex(found.index)
    held = pd.DataFrame(
        {
            "truth": true,
            "naive": found["naive"],
            "naive covers %": found["naive_low"].le(true) & found["naive_high"].ge(true),
            "half": (found["naive_high"] - found["naive_low"]) / 2,
            "corrected": found["corrected"],
            "covers %": found["low"].le(true) & found["high"].ge(true),
            "half ": (found["high"] - found["low"]) / 2,
        }
    )
    held = held[found["low"].notna()]  # a group with fewer than ten coded units has no interval
    means = held.astype(float).groupby(level=[0, 1, 2], sort=False).mean()
    return means.assign(**{name: means[name] * 100 for name in means if "%" in name}).round(
        {name: 1 if "%" in name else 4 for name in means}
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--draws", type=int, default=1000)
    parser.add_argument("--coded", type=int, default=200)
    parser.add_argument("--articles", type=int, default=200)
    options = parser.parse_args()
    warnings.simplefilter("ignore", UserWarning)  # groups with few coded units
    for path in options.files:
        benchmark(path, options.draws, options.coded, options.articles)


if __name__ == "__main__":
    main()

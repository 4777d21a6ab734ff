"""Make analysis/quotes/models/confidence.json: weights that say how sure an attribution is.

    python research/training/quotes/confidence.py polnear.jsonl pronouns.jsonl [more_pronouns.jsonl ...] [--judge]

polnear.jsonl holds articles, one per line, with `id`, `text` and `quotes` (start, end, speaker with start and end);
the others hold passages spoken by he or she (id, start, end, speaker_name). An attribution is right when the words
given for the speaker overlap those of the annotator, or a name is the same. A logistic model learns from them, with
features that hold no words of the corpus. Passages said by he or she are right only if the name is, so their
probability is multiplied by the share of them that were resolved rightly. Lines of transcripts and posts are too
few in these data: they have the shares of the rules nearest to them, drawn towards the mean by ten observations.
Deterministic. Needs scikit-learn. A quarter of the articles, by a hash of their ids, is held out (half of it was
also kept from those who wrote the rules); the share of pronouns is that of these articles. --judge prints how the
probabilities do there beside one figure for each rule, and leaves the resource as it is.
"""

import argparse
import json
import re
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from analysis._package import PACKAGE
from analysis.names.mentions import find_mentions
from analysis.quotes import extract as quotes
from analysis.quotes.items import Items
from analysis.quotes.models import confidence
from analysis.quotes.records import Attribution, Quotation
from analysis.text.document import parse

OUT = PACKAGE / "quotes" / "models" / "confidence.json"
STRENGTH = 0.3  # inverse of the penalty on squared weights
PRIOR = 10  # observations at the mean of all rules
LINES = {"transcript": "colon", "post": "signature"}  # their nearest rules


Described = tuple[Quotation, tuple[str, ...] | None]  # a quotation, the features of its attribution


class Judged(NamedTuple):
    """An attribution: its article, rule and features, and whether it is right."""

    article: str
    how: str
    features: tuple
    right: bool


def held_out(article: str) -> bool:
    return zlib.crc32(article.encode()) % 4 == 0


def overlap(a: int, b: int, c: int, d: int) -> float:
    """Share of the longer of two spans, a to b and c to d, that both have."""
    return max(0, min(b, d) - max(a, c)) / max(b - a, d - c, 1)


def nearest(found: list[Described], start: int, end: int) -> Described | None:
    """The quotation that overlaps a span most."""
    return max(found, key=lambda q: overlap(q[0].start, q[0].end, start, end), default=None)


def quotations(text: str) -> list[Described]:
    """Quotations with the features of their attributions, None for those that have none."""
    document, seen = parse(text), {}
    inner = confidence.confidence

    def noted(items: Items, attribution: Attribution, kind: str) -> float:
        seen[(kind, *items.span(*attribution.speaker), attribution.how)] = confidence.features(items, attribution, kind)
        return inner(items, attribution, kind)

    quotes.confidence = noted
    found = quotes.find_quotes(document, find_mentions(document))
    quotes.confidence = inner
    return [(q, seen.get((q.kind, q.speaker_start, q.speaker_end, q.rule))) for q in found]


def judged(article: dict, found: list[Described]) -> Iterator[Judged]:
    """The attributions of an article that the annotator judged."""
    text = article["text"]
    for gold in article["quotes"]:
        best = nearest(found, gold["start"], gold["end"])
        if best is None or best[1] is None or overlap(best[0].start, best[0].end, gold["start"], gold["end"]) < 0.8:
            continue
        quotation, features = best
        speaker, right = gold["speaker"], False
        if speaker:
            right = quotation.speaker_start < speaker["end"] and quotation.speaker_end > speaker["start"]
            names = {w.lower() for w in re.findall(r"\w+", text[speaker["start"] : speaker["end"]]) if w[0].isupper()}
            right = right or bool(names & {w.lower() for w in re.findall(r"\w+", quotation.speaker or "")})
        yield Judged(article["id"], quotation.rule, features, right)


def share_of_pronouns(labels: list[dict], found: dict[str, list[Described]]) -> float:
    """How often he and she are resolved to the right name."""
    right = 0
    for label in labels:
        best = nearest(found[label["id"]], label["start"], label["end"])
        if best is not None and best[0].speaker:
            right += re.findall(r"\w+", label["speaker_name"])[-1] in re.findall(r"\w+", best[0].speaker)
    return right / len(labels)


def by_rule(rows: list[Judged]) -> Callable[[str], float]:
    """Share right of each rule, drawn towards the mean."""
    mean = np.mean([row.right for row in rows])
    rules = defaultdict(list)
    for row in rows:
        rules[row.how].append(row.right)
    table = {how: (sum(right) + PRIOR * mean) / (len(right) + PRIOR) for how, right in rules.items()}
    return lambda how: table.get(how, mean)


def learn(rows: list[Judged]) -> dict[str, float]:
    """The weights of a logistic model of what is right."""
    table = DictVectorizer()
    cells = table.fit_transform([dict.fromkeys(row.features, 1.0) for row in rows])
    model = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=5000, tol=1e-6).fit(
        cells, [row.right for row in rows]
    )
    return {f: round(float(w), 2) for f, w in zip(table.get_feature_names_out(), model.coef_[0], strict=True)}


def report(name: str, given: Sequence[float], right: Sequence[bool], bins: int = 10) -> None:
    """Print log loss, Brier score and expected calibration error (over ten bins of equal size)."""
    p, truth = np.array(given), np.array(right, dtype=float)
    parts = np.array_split(np.argsort(p, kind="stable"), bins)
    error = sum(len(part) * abs(p[part].mean() - truth[part].mean()) for part in parts) / len(p)
    loss = -np.mean(truth * np.log(p) + (1 - truth) * np.log(1 - p))
    brier = np.mean((p - truth) ** 2)
    print(f"{name}: log loss {loss:.4f}, Brier {brier:.4f}, calibration error {error:.4f}, n {len(p)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles")
    parser.add_argument("pronouns", nargs="+")
    parser.add_argument("--judge", action="store_true")
    asked = parser.parse_args()
    read = [[json.loads(line) for line in open(path, encoding="utf-8")] for path in (asked.articles, *asked.pronouns)]
    found = {article["id"]: quotations(article["text"]) for article in read[0]}
    rows = [row for article in read[0] for row in judged(article, found[article["id"]])]
    rest = [row for row in rows if not held_out(row.article)]
    rule = by_rule(rest)
    if asked.judge:
        kept = [row for row in rows if held_out(row.article)]
        weights, right = learn(rest), [row.right for row in kept]
        report("one figure a rule", [rule(row.how) for row in kept], right)
        report("learned", [1 / (1 + np.exp(-sum(weights.get(f, 0.0) for f in row.features))) for row in kept], right)
        return
    labels = {(label["id"], label["start"]): label for file in read[1:] for label in file if held_out(label["id"])}
    made = {
        "LICENSE": "MIT (figures only, no words)",
        "SOURCE": "the speakers annotated in PolNeAR (Newell, Margolin and Ruths 2018), development part",
        "SCRIPT": "research/training/quotes/confidence.py",
        "cases": len(rest),
        "weights": learn(rest),
        "pronoun": round(share_of_pronouns(list(labels.values()), found), 3),
        "lines": {how: round(float(rule(like)), 3) for how, like in LINES.items()},
    }
    OUT.write_text(json.dumps(made, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

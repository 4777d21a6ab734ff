"""Make analysis/quotes/models/confidence.json: weights that say how sure an attribution is.

    python research/training/quotes/confidence.py polnear.jsonl pronouns.jsonl [more_pronouns.jsonl ...]
        --whole articles.jsonl [more_articles.jsonl ...] [--judge]

polnear.jsonl holds articles, one per line, with `id`, `text` and `quotes` (start, end, speaker with start and end);
the others hold passages spoken by he or she (id, start, end, speaker_name). An attribution is right when the words
given for the speaker overlap those of the annotator, or a name is the same. A logistic model learns from them, with
features that hold no words of the corpus. Lines of transcripts and posts are too
few in these data: they have the shares of the rules nearest to them, drawn towards the mean by ten observations.
The files after --whole hold whole articles of other kinds (text and quotes: start, end, speaker, the fullest name that
the article gives). With the passages of he and she they tell how often he, she or a description ("the firm")
leads to whom it means; the probability is multiplied by that. --judge prints how the probabilities do on them as well.
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
from analysis.quotes.models import confidence
from analysis.quotes.records import Attribution, Quotation
from analysis.quotes.words.items import Items
from analysis.text.document import parse

OUT = PACKAGE / "quotes" / "models" / "confidence.json"
STRENGTH = 0.3  # inverse of the penalty on squared weights
FOLLOWED = ("he", "followed", "left")  # kinds of phrases that mean somebody who is named elsewhere
UNHEARD = ("the", "a", "an", "of", "mr", "mrs", "ms", "s")
PRIOR = 10  # observations at the mean of all rules
LINES = {"transcript": "colon", "post": "signature"}  # their nearest rules


class Described(NamedTuple):
    """A quotation, the features of its attribution and the kind of phrase that names its speaker."""

    quotation: Quotation
    features: tuple[str, ...] | None
    phrase: str


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

    def noted(items: Items, attribution: Attribution, kind: str, *, followed: bool = False) -> float:
        phrase = confidence.phrase_kind(items, attribution.speaker, followed)
        features = confidence.features(items, attribution, kind)
        seen[(kind, *items.span(*attribution.speaker), attribution.how)] = features, phrase
        return inner(items, attribution, kind, followed=followed)

    quotes.confidence = noted
    found = quotes.find_quotes(document, find_mentions(document))
    quotes.confidence = inner
    return [Described(q, *seen.get((q.kind, q.speaker_start, q.speaker_end, q.rule), (None, ""))) for q in found]


def judged(article: dict, found: list[Described]) -> Iterator[Judged]:
    """The attributions of an article that the annotator judged."""
    text = article["text"]
    for gold in article["quotes"]:
        best = nearest(found, gold["start"], gold["end"])
        if best is None or best[1] is None or overlap(best[0].start, best[0].end, gold["start"], gold["end"]) < 0.8:
            continue
        quotation, features, _ = best
        speaker, right = gold["speaker"], False
        if speaker:
            right = quotation.speaker_start < speaker["end"] and quotation.speaker_end > speaker["start"]
            names = {w.lower() for w in re.findall(r"\w+", text[speaker["start"] : speaker["end"]]) if w[0].isupper()}
            right = right or bool(names & {w.lower() for w in re.findall(r"\w+", quotation.speaker or "")})
        yield Judged(article["id"], quotation.rule, features, right)


class Whole(NamedTuple):
    """An attribution: the kind of its phrase, its probability before and after `meant`, and whether it is right."""

    phrase: str
    plain: float
    given: float
    right: bool


def in_whole(articles: list[dict], weights: dict[str, float]) -> Iterator[Whole]:
    """The attributions of whole articles whose speakers a reader has named."""
    for article in articles:
        found = quotations(article["text"])
        for gold in article["quotes"]:
            best = nearest(found, gold["start"], gold["end"])
            if not gold["speaker"] or best is None or overlap(*best[0][1:3], gold["start"], gold["end"]) < 0.5:
                continue
            quotation, features, phrase = best
            if features is None or quotation.speaker is None or quotation.confidence is None:
                continue
            plain = 1 / (1 + np.exp(-sum(weights.get(f, 0.0) for f in features)))
            yield Whole(phrase, plain, quotation.confidence, same_name(gold["speaker"], quotation.speaker))


def same_name(gold: str, given: str) -> bool:
    """Whether two names share their last word, or half of the words of the longer."""
    a, b = ([w.lower() for w in re.findall(r"\w+", name) if w.lower() not in UNHEARD] for name in (gold, given))
    if not a or not b:
        return False
    return gold[0].isupper() and a[-1] == b[-1] or 2 * len(set(a) & set(b)) >= max(len(set(a)), len(set(b)))


def of_pronouns(labels: list[dict], found: dict[str, list[Described]]) -> Iterator[Whole]:
    """The passages said by he or she whose speakers a reader has named."""
    for label in labels:
        best = nearest(found[label["id"]], label["start"], label["end"])
        if best is not None and best[0].speaker:
            right = re.findall(r"\w+", label["speaker_name"])[-1] in re.findall(r"\w+", best[0].speaker)
            yield Whole("he", 1.0, 1.0, right)


def meant(rows: list[Whole]) -> dict[str, float]:
    """How often phrases of each kind in FOLLOWED lead to whom they mean, given that they are the right ones.

    Drawn towards the share of all of them.
    """
    rows = [row for row in rows if row.phrase in FOLLOWED]
    mean = sum(row.right for row in rows) / sum(row.plain for row in rows)
    shares = {}
    for phrase in FOLLOWED:
        own = [row for row in rows if row.phrase == phrase]
        share = (sum(row.right for row in own) + PRIOR * mean) / (sum(row.plain for row in own) + PRIOR)
        shares[phrase] = round(min(1.0, float(share)), 3)
    return shares


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
    parser.add_argument("--whole", nargs="+", required=True)
    parser.add_argument("--judge", action="store_true")
    asked = parser.parse_args()
    read = [[json.loads(line) for line in open(path, encoding="utf-8")] for path in (asked.articles, *asked.pronouns)]
    found = {article["id"]: quotations(article["text"]) for article in read[0]}
    rows = [row for article in read[0] for row in judged(article, found[article["id"]])]
    rest = [row for row in rows if not held_out(row.article)]
    rule = by_rule(rest)
    whole = [article for path in asked.whole for article in map(json.loads, open(path, encoding="utf-8"))]
    if asked.judge:
        kept = [row for row in rows if held_out(row.article)]
        weights, right = learn(rest), [row.right for row in kept]
        report("one figure a rule", [rule(row.how) for row in kept], right)
        report("learned", [1 / (1 + np.exp(-sum(weights.get(f, 0.0) for f in row.features))) for row in kept], right)
        elsewhere = list(in_whole(whole, weights))
        report("whole articles of other kinds", [row.given for row in elsewhere], [row.right for row in elsewhere])
        for phrase in sorted({row.phrase for row in elsewhere}):
            own = [row for row in elsewhere if row.phrase == phrase]
            given, good = np.mean([row.given for row in own]), np.mean([row.right for row in own])
            print(f"  {phrase}: given {given:.3f}, right {good:.3f}, n {len(own)}")
        return
    labels = {(label["id"], label["start"]): label for file in read[1:] for label in file if held_out(label["id"])}
    weights = learn(rest)
    elsewhere = list(in_whole(whole, weights))
    made = {
        "LICENSE": "MIT (figures only, no words)",
        "SOURCE": "the speakers annotated in PolNeAR (Newell, Margolin and Ruths 2018), development part; the shares "
        "in meant also from 64 news articles of other kinds and countries, labelled by reading",
        "SCRIPT": "research/training/quotes/confidence.py",
        "cases": len(rest),
        "weights": weights,
        "meant": meant([*of_pronouns(list(labels.values()), found), *elsewhere]),
        "lines": {how: round(float(rule(like)), 3) for how, like in LINES.items()},
    }
    OUT.write_text(json.dumps(made, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

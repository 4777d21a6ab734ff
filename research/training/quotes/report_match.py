"""Make analysis/quotes/models/report_match.json: weights that say which report of its sentence a quotation belongs to.

    python research/training/quotes/report_match.py polnear.jsonl [--judge]

polnear.jsonl holds articles, one per line, with `id`, `text` and `quotes` (each with start, end and `speaker`).
Every report in the sentence of an annotated quotation is an example, right when its speaker is the annotator's: the
same words of the text, or the same name. A logistic model learns from them with features made of word classes,
sides, distances and punctuation alone, so that the weights hold no word of the corpus. Deterministic. Needs
scikit-learn. A quarter of the articles, by a hash of their ids, is held out; --judge prints how often the likeliest
report is right there and at the publishers of the rest, each left out in turn, and leaves the resource as it is.
"""

import argparse
import json
import re
from typing import NamedTuple

from polnear import Article, articles, held_out, left_out
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from analysis._package import PACKAGE
from analysis.quotes.cues.reports import reports
from analysis.quotes.models import report_match
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Items, Sentence

OUT = PACKAGE / "quotes" / "models" / "report_match.json"
STRENGTH = 0.5  # inverse of the penalty on squared weights, chosen by leaving publishers out
SMALL = 0.01  # weights below are dropped


class Choice(NamedTuple):
    """The reports of a quotation's sentence: their features, and which are right."""

    article: str
    features: list
    right: list


def same_speaker(items: Items, phrase: Phrase, speaker: dict) -> bool:
    """Whether a phrase shares words with the annotator's, or is another mention of the same name."""
    start, end = items.span(*phrase)
    if start < speaker["end"] and end > speaker["start"]:
        return True
    names = [
        set(re.findall(r"\b[A-Z]\w+", items.text[a:b])) for a, b in ((start, end), (speaker["start"], speaker["end"]))
    ]
    return bool(names[0] & names[1])


def choices(article: Article) -> list[Choice]:
    """The choices an article offers."""
    items, found = Items(article.document), []
    gold = [q for q in article.quotes if q.get("speaker")]
    for lo, hi in items.sentences:
        told = None
        for k in (k for k in range(lo, hi) if k in items.quote):
            told = reports(Sentence(items, lo, hi)) if told is None else told
            a, b = items.span(k, k + 1)
            shared = {n: min(q["end"], b) - max(q["start"], a) for n, q in enumerate(gold)}
            best = max(shared, key=shared.__getitem__, default=None)
            if told and best is not None and shared[best] > 0:
                features = [report_match.features(report_match.place(items, k, report)) for report in told]
                right = [same_speaker(items, report.speaker, gold[best]["speaker"]) for report in told]
                found.append(Choice(article.name, features, right))
    return found


def learn(found: list[Choice]) -> dict[str, float]:
    table = DictVectorizer()
    cells = table.fit_transform([dict.fromkeys(f, 1.0) for choice in found for f in choice.features])
    model = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=5000, tol=1e-6)
    model.fit(cells, [right for choice in found for right in choice.right])
    pairs = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    return {feature: round(float(weight), 2) for feature, weight in pairs if abs(weight) >= SMALL}


def right(found: list[Choice], weight: dict[str, float]) -> int:
    """Choices whose likeliest report is right."""
    score = [[sum(weight.get(f, 0.0) for f in features) for features in choice.features] for choice in found]
    return sum(choice.right[s.index(max(s))] for choice, s in zip(found, score, strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles")
    parser.add_argument("--judge", action="store_true")
    asked = parser.parse_args()
    given = [article for article in articles(asked.articles) if asked.judge or not held_out(article.name)]
    found = [choice for article in given for choice in choices(article)]
    if asked.judge:
        kept = [c for c in found if held_out(c.article)]
        rest = [c for c in found if not held_out(c.article)]
        good = 0
        for _, own in left_out([c.article for c in rest]):
            weight = learn([c for c, out in zip(rest, own, strict=True) if not out])
            good += right([c for c, out in zip(rest, own, strict=True) if out], weight)
        possible = sum(any(c.right) for c in rest)
        print(f"publishers left out: {good} right of {possible} that can be, {len(rest)} in all")
        good, possible = right(kept, learn(rest)), sum(any(c.right) for c in kept)
        print(f"held out: {good} right of {possible} that can be, {len(kept)} in all")
        return
    made = {
        "LICENSE": "MIT (figures only, no words)",
        "SOURCE": "the speakers annotated in PolNeAR (Newell, Margolin and Ruths 2018), development part",
        "SCRIPT": "research/training/quotes/report_match.py",
        "weights": learn(found),
    }
    OUT.write_text(json.dumps(made, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

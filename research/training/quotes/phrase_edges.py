"""Make analysis/quotes/models/phrase_edges.json: weights that choose where the phrase naming a speaker begins and ends.

    python research/training/quotes/phrase_edges.py polnear.jsonl [--judge]

polnear.jsonl holds articles, one per line, with `id`, `text` and `quotes` (each with `speaker` and `cue`, which
have start, end and text). Each report that the rules find at an annotated cue is an example: among the places where
the speaker's phrase may begin (and end), those that give the annotated phrase are right, articles and titles before
it aside. Two conditional logit models (McFadden 1974) learn from them, with features made of word classes, sides
and lengths alone, so that the weights hold no word of the corpus. Deterministic. Needs numpy and scipy. A quarter
of the articles, by a hash of their ids, is held out; --judge prints the figures on it and on the publishers of the
rest, each left out in turn, and leaves the resource as it is.
"""

import argparse
import json
from collections import Counter
from typing import NamedTuple

import numpy as np
from polnear import Article, articles, held_out, left_out
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from analysis._package import PACKAGE
from analysis.quotes.cues.reports import rough_reports
from analysis.quotes.models import phrase_edges
from analysis.quotes.records import Report
from analysis.quotes.words.items import Items, Sentence

OUT = PACKAGE / "quotes" / "models" / "phrase_edges.json"
SEEN = 3  # features of fewer candidates are left out
PENALTY = {"left": 0.5, "right": 1.0}  # of squared weights, chosen by leaving publishers out
SMALL = 0.02  # weights below are dropped
# Articles and titles before a name, which make no difference.
UNHEARD = set("the a an mr mr. mrs mrs. ms ms. dr dr. sen sen. gov gov. rep rep. sir".split())


class Example(NamedTuple):
    """A choice: its article, the features of each candidate (the rules' own first), which are right."""

    article: str
    features: list
    right: list


def same(text: str) -> str:
    words = text.strip().casefold().strip(' "“”,.;:()').split()
    while len(words) > 1 and words[0] in UNHEARD:
        words = words[1:]
    return " ".join(words)


def examples(article: Article) -> list[tuple[Example, Example]]:
    """The choices of left and right edges in an article."""
    text, found = article.document.text, []
    items = Items(article.document)
    gold = [q for q in article.quotes if q.get("speaker") and q.get("cue")]
    for lo, hi in items.sentences:
        sentence = Sentence(items, lo, hi)
        for report in rough_reports(sentence):
            cue, phrase = items.span(report.start, report.end), items.span(*report.speaker)
            for quote in gold:
                speaker = quote["speaker"]
                if quote["cue"]["start"] < cue[1] and quote["cue"]["end"] > cue[0]:
                    if speaker["start"] < phrase[1] and speaker["end"] > phrase[0]:
                        found.append(_choices(article.name, text, sentence, report, speaker))
                        break
    return found


def _choices(name: str, text: str, sentence: Sentence, report: Report, speaker: dict) -> tuple[Example, Example]:
    items, (i, _) = sentence.items, report.speaker
    wanted = same(text[speaker["start"] : speaker["end"]])
    context = phrase_edges.left_context(sentence, report.speaker, report.start)
    places = phrase_edges.left_candidates(context)
    starts = [items.start[i + s - context.at] for s in places]
    left = Example(
        name,
        [phrase_edges.left_features(context, s) for s in places],
        [same(text[a : max(speaker["end"], a + 1)]) == wanted for a in starts],
    )
    after = phrase_edges.right_context(sentence, report.speaker, report.start)
    places = phrase_edges.right_candidates(after)
    ends = [items.end[i + e - 1] for e in places]
    right = Example(
        name,
        [phrase_edges.right_features(after, e) for e in places],
        [same(text[min(speaker["start"], b - 1) : b]) == wanted for b in ends],
    )
    return left, right


def fit(found: list[Example], penalty: float) -> dict[str, float]:
    """Weights of a conditional logit: the right candidates of each choice together against all of it."""
    found = [x for x in found if len(x.features) > 1 and any(x.right)]
    counts = Counter(f for x in found for candidate in x.features for f in set(candidate))
    number = {f: k for k, f in enumerate(sorted(f for f, n in counts.items() if n >= SEEN))}
    candidates = [candidate for x in found for candidate in x.features]
    cells = [(row, number[f]) for row, candidate in enumerate(candidates) for f in candidate if f in number]
    rows, columns = zip(*cells, strict=True)
    matrix = csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(candidates), len(number)))
    choice = np.repeat(np.arange(len(found)), [len(x.features) for x in found])
    right = np.array([r for x in found for r in x.right], dtype=float)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        score = matrix @ w
        top = np.full(len(found), -np.inf)
        np.maximum.at(top, choice, score)
        e = np.exp(score - top[choice])
        every, good = np.bincount(choice, e), np.bincount(choice, e * right)
        slope = matrix.T @ (e / every[choice] - e * right / good[choice])
        return np.log(every).sum() - np.log(good).sum() + penalty / 2 * w @ w, slope + penalty * w

    w = minimize(loss, np.zeros(len(number)), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return {f: round(float(w[k]), 2) for f, k in number.items() if abs(w[k]) >= SMALL}


def share_right(found: list[Example], weight: dict[str, float]) -> tuple[float, float]:
    """Share of right choices by the rules and by the weights."""
    chosen = [
        max(range(len(x.features)), key=lambda k, x=x: sum(weight.get(f, 0.0) for f in x.features[k])) for x in found
    ]
    return np.mean([x.right[0] for x in found]), np.mean([x.right[k] for x, k in zip(found, chosen, strict=True)])


def judged(found: list[Example], what: str, penalty: float) -> None:
    """Print how often the rules and the weights are right: on each publisher left out, and on the articles held out."""
    kept = [x for x in found if held_out(x.article)]
    rest = [x for x in found if not held_out(x.article)]
    shares = []
    for name, own in left_out([x.article for x in rest]):
        weight = fit([x for x, out in zip(rest, own, strict=True) if not out], penalty)
        part = [x for x, out in zip(rest, own, strict=True) if out]
        shares.append((len(part), *share_right(part, weight)))
        print(f"  {name}: rules {shares[-1][1]:.4f} learned {shares[-1][2]:.4f}, choices {len(part)}")
    size, rules, learned = np.array(shares).T
    rules, learned = np.average(rules, weights=size), np.average(learned, weights=size)
    print(f"{what}, publishers left out: rules {rules:.4f} learned {learned:.4f}")
    rules, learned = share_right(kept, fit(rest, penalty))
    print(f"{what}, held out: rules {rules:.4f} learned {learned:.4f}, choices {len(kept)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles")
    parser.add_argument("--judge", action="store_true")
    asked = parser.parse_args()
    given = [article for article in articles(asked.articles) if asked.judge or not held_out(article.name)]
    left, right = zip(*(pair for article in given for pair in examples(article)), strict=True)
    if asked.judge:
        judged(left, "left edges", PENALTY["left"])
        judged(right, "right edges", PENALTY["right"])
        return
    made = {
        "LICENSE": "MIT (figures only, no words)",
        "SOURCE": "the speakers' phrases annotated in PolNeAR (Newell, Margolin and Ruths 2018), development part",
        "SCRIPT": "research/training/quotes/phrase_edges.py",
        "weights": {"left": fit(left, PENALTY["left"]), "right": fit(right, PENALTY["right"])},
    }
    OUT.write_text(json.dumps(made, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Accuracy, coverage and speed of the tone score beside other tools, in one run.

    python research/benchmarks/tone.py GOLD [--files '*.dev.jsonl'] [--held-out] [--embeddings]

GOLD is a folder of JSON lines with text, label (-1, 0, 1), score (graded, or null) and group (the article). Accuracy
is macro-F1 over three classes, with the difference to NLTK's VADER and its 95% interval from resampling articles.
"right" is the share of right labels, beside what the commonest label would get; on sentences labelled for their tone
toward somebody it is the accuracy that `tone_toward` states. r is the correlation with the graded score, or with the
label. Our labels are right more often where both lexicons agree. Coverage says how often the 90% interval around the
mean of n sentences of an article holds the mean of the human ratings, how often a sign is claimed, and how often it
is right, and the same of neutral. Speed is sentences per second of CPU time, as ratios to NLTK's VADER. With
--held-out only the fifth of the articles counts that no weight was learned from; figures of newsmtsc, emobank and
nyt_editorial are fair only there. Tools that are not installed (requirements.txt) are left out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from pathlib import Path

import numpy as np

from analysis.sentiment.speakers import lists_agree
from analysis.sentiment.tone_scores import score, tone
from analysis.sentiment.uncertainty import NEUTRAL, Z, standard_error, verdict, weights
from analysis.sentiment.vader import TOKEN, vader_analyzer

FOLD = 2  # as in research/training/sentiment/teacher.py
CLASSES = {"negative": -1, "neutral": 0, "positive": 1}


def peers(embeddings: bool) -> dict:
    """Our own methods by name, and functions from texts to scores."""
    analyzer = vader_analyzer()
    found = {"newsgauge": "default"} | ({"embeddings": "embeddings"} if embeddings else {})
    found |= {"nltk vader": lambda texts: [analyzer.polarity_scores(t)["compound"] for t in texts]}
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

        upstream = SentimentIntensityAnalyzer()
        found["vaderSentiment"] = lambda texts: [upstream.polarity_scores(t)["compound"] for t in texts]
    except ImportError:
        print("vaderSentiment cannot be imported: left out")
    try:
        from textblob import TextBlob

        found["textblob"] = lambda texts: [TextBlob(t).sentiment.polarity for t in texts]
    except ImportError:
        print("textblob is not installed: left out")
    return found


def labelled(scorer, texts: list[str]) -> tuple[np.ndarray, np.ndarray]:
    if isinstance(scorer, str):
        frame = tone(texts, method=scorer)
        return frame["tone"].fillna(0).to_numpy(), frame["label"].map(CLASSES).fillna(0).to_numpy(int)
    scores = np.array(scorer(texts))
    return scores, np.where(scores > 0.05, 1, np.where(scores < -0.05, -1, 0))


def macro_f1(truth: np.ndarray, said: np.ndarray) -> float:
    shares = [
        2 * np.sum((truth == c) & (said == c)) / (np.sum(truth == c) + np.sum(said == c))
        for c in (-1, 0, 1)
        if np.any(truth == c)
    ]
    return float(np.mean(shares))


def paired(truth, one, two, groups: list[str], repeats: int = 500) -> tuple[float, float, float]:
    """Difference in macro-F1 and its 95% interval, whole articles drawn anew."""
    members: dict[str, list[int]] = {}
    for i, group in enumerate(groups):
        members.setdefault(group, []).append(i)
    articles = [np.array(m) for m in members.values()]
    rng = np.random.default_rng(0)
    drawn = []
    for _ in range(repeats):
        s = np.concatenate([articles[i] for i in rng.integers(0, len(articles), len(articles))])
        drawn.append(macro_f1(truth[s], two[s]) - macro_f1(truth[s], one[s]))
    return macro_f1(truth, two) - macro_f1(truth, one), *np.percentile(drawn, [2.5, 97.5])


def accuracy(rows: list[dict], methods: dict) -> None:
    texts = [row["text"] for row in rows]
    truth = np.array([row["label"] for row in rows])
    human = np.array([row["label"] if row["score"] is None else row["score"] for row in rows], float)
    results = {name: labelled(scorer, texts) for name, scorer in methods.items()}
    base = results["nltk vader"][1]
    commonest = np.unique(truth, return_counts=True)[1].max() / len(rows)
    print(f"\n{rows[0]['source']}: {len(rows)} items, the commonest label {commonest:.0%}")
    for name, (scores, said) in results.items():
        difference = (
            ""
            if name == "nltk vader"
            else "{:+.3f} ({:+.3f} to {:+.3f})".format(*paired(truth, base, said, [row["group"] for row in rows]))
        )
        r = np.corrcoef(scores, human)[0, 1]
        print(
            f"  {name:15s} macro-F1 {macro_f1(truth, said):.3f}  right {np.mean(truth == said):.0%}  "
            f"r {r:.3f}  {difference}"
        )
    right = results["newsgauge"][1] == truth
    lists = np.array([lists_agree(found.vader, found.own) for found in (score(TOKEN.findall(text)) for text in texts)])
    print(
        "  right where the lists: "
        + ", ".join(f"{said} {right[lists == said].mean():.0%}" for said in np.unique(lists))
    )


def coverage(rows: list[dict], repeats: int = 2000) -> None:
    """Means of n sentences of an article against the mean of their ratings.

    Ratings on another scale are brought to ours by a line, and the interval is stretched by how much more
    or less these raters' scores err than those that ours was fitted to.
    """
    scores = tone([row["text"] for row in rows])["tone"].fillna(0).to_numpy()
    human = np.array([row["score"] for row in rows], float)
    slope, base = np.polyfit(scores, human, 1)
    ours = (human - base) / slope
    stretch = (ours - scores).std() / weights().error
    groups: dict[str, list[int]] = {}
    for i, row in enumerate(rows):
        groups.setdefault(row["group"], []).append(i)
    rng = np.random.default_rng(0)
    print(f"  coverage of the 90% interval (ratings = {base:+.2f} {slope:+.2f} tone; interval x {stretch:.2f})")
    for n in (1, 2, 3, 5, 10):
        articles = [np.array(m) for m in groups.values() if len(m) >= n]
        if len(articles) < 5:
            continue
        held, claims, right, neutral, near = 0, 0, 0, 0, 0
        for _ in range(repeats):
            s = rng.choice(articles[rng.integers(len(articles))], n, replace=False)
            held += abs(ours[s].mean() - scores[s].mean()) <= stretch * Z * standard_error(n)
            claim = verdict(scores[s].mean(), n)
            if claim == "neutral":
                neutral += 1
                near += abs(ours[s].mean()) <= NEUTRAL
            elif claim in CLASSES:
                claims += 1
                right += CLASSES[claim] == np.sign(human[s].mean())
        told = f"a sign for {claims / repeats:.0%}, right {right / claims:.0%}" if claims else "no sign"
        told += f"; neutral for {neutral / repeats:.0%}, right {near / neutral:.0%}" if neutral else ""
        print(f"    n={n:2d} {held / repeats:.0%}  half-width {Z * standard_error(n):.2f}  {told}")


def speed(texts: list[str], methods: dict, repeats: int = 3) -> None:
    print(f"\nsentences per CPU second, {len(texts)} sentences")
    rates = {}
    for name, scorer in methods.items():
        run = (
            (lambda scorer=scorer: tone(texts, method=scorer))
            if isinstance(scorer, str)
            else (lambda scorer=scorer: scorer(texts))
        )
        run()
        spent = []
        for _ in range(repeats):
            begin = time.process_time()
            run()
            spent.append(time.process_time() - begin)
        rates[name] = len(texts) / min(spent)
    for name, rate in rates.items():
        print(f"  {name:15s} {rate:9.0f}  {rate / rates['nltk vader']:.2f} x nltk vader")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--files", default="*.jsonl")
    parser.add_argument("--held-out", action="store_true", help="only the fifth that training kept away")
    parser.add_argument("--embeddings", action="store_true", help="the sentence encoder too, which is slow")
    options = parser.parse_args()
    methods = peers(options.embeddings)
    texts: list[str] = []
    for path in sorted(options.gold.glob(options.files)):
        rows = [json.loads(line) for line in path.open(encoding="utf-8")]
        if options.held_out:
            rows = [row for row in rows if int(hashlib.md5(str(row["group"]).encode()).hexdigest(), 16) % 5 == FOLD]
        accuracy(rows, methods)
        if rows[0]["score"] is not None and len({row["group"] for row in rows}) < len(rows) / 3:
            coverage(rows)
        texts += [row["text"] for row in rows[:500]]
    speed(texts, methods)


if __name__ == "__main__":
    main()

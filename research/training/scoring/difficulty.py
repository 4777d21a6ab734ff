"""Make analysis/scoring/difficulty.json and word_frequencies.txt: the weights of `difficulty` and the words it knows.

    python research/training/scoring/difficulty.py GOLD

GOLD holds onestop.dev.jsonl (story, level 0 to 2, text) and may hold clear.dev.jsonl (text, easiness, category), on
which the result is only measured. A ridge regression of the level is fitted to whole texts and to pieces of them, so
that short texts are judged as long ones are; every predictor must count in the direction that its theory says, or the
script stops. The size of the errors comes from ten folds of whole stories. Needs wordfreq; deterministic.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import numpy as np
from wordfreq import iter_wordlist, zipf_frequency

from analysis._package import PACKAGE
from analysis.scoring.fitted import RAREST, Z, predictors
from analysis.text.document import read as read_document

SCORING = PACKAGE / "scoring"
SENTENCE = re.compile(r"(?<=[.!?])\s+")
PIECES = (75, 150, 300)  # words
RIDGE = 0.035  # penalty for each text, of predictors with deviation 1
FOLDS = 10
SIGNS = (1, 1, -1)  # longer sentences and unfamiliar words are harder, common words easier


def read(folder: Path, name: str) -> list[dict]:
    return [json.loads(line) for line in (folder / f"{name}.dev.jsonl").open(encoding="utf-8")]


def write_frequencies() -> None:
    """The words from the rarest told apart up, by tenths of their Zipf frequency, the most common first."""
    steps: dict[int, list[str]] = {}
    for word in iter_wordlist("en"):
        tenths = round(10 * zipf_frequency(word, "en"))
        if tenths > 10 * RAREST and re.fullmatch(r"[a-z]+(?:'[a-z]+)?", word):
            steps.setdefault(tenths, []).append(word)
    head = (
        "# Tenths of the Zipf frequency (log10 per billion words), then the English words that have it\n"
        "# SOURCE: wordfreq (Speer 2022), made by research/training/scoring/difficulty.py\n"
        "# LICENSE: CC BY-SA 4.0, by Robyn Speer and the sources that wordfreq names\n"
    )
    lines = [f"{tenths} {' '.join(sorted(steps[tenths]))}\n" for tenths in sorted(steps, reverse=True)]
    (SCORING / "word_frequencies.txt").write_text(head + "".join(lines), encoding="utf-8")


def pieces(text: str, size: int) -> list[str]:
    """Runs of whole sentences with at least so many words; what is left at the end is left out."""
    found, run, words = [], [], 0
    for sentence in SENTENCE.split(text):
        run.append(sentence)
        words += len(sentence.split())
        if words >= size:
            found.append(" ".join(run))
            run, words = [], 0
    return found


class Texts:
    """Texts with what is known of them: the predictors, the level, the story and the number of words."""

    def __init__(self, rows: list[dict]):
        found = [predictors(read_document(row["text"])) for row in rows]
        self.x = np.array([one.values for one in found])
        self.words = np.array([one.words for one in found])
        self.level = np.array([row["level"] for row in rows], float)
        self.story = np.array([row["story"] for row in rows])

    def folds(self) -> np.ndarray:
        names = sorted(set(self.story))
        return np.array([names.index(story) % FOLDS for story in self.story])


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Base and slopes of a ridge regression."""
    middle, spread = x.mean(0), x.std(0)
    z = (x - middle) / spread
    slopes = np.linalg.solve(z.T @ z + RIDGE * len(z) * np.eye(z.shape[1]), z.T @ (y - y.mean())) / spread
    return np.r_[y.mean() - middle @ slopes, slopes]


def say(weights: np.ndarray, x: np.ndarray) -> np.ndarray:
    return weights[0] + x @ weights[1:]


def crossed(texts: Texts) -> np.ndarray:
    """The difficulty of each text by weights that have not seen its story."""
    fold, said = texts.folds(), np.zeros(len(texts.level))
    for k in range(FOLDS):
        said[fold == k] = say(fit(texts.x[fold != k], texts.level[fold != k]), texts.x[fold == k])
    return said


def fit_errors(error: np.ndarray, words: np.ndarray) -> tuple[float, float]:
    """Variance of the error of a long text, and what is added to it, divided by the words."""
    bins = [part for part in np.array_split(np.argsort(words), 20)]
    y = np.array([np.mean(error[part] ** 2) for part in bins])
    x = np.array([np.mean(1 / words[part]) for part in bins])
    slope, base = np.polyfit(x, y, 1)
    return max(float(base), 0.0), max(float(slope), 0.0)


def figures(texts: Texts, said: np.ndarray, variance: np.ndarray, whole: np.ndarray) -> None:
    covered = np.abs(said - texts.level) <= Z * np.sqrt(variance)
    print(f"stories not seen: r {np.corrcoef(said[whole], texts.level[whole])[0, 1]:.3f} over {whole.sum()} texts")
    by_story: dict[str, dict[float, float]] = {}
    for story, level, value in zip(texts.story[whole], texts.level[whole], said[whole], strict=True):
        by_story.setdefault(story, {})[level] = value
    pairs = [one[a] < one[b] for one in by_story.values() for a in one for b in one if a < b]
    print(f"  two levels of one story in the right order: {np.mean(pairs):.3f} of {len(pairs)}")
    for low, high in ((0, 120), (120, 250), (250, 450), (450, 10_000)):
        of = (texts.words >= low) & (texts.words < high)
        print(f"  90% interval, {low} to {high} words: {covered[of].mean():.3f} of {of.sum()}")


def measure(folder: Path, weights: np.ndarray) -> None:
    rows = read(folder, "clear")
    said = say(weights, np.array([predictors(read_document(row["text"])).values for row in rows]))
    ease = np.array([row["easiness"] for row in rows], float)
    informative = np.array([row["category"] == "Info" for row in rows])
    for name, of in (("all", ease == ease), ("informational", informative)):
        r = np.corrcoef(-said[of], ease[of])[0, 1]
        print(f"CLEAR, {name}: r {r:.3f} over {of.sum()} excerpts")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    options = parser.parse_args()
    write_frequencies()
    rows = read(options.gold, "onestop")
    cut = [row | {"text": piece} for row in rows for size in PIECES for piece in pieces(row["text"], size)]
    texts = Texts(rows + cut)
    weights = fit(texts.x, texts.level)
    if (np.sign(weights[1:]) != SIGNS).any():
        raise SystemExit(f"a predictor counts the wrong way: {weights}")
    said = crossed(texts)
    error, per_word = fit_errors(said - texts.level, texts.words)
    names = ("base", "sentence_length", "unfamiliar", "frequency")
    stored = dict(zip(names, (round(float(w), 4) for w in weights), strict=True))
    stored |= {"error": round(error, 4), "error_per_word": round(per_word, 2)}
    about = {
        "SOURCE": "OneStopEnglish (Vajjala and Lučić 2018), by research/training/scoring/difficulty.py",
        "LICENSE": "CC BY-SA 4.0",
    }
    text = json.dumps(about | stored, indent=1, ensure_ascii=False) + "\n"
    (SCORING / "difficulty.json").write_text(text, encoding="utf-8")
    print(text)
    figures(texts, said, error + per_word / texts.words, np.arange(len(texts.level)) < len(rows))
    if (options.gold / "clear.dev.jsonl").exists():
        measure(options.gold, weights)


if __name__ == "__main__":
    main()

"""Counting and readability against gold and peers: accuracy, speed and validity, in one run.

    python research/benchmarks/readability.py speed ARTICLES [--limit 1000]
    python research/benchmarks/readability.py sentences LABELLED.jsonl [--news SOURCE ...]
    python research/benchmarks/readability.py syllables LABELLED.json
    python research/benchmarks/readability.py reference CASES.json
    python research/benchmarks/readability.py validity CLEAR.csv

ARTICLES: anything `load_articles` reads. Every library makes all the scores it has of every article; textstat's
functions are called one by one, as its users do. Time is CPU time, the ratio is to textstat. The first pass reads the
dictionary and meets every word for the first time; the second remembers the words that took looking at. The floor is
a plain search for sentences and words, nothing counted.

LABELLED.jsonl: lines {"source", "text", "sentences": [[start, end], ...]}; scored is the F1 of the offsets where a
sentence ends and another follows. LABELLED.json: {word: syllables}. CASES.json: {"cases": [{"formula", "expected",
"tolerance", "text", "counts"}]}.

CLEAR.csv: the CLEAR corpus (Crossley et al. 2023), columns Excerpt and BT_easiness (blanks or underscores): Pearson's
r of `difficulty` and of every score with human easiness, the sign turned so that more is better, ours and textstat's,
and the difference with its 95% interval (percentile bootstrap over excerpts).

Peers that are not installed are left out; research/benchmarks/requirements.txt lists them.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd

from analysis import load_articles, readability
from analysis.scoring import difficulty
from analysis.scoring.formulas import FORMULAS
from analysis.scoring.scores import score_document
from analysis.scoring.vs_textstat import MEASURES, _cmudict, textstat_scores
from analysis.text.document import parse, sentences
from analysis.text.syllables import count_syllables

TEXTSTAT = [name for name in MEASURES if "count" not in name and name != "difficult_words"]
FLOOR = re.compile(r"[^.!?]+[.!?]*"), re.compile(r"\w+(?:['’-]\w+)*")
EASIER = {"flesch_reading_ease", "dale_chall_1995"}
NAMES = {  # as cases of other test suites call them
    "smog_index": "smog",
    "coleman_liau_index": "coleman_liau",
    "automated_readability_index": "automated_readability",
    "dale_chall_1995_cloze": "dale_chall_1995",
    "spache_revised": "spache",
    "linsear_write_formula": "linsear_write",
    "fog_complex": "complex_words",
    "dc_difficult": "difficult_words",
    "spache_unfamiliar": "unfamiliar_words",
}


def installed(name: str):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


# --- speed
def speed(arguments) -> None:
    articles = load_articles(arguments.path).head(arguments.limit)
    texts = articles["text"].tolist()
    rows = [
        ("newsgauge, first pass", _seconds(lambda: readability(articles))),
        ("newsgauge, second pass", _seconds(lambda: readability(articles))),
        ("newsgauge, one document at a time", _time(lambda t: score_document(parse(t)), texts)),
        ("floor: sentence and word search alone", _time(lambda t: [p.findall(t) for p in FLOOR], texts)),
    ]
    with _cmudict():
        import textstat

        functions = [getattr(textstat, name) for name in TEXTSTAT]
        [function("Warm up.") for function in functions]
        base = _time(lambda t: [function(t) for function in functions], texts)
        rows.append((f"textstat, its {len(functions)} functions", base))
    if peer := installed("textstat_rs"):
        functions = [getattr(peer, name) for name in TEXTSTAT if hasattr(peer, name)]
        rows.append((f"textstat-rs, {len(functions)} functions", _time(lambda t: [f(t) for f in functions], texts)))
    if (spacy := installed("spacy")) and installed("textdescriptives"):
        nlp = spacy.blank("en")
        nlp.add_pipe("sentencizer")
        nlp.add_pipe("textdescriptives/readability")
        nlp.max_length = 10**8
        rows.append(("textdescriptives, no parser", _time(lambda t: nlp(t)._.readability, texts)))
    words = sum(len(parse(t).words) for t in texts)
    print(f"{len(texts)} articles, {words} words, CPU time")
    for name, seconds in rows:
        print(f"{name:40s} {len(texts) / seconds:8.0f} articles/s {base / seconds:7.2f} x textstat")


def _seconds(run) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin


def _time(function, texts: list[str]) -> float:
    return _seconds(lambda: [function(text) for text in texts])


# --- accuracy
def sentence_ends(arguments) -> None:
    documents = [json.loads(line) for line in Path(arguments.path).read_text(encoding="utf-8").splitlines()]
    splitters = {"newsgauge": sentences, "textstat": _textstat_sentences}
    if nupunkt := installed("nupunkt"):
        splitters["nupunkt, line by line"] = lambda text: _by_line(text, nupunkt.sent_spans)
    for name, split in splitters.items():
        tally: dict[str, Counter] = {}
        for document in documents:
            text = document["text"]
            gold, found = _ends(text, document["sentences"]), _ends(text, split(text))
            for group in {document["source"], "all", "news" if document["source"] in arguments.news else "other"}:
                tally.setdefault(group, Counter()).update(hit=len(gold & found), found=len(found), gold=len(gold))
        f1 = {group: 200 * c["hit"] / (c["found"] + c["gold"]) for group, c in sorted(tally.items()) if c["gold"]}
        print(f"{name:22s}", "  ".join(f"{group} {value:.2f}" for group, value in f1.items()))


def _ends(text: str, spans) -> set[int]:
    return {len(text[:end].rstrip()) for _, end in spans} - {len(text.rstrip())}


def _by_line(text: str, spans) -> list[tuple[int, int]]:
    return [(m.start() + a, m.start() + b) for m in re.finditer(r"[^\n]*\S[^\n]*", text) for a, b in spans(m.group())]


def _textstat_sentences(text: str) -> list[tuple[int, int]]:
    """Its pattern, and what it drops: pieces of two words or fewer belong to no sentence."""
    pieces = [m.span() for m in re.finditer(r"\b[^.!?]+[.!?]*", text)]
    return [(a, b) for a, b in pieces if len(re.sub(r"[^\w\s]", "", text[a:b]).split()) > 2]


def syllables(arguments) -> None:
    labels = json.loads(Path(arguments.path).read_text(encoding="utf-8"))
    counters = {"newsgauge": count_syllables}
    if pyphen := installed("pyphen"):
        hyphenate = pyphen.Pyphen(lang="en_US")
        counters["pyphen (textstat)"] = lambda word: len(hyphenate.positions(word)) + 1
    for name, count in counters.items():
        wrong = {word: count(word) for word, n in labels.items() if count(word) != n}
        print(f"{name:20s} {1 - len(wrong) / len(labels):.3f} of {len(labels)} words")
        print("   ", ", ".join(f"{word} {n}, not {labels[word]}" for word, n in list(wrong.items())[:12]))


def reference(arguments) -> None:
    cases = json.loads(Path(arguments.path).read_text(encoding="utf-8"))["cases"]
    tally: Counter = Counter()
    for case in cases:
        formula = NAMES.get(case["formula"], case["formula"])
        if case["counts"] and formula in FORMULAS:
            counts = {NAMES.get(name, name): float(n) for name, n in case["counts"].items()}
            if "ASL" in counts:
                counts = {"words": 1.0, "sentences": 1 / counts["ASL"], "difficult_words": counts["PDW"] / 100}
            tally["from counts", abs(FORMULAS[formula](counts) - case["expected"]) <= case["tolerance"] + 1e-9] += 1
        if case["text"] and formula in (*FORMULAS, "words_per_sentence") and case["kind"] != "peer_wrong":
            found = score_document(parse(case["text"]))
            found["words_per_sentence"] = found["words"] / found["sentences"]
            right = abs(found[formula] - case["expected"]) <= case["tolerance"]
            tally["from text", right] += 1
            if not right:
                print(f"    {case['id']}: {found[formula]:.2f}, printed {case['expected']}")
        if formula.removeprefix("textstat:") in TEXTSTAT and formula.startswith("textstat:"):
            name = formula.removeprefix("textstat:")
            tally[
                "textstat", abs(textstat_scores(case["text"]).at[0, name] - case["expected"]) <= case["tolerance"]
            ] += 1
    for group in ("from counts", "from text", "textstat"):
        print(f"{group:12s} {tally[group, True]} of {tally[group, True] + tally[group, False]}")


# --- validity
def validity(arguments) -> None:
    corpus = pd.read_csv(arguments.path)
    corpus.columns = [re.sub(r"[\s_]+", "_", str(name)).strip("_").lower() for name in corpus.columns]
    corpus = corpus.dropna(subset=["excerpt", "bt_easiness"])
    ease = corpus["bt_easiness"].to_numpy(float)
    texts = corpus["excerpt"].tolist()
    ours, theirs = readability(texts), textstat_scores(texts)
    partner = {name: function for function, (name, _) in MEASURES.items() if function in TEXTSTAT}
    fitted = -difficulty(texts)["difficulty"].to_numpy(float)
    draws = np.random.default_rng(0).integers(len(ease), size=(1000, len(ease)))
    print(f"{len(ease)} excerpts; r with human easiness")
    kept = ~np.isnan(fitted)
    print(f"{'difficulty':24s} {np.corrcoef(fitted[kept], ease[kept])[0, 1]:.3f}")
    for name in FORMULAS:
        sign = 1 if name in EASIER else -1
        mine = sign * ours[name].to_numpy(float)
        kept = ~np.isnan(mine)
        line = f"{name:24s} {np.corrcoef(mine[kept], ease[kept])[0, 1]:.3f}"
        if name in partner:
            other = sign * theirs[partner[name]].to_numpy(float)
            gains = [_r(mine, ease, kept, draw) - _r(other, ease, kept, draw) for draw in draws]
            low, high = np.quantile(gains, [0.025, 0.975])
            line += f"  textstat {np.corrcoef(other[kept], ease[kept])[0, 1]:.3f}  gain {low:+.3f} to {high:+.3f}"
        print(line)


def _r(score: np.ndarray, ease: np.ndarray, kept: np.ndarray, draw: np.ndarray) -> float:
    draw = draw[kept[draw]]
    return np.corrcoef(score[draw], ease[draw])[0, 1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    tasks = parser.add_subparsers(required=True)
    for name, task in {
        "speed": speed,
        "sentences": sentence_ends,
        "syllables": syllables,
        "reference": reference,
        "validity": validity,
    }.items():
        sub = tasks.add_parser(name)
        sub.add_argument("path")
        sub.set_defaults(task=task)
        if task is speed:
            sub.add_argument("--limit", type=int, default=1000)
        if task is sentence_ends:
            sub.add_argument(
                "--news",
                nargs="*",
                default=["wsj_raw", "pud_news", "brown_news", "brown_editorial", "brown_reviews", "gum_news"],
            )
    arguments = parser.parse_args()
    arguments.task(arguments)


if __name__ == "__main__":
    main()

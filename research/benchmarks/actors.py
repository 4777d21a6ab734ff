"""Named actors against labelled news and other taggers: accuracy and articles per CPU second, in one run.

    python research/benchmarks/actors.py GOLD_FOLDER [--spacy MODEL ...] [--half a|b] [--sets SET ...] [--stream N]

GOLD_FOLDER holds NAME.dev.jsonl (or NAME.jsonl) with lines {"id", "text", "mentions": [{start, end, type, kind,
cluster}]}, and the scorer, score.py. Every tagger gets the same linking of names, so the rows differ only in who
finds the names. "capitals" is the naive counter: runs of capitalised words, linked by their last word. spaCy models
run twice, with all their parts and with the tagger of names alone. Time is CPU time for finding and linking; the
ratio is to the first spaCy model with all its parts. `--half` takes the documents whose id hashes to one half: rules
were written looking at half a only. `--stream` counts the actors of N articles, piece by piece, and prints the peak
of memory.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import re
import resource
import time
from itertools import cycle, islice
from pathlib import Path

from analysis import name_actors
from analysis.names.linking.link import group_names, link_names, linked_names
from analysis.names.mentions import find_names
from analysis.names.tokens import Name, Tokens
from analysis.text.document import parse

SETS = ["aida_testc", "newsfair", "gum_news", "gum_interview"]
TYPES = {"person": "PER", "organisation": "ORG", "place": "GPE"}
SPACY = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
CAPITALS = re.compile(r"[A-Z][\w'’&.-]*(?: (?:of |de |van |al-)?[A-Z][\w'’&-]*)*")


def ours(text: str) -> list[tuple]:
    names, tokens = find_names(parse(text))
    return link_names(text, names, tokens)


def capitals(text: str) -> list[tuple]:
    return [
        (m.start(), m.end(), "person", m.group().split()[-1])
        for m in CAPITALS.finditer(text)
        if m.start() and text[m.start() - 2] not in ".\n"
    ]


def spacy_names(model: str, only_names: bool):
    import spacy

    parts = ["parser", "tagger", "attribute_ruler", "lemmatizer", "senter"] if only_names else []
    nlp = spacy.load(model, exclude=parts)

    def tagger(text: str) -> list[tuple]:
        names = []
        for entity in nlp(text).ents:
            written = re.sub(r"(?:['’]s|['’])$", "", entity.text)
            start = entity.start_char + len(written) - len(re.sub(r"^[Tt]he\s+", "", written))
            end = entity.start_char + len(written)
            if entity.label_ in SPACY and end > start:
                names.append(Name(start, end, SPACY[entity.label_]))
        return link_names(text, names, Tokens(text))

    return tagger


def perfect(doc: dict) -> list[tuple]:
    kinds = {short: kind for kind, short in TYPES.items()}
    names = {
        Name(m["start"], m["end"], kinds[m["type"]])
        for m in doc["mentions"]
        if m["kind"] == "name" and m["type"] in kinds
    }
    return linked_names(group_names(doc["text"], sorted(names)))


def lines(folder: Path, name: str, half: str | None) -> list[dict]:
    path = next(p for p in (folder / f"{name}.dev.jsonl", folder / f"{name}.jsonl") if p.exists())
    docs = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [d for d in docs if half is None or "ab"[int(hashlib.md5(d["id"].encode()).hexdigest(), 16) % 2] == half]


def stream(texts: list[str], n: int, piece: int = 50) -> None:
    articles, rows = islice(cycle(texts), n), 0
    while part := list(islice(articles, piece)):
        rows += len(name_actors(part))
    print(
        f"{n} articles, {rows} actors, peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--spacy", nargs="*", default=[])
    parser.add_argument("--sets", nargs="*", default=SETS)
    parser.add_argument("--half", choices=["a", "b"])
    parser.add_argument("--stream", type=int)
    arguments = parser.parse_args()
    if arguments.stream:
        stream(
            [d["text"] for name in arguments.sets for d in lines(arguments.gold, name, arguments.half)],
            arguments.stream,
        )
        return
    spec = importlib.util.spec_from_file_location("score", arguments.gold / "score.py")
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)

    taggers = {"newsgauge": ours, "capitals": capitals}
    for model in arguments.spacy:
        name = Path(model).name
        taggers |= {f"spaCy {name}": spacy_names(model, False), f"spaCy {name}, names only": spacy_names(model, True)}
    gold = {name: lines(arguments.gold, name, arguments.half) for name in arguments.sets}
    everything = [d for docs in gold.values() for d in docs]
    speed: dict[str, float] = {}
    for label, tagger in taggers.items():
        tagger(everything[0]["text"])  # loading is not timed
        start, results = time.process_time(), {}
        for name, docs in gold.items():
            results[name] = [{"id": d["id"], "mentions": [
                {"start": s, "end": e, "type": TYPES[k], "actor": a} for s, e, k, a in tagger(d["text"])
            ]} for d in docs]  # fmt: skip
        speed[label] = len(everything) / (time.process_time() - start)
        for name, docs in gold.items():
            _print(score.evaluate(docs, results[name]), label, name)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{label:32} {speed[label]:8.1f} articles per CPU second, peak memory so far {memory:.0f} MB\n")
    for name, docs in gold.items():
        predicted = [{"id": d["id"], "mentions": [
            {"start": s, "end": e, "type": TYPES[k], "actor": a} for s, e, k, a in perfect(d) if k in TYPES
        ]} for d in docs]  # fmt: skip
        _print(score.evaluate(docs, predicted), "merging alone, perfect names", name)
    first = next((label for label in speed if label.startswith("spaCy")), None)
    if first:
        print("\n" + "\n".join(f"{label:32} {s / speed[first]:6.1f} x {first}" for label, s in speed.items()))


def _print(result: dict, label: str, name: str) -> None:
    a, kinds = result["actors"], " ".join(f"{t} {result['type_' + t]['F1']:.3f}" for t in TYPES.values())
    b_cubed = "/".join(f"{a[figure]:.3f}" for figure in ("B3_P", "B3_R", "B3_F1"))
    print(
        f"{label:32} {name:14} n={a['docs']:3} B3 {b_cubed} merging {a['alias_B3_F1']:.3f} "
        f"top3 {a['top3']:.3f} top1 {a['top1']:.3f} exact spans and kinds {kinds}"
    )


if __name__ == "__main__":
    main()

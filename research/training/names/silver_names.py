"""Label names in freely licensed news with a larger tagger, as more training data for the tagger of names.

    pip install spacy==3.8.18   and its medium English model, en_core_web_md 3.8 (MIT)
    python research/training/names/silver_names.py MODEL_FOLDER OUT.jsonl CORPUS.jsonl ...

The corpora used: NewsMTSC (MIT), PerSenT (CC BY 4.0), EmoBank's news (CC BY-SA 4.0): lines of {"id", "text", "group"}.
Sentences or paragraphs of one article are joined, so that a word's other occurrences can be seen. Labels are kept where
the tagger is consistent: each name gets the kind it has most often in its article. research/training/names/tagger.py
learns from them.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import spacy

TYPES = {"PERSON": "PER", "ORG": "ORG", "GPE": "GPE", "LOC": "GPE", "FAC": "GPE"} | dict.fromkeys(
    ("NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "LANGUAGE"), "OTHER"
)


def articles(paths: list[Path]) -> list[tuple[str, str]]:
    """(id, text) of each article, its passages in order, each passage once."""
    passages: dict[str, dict[str, None]] = defaultdict(dict)
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            text = re.sub(r"(?<=\w)  (?=\w)", ", ", item["text"])  # PerSenT has its commas replaced by spaces
            passages[f"{path.stem}-{item['group']}"][" ".join(text.split())] = None
    return [(name, "\n".join(texts)) for name, texts in sorted(passages.items())]


def mentions(doc) -> list[dict]:
    found = []
    for entity in doc.ents:
        kind = TYPES.get(entity.label_)
        text = entity.text
        text = re.sub(r"(?:['’]s|['’\s])$", "", text)
        start = entity.start_char + len(text) - len(re.sub(r"^(?:the|The)\s+", "", text))
        end = entity.start_char + len(text)
        if kind and end > start and "\n" not in text and any(c.isupper() for c in text):
            found.append({"start": start, "end": end, "type": kind, "kind": "name"})
    return agreed(doc.text, found)


def agreed(text: str, found: list[dict]) -> list[dict]:
    """The same names, each with the kind its form has most often in the article."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for m in found:
        votes[text[m["start"] : m["end"]]][m["type"]] += 1
    for m in found:
        m["type"] = min(votes[text[m["start"] : m["end"]]].items(), key=lambda v: (-v[1], v[0]))[0]
    return found


def main() -> None:
    model, out, *paths = map(Path, sys.argv[1:])
    tagger = spacy.load(model, exclude=["parser", "tagger", "attribute_ruler", "lemmatizer", "senter"])
    named = articles(paths)
    with out.open("w", encoding="utf-8") as file:
        for (name, text), doc in zip(named, tagger.pipe((text for _, text in named), batch_size=32), strict=True):
            file.write(json.dumps({"id": name, "text": text, "mentions": mentions(doc)}, ensure_ascii=False) + "\n")
    print(len(named), "articles,", sum(len(text.split()) for _, text in named), "words")


if __name__ == "__main__":
    main()

"""The articles of PolNeAR as the other scripts of this folder learn from them, and what is held out of them.

    python research/training/quotes/polnear.py polnear.jsonl

prints how many articles each publisher has, and how many of them are held out.

An article is read as `analysis` reads it, and its annotations are moved along. A quarter of the articles, by a hash of
their ids, is held out of all learning. Figures are those of leaving one publisher out at a time, as weights should
hold for papers that they were not learned from.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Iterator
from itertools import compress
from typing import Any, NamedTuple

from analysis.text.document import ReadDocument, read

Spans = dict[str, Any]  # start, end and whatever else an annotation has


class Article(NamedTuple):
    """An article, with its annotations as spans of the text as it is read."""

    name: str
    document: ReadDocument
    quotes: list[Spans]


def publisher(name: str) -> str:
    """The publisher of the article with this id."""
    return name.partition("_")[0]


def held_out(name: str) -> bool:
    """Whether nothing is learned from the article with this id."""
    return zlib.crc32(name.encode()) % 4 == 0


def articles(path: str) -> list[Article]:
    """The articles of a file with one per line: id, text and quotes."""
    with open(path, encoding="utf-8") as lines:
        return [_article(json.loads(line)) for line in lines]


def _article(row: dict) -> Article:
    document = read(row["text"])
    return Article(row["id"], document, [_moved(document, quote) for quote in row["quotes"]])


def _moved(document: ReadDocument, span: Spans) -> Spans:
    """A span of the text as given, with its speaker and cue, in the text as read."""
    start, end = document.read_span(span["start"], span["end"])
    inner = {key: _moved(document, span[key]) for key in ("speaker", "cue") if span.get(key)}
    return {**span, **inner, "start": start, "end": end}


def left_out(names: list[str]) -> Iterator[tuple[str, list[bool]]]:
    """For each publisher of the articles with these ids: which of them are its own."""
    for name in sorted({publisher(name) for name in names}):
        yield name, [publisher(other) == name for other in names]


if __name__ == "__main__":
    ids = [article.name for article in articles(sys.argv[1])]
    for paper, own in left_out(ids):
        print(f"{paper}: {sum(own)}, held out {sum(map(held_out, compress(ids, own)))}")

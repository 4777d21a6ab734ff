"""How sure a name is across articles: the two figures in analysis/names/linking/across.py.

python research/training/names/across_confidence.py CORPUS.jsonl

The corpus holds articles with names that are linked to an encyclopedia, one a line:
{"id", "text", "mentions": [{start, end, type, kind, cluster}]}.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from typing import Any

from analysis.english.gazetteer import gazetteer
from analysis.names.linking.full_names import FullName, take_apart
from analysis.names.linking.link import group_names, linked_names
from analysis.names.tokens import Name

KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place"}


def main() -> None:
    meant: dict[FullName, list[str]] = defaultdict(list)  # name -> the entry that each article means by it
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        for name, entry in entries_meant(json.loads(line)):
            meant[name].append(entry)
    for short in (False, True):
        shares = [
            share_of_pairs(entries)
            for name, entries in meant.items()
            if is_one_word(name) == short and len(entries) > 1
        ]
        print("one word" if short else "several words", f"{sum(shares) / len(shares):.3f} on {len(shares)} names")


def is_one_word(name: FullName) -> bool:
    """Whether a name is one word and no country's, so that it may mean several actors."""
    return " " not in name.key and name.key not in gazetteer().country


def entries_meant(article: dict[str, Any]) -> list[tuple[FullName, str]]:
    """The names of an article's actors, each with the entry that most of the actor's mentions are linked to."""
    linked = {
        (mention["start"], mention["end"]): mention
        for mention in article["mentions"]
        if mention["kind"] == "name" and mention["type"] in KINDS and mention["cluster"]
    }
    names = [Name(start, end, KINDS[mention["type"]]) for (start, end), mention in sorted(linked.items())]
    entries: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name in linked_names(group_names(article["text"], names)):
        entries[name.actor, name.kind][linked[name.start, name.end]["cluster"]] += 1
    return [
        (take_apart(actor, kind)._replace(middle=()), min(counts, key=lambda entry: (-counts[entry], entry)))
        for (actor, kind), counts in entries.items()
    ]


def share_of_pairs(entries: list[str]) -> float:
    """The share of pairs of articles that mean the same entry.

    >>> round(share_of_pairs(["a", "a", "b"]), 3)
    0.333
    """
    pairs = list(combinations(entries, 2))
    return sum(one == other for one, other in pairs) / len(pairs)


if __name__ == "__main__":
    main()

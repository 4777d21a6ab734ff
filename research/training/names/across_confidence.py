"""How sure a name is across articles: the two figures in analysis/across.py, from articles whose names are linked to an encyclopedia.

python research/training/names/across_confidence.py CORPUS.jsonl     lines of {"id", "text", "mentions": [{start, end, type, kind, cluster}]}
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from analysis.english.gazetteer import gazetteer
from analysis.names.linking.across import _identity
from analysis.names.linking.link import group_names, linked_names
from analysis.names.tokens import Name

KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place"}


def main() -> None:
    meant: dict[tuple[bool, str], list[str]] = defaultdict(list)  # what each article means by a name
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        linked = {
            (m["start"], m["end"]): m
            for m in doc["mentions"]
            if m["kind"] == "name" and m["type"] in KINDS and m["cluster"]
        }
        names = [Name(start, end, KINDS[m["type"]]) for (start, end), m in sorted(linked.items())]
        entities: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for actor in linked_names(group_names(doc["text"], names)):
            entities[actor.actor, actor.kind][linked[actor.start, actor.end]["cluster"]] += 1
        for (name, kind), counts in entities.items():
            key = _identity(name, kind)
            short = " " not in key and key not in gazetteer().country
            meant[short, key].append(min(counts.items(), key=lambda c: (-c[1], c[0]))[0])
    for short in (False, True):
        shares = []  # one a name, so that a name in every article does not decide alone
        for (is_short, _), entities in meant.items():
            n = len(entities)
            if is_short == short and n > 1:
                shares.append(sum(c * (c - 1) for c in Counter(entities).values()) / (n * (n - 1)))
        print("short forms" if short else "full names", f"{sum(shares) / len(shares):.3f} on {len(shares)} names")


if __name__ == "__main__":
    main()

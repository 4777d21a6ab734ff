"""How likely a quotation belongs to a report of its sentence: a logistic model of where the two stand.

It knows the kind of the cue, its side and distance, the punctuation and the classes of the items between, and what the
quotation and the speaker look like, but no words. research/training/quotes/report_match.py makes its weights.
"""

from __future__ import annotations

import json
import math
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from analysis.english.reporting_verbs import DOUBTFUL, SURE
from analysis.english.vocab import read_once, remembered
from analysis.quotes.items import Items


class Place(NamedTuple):
    """What the model knows of a quotation and a report."""

    kind: str  # of the cue
    infinitive: bool
    doubtful: bool  # whether the cue is more often something else
    sure: bool
    ing: bool
    cue: str  # its class
    after: bool  # it stands after the quotation
    distance: int
    between: int  # quotations between the two
    gap: str  # the two items between that are nearest to the quotation
    semicolon: bool
    verbs: int
    commas: int
    quotation: str  # its class, what it ends in (c for what leaves it open) and how long it is
    speaker: str  # class of the first item, 1 for a single one
    speaker_at: str  # next to the quotation, before the cue or after it


@read_once
def weights() -> dict[str, float]:
    return json.loads(Path(__file__).with_name("report_match.json").read_text(encoding="utf-8"))["weights"]


def likelihood(items: Items, k: int, report) -> float:
    """Probability that the quotation at item k is what a report (`attribution.Report`) of its sentence tells."""
    return _probability(place(items, k, report))


def place(items: Items, k: int, report) -> Place:
    """Where the quotation at item k and a report of its sentence stand."""
    tags, v, (i, j) = items.tags, report.start, report.speaker
    after = v > k
    first, last = (k, v) if after else (v, k)
    gap = tags[first + 1 : last]
    distance = last - first
    if after and i == k + 1:
        distance = min(distance, 3)  # however long an apposition parts speaker and cue
    if distance > 4:
        distance = 5 + min((distance - 5) // 4, 4)
    word = items.word[v]
    text, a, b, last = items.text, items.start[k], items.end[k], items.last(k)
    end = "c" if last in ",?!—–…-" else "." if last == "." else "n"
    return Place(
        report.kind, report.infinitive, word in DOUBTFUL, word in SURE, word.endswith("ing"), tags[v], after, distance,
        min(gap.count("q") + gap.count("Q"), 2), gap[:2] if after else gap[-2:], ";" in gap,
        min(gap.count("V") + gap.count("M"), 2), min(gap.count(","), 3), f"{tags[k]}{end}{min(text.count(' ', a, b) // 3, 4)}",
        tags[i] + "1" * (j - i == 1), "next" if i == k + 1 else "before" if i < v else "after",
    )  # fmt: skip


@remembered(limit=5_000)
def _probability(place: Place) -> float:
    return 1 / (1 + math.exp(-sum(map(weights().get, features(place), repeat(0.0)))))


def features(place: Place) -> list[str]:
    """The features of a place; that every place has the first lets it carry the intercept."""
    side, far = "ba"[place.after], place.distance > 3
    quotation, end = place.quotation[:2], place.quotation[1]
    return [
        "all", place.kind, side + place.kind, f"{side}{end}{place.distance < 7}", f"{side}d{place.distance}", f"q{place.between}",
        f"{side}q{place.between}", f"to{place.infinitive}", f"doubtful{place.doubtful}{far}", f"sure{place.sure}", side + quotation,
        side + end + place.kind, f"{side}near{place.gap[:1] if place.after else place.gap[-1:]}", f"{side}gap{place.gap}",
        f"{side};{place.semicolon}", f"{side}verbs{place.verbs}", f"{side},{place.commas}", "speaker" + place.speaker,
        side + place.speaker_at, side + "cue" + place.cue, f"{side}words{place.quotation[2]}", f"{side}ing{place.ing}",
    ]  # fmt: skip

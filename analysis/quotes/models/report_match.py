"""How likely a quotation belongs to a report of its sentence: a logistic model of where the two stand.

It knows the kind of the cue, its side and distance, the punctuation and the classes of the items between, and what the
quotation and the speaker look like, but no words. research/training/quotes/report_match.py makes its weights.
"""

from __future__ import annotations

from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import DOUBTFUL, SURE
from analysis.english.vocab import remembered
from analysis.quotes.models.linear import Weights, learned, probability
from analysis.quotes.records import Report
from analysis.quotes.words.items import Items

BESIDE = pos.PREPOSITIONS + pos.THAT + pos.INTRODUCING_MARKS  # between a cue and the quotation after it
CLOSE = 0.65  # likelihood from which a report is called a cue and not a distant one


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


def weights() -> Weights:
    """Weight of each feature."""
    return learned("report_match")["weights"]


def likelihood(items: Items, k: int, report: Report) -> float:
    """Probability that the quotation at item k is what a report of its sentence reports."""
    return _probability(place(items, k, report))


def outdone(items: Items, k: int, report: Report, others: list[Report]) -> bool:
    """Whether a report with a subject of its own stands between this one and the quotation at item k.

    Lahti said it was safe, but | Berg warned of | “a flood.”
    """
    return any(
        report.end <= other.speaker[0] < other.speaker[1] <= other.start < other.end <= k
        and other.kind not in ("noun", "according")
        and (other.end == k or other.end == k - 1 and items.tags[k - 1] in BESIDE)
        for other in others
    )


def place(items: Items, k: int, report: Report) -> Place:
    """Where the quotation at item k and a report of its sentence stand."""
    tags, v, (i, j) = items.tags, report.start, report.speaker
    after = v > k
    first, last = (k, v) if after else (v, k)
    gap = tags[first + 1 : last]
    word = items.word[v]
    return Place(
        kind=report.kind,
        infinitive=report.infinitive,
        doubtful=word in DOUBTFUL,
        sure=word in SURE,
        ing=word.endswith("ing"),
        cue=tags[v],
        after=after,
        distance=_distance(last - first, beside=after and i == k + 1),
        between=min(gap.count(pos.QUOTATION) + gap.count(pos.QUOTED), 2),
        gap=gap[:2] if after else gap[-2:],
        semicolon=pos.SEMICOLON in gap,
        verbs=min(gap.count(pos.VERB) + gap.count(pos.MODAL), 2),
        commas=min(gap.count(pos.COMMA), 3),
        quotation=_shape(items, k),
        speaker=tags[i] + "1" * (j - i == 1),
        speaker_at="next" if i == k + 1 else "before" if i < v else "after",
    )


def _distance(items_apart: int, beside: bool) -> int:
    """Items from the cue to the quotation, the greater ones in steps of four.

    A speaker beside the quotation keeps it near, however long an apposition stands before the cue.
    """
    distance = min(items_apart, 3) if beside else items_apart
    return distance if distance <= 4 else 5 + min((distance - 5) // 4, 4)


def _shape(items: Items, k: int) -> str:
    """What the quotation at item k looks like, as `Place.quotation` has it."""
    last, spaces = items.last(k), items.text.count(" ", items.start[k], items.end[k])
    end = "c" if last in ",?!—–…-" else "." if last == "." else "n"
    return f"{items.tags[k]}{end}{min(spaces // 3, 4)}"


@remembered(limit=5_000)
def _probability(place: Place) -> float:
    return probability(weights(), features(place))


def features(place: Place) -> list[str]:
    """The features of a place; each has the first feature, which carries the intercept."""
    side, far = "ba"[place.after], place.distance > 3
    quotation, end, length = place.quotation[:2], place.quotation[1], place.quotation[2]
    return [
        "all",
        place.kind,
        f"{side}{place.kind}",
        f"{side}{end}{place.distance < 7}",
        f"{side}d{place.distance}",
        f"q{place.between}",
        f"{side}q{place.between}",
        f"to{place.infinitive}",
        f"doubtful{place.doubtful}{far}",
        f"sure{place.sure}",
        f"{side}{quotation}",
        f"{side}{end}{place.kind}",
        f"{side}near{place.gap[:1] if place.after else place.gap[-1:]}",
        f"{side}gap{place.gap}",
        f"{side};{place.semicolon}",
        f"{side}verbs{place.verbs}",
        f"{side},{place.commas}",
        f"speaker{place.speaker}",
        f"{side}{place.speaker_at}",
        f"{side}cue{place.cue}",
        f"{side}words{length}",
        f"{side}ing{place.ing}",
    ]

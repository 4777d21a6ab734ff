"""Where the phrase that names a speaker begins and ends: a learned choice around the phrase that the rules find.

"the mayor, who resigned, said": does the relative clause belong to the speaker? "nearly all bakers said": does "nearly"?
Two linear models choose among the places where a phrase may begin and end, by the classes of the items around them
(`syntax.Items.tags`), by what a choice adds to the rules' phrase or takes from it, and by the side of the cue the phrase
stands on. They know no words. research/training/quotes/phrase_edges.py makes them.
"""

from __future__ import annotations

import json
import re
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.vocab import read_once, remembered
from analysis.quotes.items import Sentence
from analysis.quotes.noun_phrases import CLAUSE_OPENERS
from analysis.quotes.phrases_left import verb_group_start
from analysis.quotes.records import Phrase

REACH = 9  # items before the rules' phrase at which it may begin
AHEAD = 30  # items after it at which it may end
STOP = re.compile(r"[.;:q]")


@read_once
def weights() -> dict[str, dict[str, float]]:
    """Weight of each feature, for "left" and "right" edges."""
    return json.loads(Path(__file__).with_name("phrase_edges.json").read_text(encoding="utf-8"))["weights"]


def fitted(sentence: Sentence, phrase: Phrase, v: int) -> Phrase:
    """The phrase of the speaker whom the cue at v reports, with its edges chosen anew."""
    tags, word = sentence.tags, sentence.word
    i, j = phrase
    if j - i == 1 and tags[i] == pos.PRON:
        return phrase
    start = _begin(*left_context(sentence, phrase, v))
    end = _stop(*right_context(sentence, phrase, v))
    if i > sentence.lo and word[i - 1] in CLAUSE_OPENERS:  # as | the mayor said
        start = max(start, 0)
    i, j = i + start, j + end
    while i < j - 1 and word[i] in ("then", "later", "now", "still"):
        i += 1
    if tags[j : j + 1] == pos.CLOSING and tags.rfind(pos.OPENING, i, j) > tags.rfind(pos.CLOSING, i, j):
        j += 1
    return (i, j) if i < j else phrase


class LeftContext(NamedTuple):
    """What surrounds the first item of a phrase."""

    shape: str  # the classes from two items before the first possible beginning up to the end of the phrase
    at: int  # where in them the rules' phrase begins
    before: bool  # whether the phrase stands before its cue


class RightContext(NamedTuple):
    """What surrounds the last item of a phrase."""

    shape: str  # the classes from the beginning of the phrase to two items past its last possible end
    at: int  # where in them the rules' phrase ends
    top: int  # where it may end at most
    before: bool


def left_context(sentence: Sentence, phrase: Phrase, v: int) -> LeftContext:
    """What surrounds the beginning of the phrase beside the cue at v."""
    i, j = phrase
    lo = sentence.lo
    first = max(lo, i - REACH) - 2
    shape = pos.STOP * (lo - first) + sentence.tags[max(lo, first) : j]
    return LeftContext(shape, i - first, i < v)


def right_context(sentence: Sentence, phrase: Phrase, v: int) -> RightContext:
    """What surrounds the end of the phrase beside the cue at v."""
    tags, word, hi = sentence.tags, sentence.word, sentence.hi
    i, j = phrase
    if i < v:
        # "The leaders met in Oslo, stressing": what "met" begins is no part of the phrase, which is the subject of "met"
        other = word[v].endswith("ing") and tags[j] in pos.FINITE_OR_PAST
        top = j if other else max(j, verb_group_start(sentence, v))
    else:
        top = min(hi, j + AHEAD)
        stop = STOP.search(tags, j, top)
        top = stop.start() if stop else top
    shape = tags[i : min(hi, top + 2)]
    if tags[top - 1 : top + 1] == pos.PROPN + pos.QUOTATION and word[top - 1][-1] == ".":
        shape = tags[i:top]  # the point of an abbreviation ends the sentence as well
    return RightContext(shape.ljust(top + 2 - i, pos.STOP), j - i, top - i, i < v)


@remembered(limit=5_000)
def _begin(shape: str, i: int, before: bool) -> int:
    """How far from i the best beginning lies."""
    return _best(left_candidates(shape, i), lambda s: left_features(shape, i, before, s), weights()["left"]) - i


@remembered(limit=5_000)
def _stop(shape: str, j: int, top: int, before: bool) -> int:
    """How far from j the best end lies."""
    return _best(right_candidates(shape, j, top), lambda e: right_features(shape, j, before, e), weights()["right"]) - j


def _best(candidates: list[int], features, weight: dict[str, float]) -> int:
    if len(candidates) == 1:
        return candidates[0]
    return max(candidates, key=lambda c: sum(map(weight.get, features(c), repeat(0.0))))


def left_candidates(shape: str, i: int) -> list[int]:
    """Where the phrase may begin: at i, before it if it does not begin its clause, and where a phrase begins within it."""
    found = [i]
    if shape[i - 1] in "ICRPNBEDS*" or shape[i - 1] == "," and "C" in shape[i:]:
        for s in range(i - 1, 1, -1):
            if shape[s] in ".;:q-()MXV" or shape[s] == "E" and shape[s - 1] in "PNO" and shape[s + 1] in "DHOoPNJ":
                break  # at a verb with a subject and an object: the mayor emailed | supporters
            if shape[s] in "DHJ#PNGEQOoRI":
                found.append(s)
    for s in range(i + 1, len(shape)):
        if shape[s] in "DHPNOQ" and (shape[s - 1] in "I,CEGKWU" or shape[s - 1 : s + 1] == "NP"):
            found.append(s)
    return found


def right_candidates(shape: str, j: int, top: int) -> list[int]:
    """Where the phrase may end: at j, within it, and after it as far as no sentence ends."""
    found = [j]
    for e in range(1, top + 1):
        if e > j and (shape[e - 1] in ".;:q" or shape[e - 1] == "U" and "W" not in shape[:e]):
            break
        if e != j and shape[e - 1] in "PNQ#tDoO)RJ" and shape[e] in ",(-WKGEIU.:qXMVtJR)OD":
            found.append(e)
    return found


def left_features(shape: str, i: int, before: bool, s: int) -> list[str]:
    """What tells whether the phrase that the rules begin at i begins at s."""
    cut = f"{shape[i - 1]}{shape[i]}"
    moved = "=" if s == i else "<" if s < i else ">"
    side = "ab"[before]
    found = [
        side + shape[s - 1 : s + 1],
        shape[s - 2 : s + 1],
        moved + side,
        f"{moved}{shape[s - 1 : s + 1]}",
        f"{moved}_{shape[s : s + 2]}",
    ]
    if s == i:
        return [*found, f"=at{cut}"]
    gap = shape[min(s, i) : max(s, i)]
    found += [f"{moved}g{gap[:4]}", f"{moved}n{min(len(gap), 5)}"]
    if s < i:
        return [*found, f"<at{cut}|{shape[i - 2]}"]
    return [*found, f">at{cut}", f">e{gap[-2:]}{shape[s]}", ">one" if s == len(shape) - 1 else ">more"]


def right_features(shape: str, j: int, before: bool, e: int) -> list[str]:
    """What tells whether the phrase that the rules end at j ends at e."""
    side = "ab"[before]
    moved = ("=" if e == j else "<" if e < j else ">") + side
    names = 0
    for letter in shape[:e]:
        if letter in ",(-WIK":
            break
        names += letter == "P"
    head = f"{moved}{min(names, 2)}"
    first, last = min(e, j), max(e, j)
    one, two = shape[first], shape[first : first + 2]
    found = [
        side + shape[e - 1 : e + 1], side + shape[e : e + 2], side + shape[e],
        moved, head, head + one, head + two,
    ]  # fmt: skip
    if e == j:
        return found
    gap = shape[first:last]
    found += [f"{moved}n{min(len(gap) // 2, 6)}", f"{moved}g{gap[:3]}", f"{moved},{min(gap.count(','), 3)}"]
    found += [f"{moved}e{gap[-1]}{shape[last]}", f"{moved}|{shape[last]}"]
    if any(letter in "VXM" for letter in gap):
        found.append(f"{moved}verb")
    return found

"""Where the phrase that names a speaker begins and ends: a learned choice around the phrase that the rules find.

"the mayor, who resigned, said": does the relative clause belong to the speaker? "nearly all bakers said": does
"nearly"? Two linear models choose among the places where a phrase may begin and end. They know the classes of the items
around them, what a choice adds to the rules' phrase or takes from it, and the side of the cue that the phrase stands
on, but no words. research/training/quotes/phrase_edges.py makes their weights.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.vocab import remembered
from analysis.quotes.models.linear import Weights, best, learned
from analysis.quotes.phrases.noun_phrases import CLAUSE_OPENERS, head_of
from analysis.quotes.phrases.verb_groups import verb_group_start
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Sentence

REACH = 9  # items before the rules' phrase at which it may begin
AHEAD = 30  # items after it at which it may end
STOP = re.compile(f"[{pos.CLAUSE_LIMITS}]")
NEVER_FIRST = ("then", "later", "now", "still", "however", "back", "out")

# Classes of items, each set named for the place where it counts.
# Before the phrase, these may belong to it: | some of | the bakers.
BEFORE_PHRASE = pos.NOUNS + pos.DET + pos.GENITIVE + pos.ADV + pos.ADP + pos.CCONJ + pos.BASE + pos.PAST + pos.SYMBOL
LEFT_LIMITS = pos.CLAUSE_LIMITS + pos.DASH + pos.OPENING + pos.CLOSING + pos.FINITE
SUBJECT_ENDS = pos.NOUNS + pos.PRON
OBJECT_OPENERS = pos.DETERMINERS + pos.PRONOUNS + pos.NOMINAL
LEFT_OPENERS = pos.DETERMINERS + pos.NOMINAL + pos.QUOTED + pos.NUM + pos.PARTICIPLES + pos.PRONOUNS + pos.ADV + pos.ADP
INNER_OPENERS = pos.DETERMINERS + pos.HEADS + pos.PRON
BEFORE_INNER = pos.ADP + pos.COMMA + pos.CCONJ + pos.PARTICIPLES + pos.THAT + pos.SUBORDINATORS
PHRASE_ENDS = pos.HEADS + pos.NUM + pos.TIME + pos.DET + pos.PRONOUNS + pos.CLOSING + pos.ADV + pos.ADJ
AFTER_PHRASE = (
    pos.ASIDE_OPENERS + pos.CLOSING + pos.STOP + pos.COLON + pos.QUOTATION + pos.RELATIVES + pos.SCONJ + pos.PARTICIPLES
    + pos.FINITE + pos.ADP + pos.ADV + pos.ADJ + pos.TIME + pos.PRON + pos.DET
)  # fmt: skip
# Names before one of these are the head of the phrase. (The dash comes last: between letters it would name a range.)
NAME_LIMIT = re.compile(f"[{pos.RELATIVES + pos.ADP + pos.ASIDE_OPENERS}]")
FINITE = re.compile(f"[{pos.FINITE}]")


def weights() -> dict[str, Weights]:
    """Weight of each feature, for "left" and "right" edges."""
    return learned("phrase_edges")["weights"]


def fitted(sentence: Sentence, phrase: Phrase, v: int) -> Phrase:
    """The phrase of the speaker whom the cue at v reports, with its edges chosen anew."""
    tags, word = sentence.tags, sentence.word
    i, j = phrase
    if j - i == 1 and tags[i] == pos.PRON:
        return phrase
    start = _begin(left_context(sentence, phrase, v))
    end = _end(right_context(sentence, phrase, v))
    if i > sentence.lo and word[i - 1] in CLAUSE_OPENERS:  # as | the mayor said
        start = max(start, 0)
    i, j = i + start, j + end
    several = word[head_of(tags, i, j)].endswith("s")
    while i < j - 1 and (word[i] in NEVER_FIRST or word[i] == "that" and several):
        i += 1  # it was not until May that | officials realized it
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
        # "The leaders met in Oslo, stressing": what "met" begins is no part of the phrase, the subject of "met"
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


@remembered(limit=20_000)
def _begin(context: LeftContext) -> int:
    """How far from the beginning of the rules' phrase the best beginning lies."""
    return best(left_candidates(context), lambda start: left_features(context, start), weights()["left"]) - context.at


@remembered(limit=20_000)
def _end(context: RightContext) -> int:
    """How far from the end of the rules' phrase the best end lies."""
    return best(right_candidates(context), lambda end: right_features(context, end), weights()["right"]) - context.at


def left_candidates(context: LeftContext) -> list[int]:
    """Where the phrase may begin: by the rules, before that if it does not begin its clause, and within the phrase."""
    shape, at, _ = context
    starts = [at]
    if shape[at - 1] in BEFORE_PHRASE or shape[at - 1] == pos.COMMA and pos.CCONJ in shape[at:]:
        for start in range(at - 1, 1, -1):
            if shape[start] in LEFT_LIMITS or _governs(shape, start):
                break
            if shape[start] in LEFT_OPENERS:
                starts.append(start)
    for start in range(at + 1, len(shape)):
        inner = shape[start - 1] in BEFORE_INNER or shape[start - 1 : start + 1] == pos.NOUN + pos.PROPN
        if inner and shape[start] in INNER_OPENERS:
            starts.append(start)
    return starts


def _governs(shape: str, verb: int) -> bool:
    """Whether a past form has a subject and an object: the mayor | emailed | supporters."""
    return shape[verb] == pos.PAST and shape[verb - 1] in SUBJECT_ENDS and shape[verb + 1] in OBJECT_OPENERS


def right_candidates(context: RightContext) -> list[int]:
    """Where the phrase may end: by the rules, within the phrase, and after it as far as no sentence ends."""
    shape, at, top, _ = context
    ends = [at]
    for end in range(1, top + 1):
        last = shape[end - 1]
        if end > at and (last in pos.CLAUSE_LIMITS or last == pos.SCONJ and pos.REL not in shape[:end]):
            break
        if end != at and last in PHRASE_ENDS and shape[end] in AFTER_PHRASE:
            ends.append(end)
    return ends


def left_features(context: LeftContext, start: int) -> list[str]:
    """What speaks for or against a beginning of the phrase."""
    shape, at, before = context
    cut = f"{shape[at - 1]}{shape[at]}"
    moved = "=" if start == at else "<" if start < at else ">"
    side = "ab"[before]
    names = [
        side + shape[start - 1 : start + 1],
        shape[start - 2 : start + 1],
        moved + side,
        f"{moved}{shape[start - 1 : start + 1]}",
        f"{moved}_{shape[start : start + 2]}",
    ]
    if start == at:
        return [*names, f"=at{cut}"]
    gap = shape[min(start, at) : max(start, at)]
    names += [f"{moved}g{gap[:4]}", f"{moved}n{min(len(gap), 5)}"]
    if start < at:
        return [*names, f"<at{cut}|{shape[at - 2]}"]
    return [*names, f">at{cut}", f">e{gap[-2:]}{shape[start]}", ">one" if start == len(shape) - 1 else ">more"]


def right_features(context: RightContext, end: int) -> list[str]:
    """What speaks for or against an end of the phrase."""
    shape, at, _, before = context
    side = "ab"[before]
    moved = ("=" if end == at else "<" if end < at else ">") + side
    head = f"{moved}{min(_names(shape, end), 2)}"
    first, last = min(end, at), max(end, at)
    names = [
        side + shape[end - 1 : end + 1],
        side + shape[end : end + 2],
        side + shape[end],
        moved,
        head,
        head + shape[first],
        head + shape[first : first + 2],
    ]
    if end == at:
        return names
    gap = shape[first:last]
    names += [f"{moved}n{min(len(gap) // 2, 6)}", f"{moved}g{gap[:3]}", f"{moved},{min(gap.count(pos.COMMA), 3)}"]
    names += [f"{moved}e{gap[-1]}{shape[last]}", f"{moved}|{shape[last]}"]
    if FINITE.search(gap):
        names.append(f"{moved}verb")
    return names


def _names(shape: str, end: int) -> int:
    """How many items of the head of a phrase with this end are names."""
    limit = NAME_LIMIT.search(shape, 0, end)
    return shape.count(pos.PROPN, 0, limit.start() if limit else end)

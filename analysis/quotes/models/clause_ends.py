"""Where a reported clause ends: a learned choice around the end that the rules find.

"she would sell, and the vote went ahead", "he would sell and buy again": does what follows belong to the report, too?
A linear model chooses among the punctuation marks and conjunctions after the beginning of the clause. It knows what
stands at such a place and what begins behind it (a clause, a verb, a phrase), the tense of the verbs on either side,
whether another such mark follows, how far the sentence goes on and how the clause was introduced, but no words except
common ones that join. research/training/quotes/clause_ends.py makes its weights.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import CLASS
from analysis.quotes.models.linear import Weights, best, learned
from analysis.quotes.phrases.phrase_patterns import SUBJECT
from analysis.quotes.records import Report
from analysis.quotes.words.items import Items

JOINING = frozenset(
    """
        after although amid as at because before by despite during following for from how if in including like on since
        so than though until what when where whether which while who whose with without
    """.split()
)
# What opens a clause that another follows: said that | if it rained, he would go.
CONDITIONS = frozenset("although as because if once since though unless until when while".split())
JOINING_CLASSES = pos.SCONJ + pos.REL + pos.ADP + pos.ADV + pos.THAT
PERSONAL = ("he", "she", "they", "it", "i", "we", "you")
PAST_AUXILIARIES = ("was", "were", "had", "did")
# Before one of these a clause may end.
END_MARK = re.compile(f"[{re.escape(pos.PAUSES + pos.CCONJ + pos.SCONJ + pos.OPENING)}]")
MARKS = pos.PAUSES + pos.OPENING
MARKS_OR_AND = MARKS + pos.CCONJ
MAY_SAY = pos.FINITE_OR_PAST + pos.QUOTATIONS  # what has none of these is no clause yet
FIRST_VERB = re.compile(f"[{pos.FINITE_OR_PAST}]")
SAYS = re.compile(f"[{MAY_SAY}]")
QUOTED = re.compile(f"[{pos.QUOTATIONS}]")
VERB_WITHIN = 14  # items from the beginning of a clause to its verb
REACH = 150  # items after the beginning of a clause in which its end is looked for


class Clause(NamedTuple):
    """A reported clause as the rules find it."""

    items: Items
    start: int
    stop: int  # where it ends by the rules
    end: int  # where it may end at most
    manner: str  # how it is introduced: b before its cue, t by that, i by to, c as a clause, p as a phrase
    kind: str  # of its report
    relative: bool  # said by who or which


class Joint(NamedTuple):
    """What stands where a clause may end, and what begins there."""

    sign: str  # the mark, the conjunction or both: "," "&and" ",&but"
    next: int  # the item behind it
    begins: str  # s: a subject and its verb; else the class, with that of the next item for an adverb
    word: str  # the common word that begins it, or what begins


def weights() -> Weights:
    """Weight of each feature."""
    return learned("clause_ends")["weights"]


def fitted_end(items: Items, start: int, stop: int, report: Report, end: int) -> int:
    """Where what is reported from start on most likely ends: at stop, as the rules say, or elsewhere up to end.

    The quotations in it stay the same.
    """
    clause = clause_of(items, start, stop, report, end)
    return best(candidates(clause), lambda place: features(clause, place), weights())


def clause_of(items: Items, start: int, stop: int, report: Report, end: int) -> Clause:
    """A clause with what the model knows of its report."""
    relative = items.tags[report.speaker[0]] == pos.REL
    return Clause(items, start, stop, end, _introduced(items, start, report), report.kind, relative)


def _introduced(items: Items, start: int, report: Report) -> str:
    """How a reported clause is introduced, as `Clause.manner` has it."""
    if start < report.start:
        return "b"
    if items.word[start - 1 - _set_off(items, start)] == "that":
        return "t"
    return "i" if items.tags[start] == pos.TO else "c" if report.kind in ("saying", "clausal") else "p"


def _set_off(items: Items, start: int) -> bool:
    """Whether a comma stands before a clause, which then begins with an aside: said that, | if elected,"""
    return start > 1 and items.tags[start - 1] == pos.COMMA


def candidates(clause: Clause) -> list[int]:
    """Where the clause may end: at stop, before a mark or a conjunction, at the end; never before its verb."""
    items, start, stop, end, manner, *_ = clause
    tags, places = items.tags, [stop]
    first = bisect_left(items.item, stop)
    if first and items.item[first - 1] >= start:
        start = items.item[first - 1] - 1
    if first < len(items.item) and items.item[first] < end:
        end = items.item[first]
    # said that|, if elected, | he would leave; said that although it rained, | he would leave
    opens = _set_off(items, clause.start) or manner in "tc" and items.word[clause.start] in CONDITIONS
    said = max(clause.start, tags.find(pos.COMMA, clause.start, end)) if opens else clause.start
    verb = SAYS.search(tags, said, end) if manner in "tc" else None
    begin = max(start + 2, verb.start() if verb else end if manner in "tc" else clause.start)
    for mark in END_MARK.finditer(tags, begin, min(end, clause.start + REACH)):
        place = mark.start()
        if place != stop and tags[place - 1] not in MARKS and not _of_an_aside(tags, clause.start, place):
            places.append(place)
    return places if stop == end or end in items.quote else [*places, end]


def _of_an_aside(tags: str, start: int, place: int) -> bool:
    """Whether the comma at a place begins or closes an aside behind a joining word: when|, in fact|, it rained."""
    if tags[place] != pos.COMMA:
        return False
    before = tags.rfind(pos.COMMA, start, place)
    return tags[place - 1] in pos.SCONJ + pos.THAT or before > start and tags[before - 1] in pos.SCONJ + pos.THAT


def features(clause: Clause, place: int) -> list[str]:
    """What speaks for or against an end of the clause at a place."""
    items, start, stop, end, manner, kind, relative = clause
    moved = "=" if place == stop else "<" if place < stop else ">"
    if place >= end:
        return [f"end{moved}", f"end{manner}", f"end{manner}{moved}"]
    tags, joint = items.tags, _joint(items, place, end)
    sign, following, begins, word = joint
    whole = int(SAYS.search(tags, start, place) is not None)
    tenses = _tense(items, start, place) + _tense(items, following, end)
    quoted = QUOTED.search(tags, place, end) is not None
    names = [
        moved,
        f"{moved}{sign}",
        f"{moved}{manner}",
        f"{moved}{sign}_{word}",
        f"{sign}={word}",
        f"{sign}={word}_{manner}",
        f"{sign}_{begins}",
        f"verb{whole}{manner}",
        f"verb{whole}{sign}",
        f"rest{min((end - place) // 4, 5)}{sign}",
        f"rest{min((end - place) // 6, 3)}{sign}_{word}",
        f"long{min((place - start) // 4, 5)}",
        f"tense{tenses}",
        f"tense{tenses}{sign}",
        f"last{tags[place - 1]}{sign}",
        f"{kind}{sign}",
        f"quoted{quoted}{sign}",
        f"closes{place - 1 in items.quote}{sign}",
        f"closes{place - 1 in items.quote}{sign}{begins}",
        f"closes{place - 1 in items.quote}{tags[place : place + 2]}",
    ]
    names += _of_the_verb(clause, joint) + _of_other_marks(clause, place, joint)
    if place != stop:
        names.append(f"gap{moved}{_verbs(tags[min(place, stop) : max(place, stop)])}")
    return names


def _joint(items: Items, place: int, end: int) -> Joint:
    """What stands at a place and what begins there."""
    tags, sign = items.tags, items.tags[place]
    following = place + (sign in MARKS_OR_AND)
    if sign == pos.CCONJ:
        sign = f"&{items.word[place]}"
    elif sign in pos.PAUSES and following < end and tags[following] == pos.CCONJ:
        sign += f"&{items.word[following]}"
        following += 1
    begins = _begins(items, following, end)
    common = following < end and tags[following] in JOINING_CLASSES and items.word[following] in JOINING
    return Joint(sign, following, begins, items.word[following] if common else begins)


def _begins(items: Items, x: int, end: int) -> str:
    """What begins at x, as `Joint.begins` has it."""
    tags = items.tags
    if x >= end:
        return pos.STOP
    if SUBJECT.match(tags, x, end):
        return "s"
    return tags[x : min(x + 2, end)] if tags[x] == pos.ADV else pos.VERB if tags[x] in pos.FINITE else tags[x]


def _tense(items: Items, start: int, end: int) -> str:
    """Of the first verb between two items: past, now, modal or none."""
    verb = FIRST_VERB.search(items.tags, start, end)
    if verb is None:
        return "-"
    tag = verb[0]
    past = tag == pos.PAST or tag == pos.AUX and items.word[verb.start()] in PAST_AUXILIARIES
    return "m" if tag == pos.MODAL else "p" if past else "n"


def _of_the_verb(clause: Clause, joint: Joint) -> list[str]:
    """What the verb behind a place and its subject tell."""
    items, end, x = clause.items, clause.end, joint.next
    tags, sign = items.tags, joint.sign
    if joint.begins == "s":
        found = FIRST_VERB.search(tags, x, min(end, x + VERB_WITHIN))
        verb = found.start() if found else x
        subject = "noun" if tags[x] != pos.PRON else items.word[x] if items.word[x] in PERSONAL else "other"
        return [f"subject{sign}_{subject}", f"does{sign}_{CLASS.get(items.word[verb], '-')}"]
    while x < end and tags[x] == pos.ADV:
        x += 1
    if x >= end or tags[x] not in pos.FINITE_OR_PAST:
        return []
    does = CLASS.get(items.word[x], "-")
    return [f"shares{does}", f"shares{sign}_{does}", f"who{clause.relative}{sign}"]


def _of_other_marks(clause: Clause, place: int, joint: Joint) -> list[str]:
    """What the next mark of the same kind and the one before tell: a comma may open an aside or close it."""
    items, start, end = clause.items, clause.start, clause.end
    tags, mark = items.tags, items.tags[place]
    if mark not in pos.PAUSES:
        return []
    after, before = tags.find(mark, place + 1, end), tags.find(mark, start, place) >= 0
    closes = _begins(items, after + 1, end) if after >= 0 else "none"
    return [
        f"pair{joint.sign}_{closes}",
        f"pair{joint.sign}_{joint.begins}_{closes[0]}",
        f"second{before}{joint.sign}",
        f"second{before}{joint.sign}{joint.begins}",
    ]


def _verbs(tags: str) -> int:
    """Finite verbs among the classes, counted up to two."""
    return min(sum(map(tags.count, pos.FINITE)), 2)

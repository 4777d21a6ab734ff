"""Time, place and manner between a cue and what is said: said | on Monday in a letter | that the mill was old."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import ADDRESSEES, MEANS, PUBLISHED, WRITTEN
from analysis.quotes.phrases.noun_phrases import base_end
from analysis.quotes.words.items import Items

AFTER_CUE = set(
    """
        in on at a an the statement interview tweet post email e-mail told reporters news conference later briefing
        speech debate rally with radio show recent interviews phone press release letter campaign event during to
        his her
        """.split()
)
CIRCUMSTANCES = AFTER_CUE | ADDRESSEES | WRITTEN
PERIOD_OPENERS = frozenset("last next this that earlier".split())  # said | last week
FINITE_OR_PAST = tuple(pos.FINITE_OR_PAST)
OF_CIRCUMSTANCE = ("on", "in", "at", "during", "via", "after", "to")
# Adverbs that belong to the clause after them: said | not all boats sank; said | up to 40 men came.
OF_THE_CLAUSE = frozenset("there not up rather nearly almost about only even perhaps instead".split())
# Before a number: said | at least 40 people had died; said | over forty houses were lost.
BEFORE_NUMBER = frozenset("about around over under between nearly almost roughly up close".split())
BEFORE_LEAST = frozenset("least most".split())
NUMBERS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens hundreds
    thousands half
    """.split()
)
TIME_OF = re.compile(f"{pos.TIME}+{pos.GENITIVE}")
# for | weeks
PERIOD = re.compile(f"[{pos.DET}{pos.NUM}{pos.ADJ}]*{pos.TIME}(?={pos.PRON}|{pos.DET}|{pos.PROPN}|{pos.THAT})")
CONDITIONS = ("if", "when", "once", "unless", "should")  # what is set off and begins so is said as well
UNFINISHED = (pos.NOUN, pos.ADJ)
AFTER_NAME = pos.TIME + pos.PROPN  # an article after one of these begins the clause: said on Monday | the mill
CIRCUMSTANTIAL = pos.PROPN + pos.DET + pos.TIME + pos.NUM  # in Oslo, on the 4th, at a rally


def skip_circumstance(items: Items, x: int, hi: int) -> int:
    """The item after time and place: said on Wednesday, in a statement, | it would rain."""
    for _ in range(3):
        after = _one_circumstance(items, x, hi)
        if after == x:
            break
        x = after
    return x


def begins_number(items: Items, x: int, hi: int) -> bool:
    """Whether a number of things begins at x with words that say how exact it is: at least 40, about forty, up to a."""
    word, tags = items.word, items.tags
    if word[x : x + 1] == ["at"] and x + 2 < hi and word[x + 1] in BEFORE_LEAST:
        number = x + 2
    elif x + 1 < hi and word[x] in BEFORE_NUMBER:
        number = x + 1 + (word[x + 1] == "to")
    else:
        return False
    if number < hi and word[number] in ("a", "another"):
        number += 1
    return number < hi and (tags[number] == pos.NUM or word[number].split("-")[0] in NUMBERS)


def _one_circumstance(items: Items, x: int, hi: int) -> int:
    """The item after the time, place or adverb at x; x if there is none."""
    tags, word = items.tags, items.word
    if begins_number(items, x, hi):
        return x
    if x + 1 < hi and word[x] in ("late", "early") and (tags[x + 1] == pos.TIME or word[x + 1] == "on"):
        x += 1
    if TIME_OF.match(tags, x, hi) or word[x + 1 : x + 2] == ["of"]:
        return x  # said | Monday morning's vote was fair; said | years of work were lost
    if x < hi and tags[x] == pos.TIME:
        return x + 1
    if x + 1 < hi and (word[x] in PERIOD_OPENERS and tags[x + 1] == pos.TIME):
        return x if TIME_OF.match(tags, x + 1, hi) or tags[x + 2 : x + 3] in FINITE_OR_PAST else x + 2  # last week
    if word[x : x + 2] == ["at", "once"]:
        return x + 2
    if x + 1 < hi and word[x] in OF_CIRCUMSTANCE:
        after = _after_preposition(items, x, hi)
        unfinished = tags[after - 2 : after] == pos.DET + pos.NUM and tags[after : after + 1] in UNFINISHED
        return after if after - x >= 2 and not unfinished else x  # said | in the 2022 budget they had lied
    if word[x : x + 1] == ["by"] and x + 1 < hi and word[x + 1] in MEANS:
        return x + 2
    if word[x : x + 1] == ["for"] and (times := PERIOD.match(tags, x + 1, hi)):
        return times.end()
    if x < hi and tags[x] == pos.ADV and word[x] not in OF_THE_CLAUSE and word[x] not in CONDITIONS:
        return x + 1
    return x


def _after_preposition(items: Items, x: int, hi: int) -> int:
    """The item after the preposition at x and its noun: in Oslo, in a statement to reporters."""
    tags, after = items.tags, x + 1
    while after < hi and after - x < 9 and (tags[after] in CIRCUMSTANTIAL or items.word[after] in CIRCUMSTANCES):
        if tags[after] == pos.DET and tags[after - 1] in AFTER_NAME:
            break
        after += 1
    while tags[after - 1] == pos.DET:
        after -= 1
    published = items.word[after - 1] in WRITTEN and items.word[after : after + 1] and items.word[after] in PUBLISHED
    if published and tags[after + 1 : after + 2] == pos.ADP:
        return max(after, base_end(items, after + 2, hi))  # in remarks | published in the Herald
    return after

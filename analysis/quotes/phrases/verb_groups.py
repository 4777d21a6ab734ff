"""Where a verb begins with all that goes with it: the mayor | on Monday also said."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.quotes.phrases.phrase_patterns import PLACE
from analysis.quotes.words.items import Sentence

VERB_GROUP = pos.ADV + pos.AUXILIARIES  # then would have |said
TIME_PHRASE = pos.DET + pos.ADJ + pos.NUM + pos.TIME  # the last two weeks
# A subject ends before "on Monday", or the verb that another one is joined to: left, and on Monday | said.
BEFORE_TIME = pos.NOUNS + pos.PRON + pos.REL + pos.COMMA + pos.CLOSING + pos.CCONJ
HEARSAY = frozenset(
    "alleged believed claimed considered known reported rumored rumoured said thought understood".split()
)
WHO_IN_A_YEAR = pos.REL + pos.ADP + pos.NUM
FLOATING = ("both", "all", "each")  # they have both said; Roe and Berg all said
BEFORE_FLOATING = pos.AUXILIARIES + pos.NOUNS + pos.PRON


def verb_group_start(sentence: Sentence, v: int) -> int:
    """First item of the auxiliaries and adverbs before the verb at v, and of the time and place before these."""
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    start = v
    while start > lo and (
        tags[start - 1] in VERB_GROUP or word[start - 1] in FLOATING and tags[start - 2] in BEFORE_FLOATING
    ):
        start -= 1
    if said := hearsay(sentence, start):
        return verb_group_start(sentence, said)
    if start > lo and tags[start - 1] == pos.PROPN:
        start = _before_place(sentence, start)
    timed = start > lo + 1 and (tags[start - 1] == pos.TIME or _in_a_year(sentence, start))
    return before_time(sentence, start) if timed else start


def hearsay(sentence: Sentence, have: int) -> int | None:
    """The participle before "to have", if it only tells that others say so: is | said | to have."""
    said = have - 2
    if said <= sentence.lo or sentence.word[said] not in HEARSAY or sentence.tags[said - 1] not in VERB_GROUP:
        return None
    return said if sentence.word[said + 1 : have + 1] == ["to", "have"] else None


def _in_a_year(sentence: Sentence, end: int) -> bool:
    """Whether a relative pronoun and a year stand right before end: who in 2010 | said."""
    first = end - 3
    return first >= sentence.lo and sentence.tags.startswith(WHO_IN_A_YEAR, first)


def _before_place(sentence: Sentence, start: int) -> int:
    """Where a place after a time begins: the mayor, on Tuesday | in Oslo, said."""
    place = PLACE.search(sentence.tags, max(sentence.lo, start - 6), start)
    if place is None or place.start() <= sentence.lo:
        return start
    at = place.start()
    return at if sentence.word[at] in ("in", "at") and sentence.tags[at - 1] == pos.TIME else start


def before_time(sentence: Sentence, start: int) -> int:
    """Where a time after a subject begins: the mayor | on Tuesday said."""
    tags, lo = sentence.tags, sentence.lo
    time = start - 1
    while time > lo and tags[time - 1] in TIME_PHRASE:
        time -= 1
    time -= tags[time - 1] == pos.ADP
    return time if time > lo and tags[time - 1] in BEFORE_TIME else start


def before_passive(sentence: Sentence, v: int) -> int:
    """Where the phrase before a passive with its agent ends: “...,” the driver | was ordered by Roe; else v itself."""
    passive = sentence.tags[v - 1 : v + 1] == pos.AUX + pos.PAST and sentence.word[v + 1 : v + 2] == ["by"]
    return v - 1 if passive and v - 1 > sentence.lo and sentence.word[v - 1] in ("was", "were", "is", "are") else v

"""Reports that are nouns: whose claim, promise or call it is, and what was said: the mayor's claim that it would rain."""

from __future__ import annotations

import re

from analysis.english.reporting_verbs import INFINITIVAL_NOUNS, UTTERANCES
from analysis.quotes.items import Items
from analysis.quotes.noun_phrases import acceptable, phrase_ending
from analysis.quotes.records import Phrase

STOP = re.compile(r"[,;:.)-]")
VERB = re.compile(r"R*(?:[XM][RXM]*[VEBG]?|[VE])")
OWNERS = ("his", "her", "their")  # persons, of whom these are said
OWN_VERB = "WKUC"  # after one of these a verb belongs to a clause within the clause


def owner_of(items: Items, v: int, lo: int, hi: int) -> Phrase | None:
    """Whose claim, promise or call the noun at v is, if what was said follows it: the mayor's claim that, her pledge to."""
    following = items.tags[v + 1 : min(hi, v + 3)]
    if not (following[:1] == "K" or following == "TB" and items.word[v] in INFINITIVAL_NOUNS):
        return None
    s = v - 1
    while s > lo and v - s < 4 and items.tags[s] in "JN#E":
        s -= 1
    if items.tags[s] == "H" and s >= lo:
        return (s, s + 1) if items.word[s] in OWNERS else None
    owner = phrase_ending(items, s, lo) if s > lo and items.tags[s] == "S" else None
    return owner if acceptable(items, owner) else None


def speaks_for(items: Items, phrase: Phrase) -> Phrase:
    """Whose words the phrase is, if it names words: the mayor in "the mayor's answer", "her" in "her answer"; else the phrase."""
    i, j = phrase
    if items.word[i] in OWNERS:
        owner, noun = (i, i + 1), i + 1
    else:
        noun = items.tags.find("S", i, j) + 1
        owner = (i, noun - 1)
        if items.tags[noun - 2 : noun - 1] not in ("P", "N"):
            return phrase
    while 0 < noun < j and items.tags[noun] in "JN#EP" and items.word[noun] not in UTTERANCES:
        noun += 1
    whole = 0 < noun < j and items.word[noun] in UTTERANCES and (noun + 1 == j or items.tags[noun + 1] in "IT")
    return owner if whole and acceptable(items, owner) else phrase


def what_is_said(items: Items, v: int, owner: Phrase, lo: int, end: int) -> tuple[int, int]:
    """The items after the noun at v that tell what was said, in a sentence that begins at lo and ends at end."""
    tags, start = items.tags, v + 1 + (items.tags[v + 1] == "K")
    found = STOP.search(tags, start, end)
    stop = found.start() if found else end
    stop = next((k + 1 for k in range(start, stop) if k in items.quote and items.last(k) in ",.?!"), stop)
    subject = owner[0] == lo or tags[owner[0] - 1] in ",:-qUKC"
    return start, _second_verb(tags, start, stop) if subject and tags[v + 1] == "K" else stop


def _second_verb(tags: str, start: int, stop: int) -> int:
    """Where the main clause goes on after a clause that its subject holds: her claim that it rained | surprised us."""
    first = VERB.search(tags, start, stop)
    k = first.end() if first else stop
    while k < stop and not (tags[k] in "VXM" or tags[k] == "E" and tags[k - 1] in "NPEVR"):
        if tags[k] in OWN_VERB:
            return stop
        k += 1
    return k

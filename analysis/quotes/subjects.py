"""Who does what a verb says: the subject of a cue, wherever the sentence puts it."""

from __future__ import annotations

import re

from analysis.english.reporting_verbs import ADDRESSING, BEARING, BORNE, CAUSING, CLASS, NOT_INVERTED
from analysis.quotes.items import Items
from analysis.quotes.noun_phrases import (
    CLAUSE_OPENERS,
    NOUN_PHRASE,
    SUBJECT,
    acceptable,
    base_end,
    head_of,
    phrase_ending,
    subject_left,
    subject_right,
    verb_group_start,
)
from analysis.quotes.records import Phrase

BEING = ("was", "were", "is", "are", "been", "be", "being")
APPOSED = re.compile(r",[^.;:q]{1,30},(?=R*[VXME])")


def cue_subject(items: Items, v: int, lo: int, hi: int) -> Phrase | None:
    """Who does what the cue verb at v says, within the sentence lo to hi."""
    tags, word = items.tags, items.word[v]
    if word.endswith("ing"):
        return _participle_subject(items, v, lo)
    if inverted := _inverted(items, v, lo, hi):
        return inverted
    if _coordinated(items, v, lo) and (shared := _shared_subject(items, v, lo)):
        return shared
    if v > lo and tags[v - 1] == "T":
        return _infinitive_subject(items, v, lo)
    if tags[v] == "E" and (
        v > lo and tags[v - 1] in "XR" and _passive(items, v, lo) or items.word[v + 1 : v + 2] == ["by"]
    ):
        return _agent(items, v, hi)
    left = subject_left(items, v, lo)
    if not acceptable(items, left):
        return None
    relative = tags[verb_group_start(items, v, lo) - 1] == "K"  # a sign that read
    return relative and _bearer(items, left, lo) or left


def _inverted(items: Items, v: int, lo: int, hi: int) -> Phrase | None:
    """The subject that follows its cue: “...,” said Jane Roe. The mill, said Jane Roe, is old."""
    tags, before = items.tags, items.tags[v - 1] if v > lo else "."
    if items.word[v] in NOT_INVERTED or before not in "qQ,.R-" or _coordinated(items, v, lo):
        return None
    right = subject_right(items, v, hi)
    if (
        not acceptable(items, right) or before in ",R" and tags[right[1] : right[1] + 1] in tuple("XVM")
    ):  # Roe, said the mill was
        return None
    left = subject_left(items, v, lo) if before in ",-R" else None
    if not acceptable(items, left):
        return right
    closing = right[1] >= hi or tags[right[1]] in ".," and tags[right[1] + 1 : right[1] + 2] not in tuple("XVM")
    return right if before == "," and closing and _parenthetical(items, v, left, right) else None


def _parenthetical(items: Items, v: int, left: Phrase, right: Phrase) -> bool:
    """Whether the cue at v and what follows it are put into a sentence: The mill, said Roe, is old. It is, said Roe, too old."""
    named = (
        CLASS.get(items.word[v]) == "saying"
        and left[1] == v - 1
        and items.tags[left[0]] != "P"
        and "P" in items.tags[slice(*right)]
    )
    between = items.tags[left[1] : v - 1]
    return named or between[:1] != "," and any(tag in "XVM" for tag in between)


def _participle_subject(items: Items, v: int, lo: int) -> Phrase | None:
    """Who is saying, adding, calling."""
    before = items.tags[v - 1] if v > lo else "."
    left = subject_left(items, v, lo) if before in "XPN," else None
    if before in "PN" and any(w in BORNE for w in items.word[max(lo, v - 3) : v]):
        return _bearer(items, left, lo) or main_subject(items, lo, v) or left
    if before in "XPN":
        if acceptable(items, left):
            return _who_addresses(items, left, lo) or left
        if before == "X":
            return None
    elif acceptable(items, left) and left[0] > lo and items.word[left[0] - 1] == "with":
        return left  # with the mayor, Jo Berg, saying
    return participle_subject(items, lo, v)


def participle_subject(items: Items, lo: int, v: int) -> Phrase | None:
    """Subject of "..., adding": that of the cue before it if there is one."""
    for i in range(lo, v):
        if CLASS.get(items.word[i]) == "saying" and items.tags[i] in "VE" and not items.word[i].endswith("ing"):
            subject = subject_left(items, i, lo) or subject_right(items, i, v)
            if acceptable(items, subject) and items.tags[subject[0]] not in "WK":
                return subject
    return main_subject(items, lo, v)


def _who_addresses(items: Items, phrase: Phrase, lo: int) -> Phrase | None:
    """The subject of a verb of addressing whose object the phrase is: the mayor emailed supporters, saying or not."""
    verb = phrase[0] - 1
    if verb <= lo or items.word[verb] not in ADDRESSING or items.tags[verb] not in "VE":
        return None
    subject = subject_left(items, verb, lo)
    return subject if acceptable(items, subject) else None


def _bearer(items: Items, phrase: Phrase | None, lo: int) -> Phrase | None:
    """Who bears the words written on what the phrase names: workers carrying signs, the mayor released a statement."""
    if phrase is None:
        return None
    bearing = next(
        (x for x in range(phrase[0] + 1, phrase[1]) if items.tags[x] == "G" and items.word[x] in BEARING), None
    )
    if bearing and items.word[phrase[1] - 1] in BORNE:
        return phrase[0], bearing
    verb = phrase[0] - 1
    if (
        items.word[head_of(items.tags, *phrase)] not in BORNE
        or verb <= lo
        or items.word[verb] not in BEARING
        or items.tags[verb] not in "VEGB"
    ):
        return None
    if items.tags[verb] == "G" and items.tags[verb - 1] not in "PN":
        return None
    subject = main_subject(items, lo, verb, nearest=True) if items.tags[verb] == "B" else subject_left(items, verb, lo)
    return subject if acceptable(items, subject) else None


def _coordinated(items: Items, v: int, lo: int) -> bool:
    """Whether the verb at v is joined to one before it, whose subject it shares: and said, but then said."""
    before = items.tags[max(lo, v - 2) : v]
    return before[-1:] == "C" or before == "CR" or before == ",R" and items.word[v - 1] == "then"


def _shared_subject(items: Items, v: int, lo: int) -> Phrase | None:
    """The subject of the verb that the one at v is joined to."""
    found = main_subject(items, lo, v, nearest=True)
    if found is None:
        return None
    if subordinate_at(items, found[0], lo):
        comma = "," in items.tags[max(lo, v - 3) : v]  # when Roe left and said, but: when Roe left, and said
        if comma or items.tags[found[0] - 1] != "U":
            found = main_subject(items, lo, v)
    if _reported_pronoun(items, found[0], lo):
        found = participle_subject(items, lo, v) or found
    who = items.tags.rfind(",W", lo, v) + 1  # a neighbour, who knocked and said
    return (who, who + 1) if who > found[0] and "," not in items.tags[who:v] else found


def _reported_pronoun(items: Items, i: int, lo: int) -> bool:
    """Whether he or she at i begins what a cue before it reports: Roe said he would go and added ..."""
    if items.word[i] not in ("he", "she", "they", "it"):
        return False
    return any(CLASS.get(items.word[k]) in ("saying", "clausal") for k in range(max(lo, i - 2), i))


def _infinitive_subject(items: Items, v: int, lo: int) -> Phrase | None:
    """Who is to do what "to" and the verb at v say: led the mayor to say; left, but went on to say; declined to say."""
    governor = next((k for k in range(v - 2, max(lo, v - 5), -1) if items.tags[k] not in "RI"), lo)
    joined = items.tags[governor] in "VE" and _coordinated(items, governor, lo)
    shared = _shared_subject(items, governor, lo) if joined else None
    return _object_that_acts(items, lo, v) or shared or main_subject(items, lo, v, nearest=True)


def _object_that_acts(items: Items, lo: int, v: int) -> Phrase | None:
    """Who does what "to" and the verb at v say, right before: led the mayor to say, for Roe to say."""
    to = v - 1
    for verb in range(to - 2, max(lo, to - 12) - 1, -1):
        if items.word[verb] in CAUSING:
            phrase = phrase_ending(items, to, verb + 1)
            return phrase if phrase and phrase[0] == verb + 1 and acceptable(items, phrase) else None
        if items.tags[verb] in ".,;:q":
            return None
    return None


def _passive(items: Items, v: int, lo: int) -> bool:
    return any(w in BEING for w in items.word[verb_group_start(items, v, lo) : v])


def _agent(items: Items, v: int, hi: int) -> Phrase | None:
    for k in range(v + 1, min(hi, v + 12)):
        if items.word[k] == "by":
            right = subject_right(items, k, hi)
            return right if acceptable(items, right) else None
    return None


def subjects(items: Items, lo: int, v: int):
    """Noun phrases between lo and v that a verb follows, in order."""
    tags, i = items.tags, lo
    while i < v:
        if tags[i] in "ODHJ#PNGE" and (i == lo or tags[i] == "O" or tags[i - 1] not in "IDHJ#STG"):
            m = SUBJECT.match(tags, i, v)
            if m and acceptable(items, m.span()):
                yield m.span()
                i = m.end()
                continue
            phrase = NOUN_PHRASE.match(tags, i, v) if tags[i] in "PDH" else None
            apposed = APPOSED.match(tags, phrase.end(), v) if phrase else None
            if apposed:
                inner = tags[apposed.start() + 1 : apposed.end() - 1]
                yield i, apposed.start() if inner[0] in "IGTU" or set(inner) <= set("JER") else apposed.end() - 1
                i = apposed.end() - 1
        i += 1


def main_subject(items: Items, lo: int, v: int, nearest: bool = False) -> Phrase | None:
    """Subject of the clause before v: the nearest noun phrase a verb follows, or the first outside subordinate clauses."""
    found = None
    for phrase in subjects(items, lo, v):
        if not nearest and not subordinate_at(items, phrase[0], lo):
            return phrase
        if nearest or found is None:
            found = phrase
    if found is None:
        for i in range(lo, v):
            if (items.tags[i] == "P" and (i == lo or items.tags[i - 1] not in "IP")) or items.word[i] in (
                "he",
                "she",
                "they",
            ):
                return (i, max(i + 1, base_end(items, i, v)))
    return found


def subordinate_at(items: Items, i: int, lo: int) -> bool:
    """Whether the clause whose subject begins at i hangs on another: As NAME began, ..."""
    return i > lo and (items.tags[i - 1] == "U" or items.word[i - 1] in CLAUSE_OPENERS or items.word[i - 1] == "that")

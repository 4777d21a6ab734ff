"""Reports: the places where a text says that somebody says something, each a cue and its speaker."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.english.reporting_verbs import CLASS, NOUNS
from analysis.quotes.items import Items
from analysis.quotes.models.phrase_edges import fitted
from analysis.quotes.nominal_cues import owner_of, speaks_for
from analysis.quotes.noun_phrases import BASE, CITED, LOOSE, acceptable, is_person, subject_right
from analysis.quotes.records import Phrase, Report
from analysis.quotes.subjects import cue_subject

VERBAL = ("V", "E", "Z", "X", "M")  # classes of the words that are verbs, of those in title case as well
NAMED = re.compile(rf"(?:O|{BASE}(?:I{LOOSE})?)R*")
CLAUSE = re.compile(r"[VXM]")  # what says something has a verb


def reports(items: Items, lo: int, hi: int) -> list[Report]:
    """All reports of a sentence that have a speaker, in order, the edges of the speakers' phrases chosen by `edges`."""
    found = rough_reports(items, lo, hi)
    for k, report in enumerate(found):
        if report.kind == "noun":
            continue
        begin, end = fitted(items, report.speaker, report.start, lo, hi)
        if report.kind == "according":
            begin = max(begin, report.end)
            speaker = begin, end
        else:
            speaker = speaks_for(items, (begin, end))
        if speaker != report.speaker:
            found[k] = report._replace(speaker=speaker)
    return found


def rough_reports(items: Items, lo: int, hi: int) -> list[Report]:
    """The same with the phrases as the rules find them."""
    found = []
    for v in _possible_cues(items, lo, hi):
        word = items.word[v]
        cited = _citing(items, v, lo, hi)
        if cited:
            speaker = subject_right(items, cited[1] - 1, hi, CITED)
            if acceptable(items, speaker):
                if not CLAUSE.search(items.tags, lo, cited[0]):  # In addition, according to the mayor, it rained
                    speaker = _before_clause(items, speaker, hi)
                found.append(Report(*cited, speaker, "according"))
            continue
        if word in NOUNS and (owner := owner_of(items, v, lo, hi)):
            found.append(Report(v, v + 1, owner, "noun"))
            continue
        kind = CLASS.get(word)
        if v in items.quote or word == "known" or word in NAMING and _names_a_thing(items, v, lo):
            continue
        beside = _beside(items, v, lo, hi)
        if kind is None:
            if not beside or any(report.kind in ("saying", "clausal") for report in found):
                continue
            kind = "other"
        elif not (beside and items.tags[v] in "N" or _is_verb(items, v, lo)):
            continue
        speaker = cue_subject(items, v, lo, hi)
        if speaker is not None:
            found.append(Report(v, v + 1, speaker, kind, v > lo and items.tags[v - 1] == "T"))
    return found


def _before_clause(items: Items, speaker: Phrase, hi: int) -> Phrase:
    """According to NAME, CLAUSE: no apposition unless a comma ends it before any verb."""
    comma = items.tags.find(",", *speaker)
    if comma > 0:
        close = items.tags.find(",", comma + 1, hi)
        if close < 0 or items.tags[comma + 1] == "#" or any(t in "VXME" for t in items.tags[comma:close]):
            return (speaker[0], comma)
    return speaker


def _possible_cues(items: Items, lo: int, hi: int) -> list[int]:
    """The items of a sentence that may report: listed cues, and whatever stands near a quotation (see `_beside`)."""
    cues = items.cues
    found = cues[bisect_left(cues, lo) : bisect_left(cues, hi)]
    near, k = set(), items.tags.find("q", lo, hi)
    while k >= 0:
        near.update(range(max(lo, k - 2), min(hi, k + BESIDE + 1)))
        k = items.tags.find("q", k + 1, hi)
    return sorted(near.union(found)) if near else found


def _citing(items: Items, v: int, lo: int, hi: int) -> Phrase | None:
    """The cue of what is cited, if the item at v is its main word: according to, in the words of."""
    if items.word[v] == "according" and v + 2 < hi and items.tags[v + 1] == "T":
        return v, v + 2
    if items.word[v] == "words" and v - 2 >= lo and items.word[v - 2 : v + 2] == ["in", "the", "words", "of"]:
        return v - 2, v + 2
    return None


BESIDE = 8  # items from a quotation to a verb that may report it
NAMING = {"called", "titled", "entitled", "named", "dubbed", "nicknamed", "labeled"}
NAMED_THING = re.compile(r"D?[PQq]")


def _names_a_thing(items: Items, v: int, lo: int) -> bool:
    """A club called the Oven: the participle after a noun that is no person only names it."""
    return (
        v > lo
        and items.tags[v - 1] == "N"
        and NAMED_THING.match(items.tags, v + 1) is not None
        and not is_person(items.word[v - 1].rstrip("s"))
    )


def _beside(items: Items, v: int, lo: int, hi: int) -> bool:
    """Whether a verb stands where only one that reports can: “...,” the mayor boomed; the mayor boomed, “..."""
    tags = items.tags
    if tags[v] in "VEN" and v > lo and tags[v - 1] not in "DHJSI#X":
        if tags[v - 1] == "q" and tags[v] != "N":
            return _open_ended(items, v - 1)
        for k in range(v - 2, max(lo - 1, v - BESIDE - 1), -1):
            if tags[k] == "q":
                return (
                    (tags[v] != "N" or items.word[v] in CLASS)
                    and _open_ended(items, k)
                    and NAMED.fullmatch(tags, k + 1, v) is not None
                )
            if tags[k] in ",;:.Q":
                break
    return (
        tags[v] in "VE"
        and v + 2 < hi
        and tags[v + 1] in ",:"
        and tags[v + 2] == "q"
        and items.text[items.start[v + 2]].isupper()
    )


def _open_ended(items: Items, k: int) -> bool:
    return items.last(k) in ",?!—–"


def _is_verb(items: Items, v: int, lo: int) -> bool:
    tag, word = items.tags[v], items.word[v]
    before = items.tags[v - 1] if v > lo else "."
    if tag in "NPJ":
        return word in ("says", "said")
    if before in "DHS" and word not in ("said", "told") and items.word[v - 1] not in _SUBJECT_DETERMINERS:
        return False
    if word == "saying" and items.word[v - 1] == "without":
        return False  # it goes without saying
    return not (before == "I" and not word.endswith("ing") and items.word[v - 1] not in ("as", "like", "after"))


_SUBJECT_DETERMINERS = set("all both many some most others that another one this these those each few several".split())

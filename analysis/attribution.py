"""Whose each quotation is: by the report in its own sentence, else by what stands before and after it.

A report is a place where a text says that somebody says something: a cue and its speaker.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from .cues import CLASS, NOUNS
from .edges import fitted
from .fit import likelihood
from .headlines import SMALL_WORDS
from .nouns import owner_of, speaks_for
from .phrases import (
    BASE,
    CITED,
    LOOSE,
    Phrase,
    acceptable,
    head_of,
    is_person,
    subject_left,
    subject_right,
)
from .subjects import cue_subject, main_subject
from .syntax import Items
from .word_classes import classes

POSSIBLE = 0.02  # likelihood below which a report is not taken for that of a quotation
CLOSE = 0.65  # that from which it is called a cue and not a distant one
VERBAL = ("V", "E", "Z", "X", "M")  # classes of the words that are verbs, of those in title case as well
NAMED = re.compile(rf"(?:O|{BASE}(?:I{LOOSE})?)R*")
CLAUSE = re.compile(r"[VXM]")  # what says something has a verb


class Report(NamedTuple):
    """A cue (items start to end), who it reports, and how strongly the cue is one."""

    start: int
    end: int
    speaker: Phrase
    kind: str  # saying, clausal, quoting, according, noun or other (known by its place alone)
    infinitive: bool = False


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
    return v > lo and items.tags[v - 1] == "N" and NAMED_THING.match(items.tags, v + 1) is not None and not is_person(items.word[v - 1].rstrip("s"))


def _beside(items: Items, v: int, lo: int, hi: int) -> bool:
    """Whether a verb stands where only one that reports can: “...,” the mayor boomed; the mayor boomed, “..."""
    tags = items.tags
    if tags[v] in "VEN" and v > lo and tags[v - 1] not in "DHJSI#X":
        if tags[v - 1] == "q" and tags[v] != "N":
            return _open_ended(items, v - 1)
        for k in range(v - 2, max(lo - 1, v - BESIDE - 1), -1):
            if tags[k] == "q":
                return (tags[v] != "N" or items.word[v] in CLASS) and _open_ended(items, k) and NAMED.fullmatch(tags, k + 1, v) is not None
            if tags[k] in ",;:.Q":
                break
    return tags[v] in "VE" and v + 2 < hi and tags[v + 1] in ",:" and tags[v + 2] == "q" and items.text[items.start[v + 2]].isupper()


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


class Attribution(NamedTuple):
    """Whose a quotation is: the phrase that names the speaker, the cue (both in items), and what decided it.

    `follows` is the quotation of which this one is a further part; `likely` how likely its report fits it.
    """

    speaker: Phrase
    cue: Phrase | None
    how: str
    follows: int | None = None
    likely: float | None = None


def attributions(items: Items) -> tuple[list[Attribution | None], list[list[Report]]]:
    """For each quotation whose it is, and for each sentence its reports."""
    stated: list[Attribution | None] = []
    told: list[list[Report]] = []
    for lo, hi in items.sentences:
        found = reports(items, lo, hi)
        for k in range(lo, hi):
            if k in items.quote:
                stated.append(_stated(items, k, found, lo) or _announced(items, k, lo, told[-1] if told else []))
        told.append(found)
    given: list[Attribution | None] = []
    for number, attribution in enumerate(stated):
        attribution = attribution or _carried(items, number, stated, given, told)
        if attribution and _continues(items, number) and given[-1]:
            attribution = attribution._replace(follows=number - 1)
        given.append(attribution)
    for number in range(len(given) - 2, -1, -1):  # a quotation over paragraphs whose last one names the speaker
        following = given[number + 1]
        if given[number] is None and following is not None and _continues(items, number + 1):
            given[number] = following._replace(how="continued", cue=None, follows=None)
            given[number + 1] = following._replace(follows=number)
    return given, told


def _stated(items: Items, k: int, found: list[Report], lo: int) -> Attribution | None:
    """By the report of its own sentence that the quotation at item k most likely belongs to."""
    chances = [likelihood(items, k, report) for report in found]
    likely = max(chances, default=0.0)
    if likely >= POSSIBLE:
        report = found[chances.index(likely)]
        how = "according to" if report.kind == "according" else "cue" if likely >= CLOSE else "distant cue"
        return Attribution(report.speaker, (report.start, report.end), how, likely=likely)
    return _colon(items, k, lo) or _signature(items, k)


def _colon(items: Items, k: int, lo: int) -> Attribution | None:
    """Trump: “...”"""
    if k - 1 > lo and items.tags[k - 1] == ":":
        if begin := _subject_of_headline(items, lo, k - 1):
            return Attribution((lo, begin), (k - 1, k), "colon")
        clause = any(t in "VXME" for t in items.tags[lo : k - 1])
        speaker = main_subject(items, lo, k - 1) if clause else subject_left(items, k - 1, lo)
        comma = items.tags.find(",", *speaker) if speaker else -1
        if acceptable(items, speaker) and (speaker[1] if comma < 0 else comma) - speaker[0] <= 10:
            reply = set(items.tags[speaker[1] : k - 1]) <= set("XRJ")  # His reply: “...” His reply was simple: “...”
            return Attribution(speaks_for(items, speaker) if reply else speaker, (k - 1, k), "colon")
    return None


def _subject_of_headline(items: Items, lo: int, colon: int) -> int | None:
    """Where in a line in title case the person ends who begins it, and what he does begins: Berg | Slams Mayor: “...”"""
    words = [i for i in range(lo, colon) if len(items.word[i]) > SMALL_WORDS and items.word[i].isalpha()]
    if len(words) < 3 or items.tags[lo] not in "PNJDH#" or "," in items.tags[lo:colon] or not all(map(items.capital, words)):
        return None
    for i in range(lo + 1, colon):
        verb = items.tags[i] != "S" and classes().get(items.word[i]) in VERBAL
        if verb or items.tags[i] == "I" and items.word[i] not in ("of", "for"):
            person = is_person(items.word[head_of(items.tags, lo, i)]) or items.word[i - 1] in items.inner_names
            return i if person and "P" in items.tags[lo:i] else None
    return None


def _signature(items: Items, k: int) -> Attribution | None:
    """“...” — Jane Roe, in the line of the quotation or all by itself in the next."""
    if items.tags[k + 1 : k + 3] != "-P" or items.line[k - 1 : k] == [items.line[k]]:
        return None
    sign = k + 1
    end = next((x for x in range(sign, min(len(items), sign + 13)) if items.line[x] != items.line[sign]), min(len(items), sign + 13))
    speaker = subject_right(items, sign, end)
    if speaker is None or items.line[sign] != items.line[k] and not _signs(items, k, speaker, end):
        return None
    return Attribution(speaker, (sign, sign + 1), "signature")


def _signs(items: Items, k: int, speaker: Phrase, end: int) -> bool:
    """Whether the line after the quotation at item k, up to end, holds a name and no more than what is said of it."""
    name = items.tags[slice(*speaker)].partition(",")[0]
    rest = items.tags[speaker[0] : end].rstrip(".")
    alone = not any(tag in "VXMEt#" for tag in rest) and len(name) > 1
    return alone and items.line[speaker[0]] == items.line[k] + 1


def _announced(items: Items, k: int, lo: int, last: list[Report]) -> Attribution | None:
    """A quotation on a line of its own after a report that ends in a colon or comma."""
    if k == lo and k and last and items.tags[k - 1] in ":,":
        return Attribution(last[-1].speaker, (last[-1].start, last[-1].end), "cue")
    return None


def _continues(items: Items, number: int) -> bool:
    """Whether a quotation goes on with one that was still open when the paragraph before ended."""
    k = items.item[number]
    opens_line = k > 0 and items.line[k - 1] == items.line[k] - 1
    return opens_line and number > 0 and items.item[number - 1] == k - 1 and not items.quoted[number - 1].closed


def _carried(items: Items, number: int, stated: list, given: list, told: list) -> Attribution | None:
    """By what stands around a quotation whose own sentence names no speaker."""
    k = items.item[number]
    whole = sentence_alone(items, k) and length(items, k) >= 4
    last = _last_given(items, number, given)
    apart = items.line[k] - items.line[items.item[last]] if last is not None else 99
    if apart == 0:
        newer = told[items.sentence_of[k - 1]] if whole and items.sentence_of[k - 1] > items.sentence_of[items.item[last]] else []
        if newer and _may_speak(items, newer[-1].speaker):
            return Attribution(newer[-1].speaker, None, "previous sentence")
        return given[last]._replace(how="same paragraph", cue=None, follows=last)
    if whole and number + 1 < len(stated) and stated[number + 1] is not None:
        following = items.item[number + 1]
        if items.line[following] == items.line[k] and items.sentence_of[following] - items.sentence_of[k] <= 2:
            return stated[number + 1]._replace(how="next quotation", cue=None)
    if _continues(items, number) and last == number - 1:
        return given[last]._replace(how="continued", cue=None)
    if whole and apart == 1 and (k == 0 or items.line[k - 1] != items.line[k]):
        return given[last]._replace(how="previous paragraph", cue=None, follows=None)
    if whole and k:
        before = items.sentence_of[k - 1]
        lo, hi = items.sentences[before]
        speaker = main_subject(items, lo, min(hi, k))
        if told[before] and not (speaker and _may_speak(items, speaker)):
            speaker = told[before][0].speaker
        if acceptable(items, speaker):
            return Attribution(_in_the_words_of(items, speaker, told[before]), None, "previous sentence")
    lo = items.sentences[items.sentence_of[k]][0]
    if k - lo >= 2:
        speaker = main_subject(items, lo, k)
        if acceptable(items, speaker):
            return Attribution(speaks_for(items, speaker), None, "same sentence")
    return None


def _in_the_words_of(items: Items, phrase: Phrase, found: list[Report]) -> Phrase:
    """The phrase as a report has it that shares words with it."""
    speakers = (r.speaker for r in found if items.tags[r.speaker[0]] != "W")
    return next((s for s in speakers if s[0] < phrase[1] and phrase[0] < s[1]), phrase)


def _may_speak(items: Items, phrase: Phrase) -> bool:
    """Whether a phrase is a name, or a pronoun that means people."""
    i, j = phrase
    return "P" in items.tags[i:j] or items.word[i] in ("he", "she", "they")


def _last_given(items: Items, number: int, given: list) -> int | None:
    """The last quotation before that has a speaker and is long or plain enough to carry it on."""
    for n in range(number - 1, max(-1, number - 6), -1):
        carries_on = n == number - 1 and not items.quoted[n].closed
        if given[n] is not None and (carries_on or given[n].how in ("cue", "distant cue") or length(items, items.item[n]) >= 4):
            return n
    return None


def length(items: Items, k: int) -> int:
    """Words of a quotation, parted at white space."""
    return len(items.text[items.start[k] : items.end[k]].split())


def sentence_alone(items: Items, k: int) -> bool:
    """Whether a quotation stands as a sentence of its own."""
    before = items.tags[k - 1] if k and items.line[k - 1] == items.line[k] else "."
    return before in ".qQ" or items.sentences[items.sentence_of[k]][0] == k

"""Noun phrases to the right of a verb, where subjects stand after a quotation: “...,” said | Jane Roe, a baker."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import BREAKING_IN, CLASS, DOCUMENTS, INVERTING_ANYBODY
from analysis.quotes.phrases.noun_phrases import (
    NEVER_WITHIN,
    NO_HEAD,
    QUANTITIES,
    RELATIVE_LIMITS,
    WINDOW,
    head_of,
    is_person,
)
from analysis.quotes.phrases.phrase_patterns import LISTED, RIGHT, SUBJECT, UNPARSED
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Sentence

APPOSED_RIGHT = pos.DETERMINERS + pos.NOMINAL + pos.NUM + pos.REL  # said Roe, |a baker; said Roe, |who
# said Roe, |adding; said Roe, who owns it, |is
REMARK_OPENERS = pos.PARTICIPLES + pos.SCONJ + pos.PREPOSITIONS + pos.THAT + pos.VERB + pos.AUXILIARIES + pos.QUOTATION
QUANTITY_LIMITS = pos.CLAUSE_LIMITS + pos.COMMA
RELATIVE_VERBS = pos.FINITE_OR_PAST + pos.ADV  # a man who | never left
APPOSITION_STOPS = pos.CLAUSE_LIMITS + pos.DASH
NO_SPEAKER = NO_HEAD | {"you", "him", "them", "me", "us"}
# Of a verb that introduces who speaks: chimed in | Ann Roe; called out | Ann Roe
PARTICLES = (["out"], ["back"])
SHORT_TITLES = ("mr.", "mrs.", "ms.", "dr.")
ONCE = ("now", "then", "once", "formerly")  # said Roe, now a baker


def subject_right(sentence: Sentence, v: int, pattern: re.Pattern[str] = RIGHT) -> Phrase | None:
    """The noun phrase right after the verb at v, with its apposition: said | Jane Roe, a spokeswoman."""
    tags, word, hi = sentence.tags, sentence.word, sentence.hi
    start = v + 1 + (word[v + 1 : v + 2] == ["in"] and word[v] in BREAKING_IN or word[v + 1 : v + 2] in PARTICLES)
    while start < hi and tags[start] == pos.ADV:
        start += 1
    if start >= hi or tags[start] == pos.TIME:
        return None
    if tags[start] == pos.PRON:
        return None if word[start] in NO_SPEAKER else (start, start + 1)
    if quantity := _quantity(sentence, start):
        return quantity
    if names := LISTED.match(tags, start, min(hi, start + WINDOW)):
        return names.span()
    match = pattern.match(tags, start, min(hi, start + WINDOW))
    if not match:
        return _unparsed(sentence, v, start)
    end = next((x for x in range(start + 1, match.end()) if word[x] in NEVER_WITHIN), match.end())
    document = _document_within(sentence, start, end)
    if document is not None:
        return start, document
    end = _brackets_end(sentence, end)
    last = _right_apposition(sentence, start, end) or _right_relative(sentence, start, end) or end
    return start, _before_clause(sentence, end, last) if sentence.tag_before(v) == pos.COMMA else last


def _before_clause(sentence: Sentence, end: int, last: int) -> int:
    """Where an apposition from end to last breaks off since a clause begins: In May, said Roe, a baker, | it rained."""
    commas = (x for x in range(end, last) if sentence.tags[x] == pos.COMMA)
    return next((x for x in commas if SUBJECT.match(sentence.tags, x + 1, sentence.hi)), last)


def _quantity(sentence: Sentence, start: int) -> Phrase | None:
    """People named by a determiner alone: wrote | another; said | the other."""
    tags, hi = sentence.tags, sentence.hi
    if tags[start] != pos.DET:
        return None
    end = start + 1 + (tags[start + 1 : start + 2] == pos.DET)
    alone = end >= hi or tags[end] in QUANTITY_LIMITS
    return (start, end) if alone and sentence.word[end - 1] in QUANTITIES else None


def _unparsed(sentence: Sentence, v: int, start: int) -> Phrase | None:
    """Whatever stands between a cue after a quotation and the next mark: “...,” said | ...,"""
    tags, hi = sentence.tags, sentence.hi
    if not v or tags[v - 1] != pos.QUOTATION or sentence.word[v] not in INVERTING_ANYBODY:
        return None
    match = UNPARSED.match(tags, start, min(hi, start + WINDOW))
    return match.span() if match else None


def _document_within(sentence: Sentence, start: int, end: int) -> int | None:
    """Where it begins to say in what somebody speaks: said Roe | in a statement."""
    word = sentence.word
    for x in range(start + 1, end - 2):
        if word[x] == "in" and not DOCUMENTS.isdisjoint(word[x + 1 : x + 4]):
            return x
    return None


def _brackets_end(sentence: Sentence, end: int) -> int:
    """The end of a phrase with the brackets after it: said Roe (D) |."""
    tags, hi = sentence.tags, sentence.hi
    if end < hi and tags[end] == pos.OPENING:
        closing = tags.find(pos.CLOSING, end, min(hi, end + 8))
        return closing + 1 if closing > 0 else end
    return end


def _right_apposition(sentence: Sentence, start: int, end: int) -> int | None:
    """The end of an apposition to somebody after the verb: said Jane Roe, a spokeswoman |, on Monday."""
    tags, word, hi = sentence.tags, sentence.word, sentence.hi
    if not (end + 1 < hi and tags[end] == pos.COMMA):
        return None
    named = pos.PROPN in tags[start:end] or tags[end + 1 : end + 3] == pos.PROPN * 2
    if not (named or is_person(word[head_of(tags, start, end)])):
        return None
    known = tags[start] != pos.PROPN or end - start == 1 or end - start == 2 and word[start] in SHORT_TITLES
    return None if tags[end + 1] == pos.REL and known else _apposition_end(sentence, end + 1)


def _right_relative(sentence: Sentence, start: int, end: int) -> int | None:
    """The end of a relative clause that says who it is: said a man who knows him |."""
    tags, hi = sentence.tags, sentence.hi
    if not (end + 2 < hi and tags[end] in pos.RELATIVES and tags[start] == pos.DET):
        return None
    if tags[end + 1] not in RELATIVE_VERBS:
        return None
    return next((x for x in range(end + 2, hi) if tags[x] in RELATIVE_LIMITS), hi)


def _apposition_end(sentence: Sentence, start: int) -> int | None:
    """End of an apposition that begins at start: an age, then what somebody is, up to the next comma or stop."""
    tags, word, hi = sentence.tags, sentence.word, sentence.hi
    place = word[start] == "of" and tags[start + 1 : start + 2] == pos.PROPN  # Senator Roe, of Idaho
    if not (tags[start] in APPOSED_RIGHT or place or word[start] in ONCE):
        return None
    limit = min(hi, start + WINDOW)
    end = next((x for x in range(start, limit) if _ends_apposition(sentence, start, x)), limit)
    if end < hi and tags[end] == pos.QUOTATION and word[end - 1][-1] != ".":  # the stop of an abbreviation ends it
        author = tags[end - 1] == pos.ADP and tags[start] != pos.REL and is_person(word[head_of(tags, start, end)])
        return end + 1 if author else None  # said Roe, the author of “...”
    if tags[start] == pos.REL and end - start < 3:
        return None
    return end if end > start else None


def _ends_apposition(sentence: Sentence, start: int, x: int) -> bool:
    """Whether an apposition that begins at start ends before the mark at x."""
    tags, word = sentence.tags, sentence.word
    if tags[x] == pos.COMMA:
        return x + 1 >= sentence.hi or (
            tags[x + 1] in REMARK_OPENERS
            or word[x + 1] in CLASS
            or tags[x + 1 : x + 3] == pos.ADV + pos.TO
            or tags[x + 1] == pos.CCONJ
            and tags[x + 2 : x + 3] in (pos.PRON, pos.AUX, pos.MODAL)
        )
    if tags[x] == pos.CLOSING:
        return pos.OPENING not in tags[start:x]
    return tags[x] in APPOSITION_STOPS

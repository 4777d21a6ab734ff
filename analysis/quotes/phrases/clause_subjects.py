"""The subject of a clause: which of its noun phrases a verb follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.english import parts_of_speech as pos
from analysis.quotes.phrases.noun_phrases import CLAUSE_OPENERS, acceptable, base_end
from analysis.quotes.phrases.phrase_patterns import NOUN_PHRASE, SUBJECT
from analysis.quotes.phrases.phrases_left import CIRCUMSTANCE, CIRCUMSTANCE_OPENERS
from analysis.quotes.phrases.verb_groups import FLOATING
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Sentence

APPOSED = re.compile(rf",[^.;:q]{{1,30}},(?={pos.ADV}*[{pos.FINITE_OR_PAST}])")
SUBJECT_OPENERS = pos.PRON + pos.DETERMINERS + pos.NOMINAL + pos.NUM + pos.PARTICIPLES
WITHIN_PHRASE = pos.SPECIFIERS + pos.ADP + pos.ADJ + pos.NUM + pos.TO + pos.ING  # no phrase begins after one of these
BEING = ("is", "are", "was", "were")
NAMED_OR_DETERMINED = pos.PROPN + pos.DETERMINERS


def subjects(sentence: Sentence, v: int) -> Iterator[Phrase]:
    """Noun phrases before v that a verb follows, in order."""
    items, tags, i = sentence.items, sentence.tags, sentence.lo
    while i < v:
        if tags[i] in SUBJECT_OPENERS and (tags[i] == pos.PRON or sentence.tag_before(i) not in WITHIN_PHRASE):
            match = SUBJECT.match(tags, i, v)
            if match and acceptable(match.span(), items) and not _no_subject(sentence, match.span()):
                yield match.span()
                i = match.end()
                continue
            phrase = NOUN_PHRASE.match(tags, i, v) if tags[i] in NAMED_OR_DETERMINED else None
            apposed = APPOSED.match(tags, phrase.end(), v) if phrase else None
            if apposed:
                inner = tags[apposed.start() + 1 : apposed.end() - 1]
                circumstance = inner[0] in CIRCUMSTANCE_OPENERS or CIRCUMSTANCE.issuperset(inner)
                yield i, apposed.start() if circumstance else apposed.end() - 1
                i = apposed.end() - 1
        i += 1


def _no_subject(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a word only goes with a subject before its verb, they have | all | said; or a phrase tells what somebody
    is: Roe is | one of many bakers | scared of it.
    """
    i, j = phrase
    if sentence.tag_before(i) not in pos.AUXILIARIES:
        return False
    predicate = i - 1 > sentence.lo and sentence.word[i - 1] in BEING and sentence.tag_at(j) == pos.PAST
    return predicate or sentence.word[i] in FLOATING


def main_subject(sentence: Sentence, v: int, nearest: bool = False) -> Phrase | None:
    """Subject of the clause before v: the nearest that a verb follows, or the first in no subordinate clause."""
    subject = None
    for phrase in subjects(sentence, v):
        if not nearest and not subordinate_at(sentence, phrase[0]):
            return phrase
        if nearest or subject is None:
            subject = phrase
    return subject or _first_name(sentence, v)


def _first_name(sentence: Sentence, v: int) -> Phrase | None:
    """The first name or pronoun before v that no preposition governs, whatever follows it."""
    tags, word = sentence.tags, sentence.word
    for i in range(sentence.lo, v):
        named = tags[i] == pos.PROPN and sentence.tag_before(i) not in (pos.ADP, pos.PROPN)
        if named or word[i] in ("he", "she", "they"):
            return i, max(i + 1, base_end(sentence.items, i, v))
    return None


def subordinate_at(sentence: Sentence, i: int) -> bool:
    """Whether a clause depends on another, if its subject begins at i: As | Roe began, ..."""
    if i <= sentence.lo:
        return False
    before = sentence.word[i - 1]
    return sentence.tags[i - 1] == pos.SCONJ or before in CLAUSE_OPENERS or before == "that"

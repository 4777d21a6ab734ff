"""Reports by a noun: who makes a claim, a promise or a call, and what it says: the mayor's claim that it would rain."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import INFINITIVAL_NOUNS, UTTERANCES
from analysis.quotes.items import Items, Sentence
from analysis.quotes.noun_phrases import acceptable
from analysis.quotes.phrases_left import phrase_ending
from analysis.quotes.phrases_right import subject_right
from analysis.quotes.records import Phrase

MARK = re.compile(r"[,;:.)-]")
# A finite verb: then would have been seen; rained.
VERB = re.compile(
    rf"{pos.ADV}*(?:[{pos.AUXILIARIES}][{pos.ADV}{pos.AUXILIARIES}]*[{pos.VERB}{pos.PAST}{pos.BASE}{pos.ING}]?"
    rf"|[{pos.FULL_VERBS}])"
)
OWNERS = ("his", "her", "their")  # possessive pronouns for people
OWN_VERB = pos.RELATIVES + pos.SCONJ + pos.CCONJ  # a verb after one of these belongs to an inner clause
BEFORE_SUBJECT = pos.COMMA + pos.COLON + pos.DASH + pos.QUOTATION + pos.SCONJ + pos.THAT + pos.CCONJ
BEFORE_NOUN = pos.ADJ + pos.NOUN + pos.NUM + pos.PAST  # his | old campaign | promise
BEFORE_UTTERANCE = BEFORE_NOUN + pos.PROPN + pos.ING  # the mayor's | first Twitter | post; her | parting | words
AFTER_PARTICIPLE = pos.NOUNS + pos.PAST + pos.VERB + pos.ADV  # after these "opened" is a verb of its own


def owner_of(sentence: Sentence, v: int) -> Phrase | None:
    """Who makes the claim, promise or call that the noun at v names, if what it says follows: her | claim that."""
    if after := _owner_after(sentence, v):
        return after
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    following = tags[v + 1 : min(sentence.hi, v + 3)]
    infinitive = following == pos.TO + pos.BASE and word[v] in INFINITIVAL_NOUNS
    if following[:1] != pos.THAT and not infinitive and not _is_that(sentence, v):
        return None
    owner = v - 1
    while owner > lo and v - owner < 4 and tags[owner] in BEFORE_NOUN:
        owner -= 1
    if tags[owner] == pos.POSS and owner >= lo:
        return (owner, owner + 1) if word[owner] in OWNERS else None
    phrase = phrase_ending(sentence, owner) if owner > lo and tags[owner] == pos.GENITIVE else None
    return phrase if acceptable(phrase, sentence.items) else None


def _is_that(sentence: Sentence, v: int) -> bool:
    """Whether what the noun at v says follows a form of "be": her argument | was that it rained."""
    return sentence.word[v + 1 : v + 2] in (["is"], ["was"]) and sentence.tag_at(v + 2) == pos.THAT


def _owner_after(sentence: Sentence, v: int) -> Phrase | None:
    """Who follows the noun at v and "by" or "from", before "that": the claim by | the mayor | that it rained."""
    if sentence.word[v + 1 : v + 2] not in (["by"], ["from"]):
        return None
    phrase = subject_right(sentence, v + 1)
    return phrase if acceptable(phrase, sentence.items) and sentence.tag_at(phrase[1]) == pos.THAT else None


def speaks_for(items: Items, phrase: Phrase) -> Phrase:
    """Who speaks, if a phrase names words: "her" in "her answer", Roe in "Roe's answer"; else the phrase."""
    i, j = phrase
    tags, word = items.tags, items.word
    if word[i] in OWNERS:
        owner, noun = (i, i + 1), i + 1
    else:
        noun = tags.find(pos.GENITIVE, i, j) + 1
        owner = (i, noun - 1)
        if tags[noun - 2 : noun - 1] not in (pos.PROPN, pos.NOUN):
            return phrase
    while 0 < noun < j and tags[noun] in BEFORE_UTTERANCE and word[noun] not in UTTERANCES:
        noun += 1
    whole = 0 < noun < j and word[noun] in UTTERANCES and (noun + 1 == j or tags[noun + 1] in pos.PREPOSITIONS)
    return owner if whole and acceptable(owner, items) else phrase


def what_is_said(sentence: Sentence, v: int, owner: Phrase) -> tuple[int, int]:
    """The items after the noun at v that say what its owner said, within the sentence without its closing marks."""
    items, tags, end = sentence.items, sentence.tags, sentence.hi
    after = max(v + 1, owner[1]) if owner[0] > v else v + 1 + _is_that(sentence, v)
    clause = tags[after] == pos.THAT
    start = after + clause
    mark = MARK.search(tags, start, end)
    stop = mark.start() if mark else end
    stop = next((k + 1 for k in range(start, stop) if k in items.quote and items.last(k) in ",.?!"), stop)
    first = min(owner[0], v - (tags[v - 1] in pos.DETERMINERS))
    subject = (first <= sentence.lo or tags[first - 1] in BEFORE_SUBJECT) and not _is_that(sentence, v)
    return start, _second_verb(tags, start, stop) if subject and clause else stop


def _second_verb(tags: str, start: int, stop: int) -> int:
    """Where the main clause goes on after a clause within its subject: her claim that it rained | surprised us."""
    first = VERB.search(tags, start, stop)
    k = first.end() if first else stop
    while k < stop and not (tags[k] in pos.FINITE or tags[k] == pos.PAST and tags[k - 1] in AFTER_PARTICIPLE):
        if tags[k] in OWN_VERB:
            return stop
        k += 1
    return k

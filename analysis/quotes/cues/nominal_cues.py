"""Reports by a noun: who makes a claim, a promise or a call, and what it says: the mayor's claim that it would rain."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import DOCUMENTS, INFINITIVAL_NOUNS, NOUNS, UTTERANCES
from analysis.quotes.phrases.noun_phrases import acceptable
from analysis.quotes.phrases.phrase_patterns import SUBJECT
from analysis.quotes.phrases.phrases_left import phrase_ending
from analysis.quotes.phrases.phrases_right import subject_right
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Items, Sentence

MARK = re.compile(r"[,;:.)-]")
# A finite verb: then would have been seen; rained.
VERB = re.compile(
    rf"{pos.ADV}*(?:[{pos.AUXILIARIES}][{pos.ADV}{pos.AUXILIARIES}]*[{pos.VERB}{pos.PAST}{pos.BASE}{pos.ING}]?"
    rf"|[{pos.FULL_VERBS}])"
)
# After a noun: her view | on the dam; her post | a minute later
ADDED = re.compile(rf"(?:[{pos.PREPOSITIONS}][{pos.DETERMINERS}]?[{pos.NOMINAL}{pos.TIME}{pos.NUM}{pos.OBJECT}]+)*")
OWNERS = ("his", "her", "their")  # possessive pronouns for people
OWN_VERB = pos.RELATIVES + pos.SCONJ + pos.CCONJ  # a verb after one of these belongs to an inner clause
BEFORE_SUBJECT = pos.COMMA + pos.COLON + pos.DASH + pos.QUOTATION + pos.SCONJ + pos.THAT + pos.CCONJ
BEFORE_NOUN = pos.ADJ + pos.NOUN + pos.NUM + pos.PAST + pos.ADV  # his | old campaign | promise; her | only | wish
BEFORE_UTTERANCE = BEFORE_NOUN + pos.PROPN + pos.ING  # the mayor's | first Twitter | post; her | parting | words
AFTER_UTTERANCE = pos.PREPOSITIONS + pos.DET + pos.NUM + pos.ADV + pos.RELATIVES + pos.SCONJ + pos.TIME
# Who does this to a note or a letter says what it says.
LEAVING = frozenset(
    "left wrote sent posted penned scribbled signed issued published released tweeted mailed emailed texted".split()
)
SENDING = frozenset("account accounts page feed phone diary blog desk website".split())
AFTER_PARTICIPLE = pos.NOUNS + pos.PAST + pos.VERB + pos.ADV  # after these "opened" is a verb of its own


def owner_of(sentence: Sentence, v: int) -> Phrase | None:
    """Who makes the claim, promise or call that the noun at v names, if what it says follows: her | claim that.

    A noun that is less often followed so needs a form of "be": his | theory is that.
    """
    if after := _owner_after(sentence, v):
        return after
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    following = tags[v + 1 : min(sentence.hi, v + 3)]
    infinitive = following == pos.TO + pos.BASE and word[v] in INFINITIVAL_NOUNS
    if not _is_that(sentence, v) and (word[v] not in NOUNS or following[:1] != pos.THAT and not infinitive):
        return None
    owner = v - 1
    while owner > lo and v - owner < 4 and tags[owner] in BEFORE_NOUN:
        owner -= 1
    if tags[owner] == pos.POSS and owner >= lo:
        return (owner, owner + 1) if word[owner] in OWNERS else None
    phrase = phrase_ending(sentence, owner) if owner > lo and tags[owner] == pos.GENITIVE else None
    if phrase and tags[phrase[0]] == pos.ING and sentence.tag_before(phrase[0]) == pos.COMMA:
        phrase = phrase[0] + 1, phrase[1]  # it was late, contradicting | Roe's claim
    return phrase if acceptable(phrase, sentence.items) else None


def _is_that(sentence: Sentence, v: int) -> int:
    """How many items after the noun at v a form of "be" is that "that" follows, 0 if none: her view on Monday | was
    that it rained.
    """
    added = ADDED.match(sentence.tags, v + 1, sentence.hi)
    be = added.end() if added else v + 1
    that = sentence.word[be : be + 1] in (["is"], ["was"], ["remains"]) and sentence.tag_at(be + 1) == pos.THAT
    return be - v if that else 0


def _owner_after(sentence: Sentence, v: int) -> Phrase | None:
    """Who follows the noun at v and "by" or "from", before "that": the claim by | the mayor | that it rained.

    After "of" as well, if a form of "be" comes before "that": the theory of | the mayor | is that it rained.
    """
    if sentence.word[v + 1 : v + 2] not in (["by"], ["from"], ["of"]):
        return None
    phrase = subject_right(sentence, v + 1)
    if not acceptable(phrase, sentence.items):
        return None
    that = sentence.word[v + 1] != "of" and sentence.word[v] in NOUNS and sentence.tag_at(phrase[1]) == pos.THAT
    return phrase if that or _is_that(sentence, phrase[1] - 1) else None


def speaks_for(items: Items, phrase: Phrase) -> Phrase:
    """Who speaks, if a phrase names words: "her" in "her answer", Roe in "Roe's answer"; else the phrase."""
    i, j = phrase
    tags, word = items.tags, items.word
    if sender := _left_by(items, phrase) or _sent_from(items, phrase) or _whose_motto(items, phrase):
        return sender
    if word[i] in OWNERS:
        owner, noun = (i, i + 1), i + 1
    else:
        noun = tags.find(pos.GENITIVE, i, j) + 1
        owner = (i, noun - 1)
        if tags[noun - 2 : noun - 1] not in (pos.PROPN, pos.NOUN):
            return phrase
    while 0 < noun < j and tags[noun] in BEFORE_UTTERANCE and word[noun] not in UTTERANCES:
        noun += 1
    whole = 0 < noun < j and word[noun] in UTTERANCES and (noun + 1 == j or _added(items, noun + 1, j))
    return owner if whole and acceptable(owner, items) else phrase


def _added(items: Items, x: int, j: int) -> bool:
    """Whether the rest of a phrase is only added to its noun, or a verb: her post | a minute; his note | ends."""
    verb = x + 1 == j and items.tags[x] == pos.NOUN and items.word[x].endswith("s")
    aside = items.tags[x] == pos.COMMA and items.tags[x + 1] in pos.PARTICIPLES + pos.REL  # her note, | pinned to it,
    return verb or aside or items.tags[x] in AFTER_UTTERANCE


def _sent_from(items: Items, phrase: Phrase) -> Phrase | None:
    """Whose account or phone the words that a phrase names come from: a post on | her | page."""
    i, j = phrase
    owner = next((x for x in range(i + 2, j - 1) if items.word[x] in OWNERS and items.word[x + 1] in SENDING), None)
    sent = owner is not None and items.word[owner - 1] in ("from", "on", "in") and items.word[owner - 2] in UTTERANCES
    return (owner, owner + 1) if sent and owner is not None else None


def _whose_motto(items: Items, phrase: Phrase) -> Phrase | None:
    """Whose words a phrase names with a name: the favourite phrase of | Ann Lahti."""
    i, j = phrase
    of = next((x for x in range(i + 1, j - 1) if items.word[x] == "of"), j)
    words = of < j and items.word[of - 1] in UTTERANCES - DOCUMENTS and items.tags[i] in pos.DETERMINERS
    comma = items.tags.find(pos.COMMA, of, j)
    end = comma if comma > 0 else j
    return (of + 1, end) if words and set(items.tags[of + 1 : end]) == {pos.PROPN} else None


def _left_by(items: Items, phrase: Phrase) -> Phrase | None:
    """Who left or sent what a phrase names: the note that | Ann Lahti | left on the table."""
    i, j = phrase
    noun = next((x for x in range(i, j) if items.word[x] in DOCUMENTS and items.tags[x] == pos.NOUN), j)
    who = noun + 1 + (items.tags[noun + 1 : noun + 2] in tuple(pos.RELATIVES))
    subject = SUBJECT.match(items.tags, who, j) if noun < j - 1 and who < j else None
    verb = subject.end() if subject else j
    while verb < j and items.tags[verb] in pos.ADV + pos.AUX:
        verb += 1
    return subject.span() if subject and verb < j and items.word[verb] in LEAVING else None


def what_is_said(sentence: Sentence, v: int, owner: Phrase) -> tuple[int, int]:
    """The items after the noun at v that say what its owner said, within the sentence without its closing marks."""
    items, tags, end = sentence.items, sentence.tags, sentence.hi
    last = owner[1] - 1 if owner[0] > v else v
    after = last + 1 + _is_that(sentence, last)
    clause = tags[after] == pos.THAT
    start = after + clause
    mark = MARK.search(tags, start, end)
    stop = mark.start() if mark else end
    stop = next((k + 1 for k in range(start, stop) if k in items.quote and items.last(k) in ",.?!"), stop)
    first = min(owner[0], v - (tags[v - 1] in pos.DETERMINERS))
    subject = (first <= sentence.lo or tags[first - 1] in BEFORE_SUBJECT) and not _is_that(sentence, last)
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

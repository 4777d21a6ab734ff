"""Who is cited beside what is said: according to Roe, in the words of Roe, in Roe's view, in a poll by Roe."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import SEEN_IN
from analysis.english.source_words import MEASURES, MEASURES_BARE
from analysis.quotes.cues.nominal_cues import OWNERS
from analysis.quotes.phrases.noun_phrases import acceptable, head_of
from analysis.quotes.phrases.phrase_patterns import CITED, SUBJECT
from analysis.quotes.phrases.phrases_left import phrase_ending
from analysis.quotes.phrases.phrases_right import subject_right
from analysis.quotes.records import Phrase, Report
from analysis.quotes.words.items import Sentence

CLAUSE = re.compile(f"[{pos.FINITE}]")  # what says something has a verb
IN_POLL = pos.NOMINAL + pos.NUM + pos.SPECIFIERS + pos.PARTICIPLES + pos.TIME + pos.THAT + pos.SYMBOL
NAMES_POLL = pos.DETERMINERS + pos.THAT  # in | a new poll, in | that survey
AFTER_POLL = pos.FINITE + pos.NOUN  # Voters in the poll | have; in the survey | process
HAS_VERB = re.compile(f"[{pos.FINITE}]|[{pos.NOUNS}{pos.PRON}{pos.TIME}{pos.ADV}]{pos.PAST}")
PERCENT, POINTS = ("percent", "per", "percentage"), ("point", "points")
AFTER_VIEW = pos.COMMA + pos.STOP  # in her view|, it rained
SPLIT = tuple(tag + pos.COMMA for tag in pos.AUXILIARIES)  # The mill is|, according to the mayor, | a wreck


# ------------------------------------------------------------------------------------------------- according to
def citing(sentence: Sentence, v: int) -> Phrase | None:
    """The cue for what is cited, if the item at v is its main word: according to, in the words of."""
    word, tags = sentence.word, sentence.tags
    if word[v] == "according" and v + 2 < sentence.hi and tags[v + 1] == pos.TO:
        return v, v + 2
    if word[v] in SEEN_IN and v - 2 >= sentence.lo and word[v - 2 : v + 2] == ["in", "the", word[v], "of"]:
        return v - 2, v + 2
    return None


def viewed_by(sentence: Sentence, v: int) -> Report | None:
    """The report of a noun such as "view" whose owner stands before it, with "in": in her view, it rained."""
    tags, word = sentence.tags, sentence.word
    if word[v] not in SEEN_IN or sentence.tag_at(v + 1) not in AFTER_VIEW:
        return None
    last = sentence.tag_at(v + 1) == pos.STOP
    end = v - (tags[v - 1] == pos.ADJ)
    if word[end - 1] in OWNERS and word[end - 2] == "in" and _at_edge(sentence, end - 2, last):
        return Report(end - 2, v + 1, (end - 1, end), "according")
    owner = phrase_ending(sentence, end - 1) if tags[end - 1] == pos.GENITIVE and end - 1 > sentence.lo else None
    if not acceptable(owner, sentence.items) or word[owner[0] - 1] != "in":
        return None
    return Report(owner[0] - 1, v + 1, owner, "according") if _at_edge(sentence, owner[0] - 1, last) else None


def _at_edge(sentence: Sentence, i: int, last: bool) -> bool:
    """Whether "in" at item i begins its sentence, or with what follows ends it behind a comma."""
    first = i == sentence.lo or i == sentence.lo + 1 and sentence.tags[sentence.lo] in pos.CCONJ + pos.ADV
    return first or last and sentence.tag_before(i) == pos.COMMA


def citation(sentence: Sentence, cue: Phrase) -> Report | None:
    """The report of who or what follows the cue: according to | the mayor."""
    speaker = subject_right(sentence, cue[1] - 1, CITED)
    if not acceptable(speaker, sentence.items) or _measures(sentence, speaker):
        return None
    if not CLAUSE.search(sentence.tags, sentence.lo, cue[0]):  # In addition, according to the mayor, it rained
        speaker = _before_clause(sentence, speaker)
    elif sentence.tags[cue[0] - 2 : cue[0]] in SPLIT:
        speaker = _before_complement(sentence, speaker)
    return Report(*cue, speaker, "according")


def _before_complement(sentence: Sentence, speaker: Phrase) -> Phrase:
    """The same where what is said goes on after the phrase: There is, according to | the mayor |, no plan."""
    start, end = speaker
    comma = sentence.tags.rfind(pos.COMMA, start, end)
    return (start, comma) if comma > 0 and sentence.tags[end] in pos.STOP else speaker


def _measures(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase after "according to" only says by what something is done: sorted according to their size."""
    tags, (i, j) = sentence.tags, phrase
    head = head_of(tags, i, j)
    word = sentence.word[head]
    if tags[head] == pos.PROPN or word not in MEASURES | MEASURES_BARE:
        return False
    return word in MEASURES or head == i and tags[i - 3 : i - 2] != pos.COMMA


def _before_clause(sentence: Sentence, speaker: Phrase) -> Phrase:
    """According to NAME, CLAUSE: no apposition unless a comma ends it before any verb, and no more than that."""
    tags, (start, end) = sentence.tags, speaker
    comma = tags.find(pos.COMMA, start, end)
    if comma < 0:
        return speaker
    close = tags.find(pos.COMMA, comma + 1, sentence.hi)
    if close < 0 or tags[comma + 1] == pos.NUM or any(tag in pos.FINITE_OR_PAST for tag in tags[comma:close]):
        return start, comma
    if tags[comma + 1] == pos.PROPN and tags[tags.find(pos.COMMA, close + 1) + 1] in pos.FINITE_OR_PAST:
        return start, comma  # according to the atlas|, Oulu, once a fort, was old
    clause = SUBJECT.match(tags, close + 1, end)  # according to Roe, a baker, | the mill is old
    return start, close if clause else end


# ------------------------------------------------------------------------------------------------ in a poll
def counted_in(sentence: Sentence, v: int) -> Report | None:
    """The report of the poll at v, if the sentence tells how much somebody has in it: led by two points | in a poll."""
    tags, first, lo = sentence.tags, v, sentence.lo
    while first > lo and tags[first - 1] in IN_POLL:
        first -= 1
    cue = first - 1
    if cue < lo or sentence.word[cue] != "in" or tags[first] not in NAMES_POLL or sentence.tag_at(v + 1) in AFTER_POLL:
        return None
    leads = cue <= lo + 1  # In a new poll, he has 45%
    begin, stop = (v, sentence.hi) if leads else (lo, cue)
    if not (HAS_VERB.search(tags, begin, stop) and any(_is_share(sentence, x) for x in range(begin + 1, stop))):
        return None
    speaker = subject_right(sentence, cue, CITED)
    if speaker is None:
        return None
    return Report(cue, first, _before_clause(sentence, speaker) if leads else speaker, "counted")


def _is_share(sentence: Sentence, x: int) -> bool:
    """Whether the item at x tells how large a share is: 45%, 45 percent, three points."""
    word = sentence.word[x]
    return word.endswith("%") or word in PERCENT or word in POINTS and sentence.tags[x - 1] in pos.NUM + pos.DET

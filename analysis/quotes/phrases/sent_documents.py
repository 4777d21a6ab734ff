"""Documents that say something, and who carries, sends or signs them: | a lawsuit | filed in May alleging; | bakers |
carrying signs that read.
"""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import BEARING, BORNE, DOCUMENTS
from analysis.quotes.phrases.clause_subjects import main_subject
from analysis.quotes.phrases.noun_phrases import acceptable, head_of
from analysis.quotes.phrases.phrase_patterns import BASE_ONLY
from analysis.quotes.phrases.phrases_left import subject_left
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Sentence

# A lawsuit | filed last May | alleging; an email | sent by Roe on Monday | warning
SENT = re.compile(
    rf"(?<={pos.NOUN})(?:{pos.PAST}|{pos.VERB})(?:{pos.ADP}(?:{pos.DET}?[{pos.NOMINAL}]+))*"
    rf"{pos.ADP}?[{pos.DET}{pos.ADJ}{pos.NUM}]*(?:{pos.TIME}|(?<=[{pos.ADP}{pos.ADJ}]){pos.PROPN})?{pos.NUM}?$"
)
LONGEST_SENT = 12
BEFORE_NOUN = pos.SPECIFIERS + pos.NOMINAL + pos.NUM
SENT_WITHIN = 12  # items from a document to the participle that tells what it says
SIGNED = BORNE | {"motion", "petition", "resolution", "bill", "proposal"}
SENDING = (BEARING - {"wear", "wore", "worn"}) | frozenset(
    "submitted submit signed sign filed file passed pass circulated penned tabled adopted backed launched".split()
)
WITHIN_OBJECT = pos.DET + pos.POSS + pos.NOMINAL + pos.NUM
CARRIERS = pos.FULL_VERBS + pos.ING + pos.BASE  # carried, carrying, carry a sign


def document_sent(sentence: Sentence, v: int) -> Phrase | None:
    """The document that says something where a participle tells when it was sent: a lawsuit | filed in May alleging."""
    sent = SENT.search(sentence.tags, max(sentence.lo, v - LONGEST_SENT), v)
    noun = sent.start() - 1 if sent else sentence.lo
    if sent is None or noun <= sentence.lo or sentence.word[noun] not in DOCUMENTS or sentence.word[v] == "adding":
        return None
    return next((m.span() for x in range(noun, sentence.lo, -1) if (m := _base(sentence, x, noun + 1))), None)


def _base(sentence: Sentence, x: int, end: int) -> re.Match[str] | None:
    """The phrase from item x, where it begins, to its noun."""
    begins = sentence.tags[x] in pos.DETERMINERS or sentence.tag_before(x) not in BEFORE_NOUN
    return BASE_ONLY.fullmatch(sentence.tags, x, end) if begins else None


def who_sent(sentence: Sentence, v: int) -> Phrase | None:
    """Who issued or signed what the participle at v tells more of, with words between: | officials | issued a statement
    after talks calling for it; | bakers | yesterday signed a letter asking for it.
    """
    word, tags, lo = sentence.word, sentence.tags, sentence.lo
    for noun in range(v - 1, max(lo, v - SENT_WITHIN), -1):
        if tags[noun] in pos.FINITE + pos.THAT + pos.RELATIVES + pos.COMMA:
            return None
        if word[noun] in SIGNED and tags[noun] == pos.NOUN:
            verb = noun - 1
            while verb > lo and tags[verb] in WITHIN_OBJECT:
                verb -= 1
            sent = word[verb] in SENDING and tags[verb] in pos.FULL_VERBS and verb > lo
            subject = subject_left(sentence, verb) if sent else None
            return subject if acceptable(subject, sentence.items) else None
    return None


def bearer(sentence: Sentence, phrase: Phrase | None) -> Phrase | None:
    """Who carries or publishes the words on what the phrase names: workers | carrying signs."""
    if phrase is None:
        return None
    tags, word = sentence.tags, sentence.word
    start, end = phrase
    carrying = next((x for x in range(start + 1, end) if tags[x] == pos.ING and word[x] in BEARING), None)
    if carrying and word[head_of(tags, carrying + 1, end)] in BORNE:
        return start, carrying  # workers | wearing badges on their coats
    verb = start - 1
    if (
        word[head_of(tags, start, end)] not in BORNE
        or verb <= sentence.lo
        or word[verb] not in BEARING
        or tags[verb] not in CARRIERS
        or tags[verb] == pos.ING
        and tags[verb - 1] not in pos.NOUNS
    ):
        return None
    subject = main_subject(sentence, verb, nearest=True) if tags[verb] == pos.BASE else subject_left(sentence, verb)
    return subject if acceptable(subject, sentence.items) else None

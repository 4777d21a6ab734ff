"""Documents that say something where a participle tells when they were sent: | a lawsuit | filed in May alleging."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import DOCUMENTS
from analysis.quotes.phrases.phrase_patterns import BASE_ONLY
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Sentence

# A lawsuit | filed last May | alleging; an email | sent by Roe on Monday | warning
SENT = re.compile(
    rf"(?<={pos.NOUN})(?:{pos.PAST}|{pos.VERB})(?:{pos.ADP}(?:{pos.DET}?[{pos.NOMINAL}]+))*"
    rf"{pos.ADP}?[{pos.DET}{pos.ADJ}{pos.NUM}]*(?:{pos.TIME}|(?<=[{pos.ADP}{pos.ADJ}]){pos.PROPN})?{pos.NUM}?$"
)
LONGEST_SENT = 12
BEFORE_NOUN = pos.SPECIFIERS + pos.NOMINAL + pos.NUM


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

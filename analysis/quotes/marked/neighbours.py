"""Who says a quotation that no report, colon or signature gives to anybody: by what comes before and after it.

`CARRIED` are asked in order, after all that `attribution` finds in the sentence and the line of a quotation.
"""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.source_words import DOCUMENT_NOUNS
from analysis.quotes.cues.nominal_cues import speaks_for
from analysis.quotes.marked.unattributed import Unattributed, can_speak, continues
from analysis.quotes.phrases.clause_subjects import main_subject
from analysis.quotes.phrases.noun_phrases import acceptable
from analysis.quotes.phrases.phrases_left import phrase_ending
from analysis.quotes.records import Attribution, Phrase, Report
from analysis.quotes.rule_tables import Rule
from analysis.quotes.words.items import Items, Sentence

BEFORE_QUOTATION = 12  # items from "that" to what a document says
NAME = re.compile(rf"(?<!{pos.ADP}){pos.PROPN}")  # not: its boats, all sold in | May
AFTER_LAST = frozenset(pos.FINITE_OR_PAST + pos.PAUSES + pos.THAT + pos.QUOTATIONS)  # a report goes on with these


def new_speaker(quotation: Unattributed) -> Attribution | None:
    """A later report of the same line, if it is of a name or a pronoun."""
    items, k, last = quotation.items, quotation.k, quotation.last()
    if last is None or quotation.lines_since(last) or not quotation.whole:
        return None
    before = items.sentence_of[k - 1]
    newer = quotation.reports[before] if before > items.sentence_of[items.item[last]] else []
    may_speak = newer and _may_speak(items, newer[-1].speaker)
    return Attribution(newer[-1].speaker, None, "previous sentence") if may_speak else None


def same_paragraph(quotation: Unattributed) -> Attribution | None:
    """The speaker of the last quotation of the line."""
    last = quotation.last()
    attribution = quotation.given[last] if last is not None and not quotation.lines_since(last) else None
    return attribution and attribution._replace(how="same paragraph", cue=None, follows=last)


def next_quotation(quotation: Unattributed) -> Attribution | None:
    """The speaker of the next quotation, in the same line and two sentences on at most."""
    items, k, number = quotation.items, quotation.k, quotation.number + 1
    attribution = quotation.stated[number] if number < len(quotation.stated) else None
    if attribution is None or not quotation.whole:
        return None
    following = items.item[number]
    near = items.line[following] == items.line[k] and items.sentence_of[following] - quotation.sentence <= 2
    return attribution._replace(how="next quotation", cue=None) if near else None


def continued(quotation: Unattributed) -> Attribution | None:
    """The speaker of a quotation that was open when the paragraph before ended."""
    last = quotation.last()
    goes_on = last == quotation.number - 1 and continues(quotation.items, quotation.number)
    attribution = quotation.given[last] if last is not None and goes_on else None
    return attribution and attribution._replace(how="continued", cue=None)


def previous_paragraph(quotation: Unattributed) -> Attribution | None:
    """The speaker of the line before, if the quotation begins its line."""
    items, k, last = quotation.items, quotation.k, quotation.last()
    begins = k == 0 or items.line[k - 1] != items.line[k]
    if last is None or quotation.lines_since(last) != 1 or not begins or not quotation.whole:
        return None
    attribution = quotation.given[last]
    return attribution and attribution._replace(how="previous paragraph", cue=None, follows=None)


def previous_sentence(quotation: Unattributed) -> Attribution | None:
    """Who says the sentence before at its end, or its subject, or the speaker of its first report."""
    items, k = quotation.items, quotation.k
    if not k or not quotation.whole or _label_lost(items, k):
        return None
    before = items.sentence_of[k - 1]
    (lo, hi), candidates = items.sentences[before], quotation.reports[before]
    if last := _says_it_last(items, (lo, hi), candidates):
        return Attribution(last.speaker, None, "previous sentence")
    speaker = main_subject(Sentence(items, lo, hi), min(hi, k))
    if candidates and not (speaker and _may_speak(items, speaker)):
        speaker = candidates[0].speaker
    if not acceptable(speaker, items) or not can_speak(items, speaker):
        return None
    return Attribution(_in_the_words_of(items, speaker, candidates), None, "previous sentence")


def _label_lost(items: Items, k: int) -> bool:
    """Whether the line of the quotation at item k begins with a colon, behind which an interview had who speaks."""
    line = items.text.rfind("\n", 0, items.start[k]) + 1
    return items.text[line : items.start[k]].lstrip().startswith(":")


def _says_it_last(items: Items, sentence: Phrase, reports: list[Report]) -> Report | None:
    """The report that ends a sentence after a comma: Roe was ill, | the mayor said in a letter."""
    last = reports[-1] if reports else None
    if last is None or last.kind != "saying":
        return None
    first, end = min(last.start, last.speaker[0]), max(last.end, last.speaker[1])
    rest = items.tags[end : sentence[1]]
    closes = items.tags[first - 1] == pos.COMMA and not any(tag in AFTER_LAST for tag in rest)
    return last if closes and first > sentence[0] else None


def same_sentence(quotation: Unattributed) -> Attribution | None:
    """The document that a relative clause is about, or else the subject of its sentence, before it."""
    items, lo, k = quotation.items, quotation.lo, quotation.k
    speaker = _document(items, lo, k) or main_subject(Sentence(items, lo, k), k) if k - lo >= 2 else None
    if not acceptable(speaker, items) or not can_speak(items, speaker):
        return None
    return Attribution(speaks_for(items, speaker), None, "same sentence")


def _document(items: Items, lo: int, k: int) -> Phrase | None:
    """The document that holds a quotation at item k: signed | a bill | into law that defines bread as “...”"""
    for relative in range(k - 2, max(lo, k - BEFORE_QUOTATION), -1):
        if items.word[relative] in ("that", "which") and items.tags[relative + 1] in pos.FINITE_OR_PAST:
            near = range(relative - 1, max(lo, relative - 4), -1)
            noun = next((x for x in near if items.word[x] in DOCUMENT_NOUNS and items.tags[x - 1] != pos.ADP), None)
            return phrase_ending(Sentence(items, lo, k), noun + 1) if noun is not None else None
    return None


def _in_the_words_of(items: Items, phrase: Phrase, candidates: list[Report]) -> Phrase:
    """The phrase as a report has it that shares words with it."""
    speakers = (r.speaker for r in candidates if items.tags[r.speaker[0]] != pos.REL)
    return next((s for s in speakers if s[0] < phrase[1] and phrase[0] < s[1]), phrase)


def _may_speak(items: Items, phrase: Phrase) -> bool:
    """Whether a phrase is a name, or a pronoun that means people."""
    i, j = phrase
    return NAME.search(items.tags, i, j) is not None or items.word[i] in ("he", "she", "they")


CARRIED: list[Rule[Unattributed, Attribution]] = [
    Rule("new speaker", new_speaker, "“It rained,” Ann Lahti said. Jo Berg said it had not. “It did not rain at all.”"),
    Rule("same paragraph", same_paragraph, "“It rained,” Ann Lahti said. “It rained for days.”"),
    Rule("continued", continued, "“It rained,” Ann Lahti said. “It did.\n\n“It rained for days.”"),
    Rule("next quotation", next_quotation, "“It rained for days.” It did. “It did,” Ann Lahti said."),
    Rule("previous paragraph", previous_paragraph, "“It rained,” Ann Lahti said.\n\n“It rained for days.”"),
    Rule("previous sentence", previous_sentence, "Ann Lahti laughed. “It rained for days.”"),
    Rule("same sentence", same_sentence, "Ann Lahti had “no words” for it."),
]

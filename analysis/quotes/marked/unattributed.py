"""A quotation whose speaker is looked for, and what the rules ask about it."""

from __future__ import annotations

from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.reporting_verbs import DOCUMENTS
from analysis.english.source_words import BODY_NOUNS, DOCUMENT_NOUNS, GROUP_WORDS, ONE_PERSON
from analysis.quotes.phrases.noun_phrases import head_of, is_person
from analysis.quotes.records import Attribution, Phrase, Report
from analysis.quotes.words.items import Items

FEWEST = 4  # words of a quotation that may go without a speaker of its own, or carry one on
ALONE_AFTER = pos.STOP + pos.QUOTATIONS
SOURCES = BODY_NOUNS | DOCUMENT_NOUNS | DOCUMENTS | GROUP_WORDS | ONE_PERSON | {"movement", "band", "whoever", "us"}

# What a line is, before a colon, and words for words; neither speaks.
LABELS = frozenset(
    """headline title subtitle subhead subheading standfirst headnote caption photo picture image video audio source
    publisher date note update correction
    name names word term terms nickname surname acronym""".split()
)


class Unattributed(NamedTuple):
    """A quotation (its number, its item k) whose speaker is looked for.

    `reports` are those of every sentence, `stated` what `STATED` found for every quotation, and `given` what is known
    of those before this one.
    """

    items: Items
    number: int
    k: int
    reports: list[list[Report]]
    stated: list[Attribution | None]
    given: list[Attribution | None]

    @property
    def sentence(self) -> int:
        return self.items.sentence_of[self.k]

    @property
    def lo(self) -> int:
        """The first item of its sentence."""
        return self.items.sentences[self.sentence][0]

    @property
    def whole(self) -> bool:
        """Whether it is a sentence of its own, of some words."""
        return sentence_alone(self.items, self.k) and length(self.items, self.k) >= FEWEST

    def last(self) -> int | None:
        """The last quotation before that has a speaker and is long or plain enough to carry it on."""
        items, given = self.items, self.given
        for n in range(self.number - 1, max(-1, self.number - 6), -1):
            attribution, open_ = given[n], n == self.number - 1 and not items.quoted[n].closed
            if attribution is None:
                continue
            if open_ or attribution.how in ("cue", "distant cue") or length(items, items.item[n]) >= FEWEST:
                return n
        return None

    def lines_since(self, n: int) -> int:
        """Lines between an earlier quotation and this one."""
        return self.items.line[self.k] - self.items.line[self.items.item[n]]


def continues(items: Items, number: int) -> bool:
    """Whether a quotation goes on with one that was still open when the paragraph before ended."""
    k = items.item[number]
    opens_line = k > 0 and items.line[k - 1] == items.line[k] - 1
    return opens_line and number > 0 and items.item[number - 1] == k - 1 and not items.quoted[number - 1].closed


def can_speak(items: Items, phrase: Phrase) -> bool:
    """Whether a phrase may call somebody, a body or a document: not the garden, which has “a swing for all”."""
    i, j = phrase
    if is_label(items, phrase):
        return False
    if any(tag in items.tags[i:j] for tag in pos.PROPN + pos.PRON + pos.RELATIVES):
        return True
    words = items.word[i:j]
    return not SOURCES.isdisjoint(words) or any(is_person(w) or is_occupation(w) or are_occupations(w) for w in words)


def is_label(items: Items, phrase: Phrase) -> bool:
    """Whether a phrase only says what stands after it, or means a word: Headline: “...”; her name means “...”"""
    return items.word[head_of(items.tags, *phrase)] in LABELS and "of" not in items.word[slice(*phrase)]


def length(items: Items, k: int) -> int:
    """Words of a quotation, split at white space."""
    return len(items.text[items.start[k] : items.end[k]].split())


def sentence_alone(items: Items, k: int) -> bool:
    """Whether a quotation is a sentence of its own."""
    before = items.tags[k - 1] if k and items.line[k - 1] == items.line[k] else "."
    return before in ALONE_AFTER or items.sentences[items.sentence_of[k]][0] == k

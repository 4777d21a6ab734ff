"""Words without a verb of saying that lead in to a quotation: And then this from Ann Lahti: “...”

`LEAD_INS` are asked in order, each about the words before the quotation; the first that finds a speaker decides.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import UTTERANCES
from analysis.quotes.items import Items, Sentence
from analysis.quotes.nominal_cues import OWNERS
from analysis.quotes.noun_phrases import acceptable, base_end
from analysis.quotes.phrases_right import subject_right
from analysis.quotes.records import Phrase
from analysis.quotes.rule_tables import Rule, decide

# Before "from" and who sends the words: this from, a note from, the latest from.
SENT = UTTERANCES | set("this that these word desk more one another latest line note then and also straight".split())
COMING = frozenset(pos.CCONJ + pos.ADV + pos.DETERMINERS + pos.NOMINAL + pos.PRON + pos.ADP + pos.THAT + pos.COMMA)
COMES = ("came", "comes", "was", "is", "got", "here", "there", "'s", "’s")
BEFORE_FROM = SENT.union(COMES)
# Ann Lahti|, in a letter to the mayor|:
NAMED_FIRST = re.compile(
    rf"({pos.PROPN}+)(?:{pos.COMMA}[{pos.PREPOSITIONS}{pos.DETERMINERS}{pos.ADJ}{pos.NOMINAL}{pos.TIME}{pos.NUM}]+)+"
    rf"{pos.COMMA}?{pos.COLON}"
)
OWNED = re.compile(rf"({pos.PROPN}+){pos.GENITIVE}[{pos.ADJ}{pos.NOUN}]*$")  # Ann Lahti|'s short | answer
LONGEST_OWNER = 12  # items of "Ann Lahti's short"
AFTER_NAME = pos.COLON + pos.STOP + pos.COMMA + pos.DASH  # from Roe| :


class Before(NamedTuple):
    """The words before the quotation at item k, in its sentence or as a sentence of their own: items lo to k."""

    items: Items
    lo: int
    k: int

    @property
    def mark(self) -> str:
        """The class of the last of them."""
        return self.items.tags[self.k - 1]


def lead_in(items: Items, lo: int, k: int) -> Phrase | None:
    """Who is named by the words from lo on that lead in to the quotation at item k."""
    decision = decide(LEAD_INS, Before(items, lo, k))
    return decision.answer if decision and acceptable(decision.answer, items) else None


def sent_from(before: Before) -> Phrase | None:
    """Whom the words come from."""
    items = before.items
    sources = (x for x in range(before.k - 2, before.lo - 1, -1) if items.word[x] == "from")
    source = next(sources, None)
    if before.mark != pos.COLON or source is None or not _comes(before, source):
        return None
    return _named_last(before, source)


def _comes(before: Before, source: int) -> bool:
    """Whether what stands before "from" only says that words come: And then there was this | from."""
    items, lo = before.items, before.lo
    first = source == lo or items.word[source - 1] in BEFORE_FROM
    return first and all(items.tags[x] in COMING or items.word[x] in COMES for x in range(lo, source))


def _named_last(before: Before, source: int) -> Phrase | None:
    """The name or phrase after a preposition, if with its apposition it ends the words before the quotation."""
    items = before.items
    deskless = source + 3 if items.word[source + 1 : source + 4] == ["the", "desk", "of"] else source
    phrase = subject_right(Sentence(items, before.lo, before.k), deskless)
    if phrase is None or items.tags[phrase[1]] not in AFTER_NAME:
        return None
    clause = any(tag in pos.FINITE_OR_PAST for tag in items.tags[phrase[1] : before.k])
    return None if clause else phrase


def asked_for(before: Before) -> Phrase | None:
    """Whose answer a question asks for."""
    items = before.items
    if items.word[before.k - 1] != "?":
        return None
    for noun in range(before.lo, before.k - 1):
        if items.word[noun] not in UTTERANCES:
            continue
        if items.word[noun + 1] in ("of", "from"):
            return _named_last(before, noun + 1)
        if noun > before.lo and items.word[noun - 1] in OWNERS:
            return noun - 1, noun
        if owner := OWNED.search(items.tags, max(before.lo, noun - LONGEST_OWNER), noun):
            return owner.span(1)  # Ann Lahti's answer?
    return None


def from_where_he_stands(before: Before) -> Phrase | None:
    """Whose view it is, named first."""
    items, lo = before.items, before.lo
    if items.word[lo] not in ("for", "to") or items.tags[lo + 1 : lo + 2] != pos.PROPN:
        return None
    end = base_end(items, lo + 1, before.k)
    return (lo + 1, end) if items.tags[end] == pos.COMMA else None


def named_first(before: Before) -> Phrase | None:
    """Who is named before a phrase and a colon."""
    items = before.items
    name = NAMED_FIRST.match(items.tags, before.lo, before.k) if before.mark == pos.COLON else None
    return (before.lo, name.end(1)) if name and name.end() == before.k else None


LEAD_INS: list[Rule[Before, Phrase]] = [
    Rule("sent from", sent_from, "And then there was this from Ann Lahti: “It rained for days.”"),
    Rule("asked for", asked_for, "And the answer of Ann Lahti, the mayor? “It rained for days.”"),
    Rule("named first", named_first, "Ann Lahti, on the rain: “It fell for days.”"),
    Rule("for somebody", from_where_he_stands, "For Ann Lahti, the dam is “as safe as a house.”"),
]

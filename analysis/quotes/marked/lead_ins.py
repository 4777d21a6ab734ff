"""Words without a verb of saying that lead in to a quotation: And then this from Ann Lahti: “...”

`LEAD_INS` are asked in order, each about the words before the quotation; the first that finds a speaker decides.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import is_occupation
from analysis.english.reporting_verbs import UTTERANCES
from analysis.english.source_words import ONE_PERSON
from analysis.quotes.cues.nominal_cues import OWNERS
from analysis.quotes.phrases.noun_phrases import acceptable, base_end, head_of, is_person
from analysis.quotes.phrases.phrases_right import subject_right
from analysis.quotes.records import Phrase
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.words.items import Items, Sentence

# Before "from" and who sends the words: this from, a note from, the latest from.
SENT = (UTTERANCES - {"voice"}) | set(
    """this that these word words desk more one another latest first last line lines note then and also straight text
    texts in call news greeting greetings reaction view sent""".split()
)
COMING = frozenset(pos.CCONJ + pos.ADV + pos.DETERMINERS + pos.NOMINAL + pos.PRON + pos.ADP + pos.THAT + pos.COMMA)
COMES = ("came", "comes", "was", "is", "got", "here", "there", "'s", "’s")
BEFORE_FROM = SENT.union(COMES)
NAME_APPOSED = re.compile(rf"({pos.COMMA}{pos.PROPN}+)[{pos.COMMA}{pos.COLON}]")  # the lawyer|, Ann Lahti|, in tears:
RELATIVE = re.compile(rf"{pos.COMMA}{pos.REL}[^{pos.COMMA}{pos.COLON}]+")
FULL_CLAUSE = re.compile(rf"[{pos.NOUNS}{pos.PRON}]{pos.PAST}(?![{pos.PREPOSITIONS}{pos.COMMA}]|$)")
AFTER_FIRST = pos.COMMA + pos.COLON + pos.PREPOSITIONS + pos.OPENING  # the coach| after the game
NAMES = re.compile(rf"{pos.PROPN}+")
FINITE = re.compile(f"[{pos.FINITE_OR_PAST}]")
OWNED = re.compile(rf"({pos.PROPN}+){pos.GENITIVE}[{pos.ADJ}{pos.NOUN}]*$")  # Ann Lahti|'s short | answer
LONGEST_OWNER = 12  # items of "Ann Lahti's short"
AFTER_NAME = pos.COLON + pos.STOP + pos.COMMA + pos.DASH  # from Roe| :


ASIDE = ("as", "while", "when", "after", "before")  # Ann Lahti, | as she leaves:
HANDING = ("over", "back", "across", "on", "now")
GIVEN = ("goes", "went", "belongs", "belonged", "falls", "fell")
GIVEN_WORDS = ("word", "words", "floor", "say", "line")
# Who asks what somebody thinks asks for that person's words: What does Ann Lahti make of it?
THINKING = frozenset("think say feel believe make see expect reply answer thinks says want".split())
OPENERS = pos.CCONJ + pos.ADV  # Then | Ann Lahti, in tears: “...”
OF_THE_PHRASE = ("of", "for", "from", "at")  # the head | of the union
VOICES = ("voice", "voices", "shout", "cry")


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
    sources = (x for x in range(before.k - 2, before.lo - 1, -1) if _source(items, before.lo, x))
    source = next(sources, None)
    if before.mark != pos.COLON or source is None or not _comes(before, source):
        return None
    return _named_last(before, source)


def _source(items: Items, lo: int, x: int) -> bool:
    """Whether what follows item x may be whom words come from: a note | from; the verdict | of."""
    return items.word[x] == "from" or items.word[x] == "of" and x > lo and items.word[x - 1] in UTTERANCES


def _comes(before: Before, source: int) -> bool:
    """Whether what stands before "from" only says that words come: And then there was this | from."""
    items, lo = before.items, before.lo
    first = source == lo or items.word[source - 1] in BEFORE_FROM
    return first and all(
        items.tags[x] in COMING or items.word[x] in COMES or items.word[x] in UTTERANCES for x in range(lo, source)
    )


def _named_last(before: Before, source: int) -> Phrase | None:
    """The name or phrase after a preposition, if with its apposition it ends the words before the quotation."""
    items = before.items
    deskless = source + 3 if items.word[source + 1 : source + 4] == ["the", "desk", "of"] else source
    phrase = subject_right(Sentence(items, before.lo, before.k), deskless)
    if phrase is None or items.tags[phrase[1]] not in AFTER_NAME:
        return None
    rest = items.tags[phrase[1] : before.k]
    aside = rest.startswith((pos.COMMA + pos.REL, pos.COMMA + pos.SCONJ)) or items.word[phrase[1] + 1] in ASIDE
    clause = any(tag in pos.FINITE_OR_PAST for tag in rest) and not aside
    return None if clause else phrase


def handed_over(before: Before) -> Phrase | None:
    """To whom the word goes: Over to Ann Lahti: “...” The last word belongs to Ann Lahti."""
    items, lo = before.items, before.lo
    to = next((x for x in range(lo + 1, before.k - 1) if items.word[x] == "to" and _gives_way(items, lo, x)), None)
    return _named_last(before, to) if to and before.mark == pos.COLON else None


def _gives_way(items: Items, lo: int, to: int) -> bool:
    """Whether the words before "to" only hand over: Now over | to; the last word goes | to; the last word | to."""
    verb = items.word[to - 1]
    if verb in GIVEN or verb in GIVEN_WORDS and not FINITE.search(items.tags, lo, to - 1):
        return any(word in GIVEN_WORDS for word in items.word[lo:to])
    return verb in HANDING and all(items.tags[x] in pos.ADV + pos.CCONJ + pos.ADP for x in range(lo, to))


def asked_for(before: Before) -> Phrase | None:
    """Whose answer a question asks for."""
    items = before.items
    if items.word[before.k - 1] != "?":
        return None
    if thinker := _asked(before):
        return thinker
    for noun in range(before.lo, before.k - 1):
        if items.word[noun] not in UTTERANCES and items.word[noun] != "take":
            continue
        if items.word[noun + 1] in ("of", "from"):
            return _named_last(before, noun + 1)
        if noun > before.lo and items.word[noun - 1] in OWNERS:
            return noun - 1, noun
        if owner := OWNED.search(items.tags, max(before.lo, noun - LONGEST_OWNER), noun):
            return owner.span(1)  # Ann Lahti's answer?
    return None


def _asked(before: Before) -> Phrase | None:
    """Who is asked, by name: And Ann Lahti? What does the mayor, Ann Lahti, think?"""
    items, lo, last = before.items, before.lo, before.k - 1
    first = lo + (items.tags[lo] == pos.CCONJ)
    named = pos.PROPN in items.tags[first:last] and pos.GENITIVE not in items.tags[first:last]
    if named and last - first < 6 and base_end(items, first, last) == last:
        return first, last
    if items.word[lo] not in ("what", "how", "so", "and") or THINKING.isdisjoint(items.word[lo:last]):
        return None
    names = NAMES.finditer(items.tags, lo, last)
    found = [name.span() for name in names]
    return found[0] if len(found) == 1 else None


def from_where_he_stands(before: Before) -> Phrase | None:
    """Whose view it is, named first."""
    items, lo = before.items, before.lo
    if items.word[lo] not in ("for", "to") or items.tags[lo + 1 : lo + 2] != pos.PROPN:
        return None
    end = base_end(items, lo + 1, before.k)
    return (lo + 1, end) if items.tags[end] == pos.COMMA else None


def named_first(before: Before) -> Phrase | None:
    """Who is named, or called something, before a phrase and a colon: Ann Lahti, in tears; the coach after the game."""
    items, tags, lo, colon = before.items, before.items.tags, before.lo, before.k - 1
    if before.mark != pos.COLON:
        return None
    while lo < colon and tags[lo] in OPENERS:
        lo += 1
    end = base_end(items, lo, colon)
    while items.word[end] in OF_THE_PHRASE and base_end(items, end + 1, colon) > end + 1:
        end = base_end(items, end + 1, colon)
    called_out = end == colon and items.word[head_of(tags, lo, end)] in VOICES
    if not (lo < end < colon or called_out) or not _may_speak(items, lo, end) or _has_verb(tags, end, colon):
        return None
    name = NAME_APPOSED.match(tags, end, colon + 1)
    return (lo, name.end(1)) if name else (lo, end) if tags[end] in AFTER_FIRST else None


def _may_speak(items: Items, lo: int, end: int) -> bool:
    """Whether a phrase calls a person, by name or without."""
    head = head_of(items.tags, lo, end)
    word = items.word[head]
    if items.tags[head] == pos.PROPN:
        return True
    return is_person(word) or is_occupation(word) or word in VOICES or word in ONE_PERSON


def _has_verb(tags: str, end: int, colon: int) -> bool:
    """Whether the words before a colon have a verb, other than those of an aside with who: Ann Lahti, who runs it, |"""
    aside = RELATIVE.match(tags, end, colon)
    rest = tags[aside.end() if aside else end : colon]
    return any(tag in pos.FINITE + pos.THAT for tag in rest) or FULL_CLAUSE.search(rest) is not None


LEAD_INS: list[Rule[Before, Phrase]] = [
    Rule("sent from", sent_from, "And then there was this from Ann Lahti: “It rained for days.”"),
    Rule("handed over", handed_over, "The last word goes to Ann Lahti: “It rained for days.”"),
    Rule("asked for", asked_for, "And the answer of Ann Lahti, the mayor? “It rained for days.”"),
    Rule("named first", named_first, "Ann Lahti, on the rain: “It fell for days.”"),
    Rule("for somebody", from_where_he_stands, "For Ann Lahti, the dam is “as safe as a house.”"),
]

"""What was said as a phrase: called the dam a wreck, warned of floods, vowed to mend it.

`PHRASES` are asked in order where a phrase after the cue may begin; `nothing_said` tells which of them say nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import (
    ACTING_VERBS,
    EXPLAINING_VERBS,
    GERUNDIAL_VERBS,
    INFINITIVAL_VERBS,
    LEMMA,
    MENTAL_VERBS,
    PHRASAL_VERBS,
    PREPOSITIONAL,
)
from analysis.english.source_words import FINDINGS
from analysis.quotes.clauses.circumstances import TIME_OF, begins_number, skip_circumstance
from analysis.quotes.clauses.clause_edges import Cue, clause_end, phrase_end
from analysis.quotes.clauses.nothing_said import Taken, nothing_said
from analysis.quotes.phrases.noun_phrases import addressees_end, head_of
from analysis.quotes.records import Content, Report
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.words.items import Items

BEGINS_PHRASE = pos.DETERMINERS + pos.NOMINAL + pos.NUM + pos.PARTICIPLES + pos.PRONOUNS + pos.QUOTED
NO_DEED = re.compile(f"[{pos.PRONOUNS}]|[{pos.DET}{pos.ADJ}]?{pos.TIME}")  # what they agreed to | last year
QUESTION_WORDS = ("how", "why", "what", "whether", "when", "where", "who")
NO_PHRASE = ("", pos.STOP, *pos.PAUSES)
BEGINS_QUOTED_PHRASE = BEGINS_PHRASE + pos.PREPOSITIONS


DIRECTING = ("tell", "ask", "urge", "warn", "advise", "remind")  # was told by Roe | to leave
TO_DO = re.compile(f"{pos.ADV}?{pos.TO}[{pos.BASE}{pos.NOUN}]")  # was told | to leave, | not to leave
OWNING_UP = ("admit", "confess", "own")  # admitted to | stealing it
REFLEXIVE = frozenset("himself herself itself themselves myself yourself ourselves".split())


class Taker(NamedTuple):
    """A cue with its verb in the base form, and the item after it, where its phrase may begin."""

    cue: Cue
    verb: str
    first: int

    @property
    def tag(self) -> str:
        return self.cue.items.tags[self.first]


class PhraseStart(NamedTuple):
    """Where a phrase begins that says what was said; some verbs say so only of quoted words."""

    start: int
    only_quoted: bool = False


def with_preposition(taker: Taker) -> PhraseStart | None:
    """A preposition that is part of the cue, or stands behind who is told: reminded the bakers of | his plan."""
    prepositions = PREPOSITIONAL.get(taker.verb)
    if taker.verb == "remind" and not taker.cue.passive and not taker.cue.inverted:
        told = addressees_end(taker.cue.items, taker.first, taker.cue.end)
        if taker.first < told < taker.cue.end and taker.cue.items.word[told] in ("of", "about"):
            return PhraseStart(told + 1)
    if prepositions is None or taker.cue.items.word[taker.first] not in prepositions:
        return None
    return PhraseStart(taker.first + 1) if taker.tag in pos.PREPOSITIONS + pos.ADV else None


def as_after_agent(taker: Taker) -> PhraseStart | None:
    """What somebody is called by the speaker, after "as": was described by Roe as."""
    cue = taker.cue
    after = cue.report.speaker[1]
    said = cue.passive and cue.items.word[after : after + 1] == ["as"] and taker.verb in PHRASAL_VERBS
    return PhraseStart(after + 1) if said else None


def infinitive(taker: Taker) -> PhraseStart | None:
    """What somebody promises or threatens to do."""
    if taker.verb not in INFINITIVAL_VERBS:
        return None
    items = taker.cue.items
    after = skip_circumstance(items, taker.first, taker.cue.end)  # pledged on Monday | to go
    to = items.tags.find(pos.TO, max(after - 1, taker.first), after + 1)
    return PhraseStart(to) if to >= 0 and not NO_DEED.match(items.tags, to + 1) else None


def question(taker: Taker) -> PhraseStart | None:
    """What was asked, after whom it was asked: asked the mayor on Monday whether; was asked by Roe how."""
    if taker.verb != "ask":
        return None
    cue, x = taker.cue, taker.first
    if cue.inverted or cue.passive:
        x = cue.report.speaker[1]
    elif taker.tag not in pos.SUBORDINATORS:
        x = skip_circumstance(cue.items, addressees_end(cue.items, x, cue.end), cue.end)
    asks = x < cue.end and (cue.items.tags[x] in pos.SUBORDINATORS or cue.items.word[x] in ("if", "what"))
    return PhraseStart(x) if asks else None


def told_to(taker: Taker) -> PhraseStart | None:
    """What somebody is told or asked to do: told the bakers to leave; were told by the mayor to leave."""
    cue = taker.cue
    if taker.verb not in DIRECTING or cue.inverted:
        return None
    if cue.passive:
        behind = cue.right + (cue.items.tags[cue.right : cue.right + 1] == pos.COMMA)
        starts = (x for x in (taker.first, behind) if TO_DO.match(cue.items.tags, x, cue.end))
        return next(map(PhraseStart, starts), None)
    if taker.verb not in ("tell", "ask", "advise", "remind"):
        return None
    x = addressees_end(cue.items, taker.first, cue.end)
    takes = taker.first < x < cue.end and cue.items.tags[x] == pos.TO
    return PhraseStart(taker.first) if takes else None


def gerund(taker: Taker) -> PhraseStart | None:
    """What somebody tells of having done: recalled seeing the wolf; admitted to seeing it."""
    first = taker.first + (taker.verb in OWNING_UP and taker.tag == pos.TO)
    done = taker.cue.items.tags[first : first + 1] == pos.ING
    return PhraseStart(first) if taker.verb in GERUNDIAL_VERBS and done else None


def indirect_question(taker: Taker) -> PhraseStart | None:
    """What is told by a clause that asks: described how it was built."""
    asks = taker.cue.items.word[taker.first] in QUESTION_WORDS
    return PhraseStart(taker.first) if asks and taker.verb in EXPLAINING_VERBS else None


def finding(taker: Taker) -> PhraseStart | None:
    """What a poll, a study or a record shows."""
    items, (i, j) = taker.cue.items, taker.cue.report.speaker
    if taker.verb not in ("find", "show") or items.word[head_of(items.tags, i, j)] not in FINDINGS:
        return None
    begins = taker.tag in BEGINS_PHRASE or begins_number(items, taker.first, taker.cue.end)
    return PhraseStart(taker.first) if begins else None


def noun_phrase(taker: Taker) -> PhraseStart | None:
    """A noun phrase or quoted words after a verb that takes them."""
    takes = taker.verb in PHRASAL_VERBS and taker.verb not in ("tell", "ask")
    items, first = taker.cue.items, taker.first
    begins = taker.tag in BEGINS_PHRASE or items.word[first] in REFLEXIVE or TIME_OF.match(items.tags, first)
    return PhraseStart(first, taker.verb in ACTING_VERBS) if takes and begins else None


def quoted_phrase(taker: Taker) -> PhraseStart | None:
    """A phrase with quoted words in it, after a verb of thinking or wanting as well."""
    takes = taker.verb in PHRASAL_VERBS or taker.verb in MENTAL_VERBS
    return PhraseStart(taker.first, True) if takes and taker.tag in BEGINS_QUOTED_PHRASE else None


TAKING_PHRASES = (
    set(DIRECTING)
    | GERUNDIAL_VERBS
    | EXPLAINING_VERBS
    | PREPOSITIONAL.keys()
    | INFINITIVAL_VERBS
    | PHRASAL_VERBS
    | MENTAL_VERBS
)
PHRASES: list[Rule[Taker, PhraseStart]] = [
    Rule("preposition", with_preposition, "The mayor called for a new dam."),
    Rule("as, after who says so", as_after_agent, "The dam was described by the mayor as a tomb for all."),
    Rule("infinitive", infinitive, "The mayor vowed to mend the dam."),
    Rule("question", question, "The mayor asked the bakers on Monday whether the dam was safe."),
    Rule("told to", told_to, "The mayor told the bakers to leave the mill."),
    Rule("gerund", gerund, "The mayor recalled seeing a wolf near the dam."),
    Rule("indirect question", indirect_question, "The mayor described how the dam was built."),
    Rule("finding", finding, "The survey shows bakers losing patience with the mayor."),
    Rule("noun phrase", noun_phrase, "The mayor called the dam a wreck."),
    Rule("quoted phrase", quoted_phrase, "The mayor wants “a clean break” from it."),
]


def phrase(cue: Cue) -> list[Content] | None:
    """A phrase that says what was said."""
    items, verb, first = cue.items, LEMMA.get(cue.word), cue.report.start + 1
    if verb is None or verb not in TAKING_PHRASES or first >= cue.end or cue.inverted and verb != "ask":
        return None
    begin = decide(PHRASES, Taker(cue, verb, first))
    if begin is None:
        return None
    start, only_quoted = begin.answer
    if items.tags[start : start + 1] in NO_PHRASE:
        return None
    stop = min(
        phrase_end(items, start, cue.end),
        clause_end(cue, start).answer,
        *next_speakers(items, cue.reports, cue.report, start),
    )
    if cue.passive and start < cue.report.speaker[0]:
        stop = cue.report.speaker[0] - 1  # called | a wreck | by the mayor
    if _claim_of_another(cue, start, stop):
        return None
    clause = verb in ACTING_VERBS and pos.THAT in items.tags[start:stop]  # rejected the idea that it was late
    if not _quotes(items, start, stop) and (only_quoted and not clause or nothing_said(Taken(cue, verb, start, stop))):
        return None
    return [Content(start, stop, cue.report)] if stop - start >= 2 else None


def next_speakers(items: Items, reports: list[Report], report: Report, start: int) -> list[int]:
    """The commas, behind item start, that set off who says something next: announced a plan in May|, the mayor said."""
    tags, commas = items.tags, []
    for other in reports:
        comma = other.speaker[0] - 1
        while tags[comma] in pos.NOMINAL + pos.DET:
            comma -= 1
        if other.start > report.start and other.kind == "saying" and comma > start and tags[comma] == pos.COMMA:
            commas.append(comma)
    return commas


def _claim_of_another(cue: Cue, start: int, stop: int) -> bool:
    """Whether the quoted words are what a noun in the phrase reports: rejected his claim that he had “won”."""
    claims = [report for report in cue.reports if report.kind == "noun" and report.start >= start]
    return any(_quotes(cue.items, report.end, stop) for report in claims)


def _quotes(items: Items, start: int, stop: int) -> bool:
    """Whether words from start to stop are in quotation marks."""
    return bisect_left(items.item, start) < bisect_left(items.item, stop)

"""Nested reports: who passes on what somebody else said. Interfax quoted Ann Lahti as saying that it rained.

`RELAYERS` are asked in order about the cue and the speaker of a passage; the first that has an answer decides.
"""

from __future__ import annotations

from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.quotes.clauses.contents import contents
from analysis.quotes.phrases.noun_phrases import acceptable
from analysis.quotes.phrases.phrases_left import subject_left
from analysis.quotes.phrases.phrases_right import subject_right
from analysis.quotes.phrases.subjects import QUOTING, SAYING_OF_ANOTHER, passive, relaying_verb
from analysis.quotes.records import Attribution, Content, Phrase, Report
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.words.items import Items, Sentence

REPORTED = ("cue", "distant cue", "according to")
STATING = ("saying", "clausal", "according")
# What somebody else is told, who passes it on: Roe said the mayor | told her.
HEARD = ("told", "tells", "telling", "informed", "assured", "texted", "emailed", "phoned", "wrote")
PASSED_ON = 4  # items from who is quoted to "by the agency"
AFTER_TOLD = pos.COMMA + pos.QUOTATION
BEFORE_INNER = pos.THAT + pos.COMMA + pos.ADV  # said | that | the mayor had told her
LONGEST_ADDRESS = 5  # items of whom the inner speaker tells it


class Told(NamedTuple):
    """The cue and the speaker of a passage, in a sentence with these reports."""

    sentence: Sentence
    cue: Phrase
    speaker: Phrase
    reports: list[Report]

    @property
    def end(self) -> int:
        return max(self.cue[1], self.speaker[1])


def who_quotes(told: Told) -> Phrase | None:
    """Who quotes or cites somebody as saying something."""
    verb = relaying_verb(told.sentence, told.cue[0])
    if verb is None:
        return None
    if not passive(told.sentence, verb):
        return subject_left(told.sentence, verb)
    return _agent(told.sentence, verb + 1, told.cue[0]) or _agent(told.sentence, told.cue[1], told.cue[1] + PASSED_ON)


def _agent(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """Who follows "by" between two items."""
    by = next((x for x in range(first, min(last, sentence.hi)) if sentence.word[x] == "by"), None)
    return subject_right(sentence, by) if by is not None else None


def who_only_quotes(told: Told) -> Phrase | None:
    """Who quotes somebody, without "as saying"."""
    after = told.speaker[0] >= told.cue[1] and told.sentence.word[told.cue[0]] in QUOTING
    return subject_left(told.sentence, told.cue[0]) if after else None


def according_to(told: Told) -> Phrase | None:
    """According to whom somebody said it."""
    tags = told.sentence.tags
    later = (r for r in told.reports if r.kind == "according" and r.start > told.end and r.start != told.cue[0])
    return next((r.speaker for r in later if tags[r.start - 1] == pos.COMMA and r.start <= told.end + 1), None)


def who_reports_it(told: Told) -> Phrase | None:
    """Who reports, at the end of the sentence, that somebody said it."""
    tags, end = told.sentence.tags, told.end
    if tags[end : end + 2] in (pos.COMMA + pos.QUOTATION, pos.COLON + pos.QUOTATION):
        end += 1  # He called and said, “...,” | prosecutors said
    for report in told.reports:
        first = min(report.start, report.speaker[0])
        last = max(report.end, report.speaker[1])
        closes = last >= told.sentence.hi or tags[last] == pos.STOP
        if report.kind in STATING and first == end + 1 and tags[end] in AFTER_TOLD and closes:
            return report.speaker
    return None


RELAYERS: list[Rule[Told, Phrase]] = [
    Rule("who quotes", who_quotes, "Norpress quoted Ann Lahti as saying that it rained."),
    Rule("who only quotes", who_only_quotes, "“It rained,” the paper quoted Ann Lahti."),
    Rule("according to", according_to, "“It rained,” Ann Lahti said, according to the paper."),
    Rule("who reports it", who_reports_it, "“It rained,” Ann Lahti said, the paper reported."),
]


def relayer(items: Items, reports: list[list[Report]], attribution: Attribution) -> Phrase | None:
    """Who passes on what the speaker of a passage says, if its sentence tells."""
    if attribution.relayed or attribution.cue is None or attribution.how not in REPORTED:
        return attribution.relayed
    number, word = items.sentence_of[attribution.cue[0]], items.word[attribution.cue[0]]
    if len(reports[number]) < 2 and word not in SAYING_OF_ANOTHER and word not in QUOTING:
        return None
    lo, hi = items.sentences[number]
    decision = decide(RELAYERS, Told(Sentence(items, lo, hi), attribution.cue, attribution.speaker, reports[number]))
    return decision.answer if decision and acceptable(decision.answer, items) else None


def inner_report(sentence: Sentence, content: Content, reports: list[Report]) -> Content | None:
    """What an inner speaker says in a reported clause, if it says little else: the mayor told her | it had rained."""
    first = content.start
    while first < content.end and sentence.tags[first] in BEFORE_INNER:
        first += 1
    own = [report for report in reports if report.speaker[0] == first and _inside(report, content)]
    if not own or sentence.tags[first] in pos.PRONOUNS + pos.RELATIVES:
        return None
    inner, last = own[0], content.end - 1
    if own[-1].kind == "saying" and last in sentence.items.quote and last - own[-1].end in (0, 1):
        return Content(last, content.end, own[-1])  # recalled that his coach used to say, | “legs do not lie”
    if (
        inner.infinitive
        or sentence.word[inner.start] not in HEARD
        and content.report.kind != "according"
        or inner.kind not in ("saying", "clausal")
    ):
        return None
    said = contents(sentence.part(lo=content.start), [inner])
    whole = said and said[-1].end >= content.end and said[-1].start < content.end
    if not whole or said[-1].start > inner.end + LONGEST_ADDRESS:
        return None
    return Content(said[-1].start, content.end, inner)


def _inside(report: Report, content: Content) -> bool:
    """Whether a report with its speaker stands in what another one reports."""
    first, last = min(report.start, report.speaker[0]), max(report.end, report.speaker[1])
    return content.start <= first and last < content.end and report is not content.report

"""Who says each quotation: by a report in its own sentence, or else by what comes before and after it.

Two tables of rules, each asked in order: `STATED`, by the sentence and the line of the quotation; then `CARRIED` of
`neighbours`, by what stands around it. `decisions` names the rule behind each attribution.
"""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import classes
from analysis.english.reporting_verbs import LEMMA
from analysis.quotes.cues.nominal_cues import speaks_for
from analysis.quotes.cues.reports import VERBAL, reports
from analysis.quotes.marked.lead_ins import lead_in
from analysis.quotes.marked.neighbours import CARRIED
from analysis.quotes.marked.signatures import signed
from analysis.quotes.marked.unattributed import Unattributed, continues, is_label
from analysis.quotes.marked.whose_words import whose
from analysis.quotes.models.report_match import CLOSE, likelihood, outdone
from analysis.quotes.phrases.clause_subjects import main_subject
from analysis.quotes.phrases.noun_phrases import acceptable, head_of, is_person
from analysis.quotes.phrases.phrases_left import subject_left
from analysis.quotes.phrases.subjects import passive
from analysis.quotes.records import Attribution, Report
from analysis.quotes.rule_tables import Decision, Rule, decide
from analysis.quotes.words.items import Items, Sentence
from analysis.text.wordforms import long_words_capitalised

POSSIBLE = 0.02  # likelihood below which a report is not taken for that of a quotation
BEGINS_HEADLINE = pos.NOMINAL + pos.DETERMINERS + pos.NUM
ADDRESSED = ("asked", "told", "questioned", "reminded", "warned")  # those who hear a quotation are
BEFORE_WORDS = pos.INTRODUCING_MARKS + pos.TIME + pos.ADV  # He was asked | on Monday: “...”
IN_WHAT = re.compile(rf"{pos.ADP}[{pos.DETERMINERS}]?[{pos.NOMINAL}]+$")  # in a text message
LONGEST_WHAT = 6  # items of it
REPORTED = ("cue", "distant cue", "according to")  # by a report beside the quotation
GUESSED = ("previous sentence", "previous paragraph")


def attributions(items: Items) -> tuple[list[Attribution | None], list[list[Report]]]:
    """Who says each quotation, and the reports of each sentence."""
    decided, in_sentences = decisions(items)
    return [decision and decision.answer for decision in decided], in_sentences


def decisions(items: Items) -> tuple[list[Decision[Attribution] | None], list[list[Report]]]:
    """The same with the rule behind each attribution."""
    in_sentences = [reports(Sentence(items, lo, hi)) for lo, hi in items.sentences]
    stated: list[Attribution | None] = []
    given: list[Attribution | None] = []
    quotations = [Unattributed(items, number, k, in_sentences, stated, given) for number, k in enumerate(items.item)]
    decided = [decide(STATED, quotation) for quotation in quotations]
    stated += [decision and decision.answer for decision in decided]
    for number, quotation in enumerate(quotations):
        decision = decided[number] or (None if asked_by_nobody(quotation) else decide(CARRIED, quotation))
        if decision and continues(items, number) and given[-1]:
            decision = decision._replace(answer=decision.answer._replace(follows=number - 1))
        decided[number] = decision
        given.append(decision and decision.answer)
    return _carried_back(items, decided), in_sentences


def _carried_back(items: Items, decided: list[Decision[Attribution] | None]) -> list[Decision[Attribution] | None]:
    """The same where a quotation goes on over paragraphs and the last of them names the speaker.

    A report beside the last part weighs more than what stands before the first one.
    """
    for number in range(len(decided) - 2, -1, -1):
        following = decided[number + 1]
        if following is None or not continues(items, number + 1):
            continue
        reported = following.rule == "carried back" or following.answer.how in REPORTED
        if decided[number] is None or reported and _guessed(items, decided, number):
            answer = following.answer._replace(how="continued", cue=None, follows=None)
            decided[number] = Decision(answer, "carried back")
            decided[number + 1] = following._replace(answer=following.answer._replace(follows=number))
    return decided


def _guessed(items: Items, decided: list[Decision[Attribution] | None], number: int) -> bool:
    """Whether a quotation, or the one that it goes on with, has its speaker from the text before it."""
    decision = decided[number]
    while decision and decision.rule == "continued" and continues(items, number):
        number -= 1
        decision = decided[number]
    return decision is not None and decision.answer.how in GUESSED


def asked_by_nobody(quotation: Unattributed) -> bool:
    """Whether somebody hears the quotation and nobody is said to say it: Roe was asked, “...” “...,” she was told."""
    items, k = quotation.items, quotation.k
    lo, hi = items.sentences[quotation.sentence]
    sentence = Sentence(items, lo, hi)
    before = _before_phrase(
        items, lo, next((v for v in range(k - 1, max(lo, k - 4), -1) if items.tags[v] not in BEFORE_WORDS), lo)
    )
    after = next((v for v in range(k + 1, min(hi, k + 7)) if items.word[v] in ADDRESSED), lo)
    return any(v > lo and items.word[v] in ADDRESSED and passive(sentence, v) for v in (before, after))


def _before_phrase(items: Items, lo: int, last: int) -> int:
    """The item before the phrase with a preposition that ends at an item: was told | in a text message."""
    phrase = IN_WHAT.search(items.tags, max(lo, last - LONGEST_WHAT), last + 1)
    return phrase.start() - 1 if phrase and phrase.start() > lo else last


# ---------------------------------------------------------------- by its sentence and line
def report(quotation: Unattributed) -> Attribution | None:
    """The report of its sentence that it most likely belongs to."""
    items, k, candidates = quotation.items, quotation.k, quotation.reports[quotation.sentence]
    others = (
        outdone(items, k, c, candidates) or _introduces_another(items, k, c) or _glosses(items, c) for c in candidates
    )
    chances = [0.0 if other else likelihood(items, k, c) for c, other in zip(candidates, others, strict=True)]
    likely = max(chances, default=0.0)
    if likely < POSSIBLE:
        return None
    best = candidates[chances.index(likely)]
    how = "according to" if best.kind == "according" else "cue" if likely >= CLOSE else "distant cue"
    inner = _introducing(quotation, best, candidates)
    if inner:
        return Attribution(inner.speaker, (inner.start, inner.end), "cue", likely=likely, relayed=best.speaker)
    return Attribution(best.speaker, (best.start, best.end), how, likely=likely)


def _introduces_another(items: Items, k: int, report: Report) -> bool:
    """Whether a report introduces the quotation after it, not one that ended before: “It is late.” | Roe said: “...”"""
    colon = max(report.end, report.speaker[1])
    introduces = items.tags[colon : colon + 1] == pos.COLON and colon + 1 in items.quote
    return introduces and k < min(report.start, report.speaker[0]) and items.last(k) in ".?!"


def _glosses(items: Items, report: Report) -> bool:
    """Whether a verb tells what a word means, which nobody says: Her name means “late rain”."""
    return LEMMA.get(items.word[report.start]) == "mean" and is_label(items, report.speaker)


def _introducing(quotation: Unattributed, report: Report, candidates: list[Report]) -> Report | None:
    """Another report that ends right before a quotation: He called and said, “...,” | prosecutors said."""
    items, k = quotation.items, quotation.k
    after = report.start > k and report.speaker[0] > k and items.tags[k - 1 : k] in (pos.COMMA, pos.COLON)
    before = (r for r in candidates if r.kind in ("saying", "clausal") and r.end == k - 1 and r.speaker[1] < k)
    return next(before, None) if after else None


def whose_words(quotation: Unattributed) -> Attribution | None:
    """Whose words the sentence, or the next one, says that it was."""
    found = whose(quotation.items, quotation.k)
    return found and Attribution(found.speaker, found.cue, "cue")


def headline(quotation: Unattributed) -> Attribution | None:
    """The person who begins a line in title case, before a colon."""
    begin = _subject_of_headline(quotation.items, quotation.lo, quotation.k - 1) if _after_colon(quotation) else None
    return Attribution((quotation.lo, begin), (quotation.k - 1, quotation.k), "colon") if begin else None


def leading_in(quotation: Unattributed) -> Attribution | None:
    """Whom words without a verb of saying name, in its sentence or, if it begins one, in that before."""
    items, k, lo = quotation.items, quotation.k, quotation.lo
    if k == lo and k:
        lo = items.sentences[quotation.sentence - 1][0]
    speaker = lead_in(items, lo, k) if k - lo >= 2 else None
    if speaker is None:
        return None
    mark = (k - 1, k) if items.tags[k - 1] == pos.COLON else None
    how = "colon" if mark else "previous sentence" if k == quotation.lo else "same sentence"
    return Attribution(speaks_for(items, speaker), mark, how)


def colon(quotation: Unattributed) -> Attribution | None:
    """The subject, or the phrase, before a colon."""
    if not _after_colon(quotation) or asked_by_nobody(quotation):
        return None
    items, lo, k = quotation.items, quotation.lo, quotation.k
    clause = any(tag in pos.FINITE_OR_PAST for tag in items.tags[lo : k - 1])
    before = Sentence(items, lo, k)
    speaker = main_subject(before, k - 1) if clause else subject_left(before, k - 1)
    if not acceptable(speaker, items) or is_label(items, speaker):
        return None
    comma = items.tags.find(pos.COMMA, *speaker)
    if (speaker[1] if comma < 0 else comma) - speaker[0] > 10:
        return None
    return Attribution(speaks_for(items, speaker), (k - 1, k), "colon")


def _after_colon(quotation: Unattributed) -> bool:
    return quotation.k - 1 > quotation.lo and quotation.items.tags[quotation.k - 1] == pos.COLON


def _subject_of_headline(items: Items, lo: int, colon: int) -> int | None:
    """The item after the person who begins a line in title case: Berg | Slams Mayor: “...”"""
    words = [items.written[i] or items.word[i] for i in range(lo, colon) if items.word[i].isalpha()]
    capitalised = long_words_capitalised(words)
    if not capitalised or items.tags[lo] not in BEGINS_HEADLINE or pos.COMMA in items.tags[lo:colon]:
        return None
    for i in range(lo + 1, colon):
        verb = items.tags[i] != pos.GENITIVE and classes().get(items.word[i]) in VERBAL
        if verb or items.tags[i] == pos.ADP and items.word[i] not in ("of", "for"):
            person = is_person(items.word[head_of(items.tags, lo, i)]) or items.word[i - 1] in items.inner_names
            return i if person and pos.PROPN in items.tags[lo:i] else None
    return None


def signature(quotation: Unattributed) -> Attribution | None:
    """A name after a dash, in the line of the quotation or by itself in the next."""
    found = signed(quotation.items, quotation.k)
    return found and Attribution(*found, "signature")


def announced(quotation: Unattributed) -> Attribution | None:
    """The report before a line of its own, if it ends in a colon or comma."""
    items, k = quotation.items, quotation.k
    if k != quotation.lo or not k or items.tags[k - 1] not in pos.INTRODUCING_MARKS:
        return None
    before = quotation.reports[quotation.sentence - 1]
    return Attribution(before[-1].speaker, (before[-1].start, before[-1].end), "cue") if before else None


STATED: list[Rule[Unattributed, Attribution]] = [
    Rule("whose words", whose_words, "“It rained” was the only remark of Ann Lahti."),
    Rule("report", report, "“It rained,” Ann Lahti said."),
    Rule(
        "headline", headline, "Lahti Slams the Mayor: “It Rained for Days”\n\nMayor Ann Lahti said that Lahti was ill."
    ),
    Rule("lead-in", leading_in, "And then this from Ann Lahti: “It rained for days.”"),
    Rule("colon", colon, "Ann Lahti: “It rained for days.”"),
    Rule("signature", signature, "“It rained for days.” — Ann Lahti"),
    Rule("announced", announced, "Ann Lahti wrote on Monday:\n\n“It rained for days.”"),
]

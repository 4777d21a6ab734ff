"""What is reported without marks: the clauses that a cue introduces, follows or interrupts.

Which rules are asked depends on the kind of report (`RULES`); the first that finds something decides. `decisions` names
it for each report of a sentence. Where a clause begins and ends is the subject of `clause_starts`
and `clause_edges`.
"""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import (
    NO_CLAUSE,
    PARENTHETICAL,
    TELLING,
)
from analysis.quotes.attribution import CLOSE
from analysis.quotes.clause_edges import Cue, clause_end
from analysis.quotes.clause_starts import AFTER_CUE, clause_start, skip_circumstance
from analysis.quotes.items import Items, Sentence
from analysis.quotes.longer_cues import asserts, pointed_out
from analysis.quotes.models.clause_ends import fitted_end
from analysis.quotes.models.report_match import likelihood
from analysis.quotes.nominal_cues import what_is_said
from analysis.quotes.noun_phrases import CLAUSE_OPENERS, addressees_end
from analysis.quotes.records import Content, Report
from analysis.quotes.reports import CLAUSE
from analysis.quotes.rule_tables import Decision, Rule, decide
from analysis.quotes.said_phrases import phrase
from analysis.quotes.subjects import verb_after_aside

CONNECTIVES = {"but", "and", "so", "yet", "however", "still", "meanwhile", "then", "also"}
CLAUSAL = ("saying", "clausal")
CLOSING_MARKS = pos.STOP + pos.ELLIPSIS
LEADING_MARKS = pos.ASIDE_MARKS + pos.SEMICOLON
SUBJECT_WORDS = pos.NOUNS + pos.PRON
OWN_CAPITALS = ("I ", "I'", "I’")  # a capital that begins no sentence
OPENING = frozenset("if when whenever once unless until although though because since while as given".split())
# Between a cue and its colon: wrote | on its website|: ...; put | it plainly|: ...
BEFORE_COLON = re.compile(
    rf"[{pos.PRONOUNS}]?{pos.ADV}*(?:[{pos.PREPOSITIONS}][{pos.DETERMINERS}]?[{pos.ADJ}{pos.NOMINAL}]+)*{pos.COLON}"
)
OUTER_MARKS = pos.SEMICOLON + pos.COLON  # what is before one of these is not what a fragment ends
CIRCUMSTANTIAL = pos.ADV + pos.TIME + pos.STOP + pos.COMMA + pos.PROPN + pos.NUM + pos.DET


def contents(sentence: Sentence, reports: list[Report]) -> list[Content]:
    """Reported clauses of a sentence, none overlapping another, their ends chosen by `clause_ends`."""
    items, end = sentence.items, sentence_end(sentence)
    kept = rough_contents(sentence, reports)
    begins = [_beginning(items, content) for content in kept] + [end]
    for n, (start, stop, report) in enumerate(kept):
        limit = min(begin for begin in begins if begin > start)
        if stop <= limit:
            kept[n] = _trimmed(items, Content(start, fitted_end(items, start, stop, report, limit), report))
    return kept


def sentence_end(sentence: Sentence) -> int:
    """The end of a sentence without its closing marks."""
    end = sentence.hi
    while end > sentence.lo and sentence.tags[end - 1] in CLOSING_MARKS:
        end -= 1
    return end


def _beginning(items: Items, content: Content) -> int:
    """Where a reported clause begins, with "who" if that is its speaker: who said | it rained."""
    speaker = content.report.speaker[0]
    return speaker if items.tags[speaker] == pos.REL else content.start


def rough_contents(sentence: Sentence, reports: list[Report]) -> list[Content]:
    """The same with the ends as the rules find them; the first cue wins."""
    spans = [content for decision in decisions(sentence, reports) for content in decision.answer]
    spans.sort(key=lambda content: (min(content.report.start, content.start), content.start))
    kept: list[Content] = []
    for content in spans:
        content = _trimmed(sentence.items, content)
        if _long_enough(sentence, content) and all(content.end <= c.start or content.start >= c.end for c in kept):
            kept.append(content)
    return kept


def _long_enough(sentence: Sentence, content: Content) -> bool:
    """Whether a clause has words enough: two, or the subject before an aside: The mill, she said, will close."""
    size = content.end - content.start
    return (
        size >= 2 or size == 1 and sentence.tags[content.start] in SUBJECT_WORDS and content.end < content.report.start
    )


def decisions(sentence: Sentence, reports: list[Report]) -> list[Decision[list[Content]]]:
    """What each report of a sentence reports, and the rule that found it."""
    decided: list[Decision[list[Content]]] = []
    earlier: list[Content] = []
    end = sentence_end(sentence)
    for report in reports:
        cue = Cue(sentence.items, sentence.lo, sentence.hi, end, report, reports, earlier)
        decision = decide(RULES[report.kind], cue)
        if decision is not None:
            decided.append(decision)
            earlier = earlier + decision.answer
    return decided


def _trimmed(items: Items, content: Content) -> Content:
    """A clause without the marks at its edges."""
    start, end, report = content
    while end > start and items.tags[end - 1] in pos.PAUSES:
        end -= 1
    while start < end and items.tags[start] in pos.PAUSES:
        start += 1
    return Content(start, end, report) if end - start < content.end - content.start else content


# ---------------------------------------------------------------- according to
def according(cue: Cue) -> list[Content] | None:
    """What stands before or after "according to"; but not what somebody else says."""
    if any(_just_said(cue, other) for other in cue.reports):
        return None
    content = _cited(cue)
    return [content] if content and not _said_by_another(cue, content) else None


def _cited(cue: Cue) -> Content | None:
    items, lo, report = cue.items, cue.lo, cue.report
    after = items.tags.find(pos.COMMA, report.speaker[1] - 1, cue.end) + 1
    if report.start - lo <= 1:
        return Content(after, cue.end, report) if after else None
    set_off = items.tags[report.start - 1] == pos.COMMA and after == report.speaker[1] + 1
    if set_off and not CLAUSE.search(items.tags, lo, report.start):
        return Content(after, cue.end, report)  # In addition, according to the mayor, it rained
    return Content(lo, report.start, report)


def _said_by_another(cue: Cue, content: Content) -> bool:
    """Whether a quotation in what a document says is somebody's: according to the police, Roe said, “...”"""
    items, (start, end, _) = cue.items, content
    inner = [k for k in range(start, end) if k in items.quote and items.tags[k - 1] in pos.INTRODUCING_MARKS]
    others = [r for r in cue.reports if r.kind in (*CLAUSAL, "quoting") and start <= r.start < end]
    return any(likelihood(items, k, report) >= CLOSE for k in inner for report in others)


def _just_said(cue: Cue, other: Report) -> bool:
    """Whether the other report, right before, has the quotation: “...,” she said, according to the transcript."""
    close = cue.report.start - 2 <= max(other.end, other.speaker[1]) <= cue.report.start
    before = cue.items.tags[cue.lo : min(other.start, other.speaker[0])]
    return close and other.kind == "saying" and any(tag in pos.QUOTATIONS for tag in before)


# ---------------------------------------------------------------- nouns
def noun(cue: Cue) -> list[Content]:
    """What follows a noun such as "claim"."""
    report = cue.report
    return [Content(*what_is_said(Sentence(cue.items, cue.lo, cue.end), report.start, report.speaker), report)]


# ---------------------------------------------------------------- verbs
def as_said(cue: Cue) -> list[Content] | None:
    """What stands around "as" and a cue."""
    items, report, as_ = cue.items, cue.report, cue.left - 1
    if as_ < cue.lo or items.word[as_] != "as":
        return None
    if report.kind not in CLAUSAL and items.word[report.end : report.end + 1] != ["it"]:
        return None
    after = skip_circumstance(items, cue.right + (items.word[cue.right : cue.right + 1] == ["it"]), cue.hi)
    if after < cue.end and items.tags[after] != pos.COMMA:
        return None
    before = Content(cue.lo, as_ - 1, report) if as_ - 1 > cue.lo and items.tags[as_ - 1] == pos.COMMA else None
    if before is None and as_ > cue.lo and items.tags[as_ - 1] != pos.CCONJ:
        return None
    rest = Content(after + 1, cue.end, report)
    if CLAUSE.search(items.tags, rest.start, cue.end):
        return [before, rest] if before and _one_clause(items, before, rest) else [rest]
    return [before] if before and CLAUSE.search(items.tags, before.start, before.end) else None


def _one_clause(items: Items, before: Content, rest: Content) -> bool:
    """Whether the words before an aside belong to what is reported: a clause, or the subject of what follows it."""
    subject = items.tags[rest.start] in pos.FINITE_OR_PAST + pos.ADV
    return subject or CLAUSE.search(items.tags, before.start, before.end) is not None


def _may_report_clause(cue: Cue) -> bool:
    said = not cue.report.infinitive or asserts(cue.items, cue.report.start)
    of_one_word = cue.report.end - cue.report.start == 1  # issued; not: issued a warning
    return said and not (of_one_word and cue.word in NO_CLAUSE and not pointed_out(cue.items, cue.report.start))


def before_cue(cue: Cue) -> list[Content] | None:
    """The clause that a comma and the cue follow, and its rest after another comma."""
    items, report, comma = cue.items, cue.report, cue.left - 1
    tags = items.tags
    if comma <= cue.lo or tags[comma] not in pos.ASIDE_MARKS or tags[comma - 1] in pos.QUOTATIONS:
        return None
    if not _may_report_clause(cue) or report.kind != "saying" and cue.word not in PARENTHETICAL:
        return None
    after = skip_circumstance(items, cue.right, cue.hi)
    if cue.inverted and (aside := verb_after_aside(tags, cue.right, cue.end)) and not _has_clause(cue, comma):
        return [Content(cue.lo, comma, report), Content(aside + 1, cue.end, report)]
    last = _ends_sentence(cue, after)
    interrupts = not last and tags[after] in pos.ASIDE_MARKS and not cue.inverted and cue.word not in TELLING
    start = _unreported(cue, comma)
    if not (last or interrupts) or _before_quotation(tags, start, comma, after):
        return None
    spans = [Content(start, comma, report)] if comma - start >= (1 if interrupts else 3) else []
    if interrupts and after + 2 < cue.end and (spans or start == comma):
        spans.append(Content(after + 1, cue.end, report))
    if len(spans) == 2 and _circumstance_follows(cue, *spans):
        spans.pop()
    return spans or None


def _circumstance_follows(cue: Cue, said: Content, rest: Content) -> bool:
    """Whether what follows the cue only tells when: It will close, the mayor said, | after years of debate."""
    tags = cue.items.tags
    own = cue.items.word[rest.start] in CLAUSE_OPENERS and not CLAUSE.search(tags, rest.start, rest.end)
    return own and CLAUSE.search(tags, said.start, said.end) is not None


def _has_clause(cue: Cue, stop: int) -> bool:
    """Whether the sentence has a clause before stop that no earlier cue reports."""
    return CLAUSE.search(cue.items.tags, _unreported(cue, stop), stop) is not None


def _ends_sentence(cue: Cue, after: int) -> bool:
    """Whether after a cue and its circumstances the sentence ends or goes on in the writer's words."""
    items = cue.items
    if after >= cue.end:
        return True
    if all(items.tags[i] in CIRCUMSTANTIAL or items.word[i] in AFTER_CUE for i in range(after, cue.hi)):
        return True
    return items.tags[after] in pos.ASIDE_MARKS and items.tags[after + 1 : after + 2] in WRITERS_OWN


WRITERS_OWN = tuple(pos.ING + pos.SUBORDINATORS + pos.CCONJ)  # she said, adding; she said, because


def _unreported(cue: Cue, stop: int) -> int:
    """The first item before stop that belongs to no earlier report, without conjunctions and marks."""
    start = cue.lo
    for content in cue.earlier:
        if start < content.end <= stop:
            start = content.end
    return _after_connectives(cue.items, start, stop)


def _after_connectives(items: Items, start: int, stop: int) -> int:
    while start < stop and (items.tags[start] in LEADING_MARKS or items.word[start] in CONNECTIVES):
        start += 1
    return start


def _before_quotation(tags: str, start: int, comma: int, after: int) -> bool:
    """Whether a cue introduces a quotation, and no clause is before it: After the vote, the mayor said, “...”"""
    introduces = tags[after : after + 2] in (pos.COMMA + pos.QUOTATION, pos.COLON + pos.QUOTATION)
    return introduces and not CLAUSE.search(tags, start, comma)


def after_cue(cue: Cue) -> list[Content] | None:
    """The clause after the cue."""
    if not _may_report_clause(cue) or cue.inverted:
        return None
    start = clause_start(cue)
    if start is None or cue.report.kind == "quoting" and not _that_follows(cue):
        return None
    stop = clause_end(cue, start.answer).answer
    return [Content(start.answer, stop, cue.report)] if stop > start.answer else None


def _that_follows(cue: Cue) -> bool:
    """Whether "that" stands right after the cue: asked | that he go."""
    return cue.items.tags[cue.report.end : cue.report.end + 1] == pos.THAT


def after_colon(cue: Cue) -> list[Content] | None:
    """The sentence after a colon that follows the cue, who is told, and time and place: said on Monday: It is old."""
    items, report = cue.items, cue.report
    if cue.passive or report.infinitive and not asserts(items, report.start):
        return None
    told = addressees_end(items, cue.right, cue.end) if cue.word in TELLING else cue.right
    colon = skip_circumstance(items, told, cue.end)
    if further := BEFORE_COLON.match(items.tags, colon, cue.end):
        colon = further.end() - 1
    first = colon + 1
    if items.tags[colon : colon + 1] != pos.COLON or first >= cue.end or first in items.quote:
        return None
    clause = items.capital(first) and CLAUSE.search(items.tags, first, cue.end)
    return [Content(first, cue.end, report)] if clause else None


def fragment_before(cue: Cue) -> list[Content] | None:
    """The clause that a quoted fragment ends, before the cue."""
    items, k = cue.items, cue.left - 1
    if k > cue.lo and items.tags[k] in pos.ASIDE_MARKS:
        k -= 1
    if k <= cue.lo or k not in items.quote or not _ends_clause(items, cue.lo, k):
        return None
    start = _after_connectives(items, _after_mark(items, cue.lo, k), k)
    if any(start < other.start < k for other in cue.reports):
        return None
    return [Content(start, k + 1, cue.report)] if k > start else None


def _ends_clause(items: Items, lo: int, k: int) -> bool:
    """Whether the fragment at k ends the clause before it: The plan is “a disgrace,” she said."""
    pause = items.last(k) in ",?!" or items.tags[k + 1] in pos.ASIDE_MARKS
    capital = items.text[items.start[k]].isupper()
    if items.tags[k - 1] == pos.COMMA:
        own = items.text[items.start[k] : items.start[k] + 2] in OWN_CAPITALS
        return pause and (own or not capital) and not _says_something(items, lo, k - 1)
    return pause and not capital and items.tags[k - 1] not in pos.PAUSES + pos.STOP


def _says_something(items: Items, lo: int, stop: int) -> bool:
    """Whether words before a quotation are a sentence of their own, and do not open the one that it ends.

    Not: When it comes to the dam, “it leaks,” she said. Sooner or later, “it will leak,” she said.
    """
    opens = items.word[lo] in OPENING or items.tags[lo] == pos.TO
    return not opens and CLAUSE.search(items.tags, lo, stop) is not None


def _after_mark(items: Items, lo: int, k: int) -> int:
    """The item after the last semicolon, colon or quotation of its own before k."""
    tags = items.tags
    for x in range(k - 1, lo - 1, -1):
        set_off = tags[x] == pos.QUOTATION and x + 1 < k and tags[x + 1] in pos.ASIDE_MARKS + pos.STOP
        if set_off or tags[x] in OUTER_MARKS:
            return x + 1
    return lo


AS_SAID: Rule[Cue, list[Content]] = Rule("as said", as_said, "As the mayor put it, the mill will close.")
BEFORE = Rule("before the cue", before_cue, "The mill, the mayor said on Monday, will close.")
AFTER = Rule("after the cue", after_cue, "The mayor said the mill will close.")
COLON = Rule("after a colon", after_colon, "The mayor said: The mill will close.")
FRAGMENT = Rule("fragment before the cue", fragment_before, "The plan is “a disgrace,” said the mayor.")
PHRASE = Rule("phrase", phrase, "The mayor called the plan a disgrace.")
RULES: dict[str, list[Rule[Cue, list[Content]]]] = {
    "saying": [AS_SAID, BEFORE, AFTER, COLON, FRAGMENT, PHRASE],
    "clausal": [AS_SAID, BEFORE, AFTER, COLON, FRAGMENT, PHRASE],
    "quoting": [AS_SAID, AFTER, COLON, FRAGMENT, PHRASE],
    "phrasal": [AS_SAID, PHRASE],
    "according": [Rule("according to", according, "According to the mayor, the mill will close.")],
    "noun": [Rule("noun", noun, "The mayor's claim that the mill will close was news.")],
    "other": [],
}

"""What is reported without marks: the clauses that a cue introduces, follows or interrupts.

Which rules are asked depends on the kind of report (`RULES`); the first that finds something decides. `decisions` names
it for each report of a sentence. Where a clause begins and ends is the subject of `clause_starts`
and `clause_edges`.
"""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import ADDRESSING, LEADING, LEMMA, SAYING_OUT, SETTING, UNSPOKEN
from analysis.quotes.clauses.circumstances import skip_circumstance
from analysis.quotes.clauses.clause_edges import OPENING, Cue, clause_end
from analysis.quotes.clauses.clause_starts import clause_start
from analysis.quotes.clauses.said_before import (
    BEFORE_VERB,
    after_connectives,
    before_cue,
    before_going_on,
    may_report_clause,
)
from analysis.quotes.clauses.said_phrases import next_speakers, phrase
from analysis.quotes.cues.citations import CLAUSE, SPLIT
from analysis.quotes.cues.longer_cues import asserts
from analysis.quotes.cues.nominal_cues import what_is_said
from analysis.quotes.models.clause_ends import fitted_end
from analysis.quotes.models.report_match import CLOSE, likelihood
from analysis.quotes.phrases.noun_phrases import addressees_end
from analysis.quotes.phrases.phrase_patterns import SUBJECT
from analysis.quotes.records import Content, Report
from analysis.quotes.rule_tables import Decision, Rule, decide
from analysis.quotes.words.items import Items, Sentence

CLAUSAL = ("saying", "clausal")
CLOSING_MARKS = pos.STOP + pos.ELLIPSIS
SUBJECT_WORDS = pos.NOUNS + pos.PRON
JOINED_BY = pos.ADV + pos.CCONJ + pos.SCONJ + pos.COMMA  # before a verb that shares its subject: and later | said
OWN_CAPITALS = ("I ", "I'", "I’")  # a capital that begins no sentence
# Between a cue and its colon: wrote | on its website|: ...; put | it plainly|, | it this way|, | it like this|: ...
BEFORE_COLON = re.compile(
    rf"[{pos.PRONOUNS}]?{pos.ADV}*"
    rf"(?:[{pos.PREPOSITIONS}][{pos.DETERMINERS}]?[{pos.NOMINAL}]+|[{pos.PREPOSITIONS}]{pos.DET}|{pos.DET}{pos.NOUN})*"
    rf"{pos.COLON}"
)
# After these a quotation goes on in the writer's words: “... sick of it” | about her record.
GOES_ON = frozenset(
    """
    about across against among between despite for from like of over regarding than through to toward towards with
    without when if as because unless until while once
""".split()
)
WRITERS = ("we", "you")  # who writes, and who reads
ASKING_FOR = ("request", "demand", "ask", "order", "urge", "recommend", "propose")  # what is done as asked
WHEN = ("when", "while", "after", "before")
JOINS = (pos.COMMA + pos.CCONJ, pos.CCONJ + pos.COMMA)
OUTER_MARKS = pos.SEMICOLON + pos.COLON  # what is before one of these is not what a fragment ends


def contents(sentence: Sentence, reports: list[Report]) -> list[Content]:
    """Reported clauses of a sentence, none overlapping another, their ends chosen by `clause_ends`."""
    spans = _possible(sentence, reports)
    kept = _fitted(sentence, _apart(spans), [], reports)
    # He declared it a victory | and said it would rain: what lay in the first clause before its end was chosen.
    freed = [c for c in spans if all(c.report != k.report and (c.end <= k.start or c.start >= k.end) for k in kept)]
    return kept + _fitted(sentence, _apart(freed), kept, reports) if freed else kept


def _fitted(sentence: Sentence, kept: list[Content], others: list[Content], reports: list[Report]) -> list[Content]:
    """The same clauses with the ends that `clause_ends` chooses, none of them within the others."""
    items, end = sentence.items, sentence_end(sentence)
    begins = [_beginning(items, content) for content in kept + others] + [end]
    for n, (start, stop, report) in enumerate(kept):
        limit = min(begin for begin in begins if begin > start)
        limit = min([limit, *next_speakers(items, reports, report, stop - 1)])
        if items.word[report.start] in LEADING and start < report.speaker[0]:
            limit = min(limit, report.speaker[0] - 1)
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
    """Where a report begins, with its cue and what joins it: who said | it rained; it was old | and said it leaked."""
    report, begin = content.report, content.start
    if items.tags[report.speaker[0]] == pos.REL:
        return report.speaker[0]
    if report.kind != "noun" and report.speaker[1] <= report.start < begin:
        begin = _before(items, report.start, report.speaker[1], BEFORE_VERB)
        begin = report.speaker[0] if begin == report.speaker[1] else begin
        begin = _before(items, begin, 0, JOINED_BY)
    return begin


def _before(items: Items, i: int, lowest: int, classes: str) -> int:
    """The first of the items of some classes that end right before item i."""
    while i > lowest and items.tags[i - 1] in classes:
        i -= 1
    return i


def rough_contents(sentence: Sentence, reports: list[Report]) -> list[Content]:
    """The same with the ends as the rules find them; the first cue wins."""
    return _apart(_possible(sentence, reports))


def _possible(sentence: Sentence, reports: list[Report]) -> list[Content]:
    """What the rules find, the first cue first, though one may lie in another."""
    spans = [_trimmed(sentence.items, x) for decision in decisions(sentence, reports) for x in decision.answer]
    spans.sort(key=lambda content: (min(content.report.start, content.start), content.start))
    return [content for content in spans if _long_enough(sentence, content)]


def _apart(spans: list[Content]) -> list[Content]:
    """The clauses that no earlier one overlaps."""
    kept: list[Content] = []
    for content in spans:
        if all(content.end <= c.start or content.start >= c.end for c in kept):
            kept.append(content)
    return kept


def _long_enough(sentence: Sentence, content: Content) -> bool:
    """Whether a clause has words enough: two, or subject or verb alone beside an aside: Roe, she said, lies."""
    tags, (start, end, report) = sentence.tags, content
    if end - start != 1:
        return end - start >= 2
    subject = tags[start] in SUBJECT_WORDS and end < report.start
    verb = tags[start - 1 : start] in pos.ASIDE_MARKS and tags[start] in pos.FINITE and start > report.start
    return subject or verb


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
    if content is None or _said_by_another(cue, content):
        return None
    tags, last, rest = cue.items.tags, cue.report.start - 2, Content(cue.right + 1, cue.end, cue.report)
    open_ended = content.start == cue.lo and tags[last : last + 2] in SPLIT and tags[cue.right] == pos.COMMA
    return [content, rest] if open_ended and rest.start < rest.end else [content]


def _cited(cue: Cue) -> Content | None:
    items, lo, report = cue.items, cue.lo, cue.report
    after = items.tags.find(pos.COMMA, cue.right - 1, cue.end) + 1
    before, at_once = items.tags[report.start - 1], after == cue.right + 1
    if report.start - lo <= 1 or before in OUTER_MARKS or before == pos.DASH and at_once:
        return Content(after, cue.end, report) if after else None
    if (
        at_once
        and items.tags[report.start - 2 : report.start] in JOINS
        and _is_clause(items.tags, lo, report.start - 2)
    ):
        return Content(after, cue.end, report)  # It was shut but, according to the mayor, | it was sold
    set_off = before == pos.COMMA and at_once
    if set_off and not _is_clause(items.tags, lo, report.start):
        return Content(after, cue.end, report)  # In addition, according to the mayor, it rained
    return Content(lo, report.start, report)


def _is_clause(tags: str, lo: int, end: int) -> bool:
    """Whether a clause begins at lo: bakers opposed it; not: in a letter dated Monday."""
    subject = tags[lo] not in pos.PREPOSITIONS + pos.PARTICIPLES and SUBJECT.match(tags, lo, end)
    return bool(subject) or CLAUSE.search(tags, lo, end) is not None


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


def counted(cue: Cue) -> list[Content] | None:
    """What a poll counts, unless somebody says so: She said he had 45% in the poll."""
    said = any(other.kind in ("saying", "according") for other in cue.reports)
    content = None if said or cue.earlier else _cited(cue)
    return [content] if content else None


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
    if cue.word == "found" and pos.PROPN in items.tags[slice(*report.speaker)]:
        return None  # what somebody went through
    if items.word[report.speaker[0]] in WRITERS or LEMMA.get(cue.word) in ASKING_FOR:
        return None  # as we have seen; as the mayor had requested
    after = skip_circumstance(items, cue.right + (items.word[cue.right : cue.right + 1] == ["it"]), cue.hi)
    if after < cue.end and items.tags[after] != pos.COMMA:
        return None
    before = Content(cue.lo, as_ - 1, report) if as_ - 1 > cue.lo and items.tags[as_ - 1] == pos.COMMA else None
    if before is None and as_ > cue.lo and items.tags[as_ - 1] != pos.CCONJ:
        return None
    rest = Content(after + 1, cue.end, report)
    # As Roe put it, in May “the dam broke.”
    quoted = not cue.passive and pos.QUOTATION in items.tags[rest.start + 1 : cue.end]
    if quoted or CLAUSE.search(items.tags, rest.start, cue.end):
        return [before, rest] if before and _one_clause(items, before, rest) else [rest]
    return [before] if before and CLAUSE.search(items.tags, before.start, before.end) else None


def _one_clause(items: Items, before: Content, rest: Content) -> bool:
    """Whether the words before an aside belong to what is reported: a clause, or the subject of what follows it."""
    subject = items.tags[rest.start] in pos.FINITE_OR_PAST + pos.ADV
    return subject or CLAUSE.search(items.tags, before.start, before.end) is not None


def after_cue(cue: Cue) -> list[Content] | None:
    """The clause after the cue."""
    if not may_report_clause(cue) or cue.inverted:
        return None
    start = clause_start(cue)
    of_a_noun = any(other.kind == "noun" and start and other.end + 1 == start.answer for other in cue.reports)
    if of_a_noun and cue.word not in UNSPOKEN:
        return None  # denied Roe's claim that | it was late
    if start is None or cue.report.kind == "quoting" and not _that_follows(cue):
        return None
    stop = clause_end(cue, start.answer).answer
    if stop <= start.answer or _only_when(cue.items, start.answer, stop):
        return None
    return [Content(start.answer, stop, cue.report)]


def _only_when(items: Items, start: int, stop: int) -> bool:
    """Whether a clause only tells when something was said: “It leaks,” she said | when asked about the dam."""
    asked = items.word[start] in WHEN and items.word[start + 1] in SETTING
    return asked and pos.COMMA not in items.tags[start:stop]


def _that_follows(cue: Cue) -> bool:
    """Whether "that" stands right after the cue: asked | that he go."""
    return cue.items.tags[cue.report.end : cue.report.end + 1] == pos.THAT


def after_colon(cue: Cue) -> list[Content] | None:
    """The sentence after a colon that follows the cue, who is told, and time and place: said on Monday: It is old."""
    items, report = cue.items, cue.report
    if cue.passive or report.infinitive and not asserts(items, report.start):
        return None
    told = addressees_end(items, cue.right, cue.end) if cue.word in ADDRESSING else cue.right
    colon = skip_circumstance(items, told, cue.end)
    if further := BEFORE_COLON.match(items.tags, colon, cue.end):
        colon = further.end() - 1
    first = colon + 1
    if items.tags[colon : colon + 1] != pos.COLON or first >= cue.end or first in items.quote:
        return None
    if not items.capital(first):
        spoken = cue.word in SAYING_OUT and SUBJECT.match(items.tags, first, cue.end) is not None
    else:
        spoken = CLAUSE.search(items.tags, first, cue.end) is not None or _called_out(cue, first)
    return [Content(first, cue.end, report)] if spoken else None


def _called_out(cue: Cue, first: int) -> bool:
    """Whether words without a finite verb are called out or written: shouted: Get out of here; not: Lemons, Limes."""
    items, last = cue.items, cue.end
    if cue.word not in SAYING_OUT or last - first < 2:
        return False
    following = items.text[items.start[first + 1]]
    return following.islower() or cue.end < cue.hi and items.word[cue.end] in ("!", "?")


def quotation_and_more(cue: Cue) -> list[Content] | None:
    """A quotation that the writer's words end: She said, | “I am sick of it” about her record."""
    items, tags = cue.items, cue.items.tags
    k = cue.right + (tags[cue.right : cue.right + 1] == pos.COMMA)
    if k + 1 >= cue.end or tags[k] not in pos.QUOTATIONS or cue.inverted or cue.passive:
        return None
    if items.last(k) in ".,?!;:—–-" or items.word[k + 1] not in GOES_ON:
        return None
    stop = clause_end(cue, k).answer
    comma = tags.find(pos.COMMA, k, stop)
    return [Content(k, stop if comma < 0 else comma, cue.report)]


def fragment_before(cue: Cue) -> list[Content] | None:
    """The clause that a quoted fragment ends, before the cue."""
    items, k = cue.items, cue.left - 1
    if k > cue.lo and items.tags[k] in pos.ASIDE_MARKS:
        k -= 1
    if k <= cue.lo or k not in items.quote or not _ends_clause(items, cue.lo, k):
        return None
    start = after_connectives(items, _after_mark(items, cue.lo, k), k)
    if any(start < other.start < k for other in cue.reports if other.kind != "other") or items.word[start] in LEADING:
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
GOING_ON = Rule("before going on", before_going_on, "The mill is old and will close, the mayor went on.")
AFTER = Rule("after the cue", after_cue, "The mayor said the mill will close.")
COLON = Rule("after a colon", after_colon, "The mayor said: The mill will close.")
MORE = Rule("quotation and more", quotation_and_more, "The mayor said, “I am sick of the mill” about her visit.")
FRAGMENT = Rule("fragment before the cue", fragment_before, "The plan is “a disgrace,” said the mayor.")
PHRASE = Rule("phrase", phrase, "The mayor called the plan a disgrace.")
RULES: dict[str, list[Rule[Cue, list[Content]]]] = {
    "saying": [AS_SAID, BEFORE, AFTER, COLON, MORE, FRAGMENT, PHRASE],
    "clausal": [AS_SAID, BEFORE, AFTER, COLON, FRAGMENT, PHRASE],
    "quoting": [AS_SAID, GOING_ON, AFTER, COLON, FRAGMENT, PHRASE],
    "phrasal": [AS_SAID, PHRASE],
    "according": [Rule("according to", according, "According to the mayor, the mill will close.")],
    "counted": [Rule("counted", counted, "The mayor leads by five points in a new poll.")],
    "noun": [Rule("noun", noun, "The mayor's claim that the mill will close was news.")],
    "other": [],
}

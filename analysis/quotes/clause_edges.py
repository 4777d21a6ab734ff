"""Where a reported clause or phrase begins and ends, as its cue and the words around it show.

Three tables of rules: `STARTS` of a clause after its cue, `LIMITS` beyond which no clause goes, and `ENDS` before them.
`clause_start` and `clause_end` name the rule that decided.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import ADDRESSEES, CLASS, DOCUMENTS, LEMMA, NEEDS_THAT, REMARKING, TELLING
from analysis.quotes.items import Items
from analysis.quotes.noun_phrases import addressees_end
from analysis.quotes.phrase_patterns import BASE_ONLY, SUBJECT
from analysis.quotes.records import Content, Report
from analysis.quotes.rule_tables import Decision, Rule, decide

# An apposition of the writer's own: The mill would close, a blow to the town.
APPOSED = re.compile(
    rf"{pos.DET}[{pos.NUM}{pos.ADJ}{pos.NOUN}{pos.PARTICIPLES}]*{pos.NOUN}[^{pos.COMMA}]*",
)
COMMA_OR_SEMICOLON = re.compile(f"[{pos.COMMA}{pos.SEMICOLON}]")
# A comma and one of these after a reported clause begin the writer's own remark.
OWN_REMARK = REMARKING | {"though", "although", "despite"}
AFTER_CUE = set(
    """
        in on at a an the statement interview tweet post email e-mail told reporters news conference later briefing
        speech debate rally with radio show recent phone press release letter campaign event during to his her
        """.split()
)
# These begin a clause that is no part of a phrase.
ASIDE = ("while", "when", "after", "before", "because", "as", "although", "though")
CIRCUMSTANCES = AFTER_CUE | ADDRESSEES | DOCUMENTS
OF_CIRCUMSTANCE = ("on", "in", "at", "during", "via", "after", "to")
# No clause without "that" begins with one of these classes.
NO_BEGINNING = pos.PREPOSITIONS + pos.ING + pos.PAUSES + pos.STOP + pos.QUOTATION + pos.OPENING + pos.THAT + pos.CCONJ
# With one of these begins a clause after a cue that more often has "that": Lahti hoped she would win.
PLAIN_BEGINNING = pos.PRON + pos.DETERMINERS + pos.PROPN + pos.SCONJ
# After a quoted fragment and a comma, these begin what is no longer reported; after "and" as well, verbs do.
CLAUSE_OPENING = tuple(
    pos.SUBORDINATORS + pos.ING + pos.NOUNS + pos.DETERMINERS + pos.PRON + pos.ADJ + pos.FINITE_OR_PAST
)
SECOND_VERB = tuple(pos.FINITE_OR_PAST + pos.ADV + pos.BASE)
# After a comma, these end a phrase that says what is reported.
ENDS_PHRASE = pos.ING + pos.SUBORDINATORS + pos.DETERMINERS + pos.PROPN + pos.PRON + pos.ADP + pos.ADV
LISTING = (["such"], ["including"], ["like"])  # a comma and one of these do not end it
SAYING_PLAINLY = ("said", "says", "say", "adds", "added")
# for | weeks
PERIOD = re.compile(f"[{pos.DET}{pos.NUM}{pos.ADJ}]*{pos.TIME}(?={pos.PRON}|{pos.DET}|{pos.PROPN}|{pos.THAT})")
OUTER_PAUSES = pos.SEMICOLON + pos.COLON + pos.DASH  # these always end it
PHRASE_LIMIT = re.compile(f"[{re.escape(pos.PAUSES + pos.CCONJ + pos.SCONJ)}]")
# Beyond one of these no "that" is a cue's.
BEFORE_THAT = pos.QUOTATION + pos.SEMICOLON + pos.COLON
BEFORE_QUOTATION = pos.INTRODUCING_MARKS + pos.DASH
AFTER_NAME = pos.TIME + pos.PROPN  # an article after one of these begins the clause: said on Monday | the mill
BEFORE_VERB = pos.PRON + pos.PROPN + pos.DET
PAST_OR_QUOTATIONS = pos.PAST + pos.QUOTATIONS
JOINTS = pos.COMMA + pos.SEMICOLON + pos.CCONJ  # stand before a report that is joined to another
CIRCUMSTANTIAL = pos.PROPN + pos.DET + pos.TIME + pos.NUM  # in Oslo, on the 4th, at a rally


class Cue(NamedTuple):
    """A report in its sentence, items lo to hi; `end` is where its closing marks begin.

    `reports` are those of the whole sentence, `earlier` what was found to be reported by those before this one.
    """

    items: Items
    lo: int
    hi: int
    end: int
    report: Report
    reports: list[Report]
    earlier: list[Content]

    @property
    def word(self) -> str:
        return self.items.word[self.report.start]

    @property
    def left(self) -> int:
        """The first item of cue and speaker."""
        return min(self.report.speaker[0], self.report.start)

    @property
    def right(self) -> int:
        """The item after cue and speaker."""
        return max(self.report.end, self.report.speaker[1])

    @property
    def inverted(self) -> bool:
        """Whether the speaker follows the verb: said Roe."""
        return self.report.speaker[0] > self.report.start and not self.passive

    @property
    def passive(self) -> bool:
        """Whether the speaker follows "by": told by Roe."""
        return self.report.start < self.report.speaker[0] and self.items.word[self.report.speaker[0] - 1] == "by"


class Clause(NamedTuple):
    """What a cue reports, from start on; it ends at stop if no rule finds an end before."""

    cue: Cue
    start: int
    stop: int


def skip_circumstance(items: Items, x: int, hi: int) -> int:
    """The item after time and place: said on Wednesday, in a statement, | it would rain."""
    for _ in range(3):
        after = _one_circumstance(items, x, hi)
        if after == x:
            break
        x = after
    return x


def _one_circumstance(items: Items, x: int, hi: int) -> int:
    """The item after the time, place or adverb at x; x if there is none."""
    tags, word = items.tags, items.word
    if x + 1 < hi and word[x] in ("late", "early") and (tags[x + 1] == pos.TIME or word[x + 1] == "on"):
        x += 1
    if x < hi and tags[x] == pos.TIME:
        return x + 1
    if x + 1 < hi and word[x] in OF_CIRCUMSTANCE:
        after = _after_preposition(items, x, hi)
        return after if after - x >= 2 else x
    if word[x : x + 1] == ["for"] and (times := PERIOD.match(tags, x + 1, hi)):
        return times.end()
    if x < hi and tags[x] == pos.ADV and word[x] != "there":
        return x + 1
    return x


def _after_preposition(items: Items, x: int, hi: int) -> int:
    """The item after the preposition at x and its noun: in Oslo, in a statement to reporters."""
    tags, after = items.tags, x + 1
    while after < hi and after - x < 9 and (tags[after] in CIRCUMSTANTIAL or items.word[after] in CIRCUMSTANCES):
        if tags[after] == pos.DET and tags[after - 1] in AFTER_NAME:
            break
        after += 1
    while tags[after - 1] == pos.DET:
        after -= 1
    return after


def after_that(cue: Cue) -> int | None:
    """The item after "that", or "whether", before any verb that follows the cue."""
    items, v = cue.items, cue.report.start
    tags, word = items.tags, items.word
    for x in range(v + 1, min(cue.hi, v + 14)):
        tag = tags[x]
        if tag in BEFORE_THAT or tags[x - 1] == pos.CCONJ and x > v + 2:
            return None  # said it was late but that he would go
        that = tag == pos.THAT and word[x] == "that" and tags[x - 1] != pos.ADP
        if (that or word[x] == "whether") and (cue.report.kind == "saying" or x - v <= 8):
            return x + 1 if that else x
        if x > v + 1 and (tag in pos.FINITE or tag == pos.PAST and _is_verb(items, x)):
            return None
    return None


def _is_verb(items: Items, x: int) -> bool:
    """Whether the past form at x is a verb and no participle: Roe opened, not: an opened letter."""
    own = items.tags[x - 1] in BEFORE_VERB or items.word[x] in LEMMA
    return own and items.word[x - 1] not in ("a", "an", "the")


def without_that(cue: Cue) -> int | None:
    """The item after the cue, whom it addresses, and time and place, if a clause begins there."""
    items, v = cue.items, cue.report.start
    x = addressees_end(items, v + 1, cue.hi) if cue.word in TELLING else v + 1
    if cue.passive:
        return _after_agent(cue)
    x = skip_circumstance(items, x, cue.hi)
    if x < cue.hi and items.tags[x] == pos.COMMA and x > v + 1:
        x += 1
    if x >= cue.end or not _may_begin(cue, x) or _another_says(cue, x) or not _has_verb(cue, x):
        return None
    return x


def _after_agent(cue: Cue) -> int | None:
    """The item after who tells it, if a clause begins there: were told by the mayor | the mill was old."""
    x = cue.right
    begins = cue.word in TELLING and x < cue.end and cue.items.tags[x] in PLAIN_BEGINNING
    return x if begins and _has_verb(cue, x) else None


def _may_begin(cue: Cue, x: int) -> bool:
    """Whether a clause that this cue reports may begin with the word at x."""
    tag, there = cue.items.tags[x], cue.items.word[x] == "there"
    if tag == pos.ING and x == cue.report.start + 1 and cue.word in SAYING_PLAINLY:
        return _gerund_is_subject(cue, x)
    if tag in NO_BEGINNING or x == cue.report.start + 1 and tag == pos.ADV and not there:
        return False
    return cue.report.kind != "clausal" or cue.word not in NEEDS_THAT and (tag in PLAIN_BEGINNING or there)


def _gerund_is_subject(cue: Cue, x: int) -> bool:
    """Whether the word in -ing at x is the subject of a clause: said | closing the mill would hurt the town."""
    clause = cue.items.tags[x + 1 : cue.end].partition(pos.COMMA)[0]
    return any(tag in pos.FINITE for tag in clause) and not any(tag in pos.SUBORDINATORS + pos.THAT for tag in clause)


def _another_says(cue: Cue, x: int) -> bool:
    """Whether the name at x is followed by a comma and another cue: quoting an officer, said."""
    named = BASE_ONLY.match(cue.items.tags, x, cue.end)
    after = cue.items.word[named.end() : cue.end][:2] if named else []
    return after[:1] == [","] and CLASS.get(after[-1]) == "saying"


def _has_verb(cue: Cue, x: int) -> bool:
    """Whether a verb follows x; for a verb of saying, a past form or a quotation will do."""
    rest = cue.items.tags[x + 1 : min(cue.end, x + 26)]
    wide = PAST_OR_QUOTATIONS if cue.report.kind == "saying" else ""
    return any(tag in pos.FINITE or tag in wide for tag in rest)


STARTS: list[Rule[Cue, int]] = [
    Rule("that", after_that, "The mayor said on Monday that the mill was old."),
    Rule("no that", without_that, "The mayor told reporters on Monday the mill was old."),
]


def clause_start(cue: Cue) -> Decision[int] | None:
    """The first item of the clause that follows a cue."""
    return decide(STARTS, cue)


def other_source(clause: Clause) -> int | None:
    """Another source is cited for it."""
    cited = [report.start for report in clause.cue.reports if report.kind == "according"]
    return min((start for start in cited if clause.start < start < clause.stop), default=None) if cited else None


def next_report(clause: Clause) -> int | None:
    """The same speaker says something else."""
    later = [other for other in clause.cue.reports if other.start > clause.start]
    ends = [_before_joint(clause, other.start) for other in later if _joined_report(clause.cue, other)]
    return min((end for end in ends if clause.start + 3 <= end < clause.stop), default=None) if ends else None


def _joined_report(cue: Cue, other: Report) -> bool:
    """Whether another report of the speaker is joined to what is reported: ... and added, ..., adding"""
    items, v = cue.items, other.start
    if other.kind not in ("saying", "clausal") or other.speaker != cue.report.speaker:
        return False
    before, word = items.tags[v - 1], items.word[v]
    joined = before == pos.CCONJ or before == pos.ADV and items.tags[v - 2] == pos.CCONJ
    return (joined or before == pos.COMMA and word.endswith("ing")) and LEMMA.get(word) != word


def _before_joint(clause: Clause, v: int) -> int:
    """The end of a clause that a conjunction or a comma joins to the verb at v."""
    end = v - 1
    while end > clause.start and clause.cue.items.tags[end - 1] in JOINTS:
        end -= 1
    return end


def main_clause(clause: Clause) -> int | None:
    """The cue is in a subordinate clause, and the main clause follows."""
    items, first = clause.cue.items, clause.cue.left
    tags = items.tags
    if (
        first <= clause.cue.lo
        or tags[first - 1] != pos.SCONJ
        and items.word[first - 1] not in ("as", "after", "before")
    ):
        return None
    if tags[first - 2 : first - 1] not in ("", pos.COMMA, pos.STOP, pos.CCONJ):
        return None
    commas = (x for x in range(clause.start + 2, clause.stop - 2) if tags[x] == pos.COMMA)
    return next((x for x in commas if SUBJECT.match(tags, x + 1, clause.stop)), None)


LIMITS: list[Rule[Clause, int]] = [
    Rule("other source", other_source, "The mayor said the mill was old according to the police."),
    Rule("next report", next_report, "The mayor said it was old and added that it leaked."),
    Rule("main clause", main_clause, "When the mayor said the mill was old, the bakers laughed."),
]


def quotation(clause: Clause) -> int | None:
    """A quotation begins after a comma, or a quoted fragment ends what is reported."""
    items = clause.cue.items
    for k in items.item[bisect_left(items.item, clause.start) : bisect_left(items.item, clause.stop)]:
        introduced = k > clause.start and items.tags[k - 1] in BEFORE_QUOTATION
        if introduced and items.tags[k] == pos.QUOTATION and items.text[items.start[k]].isupper():
            return k - 1
        if k + 1 < clause.stop and _closes(items, k):
            return k + 1
    return None


def _closes(items: Items, k: int) -> bool:
    """Whether the quoted fragment at item k is the last of what is reported: “a wreck,” which the town sold."""
    last, comma = items.last(k), items.tags[k + 1] == pos.COMMA
    return last in ".?!" or (last == "," or comma) and _new_clause(items.tags, k + 1 + comma)


def _new_clause(tags: str, x: int) -> bool:
    """Whether what begins at x, after a quoted fragment and a comma, is no longer reported."""
    if tags[x : x + 1] == pos.CCONJ:
        return tags[x + 1 : x + 2] in SECOND_VERB
    return tags[x : x + 1] in CLAUSE_OPENING


def own_addition(clause: Clause) -> int | None:
    """A semicolon, or a comma and a clause or an apposition of the writer's own up to the end."""
    tags = clause.cue.items.tags
    for mark in COMMA_OR_SEMICOLON.finditer(tags, clause.start + 3, clause.stop - 2):
        if mark[0] == pos.SEMICOLON or _adds(clause, mark.end()):
            return mark.start()
    return None


def _adds(clause: Clause, x: int) -> bool:
    """Whether a clause or an apposition of the writer's own goes from x to the end."""
    items = clause.cue.items
    if items.word[x] in ("but", "and"):
        return SUBJECT.match(items.tags, x + 1, clause.stop) is not None
    return APPOSED.fullmatch(items.tags, x, clause.stop) is not None


def own_remark(clause: Clause) -> int | None:
    """A remark of the writer's own: though, citing, on condition of anonymity."""
    tags, word, first, stop = clause.cue.items.tags, clause.cue.items.word, clause.start + 3, clause.stop - 1
    while (comma := tags.find(pos.COMMA, first, stop)) >= 0 and not _remarks(word, comma + 1):
        first = comma + 1
    unnamed = next(
        (x for x in range(clause.start + 3, stop) if word[x] == "on" and "condition" in word[x + 1 : x + 3]), None
    )
    return comma if comma >= 0 and (unnamed is None or comma < unnamed) else unnamed


def _remarks(word: list[str], x: int) -> bool:
    """Whether a remark of the writer's own begins at x."""
    return word[x] in OWN_REMARK or word[x] == "even" and word[x + 1] in ("as", "though")


ENDS: list[Rule[Clause, int]] = [
    Rule("quotation", quotation, "The mayor said the mill was “a wreck,” which the town sold."),
    Rule("own addition", own_addition, "The mayor said the mill was old, but the bakers liked it."),
    Rule("own remark", own_remark, "The mayor said the mill was old, citing the bakers."),
]


def clause_end(cue: Cue, start: int) -> Decision[int]:
    """Where the clause or phrase ends that begins at start: at the end of its sentence if no rule says otherwise."""
    clause, rule = Clause(cue, start, cue.end), "end of the sentence"
    for limit in LIMITS:
        stop = limit.answer(clause)
        if stop is not None:
            clause, rule = Clause(cue, start, stop), limit.name
    return decide(ENDS, clause) or Decision(clause.stop, rule)


def phrase_end(items: Items, start: int, end: int) -> int:
    """Where the phrase ends that begins at start. A comma ends it unless it goes on listing."""
    tags, word = items.tags, items.word
    for mark in PHRASE_LIMIT.finditer(tags, start + 1, end):
        x, tag, following = mark.start(), mark[0], tags[mark.end() : min(mark.end() + 1, end)]
        if tag == pos.COMMA and word[x + 1 : x + 2] in LISTING:
            return end
        if tag == pos.COMMA and following and (following in ENDS_PHRASE or CLASS.get(word[x + 1]) == "saying"):
            return x
        if tag in OUTER_PAUSES or following and following in pos.FINITE_OR_PAST:
            return x
        if tag == pos.SCONJ and word[x] in ASIDE:
            return x
    return end

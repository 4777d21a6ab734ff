"""Where a reported clause or phrase ends, as its cue and the words around it show.

Two tables of rules: `LIMITS` beyond which no clause goes, and `ENDS` before them. `clause_end` names the rule that
decided; where a clause begins is the subject of `clause_starts`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import CLASS, COMMENTING, DOUBTFUL, LEADING, LEMMA, REMARKING
from analysis.quotes.phrases.phrase_patterns import SUBJECT
from analysis.quotes.phrases.verb_groups import verb_group_start
from analysis.quotes.records import Content, Report
from analysis.quotes.rule_tables import Decision, Rule, decide
from analysis.quotes.words.items import Items, Sentence

# An apposition of the writer's own: The mill would close, a blow to the town.
APPOSED = re.compile(
    rf"{pos.DET}[{pos.NUM}{pos.ADJ}{pos.NOUN}{pos.PARTICIPLES}]*{pos.NOUN}[^{pos.COMMA}]*",
)
COMMA_OR_SEMICOLON = re.compile(f"[{pos.COMMA}{pos.SEMICOLON}]")
# A comma and one of these after a reported clause begin the writer's own remark.
CONTRASTING = ("while", "whereas")  # and what somebody else says
OWN_REMARK = REMARKING | {"though", "although", "despite"}
# These open a sentence with what is no sentence by itself.
OPENING = frozenset("if when whenever once unless until although though because since while as given".split())
# These begin a clause that is no part of a phrase.
ASIDE = ("while", "when", "after", "before", "because", "as", "although", "though")
# After a quoted fragment and a comma, these begin what is no longer reported; after "and" as well, verbs do.
CLAUSE_OPENING = tuple(
    pos.SUBORDINATORS + pos.ING + pos.NOUNS + pos.DETERMINERS + pos.PRON + pos.ADJ + pos.FINITE_OR_PAST
)
SECOND_VERB = tuple(pos.FINITE_OR_PAST + pos.ADV + pos.BASE)
# After a comma, these end a phrase that says what is reported.
ENDS_PHRASE = pos.ING + pos.SUBORDINATORS + pos.DETERMINERS + pos.PROPN + pos.PRON + pos.ADP + pos.ADV
LISTING = (["such"], ["including"], ["like"])  # a comma and one of these do not end it
OUTER_PAUSES = pos.SEMICOLON + pos.COLON + pos.DASH  # these always end it
PHRASE_LIMIT = re.compile(f"[{re.escape(pos.PAUSES + pos.CCONJ + pos.SCONJ)}]")
BEFORE_QUOTATION = pos.INTRODUCING_MARKS + pos.DASH
GIVING = ("gave", "gives", "offered", "provided", "cited")
CLASS_KINDS = ("saying", "clausal", "quoting")
JOINED_KINDS = (*CLASS_KINDS, "phrasal")
WHILE_SAYING = ("before", "after", "while", "by")
JOINTS = pos.COMMA + pos.SEMICOLON + pos.CCONJ  # stand before a report that is joined to another


class Cue:
    """A report in its sentence, items lo to hi; `end` is where its closing marks begin.

    `reports` are those of the whole sentence, `earlier` what was found to be reported by those before this one; `word`
    is its verb or noun, `left` the first item of cue and speaker, `right` the item after both. `passive` says whether
    the speaker follows "by" (told by Roe), `inverted` whether the speaker follows the verb (said Roe).
    """

    __slots__ = (
        "items", "lo", "hi", "end", "report", "reports", "earlier", "word", "left", "right", "passive", "inverted"
    )  # fmt: skip

    def __init__(
        self, items: Items, lo: int, hi: int, end: int, report: Report, reports: list[Report], earlier: list[Content]
    ) -> None:
        self.items, self.lo, self.hi, self.end = items, lo, hi, end
        self.report, self.reports, self.earlier = report, reports, earlier
        first, last = report.speaker
        self.word, self.left, self.right = items.word[report.start], min(first, report.start), max(report.end, last)
        after = first > report.start
        self.passive = after and items.word[first - 1] == "by"
        self.inverted = after and not self.passive
        if self.inverted and items.word[report.start] in LEADING:  # Calling it a wreck|, the mayor left
            self.inverted, self.right, self.end = False, report.end, first - 1


class Clause(NamedTuple):
    """What a cue reports, from start on; it ends at stop if no rule finds an end before."""

    cue: Cue
    start: int
    stop: int


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
    word = items.word[v]
    if (
        other.kind not in JOINED_KINDS
        or other.speaker != cue.report.speaker
        or word in DOUBTFUL
        or LEMMA.get(word) == word
        and not (items.tags[v] == pos.VERB and LEMMA.get(cue.word) == cue.word)  # they warn and say
    ):
        return False
    if other.kind == "phrasal" and not (word.endswith("ing") and items.tags[v - 1] == pos.CCONJ):
        return False
    if word.endswith("ing") and (items.tags[v - 1] == pos.COMMA or items.word[v - 1] in WHILE_SAYING):
        return True
    if word.endswith("ing") != cue.word.endswith("ing") and (word.endswith("ing") or other.kind != "saying"):
        return False  # arguing that it had failed and indicated; but: arguing that it had failed | and said
    return items.tags[_joint(cue, v)] == pos.CCONJ


def _joint(cue: Cue, v: int) -> int:
    """The item before the verb at v and all that goes with it: and | on Monday also said."""
    return verb_group_start(Sentence(cue.items, cue.lo, cue.hi), v) - 1


def _before_joint(clause: Clause, v: int) -> int:
    """The end of a clause that a conjunction or a comma joins to the verb at v."""
    items, end = clause.cue.items, _joint(clause.cue, v)
    while end > clause.start and items.tags[end - 1] in JOINTS:
        end -= 1
    return end


def report_of_another(clause: Clause) -> int | None:
    """Somebody else says something else: The mayor says it is old | and the bakers say it leaks."""
    cue, items = clause.cue, clause.cue.items
    if cue.report.kind != "saying" or cue.inverted:
        return None
    for other in cue.reports:
        first = other.speaker[0]
        beside = other.kind == "saying" and other.speaker[1] == other.start
        beside = beside and (items.tags[first] != pos.PRON or items.word[first - 1] == "but")  # but he says it leaks
        if beside and first > clause.start + 3 and items.word[first - 1] in ("and", "but", "while"):
            return first - 1 - (items.tags[first - 2] == pos.COMMA) if other.start < clause.stop else None
    return None


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


def main_verb(clause: Clause) -> int | None:
    """The cue is in a relative clause after a comma, and the verb of the main clause follows another comma."""
    cue, tags = clause.cue, clause.cue.items.tags
    who = cue.report.speaker[0]
    if tags[who] != pos.REL and clause.start == cue.right:
        who = cue.left - 1  # the list, which | the mayor said includes many, is long
    of_whom = cue.items.word[cue.report.speaker[1] - 1] == "whom"  # some of whom say it was late, | left
    if tags[who] != pos.REL and not of_whom:
        return None
    if tags[who - 1] != pos.COMMA:
        return _verb_of_another(clause)
    for mark in range(clause.start + 2, clause.stop - 1):
        verb = mark + 1 + (tags[mark + 1] == pos.ADV)
        if tags[mark] == pos.COMMA and verb < cue.hi and tags[verb] in pos.FINITE_OR_PAST:
            return mark
    return None


def _verb_of_another(clause: Clause) -> int | None:
    """The comma before the cue of somebody named before: the judges who ruled that it is old, | said."""
    cue, tags = clause.cue, clause.cue.items.tags
    later = (other for other in cue.reports if clause.start + 2 < other.start < clause.stop)
    ends = (other.start - 1 for other in later if other.speaker[0] < cue.left and tags[other.start - 1] == pos.COMMA)
    return next(ends, None)


LIMITS: list[Rule[Clause, int]] = [
    Rule("other source", other_source, "The mayor said the mill was old according to the police."),
    Rule("next report", next_report, "The mayor said it was old and added that it leaked."),
    Rule("report of another", report_of_another, "The mayor says the mill is old and the bakers say it leaks."),
    Rule("main verb", main_verb, "Berg, who said the mill was old, voted for the plan."),
    Rule("main clause", main_clause, "When the mayor said the mill was old, the bakers laughed."),
]


def quotation(clause: Clause) -> int | None:
    """A quotation begins after a comma, or a quoted fragment ends what is reported."""
    items = clause.cue.items
    for k in items.item[bisect_left(items.item, clause.start) : bisect_left(items.item, clause.stop)]:
        introduced = k > clause.start and items.tags[k - 1] in BEFORE_QUOTATION
        if introduced and items.tags[k] == pos.QUOTATION and items.text[items.start[k]].isupper():
            if not _opens(items, clause.start, k):
                return k - 1
        if k + 1 < clause.stop and _closes(items, k):
            return k + 1
    return None


def _opens(items: Items, start: int, k: int) -> bool:
    """Whether the words before a quotation are no sentence without it: that in May, “we go”; the answer was, “No.”"""
    tags, comma = items.tags, k - 1
    if tags[comma - 1] == pos.AUX and items.word[comma - 1] in ("was", "is"):
        return True
    if items.word[start - 1] != "that" or comma - start < 2 or pos.COMMA in tags[start:comma]:
        return False
    if items.word[start] in OPENING:
        return True
    return tags[start] == pos.ADP and not any(tag in pos.FINITE_OR_PAST for tag in tags[start:comma])


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
    tags, start = clause.cue.items.tags, clause.start
    if tags[start : start + 1] == pos.COMMA:  # said that|, for now, | it would stay
        start = max(start, tags.find(pos.COMMA, start + 1, clause.stop))
    if tags[start : start + 2] == pos.ADP + pos.ING:  # said | by selling the mill, the town would save money
        start = max(start, tags.find(pos.COMMA, start, clause.stop))
    for mark in COMMA_OR_SEMICOLON.finditer(tags, start + 3, clause.stop - 2):
        if mark[0] == pos.SEMICOLON or _adds(clause, mark.end()):
            return mark.start()
    return None


def _adds(clause: Clause, x: int) -> bool:
    """Whether a clause or an apposition of the writer's own goes from x to the end."""
    items = clause.cue.items
    if items.word[x] == "but" and _gave_nothing(items.word, x + 1):
        return True
    if items.word[x] in ("but", "and"):
        return SUBJECT.match(items.tags, x + 1, clause.stop) is not None
    if items.word[x] in CONTRASTING and any(report.speaker[0] == x + 1 for report in clause.cue.reports):
        return True
    verb = _verb_of(items.tags, x, clause.stop)
    if verb is not None:
        return CLASS.get(items.word[verb]) == "saying" and verb + 1 == clause.stop  # it was old|, the report said
    return APPOSED.fullmatch(items.tags, x, clause.stop) is not None


def _gave_nothing(word: list[str], x: int) -> bool:
    """Whether words after "but" tell that somebody said no more: declined to say, did not explain, gave no details."""
    denied = word[x] in ("did", "has", "would", "could") and word[x + 1] in ("not", "n't")
    verb = word[x + 2] if denied else word[x]
    no_more = word[x] in GIVING and word[x + 1] in ("no", "few")
    return no_more or word[x] in ("declined", "refused") or denied and verb in COMMENTING


def _verb_of(tags: str, x: int, stop: int) -> int | None:
    """The finite verb that follows the phrase at x: the mill, in fact, | the town is old."""
    subject = SUBJECT.match(tags, x, stop)
    verb = subject.end() if subject else stop
    while verb < stop and tags[verb] == pos.ADV:
        verb += 1
    return verb if verb < stop and tags[verb] in pos.FINITE else None


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
    return word[x] in OWN_REMARK or word[x : x + 2] in (["even", "as"], ["even", "though"], ["compared", "with"])


ENDS: list[Rule[Clause, int]] = [
    Rule("quotation", quotation, "The mayor said the mill was “a wreck,” which the town sold."),
    Rule("own addition", own_addition, "The mayor said the mill was old, but the bakers liked it."),
    Rule("own remark", own_remark, "The mayor said the mill was old, though the bakers liked it."),
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

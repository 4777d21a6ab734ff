"""Reports that name no speaker: Passengers were told that the train was late; it was reported that it was late; he quit
amid claims that it was late.
"""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import TELLING
from analysis.quotes.clauses.clause_edges import OPENING, Cue, clause_end
from analysis.quotes.clauses.clause_starts import after_that
from analysis.quotes.clauses.contents import sentence_end
from analysis.quotes.clauses.said_phrases import TO_DO
from analysis.quotes.cues.citations import CLAUSE
from analysis.quotes.models.clause_ends import fitted_end
from analysis.quotes.phrases.phrase_patterns import SUBJECT
from analysis.quotes.phrases.phrases_left import phrase_ending
from analysis.quotes.phrases.subjects import cue_subject, passive
from analysis.quotes.phrases.verb_groups import verb_group_start
from analysis.quotes.records import Content, Passage, Report
from analysis.quotes.words.items import Items, Sentence, with_marks

NEVER = ("not", "never", "n't")  # was not told that it was late
# What is told with "it" and "that"; not what is only thought.
STATED = frozenset(
    "said reported suggested announced claimed alleged confirmed revealed disclosed argued stated".split()
)
PASSED_ON = STATED | TELLING
CLAIMS = frozenset("claims allegations reports accusations".split())
SHORTEST = 3  # items of what is told


def speakerless(items: Items, taken: set[int]) -> list[Passage]:
    """What somebody is told, if the text does not say by whom, without what holds a quotation of somebody's.

    `taken` are the items of quotations within reports, to which those found here are added.
    """
    passages: list[Passage] = []
    for v in items.cues:
        verb = items.word[v] in PASSED_ON and items.tags[v] in pos.FULL_VERBS
        if not verb and not (items.word[v] in CLAIMS and items.tags[v] == pos.NOUN):
            continue
        sentence = Sentence(items, *items.sentences[items.sentence_of[v]])
        told = items.word[v] in TELLING or _of_nobody(sentence, v)
        found = (_told(sentence, v) or _told_before(sentence, v)) if verb and told else None
        found = found if verb else _claimed(sentence, v)
        if found is None or not taken.isdisjoint(range(found.start, found.end)):
            continue
        inner = {k for k in range(found.start, found.end) if k in items.quote}
        taken |= inner
        span = with_marks(items, found.start, found.end)
        passages.append(Passage(*span, "mixed" if inner else "indirect", None, (v, v + 1)))
    return passages


def _of_nobody(sentence: Sentence, v: int) -> bool:
    """Whether the participle at v only has "it" as its subject: it has been | reported that."""
    start = verb_group_start(sentence, v)
    return start > sentence.lo and sentence.word[start - 1] == "it" and sentence.tag_at(v + 1) == pos.THAT


def _claimed(sentence: Sentence, v: int) -> Content | None:
    """What nobody in particular claims: amid claims that | it was late; sued over claims | they knew of it."""
    items, tags = sentence.items, sentence.tags
    before = sentence.tag_before(v)
    behind = (
        before == pos.ADP or items.word[v] != "reports" and before not in pos.SPECIFIERS
    )  # PAC reports that are due
    that = sentence.tag_at(v + 1) == pos.THAT and behind
    first = v + 1 + that
    subject = SUBJECT.match(tags, first, sentence.hi)
    bare = before == pos.ADP and sentence.tag_at(first) in pos.PRON + pos.PROPN + pos.DETERMINERS
    if not (that or bare) or not subject or sentence.tag_at(subject.end()) not in pos.FINITE_OR_PAST:
        return None
    report = Report(v, v + 1, (v, v + 1), "saying")
    cue = Cue(items, sentence.lo, sentence.hi, sentence_end(sentence), report, [report], [])
    end = fitted_end(items, first, clause_end(cue, first).answer, report, cue.end)
    return Content(first, end, report) if end - first >= SHORTEST else None


def _told(sentence: Sentence, v: int) -> Content | None:
    """What somebody was told by the participle at v: was told that | it was late; was told | to leave."""
    items = sentence.items
    if not passive(sentence, v) or cue_subject(sentence, v) or _denied(sentence, v):
        return None
    report = Report(v, v + 1, (v, v + 1), "saying")
    cue = Cue(items, sentence.lo, sentence.hi, sentence_end(sentence), report, [report], [])
    start = after_that(cue) or _without_that(cue)
    if start is None or start >= cue.end:
        return None
    end = fitted_end(items, start, clause_end(cue, start).answer, report, cue.end)
    return Content(start, end, report) if end - start >= SHORTEST else None


def _told_before(sentence: Sentence, v: int) -> Content | None:
    """What somebody was told by the participle at v that ends the sentence: | It was late, | the inquest was told."""
    ends = v + 1 == sentence_end(sentence)
    if not ends or not passive(sentence, v) or cue_subject(sentence, v) or _denied(sentence, v):
        return None
    who = phrase_ending(sentence, verb_group_start(sentence, v))
    comma = who[0] - 1 if who else sentence.lo
    clause = comma > sentence.lo and sentence.tags[comma] == pos.COMMA and sentence.tags[comma - 1] != pos.QUOTATION
    if not clause or not CLAUSE.search(sentence.tags, sentence.lo, comma) or sentence.word[sentence.lo] in OPENING:
        return None
    return Content(sentence.lo, comma, Report(v, v + 1, (v, v + 1), "saying"))


def _without_that(cue: Cue) -> int | None:
    """Where it begins what somebody is told, or told to do, without "that": were told | to leave; | it was late."""
    said = TO_DO.match(cue.items.tags, cue.right, cue.end) or SUBJECT.match(cue.items.tags, cue.right, cue.end)
    return cue.right if said else None


def _denied(sentence: Sentence, v: int) -> bool:
    """Whether nobody was told, or others say so: was never told that; is said to have been told that."""
    before = sentence.word[max(sentence.lo, v - 4) : v]
    if "to" in before[-3:]:
        return before[-3:] != ["only", "to", "be"]  # she called, only to be told that
    return any(word in NEVER or word.endswith(("n't", "n’t")) for word in before)

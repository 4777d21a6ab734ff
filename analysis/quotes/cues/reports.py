"""Reports: the places where a text says that somebody says something, each a cue and its speaker."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import is_occupation
from analysis.english.reporting_verbs import (
    ASSERTIVE,
    BLUNT,
    CLASS,
    DOCUMENTS,
    LEADING,
    LEMMA,
    MAKING,
    NAMING,
    NOUNS,
    POLLS,
    PUBLISHED,
    UTTERANCES,
    WRITTEN,
)
from analysis.english.source_words import SEEN
from analysis.english.tagging_words import COMPOUNDED
from analysis.quotes.cues.citations import citation, citing, counted_in, viewed_by
from analysis.quotes.cues.longer_cues import (
    asserted,
    attention_drawn,
    fixed,
    left_unsaid,
    let_be_known,
    made_clear,
    said_with_noun,
)
from analysis.quotes.cues.no_comment import unanswered
from analysis.quotes.cues.nominal_cues import owner_of, speaks_for
from analysis.quotes.models.phrase_edges import fitted as fitted_edges
from analysis.quotes.phrases.noun_phrases import acceptable, addressees_end, is_person
from analysis.quotes.phrases.phrase_patterns import NAMED, SUBJECT
from analysis.quotes.phrases.phrases_left import subject_left
from analysis.quotes.phrases.subjects import RELAYING, cue_subject, relaying_verb, relays, verb_after_aside
from analysis.quotes.phrases.verb_groups import FLOATING, before_passive, hearsay
from analysis.quotes.records import Phrase, Report
from analysis.quotes.words.items import Items, Sentence

# Classes of the words that are verbs, in title case as well.
VERBAL = (pos.VERB, pos.PAST, pos.NOUN_OR_VERB, pos.AUX, pos.MODAL)
BESIDE = 8  # items from a quotation to a verb that may report it
NAMED_THING = re.compile(f"{pos.DET}?[{pos.PROPN}{pos.QUOTATIONS}]")
SUBJECT_DETERMINERS = set("all both many some most others that another one this these those each few several".split())
STORIES = frozenset("joke jokes story stories tale tales lie lies truth anecdote anecdotes".split())
HEARERS = pos.DETERMINERS + pos.NOMINAL + pos.OBJECT
NOUN_OR_FULL_VERB = pos.FULL_VERBS + pos.NOUN
BEFORE_SEEN = pos.COMMA + pos.NOUN + pos.TIME + pos.ADV  # a memo | seen by; an email on Monday | seen by
BEFORE_NAME = pos.PREPOSITIONS + pos.DETERMINERS + pos.ADJ + pos.NOUN
BEFORE_NOUN = pos.SPECIFIERS + pos.ADJ + pos.ADP + pos.NUM + pos.AUX  # after one of these no verb stands by itself
PRODUCED = ("written", "signed", "penned", "drafted")
NOBODY = ("nobody", "neither", "none", "nothing")  # nobody knows where it is
STATED = NOUNS | UTTERANCES
BESIDE_LIMITS = pos.COMMA + pos.SEMICOLON + pos.COLON + pos.STOP + pos.QUOTED


def reports(sentence: Sentence) -> list[Report]:
    """All reports of a sentence that have a speaker, in order, with the edges that `phrase_edges` chooses."""
    return [report if report.kind == "noun" else _fitted(sentence, report) for report in rough_reports(sentence)]


def _fitted(sentence: Sentence, report: Report) -> Report:
    """A report with the edges of its speaker's phrase chosen anew."""
    if report.start < report.speaker[0] and sentence.word[report.speaker[0] - 1] == "by":
        return report  # described by Roe | as a wreck
    if report.start < report.speaker[0] and sentence.word[report.start] in LEADING:
        return report  # saying it was late, | the mayor
    if relaying_verb(sentence, report.start) is not None:
        return report._replace(speaker=speaks_for(sentence.items, report.speaker))  # quoted | a nurse | as saying
    after = report.speaker[1]
    if report.kind == "according" and after < report.end or after < report.start and sentence.word[after] in FLOATING:
        return report  # in | the mayor's | view; Roe, Berg and Lahti | all said
    begin, end = fitted_edges(sentence, report.speaker, report.start)
    if report.speaker[0] > report.start and sentence.tag_before(report.start) in pos.ASIDE_MARKS:
        aside = verb_after_aside(sentence.tags, report.speaker[1], sentence.hi)
        end = min(end, aside or end)  # The mill, said Roe, who owns it, | will close
    if report.speaker[0] >= report.end:
        begin = max(begin, report.end)
    cited = report.kind in ("according", "counted")
    speaker = (begin, end) if cited else speaks_for(sentence.items, (begin, end))
    return report if speaker == report.speaker else report._replace(speaker=speaker)


def rough_reports(sentence: Sentence) -> list[Report]:
    """The same with the phrases as the rules find them."""
    so_far: list[Report] = []
    for v in _possible_cues(sentence):
        if cited := citing(sentence, v):
            report = citation(sentence, cited)
        elif sentence.word[v] in POLLS and (counted := counted_in(sentence, v)):
            report = counted
        elif viewed := viewed_by(sentence, v):
            report = viewed
        elif sentence.word[v] in STATED and (owner := owner_of(sentence, v)):
            report = Report(v, v + 1, owner, "noun")
        elif sentence.word[v] in MAKING and (end := _made(sentence, v)):
            speaker = cue_subject(sentence, v)
            report = Report(v, end, speaker, "clausal") if speaker else None
        elif sentence.word[v] in ASSERTIVE or sentence.word[v] in BLUNT:
            report = _asserting(sentence, v)
        else:
            report = _verbal_report(sentence, v, so_far)
        if report is not None:
            so_far.append(report)
    return so_far


def _possible_cues(sentence: Sentence) -> list[int]:
    """The items of a sentence that may report: listed cues, and nouns and verbs near a quotation (see `_beside`)."""
    cues, lo, hi = sentence.items.cues, sentence.lo, sentence.hi
    listed = cues[bisect_left(cues, lo) : bisect_left(cues, hi)]
    near: set[int] = set()
    k = sentence.tags.find(pos.QUOTATION, lo, hi)
    while k >= 0:
        around = range(max(lo, k - 2), min(hi, k + BESIDE + 1))
        near.update([x for x in around if sentence.tags[x] in NOUN_OR_FULL_VERB])
        k = sentence.tags.find(pos.QUOTATION, k + 1, hi)
    return sorted(near.union(listed)) if near else listed


# ------------------------------------------------------------------------------------------------ Roe said
def _verbal_report(sentence: Sentence, v: int, earlier: list[Report]) -> Report | None:
    """The report of the verb at v, given the earlier ones of its sentence."""
    kind = _kind(sentence, v, earlier)
    speaker = cue_subject(sentence, v) if kind else None
    if kind is None or speaker is None or sentence.word[speaker[0]] in NOBODY or _only_done_to(sentence, speaker, v):
        return None
    return Report(v, v + 1, speaker, kind, infinitive=sentence.tag_before(v) == pos.TO)


def _only_done_to(sentence: Sentence, speaker: Phrase, v: int) -> bool:
    """Whether the participle at v only tells of several what was done to them: two prints, both | released in May."""
    several = sentence.word[speaker[0]] in FLOATING and speaker == (v - 1, v)
    return several and sentence.tag_before(v - 1) == pos.COMMA and sentence.tags[v] == pos.PAST


def _made(sentence: Sentence, v: int) -> int | None:
    """Where the cue ends that the verb at v begins, if it is one of several words: made it clear, took the view."""
    return (
        made_clear(sentence, v)
        or let_be_known(sentence, v)
        or said_with_noun(sentence, v)
        or attention_drawn(sentence, v)
        or fixed(sentence, v)
    )


def _asserting(sentence: Sentence, v: int) -> Report | None:
    """The report of an adjective: was adamant that."""
    be = asserted(sentence, v)
    speaker = subject_left(sentence, be) if be is not None else None
    return Report(v, v + 1, speaker, "clausal") if acceptable(speaker, sentence.items) else None


def _kind(sentence: Sentence, v: int, earlier: list[Report]) -> str | None:
    """The kind of cue at v: that of its verb, "other" for one known by its place alone, None for no cue."""
    word, tags = sentence.word[v], sentence.tags
    if (
        v in sentence.items.quote
        or word == "known"
        or _of_a_name(sentence, v)
        or word in NAMING
        and _names_a_thing(sentence, v)
    ):
        return None
    if sentence.word[v - 1 : v + 1] == ["i", "quote"] or hearsay(sentence, v + 2) == v:
        return None  # Roe said, and I quote, “...”; Roe is said to have left
    if word in RELAYING and relays(sentence, v) or left_unsaid(sentence.items, v) or _only_seen(sentence, v):
        return None
    if unanswered(sentence, v) or _tells_story(sentence, v) or _goes_somewhere(sentence, v):
        return None
    kind = CLASS.get(word)
    if kind is None:
        spoken = any([report.kind in ("saying", "clausal") for report in earlier])
        return "other" if not spoken and _beside(sentence, v) else None
    return kind if _is_verb(sentence, v) or tags[v] == pos.NOUN and _beside(sentence, v) else None


def _of_a_name(sentence: Sentence, v: int) -> bool:
    """Whether the verb at v is part of a name with capitals: the North East Says No group; in Roe Means Bread."""
    items, first = sentence.items, v
    if _called_said(sentence, v):
        return True
    while first > sentence.lo and items.capital(first):
        first -= 1
    inside = first < v - 1 and v + 1 < sentence.hi and items.kind[v] == "paragraph" and items.capital(v + 1)
    return inside and sentence.tags[first] in BEFORE_NAME


def _called_said(sentence: Sentence, v: int) -> bool:
    """Whether "Said" at v is a name, as its capital within a sentence tells: Omar Said | sold the mill."""
    items, word = sentence.items, sentence.word[v]
    if word != "said" or v <= sentence.lo or items.kind[v] != "paragraph" or not items.capital(v):
        return False
    return items.capital(v - 1) and sentence.tags[v - 1] in pos.NOMINAL


def _tells_story(sentence: Sentence, v: int) -> bool:
    """Whether the verb at v has what is told as its object, not who hears it: told a joke; told it to the baker; told
    them apart.
    """
    if LEMMA.get(sentence.word[v]) != "tell" or sentence.tag_at(v + 1) in pos.THAT + pos.TO:
        return False
    end = addressees_end(sentence.items, v + 1, sentence.hi)
    heard = end < sentence.hi - 1 and sentence.word[end] == "to" and sentence.tags[end + 1] in HEARERS
    return sentence.word[end - 1] in STORIES or sentence.word[end : end + 1] == ["apart"] or heard


def _goes_somewhere(sentence: Sentence, v: int) -> bool:
    """Whether the form of "go" at v is no cue: the last word goes to Roe; but: the saying goes, “..."""
    return LEMMA.get(sentence.word[v]) == "go" and sentence.tag_at(v + 1) == pos.TO


def _only_seen(sentence: Sentence, v: int) -> bool:
    """Whether the participle at v only says who has a document: an email, seen by Roe, said."""
    by = sentence.word[v + 1 : v + 2] == ["by"]
    if sentence.word[v] in PRODUCED and by:
        return sentence.word[v - 1 - (sentence.tag_before(v) == pos.COMMA)] in DOCUMENTS  # a letter, written by Roe
    if sentence.word[v] in PUBLISHED and sentence.word[v - 1] in WRITTEN and sentence.tag_at(v + 1) == pos.ADP:
        return sentence.word[v - 2] in ("in", "on")  # said in comments | posted on her page that
    return sentence.word[v] in SEEN and by and sentence.tag_before(v) in BEFORE_SEEN


def _names_a_thing(sentence: Sentence, v: int) -> bool:
    """A club called the Oven: the participle after a noun that is no person only names it."""
    return (
        sentence.tag_before(v) == pos.NOUN
        and NAMED_THING.match(sentence.tags, v + 1) is not None
        and not is_person(sentence.word[v - 1].rstrip("s"))
    )


def _beside(sentence: Sentence, v: int) -> bool:
    """Whether a verb stands where only one that reports can: “...,” the mayor boomed; the mayor boomed, “..."""
    items, tags = sentence.items, sentence.tags
    alone = v > sentence.lo and (tags[v - 1] not in BEFORE_NOUN or before_passive(sentence, v) < v)
    if tags[v] in NOUN_OR_FULL_VERB and alone:
        after = _after_quotation(sentence, v)
        if after is not None:
            return after
    return (
        tags[v] in pos.FULL_VERBS
        and v + 2 < sentence.hi
        and tags[v + 1] in pos.INTRODUCING_MARKS
        and tags[v + 2] == pos.QUOTATION
        and items.text[items.start[v + 2]].isupper()
    )


def _after_quotation(sentence: Sentence, v: int) -> bool | None:
    """Whether a verb reports the quotation before it; None if there is no quotation: “...,” | the mayor | boomed."""
    items, tags = sentence.items, sentence.tags
    if tags[v - 1] == pos.QUOTATION and (tags[v] != pos.NOUN or _verb_before_name(sentence, v)):
        return _open_ended(items, v - 1)
    for k in range(v - 2, max(sentence.lo - 1, v - BESIDE - 1), -1):
        if tags[k] == pos.QUOTATION:
            return (
                (tags[v] != pos.NOUN or sentence.word[v] in CLASS)
                and _open_ended(items, k)
                and NAMED.fullmatch(tags, k + 1, before_passive(sentence, v)) is not None
            )
        if tags[k] in BESIDE_LIMITS:
            break
    return None


def _verb_before_name(sentence: Sentence, v: int) -> bool:
    """Whether an unknown word is a verb, since its form may be one and a name follows: “...,” | mumbles Joel Fry.

    A word for a person may stand before the name: vows captain Joel Fry.
    """
    after = v + 1
    while sentence.tag_at(after) == pos.NOUN and after < v + 3 and is_occupation(sentence.word[after]):
        after += 1
    return sentence.word[v].endswith(("s", "ed")) and sentence.tag_at(after) == pos.PROPN


def _open_ended(items: Items, k: int) -> bool:
    """Whether the sentence may go on after the quotation at k."""
    return items.last(k) in ",?!—–"


def _is_verb(sentence: Sentence, v: int) -> bool:
    """Whether the listed word at v is a verb here."""
    word, before, previous = sentence.word[v], sentence.tag_before(v), sentence.word[v - 1]
    if sentence.tags[v] in pos.NOMINAL:
        return word in ("says", "said")
    if sentence.tags[v] == pos.BASE and before == pos.NOUN and word in COMPOUNDED:
        return False  # a phone call
    if before == pos.ADV and sentence.tag_before(v - 1) in pos.DETERMINERS and sentence.tags[v] == pos.PAST:
        return False  # a previously announced plan
    if before in pos.SPECIFIERS and word not in ("said", "told", "say"):
        of_a_noun = sentence.tags[v] == pos.PAST and SUBJECT.match(sentence.tags, v + 1, sentence.hi)
        if of_a_noun or previous not in SUBJECT_DETERMINERS:
            return False  # all reported problems were mended
    if word == "thought" and sentence.word[v + 1 : v + 2] in (["from"], ["for"]):
        return False  # a last thought from Roe: “...”
    if word == "saying" and previous == "without" or previous == "into":
        return False  # it goes without saying; misled them into thinking
    return before != pos.ADP or word.endswith("ing") or previous in ("as", "like", "after")

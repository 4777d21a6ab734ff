"""Where sentences end in a text with its quotations folded: never within one, nor between it and what reports it."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.english import parts_of_speech as pos
from analysis.english.abbreviations import NEVER_LAST, any_of
from analysis.english.pos_lexicon import classes
from analysis.english.reporting_verbs import AFTER_QUOTATION, CLASS, PHRASAL_PASTS
from analysis.quotes.words.folding import FoldedText
from analysis.text.document import Document

LONGEST = 250  # items; a longer sentence is read in pieces, so that the time for a text grows with its length alone
CUE_WITHIN = 25  # items after a quotation in which its cue may come
ABBREVIATED = re.compile(rf"(?:\b[A-Z]|\b(?:{any_of(NEVER_LAST)}))\.$")
SENTENCE_OPENERS = pos.PRON + pos.POSS + pos.DET + pos.ADP + pos.CCONJ + pos.SCONJ  # after a quotation: The, He, In
REPORTS_CLAUSE = ("said", "says", "added", "adds")


def sentences(folded: FoldedText, document: Document) -> list[tuple[int, int]]:
    """The first item of each sentence and one past its last."""
    end, line, n = folded.end, folded.line, len(folded)
    within = [bisect_left(folded.start, at) for at, _ in document.sentences]
    breaks = {i for i, (at, _) in zip(within, document.sentences, strict=True) if 0 < i < n and end[i - 1] <= at}
    lines = {bisect_left(line, number) for number in range(line[0] + 1, line[-1] + 1)} if n else set()
    spans: list[tuple[int, int]] = []
    first = 0
    for i in sorted(breaks | lines | {k + 1 for k in folded.item if k + 1 < n}):
        pieces = _pieces(first, i)
        first = pieces[-1][1] if pieces else first
        spans += pieces
        if i - first == LONGEST or i in lines or _ends_before(folded, i, i in breaks):
            spans.append((first, i))
            first = i
    pieces = _pieces(first, n)
    first = pieces[-1][1] if pieces else first
    return spans + pieces + [(first, n)] * bool(n)


def _pieces(first: int, stop: int) -> list[tuple[int, int]]:
    """The pieces of full length that a sentence of too many items begins with."""
    return [(a, a + LONGEST) for a in range(first, stop - LONGEST, LONGEST)]


def _ends_before(folded: FoldedText, i: int, stop: bool) -> bool:
    """Whether a sentence ends before item i within a line; `stop` says whether one of the document does."""
    quotation = i - 1 in folded.quote
    if not stop:
        return quotation and _has_stop(folded, i - 1) and folded.capital(i) and not _reported_after(folded, i)
    if quotation:
        return _has_stop(folded, i - 1) and not _reported_after(folded, i)
    return not ABBREVIATED.search(folded.text, max(0, folded.end[i - 1] - 6), folded.end[i - 1])


def _has_stop(folded: FoldedText, i: int) -> bool:
    """Whether item i ends in a mark that may end a sentence."""
    return (folded.last(i) if i in folded.quote else folded.text[folded.end[i] - 1]) in ".?!…"


def _reported_after(folded: FoldedText, i: int) -> bool:
    """Whether a cue follows a quotation, from item i on, before any punctuation: ... ?” | the senator asked."""
    if i in folded.quote:
        return False
    if folded.text[folded.start[i]].islower():
        return True
    opener = classes().get(folded.word[i], pos.NOUN) in SENTENCE_OPENERS
    return not (opener or _introduced(folded, i - 1) or _ends_sentence(folded, i - 1)) and _cue_follows(folded, i)


def _cue_follows(folded: FoldedText, i: int) -> bool:
    """Whether the items from i on, after a quotation, are a name and its cue: ... ?” | Berg, the mayor, asked."""
    word, asked, commas = folded.word, folded.last(i - 1) in "?!", 0
    for j in range(i, min(i + CUE_WITHIN, len(word))):
        if folded.line[j] != folded.line[i] or j in folded.quote or word[j] in ".:;?!":
            return False
        commas += word[j] == ","
        if j > i and word[j] in AFTER_QUOTATION and (not commas or word[j - 1] == ","):
            return (j - i < 8 or commas > 0) and (asked or not _has_clause(word, j))
        if asked and not commas and j - i < 6 and _any_verb(word, j):
            return True
    return False


def _any_verb(word: list[str], j: int) -> bool:
    """Whether item j is a verb of whatever kind: ... ?” Berg | fumed; ... ?” Berg | shot back."""
    back = word[j] in PHRASAL_PASTS and word[j + 1 : j + 2] == ["back"]
    return back or classes().get(word[j], pos.NOUN) in pos.FULL_VERBS


def _has_clause(word: list[str], j: int) -> bool:
    """Whether the cue at item j has a clause of its own after it: She said | she left. Roe said | the mill was old."""
    following = [classes().get(next_word) for next_word in word[j + 1 : j + 4]]
    if pos.TIME in following:  # said this week, said the other day
        return False
    if following[:1] in ([pos.PRON], [pos.THAT]):
        return True
    return following[:1] in ([pos.DET], [pos.POSS]) and word[j] in REPORTS_CLAUSE


def _introduced(folded: FoldedText, k: int) -> bool:
    """Whether a quotation has its cue before it: Roe asked, | “...?” Roe shouted: | “...” Berg laughed."""
    mark, word = k - 1, folded.word
    if mark < 1 or folded.line[mark] != folded.line[k] or word[mark] not in (",", ":"):
        return False
    cue = mark - 1
    while cue > max(0, mark - 4) and classes().get(word[cue]) in (pos.TIME, pos.ADV, pos.ADP):
        cue -= 1
    reports = CLASS.get(word[cue], "phrasal") != "phrasal" and classes().get(word[cue - 1]) != pos.AUX
    return word[mark] == ":" or reports


def _ends_sentence(folded: FoldedText, k: int) -> bool:
    """Whether a quotation with a full stop ends a sentence that began before it: Roe called it | “a mess.”"""
    return (
        folded.last(k) == "."
        and folded.text[folded.start[k]].islower()
        and folded.line[k - 1 : k] == [folded.line[k]]
        and folded.written[k - 1][-1:].isalpha()
    )

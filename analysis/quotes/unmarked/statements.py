"""Statements: what follows without marks after words and a colon that announce it as somebody's own."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from analysis.english.patterns import compiled_later
from analysis.english.reporting_verbs import ANNOUNCING, POSTING
from analysis.quotes.marked.lead_ins import lead_in
from analysis.quotes.records import Attribution, Report
from analysis.quotes.unmarked.talk import MARKS, OWN, without_quotations
from analysis.quotes.words.items import Items
from analysis.text.document import Document

ANNOUNCED = compiled_later(
    rf"""
    \b(?:{"|".join(ANNOUNCING)})                                                 # The mayor wrote:
    (?:[ ](?:
        in|on|to|at|a|an|the|this|his|her|its|their|full|part                    # The statement reads in full:
        | [A-Z][\w.]*                                                            # She wrote on Facebook:
        | statement|post|tweet|letter|message|memo|email|e-mail|note|blog|thread # He said in a post:
        | speech|interview|video                                                 # He said in a speech:
        | the[ ]following|as[ ]follows                                           # The letter reads as follows:
        | later|today|back|then|again|earlier|that[ ]\w+day                      # He added later that Monday:
        | morning|afternoon|evening|night                                        # She wrote this morning:
    )){{0,8}}
    :$
    """,
    re.VERBOSE,
)
# Here is the full statement from the bank:
SENT = compiled_later(r"\b(?:statement|letter|message|email|e-mail|memo|note|response|reply) from [^:.“”\"\n]{2,60}:$")
# She wrote on Facebook: We will mend it.
POSTED = compiled_later(rf"\b(?:{'|'.join(POSTING)})(?: (?:on|in|to) [^:.“”\"\n]{{1,40}})?: (?=[A-Z@#])")
LISTED = "-–—•*·►▪<([0123456789…"  # a paragraph that begins with one of these is an item of a list
ANNOUNCEMENT = 80  # characters before a colon in which it is announced


class Statement(NamedTuple):
    """What somebody states (start to end), and who does."""

    start: int
    end: int
    attribution: Attribution


def statements(document: Document, items: Items, reports: list[list[Report]]) -> list[Statement]:
    """What is announced as somebody's own: the paragraphs after a colon, or the rest of the paragraph.

    `reports` are those of each sentence; the last one before the colon names the speaker.
    """
    found: list[Statement] = []
    for number, block in enumerate(document.blocks):
        if block.kind != "paragraph" or ":" not in document.text[block.start : block.end]:
            continue
        spans = _announced(document, number)
        if not spans:
            continue
        colon = spans[0][0]
        sentence = reports[items.sentence_of[bisect_left(items.start, colon) - 1]]
        before = [report for report in sentence if items.start[report.start] < colon]
        attribution = _announcing(items, before, bisect_left(items.start, colon))
        if attribution:
            found += [Statement(start, end, attribution) for start, end in spans]
    return found


def _announcing(items: Items, before: list[Report], k: int) -> Attribution | None:
    """Who is announced: by the last report before the colon, or by a statement from somebody."""
    if before:
        return Attribution(before[-1].speaker, (before[-1].start, before[-1].end), "colon")
    speaker = lead_in(items, items.sentences[items.sentence_of[k - 1]][0], k)
    return Attribution(speaker, (k - 1, k), "colon") if speaker else None


def _announced(document: Document, number: int) -> list[tuple[int, int]]:
    """The spans that a block announces: its own rest, or the paragraphs after it."""
    text, block = document.text, document.blocks[number]
    posted = POSTED.search(text, block.start, block.end)
    if posted and not any(mark in text[posted.end() : block.end] for mark in MARKS[:2]):
        return [(posted.end(), block.end)]
    begin = max(block.start, block.end - ANNOUNCEMENT)
    if text[block.end - 1] == ":" and (ANNOUNCED.search(text, begin, block.end) or SENT.search(text, begin, block.end)):
        return _following(document, number)
    return []


def _following(document: Document, number: int) -> list[tuple[int, int]]:
    """The paragraph after a block, and those after it in which the speaker goes on with I or we."""
    text = document.text
    spans: list[tuple[int, int]] = []
    for block in document.blocks[number + 1 :]:
        own = not spans or OWN.search(without_quotations(text[block.start : block.end]))
        if not own or block.kind != "paragraph" or text[block.start] in MARKS + LISTED or text[block.end - 1] == ":":
            break
        spans.append((block.start, block.end))
    return spans

"""Speech that needs no marks outside transcripts: posts on social media, and statements that a line with a colon announces."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.english.reporting_verbs import ANNOUNCING, POSTING
from analysis.quotes.items import Items
from analysis.quotes.records import Attribution, Report, SpokenLine
from analysis.quotes.transcripts import IN_MARKS, MARKS, stripped
from analysis.text.document import Document

_NAME = r"(?P<name>[^\W\d_][^()\n@“”\"]{1,50}?)"
_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{1,2}[hmd]|[A-Z][a-z]{2,8}\.? \d{1,2})"
# What is said — Jane Roe (@janeroe) May 3, 2016
SIGNED = re.compile(rf"[—–-]{{1,3}} ?{_NAME} \(@\w{{1,20}}\)")
# Jane Roe @janeroe · May 3, the line before what is said
HEADED = re.compile(rf"{_NAME}[ \xa0][✓✔☑️]{{0,2}}[ \xa0]?\(?@\w{{1,20}}\)?(?: ?[·•|–—-] ?{_DATE})?")
MARKUP = re.compile(r"(?:<[^<>]{0,300}>\s*)?")
# She wrote on Facebook: / The statement reads in full: / He said in a post on Monday:
ANNOUNCED = re.compile(
    rf"\b(?:{'|'.join(ANNOUNCING)})"
    r"(?: (?:in|on|to|at|this|the following|as follows|later|today|back|then|again|earlier|that \w+day|a|an|the|his|her|its|their|full|part|[A-Z][\w.]*|"
    r"statement|post|tweet|letter|message|memo|email|e-mail|note|blog|speech|interview|video|thread|morning|afternoon|evening|night)){0,8}:$"
)
# She wrote on Facebook: We will mend it.
POSTED = re.compile(rf"\b(?:{'|'.join(POSTING)})(?: (?:on|in|to) [^:.“”\"\n]{{1,40}})?: (?=[A-Z@#])")
LISTED = "-–—•*·►▪<([0123456789…"
OWN = re.compile(r"\b(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Mm]y|[Oo]ur)\b")
LEAST = 10  # characters of a post


def posts(document: Document) -> list[SpokenLine]:
    """Posts that end with their author's name and handle, or that follow a line of these."""
    text, found, last, headed = document.text, [], None, None
    for block in document.blocks:
        start, end, by = block.start, block.end, headed
        headed = None
        if "@" in text[start:end]:
            headed = HEADED.fullmatch(text, start, end)
            if signed := SIGNED.search(text, start, end):
                by, end = signed, signed.start()
                if end == start and last:  # in a line of its own
                    start, end = last.start, last.end
        last = block
        if by and not headed and text[start] not in MARKS and not (found and found[-1].end > start):
            start, end = stripped(text, start + MARKUP.match(text[start:end]).end(), end)
            if end - start >= LEAST:
                found.append(SpokenLine(start, end, *by.span("name"), "post", by["name"].casefold(), len(found)))
    return found


def statements(document: Document, items: Items, told: list[list[Report]]) -> list[tuple[int, int, Attribution]]:
    """What stands without marks after words that announce it as somebody's own: the next paragraph, or the rest of this one."""
    text, blocks, found = document.text, document.blocks, []
    for number, block in enumerate(blocks):
        if block.kind != "paragraph" or ":" not in text[block.start : block.end]:
            continue
        posted = POSTED.search(text, block.start, block.end)
        if posted and not any(mark in text[posted.end() : block.end] for mark in MARKS[:2]):
            spans = [(posted.end(), block.end)]
        elif text[block.end - 1] == ":" and ANNOUNCED.search(text, max(block.start, block.end - 80), block.end):
            spans = _following(document, number)
        else:
            continue
        colon = min(spans, default=(block.end,))[0]
        reports = told[items.sentence_of[bisect_left(items.start, colon) - 1]]
        reports = [report for report in reports if items.start[report.start] < colon]
        if reports:
            given = Attribution(reports[-1].speaker, (reports[-1].start, reports[-1].end), "colon")
            found += [(start, end, given) for start, end in spans]
    return found


def _following(document: Document, number: int) -> list[tuple[int, int]]:
    """The paragraph after a block, and those after it in which the speaker goes on with I or we."""
    text, spans = document.text, []
    for block in document.blocks[number + 1 :]:
        own = not spans or OWN.search(IN_MARKS.sub("", text[block.start : block.end]))
        if not own or block.kind != "paragraph" or text[block.start] in MARKS + LISTED or text[block.end - 1] == ":":
            break
        spans.append((block.start, block.end))
    return spans

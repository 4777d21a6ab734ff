"""Names that the layout of news gives away: credits of photographers, agencies that sign, the place at the head of a dispatch."""

from __future__ import annotations

import re

from analysis.english.gazetteer import gazetteer
from analysis.names.tokens import Span, Tokens
from analysis.text.document import Document

PART = r"(?:(?:[A-Z]\.)+|[A-Z][\w'’-]+)"
CREDIT = re.compile(
    r"\b(?:REUTERS|Reuters|AFP|AP|EPA|Getty Images|AP Photo|Xinhua|PA|Bloomberg) ?/ ?"
    rf"({PART}(?: (?:[a-z]{{2,3}} )?{PART}){{0,3}})(?= ?(?:/|\)|\n|$|\.|,|via))"
)
REPORTERS = re.compile(
    r"\b(?:[Rr]eporting|Writing|Editing|Compiled|Photographs?|Translation|Reported|Edited) by "
    rf"((?:{PART}(?: (?:[a-z]{{2,3}} )?(?!Writing|Editing|Reporting){PART}){{0,3}}(?: in {PART}(?: {PART})?)?(?:, (?:and )?| and )?){{1,6}})"
)
SIGNED = re.compile(rf"^-- ?({PART}(?: {PART}){{0,3}})$")  # the agency or author at the end of a dispatch
POOLED = re.compile(
    rf"^({PART}(?: (?:[a-z]{{2,3}} )?{PART}){{1,3}}) ?/ ?(?:Pool|POOL|Handout|REUTERS|Reuters|AFP|AP|EPA|Getty Images)\b",
    re.M,
)
NOT_A_CREDIT = frozenset(
    "file photo pool handout staff stringer illustration images image via social media courtesy".split()
)
DATELINE = re.compile(
    r"^[ \t]*((?:[A-Z][A-Z.'’-]+|St\.)(?:[ ][A-Z][A-Z.'’-]+){0,3})"
    r"(?:(?: ?,[ ][A-Z][\w. ]{1,25}){0,2}[ ]*(?:\([\w ./]{2,30}\)[ ]?[-–—]|(\d{4}-\d\d-\d\d\s*$))|[ ]?([-–—]))"
)


def with_layout(document: Document, found: Tokens, spans: list[Span]) -> list[Span]:
    """Photographers in credits ("REUTERS / Ann Lee") and the place at the head of a dispatch ("PARIS (Reuters) -")."""
    text, fixed = document.text, []
    for block in document.blocks:
        line = text[block.start : block.end]
        if "/" in line:
            for m in (*CREDIT.finditer(line), *POOLED.finditer(line)):
                name = m[1].lower().split()
                if not NOT_A_CREDIT & set(name):
                    fixed.append((block.start + m.start(1), block.start + m.end(1), "person"))
        signed = SIGNED.match(line)
        if signed:
            kind = "person" if signed[1].split()[0].lower() in gazetteer().first else "organisation"
            fixed.append((block.start + signed.start(1), block.start + signed.end(1), kind))
        if " by " in line:
            for m in REPORTERS.finditer(line):
                for name in re.finditer(r"(?:(?!, | and ).)+", m[1]):
                    written = name.group().removeprefix("and ")
                    written = written.split(" in ")[0].strip(" ,")
                    start = block.start + m.start(1) + name.start() + name.group().index(written)
                    if 1 < len(written.split()) < 5:
                        fixed.append((start, start + len(written), "person"))
        dateline = DATELINE.match(line[:120])
        if dateline and (not dateline[3] or dateline[1].lower() in gazetteer().place):
            fixed.append((block.start + dateline.start(1), block.start + dateline.end(1), "place"))
    if not fixed:
        return spans
    return replace(found, spans, fixed)


def replace(found: Tokens, spans: list[Span], fixed: list[tuple[int, int, str]]) -> list[Span]:
    """Put spans of characters in the place of whatever overlaps them."""
    new, at = [], 0
    for start, end, kind in fixed:
        while at < len(found) and found.starts[at] < start:
            at += 1
        last = at
        while last < len(found) and found.ends[last] <= end:
            last += 1
        if last > at:
            new.append(Span(at, last, kind, {kind: 1.0}))
    taken = {i for span in new for i in range(span.first, span.last)}
    kept = [s for s in spans if not any(i in taken for i in range(s.first, s.last))]
    return sorted(kept + new, key=lambda s: s.first)

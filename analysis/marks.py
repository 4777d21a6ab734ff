"""Quotation marks: which of them open, which close, and what stands between.

Curly, straight, doubled single and wrongly curled marks are paired paragraph by paragraph, so that a mark
which never closes loses nothing but itself. Apostrophes, feet, inches and decades are no marks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .text import Document

MARK = re.compile(r"[“”„«»\"‟]|``|''|’’|‘‘")
OPENING, CLOSING = "“„«‟", "”»"
# What may stand before an opening mark and after a closing one.
BEFORE_OPEN = set("([{—–-―‘'/…:=~*")
AFTER_CLOSE = set(".,;:!?)]}—–-―’'…/*")
SINGLE = re.compile(r"(?<![^\W_])‘(?=[^\W_@#$\[…])([^‘“”\"\n\r]{2,600}?[^\s‘])’(?![^\W_])")
STRAIGHT_SINGLE = re.compile(
    r"(?:(?<=[\s(\[—–,:])|^)'(?=[A-Za-z@#$\[])([^'“”\"\n\r]{2,600}?(?:(?<=[^\W\d_])'(?=[^\W\d_])[^'“”\"\n\r]{1,600}?){0,40}?[.,?!…])'(?=[\s)\]—–.,;:]|$)"
)
INCHES = re.compile(r"\d['’]?\s?\d{0,2}$")


class Quoted(NamedTuple):
    """What stands between two marks of one paragraph; `closed` is False when no closing mark was found."""

    start: int
    end: int
    closed: bool
    single: bool = False


def quoted(document: Document) -> list[Quoted]:
    """All stretches inside quotation marks, in text order, none inside another."""
    found: list[Quoted] = []
    for block in document.blocks:
        found += _double(document.text, block.start, block.end)
    return _with_singles(document, found)


def _double(text: str, start: int, end: int) -> list[Quoted]:
    found, opened, curly = [], None, False
    for mark in MARK.finditer(text, start, end):
        side = _side(text, mark, start, end, opened is not None, curly)
        curly = curly if opened is not None and side != "open" else mark.group() == "“"
        if side == "close" and opened is not None:
            found.append(Quoted(opened, mark.start(), True))
            opened = None
        elif side == "open":
            if opened is not None:
                found.append(Quoted(opened, mark.start(), False))
            opened = mark.end()
        elif side == "either":
            if opened is not None:
                found.append(Quoted(opened, mark.start(), True))
                opened = None
            else:
                opened = mark.end()
    if opened is not None:
        found.append(Quoted(opened, end, False))
    return [q for q in found if any(c.isalnum() for c in text[q.start : q.end])]


def _side(text: str, mark: re.Match, start: int, end: int, is_open: bool, curly: bool) -> str:
    """open, close, either (whatever the last mark was not) or none, for a mark in its paragraph."""
    sign, i, j = mark.group(), mark.start(), mark.end()
    before = text[i - 1] if i > start else " "
    after = text[j] if j < end else " "
    if sign in ("``", "‘‘"):
        return "open"
    if sign in OPENING:
        # a closing mark curled the wrong way: “…?“ he asked
        wrong = is_open and not before.isspace() and before not in "([{—–-" and (after.isspace() or after in ".,;:")
        return "close" if wrong else "open"
    if sign in CLOSING or sign == "’’":
        # an opening mark curled the wrong way: he said, ”We …”
        wrong = not is_open and (before.isspace()) and after.isalnum()
        return "open" if wrong else "close"
    if sign == '"' and (curly or not is_open) and before.isdigit() and INCHES.search(text, max(start, i - 6), i):
        return "none"
    if (before.isspace() or before in BEFORE_OPEN) and not after.isspace():
        return "close" if is_open and before == "'" else "open"
    if not before.isspace() and (after.isspace() or after in AFTER_CLOSE):
        return "close"
    return "either"


def _with_singles(document: Document, doubles: list[Quoted]) -> list[Quoted]:
    """Single marks count where they stand outside double ones."""
    found, at = list(doubles), 0
    for block in document.blocks:
        line = document.text[block.start : block.end]
        if "‘" not in line and "'" not in line:
            continue
        pattern = SINGLE if "‘" in line else STRAIGHT_SINGLE
        for m in pattern.finditer(document.text, block.start, block.end):
            a, b = m.span(1)
            while at < len(doubles) and doubles[at].end <= a:
                at += 1
            if at == len(doubles) or doubles[at].start >= b:
                found.append(Quoted(a, b, True, True))
    return sorted(found)

"""Quotation marks: which of them open, which close, and what is between them.

Curly, straight, doubled single and wrongly curled marks are paired paragraph by paragraph, so a mark
that never closes spoils nothing else. Apostrophes, feet, inches and decades are not marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from analysis.english.patterns import compiled_later
from analysis.english.reporting_verbs import AFTER_OPEN_QUOTATION
from analysis.text.document import Document

# A double mark; of three single ones in a row the inner one is a mark within the quotation. The first sign comes first
# in the pattern, so that a search can skip to it.
MARK = compiled_later(r"""[“”„«»"‟`'’‘](?:(?<=[“”„«»"‟])|(?<=`)`|(?<=')'(?!')|(?<=')(?<!\S.)'(?=')|(?<=’)’|(?<=‘)‘)""")
DOUBLE_SIGNS = ("“", "”", "„", "«", "»", '"', "‟", "``", "''", "’’", "‘‘")  # one is in each mark
OPENING, CLOSING = "“„«‟", "”»"
# What may stand before an opening mark and after a closing one.
BEFORE_OPEN = set("([{—–-―‘'/…:=~*")
AFTER_CLOSE = set(".,;:!?)]}—–-―’'…/*")
INCHES = re.compile(r"\d['’]?\s?\d{0,2}$")
FEET = re.compile(r"\d['’′] ?\d{1,2}$")
# A single mark that may open: a left one, or a straight or wrongly curled one where a word begins.
# The mark itself comes first in the pattern, so that a search can skip to it.
SINGLE_OPEN = compiled_later(
    r"""[‘'`’](?:(?<=‘)(?<![^\W_].)(?<!‘.)|(?<=['`])(?<![^\s(\[{—–:,…"“-].)|(?<=’)(?<!\S.))(?=[^\s.,;:!?)'’‘`])"""
)
# What follows an apostrophe that begins a word: the end of a contraction set apart, or ’tis, ’90s, ’n’.
CLITIC = re.compile(r"(?:s|re|ve|ll|d|m|t|n)\b")
ELISION = re.compile(r"\d\ds?\b|(?:[’']?em|till?|tis|twas|twere|cause|cos|cuz|bout|round|neath|nuff)\b", re.IGNORECASE)
SINGLE_CLOSE = re.compile(r"(?<![\s(\[{'])['’‘](?![^\W_]|['’])")
# What precedes an apostrophe that ends a word cut short: goin’, ol’, rock ’n’.
CUT_SHORT = re.compile(r"(?:\w{2}in|['’]n|\b(?:o|ol|th|an|po|mo|wi|y|d)|(?<!\d)\d{1,3})$", re.IGNORECASE)
# A possessive is never followed by one of these.
NO_POSSESSION = """
    of in on at by for with from to and or but as that which who is are was were be has have had will would can could
    may might must should said says because when while if than he she they it we I you a an the this not
""".split()
NOT_OWNED = compiled_later(rf"\s(?:{'|'.join(NO_POSSESSION)})\b")
# Where a quotation without a closing mark ends: “Rain will come,’ she said; “Rain will come, she said.
REPORTING = rf"(?:{'|'.join(AFTER_OPEN_QUOTATION)})\b"
INSTEAD = compiled_later(
    r"(?<=[,.?!…])['’](?=\s)"  # come,’ she said
    r"|(?<=[,?!])\s+(?=(?:(?:[Hh]e|[Ss]he|[Tt]hey|the \w+"  # come, she said
    rf"|(?:[A-Z][\w.'’-]+ ){{1,4}}) ?)?{REPORTING})"  # come, Ann Lahti said
)
FARTHEST = 600  # characters to a closing mark that looks like the apostrophe of a possessive


class Quoted(NamedTuple):
    """What is between two marks of one paragraph; `closed` is False when there is no closing mark."""

    start: int
    end: int
    closed: bool
    single: bool = False


def quoted(document: Document) -> list[Quoted]:
    """All stretches inside quotation marks, in text order, none inside another."""
    text = document.text
    stretches: list[Quoted] = []
    blocks = document.own_blocks
    signs = [sign for sign in DOUBLE_SIGNS if sign in text]
    for number, block in enumerate(blocks):
        following = blocks[number + 1 : number + 2]
        first = text[following[0].start] if following and following[0].kind == "paragraph" else ""
        doubles: list[Quoted] = []
        if any([text.find(sign, block.start, block.end) >= 0 for sign in signs]):
            doubles = _double(text, block.start, block.end, bool(first) and first in "“\"„«'`")
        singles: list[Quoted] = []
        if SINGLE_OPEN.search(text, block.start, block.end):
            singles = _single(text, block.start, block.end, doubles, first)
        stretches += _outermost(doubles, singles) if singles else doubles
    return stretches


def word_for_word(marks: list[Quoted], kind: str, start: int, end: int) -> list[tuple[int, int]]:
    """The speaker's own words in a quotation: all of a direct one, only what is inside `marks` of a mixed one."""
    if kind != "mixed":
        return [(start, end)] if kind == "direct" else []
    first = max(0, bisect_left(marks, (start,)) - 1)
    last = bisect_left(marks, (end,))
    return [(max(start, q.start), min(end, q.end)) for q in marks[first:last] if q.end > start]


def _double(text: str, start: int, end: int, reopened: bool) -> list[Quoted]:
    """Stretches in double marks; `reopened` says that the next paragraph begins with such a mark."""
    stretches: list[Quoted] = []
    opened: list[int] = []  # where the marks that are still open end
    opens: list[int] = []  # where all that opened begin
    curly = False
    for mark in MARK.finditer(text, start, end):
        side = _side(text, mark, start, end, bool(opened), curly)
        curly = curly if opened and side != "open" else mark.group() == "“"
        if opened and side in ("close", "either"):
            stretches.append(Quoted(opened.pop(), mark.start(), True))
        elif side in ("open", "either"):
            opened.append(mark.end())
            opens.append(mark.start())
    for begin in opened:  # never closed: up to the next that opens
        k = bisect_left(opens, begin)
        stop = opens[k] if k < len(opens) else end
        stretches.append(_unclosed(text, begin, stop, reopened and stop == end))
    stretches.sort()
    outer, last = [], start
    for q in stretches:
        if q.start >= last and _has_words(text, q):
            outer.append(q)
            last = q.end
    return outer


def _has_words(text: str, q: Quoted) -> bool:
    return text[q.start : q.start + 1].isalnum() or any(c.isalnum() for c in text[q.start : q.end])


def _unclosed(text: str, start: int, end: int, reopened: bool) -> Quoted:
    """What a mark opens that nothing closes: up to a wrong mark or a report, if there is one."""
    stop = None if reopened else INSTEAD.search(text, start, end)
    return Quoted(start, stop.start() if stop else end, False)


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
    if sign == '"' and before.isdigit() and INCHES.search(text, max(start, i - 6), i):
        if curly or not is_open or FEET.search(text, max(start, i - 6), i) and '"' in text[j : j + FARTHEST]:
            return "none"
    if (before.isspace() or before in BEFORE_OPEN) and not after.isspace():
        return "close" if is_open and before == "'" else "open"
    if not before.isspace() and (after.isspace() or after in AFTER_CLOSE):
        return "close"
    return "either"


def _single(text: str, start: int, end: int, doubles: list[Quoted], reopened: str) -> list[Quoted]:
    """Stretches in single marks outside double ones; each opening mark takes the likeliest closing one before the next.

    `reopened` is the first character of the next paragraph: the same mark there says that a quotation goes on.
    """
    marks = [m for m in SINGLE_OPEN.finditer(text, start, end) if not CLITIC.match(text, m.end(), end)]
    marks = [m for m in marks if _around(doubles, m.start()) is None]
    places, ranks = _closing(text, start, end, doubles)
    sure = [m.group() != "’" and not ELISION.match(text, m.end(), end) for m in marks]
    limits, strong = [len(places)] * len(marks), [len(places)] * (len(places) + 1)
    for k in range(len(marks) - 1, 0, -1):  # closing marks before the next that surely opens
        limits[k - 1] = bisect_left(places, marks[k].start()) if sure[k] else limits[k]
    for k in range(len(places) - 1, -1, -1):
        strong[k] = k if ranks[k] == 4 else strong[k + 1]
    stretches: list[Quoted] = []
    free = start
    for mark, limit, is_sure in zip(marks, limits, sure, strict=True):
        if mark.start() < free:
            continue
        first = bisect_left(places, mark.end() + 1)
        if is_sure:
            best = next((k for k in range(first, limit) if ranks[k] >= 3), None)
            if best is None:
                best = max(range(first, limit), key=lambda k: ranks[k], default=None)
                best = None if best is not None and places[best] - mark.end() > FARTHEST else best
        else:
            best = strong[first] if strong[first] < limit else None
        if is_sure and limit == len(places) and mark.group() == reopened and (best is None or ranks[best] == 1):
            stretches.append(Quoted(mark.end(), end, False, True))
            break
        if best is not None:
            stretches.append(Quoted(mark.end(), places[best], True, True))
            free = places[best] + 1
    return [q for q in stretches if _has_words(text, q)]


def _around(doubles: list[Quoted], at: int) -> Quoted | None:
    """The double quotation that a character is in."""
    k = bisect_right(doubles, at, key=lambda q: q.start) - 1
    return doubles[k] if k >= 0 and at < doubles[k].end else None


def _closing(text: str, start: int, end: int, doubles: list[Quoted]) -> tuple[list[int], list[int]]:
    """Where single marks may close in a paragraph, and how likely each does (4 to 1) and is no apostrophe."""
    places, ranks = [], []
    for m in SINGLE_CLOSE.finditer(text, start + 1, end):
        i, j = m.span()
        inside = _around(doubles, i)
        if inside and inside.closed:
            continue
        after = text[j] if j < end else "\n"
        if not text[i - 1].isalnum():
            rank = 4
        elif CUT_SHORT.search(text, max(start, i - 5), i):
            rank = 1 if after == " " else 2
        elif text[i - 1] not in "sSxXzZ":
            rank = 3
        else:
            rank = 1 if after == " " and not NOT_OWNED.match(text, j, end) else 2
        if not (rank < 3 and text[i - 2] in "'’" and text[i - 1] in "nN"):
            places.append(i)
            ranks.append(rank)
    return places, ranks


def _outermost(doubles: list[Quoted], singles: list[Quoted]) -> list[Quoted]:
    """All of them without the double ones inside single ones, in order."""
    ends = [q.end for q in singles]
    k = [bisect_right(singles, q.start, key=lambda s: s.start) - 1 for q in doubles]
    return sorted([q for q, i in zip(doubles, k, strict=True) if i < 0 or ends[i] <= q.start] + singles)

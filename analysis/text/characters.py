"""Characters that are not what a reader sees: invisible ones, odd spaces and line ends, ligatures, letters in pieces.

Each is given as what it is read as. Most are read as one other character, so that nothing moves; the others are edits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from analysis.english.patterns import compiled_later
from analysis.english.pronunciation import known


class Edit(NamedTuple):
    """Characters start to end of a text are read as something else, or not at all."""

    start: int
    end: int
    read_as: str


SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
LINE_ENDS = "\r\u2028\u2029\x0b\x0c"
# Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks.
INVISIBLE = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
LIGATURES = dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
# Marks of other keyboards and countries, and the marks that they stand for.
DOUBLE_MARKS = dict.fromkeys("″＂ʺ˝‶", '"') | dict.fromkeys("❝〝「『", "“") | dict.fromkeys("❞〞〟」』", "”")
SINGLE_MARKS = dict.fromkeys("′＇ʹ‵", "'") | dict.fromkeys("‹❛", "‘") | dict.fromkeys("›❜", "’")
HYPHENS = dict.fromkeys("‐‑", "-")
# Windows-1252 taken for Latin-1: what should be quotation marks and dashes are control characters.
_UNUSED = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
WINDOWS = {chr(n): bytes([n]).decode("cp1252") for n in range(0x80, 0xA0) if n not in _UNUSED}
ZERO_WIDTH_SPACE = "\u200b"  # where a line may be broken, mostly within a word
LONGEST = 40  # letters of a word
ODD_IN_ASCII = ("\r", "`", "\x0b", "\x0c", ",,", "<<")
MADE_OF_TWO = {",,": "“", "<<": "“", ">>": "”", "``": "“", "''": "”"}
CLOSES = {">>": "<<", "''": "``"}  # marks that are none without the one that opens: More>>, 6' 2''
NEXT_LINE = "\x85"  # an ellipsis in Windows-1252; a line end in texts that have no other

ONE_FOR_ONE = dict.fromkeys(LINE_ENDS, "\n") | WINDOWS | HYPHENS | DOUBLE_MARKS | SINGLE_MARKS
_FOR_ONE = compiled_later(f"[{''.join(ONE_FOR_ONE)}]")
_SPACES = re.compile(f"[{SPACES}]")
_LEFT_MARKS = "‘`´‛ʼ"
_ODD = compiled_later(f"[{SPACES}{''.join(ONE_FOR_ONE)}{INVISIBLE}{''.join(LIGATURES)}\u0300-\u036f`´‛ʼ‚„«»]")
_LEFT_INSIDE_OR_AFTER = re.compile(r"[\w.,!?…]‘(?!‘)")
_MAY_BE_EDITED = re.compile(f"[\r{INVISIBLE}{''.join(LIGATURES)}\u0300-\u036f]|{'|'.join(MADE_OF_TWO)}")
_EDITED = compiled_later(
    rf"""
    \r(?=\n)                                        # of the two characters that end a line, the second is enough
    | \u00ad[ \u00a0]*(?:\r\n|[\n\r\u2028])[ ]*(?=\w)  # a soft hyphen at the end of a line, and that end
    | (?<=[a-z]{{4}})\u200b(?=[a-z]{{4}})             # a zero-width space, perhaps between words
    | [{INVISIBLE}]+
    | [{"".join(LIGATURES)}]
    | [^\W\d_][\u0300-\u036f]+                      # a letter, then its accents
    | (?<![\w,]),,(?=\w) | <<(?=\w) | (?<=[\w.,!?…])>>   # marks made of two others
    | `` | ''(?!')                                  # of three that close the first belongs to a quotation within
    """,
    re.VERBOSE,
)
# ‚So‘, „so“, »so« and «so» in the manner of other countries.
# The mark comes first in these patterns, then what is before it: so a search can skip to it.
_LOW_MARK, _CLOSING_LEFT = re.compile(r"‚(?<![\w‚].)(?=\w)"), re.compile(r"‘(?<=[\w.,!?…].)(?![\w‘])")
_LOW_AND_HIGH = re.compile(r"„([^„“”\n]*)“")
_OPENING_RIGHT, _TURNED_ROUND = re.compile(r"»(?<!\S.)(?=\w)"), str.maketrans("»«", "“”")
_ANGLED = str.maketrans("«»", "“”")
_BEFORE, _AFTER = re.compile(r"(?<![\w\u200b])[a-z]{4,}\Z"), re.compile(r"[a-z]{4,}(?![\w\u200b])")
# A left mark or an accent for the apostrophe of a contraction, a possessive or a name: It‘s, can`t, O‘Neil.
_WRONG_APOSTROPHE = compiled_later(
    rf"[{_LEFT_MARKS}](?:(?<=[^\W\d_].)(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=\b[OD].)(?=[A-Z][a-z]))"
)


def has_odd_characters(text: str) -> bool:
    """Whether a text may have characters that are read as others: a quick answer, for most have none."""
    if text.isascii():
        return any(sign in text for sign in ODD_IN_ASCII)
    return bool(_ODD.search(text) or ",," in text or "<<" in text or "‘" in text and _LEFT_INSIDE_OR_AFTER.search(text))


def plain_spaces(text: str) -> tuple[str, list[Edit]]:
    """A text with plain spaces. Lines are put together before: spaces that hold words together tell how they broke.

    >>> plain_spaces("10\\u00a0May")
    ('10 May', [])
    """
    return _SPACES.sub(" ", text), []


def plain_characters(text: str) -> tuple[str, list[Edit]]:
    """A text with the characters that are read as one other, spaces aside, and the edits that remain.

    >>> plain_characters("It‘s the \\ufb01rst")
    ('It’s the ﬁrst', [Edit(start=9, end=10, read_as='fi')])
    """
    matches = _EDITED.finditer(text) if _MAY_BE_EDITED.search(text) else ()
    edits = [Edit(*match.span(), _read_as(match)) for match in matches]
    edits = [edit for edit in edits if text[edit.start : edit.end] != edit.read_as]
    edits = list(_without_stray(edits, text))
    if NEXT_LINE in text and "\n" not in text and not any(mark in text for mark in WINDOWS if mark != NEXT_LINE):
        text = text.replace(NEXT_LINE, "\n")
    text = _WRONG_APOSTROPHE.sub("’", _FOR_ONE.sub(lambda match: ONE_FOR_ONE[match[0]], text))
    text = _CLOSING_LEFT.sub("’", _LOW_MARK.sub("‘", text)).replace("´", "'")
    if "„" in text:
        text = _LOW_AND_HIGH.sub(r"“\1”", text).replace("„", "“")
    if "«" in text:  # Home » News
        text = text.translate(_TURNED_ROUND if _OPENING_RIGHT.search(text) else _ANGLED)
    return text, edits


def _without_stray(edits: list[Edit], text: str) -> Iterator[Edit]:
    """The edits without marks that close what has not been opened."""
    opened: set[str] = set()
    for edit in edits:
        sign = text[edit.start : edit.end]
        if sign not in CLOSES or CLOSES[sign] in opened:
            opened.discard(CLOSES.get(sign, ""))
            opened |= {sign} & set(CLOSES.values())
            yield edit


def _read_as(match: re.Match[str]) -> str:
    """What characters are read as that are more or fewer than one."""
    odd = match.group()
    if odd in LIGATURES or odd in MADE_OF_TWO:
        return LIGATURES.get(odd) or MADE_OF_TWO[odd]
    if odd == ZERO_WIDTH_SPACE and _parts_words(match):
        return " "
    return unicodedata.normalize("NFC", odd) if odd[0].isalpha() else ""


def _parts_words(match: re.Match[str]) -> bool:
    """Whether a zero-width space has a word on either side, which together are none."""
    before, after = _BEFORE.search(match.string[: match.start()][-LONGEST:]), _AFTER.match(match.string, match.end())
    if not before or not after or known(before[0] + after[0]):
        return False
    return known(before[0]) is not None and known(after[0]) is not None

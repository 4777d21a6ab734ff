"""The space that is missing after a full stop ("protest.She said"), and the numbers of notes ("left.1 The").

No space is missing in addresses and names of files (Example.Com, node.Js), between initials (U.S.Army is left as it
is) or in figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.english import abbreviations
from analysis.english.patterns import compiled_later
from analysis.text.characters import Edit

STOP = compiled_later(r"[.!?…][\"”’»)\]]*(?=[\dA-Z“‘«\"(\[¹²³⁴-⁹])")
NOTE = compiled_later(r"(?:\d{1,2}|[¹²³⁰⁴-⁹]{1,2})(?=\s+[\"“‘(]?[A-Z]|\s*\Z|\s*\n|[A-Z][a-z])")
NOTE_IN_BRACKETS = compiled_later(
    r"""
    \[ (?: (?<=[^\s(\[]\[)\d{1,3}(?:(?:,[ ]?|[–-])\d{1,3})*\](?:\[\d{1,3}\])*  # left[3], left.[3][4] or left.[3, 4]
        | (?<=[.!?”"]\[)[a-z]\] )                  # left.[a]
    (?=[\s.,;:!?”’")A-Z]|\Z)
    """,
    re.VERBOSE,
)
NEXT = re.compile(r"[\"“‘«(]?(?:[A-Z][a-z’']|[AI]\s)")
WORD = re.compile(r"[A-Za-z]+")
# What ends an address or the name of a file.
NO_SENTENCES = frozenset(
    """com org net edu gov mil int info biz co uk eu us ca au de fr ru cn in tv fm io ai ly me gg be app dev news
    js py exe pdf doc docx xls xlsx jpg png gif txt html htm asp aspx php xml json""".split()
)
LONGEST = 80  # letters of what stands between spaces


def crowded_stops(text: str) -> tuple[str, list[Edit]]:
    """A text, and the edits that set sentences apart.

    >>> crowded_stops("It rained.She left.1 He stayed.[2]")[1]
    [Edit(start=10, end=10, read_as=' '), Edit(start=19, end=20, read_as=''), Edit(start=31, end=34, read_as='')]
    """
    edits = [*_notes_in_brackets(text), *_after_stops(text)]
    return text, sorted(edits)


def _notes_in_brackets(text: str) -> Iterator[Edit]:
    if "[" in text:
        for note in NOTE_IN_BRACKETS.finditer(text):
            yield Edit(note.start(), note.end(), " " if text[note.end() : note.end() + 1].isupper() else "")


def _after_stops(text: str) -> Iterator[Edit]:
    for stop in STOP.finditer(text):
        at = stop.end()
        if text[at].isupper() or text[at] in '“‘«"(':
            if _is_crowded(text, stop):
                place = _space_at(text, stop)
                yield Edit(place, place, " ")
        elif (note := NOTE.match(text, at)) and _ends_sentence(text, stop.start()):
            yield Edit(at, note.end(), " " if text[note.end() : note.end() + 1].isupper() else "")


def _is_crowded(text: str, stop: re.Match[str]) -> bool:
    """Whether a new sentence follows a stop without a space."""
    start, end = stop.span()
    before = text[max(0, start - 2) : start]
    if not NEXT.match(text, end) or not (
        before.islower()
        and before.isalpha()
        or before[-1:] in "%)"
        or before[-1:].isdigit()
        and not before[0].isalpha()
    ):
        return False
    if len(before) < 2 or end - start > 1 or not text[end].isupper():
        return len(before) == 2
    begin = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
    return start - begin <= LONGEST and not _is_address(text[begin : end + LONGEST].split(None, 1)[0], text, end)


def _is_address(token: str, text: str, end: int) -> bool:
    """Whether a token with a stop inside it is an address, a handle or a file; the word at `end` follows that stop."""
    word = WORD.match(text, end)
    last = word[0].lower() if word else ""
    return any(sign in token for sign in "/@#") or token.startswith("www.") or last in NO_SENTENCES


def _space_at(text: str, stop: re.Match[str]) -> int:
    """Where the space is missing: behind marks that close; before a straight one that opens."""
    end = stop.end()
    if text[end - 2 : end] == '""':
        return end - 1
    if text[end - 1] == '"' and end - stop.start() == 2:
        paragraph = text.rfind("\n", 0, end) + 1
        if text.count('"', paragraph, end) % 2:
            return end - 1
    return end


def _ends_sentence(text: str, at: int) -> bool:
    """Whether a stop at `at` ends a sentence: after a word of three letters or more that is no abbreviation."""
    word = text[max(0, at - LONGEST) : at].rsplit(None, 1)[-1:]
    letters = re.search(r"[A-Za-z][a-z]{2,}$", word[0]) if word else None
    return letters is not None and letters[0].lower() not in abbreviations.ANY - {"may"} and text[at] in ".!?…"

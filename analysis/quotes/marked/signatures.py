"""The name after a quotation and a dash or in brackets: “It rained for days.” — Ann Lahti"""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.quotes.phrases.phrases_right import subject_right
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Items, Sentence

LONGEST = 13  # items of a signature at most
BEGINS = pos.DASH + pos.PROPN
IN_BRACKETS = pos.OPENING + pos.PROPN
NO_SIGNATURE = pos.FINITE_OR_PAST + pos.TIME + pos.NUM


def signed(items: Items, k: int) -> tuple[Phrase, Phrase] | None:
    """Who signs the quotation at item k, in its line or by itself in the next, and the dash."""
    if items.tags[k + 1 : k + 3] == IN_BRACKETS:
        return _in_brackets(items, k)
    if items.tags[k + 1 : k + 3] != BEGINS or items.line[k - 1 : k] == [items.line[k]]:
        return None
    dash, last = k + 1, min(len(items), k + 1 + LONGEST)
    end = next((x for x in range(dash, last) if items.line[x] != items.line[dash]), last)
    speaker = subject_right(Sentence(items, k, end), dash)
    if speaker is None or items.line[dash] != items.line[k] and not _signs(items, k, speaker, end):
        return None
    return speaker, (dash, dash + 1)


def _in_brackets(items: Items, k: int) -> tuple[Phrase, Phrase] | None:
    """Who is named in brackets that end the line after the quotation at item k: “It rained.” (Ann Lahti, a baker)"""
    close = items.tags.find(pos.CLOSING, k + 2, k + 2 + LONGEST)
    last = close + 1 == len(items) or close > 0 and items.line[close + 1] != items.line[k]
    speaker = subject_right(Sentence(items, k, close), k + 1) if close > 0 and last else None
    plain = not any(tag in pos.FINITE_OR_PAST + pos.NUM for tag in items.tags[k + 2 : close])
    if speaker is None or not plain or len(items.tags[slice(*speaker)].partition(pos.COMMA)[0]) < 2:
        return None
    return speaker, (k + 1, k + 2)


def _signs(items: Items, k: int, speaker: Phrase, end: int) -> bool:
    """Whether the line after the quotation at item k, up to end, has a name and what is said of it, and no more."""
    name = items.tags[slice(*speaker)].partition(pos.COMMA)[0]
    rest = items.tags[speaker[0] : end].rstrip(pos.STOP)
    alone = not any(tag in NO_SIGNATURE for tag in rest) and len(name) > 1
    return alone and items.line[speaker[0]] == items.line[k] + 1

"""Persons named right after the body whose office they hold, with no comma between: head of the Bakers Union Ann Lahti.

To the tagger the words in capitals are one stretch, and it gives the body some of the person's names or the person
some of the body's. A listed first name within the stretch tells where the person begins.
"""

from __future__ import annotations

from analysis.english.gazetteer import gazetteer
from analysis.english.person_words import OFFICES_OF_ORGANISATIONS
from analysis.names.rules.organisations import put
from analysis.names.tokens import Span, Tokens

LONGEST = 9  # words after "of the"
LINKS = frozenset("of for and & the".split())


def with_holders(found: Tokens, headlines: set[int], spans: list[Span]) -> list[Span]:
    """The spans, with bodies and the holders of their offices parted."""
    words, new = found.keys, []
    for of in found.those(("of", "for")):
        if not of or words[of - 1] not in OFFICES_OF_ORGANISATIONS or of - 1 in headlines or of + 2 >= len(words):
            continue
        first = of + 1 + (words[of + 1] == "the")
        last = _end(found, words, first)
        begin = _person(words, first, last) if last - first > 2 else None
        if begin and not any(s.first == begin and s.last == last for s in spans):
            new.append(Span(begin, last, "person", {"person": 1.0}))
            new += [
                Span(s.first, begin, "organisation", {"organisation": 1.0})
                for s in spans
                if first <= s.first < begin < s.last
            ]
    return put(spans, new) if new else spans


def _end(found: Tokens, words: list[str], first: int) -> int:
    """One past the last word of the stretch in capitals that begins at first; small words may link two of them."""
    last = i = first
    while i < len(found) and i - first < LONGEST:
        if found.words[i][0].isupper():
            last = i + 1
        elif words[i] not in LINKS:
            break
        i += 1
    return last


def _person(words: list[str], first: int, last: int) -> int | None:
    """Where a first name stands that only one or two more names follow."""
    lists, surname = gazetteer(), words[last - 1]
    if surname in lists.organisation or surname in lists.facility:
        return None
    for begin in (last - 2, last - 3):
        name, before = words[begin], words[begin - 1]
        if begin > first and name in lists.first and before not in lists.honorific and before not in LINKS:
            if before in lists.organisation or name in lists.only_first and surname not in lists.place:
                return begin
    return None

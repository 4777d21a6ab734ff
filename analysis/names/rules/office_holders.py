"""People named right after the organisation they lead, without a comma: head of the Bakers Union Ann Lahti.

To the tagger the words in capitals are one stretch, and it gives the organisation some of the person's names or the
person some of the organisation's. A listed first name within the stretch shows where the person begins.
"""

from __future__ import annotations

from analysis.english.person_words import OFFICES_OF_ORGANISATIONS, POSTNOMINALS
from analysis.names.spans import NameSpans, Span, certain

LONGEST = 9  # words after "of the"
JOINING = frozenset("of for and & the".split())  # words that may lie between the words of a name


def separate_holders(names: NameSpans) -> list[Span]:
    """Separate organisations from the people who hold their offices."""
    keys, new = names.keys, []
    for of in names.tokens.those(("of", "for")):
        if not of or keys[of - 1] not in OFFICES_OF_ORGANISATIONS or of - 1 in names.headlines or of + 2 >= names.end:
            continue
        first = of + 1 + (keys[of + 1] == "the")
        last = _end(names, first)
        begin = _person(names, first, last) if last - first > 2 else None
        if begin and not any(s.first == begin and s.last == last for s in names.spans):
            new.append(certain(begin, last, "person", "holder of an office"))
            new += [
                certain(s.first, begin, "organisation", "organisation before the holder of an office")
                for s in names.spans
                if first <= s.first < begin < s.last
            ]
    return names.with_replaced(new)


def _end(names: NameSpans, first: int) -> int:
    """One past the last word of the capitalised stretch that begins at `first`; joining words may lie within it."""
    last = i = first
    while i < names.end and i - first < LONGEST:
        if names.words[i][0].isupper():
            last = i + 1
        elif names.keys[i] not in JOINING:
            break
        i += 1
    while last - first > 2 and names.words[last - 1] in POSTNOMINALS:
        last -= 1
    return last


def _person(names: NameSpans, first: int, last: int) -> int | None:
    """Where the first name of a person is, with one or two more names after it."""
    lists, keys = names.lists, names.keys
    surname = keys[last - 1]
    if surname in lists.organisation or surname in lists.facility:
        return None
    for begin in (last - 2, last - 3):
        name, before = keys[begin], keys[begin - 1]
        if begin > first and name in lists.first and before not in lists.honorific and before not in JOINING:
            if before in lists.organisation or name in lists.only_first and surname not in lists.place:
                return begin
    return None

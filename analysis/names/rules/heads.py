"""Organisations that the tagger passed over, known by the words at their head.

The Ministry of the Interior, the Peruvian Government, the Public Prosecutor's Office.
"""

from __future__ import annotations

from analysis.english.organisation_words import BODIES_OF_OFFICERS, BODIES_OF_STATES, HEADS_BEFORE_OF, OFFICERS
from analysis.names.spans import NameSpans, Span, certain

LONGEST = 7  # words after "of"
BETWEEN = frozenset("of and the for &".split())  # words in lower case within a name


def recall_headed(names: NameSpans) -> list[Span]:
    """Add bodies that are called after what they are for: the [Ministry of the Interior]."""
    new, covered = [], names.covered()
    for i in names.tokens.capitals:
        if names.keys[i] in HEADS_BEFORE_OF and i not in covered and i not in names.headlines and _is_apart(names, i):
            last = _end_after_of(names, i, covered)
            if last:
                new.append(certain(i, last, "organisation", "head before what it is for"))
    return names.with_added(new)


def _is_apart(names: NameSpans, i: int) -> bool:
    """Whether a word in title case has no capital right before it."""
    return names.words[i].istitle() and not (names.spaced(i) and names.capital(i - 1) and names.words[i - 1] != "The")


def _end_after_of(names: NameSpans, i: int, covered: set[int]) -> int:
    """One past the last word with a capital after "of" or "for"; 0 if there is none, or another name has one."""
    first = i + 1
    if first >= names.end or names.keys[first] not in ("of", "for"):
        return 0
    last = 0
    for j in range(first, min(first + LONGEST, names.end)):
        if j in covered or not names.spaced(j):
            return 0 if j in covered else last
        if names.capital(j):
            last = j + 1
        elif names.words[j] not in BETWEEN or names.words[j] == "and":
            break
    return last


def join_nations(names: NameSpans) -> list[Span]:
    """Take a nation and the body after it as one name, if both have a capital: the [Peruvian Government]."""
    new = []
    for i in names.tokens.capitals:
        if names.keys[i] not in BODIES_OF_STATES or i in names.headlines or not names.words[i].istitle():
            continue
        if not names.spaced(i) or names.keys[i - 1] not in names.lists.demonym or not names.capital(i - 1):
            continue
        if not (names.spaced(i + 1) and names.capital(i + 1)):
            new.append(certain(i - 1, i + 1, "organisation", "nation and body"))
    return names.with_replaced([span for span in new if _is_free(names, span)])


def _is_free(names: NameSpans, span: Span) -> bool:
    """Whether no name reaches beyond a new span."""
    return all(s.first >= span.first and s.last <= span.last for s in names.spans if _overlap(s, span))


def _overlap(a: Span, b: Span) -> bool:
    return a.first < b.last and b.first < a.last


def recall_offices(names: NameSpans) -> list[Span]:
    """Add the bodies of officers: the [Public Prosecutor's Office]."""
    new = []
    for i in names.tokens.those(("'s", "’s")):
        if i in names.headlines or not names.touches(i) or names.keys[i - 1] not in OFFICERS:
            continue
        if not (names.capital(i + 1) and names.spaced(i + 1) and names.keys[i + 1] in BODIES_OF_OFFICERS):
            continue
        first = i - 1
        while first and names.spaced(first) and names.capital(first - 1) and _names_officer(names, first - 1):
            first -= 1
        if names.capital(first):
            new.append(certain(first, i + 2, "organisation", "body of an officer"))
    return names.with_replaced([span for span in new if _is_free(names, span)])


def _names_officer(names: NameSpans, i: int) -> bool:
    """Whether a word may be part of what an officer is called: Public Prosecutor, State Attorney General."""
    key, lists = names.keys[i], names.lists
    return (
        key in OFFICERS or key in lists.demonym or key in ("public", "state", "chief", "federal", "national", "prime")
    )

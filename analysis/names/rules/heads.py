"""Organisations that the tagger passed over, known by the words at their head.

The Ministry of the Interior, the Peruvian Government, the Public Prosecutor's Office.
"""

from __future__ import annotations

from analysis.english.organisation_words import (
    BODIES_OF_OFFICERS,
    BODIES_OF_STATES,
    HEADS_AT_END,
    HEADS_BEFORE_OF,
    HOSPITALS,
    OFFICERS,
)
from analysis.names.spans import NameSpans, Span, certain

LETTERS_OF_STATES = ("FA", "FF", "RFU", "TUC", "NHS", "GAA", "PGA")  # bodies that several nations have
LONGEST = 7  # words after "of"
BETWEEN = frozenset("of and the for &".split())  # words in lower case within a name


def recall_headed(names: NameSpans) -> list[Span]:
    """Add bodies that are called after what they are for: the [Ministry of the Interior]."""
    heads = [i for i in names.tokens.capitals if names.keys[i] in HEADS_BEFORE_OF]
    if not heads:
        return names.spans
    new, covered = [], names.covered()
    for i in heads:
        if i not in covered and i not in names.headlines and _is_apart(names, i):
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
    """Take a nation or faith and the body after it as one name, if both have a capital: the [Peruvian Government]."""
    keys, nations = names.keys, names.lists.demonym
    before = [i for i in names.tokens.capitals if keys[i] in nations and names.capital(i + 1)]
    if not before:
        return names.spans
    new, covered = [], names.covered()
    for i in before:
        if i in names.headlines:
            continue
        head = _body_after(names, i, covered)
        if head:
            last = _end_after_of(names, head, covered) or head + 1
            new.append(certain(i, last, "organisation", "nation and body"))
    return names.with_replaced([span for span in new if _is_free(names, span)])


def join_societies(names: NameSpans) -> list[Span]:
    """Take a nation and its Red Cross or Red Crescent as one name: the [Lebanese Red Cross], the [Kenya Red Cross]."""
    crosses = [i for i in names.tokens.those(("Cross", "Crescent")) if i > 1 and names.before(i) == "red"]
    new, lists = [], names.lists
    for i in crosses:
        first, last = i - 1, i + 1
        if i in names.headlines or not (names.capital(first) and names.spaced(first) and names.spaced(i)):
            continue
        for words in (2, 1):
            nation = " ".join(names.keys[max(0, first - words) : first])
            if names.capital(first - words) and (nation in lists.country or nation in lists.demonym):
                last += names.spaced(last) and names.words[last] == "Society"
                new.append(certain(first - words, last, "organisation", "nation and body"))
                break
    return names.with_replaced(new)


def _body_after(names: NameSpans, i: int, covered: set[int]) -> int:
    """The token that heads the name of a body of the nation at i; 0 if there is none."""
    last = i
    while names.spaced(last + 1) and names.capital(last + 1) and last - i < LONGEST:
        last += 1
    key = names.keys[last]
    if last == i + 1 and key in BODIES_OF_STATES and names.words[last].istitle():
        return last
    if last == i + 1 and names.words[last] in LETTERS_OF_STATES:
        return last
    heads = key in HEADS_BEFORE_OF or key in BODIES_OF_STATES or key in HOSPITALS
    if last == i or not heads or not names.words[last].istitle():
        return 0
    return last if covered.isdisjoint(range(i + 1, last + 1)) else 0


def extend_places(names: NameSpans) -> list[Span]:
    """Take a place and the body named after it as one: the [Lahti Baptist University], the [US Government]."""
    places = [span for span in names.spans if span.kind == "place" and names.capital(span.last)]
    if not places:
        return names.spans
    new, covered = [], names.covered()
    for span in places:
        if span.first in names.headlines or span.length > 3:
            continue
        head = _body_after(names, span.last - 1, covered)
        if head and not (names.spaced(span.first) and names.capital(span.first - 1)):
            new.append(certain(span.first, head + 1, "organisation", "place and body"))
    return names.with_replaced([span for span in new if _is_free(names, span)])


def complete_tails(names: NameSpans) -> list[Span]:
    """Take in the head of a body that the tagger left out, and whom it is with: the [Norvik News Agency]."""
    new, starts = [], {span.first: span for span in names.spans}
    for span in names.spans:
        if span.kind != "organisation" or span.last >= names.end or span.first in names.headlines:
            continue
        last = span.last
        if names.spaced(last) and names.words[last].istitle() and names.keys[last] in TAILS and last not in starts:
            last += 1
        elif names.keys[last] in WITH and names.spaced(last) and _is_of_people(names, span):
            last = _end_of_whom(names, last + 1, starts)
        if last > span.last and not (names.spaced(last) and names.capital(last)):
            new.append(certain(span.first, last, "organisation", "head or company at the end"))
    return names.with_replaced(new)


TAILS = HEADS_AT_END - {"party", "police", "army", "group", "company"} | {"partnership", "centre", "center"}
WITH = ("with", "against")  # after a body of people: the Association of People Living with Albinism
ASSOCIATIONS = frozenset("association league society federation alliance coalition union committee campaign".split())


def _is_of_people(names: NameSpans, span: Span) -> bool:
    """Whether a name says whose association it is."""
    keys = names.keys[span.first : span.last]
    return "of" in keys[1:] and keys[keys.index("of") - 1] in ASSOCIATIONS


def _end_of_whom(names: NameSpans, i: int, starts: dict[int, Span]) -> int:
    """One past the name that begins at i, if it is no person's; 0 if there is none."""
    span = starts.get(i)
    if span:
        return 0 if span.kind == "person" and span.length > 1 else span.last
    last = i
    while names.capital(last) and names.spaced(last) and last not in starts:
        last += 1
    return last if last > i and names.keys[i] not in names.lists.first else 0


def split_bodies(names: NameSpans) -> list[Span]:
    """Part two bodies that "and" or a comma joins: the [Cabinet and Norvik Water Council]."""
    spans: list[Span] = []
    for span in names.spans:
        first = span.first
        if span.kind == "organisation" and span.length > 3 and span.rule not in ("list of subjects", "legal form"):
            for cut in range(span.first + 1, span.last - 1):
                if (
                    names.words[cut] in ("and", ",")
                    and _is_whole(names, first, cut)
                    and _is_body(names, cut + 1, span.last)
                ):
                    spans.append(certain(first, cut, "organisation", "one of two bodies"))
                    first = cut + 1
        spans.append(span if first == span.first else certain(first, span.last, "organisation", "one of two bodies"))
    return spans


def _is_whole(names: NameSpans, first: int, last: int) -> bool:
    """Whether the words before "and" are the name of a body by themselves: letters, or several with a head."""
    key, word = names.keys[last - 1], names.words[last - 1]
    if last - first == 1:
        return (
            word.isupper() and len(word) > 1 and key in names.lists.known or key in ("cabinet", "parliament", "senate")
        )
    return key in HEADS_AT_END and names.capital(first) and "and" not in names.keys[first:last]


def _is_body(names: NameSpans, first: int, last: int) -> bool:
    """Whether the words after "and" are, by their last word or by the first before "of"."""
    if last - first < 2 or not names.capital(first):
        return False
    of = names.keys[first + 1] in ("of", "for")
    return names.keys[first] in HEADS_BEFORE_OF if of else names.keys[last - 1] in HEADS_AT_END


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

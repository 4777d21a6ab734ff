"""Bodies of which the tagger saw a part: what lists, legal forms, heads and brackets say belongs to their names."""

from __future__ import annotations

from analysis.english.gazetteer import gazetteer
from analysis.english.organisation_words import FIRM_ENDINGS, NO_HEADS_BEFORE_OF, OWNERS, PAPERS_AFTER_PLACES
from analysis.names.tokens import Span, Tokens

STATES = frozenset("u.s us uk u.k".split())
POSSESSIVE = ("'s", "’s", "'S", "’S")
LONGEST = 6  # words before a legal form


def with_bodies(found: Tokens, headlines: set[int], spans: list[Span]) -> list[Span]:
    """The spans, with bodies whole: Moody's Investors Service, Nordvik Tools Inc, Reserve Bank of India, (NFC)."""
    words = found.keys
    spans = with_legal_forms(found, words, headlines, with_listed_bodies(found, words, spans))
    spans = with_owners(found, words, headlines, spans)
    for span in spans:
        if is_site(found, words, span.last):  # Nordvik.com
            span.last += 2
            span.become("organisation")
        elif span.kind == "person" and words[span.last - 1] in PAPERS_AFTER_PLACES and is_local(words[span.first]):
            span.become("organisation")
    return with_brackets(found, words, with_heads(found, words, headlines, spans))


def is_local(word: str) -> bool:
    lists = gazetteer()
    return word in lists.place or word in lists.demonym or word in lists.country


def is_site(found: Tokens, words: list[str], i: int) -> bool:
    """Whether the tokens at i and after are the end of an address on the web."""
    return (
        0 < i < len(found) - 1 and found.words[i] == "." and words[i + 1] in ("com", "org", "net")
        and found.starts[i] == found.ends[i - 1] and found.starts[i + 1] == found.ends[i]
    )  # fmt: skip


def adjacent(found: Tokens, i: int) -> bool:
    """Whether the token at i follows the one before it after a single character."""
    return found.starts[i] - found.ends[i - 1] == 1


def put(spans: list[Span], new: list[Span]) -> list[Span]:
    """New spans in the place of whatever they overlap."""
    taken = {i for span in new for i in range(span.first, span.last)}
    return sorted(
        [s for s in spans if not any(i in taken for i in range(s.first, s.last))] + new, key=lambda s: s.first
    )


def body(first: int, last: int) -> Span:
    return Span(first, last, "organisation", {"organisation": 1.0})


def with_listed_bodies(found: Tokens, words: list[str], spans: list[Span]) -> list[Span]:
    """Listed bodies of several words of which parts were found: [Reserve Bank] of [India]."""
    lists = gazetteer()
    new, inside = [], {i: span for span in spans for i in range(span.first, span.last)}
    for span in spans:
        for name in lists.starts.get(tuple(words[span.first : span.first + 2]), ()):
            last = span.first + len(name)
            ends = inside.get(last - 1)
            whole = " ".join(name).replace(" 's", "'s")
            if (
                last > span.last
                and tuple(words[span.first : last]) == name
                and whole in lists.body
                and (ends is None or ends.last == last)
            ):
                new.append(body(span.first, last))
    return put(spans, new) if new else spans


def with_legal_forms(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """The capitalised words before a legal form: Nordvik Tools Inc."""
    lists, new, free = gazetteer(), [], 0
    for i in found.capitals:
        if words[i] not in FIRM_ENDINGS or i in headlines:
            continue
        first = i
        while (
            first > free
            and i - first < LONGEST
            and adjacent(found, first)
            and (found.words[first - 1][0].isupper() or words[first - 1] == "&")
        ):
            first -= 1
        while first < i and (
            words[first] in lists.starter
            or words[first] in lists.title
            or words[first] == "&"
            or words[first] in lists.demonym
            and i - first > 2
        ):
            first += 1
        if first < i:
            new.append(body(first, i + 1))
            free = i + 1
    return put(spans, new) if new else spans


def with_owners(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """Bodies with a possessive inside: St Mary's Hospital, Queen's University Belfast."""
    lists, new = gazetteer(), []
    for i in found.those(POSSESSIVE):
        if (
            not 0 < i < len(words) - 1
            or i in headlines
            or found.starts[i] != found.ends[i - 1]
            or not adjacent(found, i + 1)
        ):
            continue
        saint = i > 1 and words[i - 2] in ("st", "saint") and found.words[i - 1].istitle()
        last = next(
            (
                j
                for j in range(i + 1, min(i + 4, len(words)))
                if words[j] in lists.organisation or words[j] in lists.facility
            ),
            0,
        )
        if (
            (saint or words[i - 1] in OWNERS and found.words[i - 1].istitle())
            and last
            and all(found.words[j].istitle() for j in range(i + 1, last + 1))
        ):
            new.append(body(i - 1 - saint, last + 1))
    return put(spans, new) if new else spans


def with_heads(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """Bodies whose end alone was found: Reserve Bank of [India], University of the [West Indies]."""
    lists = gazetteer()
    out: list[Span] = []
    for span in spans:
        of = span.first - 1 - (span.first > 0 and words[span.first - 1] == "the")
        head = of - 1
        if (
            head < 0
            or words[of] != "of"
            or span.first in headlines
            or not found.words[head].istitle()
            or words[head] not in lists.organisation
            or words[head] in NO_HEADS_BEFORE_OF
        ):
            out.append(span)
            continue
        first = head
        while (
            first
            and adjacent(found, first)
            and found.words[first - 1][0].isupper()
            and not (words[first - 1] in lists.starter or words[first - 1] in lists.title)
        ):
            first -= 1
        while out and out[-1].last > first:
            first = min(first, out.pop().first)
        out.append(body(first, span.last))
    return out


def with_states(found: Tokens, spans: list[Span]) -> list[Span]:
    """Bodies told from others by the state right before them: [U.S.] [Justice Department]."""
    lists, words = gazetteer(), found.keys
    out: list[Span] = []
    for span in spans:
        last, name = words[span.last - 1], " ".join(words[span.first : span.last])
        if (
            out and span.kind == "organisation" and out[-1].last == span.first and adjacent(found, span.first)
            and " ".join(words[out[-1].first : out[-1].last]) in STATES
            and (last in lists.organisation or last in lists.suffix or name in lists.known)
        ):  # fmt: skip
            span = body(out.pop().first, span.last)
        out.append(span)
    return out


def abbreviates(words: list[str], span: Span, i: int) -> bool:
    """Whether the token at i is made of the initials of a name: New South Wales (NSW)."""
    return words[i : i + 1] == ["".join(w[:1] for w in words[span.first : span.last])]


def with_brackets(found: Tokens, words: list[str], spans: list[Span]) -> list[Span]:
    """Short forms in brackets after a name: Nordic Fisheries Council (NFC)."""
    covered = {i for span in spans for i in range(span.first, span.last)}
    new = []
    for span in spans:
        i = span.last + 1
        if (
            (span.kind in ("organisation", "other") or span.kind == "place" and abbreviates(words, span, i)) and i + 1 < len(found) and words[i - 1] == "(" and words[i + 1] == ")"
            and i not in covered and found.words[i].isupper() and 1 < len(found.words[i]) < 8
        ):  # fmt: skip
            new.append(Span(i, i + 1, span.kind, {span.kind: 1.0}))
    return sorted(spans + new, key=lambda s: s.first)

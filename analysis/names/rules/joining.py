"""Names that the tagger split in two, and two names that it took for one."""

from __future__ import annotations

from analysis.names.spans import NameSpans, Span, certain

QUOTES = frozenset("\"“”'‘’")
LONGEST_NICKNAME = 25  # characters


def join_nicknames(names: NameSpans) -> list[Span]:
    """Join a name with a nickname in quotation marks: [Ann] “[Ace]” [Lee]."""
    by_first: dict[int, Span] | None = None
    spans, taken = [], -1
    for span in names.spans:
        if span.first < taken:
            continue
        last = _after_nickname(names, span)
        if last:
            by_first = {s.first: s for s in names.spans} if by_first is None else by_first
            taken = by_first[last].last if last in by_first else last + 1
            span = certain(span.first, taken, "person", "nickname")
        spans.append(span)
    return spans


def _after_nickname(names: NameSpans, span: Span) -> int:
    """The surname after a nickname of one or two words after a span; 0 if there is none."""
    words, i = names.words, span.last
    if (
        i + 2 >= names.end
        or words[i] not in QUOTES
        or span.length > 2
        or not words[i - 1][0].isupper()
        or not names.spaced(i)
    ):
        return 0
    for j in (i + 2, i + 3):
        if j + 1 < names.end and words[j] in QUOTES and words[j + 1][0].isupper() and names.spaced(j + 1):
            if names.starts[j] - names.ends[i] < LONGEST_NICKNAME:
                return j + 1
    return 0


def split_places(names: NameSpans) -> list[Span]:
    """Split a place from a person or from another place: [Europe and Latin America], the [Middle East Ann Lee]."""
    spans = []
    for i, span in enumerate(names.spans):
        if span.length == 1:
            spans.append(span)
        else:
            end = names.spans[i + 1].first if i + 1 < len(names.spans) else names.end
            spans += _two_places(names, span) or _place_and_person(names, span, end) or [span]
    return spans


def _two_places(names: NameSpans, span: Span) -> list[Span]:
    """The two places that "and" joins in a span; none if it does not."""
    keys, place = names.keys, names.lists.place
    if span.kind != "place" or "and" not in keys[span.first : span.last]:
        return []
    cut = keys.index("and", span.first)
    if not (" ".join(keys[span.first : cut]) in place and " ".join(keys[cut + 1 : span.last]) in place):
        return []
    return [certain(a, b, "place", "two places") for a, b in ((span.first, cut), (cut + 1, span.last))]


def _place_and_person(names: NameSpans, span: Span, end: int) -> list[Span]:
    """A region or country and the person right after it; none without the two. `end` is where the next span begins."""
    keys, lists = names.keys, names.lists
    for cut in range(span.first + 1, span.last):
        if keys[cut] not in lists.first or keys[cut] in lists.facility:
            continue
        place = " ".join(keys[span.first : cut])
        if f"{place} {keys[cut]}" in lists.place or not (place in lists.region or place in lists.country):
            continue
        last = span.last
        if last - cut == 1 and last < end and names.words[last].istitle() and names.spaced(last):
            last += 1
        rule = "place before a person"
        return [certain(span.first, cut, "place", rule), certain(cut, last, "person", rule)]
    return []

"""Names in lines where capitals tell nothing: Headlines In Title Case and LINES IN CAPITALS.

A tagger runs names together with the verbs beside them there ("Berg Stands Tall"). So a name of such a line must be
one that the body of the article gives as well, or one that lists or its own form vouch for.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain

from analysis.english.gazetteer import clusters, gazetteer
from analysis.english.pos_lexicon import classes
from analysis.names.rules.kinds import classify
from analysis.names.tokens import LEADING, LOOSE, Span, Tokens
from analysis.text.document import Document
from analysis.text.wordforms import NO_NAMES

PREPOSITIONS = frozenset("in on to at by with from against over".split())
LONGEST = 5  # words of a name that no list has


def in_headlines(document: Document, found: Tokens, inside: set[int], spans: list[Span]) -> list[Span]:
    """The spans, those in headlines corrected: names of the body go first, then what lists or form vouch for."""
    if not inside:
        return spans
    body: dict[tuple[str, ...], str] = {}
    for span in spans:
        if span.first not in inside:
            name = tuple(found.keys[span.first : span.last])
            body.setdefault(name, span.kind)
            if span.kind == "person" and len(name) > 1:
                body.setdefault(name[-1:], span.kind)
    small = found.small
    lines = [b for b in document.blocks if b.kind in ("headline", "subheading")] + document.blocks[:1]
    lines = [b for b in lines if "/" not in document.text[b.start : b.end]]  # those are credits of pictures
    ranges = (range(bisect_left(found.starts, b.start), bisect_left(found.starts, b.end)) for b in lines)
    bare = inside.intersection(chain.from_iterable(ranges))
    own = [part for s in spans if s.first in inside for part in (vouched(found, small, s) if s.first in bare else [s])]
    new = of_the_body(found, inside, body)
    fuller = {
        s.last for s in own if s.kind == "person" and s.last - s.first > 1 and found.keys[s.first] in gazetteer().first
    }
    new = [s for s in new if s.last - s.first > 1 or s.last not in fuller]
    taken = {i for span in new for i in range(span.first, span.last)}
    kept = [s for s in spans if s.first not in inside] + own
    kept = [s for s in kept if s.last > s.first and not any(i in taken for i in range(s.first, s.last))]
    return sorted(kept + new, key=lambda s: s.first)


def of_the_body(found: Tokens, inside: set[int], body: dict[tuple[str, ...], str]) -> list[Span]:
    """Where headlines repeat names of the body, the longest that fits."""
    longest = max(map(len, body), default=0)
    new, i = [], 0
    order = sorted(inside) if longest else []
    while i < len(order):
        at = order[i]
        words = found.keys[at : at + longest] if found.words[at][0].isupper() else []
        n = next((n for n in range(len(words), 0, -1) if tuple(words[:n]) in body), 0)
        if n == 1 and len(words[0]) < 3 and not found.words[at].isupper():
            n = 0
        if n and order[min(i + n, len(order)) - 1] == at + n - 1:
            new.append(Span(at, at + n, body[tuple(words[:n])], {body[tuple(words[:n])]: 1.0}))
        i += max(n, 1)
    return new


def vouched(found: Tokens, small: set[str], span: Span) -> list[Span]:
    """The parts of a span that lists or their own form say are names; `small` are the words the text has in small letters."""
    out, first = [], span.first
    while first < span.last:
        stop = next((i for i in range(first, span.last) if parts_names(found, first, i)), span.last)
        if stop > first and looks_like_name(found, small, first, stop, span.kind):
            best = first, stop
        else:
            runs = ((a, a + n) for n in range(stop - first - 1, 0, -1) for a in range(first, stop - n + 1))
            whole = (run for run in runs if run[1] == stop or found.words[run[1]] != "of")
            best = next((run for run in whole if is_name(found, small, *run, span.kind)), None)
        if best == (span.first, span.last):
            return [span]
        if best:
            name = Span(*best, span.kind, {span.kind: 1.0})
            classify(found, found.keys, name)
            out.append(name)
        first = stop + 1
    return out


def parts_names(found: Tokens, first: int, i: int) -> bool:
    """Whether the word at i is no part of the name that begins at first: a verb, unless it is a name after all."""
    lists, key = gazetteer(), found.keys[i]
    if found.words[i] in PREPOSITIONS:
        return True
    if classes().get(key) not in NO_NAMES or found.words[i] in LEADING or key in lists.country:
        return False
    before, after = found.keys[i - 1] if i > first else "", found.keys[i + 1] if i + 1 < len(found) else ""
    if i == first + 1 and before in lists.first and key in lists.last:
        return False  # Robert Gates
    if i == first and key in lists.first and after in lists.last:
        return False  # Mark Warner
    return not any(f"{a} {b}" in lists.place or f"{a} {b}" in lists.known for a, b in ((before, key), (key, after)))


def is_name(found: Tokens, small: set[str], first: int, last: int, kind: str) -> bool:
    """Whether a list has a stretch of a headline, or it is a first name and a surname, or it has a head such as Council or Gulf."""
    lists, words = gazetteer(), found.keys[first:last]
    whole = " ".join(words)
    if not (found.words[first][0].isupper() and found.words[last - 1][0].isalnum()):
        return False
    if whole in lists.country or whole in lists.place or whole in lists.known or whole in lists.body:
        return True
    if tuple(words) in lists.starts.get(tuple(words[:2]), ()):  # St. Paul, and firms of several words
        return True
    if len(words) == 1 or len(words) > LONGEST:
        return False
    ordinary = [all(part in small or part in classes() for part in w.split("-")) for w in words]
    if kind == "person":
        return len(words) < LONGEST and words[0] in lists.first and (not ordinary[-1] or words[-1] in lists.last)
    heads = lists.facility if kind == "place" else lists.organisation | lists.suffix
    headed = words[-1] in heads or words[0] in heads and (words[1] in ("of", "for") or len(words[1]) == 1)
    return headed and not all(o or w in lists.demonym for o, w in zip(ordinary, words, strict=True))


def looks_like_name(found: Tokens, small: set[str], first: int, last: int, kind: str) -> bool:
    """Whether a stretch without verbs is a name, or has no word in it that is known to be something else."""
    if is_name(found, small, first, last, kind):
        return True
    words = [part for i in range(first, last) if found.words[i] not in LOOSE for part in found.keys[i].split("-")]
    if last - first == 1:
        return not all(w in small or w in classes() for w in words)
    lists = gazetteer()
    return last - first < LONGEST and not any(
        w in small
        or w in classes()
        or w in clusters()
        and not (w in lists.first or w in lists.last or w in lists.place)
        for w in words
    )

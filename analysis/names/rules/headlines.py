"""Names in lines where capitals mean nothing: Headlines In Title Case and LINES IN CAPITALS.

There a tagger runs names together with the verbs beside them ("Berg Stands Tall"). So a name in such a line must be
one that the body of the article has as well, or one that lists or its own form vouch for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import chain
from typing import NamedTuple

from analysis.english.gazetteer import clusters
from analysis.english.pos_lexicon import classes
from analysis.names.rules.joining import CLOSED_BY
from analysis.names.rules.kinds import classify
from analysis.names.spans import NameSpans, Span, certain
from analysis.names.tokens import LEADING, LOOSE
from analysis.text.wordforms import NO_NAMES

PREPOSITIONS = frozenset("in on to at by with from against over".split())
LONGEST = 5  # words of a name that no list has


def check_headlines(names: NameSpans) -> list[Span]:
    """Correct the spans in headlines: names of the body come first, then what lists or form vouch for."""
    if not names.headlines:
        return names.spans
    bare = names.headlines.intersection(_tokens_of_headings(names))
    own, others = [], []
    for span in names.spans:
        if span.first not in names.headlines or _has_nickname(names, span):  # its form vouches for it
            others.append(span)
        elif span.first in bare:
            own += _vouched(names, span)
        else:
            own.append(span)
    with_nickname = {i for span in others if _has_nickname(names, span) for i in span.range}
    new = _without_surnames_of(names, own, _of_the_body(names, _body_names(names)))
    new = [span for span in new if with_nickname.isdisjoint(span.range)]
    taken = {i for span in new for i in span.range}
    kept = [s for s in others + own if s.last > s.first and taken.isdisjoint(s.range)]
    return sorted(kept + new, key=lambda s: s.first)


def _has_nickname(names: NameSpans, span: Span) -> bool:
    """Whether a span has words in marks or brackets in it: Calvin “Snoop Dogg” Broadus."""
    within = names.words[span.first + 1 : span.last - 1] if span.last - span.first > 2 else []
    return any([word in CLOSED_BY for word in within])


def _tokens_of_headings(names: NameSpans) -> chain[int]:
    """The tokens of headlines, subheadings and the first line, unless they are credits of pictures."""
    blocks, text = names.document.blocks, names.document.text
    lines = [b for b in blocks if b.kind in ("headline", "subheading")] + blocks[:1]
    lines = [b for b in lines if "/" not in text[b.start : b.end]]
    return chain.from_iterable(
        range(bisect_left(names.starts, b.start), bisect_left(names.starts, b.end)) for b in lines
    )


def _body_names(names: NameSpans) -> dict[tuple[str, ...], str]:
    """The kind of each name outside headlines, and of the surnames of people."""
    body: dict[tuple[str, ...], str] = {}
    for span in names.spans:
        if span.first not in names.headlines:
            name = tuple(names.keys[span.first : span.last])
            body.setdefault(name, span.kind)
            if span.kind == "person" and len(name) > 1:
                body.setdefault(name[-1:], span.kind)
    return body


def _of_the_body(names: NameSpans, body: dict[tuple[str, ...], str]) -> list[Span]:
    """Where headlines repeat names of the body, the longest that fits."""
    longest = max(map(len, body), default=0)
    new, i = [], 0
    order = sorted(names.headlines) if longest else []
    while i < len(order):
        at = order[i]
        keys = names.keys[at : at + longest] if names.words[at][0].isupper() else []
        n = next((n for n in range(len(keys), 0, -1) if tuple(keys[:n]) in body), 0)
        if n == 1 and len(keys[0]) < 3 and not names.words[at].isupper():
            n = 0
        if n and order[min(i + n, len(order)) - 1] == at + n - 1:
            new.append(certain(at, at + n, body[tuple(keys[:n])], "name of the body"))
        i += max(n, 1)
    return new


def _without_surnames_of(names: NameSpans, own: list[Span], new: list[Span]) -> list[Span]:
    """The new spans without surnames where the headline has the first name as well."""
    full = {s.last for s in own if s.kind == "person" and s.length > 1 and names.keys[s.first] in names.lists.first}
    return [s for s in new if s.length > 1 or s.last not in full]


def _vouched(names: NameSpans, span: Span) -> list[Span]:
    """The parts of a span that lists or their own form say are names."""
    parts, first = [], span.first
    while first < span.last:
        stop = next((i for i in range(first, span.last) if _parts_names(names, first, i)), span.last)
        best = _best_name(names, first, stop, span.kind)
        if best == (span.first, span.last):
            return [span]
        if best:
            part = certain(*best, span.kind, "name in a headline")
            classify(names, part)
            parts.append(part)
        first = stop + 1
    return parts


def _best_name(names: NameSpans, first: int, stop: int, kind: str) -> tuple[int, int] | None:
    """The stretch itself if it looks like a name, else the longest run of words within it that is one."""
    if stop > first and _looks_like_name(names, first, stop, kind):
        return first, stop
    for n in range(stop - first - 1, 0, -1):
        for a in range(first, stop - n + 1):
            if (a + n == stop or names.words[a + n] != "of") and voucher_for(names, a, a + n, kind):
                return a, a + n
    return None


def _parts_names(names: NameSpans, first: int, i: int) -> bool:
    """Whether the word at i is no part of the name that begins at `first`: a verb, unless it is a name after all."""
    lists, keys, key = names.lists, names.keys, names.keys[i]
    if names.words[i] in PREPOSITIONS:
        return True
    if classes().get(key) not in NO_NAMES or names.words[i] in LEADING or key in lists.country:
        return False
    before, after = keys[i - 1] if i > first else "", keys[i + 1] if i + 1 < names.end else ""
    if i == first + 1 and before in lists.first and key in lists.last:
        return False  # Robert Gates
    if i == first and key in lists.first and after in lists.last:
        return False  # Mark Warner
    pairs = (f"{before} {key}", f"{key} {after}")
    return not any(pair in lists.place or pair in lists.known or pair in lists.club for pair in pairs)


class Voucher(NamedTuple):
    """A reason to believe that a stretch of a headline, taken for one of the kinds `of`, is a name.

    vouches
        gets the spans, the keys of the stretch and its kind
    example
        before -> after, each name in brackets after its kind
    """

    name: str
    of: tuple[str, ...]
    vouches: Callable[[NameSpans, list[str], str], bool]
    example: str


def _listed(names: NameSpans, keys: list[str], kind: str) -> bool:
    whole, lists = " ".join(keys), names.lists
    return whole in lists.country or whole in lists.place or whole in lists.known or whole in lists.body


def _listed_words(names: NameSpans, keys: list[str], kind: str) -> bool:
    return tuple(keys) in names.lists.starts.get(tuple(keys[:2]), ())


def _full_name(names: NameSpans, keys: list[str], kind: str) -> bool:
    lists = names.lists
    if not 1 < len(keys) < LONGEST or keys[0] not in lists.first:
        return False
    return keys[-1] in lists.last or not _ordinary(names, keys[-1])


def _head(names: NameSpans, keys: list[str], kind: str) -> bool:
    if not 1 < len(keys) <= LONGEST:
        return False
    headed = _is_head(names, keys[-1], kind)
    headed = headed or _is_head(names, keys[0], kind) and (keys[1] in ("of", "for") or len(keys[1]) == 1)
    return headed and not all(_ordinary(names, key) or key in names.lists.demonym for key in keys)


def _is_head(names: NameSpans, key: str, kind: str) -> bool:
    """Whether a word is the head of a name of a kind: Gulf, Council."""
    lists = names.lists
    return key in lists.facility if kind == "place" else key in lists.organisation or key in lists.suffix


ANY = ("person", "organisation", "place", "other")

# fmt: off
VOUCHERS = (
    Voucher("listed", ANY, _listed,
            "[place Norway Wins] It All\n\nIt fell. -> [place Norway] Wins It All\n\nIt fell."),
    Voucher("listed in several words", ANY, _listed_words,  # firms, and places with a full stop inside: St. Paul
            "[organisation Texas Instruments Wins] Big\n\nIt fell. -> "
            "[organisation Texas Instruments] Wins Big\n\nIt fell."),
    Voucher("first name and surname", ("person",), _full_name,
            "[person Ann Lee Stands] Tall\n\nIt fell. -> [person Ann Lee] Stands Tall\n\nIt fell."),
    Voucher("head of a name", ("organisation", "place", "other"), _head,
            "[organisation Norvik Council Sees] Red\n\nIt fell. -> "
            "[organisation Norvik Council] Sees Red\n\nIt fell."),
)  # fmt: on


def voucher_for(names: NameSpans, first: int, last: int, kind: str) -> str | None:
    """Which of the reasons makes a stretch of a headline a name; None if there is none."""
    if not (names.words[first][0].isupper() and names.words[last - 1][0].isalnum()):
        return None
    keys = names.keys[first:last]
    return next((name for name, of, vouches, _ in VOUCHERS if kind in of and vouches(names, keys, kind)), None)


def _ordinary(names: NameSpans, key: str) -> bool:
    """Whether the lexicon has a word, or the text has it in lower case."""
    return all(part in names.lower_case or part in classes() for part in key.split("-"))


def _looks_like_name(names: NameSpans, first: int, last: int, kind: str) -> bool:
    """Whether a stretch without verbs is a name, or has no word in it that is known to be something else."""
    if voucher_for(names, first, last, kind):
        return True
    words = [part for i in range(first, last) if names.words[i] not in LOOSE for part in names.keys[i].split("-")]
    if last - first == 1:
        return not all(word in names.lower_case or word in classes() for word in words)
    return last - first < LONGEST and not any(_is_something_else(names, word) for word in words)


def _is_something_else(names: NameSpans, word: str) -> bool:
    """Whether a word is known, and as no name."""
    lists = names.lists
    if word in names.lower_case or word in classes():
        return True
    return word in clusters() and not (word in lists.first or word in lists.last or word in lists.place)

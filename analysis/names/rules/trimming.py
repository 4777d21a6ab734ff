"""The edges of names: titles come off, particles and nicknames go on, and what is no name goes away.

The tagger knows words and their neighbours; what follows from fixed lists is said here as rules.
"""

from __future__ import annotations

import re

from analysis.english.calendar_words import MONTHS_AND_NAMES
from analysis.english.gazetteer import gazetteer
from analysis.english.person_words import CROWNED, NOT_AFTER_TITLES, RANKS_BEFORE_SURNAMES
from analysis.english.pos_lexicon import classes
from analysis.names.rules.kinds import MODEL, classify
from analysis.names.rules.layout import with_layout
from analysis.names.tokens import LEADING, LOOSE, Span, Tokens
from analysis.text.document import Document

QUOTES = frozenset("\"“”'‘’")
PARTICLED = re.compile(r"(?:al|el|ul|ad|as|an|ar|az|ash)-[A-Z]")
INITIAL = re.compile(r"[A-Z]\.")
WHEN = frozenset("in since until till last next this early late mid during".split())
STRESSED = frozenset("JRODIMXoHUWKTC")  # classes of words that are no nouns: adjectives, adverbs, pronouns, small words


def repair(document: Document, found: Tokens, headlines: set[int], spans: list[Span]) -> list[Span]:
    """The spans, corrected, in order and without overlaps; `headlines` are the tokens of lines in capitals or title case."""
    words = found.keys
    spans = with_layout(document, found, spans)
    spans = with_nicknames(found, spans)
    out = []
    following = [s.first for s in spans[1:]] + [len(found)]
    for span in (
        part for whole, end in zip(spans, following, strict=False) for part in parts(found, words, whole, end)
    ):
        limit = out[-1].last if out else 0
        trim(found, words, span, limit)
        if lacks_surname(found, words, span) and not any(s.first <= span.last < s.last for s in spans):
            span.last += 1
        if span.last <= span.first:
            continue
        begins = found.words[span.first]
        if (
            out
            and out[-1].kind == span.kind == "person"
            and out[-1].last == span.first
            and (begins in LEADING or PARTICLED.match(begins))
        ):
            out[-1].last = span.last  # Ann | van der Berg, Omar bin Said | al-Hamidi
        else:
            classify(found, words, span)
            out.append(span)
    return no_ordinary_words(found, words, headlines, out)


def lacks_surname(found: Tokens, words: list[str], span: Span) -> bool:
    """Whether a first name goes on with a surname that the tagger left out."""
    lists, i = gazetteer(), span.last
    return (
        span.kind == "person" and i - span.first == 1 and i < len(found) and words[span.first] in lists.first and words[i] in lists.last
        and found.words[i].istitle() and found.starts[i] - found.ends[i - 1] == 1 and not (words[i] in lists.starter or words[i] in lists.month)
    )  # fmt: skip


def no_ordinary_words(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """Without handles, words in capitals for stress, and single words taken for persons that the text also has in small letters: Black voters."""
    lists = gazetteer()
    small = found.small
    parts = {word for s in spans if s.last - s.first > 1 for word in words[s.first : s.last]}

    def ordinary(s: Span) -> bool:
        word, before = words[s.first], words[s.first - 1] if s.first else ""
        if s.last - s.first > 1:
            return False
        if (
            found.words[s.first][0] == "@"
            or word in ("rt", "via")
            and s.last < len(found)
            and found.words[s.last][0] == "@"
        ):
            return True  # whose account it is, roles.py tells
        if found.words[s.first].isupper():  # We will win BIG
            listed = word in lists.known or word in lists.country or word in lists.body or word in lists.firm
            return (
                s.first not in headlines
                and classes().get(word) in STRESSED
                and not listed
                and before not in ("the", "(")
            )
        return s.kind == "person" and word in small and word not in parts and before not in lists.title

    return [s for s in spans if not ordinary(s)]


def parts(found: Tokens, words: list[str], span: Span, end: int) -> list[Span]:
    """A place and a person run together, taken apart: "... to the Middle East Ann Lee"; `end` is where the next span begins."""
    lists = gazetteer()
    if span.kind == "place" and "and" in words[span.first : span.last]:
        cut = words.index("and", span.first)
        if all(" ".join(part) in lists.place for part in (words[span.first : cut], words[cut + 1 : span.last])):
            return [
                Span(a, b, "place", {"place": 1.0}) for a, b in ((span.first, cut), (cut + 1, span.last))
            ]  # Europe and Latin America
    for cut in range(span.first + 1, span.last):
        place = " ".join(words[span.first : cut])
        if words[cut] not in lists.first or words[cut] in lists.facility or f"{place} {words[cut]}" in lists.place:
            continue
        if place in lists.region or place in lists.country:
            last = span.last
            if (
                last - cut == 1
                and last < end
                and found.words[last].istitle()
                and found.starts[last] - found.ends[last - 1] == 1
            ):
                last += 1
            return [Span(span.first, cut, "place", {"place": 1.0}), Span(cut, last, "person", {"person": 1.0})]
    return [span]


def with_nicknames(found: Tokens, spans: list[Span]) -> list[Span]:
    """Ann “Ace” Lee as one name."""
    by_first = {s.first: s for s in spans}
    out, skip = [], -1
    for span in spans:
        if span.first < skip:
            continue
        i = span.last
        if (
            i + 2 < len(found)
            and span.last - span.first <= 2
            and found.words[i] in QUOTES
            and found.words[i - 1][0].isupper()
        ):
            for j in (i + 2, i + 3):
                if (
                    j + 1 < len(found)
                    and found.words[j] in QUOTES
                    and found.words[j + 1][0].isupper()
                    and found.starts[j + 1] - found.ends[j] == 1
                    and found.starts[i] - found.ends[i - 1] == 1
                    and found.starts[j] - found.ends[i] < 25
                ):
                    last = by_first[j + 1].last if j + 1 in by_first else j + 2
                    span = Span(span.first, last, "person", {"person": 1.0})
                    skip = last
                    break
        out.append(span)
    return out


def begins_sentence(found: Tokens, words: list[str], span: Span) -> bool:
    """Whether a span begins with a word that is no part of the name after it; but in "saw Will Smith" it is."""
    lists = gazetteer()
    if span.last - span.first == 1 or words[span.first] not in lists.starter:
        return False
    return not (
        span.kind == "person"
        and words[span.first] in lists.first
        and span.first
        and found.words[span.first - 1].islower()
    )


def is_titled(words: list[str], span: Span) -> bool:
    """Whether a span is a crown or a rank with a name after it, or the name after a rank: Crown Prince Faisal, Judge [Wood]."""
    lists, first = gazetteer(), span.first
    while first < span.last and words[first] in lists.title:
        first += 1
    alone = (
        span.last - first == 1
        and first > 0
        and not any(words[first] in kind for kind in (lists.organisation, lists.facility, lists.other, lists.place))
    )
    return alone and (words[first - 1] in RANKS_BEFORE_SURNAMES or first > span.first and words[first - 1] in CROWNED)


def is_month(words: list[str], i: int) -> bool:
    """Whether a month that is a name as well is the month: in May."""
    return words[i] in MONTHS_AND_NAMES and i > 0 and words[i - 1] in WHEN


def trim(found: Tokens, words: list[str], span: Span, limit: int) -> None:
    """Cut titles off a person's name and take in the particles before it; empty what holds no name."""
    lists = gazetteer()
    while span.last - span.first > 1 and (
        found.words[span.last - 1][0] == "@" or MODEL.fullmatch(words[span.last - 1]) and (words[span.first] in lists.firm or words[span.first] in lists.body)
    ):  # fmt: skip
        span.last -= 1
    while span.last > span.first and (found.words[span.first] in LOOSE or begins_sentence(found, words, span)):
        span.first += 1
    while span.last > span.first and (
        found.words[span.last - 1] in LOOSE
        or words[span.last - 1] in lists.month
        and span.last - span.first > 1
        and words[span.last - 1] not in MONTHS_AND_NAMES
    ):
        span.last -= 1
    if span.kind in ("organisation", "other") and is_titled(words, span):
        span.become("person")
    if (
        span.kind == "person"
        and span.last - span.first > 1
        and words[span.last - 1] in lists.organisation
        and words[span.last - 1] not in lists.last
    ):
        span.become("organisation")
    if span.kind == "person":
        while span.last - span.first > 1 and (
            words[span.first] in lists.title or words[span.first] in NOT_AFTER_TITLES
            or words[span.first] in lists.demonym and words[span.first] not in lists.first
            or words[span.first] in ("us", "u.s", "uk", "of", "the", "and")
        ):  # fmt: skip
            span.first += 1
            span.become("person")
        while span.first > limit and found.starts[span.first] - found.ends[span.first - 1] <= 1 and (
            found.words[span.first - 1] in LEADING or INITIAL.fullmatch(found.words[span.first - 1])
            and (span.first < 2 or not found.words[span.first - 2][-1].isalpha())
        ):  # fmt: skip
            span.first -= 1
    name = words[span.first : span.last]
    if (
        span.kind == "person"
        and len(name) == 1
        and (name[0] in ("democrat", "republican") or is_month(words, span.first))
    ):
        span.last = span.first
    if all(
        w in NOT_AFTER_TITLES or w in lists.title and w not in lists.last or w in lists.never or w in lists.month
        for w in name
    ):
        span.last = span.first

"""Whom a document means that speaks: who issued it."""

from __future__ import annotations

from collections import Counter

from analysis.english.source_words import DOCUMENT_NOUNS
from analysis.quotes.naming.issuers import (
    AROUND,
    about_one_survey,
    before_it,
    issued_at,
    issuer,
    posted_before,
    published_in,
    same_document,
    sent_by,
)
from analysis.quotes.naming.resolver import Naming
from analysis.quotes.phrases.noun_phrases import head_of


def issued_by(naming: Naming) -> str | None:
    """Who issued the document that speaks."""
    items, i, cut = naming.speakers.items, naming.i, naming.cut
    at = head_of(items.tags, i, cut)
    named = issuer(items, naming.speakers.within(*items.span(i, cut)), i, at, cut)
    if named:
        return named
    phrase = sent_by(items, i, cut)
    if phrase:
        return naming.speakers.name(phrase, None)
    if actor := naming.speakers.actor(published_in(items, i, at)):
        return actor
    return naming.speakers.bodies.issuing(i, at) if items.word[at] in DOCUMENT_NOUNS else None


def issued_before(naming: Naming) -> str | None:
    """Who issued the document that the article spoke of before and that speaks now: the statement read."""
    speakers, items, i = naming.speakers, naming.speakers.items, naming.i
    noun = same_document(items, i, naming.cut)
    if noun is None:
        return None
    for x in before_it(items, noun, i):
        lo, hi = items.sentences[items.sentence_of[x]]
        first, last = max(lo, x - AROUND), min(hi, x + AROUND)
        named = issuer(items, speakers.within(*items.span(first, last)), first, x, last)
        phrase = None if named else issued_at(items, x)
        if named or phrase:
            return named or speakers.actor(phrase)
    phrase = posted_before(items, noun, i)
    return speakers.actor(phrase) if phrase else _of_the_survey(naming, noun)


def _of_the_survey(naming: Naming, noun: str) -> str | None:
    """Who made the survey that the article is about, far before: the only one, or the one it speaks of most."""
    items = naming.speakers.items
    made: Counter[str] = Counter()
    for x in about_one_survey(items, noun, naming.i):
        lo, hi = items.sentences[items.sentence_of[x]]
        first, last = max(lo, x - AROUND), min(hi, x + AROUND)
        by = issuer(items, naming.speakers.within(*items.span(first, last)), first, x, last)
        made.update([by] if by else [])
    most = made.most_common(2)
    clear = len(most) == 1 or len(most) == 2 and most[0][1] >= 3 and most[0][1] > 2 * most[1][1]
    return most[0][0] if clear else None

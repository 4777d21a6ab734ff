"""Organisations that "UK" ends the name of: Age UK, Cancer Research UK, and what the article calls them without it.

To the tagger "UK" is a place, and the words before it are words.
"""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import class_of
from analysis.names.spans import NameSpans, Span, certain

BRANCH = ("UK",)
LONGEST = 4  # words before "UK"
WORDS_OF_NAMES = pos.NOUNS + pos.AMBIGUOUS + pos.ING + pos.BASE  # classes that the words may have by themselves


def recall_branches(names: NameSpans) -> list[Span]:
    """Add organisations whose name ends in "UK", and their other mentions without it; and parties: Norway First."""
    branches, parties = names.tokens.those(BRANCH), names.tokens.those(("First",))
    if not branches and not parties:
        return names.spans
    short: set[str] = set()
    covering = {i: span for span in names.spans for i in span.range}
    new = [party for i in parties if (party := _party_of_country(names, covering.get(i - 1), i))]
    for uk in branches:
        first = _first_word(names, covering, uk)
        if first < uk:
            new.append(certain(first, uk + 1, "organisation", "name ends in UK"))
            if first == uk - 1 and names.keys[first] not in names.lower_case:
                short.add(names.words[first])
    taken = {i for span in new for i in span.range}
    alone = names.tokens.those(tuple(short)) if short else []
    new += [
        certain(i, i + 1, "organisation", "name without UK")
        for i in alone
        if i not in taken and not names.capital(i + 1) and not names.capital(i - 1)
    ]
    return names.with_replaced(new)


def _party_of_country(names: NameSpans, span: Span | None, first: int) -> Span | None:
    """The party that a country and "First" name: New Zealand First; not America First, nor the Norway First Lady."""
    if span is None or span.last not in (first, first + 1) or first in names.headlines or names.capital(first + 1):
        return None
    key = " ".join(names.keys[span.first : first])
    if key not in names.lists.country or key == "america" or not names.spaced(first):
        return None
    return certain(span.first, first + 1, "organisation", "party called after its country")


def _first_word(names: NameSpans, covering: dict[int, Span], uk: int) -> int:
    """Where the name begins that "UK" ends; at "UK" if it is a country alone: in London, UK; Sky News UK."""
    first = uk
    while uk - first < LONGEST and names.spaced(first) and _belongs(names, covering.get(first - 1), first - 1):
        first -= 1
    return first


def _belongs(names: NameSpans, span: Span | None, i: int) -> bool:
    """Whether the word at i may be part of the name of an organisation."""
    word, key = names.words[i], names.keys[i]
    if not word.istitle() or i in names.headlines or key in names.lists.title or key in names.lists.demonym:
        return False
    other = span is not None and span.kind != "organisation"
    return not other and class_of(key) in WORDS_OF_NAMES

"""Mentions: where a text names a person, an organisation or a place, and which actor is behind each."""

from __future__ import annotations

import re
from operator import itemgetter

from analysis.names.linking.clusters import Join
from analysis.names.linking.link import link_names, why_joined
from analysis.names.records import Mention
from analysis.names.roles import find_meant
from analysis.names.rules.run import corrected_names
from analysis.names.tokens import Name, Tokens
from analysis.text.blocks import Block
from analysis.text.document import Document

CAPTION_START = re.compile(r"(?:\W*(?:file photo|file|photo|image caption|caption)\b\W*)?", re.IGNORECASE)
CREDIT = re.compile(
    r"\b(?:images?|photos?|pictures?|photographs?|pics?|credits?|source|copyright|courtesy|illustration)\b"
    r"|©|/|\b(?:REUTERS|AFP|AP|EPA|PA|Getty|Xinhua)\b",
    re.IGNORECASE,
)
WHO_WROTE = re.compile(r"\b(?:reporting|writing|editing|compiled|contributed|written|reported)\b", re.IGNORECASE)
SHORTEST_CAPTION = 5  # words


def find_mentions(document: Document) -> list[Mention]:
    """Who is named in a text, and who is meant by a role or a metonym, in text order.

    A metonym ("Moscow said") is a second mention of the same span, after the name. A text that is not English has none.

    >>> from analysis.text import parse
    >>> for m in find_mentions(parse("Finnish President Ann Lahti met Jo Berg. The Finnish president praised Berg.")):
    ...     print(m.kind, m.actor, m.form)
    person Ann Lahti name
    person Jo Berg name
    person Ann Lahti role
    person Jo Berg name
    """
    if document.reason:
        return []
    names, tokens = find_names(document)
    linked = link_names(document.text, names, tokens)
    mentions = [Mention(*name, "name") for name in linked]
    mentions += find_meant(document.text, tokens, linked)
    mentions = _of_the_article(document, mentions)
    return sorted(mentions, key=itemgetter(0, 1))  # at one place in the order of records.FORMS, as they were added


def _of_the_article(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Mentions outside boilerplate, and those in credits and captions of whom the article names too."""
    if len(document.own_blocks) == len(document.blocks):
        return mentions
    aside = {m for m in mentions if document.is_boilerplate(m.start)}
    named = {m.actor for m in mentions if m not in aside}
    captions = [(block.start, _end_of_caption(document.text, block)) for block in document.credits]
    credits = [(start, end) for start, end, _ in document.credits]
    return [m for m in mentions if m not in aside or _within(m, captions) or m.actor in named and _within(m, credits)]


def _end_of_caption(text: str, block: Block) -> int:
    """Where the words on what a picture shows end and the credit begins: Ann Lahti in Oslo. | Image: Jo Berg."""
    start = block.start + len(CAPTION_START.match(text, block.start, block.end)[0])  # type: ignore[index]
    credit = CREDIT.search(text, start, block.end)
    end = credit.start() if credit else block.end
    caption = len(text[start:end].split()) >= SHORTEST_CAPTION and not WHO_WROTE.search(text, start, block.end)
    return end if caption else block.start


def _within(mention: Mention, stretches: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start < end for start, end in stretches)


def find_names(document: Document) -> tuple[list[Name], Tokens]:
    """What names a person, an organisation, a place or something else, in text order, without titles; the tokens."""
    corrected = corrected_names(document)
    starts, ends = corrected.starts, corrected.ends
    return [
        Name(starts[s.first], ends[s.last - 1], s.kind, tuple(s.weights.items())) for s in corrected.spans
    ], corrected.tokens


def why_one_actor(document: Document) -> list[Join]:
    """Which names of a text were taken for one actor, and by which rule, in the order in which the rules joined them.

    >>> from analysis.text import parse
    >>> for join in why_one_actor(parse("The UN met Ann Lahti. The United Nations has no army, Lahti said.")):
    ...     print(f"{join.form} = {join.other}: {join.rule}")
    united nations = un: well-known name
    lahti = ann lahti: surname
    """
    names, _ = find_names(document)
    return why_joined(document.text, names)

"""Pull quotes: a quotation of the article that is repeated as display text, and counts once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque

from analysis.quotes.records import Passage
from analysis.text.document import Document

LEAST = 5  # words of a pull quote
FARTHEST = 4  # characters of marks from the begin of its block
SIGNED = 10  # words that may stand beside it, who says it
WORDS = re.compile(r"\w+")


def without_pull_quotes(document: Document, passages: list[Passage]) -> list[Passage]:
    """Passages without those in blocks of their own whose words another passage has.

    >>> from analysis.quotes.extract import extract_quotes
    >>> text = "“The dam will not hold till May,” Jo Berg said.\\n\\n“The dam will not hold till May” — Jo Berg"
    >>> extract_quotes(text)["text"].tolist()
    ['The dam will not hold till May,']
    """
    starts = [block.start for block in document.blocks]
    display = [n for n, passage in enumerate(passages) if passage.line is None and _alone(document, starts, passage)]
    if not display:
        return passages
    words = [WORDS.findall(document.text[passage.start : passage.end].casefold()) for passage in passages]
    said = [f" {' '.join(own)} " for own in words]
    beginning = _with_the_beginning(words, display)
    repeated: set[int] = set()
    for n in display:
        others = beginning[tuple(words[n][:LEAST])]
        while others and others[0] in repeated:
            others.popleft()  # so that the same quotation a thousand times is not looked through a thousand times
        if any(said[n] in said[m] for m in others if m != n and m not in repeated):
            repeated.add(n)
    return [passage for n, passage in enumerate(passages) if n not in repeated]


def _with_the_beginning(words: list[list[str]], display: list[int]) -> dict[tuple[str, ...], deque[int]]:
    """For the first words of each that may be a pull quote, the passages that have them."""
    found: dict[tuple[str, ...], deque[int]] = {tuple(words[n][:LEAST]): deque() for n in display}
    for m, own in enumerate(words):
        for i in range(len(own) - LEAST + 1):
            having = found.get(tuple(own[i : i + LEAST]))
            if having is not None and not (having and having[-1] == m):
                having.append(m)
    return found


def _alone(document: Document, starts: list[int], passage: Passage) -> bool:
    """Whether a quotation is all that its block has, but for who says it."""
    if passage.kind != "direct":
        return False
    block = document.blocks[max(0, bisect_right(starts, passage.start) - 1)]
    if passage.start - block.start > FARTHEST:
        return False
    text = document.text
    if WORDS.search(text, block.start, passage.start):
        return False
    if WORDS.search(text, passage.end, block.end):
        after = text[passage.end : block.end]
        if after.strip("”\"' ,.")[:1] not in "—–-" or len(WORDS.findall(after)) > SIGNED:
            return False  # as most: words are counted only where they may be few
    return len(WORDS.findall(text, passage.start, passage.end)) >= LEAST

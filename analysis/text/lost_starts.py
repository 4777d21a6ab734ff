"""First letters that paragraphs have lost, as copied pages with large initials leave them.

"mpany said it would close" is read as "The company said it would close", and "judge agreed" as "The judge agreed". Only
what speaks is put back, and only where a reader knows it: the article has the whole word, or nothing else ends so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.english.occupations import is_occupation
from analysis.english.organisation_words import KINDS_OF_BUSINESSES
from analysis.english.parts_of_speech import ADJ, NOUN
from analysis.english.patterns import compiled_later
from analysis.english.pos_lexicon import class_of
from analysis.english.pronunciation import known
from analysis.english.reporting_verbs import CLASS, DOCUMENTS
from analysis.english.source_words import BODY_NOUNS
from analysis.text.characters import Edit

# The first words of a line in lower case, or somebody's age, after a line that ends with a sentence
START = compiled_later(
    r"""(?<=[.!?”"’')])[ ]*\n\s*(?P<first>[a-z][a-z’'-]*|\d{1,3}-year-old)(?P<comma>,?)[ ](?P<next>[a-z][\w’'-]*)?"""
)
LOWER_LINE = compiled_later(r"^[ ]*[a-z]", re.MULTILINE)
LINE = compiled_later(r"^[ ]*\w", re.MULTILINE)
WORD = compiled_later(r"[A-Za-z][a-z’'-]*")
PAIR = compiled_later(r"\b([A-Za-z][a-z-]*)(?= ([a-z][a-z-]*))")
SHORTEST = 2  # letters of what is left of a word that the article has whole
SHORTEST_ALONE = 4  # letters of what is left of a word that it has not
FINITE = frozenset("has have had is are was were will would could should may might must did does can".split())
# What most articles speak of that have it in no other place.
USUAL = tuple(
    """company corporation government publisher committee organisation broadcaster spokeswoman spokesman commission
    association authority council coroner""".split()
)
USUAL_PAIRS = {"prime": "minister", "vice": "president", "home": "secretary", "foreign": "secretary"}
HEARING = frozenset("inquiry inquest".split())
SEVERAL = frozenset("police staff people press media".split())


def lost_starts(text: str) -> tuple[str, list[Edit]]:
    """A text, and the edits that put back the first letters of its paragraphs.

    >>> lost_starts("The company grew.\\nIt paid well.\\nmpany said it would close.\\njudge agreed.")[1]
    [Edit(start=32, end=32, read_as='The co'), Edit(start=59, end=59, read_as='The ')]
    """
    found = list(START.finditer(text))
    if not found or 2 * len(LOWER_LINE.findall(text)) > len(LINE.findall(text)):
        return text, []  # as most are; or nobody minds capitals in it
    return text, list(_edits(text, found))


def _edits(text: str, found: list[re.Match[str]]) -> Iterator[Edit]:
    words = {word.lower() for word in WORD.findall(text)}
    pairs = {(first.lower(), second) for first, second in PAIR.findall(text)}
    for start in found:
        lost = _lost(start, words, pairs)
        if lost is not None:
            yield Edit(start.start("first"), start.start("first"), f"The {lost}")


def _lost(start: re.Match[str], words: set[str], pairs: set[tuple[str, str]]) -> str | None:
    """The letters that are lost of the first word of a line, none if only "The" is; None where nobody can tell."""
    first, following = start["first"], start["next"] or ""
    verb = following in CLASS or following in FINITE
    if first[0].isdigit():
        return "" if verb or start["comma"] else None
    if known(first) and _speaks(first):
        return None if following and class_of(following) in NOUN + ADJ else ""
    if not start["comma"] and _speaks(following):
        whole = {word for word, second in pairs if second == following and _ends(word, first)}
        whole = whole or {word for word, second in USUAL_PAIRS.items() if second == following and _ends(word, first)}
    elif known(first) and not verb:
        return None
    else:
        whole = {word for word in words if _ends(word, first) and _speaks(word)}
        if not whole and len(first) >= SHORTEST_ALONE:
            whole = {word for word in USUAL if _ends(word, first)}
    return whole.pop().removesuffix(first) if len(whole) == 1 else None


def _ends(word: str, rest: str) -> bool:
    return word != rest and word.endswith(rest) and len(rest) >= SHORTEST


def _speaks(noun: str) -> bool:
    """Whether a noun calls one person, a body or a document, which may speak."""
    body = noun in BODY_NOUNS or noun in KINDS_OF_BUSINESSES
    return noun not in SEVERAL and (body or noun in DOCUMENTS or noun in HEARING or is_occupation(noun))

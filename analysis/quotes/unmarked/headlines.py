"""Headlines that say who speaks before a colon or at their end: Mayor: dam is safe; Dam is safe says Lahti."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.english import parts_of_speech as pos
from analysis.english.person_words import PERSON_NOUNS, SPEAKER_ROLES
from analysis.english.pos_lexicon import class_of
from analysis.quotes.records import Attribution, Report
from analysis.quotes.unmarked.statements import Statement
from analysis.quotes.unmarked.talk import MARKS, stripped
from analysis.quotes.words.items import Items
from analysis.text.document import Document
from analysis.text.surroundings import HEADINGS

PEOPLE = PERSON_NOUNS | SPEAKER_ROLES
# Mayor: dam is safe. Not: Live: dam is safe
LABELLED = re.compile(r"(?P<speaker>[^\n:.?!,]{3,50}): +(?=\w)")
# What speaks in a headline beside people.
SPEAKING = frozenset(
    """
        police officials prosecutors witnesses sources experts critics analysts scientists researchers residents lawyers
        doctors report reports study survey poll memo lawsuit filing indictment ministry government
        """.split()
)
# More bread ahead says Lahti
SIGNED = re.compile(
    r"(?P<said>[^\n:.?!,]{10,90}) (?P<cue>says?|warns?) (?P<speaker>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2})$"
)
QUESTION = re.compile(r"(?:who|what|how|why|when|where|which|watch|read|live)\b", re.IGNORECASE)
FEWEST = 3  # words of what is said
LONGEST = 5  # words before the colon


def headlines(document: Document, items: Items, reports: list[list[Report]]) -> list[Statement]:
    """What headlines say after a colon, if a role, a report or somebody whom the article reports speaks before it.

    `reports` are those of each sentence.

    >>> from analysis.text.document import parse
    >>> document = parse("Mayor: Dam is safe for now\\n\\nThe dam will hold, the mayor of Oulu said on Monday.")
    >>> [document.text[a:b] for a, b, _ in headlines(document, Items(document), [])]
    ['Dam is safe for now']
    """
    text, found = document.text, []
    for block in document.blocks:
        label = LABELLED.match(text, block.start, block.end) if block.kind in HEADINGS else None
        if label is None:
            if block.kind in HEADINGS:
                found += _signed(text[block.start : block.end].rstrip(), block.start, items, reports)
            continue
        start, end = stripped(text, label.end(), block.end)
        words = text[start:end]
        speaks = _speaks(label["speaker"]) or _is_clause(words) and _is_reported(label["speaker"], items, reports)
        if speaks and _says(words):
            first, colon = (bisect_left(items.start, label.start()), bisect_left(items.start, label.end("speaker")))
            found.append(Statement(start, end, Attribution((first, colon), (colon, colon + 1), "colon")))
    return found


def _signed(line: str, at: int, items: Items, reports: list[list[Report]]) -> list[Statement]:
    """What a headline that begins at a place of the text says, if the name of somebody reported ends it without a
    comma before the verb.
    """
    signed = SIGNED.match(line)
    if signed is None or not _says(signed["said"]) or not _is_reported(signed["speaker"], items, reports):
        return []
    cue, speaker = (bisect_left(items.start, at + signed.start(group)) for group in ("cue", "speaker"))
    said = Attribution((speaker, bisect_left(items.start, at + signed.end("speaker"))), (cue, cue + 1), "cue")
    return [Statement(at, at + signed.end("said"), said)]


def _speaks(label: str) -> bool:
    """Whether the last word before a colon means people or a report."""
    words = label.lower().split()
    last = words[-1]
    return len(words) <= LONGEST and (last in SPEAKING or last in PEOPLE or last.rstrip("s") in PEOPLE)


def _is_reported(label: str, items: Items, reports: list[list[Report]]) -> bool:
    """Whether a name before a colon is that of somebody whom the article reports: Lahti, of "Ann Lahti said"."""
    last = label.split()[-1].lower()
    if not (label.istitle() or label.isupper()) or len(label.split()) > LONGEST:
        return False
    words = (k for sentence in reports for report in sentence for k in range(*report.speaker))
    return any(items.word[k] == last and items.tags[k] == pos.PROPN for k in words)


def _is_clause(words: str) -> bool:
    """Whether words have a verb that is surely one, however they are written: not A Life in Pictures."""
    return any(class_of(word) in pos.FINITE for word in re.findall(r"\w+(?:[’']\w+)?", words.lower()))


def _says(words: str) -> bool:
    """Whether words after a colon are a statement of some length."""
    question = QUESTION.match(words) is not None or words.endswith("?")
    return words[:1] not in MARKS and len(words.split()) >= FEWEST and not question

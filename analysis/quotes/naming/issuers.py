"""Who issued the document that speaks: the FAO report, a survey by the Bakers Union, the statement of a line ago.

`issuer` looks at the phrase itself; `issuer_before` at where the article spoke of the document before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.patterns import compiled_later
from analysis.english.source_words import (
    BODY_NOUNS,
    DOCUMENT_NOUNS,
    FILING,
    GROUP_WORDS,
    PAPERS_OF_COURTS,
    POSTED,
    PUBLISHED_BY_OTHERS,
    PUBLISHING,
    SEEN,
    SURVEYS,
)
from analysis.names.records import Mention
from analysis.quotes.phrases.clause_subjects import main_subject
from analysis.quotes.phrases.noun_phrases import base_end, head_of
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Items, Sentence

BY = ("by", "from")  # before who issued a document
CALLED = frozenset(pos.DET + pos.NOMINAL + pos.ING)  # the Norwegian research firm
SAME = ("the", "this", "that")  # a document spoken of before: the | statement
LONGEST = 3  # items of such a phrase: the joint statement
ENACTING = frozenset(["signed"])  # a bill that others wrote
PRINTING = frozenset("ran carried printed aired broadcast".split())
WITHIN = ("in", "on", "via", "through")  # before the document that somebody speaks in
NAME = r"[A-Z][\w&’'-]*(?:\s+(?:(?:of|for|and|the)\s+)*[A-Z][\w&’'-]*)"
ISSUED_BY = compiled_later(rf"\b(?:by|from|of)\s+the\s+({NAME}+)")
SLASHED = compiled_later(rf"{NAME}*/{NAME}*")
NEAR = 4  # sentences back to a document
OF_THEIR_OWN = frozenset("promotional official internal corporate promo publicity marketing".split())  # a Roe | video
AROUND = 6  # items around a document in which its issuer is named, or the verb of issuing it stands


def issuer(items: Items, mentions: Iterable[Mention], i: int, at: int, j: int) -> str | None:
    """Who issued the document at an item, given the mentions in items i to j: the FAO report, a survey by the FAO."""
    paper = items.word[at] in ("paper", "papers") and items.word[at + 1 : at + 2] in (["by"], ["from"])
    if items.word[at] not in DOCUMENT_NOUNS and not paper:
        return None
    names = [mention for mention in mentions if mention.form == "name"]
    known = next((name for name in names if name.kind != "place" and _issues(items, name, i, at)), None)
    return _with_another(items, known, names) if known else _in_capitals(items, names, i, j, at)


def _with_another(items: Items, first: Mention, names: list[Mention]) -> str | None:
    """An issuer, with the organisation that is joined to it by "and": a poll by the Post and | Norpoll."""
    after = bisect_left(items.start, first.end)
    other = next((name for name in names if name.start >= first.end), None)
    between = items.word[after : bisect_left(items.start, other.start)] if other else []
    both = other is not None and first.kind == other.kind == "organisation" and between in (["and"], ["and", "the"])
    return f"{first.actor} and {other.actor}" if other and both and other.actor != first.actor else first.actor


def published_in(items: Items, i: int, at: int) -> Phrase | None:
    """Who publishes the document at an item, in a phrase from item i on: Roe ran | a piece that noted it rained."""
    verb = i - 1 - (items.tags[i - 1] == pos.ADV)
    lo = items.sentences[items.sentence_of[i]][0]
    if (
        verb <= lo
        or items.word[verb] not in (PUBLISHING - ENACTING) | PRINTING
        or items.word[i] not in ("a", "an", "its", "their")
    ):
        return None
    return main_subject(Sentence(items, lo, i), i) if items.word[at] in DOCUMENT_NOUNS | {"paper"} else None


def _issues(items: Items, mention: Mention, i: int, at: int) -> bool:
    """Whether a name in a phrase from item i on says who issued the document at its head."""
    first, after = bisect_left(items.start, mention.start), bisect_left(items.start, mention.end)
    if first > at:
        if not SEEN.isdisjoint(items.word[at + 1 : first]):
            return False  # a memo seen by Roe
        while first > at + 1 and items.tags[first - 1] in CALLED:
            first -= 1  # a survey by | the consumer group | Roe
        return items.word[first - 1] in BY
    if after < at and items.tags[after] == pos.GENITIVE:
        return True
    alone = pos.GENITIVE not in items.tags[i:first] and "/" not in items.text[items.start[i] : items.start[at]]
    beside = set(items.tags[after:at]) <= {pos.ADJ}  # the FAO | annual | report
    own = items.word[at] not in PUBLISHED_BY_OTHERS or items.word[at - 1] in OF_THEIR_OWN
    return beside and alone and own


def _in_capitals(items: Items, names: list[Mention], i: int, j: int, at: int) -> str | None:
    """The name of an issuer in no list of names: a tally by the Rain Watch; those of two joined: a Roe/Berg poll."""
    joined = next((x for x in range(i, at) if "/" in items.word[x] and items.capital(x)), None)
    if joined is not None:
        first = joined
        while first > i and items.tags[first - 1] == pos.PROPN:
            first -= 1
        named = items.text[items.start[first] : items.end[at - 1]]
        return named if pos.GENITIVE not in items.tags[first:at] and SLASHED.fullmatch(named) else None
    by = ISSUED_BY.search(items.text, items.start[at], items.end[j - 1])
    covered = by and any(name.start <= by.start(1) < name.end for name in names)
    return by[1].rstrip(".,’'") if by and not covered else None


def sent_by(items: Items, i: int, j: int) -> Phrase | None:
    """Who sent a document, if that is nobody with a name: an email from | the operators."""
    at = head_of(items.tags, i, j)
    if items.word[at] not in DOCUMENT_NOUNS or items.word[at + 1 : at + 2] not in (["from"], ["by"]):
        return None
    end = base_end(items, at + 2, j)
    head = items.word[end - 1]
    somebody = is_occupation(head) or are_occupations(head) or head in GROUP_WORDS | BODY_NOUNS
    return (at + 2, end) if end > at + 2 and items.tags[at + 2] in pos.DETERMINERS and somebody else None


def same_document(items: Items, i: int, j: int) -> str | None:
    """The noun for a document that was spoken of before: the | statement."""
    noun = items.word[j - 1]
    plain = items.word[i] in SAME and 1 < j - i <= LONGEST and pos.GENITIVE not in items.tags[i:j]
    return noun if plain and noun in DOCUMENT_NOUNS else None


def before_it(items: Items, noun: str, i: int) -> Iterator[int]:
    """The places before item i that speak of a document, the nearest first."""
    first = items.sentences[max(0, items.sentence_of[i] - NEAR)][0]
    alike = PUBLISHED_BY_OTHERS | {"statement", "letter"} if noun in POSTED else {noun}
    alike = next((same for same in (PAPERS_OF_COURTS, SURVEYS) if noun in same), alike)
    return (x for x in range(i - 1, first - 1, -1) if items.word[x] == noun or items.word[x] in alike)


def about_one_survey(items: Items, noun: str, i: int) -> Iterator[int]:
    """The places before item i that speak of a survey, from the first on: the poll that an article is about."""
    return (x for x in range(i) if items.word[x] in SURVEYS) if noun in SURVEYS else iter(())


def issued_at(items: Items, x: int) -> Phrase | None:
    """Who speaks in, or publishes, the document at item x: Roe said in | a statement; Roe published a | letter."""
    lo, hi = items.sentences[items.sentence_of[x]]
    before = range(max(lo, x - AROUND), x)
    issuing = FILING if items.word[x] in PAPERS_OF_COURTS else PUBLISHING
    within = items.word[x] not in SURVEYS and not set(WITHIN).isdisjoint(items.word[max(lo, x - 3) : x])
    if within or any(items.word[k] in issuing for k in before):
        return main_subject(Sentence(items, lo, hi), hi)
    return None


def posted_before(items: Items, noun: str, i: int) -> Phrase | None:
    """Who posted something in one of the two sentences before, if the noun is one for a post."""
    number = items.sentence_of[i]
    for n in range(number - 1, max(-1, number - 3), -1):
        lo, hi = items.sentences[n]
        if noun in POSTED and any(items.word[k] in PUBLISHING for k in range(lo, hi)):
            return main_subject(Sentence(items, lo, hi), hi)
    return None

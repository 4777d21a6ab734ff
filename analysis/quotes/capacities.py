"""In what capacity each speaker speaks: type of source, title, organisation, pronoun, and the class of the cue.

An actor is what its kind says; a phrase that names no actor is judged by its head (`unnamed`). Titles and organisations
of persons are those of `names.descriptions`. Nothing is guessed: what the article does not say is missing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from analysis.english.cue_classes import cue_class
from analysis.english.source_words import SPEAK_FOR_OTHERS
from analysis.names.descriptions import NOTHING, SIDES, Description, Names, describe
from analysis.names.records import Mention
from analysis.quotes.anonymity import withheld
from analysis.quotes.records import Quotation
from analysis.quotes.unnamed import DOCUMENT, GROUP, ORGANISATION, PERSON, UNNAMED, Unnamed, type_of_unnamed
from analysis.text.document import Document

PRONOUNS = ("he", "she", "they")
JOINT = re.compile(r",\s+|\s+and\s+")
BEFORE_NOUN = 60  # characters after an actor in which "'s report" stands
REPORT_OF = re.compile(r"[’']s?\s+(?:[\w-]+\s+){0,4}?[\w-]+")
LEFT_OUT = ("heading", "title", "fragment")


class Capacity(NamedTuple):
    """In what capacity somebody speaks."""

    source_type: str | None = None
    speaker_title: str | None = None
    organisation: str | None = None
    anonymous: bool | None = None


class Article:
    """What is known of the speakers of one article."""

    def __init__(self, document: Document, mentions: Sequence[Mention], described: Mapping[str, Description]) -> None:
        self.text, self.sentences, self.described = document.text, document.sentences, described
        self.starts = [start for start, _ in self.sentences]
        self.names = Names(self.text, mentions)
        self.bodies = sorted(m for m in mentions if m.kind == "organisation" and m.actor and m.form != "role")
        self.kinds = {m.actor: m.kind for m in mentions if m.actor}
        self.known: dict[str, Capacity] = {}  # of speakers that are no actors
        self.spoken_for: dict[str, str] = {}  # by the word for who speaks for a body

    def of(self, quotation: Quotation) -> Capacity:
        """In what capacity the speaker of a quotation speaks."""
        speaker = quotation.speaker
        if speaker is None or quotation.kind in LEFT_OUT:
            return Capacity()
        place = (quotation.speaker_start or 0, quotation.speaker_end or 0)
        if speaker in self.kinds:
            return self._of_actor(speaker, place)
        first = JOINT.split(speaker)[0]
        if first in self.kinds and first != speaker:
            return self._of_actor(first, place)
        if speaker not in self.known:
            self.known[speaker] = self._of_phrase(speaker, place)
        return self.known[speaker]

    def _of_actor(self, actor: str, place: tuple[int, int]) -> Capacity:
        """Of an actor: a person with title and organisation, or a body, which may speak in a document."""
        if self.kinds[actor] != "person":
            return Capacity(ORGANISATION, None, actor, False)
        known = self.described.get(actor, NOTHING)
        titles = {title.lower(): title for title in reversed([*self._titles_at(place), *known.titles])}
        return Capacity(
            PERSON, "; ".join(reversed(titles.values())) or None, next(iter(known.organisations), None), False
        )

    def _titles_at(self, place: tuple[int, int]) -> list[str]:
        """The titles beside the names of a place."""
        names = [name for name in self.names.between(*place) if name.kind == "person"]
        return [title for name in names[:1] for look in SIDES if (title := look(self.names, name).title)]

    def _of_phrase(self, speaker: str, place: tuple[int, int]) -> Capacity:
        """Of somebody called by a phrase."""
        start, end = self._place_of(speaker, place)
        body = self._body_within(start, end)
        source = Unnamed(speaker, body is not None)
        kind = type_of_unnamed(source)
        if source.head in SPEAK_FOR_OTHERS:
            if body:
                self.spoken_for[source.head] = body
            elif source.first == "the" and len(source.base) == 2:
                body = self.spoken_for.get(source.head)
                kind = ORGANISATION if body else kind
        title = source.title() if kind == UNNAMED or kind == ORGANISATION and not source.plural else None
        if kind == ORGANISATION and body is None:
            body, title = speaker.removeprefix("the ").removeprefix("The "), None
        anonymous = kind in (UNNAMED, GROUP, ORGANISATION) and self._anonymous(start, end)
        return Capacity(kind, title, body, anonymous if kind else None)

    def _place_of(self, speaker: str, place: tuple[int, int]) -> tuple[int, int]:
        """Where the phrase of a speaker stands, at or before a place that may hold a pronoun."""
        start, end = place
        if " ".join(self.text[start:end].split()).startswith(speaker):
            return start, start + len(speaker)
        before = self.text.rfind(speaker, 0, end)
        return (before, before + len(speaker)) if before >= 0 else place

    def _body_within(self, start: int, end: int) -> str | None:
        """The first organisation that is named within a phrase."""
        return next((body.actor for body in self.bodies if start <= body.start < end), None)

    def _anonymous(self, start: int, end: int) -> bool:
        number = max(0, bisect_right(self.starts, start) - 1)
        after = self.sentences[min(number + 1, len(self.sentences) - 1)][1] if self.sentences else end
        sentence = self.sentences[number] if self.sentences else (start, end)
        return withheld(self.text, (start, end), sentence, after)


def add_capacities(
    document: Document,
    mentions: Sequence[Mention],
    quotations: Sequence[Quotation],
    described: Mapping[str, Description] | None = None,
) -> list[Quotation]:
    """The quotations with what is known of their speakers, given what the article says of each person (`describe`).

    >>> from analysis.names.mentions import find_mentions
    >>> from analysis.quotes.extract import find_quotes
    >>> from analysis.text.document import parse
    >>> document = parse("“It leaks,” claimed Ann Lahti, an economist at the Bank of Norland. Guards said it did not.")
    >>> mentions = find_mentions(document)
    >>> for q in add_capacities(document, mentions, find_quotes(document, mentions)):
    ...     print(q.source_type, q.speaker_title, q.organisation, q.cue_class, sep=" | ")
    named person | economist | Bank of Norland | doubting
    unnamed group | None | None | neutral
    """
    if described is None:
        own_words = [span for quotation in quotations for span in quotation.verbatim]
        described = describe(document.text, mentions, document.sentences, own_words)
    article = Article(document, mentions, described)
    return [
        quotation._replace(
            **article.of(quotation)._asdict(),
            cue_class=cue_class(quotation.cue) if quotation.cue else None,
            pronoun=_pronoun(document.text, quotation, described),
        )
        for quotation in quotations
    ]


def _pronoun(text: str, quotation: Quotation, described: Mapping[str, Description]) -> str | None:
    """The pronoun that stands for the speaker here, or else the one that the article has for this person."""
    if quotation.speaker is None:
        return None
    word = text[quotation.speaker_start : quotation.speaker_end].lower()
    return word if word in PRONOUNS else described.get(quotation.speaker, NOTHING).pronoun

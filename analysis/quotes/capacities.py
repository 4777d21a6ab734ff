"""In what capacity each speaker speaks: type of source, title, organisation, pronoun, and the class of the cue.

An actor is what its kind says; a phrase that names no actor is judged by its head (`unnamed`). Titles and organisations
of persons are those of `names.descriptions` and `names.appositions`. Nothing is guessed: what the article does not say
is missing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from analysis.english.cue_classes import cue_class
from analysis.english.gazetteer import bare, gazetteer
from analysis.english.occupations import is_occupation
from analysis.english.person_words import SPOKESPEOPLE
from analysis.english.role_words import MEDIA
from analysis.english.source_roles import role_of_body
from analysis.english.source_words import DOCUMENT_NOUNS, INSIDERS, NO_JOBS, SPEAK_FOR_OTHERS
from analysis.english.vocab import remembered
from analysis.names.appositions import titles_beside
from analysis.names.bodies_meant import body_meant
from analysis.names.descriptions import MANY, NOTHING, Description, Names, describe
from analysis.names.predicates import predicates_of
from analysis.names.records import Mention
from analysis.quotes.anonymity import withheld
from analysis.quotes.naming.roles import JOINT, Roles
from analysis.quotes.naming.unnamed import (
    DOCUMENT,
    GROUP,
    ORGANISATION,
    PERSON,
    POSSESSIVE,
    UNNAMED,
    Unnamed,
    document,
    several_bodies,
    type_of_unnamed,
)
from analysis.quotes.records import Quotation
from analysis.text.document import Document

_FIRST = Quotation._fields.index("source_type")  # of the fields that are added here, at the end
PRONOUNS = ("he", "she", "they")
BEFORE_NOUN = 60  # characters after an actor in which "'s report" stands
POSSESSED = re.compile(r"\w?[’']s?\s+(?:[\w-]+\s+){0,2}?([\w-]+)\s+(?=\w+(?:ed|s|d)\b|found|said)")
# What somebody issues to speak for themselves: Lahti's statement said.
OWN_WORDS = frozenset("statement statements email letter message post posts tweet tweets testimony text book".split())
TOLD = re.compile(
    r"\b(?:who|that)\s(?:have\s|had\s)?(?:spoke|spoken|talked|met)\s(?:with|to)\b|\b(?:speaking|talking)\sto\b"
)
SHORTLY = 300  # characters
AGAIN = re.compile(r"(?:the|these|those|that|(?:one|two|three|some) of the(?:se)?)\s\w+$", re.IGNORECASE)
NAME = re.compile(r"[A-Z][\w&.’'-]*(?:\s[A-Z][\w&.’'-]*)*")
NO_TITLES = frozenset("mr mr. mrs mrs. ms ms. miss mx mx.".split())


class Capacity(NamedTuple):
    """In what capacity somebody speaks."""

    source_type: str | None = None
    speaker_title: str | None = None
    organisation: str | None = None
    anonymous: bool | None = None


class Found(NamedTuple):
    """A title or an organisation beside a name."""

    place: int
    title: str
    organisation: str
    said_later: bool = False  # not beside the name: She is a baker


def distinct(titles: Sequence[str]) -> list[str]:
    """Titles, each once, without honorifics and those that are part of a longer one.

    >>> distinct(["director", "Director of research", "Mr.", "director of research", "Dr."])
    ['Director of research', 'Dr.']
    """
    kept: list[str] = []
    for title in titles:
        words = set(title.lower().split())
        if words <= NO_TITLES or any(words <= set(other.lower().split()) for other in kept):
            continue
        kept = [other for other in kept if not set(other.lower().split()) < words] + [title]
    return kept


def jobs(titles: str | None) -> str | None:
    """Those of some titles that are jobs or offices; None if none is.

    >>> jobs("baker; mother of two"), jobs("key witness"), jobs(None)
    ('baker', None, None)
    """
    return "; ".join(title for title in (titles or "").split("; ") if Unnamed(title).head not in NO_JOBS) or None


class Article:
    """What is known of the speakers of one article."""

    def __init__(
        self,
        document: Document,
        mentions: Sequence[Mention],
        quotations: Sequence[Quotation],
        described: Mapping[str, Description],
    ) -> None:
        self.text, self.sentences, self.described = document.text, document.sentences, described
        self.starts = [start for start, _ in self.sentences]
        self.names = Names(self.text, mentions)
        self.bodies = sorted(m for m in mentions if m.kind == "organisation" and m.actor and m.form != "role")
        self._body_starts = [body.start for body in self.bodies]
        self.kinds = {m.actor: m.kind for m in mentions if m.actor}
        self.kinds.update((m.actor, m.kind) for m in mentions if m.actor and m.kind == "organisation")
        self._names_of: dict[str | None, list[Mention]] = {}
        for name in self.names.all:
            self._names_of.setdefault(name.actor, []).append(name)
        self.known: dict[str, Capacity] = {}  # of phrases, and of persons with little beside them
        self.beside: dict[str, list[Found]] = {}  # of persons
        self.withheld: set[str] = set()  # words for those whose names are withheld
        self.spoken_for: dict[str, str] = {}  # by the word for who speaks for a body
        self.roles = Roles(self.names, self.kinds, described)
        self.called: dict[str, list[str]] = {}  # what persons are called where they speak
        for quotation in quotations:
            if (title := self._called(quotation)) is not None:
                self.called.setdefault(quotation.speaker or "", []).append(title)

    def _called(self, quotation: Quotation) -> str | None:
        """What a person is called in the words for the speaker: said the retired | baker."""
        if quotation.speaker_start is None:
            return None
        words = self.text[quotation.speaker_start : quotation.speaker_end]
        if not words.lower().startswith("the ") or self.kinds.get(quotation.speaker or "") != "person":
            return None
        source = Unnamed(words)
        return source.title() if is_occupation(source.head) and words.islower() else None

    def of(self, quotation: Quotation) -> Capacity:
        """In what capacity the speaker of a quotation speaks."""
        speaker = quotation.speaker
        if speaker is None:
            return Capacity()
        place = (quotation.speaker_start or 0, quotation.speaker_end or 0)
        if speaker in self.kinds:
            return self._of_actor(speaker, place)
        several = JOINT.split(speaker)
        if several[0] in self.kinds:
            return self._of_joint(speaker, several, self._of_actor(several[0], place))
        if len(several) > 1 and self._all_named(several, place):
            return Capacity(PERSON, None, None, False)
        if self._issued(speaker, place):
            return Capacity(DOCUMENT, None, speaker, False)
        if speaker not in self.known:
            self.known[speaker] = self._of_phrase(speaker, place)
        return self.known[speaker]

    def role_of(self, quotation: Quotation, known: Capacity) -> str | None:
        """In what role the speaker of a quotation speaks, given the capacity."""
        if quotation.speaker is None:
            return None
        place = (quotation.speaker_start or 0, quotation.speaker_end or 0)
        return self.roles.of(quotation.speaker, *known[:3], place)

    def _of_actor(self, actor: str, place: tuple[int, int]) -> Capacity:
        """Of an actor: a person with title and organisation, or a body; either may speak in a document."""
        person = self.kinds[actor] == "person"
        if self._in_document(place, own=person):
            return Capacity(DOCUMENT, None, None if person else actor, False)
        if not person:
            return Capacity(ORGANISATION, None, actor, False)
        beside = self._beside(actor)
        if len(beside) > 1:
            return self._of_person(
                actor, sorted(beside, key=lambda found: (found.said_later, abs(found.place - place[0])))
            )
        if actor not in self.known:  # wherever the person speaks
            self.known[actor] = self._of_person(actor, beside)
        return self.known[actor]

    def _all_named(self, several: list[str], place: tuple[int, int]) -> bool:
        """Whether each of several is a person with a name, whatever is added: Sens. Roe of Ohio and Ek of Iowa."""
        people = [name for name in self.names.between(*place) if name.kind == "person"]
        found = [sum(self.text[name.start : name.end] in part for name in people) for part in several]
        return found == [1] * len(several) == [1] * len(people)

    def _of_joint(self, speaker: str, several: list[str], first: Capacity) -> Capacity:
        """Of several who speak together: of the type of the first; of organisations all of them, of people none."""
        if len(several) < 2:
            return first
        bodies = all(self.kinds.get(actor, "person") != "person" for actor in several)
        return first._replace(organisation=speaker if bodies else None)

    def _of_person(self, actor: str, nearest: list[Found]) -> Capacity:
        """Of a person, given what is beside the names, the nearest first."""
        known = self.described.get(actor, NOTHING)
        beside = [found.title for found in nearest if found.title]
        titles = distinct([*beside, *known.titles, *self.called.get(actor, ())])
        bodies = [*known.organisations, *(found.organisation for found in nearest if found.organisation)]
        return Capacity(PERSON, "; ".join(titles) or None, next(iter(bodies), None), False)

    def _beside(self, actor: str) -> list[Found]:
        """The titles and organisations beside the names of a person, each with its place."""
        if actor not in self.beside:
            own = self._names_of.get(actor, [])[:MANY]
            self.beside[actor] = [
                *(Found(name.start, *found) for name in own for found in titles_beside(self.names, name)),
                *(Found(name.start, *found, True) for name in own for found in predicates_of(self.names, name)),
            ]
        return self.beside[actor]

    def _in_document(self, place: tuple[int, int], own: bool = True) -> bool:
        """Whether the place is a document, or only says who issued what is cited: Lahti's | lawsuit.

        With `own` not what people issue to speak for themselves: Lahti's | letter.
        """
        if _is_document(self.text[slice(*place)]):
            return True
        ends = (place[1] - 2, place[1])  # with the possessive or before it
        issued = next(filter(None, (POSSESSED.match(self.text, end, end + BEFORE_NOUN) for end in ends)), None)
        return issued is not None and issued[1].lower() in DOCUMENT_NOUNS - (OWN_WORDS if own else frozenset())

    def _issued(self, speaker: str, place: tuple[int, int]) -> bool:
        """Whether a speaker in no list of names issued the document that speaks."""
        words = " ".join(self.text[slice(*place)].split())
        return speaker[0].isupper() and words != speaker and self._in_document(place) and not words.startswith(speaker)

    def _of_phrase(self, speaker: str, place: tuple[int, int]) -> Capacity:
        """Of somebody called by a phrase."""
        start, end = self._place_of(speaker, place)
        source = Unnamed(self._with_names_marked(speaker, start, end))
        body = self._body_of(source, start, end)
        if source.head in SPEAK_FOR_OTHERS and body:
            self.spoken_for[source.head] = body
        source.with_body = body is not None
        kind = type_of_unnamed(source)
        if kind is None and NAME.fullmatch(speaker) and self.roles.of_body(speaker):
            kind = ORGANISATION  # Rain Watch, an advocacy group
        if kind == ORGANISATION and body is None:
            body = speaker.removeprefix("the ").removeprefix("The ")
        elif several_bodies(source):
            body = self._joint(start, end)
        single = kind == UNNAMED or kind == ORGANISATION and source.head in SPEAK_FOR_OTHERS and not source.plural
        anonymous = kind in (UNNAMED, GROUP, ORGANISATION) and self._anonymous(source, start, end)
        return Capacity(kind, source.title() if single else None, body, anonymous if kind else None)

    def _with_names_marked(self, phrase: str, start: int, end: int) -> str:
        """A phrase in which the name of an organisation is one word: a Bank_of_Norland_ spokesperson."""
        for body in self._bodies_in(start, end):
            if body.end <= end:
                name = " ".join(self.text[body.start : body.end].split())
                phrase = phrase.replace(name, name.replace(" ", "_") + "_", 1)
        return phrase

    def _bodies_in(self, start: int, end: int) -> list[Mention]:
        """The organisations whose names begin in a stretch of the text."""
        return self.bodies[bisect_left(self._body_starts, start) : bisect_left(self._body_starts, end)]

    def _joint(self, start: int, end: int) -> str:
        """The organisations of a phrase, each once, without one that another belongs to: Oslo's | Bakers Union."""
        found = [body for body in self._bodies_in(start, end) if not self.text.startswith(POSSESSIVE, body.end)]
        names = list(dict.fromkeys(body.actor or "" for body in found))
        return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))

    def _place_of(self, speaker: str, place: tuple[int, int]) -> tuple[int, int]:
        """Where the phrase of a speaker stands, at or before a place that may hold a pronoun."""
        start, end = place
        if " ".join(self.text[start:end].split()).startswith(speaker):
            return start, start + len(speaker)
        before = self.text.rfind(speaker, 0, end)
        return (before, before + len(speaker)) if before >= 0 else place

    def _body_of(self, source: Unnamed, start: int, end: int) -> str | None:
        """The organisation named in a phrase: found before, or by its capitals; or the last that was spoken for."""
        told = TOLD.search(self.text, start, end)  # officials | who spoke with the Post
        found = next((body.actor for body in self._bodies_in(start, told.start() if told else end)), None)
        if found or source.head not in SPEAK_FOR_OTHERS | INSIDERS:
            return found
        meant = next((body for noun in source.body_nouns() if (body := body_meant(self.names, noun, start))), None)
        if meant:
            return meant
        if source.head in SPEAK_FOR_OTHERS and source.first in ("the", "that") and len(source.base) == 2:
            return self.spoken_for.get(source.head) or self._only_body_before(source, start)
        if source.phrase.lower() in (source.head, f"a {source.head}"):
            return self._only_body_before(source, start)
        name = source.name_of_body()
        place = self.text.find(name, start, end) if name else -1
        if name is None or place < 0 or place in self.starts and " " not in name and source.base[0] == name:
            return None
        covering = self.names.covering(place)
        if covering is not None and covering.actor != name:  # known by a longer name
            return covering.actor if self._is_body(covering.actor or "") else None
        return next((body.actor for body in self.bodies if (body.actor or "").startswith(name + " ")), name)

    def _is_body(self, actor: str) -> bool:
        """Whether an actor is an organisation, or is called like one: Southwest Airlines."""
        return self.kinds.get(actor) == "organisation" or bare(actor.rpartition(" ")[2]) in gazetteer().organisation

    def _only_body_before(self, source: Unnamed, start: int) -> str | None:
        """The only organisation named shortly before a spokesperson of whom nothing is told, none of the media."""
        if source.head not in SPOKESPEOPLE:
            return None
        near = {body.actor for body in self.bodies if start - SHORTLY <= body.start < start}
        near = {actor for actor in near if role_of_body(actor or "") != MEDIA}
        return near.pop() if len(near) == 1 else None

    def _anonymous(self, source: Unnamed, start: int, end: int) -> bool:
        """Whether the article withholds the name, here or of those that the phrase goes back to: these people."""
        last = source.phrase.split()[-1].lower()
        if AGAIN.match(source.phrase) and last in self.withheld:
            return True
        anonymous = self._withheld(start, end)
        if anonymous:
            self.withheld |= {source.head, last}
        return anonymous

    def _withheld(self, start: int, end: int) -> bool:
        number = max(0, bisect_right(self.starts, start) - 1)
        after = self.sentences[min(number + 1, len(self.sentences) - 1)][1] if self.sentences else end
        sentence = self.sentences[number] if self.sentences else (start, end)
        return withheld(self.text, (start, end), sentence, after)


@remembered(limit=20_000)
def _is_document(phrase: str) -> bool:
    """Whether a phrase calls something written."""
    return document(Unnamed(phrase)) == DOCUMENT


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
    >>> text = "“It leaks,” claimed Ann Lahti, an economist at the Bank of Norland. Residents said it did not."
    >>> document = parse(text)
    >>> mentions = find_mentions(document)
    >>> for q in add_capacities(document, mentions, find_quotes(document, mentions)):
    ...     print(q.source_type, q.speaker_title, q.organisation, q.cue_class, sep=" | ")
    named person | economist | Bank of Norland | doubting
    unnamed group | None | None | neutral
    """
    if described is None:
        own_words = [span for quotation in quotations for span in quotation.verbatim]
        described = describe(document.text, mentions, document.sentences, own_words)
    article = Article(document, mentions, quotations, described)
    return [
        Quotation._make(
            (
                *quotation[:_FIRST],
                known.source_type,
                jobs(known.speaker_title),
                known.organisation,
                _pronoun(document.text, quotation, described),
                known.anonymous,
                cue_class(quotation.cue) if quotation.cue else None,
                article.role_of(quotation, known),
            )
        )
        for quotation, known in ((quotation, article.of(quotation)) for quotation in quotations)
    ]


def _pronoun(text: str, quotation: Quotation, described: Mapping[str, Description]) -> str | None:
    """The pronoun that stands for the speaker here, or else the one that the article has for this person."""
    if quotation.speaker is None:
        return None
    word = text[quotation.speaker_start : quotation.speaker_end].lower()
    return word if word in PRONOUNS else described.get(quotation.speaker, NOTHING).pronoun

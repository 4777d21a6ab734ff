"""In what role each source of an article speaks: by title and organisation, or else by what the article says of them.

`RULES` are asked in order; the first that has an answer decides. What none of them tells is missing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from analysis.english.body_roles import role_of_kind
from analysis.english.gazetteer import fold, gazetteer
from analysis.english.known_roles import is_known_politician
from analysis.english.patterns import compiled_later
from analysis.english.role_words import CELEBRITY, CITIZEN, EXPERT, LAW, OFFICIAL
from analysis.english.source_roles import role_of, role_of_body, role_of_phrase
from analysis.english.source_words import SPEAK_FOR_OTHERS
from analysis.english.sport_words import is_about_sport
from analysis.names.descriptions import Names
from analysis.names.records import Mention
from analysis.quotes.places_meant import NOUNS
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.unnamed import DOCUMENT, GROUP, ORGANISATION, PERSON, UNNAMED

PAPERS_OF_COURTS = frozenset("court filing indictment affidavit lawsuit complaint ruling subpoena verdict".split())
JOINT = re.compile(r",\s+|\s+and\s+")
MANY = 8  # names of one actor that are looked at
AFTER, BEFORE = 120, 90  # characters after and before a name
# Whoever does this for somebody is of their side: Lahti's aide.
CALLED_PLACE = re.compile(rf"the (?:{'|'.join(sorted(NOUNS))})\b", re.IGNORECASE)
LAWYERS = frozenset("lawyer lawyers attorney attorneys counsel".split())  # are of the law, whoever their client is
FOR_SOMEBODY = (SPEAK_FOR_OTHERS - LAWYERS) | frozenset(
    """aide aides adviser advisers advisor advisors ally allies associate associates manager managers staffer staffers
    strategist strategists insider insiders operative operatives surrogate surrogates speechwriter intern
    confidant confidante loyalist loyalists backer backers pollster fund-raiser fundraiser deputy campaign team camp
    secretary chairman chairwoman chair director chief""".split()
)
# His advisers; Lahti's campaign, which is one for an office, and not the Rain Campaign.
THEIR_SIDE = re.compile(
    r"(?:\w+\s(?:of\s)?)?(?:his|her|their)\s(?:\w+\s){0,2}(?:advis[eo]rs?|strategists?|campaign)$"
    r"|(?:the\s)?[A-Z]\w+(?:[’']s\s(?:\w+\s)?|\s(?:presidential\s|election\s))campaign$",
    re.IGNORECASE,
)
WORDS_BEFORE = compiled_later(r"((?:[A-Za-z][\w’'-]*\s)?[a-z][\w’'-]*)\s?$")  # research firm | Norpoll
APPOSED = compiled_later(
    r"(?:\s\([^()\n]{1,12}\))?,\s+(?:an?|the|one\sof\s+the|(?:the\s|its\s)?[\w’-]+[’']s)\s+(?:[A-Z][\w’'-]*\s+){0,3}((?:[\w’'-]+\s?){1,9})"
)
IS_A = compiled_later(r"\s(?:is|was)\s(?:an?|the)\s((?:[\w’'-]+\s?){1,9})")
ASIDE = r"(?:,\s(?:aged\s)?\d{1,3})?(?:,\s(?:from|of)\s[^,.;\n]{2,40})?"
# What is said of somebody in a clause behind the name.
BEHIND: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        LAW,
        compiled_later(
            r",\s(?:prosecuting|defending|in\smitigation|for\sthe\s(?:prosecution|defen[cs]e|Crown)|mitigating"
            r"|who\s(?:is\s|was\s)?(?:prosecut|defend|represent)(?:ed|ing)\b)"
        ),
    ),
    (
        CELEBRITY,
        compiled_later(
            ASIDE + r",\swho\s(?:(?:has|had|also|once|previously|famously|twice|last|then)\s)?"
            r"(?:won|scored|beat|plays|played|finished|coached|captained|starred|stars|sang|sings|competed|competes|raced"
            r"|qualified|headlined|rode|claimed\s(?:gold|silver|bronze))\b"
        ),
    ),
    (
        EXPERT,
        compiled_later(
            ASIDE + r",\swho\s(?:(?:has|had|also)\s)?(?:studies|studied|researches|researched|teaches|taught\s(?:law"
            r"|history|politics|economics)|speciali[sz]es|treats|lectures)\b"
        ),
    ),
    (
        CITIZEN,
        compiled_later(
            ASIDE + r",\s(?:who(?:se)?\s(?:son|daughter|wife|husband|mother|father|brother|sister|child|children|family"
            r"|home|house|parents|partner|baby|flat|farm|mum|mom|dad|grandson|granddaughter|neighbour|neighbor)\b"
            r"|who\s(?:(?:has|had|also|now|still|once|recently|was|is)\s){0,2}(?:lives?|lived|living|moved|fled|survived"
            r"|lost|diagnosed|injured|suffers|suffered|witnessed|watched|attended|voted|fostered|grew\sup|been\sliving"
            r"|escaped|stayed|travelled|traveled|waited|waiting|queued|homeless|evacuated|rescued|rents|rented|works?\s"
            r"(?:in|at|on)\sa|worked\s(?:in|at|on)\sa|retired|adopted|gave\sbirth|pregnant)\b)"
        ),
    ),
)
AGED = compiled_later(r"\s?(?:,\s(?:aged\s)?\d{1,3}(?=[,.;])|\s\(\d{1,3}\))")
AGED_BEFORE = re.compile(r"\b\d{1,3}-year-old\s(?:[\w-]+\s)?$")
OF_PLACE = re.compile(r"(?:of|from|in)\s[A-Z][\w\s’'-]*$")


def role_of_source(speaker: str | None, kind: str | None, title: str | None, body: str | None) -> str | None:
    """The role that title and organisation tell; of a document that of its issuer, or of a court if it is of one.

    >>> role_of_source("Ann Lahti", "named person", "chief economist", "Bank of Norland")
    'expert or scholar'
    """
    if speaker is None:
        return None
    if kind is None:
        return role_of_phrase(speaker)
    if kind == DOCUMENT:
        of_court = PAPERS_OF_COURTS & set(speaker.lower().split())
        return LAW if of_court else role_of_body(body or "") or role_of_body(speaker)
    if kind in (UNNAMED, GROUP):
        return role_of_phrase(title or speaker, body or "") or role_of_body(speaker)
    role = role_of(title or "", body or "", named=True)
    if kind == ORGANISATION:
        return role or role_of_body(speaker)
    return OFFICIAL if role is None and is_known_politician(JOINT.split(speaker)[0]) else role


class Source(NamedTuple):
    """A source of an article: who it is, in what capacity, and where it is named where it speaks."""

    article: Roles
    speaker: str
    kind: str | None
    title: str
    body: str
    place: tuple[int, int]

    @property
    def names(self) -> list[Mention]:
        """The first names of the speaker in the text; of several, those of the first."""
        own = self.article.names_of
        return own.get(self.speaker) or own.get(JOINT.split(self.speaker)[0], [])


class Roles:
    """The roles of the sources of one article; what was found out of one is kept."""

    def __init__(self, names: Names, kinds: Mapping[str, str], titles: Mapping[str, Sequence[str]]) -> None:
        self.names, self.text, self.kinds, self.titles = names, names.text, kinds, titles
        self.known: dict[tuple[str, ...], str | None] = {}
        self.bodies: dict[str, str | None] = {}

    @cached_property
    def names_of(self) -> dict[str, list[Mention]]:
        """The first names of each actor."""
        found: dict[str, list[Mention]] = defaultdict(list)
        for name in self.names.all:
            if name.actor and len(found[name.actor]) < MANY:
                found[name.actor].append(name)
        return found

    @cached_property
    def sport(self) -> bool:
        """Whether the article is about sport."""
        return is_about_sport(self.text)

    def of(
        self, speaker: str, kind: str | None, title: str | None, body: str | None, place: tuple[int, int]
    ) -> str | None:
        """The role of a speaker."""
        key = (speaker, kind or "", title or "", body or "")
        if key not in self.known:
            decision = decide(RULES, self.source(speaker, kind, title, body, place))
            self.known[key] = decision and decision.answer
        return self.known[key]

    def source(
        self, speaker: str, kind: str | None, title: str | None, body: str | None, place: tuple[int, int]
    ) -> Source:
        """A source of this article."""
        return Source(self, speaker, kind, title or "", body or "", place)

    def of_politician(self, actor: str) -> bool:
        """Whether somebody is a politician, by what the article calls them or as well known."""
        return is_known_politician(actor) or role_of("; ".join(self.titles.get(actor, ())), named=True) == OFFICIAL

    def of_body(self, actor: str) -> str | None:
        """The role of an organisation by the words beside its names: the lender Norbank; Norbank, a lender."""
        if actor not in self.bodies:
            places = [(name.start, name.end) for name in self.names_of.get(actor, [])]
            if not places and actor:  # in no list of names
                found = re.finditer(rf"\b{re.escape(actor)}(?!\w)", self.text)
                places = [match.span() for match in islice(found, MANY)]
            roles = (self._kind_beside(*place) for place in places)
            self.bodies[actor] = next(filter(None, roles), None)
        return self.bodies[actor]

    def _kind_beside(self, start: int, end: int) -> str | None:
        """The role of what the words right before or behind a name call its bearer."""
        behind = APPOSED.match(self.text, end, end + AFTER) or IS_A.match(self.text, end, end + AFTER)
        if behind and (role := role_of_kind(behind[1])):
            return role
        comma = self.text[max(0, start - 2) : start] == ", "
        before = WORDS_BEFORE.search(self.text, max(0, start - BEFORE), start - 2 * comma)
        return role_of_kind(before[1]) if before else None


def by_capacity(source: Source) -> str | None:
    """Title and organisation."""
    return role_of_source(source.speaker, source.kind, source.title or None, source.body or None)


def by_kind_of_body(source: Source) -> str | None:
    """What the article calls the organisation, or the one that somebody belongs to."""
    single = source.kind != PERSON or not source.title and " " not in source.speaker  # taken for a person
    actor = source.body or (source.speaker if single else "")
    return source.article.of_body(actor) if actor else None


def for_a_politician(source: Source) -> str | None:
    """Somebody who speaks or works for a politician."""
    article = source.article
    called = source.title or source.speaker
    if source.kind != PERSON:
        if THEIR_SIDE.match(source.speaker):
            return OFFICIAL
        near = article.names.between(*source.place)
    elif source.title:
        near = [
            other
            for name in source.names[:3]
            for other in article.names.between(name.start - 60, name.end + 60)
            if other.actor != name.actor
        ]
        near = [other for other in near if _beside_title(article.text, other, source.title)]
    else:
        return None
    words = {word.strip("’'s") for word in called.lower().split()} | set(called.lower().split())
    if FOR_SOMEBODY.isdisjoint(words):
        return None
    return OFFICIAL if any(n.kind == "person" and article.of_politician(n.actor or "") for n in near) else None


def _beside_title(text: str, name: Mention, title: str) -> bool:
    """Whether a name stands right before a word of a title, or behind it after "for", "of" or "to"."""
    first = title.split("; ")[0]
    after = text[name.end : name.end + 60]
    before = text[max(0, name.start - 40) : name.start]
    head = first.split()[-1]
    owns = re.match(r"(?:[’']s?)?\s(?:[\w-]+\s){0,3}" + re.escape(head), after)
    served = re.search(re.escape(head) + r"\s(?:for|of|to)\s(?:[\w.]+\s){0,2}$", before)
    return bool(owns or served)


def place_that_speaks(source: Source) -> str | None:
    """A country or town that speaks is its government; in sport it is a team."""
    if source.kind != ORGANISATION or source.title:
        return None
    if source.article.sport:
        return CELEBRITY
    if CALLED_PLACE.match(source.article.text, *source.place):
        return OFFICIAL
    name, known = fold(source.speaker), gazetteer()
    return OFFICIAL if name in known.country or name in known.capital or name in known.region else None


def said_behind(source: Source) -> str | None:
    """What a clause behind the name of a person says: who scored twice, whose son was hurt, prosecuting."""
    if source.kind != PERSON:
        return None
    text = source.article.text
    for name in source.names:
        for role, pattern in BEHIND:
            if pattern.match(text, name.end, name.end + AFTER):
                return role
    return None


def in_sport(source: Source) -> str | None:
    """A person without any title in an article about sport."""
    plain = source.kind == PERSON and not source.title
    return CELEBRITY if plain and source.article.sport else None


def aged(source: Source) -> str | None:
    """A person of whom nothing is told but the age or the place: Ann Lahti, 46, said."""
    if source.kind != PERSON or source.body or source.title and not OF_PLACE.match(source.title):
        return None
    text = source.article.text
    aged = any(
        AGED.match(text, name.end, name.end + 12) or AGED_BEFORE.search(text, name.start - 40, name.start)
        for name in source.names
    )
    return CITIZEN if aged or source.title else None


RULES: list[Rule[Source, str]] = [
    Rule("for a politician", for_a_politician, "Governor Bo Ek ran. “It leaks,” said Ek spokesman Jo Roe."),
    Rule("capacity", by_capacity, "“It leaks,” said Ann Lahti, an economist."),
    Rule("kind of body", by_kind_of_body, "The lender Norbank said that it leaked."),
    Rule("place that speaks", place_that_speaks, "Moscow said that it leaked."),
    Rule("said behind", said_behind, "Ann Lahti, whose son was hurt, said that it leaked."),
    Rule(
        "in sport",
        in_sport,
        "The striker scored two goals in the cup match for the squad. “It was hard,” said Ann Lahti.",
    ),
    Rule("aged", aged, "“It leaks,” said Ann Lahti, 46, who was there."),
]

"""In what role each source of an article speaks: by title and organisation, or else by what the article says of them.

`RULES` are asked in order; the first that has an answer decides. What none of them tells is missing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from itertools import islice, takewhile
from typing import NamedTuple

from analysis.english.body_roles import role_of_kind
from analysis.english.gazetteer import fold, gazetteer
from analysis.english.known_roles import is_known_politician, is_surname_of_politician
from analysis.english.patterns import compiled_later
from analysis.english.person_words import SPOKESPEOPLE
from analysis.english.role_words import CELEBRITY, CITIZEN, LAW, MEDIA, OFFICIAL
from analysis.english.source_roles import is_known_body, role_of, role_of_body, role_of_phrase
from analysis.english.source_words import AFTER_HEAD, DOCUMENT_NOUNS, SPEAK_FOR_OTHERS
from analysis.english.sport_words import is_about_sport
from analysis.names.descriptions import NOTHING, Description, Names
from analysis.names.records import Mention
from analysis.quotes.naming.places_meant import NOUNS
from analysis.quotes.naming.role_clauses import AGED, AGED_BEFORE, BEHIND, FROM_PLACE, ONE_OF_THOSE
from analysis.quotes.naming.unnamed import DOCUMENT, GROUP, ORGANISATION, PERSON, UNNAMED
from analysis.quotes.rule_tables import Rule, decide

PAPERS_OF_COURTS = frozenset(
    """court filing indictment affidavit lawsuit complaint ruling subpoena verdict opinion judgment judgement injunction
    warrant dissent""".split()
)
JOINT = re.compile(r",\s+|\s+and\s+")
SHORTLY = 300  # characters back to those whom a spokesman speaks for
MANY = 8  # names of one actor that are looked at
AFTER, BEFORE = 120, 90  # characters after and before a name
# Whoever does this for somebody is of their side: Lahti's aide.
CALLED_PLACE = re.compile(rf"the (?:{'|'.join(sorted(NOUNS))})\b", re.IGNORECASE)
LAWYERS = frozenset("lawyer lawyers attorney attorneys counsel".split())  # are of the law, whoever their client is
OF_LAWYERS = LAWYERS | frozenset("legal defence defense".split())
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
BEYOND = re.compile(r"\s(?:in|at|with|that|which|who|from|on|based)\s")
CLAUSE = re.compile(r",\s([^,.;:()\n]+)")
CAMPAIGN = re.compile(r"(?:[Tt]he\s|[Aa]n?\s)?([A-Z][\w-]+)(?:[’']s?)?\scampaign\b")
OWNER = re.compile(r"(?:the|an?)\s(?P<office>[^’']+)[’']s\s(?P<works>[\w\s-]+)$", re.IGNORECASE)
WORDS_BEFORE = compiled_later(r"((?:[A-Za-z][\w’'-]*\s)?[a-z][\w’'-]*)\s?$")  # research firm | Norpoll
APPOSED = compiled_later(
    r"(?:\s\([^()\n]{1,12}\))?,\s+(?:an?|the|one\sof\s+the|(?:the\s|its\s)?[\w’-]+[’']s)\s+(?:[A-Z][\w’'-]*\s+){0,3}((?:[\w’'-]+\s?){1,9})"
)
IS_A = compiled_later(r"\s(?:is|was)\s(?:an?|the)\s((?:[\w’'-]+\s?){1,9})")
IN_CLUBS = SPOKESPEOPLE | frozenset(
    "manager boss chief president chairman chair member winner official assistant".split()
)
OF_WHAT = re.compile(
    r"\b(?:head|chief|leader|director|chair|chairman|chairwoman|manager|president|founder|owner|spokes\w+|official|officials"
    r"|representatives?|members?|employees?|staff|insiders?|executives?|source)\s(?:of|for|at|with|from|in)\s"
    r"(?:(?:an?|the|its|one|major|leading|local)\s)*(.+)$"
)
OF_PLACE = re.compile(r"(?:of|from|in)\s[A-Z][\w\s’'-]*$")


def role_of_source(
    speaker: str | None, kind: str | None, title: str | None, body: str | None, called: str | None = None
) -> str | None:
    """The role that title and organisation tell; of a document that of its issuer, or of a court if it is of one.

    `called` is the role of the organisation by what the article calls it.

    >>> role_of_source("Ann Lahti", "named person", "chief economist", "Bank of Norland")
    'expert or scholar'
    """
    if speaker is None:
        return None
    if kind is None:
        return role_of_phrase(speaker) or role_of_body(body or "")
    if kind == DOCUMENT:
        of_court = PAPERS_OF_COURTS & set(speaker.lower().split())
        if of_court or body:
            return LAW if of_court else role_of_body(body or "")
        before = " ".join(takewhile(lambda word: word.lower() not in DOCUMENT_NOUNS | AFTER_HEAD, speaker.split()))
        return OFFICIAL if "official" in before.lower().split() else role_of_body(before)
    if kind == GROUP and CALLED_PLACE.fullmatch(speaker):
        return OFFICIAL
    if kind in (UNNAMED, GROUP):
        of_body = role_of_body(speaker) if _names(speaker) else role_of_kind(speaker)
        return role_of_phrase(title or speaker, body or "") or of_body or _of_what(speaker)
    role = role_of(title or "", body or "", named=True, called=called)
    if kind == ORGANISATION:
        by_noun = role_of_phrase(speaker) if speaker[-1].islower() and speaker.split()[-1].islower() else None
        return role or role_of_body(speaker) or by_noun  # Lahti's defence | team
    return OFFICIAL if role != LAW and is_known_politician(JOINT.split(speaker)[0]) else role


def _of_what(phrase: str) -> str | None:
    """The role of what somebody runs or speaks for: a spokesman for the | firm."""
    behind = OF_WHAT.search(phrase)
    if behind is None:
        return None
    what = BEYOND.split(behind[1])[0]  # a leading agency | in Oslo
    return role_of_body(what) if _names(f"the {what}") else role_of_kind(what) or role_of_phrase(what)


def _names(phrase: str) -> bool:
    """Whether a phrase has a word with a capital, the first aside: a Norland paper."""
    return any(word[0].isupper() for word in phrase.split()[1:])


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

    def __init__(self, names: Names, kinds: Mapping[str, str], described: Mapping[str, Description]) -> None:
        self.names, self.text, self.kinds, self.described = names, names.text, kinds, described
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
        said = self.described.get(actor, NOTHING)
        role = role_of("; ".join(said.titles), "; ".join(said.organisations[:1]), named=True)
        return is_known_politician(actor) or role == OFFICIAL

    def is_person(self, surname: str) -> bool:
        """Whether a person of this surname is named."""
        return any(kind == "person" and actor.split()[-1:] == [surname] for actor, kind in self.kinds.items())

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
        joined = before is not None and before[1].split()[-1].lower() in AFTER_HEAD  # a directorate at | Nordvik
        return role_of_kind(before[1]) if before and not joined else None


def by_capacity(source: Source) -> str | None:
    """Title and organisation; before the words of its name comes what the article calls it."""
    of_name = role_of_body(source.body)
    called = source.article.of_body(source.body) if source.body and not is_known_body(source.body) else None
    known = called if source.kind == PERSON and not of_name else None
    role = role_of_source(source.speaker, source.kind, source.title or None, source.body or None, known)
    return called or role if role is not None and role == of_name else role


def by_kind_of_body(source: Source) -> str | None:
    """What the article calls the organisation, or the one that somebody belongs to."""
    single = source.kind != PERSON or not source.title and " " not in source.speaker  # taken for a person
    actor = source.body or (source.speaker if single else "")
    return source.article.of_body(actor) if actor else None


def for_a_politician(source: Source) -> str | None:
    """Somebody who speaks or works for a politician."""
    article = source.article
    called = source.title or source.speaker
    campaign = CAMPAIGN.match(source.body if source.kind == PERSON else source.speaker)
    if campaign and (is_surname_of_politician(campaign[1]) or article.is_person(campaign[1])):
        return OFFICIAL
    if source.kind != PERSON:
        if THEIR_SIDE.match(source.speaker) or _of_an_office(source.speaker):
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
    words = set(called.lower().split())
    if FOR_SOMEBODY.isdisjoint(words) or not OF_LAWYERS.isdisjoint(words):
        return None
    return OFFICIAL if any(article.of_politician(name.actor or "") for name in near) else None


def _of_an_office(phrase: str) -> bool:
    """Whether a phrase calls somebody who speaks for, or works for, an office: the prime minister's | spokesman."""
    owner = OWNER.match(phrase)
    works = owner is not None and not FOR_SOMEBODY.isdisjoint(owner["works"].lower().split())
    return owner is not None and works and role_of_phrase(owner["office"]) == OFFICIAL


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


def for_those_before(source: Source) -> str | None:
    """A spokesman of whom nothing is told: of those who are named shortly before, if they have one role."""
    article = source.article
    bare_title = source.kind == PERSON and not source.body and source.title.lower() in SPOKESPEOPLE
    if not bare_title or not source.names:
        return None
    start = source.names[0].start
    roles = set()
    for name in article.names.between(max(0, start - SHORTLY), start):
        if name.kind == "organisation":
            roles.add(role_of_body(name.actor or "") or article.of_body(name.actor or ""))
        elif name.kind == "person" and article.of_politician(name.actor or ""):
            roles.add(OFFICIAL)
    roles -= {MEDIA}
    return roles.pop() if len(roles) == 1 else None


def said_behind(source: Source) -> str | None:
    """What a clause behind the name of a person says: who scored twice, whose son was hurt, prosecuting."""
    if source.kind != PERSON:
        return None
    text = source.article.text
    for name in source.names:
        for role, pattern in BEHIND:
            plain = not source.title or OF_PLACE.match(source.title) is not None
            if (plain or role != CITIZEN) and pattern.match(text, name.end, name.end + AFTER):
                return role
    return None


def in_sport(source: Source) -> str | None:
    """Anybody with a name in an article about sport of whom nothing else is known: the manager of the Reds."""
    head = source.title.split("; ")[0].rpartition(" ")[2].lower()
    known = source.kind in (PERSON, ORGANISATION) and (not source.title or head in IN_CLUBS)
    return CELEBRITY if known and source.article.sport else None


def runs_what(source: Source) -> str | None:
    """A person whose title is of something without a name: Ann Lahti, head of the country's armed forces."""
    if source.kind != PERSON or source.body:
        return None
    text = source.article.text
    clauses = (CLAUSE.match(text, name.end, name.end + AFTER) for name in source.names)
    return next((role for clause in clauses if clause and (role := _of_what(clause[1]))), None)


def aged(source: Source) -> str | None:
    """A person of whom nothing is told but the age or the place: Ann Lahti, 46, said."""
    if source.kind != PERSON or source.body or source.title and not OF_PLACE.match(source.title):
        return None
    text = source.article.text
    aged = any(
        AGED.match(text, name.end, name.end + 12)
        or AGED_BEFORE.search(text, max(0, name.start - 40), name.start)
        or FROM_PLACE.match(text, name.end, name.end + AFTER)
        or ONE_OF_THOSE.match(text, name.end, name.end + AFTER)
        for name in source.names
    )
    return CITIZEN if aged or source.title else None


def by_surname(source: Source) -> str | None:
    """A well-known politician who is called by the surname alone."""
    if source.kind != PERSON or " " in source.speaker or not is_surname_of_politician(source.speaker):
        return None
    return OFFICIAL


RULES: list[Rule[Source, str]] = [
    Rule("for a politician", for_a_politician, "Governor Bo Ek ran. “It leaks,” said Ek spokesman Jo Roe."),
    Rule("capacity", by_capacity, "“It leaks,” said Ann Lahti, an economist."),
    Rule("kind of body", by_kind_of_body, "The lender Norvest said that it leaked."),
    Rule("place that speaks", place_that_speaks, "Moscow said that it leaked."),
    Rule("for those before", for_those_before, "Governor Bo Ek ran. “It leaks,” spokesman Jo Roe said."),
    Rule("said behind", said_behind, "Ann Lahti, whose son was hurt, said that it leaked."),
    Rule("runs what", runs_what, "Ann Lahti, director of a leading bank, said that it leaked."),
    Rule(
        "in sport",
        in_sport,
        "The striker scored two goals in the cup match for the squad. “It was hard,” said Ann Lahti.",
    ),
    Rule("by surname", by_surname, "Mr Blair said that it leaked."),
    Rule("aged", aged, "“It leaks,” said Ann Lahti, 46, who was there."),
]

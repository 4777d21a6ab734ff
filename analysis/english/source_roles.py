"""In what role somebody speaks, from the words of a title, of an organisation's name, or of an unnamed source.

The roles are those that newsrooms and scholars count when they audit sources: officials against experts against
citizens (Gans 1979, Deciding What's News; Sigal 1973, Reporters and Officials). Words that fit several roles, such as
director or spokesperson, say nothing by themselves: then the organisation decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.english.abbreviations import any_of
from analysis.english.body_roles import OPEN_NOUNS, ROLE_BEFORE
from analysis.english.gazetteer import bare, fold, gazetteer
from analysis.english.known_roles import known_body
from analysis.english.person_words import NOT_AFTER_TITLES, SPOKESPEOPLE
from analysis.english.role_words import (
    BUSINESS,
    CELEBRITY,
    CITIZEN,
    CIVIL,
    EXPERT,
    LAW,
    MEDIA,
    OF_BODIES,
    OF_TITLES,
    OFFICIAL,
)
from analysis.english.source_words import BEFORE_HEAD
from analysis.english.vocab import remembered


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


ON_THEIR_SIDE = _words("supporter fan friend backer volunteer member")  # which counts less than an office
GENERIC = _words(
    "president vice-president leader secretary general manager speaker representative commissioner officer major"
    " captain treasurer official superintendent"
)
# Heads of a body of which nothing is known, which is then most likely a firm; or a team.
AT_UNKNOWN_BODY = {
    **dict.fromkeys(_words("president vice-president chairman chairwoman founder co-founder"), BUSINESS),
    "captain": CELEBRITY,
}
# Who works for an organisation of civil society is of it: an attorney with the Civil Liberties Union.
OF_ITS_EMPLOYER = _words(
    "ceo cfo coo executive attorney lawyer counsel solicitor specialist strategist adviser advisor employee worker"
)
# Ranks, which armies and police have alike.
RANKS = _words("lieutenant colonel commander brigadier corporal lt col maj cmdr")
# Who runs a body is of it: the chief executive of a university.
RUNNING = _words("ceo cfo coo executive managing operating")
# What a party or a government has a spokesman for; and of what a director is an artist.
POLICIES = NOT_AFTER_TITLES | _words(
    """economy economics treasury finance environment energy housing welfare pensions culture constitution immigration
    agriculture farming rural equality trade business affairs government security"""
)
ART_FORMS = _words("festival film theatre theater artistic music musical creative opera ballet stage casting")
ASSEMBLIES = _words("council assembly parliament senedd knesset cabinet congress senate duma party")
# Before one of these "executive" tells nothing: executive director, of a charity as of a firm.
AFTER_EXECUTIVE = _words("director directors secretary member members chair chairman chairwoman committee")
PARTY = re.compile(r"(?:^|; )(?:[RDI]|Lab|Con|Lib)-[A-Z]")
AFTER_HEAD = re.compile(r"\s+(?:of|for|at|with|from|in|on|who|and|that|to)\s|,(?!\d)|[;(]")


def _singular(word: str) -> str:
    if word.endswith("men") and len(word) > 3:
        return word[:-3] + "man"
    if word.endswith(("sses", "ies")):
        return word[:-2] if word.endswith("sses") else word[:-3] + "y"
    return word[:-1] if word.endswith("s") and len(word) > 2 else word


ROLE_OF_WORD = {word: role for role, words in reversed(OF_TITLES.items()) for word in words}
ROLE_OF_BODY_WORD = {word: role for role, words in reversed(OF_BODIES.items()) for word in words}

# Say what an unnamed source is to the story, but nothing of somebody with a name: a woman said.
ONLY_UNNAMED = _words(
    "woman man girl boy friend colleague cousin everyone everybody someone somebody guest local boss operator supplier"
)
# Whoever answers a survey, or all of a nation: 31 percent, most Norwegians.
ANSWERING = re.compile(
    r"(?:percent|per cent|%|\bin (?:10|ten|five|four|three))\.?$"
    r"|\b(?:people|adults|those|men|women|households) (?:surveyed|interviewed|polled|questioned)$",
    re.IGNORECASE,
)
MANY_OF = _words("most many some several few more young older all half both")
# Before those of whom some speak: one of almost 60 | refugees, a group of | scientists.
OF_SEVERAL = re.compile(
    r"(?:an?\s+)?(?:[\w-]+\s+){0,2}?(?:(?:one|another|two|three|four|five|several|some|many|most|both|half|dozens|hundreds"
    r"|thousands|group|number|team|handful|couple|pair|crowd|majority|majorities|minority|panel|coalition|chorus|rest|array"
    r"|percentage|proportion|handfuls|slew|host|parade|string|spate|range|cross-section"
    r"|percent|per\scent|[\d.]+%|(?:\w+-)?(?:thirds|quarters)|share)\s+of"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s(?:in|out\sof)\s(?:ten|five|four|three|\d+))\s+"
    r"(?:(?:almost|about|more than)\s+)?"
    r"(?:[\d,]+\s+)?(?:the|these|those|our|its|their|his|her)?\s*",
    re.IGNORECASE,
)

FIRMS_MANAGED = _words(
    "fund portfolio hotel store shop restaurant branch sales brand product property asset investment bar pub"
)
OF_ANYTHING = _words("bosses supporters")
SECRETARIES = POLICIES | _words(
    """press under permanent cabinet party general private assistant deputy chief joint principal federal national
    shadow union former first vice labor labour war agriculture commerce treasury house state transportation
    navy army health"""
)
# What a secretary or a minister of a government is of or for.
PORTFOLIO_WORDS = POLICIES | _words(
    """commerce labor labour war agriculture treasury transportation navy army interior culture sports tourism water
    planning works information communications development science forestry mines petroleum youth gender veterans"""
)
ADVISERS = _words("strategist strategists consultant consultants adviser advisers advisor advisors operative")
CHAIRED = _words("chairman chairwoman chair chairs chairmen chairperson")
# Of several words, with what it is about: chief of staff.
OF_PHRASES = (
    (
        re.compile(r"\bchief of staff\b|\b(?:joint|permanent|principal|cabinet|under)[ -]secretary\b", re.IGNORECASE),
        OFFICIAL,
    ),
    (
        re.compile(
            r"\b(?:head of state|member of (?:parliament|congress|the (?:council|assembly|senate)))\b", re.IGNORECASE
        ),
        OFFICIAL,
    ),
    (
        re.compile(rf"\b(?:secretary|minister) (?:of|for) (?:the )?(?:{any_of(PORTFOLIO_WORDS)})\b", re.IGNORECASE),
        OFFICIAL,
    ),
    (re.compile(r"\b[Vv]ice[- ][Pp]resident of (?!the\b)[a-z]"), BUSINESS),
    (re.compile(r"\bsuper pacs?\b|\bdisaster management\b|\b(?:grand chief|first lady)\b", re.IGNORECASE), OFFICIAL),
    (re.compile(r"\bmedal holder\b", re.IGNORECASE), CELEBRITY),
    (
        re.compile(
            r"\bmembers? of (?:the |his |her |its )?(?:\w+ )?(?:government|cabinet|opposition)\b", re.IGNORECASE
        ),
        OFFICIAL,
    ),
    (re.compile(r"\bmembers? of the (?:public|audience)\b", re.IGNORECASE), CITIZEN),
)
LEARNED = re.compile(r"\w{2}(?:ologist|therapist|iatrist)s?$")  # neurologist, psychotherapist
EXECUTIVE_DIRECTOR = re.compile(r"\bexecutive director\b", re.IGNORECASE)
CAUSE = re.compile(r"(?:the )?\w+ (?:for|against|without|united against) \w", re.IGNORECASE)  # Bakers for Peace
BANK = re.compile(r"\w{2}bank$", re.IGNORECASE)
CONJUNCTS = re.compile(r"\s+and\s+|,\s+|\s*[/&]\s*")
NO_OFFICE = _words("keynote guest motivational main")  # before speaker
ONLY_ALONE = _words("officer deputy officers deputies")
OF_TWO_WORDS = (  # health spokesman, council member, film director
    (SPOKESPEOPLE, POLICIES, OFFICIAL),
    (_words("member members"), ASSEMBLIES, OFFICIAL),
    (_words("director directors"), ART_FORMS, CELEBRITY),
    (_words("member members"), _words("cast band"), CELEBRITY),
    (_words("member members"), _words("audience family crowd community"), CITIZEN),
    (_words("agent agents"), _words("service fbi special patrol border undercover federal drug customs"), LAW),
    (_words("agent agents"), _words("literary estate travel talent insurance real-estate booking letting"), BUSINESS),
    (_words("chief chiefs"), _words("fire"), LAW),
    (_words("defender defenders"), _words("public"), LAW),
    (_words("team teams"), _words("defence defense legal prosecution"), LAW),
    (_words("manager managers"), FIRMS_MANAGED, BUSINESS),
    (_words("manager managers administrator"), _words("city town county village emergency"), OFFICIAL),
    (
        _words("manager managers"),
        _words("team football interim caretaker united england scotland wales ireland"),
        CELEBRITY,
    ),
    (
        ADVISERS,
        _words("democratic republican gop political campaign party labour tory conservative liberal election security"),
        OFFICIAL,
    ),
    (CHAIRED, _words("party committee state county delegation caucus democratic republican"), OFFICIAL),
    (_words("leader leaders"), _words("community faith religious church tribal student protest spiritual"), CIVIL),
    (
        _words("critic critics"),
        _words("film movie food restaurant theatre theater music book art television tv"),
        MEDIA,
    ),
    (_words("checker checkers"), _words("fact"), MEDIA),
    (_words("carrier carriers"), _words("letter mail"), CITIZEN),
    (
        _words("staff staffer staffers"),
        _words("campaign congressional house senate committee hill democratic republican gop labour tory party"),
        OFFICIAL,
    ),
    (
        _words("officer officers"),
        _words(
            "traffic patrol arresting investigating enforcement customs border prison probation correctional parole"
        ),
        LAW,
    ),
    (_words("officer officers"), _words("army naval navy military intelligence foreign electoral election"), OFFICIAL),
    (_words("guard guards"), _words("security crossing"), CITIZEN),
    (_words("writer writers"), _words("thriller crime fiction comedy song romance short-story screen"), CELEBRITY),
    (_words("writer writers"), _words("staff political senior sports feature features editorial opinion"), MEDIA),
    *(
        (_words("source sources insider insiders circles observer observers"), before, role)
        for role, before in (
            (LAW, _words("judicial police legal court law-enforcement enforcement prosecution investigative")),
            (
                OFFICIAL,
                _words(
                    """diplomatic security intelligence defence defense political parliamentary ministerial official
                    government governmental cabinet military army whitehall democratic republican gop labour tory party
                    congressional administration presidential opposition campaign ministry palace state election"""
                ),
            ),
            (EXPERT, _words("medical hospital health academic scientific university")),
            (
                BUSINESS,
                _words("industry banking market business trade trading corporate company shipping oil financial"),
            ),
            (CELEBRITY, _words("club football dressing-room showbiz")),
            (MEDIA, _words("media newspaper network")),
            (CIVIL, _words("church union vatican ngo humanitarian aid rebel")),
        )
    ),
)
# An association of firms is of business; one of those who work for them is not.
OF_MEMBERS = _words("association associations federation confederation alliance council chamber institute guild")
TRADES = _words(
    """retail retailers manufacturers bankers builders brewers realtors restaurant hotel hotels automobile dealers
    exporters importers employers business businesses industry industries traders producers petroleum mining energy
    shipowners airlines insurers insurance grocers growers owners franchise beverage software banking homebuilders
    landlords"""
)
BY_WORKERS = _words("workers union unions employees research university government")
KINDS = (OFFICIAL, LAW, MEDIA, BUSINESS, CELEBRITY, CIVIL, EXPERT)
OF_HEALTH = _words("health care hospital hospitals")  # before Trust, of the public health service
ANY_FIRM = _words("inc corp corporation co company ltd limited plc llc group holdings")  # tells nothing of its trade
# Of the name of a club, of a paper, of the White House: not Athletic Goods, Star Motors.
LAST_ONLY = _words("united city athletic white star mail sun standard mirror globe echo mercury independent")
CLUB_OR_UNION = "united"  # Nordvik United; but United Farm Workers, National Nurses United
ANYWHERE = {
    **dict.fromkeys(
        _words("crime police court coroner's coroner’s prosecution prosecutors sheriff constabulary tribunal"), LAW
    ),
    **dict.fromkeys(_words("nhs government council ministry"), OFFICIAL),
    **dict.fromkeys(_words("university college"), EXPERT),
}


@remembered(limit=20_000)
def role_of(title: str, organisation: str = "", *, named: bool = False, called: str | None = None) -> str | None:
    """The role that titles (separated by ;) and an organisation show; None if they show none.

    `called` is the role of an organisation whose name shows none, by what the article calls it.

    A word that fits one role only comes first, then the organisation; words such as president count if none is known.

    >>> role_of("chief economist", "Bank of Norland"), role_of("spokesperson", "Norland Police"), role_of("director")
    ('expert or scholar', 'police, law and courts', None)
    """
    if PARTY.search(title):
        return OFFICIAL
    of_phrase = next((role for pattern, role in OF_PHRASES if pattern.search(title)), None)
    if of_phrase:
        return of_phrase
    roles = [(word, role) for word, role in _roles(title) if not (named and word in ONLY_UNNAMED)]
    roles = [pair for pair in roles if pair[0] != "dr"] or roles  # Dr; Governor
    of_body = role_of_body(organisation) or called
    if of_body:
        roles = [(word, role) for word, role in roles if word not in ON_THEIR_SIDE] or roles
    if named and organisation and of_body != LAW:  # a deputy of a party, not of a sheriff
        roles = [(word, OFFICIAL if word == "deputy" else role) for word, role in roles]
    of_it = {CIVIL: OF_ITS_EMPLOYER, OFFICIAL: ADVISERS | RUNNING, LAW: RANKS | RUNNING}.get(of_body or "", RUNNING)
    if of_body and roles and all(word in of_it | GENERIC for word, _ in roles):
        return of_body
    heads = [role for head in _heads(title) if (role := AT_UNKNOWN_BODY.get(head))]
    sure = next((role for word, role in roles if word not in GENERIC and not (word == "dr" and heads)), None)
    if organisation and not sure and not of_body and EXECUTIVE_DIRECTOR.search(title):
        return CIVIL  # as charities call those who run them
    if organisation:  # president of what?
        generic = next(iter(heads), CELEBRITY if _runs_team(title, organisation) else None)
    else:
        generic = next((role for _, role in roles), None)
    return sure or of_body or generic


def _runs_team(title: str, organisation: str) -> bool:
    """Whether somebody is manager, and no more, of what is called like a place: of a team."""
    first = title.lower().removeprefix(organisation.lower()).split()[:1]
    return first == ["manager"] and fold(organisation) in gazetteer().place


def _heads(title: str) -> Iterator[str]:
    """The last word of each phrase of titles before what it is about: vice president | of sales."""
    for phrase in title.split("; "):
        words = AFTER_HEAD.split(phrase)[0].split()
        yield bare(words[-1]) if words else ""


def role_of_phrase(phrase: str, organisation: str = "") -> str | None:
    """The role of somebody without a name, by the phrase for them.

    >>> role_of_phrase("one of almost 60 refugees in Oslo"), role_of_phrase("a group of scientists")
    ('citizen, victim or witness', 'expert or scholar')
    """
    rest = OF_SEVERAL.sub("", phrase, count=1)
    role = role_of(rest, organisation)
    if role is None and not organisation:
        words = [bare(word) for word in rest.split()]
        nation = words[-1:] and words[-1].endswith("s") and words[-1][:-1] in gazetteer().demonym
        several = rest != phrase or words[0] in MANY_OF if words else False
        return CITIZEN if ANSWERING.search(phrase) or nation and several else None
    return role


def _roles(title: str) -> Iterator[tuple[str, str]]:
    """The words of titles that have a role, with it: of each part of each phrase the last that fits one."""
    for phrase in title.split("; "):
        for part in CONJUNCTS.split(phrase):
            words = [bare(word) for word in AFTER_HEAD.split(part)[0].split()]
            known = [(word, role) for k, word in enumerate(words) if (role := _role_of_word(words, k))]
            sure = [pair for pair in known if pair[0] not in GENERIC]
            yield from (sure or known)[-1:]


def _role_of_word(words: list[str], k: int) -> str | None:
    """The role of a word of a title; none of words that another one changes: deputy spokesman, medical officer."""
    word, last = words[k], k == len(words) - 1
    alone = BEFORE_HEAD.issuperset(words[:k]) and last
    if word == "fellow" and not last or word in OF_ANYTHING and not k and last:
        return None  # a fellow baker; bosses, who may be those of a hospital
    if word == "secretary" and k and words[k - 1] not in SECRETARIES or word == "superintendent" and k:
        return None  # a school secretary
    for nouns, before, role in OF_TWO_WORDS:
        if k and word in nouns and words[k - 1] in before:
            return role
    if word in ONLY_ALONE and not alone or word == "speaker" and k and words[k - 1] in NO_OFFICE:
        return None
    if word == "executive" and not AFTER_EXECUTIVE.isdisjoint(words[k + 1 : k + 2]):
        return None
    own = next(filter(None, map(ROLE_OF_WORD.get, (word, _singular(word), word.rpartition("-")[2]))), None)
    if own is None and LEARNED.search(word):
        return EXPERT
    return None if own == CITIZEN and not last else own  # student director


def is_known_body(name: str) -> bool:
    """Whether an organisation is well known, so that its role is.

    >>> is_known_body("Unilever"), is_known_body("Nordvik")
    (True, False)
    """
    return known_body(name, KINDS) is not None


@remembered(limit=20_000)
def role_of_body(name: str) -> str | None:
    """The role of a well-known organisation; or else the one that the last word of its name shows, or an earlier one.

    >>> role_of_body("University of Norland"), role_of_body("Nordvik Airlines"), role_of_body("Nordvik")
    ('expert or scholar', 'business', None)
    """
    known = known_body(name, KINDS) if name else None
    if known:
        return known
    short, _, place = name.partition(" of ")
    if place and short.isupper() and (whole := known_body(short, KINDS)):
        return whole  # the ACLU of Norland
    if "ureau of Investigation" in name:
        return LAW  # a National Bureau of Investigation
    if "/" in name:  # a poll of two: a university and a paper
        parts = [role for part in name.split("/") if (role := role_of_body(part.strip()))]
        return EXPERT if EXPERT in parts else next(iter(parts), None)
    words = [bare(word) for word in name.split()]
    before_of = words[: words.index("of")] if "of" in words[1:] else words
    if not TRADES.isdisjoint(words) and not OF_MEMBERS.isdisjoint(words) and BY_WORKERS.isdisjoint(words):
        return BUSINESS  # National Retail Federation
    for part in (before_of, words):
        found = next((ANYWHERE[word] for word in part if word in ANYWHERE), None) or _last_with_role(part)
        if found:
            return found
    first = known_body(name.split()[0], KINDS) if len(words) == 2 else None
    whole = first if first in (BUSINESS, MEDIA) else BUSINESS if BANK.search(name) else None
    return CIVIL if CAUSE.match(name) else whole  # Google Cloud, Norbank


def _last_with_role(words: list[str]) -> str | None:
    """The role of the last word that has one."""
    for k in range(len(words) - 1, -1, -1):
        role = ROLE_OF_BODY_WORD.get(words[k]) or ROLE_OF_BODY_WORD.get(_singular(words[k]))
        if words[k] in OPEN_NOUNS and k and ROLE_BEFORE.get(words[k - 1]) == MEDIA:
            return MEDIA  # Norland News Agency
        if words[k] == "house" and words[k - 1 : k] not in ([], ["white"], ["state"]):
            continue  # Butterfly House
        if words[k] == "trust" and k and words[k - 1] in OF_HEALTH:
            return OFFICIAL
        if role and (words[k] in ANY_FIRM or words[k] == CLUB_OR_UNION) and (earlier := _last_with_role(words[:k])):
            return earlier  # Harbour Media Group
        if role and (words[k] not in LAST_ONLY or k == len(words) - 1):
            return role
    return None

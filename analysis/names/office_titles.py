"""Offices right before or behind a name, and what they are of: Director of public health Ann Lahti; the mayor of Oslo.

Whoever runs a town, a state or a province speaks for it, as a chief executive does for a firm.
"""

from __future__ import annotations

import re

from analysis.english.abbreviations import any_of
from analysis.english.occupations import LIMITED, is_title_head
from analysis.english.patterns import compiled_later
from analysis.names.descriptions import NOTHING_BESIDE, OFFICES, Beside, Names
from analysis.names.records import Mention
from analysis.names.title_phrases import organisation, title_at

BEFORE, AFTER = 110, 80  # characters looked at before and after a name
HEADS_OF = (
    "director head chief chair chairman chairwoman secretary professor minister commissioner manager leader president"
)
# Secretary for Culture, Sports and Tourism
OF_GOVERNMENTS = "minister ministers secretary commissioner undersecretary"
OFFICE_OF = re.compile(
    rf"""
    (?:\b(?:[a-z-]+|Vice|Deputy|Assistant|Executive|Prime)\s)?
    (?:
        \b(?i:{any_of(HEADS_OF.split())})\sof(?:(?:\s[a-z]+){{1,5}}|\s(?i:{any_of(OFFICES)}))
      | \b(?i:{any_of(OF_GOVERNMENTS.split())})\s(?:of|for)\s(?:the\s)?
        [A-Z][a-z]+(?:(?:,\s|,?\s(?:and|&)\s|\s)(?:the\s)?[A-Z][a-z]+){{0,5}}
    )\s$
    """,
    re.VERBOSE,
)
LINK = re.compile(r"\s(?:of|for|at)\s(?:the\s)?$")
WORD = re.compile(r"[\w-]+$")
# What a title of two or more words has before its last: chief executive, Deputy Secretary General.
BEFORE_TITLE = frozenset(
    "chief executive managing deputy vice acting general secretary senior assistant national regional former".split()
)
LONGEST_GAP = 30  # characters between a place and the office
LONGEST = 3  # words of such a title
RUNS_PLACE = (
    r"(?:(?:[Dd]eputy|[Ll]ieutenant|[Aa]cting|[Vv]ice)[\s-])?"
    r"(?:[Mm]ayor|[Pp]remier|[Gg]overnor|Gov\.|[Ss]heriff|[Cc]hief\s[Mm]inister)"
)
PLACE_OFFICE = compiled_later(rf"(?<![\w-]){RUNS_PLACE}\s$")
OFFICE_OF_PLACE = compiled_later(rf"(?<![\w-])(?P<office>{RUNS_PLACE})\sof\s(?:the\s)?$")
NEWLY = r"(?:(?:(?:newly|recently)\s(?:elected|appointed)|new|first|outspoken)\s)?"
BEHIND = compiled_later(rf",\s(?:the\s|now\s|who\sis\s(?:the\s)?)?{RUNS_PLACE}\sof\s(?:the\s)?")
OF = re.compile(r"\sof\s(?:the\s)?")
POSSESSIVE = re.compile(rf"(?:[’']s?\s{NEWLY}|\s)$")
NO_LONGER = re.compile(rf"\b(?:{any_of(LIMITED - {'acting', 'interim'})}|ex)[\s-]\w*$", re.IGNORECASE)
# Whoever is called so is of the party.
MEMBERS = (
    "Tory",
    "Liberal Democrat",
    "Lib Dem",
    "Democrat",
    "Republican",
    "Conservative",
    "Liberal",
    "Green",
    "Unionist",
)
# Co-founder, chairman and
LISTED = compiled_later(
    r",\s(?:(?:the|an?|its)\s)?(?:[a-z-]+\s){0,2}([a-z-]+),\s(?:(?:[a-z-]+\s){0,2}[a-z-]+,\s)?"
    r"(?:[a-z-]+\s){0,2}[a-z-]+,?\sand\s(?=[a-z])"
)
LONGEST_RANK = 16  # characters
SHORT_RANK = re.compile(
    r"(?:^|[\s(])((?:Additional\s|Deputy\s)?"
    r"(?:DIG|SP|ASP|SSP|DSP|IGP|SHO|ACP|DCP|OC|DGP|AIG|MLA|MEC|MCA|MK|UNO|CS|SI|ASI))\s$"
)
PARTY = compiled_later(r"(?:,\s|\s\()((?:[RDI]|Ind|Lib|Lab|Con)-(?:[A-Z][\w.’'-]*)(?:\s[A-Z][\w.’'-]*)*)")
OF_POLICE = compiled_later(
    r"\b[Pp]olice\s(?:[Ss]pokes(?:man|woman|person)|[Cc]hief|[Cc]ommissioner|[Cc]ommander|[Ss]uperintendent|[Oo]fficer)\s"
    r"(?:(?:[A-Z][a-z]{0,4}\.?\s){1,3}|(?:[A-Z][a-z]+\s){1,2})?$"
)


def office_of(names: Names, name: Mention) -> Beside:
    """An office with what it is about."""
    begin = max(0, name.start - BEFORE)
    if {"of", "for"}.isdisjoint(names.text[begin : name.start].split()[-9:-1]):
        return NOTHING_BESIDE  # as most are
    match = OFFICE_OF.search(names.text, begin, name.start)
    return Beside(match[0].strip()) if match and "\n" not in match[0] else NOTHING_BESIDE


def of_body(names: Names, name: Mention) -> Beside:
    """An office of an organisation, without a comma."""
    body = names.covering(name.start - 2) if name.start > 1 else None
    if body is None or body.kind != "organisation" or body.end != name.start - 1:
        return NOTHING_BESIDE
    text = names.text
    link = LINK.search(text, max(0, body.start - BEFORE), body.start)
    place, words = link.start() if link else 0, 0
    while link and words < LONGEST and (word := WORD.search(text, max(0, place - BEFORE), place)):
        if not (word[0].lower() in BEFORE_TITLE if words else is_title_head(word[0])):
            break
        place, words = word.start() - 1, words + 1
    return Beside(text[place + 1 : link.start()], organisation(body)) if link and words else NOTHING_BESIDE


def of_party(names: Names, name: Mention) -> Beside:
    """The party whose member somebody is called: Liberal Democrat | Ann Lahti; fellow Tory | Ann Lahti."""
    party = names.covering(name.start - 2) if name.start > 1 else None
    if party is None or party.end != name.start - 1 or names.text[party.start : party.end] not in MEMBERS:
        return NOTHING_BESIDE
    return Beside("", organisation(party))


def of_place(names: Names, name: Mention) -> Beside:
    """The town, state or province that somebody runs."""
    text, start = names.text, name.start
    begin = max(0, start - BEFORE)
    if behind := BEHIND.match(text, name.end, name.end + AFTER):
        return _place(names.starting(behind.end()))
    if office := PLACE_OFFICE.search(text, begin, start):
        return _place_before(names, begin, office.start()) or _place_behind(names, name.end, begin, office.start())
    comma = start - 2 if text.startswith(", ", start - 2) else start - 1  # the mayor of Oslo, | Ann Lahti
    owner = names.covering(comma - 1) if comma > 0 else None
    of = OFFICE_OF_PLACE.search(text, begin, owner.start) if owner is not None and owner.end == comma else None
    if of is None or NO_LONGER.search(text, begin, of.start()):
        return NOTHING_BESIDE
    place = _place(owner)
    return place._replace(title=of["office"]) if place.organisation else place


def _place_before(names: Names, begin: int, office: int) -> Beside | None:
    """The place right before an office: Oslo | mayor; London's newly elected | mayor."""
    gap = POSSESSIVE.search(names.text, max(0, office - LONGEST_GAP), office)
    owner = names.covering(gap.start() - 1) if gap else None
    if gap is None or owner is None or owner.end != gap.start():
        return None
    return NOTHING_BESIDE if NO_LONGER.search(names.text, begin, owner.start) else _place(owner)


def _place_behind(names: Names, end: int, begin: int, office: int) -> Beside:
    """The place behind the name of who has an office: Mayor Ann Lahti of | Oslo."""
    of = OF.match(names.text, end, end + AFTER)
    former = NO_LONGER.search(names.text, begin, office)
    return _place(names.starting(of.end())) if of and not former else NOTHING_BESIDE


def _place(name: Mention | None) -> Beside:
    return Beside("", name.actor or "") if name is not None and name.kind == "place" else NOTHING_BESIDE


def listed(names: Names, name: Mention) -> Beside:
    """The last of several offices, with the organisation of all: co-founder, chairman and chief executive of Norvik."""
    link = LISTED.match(names.text, name.end, name.end + BEFORE)
    first = link is not None and is_title_head(link[1])
    return title_at(names, link.end(), link.end() + BEFORE) if link and first else NOTHING_BESIDE


def short_rank(names: Names, name: Mention) -> Beside:
    """An office in capital letters, as papers of some countries have them: OC Ann Lahti."""
    rank = SHORT_RANK.search(names.text, max(0, name.start - LONGEST_RANK), name.start)
    return Beside(rank[1]) if rank else NOTHING_BESIDE


def seat(names: Names, name: Mention) -> Beside:
    """Party and constituency, as American papers have them."""
    match = PARTY.match(names.text, name.end, name.end + AFTER)
    return Beside(match[1].rstrip(".")) if match else NOTHING_BESIDE


def of_police(names: Names, name: Mention) -> Beside:
    """The police, by the only name that the article has for a force, or else by that word if it has a capital."""
    match = OF_POLICE.search(names.text, max(0, name.start - BEFORE), name.start)
    if match is None or names.covering(match.start()) is not None:
        return NOTHING_BESIDE
    if len(names.police) == 1:
        return Beside("", *names.police)
    return Beside("", "Police") if match[0][0] == "P" and not names.police else NOTHING_BESIDE

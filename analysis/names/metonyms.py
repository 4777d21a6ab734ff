"""Capitals and seats of power that stand for a government: Moscow said, talks with the White House.

A capital is a metonym where it acts or others deal with it, and not where it is a place to be in.
"""

from __future__ import annotations

import re

from analysis.english.gazetteer import gazetteer
from analysis.english.patterns import compiled_later
from analysis.english.pos_lexicon import classes
from analysis.names.linking.surface_forms import key_of
from analysis.names.records import LinkedName, Mention

PLACE_BEFORE = compiled_later(
    r"""\b(?:
      in | at | near | from | around | outside | inside | into | to | of | across | via | over | through  # in Moscow
    | toward | towards | north | south | east | west | central | downtown | capital  # central Moscow
    | leave | leaving | left | visit | visits | visited | visiting | reach | reached  # visited Moscow
    | bombed | hit | (?:assault|attacks?|raids?|strikes?|march)[ ]on  # the march on Moscow
    )[\s,]+(?:the\s+)?$""",
    re.IGNORECASE | re.VERBOSE,
)
ACTS = compiled_later(
    r"""
      ['’]s?[ ](?!(?:\w+[ ])?(?:  # Moscow's plan, not Moscow's main airport
          airport | street | stock | main | mayor | police | suburb | metro | centre | center | old | central | downtown
        | residents
      ))
    | [ ](?:
        has | have | had | will | would | could | may | might | must | should | did | does  # Moscow would
      | says? | said | told | announced? | claim(?:s|ed)? | confirm(?:s|ed) | denie[sd] | deny | insists?  # Moscow says
      | accuse[sd]? | condemn(?:s|ed)? | warn(?:s|ed) | demand(?:s|ed)? | urge[sd]? | call(?:s|ed)  # Moscow accused
      | agreed? | pledge[sd]? | vow(?:s|ed) | refuse[sd]? | reject(?:s|ed)? | respond(?:s|ed)?  # Moscow refused
      | wants? | seeks? | sought | sees? | considers? | expects? | fears? | hopes? | hoped | plans? | planned  # wants
      | supports? | supported | backs? | backed | maintains? | maintained  # Moscow backs
      | imposed? | launched | signed | withdrew  # Moscow imposed
    )[ ]""",
    re.VERBOSE,
)
SEAT_ACTS = re.compile(r" \w+ed ")  # the Kremlin ordered
DEALT_WITH = compiled_later(
    r"""\b(?:
      between | with | against | by | that  # talks between Tehran and Washington
    | urged? | urging | told | accused? | blamed?  # urged Moscow
    | pressure[ ]on | ties[ ]to  # pressure on Moscow
    )\s+(?:the[ ])?(?:[A-Z]\w+[ ]and[ ])?$""",
    re.VERBOSE,
)
AND_NEXT = re.compile(r" (?:and|or) ([A-Z][\w’']*(?: [A-Z]\w*)?)")  # and Beijing
NOUN_AFTER = re.compile(r" ([a-z]++)(?!['’])")
LETTERS_BEFORE, LETTERS_AFTER = 24, 60  # that are looked at


def find_metonyms(text: str, names: list[LinkedName]) -> list[Mention]:
    """The names of capitals and seats that stand for a government, with the country as the article calls it."""
    countries = _countries_named(names)
    mentions: list[Mention] = []
    partners: set[int] = set()  # where a capital starts that acts together with the one before it
    for name in names:
        country = _country_governed_from(text, name)
        if country is None:
            continue
        partner = _partner(text, name)
        if not _acts(text, name, name.start in partners or partner is not None):
            continue
        if partner is not None:
            partners.add(partner)
        actor = countries.get(country, country.title().replace(" Of ", " of "))
        mentions.append(Mention(name.start, name.end, "place", actor, "metonym"))
    return mentions


def _countries_named(names: list[LinkedName]) -> dict[str, str]:
    """The countries that the article names -> what it calls them."""
    lists = gazetteer()
    named = {}
    for name in names:
        if name.kind != "person":
            key = lists.known.get(key_of(name.actor), key_of(name.actor))
            named[lists.country.get(key, key)] = name.actor
    return named


def _country_governed_from(text: str, name: LinkedName) -> str | None:
    """The country governed from a capital or a seat: France for Paris, the United States for the White House."""
    key = key_of(text[name.start : name.end])
    return gazetteer().seat.get(key) or (gazetteer().capital.get(key) if name.kind == "place" else None)


def _acts(text: str, name: LinkedName, together: bool) -> bool:
    """Whether a name is used for a government; `together` if it acts together with the capital before or after it."""
    before = text[max(0, name.start - LETTERS_BEFORE) : name.start]
    after = text[name.end : name.end + LETTERS_AFTER]
    if PLACE_BEFORE.search(before):
        return False
    if together or ACTS.match(after) or DEALT_WITH.search(before) and not _is_before_noun(after):
        return True
    key = key_of(text[name.start : name.end])
    only_seat = key in gazetteer().seat and key not in gazetteer().capital
    return only_seat and SEAT_ACTS.match(after) is not None


def _partner(text: str, name: LinkedName) -> int | None:
    """Where the next capital starts, if both act: Moscow and Beijing said."""
    after = text[name.end : name.end + LETTERS_AFTER]
    pair = AND_NEXT.match(after)
    if pair and key_of(pair[1]) in gazetteer().capital and ACTS.match(after[pair.end() :]):
        return name.end + pair.start(1)
    return None


def _is_before_noun(after: str) -> bool:
    """Whether a noun follows a capital, which then says what kind: the Paris attacks."""
    word = NOUN_AFTER.match(after)
    return word is not None and classes().get(word[1], "A") == "A"

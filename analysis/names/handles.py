"""Accounts that stand for an actor: of an office (@POTUS), or with the name of somebody in the article (@RepLahti)."""

from __future__ import annotations

import re

from analysis.english.gazetteer import fold, gazetteer
from analysis.english.person_words import SAME_OFFICE
from analysis.names.offices import Holders, NamedTokens, Role
from analysis.names.records import LinkedName, Mention

SIGNS = re.compile(r"[\W_]")
BEFORE_NAME = re.compile(
    r"""^(?:
      real | the | official  # @realDanaFox
    | senator | sen | rep | governor | gov | mayor | president | ambassador | amb | secretary | sec | dr  # @SenFox
    )(?=..)""",
    re.VERBOSE,
)
AFTER_NAME = re.compile(
    r"""(?<=..)(?:
      official | mp | hq | news | press  # @DanaFoxMP
    | \d+  # @DanaFox23
    )$""",
    re.VERBOSE,
)


def find_handles(named: NamedTokens, holders: Holders) -> list[Mention]:
    """The accounts whose actor is known: the holder of an office, or somebody named in the article."""
    accounts = [i for i in named.tokens.handles if i not in named.covering]
    if not accounts:
        return []
    spelled = _spellings(named)
    mentions = []
    for i in accounts:
        start, end, handle = named.tokens.starts[i], named.tokens.ends[i], named.tokens.words[i].lower()
        if handle in gazetteer().handle:
            owner, office = gazetteer().handle[handle]
            holder = holders.holder(Role(owner, SAME_OFFICE.get(office, office)), start)
            mentions.append(Mention(start, end, "person", holder, "role"))
            continue
        name = next((name for reading in _readings(handle) if (name := spelled.get(reading))), None)
        if name:
            mentions.append(Mention(start, end, name.kind, name.actor, "role"))
    return mentions


def _readings(handle: str) -> list[str]:
    """What an account may spell: all of it, and without words before and after a name.

    >>> _readings("@senfox_23")
    ['senfox23', 'fox23', 'senfox', 'fox']
    """
    readings = [SIGNS.sub("", handle)]
    for cut in (BEFORE_NAME, AFTER_NAME):
        readings += [cut.sub("", reading) for reading in readings]
    return readings


def _spellings(named: NamedTokens) -> dict[str, LinkedName | None]:
    """The actors by what an account may spell.

    That is a name or short form without its spaces, or a surname; a surname that several persons have stands for None.
    """
    spelled: dict[str, LinkedName | None] = {}
    for name in named.names:
        if name.kind == "organisation":
            spelled[SIGNS.sub("", "".join(named.keys[slice(*named.ranges[name.start])]))] = name
        elif name.kind == "person":
            surname = SIGNS.sub("", fold(name.actor.split()[-1]))
            other = spelled.setdefault(surname, name)
            if other and other.actor != name.actor:
                spelled[surname] = None
    full = (name for name in named.names if name.kind == "organisation" or name.kind == "person" and " " in name.actor)
    return spelled | {SIGNS.sub("", fold(name.actor)): name for name in full}

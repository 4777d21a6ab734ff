"""Persons and governments meant without their name: roles (the Russian president), handles (@POTUS), metonyms (Moscow).

A role is resolved only if the article itself says who holds the office (`offices`). The last holder named before it
wins, then the first one named after it. `load_labels("roles")` shows how often that is right: it was judged by reading
articles after which no rule was changed (data/README.md). Most errors are offices in general ("the president but also
the slave") and offices with several holders, where the article gives only one of them the title.
"""

from __future__ import annotations

from analysis.english.gazetteer import gazetteer
from analysis.names.handles import find_handles
from analysis.names.linking.surface_forms import key_of
from analysis.names.metonyms import find_metonyms
from analysis.names.offices import OF, POSSESSIVES, Holders, NamedTokens, Role, find_holders, lay_names
from analysis.names.records import LinkedName, Mention
from analysis.names.tokens import Tokens

CAPITAL_WORD = "capital"


def find_meant(text: str, tokens: Tokens, names: list[LinkedName]) -> list[Mention]:
    """Roles, handles and metonyms of a text, in text order."""
    named = lay_names(tokens, names)
    holders = find_holders(named)
    meant = find_roles(named, holders) + find_handles(named, holders) + find_metonyms(text, names)
    return sorted(meant, key=lambda mention: (mention.start, mention.end))


def find_roles(named: NamedTokens, holders: Holders) -> list[Mention]:
    """Offices and capitals mentioned without a name: the Finnish president, the Finnish capital."""
    mentions = []
    for i in named.tokens.roles:
        if named.keys[i] == CAPITAL_WORD:
            mentions.append(_capital(named, i))
        if named.keys[i] in gazetteer().role and i not in named.covering and not _is_in_heading(named, i):
            mentions.append(_role(named, holders, i))
    return [mention for mention in mentions if mention]


def _is_in_heading(named: NamedTokens, i: int) -> bool:
    """Whether a word and the next begin with capitals, other than at the start of the text."""
    return i > 0 and named.is_capitalised(i) and i + 1 < len(named.keys) and named.is_capitalised(i + 1)


def _role(named: NamedTokens, holders: Holders, i: int) -> Mention | None:
    """The office with its last word at i, if it is used for its holder."""
    phrase = named.role_within(i, i + 1)
    if phrase is None:
        return None
    role, end = phrase.role, phrase.last
    start = _opening(named, phrase.first, role)
    after = named.starting.get(end) or named.starting.get(i + 1)
    if start is None or after and after.kind == "person":
        return None
    if role.of is None:
        end = i + 1
        if end < len(named.keys) and named.keys[end] in OF:
            return None  # of something that is not named
    holder = holders.holder(role, named.tokens.starts[i])
    if end < len(named.keys) and named.keys[end] == "," and named.starts_person(end + 1):
        holder = named.starting[end + 1].actor  # the head of the council, Ann Lee
    if holder is None and role.of is None:
        return None
    return Mention(named.tokens.starts[start], named.tokens.ends[end - 1], "person", holder, "role")


def _opening(named: NamedTokens, begin: int, role: Role) -> int | None:
    """The token with which the noun phrase begins: "the", or the owner of "Russia's president"."""
    keys, before = named.keys, begin - 1
    possessive = before >= 0 and keys[before] in POSSESSIVES
    if role.of is not None and named.owner_at(before) == role.of:
        owner = before - possessive
        name = named.covering.get(owner)
        before = named.ranges[name.start].first - 1 if name else owner - 1
        if not name and before >= 0 and f"{keys[before]} {keys[owner]}" in gazetteer().nationality:  # South Korean
            before -= 1
    if before >= 0 and keys[before] == "the":
        return before
    return before + 1 if possessive and role.of is not None else None


def _capital(named: NamedTokens, i: int) -> Mention | None:
    """The capital of a country, with the city if the article names it: the Finnish capital."""
    owner = named.owner_at(i - 1)
    if owner is None:
        return None
    start = _opening(named, i, Role(owner, CAPITAL_WORD))
    if start is None or i + 1 in named.starting:
        return None
    cities = (name.actor for name in named.names if gazetteer().capital.get(key_of(name.actor)) == owner)
    return Mention(named.tokens.starts[start], named.tokens.ends[i], "place", next(cities, None), "role")

"""Bodies and places called by a name and a noun in lower case: the Syrian government, Oulu council, Norvik prison.

They are half descriptions, so lists of names and corpora of names have only the nation or the town. But a reader takes
them for actors of their own, so they are added to the names once these are linked. (The Syrian Government and Oulu
Council are names by themselves.)
"""

from __future__ import annotations

from bisect import bisect_left
from functools import partial

from analysis.english.gazetteer import gazetteer
from analysis.english.pos_lexicon import classes
from analysis.names.linking.organisations import country_governed
from analysis.names.linking.surface_forms import key_of
from analysis.names.records import LinkedName, with_replaced
from analysis.names.tokens import Tokens

# What a nation has: its government, its embassy in a place, its ministries and departments.
OF_NATIONS = ("government", "embassy", "ministry", "department")
MINISTRIES = frozenset(
    """
    foreign interior defence defense finance justice health education culture energy oil trade agriculture information
    labour labor transport environment state treasury commerce
    """.split()
)
# What a town has; the second half are places.
COUNCILS = ("council", "hospital", "infirmary", "university", "board", "court")
SITES = ("prison", "jail", "airport")
HEADS = (*OF_NATIONS, *COUNCILS, *SITES)
# Between a town and these: Oulu city council. A board must be one of health, and a court one of these.
BEFORE_HEADS = {
    "council": frozenset("city county borough district town parish regional municipal provincial".split()),
    "hospital": frozenset("general district teaching university regional children's".split()),
    "board": frozenset(("health",)),
    "court": frozenset("crown high district sheriff county magistrates".split()),
}
# Of these, after an article no names: the Oulu hospital.
DESCRIBED = ("hospital", "infirmary", "university", *SITES)
DETERMINERS = frozenset("the a an this that another one each every any no its their her his my our".split())
ALWAYS_BEFORE = ("board", "court")
# Nations within a country that have a government of their own.
NATIONS_WITHIN = frozenset("scottish welsh catalan basque flemish walloon bavarian corsican sardinian".split())
STATES_IN_LETTERS = ("UK", "US", "U.K.", "U.S.")
WHERE = frozenset("in at inside outside into near".split())  # somebody is: at the Russian embassy

_linked = partial(tuple.__new__, LinkedName)  # faster than LinkedName(...)
Called = dict[str, tuple[str, str]]  # key -> kind and actor


def with_lower_case(text: str, tokens: Tokens, names: list[LinkedName]) -> list[LinkedName]:
    """The names of a text and those that go on in lower case, which replace the nation or town; in text order.

    >>> text = "The UK government left the Iraqi embassy."
    >>> names = with_lower_case(text, Tokens(text), [LinkedName(4, 6, "place", "UK")])
    >>> [text[name.start : name.end] for name in names]
    ['UK government', 'Iraqi embassy']
    """
    heads = tokens.those(HEADS)
    if not heads:
        return names
    before = {name.end: name for name in names}
    found = [(start, head) for head in heads if (start := _start(tokens, before, head)) is not None]
    if not found:
        return names
    called, new = _called_with_capital(names), []
    for start, head in found:
        end = tokens.ends[head]
        known = called.setdefault(_key(text[start:end]), (_kind(text, start, tokens.words[head]), text[start:end]))
        new.append(_linked((start, end, *known)))
    return with_replaced(names, new)


def _called_with_capital(names: list[LinkedName]) -> Called:
    """The kind and the actor of names such as British Government and Leeds City Council."""
    return {
        _key(n.actor): (n.kind, n.actor) for n in names if n.actor.lower().endswith(HEADS) or "ernment of" in n.actor
    }


def _key(name: str) -> str:
    """What names of one body have in common: the country of a government, the town and the noun of others."""
    words = key_of(name).split()
    if len(words) > 2 and words[-2] in BEFORE_HEADS.get(words[-1], ()) and words[-1] not in ALWAYS_BEFORE:
        del words[-2]  # Leeds city council
    words[-1] = "prison" if words[-1] == "jail" else words[-1]
    of_country = words[0] not in NATIONS_WITHIN and country_governed(tuple(words))  # the Catalan one is not Spain's
    return of_country or " ".join(words)


def _start(tokens: Tokens, before: dict[int, LinkedName], head: int) -> int | None:
    """Where the name begins that ends with the noun at `head`; None if it is no name."""
    word = tokens.words[head]
    return _of_nation(tokens, head) if word in OF_NATIONS else _of_town(tokens, before, head)


def _of_nation(tokens: Tokens, head: int) -> int | None:
    keys, words, lists = tokens.keys, tokens.words, gazetteer()
    last = head
    if words[head] in ("ministry", "department"):
        last -= 1
        if last < 1 or words[last] not in MINISTRIES:
            return None
    for first in (last - 2, last - 1):
        if first < 0 or not words[first][0].isupper() or not all(map(tokens.spaced, range(first + 1, head + 1))):
            continue
        nation = " ".join(keys[first:last])
        letters = first == last - 1 and words[first] in STATES_IN_LETTERS
        if letters or nation in lists.nationality or nation in NATIONS_WITHIN:
            return tokens.starts[first]
    return None


def _of_town(tokens: Tokens, before: dict[int, LinkedName], head: int) -> int | None:
    word, last = tokens.words[head], head
    if head > 1 and tokens.words[head - 1] in BEFORE_HEADS.get(word, ()) and tokens.spaced(head):
        last -= 1
    elif word in ALWAYS_BEFORE:
        return None
    if not last or not tokens.spaced(last):
        return None
    town = before.get(tokens.ends[last - 1])
    if town is None and _may_be_town(tokens, last - 1):
        return tokens.starts[last - 1]
    if town is None or not (town.kind == "place" or word == "board" or _is_unlisted(town)):
        return None
    if key_of(town.actor) in gazetteer().country:
        return None
    first = bisect_left(tokens.starts, town.start)
    described = first and tokens.keys[first - 1] in DETERMINERS and word in DESCRIBED  # a Leeds hospital
    return None if described else town.start


def _may_be_town(tokens: Tokens, i: int) -> bool:
    """Whether a word that was not seen as a name has a capital and is no other word: Norvik council."""
    key, lists = tokens.keys[i], gazetteer()
    others = (lists.demonym, lists.title, lists.starter, lists.month, lists.never, lists.organisation, lists.other)
    if not tokens.words[i].istitle() or key in classes() or key in tokens.small or any(key in each for each in others):
        return False
    if not i or not tokens.spaced(i):
        return True
    before = tokens.keys[i - 1]
    return before in lists.month or not (tokens.words[i - 1][0].isupper() or before in DETERMINERS)


def _is_unlisted(town: LinkedName) -> bool:
    """Whether a name of one word is neither a first name nor that of a body by the lists."""
    key, lists = key_of(town.actor), gazetteer()
    listed = key in lists.first or key in lists.body or key in lists.firm or key in lists.known
    return " " not in key and not listed and not town.actor.isupper()


def _kind(text: str, start: int, head: str) -> str:
    """The kind of thing that a noun heads the name of; an embassy is a place where somebody is there."""
    if head == "embassy":
        before = text[max(0, start - 15) : start].removesuffix("the ").split()
        return "place" if before and before[-1].lower() in WHERE else "organisation"
    return "place" if head in SITES else "organisation"

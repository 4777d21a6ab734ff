"""Who speaks together: two or more actors in one phrase."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations
from analysis.english.person_words import HONORIFICS
from analysis.english.source_words import BODY_NOUNS, DOCUMENT_NOUNS, GROUP_WORDS
from analysis.names.records import Mention
from analysis.quotes.naming.resolver import Naming
from analysis.quotes.phrases.noun_phrases import head_of
from analysis.quotes.phrases.phrase_patterns import LISTED
from analysis.quotes.words.items import Items

# The mayors of Oslo, Bergen and Turku; Ann Lahti, Jo Berg and a baker
UNNAMED_TOO = re.compile(
    rf"{pos.DET}?[{pos.NUM}{pos.ADJ}]*[{pos.NOUNS}]{pos.ADP}(?:{pos.PROPN}+{pos.COMMA})+"
    rf"(?:{pos.PROPN}+)?{pos.CCONJ}{pos.PROPN}+|{pos.PROPN}+(?:{pos.COMMA}{pos.PROPN}+)+{pos.COMMA}?{pos.CCONJ}"
    rf"[{pos.DETERMINERS}{pos.NUM}][{pos.ADJ}{pos.NUM}]*{pos.NOUN}+"
)
BESIDE = pos.GENITIVE + pos.NOUN + pos.PROPN  # after a name, these make it a part of another: the Roe | chair


def three_or_more(naming: Naming) -> str | None:
    """Several actors with commas between them: all their names; the phrase's own words if one has no name."""
    items, (i, j) = naming.speakers.items, (naming.i, naming.j)
    if items.tags.find(pos.COMMA, i, j) < 0 or items.tags.find(pos.CCONJ, i, j) < 0:
        return None
    if UNNAMED_TOO.fullmatch(items.tags, i, j):
        return naming._replace(cut=j).words()
    named = [mention for mention in naming.speakers.within(*items.span(i, j)) if mention.form == "name"]
    joined = _joined_people(items, named, i, j)
    listed = LISTED.match(items.tags, i, j)
    if not joined and listed and (listed.end() == j or items.tags[listed.end()] not in BESIDE):
        joined = [m for m in named if items.tags[bisect_left(items.start, m.start) - 1] not in pos.ADP + pos.OPENING]
    names = list(dict.fromkeys(mention.actor for mention in joined if mention.actor))
    if len(names) > 2:
        return f"{', '.join(names[:-1])} and {names[-1]}"
    people = [mention for mention in named if mention.kind == "person"]
    unknown = len(people) > 1 and len(people) == len(named) and LISTED.fullmatch(items.tags, i, j)
    return naming._replace(cut=j).words() if unknown else None


def _joined_people(items: Items, named: list[Mention], i: int, j: int) -> list[Mention]:
    """The people of a phrase who are joined by commas and a last "and", whatever is said of each: Roe, a baker, Berg,
    a nurse, and Lahti. Nobody if they are not.
    """
    people: list[tuple[int, Mention]] = []
    governed = False  # whether the last name only belongs to what somebody is: an aide to Roe
    for mention in named:
        x = bisect_left(items.start, mention.start)
        mark = max(items.tags.rfind(sign, i, x) for sign in pos.ASIDE_OPENERS)
        before = items.tags[max(i, mark) : x]
        governed = any(tag in pos.PREPOSITIONS for tag in before) if pos.CCONJ not in before else governed
        after = bisect_left(items.start, mention.end)
        beside = after < len(items.tags) and items.tags[after] in BESIDE
        if not governed and mention.kind == "person" and not beside:
            people.append((x, mention))
    if len(people) < 3:
        return []
    gaps = [items.tags[bisect_left(items.start, a.end) : x] for (_, a), (x, _) in itertools.pairwise(people)]
    apart = all(pos.COMMA in gap or pos.CCONJ in gap for gap in gaps)
    plain = not any(tag in gap for gap in gaps for tag in pos.FINITE + pos.SUBORDINATORS + pos.THAT)
    return [mention for _, mention in people] if apart and plain and pos.CCONJ in gaps[-1] else []


def _many_first(naming: Naming) -> bool:
    """Whether people or bodies without a name are joined to a name: the bakers and | the flour firm Norbank."""
    items, i = naming.speakers.items, naming.i
    joint = naming.tags.find(pos.CCONJ) + i
    many = items.word[joint - 1]
    plain = items.tags[i] in pos.DETERMINERS and set(items.tags[i + 1 : joint]) <= set(pos.ADJ + pos.NOUN)
    people = are_occupations(many) or many.endswith("s") and many.removesuffix("s") in BODY_NOUNS | GROUP_WORDS
    name = items.tags.find(pos.PROPN, joint, naming.cut)
    apart = items.tags[joint + 1] in pos.DET + pos.PROPN or items.word[name - 1] in BODY_NOUNS  # not: union leader Roe
    return plain and people and items.word[joint] == "and" and name > joint and apart


def several(naming: Naming) -> str | None:
    """Two actors or more: the phrase's own words."""
    if pos.CCONJ not in naming.tags:
        return None
    if _many_first(naming):
        return naming.words()
    named = list(naming.speakers.within(*naming.speakers.items.span(naming.i, naming.cut)))
    if len({mention.actor for mention in named}) < 2 or _issuing(naming, named[0]):
        return None
    return _both(naming, named) or naming.words()


def _issuing(naming: Naming, first: Mention) -> bool:
    """Whether those who are named only issued the document that speaks: a poll by | the Post and Norpoll."""
    items = naming.speakers.items
    at = head_of(items.tags, naming.i, naming.cut)
    return items.word[at] in DOCUMENT_NOUNS and items.start[at] < first.start


def _both(naming: Naming, named: list[Mention]) -> str | None:
    """The full names of two people, if the phrase has nothing but names or surnames of them: Mr. Roe and Ms. Berg."""
    text = naming.words()
    if len(named) != 2 or any(mention.kind != "person" or mention.form != "name" for mention in named):
        return None
    for mention in named:
        text = text.replace(naming.speakers.items.text[mention.start : mention.end], "", 1)
    plain = all(word in HONORIFICS or word in ("and", "both") for word in text.lower().replace(".", "").split())
    return f"{named[0].actor} and {named[1].actor}" if plain else None

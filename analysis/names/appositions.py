"""What stands beside a name and says what its bearer is or does, and for whom: a longer look than `descriptions` takes.

After the name: Ann Lahti, a director of research at the Bank of Norland; Ann Lahti is a baker. Before it: the bank's
chief economist, Ann Lahti; guitarist Ann Lahti. The head of the words must be a noun for what people are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import bare
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.pos_lexicon import class_of
from analysis.names.descriptions import NOTHING_BESIDE, OFFICES, Beside, Names
from analysis.names.records import Mention

AFTER, BEFORE = 160, 110  # characters looked at after and before a name
LONGEST, LONGEST_LINK = 9, 6  # words of a title, of what it is about
OPENING = re.compile(r",\s+(?:aged\s+)?(?:\d+\s*,\s+)?(?:who\s+(?:is|was)\s+)?|\s+(?:is|was)\s+(?=(?:an?|the|one)\s)")
DETERMINER = re.compile(r"(?:(?:one|some)\s+of\s+)?(?:(?:a|an|the|its|their|our|his|her|then|now)\s+)?", re.IGNORECASE)
TOKEN = re.compile(r"[^\s,;:()“”\"]+|[,;:()“”\"]|\n")
ENDS = frozenset(',;:()“”"\n') | frozenset(
    """who whose whom which that said says say told tells is was are were has had have will would can could wrote added
    adds when where while as but because if than then""".split()
)
LINKS = frozenset("of for at with from in on to".split())
NOT_IN_TITLE = LINKS | frozenset("by into about after before during since until a an the this".split())
POSSESSIVES = ("'s", "’s", "s’")
ABBREVIATED = re.compile(r"^(?:[A-Z]\.)+$|^(?:Dr|Jr|Sr|St|Gen|Lt|Sgt|Inc|Co|Corp|Ltd|Mt|No|vs)\.$")
NAME_OF_A_BODY = re.compile(
    r"""
    [A-Z][\w&.’'-]*
    (?:\s+(?:(?:of|for|and|on|in|to|the|&)\s+){0,2}[A-Z][\w&.’'-]*)+
    """,
    re.VERBOSE,
)
PARTY = re.compile(r"(?:,\s|\s\()((?:[RDI]|Ind|Lib|Lab|Con)-(?:[A-Z][\w.’'-]*)(?:\s[A-Z][\w.’'-]*)*)")
ENDS_APPOSITION = re.compile(r"[,.;:)”\"\n]|\Z|\s[-–—]")
SEGMENT = re.compile(r"[^,;:.(“”\"\n]*$")
OWNED = re.compile(
    r"""
    (?:^|\b(?:said|says|to|by|with|told|met|asked|from|and|as)\ )\ *
    (?=(?:[Tt]he|[Oo]ne\ of|[Ii]ts|[Hh]is|[Hh]er|[A-Z]\S*[’']s)\ )
    """,
    re.VERBOSE,
)


class Words(NamedTuple):
    """The words of a phrase with their places, up to where it ends."""

    text: str
    tokens: list[re.Match[str]]

    @classmethod
    def read(cls, text: str, start: int, end: int) -> Words:
        """The words from a place on, up to a mark, a verb, or the end."""
        tokens = []
        for token in TOKEN.finditer(text, start, end):
            word = token[0]
            if word.lower() in ENDS:
                break
            tokens.append(token)
            if word.endswith((".", "?", "!")) and not ABBREVIATED.match(word):
                break
        return cls(text, tokens)


def titles_beside(names: Names, name: Mention) -> list[Beside]:
    """All titles and organisations beside a name, those after it first.

    >>> from analysis.names.mentions import find_mentions
    >>> from analysis.text.document import parse
    >>> text = "It rained, said Ann Lahti, a research director at the Oslo Lab for Rain. Guitarist Bo Ek left."
    >>> names = Names(text, find_mentions(parse(text)))
    >>> titles_beside(names, names.all[0])
    [Beside(title='research director', organisation='Oslo Lab for Rain')]
    """
    return [beside for look in RULES if (beside := look(names, name)) != NOTHING_BESIDE]


def apposition(names: Names, name: Mention) -> Beside:
    """Ann Lahti, 46, a director of research at Nordvik; Ann Lahti is a baker."""
    opening = OPENING.match(names.text, name.end, name.end + AFTER)
    return _title(names, opening.end(), opening.end() + AFTER) if opening else NOTHING_BESIDE


def party(names: Names, name: Mention) -> Beside:
    """Ann Lahti, D-Oslo; Ann Lahti (R-Oslo)."""
    match = PARTY.match(names.text, name.end, name.end + AFTER)
    return Beside(match[1].rstrip(".")) if match else NOTHING_BESIDE


def before_comma(names: Names, name: Mention) -> Beside:
    """The bank's chief economist, | Ann Lahti, said."""
    text = names.text
    comma = name.start - 2
    if text[comma : name.start] != ", " or not ENDS_APPOSITION.match(text, name.end):
        return NOTHING_BESIDE
    segment = SEGMENT.search(text, max(0, comma - BEFORE), comma)
    begins = list(OWNED.finditer(segment[0])) if segment else []
    if segment is None or not begins:
        return NOTHING_BESIDE
    return _title(names, segment.start() + begins[-1].end(), comma)


def before(names: Names, name: Mention) -> Beside:
    """Guitarist | Ann Lahti; climate scientist | Ann Lahti."""
    last = names.text[max(0, name.start - BEFORE) : name.start].rsplit(None, 1)
    if not last or not is_occupation(TOKEN.findall(last[-1])[-1]):
        return NOTHING_BESIDE
    line = max(names.text.rfind("\n", 0, name.start) + 1, name.start - BEFORE)
    tokens = list(TOKEN.finditer(names.text, line, name.start))
    if not tokens or names.covering(tokens[-1].start()):
        return NOTHING_BESIDE
    first = len(tokens) - 1
    while first > 0 and len(tokens) - first < 4 and _modifies(names, tokens[first - 1]):
        first -= 1
    return Beside(names.text[tokens[first].start() : tokens[-1].end()])


RULES = (apposition, party, before_comma, before)


def _modifies(names: Names, token: re.Match[str]) -> bool:
    """Whether a word may stand before the noun of a title: climate | scientist."""
    word = token[0]
    lower = word.islower() and class_of(word) in pos.NOUN + pos.ADJ and word.isalpha()
    return lower and names.covering(token.start()) is None or is_occupation(word) and word.istitle()


def _title(names: Names, start: int, end: int) -> Beside:
    """The title that begins at a place, with what it is about, and the organisation that follows or owns it."""
    determiner = DETERMINER.match(names.text, start, end)
    start = determiner.end() if determiner else start
    tokens = Words.read(names.text, start, end).tokens
    words = [token[0].rstrip(".?!,") for token in tokens]
    head = _head(
        [word if names.covering(token.start()) is None else "" for word, token in zip(words, tokens, strict=True)]
    )
    if head < 0 or any(other.kind == "person" for other in names.between(start, tokens[head].end())):
        return NOTHING_BESIDE
    one_of = determiner is not None and "of" in determiner[0].lower().split() and are_occupations(words[head])
    if not one_of and not is_occupation(words[head]):
        return NOTHING_BESIDE
    first, owner = _owner(names, tokens, words, head)
    last = _about(words, head)
    title = names.text[tokens[first].start() : tokens[last].start() + len(words[last])]
    title = title[:-1] if one_of and last == head else title
    return Beside(" ".join(title.split()), owner or _body_after(names, tokens, words, last))


def _head(words: list[str]) -> int:
    """The last word before what is added with a preposition, given the words that are no names; -1 if none is near."""
    head = next((k for k, word in enumerate(words) if word.lower() in NOT_IN_TITLE), len(words)) - 1
    head -= head > 0 and words[head] == "and"  # an employee | and a representative
    return head if head < LONGEST else -1


def _owner(names: Names, tokens: list[re.Match[str]], words: list[str], head: int) -> tuple[int, str]:
    """The first word of a title behind whose it is, and the organisation: UC's | top officer; Nordvik | chief."""
    first = next((k + 1 for k in range(head - 1, -1, -1) if words[k].endswith(POSSESSIVES)), 0)
    owner = _name_in(names, tokens[0].start(), tokens[first].start()) if first else ""
    while first < head and (name := names.covering(tokens[first].start())) is not None:
        owner, first = owner or _organisation(name), first + 1
    return first, owner


def _about(words: list[str], head: int) -> int:
    """The last word of what a title is about: director | of voting and elections."""
    last, k = head, head + 1
    while (
        k < len(words) and words[k].lower() in LINKS | {"and"} and words[k].lower() not in ("at", "with", "from", "to")
    ):
        stop = k + 1
        while stop < len(words) and words[stop].islower() and words[stop] not in NOT_IN_TITLE | {"and"}:
            stop += 1
        office = words[k] == "of" and stop == k + 1 < len(words) and bare(words[stop]) in OFFICES
        if office:
            stop += 1
        if stop == k + 1 or stop - head > LONGEST_LINK:
            break
        last, k = stop - 1, stop
    return last


def _body_after(names: Names, tokens: list[re.Match[str]], words: list[str], last: int) -> str:
    """The organisation behind a title: of, for, at or with the Bank of Norland; found before, or by its capitals."""
    for k in range(last + 1, len(words) - 1):
        if words[k].lower() not in LINKS - {"from", "in", "on", "to"}:
            continue
        found = _name_in(names, tokens[k + 1].start(), tokens[-1].end())
        if found:
            return found
        at = next((x for x in range(k + 1, min(k + 5, len(words))) if not words[x].islower()), k + 1)
        capitals = NAME_OF_A_BODY.match(names.text, tokens[at].start(), tokens[-1].end())
        if capitals and names.covering(tokens[at].start()) is None:
            return " ".join(capitals[0].rstrip(".,’'").split())
    return ""


def _name_in(names: Names, start: int, end: int) -> str:
    """The first organisation named between two places."""
    return next(filter(None, map(_organisation, names.between(start, end))), "")


def _organisation(name: Mention | None) -> str:
    return name.actor or "" if name is not None and name.kind == "organisation" else ""

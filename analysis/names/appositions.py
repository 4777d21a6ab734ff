"""What stands beside a name and says what its bearer is or does, and for whom: a longer look than `descriptions` takes.

After the name: Ann Lahti, a director of research at the Bank of Norland. Before it: the bank's chief economist, Ann
Lahti; guitarist Ann Lahti. The head of the words must be a noun for what people are. What is said of somebody further
on counts less (`predicates`: She is a baker).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.abbreviations import GOES_ON
from analysis.english.gazetteer import bare, gazetteer
from analysis.english.occupations import (
    HAVE_CHIEFS,
    LEADING,
    LIMITED,
    NOT_BODIES,
    PARTISANS,
    TITLE_HEADS,
    are_occupations,
    is_occupation,
    is_title_head,
)
from analysis.english.organisation_words import PORTFOLIO_HOLDERS, TEAM_WORDS
from analysis.english.patterns import compiled_later
from analysis.english.person_words import BEFORE_OFFICES, HONORIFICS, PLURAL_TITLES
from analysis.english.pos_lexicon import class_of
from analysis.english.role_words import BUSINESS, MEDIA
from analysis.english.source_roles import PORTFOLIO_WORDS, role_of_body
from analysis.english.vocab import remembered
from analysis.names import office_titles as offices
from analysis.names.bodies_meant import body_meant
from analysis.names.descriptions import NOTHING_BESIDE, Beside, Names
from analysis.names.records import Mention
from analysis.names.title_phrases import TOKEN, Words, name_in, organisation, said_to_be, title_at

AFTER, BEFORE = 160, 110  # characters looked at after and before a name
LONGEST_BEFORE = 6  # words of a title before a name
IS = r"(?:(?:is|was|became|(?:has|had)\s+been)|(?:works?|worked|serves?|served)\s+as)\s+(?:(?:also|now|currently)\s+)?"
APPOSITION = compiled_later(
    rf"""
      ,\s+(?:aged\s+)?(?:\d+\s*,\s+)?(?:who\s+{IS}|(?:now|then)\s+|as\s+(?=(?:an?|the)\s))?
    | \s+[—–-]\s+
    | \s\(
    """,
    re.VERBOSE,
)
SECOND = re.compile(
    r"[^,.;:()“”\"\n]*?\s+(?:and|who\s+(?:is|was)\s+(?:also|now|currently|then))\s+(?=(?:an?|the)\s[a-z])"
)
RUNS = compiled_later(
    r"""
    ,\s+who\s+(?:\w+ly\s+|also\s+|now\s+)?
    (?:
        runs? | ran | (?:has\s+|had\s+)?(?:led|run) | leads? | heads? | headed | directs? | directed | manages?
      | managed | oversees? | oversaw | chairs? | chaired | founded | co-founded | owns? | edits? | represents?
      | represented | (?:works? | worked | teaches | taught | studies | studied | serves? | served)
        (?:\s+(?:at|for|with|on|in))?
    )\s+
    """,
    re.VERBOSE,
)
FRONTED = compiled_later(
    r"(?:^|[.?!”\"]\s|\n)(?:(?:Once|Now|Long|Himself|Herself)\s)?(?:As\s|(?=[Aa]n?\s))(?=[^,.;:“”\"\n]*$)"
)
BELONGING = re.compile(
    r"(?:\s(?:of|from)|,\s(?:of|at|from|with|for)|(?P<at>\sat))\s(?:the\s)?(?=[A-Z]|(?:[a-z-]+\s){1,4}[A-Z])|\s\((?=[A-Z])"
)
SAYING = re.compile(r"\b(?:said|says|added|adds|explained|wrote|writes|to)\s$")
PUBLISHED = re.compile(r"\s(?:in|for)\s(?:the\s)?(?:[A-Z][\w.]+['’]s?\s)?(?:\w+\s)??(?=[A-Z])")
BEFORE_NOUNS = pos.NOUN + pos.ADJ + pos.VERB + pos.PAST + pos.DET + pos.ADP  # before a noun, not a base form
NO_NOUN_NEXT = pos.PRON + pos.MODAL + pos.TO
OWNS = ("'s ", "’s ", "s' ", "s’ ")
WHOSE = ("'s", "’s", "s'", "s’")
ENDS_APPOSITION = re.compile(r"[,.;:)”\"\n]|\Z|\s[-–—]|\s(?:of|from)\s[A-Z][\w.]*(?:,\s[A-Z][\w.]*)?,")
SEGMENT = re.compile(r"[^,;:.(“”\"\n]*$")
OWNED = compiled_later(
    r"""
    (?:^|\b(?:said|says|to|by|with|told|met|from|and|as|wrote|writes|adds|which|that|where|when|what|while|because|but|if
      |\w+ed)\ |''\ )\ *
    (?=(?:[Tt]he|[Aa]n?|[Aa]nother|[Ff]ellow|[Oo]ne\ of|[Ii]ts|[Hh]is|[Hh]er|(?:[A-Z]\S*\ )?[A-Z]\S*[’']s)\ )
    """,
    re.VERBOSE,
)
CLOSED = re.compile(r"[\w&-]{1,12}\)\s")
# Director of; Chief executive of
OFFICE_FIRST = re.compile(
    r"(?:(?:Chief|Managing|Deputy|Vice|Acting|Interim|Executive|Assistant|Former)\s(?=[a-z]))*([A-Z]?[a-z-]+)\s(?:of|at|for)\s"
)
JOINS = re.compile(r"(?:\s\([^()\n]{1,12}\))?(?:,|,?\sand)\s")
OF_FIELDS = PORTFOLIO_HOLDERS | {"undersecretary", "commissioner"}
NAME_WORD = re.compile(r"[A-Z][\w&’'-]*$")
OWNER = re.compile(r"\b(?:said|says|to|added|adds|told)\s([A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,3})$")
# Money expert | Mr (Roe); a student | named (Roe); General | (retd) (Roe)
MISTER = re.compile(r"(?:\bM(?:r|rs|s|iss)\.?|\bnamed|\bcalled|\([Rr]e?td\.?\))\s$")
LONGEST_MISTER = 8  # characters


class Look(NamedTuple):
    """A place to look for titles; the example has the name Ann Lahti."""

    name: str
    find: Callable[[Names, Mention], Beside]
    example: str


def titles_beside(names: Names, name: Mention) -> list[Beside]:
    """All titles and organisations beside a name, those after it first.

    >>> from analysis.names.mentions import find_mentions
    >>> from analysis.text.document import parse
    >>> text = "It rained, said Ann Lahti, a research director at the Oslo Lab for Rain. Guitarist Bo Ek left."
    >>> names = Names(text, find_mentions(parse(text)))
    >>> titles_beside(names, names.all[0])
    [Beside(title='research director', organisation='Oslo Lab for Rain')]
    """
    return found_by(RULES, names, name)


def found_by(looks: Sequence[Look], names: Names, name: Mention) -> list[Beside]:
    return [beside for look in looks if (beside := look.find(names, name)) != NOTHING_BESIDE]


# After the name --------------------------------------------------------------------------------------------------


def behind(pattern: re.Pattern[str], names: Names, name: Mention) -> Beside:
    """The title behind what a pattern finds after a name."""
    link = pattern.match(names.text, name.end, name.end + AFTER)
    return title_at(names, link.end(), link.end() + AFTER) if link else NOTHING_BESIDE


def apposition(names: Names, name: Mention) -> Beside:
    """What follows a comma, a dash or a bracket."""
    return behind(APPOSITION, names, name)


def second(names: Names, name: Mention) -> Beside:
    """What an apposition adds."""
    opening = APPOSITION.match(names.text, name.end, name.end + AFTER)
    link = SECOND.match(names.text, opening.end(), opening.end() + AFTER) if opening else None
    return title_at(names, link.end(), link.end() + AFTER) if link else NOTHING_BESIDE


def runs(names: Names, name: Mention) -> Beside:
    """The organisation that somebody runs or works for."""
    link = RUNS.match(names.text, name.end, name.end + AFTER)
    tokens = Words.read(names.text, link.end(), link.end() + AFTER).tokens if link else []
    if not tokens:
        return NOTHING_BESIDE
    return Beside("", name_in(names, tokens[0].start(), tokens[-1].end()) or said_to_be(names, tokens[0].start()))


def belonging(names: Names, name: Mention) -> Beside:
    """The organisation that somebody is of."""
    text = names.text
    link = BELONGING.match(text, name.end, name.end + AFTER)
    if link is None or link["at"] and not SAYING.search(text, max(0, name.start - 12), name.start):
        return NOTHING_BESIDE
    return Beside("", organisation(names.starting(link.end())) or said_to_be(names, link.end()))


def published(names: Names, name: Mention) -> Beside:
    """The paper that somebody writes in."""
    link = PUBLISHED.match(names.text, name.end, name.end + AFTER)
    paper = organisation(names.starting(link.end())) if link else ""
    return Beside("", paper) if paper and role_of_body(paper) == MEDIA else NOTHING_BESIDE


# Before the name -------------------------------------------------------------------------------------------------


def fronted(names: Names, name: Mention) -> Beside:
    """What opens the sentence."""
    comma = name.start - 2
    if comma < 0 or names.text[comma : name.start] != ", ":
        return NOTHING_BESIDE
    sentence = FRONTED.search(names.text, max(0, comma - AFTER), comma)
    return title_at(names, sentence.end(), comma) if sentence else NOTHING_BESIDE


def before_comma(names: Names, name: Mention) -> Beside:
    """The words before a comma, where the name is the apposition."""
    text = names.text
    comma = name.start - 2
    if text[comma : name.start] != ", " or not ENDS_APPOSITION.match(text, name.end):
        return NOTHING_BESIDE
    segment = SEGMENT.search(text, max(0, comma - BEFORE), comma)
    begins = list(OWNED.finditer(segment[0])) if segment else []
    if segment is None:
        return NOTHING_BESIDE
    first = _first_letter(text, segment.start())
    if (closed := CLOSED.match(segment[0])) and text[segment.start() - 1 : segment.start()] == "(":
        return _after_bracket(names, segment.start(), segment.start() + closed.end(), comma)
    if not begins and (organisation(names.starting(first)) or _opens_with_office(text, first)):
        return title_at(names, first, comma)
    if not begins:
        return NOTHING_BESIDE
    return title_at(names, segment.start() + begins[-1].end(), comma)


def _after_bracket(names: Names, opening: int, first: int, comma: int) -> Beside:
    """A title behind the short name of its organisation: the Bakers Union (BU) | delegate for Oslo, Ann Lahti."""
    body = names.covering(opening - 3) if opening > 2 else None
    beside = title_at(names, first, comma) if organisation(body) else NOTHING_BESIDE
    return beside._replace(organisation=beside.organisation or organisation(body)) if beside.title else beside


def _opens_with_office(text: str, first: int) -> bool:
    """Whether a sentence begins with what somebody is, without an article: Director of the museum."""
    alone = text[max(0, first - 2) : first].rstrip(" ")[-1:] in ("", ".", "?", "!", "”", '"', "\n")
    opening = OFFICE_FIRST.match(text, first)
    return alone and opening is not None and is_title_head(opening[1].lower())


def _first_letter(text: str, start: int) -> int:
    """Where a segment begins, without the space before it."""
    return start + (text[start : start + 1] == " ")


def before(names: Names, name: Mention) -> Beside:
    """The words right before the name, and the organisation before these."""
    start = name.start
    if mister := MISTER.search(names.text, max(0, start - LONGEST_MISTER), start):
        start = mister.start()
    last = names.text[max(0, start - BEFORE) : start].rsplit(None, 1)[-1:]
    tokens = _words_before(names, start) if last and _ends_in_occupation(last[0]) else []
    if not tokens or not _is_title_word(tokens[-1][0]) or _may_be_verb(tokens):
        return NOTHING_BESIDE
    first = _first_of_title(names, tokens)
    owner = names.covering(tokens[first - 1].start()) if first else None
    title = names.text[tokens[_no_longer(names, tokens, first)].start() : tokens[-1].end()]
    team = owner.actor if owner and owner.kind == "place" and tokens[-1][0].lower() in TEAM_WORDS else None
    named = organisation(owner) or (_known_firm(names, owner) if owner else "")
    return Beside(title, named or team or _body_called(names, tokens[:first]) or _owner_before(names, tokens[:first]))


def _known_firm(names: Names, owner: Mention) -> str:
    """A well-known firm that was taken for a person, or one before the part of the world it speaks of: Norvik Asia."""
    if owner.kind == "person":
        return owner.actor or "" if role_of_body(owner.actor or "") == BUSINESS else ""
    before = names.covering(owner.start - 2) if owner.start > 1 else None
    return organisation(before) if before is not None and before.end == owner.start - 1 else ""


def _body_called(names: Names, tokens: list[re.Match[str]]) -> str:
    """The organisation that is called by what it is before a title: the watchdog's | chief accountant."""
    noun = tokens[-1][0].lower() if tokens else ""
    owns = noun.endswith(WHOSE) and len(tokens) > 1 and tokens[-2][0].lower() in ("the", "its")
    return body_meant(names, noun[:-2], tokens[-2].start()) if owns else ""


def _no_longer(names: Names, tokens: list[re.Match[str]], first: int) -> int:
    """The first word of a title where one that limits it stands before the country or the town: former | U.S. mayor."""
    k = first
    while k and (bare(tokens[k - 1][0]) in gazetteer().demonym or _is_of_place(names, tokens[k - 1].start())):
        k -= 1
    return k - 1 if 0 < k < first and bare(tokens[k - 1][0]) in LIMITED else first


def _is_of_place(names: Names, at: int) -> bool:
    place = names.covering(at)
    return place is not None and place.kind == "place"


def _may_be_verb(tokens: list[re.Match[str]]) -> bool:
    """Whether the last of some words may be a verb: they | star."""
    before = tokens[-2][0] if len(tokens) > 1 else ""
    return tokens[-1][0] in TITLE_HEADS and bool(before) and class_of(before) in NO_NOUN_NEXT


@remembered(limit=20_000)
def _ends_in_occupation(piece: str) -> bool:
    """Whether what stands between two spaces ends with a noun for what people are."""
    words = TOKEN.findall(piece)
    return bool(words) and _is_title_word(words[-1])


def _is_title_word(word: str) -> bool:
    """Whether a word may be the last of a title before a name: economist, Tory."""
    return is_title_head(word) or word in PARTISANS


def several(names: Names, name: Mention) -> Beside:
    """A title of several people before the names of all."""
    near = [other for other in names.between(name.start - BEFORE, name.end + BEFORE) if other.kind == "person"]
    place = first = near.index(name)
    while first and _joined(names.text, near, first - 1):
        first -= 1
    if first == place and not _joined(names.text, near, place):
        return NOTHING_BESIDE
    tokens = _words_before(names, near[first].start)
    if not tokens or not (tokens[-1][0] in PLURAL_TITLES or are_occupations(tokens[-1][0])):
        return NOTHING_BESIDE
    title = names.text[tokens[_first_of_title(names, tokens)].start() : tokens[-1].end()]
    return Beside(title[:-2] + "." if title.endswith(".") else title[:-1])


def owned(names: Names, name: Mention) -> Beside:
    """The organisation whose the name is."""
    end = name.start - 3
    if end <= 0 or names.text[end : name.start] not in OWNS:
        return NOTHING_BESIDE
    if owner := names.covering(end - 1):
        return Beside("", organisation(owner))
    unknown = OWNER.search(names.text, max(0, end - BEFORE), end)
    return Beside("", unknown[1] if unknown else "")


def _joined(text: str, people: list[Mention], place: int) -> bool:
    """Whether the person at a place in a list and the next one are joined by a comma or "and"."""
    pair = people[place : place + 2]
    return len(pair) == 2 and JOINS.fullmatch(text, pair[0].end, pair[1].start) is not None


def _words_before(names: Names, start: int) -> list[re.Match[str]]:
    """The words of the line before a name; none if a name is the last."""
    line = max(names.text.rfind("\n", 0, start) + 1, start - BEFORE)
    tokens = list(TOKEN.finditer(names.text, line, start))
    if not tokens or names.covering(tokens[-1].start()):
        return []
    last = tokens[-1][0]
    stops = last[-1] in ",.?!" and last not in PLURAL_TITLES and bare(last) not in GOES_ON
    return [] if stops else tokens


def _first_of_title(names: Names, tokens: list[re.Match[str]]) -> int:
    """The first word of the title that ends with the last of these words: (met) climate | scientist."""
    first = len(tokens) - 1
    if bare(tokens[first][0]) in HONORIFICS:
        return first
    while first > 0 and len(tokens) - first < LONGEST_BEFORE and _modifies(names, tokens, first - 1):
        first -= 1
    return first + (tokens[first][0] == "and")


def _modifies(names: Names, tokens: list[re.Match[str]], k: int) -> bool:
    """Whether a word may stand before the noun of a title: climate | scientist; systems and services | officer."""
    word = tokens[k][0]
    if word == "and":
        return k > 0 and not are_occupations(tokens[k - 1][0]) and _modifies(names, tokens, k - 1)
    if is_occupation(word) and word.istitle() or word.lower() in HAVE_CHIEFS and tokens[k + 1][0].lower() == "chief":
        return True
    if word.istitle() and word.lower() in LEADING:
        return True
    if word.istitle() and word.lower() in PORTFOLIO_WORDS and tokens[k + 1][0].lower() in OF_FIELDS:
        return True  # Transport secretary
    if not word.islower() or not word.isalpha() or names.covering(tokens[k].start()) is not None:
        return False
    if class_of(word) in (pos.NOUN_OR_VERB, pos.NOUN_OR_BASE) and k:
        before = tokens[k - 1]
        owned = before[0] == "and" or before[0].endswith(WHOSE) or names.covering(before.start()) is not None
        return owned or class_of(before[0]) in BEFORE_NOUNS or word in LEADING
    return class_of(word) in pos.NOUN + pos.ADJ or word in LEADING


def _owner_before(names: Names, tokens: list[re.Match[str]]) -> str:
    """The organisation that words end with, in capitals, inside of a sentence: (said) Rain Works."""
    first = len(tokens)
    while first > 1 and _may_name_body(tokens[first - 1][0]) and names.covering(tokens[first - 1].start()) is None:
        first -= 1
    inside = 0 < first < len(tokens) and tokens[first - 1][0].islower() and tokens[first - 1][0][-1] not in ".?!:"
    return names.text[tokens[first].start() : tokens[-1].end()] if inside else ""


def _may_name_body(word: str) -> bool:
    """Whether a word may be one of the name of an organisation: no demonym, no part of a title."""
    key = bare(word)
    other = key in gazetteer().demonym or key in BEFORE_OFFICES or is_occupation(word) or key in NOT_BODIES
    return NAME_WORD.match(word) is not None and not other


RULES = (
    Look("apposition", apposition, "Ann Lahti, 46, a director of research at Nordvik, left."),
    Look("second", second, "Ann Lahti, a nurse and an organiser with the Bakers Union, left."),
    Look("runs", runs, "Ann Lahti, who runs the Bakers Union, left."),
    Look("belonging", belonging, "Ann Lahti, of the Bakers Union, left."),
    Look("published", published, "“It leaks,” wrote Ann Lahti in the Norland Times."),
    Look("party", offices.seat, "Rep. Ann Lahti (D-Oslo) left."),
    Look("fronted", fronted, "A former teacher at the Oslo Lab, Ann Lahti left."),
    Look("before comma", before_comma, "The Bakers Union’s chief economist, Ann Lahti, left."),
    Look("office of", offices.office_of, "Director of public health Ann Lahti left."),
    Look("of body", offices.of_body, "President of the Bakers Union Ann Lahti left."),
    Look("listed", offices.listed, "Ann Lahti, founder, chairman and director of the Bakers Union, left."),
    Look("short rank", offices.short_rank, "The OC Ann Lahti left."),
    Look("of party", offices.of_party, "But fellow Tory Ann Lahti left."),
    Look("of place", offices.of_place, "Oslo mayor Ann Lahti left."),
    Look("of police", offices.of_police, "Police spokesman Lt. Ann Lahti left."),
    Look("before", before, "It rained, said guitarist Ann Lahti."),
    Look("several", several, "The economists Bo Ek and Ann Lahti left."),
    Look("owned", owned, "It rained, said the Bakers Union’s Ann Lahti."),
)

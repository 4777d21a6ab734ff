"""The title that words begin with, and the organisation in it: a director of research at the | Bank of Norland."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.english.body_roles import role_of_kind
from analysis.english.gazetteer import bare
from analysis.english.occupations import are_occupations, is_title_head
from analysis.english.organisation_words import PORTFOLIO_HOLDERS
from analysis.english.patterns import compiled_later
from analysis.english.person_words import BEFORE_OFFICES, HONORIFICS
from analysis.english.source_words import BODY_NOUNS
from analysis.names.bodies_meant import body_meant
from analysis.names.descriptions import NOTHING_BESIDE, OFFICES, Beside, Names, branch
from analysis.names.records import Mention

LONGEST, LONGEST_LINK = 9, 6  # words of a title, of what it is about
DETERMINER = compiled_later(
    r"(?:(?:one|some)\s+of\s+)?(?:(?:a|an|another|fellow|once|the|its|their|our|his|her|then|now)\s+)?", re.IGNORECASE
)
TOKEN = compiled_later(r"[^\s,;:()“”\"]+|[,;:()“”\"]|\n")
ENDS = frozenset(',;:()“”"\n—–') | frozenset(
    """who whose whom which that said says say told tells is was are were has had have will would can could wrote added
    adds when where while as but because if than then""".split()
)
LINKS = frozenset("of for at with from in on to".split())
NOT_IN_TITLE = LINKS | frozenset("by into about after before during since until under a an the this".split())
DOING = frozenset("acting working living speaking representing specialising specializing based employed".split())
BEFORE_BODY = (["of"], ["at"], ["for"], ["with"])  # chief of | technology giant Norsoft
POSSESSIVES = ("'s", "’s", "s’")
ABBREVIATED = re.compile(r"^(?:[A-Z]\.)+$|^(?:Dr|Mrs?|Ms|Jr|Sr|St|Gen|Lt|Sgt|Sen|Gov|Rep|Inc|Co|Corp|Ltd|Mt|No|vs)\.$")
NAME_OF_A_BODY = compiled_later(
    r"""
    [A-Z][\w&.’'-]*
    (?:\s+(?:(?:of|for|and|on|in|to|the|&)\s+){0,2}[A-Z][\w&.’'-]*)+
    """,
    re.VERBOSE,
)
APPOSED_NOUN = re.compile(
    r",\s(?:an?|the)\s(?:[\w’'-]+\s){0,3}?([a-z-]+)(?=[,.;:”\"]|\s(?:that|which|of|for|in|at|based|who|to|on|from|with)\b)"
)
CALLED = re.compile(
    r"(?:an?\s|the\s)?((?:[A-Z]{2,3}\s)?(?:[a-z-]+\s){1,4})(?P<name>[A-Z][\w&.’'-]*(?:\s[A-Z][\w&.’'-]*){0,3})"
)
# Who runs a firm; only with it a single word that no list has is one.
OF_FIRMS = frozenset("ceo cfo coo executive co-founder cofounder boss".split())
UNKNOWN_NAME = re.compile(r"(?=\w*[A-Z])(?=\w*[a-z])[A-Z0-9]\w{2,}|\d+[a-z]+")
CAMPAIGN = re.compile(r"(?:the\s)?((?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+)(?:[’']s?)?\scampaign\b")
LONGEST_APPOSED = 70  # characters
OF_SIDE = re.compile(
    r"\s(?:[A-Z][\w.]*\s){0,3}(?:[a-z-]+\s){0,2}(?:supporter|ally|aide|advis[eo]r|backer|donor|loyalist|spokes\w+|campaign"
    r"|staffer|strategist|pollster|official|fundraiser|operative|appointee|delegate|surrogate|speechwriter|consultant"
    r"|critic|opponent|rival|confidante?|associate|volunteer)\b"
)
ENDS_APPOSITION = re.compile(r"[,.;:)”\"\n]|\Z|\s[-–—]")


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


def title_at(names: Names, start: int, end: int) -> Beside:
    """The title that begins at a place, with what it is about, and the organisation that follows or owns it.

    >>> from analysis.names.mentions import find_mentions
    >>> from analysis.text.document import parse
    >>> text = "She became the chief economist of the Bank of Norland."
    >>> title_at(Names(text, find_mentions(parse(text))), 11, len(text))
    Beside(title='chief economist', organisation='Bank of Norland')
    """
    determiner = DETERMINER.match(names.text, start, end)
    start = determiner.end() if determiner else start
    tokens = Words.read(names.text, start, end).tokens
    words = [token[0].rstrip(".?!,") for token in tokens]
    common = [word if _is_common(names, token) else "" for word, token in zip(words, tokens, strict=True)]
    head = _head(common)
    if head < 0 or any(_owns_nothing(names.text, other) for other in names.between(start, tokens[head].end())):
        return NOTHING_BESIDE
    one_of = determiner is not None and "of" in determiner[0].lower().split() and are_occupations(words[head])
    if not one_of and (not is_title_head(words[head]) or bare(words[head]) in BEFORE_OFFICES):
        return NOTHING_BESIDE
    first, owner = _owner(names, tokens, words, head)
    behind = words[head + 1 : head + 2] in BEFORE_BODY and len(tokens) > head + 2
    called = said_to_be(names, tokens[head + 2].start()) if behind else ""
    owner, last = owner or called, head if called else _about(words, common, head)
    title = names.text[tokens[first].start() : tokens[last].start() + len(words[last])]
    title = title[:-1] if one_of and last == head else title
    owner = owner or _body_after(names, tokens, words, last) or _body_behind_comma(names, tokens[last].end())
    return Beside(" ".join(title.split()), owner)


def _is_common(names: Names, token: re.Match[str]) -> bool:
    """Whether a word belongs to no name, or to an office that was taken for one: Minister of Trade."""
    name = names.covering(token.start())
    return name is None or names.text[name.start : name.end].split()[0].lower() in PORTFOLIO_HOLDERS


def _owns_nothing(text: str, name: Mention) -> bool:
    """Whether a name is a person's that owns nothing: not Lahti's | lawyer, nor a Lahti | ally."""
    return name.kind == "person" and not text.startswith(POSSESSIVES, name.end) and not OF_SIDE.match(text, name.end)


def _body_behind_comma(names: Names, end: int) -> str:
    """Ann Lahti, Director, Rain Watch."""
    behind = names.starting(end + 2) if names.text.startswith(", ", end) else None
    return organisation(behind) if behind and ENDS_APPOSITION.match(names.text, behind.end) else ""


def _head(words: list[str]) -> int:
    """The last word before what is added with a preposition, given the words that are no names; -1 if none is near."""
    head = next((k for k in range(len(words)) if _ends_title(words, k)), len(words)) - 1
    head -= head > 0 and words[head] == "and"  # an employee | and a representative
    return head if head < LONGEST else -1


def _ends_title(words: list[str], k: int) -> bool:
    """Whether a word belongs to what is added to a title: a lawyer | acting for the mill."""
    if words[k].lower() in NOT_IN_TITLE:
        return True
    what = (
        words[k + 1] if words[k].endswith(("ly", "now")) and k + 1 < len(words) else words[k]
    )  # an aide | now working
    added = what in DOING or what.endswith("ed") and what.islower()  # a host | considered rude
    return added and k > 0 and is_title_head(words[k - 1])


def _owner(names: Names, tokens: list[re.Match[str]], words: list[str], head: int) -> tuple[int, str]:
    """The first word of a title behind whose it is, and the organisation: UC's | top officer; Nordvik | chief."""
    first = next((k + 1 for k in range(head - 1, -1, -1) if words[k].endswith(POSSESSIVES)), 0)
    owner = name_in(names, tokens[0].start(), tokens[first].start()) if first else ""
    owner = owner or body_meant(names, words[first - 1][:-2].lower(), tokens[0].start()) if first else ""
    while first < head and (name := names.covering(tokens[first].start())) is not None:
        owner, first = owner or organisation(name), first + 1
    return first, owner


def _about(words: list[str], common: list[str], head: int) -> int:
    """The last word of what a title is about: director | of voting and elections; Minister | of Labour and Trade.

    `common` are the words that are no names.
    """
    field = words[head].lower() in PORTFOLIO_HOLDERS
    last, k = head, head + 1
    while (
        k < len(words) and words[k].lower() in LINKS | {"and"} and words[k].lower() not in ("at", "with", "from", "to")
    ):
        stop = k + 1
        while stop < len(words) and words[stop] not in NOT_IN_TITLE | {"and"}:
            if not (words[stop][0].islower() or field and common[stop]):
                break
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
        found = name_in(names, tokens[k + 1].start(), tokens[-1].end())
        if not found and words[k + 1].lower() == "the" and k + 3 == len(words):
            found = body_meant(names, words[k + 2], tokens[0].start())
        if found:
            near = names.between(tokens[k + 1].start(), tokens[-1].end())
            first = next((name for name in near if organisation(name) == found), None)
            return branch(names, first) if first else found
        if body := _said_to_be_a_body(names, tokens[k + 1].start()) or _campaign(names, tokens[k + 1].start()):
            return body
        at = next((x for x in range(k + 1, min(k + 5, len(words))) if not words[x].islower()), k + 1)
        capitals = NAME_OF_A_BODY.match(names.text, tokens[at].start(), tokens[-1].end())
        if capitals and names.covering(tokens[at].start()) is None and bare(words[at]) not in HONORIFICS:
            return " ".join(capitals[0].rstrip(".,’'").split())
        office = words[last].lower() in OF_FIRMS or words[last - 1 : last + 1] == ["managing", "director"]
        if office and k == last + 1 and at == k + 1 and _unknown_name(names, tokens[at], words[at]):
            return words[at]
    return ""


def _campaign(names: Names, place: int) -> str:
    """The campaign of somebody for an office at a place: spokesman for the | Lahti campaign."""
    match = CAMPAIGN.match(names.text, place)
    return f"{match[1]} campaign" if match else ""


def _unknown_name(names: Names, token: re.Match[str], word: str) -> bool:
    """Whether a word is in capitals or figures and no name that was found: managing director of | 4Sound."""
    return names.covering(token.start()) is None and UNKNOWN_NAME.fullmatch(word) is not None


def _said_to_be_a_body(names: Names, place: int) -> str:
    """The name at a place, whatever it was taken for, if it is said to be one: founder of Sol y Mar, | a charity."""
    name = names.covering(place)
    noun = (
        APPOSED_NOUN.match(names.text, name.end, name.end + LONGEST_APPOSED) if name and name.start == place else None
    )
    return name.actor or "" if name and noun and noun[1] in BODY_NOUNS else ""


def said_to_be(names: Names, place: int) -> str:
    """The organisation that is called what it is at a place: mobile firm | Norfone."""
    called = CALLED.match(names.text, place, place + LONGEST_APPOSED)
    if called is None or role_of_kind(called[1]) is None:
        return ""
    known = names.starting(called.start("name"))
    if known is not None:
        return known.actor or "" if known.kind != "place" else ""
    return called["name"].rstrip(".,’'")


def name_in(names: Names, start: int, end: int) -> str:
    """The first organisation named between two places."""
    return next(filter(None, map(organisation, names.between(start, end))), "")


def organisation(name: Mention | None) -> str:
    return name.actor or "" if name is not None and name.kind == "organisation" else ""

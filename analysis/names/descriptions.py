"""What an article says of each person beside the name: titles, the sex of the words used, organisations.

Only words of the article count, no list of first names. Titles stand right before a name or head an apposition after
it; an organisation stands beside such a title, or after "of" or "from". The sex is that of the titles (Mr.,
spokeswoman), or else of he and she where nobody else can be meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from analysis.english.abbreviations import GOES_ON, any_of
from analysis.english.gazetteer import bare, fold, gazetteer, given_names
from analysis.english.patterns import compiled_later
from analysis.english.person_words import (
    BEFORE_OFFICES,
    HONORIFICS,
    NOUNS_FOR_MEN,
    NOUNS_FOR_WOMEN,
    PERSON_NOUNS,
    PORTFOLIOS,
    TITLES_OF_MEN,
    TITLES_OF_WOMEN,
    WITHIN_OFFICES,
)
from analysis.english.vocab import remembered
from analysis.names.records import Mention

MANY = 8  # names of one person that are looked at
BESIDE = 90  # characters looked at before and after a name
LONGEST_WORD = 30  # characters
BEGINNING = 40  # characters of a sentence in which its subject begins
FEWEST, CLEAR = 2, 0.8  # pronouns that show a sex, and the share of them that agrees
LONGEST_TITLE = 6  # words
# The letters come first, so that the search can skip to them.
PRONOUN = re.compile(r"[HhSs](?<!\w.)(?:(?<=[Hh])(?:(?P<m>e|is|im|imself)|er|ers|erself)|(?<=[Ss])he)\b")
PRONOUN_OF: dict[str | None, str] = {"m": "he", "f": "she"}
TOKEN = re.compile(r"\S+")
SEX_OF_TITLE = dict.fromkeys(TITLES_OF_MEN | NOUNS_FOR_MEN, "m") | dict.fromkeys(TITLES_OF_WOMEN | NOUNS_FOR_WOMEN, "f")
LINKS = frozenset("of the for and".split())  # within a title: Secretary of State
POSSESSIVES = frozenset(["'s", "’s"])
OWNER_END = re.compile(r"^['’]s\s")  # (Nordvik)'s | director
MARKS = "(“\"'‘"
NO_TITLE_ALONE = BEFORE_OFFICES | frozenset("st chief managing".split())
NO_APPOSITION = frozenset(
    """who whose whom which that and or but his her their as while when where with in on at to by from after before if
    said told says is was has had were are including along like such also then not he she it they we i gave took made
    told asked held met went came got""".split()
)
OFFICES = PORTFOLIOS | {"staff", "operations"}  # what somebody is secretary or chief of
OF_OFFICE = re.compile(rf"\s+of\s+(?:{any_of(OFFICES)})\b", re.IGNORECASE)
APPOSITION = re.compile(r",\s+(?:aged\s+)?(?:\d+\s*,\s+)?(?:(?:the|an?|its|then|now)\s+)?(?=[^\s,;:.])")
BELONGING = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?(?=[A-Z])")
AFTER_TITLE = compiled_later(r",?\s+(?:of|at|for|with|from)\s+(?:the\s+)?(?=[A-Z])")


class Description(NamedTuple):
    """What an article says of a person."""

    titles: tuple[str, ...] = ()  # as the article has them, the most frequent first
    sex: str | None = None  # f or m
    organisations: tuple[str, ...] = ()  # by their actor, the most frequent first
    pronoun: str | None = None  # he or she, if the article has it for this person


NOTHING = Description()


class Beside(NamedTuple):
    """The title and the organisation that stand on one side of a name."""

    title: str = ""
    organisation: str = ""


NOTHING_BESIDE = Beside()


class Names:
    """The names of a text in order, for finding the one at a place."""

    def __init__(self, text: str, mentions: Iterable[Mention]) -> None:
        self.text = text
        self.all = [mention for mention in mentions if mention.form == "name"]
        self.starts = [name.start for name in self.all]

    def starting(self, start: int) -> Mention | None:
        """The name that starts at a place."""
        i = bisect_left(self.starts, start)
        return self.all[i] if i < len(self.all) and self.starts[i] == start else None

    def covering(self, place: int) -> Mention | None:
        """The name that a place lies in."""
        i = bisect_right(self.starts, place) - 1
        return self.all[i] if i >= 0 and place < self.all[i].end else None

    @cached_property
    def police(self) -> set[str]:
        """The police forces that the text names."""
        bodies = {name.actor for name in self.all if name.kind == "organisation" and name.actor}
        return {body for body in bodies if "Police" in body}

    def between(self, start: int, end: int) -> list[Mention]:
        """The names that start between two places."""
        return self.all[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def describe(
    text: str, mentions: Sequence[Mention], sentences: Sequence[tuple[int, int]], quoted: Iterable[tuple[int, int]]
) -> dict[str, Description]:
    """What a text says of each person it names; `quoted` are spans in which he and she are a speaker's words.

    >>> from analysis.names.mentions import find_mentions
    >>> from analysis.text.document import parse
    >>> text = "Ann Lahti, an economist of the Bank of Norland, left. She said she was old. Mayor Bo Ek of Oslo slept."
    >>> document = parse(text)
    >>> for actor, said in describe(text, find_mentions(document), document.sentences, []).items():
    ...     print(actor, said)
    Ann Lahti Description(titles=('economist',), sex='f', organisations=('Bank of Norland',), pronoun='she')
    Bo Ek Description(titles=('Mayor', 'of Oslo'), sex=None, organisations=(), pronoun=None)
    """
    names = Names(text, mentions)
    titles: dict[str, dict[str, int]] = {}
    organisations: dict[str, dict[str, int]] = {}
    for name in _persons(names):
        actor = name.actor or ""
        own, bodies = titles.setdefault(actor, {}), organisations.setdefault(actor, {})
        for look in SIDES:
            beside = look(names, name)
            if beside is NOTHING_BESIDE:
                continue
            title, organisation = beside
            if title:
                own[title] = own.get(title, 0) + 1
            if organisation:
                bodies[organisation] = bodies.get(organisation, 0) + 1
    votes = _votes(names, sentences, quoted)
    described = {}
    for actor, own in titles.items():
        of_bodies = tuple(_by_frequency(organisations[actor]))
        if not own and not votes.get(actor):  # as of most
            described[actor] = Description(organisations=of_bodies)
            continue
        called = _sex_of_pronouns(votes[actor], alone=len(titles) == 1)
        sex = _sex(actor, own, votes[actor], alone=len(titles) == 1)
        pronoun = PRONOUN_OF.get(called) if called == sex else None
        described[actor] = Description(_once(own), sex, of_bodies, pronoun)
    return described


def _persons(names: Names) -> Iterator[Mention]:
    """The names of persons, no more than MANY of each."""
    times: Counter[str | None] = Counter()
    for name in names.all:
        times[name.actor] += 1
        if name.kind == "person" and times[name.actor] <= MANY:
            yield name


def _by_frequency(times: dict[str, int]) -> list[str]:
    """The most frequent first; of equals, as they came."""
    return sorted(times, key=times.__getitem__, reverse=True)


def _once(titles: dict[str, int]) -> tuple[str, ...]:
    """The titles, the most frequent first, each once whether with capitals or without."""
    written: dict[str, str] = {}
    for title in _by_frequency(titles):
        written.setdefault(title.lower(), title)
    return tuple(written.values())


# Beside a name ---------------------------------------------------------------------------------------------------


@remembered(limit=20_000)
def _is_title(word: str) -> bool:
    """Whether a word is a title, or ends in one: vice-president."""
    key = bare(word.strip(MARKS))
    return key in gazetteer().title or key.rpartition("-")[2] in gazetteer().title


@remembered(limit=20_000)
def _is_title_alone(word: str) -> bool:
    """Whether a word is a title without another: not former, not chief."""
    return _is_title(word) and bare(word.strip(MARKS)) not in NO_TITLE_ALONE


@remembered(limit=20_000)
def _may_stand_within(word: str) -> bool:
    """Whether a word may stand among those of a title: press secretary, Secretary of State, Finnish president."""
    key = bare(word)
    return key in WITHIN_OFFICES or key in LINKS or key == "shadow" or key in gazetteer().demonym and word[0].isupper()


@remembered(limit=20_000)
def _ends_phrase(word: str) -> bool:
    """Whether a phrase ends with a word: at a comma, or at a stop that is no abbreviation's."""
    return word[-1] in ',;:!?)”"' or word[-1] == "." and bare(word.strip(MARKS)) not in GOES_ON


@remembered(limit=20_000)
def _may_end_title(word: str) -> bool:
    """Whether a word may be the last one before a name that has a title."""
    return not _ends_phrase(word) and (_is_title(word) or _may_stand_within(word))


def _before(names: Names, name: Mention) -> Beside:
    """The title right before a name, with the country or place before it; and the organisation beside the title.

    Finnish President Ann Lahti; Oslo mayor Ann Lahti; Nordvik chief executive Ann Lahti; head of the Union Ann Lahti.
    """
    text = names.text
    line = max(text.rfind("\n", 0, name.start) + 1, name.start - BESIDE)
    last = text[max(line, name.start - LONGEST_WORD) : name.start].rsplit(None, 1)
    if not last or not _may_end_title(last[-1]):
        return NOTHING_BESIDE
    first, organisation, titled = name.start, "", False
    for token in reversed(list(TOKEN.finditer(text, line, name.start))):
        word, other = token[0], names.covering(token.start())
        if other is not None:
            if other.kind == "organisation":
                organisation = other.actor or ""
            elif (
                other.kind == "place"
                and titled
                and text[other.end : first].isspace()  # not: the US, Mr Roe said
                and bare(text[first:].split(maxsplit=1)[0]) not in LINKS
            ):
                first = other.start
            if titled or other.kind != "organisation":
                break
        elif not _may_end_title(word) or bare(word) in LINKS and _opens_with_honorific(text[first : name.start]):
            break  # a strategist for | Mrs. Lahti
        else:
            first, titled = token.start(), titled or _is_title_alone(word)
    return Beside(_trimmed(text[first : name.start]), organisation) if titled else NOTHING_BESIDE


def _opens_with_honorific(title: str) -> bool:
    """Whether a title begins with a word such as Mr or Mrs."""
    words = title.split(maxsplit=1)
    return bool(words) and bare(words[0]) in HONORIFICS


@remembered(limit=20_000)
def _trimmed(title: str) -> str:
    """A title without the organisation or the words that may end it: head of (the Bakers Union)."""
    words = re.split(
        r"\s(?:of|at|for)\s+(?:the\s+)?(?=[A-Z]\S+\s+\S|$)", OWNER_END.sub("", title).strip(f" \t{MARKS}")
    )[0].split()
    while words and (bare(words[-1]) in LINKS or words[-1] in POSSESSIVES):
        words.pop()
    while words and (bare(words[0]) in LINKS or words[0] in POSSESSIVES):
        words.pop(0)
    return " ".join(words)


def _apposition(names: Names, name: Mention) -> Beside:
    """The title that heads the apposition after a name, and its organisation: Ann Lahti, a director of Nordvik."""
    text = names.text
    if not text.startswith(",", name.end):
        return NOTHING_BESIDE
    opening = APPOSITION.match(text, name.end, name.end + BESIDE)
    if opening is None:
        return NOTHING_BESIDE
    organisation, first, last = "", opening.end(), 0
    for count, token in enumerate(TOKEN.finditer(text, opening.end(), name.end + BESIDE)):
        word = token[0].rstrip(',;:.”"')
        other = names.covering(token.start())
        if other is not None:
            if other.kind == "person" or last:
                break
            if other.kind == "organisation":
                organisation, first = other.actor or "", other.end
        elif _is_title(word) or bare(word) in PERSON_NOUNS:
            last = token.end() - len(token[0]) + len(word)
        elif last or count > LONGEST_TITLE or not word.isalpha() or bare(word) in NO_APPOSITION:
            break
        if _ends_phrase(token[0]):
            break
    last = after.end() if last and (after := OF_OFFICE.match(text, last)) else last
    title = _trimmed(text[first:last])
    if not any(map(_is_title_alone, title.split())) and bare(title.split()[-1] if title else "") not in PERSON_NOUNS:
        return NOTHING_BESIDE
    return Beside(title, organisation or _after_title(names, last))


def _after_title(names: Names, end: int) -> str:
    """The organisation that a title ends with: of the Bank of Norland."""
    link = AFTER_TITLE.match(names.text, end)
    other = names.starting(link.end()) if link else None
    return branch(names, other) if other is not None and other.kind == "organisation" else ""


def branch(names: Names, body: Mention) -> str:
    """An organisation, or its branch in a place where that follows the short name: the NBU of | Norland."""
    text = names.text
    place = names.starting(body.end + len(" of ")) if text.startswith(" of ", body.end) else None
    short = text[body.start : body.end].isupper()
    return text[body.start : place.end] if short and place and place.kind == "place" else body.actor or ""


def _belonging(names: Names, name: Mention) -> Beside:
    """Ann Lahti of the Bank of Norland, Ann Lahti of Texas."""
    link = BELONGING.match(names.text, name.end) if names.text.startswith((" of ", " from "), name.end) else None
    other = names.starting(link.end()) if link else None
    if other is None or other.kind == "person":
        return NOTHING_BESIDE
    if other.kind == "organisation":
        return Beside("", other.actor or "")
    return Beside(" ".join(names.text[name.end : other.end].split()))


SIDES = (_before, _apposition, _belonging)


# The sex ---------------------------------------------------------------------------------------------------------


def _sex_of_titles(titles: Iterable[str]) -> str | None:
    """The sex that titles have, if they agree."""
    words = (bare(word) for title in titles for word in title.split())
    sexes = {SEX_OF_TITLE[word] for word in words if word in SEX_OF_TITLE}
    return sexes.pop() if len(sexes) == 1 else None


def _sex(actor: str, titles: Iterable[str], votes: Counter[str], alone: bool) -> str | None:
    """The sex of the titles, or else of the pronouns; none if the first name is of the other one.

    Then the words may mean somebody without a name, unless the article names nobody else and says he or she again.
    """
    sex = _sex_of_titles(titles) or _sex_of_pronouns(votes, alone)
    sure = " " not in actor or alone and votes[sex or ""] == votes.total() >= FEWEST
    return sex if sure or given_names().get(fold(actor.split()[0]), sex) == sex else None


def _sex_of_pronouns(votes: Counter[str], alone: bool) -> str | None:
    """The sex of most pronouns that can mean a person only; one pronoun will do if the article names nobody else."""
    if not votes or votes.total() < FEWEST and not alone:
        return None
    [(sex, n)] = votes.most_common(1)
    return sex if n >= CLEAR * votes.total() else None


def _votes(
    names: Names, sentences: Sequence[tuple[int, int]], quoted: Iterable[tuple[int, int]]
) -> defaultdict[str, Counter[str]]:
    """How often he and she can mean a person only: who is the only one that their sentence names, and names before
    them; or else the first of the sentence before, if neither names somebody else.
    """
    own_words = sorted(quoted)
    starts = [start for start, _ in sentences]
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for pronoun in PRONOUN.finditer(names.text):
        start = pronoun.start()
        number, place = bisect_right(starts, start) - 1, bisect_right(own_words, (start, len(names.text))) - 1
        if number < 0 or place >= 0 and start < own_words[place][1]:
            continue
        people = _people(names, *sentences[number])
        if not people and number:
            people, start = _people(names, *sentences[number - 1]), starts[number - 1] + BEGINNING
        if people and people[0].start < start and all(person.actor == people[0].actor for person in people):
            votes[people[0].actor or ""]["m" if pronoun["m"] else "f"] += 1
    return votes


def _people(names: Names, start: int, end: int) -> list[Mention]:
    return [name for name in names.between(start, end) if name.kind == "person"]

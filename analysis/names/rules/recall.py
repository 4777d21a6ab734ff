"""Names that the tagger passed over though their form or a list vouches for them: Hamas, Angela Day, Ann de la Tour."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import bare, gazetteer, given_names
from analysis.english.occupations import is_occupation
from analysis.english.organisation_words import PAPERS_AFTER_THE
from analysis.english.person_words import FAMILY_NAMES_FIRST, PARTICLES_BETWEEN
from analysis.english.pos_lexicon import classes
from analysis.english.vocab import memo
from analysis.names.rules.common_words import BODIES, follow_their_words
from analysis.names.rules.name_forms import GIVEN
from analysis.names.rules.trimming import INITIAL
from analysis.names.spans import NameSpans, Span, certain
from analysis.names.tokens import LEADING

LONGEST = 15  # tokens; more than that is no name
INITIALS = 4  # before a surname
PARTICLES = LEADING | {"la", "le", "ben"}
CLOSING = tuple("”’\"'")  # marks of a quotation that ends
PLATFORMS = ("platform", "network", "site", "app")  # before X
# Words in capitals more often than the acronyms that lists have.
NOT_ACRONYMS = frozenset("IS IT LA ABC AAA NUT CAS INC MOD FA APC PDP PRI PPP".split())


def drop_overlong(names: NameSpans) -> list[Span]:
    """Drop spans that are too long for a name."""
    return [s for s in names.spans if s.last - s.first <= LONGEST]


# Acronyms ----------------------------------------------------------------------------------------------------------


class AcronymRule(NamedTuple):
    """A reason to take a word in capitals for a name.

    kind_of
        gets the spans, the token and the kind of each span by where it ends; returns the kind of the name, None if it
        is none
    example
        before -> after, each name in brackets after its kind
    """

    name: str
    kind_of: Callable[[NameSpans, int, dict[int, str]], str | None]
    example: str


def _short_form(names: NameSpans, i: int, ending: dict[int, str]) -> str | None:
    kind = ending.get(i - 1)
    if kind not in ("organisation", "other") or names.before(i) != "(" or not 1 < len(names.words[i]) < 8:
        return None
    return kind if names.keys[i + 1 : i + 2] == [")"] else None


def _of_lower_case(names: NameSpans, i: int, ending: dict[int, str]) -> str | None:
    """An organisation, if a word in brackets has the initials of words before it of which the last means one."""
    letters = names.keys[i]
    if names.before(i) != "(" or names.keys[i + 1 : i + 2] != [")"] or names.words[i - 2] not in BODIES:
        return None
    return "organisation" if len(letters) > 1 and follow_their_words(names, i - 1, letters) else None


def _platform_x(names: NameSpans, i: int, ending: dict[int, str]) -> str | None:
    return "organisation" if names.words[i] == "X" and names.before(i) in PLATFORMS else None


def _known_acronym(names: NameSpans, i: int, ending: dict[int, str]) -> str | None:
    letters, known = names.words[i].replace(".", ""), names.lists.known
    if len(names.words[i]) < 2 or letters.lower() not in known or letters in NOT_ACRONYMS:
        return None
    place = names.keys[i] in names.lists.country or known[letters.lower()] in names.lists.place
    return "place" if place else "organisation"


# fmt: off
ACRONYMS = (
    AcronymRule("short form in brackets", _short_form,
                "the [organisation Nordic Union] (NU) met -> the [organisation Nordic Union] ([organisation NU]) met"),
    AcronymRule("short form of a body in lower case", _of_lower_case,
                "the bakers union (BU) met -> the bakers union ([organisation BU]) met"),
    AcronymRule("platform X", _platform_x,
                "on the platform X she wrote so -> on the platform [organisation X] she wrote so"),
    AcronymRule("well-known acronym", _known_acronym,
                "doctors of the WHO came by -> doctors of the [organisation WHO] came by"),
)  # fmt: on


def recall_acronyms(names: NameSpans) -> list[Span]:
    """Add well-known acronyms, and short forms in brackets: WHO, U.N., Nordic Fisheries Council (NFC)."""
    covered = names.covered()
    ending = {span.last: span.kind for span in names.spans}
    new = []
    for i in names.tokens.uppers:
        if i in covered:
            continue
        for rule in ACRONYMS:
            kind = rule.kind_of(names, i, ending)
            if kind:
                new.append(certain(i, i + 1, kind, rule.name))
                break
    return names.with_added(new)


# Single words, initials and first names ----------------------------------------------------------------------------


class Surroundings:
    """Where names are already, and what is beside a token."""

    def __init__(self, names: NameSpans) -> None:
        self.names, self.words, self.keys, self.lists = names, names.words, names.keys, names.lists
        self.starts, self.ends, self.end = names.starts, names.ends, names.end
        self.firsts = {s.first for s in names.sentences}
        self.covered = names.covered()

    def cover(self, span: Span) -> None:
        self.covered.update(range(span.first, span.last))

    def beside(self, i: int) -> bool:
        """Whether a single character lies between the token at i and the one before, in one sentence."""
        return 0 < i < self.end and self.starts[i] - self.ends[i - 1] == 1 and i not in self.firsts

    def follows(self, i: int) -> bool:
        """The same, or nothing lies between them: J.K."""
        return self.beside(i) or self.names.touches(i)

    def capital(self, i: int) -> bool:
        """Whether a word with a capital is at i, right after another."""
        return self.beside(i) and self.words[i][0].isupper()

    def free_capital(self, i: int) -> bool:
        """The same, and no name has it yet."""
        return i not in self.covered and self.capital(i)

    def is_given(self, i: int) -> bool:
        """Whether the token at i is a first name of two syllables that comes last: Ban Ki-moon."""
        if not GIVEN.fullmatch(self.words[i]):
            return False
        second = self.keys[i].partition("-")[2]
        compound = len(second) > 3 and second in classes() or self.lists.compound.search(self.keys[i])
        return not compound  # Bush-spent, London-based

    def joined(self, i: int) -> bool:
        """Whether "and" joins the token at i to a capital that is no name: Test and Trace."""
        return (
            i > 1 and self.keys[i - 1] in ("and", "&") and i - 2 not in self.covered and self.words[i - 2][0].isupper()
        )

    def opens(self, i: int) -> bool:
        """Whether the token at i has its capital from its place: first in a sentence, in marks or after a colon."""
        return i in self.firsts or not self.words[i - 1][-1].isalnum() and self.words[i - 1] != ","

    def ordinary(self, i: int) -> bool:
        """Whether the word at i may be no name: in lower case elsewhere, or a common word that opens a sentence."""
        return self.keys[i] in self.names.lower_case or self.keys[i] in classes() and self.opens(i)


def _paper(around: Surroundings, i: int) -> Span | None:
    """A newspaper called by a common word: The Guardian."""
    if around.keys[i] not in PAPERS_AFTER_THE or around.words[i - 1] != "The" or not around.beside(i):
        return None
    if around.opens(i - 1) or around.capital(i + 1):
        return None
    return certain(i, i + 1, "organisation", "newspaper")


def _is_listed(key: str) -> bool:
    lists = gazetteer()
    return key in lists.body or key in lists.country or key in lists.capital


def _written_as_listed(word: str) -> bool:
    """Whether a word is in title case, or in capitals with a figure: Oslo, MI5."""
    return word.istitle() or word.isupper() and not word.isalpha() and word.isalnum()


def _listed_word(around: Surroundings, i: int) -> Span | None:
    """An organisation, country or capital of one word, without other names beside it."""
    key, organisation = around.keys[i], around.keys[i] in around.lists.body
    if not _is_listed(key):
        return None
    if not _written_as_listed(around.words[i]) or around.capital(i + 1) or around.ordinary(i):
        return None
    if around.beside(i) and around.words[i - 1][0].isupper() and around.words[i - 1] != "The":
        return None
    return certain(i, i + 1, "organisation" if organisation else "place", "listed word")


def _initials(around: Surroundings, i: int) -> Span | None:
    """Initials and a surname: J. D. Harrow; a single initial only where it ends no sentence."""
    last = i
    while last - i < INITIALS and INITIAL.fullmatch(around.words[last]) and around.follows(last + 1):
        last += 1
    if last == i or not around.free_capital(last) or not around.words[last].istitle() or around.capital(last + 1):
        return None
    lists, before, surname = around.lists, around.keys[i - 1], around.keys[last]
    if last - i == 1 and not (around.opens(i) or before in lists.title or before in ("and", "by")):
        return None
    if surname in lists.organisation or surname in lists.title or surname in lists.starter:
        return None
    return certain(i, last + 1, "person", "initials and surname")


def _first_name(around: Surroundings, i: int) -> Span | None:
    """A first name and a surname: Angela Day, Giulia di Stefano."""
    if around.keys[i] not in around.lists.first or not _begins_name(around, i):
        return None
    last = i + 1
    while around.beside(last) and around.words[last] in PARTICLES:
        last += 1
    if not _surname(around, last, around.keys[i] in around.lists.only_first) or around.free_capital(last + 1):
        return None
    return certain(i, last + 1, "person", "first name and surname")


def _begins_name(around: Surroundings, i: int) -> bool:
    """Whether the first name at i is one here, and nothing else: no West Wing, no Fancy Bear."""
    key, lists = around.keys[i], around.lists
    if key in lists.title or key in lists.place or key in lists.demonym or around.ordinary(i):
        return False
    beside = around.beside(i)
    if beside and around.keys[i - 1] in lists.title:
        return True
    if key in classes() or key not in lists.only_first and key not in given_names():
        return False
    return not (around.joined(i) or beside and around.words[i - 1][0].isupper())


def _surname(around: Surroundings, i: int, sure: bool) -> bool:
    """Whether the token at i is a capitalised word that heads no other kind of name.

    `sure` says that the name before it is a first name only.
    """
    return around.free_capital(i) and _may_be_surname(around, i) and (sure or around.keys[i] not in around.lists.other)


def _may_be_surname(around: Surroundings, i: int) -> bool:
    """Whether the word at i has a capital, and no list has it as something else."""
    key, lists = around.keys[i], around.lists
    others = (
        lists.organisation, lists.facility, lists.title, lists.month,
        lists.starter, lists.demonym, lists.never, lists.place,
    )  # fmt: skip
    return around.words[i].istitle() and not any(key in other for other in others)


def _family_name_first(around: Surroundings, i: int) -> Span | None:
    """A family name and a first name of two syllables: Ban Ki-moon."""
    if around.keys[i] not in FAMILY_NAMES_FIRST or not around.free_capital(i + 1) or not around.is_given(i + 1):
        return None
    if around.beside(i) and around.words[i - 1][0].isupper() and around.keys[i - 1] not in around.lists.title:
        return None
    return certain(i, i + 2, "person", "family name first")


def _particle_between(around: Surroundings, i: int) -> Span | None:
    """A first name, a particle of Africa or Asia and a surname: Ngugi wa Thiong'o."""
    if around.words[i + 1 : i + 2] == [] or around.words[i + 1] not in PARTICLES_BETWEEN or not around.beside(i + 1):
        return None
    if not around.free_capital(i + 2) or not around.words[i].istitle() or around.keys[i] in around.lists.title:
        return None
    return certain(i, i + 3, "person", "particle between names")


def _speaker(around: Surroundings, i: int) -> Span | None:
    """One unknown word that speaks: “Go,” Qi said. Where a sentence begins, only a first name or a surname."""
    key, lists, before = around.keys[i], around.lists, around.words[i - 1]
    says = around.keys[i + 1] if around.beside(i + 1) else ""
    if says not in lists.speech or classes()[says] not in pos.FULL_VERBS:  # Qi state
        return None
    if not _may_be_surname(around, i) or key in lists.other or around.ordinary(i) or key in classes():
        return None
    if around.beside(i) and (i - 1 in around.covered or before[0].isupper()):
        return None
    if around.opens(i) and before not in CLOSING and key not in lists.first and key not in lists.last:
        return None
    return certain(i, i + 1, "person", "speaks")


def _after_job(around: Surroundings, i: int) -> Span | None:
    """Two unknown words after what somebody does: opposition politician Abdu Altarb."""
    job = around.words[i - 1]
    if not (job.islower() and around.beside(i) and is_occupation(job) and around.free_capital(i + 1)):
        return None
    if around.capital(i + 2) or not all(_may_be_surname(around, j) and not around.ordinary(j) for j in (i, i + 1)):
        return None
    return None if around.keys[i + 1] in classes() else certain(i, i + 2, "person", "after a job")


class SingleRule(NamedTuple):
    """A form of name that the tagger may pass over: `find` gives the span that begins at a token, None without one."""

    name: str
    find: Callable[[Surroundings, int], Span | None]
    may_begin: Callable[[str, str], bool]  # whether such a name may begin with a word, also given as the lists have it
    example: str  # before -> after, each name in brackets after its kind


# fmt: off
SINGLE = (
    SingleRule("newspaper", _paper, lambda word, key: key in PAPERS_AFTER_THE,
               "he told The Guardian of it -> he told The [organisation Guardian] of it"),
    SingleRule("listed word", _listed_word, lambda word, key: _written_as_listed(word) and _is_listed(key),
               "He spoke of Hamas there. -> He spoke of [organisation Hamas] there."),
    SingleRule("initials and surname", _initials, lambda word, key: INITIAL.fullmatch(word) is not None,
               "So J. D. Harrow wrote. -> So [person J. D. Harrow] wrote."),
    SingleRule("family name first", _family_name_first, lambda word, key: key in FAMILY_NAMES_FIRST,
               "They met Ban Ki-moon. -> They met [person Ban Ki-moon]."),
    SingleRule("particle between names", _particle_between, lambda word, key: word.istitle(),
               "So Jo wa Njo said. -> So [person Jo wa Njo] said."),
    SingleRule("speaks", _speaker, lambda word, key: word.istitle() and key not in classes(),
               "It froze, but Qi said no. -> It froze, but [person Qi] said no."),
    SingleRule("after a job", _after_job, lambda word, key: word.istitle() and key not in classes(),
               "So politician Abdu Altarb left. -> So politician [person Abdu Altarb] left."),
    SingleRule("first name and surname", _first_name, lambda word, key: key in gazetteer().first,
               "They met Angela Day. -> They met [person Angela Day]."),
)  # fmt: on


def _rules_beginning(word: str) -> tuple[SingleRule, ...]:
    """The rules for names that may begin with a word."""
    key = bare(word)
    return tuple(rule for rule in SINGLE if rule.may_begin(word, key))


_BEGINNING = memo(_rules_beginning)


def recall_single(names: NameSpans) -> list[Span]:
    """Add listed names of one word, and initials and first names with what follows them."""
    around = Surroundings(names)
    new = []
    for i in names.tokens.capitals:
        if i in names.headlines or i in around.covered:
            continue
        for rule in _BEGINNING[names.words[i]]:
            span = rule.find(around, i)
            if span:
                new.append(span)
                around.cover(span)
                break
    return names.with_added(new)


def recall_given_first(names: NameSpans) -> list[Span]:
    """Take a first name of Korea or China and the family name after it for a person's: Joon-ho Park."""
    new, around = [], Surroundings(names)
    for i in names.tokens.those(FAMILY_NAMES_AS_WRITTEN):
        if i and around.beside(i) and around.is_given(i - 1) and not around.free_capital(i + 1):
            before = around.keys[i - 2] if around.beside(i - 1) and names.capital(i - 2) else ""
            if i - 1 not in names.headlines and before not in FAMILY_NAMES_FIRST:
                new.append(certain(i - 1, i + 1, "person", "first name and family name"))
    return names.with_replaced(new)


FAMILY_NAMES_AS_WRITTEN = tuple(sorted(name.title() for name in FAMILY_NAMES_FIRST))

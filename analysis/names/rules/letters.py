"""Names in letters that no list has: initials of a name of the article (MoJ, FDR), and bodies such as the NFC."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.organisation_words import NO_BODIES
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import SHIP_PREFIXES
from analysis.names.spans import NameSpans, Span, certain

LETTERS = re.compile(r"[A-Z]{3,6}|[A-Z][a-z]{0,2}[A-Z]{1,3}")  # NFC, MoJ
FILLERS = frozenset("of the and for in on to & , de do da des du la".split())  # words that initials may leave out
ARTICLES = frozenset(("the", "a", "an"))
STAFF = frozenset(
    """
    staff students lecturers workers employees officials researchers members experts doctors nurses patients pupils
    teachers scientists leaders lawyers analysts engineers graduates alumni spokesman spokeswoman spokesperson
    headquarters campus professor professors union unions worked works work studied studies teaches taught
    """.split()
)
NOT_OF_BODIES = frozenset("therapy surgery tests test treatment patients devices phones software".split())
# What bodies do, and no other letters.
ACTS = frozenset(
    """
    said says denied denies wants wanted hopes hoped plans announced argues argued believes expects urged accused
    promised refused declined agreed hired sacked fired apologised apologized insisted insists vowed pledged sued
    """.split()
)
# What a body is, after a comma: the DNA, the anti-corruption office.
OF_BODIES = frozenset(
    """
    office agency body authority party union group movement association federation council court force regulator
    watchdog ministry department bureau commission institute coalition alliance front militia company firm bank
    broadcaster charity league club society foundation directorate inspectorate
    """.split()
)
GOING_ON = frozenset(", . ; that which who of for in on behind charged set whose".split())
PHRASE = 6  # words
EVERYWHERE = ("letters after people", "letters with their kind")  # rules that speak for all mentions


class LettersRule(NamedTuple):
    """A reason to take letters for a name: `kind_of` gets the spans, the token and the initials of names."""

    name: str
    kind_of: Callable[[NameSpans, int, dict[str, str]], str | None]
    example: str  # before -> after, each name in brackets after its kind


def _initials(names: NameSpans, i: int, initials: dict[str, str]) -> str | None:
    key = names.keys[i]
    kind = initials.get(key)
    if kind == "other" or key in names.lists.never or key in NO_BODIES:
        return None
    return None if kind == "person" and names.before(i) in ARTICLES else kind


def _after_article(names: NameSpans, i: int, initials: dict[str, str]) -> str | None:
    key = names.keys[i]
    if names.before(i) != "the" or len(key) < 3 or key in initials:
        return None
    if key in NO_BODIES or key in names.lists.never or key in classes() or key in names.lower_case:
        return None
    numbered = i + 1 < names.end and names.words[i + 1][0].isdigit()  # the IMO 2022
    ship = key in SHIP_PREFIXES and names.spaced(i + 1) and names.capital(i + 1)
    return None if numbered or ship else "organisation"


def _apposed(names: NameSpans, i: int, initials: dict[str, str]) -> str | None:
    """Letters for something else, where a comma and the kind of body follow: the DNA, the fraud office."""
    if names.before(i) != "the" or names.keys[i + 1 : i + 2] != [","]:
        return None
    if names.keys[i + 2 : i + 3] not in (["the"], ["a"], ["an"]):
        return None
    for j in range(i + 3, min(i + 3 + PHRASE, names.end - 1)):
        if not (names.words[j].islower() or names.words[j] in "'’-" or names.capital(j)):
            return None
        if names.words[j] in OF_BODIES and names.words[j + 1] in GOING_ON:
            return "organisation"
    return None


def _after_people(names: NameSpans, i: int, initials: dict[str, str]) -> str | None:
    key, who = names.keys[i], names.before(i - 1)
    if names.before(i) not in ("at", "for", "from", "of") or len(key) < 3 or key in initials or not who:
        return None
    if key in NO_BODIES or key in names.lists.never or key in classes() or key in names.lower_case:
        return None
    if not (who in STAFF or names.before(i) != "of" and (is_occupation(who) or are_occupations(who))):
        return None
    numbered = i + 1 < names.end and names.words[i + 1][0].isdigit()  # workers at CES 2024
    return None if numbered or names.keys[i + 1 : i + 2] and names.keys[i + 1] in NOT_OF_BODIES else "organisation"


def _acting(names: NameSpans, i: int, initials: dict[str, str]) -> str | None:
    key, after = names.keys[i], names.keys[i + 1] if i + 1 < names.end else ""
    if len(key) < 3 or key in NO_BODIES or key in names.lists.never or key in classes() or key in names.lower_case:
        return None
    quoted = names.keys[max(0, i - 2) : i] == ["according", "to"]
    if names.before(i) in ARTICLES or after in names.lists.title or names.spaced(i) and names.capital(i - 1):
        return None
    return "organisation" if quoted or after in ACTS or after in names.lists.speech else None


# fmt: off
RULES = (
    LettersRule("initials of a name", _initials,
                "[person Ann D. Roe] came. Then ADR went. -> [person Ann D. Roe] came. Then [person ADR] went."),
    LettersRule("letters with their kind", _apposed,
                "The DNA, the fraud office, lost. -> The [organisation DNA], the fraud office, lost."),
    LettersRule("letters after people", _after_people,
                "Staff at USP walked out. -> Staff at [organisation USP] walked out."),
    LettersRule("letters that act", _acting,
                "Then SBV denied it. -> Then [organisation SBV] denied it."),
    LettersRule("letters after the", _after_article, "The SBV won the vote. -> The [organisation SBV] won the vote."),
)  # fmt: on


def recall_letters(names: NameSpans) -> list[Span]:
    """Add names in letters: initials of a name of the article, and bodies known by letters that no list has."""
    words, new = names.words, []
    letters = [i for i in names.tokens.capitals if words[i][-1].isupper() and LETTERS.fullmatch(words[i])]
    covered = names.covered() if letters else set()
    letters = [i for i in letters if i not in covered]
    initials = _initials_of_names(names) if letters else {}
    for i in letters:
        if i in names.headlines or names.touches(i + 1) and names.words[i + 1] == "-":
            continue
        for rule in RULES:
            kind = rule.kind_of(names, i, initials)
            if kind:
                new.append(certain(i, i + 1, kind, rule.name))
                break
    found = {names.words[span.first]: span.rule for span in new if span.rule in EVERYWHERE}
    if found:
        taken = {span.first for span in new}
        again = [i for i in letters if names.words[i] in found and i not in taken and i not in names.headlines]
        new += [certain(i, i + 1, "organisation", found[names.words[i]]) for i in again]
    return names.with_added(new)


def _initials_of_names(names: NameSpans) -> dict[str, str]:
    """The kind of each name of three words or more, by its initials with and without small words."""
    kinds: dict[str, str] = {}
    for span in names.spans:
        if span.kind == "place" or span.last - span.first < 3 and "-" not in names.key(span):
            continue
        keys = [part for key in names.keys[span.first : span.last] for part in key.split("-") if part[:1].isalpha()]
        main = [key for key in keys if key not in FILLERS]
        if len(keys) > 2:
            for words in (keys, main):
                kinds.setdefault("".join(word[0] for word in words), span.kind)
    return kinds

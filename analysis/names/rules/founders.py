"""Firms called like the people who founded them: [Calvin Klein] opened in Lima; gloves were sold at [David Jones].

A list has such firms. Nobody of that name may be meant: no surname alone, no title or occupation before it, no age or
he or she after it. Of names that many people bear, the text must be about shops or shares.
"""

from __future__ import annotations

import re

from analysis.english.occupations import is_occupation
from analysis.english.organisation_words import KINDS_OF_BUSINESSES
from analysis.english.person_words import BEFORE_SURNAMES
from analysis.names.spans import NameSpans, Span

# Words of an article about a firm.
TRADE = frozenset(
    """
    shop shops store stores retailer retailers counter counters chain customers shoppers shares sales profit profits
    brand brands boutique boutiques outlet outlets mall malls factory stock investors branches clients bookmaker
    takeover franchise warehouse supermarket department collection fragrance perfume handbags analysts recruiter
    brewery distillery whisky lender bank insurer law merger acquisition bid firm company bookmakers
    """.split()
)
PERSONAL = frozenset("who he she his her whose himself herself".split())
OF_LIVES = frozenset("born died aged married wed dies resigned retired".split())
OWNERS = frozenset("owner employer seller sponsor jeweller jeweler lawyers bookseller tenant landlord".split())
CARS = frozenset(
    "cars car vans trucks vehicles models dealer dealers drivers engine engines lap podium carmaker plant jobs".split()
)
SELLS = frozenset("sells sell sold prices coats shoes bags soap perfumes jewels watches".split())
# Of these, those that tell of a firm wherever they stand, and more.
OF_TRADE = (TRADE - frozenset("collection law sold department".split())) | frozenset(
    "plant plants workers staff car cars vehicles models carmaker automaker maker firm's shareholders dealers".split()
)
AT = frozenset(("at", "the"))
BESIDE = 4  # words after a name
AGE = re.compile(r"[1-9]\d")


def recognise_founders(names: NameSpans) -> list[Span]:
    """Turn listed names of people into those of their firms, unless the article has the person."""
    lists, found = names.lists, set()
    for span in names.spans:
        if span.kind != "organisation" and (key := names.key(span)) in lists.founder_or_many:
            found.add(key)
    if not found:
        return names.spans
    about_trade = not TRADE.isdisjoint(names.lower_case)
    firms = {key for key in found if about_trade or key in lists.founder}
    firms -= {names.key(span) for span in names.spans if names.key(span) in firms and _is_somebody(names, span)}
    alone = {names.key(span) for span in names.spans if span.length == 1}
    firms = {key for key in firms if key.split()[-1] not in alone}
    for span in names.spans:
        if names.key(span) in firms:
            span.become("organisation", "firm called like its founder")
    return names.spans


def recognise_firm_words(names: NameSpans) -> list[Span]:
    """Turn listed single words into firms in an article about trade or cars: [place Mercedes] recalled its vans."""
    words = names.tokens.known & names.lists.firm_word
    if not words or names.lower_case.isdisjoint(TRADE | CARS | SELLS):
        return names.spans
    parts = {key for span in names.spans if span.length > 1 for key in names.keys[span.first : span.last]}
    words -= parts | names.lower_case
    words -= {names.keys[i] for i in names.tokens.capitals if names.spaced(i) and _follows_name(names, i)}
    words -= {names.key(span) for span in names.spans if span.length == 1 and _is_somebody(names, span)}
    located = {names.key(span) for span in names.spans if span.length == 1 and names.before(span.first) == "in"}
    return names.with_all_called(words - located, "organisation", "firm of one word")


def _follows_name(names: NameSpans, i: int) -> bool:
    """Whether a word with a capital that opens no sentence is right before the token at i: Christian | Dior."""
    return names.capital(i - 1) and names.keys[i - 1] not in names.lists.starter


def recognise_namesakes(names: NameSpans) -> list[Span]:
    """Turn a listed firm of one word into the person whose full name the article has, if it tells of no trade.

    A letter by Nikola [Tesla] was sold. [Tesla] wrote it.
    """
    firms = [span for span in names.spans if span.kind == "organisation" and span.length == 1]
    if not firms or not OF_TRADE.isdisjoint(names.lower_case):
        return names.spans
    keys = {names.key(span) for span in firms}
    full = [s for s in names.spans if s.length > 1 and names.keys[s.last - 1] in keys and _is_full(names, s)]
    for span in full:
        span.become("person", "full name of a person")
    surnames = {names.keys[span.last - 1] for span in full}
    for span in firms:
        if names.key(span) in surnames and names.words[span.first].istitle() and names.before(span.first) not in AT:
            span.become("person", "surname of a person")
    return names.spans


def _is_full(names: NameSpans, span: Span) -> bool:
    """Whether a name begins with a first name, and no rule or list says that it is no person's."""
    first, whole, lists = names.keys[span.first], names.key(span), names.lists
    if span.kind == "person":
        return first in lists.first
    if span.rule or span.length > 2 or whole in lists.place or whole in lists.body or whole in lists.firm:
        return False
    return first in lists.only_first and first not in lists.place


def _is_somebody(names: NameSpans, span: Span) -> bool:
    """Whether the words beside a name say that it is a person's: designer Paul Smith, Paul Smith, 78, he."""
    before, keys = names.before(span.first), names.keys
    if before in BEFORE_SURNAMES or before in names.lists.title or _is_occupation(before):
        return True
    after = keys[span.last : span.last + BESIDE]
    if after[:1] == ["/"]:  # of a photograph
        return True
    if not PERSONAL.isdisjoint(after) or after[:1] and after[0] in OF_LIVES or after[1:2] and after[1] in OF_LIVES:
        return True
    if after[:1] != [","]:
        return False
    return any(map(AGE.fullmatch, after[1:2])) or any(map(_is_occupation, keys[span.last + 1 : span.last + 6]))


def _is_occupation(key: str) -> bool:
    """Whether a word says what a person is, and no firm: designer; but not retailer, nor owner."""
    return is_occupation(key) and key not in KINDS_OF_BUSINESSES and key not in OWNERS

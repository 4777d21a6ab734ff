"""A second look at names of which only the tagger says what they name, and it is not sure.

The tagger sees each mention by itself. Here all mentions of a name in a text are taken together, and what it cannot see
is added: whether a long list of places has the name, what names of its spelling are, what the names are that it is
listed with ("Oslo, Turku and Zhejiang"), and what the words beside it call it ("Norvik, the operator of mines"). All of
these are odds, which add up.
"""

from __future__ import annotations

import re
from math import exp, fsum, log

from analysis.english.occupations import is_occupation
from analysis.english.organisation_words import KINDS_OF_BUSINESSES
from analysis.english.person_words import RELATIVES
from analysis.english.pos_lexicon import classes
from analysis.english.spellings import KINDS as SPELLED
from analysis.english.spellings import spelled_like
from analysis.english.vocab import Memo
from analysis.names.spans import NameSpans, Span

KINDS = ("person", "organisation", "place", "other")
SURE = 0.9  # a kind this likely needs no second look
LEAST = 0.003  # a kind for which something speaks is never less likely than this
AT_A_LOSS = 0.75  # if no kind is as likely, the spelling counts
SPELLING = 1.0  # how much
PROVINCE, TOWN = 3.0, 2.0  # log odds of a place for a name in the lists
SEVERAL = 2.0  # as much again for a name of several words, which is hardly ever anything else
AMBIGUOUS = 0.4  # how much of that is left if it is a first name or a surname too
TOGETHER = 0.7  # how much the names count that a name is listed with
STRANGER = 0.12  # how likely a name is of another kind than those
BETWEEN = frozenset((",", "and", "or", "&", ";"))

CALLED = 2.0  # log odds of what the words beside a name call it
CALLED_PERSON = 4.0  # of a relative's name, or one with an age
CALLED_LANGUAGE = 5.0
CALLED_FIRM = 4.0
BODIES = KINDS_OF_BUSINESSES | frozenset(
    """
    newspaper magazine party ngo organisation organization militia outlet portal app miner daily weekly union movement
    database group club startup network developer conglomerate
    """.split()
)
# What somebody may be, too: all of them for which `is_occupation` says so, which reads lists that an import does not.
PEOPLE_TOO = frozenset(
    """
    automaker bookmaker brewer broadcaster broker builder carmaker carrier chipmaker developer drugmaker hotelier
    housebuilder insurer lender maker manufacturer miner operator planemaker producer publisher refiner regulator
    retailer shipbuilder shipper steelmaker streamer supplier
    """.split()
)
FIRMS = BODIES - PEOPLE_TOO - {"party", "club"}
GOVERNING = FIRMS | {"body"}  # before a name between commas: the governing body, Norvik,
CLOSING = frozenset((",", ".", ";", ")"))
LED_BY_PEOPLE = frozenset("administration government regime presidency dictatorship era".split())
LANGUAGES = frozenset("language languages dialect".split())
AGE = re.compile(r"[1-9]\d")
AFTER_AGES = frozenset(",;.)")
OPENING = frozenset('“"‘')
LONGEST = 5  # words of a phrase after a name
FEW, REACH = 20, 12  # mentions of a name whose lists are looked at; names of a list before and after each

Likely = dict[str, float]  # how likely each kind is
Groups = dict[str, list[int]]  # the numbers of the spans of each name
Shares = Memo[str, Likely]  # how likely each kind of a name is by the tagger


def look_again(names: NameSpans) -> list[Span]:
    """Give unsure names the kind that all of their mentions, their spelling, lists and neighbours make most likely."""
    _take_children(names)
    open_kinds = [span for span in names.spans if not span.rule]
    people, languages = _called_people(names, open_kinds), _called_languages(names, open_kinds)
    bodies = _called_bodies(names, open_kinds)
    called = people | languages | bodies
    unsure = called | {names.key(span) for span in open_kinds if _is_unsure(span)}
    if not unsure:
        return names.spans
    groups: Groups = {}
    for number, span in enumerate(names.spans):
        if not span.rule and (key := names.key(span)) in unsure:
            groups.setdefault(key, []).append(number)
    persons = (span for span in names.spans if span.kind == "person")
    surnames = {names.keys[span.last - 1] for span in persons if span.last - span.first > 1}
    shares: Shares = Memo(lambda key: _share([names.spans[number] for number in groups[key]]))
    found = {}
    for key, numbers in groups.items():
        if key in surnames or _has_head(names, names.spans[numbers[0]]):
            continue
        if max(shares[key].values()) < SURE or key in called:
            found[key] = _odds(names, key, numbers, shares, groups)
            found[key]["person"] += CALLED_PERSON * (key in people)
            found[key]["other"] += CALLED_LANGUAGE * (key in languages)
            found[key]["organisation"] += CALLED_FIRM * (key in bodies)
    for key, odds in found.items():  # once all are known, so that their order changes nothing
        _settle([names.spans[number] for number in groups[key]], shares[key], odds)
    return names.spans


def _is_unsure(span: Span) -> bool:
    for _, weight in span.weights:
        if weight >= SURE:
            return False
    return True


def _odds(names: NameSpans, key: str, numbers: list[int], shares: Shares, groups: Groups) -> Likely:
    """What speaks for each kind beside the tagger."""
    odds = dict.fromkeys(KINDS, 0.0)
    spans = [names.spans[number] for number in numbers]
    if max(shares[key].values()) < AT_A_LOSS:
        _add_spelling(names, spans[0], odds)
    odds["place"] += _listed(names, spans[0], key)
    _add_company(names, numbers, shares, groups, odds)
    _add_called(names, spans, odds)
    return odds


def _has_head(names: NameSpans, span: Span) -> bool:
    """Whether a word for organisations ends a name, so that it tells its kind itself."""
    return names.keys[span.last - 1] in names.lists.organisation


def _share(spans: list[Span]) -> Likely:
    """How likely each kind is by what the tagger says of all mentions together."""
    share = dict.fromkeys(KINDS, 0.0)
    for span in spans:
        weights = dict(span.weights)
        # By its first word another kind may be likelier than that of the whole.
        first = max(weights, key=weights.__getitem__)
        weights[first], weights[span.kind] = weights.get(span.kind, 0.0), weights[first]
        for kind, weight in weights.items():
            share[kind] += weight / len(spans)
    return share


def _add_spelling(names: NameSpans, span: Span, odds: Likely) -> None:
    """Add what names of one word look like; letters in capitals and WeChat look like nothing."""
    key = names.keys[span.first]
    if span.length == 1 and names.words[span.first].istitle():
        for kind, typical in zip(SPELLED, spelled_like[key], strict=True):
            if not (kind == "place" and key in names.lists.place):  # which the tagger knows
                odds[kind] += SPELLING * typical


def _listed(names: NameSpans, span: Span, key: str) -> float:
    """The log odds of a place for a name that a list has which the tagger does not know."""
    lists = names.lists
    if names.words[span.first].isupper():
        return 0.0
    found = PROVINCE if key in lists.province else TOWN if key in lists.town else 0.0
    if found and span.length > 1:
        return found + SEVERAL
    return found * AMBIGUOUS ** ((key in lists.first) + (key in lists.last)) if found else 0.0


def _add_company(names: NameSpans, numbers: list[int], shares: Shares, groups: Groups, odds: Likely) -> None:
    """Add what the names are that the mentions of a name are listed with: hardly ever another kind."""
    listed = [others for number in numbers[:FEW] if (others := _company(names, number))]
    for others in listed:
        keys = map(names.key, others)
        likely = [shares[key] if key in groups else _share([o]) for key, o in zip(keys, others, strict=True)]
        for kind in KINDS:
            same = fsum([share[kind] for share in likely]) / len(likely)
            odds[kind] += TOGETHER * log(STRANGER + same) / len(listed)


def _company(names: NameSpans, number: int) -> list[Span]:
    """The names that a name is listed with: A, B and C; A and B."""
    spans, closed = names.spans, False
    first = last = number
    while first > max(0, number - REACH) and (between := _between(names, spans[first - 1], spans[first])):
        closed = closed or "and" in between or "or" in between
        first -= 1
    while last + 1 < min(len(spans), number + REACH) and (between := _between(names, spans[last], spans[last + 1])):
        closed = closed or "and" in between or "or" in between
        last += 1
    if last - first < 2 - closed:
        return []
    return spans[first:number] + spans[number + 1 : last + 1]


def _between(names: NameSpans, span: Span, following: Span) -> list[str]:
    """The words between two names if they make a list of them; else none."""
    if following.first - span.last > 3:
        return []
    between = names.keys[span.last : following.first]
    if between[-1:] == ["the"]:
        between.pop()
    return between if len(between) < 3 and BETWEEN.issuperset(between) else []


def _add_called(names: NameSpans, spans: list[Span], odds: Likely) -> None:
    """Add what the words beside the mentions of a name call it, once."""
    if any([_is_called_body(names, span) for span in spans]):
        odds["organisation"] += CALLED
    if any([_is_called_person(names, span) for span in spans]):
        odds["person"] += CALLED
    if any([names.after(span) in LED_BY_PEOPLE and _is_one_word(names, span) for span in spans]):
        odds["person"] += CALLED


def _called_people(names: NameSpans, spans: list[Span]) -> set[str]:
    """The names after a word for a relative and those before an age: their daughter, Ann Lahti; Ann Lahti, 34."""
    keys, last = names.keys, names.end - 1
    relatives = (i + 1 for i in names.tokens.those(RELATIVES) if i < last)
    begin = {i + (keys[i] == ",") for i in relatives}
    end = {
        i - 1
        for i in names.tokens.figures
        if 0 < i < last and keys[i - 1] == "," and keys[i + 1] in AFTER_AGES and AGE.fullmatch(keys[i])
    }
    return {names.key(span) for span in spans if span.first in begin or span.last in end} if begin or end else set()


def _take_children(names: NameSpans) -> None:
    """Turn single places into people where a relative between commas is called so: her first son, Nevada, was ill."""
    after = {i + 2 for i in names.tokens.those(RELATIVES) if names.words[i + 1 : i + 2] == [","]}
    called = {
        names.key(span)
        for span in names.spans
        if span.first in after and span.kind == "place" and span.length == 1 and names.after(span) == ","
    }
    for span in names.spans if called else ():
        if names.key(span) in called and names.before(span.first) not in ("in", "to", "from", "at", "near"):
            span.become("person", "relative before it")


def _called_bodies(names: NameSpans, spans: list[Span]) -> set[str]:
    """Names of one word beside a noun that is a body's and nobody's: the band Norvik, the Norvik newspaper."""
    nouns = names.tokens.those(FIRMS)
    if not nouns:
        return set()
    begin = {i + 1 for i in nouns if names.spaced(i + 1)}
    end = {i for i in nouns if names.spaced(i)}
    return {
        names.key(span)
        for span in spans
        if span.length == 1 and (span.first in begin or span.last in end and _is_between(names, span))
    }


def _is_between(names: NameSpans, span: Span) -> bool:
    """Whether an article is before a name that no list has as a place: the Norvik newspaper; but the Oslo newspaper."""
    return names.before(span.first) in ("the", "a") and _is_one_word(names, span)


def _called_languages(names: NameSpans, spans: list[Span]) -> set[str]:
    """The names before a word for a language."""
    end = set(names.tokens.those(LANGUAGES))
    return {names.key(span) for span in spans if span.last in end} if end else set()


def _is_called_body(names: NameSpans, span: Span) -> bool:
    """Whether a word for bodies is before a name, or after a comma and an article: Norvik, the operator of mines."""
    before = span.first - 1
    if before >= 0 and names.words[before] in OPENING:
        before -= 1
    if before >= 0 and names.words[before] in BODIES:
        return True
    i, keys = span.last, names.keys
    if before > 0 and names.words[before] == "," and span.length == 1 and names.words[before - 1] in GOVERNING:
        return span.last < names.end and names.words[span.last] in CLOSING
    if i + 2 >= names.end or keys[i] != "," or keys[i + 1] not in ("a", "an", "the"):
        return False
    for j in range(i + 2, min(i + 2 + LONGEST, names.end - 1)):
        if not names.words[j].islower():
            return False
        if names.words[j] in BODIES:  # and not before another noun: the party leader
            return classes().get(names.words[j + 1], "") != "" or not names.words[j + 1].isalpha()
    return False


def _is_called_person(names: NameSpans, span: Span) -> bool:
    """Whether what somebody does is right before a name of several words, or behind a comma: Norvik, a law expert."""
    before, i, keys = span.first - 1, span.last, names.keys
    if span.length > 1 and names.spaced(span.first) and _is_job(names.words[before]):
        return True
    if i + 2 >= names.end or keys[i] != ",":
        return False
    first = i + 1 + (keys[i + 1] in ("a", "an"))
    for j in range(first, min(first + LONGEST, names.end - 1)):
        word = names.words[j]
        if not names.may_be_noun(j) or word in BODIES:
            return False
        if _is_job(word):  # and not before another noun: a baker family
            return classes().get(names.words[j + 1], "") != "" or not names.words[j + 1].isalpha()
    return False


def _is_job(word: str) -> bool:
    """Whether a word in lower case is what one person does, and no word for a firm: baker; no publisher."""
    return word.islower() and word not in BODIES and is_occupation(word) and not word.endswith("s")


def _is_one_word(names: NameSpans, span: Span) -> bool:
    """Whether a name is one word, not in capitals, that no list has as a place or people."""
    key, lists = names.keys[span.first], names.lists
    listed = key in lists.place or key in lists.town or key in lists.province or key in lists.demonym
    return span.length == 1 and not listed and not names.words[span.first].isupper()


def _settle(spans: list[Span], share: Likely, odds: Likely) -> None:
    """Write down how likely each kind is now: by the tagger's share and by the odds found here."""
    likely = {kind: max(share[kind], LEAST * (odds[kind] > 0)) * exp(odds[kind]) for kind in KINDS}
    total = fsum(likely.values())
    weights = tuple([(kind, weight / total) for kind, weight in likely.items()])
    kind = max(KINDS, key=likely.__getitem__)
    for span in spans:
        span.weights = weights
        if span.kind != kind:
            span.kind, span.rule = kind, "second look"

"""Bodies that the tagger passed over or mistook, and a noun beside them gives away: the [Unite] union; a firm, [Zorv].

So do ", part of Nordvik Group" and a word for papers: Norland's [Zorv Tak] newspaper.
"""

from __future__ import annotations

from analysis.english.organisation_words import NICKNAMES_OF_BODIES
from analysis.names.rules.second_look import FIRMS
from analysis.names.spans import NameSpans, Span, certain

# After a name, between it and an article: the Unite union. (Not "group" or "network", which follow words for anything.)
AFTER = frozenset(
    """
    union newspaper magazine charity airline website app newsletter tabloid bookmaker supermarket retailer lender
    startup start-up broadsheet quango
    """.split()
)
BEFORE = FIRMS | {"body", "union"}
LONGEST = 4  # words of a name beside such a noun
FAR = 9  # words from a comma to the noun that ends the phrase after it
BEST = frozenset(
    "biggest largest leading oldest top first only best-known second-largest third-largest busiest".split()
)
ARTICLES = frozenset("the a an its their his her".split())
# After the name of a paper or station, whoever it is called after: Norland's Zorv Tak newspaper.
MEDIA = frozenset("newspaper newspapers magazine channel tabloid broadsheet daily weekly broadcaster".split())
BEFORE_MEDIA = frozenset("tv television news radio".split())  # and between: Zorv Tak TV channel
# After a name and a comma: Zorvex, part of Nordvik Group.
PART_OF = (("part", "of"), ("owned", "by"), ("a", "unit", "of"), ("a", "subsidiary", "of"), ("a", "division", "of"))
OF_GROUPS = frozenset("group holdings holding bank banking company corporation plc inc ltd media capital".split())
# Called so, they are bodies: hackers of a group called Zorvex.
GROUPS = frozenset(
    """
    group groups gang gangs militia militias company firm charity organisation organization startup start-up website
    network faction cell squad unit collective orchestra choir
    """.split()
)
# Called so, they are places: a bar called Zorvex.
VENUES_CALLED = frozenset(
    """
    bar pub cafe café restaurant hotel nightclub guesthouse village hamlet town farm ranch beach island valley
    house cottage villa park venue diner tavern hostel cave forest lake hill street
    """.split()
)
OF_PLACES = frozenset("in near at from to of around outside and".split())  # before what stays a place
CLOSING = frozenset((",", ".", ";", ")"))
JOINS = frozenset(".-/&")  # inside a longer name: Norvik.com


def recall_called(names: NameSpans) -> list[Span]:
    """Add single words with a capital that a noun for a body stands before or after."""
    new = []
    nouns = names.tokens.those(BEFORE | AFTER)
    covered = names.covered() if nouns else set()
    for i in nouns:
        at = i - 1 if names.words[i] in AFTER and names.before(i - 1) in ARTICLES else 0
        if names.words[i] in BEFORE and not at:
            parted = names.keys[i + 1 : i + 2] == [","]
            at = i + 1 + parted
            if parted and (at + 1 >= names.end or names.words[at + 1] not in CLOSING):
                at = 0
        if at and at < names.end and at not in covered and _may_be_body(names, at):
            new.append(certain(at, at + 1, "organisation", "noun for a body beside it"))
        elif names.words[i] in BEFORE and (last := _end_of_words(names, i + 1, covered)) > i + 2:
            new.append(certain(i + 1, last, "organisation", "noun for a body beside it"))
        elif (comma := _comma_of_apposition(names, i)) and (first := _first_of_words(names, comma, covered)) < comma:
            new.append(certain(first, comma, "organisation", "noun for a body beside it"))
    return names.with_added(new + _called_by_nicknames(names))


def _comma_of_apposition(names: NameSpans, noun: int) -> int:
    """The comma before the phrase that a noun for a body ends: Oat Kind|, the biggest supermarket; 0 if none."""
    for comma in range(noun - 2, max(noun - FAR, 0), -1):
        if names.words[comma] == ",":
            words = names.keys[comma + 1 : noun]
            best = any(word in BEST for word in words)
            return comma if words[0] in ("a", "an") or words[0] in ("the", "one") and best else 0
        if not (names.words[comma].islower() or names.words[comma][0] in "'’" or names.capital(comma)):
            return 0
    return 0


def _first_of_words(names: NameSpans, comma: int, covered: set[int]) -> int:
    """The first of several words with a capital that end before a comma and open a sentence; the comma if none do."""
    first = comma
    while first and comma - first < LONGEST and names.spaced(first) | (first == comma):
        if not (_may_be_word(names, first - 1, covered) or names.words[first - 1] == "The"):
            break
        first -= 1
    opens = names.sentences[names.sentence_of(first)].first == first
    letters = comma - first == 1 and names.words[first].isupper() and len(names.words[first]) > 3
    return first if opens and (letters or comma - first > 1) and first not in names.headlines else comma


def _end_of_words(names: NameSpans, first: int, covered: set[int]) -> int:
    """One past the words with capitals from a token on that are a name by a noun before: consultancy [Public First]."""
    last, lists = first, names.lists
    while last < names.end and last - first < LONGEST and names.spaced(last) and _may_be_word(names, last, covered):
        last += 1
    if last - first < 2 or first in names.headlines or last in covered:
        return first
    if any(key in lists.holder for key in names.keys[first:last]):
        return first
    if names.keys[first] in lists.demonym or names.keys[first] in lists.title:
        return first
    return first if names.spaced(last) and names.capital(last) else last


def _may_be_word(names: NameSpans, i: int, covered: set[int]) -> bool:
    """Whether a word with a capital that no name has yet may be part of the name of a body."""
    key, lists = names.keys[i], names.lists
    if i in covered or not names.capital(i) or not names.words[i][-1].isalpha():
        return False
    return not any(key in other for other in (lists.month, lists.never, lists.starter))


def _called_by_nicknames(names: NameSpans) -> list[Span]:
    """Bodies known by a nickname after "the": the [Mounties], the [Feds]; but not the Met Office, nor the Feds' van."""
    if NICKNAMES_OF_BODIES.isdisjoint(names.tokens.known):
        return []
    at, new = {i: span for span in names.spans for i in span.range}, []
    for i in names.tokens.capitals:
        if names.keys[i] not in NICKNAMES_OF_BODIES or names.before(i) != "the":
            continue
        if i in at:
            if at[i].length == 1 and at[i].kind != "organisation":
                at[i].become("organisation", "nickname of a body")
            continue
        if not names.words[i].istitle() or i in names.headlines or names.capital(i + 1) and names.spaced(i + 1):
            continue
        if not names.touches(i + 1) or names.words[i + 1] not in JOINS or names.words[i + 1] == ".":
            new.append(certain(i, i + 1, "organisation", "nickname of a body"))
    return new


def _may_be_body(names: NameSpans, i: int) -> bool:
    """Whether the word at i has a capital of its own and is on no list of other words."""
    word, key, lists = names.words[i], names.keys[i], names.lists
    if not (word.istitle() and word.replace("-", "").isalpha()) or not names.spaced(i) or i in names.headlines:
        return False
    following = names.words[i + 1] if names.spaced(i + 1) else ""
    if names.touches(i + 1) and names.touches(i + 2) and names.words[i + 1] in JOINS:
        return False
    if following[:1].isupper() or following[:1].isdigit() or key in names.lower_case:
        return False
    others = (lists.demonym, lists.title, lists.starter, lists.month, lists.place, lists.never, lists.organisation)
    return not any(key in other for other in others)


def recognise_called(names: NameSpans) -> list[Span]:
    """Turn what looks like a person or place into a body by the noun after it or the group that it is part of."""
    for span in names.spans:
        if span.kind != "other" and _is_called_venue(names, span):
            span.become("place", "noun for a venue before called")
    keys = {names.key(span) for span in names.spans if span.kind != "other" and _is_called(names, span)}
    for span in names.spans if keys else ():
        if names.key(span) in keys and not (span.kind == "place" and names.before(span.first) in ("in", "near")):
            span.become("organisation", "noun for a body beside it")
    return names.spans


def _is_called_venue(names: NameSpans, span: Span) -> bool:
    """Whether a word for where people meet or live and "called" are before a name: a bar called Zorvex."""
    i = span.first - 1 - (names.before(span.first) in ("“", '"', "‘", "'"))
    return i > 0 and names.words[i] in ("called", "named", "dubbed") and names.words[i - 1] in VENUES_CALLED


def _is_called(names: NameSpans, span: Span) -> bool:
    return _is_group(names, span) or _is_paper(names, span) or _is_part_of_group(names, span)


def _is_group(names: NameSpans, span: Span) -> bool:
    """Whether a word for a group and "called" are before a name: the groups, codenamed Zorvex, left."""
    i = span.first - 1 - (names.before(span.first) in ("“", '"'))
    if i < 2 or names.words[i] not in ("called", "codenamed", "named", "dubbed", "as"):
        return False
    if names.words[i] == "as":
        if names.words[i - 1] != "known":
            return False
        i -= 1
    before = i - 1 - (names.words[i - 1] == ",")
    return names.words[before] in GROUPS


def _is_paper(names: NameSpans, span: Span) -> bool:
    """Whether a word for a paper or station follows a name that an article, a possessive or a nation leads."""
    key, lists = names.key(span), names.lists
    i = span.last + (names.after(span) in BEFORE_MEDIA)
    if i >= names.end or not names.spaced(span.last) or span.rule.startswith("title"):
        return False
    if names.words[i] not in MEDIA and names.words[i : i + 2] not in (["think", "tank"], ["think-tank"]):
        return False
    if key in lists.place or key in lists.town or key in lists.country or span.kind == "place" and span.length == 1:
        return False
    before = names.before(span.first)
    return before in ARTICLES or before in ("'s", "’s") or before in lists.demonym


def _is_part_of_group(names: NameSpans, span: Span) -> bool:
    """Whether a name goes on with ", part of" and the name of a group."""
    if names.after(span) != "," or names.before(span.first) in OF_PLACES:
        return False
    after = tuple(names.keys[span.last + 1 : span.last + 4])
    length = next((len(words) for words in PART_OF if after[: len(words)] == words), 0)
    if not length:
        return False
    i = span.last + 1 + length
    i += names.keys[i : i + 1] == ["the"]
    group = names.beginning_at(i)
    if group is None or group.kind != "organisation":
        return False
    return names.keys[group.last - 1] in OF_GROUPS or names.key(group) in names.lists.firm

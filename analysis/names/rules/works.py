"""Works, which are no actors: the album [Norvik], the musical Miss [Saigon], [Vera Lahti] star Jo Berg.

Titles are known by a noun for a work beside them, by who stars in them, and by a small word with a capital that opens
them inside a sentence: Hey [Norvik], In [Place] of It.
"""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import (
    AFTER_WORKS,
    CALLED_WORKS,
    MAKE_WORKS,
    OF_SCREEN,
    OF_WORKS,
    WORKS,
    WORKS_IN_MARKS,
)
from analysis.names.spans import NameSpans, Span

OPENING = ("“", "‘", '"', "'")
CLOSING = frozenset("”’\"'")
MARKS = frozenset("\"“”'‘’,:")
# After a person who stands before it, and whose work it is: the film Ann Lahti made.
MADE = frozenset(
    """
    made makes wrote writes sang sings recorded directed directs produced produces released composed performed
    performs starred stars won published loved and 's ’s is was has had
    """.split()
)
# Between the title of a film or show and somebody in it: Vera Lahti star Jo Berg.
STARS = ("star", "stars", "actor", "actress", "actors", "co-star", "co-stars")
# Before "in" and a title.
STARRING = frozenset("star stars starred starring co-starred co-stars".split())
ROLES = STARRING | frozenset("role roles part performance performances portrayal appearance".split())
# With a capital inside a sentence they open a title; none of them begins the name of a person or body.
OPENERS = frozenset(
    """
    in on from of a an to at by with without for about under after before beyond my your his her our their this that
    hey dear goodbye hello being saving driving finding raising chasing becoming killing meeting dancing waiting
    remembering searching loving leaving educating calling kill meet i we you they she he who what where when
    """.split()
)
AFTER_COMMAS = ("By", "From", "To", "At", "With", "I", "We", "You", "They", "She", "He", "Who")  # no titles there
AFTER_CALLED = frozenset("about by that which who where starring set directed , . ; ) in from based written".split())
LONGEST_CALLED = 4  # words from the article to the noun


def drop_works(names: NameSpans) -> list[Span]:
    """Drop the names of films, songs, books and the like, by what they are called and who stars in them."""
    names.spans = _without_opened_titles(names, _without_titles_in_marks(names))
    works = [span for span in names.spans if _is_work(names, span)] if names.tokens.those(WORKS) else []
    called = _called_works(names) + _starred_in(names) + _behind_comma(names) + _before_the_work(names)
    if not works and not called:
        return names.spans
    titles = {names.key(span) for span in works if not _is_listed(names, span)}
    titles |= {names.key(span) for span in called}
    gone = set(map(id, works))
    return [span for span in names.spans if id(span) not in gone and names.key(span) not in titles]


def _without_opened_titles(names: NameSpans, spans: list[Span]) -> list[Span]:
    """The spans without those that a small word with a capital opens as a title: they sang Hey [Norvik]."""
    return [span for span in spans if not _is_opened(names, span)]


def _is_opened(names: NameSpans, span: Span) -> bool:
    i = span.first - 1
    if i < 1 or names.keys[i] not in OPENERS or not names.words[i].istitle() or not names.spaced(span.first):
        return False
    if i in names.headlines or not names.spaced(i) or span.length > 3:
        return False
    if span.kind == "place" and _is_known(names, span):
        return False
    return names.words[i - 1].islower() or names.words[i - 1] == "," and names.words[i] not in AFTER_COMMAS


def _called_works(names: NameSpans) -> list[Span]:
    """The spans that the words after a comma call a work: [Norvik], a Danish film about ice."""
    nouns = names.tokens.those(CALLED_WORKS)
    if not nouns:
        return []
    called = {i for i in nouns if i + 1 < names.end and (names.words[i + 1] in AFTER_CALLED)}
    return [span for span in names.spans if _is_called_work(names, span, called)]


def _is_called_work(names: NameSpans, span: Span, called: set[int]) -> bool:
    i = span.last
    if names.keys[i : i + 1] != [","] or names.keys[i + 1 : i + 2] not in (["a"], ["an"], ["the"]):
        return False
    if _is_known(names, span) or names.before(span.first) in ("in", "from", "at", "of", "by", "near"):
        return False
    other = names.ending_at(span.first - 1) if names.before(span.first) == "and" else None
    if other and other.kind == "person" and span.length > 1:
        return False  # alongside Eva Lind and Jo Berg, a film about ice
    noun = next((j for j in range(i + 2, i + 2 + LONGEST_CALLED) if j in called), 0)
    return bool(noun) and all(names.words[j] not in (",", ".") for j in range(i + 1, noun))


def _starred_in(names: NameSpans) -> list[Span]:
    """The spans that somebody stars in, in an article about films: [Norvik] star Jo Berg; a role in [Norvik]."""
    if len(OF_SCREEN & names.lower_case) < 2:
        return []
    begin = {span.first for span in names.spans if span.kind == "person"}
    return [span for span in names.spans if _has_star(names, span, begin) or _takes_star(names, span)]


def _has_star(names: NameSpans, span: Span, begin: set[int]) -> bool:
    """Whether somebody is called the star of what a span names: Norvik | star Jo Berg; but not Oslo star Jo Berg."""
    i = span.last
    if i >= names.end or names.words[i] not in STARS or i + 1 not in begin or not names.spaced(i):
        return False
    return not _is_known(names, span)


def _takes_star(names: NameSpans, span: Span) -> bool:
    """Whether somebody stars or has a role in what a span names: starring in Norvik; but not in Norvik's win."""
    if names.before(span.first) != "in" or span.first < 2 or names.after(span) in ("'s", "’s"):
        return False
    words = ROLES if span.kind == "person" else STARRING
    return names.keys[span.first - 2] in words and not _is_known(names, span)


def _is_known(names: NameSpans, span: Span) -> bool:
    """Whether a list has a name as that of a place or body, or its last word heads one."""
    key, lists = names.key(span), names.lists
    listed = (lists.place, lists.town, lists.province, lists.body, lists.firm, lists.known, lists.club, lists.demonym)
    return any(key in those for those in listed) or names.keys[span.last - 1] in lists.organisation


def _without_titles_in_marks(names: NameSpans) -> list[Span]:
    """The spans without names that are marked and made, sold or shown as works are: a copy of “[Ann Lahti]”."""
    opened = set(names.tokens.those(OPENING))
    marked = [s for s in names.spans if s.first - 1 in opened and names.after(s) in CLOSING] if opened else []
    titles = {names.key(span) for span in marked if _is_made(names, span)}
    gone = {span.first for span in marked if names.key(span) in titles}
    return [span for span in names.spans if span.first not in gone] if gone else names.spans


def _is_made(names: NameSpans, span: Span) -> bool:
    """Whether the words beside the marks around a name say that it is a work."""
    i, after = span.first - 2, span.last + 1
    if i > 0 and names.keys[i] == "of" and names.keys[i - 1] in OF_WORKS:
        return True
    if i >= 0 and names.keys[i] in MAKE_WORKS:
        return True
    while after < names.end and classes().get(names.words[after]) in (pos.AUX, pos.MODAL, pos.ADV):
        after += 1
    return after < names.end and names.words[after] in AFTER_WORKS


def _is_work(names: NameSpans, span: Span) -> bool:
    """Whether a noun for a work is right before a name, or before its mark; but not the book Ann Lahti wrote."""
    i = span.first - 1
    while i and names.capital(i) and span.first - i < 3 and names.spaced(i + 1):  # the musical Miss | Saigon
        i -= 1
    marked = i > 0 and names.words[i] in MARKS
    if marked and names.words[i] not in ",:":
        i -= 1
    if i < 1 or names.words[i] not in WORKS or not marked and not names.spaced(i + 1):
        return False
    if classes().get(names.keys[i - 1]) in (pos.PRON, pos.TO):  # they film Berg
        return False
    return marked or span.kind != "person" or names.after(span) not in MADE


def _behind_comma(names: NameSpans) -> list[Span]:
    """The spans between commas behind a noun for a work: their debut, [Norvik Alley], sold well."""
    ends = {i + 2 for i in names.tokens.those(WORKS_IN_MARKS) if names.words[i + 1 : i + 2] == [","]}
    found = [span for span in names.spans if span.first in ends and names.after(span) in (",", ".", "(")]
    return [span for span in found if not _is_known(names, span) and not _may_be_maker(names, span)]


def _before_the_work(names: NameSpans) -> list[Span]:
    """The unlisted names that end a sentence before one about "the film": they hated [Norvik]. The film lost."""
    found = []
    for i in names.tokens.those(("The",)):
        if names.words[i + 1 : i + 2] and names.words[i + 1] in CALLED_WORKS and names.words[i - 1 : i] == ["."]:
            span = names.ending_at(i - 1)
            if span and not _is_known(names, span) and names.words[span.first - 1].islower():
                verb = classes().get(names.words[span.first - 1], "")
                if verb not in (pos.ADP, pos.CCONJ, pos.DET) and not _is_body_or_person(names, span):
                    found.append(span)
    return found


def _is_body_or_person(names: NameSpans, span: Span) -> bool:
    """Whether a name is a full name or a surname of the article, or that of a listed firm or body."""
    key, lists = names.key(span), names.lists
    person = span.kind == "person" and (span.length > 1 or key in names.words_of_people() or key in lists.last)
    return person or key in lists.firm or key in lists.firm_word or names.keys[span.last - 1] in lists.organisation


def _may_be_maker(names: NameSpans, span: Span) -> bool:
    """Whether a name may be that of who made a work: a first name and more, or a surname that the article has."""
    if span.kind != "person":
        return False
    alone = span.length == 1 and names.keys[span.first] in names.words_of_people()
    return alone or names.keys[span.first] in names.lists.first


def _is_listed(names: NameSpans, span: Span) -> bool:
    """Whether a name means something else as well, so that other mentions of it count."""
    key, lists = names.key(span), names.lists
    return span.kind == "place" or key in lists.place or key in lists.body or key in lists.first or key in lists.last

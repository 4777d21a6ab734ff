"""Works, which are no actors: the album [Norvik], the musical Miss [Saigon], the film [Norvik Nights]."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import AFTER_WORKS, MAKE_WORKS, OF_WORKS, WORKS
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


def drop_works(names: NameSpans) -> list[Span]:
    """Drop the names of films, songs, books and the like, which what they are stands before: the album [Norvik]."""
    kept = _without_titles_in_marks(names)
    if not names.tokens.those(WORKS):
        return kept
    works = [span for span in kept if _is_work(names, span)]
    titles = {names.key(span) for span in works if not _is_listed(names, span)}
    gone = set(map(id, works))
    return [span for span in kept if id(span) not in gone and names.key(span) not in titles]


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


def _is_listed(names: NameSpans, span: Span) -> bool:
    """Whether a name means something else as well, so that other mentions of it count."""
    key, lists = names.key(span), names.lists
    return span.kind == "place" or key in lists.place or key in lists.body or key in lists.first or key in lists.last

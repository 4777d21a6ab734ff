"""Names with figures: the rapper [21 Berg], the firm [3avik], the bookmaker [Odds 365], and roads: along the [A90]."""

from __future__ import annotations

import re

from analysis.names.spans import NameSpans, Span, certain

# What is called so wherever it stands, as the tokens have it.
# A figure and the letters that touch it are two tokens.
LISTED = {
    ("50", "cent"): "person", ("21", "savage"): "person", ("2", "chainz"): "person", ("6", "ix9ine"): "person",
    ("2", "pac"): "person", ("bet", "365"): "organisation", ("bet365",): "organisation", ("o2",): "organisation",
    ("4", "chan"): "organisation", ("8", "chan"): "organisation", ("10", "cc"): "organisation", ("u2",): "organisation",
    ("ub40",): "organisation", ("g4s",): "organisation", ("maroon", "5"): "organisation",
    ("level", "42"): "organisation",
    ("sum", "41"): "organisation", ("20", "th", "century", "fox"): "organisation", ("7", "-", "eleven"): "organisation",
}  # fmt: skip
BEGINNINGS = frozenset(words[0] for words in LISTED)
STARS = frozenset("rapper rappers singer singers artist artists star producer vocalist duo".split())
BODIES = frozenset(
    """
    firm company group station band network startup start-up charity broadcaster bookmaker channel operator lender
    bookmakers firms stations bands agency retailer site website brand maker developer collective
    """.split()
)
LETTERS_AND_FIGURES = re.compile(r"[A-Z][A-Za-z]*\d\w*")  # Norvik9
# What may touch a figure and is no name.
UNITS = frozenset(
    """
    st nd rd th s am pm m bn tn k kg km cm mm g mg ml mph kph ft in p c x d h hr hrs min mins sec secs gb mb tb mw kw
    gw kwh mwh l e f b a ish
    """.split()
)
ROAD = re.compile(r"[AMN]\d{1,4}")
BEFORE_ROADS = frozenset(
    "on along down up off onto via across near beside by alongside over under from between".split()
)
AFTER_ROADS = frozenset(
    "motorway road to between near at in northbound southbound eastbound westbound junction bypass and".split()
)
NO_ROADS = frozenset(
    "airbus aircraft jet jets plane planes chip chips processor camera lens rifle rebels missile".split()
)
KINDS_OF_ROADS = frozenset("motorway road roads traffic drivers bypass junction lorry carriageway car crash".split())


def recall_figures(names: NameSpans) -> list[Span]:
    """Add names with figures that a list has or a noun before them shows, and those of roads."""
    found = {span.first: span for span in _listed(names) + _called(names) if _is_free(names, span)}
    if found:
        names.spans = names.with_replaced(list(found.values()))
    return names.with_replaced(_roads(names))


def _is_free(names: NameSpans, span: Span) -> bool:
    """Whether a new name cuts no longer one in two."""
    before, inside = names.beginning_at(span.first), names.covered()
    if before is not None and before.last > span.last:
        return False
    return span.first not in names.headlines and not (
        span.first in inside and span.first - 1 in inside and before is None
    )


def _listed(names: NameSpans) -> list[Span]:
    new: list[Span] = []
    if BEGINNINGS.isdisjoint(names.tokens.known):
        return new
    for i in names.tokens.those({word for word in names.tokens.written if word.casefold() in BEGINNINGS}):
        for words, kind in LISTED.items():
            last = i + len(words)
            if tuple(names.keys[i:last]) != words or not all(_is_joined(names, j) for j in range(i + 1, last)):
                continue
            new.append(certain(i, last, kind, "listed with a figure"))
    return new


def _is_joined(names: NameSpans, i: int) -> bool:
    """Whether a token belongs to the one before: it touches it, or a figure or capital follows a space."""
    return names.touches(i) or names.spaced(i) and (names.capital(i) or names.words[i].isdigit())


def _is_touched_by_letters(names: NameSpans, i: int) -> bool:
    """Whether letters that are no unit touch the figure before: 3|avik."""
    return names.touches(i) and len(names.words[i]) > 1 and names.words[i].isalpha() and names.keys[i] not in UNITS


def _called(names: NameSpans) -> list[Span]:
    """Names with a figure behind a noun for who has them, wherever they stand: the rapper 21 Berg."""
    found: dict[tuple[str, ...], str] = {}
    for noun in names.tokens.those(STARS | BODIES):
        i = noun + 1
        if not names.spaced(i) or i in names.headlines:
            continue
        if names.words[noun] in BODIES and LETTERS_AND_FIGURES.fullmatch(names.words[i]):
            found[(names.words[i],)] = "organisation"
        elif names.words[noun] in BODIES and names.words[i].isdigit() and _is_touched_by_letters(names, i + 1):
            found[names.words[i], names.words[i + 1]] = "organisation"
        elif names.words[i].isdigit() and names.words[noun] in STARS and names.spaced(i + 1):
            if names.words[i + 1].istitle() and not names.may_be_noun(i + 2):
                found[names.words[i], names.words[i + 1]] = "person"
        elif names.words[noun] in BODIES and names.words[i].istitle() and names.spaced(i + 1):
            if names.words[i + 1].isdigit() and len(names.words[i + 1]) < 4 and names.keys[i] not in names.lists.month:
                found[names.words[i], names.words[i + 1]] = "organisation"
    new = []
    for words, kind in found.items():
        for i in names.tokens.those(words[:1]):
            if tuple(names.words[i : i + len(words)]) == words:
                new.append(certain(i, i + len(words), kind, "with a figure behind its noun"))
    return new


def _roads(names: NameSpans) -> list[Span]:
    """Roads by letter and number after "the" in articles about traffic, or where somebody is on them: on the A90."""
    found = [i for i in names.tokens.capitals if ROAD.fullmatch(names.words[i]) and names.before(i) == "the"]
    if not found or not NO_ROADS.isdisjoint(names.tokens.known):
        return []
    longer, new = {i for span in names.spans if span.length > 1 for i in span.range}, []
    for i in found:
        if i in longer or i in names.headlines:
            continue
        after = names.keys[i + 1] if i + 1 < names.end else ""
        on = names.before(i - 1) in BEFORE_ROADS and (after in AFTER_ROADS or not names.may_be_noun(i + 1))
        if on or after in AFTER_ROADS and not KINDS_OF_ROADS.isdisjoint(names.tokens.known):
            new.append(certain(i, i + 1, "place", "road"))
    return new

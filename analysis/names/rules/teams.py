"""Sport: teams called by their city, country or nickname ("Norway beat Denmark 2-1", "the Bears").

A report of matches is known by its scores. In it, a place that wins, loses or plays is a team, thus an organisation, if more
than a third of its mentions do, or none says that something is there; and so is a capitalised plural after "the" that no list knows as a people.
"""

from __future__ import annotations

import re
from collections import Counter

from analysis.english.gazetteer import gazetteer
from analysis.english.organisation_words import NO_TEAM, TEAM_WORDS
from analysis.names.tokens import Span, Tokens

SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
PLAYS = frozenset(
    """
        beat beats defeated defeat lost won win wins winning drew draw drawing faced faced trailed trails led leads
        hosted hosts visited scored scores equalised equalized outscored outshot routed thrashed crushed edged
        snapped clinched improved play played advanced qualified knocked kicked dominated rallied outplayed
        squandered netted conceded
        """.split()
)
PLAYED = frozenset(
    """
        beat beats defeated defeat against over past host hosts visiting v vs versus edged routed thrashed crushed
        faced stunned held
        """.split()
)
WHERE = frozenset("in at near from to of around across".split())
SCORES = 2  # so many scores make a text a report of matches


def is_score(found: Tokens, i: int) -> bool:
    """Whether the token at i is a score or its first half: 2-1, or 2 - 1."""
    if not "0" <= found.words[i][0] <= "9":
        return False
    if SCORE.fullmatch(found.words[i]):
        return True
    return (
        i + 2 < len(found) and found.words[i + 1] in ("-", "–") and found.words[i].isdigit() and found.words[i + 2].isdigit()
        and len(found.words[i]) < 4 and len(found.words[i + 2]) < 4
    )  # fmt: skip


def with_teams(found: Tokens, headlines: set[int], spans: list[Span]) -> list[Span]:
    """The spans of a report of matches, places that play made organisations, and teams called by a nickname added."""
    if sum(is_score(found, i) for i in found.figures) < SCORES:
        return spans
    words = found.keys
    spans = sorted(spans + nicknames(found, words, headlines, spans), key=lambda s: s.first)
    playing: Counter[str] = Counter()
    named: Counter[str] = Counter()
    located: Counter[str] = Counter()
    for span in spans:
        if span.kind == "place":
            name = " ".join(words[span.first : span.last])
            named[name] += 1
            playing[name] += plays(found, words, span)
            located[name] += span.first > 0 and words[span.first - 1] in WHERE
    for span in spans:
        name = " ".join(words[span.first : span.last])
        if span.kind == "place" and playing[name] and (3 * playing[name] > named[name] or not located[name]):
            span.become("organisation")
    return spans


def plays(found: Tokens, words: list[str], span: Span) -> bool:
    """Whether what stands beside a place says that it is a team."""
    after = words[span.last] if span.last < len(words) else ""
    before = words[span.first - 1] if span.first else ""
    if after in ("'s", "’s") and span.last + 1 < len(words):
        return words[span.last + 1] in TEAM_WORDS
    return (
        after in PLAYS
        or after in TEAM_WORDS
        or before in PLAYED
        or span.last < len(words)
        and is_score(found, span.last)
    )


def nicknames(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """The Bears, where the text has no bears."""
    lists = gazetteer()
    covered = {i for span in spans for i in range(span.first, span.last)}
    small = found.small
    return [
        Span(i - (words[i - 1] != "the"), i + 1, "organisation", {"organisation": 1.0})  # the Ducks, the Mighty Ducks
        for i in range(2, len(found))
        if (words[i - 1] == "the" or words[i - 2] == "the" and found.words[i - 1].istitle() and i - 1 not in covered and words[i - 1] not in lists.demonym)
        and i not in covered and i not in headlines and found.words[i].istitle() and len(words[i]) > 3 and words[i].endswith("s")
        and words[i] not in small and words[i][:-1] not in lists.demonym and words[i] not in lists.demonym and words[i] not in lists.other
        and words[i] not in NO_TEAM and words[i] not in lists.never and not (i + 1 < len(found) and found.words[i + 1][0].isupper())
    ]  # fmt: skip

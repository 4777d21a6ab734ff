"""Teams known by what they do, without a score: Norvik have not won since May; Oulu went out of the cup.

Single words and places only. Nobody of that name may be meant: no title before it, and no person called so in full.
Signs of a match beside words of sport show that an article is news of sport.
"""

from __future__ import annotations

import re

from analysis.english.patterns import compiled_later
from analysis.english.pos_lexicon import classes
from analysis.english.sport_words import NICKNAMES_OF_CLUBS
from analysis.names.spans import NameSpans, Span

NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
ADVERBS = "(?:(?:not|never|now|only|already|also|since|just|still|next|then|duly|again|finally|even|yet) ){0,2}"
PLACED = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    "|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|bottom|unbeaten|winless|top of the|[1-9]\\d?(?:st|nd|rd|th)"
)
COMPETITION = "(?:the )?(?:\\w+ ){0,2}(?:cup|playoffs|play-offs|league)"
BREAK = "(?:the break|half-time|halftime|the interval|full-time|the half)"
SCORED = "(?:points|goals|tries|runs|wickets|behinds|touchdowns|baskets)"
# What follows the name, in the lower case. Verbs in the plural show that the name is one of many.
DEEDS = compiled_later(
    f"have {ADVERBS}(?:won|lost|drawn|conceded|scored|beaten|kept)\\b(?! (?:the|an?) (?:election|vote|seat|case))"
    f"|(?:stay|remain|sit|lie|are|finish|go|climb to|rise to|drop to|slip to) {ADVERBS}(?:{PLACED})\\b"
    f"|(?:went|go|are|were|crashed|bowed|have gone|had gone) out of {COMPETITION}\\b"
    f"|{ADVERBS}play (?:at home|away|host|their next|in the (?:cup|final|quarter-finals?|semi-finals?|play-offs))\\b"
    f"|(?:led|lead|trailed|trail|were leading|were trailing) (?:by \\w+|\\d+-\\d+|\\w+)? ?(?:{SCORED} )?at {BREAK}"
    f"|(?:led|trailed) by (?:\\w+) (?:goals|tries|runs|wickets)\\b"
    f"|(?:conceded|leaked|shipped) (?:\\w+ ){{0,2}}(?:goals|tries)\\b"
    f"|(?:were|was|have been|had been) (?:relegated|promoted (?:to|from)|bowled out|all out|held to a draw)\\b"
    f"|were knocked out of {COMPETITION}\\b"
    f"|(?:need|needed|took|take|dropped|drop|picked up|earned) (?:all |just |only )?(?:a|{NUMBERS}) (?:more )?"
    f"(?:points? (?:from|at|to stay)|wickets to)"
    f"|(?:need|take|drop) (?:a|\\d+|{NUMBERS}) (?:more )?(?:points?|wins?|runs|wickets)\\b"
    f"|will be without their\\b|went through on (?:away goals|penalties|aggregate)|last won (?:there|here|away)\\b"
    f"|{ADVERBS}(?:host|face|visit|meet|travel to) (?:the )?[A-Z]\\w+ (?:next|on|away|at home|again)\\b"
    f"|(?:have )?(?:sacked|dismissed|fired) their (?:\\w+ )?(?:coach|manager)\\b"
    f"|(?:were|are|was) (?:down to|reduced to) (?:{NUMBERS}|\\d+) (?:men|players|women)\\b"
)  # fmt: skip
VERBS = tuple(
    """
    have had stay remain sit lie are were was finish go climb rise drop slip went crashed bowed play next now then led
    lead trailed trail conceded leaked shipped need needed took take dropped picked collected earned sacked dismissed
    fired still only also just duly will host face visit meet travel last
    """.split()
)
REACH = 9  # words after a name
WHERE = frozenset("in at near from around across".split())
# The first of two words of a club that looks like a person: Al Ittihad, Dinamo Norvik.
BEGIN_CLUBS = frozenset(
    """
    al el as real sporting deportivo atletico athletic union dinamo dynamo lokomotiv lokomotiva spartak racing club fc
    ac cd sc ud cf fk nk sk ifk bk if rapid austria sparta slavia zenit torpedo metalurh metallurg shakhtar shakhtyor
    neftchi qarabag santa san sao vasco nacional independiente defensor olympique stade
    """.split()
)
NO_NAMES = frozenset("they we you these those both all many some others people men women most two three".split())


def recognise_by_deeds(names: NameSpans) -> list[Span]:
    """Turn single words and places that do what teams do into organisations, and add those that were passed over."""
    places = [i for i in names.tokens.those(VERBS) if i and names.capital(i - 1) and names.spaced(i)]
    if not places:
        return names.spans
    ending, people = {span.last: span for span in names.spans}, names.words_of_people()
    inside = names.covered()
    alone: set[str] = set()
    for i in places:
        if i - 1 in names.headlines or not DEEDS.match(" ".join(names.words[i : i + REACH])):
            continue
        span = ending.get(i)
        if span is None:
            if i - 1 not in inside and _may_be_called(names, i - 1):
                alone.add(names.keys[i - 1])
        elif _may_be_team(names, span, people):
            for other in names.spans:
                if other is span or span.length == 2 and names.key(other) == names.key(span):
                    other.become("organisation", "does what teams do")
            if span.length == 1 and not _is_located(names, names.key(span)):
                alone.add(names.key(span))
    return names.with_all_called(alone - people, "organisation", "does what teams do")


def _may_be_called(names: NameSpans, i: int) -> bool:
    """Whether the single word at i, which is in no name yet, may be one: no word of the language; the Hurricanes."""
    key, lists = names.keys[i], names.lists
    if not names.words[i].istitle() or key in names.lower_case or key in NO_NAMES:
        return False
    if key in NICKNAMES_OF_CLUBS and names.before(i) == "the":
        return True
    if key in classes() or key not in lists.place and not _is_inside(names, key):
        return False
    alone = not (names.spaced(i) and names.capital(i - 1)) and names.before(i) not in ("the", "and", "or", ",")
    others = (lists.starter, lists.demonym, lists.title, lists.month, lists.organisation, lists.never)
    return alone and not any(key in other for other in others)


def _is_inside(names: NameSpans, key: str) -> bool:
    """Whether a word has a capital inside a sentence too, or twice and no plural."""
    begin = {sentence.first for sentence in names.sentences}
    found = [i for i in names.tokens.capitals if names.keys[i] == key]
    return len(found) > 1 and not key.endswith("s") or any(i not in begin for i in found)


def _may_be_team(names: NameSpans, span: Span, people: set[str]) -> bool:
    """Whether a span may name a team: a place, or a single word without a title that no full name of a person has."""
    before = names.before(span.first)
    if span.kind not in ("person", "place") or before in ("and", "or") or before in names.lists.title:
        return False
    if span.rule.startswith("title"):
        return False
    if span.length == 2 and names.keys[span.first] in BEGIN_CLUBS:
        return True
    return span.kind == "place" or span.length == 1 and names.key(span) not in people


def _is_located(names: NameSpans, key: str) -> bool:
    """Whether a mention of a name says that something is there."""
    return any(names.key(span) == key and names.before(span.first) in WHERE for span in names.spans)


# What shows, beside words of sport, that a text is a report of a match: at the break, in the 88th minute.
SIGNS = tuple(
    re.compile(sign)
    for sign in (
        f"(?:at|before|after) {BREAK}",
        "extra time|injury time|stoppage time|golden point",
        "[1-9]\\d?(?:st|nd|rd|th) minute",
        "(?:seconds|minutes) (?:left|remaining|from time|to play)",
        "on penalties|penalty shoot-?out",
        "(?:final|first|last) (?:whistle|siren|hooter|buzzer)",
        f"(?:last|final|{NUMBERS}) quarters?\\b",
        "(?:all three|one|a) points?\\b",
        f"(?:led|trailed) by (?:{NUMBERS}|\\d+)",
        f"(?:{NUMBERS}) in a row",
        "out of the cup|on aggregate|home leg|away leg|home game|away game",
        "clean sheet|hat-trick|own goal|free kick|headers?\\b|equali[sz]ers?\\b|try line|line-?out|scrum\\b",
        "home runs?\\b|power play|power-play|slam dunk|three-pointers?|jump ball|overtime winner",
        "homers?\\b|bowled out|touchdowns?\\b|in \\w+ tries|kicked (?:\\w+ ){1,4}(?:goals|points|behinds)\\b",
        "(?:led|trailed) (?:all|since|throughout|from the)",
        "not out\\b|run-rate|hundred partnership|unbeaten \\d+",
        "play at home|play away|away win|home win|home defeat",
    )
)


def signs_of_matches(names: NameSpans) -> int:
    """How many different signs of a match a text has."""
    text = " ".join(names.words)
    return sum(1 for sign in SIGNS if sign.search(text))


MATCH = re.compile(
    f"(?:at|before|after) {BREAK}|[1-9]\\d?(?:st|nd|rd|th) minute|(?:final|half-time) whistle|own goal|stoppage time"
)


def is_of_a_match(names: NameSpans) -> bool:
    """Whether a text, which has a score, tells of the break, a minute or a whistle of a match."""
    return MATCH.search(" ".join(names.words)) is not None

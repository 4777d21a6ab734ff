"""Sport: teams called by their city, country or nickname ("Norway beat Denmark 2-1", "the Bears").

A report of matches is known by its scores. In it, a place that wins, loses or plays is a team, and so an organisation,
if it does so in more than a third of its mentions, or if no mention says that something is there. A capitalised plural
after "the" that no list knows as a people is a team too, and so are two that play each other with a score that people
do not reach: Duke routed Norvik 88-61.
"""

from __future__ import annotations

import re
from collections import Counter

from analysis.english import parts_of_speech as pos
from analysis.english.organisation_words import NO_TEAM, OF_TEAMS, SPORT_WORDS, TEAM_WORDS, TEAMS_BY_A_WORD
from analysis.english.pos_lexicon import classes
from analysis.english.sport_words import WORDS, is_about_sport
from analysis.names.rules.team_deeds import is_of_a_match, recognise_by_deeds, signs_of_matches
from analysis.names.rules.team_signs import team_words
from analysis.names.spans import NameSpans, Span, certain

SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
BEAT = frozenset(
    "beat beats defeated edged routed thrashed crushed stunned outscored trailed upset downed hammered hosted".split()
)
PLAYS = BEAT | frozenset(
    """
        defeat lost won win wins winning drew draw drawing faced faced trailed trails led leads
        hosted hosts visited scored scores equalised equalized outscored outshot routed thrashed crushed edged
        snapped clinched improved play played advanced qualified knocked kicked dominated rallied outplayed
        squandered netted conceded fell tied
        """.split()
)
PLAYED = frozenset(
    """
        beat beats defeated defeat against over past host hosts visiting v vs versus edged routed thrashed crushed
        faced stunned held beating defeating thrashing routing edging downing
        """.split()
)
DEFEATS = frozenset("beat beats defeated edged routed thrashed".split())
LOSES = frozenset("lost loses fell drew draws tied".split())  # to or with another team
MANY = frozenset(("were", "are", "have"))  # after a team or band, which are many
NAMES = pos.NOUN + pos.PROPN + pos.ADJ + pos.ING + pos.NOUN_OR_BASE + pos.NOUN_OR_VERB  # what a team is called by
ALONE_BEFORE = frozenset(("", "but", "while", "because", "when", "as", "that", "before", "after"))
BREAKS = frozenset((".", "”", '"', "!", "?", ")", ":"))
WHERE = frozenset("in at near from to of around across".split())
POINTS = 20  # more than a person wins a set or match by
SHARES = range(90, 101)  # what two shares of a vote add up to
# Before "from", "with" and the like they take a team: a signing from Norvik, a contract with Norvik.
TAKE_TEAMS = {
    "from": frozenset("signing signed transfer loan joined recruited move switch".split()),
    "to": frozenset("loan transfer loss losses defeat defeats move switch".split()),
    "with": frozenset("contract draw draws spell spells loan".split()),
    "at": frozenset("spell spells contract loan".split()),
    "by": frozenset("beaten defeated released signed sacked".split()),
    "for": frozenset("play plays played playing signed signs debut appearances goals tries debuted".split()),
    "over": frozenset("win wins victory victories triumph".split()),
}
SHORT = 300  # different words in the lower case of a short article
SEVERAL, RARE, OFTEN = 4, 40, 15  # so many words of sport make a text news of it, if one in so many is
NEEDS = frozenset("need needs needed wanted".split())
NEEDED = frozenset("point draw win goal try penalty run wicket victory".split())  # a draw
LOCATED = frozenset("in near around across outside".split())
STANDING = frozenset(
    "stay stays remain remains go goes went move moves climb sit sits finish finished drop are".split()
)
PLACES_OF_TEAMS = frozenset(
    "top bottom first second third fourth fifth sixth seventh eighth ninth tenth last down up unbeaten through".split()
)
OF_SUPPORTERS = frozenset("supporters fans players keeper goalkeeper bench skipper".split())
SCORES = 2  # this many scores make a text a report of matches


def recognise_teams(names: NameSpans) -> list[Span]:
    """In a report of matches, turn places that play into organisations, and add teams called by a nickname."""
    many = _recognise_many(names)
    names.spans = recognise_by_deeds(names)
    opponents = _opponents(names)
    matches = bool(opponents) or _reports_matches(names)
    if not matches and not _is_news_of_sport(names):
        return names.spans
    _recognise_clubs(names, many)
    called = {names.key(side) for side in opponents if _may_be_called(names, side)}
    called |= _by_what_teams_do(names) | team_words(names)
    names.spans = names.with_all_called(called - names.words_of_people(), "organisation", "plays another team")
    names.spans = _with_clubs(names)
    spans = names.with_added(_nicknames(names))
    places = [(names.key(span), span) for span in spans if span.kind == "place" or _may_be_team(names, span)]
    named = Counter(name for name, _ in places)
    playing = Counter(name for name, span in places if plays(names, span))
    playing += _beside_teams(names, [span for _, span in places])
    located = Counter(name for name, span in places if names.before(span.first) in WHERE)
    nicknamed = _places_with_nicknames(names, spans) if matches else set()
    for name, span in places:
        if name in nicknamed and span.kind == "place" and names.before(span.first) not in LOCATED:
            span.become("organisation", "team with a nickname")
        if not playing[name] or name in names.lists.country and not matches:
            continue
        often = 3 * playing[name] > named[name]
        country = name in names.lists.country  # which is a country in much else
        if 2 * playing[name] > named[name] and not located[name] if country else often or not located[name]:
            span.become("organisation", "team called by its place")
    return spans


def _places_with_nicknames(names: NameSpans, spans: list[Span]) -> set[str]:
    """The places whose teams have a nickname that the article uses several times: the Mountaineers of West Virginia."""
    teams = (span for span in spans if span.kind == "organisation" and names.before(span.first) == "the")
    used = Counter(names.key(span) for span in teams)
    return {place for nickname, n in used.items() if n > 1 for place in names.lists.club_places.get(nickname, ())}


def _with_clubs(names: NameSpans) -> list[Span]:
    """The spans, with clubs that a word of the list names: Santos lost; but not in Santos, nor Ann Santos."""
    clubs = names.tokens.known & TEAMS_BY_A_WORD | _last_words_of_clubs(names)
    clubs -= names.lower_case | names.words_of_people()
    if not clubs:
        return names.spans
    at = {i: span for span in names.spans for i in span.range}
    new = []
    for i in names.tokens.capitals:
        span = at.get(i)
        if names.keys[i] not in clubs or i in names.headlines or span and span.length > 1:
            continue
        if span and span.kind == "place" or names.before(i) in LOCATED or _is_part_of_name(names, i):
            continue
        if span:
            span.become("organisation", "club by its word")
        else:
            new.append(certain(i, i + 1, "organisation", "club by its word"))
    return names.with_added(new)


def _last_words_of_clubs(names: NameSpans) -> set[str]:
    """What the clubs of an article that a list has may be called: Sundowns, of Mamelodi Sundowns."""
    lists = names.lists
    clubs = (span for span in names.spans if span.length > 1 and names.key(span) in lists.club)
    last = {names.keys[span.last - 1] for span in clubs}
    return {key for key in last if len(key) > 3 and key not in lists.organisation and key not in lists.facility}


def _is_part_of_name(names: NameSpans, i: int) -> bool:
    """Whether a word with a capital is right before or after the one at i, and no opening word."""
    before = names.spaced(i) and names.capital(i - 1) and names.keys[i - 1] not in names.lists.starter
    return before or names.spaced(i + 1) and names.capital(i + 1)


def _by_what_teams_do(names: NameSpans) -> set[str]:
    """Single words that look like nobody's name and do as teams do: Zorvex stay second; the fans of Zorvex."""
    if names.tokens.small.isdisjoint(STANDING | OF_SUPPORTERS):
        return set()
    lists, found = names.lists, set()
    for span in names.spans:
        key = names.keys[span.first]
        if span.kind != "person" or span.length > 1 or span.rule.startswith("title"):
            continue
        if key in lists.first or key in lists.famous or not names.words[span.first].istitle():
            continue
        if _stands(names, span) or _has_supporters(names, span):
            found.add(key)
    return found - names.words_of_people()


def _stands(names: NameSpans, span: Span) -> bool:
    """Whether what follows a name says where a team stands: stay second, went down, are top."""
    after = names.keys[span.last : span.last + 3]
    if len(after) < 2 or after[0] not in STANDING:
        return False
    return after[1] in PLACES_OF_TEAMS or after[1] in ("in", "to") and after[2:] == ["the"]


def _has_supporters(names: NameSpans, span: Span) -> bool:
    """Whether a name follows "fans of" or the like."""
    return names.before(span.first) == "of" and span.first > 1 and names.keys[span.first - 2] in OF_SUPPORTERS


def _beside_teams(names: NameSpans, places: list[Span]) -> Counter[str]:
    """How often "and" or a comma joins a place to one that plays: the former [Norvik] and Oulu striker."""
    playing = {span.first for span in places if plays(names, span) and names.before(span.first) in ("and", ",")}
    return Counter(names.key(span) for span in places if span.last + 1 in playing)


def _opponents(names: NameSpans) -> list[Span]:
    """Who plays a team, with a score, and who plays as only teams do: [Duke] routed [Norvik] 88-61."""
    verbs = names.tokens.those(BEAT | LOSES) if names.tokens.figures else []
    ending, beginning = {s.last: s for s in names.spans}, {s.first: s for s in names.spans}
    found: list[Span] = []
    for verb in verbs:
        other = _other_side(names, verb)
        if not other or verb in names.headlines:
            continue
        sides = ending.get(verb, Span(verb - 1, verb, "")), beginning.get(other, Span(other, other + 1, ""))
        score = verb + 1 if is_score(names, verb + 1) else sides[1].last
        if score < names.end and is_score(names, score):
            sure = names.keys[other - 1] == "with" or _is_of_teams(names, score)
            if sure or any(side.kind == "organisation" for side in sides):
                found += sides
    return found


def _other_side(names: NameSpans, verb: int) -> int:
    """Where the name of who somebody beats, loses to or draws with begins; 0 if there is none."""
    i = verb + 1
    if i < names.end and is_score(names, i):
        i += 1 if SCORE.fullmatch(names.words[i]) else 3
    if names.keys[verb] in LOSES:
        if names.keys[i : i + 1] not in (["to"], ["with"]):
            return 0
        i += 1
    return i if verb and names.capital(verb - 1) and names.capital(i) else 0


def _is_of_teams(names: NameSpans, i: int) -> bool:
    """Whether the score at i is one of teams: over 20 points, no set with others after it, no shares of a vote."""
    last = i + 1 if SCORE.fullmatch(names.words[i]) else i + 3
    points = list(map(int, re.findall(r"\d+", " ".join(names.words[i:last]))))
    sets = any(is_score(names, j) for j in range(last, min(last + 2, names.end)))
    return max(points) >= POINTS and sum(points) not in SHARES and not sets


def _may_be_called(names: NameSpans, side: Span) -> bool:
    """Whether a side is a single word that a team may be called by; no They, and nobody whom a rule found."""
    key, i = names.keys[side.first], side.first
    if side.length > 1 or side.kind in ("organisation", "place") or not names.words[i].istitle():
        return False
    if side.kind == "person":
        return side.rule in ("", "second look")
    alone = side.kind or not (names.spaced(i) and names.capital(i - 1))
    return bool(alone) and key not in names.lists.starter and classes().get(key, pos.NOUN) in NAMES


def _reports_matches(names: NameSpans) -> bool:
    """Whether a text has scores, one after a name that plays (Denmark fell 2-1), or a team and its opponent."""
    scores = [i for i in names.tokens.figures if is_score(names, i)]
    if len(scores) >= SCORES:
        return True
    if scores and (_has_club(names) or is_of_a_match(names)):
        return True
    if scores:
        people = {span.last for span in names.spans if span.kind == "person"}
        played = {span.last for span in names.spans if _is_played(names, span, people)}
        ends = {span.last for span in names.spans if span.kind != "person"}
        if any(i in played or names.keys[i - 1] in PLAYS and i - 1 in ends for i in scores):
            return True
    places = [span for span in names.spans if span.kind == "place"]
    teams = {span.last for span in names.spans if span.kind == "organisation"} if places else set()
    return bool(teams) and any(_is_opponent(names, span, teams) for span in places)


def _is_news_of_sport(names: NameSpans) -> bool:
    """Whether a text has several words of sport or signs of a match, and few others; with a club, two will do."""
    found, all_words = len(names.lower_case & SPORT_WORDS), len(names.lower_case)
    if 0 < found < SEVERAL and all_words < SHORT:  # where each counts
        found += signs_of_matches(names)
    if len(WORDS & names.tokens.known) > 1 and is_about_sport(names.document.text):  # the first is quick
        return True
    if found >= SEVERAL and RARE * found >= all_words or found == SEVERAL - 1 and OFTEN * found >= all_words:
        return True
    return found == SEVERAL - 2 and OFTEN * found >= all_words and (_has_club(names) or _has_club_word(names))


def _has_club_word(names: NameSpans) -> bool:
    """Whether a text names no place by a word that a club has, but somebody, as it seems: Santos."""
    alone = (span for span in names.spans if span.length == 1 and span.kind == "person" and not span.rule)
    return any(names.keys[span.first] in TEAMS_BY_A_WORD for span in alone)


def _has_club(names: NameSpans) -> bool:
    """Whether a text names a listed club."""
    return any(span.kind == "organisation" and names.key(span) in names.lists.club for span in names.spans)


def _is_opponent(names: NameSpans, span: Span, teams: set[int]) -> bool:
    """Whether a body plays the place of a span, no country: the Bears lost to Lahti. `teams` are where bodies end."""
    verb = span.first - 1
    if not (verb in teams and names.keys[verb] in DEFEATS or verb - 1 in teams and _is_lost_to(names, span)):
        return False
    return names.key(span) not in names.lists.country


def _is_lost_to(names: NameSpans, span: Span) -> bool:
    """Whether somebody loses to what a span names, or draws with it."""
    verb = span.first - 2
    if names.keys[verb].isdigit() and is_score(names, max(0, verb - 2)):  # drew 1-1 with
        verb -= 3
    return names.before(span.first) in ("to", "with") and verb >= 0 and names.keys[verb] in LOSES


def _is_played(names: NameSpans, span: Span, people: set[int]) -> bool:
    """Whether somebody plays what a span names, or a team lost to it or drew with it; `people` are where they end."""
    before, verb = names.before(span.first), span.first - 2
    return before in PLAYED or before in ("to", "with") and names.keys[verb] in PLAYS and verb not in people


def _may_be_team(names: NameSpans, span: Span) -> bool:
    """Whether a single word that seems to be a person may be a team: no title, no full name, no who or he beside it."""
    if span.kind != "person" or span.length > 1 or span.rule:
        return False
    key = names.key(span)
    full = any(s.kind == "person" and s.length > 1 and key in names.keys[s.first : s.last] for s in names.spans)
    return not full and key in names.lists.place


def _recognise_many(names: NameSpans) -> set[str]:
    """Turn single words that are followed by a plural verb into organisations: Lyon were third; these words."""
    many, found = set(names.tokens.those(MANY)), set()
    for span in names.spans if many else ():
        if span.last not in many or span.kind not in ("person", "place") or span.length > 1:
            continue
        if span.rule.startswith("title") or not names.spaced(span.last):
            continue
        if names.key(span).endswith("s") and (span.kind == "place" or names.keys[span.last] != "have"):
            continue
        if names.before(span.first) in ALONE_BEFORE or span.first and names.words[span.first - 1] in BREAKS:
            span.become("organisation", "plural verb after it")
            found.add(names.key(span))
    return found


def _recognise_clubs(names: NameSpans, many: set[str]) -> None:
    """Turn all mentions of what was many, and of no country, into teams, but those where something is: in Lyon."""
    clubs = {key for key in many if key not in names.lists.country}
    for span in names.spans if clubs else ():
        if span.kind == "place" and names.key(span) in clubs and names.before(span.first) not in LOCATED:
            span.become("organisation", "plural verb elsewhere")


def is_score(names: NameSpans, i: int) -> bool:
    """Whether the token at i is a score or its first half: 2-1, or 2 - 1."""
    words = names.words
    if not "0" <= words[i][0] <= "9":
        return False
    if SCORE.fullmatch(words[i]):
        return True
    if i + 2 >= names.end or words[i + 1] not in ("-", "–"):
        return False
    return all(word.isdigit() and len(word) < 4 for word in (words[i], words[i + 2]))


def plays(names: NameSpans, span: Span) -> bool:
    """Whether a word beside a place shows that it is a team."""
    before, after = names.before(span.first), names.after(span)
    if after in NEEDS and names.keys[span.last + 1 : span.last + 2] == ["a"]:
        return not NEEDED.isdisjoint(names.keys[span.last + 2 : span.last + 3])
    if after in ("'s", "’s") and span.last + 1 < names.end:
        return names.keys[span.last + 1] in TEAM_WORDS
    return (
        after in PLAYS
        or after in TEAM_WORDS
        or before in PLAYED
        or after in OF_TEAMS
        or span.first > 1
        and names.keys[span.first - 2] in TAKE_TEAMS.get(before, ())
        or _is_lost_to(names, span)
        or span.last < names.end
        and is_score(names, span.last)
    )


def _nicknames(names: NameSpans) -> list[Span]:
    """Teams called by a nickname: the Ducks, the Mighty Ducks."""
    covered, keys, new = names.covered(), names.keys, []
    for i in range(2, names.end):
        if i in covered or i in names.headlines or not _is_nickname(names, i):
            continue
        if keys[i - 1] == "the":
            new.append(certain(i, i + 1, "organisation", "team called by a nickname"))
        elif (
            keys[i - 2] == "the"
            and names.words[i - 1].istitle()
            and i - 1 not in covered
            and keys[i - 1] not in names.lists.demonym
        ):
            new.append(certain(i - 1, i + 1, "organisation", "team called by a nickname"))
    return new


def _is_nickname(names: NameSpans, i: int) -> bool:
    """Whether the token at i is a capitalised plural that the text has not in lower case and no list has."""
    key, lists = names.keys[i], names.lists
    if not (names.words[i].istitle() and len(key) > 3 and key.endswith("s")) or names.capital(i + 1):
        return False
    return not (
        key in names.lower_case
        or key[:-1] in lists.demonym
        or key in lists.demonym
        or key in lists.other
        or key in NO_TEAM
        or key in lists.never
    )

"""Teams that look like people and are known by who is theirs and whom they meet: the Zorvex players; a win over Zorvex.

Single words only, in news of sport that teams play. Nobody of that name may be meant: no title, no full name in the
article, no first name.
"""

from __future__ import annotations

from collections import Counter

from analysis.english.organisation_words import OF_TEAMS
from analysis.names.spans import NameSpans, Span

# After "the" and a name: the Zorvex players. Each shows a team by itself.
OF_ONE_TEAM = OF_TEAMS | frozenset(
    """
    players squad side team dressing-room dugout bench faithful supporters defence defense backline back-line attack
    full-back half-back centre-half pack forwards backs goalmouth penalty-area players' bowlers batsmen
    """.split()
)
# Before a name, with "over" and the like between: a win over Zorvex. Two of these show a team.
MET = {
    "over": frozenset("win wins won victory victories triumph edge".split()),
    "against": frozenset(
        """
        final semi-final quarter-final match game tie fixture clash win draw defeat debut goal goals tries played
        play playing lost scored opener derby
        """.split()
    ),
    "to": frozenset("defeat loss lost defeats losing".split()),
    "with": frozenset("draw drew clash date tie fixture replay".split()),
    "at": frozenset("win won draw drew lost defeat beaten".split()),
    "for": frozenset("play plays played playing signed signs debut appearances start started".split()),
    "by": frozenset("beaten defeated dashed knocked eliminated thrashed relegated sacked".split()),
    "from": frozenset("loan signed joined transfer".split()),
    "like": frozenset("team teams side sides club clubs".split()),
}
DEFEATED = frozenset(
    "beat beating overcame overcome overcoming defeated defeating edged edging thrashed thrashing hosted".split()
)
JOINED = frozenset("joining joined join rejoined left leave leaving".split())
# What one person wins against another: an article with two of these has no teams.
ALONE = frozenset(
    """
    tennis seed seeds seeded unseeded boxing boxer boxers snooker darts golf golfer golfers wimbledon tie-break tiebreak
    backhand forehand wrestling wrestler judo badminton squash chess knockout heavyweight welterweight middleweight
    sprinter sprint metres marathon athletics singles doubles
    """.split()
)
SIGNS = 2  # so many show a team


def team_words(names: NameSpans) -> set[str]:
    """The single words taken for people that signs beside their mentions show to be teams."""
    if len(ALONE & names.lower_case) > 1:
        return set()
    signs: Counter[str] = Counter()
    for span in names.spans:
        if _may_be_team(names, span):
            signs[names.keys[span.first]] += _signs(names, span)
    found = {key for key, count in signs.items() if count >= SIGNS}
    if not found:
        return found
    titled = {names.keys[s.first] for s in names.spans if s.length == 1 and s.rule.startswith("title")}
    return found - names.words_of_people() - titled


def _may_be_team(names: NameSpans, span: Span) -> bool:
    """Whether a span is a single word without a title that is no first name and nobody famous."""
    if span.kind != "person" or span.length > 1 or span.rule.startswith("title"):
        return False
    key, lists = names.keys[span.first], names.lists
    if key in lists.only_first or key in lists.famous or not names.words[span.first].istitle():
        return False
    return names.before(span.first) not in lists.title


def _signs(names: NameSpans, span: Span) -> int:
    """How much the words beside a mention say that it is a team's."""
    i, before = span.first, names.before(span.first)
    if before == "the" and names.after(span) in OF_ONE_TEAM:
        return SIGNS
    if i > 1 and names.keys[i - 2] in MET.get(before, ()):
        return SIGNS if before == "like" else 1
    if before in DEFEATED or before in JOINED and names.after(span) != "'s":
        return 1
    return int(names.keys[span.last : span.last + 1] in (["were"], ["have"], ["are"]))

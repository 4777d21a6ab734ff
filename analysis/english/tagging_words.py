"""Words that the rules for parts of speech ask for by name."""

APPROXIMATE = {"about", "around", "over"}
# After these somebody does something: made him | say that.
CAUSING_VERBS = set("let make makes made have has had help helps helped hear heard see saw watch watched".split())
# After these a noun and what it is: called the plan | bold.
WITH_COMPLEMENTS = frozenset(
    """
    brand branded call called calling calls consider considered considers declare declared declares deem deemed find
    finds found label labelled labeled make makes made pronounce pronounced render rendered term termed think thought
    """.split()
)
# Words in -s that stand before another noun: a state sales tax, the school sports fields.
IN_COMPOUNDS = set("sales sports claims arms savings systems services operations rights results benefits".split())
LIKE_PARTICIPLES = {"run", "set", "cut", "put", "hit", "hurt", "shut"}  # participles that look like their base form
CONTRACTED = {"there", "here", "who", "what", "where", "that", "how"}
GENITIVES = ("'s", "’s")
DAYS = ("today", "tomorrow", "yesterday", "tonight")  # before 's these are nouns: today's meeting
DIRECTIONS = {"north", "south", "east", "west"}  # North Korea
TWO_DIRECTIONS = {"northeast", "northwest", "southeast", "southwest"}
# Before a preposition these are nouns: Republican claims as a whole.
NOUNISH = set(
    """
        claims reports notes comments remarks questions charges posts answers states demands promises estimates
        attacks plans votes credits rates cuts costs
        """.split()
)
# Words in -ing that are nouns after another noun: her bail hearing, a court filing.
NOUNS_IN_ING = set("briefing filing finding hearing meeting offering posting ruling sitting".split())
# Words that are nouns after a singular one: a phone call, a swing state, the news report.
COMPOUNDED = set("call comment poll report show state talk vote".split())
NEWS_VERBS = ("reports", "notes", "claims", "states")  # after a name set off: It rains, Roe | reports.
# Nouns without -s that a plural verb may follow.
PLURAL = set(
    """
        people police men women children clergy cattle data staff crew media press public majority half minority rest
        third percent both all some many most few others
        """.split()
)

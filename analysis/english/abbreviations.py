"""Abbreviations that end in a full stop, without the stop.

A set in capitals and lower case (`Mr`, `Calif`) holds abbreviations as they are written, for the patterns that cut a
text into tokens; a set in lower case holds those that sentence boundaries look up.
"""

from __future__ import annotations

from collections.abc import Iterable

from analysis.english.calendar_words import DATED_MONTHS, SHORT_MONTHS


def _lower(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(str.lower, words))


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, in alphabetical order.

    >>> any_of({"Mrs", "Mr"})
    'Mr|Mrs'
    """
    return "|".join(sorted(words))


# As they are written ------------------------------------------------------------------------------------------------

# Before the name of a person.
COMMON_TITLES = frozenset("Mr Mrs Ms Dr Prof Rev Sen Rep Gov Gen Col Capt Lt Sgt".split())
RARE_TITLES = frozenset("Messrs Sens Reps Govs Maj Adm Cmdr Supt Det Spc Pfc Cpl Pvt".split())
# St. Louis, Martin Berg Jr.
PARTS_OF_NAMES = frozenset("St Jr Sr".split())
FIRMS = frozenset("Inc Corp Co Ltd Bros".split())
# States that are no words, with or without a capital.
STATES = frozenset(
    "Ala Ariz Calif Colo Conn Fla Ill Kan Ky Md Mich Minn Mont Neb Nev Okla Ore Tenn Tex Va Vt Wis Wyo".split()
)
# States that are words or parts of names too, so that they count only with a capital: in Mo., wash.
STATES_LIKE_WORDS = frozenset("Ark Del Ga Ind La Mo Pa Wash".split())
# Which state it is, of those that gazetteers do not have.
STATE_OF = dict(
    pair.strip().split("=")
    for pair in """
    ala=alabama | ark=arkansas | del=delaware | ga=georgia | ia=iowa | ill=illinois | ind=indiana | ky=kentucky
    | la=louisiana | mass=massachusetts | md=maryland | miss=mississippi | mo=missouri | mont=montana
    | nc=north carolina | nd=north dakota | nh=new hampshire | nm=new mexico | okla=oklahoma | ore=oregon
    | pa=pennsylvania | ri=rhode island | sc=south carolina | sd=south dakota | va=virginia | vt=vermont
    | wva=west virginia""".split("|")
)
STATES_LIKE_COMMON_WORDS = frozenset("Me Miss".split())  # tell me. Yes, miss.

# One token with their stop, wherever they stand: among names, and in the syntax of quotations. (What a model was
# trained on cannot change without the model: the tagger of names has never seen a token "Calif.".)
TOKENS_IN_NAMES = COMMON_TITLES | {"Hon", "No"} | PARTS_OF_NAMES | FIRMS | frozenset(DATED_MONTHS)
TOKENS_IN_CLAUSES = (
    COMMON_TITLES | RARE_TITLES | {"Hon", "Ft", "Mt", "vs", "v"} | PARTS_OF_NAMES | FIRMS | STATES | STATES_LIKE_WORDS
)
# One token with their stop before a figure: Sept. 3, No. 10.
TOKENS_BEFORE_FIGURES = frozenset(DATED_MONTHS) | {"No"}
# Where quotations are looked for, no sentence ends after one of these.
NEVER_LAST = COMMON_TITLES | PARTS_OF_NAMES

# In lower case, for the ends of sentences ---------------------------------------------------------------------------

# A name or a number follows, never a new sentence.
GOES_ON = _lower(COMMON_TITLES | RARE_TITLES) | frozenset(
    """hon st ft mt vs mme mlle mmes drs profs gens lts cols cdr brig pres atty insp msgr fr ste dept v viz cf ie eg e.g
    i.e approx ca
    asst assn amb sec sect secy mfg dist lieut ald univ""".split()
)
STREETS = frozenset("ave blvd rd hwy sq pl".split())
UNITS = frozenset("hr hrs yr yrs oz lb lbs".split())
INITIALISMS = frozenset(
    """ph.d m.d b.a m.a m.b.a d.c n.y n.j n.c s.c n.h n.m n.d s.d r.i u.s u.k u.n e.u u.s.a u.s.s.r a.m p.m a.d b.c l.a
    d.a j.d s.a n.v a.g s.p.a""".split()
)
_OTHERS = frozenset("cos llc plc ltda jr sr etc al est mass penn ont que".split())
# The next word decides: he runs Berg Bros. of Oslo; he runs Berg Bros. They are bakers.
MAY_END = _lower(FIRMS | STATES) | SHORT_MONTHS | STREETS | UNITS | INITIALISMS | _OTHERS
# The same, but only as written: they live in La. It was a la carte.
MAY_END_AS_WRITTEN = STATES_LIKE_WORDS | STATES_LIKE_COMMON_WORDS
# A common word with a capital begins a sentence after these: at 6 a.m. Neighbors heard it.
BEFORE_SENTENCES = STREETS | UNITS | frozenset("a.m p.m a.d b.c b.c.e c.e etc".split())
# Names that end in a mark, and what follows such a name, so that no sentence ends there: Yahoo! Inc., Guess? Inc.
NAMES_WITH_MARKS = frozenset("yahoo yum jeopardy wham joomla shazam ahoy oklahoma tora e p!nk".split())
AFTER_NAMES_WITH_MARKS = _lower(FIRMS) | frozenset(
    "llc plc brands group holdings entertainment studios records".split()
)
# What bears such a name; a sentence may begin with them, too: "Hurrah! Club members danced."
CALLED_WITH_MARKS = frozenset(
    """
    auctions awards band café club fest festival foundation league magazine musical network productions restaurant
    stores theatre theater tour
    """.split()
)
# Abbreviations where a figure follows: Vol. 3, para. 4.
BEFORE_FIGURE = SHORT_MONTHS | frozenset(
    """may op rte rt sc act lot apt rm ste no nos p pp fig figs art arts vol vols ch para eq exh pt pts sec
    ver""".split()
)
# Labels of items, if they begin a sentence: ii. The bridge.
ROMAN_LABELS = frozenset("ii iii iv vi vii viii ix xi xii".split())
# Whatever may be an abbreviation; a stop after any other word ends its sentence.
ANY = (
    ROMAN_LABELS
    | GOES_ON
    | MAY_END
    | BEFORE_FIGURE
    | _lower(MAY_END_AS_WRITTEN)
    | frozenset("abcdefghijklmnopqrstuvwxyz")
)

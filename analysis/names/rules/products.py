"""Products, programs, projects, indexes and laws, which are no actors: the [Norlex] browser, a project called [Ann].

Each rule looks at one mention and the words beside it. A name that no list has is then dropped wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.english.thing_words import WORKS
from analysis.names.spans import NameSpans, Span

# After a name, in lower case: the Norlex browser. (Of goods such as shoes or phones the name before is the maker's.)
AFTER = frozenset(
    """
    algorithm algorithms browser browsers worm virus viruses trojan malware ransomware botnet index codec processor
    protocol spreadsheet chatbot chatbots supercomputer missile missiles rocket rockets helicopter helicopters satellite
    satellites spacecraft variant strain asteroid comet nebula galaxy constellation telescope rover plugin firmware
    encryption machine
    """.split()
)
PAIRS_AFTER = frozenset(
    (("operating", "system"), ("operating", "systems"), ("web", "server"), ("file", "format"), ("share", "index"))
)
# The same after several words: Long Wave Radio technology.
KINDS_OF_TECHNOLOGY = ("technology", "technologies", "standard", "standards", "technique", "format")
# The same after what is no person's: the weekly Norvik Nights programme.
ON_AIR = ("podcast", "sitcom", "drama", "soap")
BEFORE_PROGRAMMES = ("weekly", "daily", "nightly", "tv", "television", "radio", "flagship", "breakfast", "news")
# Right before a name, in lower case: the chatbot Norlex.
BEFORE = frozenset(
    """
    chatbot robot algorithm browser worm virus trojan malware supercomputer handset racehorse gelding mare asteroid
    comet vaccine
    """.split()
)
# Before a name between commas: the technology, Norlex, is new.
APPOSED = ("technology", "device", "chip", "gadget", "drug", "vaccine", "software", "game", "robot", "material")
# Called so, they are things or animals: a project called Norlex. (Not groups, bands, apps or sites.)
CALLED_THINGS = frozenset(
    """
    project projects programme programmes program programs scheme operation device gadget machine system software tool
    game games drug medicine vaccine robot chatbot probe mission satellite rocket missile technique method technology
    process algorithm law bill campaign initiative course festival event exhibition album dish drink cocktail dog puppy
    cat kitten horse pony whale dolphin elephant gorilla panda bear tiger lion parrot cow goat concept theory condition
    disease virus worm bug flaw series show film book play song poem novel comic manual report study ship boat yacht
    car motorcycle plane aircraft storm comet asteroid ceremony dance sport style format language
    """.split()
)
CALLED = frozenset("called named dubbed codenamed nicknamed titled entitled".split())
GIVEN = frozenset("dedicated written sung recorded devoted by for about".split())
BETWEEN = frozenset((",", "which", "that", "is", "was", "are", "were", "also", "being"))
# With a capital, before "on" or "for" and what it is about: the Convention on the Rights of the Child.
LAWS = frozenset("directive convention treaty protocol regulation declaration resolution agreement act bill".split())
# With a capital, after a name and 's, they show the title of a work: Shark's Tale.
OWNED_IN_TITLES = frozenset(
    """
    tale tales creek anatomy list choice kitchen diary diaries angels labyrinth pilgrimage progress ark revenge web
    adventure adventures journey dream dreams wake fan eye secret fury legacy inferno castle underground speech
    """.split()
)
OF_GAMES = frozenset("game games console consoles gamer gamers gaming video-game video-games".split())
# The last word of a product behind its maker's name and 's: Nordvik's Zarvik Player.
OF_MAKERS = frozenset(
    """
    player portable mouse tablet reader explorer messenger toolbar suite assistant mini pro max edition earbuds headset
    console pad pod phone watch
    """.split()
)
AFTER_VERSIONS = frozenset('. , ; : ) is was has will on which and or in came had can ” " ’'.split())
NUMBER = re.compile(r"[2-9]|1\d|(?:19|20)\d\d")
MEDALS = frozenset("gold silver bronze medal medals record records title champion champions medallist crown".split())
# Before the name of a prize, and the word after it in lower case: two [Roe Berg] awards.
NUMBERS = frozenset("two three four five six seven eight nine ten several".split())
PRIZES = ("award", "awards", "prize", "prizes", "medals", "trophies")
FAR = 14  # words from a list to the word for brands before it
OPENING, CLOSING = ("“", '"', "‘", "'"), ("”", '"', "’", "'")
ORDINALS, NTH = ("st", "nd", "rd", "th"), ("First", "Second", "Third", "Fourth", "Fifth", "Tenth", "Twentieth")
# Before a model: the PlayStation Portable. (Of firms that make other things the name before it is the maker's.)
LINES = frozenset(
    "playstation xbox iphone ipad ipod macbook kindle gameboy nintendogs pokemon minecraft fortnite".split()
)


# Right after the brand of what is drunk, washed with or smoked, in lower case.
GOODS = frozenset(
    """
    vodka stout lager whisky whiskey gin rum tequila beer ale cider bourbon cognac champagne liqueur cigarettes
    shampoo detergent toothpaste deodorant mayonnaise ketchup ice-cream cola
    """.split()
)
# Before a brand between commas: its detergent, Zarvo, is new.
OF_GOODS = GOODS | frozenset(
    "detergents beers drink drinks snack snacks shampoos cereal margarine brand brands".split()
)
OWNING = frozenset("'s ’s its their his her owns own owned owning makes made sells sold".split())
LISTING = ("including", "include", "includes", "such", "like")
REPORTS = ("report", "study", "paper", "survey", "review")
NEAR_AFTER = AFTER | {first for first, _ in PAIRS_AFTER} | {*KINDS_OF_TECHNOLOGY, *ON_AIR, "programme"}
OWNED = frozenset(("'s", "’s"))


class ThingRule(NamedTuple):
    """A reason to take a name for that of a thing: `fits` gets the spans and a span.

    It is asked only where a text has one of `words`, in lower case, without which it never fits.
    """

    name: str
    fits: Callable[[NameSpans, Span], bool]
    example: str  # before -> after, each name in brackets after its kind
    words: frozenset[str]


def _noun_after(names: NameSpans, span: Span) -> bool:
    i = span.last
    if i >= names.end or not names.spaced(i):
        return False
    if (
        span.length > 1
        and names.words[i] in KINDS_OF_TECHNOLOGY
        and names.keys[span.last - 1] not in names.lists.organisation
    ):
        return True
    on_air = names.words[i] in ON_AIR or names.words[i] == "programme" and names.before(span.first) in BEFORE_PROGRAMMES
    if on_air and span.kind != "person" and names.keys[span.last - 1] not in names.lists.organisation:
        return True
    return names.words[i] in AFTER or tuple(names.words[i : i + 2]) in PAIRS_AFTER


def _noun_before(names: NameSpans, span: Span) -> bool:
    i = span.first - 1
    if i > 1 and names.words[i] == "," and names.after(span) == ",":
        return names.words[i - 1] in APPOSED and names.keys[i - 2] == "the"
    return i > 0 and names.words[i] in BEFORE and names.spaced(span.first)


def _called(names: NameSpans, span: Span) -> bool:
    i = span.first - 1 - (names.before(span.first) in ("“", '"', "‘", "'"))
    while i > 1 and names.capital(i) and names.spaced(i + 1) and span.first - i < 3:  # a song called Judge | Roe
        i -= 1
    if i < 2:
        return False
    if names.words[i] == "as" and names.words[i - 1] == "known":
        i -= 2
    elif names.words[i] in CALLED:
        i -= 1
    else:
        return False
    while i > 0 and names.words[i] in BETWEEN:
        i -= 1
    return names.words[i] in CALLED_THINGS or _is_given_work(names, i)


def _is_given_work(names: NameSpans, i: int) -> bool:
    """Whether what ends at i is a song or the like for or by somebody: a song dedicated to Ann Lahti| called."""
    for j in range(i, max(0, i - 6), -1):
        if names.words[j] in GIVEN:
            return names.words[j - 1] in WORKS
        if not (names.capital(j) or names.words[j] in ("to", "by", "with", "for", "the", "her", "his", "about")):
            return False
    return False


def _law(names: NameSpans, span: Span) -> bool:
    i = span.first - 1 - (names.before(span.first) == "the")
    if i < 1 or names.words[i] not in ("on", "for", "against") or not names.capital(i - 1):
        return False
    return names.keys[i - 1] in LAWS and span.kind != "person"


def _owner_in_title(names: NameSpans, span: Span) -> bool:
    i = span.last + 1
    if names.after(span) not in ("'s", "’s") or not (names.capital(i) and names.spaced(i)):
        return False
    return names.keys[i] in OWNED_IN_TITLES and not (names.capital(i + 1) and names.spaced(i + 1))


def _numbered_game(names: NameSpans, span: Span) -> bool:
    i = span.last
    if i >= names.end or not (names.spaced(i) and NUMBER.fullmatch(names.words[i])) or span.kind == "place":
        return False
    return len(OF_GAMES & names.lower_case) > 1


def _made(names: NameSpans, span: Span) -> bool:
    maker = span.first - 2
    if names.before(span.first) not in ("'s", "’s") or span.kind not in ("organisation", "person") or maker < 0:
        return False
    owner = names.ending_at(maker + 1)
    if owner is None or owner.kind != "organisation":
        return False
    if span.length > 1 and names.keys[span.last - 1] in OF_MAKERS:
        return True
    i = span.last
    version = i + 1 < names.end and names.spaced(i) and NUMBER.fullmatch(names.words[i])
    return bool(version) and names.words[i + 1] in AFTER_VERSIONS and names.keys[span.first] not in names.lists.first


def _brand(names: NameSpans, span: Span) -> bool:
    if span.kind == "place":
        return False
    i = span.last
    if i < names.end and names.words[i] in GOODS and names.spaced(i):
        return not (names.capital(i + 1) or names.may_be_noun(i + 1))
    before = span.first - 1
    if before > 0 and names.words[before] == "," and names.after(span) == "," and names.words[before - 1] in OF_GOODS:
        return not OWNING.isdisjoint(names.keys[max(0, before - 5) : before])
    return _is_listed_as_brand(names, span)


def _is_listed_as_brand(names: NameSpans, span: Span) -> bool:
    """Whether a name is in a list of what somebody owns: its brands include Zarvo vodka, [Norlex] and Roe stout."""
    first = names.sentences[names.sentence_of(span.first)].first
    found = [i for i in range(max(first, span.first - FAR), span.first) if names.words[i] in ("brands", "brand")]
    if not found:
        return False
    i = found[-1]
    if (
        names.keys[i + 1 : i + 2]
        and names.keys[i + 1] not in LISTING
        or OWNING.isdisjoint(names.keys[max(first, i - 6) : i])
    ):
        return False
    between = names.words[i + 2 : span.first]
    return all(
        w in (",", "and", "as", "the", "'s", "’s") or w in GOODS or not w.islower() and w.isalpha() for w in between
    )


def _prize(names: NameSpans, span: Span) -> bool:
    i = span.last
    if span.kind != "person" or span.rule[:5] == "title" or names.before(span.first) not in NUMBERS:
        return False
    if i < names.end and names.words[i] in PRIZES and names.spaced(i):
        return True
    return names.after(span) == "and" and names.keys[i + 1 : i + 2] != [] and names.keys[i + 1] in NUMBERS


def _medal(names: NameSpans, span: Span) -> bool:
    return names.key(span) == "commonwealth" and names.after(span) in MEDALS


def _nickname(names: NameSpans, span: Span) -> bool:
    i = span.first - 1
    return i > 0 and names.words[i] in OPENING and names.keys[i - 1] == "so-called"


def _report(names: NameSpans, span: Span) -> bool:
    mark = span.first - 1
    if mark < 2 or names.words[mark] not in OPENING or span.kind != "organisation":
        return False
    closing = span.last + (span.last < names.end and names.words[span.last].isdigit())
    if closing >= names.end or names.words[closing] not in CLOSING:
        return False
    before = mark - 1 - (names.keys[mark - 1] == "the")
    before -= names.words[before] in ("on", "called", "entitled", ",")
    return names.words[before] in REPORTS


def _congress(names: NameSpans, span: Span) -> bool:
    if names.keys[span.last - 1] != "congress":
        return False
    i = span.first - 1 - (names.before(span.first) == "party")
    return i > 0 and (names.words[i] in ORDINALS and names.words[i - 1].isdigit() or names.words[i] in NTH)


def _line(names: NameSpans, span: Span) -> bool:
    return (
        names.keys[span.first] in LINES
        and span.length > 1
        and names.keys[span.last - 1] not in names.lists.organisation
    )


# fmt: off
RULES = (
    ThingRule("noun for a thing after it", _noun_after,
              "phones with the [organisation Norlex] operating system -> phones with the Norlex operating system",
              NEAR_AFTER),
    ThingRule("noun for a thing before it", _noun_before,
              "then the chatbot [person Norlex] spoke -> then the chatbot Norlex spoke",
              BEFORE | frozenset(APPOSED)),
    ThingRule("called so", _called,
              "they run a project called [person Ann] there -> they run a project called Ann there",
              CALLED | {"known"}),
    ThingRule("law", _law,
              "under the Convention on [organisation Sea Transport] it rained -> "
              "under the Convention on Sea Transport it rained",
              LAWS),
    ThingRule("owner in a title", _owner_in_title,
              "the end of [person Zorvex]'s Creek was sad -> the end of Zorvex's Creek was sad",
              OWNED_IN_TITLES),
    ThingRule("number of a game", _numbered_game,
              "new games for the console: [organisation Norlex] 3 -> new games for the console: Norlex 3",
              OF_GAMES),
    ThingRule("model of a product", _line,
              "the [organisation PlayStation Portable] sold -> the PlayStation Portable sold",
              LINES),
    ThingRule("behind its maker", _made,
              "then [organisation Norlex]'s [organisation Zarbo] 3 was late -> "
              "then [organisation Norlex]'s Zarbo 3 was late",
              OWNED),
    ThingRule("brand", _brand,
              "then its brands include [organisation Zarvo] vodka and [person Norlex] beer -> "
              "then its brands include Zarvo vodka and Norlex beer",
              OF_GOODS),
    ThingRule("prize by the piece", _prize,
              "she won two [person Ann Berg] awards -> she won two Ann Berg awards",
              frozenset(PRIZES)),
    ThingRule("medal", _medal,
              "she won [organisation Commonwealth] gold -> she won Commonwealth gold",
              frozenset(["commonwealth"])),
    ThingRule("so-called", _nickname,
              "one of the so-called “[person Berg Babes]” left -> one of the so-called “Berg Babes” left",
              frozenset(["so-called"])),
    ThingRule("report in marks", _report,
              "a report on the “[organisation Sea Trade] 2004” said so -> a report on the “Sea Trade 2004” said so",
              frozenset(REPORTS)),
    ThingRule("congress of a party", _congress,
              "the 20th Party [organisation Congress] met -> the 20th Party Congress met",
              frozenset(["congress"])),
)  # fmt: on


def drop_products(names: NameSpans) -> list[Span]:
    """Drop the names of products, programs, projects and laws; those that no list has wherever they are."""
    known = names.tokens.known
    rules = [rule.fits for rule in RULES if not rule.words.isdisjoint(known)]
    gone = [span for span in names.spans if any([fits(names, span) for fits in rules])]
    gone = [span for span in gone if not _is_listed(names, span) or _is_called(names, span)]
    if not gone:
        return names.spans
    letters = {names.keys[span.last + 1] for span in gone if names.keys[span.last : span.last + 3 : 2] == ["(", ")"]}
    called = {names.key(span) for span in gone if not _is_listed(names, span)}
    dropped = set(map(id, gone))
    kept = [span for span in names.spans if id(span) not in dropped and names.key(span) not in letters]
    return [span for span in kept if span.rule or names.key(span) not in called]


def _is_called(names: NameSpans, span: Span) -> bool:
    """Whether what is called so need not be the bearer of the listed name: a dog called Norway, Fifa 2005."""
    return any(fits(names, span) for fits in (_called, _numbered_game, _owner_in_title, _congress, _medal, _brand))


def _is_listed(names: NameSpans, span: Span) -> bool:
    """Whether a list has a name as that of a place, body or firm."""
    key, lists = names.key(span), names.lists
    listed = (lists.place, lists.town, lists.country, lists.body, lists.firm, lists.known)
    return any(key in those for those in listed)

"""Words that the tagger took for names though they are none: handles, words in capitals for stress, common words."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import bare
from analysis.english.occupations import are_occupations
from analysis.english.organisation_words import NO_BODIES
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import DOLLARS, MONEY
from analysis.english.vocab import memo
from analysis.names.spans import NameSpans, Span

# What people write in capitals for stress, and is no noun.
STRESSED = frozenset(
    pos.DETERMINERS + pos.ADJ + pos.ADV + pos.PRONOUNS + pos.AUXILIARIES
    + pos.PREPOSITIONS + pos.CCONJ + pos.SUBORDINATORS + pos.THAT
)  # fmt: skip


BODIES_TOO = frozenset(("cctv",))  # letters that a body has as well
CHINESE = ("china", "chinese", "beijing")
OPENERS = (".", "!", "?", "“", '"')  # before the first word of a sentence
MEANS = frozenset("on by via no of the installed some any".split())  # caught on CCTV
SEEN = frozenset("footage camera cameras image images video system systems operators".split())
AT_CHURCH = frozenset(
    "said say saying says celebrated celebrate attended attend at to for after during before of".split()
)


class OrdinaryWord(NamedTuple):
    """A reason why a single word is no name.

    may
        gets the word as written and as the lists write it: whether that may be a reason
    fits
        gets the spans and the span
    """

    name: str
    may: Callable[[str, str], bool]
    fits: Callable[[NameSpans, Span], bool]
    example: str  # before -> after, each name in brackets after its kind


def _handle(names: NameSpans, span: Span) -> bool:
    return names.words[span.first][0] == "@"


def _retweet(names: NameSpans, span: Span) -> bool:
    return names.keys[span.first] in ("rt", "via") and span.last < names.end and names.words[span.last][0] == "@"


def _stressed(names: NameSpans, span: Span) -> bool:
    key, lists = names.keys[span.first], names.lists
    if not names.words[span.first].isupper() or span.first in names.headlines or classes().get(key) not in STRESSED:
        return False
    listed = key in lists.known or key in lists.country or key in lists.body or key in lists.firm
    return not listed and names.before(span.first) not in ("the", "(")


def _letters(names: NameSpans, span: Span) -> bool:
    key, lists = names.keys[span.first], names.lists
    if key not in NO_BODIES or not names.words[span.first].isupper() or span.rule.startswith("short form"):
        return False
    if key in BODIES_TOO:
        seen = names.before(span.first) in MEANS or names.after(span) in SEEN
        return seen or names.tokens.known.isdisjoint(CHINESE)
    return not (key in lists.country or key in lists.known or key in lists.body)


def _service(names: NameSpans, span: Span) -> bool:
    return names.before(span.first) in AT_CHURCH and names.words[span.last : span.last + 1] != ["."]


def _after_figure(names: NameSpans, span: Span) -> bool:
    return names.touches(span.first) and names.words[span.first - 1][-1].isdigit()


def _money(names: NameSpans, span: Span) -> bool:
    after = names.after(span)
    if after in DOLLARS:
        return after != "$" or names.touches(span.last)
    figure = after[:1].isdigit() or names.before(span.first)[-1:].isdigit()
    return names.keys[span.first] in MONEY and figure


def _also_in_lower_case(names: NameSpans, span: Span) -> bool:
    key = names.keys[span.first]
    return (
        span.kind == "person"
        and key in names.lower_case
        and not names.words[span.first].isupper()
        and names.before(span.first) not in names.lists.title
        and all(key not in names.keys[s.first : s.last] for s in names.spans if s.length > 1)
    )


def _opens_in_lower_case(names: NameSpans, span: Span) -> bool:
    key, lists, i = names.keys[span.first], names.lists, span.first
    if span.kind != "organisation" or span.rule or key not in names.lower_case:
        return False
    opens = not i or names.words[i - 1] in OPENERS and (i < 2 or names.words[i - 2] not in OPENERS)
    return opens and not (key in lists.body or key in lists.firm or key in lists.known or key in lists.firm_word)


def _people_at_work(names: NameSpans, span: Span) -> bool:
    """Whether a plural that opens a sentence says what people are: Rangers from a park; Nurses at a hospital."""
    if span.kind != "organisation" or span.rule or names.after(span) not in FROM_WHERE:
        return False
    return not span.first or names.words[span.first - 1] in OPENERS


FROM_WHERE = frozenset("from at with".split())


def _letters_before_thing(names: NameSpans, span: Span) -> bool:
    return names.after(span) in BEFORE_THINGS[names.keys[span.first]] and names.words[span.last].islower()


CROPS = frozenset(
    """
    crop crops maize corn soy soya soybean soybeans cotton rice wheat potato potatoes canola beet food foods seed seeds
    plants animals mosquitoes salmon ingredients technology labelling labeling varieties variety canola beans
    """.split()
)
# Letters of a body that are something else before these words: GM of maize, AP of an exam.
BEFORE_THINGS = {
    "gm": CROPS,
    "ge": CROPS - {"technology"},
    "ap": frozenset("exam exams class classes course courses test tests".split()),
    "ni": frozenset("contributions number numbers contribution".split()),
    "ac": frozenset("unit units power current".split()),
    "pa": frozenset("system systems".split()),
    "ms": frozenset("patients sufferers drug drugs".split()),
    "aa": frozenset("battery batteries".split()),
}


# fmt: off
ORDINARY = (
    OrdinaryWord("handle", lambda word, key: word[0] == "@", _handle,
                 "[person @AnnLee] wrote -> @AnnLee wrote"),  # roles.py finds whose account it is
    OrdinaryWord("retweet", lambda word, key: key in ("rt", "via"), _retweet,
                 "[organisation RT] @AnnLee -> RT @AnnLee"),
    OrdinaryWord("stress", lambda word, key: word.isupper() and classes().get(key) in STRESSED, _stressed,
                 "they will win so [organisation BIG] there -> they will win so BIG there"),
    OrdinaryWord("letters", lambda word, key: word.isupper() and key in NO_BODIES, _letters,
                 "she works in the [organisation ER] -> she works in the ER"),
    OrdinaryWord("letters before a thing", lambda word, key: word.isupper() and key in BEFORE_THINGS,
                 _letters_before_thing, "they grow [organisation GM] maize -> they grow GM maize"),
    OrdinaryWord("church service", lambda word, key: word == "Mass", _service,
                 "they met at [place Mass] in May -> they met at Mass in May"),
    OrdinaryWord("after a figure", lambda word, key: word.isupper(), _after_figure,
                 "a disk of 5[organisation GB] -> a disk of 5GB"),
    OrdinaryWord("money", lambda word, key: word[0].isupper(), _money,
                 "it cost [place US]$40 or [organisation Rs] 900 -> it cost US$40 or Rs 900"),
    OrdinaryWord("opening word also in lower case", lambda word, key: word.istitle(),
                 _opens_in_lower_case,
                 "It fell. [organisation Children] met children -> It fell. Children met children"),
    OrdinaryWord("people at work", lambda word, key: word.istitle() and are_occupations(key), _people_at_work,
                 "It fell. [organisation Rangers] from the park left -> It fell. Rangers from the park left"),
    OrdinaryWord("also in lower case", lambda word, key: not word.isupper(), _also_in_lower_case,
                 "[person Black] or black -> Black or black"),
)  # fmt: on


def _rules_for_word(word: str) -> tuple[OrdinaryWord, ...]:
    """The reasons that there may be with a word."""
    key = bare(word)
    return tuple(rule for rule in ORDINARY if rule.may(word, key))


_MAY_FIT = memo(_rules_for_word)


def drop_ordinary_words(names: NameSpans) -> list[Span]:
    """Drop single words that are no names: handles, words in capitals for stress, words also in lower case."""
    return [span for span in names.spans if span.last - span.first > 1 or not ordinary_rules_for(names, span)]


def ordinary_rules_for(names: NameSpans, span: Span) -> list[str]:
    """The names of the rules that say that a single word is no name."""
    if span.length > 1:
        return []
    return [rule.name for rule in _MAY_FIT[names.words[span.first]] if rule.fits(names, span)]

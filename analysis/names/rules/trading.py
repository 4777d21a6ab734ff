"""What firms do and have, and people hardly: Eli Lahti posted a loss; Eli Lahti, which makes lamps.

Each rule looks at one mention of a full name and the words beside it. `firms` asks them all, and lets nothing pass of
whom the article says that he or she is somebody.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import classes
from analysis.names.spans import NameSpans, Span

# Right before a name they say that it is a firm's; none of them may be a person's work.
KINDS = frozenset(
    """
    retailer airline carmaker automaker drugmaker chipmaker insurer lender conglomerate chain brand label startup
    start-up supermarket brewery bookmaker jewellers jewelers recruiters
    """.split()
)
# The same behind a word for a trade: the mortgage firm Ann Lahti; but not the firm Ann Lahti left.
KINDS_OF_TRADES = ("company", "firm", "group")
# What a firm is called behind a comma, before one of these others: Ann Lahti, a Danish dredging group, won.
CALLED = frozenset(
    "group company firm chain airline insurer lender conglomerate retailer brewery shipyard bank".split()
)
AFTER_CALLED = frozenset((",", ".", "that", "which", "based", "with", "in", "from", "listed", "owned", "whose"))
# The company Ann Lahti founded.
MADE_BY = frozenset("founded started runs ran owns owned led leads built set created heads headed made bought".split())
REPORTED = frozenset("posted posts reported reports booked".split())
RESULTS = frozenset(
    """
    profit profits loss losses results sales earnings revenue revenues turnover half-year quarter dividend takings
    """.split()
)
STOPS = frozenset(". , the that for by in on to of his her their and".split())
FAILING = (
    ("filed", "for", "bankruptcy"),
    ("filed", "for", "insolvency"),
    ("filed", "for", "administration"),
    ("filed", "for", "creditor"),
    ("went", "into", "administration"),
    ("went", "into", "liquidation"),
    ("went", "into", "receivership"),
    ("went", "bust"),
    ("entered", "administration"),
    ("collapsed", "into", "administration"),
    ("called", "in", "administrators"),
    ("issued", "a", "profit"),
)
HAS = frozenset("has had have runs operates owns opened closed closes shut shuts open close".split())
PREMISES = frozenset("stores shops branches outlets restaurants factories hotels supermarkets dealerships pubs".split())
OWNED = frozenset(
    """
    shareholders bondholders subsidiary subsidiaries workforce headquarters ceo quarterly full-year half-year first-half
    first-quarter second-quarter third-quarter fourth-quarter
    """.split()
)
CUTS = frozenset(
    "posted reported cut raised lowered slashed trimmed closed shut recalled doubled halved tripled".split()
)
BUYS = frozenset(
    "sold bought sell sells selling buy buys buying shop shopped shopping queued queue spent spend".split()
)
INSIDE = frozenset("prices checkout till tills counter counters layoffs redundancies shop shops customers".split())
OF_FIRMS = PREMISES | frozenset("shares sales staff workers owners parent website customers profit profits".split())
BESIDE = 8  # words after a verb


class TradingRule(NamedTuple):
    """A reason to take a full name for a firm's: `fits` gets the spans and a span."""

    name: str
    fits: Callable[[NameSpans, Span], bool]
    example: str  # before -> after, each name in brackets after its kind


def _kind_before(names: NameSpans, span: Span) -> bool:
    kind = names.before(span.first)
    if not names.spaced(span.first) or names.after(span) in MADE_BY:
        return False
    return kind in KINDS or kind in KINDS_OF_TRADES and names.may_be_noun(span.first - 2)


def _which_after(names: NameSpans, span: Span) -> bool:
    return _begins_sentence(names, span) and names.words[span.last : span.last + 2] == [",", "which"]


def _called_after(names: NameSpans, span: Span) -> bool:
    i = span.last
    if names.keys[i : i + 1] != [","] or names.keys[i + 1 : i + 2] not in (["a"], ["an"], ["the"]):
        return False
    noun = next((j for j in range(i + 2, min(i + 2 + BESIDE, names.end)) if names.words[j] in CALLED), 0)
    if not noun or any(names.words[j] in STOPS or names.words[j] in (",", "of") for j in range(i + 2, noun)):
        return False
    return noun + 1 < names.end and names.words[noun + 1] in AFTER_CALLED


def _results_after(names: NameSpans, span: Span) -> bool:
    i = _verb_after(names, span)
    if i >= names.end or names.keys[i] not in REPORTED:
        return False
    for n, key in enumerate(names.keys[i + 1 : i + BESIDE], i + 2):
        if key in RESULTS:
            after = names.keys[n : n + 2] + [""]
            return after[0] != "of" or not after[1].isalpha()
        if key in STOPS:
            return False
    return False


def _fails(names: NameSpans, span: Span) -> bool:
    i = _verb_after(names, span)
    return any(tuple(names.keys[i : i + len(words)]) == words for words in FAILING)


def _has_premises(names: NameSpans, span: Span) -> bool:
    i = next((i for i in range(span.last, min(span.last + 3, names.end)) if names.keys[i] in HAS), names.end)
    after = names.keys[i + 1 : i + 6]
    many = next((n for n, key in enumerate(after) if len(key) > 1 and key[0].isdigit()), len(after))
    return not PREMISES.isdisjoint(after[many:])


def _owns_what_firms_own(names: NameSpans, span: Span) -> bool:
    i = span.last + 1
    if names.after(span) not in ("'s", "’s") or i + 1 >= names.end:
        return False
    return names.keys[i] in OWNED or names.keys[i : i + 2] == ["chief", "executive"]


def _its_after(names: NameSpans, span: Span) -> bool:
    i = _verb_after(names, span)
    if not _begins_sentence(names, span) or names.keys[i : i + 1] == [] or names.keys[i] not in CUTS:
        return False
    return names.keys[i + 1 : i + 2] == ["its"] and _is_first_body(names, span)


def _its_next(names: NameSpans, span: Span) -> bool:
    number = names.sentence_of(span.first) + 1
    if number >= len(names.sentences) or not _begins_sentence(names, span):
        return False
    first = names.sentences[number].first
    its = names.keys[first] == "its" and not OF_FIRMS.isdisjoint(names.keys[first + 1 : first + 4])
    return its and _is_first_body(names, span)  # which looks through all names


def _shopped_at(names: NameSpans, span: Span) -> bool:
    at = span.first - 1
    if names.before(span.first) != "at" or names.after(span) in ("'s", "’s"):
        return False
    if names.before(at) in INSIDE:
        return True
    i = at - 1
    while i >= 0 and at - i < 5 and names.words[i].islower():
        if names.keys[i] in BUYS:
            return True
        i -= 1
    return False


def _begins_sentence(names: NameSpans, span: Span) -> bool:
    """Whether a name is the subject that begins a sentence, or one after But or On Monday."""
    return names.sentences[names.sentence_of(span.first)].first >= span.first - 1 and span.first not in names.headlines


def _is_first_body(names: NameSpans, span: Span) -> bool:
    """Whether no body has been named before a name, so that "its" can only mean what it names."""
    return not any(other.kind == "organisation" and other.first < span.first for other in names.spans)


def _verb_after(names: NameSpans, span: Span) -> int:
    """The first word after a name that is neither an auxiliary nor an adverb."""
    i = span.last
    while i < names.end and i - span.last < 3 and classes().get(names.keys[i]) in (pos.AUX, pos.MODAL, pos.ADV):
        i += 1
    return i


# fmt: off
RULES = (
    TradingRule("kind of a firm before it", _kind_before,
                "the retailer [person Eli Lahti] has closed -> the retailer [organisation Eli Lahti] has closed"),
    TradingRule("which after it", _which_after,
                "[person Eli Lahti], which makes lamps, won. -> [organisation Eli Lahti], which makes lamps, won."),
    TradingRule("called a firm", _called_after,
                "[person Eli Lahti], a Danish dredging group, won. -> "
                "[organisation Eli Lahti], a Danish dredging group, won."),
    TradingRule("results", _results_after,
                "[person Eli Lahti] posted a small loss. -> [organisation Eli Lahti] posted a small loss."),
    TradingRule("failing firm", _fails,
                "[person Eli Lahti] went into administration. -> [organisation Eli Lahti] went into administration."),
    TradingRule("premises", _has_premises,
                "[person Eli Lahti] has 190 stores. -> [organisation Eli Lahti] has 190 stores."),
    TradingRule("what firms own", _owns_what_firms_own,
                "[person Eli Lahti]'s chief executive left. -> [organisation Eli Lahti]'s chief executive left."),
    TradingRule("its after it", _its_after,
                "[person Eli Lahti] cut its forecast. -> [organisation Eli Lahti] cut its forecast."),
    TradingRule("its in the next sentence", _its_next,
                "[person Eli Lahti] fell. Its shops are old. -> [organisation Eli Lahti] fell. Its shops are old."),
    TradingRule("shopped at", _shopped_at,
                "they bought a coat at [person Eli Lahti] -> they bought a coat at [organisation Eli Lahti]"),
)  # fmt: on


def trade_as_firms(names: NameSpans, people: list[Span]) -> set[str]:
    """The full names that the words beside them show to be those of firms; no name whose surname stands alone."""
    alone = {names.key(span) for span in names.spans if span.length == 1}
    place = names.lists.place
    full = [span for span in people if span.length > 1 and names.keys[span.last - 1] not in alone]
    full = [span for span in full if span.kind != "place" and names.key(span) not in place]
    return {names.key(span) for span in full if any(rule.fits(names, span) for rule in RULES)}

"""Phrases after a verb of saying that do not tell what was said: denied it, citing two officials, called Ann Lahti.

`NOTHING_SAID` are asked of each phrase without words in quotation marks; the first that applies leaves it out.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.reporting_verbs import BARE_CLAIMS, DOCUMENTS, NOUNS, UTTERANCES, WITH_COMPLEMENT
from analysis.english.source_words import BODY_NOUNS, DOCUMENT_NOUNS, GROUP_WORDS
from analysis.quotes.clauses.clause_edges import Cue
from analysis.quotes.phrases.noun_phrases import base_end, head_of, is_person
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.words.items import Items

SOURCES = DOCUMENTS | {"official", "officials", "source", "sources", "people", "documents", "records", "filings"}
HANDED = tuple(pos.SPECIFIERS)  # denied the bakers | their pay
DONE_BY_THINGS = ("threaten", "promise", "underscore", "underline", "highlight")
# What is said again, if what that is follows.
SAID_AGAIN = (
    NOUNS
    | UTTERANCES
    | BARE_CLAIMS
    | frozenset(
        "commitment support opposition concern concerns desire request belief hopes plans frustration attacks".split()
    )
)
# Not done, these tell nothing: has not | confirmed the sum.
UNTOLD = ("confirm", "announce", "disclose", "reveal", "specify")
FEW = 4  # items of what is only named and not told: the sum; a date in May
POSSIBLE = ("can", "could", "should", "may", "might", "must")
# What who speaks wants to be: asked | to remain anonymous, | not to be named.
UNNAMED = frozenset("anonymous anonymously unnamed unidentified named identified quoted anonymity".split())
POINTING = ("that", "this", "those", "these")
SAID_BEFORE = NOUNS | UTTERANCES | BARE_CLAIMS | frozenset("sentiment sentiments views".split())
DEALING = ("buy", "acquire", "purchase", "sell", "merge", "takeover")
# Things that call for what they need.
NEEDING = frozenset(
    "recipe soup dish cake dough sauce stew pie bread job role task sport game part score occasion situation".split()
)
GOES_ON = pos.PREPOSITIONS + pos.THAT + pos.PAST + pos.ING + pos.PRON  # the claim | that, charges | of
WHEN_SAID = re.compile(f"[{pos.DET}{pos.ADJ}{pos.NUM}]*{pos.TIME}{pos.ADV}?(?:{pos.COMMA}?[{pos.TIME}{pos.NUM}])*")
# After what is called somehow, what it is called: the dam | a tomb; Lahti | cold
COMPLEMENT = re.compile(
    rf"""
    (?=(?P<rest>(?:                                       # the mayor| and the council|, the dam| in Oulu|
        [{pos.CCONJ}{pos.PREPOSITIONS}][{pos.DETERMINERS}]?[{pos.NOMINAL}{pos.TIME}{pos.GENITIVE}]+
    )*))(?P=rest)                                         # all of it, without going back
    {pos.ADV}*[{pos.DETERMINERS}{pos.ADJ}{pos.PAST}{pos.ING}{pos.QUOTATIONS}{pos.NOUN}]
    """,
    re.VERBOSE,
)


class Taken(NamedTuple):
    """The phrase of items start to stop after a cue, and the verb of the cue in its base form."""

    cue: Cue
    verb: str
    start: int
    stop: int

    @property
    def items(self) -> Items:
        return self.cue.items

    @property
    def noun_end(self) -> int:
        """Where the first noun phrase ends, without what follows its noun."""
        return base_end(self.items, self.start, self.stop)

    @property
    def head(self) -> str:
        """The head of that noun phrase."""
        return self.items.word[head_of(self.items.tags, self.start, max(self.noun_end, self.start + 1))]


def nothing_said(taken: Taken) -> bool:
    """Whether a phrase does not tell what was said."""
    return decide(NOTHING_SAID, taken) is not None


def pronoun(taken: Taken) -> bool | None:
    """What is meant by it or them: nothing, unless the verb goes on with what is said of them."""
    tags, start = taken.items.tags, taken.start
    goes_on = start + 1 < taken.stop and tags[start + 1] in pos.PREPOSITIONS  # criticized him | for it
    return tags[start] in pos.PRONOUNS and taken.verb not in WITH_COMPLEMENT and not goes_on or None


def bare_claim(taken: Taken) -> bool | None:
    """What somebody else has said, and nothing of what that was."""
    after = taken.items.tags[taken.noun_end : taken.stop][:1]
    return taken.head in BARE_CLAIMS and (not after or after not in GOES_ON) or None


def source(taken: Taken) -> bool | None:
    """Whom or what somebody relies on."""
    if taken.verb != "cite":
        return None
    named = set(taken.items.tags[taken.start : taken.noun_end]) == {pos.PROPN}
    if taken.items.word[taken.noun_end : taken.stop][:1] == ["as"]:
        return None  # cited Roe | as the likely heir
    return named or taken.head in SOURCES or is_person(taken.head.rstrip("s")) or None


def repeated(taken: Taken) -> bool | None:
    """What is only done or held again: repeated the verse; but: repeated his claim that it was late."""
    if taken.verb not in ("repeat", "reiterate"):
        return None
    said = taken.head in SAID_AGAIN and taken.items.tags[taken.noun_end : taken.stop][:1] in tuple(GOES_ON)
    return not said and taken.head not in ("that", "what") or None


def pointed_at(taken: Taken) -> bool | None:
    """What was said before, and nothing of what that was."""
    points = taken.items.word[taken.start] in POINTING and taken.noun_end >= taken.stop
    return points and taken.head in SAID_BEFORE or None


def deal(taken: Taken) -> bool | None:
    """What is bought or sold by agreement, unless a word for a person says who agreed: the deal, not what was said."""
    items, (i, j) = taken.items, taken.cue.report.speaker
    bought = items.tags[taken.start] == pos.TO and items.word[taken.start + 1] in DEALING
    somebody = items.tags[i] == pos.PRON or is_person(items.word[head_of(items.tags, i, j)])
    return taken.verb == "agree" and bought and not somebody or None


def needed(taken: Taken) -> bool | None:
    """What a thing calls for."""
    items, (i, j) = taken.items, taken.cue.report.speaker
    at = head_of(items.tags, i, j)
    plain = (
        items.tags[at] == pos.NOUN and "for" in items.word[taken.start - 1 : taken.start + 1] and taken.verb == "call"
    )
    thing = items.word[at] in NEEDING or items.word[at].removesuffix("s") in NEEDING
    return plain and thing or None


def questioned(taken: Taken) -> bool | None:
    """Who is questioned, and not what."""
    tags = taken.items.tags[taken.start : max(taken.noun_end, taken.start + 1)]
    somebody = set(tags) <= set(pos.PROPN + pos.OBJECT) or is_person(taken.head.rstrip("s"))
    return taken.verb == "question" and somebody and pos.GENITIVE not in tags or None


def dismissed(taken: Taken) -> bool | None:
    """Who lost an office, and not what was dismissed, or as what."""
    somebody = taken.verb == "dismiss" and (is_occupation(taken.head) or are_occupations(taken.head))
    somebody = somebody and taken.items.tags[taken.noun_end] != pos.REL  # dismissed critics | who called it weak
    return somebody and "as" not in taken.items.word[taken.start - 1 : taken.stop] or None


def let_in(taken: Taken) -> bool | None:
    """Who is let in, and nothing that is owned to."""
    return taken.verb == "admit" and _people(taken.items, taken.start, taken.head) or None


def withheld(taken: Taken) -> bool | None:
    """Whom something is kept from, and what: denied | the bakers | their pay; made a save to deny | Roe."""
    if taken.verb != "deny":
        return None
    tags, end = taken.items.tags, taken.start + 1
    if tags[taken.start] == pos.PROPN and pos.GENITIVE not in tags[taken.start : taken.noun_end]:
        return True
    while end < taken.stop and tags[end] in pos.NOMINAL:
        end += 1
    handed = tags[end : min(end + 1, taken.stop)] in HANDED
    return handed and _people(taken.items, taken.start, taken.items.word[end - 1]) or None


def _people(items: Items, start: int, head: str) -> bool:
    """Whether a phrase means people, none of them by name."""
    return are_occupations(head) or is_occupation(head) or head in GROUP_WORDS and items.tags[start] != pos.PROPN


def done_by_a_thing(taken: Taken) -> bool | None:
    """What a thing threatens or promises to do, or underscores."""
    items, (i, j) = taken.items, taken.cue.report.speaker
    if taken.verb not in DONE_BY_THINGS:
        return None
    at = head_of(items.tags, i, j)
    written = items.word[at] in BODY_NOUNS | DOCUMENT_NOUNS | UTTERANCES
    return items.tags[at] == pos.NOUN and not written and not _people(items, i, items.word[at]) or None


def called(taken: Taken) -> bool | None:
    """Who is called, and not what."""
    at_once = taken.start == taken.cue.report.end  # not: called for, called on
    what = taken.items.word[taken.cue.left - 1] == "what"  # what he calls progress
    if taken.verb != "call" or not at_once or what or taken.items.tags[taken.start] in pos.QUOTATIONS:
        return None
    end = max(taken.noun_end, taken.start + 1)
    return COMPLEMENT.match(taken.items.tags, end, taken.stop) is None or None


def how_it_was_put(taken: Taken) -> bool | None:
    """What something is called elsewhere in the sentence."""
    return taken.items.word[taken.cue.left - 1] == "how" and taken.cue.left > taken.cue.lo or None


def not_spoken_of(taken: Taken) -> bool | None:
    """What somebody would not speak of, or has not told."""
    if taken.verb != "comment" and not (taken.verb in UNTOLD and taken.stop - taken.start <= FEW):
        return None
    before = taken.items.word[max(taken.cue.lo, taken.cue.report.start - 3) : taken.cue.report.start]
    return any(word in ("not", "never") or word.endswith(("n't", "n’t")) for word in before) or None


def only_possible(taken: Taken) -> bool | None:
    """What somebody may or ought to call for, and has not."""
    v = taken.cue.report.start
    possible = taken.items.word[v - 1] in POSSIBLE and taken.items.tags[v] == pos.BASE
    return possible and taken.verb in ("insist", "announce", "demand", "call", "propose", "declare") or None


def anonymity(taken: Taken) -> bool | None:
    """That who speaks does not want to be named."""
    asked = taken.verb in ("ask", "request", "agree", "insist", "demand", "prefer", "want")
    return asked and not UNNAMED.isdisjoint(taken.items.word[taken.start : taken.start + 4]) or None


def when(taken: Taken) -> bool | None:
    """When somebody said what stands before: “...,” Roe announced | two days later."""
    return WHEN_SAID.fullmatch(taken.items.tags, taken.start, taken.stop) is not None or None


NOTHING_SAID: list[Rule[Taken, bool]] = [
    Rule("pronoun", pronoun, "The mayor repeated it twice."),
    Rule("bare claim", bare_claim, "The mayor denied the allegations."),
    Rule("source", source, "The dam was unsafe, the paper wrote, citing two officials."),
    Rule("repeated", repeated, "The choir repeated the last verse."),
    Rule("pointed at", pointed_at, "The baker echoed that sentiment."),
    Rule("deal", deal, "The mill has agreed to buy a bakery in Oulu."),
    Rule("needed", needed, "The soup calls for a pound of leeks."),
    Rule("questioned", questioned, "The mayor questioned Ann Lahti about the dam."),
    Rule("dismissed", dismissed, "The mayor dismissed two engineers over the leak."),
    Rule("let in", let_in, "The mill has admitted visitors for years."),
    Rule("withheld", withheld, "The mill denies bakers their pay."),
    Rule("done by a thing", done_by_a_thing, "The storm threatened to flood the mill."),
    Rule("called", called, "The mayor should call the police and the bakers."),
    Rule("not spoken of", not_spoken_of, "The mayor would not comment on the sale."),
    Rule("only possible", only_possible, "The union can insist on a new mill."),
    Rule("anonymity", anonymity, "The mayor asked to remain anonymous."),
    Rule("when", when, "“The mill will open,” the mayor announced two days later."),
    Rule("how it was put", how_it_was_put, "“A very bad joke” is how the mayor described the plan."),
]

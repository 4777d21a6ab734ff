"""Who would not speak: declined to comment, did not reply, could not be reached.

`REFUSALS` are asked in order of each verb that may tell so; the first that applies gives the words.
"""

from __future__ import annotations

from collections.abc import Iterator

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import COMMENTING, DECLINING, REPLYING
from analysis.quotes.phrases.clause_subjects import main_subject
from analysis.quotes.phrases.noun_phrases import acceptable
from analysis.quotes.phrases.phrases_left import subject_left
from analysis.quotes.phrases.verb_groups import verb_group_start
from analysis.quotes.records import Attribution
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.words.items import Items, Sentence

NEGATED = ("not", "n't", "never")
LIMITS = pos.PAUSES + pos.STOP + pos.SCONJ + pos.CCONJ + pos.RELATIVES + pos.QUOTATIONS + pos.OPENING
VERB_GROUP = pos.AUXILIARIES + pos.ADV
LONGEST = 12  # items of "to a request for comment sent on Monday"


class _Verb(Sentence):
    """A sentence, and the item v of a verb in it."""

    __slots__ = ("v",)

    def __init__(self, sentence: Sentence, v: int):
        super().__init__(sentence.items, sentence.lo, sentence.hi)
        self.v = v

    @property
    def negated(self) -> bool:
        """Whether "not" stands before the verb: did not immediately | reply."""
        group = self.word[verb_group_start(self, self.v) : self.v]
        return any(word in NEGATED or word.endswith(("n't", "n’t")) for word in group)


def declined(verb: _Verb) -> bool | None:
    """Would not say anything, or not what was asked for."""
    word, v = verb.word, verb.v
    asked = v + 2 < verb.hi and verb.tags[v + 1] == pos.TO and word[v + 2] in COMMENTING
    declines = word[v].startswith("declin") and verb.tags[v + 1 : v + 3] == pos.TO + pos.BASE
    return word[v] in DECLINING and (asked or declines) or None


def no_reply(verb: _Verb) -> bool | None:
    """Did not answer."""
    return verb.word[verb.v] in REPLYING and verb.negated or None


def not_reached(verb: _Verb) -> bool | None:
    """Could not be asked."""
    reached = verb.word[verb.v] in ("reached", "contacted") and "be" in verb.word[verb.v - 2 : verb.v]
    return reached and verb.negated or None


def not_available(verb: _Verb) -> bool | None:
    """Was not there to be asked."""
    word, v = verb.word, verb.v
    for_comment = word[v + 1 : v + 3] in (["for", "comment"], ["for", "an"], ["for", "interview"], ["to", "comment"])
    return for_comment and (word[v] == "unavailable" or word[v] == "available" and verb.negated) or None


REFUSALS: list[Rule[_Verb, bool]] = [
    Rule("declined", declined, "Ann Lahti declined to comment."),
    Rule("no reply", no_reply, "Ann Lahti did not immediately reply."),
    Rule("not reached", not_reached, "Ann Lahti could not be reached."),
    Rule("not available", not_available, "Ann Lahti was not available for comment."),
]


def unanswered(sentence: Sentence, v: int) -> bool:
    """Whether the verb at v only tells of no answer, or what was asked in vain: did not reply to a note | asking."""
    word = sentence.word[v]
    if word == "asking" and sentence.tag_before(v) in pos.NOUNS:
        return any(sentence.word[x] in REPLYING | DECLINING for x in range(sentence.lo, v))
    return word in ("respond", "reply") and _Verb(sentence, v).negated


WORDS = DECLINING | REPLYING | {"reached", "contacted", "available", "unavailable"}


def refusals(items: Items) -> Iterator[tuple[int, int, Attribution]]:
    """The items in which each refusal to speak is told, and whose it is, in text order."""
    for lo, hi in items.sentences:
        sentence = Sentence(items, lo, hi)
        for v in range(lo + 1, hi):
            if items.word[v] in WORDS and decide(REFUSALS, _Verb(sentence, v)):
                start = _first(sentence, v)
                speaker = subject_left(sentence, v) or main_subject(sentence, v)
                if acceptable(speaker, items):
                    yield start, _end(sentence, v), Attribution(speaker, (v, v + 1), "cue")


def _first(sentence: Sentence, v: int) -> int:
    """The first item of the verb group: | did not immediately reply."""
    while v - 1 > sentence.lo and sentence.tags[v - 1] in VERB_GROUP:
        v -= 1
    return v


def _end(sentence: Sentence, v: int) -> int:
    """Where the clause of the verb ends."""
    limit = min(sentence.hi, v + LONGEST)
    return next((x for x in range(v + 1, limit) if sentence.tags[x] in LIMITS), limit)

"""Cues of more than one word: went on to say, made it clear, points out."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.quotes.items import Items, Sentence

# Before "to say", these tell that it was said: went on | to say; was quick | to add; took to the radio | to say
ASSERTING = frozenset(
    """
        went goes gone going go continued continues began begins hastened rushed quick keen forced compelled moved took
        taken takes came comes wrote tweeted paused chose proceeds proceeded appeared appears seemed seems happy proud
        obliged stood interrupted phoned called emailed spoke tried
        """.split()
)
# "to" may stand further from these: took to the radio to say
AT_DISTANCE = frozenset("took taken takes wrote tweeted interrupted phoned called emailed stood spoke came".split())
CLEAR = frozenset("clear plain known public".split())
DISTANCE = 7  # items from "took" to "to say" at most
WITHIN = pos.ADV + pos.ADP
NEAR_LIMITS = pos.CLAUSE_LIMITS + pos.COMMA


def asserts(items: Items, v: int) -> bool:
    """Whether the infinitive at v tells that something was said: went on to say; not: wants to say."""
    if items.tags[v - 1] != pos.TO:
        return False
    governor = v - 2
    while governor > 0 and items.tags[governor] in WITHIN:
        governor -= 1
    if items.word[governor] in ASSERTING:
        return not _negated(items, governor)
    for far in range(governor, max(-1, v - DISTANCE - 1), -1):
        if items.tags[far] in NEAR_LIMITS:
            return False
        if items.word[far] in AT_DISTANCE:
            return True
    return False


def _negated(items: Items, verb: int) -> bool:
    return any(word in ("not", "n't", "never") or word.endswith(("n’t", "n't")) for word in items.word[verb - 2 : verb])


def made_clear(sentence: Sentence, v: int) -> int | None:
    """The item after "made it clear", if it stands at v and "that" follows."""
    word, x = sentence.word, v + 1
    if x < sentence.hi and word[x] == "it":
        x += 1
    while x < sentence.hi and sentence.tags[x] == pos.ADV:
        x += 1
    clear = x + 1 < sentence.hi and word[x] in CLEAR and sentence.tags[x + 1] == pos.THAT
    return x + 1 if clear else None


def pointed_out(items: Items, v: int) -> bool:
    """Whether "out" goes with the verb at v: points out."""
    return items.word[v].startswith("point") and items.word[v + 1 : v + 2] == ["out"]

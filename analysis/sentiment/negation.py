"""How far a negation reaches, where that is further than the lists look back, and how strong it is.

"None of it was enjoyable", "neither the food nor the wine was good": a subject that denies reaches to the end of its
clause, and so does "I don't think". "It won't be easy or pleasant": what "or" joins is denied together.
"""

from __future__ import annotations

from analysis.sentiment.shifters import Weighed, is_bad
from analysis.sentiment.vader import NEGATING_FORMS, NEGATION, WINDOW, negator, words_of

DENIED = -0.3  # what is left of a good word's weight by our list, which has not seen a negation so far away
NEAR = 0.5  # the same of one that it has seen, and yet finds good
SPARED = 0.0  # and of a bad word's by our list right behind it: "was not hurt"
REACH = 8
_DENIES = frozenset("none neither nobody nothing nor few".split())
_RAISES = frozenset(
    """
    think believe call called say said consider considered described expect feel find suppose see seen
    """.split()
)
_ENDS = frozenset("but that which who because although though while when if unless yet".split())
_BETWEEN = frozenset("be been being was were is are so really at all in any way badly seriously".split())
_DONE = frozenset("beaten broken burnt burst hit hurt shaken shot stolen stricken struck torn".split())
_FORMS = NEGATING_FORMS | {"Few"}


def denied(tokens: list[str], found: list[Weighed]) -> list[Weighed]:
    """The same words, with the weights that good ones have behind a negation."""
    if _FORMS.isdisjoint(tokens):
        return found
    words = [words_of[token] for token in tokens]
    at = [i for i, word in enumerate(words) if negator(word) or word == "few"]
    weighed = [_denied(words, at, word) if word[1] > 0 or word[2] > 0 else word for word in found]
    absent = {no: place for no in at if (place := _absent(words, no)) is not None}
    if not absent:
        return weighed
    spared = absent.values()
    return [
        (i, vader, own * SPARED if i in spared and own < 0 else own)
        for i, vader, own in weighed
        if absent.get(i) != i + 3  # no sign of: the "no" has no weight of its own
    ]


def _absent(words: list[str], no: int) -> int | None:
    """The place of the bad word that a "no" says is not there: no | infection; no sign of | rabies."""
    if words[no] != "no":
        return None
    unseen = words[no + 1 : no + 3] == ["the", "the"]  # as phrases have it
    place = no + 3 if unseen else no + 1
    bad = place < len(words) and is_bad(words[place])
    return place if unseen or bad and no > 0 else None


def _is_done(word: str) -> bool:
    """Whether a word is a participle: of what was done, or here was not."""
    return word.endswith("ed") or word in _DONE


def _denied(words: list[str], at: list[int], weighed: Weighed) -> Weighed:
    place, vader, own = weighed
    before = [i for i in at if i < place and place - i <= REACH]
    if not before:
        return weighed
    i = before[-1]
    between = words[i + 1 : place]
    if "" in between or not _ENDS.isdisjoint(between):
        return weighed
    subject = words[i] in _DENIES and (words[i] != "few" or i == 0) or not _RAISES.isdisjoint(between[:2])
    if vader + own > 0 and (subject or "or" in between or "nor" in between):
        return place, vader * NEGATION if vader > 0 else vader, own * DENIED if own > 0 else own
    if own < 0 < vader and _BETWEEN.issuperset(between) and _is_done(words[place]):
        return place, vader, own * SPARED
    near = place - i <= WINDOW and own > 0 >= vader and words[i] != "few"
    return (place, vader, own * NEAR) if near else weighed

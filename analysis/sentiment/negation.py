"""How far a negation reaches, where that is further than the three words that the lists look back.

"None of it was enjoyable", "neither the food nor the wine was good": a subject that denies reaches to the end of its
clause. "It won't be easy or pleasant": what "or" joins is denied together.
"""

from __future__ import annotations

from analysis.sentiment.shifters import Weighed
from analysis.sentiment.vader import NEGATION, negator, words_of

DENIED = -0.3  # what is left of a weight of our list; it has seen the nearer negations itself
REACH = 8
_DENIES = frozenset("none neither nobody nothing nor few".split())
_RAISES = frozenset("think believe call say consider expect feel find suppose see".split())  # I don't think it is good
_FORMS = frozenset(form for word in (*_DENIES, "or", *_RAISES) for form in (word, word.capitalize(), word.upper()))
_ENDS = frozenset("but that which who because although though while when if unless yet".split())


def denied(tokens: list[str], found: list[Weighed]) -> list[Weighed]:
    if _FORMS.isdisjoint(tokens):
        return found
    words = [words_of[token] for token in tokens]
    at = [i for i, word in enumerate(words) if negator(word) or word == "few"]
    return [_denied(words, at, word) for word in found] if at else found


def _denied(words: list[str], at: list[int], word: Weighed) -> Weighed:
    place, vader, own = word
    near = [i for i in at if i < place and place - i <= REACH]
    if not near:
        return word
    i = near[-1]
    between = words[i + 1 : place]
    if "" in between or not _ENDS.isdisjoint(between):
        return word
    subject = words[i] in _DENIES and (words[i] != "few" or i == 0) or between[:1] and between[0] in _RAISES
    if (subject or "or" in between or "nor" in between) and vader + own > 0:
        return (place, vader * NEGATION if vader > 0 else vader, own * DENIED if own > 0 else own)
    return word

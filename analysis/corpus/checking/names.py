"""Whether two names, one by an article and one by a document, are of one speaker."""

from __future__ import annotations

import re

from analysis.english.gazetteer import fold
from analysis.english.person_words import GENERATIONS, HONORIFICS, LEFT_OFF_ANSWERS
from analysis.english.pos_lexicon import classes
from analysis.names.tokens import LEADING

_LEFT_OFF = LEFT_OFF_ANSWERS | GENERATIONS | HONORIFICS
NOBODY = frozenset(
    "q a question answer reporter reporters moderator host narrator interviewer voice voter speaker crowd audience"
    " participant caller anchor announcer operator unknown male female man woman".split()
)


def same_speaker(name: str | None, other: str | None) -> bool | None:
    """Whether two names can be of one person; None if one of them is no name.

    >>> same_speaker("Ann Lahti", "MAYOR LAHTI"), same_speaker("Lahti", "Jo Berg"), same_speaker("the mayor", "Berg")
    (True, False, None)
    >>> same_speaker("Ann Lahti", "BO LAHTI"), same_speaker("A. Lahti", "Ann Lahti"), same_speaker("Berg", "REPORTER")
    (False, True, None)
    """
    words, others = (_words(one) if isinstance(one, str) else [] for one in (name, other))
    if not words or not others:
        return None
    if words[-1] != others[-1]:
        return words[0] in others[:1] and 1 in (len(words), len(others))  # Ann, of Ann Lahti
    first, other_first = words[0], others[0]
    if 1 in (len(words), len(others)) or first == other_first:
        return True
    return first[0] == other_first[0] and 1 in (len(first), len(other_first))


def _words(name: str) -> list[str]:
    """The words of a name in lower case without titles; none if what it says is no name."""
    written = [word for word in re.findall(r"[^\W_][\w'’-]*", name)]
    if any(word.islower() and word not in LEADING for word in written):
        return []  # a phrase: the owner of the mill
    words = [fold(word).rstrip(".") for word in written]
    return [word for word in words if word not in _LEFT_OFF and word not in NOBODY and not _is_plain(word, name)]


def _is_plain(word: str, name: str) -> bool:
    """Whether a word of a name in capitals, such as THE in THE OWNER OF A MILL, is none of a name."""
    return name.isupper() and classes().get(word) in ("D", "I", "C") or word.isdigit()

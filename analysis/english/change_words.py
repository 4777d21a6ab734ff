"""Words that decide whether two versions of a sentence say the same: negations, numbers, sounds of hesitation."""

from __future__ import annotations

import re
from collections.abc import Sequence

NEGATIONS = frozenset(
    """not no never none nor neither nobody nothing nowhere cannot without hardly scarcely barely unless
    rarely seldom""".split()
)
NEGATIVE_ENDINGS = ("n't",)  # don't, won't
NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")  # unlawful, illegal, disagree

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_UNITS += "seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_ENDING = {1: "st", 2: "nd", 3: "rd"}

NUMBERS = {word: str(n) for n, word in enumerate(_UNITS)} | {word: str(10 * n) for n, word in enumerate(_TENS, 2)}
NUMBERS |= {f"{tens}-{_UNITS[n]}": str(10 * k + n) for k, tens in enumerate(_TENS, 2) for n in range(1, 10)}
NUMBERS |= {word: f"{n}{_ENDING.get(n, 'th')}" for n, word in enumerate(_ORDINALS, 1)}
# Written out in figures or not, they are numbers.
LARGE_NUMBERS = frozenset(
    "hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half quarter"
    " double twice triple".split()
)

# Adverbs that stand apart from the verb that they deny.
_DENIAL = re.compile(
    r"(?:(?:and|but|or|no) )?(?:"
    r"(?:not|never) (?:(?:now|ever|never|again|yet|today|tomorrow|soon|anymore|not) )*$"
    r"|(?:under|in|on|at|by|for) no (?:circumstances?|conditions?|terms|way|case|event|account|time|point|means|price"
    r"|cost|reason|money) "
    r"|(?:not|never) (?:under|in|on|at|by|for) (?:any|a|one|all) (?:circumstances?|conditions?|terms|way|case|event"
    r"|account|time|point|means|price|cost|reason|money|moment|minute|second|life) )"
)

HESITATIONS = frozenset("uh um er ah eh erm uhm hmm mm".split())


def negates(word: str) -> bool:
    """Whether a word in lower case is a negation.

    >>> [negates(word) for word in ("not", "don't", "nothing", "note")]
    [True, True, True, False]
    """
    return word in NEGATIONS or word.endswith(NEGATIVE_ENDINGS)


def denies(words: Sequence[str]) -> bool:
    """Whether words that are set off by commas deny the sentence that they are in, by themselves or with what follows.

    >>> [denies(text.split()) for text in ("not now", "and never", "under no circumstances and whatever they say")]
    [True, True, True]
    >>> [denies(text.split()) for text in ("which is not easy", "not the mayor", "not for the first time")]
    [False, False, False]
    """
    return bool(_DENIAL.match(" ".join(words) + " "))


def is_opposite(word: str, other: str) -> bool:
    """Whether one of two words is the other with a negative prefix.

    >>> is_opposite("lawful", "unlawful"), is_opposite("illegal", "legal"), is_opposite("able", "table")
    (True, True, False)
    """
    short, long = sorted((word, other), key=len)
    return len(short) > 2 and any(prefix + short == long for prefix in NEGATIVE_PREFIXES)


def is_number(word: str) -> bool:
    """Whether a word in lower case, with numbers in figures, is a number.

    >>> [is_number(word) for word in ("40", "1990s", "million", "many")]
    [True, True, True, False]
    """
    return any(map(str.isdigit, word)) or word in LARGE_NUMBERS

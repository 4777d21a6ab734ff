"""Whether a line speaks for the page, not for the article: what its signs weigh together."""

from __future__ import annotations

import re

from analysis.english.page_signs import ENOUGH, ENOUGH_AT_THE_END, SIGNS, Sign
from analysis.english.vocab import memo

Weighed = tuple[int, tuple[str, ...], str]  # a weight, parts of which one is needed, a pattern
LONGEST = 400  # letters


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


# The patterns of lines, by their text. Each is compiled when first needed: all of them take a fifth of the time in
# which the package is imported, and most texts need few.
COMPILED = memo(_compiled, 1000)


def _weighed(signs: list[Sign]) -> tuple[Weighed, ...]:
    return tuple((sign.weight, sign.parts or ("",), sign.pattern) for sign in signs)


_STRONG = _weighed([sign for sign in SIGNS if sign.weight > 1 and sign.parts])
_WEAK = _weighed([sign for sign in SIGNS if sign.weight > 0 and not (sign.weight > 1 and sign.parts)])
_AGAINST = _weighed([sign for sign in SIGNS if sign.weight < 0])


def weight(line: str) -> int:
    """What the signs of a line in lower case weigh together, each counted once; 0 without one that is rare in prose.

    >>> weight("if you know more, get in touch"), weight("you may comment below, she said")
    (3, -2)
    """
    strong = _sum(_STRONG, line)
    return strong and strong + _sum(_WEAK, line) + _sum(_AGAINST, line)


def speaks_for_the_page(line: str, at_the_end: bool = False) -> bool:
    """Whether a line in lower case is none of the article by its signs.

    >>> speaks_for_the_page("join our whatsapp channel"), speaks_for_the_page("her whatsapp channel was closed")
    (True, False)
    """
    return len(line) < LONGEST and weight(line) >= (ENOUGH_AT_THE_END if at_the_end else ENOUGH)


def _sum(signs: tuple[Weighed, ...], line: str) -> int:
    """The weights of the signs a line has; most are passed over because it has none of their parts."""
    found = 0
    for weight, parts, pattern in signs:
        for part in parts:
            if part in line:
                if COMPILED[pattern].search(line):
                    found += weight
                break
    return found

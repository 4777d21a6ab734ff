"""How names are compared: the form under which they are looked up, and all the names of a text that share one."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property, lru_cache, partial
from typing import NamedTuple

from analysis.english.gazetteer import fold

GENERATION = frozenset("jr sr ii iii iv junior senior".split())
LONGEST = 8  # words of a name that are looked at


class Actor(NamedTuple):
    start: int
    end: int
    kind: str
    actor: str


new_actor = partial(tuple.__new__, Actor)  # of a tuple; several times as fast as Actor(...)


@lru_cache(maxsize=20_000)
def key_of(name: str) -> str:
    """The form in which names are compared.

    >>> key_of("the U.N.'s"), key_of("Al-Assad"), key_of("AT&T Inc.")
    ('un', 'al-assad', 'at&t inc')
    """
    folded = " ".join(fold(name).split()).strip(" .,;:\"'“”()[]@#")
    folded = folded.replace(" 's", "'s").removesuffix("'s").removeprefix("the ")
    if re.fullmatch(r"(?:[a-z]\.)+[a-z]?", folded):
        folded = folded.replace(".", "")
    return folded.strip(" .'")


@lru_cache(maxsize=20_000)
def surname(word: str) -> str:
    """A surname without an Arabic article: al-Assad -> assad."""
    return re.sub(r"^(?:al|el|ul|ad|as|an|ar|az|ash|at)-", "", word.strip(".,"))


def one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter put in, left out or changed makes one word the other."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    i = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[i:] == b[i + 1 :] or a[i + 1 :] == b[i + 1 :]


class Form:
    """All names of a text that are written alike."""

    def __init__(self, key: str):
        self.key = key
        self.words = [w.strip(".,").removesuffix("'s") or w for w in key.split()][:LONGEST]
        self.spans: list[tuple[int, int]] = []
        self.kinds: dict[str, float] = defaultdict(float)
        self.written: dict[str, int] = {}  # how often each way

    @cached_property
    def kind(self) -> str:  # asked when all names are known
        return min(self.kinds.items(), key=lambda k: (-k[1], k[0]))[0]

    @property
    def first(self) -> int:
        return self.spans[0][0]

    @cached_property
    def is_acronym(self) -> bool:
        letters = next(iter(self.written)).replace(".", "")
        return " " not in self.key and 2 <= len(letters) <= 7 and sum(c.isupper() for c in letters) >= 2

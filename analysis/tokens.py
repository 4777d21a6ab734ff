"""The tokens of a text among which names are looked for, and how its sentences are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from .gazetteer import bare
from .headlines import is_title_case
from .memo import Memo
from .text import Document

# a plain word, a comma or stop, to be quick | U.S. | Mr. | J. before a capital | numbers | web addresses, handles, hashtags | words with hyphens and apostrophes | 's | rest
TOKEN = re.compile(
    r"([A-Z]?[a-z]++(?=[ ,])|[,.]"
    r"|(?:[A-Za-z]\.){2,}[A-Za-z]?"
    r"|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
    r"|[A-Z]\.(?=[ \xa0]?[A-Z])"
    r"|\d(?:[\d.,:/]*\d)?"
    r"|https?://\S+|www\.\S+|[@#]\w+"
    r"|\w+(?:(?:[&-]|\xad)\w+)*(?:['’](?![sS]\b)\w+)*"
    r"|['’][sS]\b|[^\s\xad])"
)


class Token(NamedTuple):
    start: int
    end: int
    word: str
    key: str  # the word as the lists have it, without a full stop


_token = partial(tuple.__new__, Token)  # several times as fast as Token(...)


class Tokens(list):
    """The tokens of a text in order; where each starts, its word and its key also as lists of their own.

    `small` are the words in small letters, `candidates` the numbers of those that may be part of a name, `capitals` of those that begin with a capital
    letter, `uppers` of those that are all capitals, `handles` of those that begin with @,
    `figures` of those that begin with a figure.
    """

    def __init__(self, text: str):
        parts = TOKEN.split(text)  # what stands between tokens, and the tokens
        ends = list(accumulate(map(len, parts)))
        self.starts, self.words = ends[:-1:2], parts[1::2]
        self.small = set(filter(str.islower, self.words))
        facts = list(map(_FACTS.__getitem__, self.words))
        self.keys = [key for key, _ in facts]
        super().__init__(map(_token, zip(self.starts, ends[1::2], self.words, self.keys, strict=True)))
        looks = {i: look for i, (_, look) in enumerate(facts) if look}
        self.candidates = [i for i, look in looks.items() if look & CANDIDATE]
        self.capitals = [i for i, look in looks.items() if look & CAPITAL]
        self.uppers = [i for i, look in looks.items() if look & UPPER]
        self.handles = [i for i, look in looks.items() if look & HANDLE]
        self.figures = [i for i, look in looks.items() if look & FIGURE]


def tokens(text: str) -> Tokens:
    return Tokens(text)


CANDIDATE, CAPITAL, UPPER, HANDLE, FIGURE = 1, 2, 4, 8, 16  # how a word looks


def _facts(word: str) -> tuple[str, int]:
    """The key of a word, and how it looks."""
    handle = word[0] == "@"
    candidate = not word.islower() and (word[0].isalpha() or handle)
    looks = CANDIDATE * candidate + CAPITAL * word[0].isupper() + UPPER * word.isupper() + HANDLE * handle
    return bare(word), looks + FIGURE * word[0].isdigit()


_FACTS = Memo(_facts)


class Sentence(NamedTuple):
    """A range of tokens, and how it is written: plain, titled (Most Words With Capitals) or upper."""

    first: int
    last: int  # one past
    case: str


def token_sentences(document: Document, found: Tokens) -> list[Sentence]:
    sentences, first = [], 0
    starts, words = found.starts, found.words
    borders = [start for start, _ in document.sentences[1:]] + [len(document.text) + 1]
    opening = document.blocks[0].end if document.blocks else 0
    for border in borders:
        last = bisect_left(starts, border, first)
        if last > first:
            sentences.append(Sentence(first, last, _case(words[first:last], starts[first] < opening, found.small)))
        first = last
    return sentences


def _case(words: list[str], opening: bool, uncapitalised: set[str]) -> str:
    """How a sentence is written; one with a full stop can only be a headline in the first line."""
    letters = list(filter(str.isalpha, words))
    small = sum(map(str.islower, letters))
    if len(letters) < 3 or small > 0.4 * len(letters):
        return "plain"
    if sum(map(str.isupper, letters)) > 0.6 * len(letters):
        return "upper"
    if words[-1] == ".":
        return "titled" if opening and is_title_case(words, uncapitalised) else "plain"
    return "titled" if len(letters) > 3 and small < 0.34 * len(letters) else "plain"

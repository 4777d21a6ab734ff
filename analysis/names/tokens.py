"""The tokens of a text among which names are looked for, and how its sentences are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from analysis.english.abbreviations import TOKENS_IN_NAMES, any_of
from analysis.english.gazetteer import bare, gazetteer
from analysis.english.vocab import Memo, vocabulary
from analysis.text.document import Document
from analysis.text.wordforms import is_title_case

# Where a particle in small letters belongs to the name after it.
LEADING = frozenset("von van der den de bin ibn al du da dos di del della ter ten abu".split())
LOOSE = frozenset("of the for and & on in to against ' ’ 's ’s - – / , . “ ” \"".split())


@dataclass
class Span:
    """Tokens first to last (one past), what they seem to name, and how sure the tagger was of each kind."""

    first: int
    last: int
    kind: str
    weights: dict[str, float] = field(default_factory=dict)

    def become(self, kind: str) -> None:
        self.kind, self.weights = kind, {kind: 1.0}


class Name(NamedTuple):
    start: int
    end: int
    kind: str  # person, organisation, place or other
    weights: tuple[tuple[str, float], ...] = ()  # how likely each kind is, if it is not certain


# a plain word, a comma or stop, to be quick | U.S. | Mr. | J. before a capital | numbers | web addresses, handles, hashtags | words with hyphens and apostrophes | 's | rest
TOKEN = re.compile(
    r"(?=\S)([A-Z]?[a-z]++(?=[ ,])|[,.]"  # what stands between is passed over without trying all of it
    r"|(?:[A-Za-z]\.){2,}[A-Za-z]?"
    rf"|(?=[A-Z])(?:{any_of(TOKENS_IN_NAMES)})\."
    r"|[A-Z]\.(?=[ \xa0]?[A-Z])"
    r"|\d(?:[\d.,:/]*\d)?"
    r"|https?://\S+|www\.\S+|[@#]\w+"
    r"|\w+(?:(?:[&-]|\xad)\w+)*(?:['’](?![sS]\b)\w+)*"
    r"|['’][sS]\b|[^\s\xad])"
)

# How a word looks, bit by bit: it may be part of a name; begins with a capital, is all in capitals, begins with @, with a
# figure, with a small letter; is all letters, all in small letters; a mark that opens; a title, a first name, the first word
# of a listed name of several words; an office, or a capital city.
CANDIDATE, CAPITAL, UPPER, HANDLE, FIGURE, LOW, LETTERS, SMALL, OPENING, TITLE, FIRST, LISTED, ROLE = (
    1 << n for n in range(13)
)
OPENING_MARKS = frozenset("\"“‘'")


def looks_of(word: str) -> int:
    """How a word looks, bit by bit."""
    first, key, lists = word[0], _KEYS[word], gazetteer()
    candidate = not word.islower() and (first.isalpha() or first == "@")
    return (
        CANDIDATE * candidate + CAPITAL * first.isupper() + UPPER * word.isupper() + HANDLE * (first == "@")
        + FIGURE * first.isdigit() + LOW * first.islower() + LETTERS * word.isalpha() + SMALL * word.islower()
        + OPENING * (word in OPENING_MARKS) + TITLE * (key in lists.title) + FIRST * (key in lists.first)
        + LISTED * (first.isupper() and key in lists.beginnings) + ROLE * (key in lists.role or key == "capital")
    )  # fmt: skip


_KEYS = Memo(bare)


class Tokens:
    """The tokens of a text in order, as lists: where each starts and ends, its word, and its key: the word as the lists
    have it, without a full stop.

    `numbers` are those of the words in `vocabulary`, `looks` how they look, `small` the words in small letters. The numbers
    of the tokens that may be part of a name are `candidates`, of those that begin with a capital `capitals`, of those
    all in capitals `uppers`, of those that begin with @ `handles`, with a figure `figures`, of those
    that may begin a listed name of several words `listed`, of those that name an office, or say "capital", `roles`.
    """

    def __init__(self, text: str):
        parts = TOKEN.split(text)  # what stands between tokens, and the tokens
        borders = list(accumulate(map(len, parts)))
        self.starts, self.ends, self.words = borders[:-1:2], borders[1::2], parts[1::2]
        self.keys = list(map(_KEYS.__getitem__, self.words))
        self.small = set(filter(str.islower, self.words))
        self.vocabulary = vocabulary()
        self.numbers = self.vocabulary.numbers(self.words)
        self.looks = self.vocabulary.column(looks_of)(self.numbers)
        self.candidates, self.capitals, self.uppers, self.handles, self.figures, self.listed, self.roles = (
            self.that(look) for look in (CANDIDATE, CAPITAL, UPPER, HANDLE, FIGURE, LISTED, ROLE)
        )

    def __len__(self) -> int:
        return len(self.words)

    def that(self, look: int) -> list[int]:
        """The numbers of the tokens that look so."""
        return (self.looks & look).nonzero()[0].tolist()

    def those(self, words: Iterable[str]) -> list[int]:
        """The numbers of the tokens that are one of the words."""
        wanted = np.zeros(len(self.vocabulary), bool)
        wanted[[number for number in map(self.vocabulary.get, words) if number is not None]] = True
        return wanted[self.numbers].nonzero()[0].tolist()


class Sentence(NamedTuple):
    """A range of tokens, and how it is written: plain, titled (Most Words With Capitals) or upper."""

    first: int
    last: int  # one past
    case: str


def token_sentences(document: Document, found: Tokens) -> list[Sentence]:
    if not len(found):
        return []
    borders = sorted(
        {bisect_left(found.starts, start) for start, _ in document.sentences[1:]} | {0, len(found)}
    )  # no sentence without tokens
    firsts, lasts = borders[:-1], borders[1:]
    letters, small, upper = (
        np.add.reduceat((found.looks & looks) == looks, firsts, dtype=np.intp)
        for looks in (LETTERS, LETTERS | SMALL, LETTERS | UPPER)
    )
    cases = ["plain"] * len(firsts)
    opening = document.blocks[0].end if document.blocks else 0
    for number in ((letters >= 3) & (small <= 0.4 * letters)).nonzero()[0].tolist():
        words = found.words[firsts[number] : lasts[number]]
        counts = letters[number], small[number], upper[number]
        cases[number] = _case(words, *counts, found.starts[firsts[number]] < opening, found.small)
    return list(map(Sentence, firsts, lasts, cases))


def _case(words: list[str], letters: int, small: int, upper: int, opening: bool, uncapitalised: set[str]) -> str:
    """How a sentence is written that has many capitals: of so many words, so many in small letters, so many in capitals.

    One with a full stop can only be a headline in the first line.
    """
    if upper > 0.6 * letters:
        return "upper"
    if words[-1] == ".":
        return "titled" if opening and is_title_case(words, uncapitalised) else "plain"
    return "titled" if letters > 3 and small < 0.34 * letters else "plain"

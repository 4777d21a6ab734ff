"""The tokens of a text in which names are looked for, and how its sentences are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property, partial
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from analysis.english.abbreviations import TOKENS_IN_NAMES, any_of
from analysis.english.compounds import AFTER_NAMES, BEFORE_NAMES
from analysis.english.gazetteer import bare, gazetteer
from analysis.english.patterns import compiled_later
from analysis.english.vocab import vocabulary
from analysis.text.boundaries import STARTERS
from analysis.text.document import Document
from analysis.text.wordforms import case_of

# Particles that belong to the name after them even in lower case: von Hagen.
LEADING = frozenset("von van der den de bin ibn al du da dos di del della ter ten abu ap ab".split())
# Tokens that no name begins or ends with.
LOOSE = frozenset("of the for and & on in to against ' ’ 's ’s - – / , . “ ” \"".split())


class Name(NamedTuple):
    """A stretch of a text that names something, and what kind of thing it names.

    >>> Name(5, 10, "place").kind
    'place'
    """

    start: int  # in characters of the text
    end: int  # one past the last
    kind: str  # person, organisation, place or other
    weights: tuple[tuple[str, float], ...] = ()  # how likely each kind is, if it is not certain


class ListedName(NamedTuple):
    """A name of several words that the lists have, where a text has its words too."""

    first: int  # the number of its first token
    words: tuple[str, ...]


TOKEN = compiled_later(
    rf"""(?=\S)(  # spaces are passed over without trying all that follows
      [A-Z]?[a-z]++(?=[ ,]) | [,.]  # rain, Rain: most tokens are found here, quickly
    | _(?=[A-Z])  # Writer|_|Jo
    | (?:(?<=\()|(?<=,[ ]))[DRI](?=-(?!Day\b)[A-Z][A-Za-z])  # D|-|Minn.
    | (?:[A-Za-z]\.){{2,}}[A-Za-z]?  # U.S.
    | (?=[A-Z])(?:{any_of(TOKENS_IN_NAMES)})\.  # Mr., Sept.
    | (?<=[a-z]\ )[IVX](?=\.\ (?:{any_of(STARTERS - {"A", "I"})})\b)  # Elizabeth I|. She
    | [A-Z]\.(?=[ \xa0]?[A-Z])  # J. before a capital
    | \d(?:[\d.,:/]*\d)?  # 1,250
    | https?://\S+ | www\.\S+ | [@#]\w+  # https://example.org, @AnnLee, #rain
    | [A-Z]\w*(?:[&-]\w+)*?(?=-(?:(?:{any_of(AFTER_NAMES)})\b|[A-Z]\.[A-Z])|_[A-Z])  # Oslo|-|based, Writer|_|Jo
    | (?:{any_of(BEFORE_NAMES)})(?=-[A-Z])  # ex|-|Norvik
    | \w+(?:(?:[&-]|\xad)\w+)*(?:['’](?![sS]\b)\w+(?:-[A-Z]\w+)*)*  # in-person, AT&T, O'Neil, O'Neil-Roe
    | ['’][sS]\b  # 's
    | [^\s\xad]  # (
    )""",
    re.VERBOSE,
)

# How a word looks, one bit for each:
CANDIDATE = 1 << 0  # it may be part of a name: not in lower case, and begins with a letter or @
CAPITAL = 1 << 1  # begins with a capital
UPPER = 1 << 2  # all in capitals
HANDLE = 1 << 3  # begins with @
FIGURE = 1 << 4  # begins with a figure
LOW = 1 << 5  # begins with a lower-case letter
LETTERS = 1 << 6  # nothing but letters
SMALL = 1 << 7  # all in lower case
OPENING = 1 << 8  # a mark that opens a quotation
TITLE = 1 << 9  # a title: Mr., President
FIRST = 1 << 10  # a first name
LISTED = 1 << 11  # begins a listed name of several words
ROLE = 1 << 12  # an office, or the word "capital"
OPENING_MARKS = frozenset("\"“‘'")
FEW = 7  # words that are faster looked for one by one than in a table as long as the vocabulary


def looks_of(word: str) -> int:
    """How a word looks, bit by bit."""
    first, key, lists = word[0], bare(word), gazetteer()
    candidate = not word.islower() and (first.isalpha() or first == "@")
    return (
        CANDIDATE * candidate + CAPITAL * first.isupper() + UPPER * word.isupper() + HANDLE * (first == "@")
        + FIGURE * first.isdigit() + LOW * first.islower() + LETTERS * word.isalpha() + SMALL * word.islower()
        + OPENING * (word in OPENING_MARKS) + TITLE * (key in lists.title) + FIRST * (key in lists.first)
        + LISTED * (first.isupper() and key in lists.beginnings) + ROLE * (key in lists.role or key == "capital")
    )  # fmt: skip


class Tokens:
    """The tokens of a text in order.

    text
        the text
    starts, ends
        where each token starts and ends, in characters
    words, keys
        each token as written, and as the lists write it: lower case, no accents, no full stop at its end
    numbers
        the number of each word in `vocabulary`
    looks
        how each word looks, in bits
    known
        the keys, each once: rules ask first whether the text has any of their words
    written, small
        the words, each once, and those of them in lower case
    candidates, capitals, uppers, handles, figures, listed, roles
        the numbers of the tokens that look so: those that may be part of a name, begin with a capital, are all in
        capitals, begin with @, begin with a figure, may begin a listed name of several words, or name an office
    """

    def __init__(self, text: str) -> None:
        self.text = text
        parts = TOKEN.split(text)  # in turns what lies between tokens, and a token
        borders = list(accumulate(map(len, parts)))
        self.starts, self.ends, self.words = borders[:-1:2], borders[1::2], parts[1::2]
        self.written = set(self.words)
        self.small = set(filter(str.islower, self.written))
        self.vocabulary = vocabulary()
        self.numbers = self.vocabulary.numbers(self.words)
        self.keys = self.vocabulary.forms(bare)(self.numbers)
        self.known = set(self.keys)
        self.looks = self.vocabulary.column(looks_of)(self.numbers)
        self.candidates, self.capitals, self.uppers, self.handles, self.figures, self.listed, self.roles = (
            self.that(look) for look in (CANDIDATE, CAPITAL, UPPER, HANDLE, FIGURE, LISTED, ROLE)
        )

    def __len__(self) -> int:
        return len(self.words)

    def spaced(self, i: int) -> bool:
        """Whether a single character lies between the token at i and the one before, and no end of a line."""
        return self.starts[i] - self.ends[i - 1] == 1 and self.text[self.ends[i - 1]] != "\n"

    def that(self, look: int) -> list[int]:
        """The numbers of the tokens that have one of the looks."""
        return (self.looks & look).nonzero()[0].tolist()

    def those(self, words: Iterable[str]) -> list[int]:
        """The numbers of the tokens that are one of the words."""
        numbers = [self.vocabulary[word] for word in self.written.intersection(words)]
        if len(numbers) < 2:
            return (self.numbers == numbers[0]).nonzero()[0].tolist() if numbers else []
        if len(numbers) < FEW:
            return sorted([i for number in numbers for i in (self.numbers == number).nonzero()[0].tolist()])
        wanted = np.zeros(len(self.vocabulary), bool)  # made last: another thread may add words
        wanted[numbers] = True
        return wanted[self.numbers].nonzero()[0].tolist()

    @cached_property
    def listed_names(self) -> list[ListedName]:
        """The listed names of several words, in text order; some begin at the same token."""
        starts, keys = gazetteer().starts, self.keys
        return [
            ListedName(i, name)
            for i in self.listed
            for name in starts.get(tuple(keys[i : i + 2]), ())
            if tuple(keys[i : i + len(name)]) == name
        ]


class Sentence(NamedTuple):
    """A range of tokens, and how it is written: plain, titled (Most Words With Capitals) or upper."""

    first: int
    last: int  # one past
    case: str


_sentence = partial(tuple.__new__, Sentence)  # faster than Sentence(...)


def token_sentences(document: Document, tokens: Tokens) -> list[Sentence]:
    """The sentences of a text as ranges of its tokens; sentences without tokens are left out."""
    if not len(tokens):
        return []
    borders = sorted({bisect_left(tokens.starts, start) for start, _ in document.sentences[1:]} | {0, len(tokens)})
    firsts, lasts = borders[:-1], borders[1:]
    letters, small, upper = (
        np.add.reduceat((tokens.looks & looks) == looks, firsts, dtype=np.intp)
        for looks in (LETTERS, LETTERS | SMALL, LETTERS | UPPER)
    )
    cases = ["plain"] * len(firsts)
    opening = document.blocks[0].end if document.blocks else 0
    for number in ((letters >= 3) & (small <= 0.4 * letters)).nonzero()[0].tolist():
        words = tokens.words[firsts[number] : lasts[number]]
        counts = letters[number], small[number], upper[number]
        cases[number] = case_of(words, *counts, tokens.starts[firsts[number]] < opening, tokens.small)
    return list(map(_sentence, zip(firsts, lasts, cases, strict=True)))

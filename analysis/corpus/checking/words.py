"""The words of a quotation and of a document, in a form in which they can be compared.

What a newspaper's style changes is no change: letter case, typographic apostrophes and hyphens, ligatures, soft
hyphens, broken lines, small numbers in words or figures, "30%" or "30 percent", and what a transcript has beside the
words: hesitation, laughter, times.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from analysis.english.change_words import HESITATIONS, LARGE_NUMBERS, NUMBERS
from analysis.english.gazetteer import gazetteer
from analysis.english.pos_lexicon import classes
from analysis.english.vocab import memo
from analysis.quotes.unmarked.transcripts import DIRECTION
from analysis.text.reading import read_passage
from analysis.text.wordforms import WORD

_JOINS = re.compile(r"[-‐‑/_–]")
_INITIALISM = re.compile(r"(?:[a-z]\.)+[a-z]?")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
CURRENCIES = {
    "$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees", "₩": "won", "₽": "roubles", "₺": "lira",
    "₦": "naira", "₱": "pesos", "₪": "shekels", "₴": "hryvnias", "₫": "dong",
}  # fmt: skip
SHORT_NUMBERS = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_SHORT = re.compile(r"(\d[\d.,]*)(mn|bn|tn)")  # 3bn
_SHORT_MONEY = re.compile(r"(\d[\d.,]*)([km])")  # £3m; without a sign it may be metres
_SIGN = re.compile(rf"(?<![\w.,%\-−–])(?<!\d\s)[-−–](?=[{''.join(CURRENCIES)}]?\d)")  # of -5, and of 3 -5 it is none
_MONEY = re.compile(rf"[{''.join(CURRENCIES)}](?=\d)")
ELLIPSIS = re.compile(r"[\[(]?(?:…|\.\s?\.\s?\.(?:\s?\.)?)[\])]?")
_BRACKETS = re.compile(r"\[[^\[\]]*\]|\([^()]*\)")  # [the mayor], (the mayor)
_WORD = re.compile(rf"\[\w\]\w+ | [^\W\d]+\[\w+\] | {WORD.pattern}", re.VERBOSE)  # [W]e, burn[ing]
_INSIDE = re.compile(r"[\w,;’'\-–—)]\s?\Z")  # what a capital follows that is not the first of its sentence
_POSSESSIVE = re.compile(r"['’]s?\Z")
_NOTE = re.compile(r"[\[(](?:sic|emphasis (?:added|mine))[\])]", re.IGNORECASE)


class Word(NamedTuple):
    """A word of a text: characters start to end, and the form in which it is compared."""

    key: str
    start: int
    end: int


class QuotedWords(NamedTuple):
    """The words of a quotation as they are compared.

    words
        their keys
    written
        the same as the article has them
    marked
        for each, whether it is in brackets: the article's word, not the speaker's
    names
        for each, whether it is a name
    gaps
        before which words an ellipsis stands
    """

    words: tuple[str, ...]
    written: tuple[str, ...]
    marked: tuple[bool, ...]
    names: tuple[bool, ...]
    gaps: frozenset[int]


def _keys(word: str) -> tuple[tuple[str, int, int], ...]:
    """The forms in which what is one word elsewhere is compared, with their places in it."""
    plain = word.casefold().replace("’", "'").replace("‘", "'").replace("\u00ad", "").replace("[", "").replace("]", "")
    if plain in NUMBERS:
        return ((NUMBERS[plain], 0, len(word)),)
    if plain in HESITATIONS:
        return ()
    if plain == "percent":
        return (("per", 0, 3), ("cent", 3, len(word)))
    if plain.endswith("%"):
        number = len(word) - 1
        return (*_keys(word[:number]), ("per", number, len(word)), ("cent", number, len(word)))
    if short := _SHORT.fullmatch(plain):
        end = short.end(1)
        return ((_THOUSANDS.sub("", short[1]), 0, end), (SHORT_NUMBERS[short[2]], end, len(word)))
    if _INITIALISM.fullmatch(plain):
        return ((plain.replace(".", ""), 0, len(word)),)
    plain = _THOUSANDS.sub("", plain)
    if not _JOINS.search(word) or "://" in word:
        return ((plain, 0, len(word)),)
    parts, at = [], 0
    for part in _JOINS.split(word):
        parts += [(key, at + start, at + end) for key, start, end in _keys(part)] if part else []
        at += len(part) + 1
    return tuple(parts)


KEYS = memo(_keys, 200_000, "analysis.corpus.checking.words.KEYS")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def words_of(text: str) -> Iterator[Word]:
    """The words of a text as it is read, without stage directions.

    A sign for money is read behind its number, and minus as a part of it.

    >>> [word.key for word in words_of("We’ll (laughter) need thirty-one long-term jobs, or 5% – er, $1,200.")]
    ["we'll", 'need', '31', 'long', 'term', 'jobs', 'or', '5', 'per', 'cent', '1200', 'dollars']
    >>> [word.key for word in words_of("−5%, minus five percent, £3m, £3 million")]
    ['-5', 'per', 'cent', '-5', 'per', 'cent', '3', 'million', 'pounds', '3', 'million', 'pounds']
    """
    if "(" in text or "[" in text:
        text = _NOTE.sub(_blank, DIRECTION.sub(_blank, text))
    words = _words_of(text)
    return _with_minus(words) if "inus" in text else words


def _with_minus(words: Iterator[Word]) -> Iterator[Word]:
    """The same words, with minus and the number behind it as one."""
    minus: Word | None = None
    for word in words:
        if minus is not None and word.key[0].isdigit():
            word = Word(f"-{word.key}", minus.start, word.end)
        elif minus is not None:
            yield minus
        minus = word if word.key == "minus" else None
        if minus is None:
            yield word
    if minus is not None:
        yield minus


def _words_of(text: str) -> Iterator[Word]:
    """The same with the word minus by itself. Money is all of its amount, so that its sign is shown with it."""
    signs = {match.end(): CURRENCIES[match.group()] for match in _MONEY.finditer(text)}
    minuses = {match.end() for match in _SIGN.finditer(text)}
    keys, end = KEYS, 0
    money: Word | None = None
    for match in _WORD.finditer(text):
        start = at = match.start()
        parts = keys[match.group()]
        if start in signs:
            parts, at = _of_amount(match.group(), parts), start - 1
        if money is not None and (not parts or parts[0][0] not in LARGE_NUMBERS):
            yield money._replace(end=end)
            money = None
        for key, a, b in parts:
            end = start + b
            if at in minuses and not a:
                yield Word(f"-{key}", at - 1, end)
            else:
                yield Word(key, start + a, end)
        if at < start:
            money = Word(signs[start], at, 0)
        elif money is not None:
            yield money._replace(end=end)
            money = None
    if money is not None:
        yield money._replace(end=end)


def _of_amount(word: str, parts: tuple[tuple[str, int, int], ...]) -> tuple[tuple[str, int, int], ...]:
    """The forms of a word behind a sign for money, where m is million."""
    if short := _SHORT_MONEY.fullmatch(word.lower()):
        return (*KEYS[short[1]], (SHORT_NUMBERS[short[2]], short.end(1), len(word)))
    return parts


def quoted_words(text: str) -> QuotedWords:
    """The words of a quotation, given as the article has it, and what is marked in it.

    >>> quoted_words("[W]e will … build [the mill], not burn[ing] it [sic].")
    ... # doctest: +NORMALIZE_WHITESPACE
    QuotedWords(words=('we', 'will', 'build', 'the', 'mill', 'not', 'burning', 'it'),
                written=('[W]e', 'will', 'build', 'the', 'mill', 'not', 'burn[ing]', 'it'),
                marked=(False, False, False, True, True, False, True, False),
                names=(False, False, False, False, False, False, False, False), gaps=frozenset({2}))
    """
    text = read_passage(text)
    ellipses = [match.start() for match in ELLIPSIS.finditer(text)]
    brackets = [match.span() for match in _BRACKETS.finditer(text) if not ELLIPSIS.fullmatch(match.group())]
    words = list(words_of(text))
    starts = [word.start for word in words]
    marked = [
        "[" in text[word.start + 1 : word.end] or any(start < word.start < end for start, end in brackets)
        for word in words
    ]
    return QuotedWords(
        tuple(word.key for word in words),
        tuple(text[word.start : word.end] for word in words),
        tuple(marked),
        tuple(is_name(text, word.start, word.end) for word in words),
        frozenset(bisect_left(starts, at) for at in ellipses) - {0, len(words)},
    )


def is_name(text: str, start: int, end: int) -> bool:
    """Whether a word of a text is a name: it has a capital that is not that of its sentence, or is a known name.

    >>> [is_name(text, 0, 4) for text in ("Mill, it was.", "Oslo, it was.")], is_name("The Mill", 4, 8)
    ([False, True], True)
    """
    word = text[start:end]
    if not word[0].isupper() or word.partition("’")[0].partition("'")[0] == "I":
        return False
    if _INSIDE.search(text, max(0, start - 3), start):
        return True
    lists, key = gazetteer(), _POSSESSIVE.sub("", word).lower()
    places = key in lists.country or key in lists.capital or key in lists.nationality
    return places or (key in lists.first or key in lists.last) and key not in classes()

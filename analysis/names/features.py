"""What the tagger of names sees of each token: the word, its lists, its neighbours, how the rest of the text writes it.

Only tokens that could belong to a name are tagged: those with a capital letter, and the few words that can stand
between two of them ("of", "de", "and"). Everything else is outside by definition, which halves the work. What a token
looks like on its own is turned into features once per word form and kept; see Nadeau and Sekine (2007) for the features.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from string import ascii_lowercase, ascii_uppercase, digits
from typing import NamedTuple

import numpy as np

from analysis.english.gazetteer import clusters, fold, gazetteer
from analysis.english.vocab import Memo, Vocabulary
from analysis.names.tokens import (
    CAPITAL,
    FIRST,
    LOW,
    OPENING,
    TITLE,
    Sentence,
    Tokens,
    looks_of,
    token_sentences,
)
from analysis.text.document import Document

BETWEEN = frozenset("of the for and & de la du del and 's ’s - / , . on in to against".split()) | {"–"}
SHAPES = str.maketrans(ascii_uppercase + ascii_lowercase + digits, "X" * 26 + "x" * 26 + "d" * 10)
REPEATED = re.compile(r"(.)\1{2,}")
GAP = 3  # at most this many tokens without a capital inside a name


def _shape(word: str) -> str:
    """Capitals as X, small letters as x, figures as d, of each at most two in a row."""
    if word.isascii():
        kinds = word[:30].translate(SHAPES)
    else:
        kinds = "".join("X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c for c in word[:30])
    return _SHORTENED[kinds]


_SHORTENED = Memo(partial(REPEATED.sub, r"\1\1"))


def _lists_with(word: str) -> tuple[str, ...]:
    """Letters for the word lists that have the word."""
    lists, key = gazetteer(), fold(word)
    bare = key.rstrip(".")
    if not (word[:1].isupper() or bare in lists.title or key in lists.speech or bare in lists.organisation):
        return ()
    first = key in lists.first
    tests = [
        ("M", first and key in lists.male), ("W", first and key in lists.female), ("F", first), ("L", key in lists.last),
        ("N", key in lists.country or bare in lists.country), ("C", key in lists.place),
        ("D", key in lists.demonym or key[:-1] in lists.demonym and key.endswith("s")),
        ("T", bare in lists.title), ("H", bare in lists.honorific), ("O", bare in lists.organisation),
        ("S", bare in lists.suffix), ("Y", bare in lists.facility), ("V", key in lists.speech),
        ("A", bare in lists.month), ("K", bare in lists.known), ("P", key in lists.particle), ("E", key in lists.firm),
    ]  # fmt: skip
    return tuple(letter for letter, present in tests if present)


def _known_of(word: str) -> tuple[str, str, tuple[str, ...], tuple[str, str, str] | None]:
    """A word folded, its shape, the lists that have it, its clusters."""
    if not word.isascii() or "\x00" in word:
        word = (
            word.encode("utf-8", "replace").decode().replace("\x00", "?")
        )  # what the tagger has never seen: lone surrogates
    key = fold(word)
    return key, _shape(word), _lists_with(word), clusters().get(key.rstrip("."))


KNOWN = Memo(_known_of, 8_000)  # asked for while a word is new; then the tables have what it scores


def _here(word: str) -> list[str]:
    """What a word says where it stands."""
    key, shape, lists, cluster = KNOWN[word]
    here = ["b", "w=" + key, "s=" + shape, "p=" + key[:3], "x=" + key[-3:], "y=" + key[-2:]]
    if lists:
        here += ["g=" + g for g in lists]
        if len(lists) > 1:
            here.append("gg=" + "".join(lists))
    if cluster:
        here += ["k=" + cluster[0], "l=" + cluster[1], "m=" + cluster[2]]
    return here


def _near(offset: str) -> Callable[[str], list[str]]:
    """What a word says to the token one or two after (-1, -2) or before it (+1, +2)."""

    def features(word: str) -> list[str]:
        key, shape, lists, cluster = KNOWN[word]
        seen = [f"w{offset}={key}", f"s{offset}={shape}"]
        if lists:
            seen += [f"g{offset}={g}" for g in lists]
        if cluster and offset[1] == "1":
            seen += [f"l{offset}={cluster[1]}", f"m{offset}={cluster[2]}"]
        return seen

    return features


PLACES = {0: _here, -1: _near("-1"), 1: _near("+1"), -2: _near("-2"), 2: _near("+2")}
HERE, BEFORE, AFTER = range(3)  # the first of them by number
EDGE = "<>"  # the two words before and after a sentence
# What the text as a whole tells of a word with a capital, bit by bit: it also stands in small letters, or with a capital
# inside a sentence, often, after a title, after a first name; the words before and after it have a capital; it is the
# first of its sentence. Then the numbers of the case of the sentence and of the mark of a listed name.
ALSO_LOW, INSIDE, OFTEN, TITLED, NAMED, UP, UP_NEXT, FIRST_WORD, WITH_CAPITAL = (1 << n for n in range(9))
CASES = ("plain", "titled", "upper")
MARKS = ("", "mg=BP", "mg=IP", "mg=BO", "mg=IO")
CASE, MARK = 9, 11  # bits before those numbers


def _own(code: int) -> list[str]:
    """The features that such a code stands for."""
    found = [MARKS[code >> MARK]] if code >> MARK else []
    case = CASES[code >> CASE & 3]
    if case != "plain":
        found.append(case)
    if code & WITH_CAPITAL:
        low, mid = "low" if code & ALSO_LOW else "nolow", "mid" if code & INSIDE else "nomid"
        found += [low, mid]
        found += [feature for bit, feature in ((OFTEN, "often"), (TITLED, "titled"), (NAMED, "named")) if code & bit]
        found.append(("Up" if code & UP else "U-") + ("n" if code & UP_NEXT else "-"))
        if code & FIRST_WORD:
            found.append(f"first+{low}{mid}")
    if code & FIRST_WORD:
        found.append("first")
    return found


def _written_elsewhere(found: Tokens, plain: np.ndarray, first: np.ndarray) -> np.ndarray:
    """How each word is written elsewhere in the text, bit by bit, by its number: the best hint whether a capital means a name.

    `plain` and `first` tell of each token whether it stands in a plain sentence, and whether it is the first of its own.
    """
    looks, small = found.looks, found.vocabulary.small
    capitals = ((looks & CAPITAL > 0) & plain).nonzero()[0]
    keys = small(found.numbers[capitals])
    low = found.numbers[looks & LOW > 0]
    known = np.zeros(len(found.vocabulary), np.uint8)
    known[low] = ALSO_LOW
    before = looks[capitals - 1]
    inside = ~first[capitals] & (before & OPENING == 0)
    titled = inside & (before & TITLE > 0)
    named = inside & ~titled & (before & (FIRST | CAPITAL) == FIRST | CAPITAL)
    counted, times = np.unique(keys, return_counts=True)
    for those, bit in (
        (keys[inside], INSIDE),
        (counted[times > 2], OFTEN),
        (keys[titled], TITLED),
        (keys[named], NAMED),
    ):
        known[those] |= bit
    return known


def _list_marks(found: Tokens) -> np.ndarray:
    """For each token the number of its mark: where it stands in a listed name of several words, such as New York or European Central Bank."""
    lists, marks, keys = gazetteer(), np.zeros(len(found), np.intp), found.keys
    for i in found.listed:
        for name in lists.starts.get(tuple(keys[i : i + 2]), ()):
            if tuple(keys[i : i + len(name)]) == name:
                which = "P" if " ".join(name) in lists.place else "O"
                marks[i], marks[i + 1 : i + len(name)] = MARKS.index(f"mg=B{which}"), MARKS.index(f"mg=I{which}")
    return marks


def _islands(found: Tokens, sentences: list[Sentence]) -> list[tuple[int, int, int]]:
    """Stretches in which a name could stand: first token, one past the last, number of the sentence."""
    out, words, particles = [], found.words, gazetteer().particle
    candidates, at = [*found.candidates, len(words)], 0
    for number, sentence in enumerate(sentences):
        begin = end = -1
        while (i := candidates[at]) < sentence.last:
            at += 1
            first = i
            while first > sentence.first and i - first < 2 and words[first - 1] in particles:
                first -= 1
            if (
                begin >= 0
                and first - end <= GAP
                and all([word in BETWEEN or word in particles or word[0].isdigit() for word in words[end:first]])
            ):
                end = i + 1
            else:
                if begin >= 0:
                    out.append((begin, end, number))
                begin, end = max(first, end), i + 1
        if begin >= 0:
            out.append((begin, end, number))
    return out


class Islands(NamedTuple):
    """Stretches of tokens (first, one past the last), and for their tokens one after the other what tells about them."""

    spans: list[tuple[int, int]]
    vocabulary: Vocabulary
    words: np.ndarray  # the numbers of the words, a row for each of PLACES
    own: np.ndarray  # codes of what comes from the text as a whole


def islands(document: Document) -> tuple[Tokens, list[Sentence], Islands]:
    """The tokens and sentences of a text, and the stretches of it that may hold names."""
    found = Tokens(document.text)
    sentences = token_sentences(document, found)
    stretches = _islands(found, sentences)
    firsts = np.array([sentence.first for sentence in sentences], np.intp)
    lengths = np.array([sentence.last for sentence in sentences], np.intp) - firsts
    case = np.repeat([CASES.index(sentence.case) for sentence in sentences], lengths).astype(np.intp)
    first = np.zeros(len(found), bool)
    first[firsts] = True
    shifted = np.arange(len(found)) + 2 * np.cumsum(
        first
    )  # where the tokens stand once two edges are before each sentence
    padded = np.full(len(found) + 2 * len(sentences) + 2, found.vocabulary[EDGE])
    padded[shifted] = found.numbers
    at = np.array([i for a, b, _ in stretches for i in range(a, b)], np.intp)
    words = padded[shifted[at] + np.array(list(PLACES))[:, None]]
    small = found.vocabulary.small(words[HERE])
    elsewhere = _written_elsewhere(found, case == 0, first)[small]
    capital = found.vocabulary.column(looks_of)(words) & CAPITAL > 0
    own = (
        elsewhere * capital[HERE] + UP * capital[BEFORE] + UP_NEXT * capital[AFTER]
        + FIRST_WORD * first[at] + WITH_CAPITAL * capital[HERE] + (case[at] << CASE) + (_list_marks(found)[at] << MARK)
    )  # fmt: skip
    return found, sentences, Islands([(a, b) for a, b, _ in stretches], found.vocabulary, words, own)


def feature_rows(stretches: Islands) -> Iterator[list[str]]:
    """All features of each token, as the tagger is trained on them."""
    for numbers, code in zip(stretches.words.T.tolist(), stretches.own.tolist(), strict=True):
        words = [stretches.vocabulary.words[n] for n in numbers]
        row = [feature for word, features in zip(words, PLACES.values(), strict=True) for feature in features(word)]
        shape, before, after = KNOWN[words[HERE]][1], words[BEFORE], words[AFTER]
        yield [*row, before_and_here(KNOWN[before][0], shape), here_and_after(KNOWN[after][0], shape), *_own(code)]


def before_and_here(key: str, shape: str) -> str:
    """The feature of a word of this shape together with the one before."""
    return "c-" if key == EDGE else f"c-=w-1={key}s={shape}"


def here_and_after(key: str, shape: str) -> str:
    """The feature of a word of this shape together with the one after."""
    return "c+" if key == EDGE else f"c+=s={shape}w+1={key}"

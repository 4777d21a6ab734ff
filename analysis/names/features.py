"""What the tagger of names sees of each token: the word, the lists that have it, its neighbours, the rest of the text.

Only tokens that may belong to a name are tagged: those with a capital letter, and the few words that can come between
two of them ("of", "de", "and"). All others are outside by definition, which halves the work. What a word looks like by
itself is turned into features once for each word form; see Nadeau and Sekine (2007) for the features.

**The names of the features** are those that tagger.crf was trained with; they change with the model only.

| feature | of "Lee" in "President Lee said" | is |
|---|---|---|
| b | b | every token has it |
| w= | w=lee | the word, folded |
| s= | s=Xxx | its shape: capitals X, lower case x, figures d, at most two of each in a row |
| p= | p=lee | its first three letters |
| x= y= | x=lee y=ee | its last three letters, its last two |
| g= | g=L | a list that has it, by the letter in `_lists_with` |
| gg= | gg=FL | all lists that have it, if there are several |
| k= l= m= | k=846 l=22 m=59 | its fine, middle and coarse cluster (`gazetteer.clusters`) |
| w-1= s-1= g-1= l-1= m-1= | w-1=president | the same of the word before; +1: of the word after; -2, +2: beyond |
| c-= c+= | c-=w-1=presidents=Xxx | the shape, with the word before or with the word after |
| c- c+ | | the same at the edge of a sentence |
| mg= | mg=BO | it begins (B) or goes on with (I) a listed name of several words: a place (P) or another (O) |
| titled upper | | it is in a line In Title Case, or IN CAPITALS |
| low nolow | nolow | the text also has it in lower case, or not |
| mid nomid | mid | the text has it with a capital inside a sentence, or not |
| often titled named | titled | with a capital more than twice, after a title, after a first name |
| Up U- with n - | Upn | the word before has a capital, or not; the word after has one (n), or not (-) |
| first first+ | first+nolowmid | it is the first of its sentence; the same with low and mid |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from string import ascii_lowercase, ascii_uppercase, digits
from typing import NamedTuple

import numpy as np

from analysis.english.gazetteer import clusters, fold, gazetteer
from analysis.english.vocab import memo
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

# What may lie between the parts of a name.
BETWEEN = frozenset("of the for and & de la du del and 's ’s - / , . on in to against".split()) | {"–"}
SHAPES = str.maketrans(ascii_uppercase + ascii_lowercase + digits, "X" * 26 + "x" * 26 + "d" * 10)
REPEATED = re.compile(r"(.)\1{2,}")
DOUBLE_MARKS = frozenset("“”„«»")
STRAIGHT_MARKS = "\"'"
GAP = 3  # at most this many tokens without a capital inside a name


def _shape(word: str) -> str:
    """Capitals as X, lower case as x, figures as d; at most two of each in a row."""
    if word.isascii():
        kinds = word[:30].translate(SHAPES)
    else:
        kinds = "".join("X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c for c in word[:30])
    return _SHORTENED[kinds]


_SHORTENED = memo(partial(REPEATED.sub, r"\1\1"), name=f"{__name__}._SHORTENED")


def _lists_with(word: str) -> tuple[str, ...]:
    """Letters for the word lists that have the word."""
    lists, key = gazetteer(), fold(word)
    bare = key.rstrip(".")
    if not (word[:1].isupper() or bare in lists.title or key in lists.speech or bare in lists.organisation):
        return ()
    first = key in lists.first
    tests = [
        ("M", first and key in lists.male),  # first name of men
        ("W", first and key in lists.female),  # first name of women
        ("F", first),  # first name
        ("L", key in lists.last),  # surname
        ("N", key in lists.country or bare in lists.country),  # country
        ("C", key in lists.place),  # city or other place
        ("D", key in lists.demonym or key[:-1] in lists.demonym and key.endswith("s")),  # Finnish, Finns
        ("T", bare in lists.title),  # title: President
        ("H", bare in lists.honorific),  # Mr., Mrs.
        ("O", bare in lists.organisation),  # head of an organisation's name: Council
        ("S", bare in lists.suffix),  # end of a firm's name: Inc.
        ("Y", bare in lists.facility),  # building, street: Airport
        ("V", key in lists.speech),  # verb of saying
        ("A", bare in lists.month),  # month or day
        ("K", bare in lists.known),  # well-known short form: WHO
        ("P", key in lists.particle),  # particle: von
        ("E", key in lists.firm),  # firm of one word
    ]
    return tuple(letter for letter, present in tests if present)


def _known_of(word: str) -> tuple[str, str, tuple[str, ...], tuple[str, str, str] | None]:
    """A word folded, its shape, the lists that have it, its clusters."""
    if word in DOUBLE_MARKS:
        word = '"'  # so that texts with straight marks are read as those with curly ones
    elif not word.isascii() or "\x00" in word:
        word = word.encode("utf-8", "replace").decode().replace("\x00", "?")  # lone surrogates, which no feature has
    key = fold(word)
    return key, _shape(word), _lists_with(word), clusters().get(key.rstrip("."))


KNOWN = memo(_known_of)


def _here(word: str) -> list[str]:
    """The features of a word by itself."""
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
    """What the token one or two after a word (-1, -2), or before it (+1, +2), gets from it."""

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
# What the rest of the text says about a word with a capital, one bit each:
ALSO_LOW = 1 << 0  # the text also has it in lower case
INSIDE = 1 << 1  # with a capital inside a sentence
OFTEN = 1 << 2  # more than twice
TITLED = 1 << 3  # after a title
NAMED = 1 << 4  # after a first name
# ... and about the token itself. The case of its sentence and the mark of a listed name follow as numbers.
UP = 1 << 5  # the word before has a capital
UP_NEXT = 1 << 6  # the word after has one
FIRST_WORD = 1 << 7  # it is the first of its sentence
WITH_CAPITAL = 1 << 8  # it has a capital itself
CASES = ("plain", "titled", "upper")
MARKS = ("", "mg=BP", "mg=IP", "mg=BO", "mg=IO")
CASE, MARK = 9, 11  # bits before those numbers


def _own(code: int) -> list[str]:
    """The features that a code made of these bits and numbers stands for."""
    features = [MARKS[code >> MARK]] if code >> MARK else []
    case = CASES[code >> CASE & 3]
    if case != "plain":
        features.append(case)
    if code & WITH_CAPITAL:
        low, mid = "low" if code & ALSO_LOW else "nolow", "mid" if code & INSIDE else "nomid"
        features += [low, mid]
        features += [name for bit, name in ((OFTEN, "often"), (TITLED, "titled"), (NAMED, "named")) if code & bit]
        features.append(("Up" if code & UP else "U-") + ("n" if code & UP_NEXT else "-"))
        if code & FIRST_WORD:
            features.append(f"first+{low}{mid}")
    if code & FIRST_WORD:
        features.append("first")
    return features


def _written_elsewhere(tokens: Tokens, plain: np.ndarray, first: np.ndarray) -> np.ndarray:
    """How the text writes each word elsewhere, in bits, by the number of the word: the best hint whether it is a name.

    `plain` and `first` say of each token whether its sentence is plain, and whether it is the first of its sentence.
    """
    looks, small = tokens.looks, tokens.vocabulary.small
    capitals = ((looks & CAPITAL > 0) & plain).nonzero()[0]
    keys = small(tokens.numbers[capitals])
    low = tokens.numbers[looks & LOW > 0]
    known = np.zeros(len(tokens.vocabulary), np.uint8)
    known[low] = ALSO_LOW
    before = looks[capitals - 1]
    inside = ~first[capitals] & (before & OPENING == 0)
    for n in (before & OPENING > 0).nonzero()[0].tolist():  # a straight mark may also close, with a space behind it
        i = int(capitals[n])
        closes = tokens.words[i - 1] in STRAIGHT_MARKS and tokens.starts[i] > tokens.ends[i - 1]
        inside[n] = closes and not first[i]
    titled = inside & (before & TITLE > 0)
    named = inside & ~titled & (before & (FIRST | CAPITAL) == FIRST | CAPITAL)
    in_order = np.sort(keys)
    often = in_order[2:][in_order[2:] == in_order[:-2]]  # the third of a kind, and those after it
    of_keys = (keys[inside], INSIDE), (often, OFTEN), (keys[titled], TITLED), (keys[named], NAMED)
    for those, bit in of_keys:
        known[those] |= bit
    return known


def _list_marks(tokens: Tokens) -> np.ndarray:
    """For each token the number of its mark: whether it begins or goes on with a listed name of several words."""
    lists, marks = gazetteer(), np.zeros(len(tokens), np.intp)
    for i, name in tokens.listed_names:
        which = "P" if " ".join(name) in lists.place else "O"
        marks[i], marks[i + 1 : i + len(name)] = MARKS.index(f"mg=B{which}"), MARKS.index(f"mg=I{which}")
    return marks


class CandidateSpans(NamedTuple):
    """The tokens and sentences of a text, the ranges that may hold names, and what is known of the tokens in them.

    `words` and `codes` have a column for each token in a range, one range after the other.
    """

    tokens: Tokens
    sentences: list[Sentence]
    ranges: list[tuple[int, int]]  # first token, one past the last
    words: np.ndarray  # the numbers of the words, a row for each of PLACES
    codes: np.ndarray  # what the rest of the text says, see `_own`


def _ranges(tokens: Tokens, sentences: list[Sentence]) -> list[tuple[int, int]]:
    """Where names may lie: words with a capital, and what may lie between two of them."""
    ranges, words, particles = [], tokens.words, gazetteer().particle
    candidates, at = [*tokens.candidates, len(words)], 0
    for sentence in sentences:
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
                    ranges.append((begin, end))
                begin, end = max(first, end), i + 1
        if begin >= 0:
            ranges.append((begin, end))
    return ranges


def candidate_spans(document: Document) -> CandidateSpans:
    """The tokens and sentences of a text, and the ranges of it that may hold names.

    >>> from analysis.text.document import parse
    >>> candidates = candidate_spans(parse("It rained when Ann Lahti met the Bank of Oslo."))
    >>> [candidates.tokens.words[a:b] for a, b in candidates.ranges]
    [['It'], ['Ann', 'Lahti'], ['Bank', 'of', 'Oslo']]
    """
    tokens = Tokens(document.text)
    sentences = token_sentences(document, tokens)
    ranges = _ranges(tokens, sentences)
    firsts = np.array([sentence.first for sentence in sentences], np.intp)
    lengths = np.array([sentence.last for sentence in sentences], np.intp) - firsts
    case = np.repeat([CASES.index(sentence.case) for sentence in sentences], lengths).astype(np.intp)
    first = np.zeros(len(tokens), bool)
    first[firsts] = True
    at = np.array([i for a, b in ranges for i in range(a, b)], np.intp)
    words = _neighbours(tokens, first, at)
    small = tokens.vocabulary.small(words[HERE])  # which may add words to the vocabulary
    elsewhere = _written_elsewhere(tokens, case == 0, first)[small]
    capital = tokens.vocabulary.column(looks_of)(words) & CAPITAL > 0
    codes = (
        elsewhere * capital[HERE] + UP * capital[BEFORE] + UP_NEXT * capital[AFTER]
        + FIRST_WORD * first[at] + WITH_CAPITAL * capital[HERE] + (case[at] << CASE) + (_list_marks(tokens)[at] << MARK)
    )  # fmt: skip
    return CandidateSpans(tokens, sentences, ranges, words, codes)


def _neighbours(tokens: Tokens, first: np.ndarray, at: np.ndarray) -> np.ndarray:
    """The numbers of the words at and beside tokens, a row for each of PLACES; beyond a sentence lie two edges.

    `first` says which tokens are the first of their sentence.
    """
    sentences = np.cumsum(first)
    shifted = np.arange(len(tokens)) + 2 * sentences  # where each token is, with two edges before each sentence
    padded = np.full(len(tokens) + 2 * int(first.sum()) + 2, tokens.vocabulary[EDGE])
    padded[shifted] = tokens.numbers
    return padded[shifted[at] + np.array(list(PLACES))[:, None]]


def feature_rows(candidates: CandidateSpans) -> Iterator[list[str]]:
    """All features of each token, as the tagger is trained on them."""
    vocabulary = candidates.tokens.vocabulary
    for numbers, code in zip(candidates.words.T.tolist(), candidates.codes.tolist(), strict=True):
        words = [vocabulary.words[n] for n in numbers]
        row = [feature for word, features in zip(words, PLACES.values(), strict=True) for feature in features(word)]
        shape, before, after = KNOWN[words[HERE]][1], words[BEFORE], words[AFTER]
        yield [*row, before_and_here(KNOWN[before][0], shape), here_and_after(KNOWN[after][0], shape), *_own(code)]


def before_and_here(key: str, shape: str) -> str:
    """The feature of a word of this shape together with the one before."""
    return "c-" if key == EDGE else f"c-=w-1={key}s={shape}"


def here_and_after(key: str, shape: str) -> str:
    """The feature of a word of this shape together with the one after."""
    return "c+" if key == EDGE else f"c+=s={shape}w+1={key}"

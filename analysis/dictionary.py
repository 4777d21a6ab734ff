"""What is known beforehand of the words of the CMU Pronouncing Dictionary, asked for one by one or of many at once.

resources/cmu_syllables.zz holds the kinds of words there are, then the words in order, a line for each, which ends with
a byte for its kind (training/syllables.py makes it). It is read when the first word is asked for, and the lines are
searched as they are: a dict of all words would take several times as long to make as a text takes to be counted.
"""

from __future__ import annotations

import zlib
from functools import cache
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ._paths import resource
from .memo import Memo

FIRST_KIND = 128  # the byte for the first kind; letters are below it
MARKS = "\n" + "".join(map(chr, range(FIRST_KIND, 256)))
PREFIX = 3  # letters by which the lines are found
MANY = 2000  # words that are sooner looked up all at once


class Known(NamedTuple):
    """What is known of a word of the dictionary."""

    first: int  # syllables of its first pronunciation
    full: int  # syllables of its fullest one
    hard: bool  # whether it is one of Gunning's hard words
    dale_chall: bool  # whether it is on the list of Dale and Chall, or a regular form of a word there
    spache: bool  # the same for Spache's list


NOTHING = Known(0, 0, False, False, False)


class Words(NamedTuple):
    """The dictionary as it is read."""

    kinds: list[Known]
    lines: str  # a line break, a word and the character of its kind, over and over
    places: dict[str, tuple[int, int]]  # the first letters of words -> where these begin and end in the lines
    words: pa.Array
    kind: np.ndarray  # of each of the words


@cache
def _read() -> Words:
    kinds, _, lines = zlib.decompress(resource("cmu_syllables.zz").read_bytes()).partition(b"\n\n")
    lines = b"\n" + lines
    signs = np.frombuffer(lines, np.uint8)
    ends = np.flatnonzero(signs >= FIRST_KIND)
    begins = np.concatenate([[0], ends[:-1] + 1])
    heads = sum(signs[begins + 1 + i].astype(np.int32) << (8 * i) for i in range(PREFIX))
    at = begins[np.diff(heads, prepend=-1) != 0].tolist()
    text = lines.decode("latin-1")
    letters = lines.translate(None, MARKS.encode("latin-1"))
    offsets = np.concatenate([[0], np.cumsum(ends - begins - 1)]).astype(np.int32)
    return Words(
        kinds=[Known(*map(int, kind.split())) for kind in kinds.split(b"\n")],
        lines=text,
        places={text[a + 1 : a + 1 + PREFIX].rstrip(MARKS): (a, b) for a, b in zip(at, [*at[1:], len(text)], strict=True)},
        words=pa.StringArray.from_buffers(len(ends), pa.py_buffer(offsets), pa.py_buffer(letters)),
        kind=signs[ends] - FIRST_KIND,
    )


def known(key: str) -> Known | None:
    """What is known of a word in lower case, None if the dictionary does not have it.

    >>> known("several").first, known("several").full, known("sevral")
    (2, 3, None)
    """
    return _KNOWN[key]


def _find(key: str) -> Known | None:
    kinds, lines, places, _, _ = _read()
    place = places.get(key[:PREFIX])
    if place is None:
        return None
    # Of the words that begin with the key, the key itself comes first.
    at = lines.find("\n" + key, *place) + 1 + len(key)
    kind = ord(lines[at]) - FIRST_KIND
    return kinds[kind] if at > len(key) and kind >= 0 else None


_KNOWN = Memo(_find)


def known_all(keys: pa.Array) -> np.ndarray:
    """The same of different words at once: a row for each field of `Known`, zeros for a word the dictionary does not have."""
    if len(keys) < MANY:
        return np.array([known(key) or NOTHING for key in keys.to_pylist()], np.int32).reshape(-1, len(NOTHING)).T
    read = _read()
    found = pc.index_in(read.words, keys)
    kind = np.zeros(len(keys), np.intp)
    kind[found.drop_null()] = read.kind[found.is_valid()] + 1
    return np.array([NOTHING, *read.kinds], np.int32).T[:, kind]


def all_words() -> list[tuple[str, int]]:
    """Every word of the dictionary with the syllables of its first pronunciation, sorted."""
    read = _read()
    return [(word, read.kinds[kind].first) for word, kind in zip(read.words.to_pylist(), read.kind.tolist(), strict=True)]


def forget() -> None:
    """Read the dictionary afresh when it is asked next."""
    _read.cache_clear()
    _KNOWN.clear()

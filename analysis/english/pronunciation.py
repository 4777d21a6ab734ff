"""What is known of the words of the CMU Pronouncing Dictionary, looked up one by one or many at once.

pronunciation.zz holds the kinds of words there are, then the words in order, each followed by a byte for its kind
(research/training/english/pronunciation.py makes it). It is read for the first word, and searched as it is: a dict of
all words would take several times as long to make as counting a text takes.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from analysis.english.vocab import memo, read_once

PREFIX = 3  # letters that the words of a block begin with
FIRST_KIND = 128  # the byte for the first kind; letters are below it
MARKS = "\r\n" + "".join(map(chr, range(FIRST_KIND, 256)))  # between blocks, between words, and behind words
LONGEST = 40  # letters; the dictionary has no longer word
MANY = 2000  # from so many words on it is faster to look them up all at once


class Known(NamedTuple):
    """What is known of a word of the dictionary."""

    first: int  # syllables of its first pronunciation
    full: int  # syllables of its fullest one
    hard: bool  # whether it is one of Gunning's hard words
    dale_chall: bool  # whether it is on the list of Dale and Chall, or a regular form of a word there
    spache: bool  # the same for Spache's list


NOTHING = Known(0, 0, False, False, False)


@read_once
def _read() -> tuple[list[Known], bytes]:
    """The kinds, and the words in blocks."""
    kinds, _, words = zlib.decompress(Path(__file__).with_name("pronunciation.zz").read_bytes()).partition(b"\n\n")
    return [_kind(*map(int, kind.split())) for kind in kinds.split(b"\n")], words


def _kind(first: int, full: int, hard: int, dale_chall: int, spache: int) -> Known:
    return Known(first, full, bool(hard), bool(dale_chall), bool(spache))


@read_once
def _blocks() -> dict[str, str]:
    """The blocks by the letters that their words begin with."""
    return {block[:PREFIX].rstrip(MARKS): "\n" + block for block in _read()[1].decode("latin-1").split("\r")}


@read_once
def _columns() -> tuple[pa.Array, np.ndarray]:
    """All words, and the kind of each."""
    words = _read()[1]
    signs = np.frombuffer(words, np.uint8)
    ends = np.flatnonzero(signs >= FIRST_KIND)
    offsets = np.concatenate([[0], np.cumsum(np.diff(ends, prepend=-2) - 2)]).astype(np.int32)
    letters = words.translate(None, MARKS.encode("latin-1"))
    return pa.StringArray.from_buffers(len(ends), pa.py_buffer(offsets), pa.py_buffer(letters)), signs[
        ends
    ] - FIRST_KIND


def known(key: str) -> Known | None:
    """What is known of a word in lower case, None if the dictionary does not have it.

    >>> known("several").first, known("several").full, known("sevral")
    (2, 3, None)
    """
    return _KNOWN[key] if len(key) <= LONGEST else None


def _find(key: str) -> Known | None:
    block = _blocks().get(key[:PREFIX], "")
    at = block.find("\n" + key)  # of the words that begin with the key the key itself comes first
    kind = ord(block[at + 1 + len(key)]) - FIRST_KIND if at >= 0 else -1
    return _read()[0][kind] if kind >= 0 else None


_KNOWN = memo(_find)


def known_all(keys: pa.Array) -> np.ndarray:
    """The same for different words at once: a row for each field of `Known`, zeros for words not in the dictionary."""
    if len(keys) < MANY:
        return np.array([known(key) or NOTHING for key in keys.to_pylist()], np.int32).reshape(-1, len(NOTHING)).T
    words, kind_of = _columns()
    places = pc.index_in(words, keys)
    kind = np.zeros(len(keys), np.intp)
    kind[places.drop_null()] = kind_of[places.is_valid()] + 1
    return np.array([NOTHING, *_read()[0]], np.int32).T[:, kind]


def all_words() -> list[tuple[str, int]]:
    """Every word of the dictionary with the syllables of its first pronunciation, sorted."""
    kinds, (words, kind_of) = _read()[0], _columns()
    return [(word, kinds[kind].first) for word, kind in zip(words.to_pylist(), kind_of.tolist(), strict=True)]

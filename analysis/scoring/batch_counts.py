"""The counters of many documents in one go, for a fraction of the time that one after the other takes.

Each distinct token of all documents is looked at once, and what is counted of it becomes a column of a table. A
document is then a row of numbers of such columns, and its counters are sums over the table. What is counted is what
`counting` says; a test holds the two against each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from analysis.english.pronunciation import known_all
from analysis.scoring.counts import (
    ASIDE,
    BITS,
    FIELDS,
    MASK,
    OPENING_MARKS,
    PUNCTUATION,
    SAMPLE,
    TOKENS,
    WEAK,
    count_aside,
    is_listed,
    prose_sentences,
    word_counters,
)
from analysis.text.document import Document
from analysis.text.language import ENGLISH, OTHER

SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which Arrow does not take
BYTES = len(FIELDS) * BITS // 8


class Table(NamedTuple):
    """What is counted of distinct tokens, of each as it stands and as it would stand without its capital."""

    counters: np.ndarray  # a row for each of FIELDS
    unfamiliar: np.ndarray  # for each column a number for the words that Spache's list has not got, or -1
    standing: np.ndarray  # for each token its column
    lowered: np.ndarray  # its column without the capital, or -1 if no dictionary has it so
    name: np.ndarray  # a number for its first word, or -1 if that has no capital
    speech: np.ndarray  # whether a mark that opens speech stands before it


def count_documents(documents: Iterable[Document]) -> dict[str, np.ndarray]:
    """What `count_prose` counts, of each document."""
    TOKENS.bound()
    texts: list[str] = []
    ends, aside = [0], []
    for document in documents:
        texts += [document.text[start:end] for start, end in prose_sentences(document)]
        ends.append(len(texts))
        aside.append(count_aside(document))
    split = pc.utf8_split_whitespace(_arrow(texts))
    encoded = split.values.dictionary_encode()
    table = tabulate(encoded.dictionary)
    tokens, lengths = np.asarray(encoded.indices, np.intp), np.diff(np.asarray(split.offsets))
    wordless = np.flatnonzero((table.counters[0] == 0)[table.standing][tokens])
    sentence = np.searchsorted(_bounds(lengths), wordless, side="right") - 1
    kept = np.bincount(sentence, minlength=len(lengths)) < lengths  # sentences without a word are left out
    if not kept.all():
        tokens, lengths = tokens[np.repeat(kept, lengths)], lengths[kept]
    begins, sentences = _bounds(lengths), _bounds(kept)[ends]
    bounds = begins[sentences]
    columns = _inside(table, tokens, begins[:-1], bounds)
    counts = {"sentences": np.diff(sentences)} | _sums(table, columns, bounds)
    return counts | {name: np.array([one[i] for one in aside], np.int64) for i, name in enumerate(ASIDE)}


def _bounds(lengths: np.ndarray) -> np.ndarray:
    return np.concatenate([[0], np.cumsum(lengths)])


def _arrow(texts: list[str]) -> pa.Array:
    try:
        return pa.array(texts, pa.string())
    except UnicodeEncodeError:
        return pa.array([SURROGATE.sub("\ufffd", text) for text in texts], pa.string())


def _inside(table: Table, tokens: np.ndarray, begins: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """The column of each token. A word that opens a sentence or speech is a name only if it has its capital elsewhere
    in the document too, or if no dictionary has it."""
    columns = table.standing.astype(np.intp)[tokens]
    opening = table.speech[tokens]
    opening[begins] = True
    capitals = np.flatnonzero((table.name >= 0)[tokens])
    names, opening = tokens[capitals], opening[capitals]
    document = np.searchsorted(bounds, capitals, side="right")
    each = document * (int(table.name.max(initial=0)) + 1) + table.name[names]
    lows = opening & (table.lowered >= 0)[names]
    inside, asked = np.sort(each[~opening]), each[lows]
    common = np.searchsorted(inside, asked, side="left") == np.searchsorted(inside, asked, side="right")
    columns[capitals[lows][common]] = table.lowered[names[lows][common]]
    return columns


def tabulate(distinct: pa.Array) -> Table:
    """The facts of distinct tokens: of words of the dictionary all at once, of the others one by one."""
    known = _dictionary_words(distinct)
    standing, lowered, name = known.standing, known.lowered, known.name
    others = np.flatnonzero(standing < 0)
    facts = [TOKENS[token] for token in distinct.take(pa.array(others)).to_pylist()]
    with_low = [i for i, one in enumerate(facts) if one.low]
    first, last = 2 * len(known.keys), 2 * len(known.keys) + len(facts)
    standing[others] = np.arange(first, last)
    lowered[others[with_low]] = np.arange(last, last + len(with_low))
    name[others] = _numbers(known.names, [one.name for one in facts])
    facts += [TOKENS[one.low] for one in facts if one.low]
    packed = b"".join([one.packed.to_bytes(BYTES, "little") for one in facts])
    more = np.frombuffer(packed, f"<i{BITS // 8}").reshape(-1, len(FIELDS)).T
    marked = _numpy(pc.not_equal(distinct, pc.utf8_ltrim(distinct, "".join(OPENING_MARKS))))
    return Table(
        counters=np.concatenate([known.common, known.proper, more], axis=1),
        unfamiliar=np.concatenate([known.unfamiliar, _numbers(known.keys, [one.unfamiliar for one in facts])]),
        standing=standing,
        lowered=lowered,
        name=name,
        speech=marked & (lowered >= 0),
    )


class _DictionaryWords(NamedTuple):
    """The names and keys that tokens are numbered by, then the fields of a `Table`, for those tokens that are words of
    the dictionary, or compounds of such words, in punctuation; the column of any other token is -1."""

    names: pa.Array
    keys: pa.Array
    common: np.ndarray  # counters of the keys as common words
    proper: np.ndarray  # and as proper names
    unfamiliar: np.ndarray
    standing: np.ndarray
    lowered: np.ndarray
    name: np.ndarray


def _dictionary_words(distinct: pa.Array) -> _DictionaryWords:
    """What is counted of the words of the dictionary."""
    bare = pc.utf8_trim(distinct, PUNCTUATION).dictionary_encode()
    names, of_name = bare.dictionary, np.asarray(bare.indices)
    low = pc.ascii_lower(names).dictionary_encode()
    keys, key = low.dictionary, np.asarray(low.indices)[of_name]
    known, common, proper, unfamiliar = _compounds(keys)
    tails = pc.utf8_slice_codeunits(names, 1)
    plain = _numpy(
        pc.and_(pc.ascii_is_alpha(pc.replace_substring(names, "-", "")), pc.equal(tails, pc.ascii_lower(tails)))
    )
    capital = _numpy(pc.ascii_is_upper(pc.utf8_slice_codeunits(names, 0, 1)))[of_name]
    listed, none = known[key] & plain[of_name], np.int32(-1)
    return _DictionaryWords(
        names,
        keys,
        common,
        proper,
        unfamiliar=np.concatenate([unfamiliar, np.full(len(keys), none)]),
        standing=np.where(listed, key + capital * np.int32(len(keys)), none),
        lowered=np.where(listed & capital, key, none),
        name=np.where(listed & capital, of_name, none),
    )


def _compounds(words: pa.Array) -> tuple[np.ndarray, ...]:
    """Of words in lower case, taken as compounds of one part or more: whether the dictionary has all parts; the
    counters, as common words and as proper names; for each that Spache's list has not got its index, else -1."""
    split = pc.split_pattern(words, "-")
    encoded = split.values.dictionary_encode()
    parts, of_word = encoded.dictionary, np.asarray(encoded.indices)
    bounds = np.asarray(split.offsets)
    single = np.diff(bounds) == 1

    def together(ufunc: np.ufunc, of_parts: np.ndarray) -> np.ndarray:
        return ufunc.reduceat(of_parts[of_word], bounds[:-1])

    several = np.flatnonzero(~single)
    compounds = words.take(pa.array(several))
    of_all = known_all(pa.concat_arrays([parts, compounds]))
    first, full, hard, dale_chall, spache = of_all[:, : len(parts)]
    lengths = np.asarray(pc.binary_length(parts))
    known = together(np.logical_and, full > 0)
    known[single] &= together(np.logical_and, (lengths > 2) & ~_among(parts, WEAK))[single]
    known[several] &= (of_all[0, len(parts) :] == 0) & ~np.array(list(map(is_listed, compounds.to_pylist())), bool)
    syllables, letters = together(np.add, first), together(np.add, lengths)
    flags = together(np.logical_or, hard), ~together(np.logical_and, dale_chall)
    english, other = (single & together(np.logical_and, _among(parts, some)) for some in (ENGLISH, OTHER))
    common, proper = (
        np.array(
            np.broadcast_arrays(*word_counters(syllables, letters, hard_ones, difficult, english, other, 0)), np.int32
        )
        for hard_ones, difficult in (flags, (False, False))
    )
    unfamiliar = np.where(together(np.logical_and, spache), np.int32(-1), np.arange(len(words), dtype=np.int32))
    return known, common, proper, unfamiliar


def _among(words: pa.Array, some: Iterable[str]) -> np.ndarray:
    return _numpy(pc.is_in(words, pa.array(some)))


def _numbers(known: pa.Array, words: Iterable[str | None]) -> np.ndarray:
    """For each word its index among the known ones, a number past them for a new one, -1 for None."""
    both = pa.concat_arrays([known, pa.array(list(words), known.type)]).dictionary_encode().indices
    return both[len(known) :].fill_null(-1).to_numpy()


def _numpy(array: pa.Array) -> np.ndarray:
    return array.to_numpy(zero_copy_only=False)


def _sums(table: Table, columns: np.ndarray, bounds: np.ndarray) -> dict[str, np.ndarray]:
    """All counters of documents, each from one of the bounds to the next."""
    counts = {name: np.zeros(len(bounds) - 1, np.int64) for name in FIELDS}
    some = np.flatnonzero(np.diff(bounds))
    each = np.empty(len(columns), np.int64)  # one piece of memory for all, which costs more than the sums
    # Two counters are added up at once, in the halves of one integer.
    for i in range(0, len(FIELDS), 2):
        two = table.counters[i] + (table.counters[i + 1].astype(np.int64) << BITS)
        sums = np.add.reduceat(two.take(columns, out=each, mode="clip"), bounds[some])
        counts[FIELDS[i]][some], counts[FIELDS[i + 1]][some] = sums & MASK, sums >> BITS
    # An unfamiliar word counts once in each sample of a document.
    numbers = table.unfamiliar.take(columns)
    at = np.flatnonzero(numbers >= 0)
    begin = bounds[np.searchsorted(bounds, at, side="right") - 1]
    width = int(numbers.max(initial=0)) + 1
    each = np.sort((at - (at - begin) % SAMPLE) * width + numbers[at])
    different = each[np.diff(each, prepend=-1) > 0]
    return counts | {"unfamiliar_words": np.diff(np.searchsorted(different // width, bounds))}

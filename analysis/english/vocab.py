"""What is remembered of words and texts between one article and the next: the one owner of it.

Whatever the package remembers, it remembers through this module, so that all of it is listed (`stores`), has a bound,
and can be forgotten at once (`forget`). There are four ways:

- `read_once`: what a function without arguments reads from a shipped file, such as the weights of a model;
- `remembered`: what a function of a few arguments gives, for the arguments asked last;
- `Memo`: what a function of one argument gives, as a dictionary, where calls would take too long;
- `vocabulary`: the words met so far, by number, and columns of what is known of each.

Threads may share all of it: two that meet the same new word may both work out what is known of it, but neither sees
half of it. Forgetting changes no result, only the time it takes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from threading import Lock
from typing import NamedTuple, ParamSpec, TypeVar

import numpy as np

P = ParamSpec("P")
R = TypeVar("R")
K = TypeVar("K")


# What remembers, and how it forgets ---------------------------------------------------------------------------------


class Store(NamedTuple):
    """Something that remembers: its name, how much it holds now and at most, and how to make it forget."""

    name: str
    size: Callable[[], int]
    limit: int
    forget: Callable[[], None]


_STORES: list[Store] = []


def stores() -> list[Store]:
    """All that the modules imported so far remember.

    >>> "analysis.english.vocab.vocabulary" in [store.name for store in stores()]
    True
    """
    return list(_STORES)


def forget() -> None:
    """Forget everything: the next text is read as the first one was, and gives the same.

    >>> forget()
    >>> [store.name for store in stores() if store.size()]
    []
    """
    for store in _STORES:
        store.forget()


def register(store: Store) -> None:
    """Add something that remembers in a way of its own."""
    _STORES.append(store)


def _name_of(function: Callable) -> str:
    return f"{function.__module__}.{function.__qualname__}"


def read_once(function: Callable[[], R]) -> Callable[[], R]:
    """A decorator: the function is called once, what it gave is given again.

    >>> @read_once
    ... def numbers():
    ...     return [1, 2]
    >>> numbers() is numbers()
    True
    """
    kept = cache(function)
    register(Store(_name_of(function), lambda: kept.cache_info().currsize, 1, kept.cache_clear))
    return kept


def remembered(limit: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator: what the function gave for the last `limit` arguments is given again.

    >>> @remembered(limit=2)
    ... def double(number: int) -> int:
    ...     return 2 * number
    >>> double(4), double(4)
    (8, 8)
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        kept = lru_cache(maxsize=limit)(function)
        register(Store(_name_of(function), lambda: kept.cache_info().currsize, limit, kept.cache_clear))
        return kept  # type: ignore[return-value]  # typeshed has no ParamSpec for lru_cache

    return decorate


class Memo(dict[K, R]):
    """``memo[x]`` is ``function(x)``, worked out once; faster than a call, and can be mapped over a list.

    It forgets everything when it holds `limit` results, so that a stream of texts does not fill memory.

    >>> lengths = Memo(len)
    >>> lengths["rain"], list(map(lengths.__getitem__, ["snow", "rain"]))
    (4, [4, 4])
    """

    def __init__(self, function: Callable[[K], R], limit: int = 40_000) -> None:
        super().__init__()
        self.function, self.limit = function, limit

    def __missing__(self, key: K) -> R:
        value = self.function(key)
        if len(self) >= self.limit:
            self.clear()
        self[key] = value
        return value


def memo(function: Callable[[K], R], limit: int = 40_000, name: str = "") -> Memo[K, R]:
    """A `Memo` for as long as the process runs, listed among the stores."""
    kept = Memo(function, limit)
    register(Store(name or _name_of(function), kept.__len__, limit, kept.clear))
    return kept


# Words by number ----------------------------------------------------------------------------------------------------


class Column:
    """What a function gives for numbers, itself a number of 0 or more, worked out once for each.

    >>> tens = Column(lambda number: number // 10)
    >>> tens(np.array([31, 7, 31])).tolist()
    [3, 0, 3]
    """

    def __init__(self, function: Callable[[int], int]) -> None:
        self.function = function
        self.values = np.full(1024, -1, np.int32)  # -1 until worked out
        self.lock = Lock()

    def __call__(self, numbers: np.ndarray) -> np.ndarray:
        """The values for numbers, in an array of any shape."""
        try:
            values = self.values[numbers]
        except IndexError:
            return self._learn(numbers)
        return self._learn(numbers) if values.size and np.minimum.reduce(values, None) < 0 else values

    def _learn(self, numbers: np.ndarray) -> np.ndarray:
        """The same, after what is new was worked out, by one thread at a time."""
        with self.lock:
            short = int(numbers.max()) + 1 - len(self.values)
            if short > 0:
                self.values = np.concatenate([self.values, np.full(max(len(self.values), short), -1, np.int32)])
            values = self.values[numbers]
            new = list(dict.fromkeys(numbers[values < 0].tolist()))
            self.values[new] = self.work_out(new)
            return self.values[numbers]

    def work_out(self, numbers: list[int]) -> list[int]:
        """The values of numbers that are new."""
        return list(map(self.function, numbers))


class Forms:
    """What a function makes of each word of a vocabulary, itself a string, by the number of the word.

    Texts share these strings, which takes less time and memory than to make them for each token anew.

    >>> lower = Forms(str.lower, ["Rain", "and"])
    >>> lower(np.array([0, 1, 0]))
    ['rain', 'and', 'rain']
    """

    def __init__(self, function: Callable[[str], str], words: list[str]) -> None:
        self.function, self.words = function, words
        self.values = np.empty(1024, object)  # an array gives many at once faster than a list
        self.known = 0  # how many of them are filled in
        self.lock = Lock()

    def __call__(self, numbers: np.ndarray) -> list[str]:
        """The forms of the words with these numbers."""
        if self.known < len(self.words):
            self._learn()
        return self.values[numbers].tolist()

    def _learn(self) -> None:
        """Fill in the forms of the words that are new, one thread at a time."""
        with self.lock:
            new = self.words[self.known :]
            known = self.known + len(new)
            if known > len(self.values):
                values = np.empty(max(2 * len(self.values), known), object)
                values[: self.known] = self.values[: self.known]
                self.values = values
            self.values[self.known : known] = list(map(self.function, new))
            self.known = known  # last: before, other threads wait for the lock


class Vocabulary(dict[str, int]):
    """``vocabulary[word]`` is the number of a word, given at its first use; ``vocabulary.words[number]`` is the word.

    >>> known = Vocabulary()
    >>> known.numbers(["Rain", "and", "Rain"]).tolist(), known.words
    ([0, 1, 0], ['Rain', 'and'])
    >>> known.column(len)(known.numbers(["and", "Rain"])).tolist()
    [3, 4]
    """

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.small = Column(lambda number: self[self.words[number].lower()])  # the number of a word in lower case
        self.columns: dict[Callable[[str], int], Column] = {}
        self.forms_by: dict[Callable[[str], str], Forms] = {}
        self.lock = Lock()

    def __missing__(self, word: str) -> int:
        with self.lock:
            number = self.get(word)
            if number is None:  # no other thread met it in the meantime
                number = len(self.words)
                self.words.append(word)  # before anybody can know the number
                self[word] = number
        return number

    def numbers(self, words: list[str]) -> np.ndarray:
        """The numbers of words."""
        return np.fromiter(map(self.__getitem__, words), np.intp, len(words))

    def column(self, function: Callable[[str], int]) -> Column:
        """What a function gives for each word, by the number of the word."""
        column = self.columns.get(function)
        if column is None:
            column = self.columns.setdefault(function, Column(lambda number: function(self.words[number])))
        return column

    def forms(self, function: Callable[[str], str]) -> Forms:
        """What a function makes of each word, by the number of the word."""
        forms = self.forms_by.get(function)
        if forms is None:
            forms = self.forms_by.setdefault(function, Forms(function, self.words))
        return forms


LIMIT = 40_000  # words
_shared = [Vocabulary()]  # the one in use; a text that is being read keeps the one that it began with


def vocabulary() -> Vocabulary:
    """The words of the texts read so far; a new one when there are too many."""
    known = _shared[0]
    if len(known) > LIMIT:
        known = _shared[0] = Vocabulary()
    return known


def _forget_words() -> None:
    _shared[0] = Vocabulary()


register(Store(_name_of(vocabulary), lambda: len(_shared[0]), LIMIT, _forget_words))


# The collector ------------------------------------------------------------------------------------------------------


class _Rest:
    """How many threads want the collector to rest, and whether it worked before the first of them."""

    def __init__(self) -> None:
        self.lock, self.wanted, self.worked = Lock(), 0, False

    def begin(self) -> None:
        with self.lock:
            if not self.wanted:
                self.worked = gc.isenabled()
                gc.disable()
            self.wanted += 1

    def end(self) -> None:
        with self.lock:
            self.wanted -= 1
            if not self.wanted and self.worked:
                gc.enable()


_rest = _Rest()


@contextmanager
def no_collection() -> Iterator[None]:
    """Within it the collector of cycles rests; after the last thread left it, it works as before. Also a decorator.

    The words remembered over the first texts are tens of thousands of objects, and the collector would walk through
    them, and through whatever else the process holds, time and again, though the measures leave no cycles behind. On
    240 articles it took 3.1% of the time of a first `measure` and 2.4% of a second, and 15% of that of `across`; of the
    single measures 2% or less, so that these leave it alone.

    >>> with no_collection():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    _rest.begin()
    try:
        yield
    finally:
        _rest.end()

"""Results of a function kept by its argument."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np


class Memo(dict):
    """``memo[x]`` is ``function(x)``, worked out once; faster than a call, and to be mapped over a list without any.

    It forgets everything once `limit` results are held, so that a stream of texts does not fill memory.

    >>> lengths = Memo(len)
    >>> lengths["rain"], list(map(lengths.__getitem__, ["snow", "rain"]))
    (4, [4, 4])
    """

    def __init__(self, function: Callable, limit: int = 40_000):
        super().__init__()
        self.function, self.limit = function, limit

    def __missing__(self, key):
        value = self.function(key)
        if len(self) >= self.limit:
            self.clear()
        self[key] = value
        return value


class Column:
    """What a function tells of numbers, itself a number of 0 or more, worked out once for each.

    >>> tens = Column(lambda number: number // 10)
    >>> tens(np.array([31, 7, 31])).tolist()
    [3, 0, 3]
    """

    def __init__(self, function: Callable[[int], int]):
        self.function = function
        self.values = np.full(1024, -1, np.int32)  # -1 until worked out

    def __call__(self, numbers: np.ndarray) -> np.ndarray:
        """The values for numbers, which may stand in an array of any shape."""
        try:
            found = self.values[numbers]
        except IndexError:
            more = max(len(self.values), int(numbers.max()) + 1 - len(self.values))
            self.values = np.concatenate([self.values, np.full(more, -1, np.int32)])
            found = self.values[numbers]
        if found.size and found.min() < 0:
            new = list(dict.fromkeys(numbers[found < 0].tolist()))
            self.values[new] = self.work_out(new)
            found = self.values[numbers]
        return found

    def work_out(self, numbers: list[int]) -> list[int]:
        return list(map(self.function, numbers))


class Vocabulary(dict):
    """``vocabulary[word]`` is the number of a word, given when it is first met; ``vocabulary.words[number]`` is the word.

    >>> known = Vocabulary()
    >>> known.numbers(["Rain", "and", "Rain"]).tolist(), known.words
    ([0, 1, 0], ['Rain', 'and'])
    >>> known.column(len)(known.numbers(["and", "Rain"])).tolist()
    [3, 4]
    """

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.small = Column(lambda number: self[self.words[number].lower()])  # the number of a word in small letters
        self.columns: dict[Callable[[str], int], Column] = {}

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self.words)
        self.words.append(word)
        return number

    def numbers(self, words: list[str]) -> np.ndarray:
        """The numbers of words."""
        return np.array(list(map(self.__getitem__, words)), np.intp)

    def column(self, function: Callable[[str], int]) -> Column:
        """What a function tells of each word, by the number of the word."""
        if function not in self.columns:
            self.columns[function] = Column(lambda number: function(self.words[number]))
        return self.columns[function]


LIMIT = 40_000  # words
_known = Vocabulary()


def vocabulary() -> Vocabulary:
    """The words of the texts read so far; forgotten when there are too many, so that a stream of texts does not fill memory."""
    global _known
    if len(_known) > LIMIT:
        _known = Vocabulary()
    return _known


@contextmanager
def no_collection() -> Iterator[None]:
    """Within it the collector rests; after it, errors or not, it works as before. Also a decorator.

    What is remembered of words grows by tens of thousands of objects over the first texts, and the collector would walk
    through all of them, and through whatever else the process holds, time and again. The measures make no cycles, so
    that counting of references alone frees what they leave behind.

    >>> with no_collection():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    works = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if works:
            gc.enable()

"""Several texts worked through side by side, step by step.

What a step needs, its code and its word lists, is then in the processor's caches for all of the texts but the first;
done to the end of one text after the other, each step pushes out what the next text's step would have found there.

A function that works in steps is a generator: it yields wherever another text may take its turn, and returns its
result. It calls another one with ``yield from``.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar

R = TypeVar("R")
Steps = Generator[None, None, R]


def at_once(work: Steps[R]) -> R:
    """What a work returns, without a stop between its steps.

    >>> at_once(_counting("a b", []))
    2
    """
    return side_by_side([work])[0]


def side_by_side(works: Iterable[Steps[R]]) -> list[R]:
    """What each of several works returns; all of them take a step, then all the next.

    >>> done = []
    >>> side_by_side([_counting("a b", done), _counting("c", done)]), done
    ([2, 1], ['split a b', 'split c', 'counted a b', 'counted c'])
    """
    waiting = list(enumerate(works))
    results: dict[int, R] = {}
    while waiting:
        going_on = []
        for number, work in waiting:
            try:
                next(work)
            except StopIteration as stop:
                results[number] = stop.value
            else:
                going_on.append((number, work))
        waiting = going_on
    return [results[number] for number in sorted(results)]


def _counting(text: str, done: list[str]) -> Steps[int]:
    """The words of a text, in two steps: the example above."""
    words = text.split()
    done.append(f"split {text}")
    yield
    done.append(f"counted {text}")
    return len(words)

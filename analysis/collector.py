"""Python's collector of cyclic garbage, set aside where there is none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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

"""Long regular expressions, compiled when they are first used so that importing the package takes less time."""

from __future__ import annotations

import re
from typing import cast


class _Later:
    """Stands for a pattern: what it is asked for, it takes from the compiled one, and keeps."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.how = pattern, flags
        self.compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> object:
        """Called only for names asked for the first time."""
        compiled = self.compiled = self.compiled or re.compile(*self.how)
        kept = getattr(compiled, name)
        setattr(self, name, kept)
        return kept


def compiled_later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, as far as its methods and attributes are used; `match.re` is another object.

    >>> compiled_later("rain|snow").search("It will snow.").span()
    (8, 12)
    """
    return cast(re.Pattern[str], _Later(pattern, flags))

"""Remarks on many rows of one table, told once: the first row, and how many more."""

from __future__ import annotations

from typing import NamedTuple

from analysis.articles.files import Problem, Report


class _Kind(NamedTuple):
    """Where a remark came first, what it says in front of the number and behind it, and whether articles are lost."""

    place: str
    what: str
    remedy: str
    lost: bool


class Notes:
    """Gathers remarks by their kind; `tell` reports each kind once.

    >>> notes = Notes()
    >>> for row in (1, 2, 5):
    ...     notes.add(f"a.csv row {row}", "tags", "held tags", "they are gone")
    >>> notes.tell(print)
    a.csv row 1: held tags (and 2 more); they are gone
    """

    def __init__(self) -> None:
        self._kinds: dict[str, _Kind] = {}
        self._counts: dict[str, int] = {}

    def add(self, place: str, kind: str, what: str, remedy: str = "", lost: bool = False) -> None:
        """Note something about a row; `what` and `remedy` of the first of a kind are told."""
        self._kinds.setdefault(kind, _Kind(place, what, remedy, lost))
        self._counts[kind] = self._counts.get(kind, 0) + 1

    def tell(self, report: Report) -> None:
        for kind, (place, what, remedy, lost) in self._kinds.items():
            more = self._counts[kind] - 1
            many = f" (and {more:,} more)" if more else ""
            report(Problem(place, f"{what}{many}{f'; {remedy}' if remedy else ''}", lost))
        self._kinds.clear()
        self._counts.clear()

"""What the parts of this room hand each other: a name with its actor, and a mention of any form."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from analysis.text.document import ReadDocument

FORMS = ("name", "role", "metonym")


class LinkedName(NamedTuple):
    """A name in the text and the actor it names."""

    start: int
    end: int
    kind: str  # person, organisation, place or other
    actor: str  # the fullest name that the article gives


def with_replaced(names: list[LinkedName], new: list[LinkedName]) -> list[LinkedName]:
    """The names and new ones, which replace those that begin within them, in text order."""
    inside = {i for name in new for i in range(name.start, name.end)}
    return sorted([name for name in names if name.start not in inside] + new)


class Mention(NamedTuple):
    """A name, a role or a metonym in the text, and the actor it means."""

    start: int
    end: int
    kind: str  # person, organisation or place
    actor: str | None  # the fullest name that the article gives; None for a role if it does not say who holds it
    form: str  # name, role or metonym
    aside: bool = False  # in a credit or caption, which is none of the article's own text

    def row(self, document: ReadDocument) -> MentionRow:
        """The row of the mentions table, in the text as given of the document that the mention was found in."""
        start, end, *rest = self
        if not document.as_given:
            start, end = document.given_span(start, end)
        return _row((start, end, document.given[start:end], *rest))


class MentionRow(NamedTuple):
    """One row of the mentions table, without doc_id."""

    start: int
    end: int
    text: str
    kind: str
    actor: str | None
    form: str
    aside: bool


_row = partial(tuple.__new__, MentionRow)  # faster than MentionRow(...)

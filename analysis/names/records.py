"""What the parts of this room hand each other: a name with its actor, and a mention of any form."""

from __future__ import annotations

from typing import NamedTuple

FORMS = ("name", "role", "metonym")


class LinkedName(NamedTuple):
    """A name in the text and the actor it names."""

    start: int
    end: int
    kind: str  # person, organisation, place or other
    actor: str  # the fullest name that the article gives


class Mention(NamedTuple):
    """One row of the mentions table, without doc_id and text."""

    start: int
    end: int
    kind: str  # person, organisation or place
    actor: (
        str | None
    )  # the fullest name that the article gives; None for a role if the article does not say who holds it
    form: str  # name, role or metonym

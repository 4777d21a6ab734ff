"""Forms of names grouped into actors, and an optional record of the rule that joined two of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from analysis.names.linking.surface_forms import Form

Index = TypeVar("Index")


class Join(NamedTuple):
    """Two forms of names that were taken for one actor, and the rule that said so."""

    form: str
    other: str
    rule: str


class Rule(NamedTuple, Generic[Index]):
    """One way to find other names of the same actor.

    `find` takes what is known of the text's names and one form, and returns the keys of forms it may belong with.
    """

    name: str
    find: Callable[[Index, Form], list[str]]
    example: str  # a text in which the rule joins two names; a test runs it


class Clusters:
    """Which forms name one actor: a union-find.

    >>> clusters = Clusters(["marsh", "ann marsh", "oslo"], joins=[])
    >>> clusters.join("ann marsh", "marsh", rule="surname")
    >>> clusters.root("marsh"), clusters.root("oslo")
    ('ann marsh', 'oslo')
    >>> clusters.joins
    [Join(form='marsh', other='ann marsh', rule='surname')]
    """

    def __init__(self, keys: Iterable[str], joins: list[Join] | None = None) -> None:
        self.parent = {key: key for key in keys}
        self.joins = joins  # a list to which each join is added, if somebody wants to know

    def root(self, key: str) -> str:
        """The form that stands for all forms of the actor."""
        while self.parent[key] != key:
            self.parent[key] = self.parent[self.parent[key]]
            key = self.parent[key]
        return key

    def roots(self, keys: Iterable[str]) -> list[str]:
        """The actors behind several forms, each once."""
        return list(dict.fromkeys(self.root(key) for key in keys))

    def join(self, other: str, key: str, rule: str) -> None:
        """Take the form `key` and all joined to it for the actor of `other`."""
        root, joined = self.root(other), self.root(key)
        if root != joined:
            self.parent[joined] = root
            if self.joins is not None:
                self.joins.append(Join(key, other, rule))


class Called(NamedTuple):
    """What an actor is called."""

    kind: str  # person, organisation, place or other
    actor: str  # the fullest name


@dataclass
class NamesOfText:
    """The names of one text while they are linked, and what the steps of linking learn on the way."""

    text: str
    forms: dict[str, Form]
    clusters: Clusters
    well_known: dict[str, str] = field(default_factory=dict)  # form -> the well-known name it stands for
    firm_surnames: set[str] = field(default_factory=set)  # surnames that name a firm in this text
    surnames: dict[str, list[str]] = field(default_factory=dict)  # surname -> full names that end so
    shared: dict[str, list[str]] = field(default_factory=dict)  # surname of several persons -> their full names
    couples: dict[str, str] = field(default_factory=dict)  # first name of a couple -> with the surname, as written
    called: dict[str, Called] = field(default_factory=dict)  # root -> what the actor is called

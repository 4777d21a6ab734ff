"""What the forms of annotations share: the layers and their features, the spans, and the tokens of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(r"\w+|[^\w\s]")
LINE = re.compile(r"[^\n]*\S[^\n]*")
QUOTATION = ("kind", "speaker", "source_type", "speaker_title", "organisation", "cue_class")
NAME = ("kind", "actor")
LAYERS = {"Quotation": QUOTATION, "Name": NAME}


class Span(NamedTuple):
    """An annotation: its place, its layer, and its features in the order of `LAYERS`."""

    start: int
    end: int
    layer: str
    features: tuple[str | None, ...]


def lines(text: str) -> Iterator[re.Match[str]]:
    """The lines of a text that are not blank: its sentences, for programs that ask for some."""
    return LINE.finditer(text)


def tokens(text: str, start: int, end: int, cuts: set[int]) -> Iterator[tuple[int, int]]:
    """Words and marks of a line, cut where an annotation begins or ends."""
    for token in TOKEN.finditer(text, start, end):
        edges = [token.start(), *sorted(cuts & set(range(token.start() + 1, token.end()))), token.end()]
        yield from zip(edges, edges[1:], strict=False)

"""One pass over a text: blocks, sentences and words, each as offsets into the original."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:(?:['’.&@/:_-]|,(?=\d))[^\W_]+|%)*")
END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s+[\"“‘(\[]*[A-Z0-9])")


class Block(NamedTuple):
    """A line or paragraph and what it is: headline, subheading, byline, dateline, paragraph or boilerplate."""

    start: int
    end: int
    kind: str


class Document:
    """A text with its blocks, sentences and words, found when first asked for."""

    def __init__(self, text: str):
        self.text = text

    @cached_property
    def blocks(self) -> list[Block]:
        found = []
        for m in re.finditer(r"[^\n\r]*\S[^\n\r]*", self.text):
            line = m.group().strip()
            kind = "paragraph" if line[-1:] in ".!?”\"’…:" or len(line) > 120 else "headline" if not found else "subheading"
            found.append(Block(m.start(), m.end(), kind))
        return found

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        found = []
        for block in self.blocks:
            start = block.start
            for end in [m.end() for m in END.finditer(self.text, block.start, block.end)] + [block.end]:
                piece = self.text[start:end]
                if piece.strip():
                    found.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
                start = end
        return found

    @cached_property
    def words(self) -> list[tuple[int, int]]:
        return [m.span() for m in WORD.finditer(self.text)]


def parse(text: str) -> Document:
    return Document(text)


def sentences(text: str) -> list[tuple[int, int]]:
    return parse(text).sentences


def words(text: str) -> list[tuple[int, int]]:
    return parse(text).words

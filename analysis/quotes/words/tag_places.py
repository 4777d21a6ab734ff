"""An item whose class its neighbours may change, and what a rule says of it."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.quotes.words.folding import FoldedText


class Place:
    """An item with an open class, and its neighbours; one object goes from item to item, for speed."""

    __slots__ = ("tags", "words", "line", "start", "end", "i", "word", "before", "after")

    def __init__(self, folded: FoldedText, tags: list[str]):
        self.tags, self.words, self.line = tags, folded.word, folded.line
        self.start, self.end = folded.start, folded.end
        self.move_to(0)

    def move_to(self, i: int) -> None:
        """Go to item i."""
        tags, line = self.tags, self.line
        self.i, self.word = i, self.words[i]
        # class of the item before in the same line, a full stop if there is none
        self.before = tags[i - 1] if i and line[i - 1] == line[i] else pos.STOP
        # class of the item after, as its word has it by itself
        self.after = tags[i + 1] if i + 1 < len(tags) else pos.STOP


class TagRule(NamedTuple):
    """What becomes of words of some classes where a rule applies; in the example, bars enclose the word.

    words
        the only words that the rule is asked about; None for any
    """

    name: str
    classes: str
    applies: Callable[[Place], bool]
    gives: str
    example: str
    words: Container[str] | None = None

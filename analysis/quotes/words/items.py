"""The sentences of a text as items, each with the one-letter class that `analysis.english.parts_of_speech` names.

The classes of a text make one string (`Items.tags`), so that phrases are found by patterns over letters.
"""

from __future__ import annotations

from functools import cached_property

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import class_of
from analysis.english.reporting_verbs import ASSERTIVE, BLUNT, CITING, CLASS, MAKING, NOUNS, UTTERANCES
from analysis.quotes.words.folding import FoldedText
from analysis.quotes.words.sentence_breaks import sentences
from analysis.quotes.words.tagging import may_change, tagged
from analysis.text.document import Document

MAY_REPORT = frozenset(CLASS).union(NOUNS, UTTERANCES, CITING, MAKING, ASSERTIVE, BLUNT)
PRONOUNS = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}


class Items(FoldedText):
    """The items of a document with their classes, and its sentences.

    `tags` holds the classes and, like `word`, a full stop behind the last item; `cues` the items that may report,
    `pronouns` those that mean he or she, `sentences` the first item of each sentence and one past its last,
    `sentence_of` the number of the sentence of each item.
    """

    def __init__(self, document: Document):
        super().__init__(document)
        self.sentences = sentences(self, document)
        self._signs = self.vocabulary.column(_signs)(self.numbers)
        self.cues, self.pronouns = self._with(CUE), self._with(PRONOUN)
        letters = list((self._signs & LETTER).astype("<u2").tobytes().decode("utf-16-le"))
        self.tags = "".join(tagged(self, self.sentences, letters, self._with(MAY_CHANGE), lambda: self._names))
        self.tags, self.word = self.tags + pos.STOP, [*self.word, "."]  # a text may stop without one
        self.sentence_of = [0] * len(self.start)
        for number, (a, b) in enumerate(self.sentences):
            self.sentence_of[a:b] = [number] * (b - a)

    def _with(self, sign: int) -> list[int]:
        """The items outside quotation whose words have a sign."""
        return (self._signs & sign).nonzero()[0].tolist()

    @cached_property
    def _capitals(self) -> list[int]:
        """The items with a capital that do not begin a sentence."""
        first = {a for a, _ in self.sentences}
        return [i for i in self._with(CAPITAL) if i not in first]

    @cached_property
    def _names(self) -> set[str]:
        """The words that have a capital within a sentence."""
        return {self.word[i] for i in self._capitals}

    @cached_property
    def inner_names(self) -> set[str]:
        """The same without headlines, where words that are no names have capitals too."""
        return {self.word[i] for i in self._capitals if self.kind[i] == "paragraph"}


def with_marks(items: Items, i: int, j: int) -> tuple[int, int]:
    """Span of items i to j with the marks of a quotation at its edge, since there are words on their other side."""
    start, end = items.span(i, j)
    if i in items.quote:
        start = items.mark_before(i)
    if j - 1 in items.quote:
        end = items.mark_after(j - 1)
    return start, end


class Sentence:
    """Items that are read together: those from `lo` up to `hi` of a document, mostly a sentence or its beginning.

    `tags` and `word` are those of the whole document, so that an item has the same number everywhere.
    """

    __slots__ = ("items", "tags", "word", "lo", "hi")

    def __init__(self, items: Items, lo: int, hi: int):
        self.items, self.tags, self.word, self.lo, self.hi = items, items.tags, items.word, lo, hi

    def part(self, lo: int | None = None, hi: int | None = None) -> Sentence:
        """The same items from another first one, or up to another last one."""
        return Sentence(self.items, self.lo if lo is None else lo, self.hi if hi is None else hi)

    def tag_before(self, i: int) -> str:
        """The class of what stands before item i, a full stop where the sentence begins."""
        return self.tags[i - 1] if i > self.lo else pos.STOP

    def tag_at(self, i: int) -> str:
        """The class of item i, a full stop where the sentence has ended."""
        return self.tags[i] if i < self.hi else pos.STOP


LETTER, CUE, PRONOUN, MAY_CHANGE, CAPITAL = 0xFFFF, 1 << 16, 1 << 17, 1 << 18, 1 << 19


def _signs(written: str) -> int:
    """The letter of a word's class by itself; then, bit by bit, whether it may report, means he or she, whether its
    neighbours may change its class, and whether it begins with a capital.
    """
    word, tag = written.lower(), class_of(written)
    return (
        ord(tag)
        + CUE * (word in MAY_REPORT)
        + PRONOUN * (word in PRONOUNS)
        + MAY_CHANGE * may_change(tag, word)
        + CAPITAL * written[:1].isupper()
    )

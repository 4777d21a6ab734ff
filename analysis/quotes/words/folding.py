"""The words and marks of a text as items, with each quotation folded into one item, however long.

So what reports a quotation stands next to it. A word, a number or a punctuation mark outside quotations is an item.
"""

from __future__ import annotations

import re
from itertools import accumulate

from analysis.english.abbreviations import TOKENS_BEFORE_FIGURES, TOKENS_IN_CLAUSES, any_of
from analysis.english.patterns import compiled_later
from analysis.english.vocab import vocabulary
from analysis.text.blocks import Block
from analysis.text.document import Document
from analysis.text.quotation_marks import Quoted, quoted

TOKEN = compiled_later(
    rf"""(?=\S)(
    [A-Z]?[a-z]++(?=[ ,]) | , | \.(?!\.)                # a plain word, a comma, a full stop, to be quick
  | (?=[A-Zv])(?:{any_of(TOKENS_IN_CLAUSES)})\.        # Sen.
  | Ph\.D\.?                                           # Ph.D.
  | (?:[^\W\d_]\.){{2,}}(?:-(?:[^\W\d_]\.){{2,}})?       # U.S., U.S.-U.K.
  | [A-Z]-(?:[^\W\d_]\.){{2,}}                          # R-N.Y.
  | [A-Z]-[A-Z][a-z]+\.(?=[,)])                        # R-Ariz.
  | [A-Z]\.(?=\s?[A-Z]|,)                              # J. Roe
  | (?:{any_of(TOKENS_BEFORE_FIGURES)})\.(?=\s\d)       # Jan. 5
  | [$€£]?\d+(?:[.,:]\d+)*(?:[-–]\d+(?:[.,:]\d+)*)*    # $1,000.50, 2013-17
    (?:%|-[^\W\d_]+(?:-\w+)*|[^\W\d_]+)?               # 5%, 12-year-old, 5th
  | [@#]?\w+
    (?:[-&/]\w+|\.(?=[a-z])\w+                         # well-known, AT&T, roe.org
      |['’](?!(?:s|ll|ve|re|d|m|S)\b)\w+)*             # O'Brien, don't
  | ['’](?:s|ll|ve|re|d|m|S)\b                         # Roe's: Roe, 's
  | \.\.+ | --+ | [^\w\s]                              # ..., --, any other mark
)""",
    re.VERBOSE,
)
MARKS = {"“", "”", '"', "„", "«", "»", "''", "``", "`", "'", "‘", "’"}
CLOSING_MARKS = "\"”“»'’`"
INNER_MARKS = "'’”\" \t\n\xa0"  # of a quotation within a quotation


class FoldedText:
    """The items of a document: parallel lists of where each starts and ends, its word as written and in lower case."""

    def __init__(self, document: Document):
        self.text = document.text
        self.quoted: list[Quoted] = quoted(document)
        self.start: list[int] = []
        self.end: list[int] = []
        self.written: list[str] = []  # the words as they stand in the text, empty for quotations
        self.line: list[int] = []
        self.kind: list[str] = []  # of the block
        self.quote: dict[int, int] = {}  # item -> number in quoted
        self.item: list[int] = []  # number in quoted -> item
        self._collect(document)
        self.vocabulary = vocabulary()
        self.numbers = self.vocabulary.numbers(self.written)
        self.word = self.vocabulary.forms(str.lower)(self.numbers)
        for k, quotation in zip(self.item, self.quoted, strict=False):
            self.word[k] = self.text[quotation.start : quotation.end].lower()

    def __len__(self) -> int:
        return len(self.start)

    def capital(self, i: int) -> bool:
        """Whether item i is a word with a capital."""
        return self.text[self.start[i]].isupper() and i not in self.quote

    def span(self, i: int, j: int) -> tuple[int, int]:
        """Where items i to j start and end in the text."""
        return self.start[i], self.end[j - 1]

    def last(self, k: int) -> str:
        """The last character of the quotation at item k, without the marks of one within it."""
        return (self.text[max(self.start[k], self.end[k] - 9) : self.end[k]].rstrip(INNER_MARKS) or " ")[-1]

    def alone(self, k: int) -> bool:
        """Whether item k has its line to itself."""
        return self.line[k - 1 : k] != [self.line[k]] and self.line[k + 1 : k + 2] != [self.line[k]]

    def mark_before(self, k: int) -> int:
        """First character of the opening mark of the quotation at item k."""
        start = self.start[k]
        return start - 2 if self.text[start - 2 : start] in ("''", "``") else max(0, start - 1)

    def mark_after(self, k: int) -> int:
        """One past the last character of its closing mark, if it has one."""
        end = self.end[k]
        if not self.quoted[self.quote[k]].closed:
            return end
        return end + 2 if self.text[end : end + 2] in ("''", "``") else end + 1

    def _collect(self, document: Document) -> None:
        number = at = 0
        for line, block in enumerate(document.own_blocks):
            at = max(at, block.start)
            while number < len(self.quoted) and self.quoted[number].start < block.end and at < block.end:
                quotation = self.quoted[number]
                self._read(at, quotation.start, line, block)
                self._drop_mark(quotation.start)
                self.quote[len(self.start)] = number
                self.item.append(len(self.start))
                self._add([quotation.start], [quotation.end], [""], line, block)
                number += 1
                at = self._after_mark(quotation.end, block.end)
            if at < block.end:
                self._read(at, block.end, line, block)
                at = block.end

    def _read(self, at: int, stop: int, line: int, block: Block) -> None:
        """Add the items of a stretch outside quotations."""
        parts = TOKEN.split(self.text[at:stop])  # what stands between items, and the items
        borders = list(accumulate(map(len, parts), initial=at))
        self._add(borders[1:-1:2], borders[2::2], parts[1::2], line, block)

    def _add(self, starts: list[int], ends: list[int], written: list[str], line: int, block: Block) -> None:
        self.start += starts
        self.end += ends
        self.written += written
        self.line += [line] * len(starts)
        self.kind += [block.kind] * len(starts)

    def _drop_mark(self, before: int) -> None:
        """Take away opening marks that were read as items."""
        while self.start and self.end[-1] == before and self.text[self.start[-1] : before] in MARKS:
            before = self.start[-1]
            for values in (self.start, self.end, self.written, self.line, self.kind):
                values.pop()

    def _after_mark(self, end: int, stop: int) -> int:
        """One past the closing mark, or marks, of a quotation that ends at end."""
        at = end
        while at < stop and at < end + 2 and self.text[at] in CLOSING_MARKS:
            at += 1
            if self.text[at - 1] not in "'’`":
                break
        return at

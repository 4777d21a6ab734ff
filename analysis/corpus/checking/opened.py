"""A document in which words of a quotation were found: its words, and who says what in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

import numpy as np

from analysis.corpus.checking.words import words_of
from analysis.names.mentions import find_mentions
from analysis.quotes.extract import find_quotes
from analysis.quotes.unmarked.transcripts import LABEL
from analysis.text.document import read

_MARKS = re.compile(r"""["“”‘«]|'\w""")
_LINE = re.compile(r"^[^\n]{1,140}", re.MULTILINE)


class OpenedDocument:
    """A document with its words by number.

    doc_id, text
        its name, and the text as it is read; offsets are those of this text, if nothing else is said
    speaker
        who says all of it, if that was given
    keys, starts, ends
        its words as they are compared, and where they are
    """

    def __init__(self, doc_id: str, given: str, speaker: str | None):
        self.doc_id, self.speaker = doc_id, speaker
        self._document = read(given)
        self.text = self._document.text
        words = list(words_of(self.text))
        self.keys = [word.key for word in words]
        self.starts, self.ends = np.array([word[1:] for word in words], np.int64).reshape(-1, 2).T

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Words first to last as characters."""
        return int(self.starts[first:last].min()), int(self.ends[first:last].max())

    def given(self, first: int, last: int) -> tuple[int, int]:
        """The same in the text as it was given."""
        return self._document.given_span(*self.span(first, last))

    def written(self, word: int) -> str:
        """A word as the document has it."""
        return self.text[self.starts[word] : self.ends[word]]

    def between(self, word: int) -> str:
        """What is between a word and the one before it."""
        return self.text[self.ends[word - 1] if word else 0 : self.starts[word] if word < len(self.starts) else None]

    def said_by(self, first: int, last: int) -> str | None:
        """Who says words first to last: as the document tells of this place, else as was given of all of it."""
        start, end = self.span(first, last)
        here = [
            (min(end, to) - max(start, at), -at, speaker) for at, to, speaker in self._spoken if at < end and start < to
        ]
        if here:
            return max(here)[2]
        k = bisect_right(self._labels, (start, "\U0010ffff")) - 1
        return self._labels[k][1] if k >= 0 else self.speaker

    @cached_property
    def _spoken(self) -> list[tuple[int, int, str]]:
        """Stretches that are quoted, or labelled lines of a transcript: start, end, speaker."""
        if not _MARKS.search(self.text) and len(self._labels) < 2:
            return []
        document = read(self._document.given)  # what is found in it on the way is not kept
        quotations = find_quotes(document, find_mentions(document))
        return [(*span, q.speaker) for q in quotations if q.speaker is not None for span in q.verbatim]

    @cached_property
    def _labels(self) -> list[tuple[int, str]]:
        """Lines that begin with a name in capitals and a colon, which is enough where one person speaks."""
        if ":" not in self.text:
            return []
        found = [LABEL.match(match.group()) for match in _LINE.finditer(self.text)]
        lines = [match.start() for match in _LINE.finditer(self.text)]
        return [
            (at, label["name"]) for at, label in zip(lines, found, strict=True) if label and label["name"].isupper()
        ]

"""One pass over a text: blocks, sentences and words, each as offsets into the original.

**Sentences.** A sentence ends at a stop that is not part of an abbreviation, an initial or a figure, and at the
end of its block: a heading, a byline or a list item never runs into what follows.

**Words.** One definition serves every measure: a run of letters and digits, with what joins them inside.
One word each: hyphenated compounds (in-person), contractions and possessives with either apostrophe (don't,
Iran’s), initialisms (U.S., U.S.-led), figures (1,250; 3.5; 10:30; 57.6%), money ($5.3, the sign left out),
addresses (https://example.org/a?b=1, ann@example.org) and handles (@POTUS, the sign left out). Dashes part words.
This is Flesch's rule (1948): whatever stands between white space is one word, if it can be read aloud.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from operator import itemgetter

from analysis.text.blocks import Block, find_blocks, lines_of
from analysis.text.boilerplate import is_credit
from analysis.text.boundaries import sentence_ends
from analysis.text.language import language_reason
from analysis.text.reading import Reading, reading
from analysis.text.wordforms import WORD


class Document:
    """A text with its blocks, sentences and words, found when first asked for.

    text
        the text that is worked on, in which all offsets are
    blocks
        list of Block(start, end, kind): headline, subheading, byline, dateline, paragraph or boilerplate
    own_blocks
        the same without boilerplate
    sentences, words
        lists of half-open (start, end), over all blocks
    reason
        why nothing is measured in the text: no words, not English, not Latin script; None if it is English. Every
        function asks this one verdict, found once for a document
    """

    def __init__(self, text: str):
        self.text = text

    @cached_property
    def blocks(self) -> list[Block]:
        return find_blocks(self.text)

    @cached_property
    def own_blocks(self) -> list[Block]:
        """The blocks of the article itself, without boilerplate."""
        return [block for block in self.blocks if block.kind != "boilerplate"]

    @cached_property
    def boilerplate(self) -> list[Block]:
        """The blocks that are none of the article itself."""
        return [block for block in self.blocks if block.kind == "boilerplate"]

    @cached_property
    def credits(self) -> list[Block]:
        """The boilerplate that says who did what, and what pictures show."""
        return [block for block in self.boilerplate if is_credit(self.text[block.start : block.end])]

    @cached_property
    def own_words(self) -> list[tuple[int, int]]:
        """The words of the article itself, without boilerplate."""
        if len(self.own_blocks) == len(self.blocks):
            return self.words
        return [span for span in self.words if not self.is_boilerplate(span[0])]

    def is_boilerplate(self, at: int) -> bool:
        """Whether the character at an offset is in boilerplate."""
        number = bisect_right(self.boilerplate, at, key=itemgetter(0)) - 1
        return number >= 0 and at < self.boilerplate[number].end

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        return [span for spans in self.sentences_by_block for span in spans]

    @cached_property
    def sentences_by_block(self) -> list[list[tuple[int, int]]]:
        """The sentences of each block."""
        return [self.sentences_of(block) for block in self.blocks]

    def sentences_of(self, block: Block) -> list[tuple[int, int]]:
        """The sentences of one block."""
        text, start = self.text, block.start
        spans = []
        for end in sentence_ends(text, start, block.end):
            spans.append((start, end))
            start = end + 1
            while text[start].isspace():
                start += 1
        spans.append((start, block.end))
        return spans

    @cached_property
    def reason(self) -> str | None:
        """The verdict of `text.language` on the paragraphs, or on the whole text if there are no words in them."""
        prose = "\n".join([self.text[block.start : block.end] for block in self.blocks if block.kind == "paragraph"])
        reason = language_reason(prose)
        return language_reason(self.text) if reason == "no words" else reason

    @cached_property
    def words(self) -> list[tuple[int, int]]:
        return list(map(re.Match.span, WORD.finditer(self.text)))

    @cached_property
    def starts_of_words(self) -> list[int]:
        """Where all words begin."""
        return list(map(re.Match.start, WORD.finditer(self.text)))

    def word_starts(self, spans: list[tuple[int, int]]) -> list[int]:
        """Where the words within spans, and some beside them, begin; for a few spans faster than computing `words`.

        The spans come in text order.

        >>> parse("Rain fell over Oslo and Turku.").word_starts([(5, 7), (15, 19)])
        [5, 15]
        """
        if "starts_of_words" in vars(self):
            return self.starts_of_words
        text, starts, done = self.text, [], 0
        for start, end in spans:
            if end > done:  # no word goes over white space
                first = max(done, text.rfind(" ", done, start) + 1)
                done = text.find(" ", end) % (len(text) + 1)  # -1 is the end of the text
                starts += [match.start() for match in WORD.finditer(text, first, done)]
        return starts


class Passage(Document):
    """A part of a paragraph, such as a quotation: its lines are paragraphs, whatever they look like."""

    @cached_property
    def blocks(self) -> list[Block]:
        return [Block(start, end, "paragraph") for start, end in lines_of(self.text)]


class ReadDocument(Document):
    """A text as it is read (`text.reading`), and where what is found in it is in the text as it was given.

    given
        the text as it was given; None or NaN counts as an empty text
    as_given
        whether offsets are the same in both
    """

    def __init__(self, given: str):
        self.given = given if isinstance(given, str) else ""
        self._reading: Reading = reading(self.given)
        super().__init__(self._reading.text)
        self.as_given = not self._reading.moves

    def given_span(self, start: int, end: int) -> tuple[int, int]:
        """The same span in the text as given."""
        return (start, end) if self.as_given else self._reading.given_span(start, end)

    def given_part(self, start: int, end: int) -> tuple[int, int]:
        """The same with the number of a note behind it, which is not read: for what is to leave nothing out."""
        if self.as_given:
            return start, end
        first, last = self._reading.given_span(start, end)
        following, _ = self._reading.given_span(end, end)
        unread = self.given[last:following].rstrip()
        return first, last + len(unread) * any(map(str.isalnum, unread))

    def read_span(self, start: int, end: int) -> tuple[int, int]:
        """A span of the text as given in the text as it is read."""
        return (start, end) if self.as_given else self._reading.read_span(start, end)


class GivenDocument(Document):
    """A text as it was given, with the blocks, sentences and words that are found in it as it is read."""

    def __init__(self, read: ReadDocument):
        super().__init__(read.given)
        self._read = read

    @cached_property
    def blocks(self) -> list[Block]:
        return [Block(*self._read.given_part(start, end), kind) for start, end, kind in self._read.blocks]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        return [self._read.given_part(*span) for span in self._read.sentences]

    @cached_property
    def words(self) -> list[tuple[int, int]]:
        return [self._read.given_span(*span) for span in self._read.words]

    @cached_property
    def starts_of_words(self) -> list[int]:
        return [start for start, _ in self.words]

    @cached_property
    def reason(self) -> str | None:
        return self._read.reason

    def sentences_of(self, block: Block) -> list[tuple[int, int]]:
        return [span for span in self.sentences if block.start <= span[0] < block.end]

    def word_starts(self, spans: list[tuple[int, int]]) -> list[int]:
        return self.starts_of_words


def parse(text: str) -> Document:
    """A text as a `Document`. Its offsets are those of the text as it is given.

    >>> [block.kind for block in parse("Rates Rise\\n\\nThe bank raised rates. Markets fell.").blocks]
    ['headline', 'paragraph']
    """
    document = read(text)
    return document if document.text is document.given else GivenDocument(document)


def read(text: str) -> ReadDocument:
    """A text as it is read: without soft hyphens, broken lines and the like. All measures work on this.

    >>> read("The in\\u00adfor\\u00admation").text
    'The information'
    """
    return ReadDocument(text)


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of every sentence, headings and other blocks included, half-open, into `text`.

    >>> text = "Mr. Li met U.S. officials. It rained."
    >>> [text[a:b] for a, b in sentences(text)]
    ['Mr. Li met U.S. officials.', 'It rained.']
    """
    return parse(text).sentences


def words(text: str) -> list[tuple[int, int]]:
    """Start and end of every word, half-open, into `text`; the module's docstring defines a word.

    >>> text = "He didn’t pay $5.3 million for an in-person talk with the U.S."
    >>> [text[a:b] for a, b in words(text)]
    ['He', 'didn’t', 'pay', '5.3', 'million', 'for', 'an', 'in-person', 'talk', 'with', 'the', 'U.S.']
    """
    return parse(text).words

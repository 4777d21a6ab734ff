"""Shallow syntax: the sentences of a text as items, each with a one-letter class.

A quotation is folded into one item, however long, so that what reports it stands next to it; a word, number or
punctuation mark outside quotation is an item of its own. The classes of a text make one string (`Items.tags`),
so that phrases are found by regular expressions over letters:

    P name    N noun     J adjective  # number    D determiner  H possessive pronoun  S possessive 's
    O pronoun o object pronoun V finite verb  E past form or participle  B base verb  G -ing form  M modal  X auxiliary
    R adverb  I preposition  T to  C and, or, but  U subordinator  W who, which  K that  t time word
    q quotation  Q one short enough to be part of a phrase  , ; : . ( ) - themselves  ? ! as .  other signs *
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import accumulate

from analysis.english import parts_of_speech as pos
from analysis.english.abbreviations import NEVER_LAST, TOKENS_BEFORE_FIGURES, TOKENS_IN_CLAUSES, any_of
from analysis.english.person_words import TITLES_WITH_STOP
from analysis.english.pos_lexicon import class_of, classes
from analysis.english.reporting_verbs import AFTER_QUOTATION, CITING, CLASS, NOUNS
from analysis.english.vocab import vocabulary
from analysis.text.document import Document
from analysis.text.quotation_marks import Quoted, quoted

TOKEN = re.compile(
    r"(?=\S)([A-Z]?[a-z]++(?=[ ,])|,|\.(?!\.)"  # a plain word, a comma, a full stop, to be quick
    rf"|(?=[A-Zv])(?:{any_of(TOKENS_IN_CLAUSES)})\."
    r"|Ph\.D\.?|(?:[^\W\d_]\.){2,}(?:-(?:[^\W\d_]\.){2,})?|[A-Z]-(?:[^\W\d_]\.){2,}|[A-Z]-[A-Z][a-z]+\.(?=[,)])|[A-Z]\.(?=\s?[A-Z]|,)"
    rf"|(?:{any_of(TOKENS_BEFORE_FIGURES)})\.(?=\s\d)"
    r"|[$€£]?\d+(?:[.,:]\d+)*(?:%|-[^\W\d_]+(?:-\w+)*|[^\W\d_]+)?"
    r"|[@#]?\w+(?:[-&/]\w+|\.(?=[a-z])\w+|['’](?!(?:s|ll|ve|re|d|m|S)\b)\w+)*"
    r"|['’](?:s|ll|ve|re|d|m|S)\b|\.\.+|--+|[^\w\s])"
)
LONGEST = 250  # items; a longer sentence is read in pieces, so that the time for a text grows with its length alone
OPEN = frozenset("ABZEXKHJG'")  # classes that the neighbours may change
CAPITALISED_FUNCTION = set("DHOMXRITCUWKt")
PRONOUNS = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}
DIRECTIONS = {"north", "south", "east", "west"}  # North Korea
ABBREVIATED = re.compile(rf"(?:\b[A-Z]|\b(?:{any_of(NEVER_LAST)}))\.$")


class Items:
    """The items of a document: parallel lists of where each starts and ends, its word as written and in lower case, its quotation.

    `cues` are the items that may report, `pronouns` those that mean he or she.
    """

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
        self.sentences: list[tuple[int, int]] = []
        self._collect(document)
        self.word = list(map(str.lower, self.written))
        for k, q in zip(self.item, self.quoted, strict=False):
            self.word[k] = self.text[q.start : q.end].lower()
        self._split(document)
        known = vocabulary()
        self._signs = known.column(_signs)(known.numbers(self.written))
        self.cues, self.pronouns = self._with(CUE), self._with(PRONOUN)
        self.tags = "".join(self._tag())
        self.sentence_of = [0] * len(self.start)
        for number, (a, b) in enumerate(self.sentences):
            self.sentence_of[a:b] = [number] * (b - a)

    def __len__(self) -> int:
        return len(self.start)

    def _with(self, sign: int) -> list[int]:
        """The items outside quotation whose words have a sign."""
        return (self._signs & sign).nonzero()[0].tolist()

    def capital(self, i: int) -> bool:
        return self.text[self.start[i]].isupper() and i not in self.quote

    def span(self, i: int, j: int) -> tuple[int, int]:
        return self.start[i], self.end[j - 1]

    def last(self, k: int) -> str:
        """The last character of the quotation at item k, but for the marks of one within it."""
        return (self.text[max(self.start[k], self.end[k] - 9) : self.end[k]].rstrip(_INNER) or " ")[-1]

    def alone(self, k: int) -> bool:
        """Whether nothing but item k stands in its line."""
        return self.line[k - 1 : k] != [self.line[k]] and self.line[k + 1 : k + 2] != [self.line[k]]

    def mark_before(self, k: int) -> int:
        """First character of the opening mark of the quotation at item k."""
        a = self.start[k]
        return a - 2 if self.text[a - 2 : a] in ("''", "``") else max(0, a - 1)

    def mark_after(self, k: int) -> int:
        """One past the last character of its closing mark, if it has one."""
        b = self.end[k]
        if not self.quoted[self.quote[k]].closed:
            return b
        return b + 2 if self.text[b : b + 2] in ("''", "``") else b + 1

    def _collect(self, document: Document) -> None:
        text, at, number = self.text, 0, 0
        for line, block in enumerate(document.blocks):
            at = max(at, block.start)
            while at < block.end:
                fold = (
                    self.quoted[number] if number < len(self.quoted) and self.quoted[number].start < block.end else None
                )
                stop = fold.start if fold else block.end
                parts = TOKEN.split(text[at:stop])  # what stands between items, and the items
                borders = list(accumulate(map(len, parts), initial=at))
                self._add(borders[1:-1:2], borders[2::2], parts[1::2], line, block.kind)
                if fold:
                    self._drop_mark(fold.start)
                    self.quote[len(self.start)] = number
                    self.item.append(len(self.start))
                    self._add([fold.start], [fold.end], [""], line, block.kind)
                    number += 1
                    at = fold.end
                    while at < block.end and text[at] in "\"”“»'’`" and at < fold.end + 2:
                        at += 1
                        if text[at - 1] not in "'’`":
                            break
                else:
                    at = stop

    def _add(self, starts: list[int], ends: list[int], written: list[str], line: int, kind: str) -> None:
        self.start += starts
        self.end += ends
        self.written += written
        self.line += [line] * len(starts)
        self.kind += [kind] * len(starts)

    def _drop_mark(self, before: int) -> None:
        """Opening marks that were read as items go again."""
        while self.start and self.end[-1] == before and self.text[self.start[-1] : before] in _MARKS:
            before = self.start[-1]
            for values in (self.start, self.end, self.written, self.line, self.kind):
                values.pop()

    def _split(self, document: Document) -> None:
        """Sentences: those of the document, but none ends within a quotation nor between it and what reports it."""
        ends, n, first = self.end, len(self.start), 0
        within = [bisect_left(self.start, at) for at, _ in document.sentences]
        breaks = {i for i, (at, _) in zip(within, document.sentences, strict=True) if 0 < i < n and ends[i - 1] <= at}
        lines = {i for i in range(1, n) if self.line[i] != self.line[i - 1]}
        for i in sorted(breaks | lines | {k + 1 for k in self.item if k + 1 < n}):
            while i - first > LONGEST:
                self.sentences.append((first, first + LONGEST))
                first += LONGEST
            if i - first < LONGEST and i not in lines and not self._parted(i, i in breaks):
                continue
            self.sentences.append((first, i))
            first = i
        while n - first > LONGEST:
            self.sentences.append((first, first + LONGEST))
            first += LONGEST
        if n:
            self.sentences.append((first, n))

    def _parted(self, i: int, stop: bool) -> bool:
        """Whether a sentence begins at item i within a line; `stop` tells that one of the document does."""
        quotation = i - 1 in self.quote
        if not stop:
            return quotation and self._ends(i - 1) and self.capital(i) and not self._reports(i)
        if quotation:
            return self._ends(i - 1) and not self._reports(i)
        return not ABBREVIATED.search(self.text, max(0, self.end[i - 1] - 6), self.end[i - 1])

    def _ends(self, i: int) -> bool:
        return (self.last(i) if i in self.quote else self.text[self.end[i] - 1]) in ".?!…"

    def _reports(self, i: int) -> bool:
        """Whether a cue follows a quotation before any punctuation: ... ?” the senator asked."""
        if i in self.quote:
            return False
        if self.text[self.start[i]].islower():
            return True
        if classes().get(self.word[i], "N") in "OHDICU" or self._introduced(i - 1) or self._ends_sentence(i - 1):
            return False
        asked, known, commas = self.last(i - 1) in "?!", classes(), 0
        for j in range(i, min(i + 25, len(self.word))):
            word = self.word[j]
            if self.line[j] != self.line[i] or j in self.quote or word in ".:;?!":
                return False
            commas += word == ","
            if j > i and word in AFTER_QUOTATION and (not commas or self.word[j - 1] == ","):
                return (j - i < 8 or commas > 0) and (asked or not self._tells_more(j))
            if (
                asked
                and not commas
                and j - i < 6
                and (known.get(word, "N") in "EV" or word in PHRASAL_PASTS and self.word[j + 1 : j + 2] == ["back"])
            ):
                return True
        return False

    def _tells_more(self, j: int) -> bool:
        """Whether the cue at item j has a clause of its own after it: She said she left. Roe said the mill was old."""
        following = [classes().get(word) for word in self.word[j + 1 : j + 4]]
        if "t" in following:  # said this week, said the other day
            return False
        return (
            following[:1] in (["O"], ["K"])
            or following[:1] in (["D"], ["H"])
            and self.word[j] in ("said", "says", "added", "adds")
        )

    def _introduced(self, k: int) -> bool:
        """Whether a quotation has its cue before it: Roe asked, “...?” Berg laughed. Roe shouted on Monday: “...” Berg laughed."""
        mark = k - 1
        if mark < 1 or self.line[mark] != self.line[k] or self.word[mark] not in (",", ":"):
            return False
        cue = mark - 1
        while cue > max(0, mark - 4) and classes().get(self.word[cue]) in ("t", "R", "I"):
            cue -= 1
        told = CLASS.get(self.word[cue], "phrasal") != "phrasal" and classes().get(self.word[cue - 1]) != "X"
        return self.word[mark] == ":" or told

    def _ends_sentence(self, k: int) -> bool:
        """Whether a quotation with a full stop is the end of a sentence that others began: Roe called it “a mess.”"""
        return (
            self.last(k) == "."
            and self.text[self.start[k]].islower()
            and self.line[k - 1 : k] == [self.line[k]]
            and self.written[k - 1][-1:].isalpha()
        )

    def _tag(self) -> list[str]:
        tags = list((self._signs & LETTER).astype("<u2").tobytes().decode("utf-16-le"))
        for k in self.item:
            tags[k] = "q" if self._speechlike(k) else "Q"
        for i, end in self.sentences:
            i += tags[i] in "*-" and i + 1 < end  # the sign of an item of a list
            if self.capital(i):
                tags[i] = self._opening(i, tags)
        return self._settle(tags, len(tags))

    def _opening(self, i: int, tags: list[str]) -> str:
        """The class of the word with a capital that begins a sentence, which need not be a name."""
        word, tag = self.word[i], classes().get(self.word[i])
        if word in ("said", "says"):
            return "V"
        following = i + 1 < len(self.start) and self.text[self.start[i + 1]].isupper()
        if following and word in DIRECTIONS:
            return "P"
        if tag not in CAPITALISED_FUNCTION and (following or tag is None or tag in "AZN") or word in TITLES_WITH_STOP:
            return "P"
        if tag in "BEVJ" and (tags[i + 1 : i + 2] == ["V"] or word in self._names):  # Lynch said
            return "P"
        return tag

    @cached_property
    def _capitals(self) -> list[int]:
        """The items with a capital that do not begin a sentence."""
        first = {a for a, _ in self.sentences}
        return [i for i, written in enumerate(self.written) if written[:1].isupper() and i not in first]

    @cached_property
    def _names(self) -> set[str]:
        """The words that have a capital within a sentence."""
        return {self.word[i] for i in self._capitals}

    @cached_property
    def inner_names(self) -> set[str]:
        """The same without headlines, where capitals tell nothing."""
        return {self.word[i] for i in self._capitals if self.kind[i] == "paragraph"}

    def _speechlike(self, i: int) -> bool:
        passage = self.text[self.start[i] : self.end[i]].rstrip()
        if (
            i
            and passage[0].islower()
            and self.capital(i - 1)
            and self.end[i - 1] > self.start[i] - 4
            and self.word[i - 1] not in classes()
        ):
            return True
        return self.last(i) in ".,?!—–…;-" or len(passage) > 60 or passage.count(" ") > 4

    def _settle(self, tags: list[str], n: int) -> list[str]:
        """Decide by the neighbours what the words alone leave open."""
        first = [a for a, _ in self.sentences]
        may_change = [i for i in sorted({*self._with(MAY_CHANGE), *first}) if _changes(tags[i], self.word[i])]
        for i in may_change:
            tag = tags[i]
            if (
                tag == "I"
                and self.word[i] == "as"
                and (i == 0 or tags[i - 1] in ".,;C(-qQ")
                and tags[i + 1 : i + 2] in (["P"], ["O"], ["D"])
            ):
                tags[i] = "U"  # as the mayor put it
            last = tags[i - 1] if i and self.line[i - 1] == self.line[i] else "."
            following = tags[i + 1] if i + 1 < n else "."
            word = self.word[i]
            if tag in "IR":
                if word == "back" and last in "DH" and following == "I":
                    tags[i] = "N"  # the back of the room
                elif (
                    word in APPROXIMATE
                    and following in "D#"
                    and last in ".;:CqQ"
                    and tags[i + 2 : i + 3] in (["D"], ["N"], ["#"])
                ):
                    tags[i] = "R"  # about a dozen bakers
            elif last == "T" and tag in "ABZG" and self.word[i - 2 : i - 1] == ["according"]:
                tags[i] = "N"  # according to court documents
            elif word in ("'s", "’s"):
                tags[i] = "X" if last == "O" or last in "RUW" and self.word[i - 1] in _CONTRACTED else "S"
            elif word in ("'", "’"):
                tags[i] = "S" if last in "NPZ" and following in "NPJAZEG#" else "*"
            elif tag in "AZ":
                tags[i] = "N" if following == "I" and word in NOUNISH else _noun_or_verb(tag, last, following)
            elif tag == "B":
                tags[i] = (
                    "B" if last in "TM" or last in "R" else "V" if last in "ONPWZ" else "N" if last in "DHS" else "B"
                )
            elif tag in "EAN" and word in PHRASAL_PASTS and following == "R" and last in "NP,":
                tags[i] = "V"
            elif tag == "E" and last in "O":
                tags[i] = "V"
            elif tag == "K" and following in "NAZ" and last not in "NPVEBG,":
                tags[i] = "D"
            elif tag == "J" and (last in "DHJP" and following in "XVM" or last in "DH" and following in ".,;I"):
                tags[i] = "N"
            elif tag == "G" and last in "DHS" and following in "XVMEIO,.;:)-":
                tags[i] = "N"
            elif tag == "J" and last in "NPG" and following in ".,;:)-":
                tags[i] = "N"
            elif word == "her" and following in ".,ITC;:q-)":
                tags[i] = "o"
        return tags


def _changes(tag: str, word: str) -> bool:
    """Whether the neighbours may change the class of a word."""
    return tag in OPEN or tag in "NIR" and word in SOMETIMES_OPEN


class Sentence:
    """Items that are read together: those from `lo` up to `hi` of a document, mostly a sentence or the beginning of one.

    `tags` and `word` are those of the whole document, so that item i has the same number everywhere.
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


LETTER, CUE, PRONOUN, MAY_CHANGE = 0xFFFF, 1 << 16, 1 << 17, 1 << 18


def _signs(written: str) -> int:
    """The letter of a word's class by itself; then, bit by bit, whether it may report, means he or she, and whether its
    neighbours may change its class.
    """
    word, tag = written.lower(), class_of(written)
    return (
        ord(tag)
        + CUE * (word in CLASS or word in NOUNS or word in CITING)
        + PRONOUN * (word in PRONOUNS)
        + MAY_CHANGE * _changes(tag, word)
    )


def _noun_or_verb(tag: str, last: str, following: str) -> str:
    if last in "DHJ#SI(":
        return "N"
    if last in "TM":
        return "B"
    if last in "OW":
        return "V"
    if last in "NPqR)" and following in "TKDHOUGI" and not (tag == "A" and following == "I"):
        return "V" if following != "I" or tag == "Z" else "N"
    return "N"


PHRASAL_PASTS = {"shot", "hit", "fired", "struck", "cut", "put", "set", "fought", "bit"}  # shot back, cut in
APPROXIMATE = {"about", "around", "over"}
SOMETIMES_OPEN = PHRASAL_PASTS | APPROXIMATE | {"as", "back"}
# Before a preposition these are nouns: Republican claims as a whole.
NOUNISH = set(
    """
        claims reports notes comments remarks questions charges posts answers states demands promises estimates
        attacks plans votes credits
        """.split()
)
_CONTRACTED = {"there", "here", "who", "what", "where", "that", "how"}
_INNER = "'’”\" \t\n\xa0"
_MARKS = {"“", "”", '"', "„", "«", "»", "''", "``", "`", "'", "‘", "’"}

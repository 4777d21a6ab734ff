"""Lines that a program broke: where a line end is no more than a space, or lies within a word.

A program that breaks lines puts a word on the next line when it has no room on this one. So the width lies between the
length of each line that it broke and that length with the next word; the width is the one that fits most line ends. A
text was broken if it fits at least half of them, hardly a line is longer, and lines go on in lower case as prose does.
Then a line end is a space if the next word had no room before it. Headings, bylines, list items and the last lines of
paragraphs had room. A line that begins with the label of a list item or of a speaker, or that is set in, is new.

In all other texts a line end is a space only between a long line without a stop and one in lower case, or after a word
that ends no line: of, the.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate, pairwise
from typing import NamedTuple

from analysis.english.abbreviations import BEFORE_FIGURE, GOES_ON
from analysis.english.patterns import compiled_later
from analysis.text.characters import Edit
from analysis.text.hyphens import at_line_end, joins
from analysis.text.wordforms import LONGEST_SMALL_WORD, long_words_capitalised

NARROWEST, WIDEST = 24, 132  # letters of the lines that programs break
LONG = 40  # letters of a line that may go on in lower case in any text
SHORT = 28  # the same where the next word had no room
LONGER = 0.1  # share of lines that may be longer than the width
IN_LOWER_CASE = 0.4  # share of lines of prose that begin so; in news about two thirds do
FEW_IN_LOWER_CASE = 0.1  # the same where all lines but a few had no room: lists and poems are not so even
ALL = 0.9
FEWEST_GOING_ON = 3  # lines
HELD_TOGETHER = 3  # words
LONGEST = 4_000  # letters of a paragraph in which it is asked whether a quotation is open
SET_IN = 2  # spaces by which the first line of a paragraph is set in
STOPS = '.!?:;…"”'
BULLET = re.compile(r"[•·►▪●*]\s")
LABEL = re.compile(r"[-–] \S|(?:\d{1,2}|[A-Za-z])[.)] ")
TURN = re.compile(r"[QA][:.] |[A-Z][A-Z.'’ -]{2,30}: ")
CLOSED = compiled_later(r"[.!?:;…][\"'”’)\]]*$")
RULE = re.compile(r"[=_*~#•·-]{3,}")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")  # alone on a line
STOP_WITHIN = compiled_later(r"[.!?][\"'”’)\]]*[ ]+[A-Z\"'“‘]")
INITIALS = re.compile(r"\b[A-Z]\.$")
QUOTED = "\"“”‘’'"
DOUBLE = ('"', "“", "”", "''")
OPENING, CLOSING = re.compile(r"(?:^|[\s(])['‘](?=\w)"), re.compile(r"[,.!?…]['’](?!\w)")  # of single marks
UNFINISHED = re.compile(r"\b(?:an?|the|of|in|on|at|to|for|from|by|with)$")  # no line ends so
WORD = re.compile(r"[^\W\d_][\w'’-]*")
FEW_WORDS = 2
HALF, OFTEN = 0.5, 0.75
# What sentences within a paragraph begin with, three times as often as the first ones of paragraphs.
WITHIN = frozenset("He She They It We You I And That His Their Our It’s It's That’s That's Then".split())
DATELINE = compiled_later(r"[A-Z][A-Z.'’ -]{2,}(?:, [A-Z][\w. ]{1,20}){0,2},? ?(?:\([A-Z][\w ]+\) ?)?(?:—|–|-{1,2}) ")
SPEAKER = compiled_later(r"(?:[A-Z][\w.’'-]+ ){1,3}(?:said|says|asked|asks|wrote|added|continued|tweeted|told)\b")
GOING_ON = ",;)"  # no paragraph begins so
ATTACHED_DASH = re.compile(r"\w(?:--|—|–)$")


class Line(NamedTuple):
    """A line that is not blank, from its first letter to one past its last."""

    number: int  # among all lines
    text: str
    start: int
    end: int
    length: int  # with the spaces before its first letter
    set_in: int  # these spaces
    first_word: int  # letters of its first word, with what spaces that hold words together add

    @property
    def in_lower_case(self) -> bool:
        return self.text[0].islower()


class SoFar(NamedTuple):
    """A paragraph up to the end of one of its lines.

    text, begin, line
        all of the text, where the paragraph begins in it, and the line
    first, listed, long
        whether it is the first line of the text; an item of a list; whether the line is long enough to go on in lower
        case in any text
    """

    text: str
    begin: int
    line: Line
    first: bool
    listed: bool
    long: bool

    @property
    def written(self) -> str:
        """The paragraph, or the end of a very long one."""
        return self.text[max(self.begin, self.line.end - LONGEST) : self.line.end]

    def in_quotation(self) -> bool:
        """Whether a quotation is open at the end of the line."""
        written = self.written
        if any(mark in written for mark in DOUBLE):
            odd = written.count('"') % 2 == 1 or written.count("''") % 2 == 1
            return odd or written.rfind("“") > written.rfind("”")
        return len(OPENING.findall(written)) > len(CLOSING.findall(written))

    def ends_with_speaker(self) -> bool:
        """Whether there is a quotation in the last sentence, and words after it."""
        written = self.written
        last = max(written.rfind(mark) + len(mark) if mark in written else 0 for mark in DOUBLE)
        after = written[last:]
        ends = STOP_WITHIN.finditer(after)
        return 0 < len(after) < len(written) and all(is_abbreviation(after[: end.start() + 1]) for end in ends)


Break = tuple[Line, Line]


def broken_lines(text: str) -> tuple[str, list[Edit]]:
    """A text, and the edits that put the lines of its paragraphs together.

    >>> broken_lines("The mayor of the town gave no infor-\\nmation on Monday about the dam.")[1]
    [Edit(start=35, end=37, read_as='')]
    """
    if "\n" not in text:
        return text, []
    written = text.split("\n")
    set_in = "\n " in text or "\n\t" in text
    if not set_in and not any(a and b for a, b in pairwise(written)):  # a blank line between any two, as in most texts
        return text, []
    lines = _lines(written)
    breaks = [(a, b) for a, b in pairwise(lines) if b.number == a.number + 1]
    edits = _edits(text, _soft(text, breaks, _layout(lines, breaks)))
    return text, _with_margins(text, lines, edits) if set_in else edits


def passage_lines(text: str) -> tuple[str, list[Edit]]:
    """The same for a passage, too short to tell how its lines were broken: any line without a stop goes on.

    >>> passage_lines("a vote in\\nthe Norland\\nParliament.\\nIt failed.")[1]
    [Edit(start=9, end=10, read_as=' '), Edit(start=21, end=22, read_as=' ')]
    """
    if "\n" not in text:
        return text, []
    breaks = [(a, b) for a, b in pairwise(_lines(text.split("\n"))) if b.number == a.number + 1]
    within = [(a, b) for a, b in breaks if not CLOSED.search(a.text) or is_abbreviation(a.text)]
    return text, _edits(text, within)


def _lines(written: list[str]) -> list[Line]:
    starts = accumulate((len(line) + 1 for line in written), initial=0)
    lines = []
    for number, (line, at) in enumerate(zip(written, starts, strict=False)):
        bare = line.strip()
        if bare:
            before = line[: line.index(bare[0])]
            set_in, start = len(before.expandtabs()), at + len(before)
            length = set_in + len(bare)
            lines.append(Line(number, bare, start, start + len(bare), length, set_in, _first_word(line[len(before) :])))
    return lines


def _first_word(line: str) -> int:
    """The letters of the first word of a line, with the words that a space holds to it, unless there are many."""
    first = line.partition(" ")[0]
    return len(first) if len(first.split()) <= HELD_TOGETHER else len(first.split()[0])


class Layout(NamedTuple):
    """How a program broke the lines of a text.

    width, margin
        letters of a line; spaces before lines that do not begin a paragraph
    new_paragraphs
        how many of the sentences that do not begin a line begin a paragraph, as far as it can be seen; 0 if blank lines
        or spaces before first lines say where paragraphs begin
    """

    width: int
    margin: int
    new_paragraphs: float = 0.0

    def room(self, line: Line, following: Line) -> int:
        """How many letters were left after the first word of the following line; less than 0 if it had no room."""
        return self.width - line.length - 1 - following.first_word


def _layout(lines: list[Line], breaks: list[Break]) -> Layout | None:
    """How a program broke the lines of a text, None if none did."""
    fits = [0] * (WIDEST + 2)
    for line, following in breaks:
        if NARROWEST <= line.length + following.first_word and line.length <= WIDEST:
            fits[line.length] += 1
            fits[min(line.length + following.first_word, WIDEST) + 1] -= 1
    fits = list(accumulate(fits))
    width = max(range(NARROWEST, WIDEST + 1), key=lambda at: (fits[at], at))
    full = [
        (line, following) for line, following in breaks if line.length <= width <= line.length + following.first_word
    ]
    longer = sum(line.length > width and " " in line.text for line in lines)
    least_set_in = min((line.set_in for line in lines), default=0)
    going_on = [(line, following) for line, following in breaks if following.set_in < least_set_in + SET_IN]
    if longer > LONGER * len(lines) or not _are_broken(full, going_on):
        return None
    margins = Counter(following.set_in for _, following in full)
    layout = Layout(width, min(margins, key=lambda margin: (-margins[margin], margin)))
    return layout._replace(new_paragraphs=_new_paragraphs(lines, breaks, layout))


def _are_broken(full: list[Break], breaks: list[Break]) -> bool:
    """Whether enough line ends fit a width: half of all, or nearly all that are not the end of a sentence.

    Or nearly all before a line in lower case, where a sentence goes on: only a program breaks these at one width.
    """
    going_on, full_going_on = (sum(map(_in_a_sentence, some)) for some in (breaks, full))
    if full_going_on >= max(FEWEST_GOING_ON, ALL * going_on):
        return True
    least = FEW_IN_LOWER_CASE if len(full) >= ALL * len(breaks) else IN_LOWER_CASE
    if sum(following.in_lower_case for _, following in full) < least * len(full):
        return False
    within = sum(not CLOSED.search(line.text) for line, _ in breaks)
    full_within = sum(not CLOSED.search(line.text) for line, _ in full)
    return 2 * len(full) >= max(4, len(breaks)) or full_within >= max(4, ALL * within)


def _in_a_sentence(line_end: Break) -> bool:
    """Whether a line end is within a sentence for sure: the following line is in lower case."""
    line, following = line_end
    return following.in_lower_case and line.text[-1] not in STOPS


def _new_paragraphs(lines: list[Line], breaks: list[Break], layout: Layout) -> float:
    """Of the sentences that follow another in sight, how many begin a paragraph; 0 if paragraphs are set apart."""
    least = int(any("  " in line.text for line in lines))  # where sentences have two spaces between them
    short = [(a, b) for a, b in breaks if layout.room(a, b) >= least and CLOSED.search(a.text)]
    set_in = sum(following.set_in >= layout.margin + SET_IN for _, following in short)
    if len(short) <= len(lines) - 1 - len(breaks) + set_in:
        return 0.0
    within = sum(len(STOP_WITHIN.findall(line.text)) for line in lines)
    return len(short) / (len(short) + within)


def _soft(text: str, breaks: list[Break], layout: Layout | None) -> list[Break]:
    """The line ends that lie within a paragraph."""
    soft: list[Break] = []
    headings = _full_headings(breaks, layout) if layout and layout.new_paragraphs else set()
    listed = False  # whether the paragraph is an item of a list, which may be set in from its second line
    begin = 0
    for line, following in breaks:
        goes_on = bool(soft) and soft[-1][1] is line
        if not goes_on:
            listed, begin = _has_label(line), line.start
        first = line is breaks[0][0] and not text[: line.start].strip()
        paragraph = SoFar(text, begin, line, first, listed, line.length >= LONG or goes_on and line.in_lower_case)
        if following.number not in headings and _goes_on(paragraph, line, following, layout):
            soft.append((line, following))
    return soft


def _full_headings(breaks: list[Break], layout: Layout) -> set[int]:
    """The numbers of lines between paragraphs that had room for more, and end no sentence or are in capitals."""
    full = {line.number for line, following in breaks if layout.room(line, following) < 0}
    return {
        heading.number
        for line, heading in breaks
        if CLOSED.search(line.text) and heading.number not in full and _is_no_last_line(heading)
    }


def _is_no_last_line(line: Line) -> bool:
    """Whether a line cannot be the last one of a paragraph.

    >>> [_is_no_last_line(_lines([line])[0]) for line in ("Who pays", "FULL TEXT.", "it would cost.", "of the town")]
    [True, True, False, False]
    """
    return not line.in_lower_case and (line.text.isupper() or line.text[-1].isalnum())


def _has_label(line: Line) -> bool:
    return bool(BULLET.match(line.text) or LABEL.match(line.text))


def _goes_on(paragraph: SoFar, line: Line, following: Line, layout: Layout | None) -> bool:
    """Whether the paragraph of a line goes on with the following one."""
    if at_line_end(line.text, following.text) and following.in_lower_case:
        return True
    if RULE.fullmatch(line.text) or RULE.fullmatch(following.text) or _begins_item(line, following, paragraph.listed):
        return False
    if paragraph.begin == line.start and ADDRESS.fullmatch(line.text) and not following.in_lower_case:
        return False
    open_end = _in_a_sentence((line, following))
    width = layout.width if layout else max(line.length, following.length)
    room = width - line.length - 1 - following.first_word
    if following.text[0] in GOING_ON and line.text[-1] not in STOPS:
        return True
    full = room < 0 or room == 0 and _may_go_on(paragraph, line, layout)  # two spaces may have stood there
    if layout and full:
        if following.set_in >= layout.margin + SET_IN:
            return paragraph.listed and following.in_lower_case
        return not _begins_paragraph(paragraph, line, following, layout)
    if room < 0 and line.length >= LONG and UNFINISHED.search(line.text):
        return True
    return open_end and (paragraph.long or line.length >= SHORT and room < 0)


def _ends_headline(line: Line, following: Line) -> bool:
    """Whether a line is a headline, capitalised word by word, and the following one is prose."""
    small = sum(word.islower() and len(word) > LONGEST_SMALL_WORD for word in following.text.split())
    return small >= FEW_WORDS and long_words_capitalised(WORD.findall(line.text))


def _may_go_on(paragraph: SoFar, line: Line, layout: Layout | None) -> bool:
    """Whether a sentence or a quotation is not over, or blank lines or spaces say where paragraphs begin."""
    return layout is not None and not layout.new_paragraphs or not CLOSED.search(line.text) or paragraph.in_quotation()


def _begins_paragraph(paragraph: SoFar, line: Line, following: Line, layout: Layout) -> bool:
    """Whether a line without room for the next word ends its paragraph: where nothing sets paragraphs apart.

    A quotation that is still open goes on. Others begin and end paragraphs more often than not; other sentences do as
    often as those in sight, and less often if they begin with a pronoun.
    """
    if not layout.new_paragraphs or following.in_lower_case:
        return False
    if not CLOSED.search(line.text):
        return paragraph.first and _ends_headline(line, following)
    if DATELINE.match(following.text) or line.text[-1] == ";":
        return True
    if line.text[-1] == ":" or INITIALS.search(line.text) or _is_abbreviation_before(line.text, following.text):
        return False
    begins, ends = following.text[0] in QUOTED, line.text[-1] in QUOTED
    if paragraph.in_quotation():
        return begins
    if ends and line.text[-2] in "?!" and SPEAKER.match(following.text):
        return False  # “Did it rain?” | Lahti asked.
    if begins and not ends and paragraph.ends_with_speaker():
        return False  # “It rained,” she said. | “It poured.”
    often = OFTEN if following.text.partition(" ")[0] in WITHIN else HALF
    return begins or ends or layout.new_paragraphs > often


def _begins_item(line: Line, following: Line, listed: bool) -> bool:
    """Whether the following line is a new item of a list or a turn of a dialogue."""
    if BULLET.match(following.text):
        return True
    if CLOSED.search(line.text):
        return bool(TURN.match(following.text) or (listed or line.text[-1] == ":") and LABEL.match(following.text))
    return False


def _edits(text: str, within: list[Break]) -> list[Edit]:
    """The edits between the lines of paragraphs."""
    broken = {(a, b): parts for a, b in within if (parts := at_line_end(a.text, b.text))}
    hyphens = joins(text, list(broken.values()), len(within)) if broken else {}
    edits = []
    for line, following in within:
        if parts := broken.get((line, following)):
            edits.append(Edit(line.end - 1, following.start, hyphens[parts]))
        else:
            edits.append(Edit(line.end, following.start, "" if ATTACHED_DASH.search(line.text) else " "))
    return edits


def _with_margins(text: str, lines: list[Line], edits: list[Edit]) -> list[Edit]:
    """The same, and the spaces before lines that stay lines are not read."""
    joined = {edit.end for edit in edits}
    new = (line for line in lines if line.set_in and line.number and line.start not in joined)
    margins = [Edit(text.rfind("\n", 0, line.start) + 1, line.start, "") for line in new]
    return sorted([*edits, *margins])


def _is_abbreviation_before(line: str, following: str) -> bool:
    """Whether the last word of a line is an abbreviation before a name or, if a figure follows, before one."""
    last = line[line.rfind(" ") + 1 :]
    return is_abbreviation(line) or following[0].isdigit() and last[-1] == "." and last[:-1].lower() in BEFORE_FIGURE


def is_abbreviation(line: str) -> bool:
    """Whether the last word of a line is an abbreviation that a name or a number follows."""
    word = line.rsplit(None, 1)[-1]
    return word.endswith(".") and word[:-1].lower() in GOES_ON

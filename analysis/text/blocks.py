"""What each line of an article is: headline, subheading, byline, dateline, paragraph or boilerplate.

Only paragraphs are prose. The others are recognised by their form, never by the outlet: a heading is a short line
without a final stop; a byline begins with "By" and a name; a dateline is a place with an agency or a date before
the first dash, or a line that holds a date alone; boilerplate is what surrounds an article on a page.
"""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from analysis.english.calendar_words import DAYS, MONTH_LETTERS, SHORT_DAYS
from analysis.english.patterns import compiled_later
from analysis.text.boilerplate import is_boilerplate, may_be_long_boilerplate
from analysis.text.boundaries import sentence_ends
from analysis.text.surroundings import HEADINGS, credit_start, surrounding_lines
from analysis.text.wordforms import long_words_capitalised


class Block(NamedTuple):
    """A line, a paragraph or its dateline, and its kind; text[start:end] has no white space at its ends.

    The kinds are headline, subheading, byline, dateline, paragraph and boilerplate.
    """

    start: int
    end: int
    kind: str


_block = partial(tuple.__new__, Block)  # faster than Block(...)
CLOSERS = "\"'“‘”’»)]*_ \u00a0"
LONGEST_HEADING = 16  # words
LONGEST_HEADLINE = 25
LONGEST_BOILERPLATE = 130

# Datelines and bylines ----------------------------------------------------------------------------------------------

_MONTH = rf"(?:{'|'.join(map(str.title, MONTH_LETTERS))})[a-z]*\.?"
_DAY = "|".join(map(str.title, [*DAYS, *sorted(SHORT_DAYS)]))
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"""
    (?: (?:{_DAY})\.?,?[ ] )?                      # Mon.,
    (?: {_NUMBER}[ ]{_MONTH} | {_MONTH}[ ]{_NUMBER} )  # 3 May, Dec. 7th
    (?: ,?[ ]\d{{4}} )?                            # , 2016
    | \d{{1,4}} [/.-] \d{{1,2}} [/.-] \d{{2,4}}    # 2016-12-07, 7/12/16
"""
# A line that holds a date alone.
DATE_LINE = compiled_later(
    rf"""
    (?: (?:Last[ ])? (?:Published|Updated|Posted|Modified|First[ ]published) (?:[ ]on)? :?[ ]? )?  # Last updated on:
    (?:{_DATE})
    (?: (?:,?[ ](?:at[ ]|\|)?[ ]?) \d{{1,2}}[:.]\d{{2}}[ ]? (?:[ap]\.?m\.?)? (?:[ ]?[A-Z]{{2,4}})? )?  # at 9.30 a.m. ET
    (?: [ ]?[-–—|][ ]? .{{0,40}} )?                                                                  # | Sport
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A line of dates, times and words for them alone, or of a place before a dash.
STAMP = compiled_later(
    rf"""
    (?: (?: (?:last|first)[ ])? (?:published|updated|posted|modified|created)\b :? [ ]? )?
    (?: (?:
        {_DATE} | (?:{_DAY})\b | \d{{4}} | \d{{1,2}}[:.]\d{{2}} (?:[ ]?[ap]\.?m\b\.?)?
        | \d{{1,2}}[ ]?[ap]\.?m\b\.? | (?:[A-Z]{{1,2}}[SD]T|[CEMP]T|GMT|UTC|CES?T|hrs?)\b
        | (?:\d+|an?)[ ](?:min(?:ute)?|hour|day|week|month|year)s?[ ]ago
        | (?:last[ ]|first[ ])? (?:published|updated|posted|modified)\b | at\b | on\b
      ) [ ,:|•·/()–—-]{{0,3}}
    ){{1,14}}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FIGURE_OR_AGO = re.compile(r"\d|\bago\b", re.IGNORECASE)
_CLOCK_OR_AGO = re.compile(r"\d[:.]\d\d|\bago\b", re.IGNORECASE)
_PLACE_LINE = compiled_later(
    r"(?!Then|Now|But|And|Still|So|Yet|Or|Meanwhile|No|Yes|Well)[A-Z]\w{3,}(?:,?[ ][A-Z]\w+){0,2}[ ]?—"
)
_PLACE = r"[A-Z][\w.'’/-]*"
# A place with an agency or a date, before the first dash of a paragraph.
DATELINE = compiled_later(
    rf"""
    (?: \([A-Z][\w&.\ ]{{1,20}}\)                                                           # (Reuters) -
      | {_PLACE} (?: [ ,]{{1,2}} (?:{_PLACE}|de|al|of|the|and|la|el|\d{{1,2}}) ){{0,7}}
        ,?[ ]?\([A-Z][\w&./ ]{{1,30}}\)                                                     # PARIS, Dec 7 (Reuters) -
      | [A-Z][A-Z.'’-]{{2,}} (?: [ /][A-Z][A-Z.'’-]+ ){{0,2}}
        (?: ,[ ]?[A-Z][\w.'’-]* (?:[ ][A-Z][\w.'’-]*)? ){{0,2}} (?: ,?[ ](?:{_MONTH})[ ]\d{{1,2}} )?  # OSLO, May 3 —
    )
    (?: [ ]?[—–] | [ ]?-- | [ ]- ) (?=\s)
    """,
    re.VERBOSE,
)
_JOINED = "de|van|von|der|bin|al|la"
BYLINE = compiled_later(
    rf"""
    (?:By|BY|Written[ ]by|Reported[ ]by|Story[ ]by|Words[ ]by|Text[ ]by)[ ]
    (?:[A-Z][\w.'’-]*|{_JOINED})                                                    # By Ann
    (?: ,?[ ](?:and[ ]|&[ ])? (?:[A-Z@][\w.'’-]*|{_JOINED}|for|in|of|the|and) ){{0,14}}  # Lahti and Jo Berg in Oslo
    (?: [ ]?[|,–-] .{{0,60}} )?                                                     # | May 3, 2016
    """,
    re.VERBOSE,
)

# Blocks -------------------------------------------------------------------------------------------------------------


def find_blocks(text: str) -> list[Block]:
    """Every line of a text that is not blank, as blocks in order.

    A dateline before a paragraph is a block of its own. Lines that a program broke are put together before.
    A text without any paragraph (a lone headline, a tweet without a stop) counts as prose throughout.

    >>> [block.kind for block in find_blocks("Rain at last\\nBy Ann Lahti\\nOSLO — It rained on Monday.")]
    ['headline', 'byline', 'dateline', 'paragraph']
    """
    blocks: list[Block] = []
    prose = False  # whether there is a paragraph
    headline_open = True  # whether a headline may follow: until the first paragraph, near the top
    for start, end in lines_of(text):
        kind = _kind(text, start, end, headline_open)
        if kind == "paragraph":
            prose, headline_open = True, False
            if after := _dateline_end(text, start, end):
                blocks.append(Block(start, after, "dateline"))
                start = after
                while text[start].isspace():
                    start += 1
        blocks.append(_block((start, end, kind)))
        headline_open = headline_open and kind != "headline" and len(blocks) < 7
    _set_apart(text, blocks)
    if not prose:
        blocks = [b._replace(kind="paragraph") if b.kind in HEADINGS else b for b in blocks]
    return blocks


def _set_apart(text: str, blocks: list[Block]) -> None:
    """Make boilerplate of the lines that are none of the article because of where they are, and of its last credits."""
    for number in surrounding_lines(text, blocks):
        blocks[number] = blocks[number]._replace(kind="boilerplate")
    last = next((n for n in range(len(blocks) - 1, -1, -1) if blocks[n].kind == "paragraph"), None)
    if last is not None and (credits := credit_start(text, *blocks[last][:2])):
        start, end, _ = blocks[last]
        before = Block(start, start + len(text[start:credits].rstrip()), "paragraph")
        blocks[last : last + 1] = [before, Block(credits, end, "boilerplate")]


def _dateline_end(text: str, start: int, end: int) -> int:
    """Where the dateline of a paragraph ends, 0 if it has none."""
    if not text[start + 1 : start + 2].isupper() and text.find("(", start, start + 60) < 0:
        return 0  # most paragraphs: the pattern takes longer to say so
    dateline = DATELINE.match(text, start, min(end, start + 120))
    return dateline.end() if dateline else 0


def lines_of(text: str) -> list[tuple[int, int]]:
    """Lines that are not blank, without the white space around them."""
    lines = []
    begin = 0
    for line in text.splitlines(keepends=True):
        if bare := line.strip():
            start = begin + len(line) - len(line.lstrip())
            lines.append((start, start + len(bare)))
        begin += len(line)
    return lines


def _kind(text: str, start: int, end: int, headline_open: bool) -> str:
    """The kind of a line; a heading is the headline while none was found."""
    n = text.count(" ", start, end) + 1
    if n > LONGEST_HEADLINE and (n > LONGEST_BOILERPLATE or not may_be_long_boilerplate(text, start, end)):
        return "paragraph"
    line = text[start:end]
    if is_boilerplate(line):
        return "boilerplate"
    if n > LONGEST_HEADLINE:
        return "paragraph"
    if n <= 20 and BYLINE.fullmatch(line):
        return "byline"
    if n <= 14 and _is_dateline(line):
        return "dateline"
    longest = LONGEST_HEADLINE if headline_open else LONGEST_HEADING
    if n <= longest and _is_heading(line) and not sentence_ends(line, 0, len(line)):
        return "headline" if headline_open else "subheading"
    return "paragraph"


def _is_dateline(line: str) -> bool:
    """Whether all of a line says when or where."""
    if line[-1] in "—–-" and _PLACE_LINE.fullmatch(line):
        return True
    if not _FIGURE_OR_AGO.search(line):
        return False  # most lines: the patterns take longer to say so
    return bool(
        DATE_LINE.fullmatch(line)
        or DATE_LINE.fullmatch(line.removesuffix("."))
        or STAMP.fullmatch(line)
        and _CLOCK_OR_AGO.search(line)
    )


def _is_heading(line: str) -> bool:
    """Whether a short line is a heading: it has no final stop, or is capitalised word by word."""
    if line[0] in "•-–*·►▪":
        return False
    core = line.rstrip(CLOSERS)
    if not core or core[-1] == ",":
        return False
    if core[-1] not in ".!?…:;":
        return True
    if core[-1] == ":" or not core[core.rfind(" ") + 1].isupper():
        return False
    return core.count(" ") >= 3 and long_words_capitalised(re.findall(r"[^\W\d_][\w'’-]*", core), longest_small=3)

"""What each line of an article is: headline, subheading, byline, dateline, paragraph or boilerplate.

Only paragraphs are prose. The others are found by their form, never by the outlet: a heading is a short line
without a final stop; a byline begins with "By" and a name; a dateline is a place with an agency or a date before
the first dash, or a line that holds a date alone; boilerplate is what surrounds an article on a page.
"""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from analysis.english.calendar_words import DAYS, MONTH_LETTERS, SHORT_DAYS
from analysis.text.boundaries import sentence_ends
from analysis.text.wordforms import long_words_capitalised


class Block(NamedTuple):
    """A line, a paragraph or its dateline, and what it is; text[start:end] has no white space at its ends."""

    start: int
    end: int
    kind: str


_block = partial(tuple.__new__, Block)  # faster than Block(...)
CLOSERS = "\"'“‘”’»)]*_ \u00a0"
LONGEST_HEADING = 16  # words
LONGEST_HEADLINE = 25
_MONTH = rf"(?:{'|'.join(map(str.title, MONTH_LETTERS))})[a-z]*\.?"
_DAY = "|".join(map(str.title, [*DAYS, *sorted(SHORT_DAYS)]))
_DATE = rf"(?:(?:{_DAY})\.?,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?|\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}"
_TIME = r"(?:,? ?(?:at |\|)? ?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)"
DATE_LINE = re.compile(
    rf"(?:(?:Last )?(?:Published|Updated|Posted|Modified|First published)(?: on)?:? ?)?(?:{_DATE}){_TIME}?(?: ?[-–—|] ?.{{0,40}})?",
    re.IGNORECASE,
)
# WASHINGTON (AP) - / PARIS, Dec 7 (Reuters) - / Boulder, CO, Feb. 23 (UPI) -- / LONDON —
DATELINE = re.compile(
    r"(?:\([A-Z][\w&. ]{1,20}\)|"
    r"[A-Z][\w.'’/-]*(?:[ ,]{1,2}(?:[A-Z][\w.'’/-]*|de|al|of|the|and|la|el|\d{1,2})){0,7},? ?\([A-Z][\w&./ ]{1,30}\)|"
    r"[A-Z][A-Z.'’-]{2,}(?:[ /][A-Z][A-Z.'’-]+){0,2}(?:, ?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?){0,2}(?:,? (?:"
    + _MONTH
    + r") \d{1,2})?)"
    r"(?: ?[—–]| ?--| -)(?=\s)"
)
BYLINE = re.compile(
    r"(?:By|BY|Written by|Reported by|Story by|Words by|Text by) (?:[A-Z][\w.'’-]*|de|van|von|der|bin|al|la)"
    r"(?:,? (?:and |& )?(?:[A-Z@][\w.'’-]*|de|van|von|der|bin|al|la|for|in|of|the|and)){0,14}(?: ?[|,–-].{0,60})?"
)
LINK = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w{2,}|[\w.-]+\.(?:com|org|net|gov|edu|co\.uk|info|tv|io|ru|cn|de|eu)(?:/\S*)?",
    re.IGNORECASE,
)
# Lines that begin so in small letters are no prose, whatever follows.
LEAD_IN = re.compile(
    r"(?:references?(?:\(s\))?|sources?|related(?: (?:articles?|stories|content|topics|links?|coverage))?|read more|see also|"
    r"also read|more (?:on|from) .{1,40}|watch(?: now)?|listen|tags?|topics?|filed under|categor(?:y|ies)|keywords?|share(?: this)?|"
    r"photos?|pictures?|images?|photo credit|(?:image|picture|photo) (?:credit|source|copyright)|credit|file photo|video|now playing|"
    r"caption|editor[’']?s note|contact|follow us|disclaimer|copyright)\s*:"
)
# Lines that in small letters are nothing but this are no prose.
WHOLE = re.compile(
    r"(?:share(?: this)?(?: (?:article|story|page|post|on .{1,20}|via .{1,20}|with .{1,20}))?|\d+ (?:shares?|comments?|views?)|"
    r"(?:view |show |leave a |post a |add a )?(?:all )?comments?(?: \(\d+\))?|advertis(?:e|ement|ing)|ad|story continues below.{0,40}|"
    r"continue reading(?: below| the main story)?|read more|read full (?:story|article)|(?:to read .{1,60})?click here.{0,80}|"
    r"sign up .{1,100}|subscribe(?: .{1,80})?|follow (?:us|@?\w+) .{1,60}|follow .{1,60} on (?:twitter|facebook|instagram|x)\b.{0,80}|share or comment on this article|like us .{1,40}|join .{1,30} newsletter.{0,40}|"
    r"(?:e-?mail|print|tweet|facebook|twitter|whatsapp|linkedin|reddit|copy link|save|more|menu|loading)(?: this)?(?:\.\.\.|…)?|"
    r"(?:getty images|reuters|associated press|ap photo|afp)(?: ?/ ?.{1,60})?|"
    r"slideshow \(\d+ images?\)|\d+ (?:min(?:ute)?s?) read|"
    r"(?:©|\(c\)|copyright) .{0,200}|all rights reserved\b.{0,120}|"
    r"\((?:additional |writing |editing )?(?:reporting|writing|editing|graphic|compiled).{1,300}\)|"
    r"(?:additional )?reporting by .{1,200}|[_=*~#•·—– -]+)"
)


def find_blocks(text: str) -> list[Block]:
    """Every line of a text that is not blank, as blocks in order.

    Lines broken at a fixed width are put together again; a dateline before a paragraph is a block of its own.
    A text without any paragraph (a lone headline, a tweet without a stop) counts as prose throughout.
    """
    blocks: list[Block] = []
    prose = False  # whether there is a paragraph
    headline_open = True  # until the first paragraph, if that is not far down
    for start, end in _lines(text):
        kind = _kind(text, start, end, headline_open)
        if kind == "paragraph":
            prose = True
            headline_open = False
            if text[start + 1 : start + 2].isupper() or text.find("(", start, start + 60) >= 0:
                dateline = DATELINE.match(text, start, min(end, start + 120))
                if dateline:
                    blocks.append(Block(start, dateline.end(), "dateline"))
                    start = dateline.end()
                    while text[start].isspace():
                        start += 1
        blocks.append(_block((start, end, kind)))
        headline_open = headline_open and kind != "headline" and len(blocks) < 7
    if not prose:
        blocks = [b._replace(kind="paragraph") if b.kind in ("headline", "subheading") else b for b in blocks]
    return blocks


def _lines(text: str) -> list[tuple[int, int]]:
    """Lines without their outer white space, those of a paragraph broken at a fixed width joined."""
    lines = []
    begin = 0
    for line in text.splitlines(keepends=True):
        if bare := line.strip():
            start = begin + len(line) - len(line.lstrip())
            lines.append((start, start + len(bare)))
        begin += len(line)
    if len(lines) < 2:
        return lines
    width = _wrap_width(text, lines)
    joined = [lines[0]]
    for start, end in lines[1:]:
        last_start, last_end = joined[-1]
        if (width or text[start].islower()) and _goes_on(text, last_start, last_end, start, end, width):
            joined[-1] = (last_start, end)
        else:
            joined.append((start, end))
    return joined


def _wrap_width(text: str, lines: list[tuple[int, int]]) -> int:
    """The width at which a program broke the lines of a text, 0 if it was not done."""
    width = max(end - start for start, end in lines)
    if not 40 <= width <= 100 or len(lines) < 4:
        return 0
    full = sum(_is_full(text, a, b, width) for a, b in zip(lines, lines[1:], strict=False))
    return width if full >= 0.5 * (len(lines) - 1) else 0


def _is_full(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the first word of the following line would not have fitted any more."""
    space = text.find(" ", following[0], following[1])
    first = (space if space >= 0 else following[1]) - following[0]
    return line[1] - line[0] + 1 + first > width


def _goes_on(text: str, last_start: int, last_end: int, start: int, end: int, width: int) -> bool:
    if text.count("\n", last_end, start) + text.count("\r", last_end, start) > 1 and "\r\n" != text[
        last_end:start
    ].strip(" \t"):
        return False
    last = text.rfind("\n", last_start, last_end) + 1 or last_start
    if width:
        return _is_full(text, (last, last_end), (start, end), width)
    return text[start].islower() and last_end - last >= 40 and text[last_end - 1] not in '.!?:;…"”'


def _kind(text: str, start: int, end: int, headline_open: bool) -> str:
    n = text.count(" ", start, end) + 1
    if n > LONGEST_HEADLINE and (n > 60 or text[start] not in "(©Cc"):
        return "paragraph"
    line = text[start:end]
    if _is_boilerplate(line, n):
        return "boilerplate"
    if n > LONGEST_HEADLINE:
        return "paragraph"
    if n <= 20 and BYLINE.fullmatch(line):
        return "byline"
    if n <= 12 and DATE_LINE.fullmatch(line):
        return "dateline"
    longest = LONGEST_HEADLINE if headline_open else LONGEST_HEADING
    if n <= longest and _is_heading(line) and not sentence_ends(line, 0, len(line)):
        return "headline" if headline_open else "subheading"
    return "paragraph"


def _is_boilerplate(line: str, n: int) -> bool:
    low = line.lower()  # sooner matched than a pattern that takes letters of either size
    if WHOLE.fullmatch(low):
        return True
    if n <= 3 and LINK.fullmatch(line.strip("<>()[]")):
        return True
    return n <= 25 and bool(LEAD_IN.match(low))


def _is_heading(line: str) -> bool:
    """A short line is a heading when it has no final stop, or is capitalised word by word."""
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

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
from analysis.text.boundaries import sentence_ends
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
DATE_LINE = re.compile(
    rf"""
    (?: (?:Last[ ])? (?:Published|Updated|Posted|Modified|First[ ]published) (?:[ ]on)? :?[ ]? )?  # Last updated on:
    (?:{_DATE})
    (?: (?:,?[ ](?:at[ ]|\|)?[ ]?) \d{{1,2}}[:.]\d{{2}}[ ]? (?:[ap]\.?m\.?)? (?:[ ]?[A-Z]{{2,4}})? )?  # at 9.30 a.m. ET
    (?: [ ]?[-–—|][ ]? .{{0,40}} )?                                                                  # | Sport
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PLACE = r"[A-Z][\w.'’/-]*"
# A place with an agency or a date, before the first dash of a paragraph.
DATELINE = re.compile(
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
BYLINE = re.compile(
    rf"""
    (?:By|BY|Written[ ]by|Reported[ ]by|Story[ ]by|Words[ ]by|Text[ ]by)[ ]
    (?:[A-Z][\w.'’-]*|{_JOINED})                                                    # By Ann
    (?: ,?[ ](?:and[ ]|&[ ])? (?:[A-Z@][\w.'’-]*|{_JOINED}|for|in|of|the|and) ){{0,14}}  # Lahti and Jo Berg in Oslo
    (?: [ ]?[|,–-] .{{0,60}} )?                                                     # | May 3, 2016
    """,
    re.VERBOSE,
)

# Boilerplate --------------------------------------------------------------------------------------------------------


class LineForm(NamedTuple):
    """What a line of boilerplate is like in lower case: a pattern and an example."""

    pattern: str
    example: str


LINK = re.compile(
    r"""
    (?:https?://|www\.)\S+                                                              # www.example.org/news
    | \S+@\S+\.\w{2,}                                                                   # ann@example.org
    | [\w.-]+\.(?:com|org|net|gov|edu|co\.uk|info|tv|io|ru|cn|de|eu)(?:/\S*)?           # example.org/news
    """,
    re.IGNORECASE | re.VERBOSE,
)
# What a line begins with, before a colon, that is no prose whatever follows.
LEAD_INS = (
    LineForm(r"references?(?:\(s\))?", "references: norland statistics 2016"),
    LineForm(r"sources?", "source: norland times"),
    LineForm(
        r"related(?: (?:articles?|stories|content|topics|links?|coverage))?", "related stories: rain is here to stay"
    ),
    LineForm(r"read more", "read more: the mill that closed"),
    LineForm(r"see also", "see also: the harbour wall"),
    LineForm(r"also read", "also read: the harbour wall"),
    LineForm(r"more (?:on|from) .{1,40}", "more on the vote: who won"),
    LineForm(r"watch(?: now)?", "watch: the bridge falls"),
    LineForm(r"listen", "listen: an hour with ann lahti"),
    LineForm(r"tags?", "tags: oslo, rain"),
    LineForm(r"topics?", "topics: rain"),
    LineForm(r"filed under", "filed under: weather"),
    LineForm(r"categor(?:y|ies)", "categories: weather, oslo"),
    LineForm(r"keywords?", "keywords: rain"),
    LineForm(r"share(?: this)?", "share this: facebook, twitter"),
    LineForm(r"photos?|pictures?|images?", "photos: the storm"),
    LineForm(r"photo credit", "photo credit: jo berg"),
    LineForm(r"(?:image|picture|photo) (?:credit|source|copyright)", "image copyright: jo berg"),
    LineForm(r"credit", "credit: jo berg"),
    LineForm(r"file photo", "file photo: ann lahti in 2015"),
    LineForm(r"video", "video: the storm"),
    LineForm(r"now playing", "now playing: the storm"),
    LineForm(r"caption", "caption: ann lahti in oslo"),
    LineForm(r"editor[’']?s note", "editor’s note: this story was updated"),
    LineForm(r"contact", "contact: newsdesk"),
    LineForm(r"follow us", "follow us: @norlandtimes"),
    LineForm(r"disclaimer", "disclaimer: the views are the author's own"),
    LineForm(r"copyright", "copyright: norland times"),
)
# What is no prose if it is all of a line.
WHOLE_LINES = (
    LineForm(
        r"share(?: this)?(?: (?:article|story|page|post|on .{1,20}|via .{1,20}|with .{1,20}))?",
        "share this on facebook",
    ),
    LineForm(r"\d+ (?:shares?|comments?|views?)", "12 comments"),
    LineForm(r"(?:view |show |leave a |post a |add a )?(?:all )?comments?(?: \(\d+\))?", "view all comments (12)"),
    LineForm(r"advertis(?:e|ement|ing)|ad", "advertisement"),
    LineForm(r"story continues below.{0,40}", "story continues below advertisement"),
    LineForm(r"continue reading(?: below| the main story)?", "continue reading the main story"),
    LineForm(r"read more|read full (?:story|article)", "read full story"),
    LineForm(r"(?:to read .{1,60})?click here.{0,80}", "click here for the full report"),
    LineForm(r"sign up .{1,100}", "sign up for our newsletter"),
    LineForm(r"subscribe(?: .{1,80})?", "subscribe to the norland times"),
    LineForm(r"follow (?:us|@?\w+) .{1,60}", "follow us on social media"),
    LineForm(r"follow .{1,60} on (?:twitter|facebook|instagram|x)\b.{0,80}", "follow ann lahti on twitter @annlahti"),
    LineForm(r"share or comment on this article", "share or comment on this article"),
    LineForm(r"like us .{1,40}", "like us on facebook"),
    LineForm(r"join .{1,30} newsletter.{0,40}", "join our weekly newsletter today"),
    LineForm(
        r"(?:e-?mail|print|tweet|facebook|twitter|whatsapp|linkedin|reddit|copy link|save|more|menu|loading)"
        r"(?: this)?(?:\.\.\.|…)?",
        "loading...",
    ),
    LineForm(r"(?:getty images|reuters|associated press|ap photo|afp)(?: ?/ ?.{1,60})?", "ap photo / jo berg"),
    LineForm(r"slideshow \(\d+ images?\)", "slideshow (3 images)"),
    LineForm(r"\d+ (?:min(?:ute)?s?) read", "4 min read"),
    LineForm(r"(?:©|\(c\)|copyright) .{0,200}", "© 2016 norland times"),
    LineForm(r"all rights reserved\b.{0,120}", "all rights reserved."),
    LineForm(
        r"\((?:additional |writing |editing )?(?:reporting|writing|editing|graphic|compiled).{1,300}\)",
        "(reporting by ann lahti; editing by jo berg)",
    ),
    LineForm(r"(?:additional )?reporting by .{1,200}", "reporting by ann lahti in oslo"),
    LineForm(r"[_=*~#•·—– -]+", "* * *"),
)


def _any_of(forms: tuple[LineForm, ...]) -> str:
    return "|".join(form.pattern for form in forms)


LEAD_IN = re.compile(rf"(?:{_any_of(LEAD_INS)})\s*:")
WHOLE = re.compile(_any_of(WHOLE_LINES))


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
    for start, end in _lines(text):
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
    if not prose:
        blocks = [b._replace(kind="paragraph") if b.kind in ("headline", "subheading") else b for b in blocks]
    return blocks


def _dateline_end(text: str, start: int, end: int) -> int:
    """Where the dateline of a paragraph ends, 0 if it has none."""
    if not text[start + 1 : start + 2].isupper() and text.find("(", start, start + 60) < 0:
        return 0  # most paragraphs: the pattern takes longer to say so
    dateline = DATELINE.match(text, start, min(end, start + 120))
    return dateline.end() if dateline else 0


def _lines(text: str) -> list[tuple[int, int]]:
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
    """Whether a line of n words belongs to the page around an article."""
    low = line.lower()  # faster than patterns that ignore case
    if WHOLE.fullmatch(low):
        return True
    if n <= 3 and LINK.fullmatch(line.strip("<>()[]")):
        return True
    return n <= 25 and bool(LEAD_IN.match(low))


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

"""Speech that needs no marks: lines of a transcript that begin with the speaker's name, and posts on social media."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from .text import Document

# NAME: what is said. Names of one to five capitalised words, or Q and A.
LINE = re.compile(r"(?P<name>(?:[A-Z][\w.'’-]*|Q|A)(?: (?:[A-Z(][\w.'’)-]*|de|van|von|of|the|al)){0,5})(?: \([^()\n]{1,40}\))?:\s+(?=\S)")
# What is said — Jane Roe (@janeroe) May 3, 2016
POST = re.compile(r"\s*[—–-]+ ?(?P<name>[^\W\d_][^()\n@“”\"]{1,50}?) \(@\w{1,20}\)")
MARKUP = re.compile(r"(?:<[^<>]{0,300}>\s*)?")
NO_SPEAKER = re.compile(
    r"(?:Photo|Image|Video|Credit|Source|Sources|Read|Note|Editor|Update|Related|Watch|Here|More|By|Contact|Email|Phone|Where|When|What|Who|Why|How|Tags|"
    r"Caption|Listen|Correction|Location|Date|Time|Address|Price|Website|Reference|References)\b"
)
LEAST_LINES = 4  # fewer lines with names are no transcript


class SpokenLine(NamedTuple):
    """What is said (start to end), who says it, and how that is known: transcript or post."""

    start: int
    end: int
    name_start: int
    name_end: int
    how: str


def spoken_lines(document: Document) -> list[SpokenLine]:
    """Lines of a transcript and posts; a transcript is four or more lines of two or more speakers, each more than once."""
    text, lines, posts = document.text, [], []
    for block in document.blocks:
        m = LINE.match(text, block.start, block.end) if ":" in text[block.start : block.start + 80] else None
        if m and not NO_SPEAKER.match(m["name"]) and m.end() < block.end:
            lines.append(SpokenLine(m.end(), block.end, *m.span("name"), "transcript"))
        elif "(@" in text[block.start : block.end]:
            m = POST.search(text, block.start, block.end)
            if m and m.start() - block.start >= 10 and text[block.start] not in "“\"'‘":
                start = block.start + len(MARKUP.match(text[block.start : m.start()]).group())
                posts.append(SpokenLine(start, m.start(), *m.span("name"), "post"))
    names = [text[line.name_start : line.name_end] for line in lines]
    repeated = {name for name, lines_of in Counter(names).items() if lines_of > 1}
    lines = [line for line, name in zip(lines, names, strict=True) if name in repeated]
    if len(lines) < LEAST_LINES or len(repeated) < 2:
        lines = []
    return sorted(lines + posts)

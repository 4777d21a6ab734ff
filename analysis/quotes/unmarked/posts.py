"""Posts on social media: what is written above its author's name and handle, or below a line of these."""

from __future__ import annotations

import re

from analysis.english.patterns import compiled_later
from analysis.quotes.records import SpokenLine
from analysis.quotes.unmarked.talk import MARKS, stripped
from analysis.text.blocks import Block
from analysis.text.document import Document

_NAME = r"(?P<name>[^\W\d_][^()\n@“”\"]{1,50}?)"
_DATE = r"""(?:
    [A-Z][a-z]{2,8}\.?[ ]\d{1,2},[ ]\d{4}                 # May 3, 2016
    | \d{1,2}[ ][A-Z][a-z]{2,8}[ ]\d{4}                   # 3 May 2016
    | \d{1,2}[hmd]                                        # 5h
    | [A-Z][a-z]{2,8}\.?[ ]\d{1,2}                        # May 3
)"""
# It leaks. — Jane Roe (@janeroe) May 3, 2016
SIGNED = re.compile(rf"[—–-]{{1,3}} ?{_NAME} \(@\w{{1,20}}\)")
# Jane Roe @janeroe · May 3, in the line before what is said
HEADED = compiled_later(
    rf"""
    {_NAME}[ \xa0]
    [✓✔☑️]{{0,2}}[ \xa0]?                                # Jane Roe ✓ @janeroe
    \(?@\w{{1,20}}\)?                                     # Jane Roe (@janeroe)
    (?:[ ]?[·•|–—-][ ]?{_DATE})?                          # Jane Roe @janeroe · May 3
    """,
    re.VERBOSE,
)
MARKUP = re.compile(r"(?:<[^<>]{0,300}>\s*)?")
LEAST = 10  # characters of a post


def posts(document: Document) -> list[SpokenLine]:
    """Posts that end with their author's name and handle, or that follow a line of these.

    >>> from analysis.text.document import parse
    >>> text = "The dam leaks again. — Ann Lahti (@annlahti) May 3, 2016"
    >>> [(post.key, text[post.start : post.end]) for post in posts(parse(text))]
    [('ann lahti', 'The dam leaks again.')]
    """
    text = document.text
    lines: list[SpokenLine] = []
    last: Block | None = None
    headed: re.Match[str] | None = None
    for block in document.blocks:
        start, end, by = block.start, block.end, headed
        headed = None
        if "@" in text[start:end]:
            headed = HEADED.fullmatch(text, start, end)
            if signed := SIGNED.search(text, start, end):
                by, end = signed, signed.start()
                if end == start and last:  # the signature has a line of its own
                    start, end = last.start, last.end
        last = block
        if by and not headed and text[start] not in MARKS and not (lines and lines[-1].end > start):
            lines += _post(text, start, end, by, len(lines))
    return lines


def _post(text: str, start: int, end: int, by: re.Match[str], number: int) -> list[SpokenLine]:
    """The post in a span without markup; none if it is too short."""
    markup = MARKUP.match(text, start, end)
    start, end = stripped(text, markup.end() if markup else start, end)
    if end - start < LEAST:
        return []
    return [SpokenLine(start, end, *by.span("name"), "post", by["name"].casefold(), number)]

"""What to know about a text before measuring it: empty, foreign, cut off, very long, more than one article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pandas as pd

from analysis.articles.files import Problem, Report
from analysis.schema import TEXT
from analysis.text.document import parse
from analysis.text.language import is_plainly_english

LONG = 10_000  # words; few articles have more
_TAGS = re.compile(r"</p>|<br ?/?>|</div>", re.I)
_CUT = re.compile(r"\[\+?\d+ (?:more )?char(?:acter)?s?\]\s*$")
_GONE = re.compile(r"\W*(?:removed|deleted|unavailable)\W*", re.IGNORECASE)  # NewsAPI writes [Removed]
_HEAD = re.compile(
    r"""^[^\S\n]*(?:
        (?:Document|Item|Article)?[ ]*\d{1,6}[ ](?:of|de|von|di)[ ]\d{1,6}(?:[ ]DOCUMENTS?)?[ ]*$  # 1 of 74 DOCUMENTS
      | (End[ ]of[ ]Document)[ ]*$
      | (Full[ ]text|Publication[ ](?:info|title|date)|Load-?Date)[ ]?:  # LOAD-DATE: May 4
      | (Byline|Length|Headline|Word[ ]count|Record[ ]Number|Readability|Index[ ]terms)[ ]?:  # LENGTH: 1204 words
    )""",
    re.MULTILINE | re.IGNORECASE | re.VERBOSE,
)
FEWEST_HEADS = 3


class Remark(NamedTuple):
    """What is to know about a text, and whether articles are lost because of it."""

    reason: str
    lost: bool = False


def remarks(text: str) -> Iterator[Remark]:
    """What a reader should know about a text, the gravest first; nothing for most.

    >>> [remark.reason for remark in remarks("The mayor resigned on Monday. [+2031 chars]")]
    ['was cut off by where it came from; save the page at its address as .html and read that']
    """
    if not text.strip():
        yield Remark("is empty")
        return
    if _GONE.fullmatch(text):
        yield Remark("was taken down where it came from, and holds no more than a note of that; leave it out", True)
        return
    if not is_plainly_english(text) and (why := parse(text).reason):
        yield Remark(f"has {why}" if why == "no words" else f"is {why}; newsgauge measures English only")
    yield from _several(text)
    if "â€" in text:
        yield Remark(
            "was decoded wrongly somewhere before (â€ stands for quotation marks); its quotations will be missed"
        )
    if _TAGS.search(text):
        yield Remark("holds HTML tags; save it as .html, or take the tags out first")
    if _CUT.search(text):
        yield Remark("was cut off by where it came from; save the page at its address as .html and read that")


def _several(text: str) -> Iterator[Remark]:
    """Signs that a text is more than one article."""
    heads = Counter((match[1] or match[2] or match[3] or "1 of").lower() for match in _HEAD.finditer(text))
    head, times = heads.most_common(1)[0] if heads else ("", 0)
    if times >= FEWEST_HEADS:
        line = f"a line such as {head!r} occurs {times:,} times"
        yield Remark(f"seems to hold several articles, read as one: {line}; save each as a file of its own", True)
    elif len(text) > 4 * LONG and (words := len(text.split())) > LONG:
        yield Remark(f"has {words:,} words; if it is more than one article, save each as a file of its own")


def checked(frame: pd.DataFrame, own_id: Callable[[str], str], report: Report) -> pd.DataFrame:
    """The frame with each id unique; doubtful texts are reported."""
    ids = []
    for doc_id, text, source in zip(frame["doc_id"], frame["text"], frame["source"], strict=True):
        unique = own_id(doc_id)
        if unique != doc_id:
            report(Problem(source, f"doc_id {doc_id!r} was taken; this one is called {unique!r}", False))
        ids.append(unique)
        for remark in remarks(text):
            report(Problem(source, *remark))
    return frame.assign(doc_id=pd.Series(ids, frame.index, dtype=TEXT))

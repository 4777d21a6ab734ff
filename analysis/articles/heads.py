"""Lines such as TITLE: and DATE: at the top of a text, which say what the text is and are no part of it."""

from __future__ import annotations

import re

from analysis.articles.archives.exports import Record
from analysis.articles.fields import bare, field_of

_LINE = re.compile(r"[ \t]*(?P<key>[A-Za-z][A-Za-z _-]{1,24}?)[ \t]*:(?:[ \t]+(?P<value>\S.*?))?[ \t]*(?:\r\n?|\n|\Z)")
_FENCE = re.compile(r"\s*---[ \t]*(?:\r\n?|\n)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>\S.*?)[ \t]*(?:\r\n?|\n)")
_BLANK = re.compile(r"(?:[ \t]*(?:\r\n?|\n))*")
_BEGIN = re.compile(r"[\ufeff\u200b\s]*")
_OURS = frozenset("title outlet date author url".split())
# What else such lines say, and under which name it is kept.
_OTHERS = {
    name: kept
    for kept, names in {
        "section": "section category rubric desk ressort",
        "page": "page pages pagenumber",
        "length": "length words wordcount",
        "edition": "edition",
        "language": "language lang",
        "keywords": "keywords tags subject subjects topics",
        "place": "place location dateline city",
        "subtitle": "subtitle subheadline subhead deck standfirst summary description",
        "rights": "copyright rights",
    }.items()
    for name in names.split()
}
_BYS = frozenset("by from".split())
_TEXT = frozenset("text body content fulltext article story".split())


def with_head(text: str) -> Record:
    """A text file as a record: its text, and what two or more lines such as TITLE: at its very top say.

    >>> with_head("TITLE: Rain falls\\nDATE: 5 May 2020\\n\\nIt rained on Monday.\\n")
    {'text': 'It rained on Monday.\\n', 'title': 'Rain falls', 'date': '5 May 2020'}
    """
    start = _BEGIN.match(text)
    at = start.end() if start else 0
    fence = _FENCE.match(text, at)
    known, end = _fenced(text, fence.end()) if fence else _listed(text, at)
    if len(known) < 2 or not _OURS & set(known) or not text[end:].strip():
        return {"text": text}
    blank = _BLANK.match(text, end)
    return {"text": text[blank.end() if blank else end :], **known}


def _listed(text: str, at: int) -> tuple[Record, int]:
    """What known lines in a row say, and where they end."""
    known: Record = {}
    while found := _LINE.match(text, at):
        key = bare(found["key"])
        if key in _TEXT:
            return known, found.start("value") if found["value"] else found.end()
        field = _field(key)
        if field is None or field in known:
            break
        known[field] = found["value"]
        at = found.end()
    return {name: value for name, value in known.items() if value}, at


def _fenced(text: str, at: int) -> tuple[Record, int]:
    """What the lines between two lines of three dashes say, as Markdown has them; nothing without the second."""
    known: Record = {}
    while not (fence := _FENCE.match(text, at)):
        if found := _LINE.match(text, at):
            field = _field(bare(found["key"])) or bare(found["key"])
            known[field] = (found["value"] or "").strip("[]").strip("\"'")
        elif (found := _ITEM.match(text, at)) and known:
            last = next(reversed(known))
            known[last] = "; ".join(filter(None, [str(known[last]), found["value"].strip("\"'")]))
        else:
            return {}, at
        at = found.end()
    return {name: value for name, value in known.items() if value}, fence.end()


def _field(key: str) -> str | None:
    """Which of our fields a line with this key fills."""
    if key in _BYS:
        return "author"
    if key == "source":
        return "outlet"
    field = field_of(key)
    return field if field in _OURS or field == "doc_id" else _OTHERS.get(key)

"""What a table without full texts is, by its columns, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from analysis.articles.fields import bare, candidates

_FETCH = "save the pages at the addresses in {url} as .html and read those"
_NAME = (
    'name it text, or say which it is: columns={"their name": "text"} in Python, '
    '--column "their name=text" on the command line'
)


class Interface(NamedTuple):
    """A source of news tables that hold no full text, the columns by which it is known, and the remedy."""

    what: str
    columns: frozenset[str]
    remedy: str


INTERFACES = [
    Interface("Media Cloud's table of stories", frozenset("storiesid mediaid".split()), _FETCH),
    Interface("Media Cloud's table of stories", frozenset("mediaurl publishdate title url".split()), _FETCH),
    Interface("a list of articles by GDELT", frozenset("url seendate domain".split()), _FETCH),
    Interface("a list of articles by GDELT", frozenset("url mobileurl date title".split()), _FETCH),
    Interface("a table of events by GDELT", frozenset("globaleventid sourceurl".split()), _FETCH),
    Interface("a knowledge graph by GDELT", frozenset("gkgrecordid documentidentifier".split()), _FETCH),
    Interface(
        "an index of Common Crawl",
        frozenset("urlkey filename offset".split()),
        "fetch the records from the WARC files it names and read those",
    ),
    Interface(
        "the New York Times' article search",
        frozenset("weburl leadparagraph snippet pubdate".split()),
        "the interface gives no full texts; " + _FETCH,
    ),
    Interface(
        "The Guardian's interface",
        frozenset("webtitle weburl apiurl".split()),
        "ask the interface again with show-fields=body,headline,byline",
    ),
    Interface(
        "NewsAPI",
        frozenset("urltoimage publishedat".split()),
        "the interface gives no full texts; " + _FETCH,
    ),
]


class Headless(NamedTuple):
    """A known kind of table without names of columns: how its first line begins, its width, the names."""

    begins: re.Pattern[str]
    width: range
    names: str


HEADLESS = [
    Headless(re.compile(r"N\d+\t"), range(8, 9), "id category subcategory title abstract url"),
    Headless(re.compile(r"\d{14}-T?\d+\t"), range(27, 28), "GKGRECORDID DATE collection source DocumentIdentifier"),
    Headless(re.compile(r"\d{5,10}\t(?:19|20)\d{6}\t(?:19|20)\d{4}\t"), range(57, 62), "GLOBALEVENTID SQLDATE"),
]


def names_without_header(line: str) -> list[str] | None:
    """The names of the columns of a table that begins with this line and is known to have no header."""
    fields = line.rstrip("\r\n").split("\t")
    kind = next((kind for kind in HEADLESS if kind.begins.match(line) and len(fields) in kind.width), None)
    if kind is None:
        return None
    names = kind.names.split()
    last = ["SOURCEURL"] if names[0] == "GLOBALEVENTID" else []
    return [*names, *(f"column_{i}" for i in range(len(names) + 1, len(fields) - len(last) + 1)), *last]


_LINE = re.compile(r"(?:https?://\S+|crawl-data/\S+\.(?:warc|wet|wat)\.gz|s3://\S+)")


def _known(names: list[object]) -> Interface | None:
    have = {bare(name) for name in names}
    return next((interface for interface in INTERFACES if interface.columns <= have), None)


def _remedy(names: list[object]) -> str:
    interface = _known(names)
    url = next(iter(candidates(names).get("url", [])), None)
    remedy = interface.remedy if interface else _FETCH if url else ""
    return remedy.format(url=repr(url))


def no_text(names: Iterable[object]) -> str:
    """Why a table with these columns holds no articles, and what to do."""
    given = list(names)
    interface = _known(given)
    if interface:
        return f"is {interface.what}, without texts; {_remedy(given)}"
    remedy = _remedy(given)
    otherwise = f"; if it has none, {remedy}" if remedy else ""
    return f"has no column with a text among {', '.join(map(repr, given)) or 'its columns'}; {_NAME}{otherwise}"


class Remark(NamedTuple):
    """What is wrong, and what to do."""

    what: str
    remedy: str


def only_summaries(column: str, names: Iterable[object]) -> Remark:
    """What to say of a table whose fullest column holds summaries."""
    given = list(names)
    interface = _known(given)
    of = f"{interface.what}: " if interface else ""
    what = f"{of}the text is a summary, {column!r}, since there is no full text"
    return Remark(what, _remedy(given) or f"if {column!r} is the full text, say so with columns={{{column!r}: 'text'}}")


def is_address_list(text: str) -> bool:
    """Whether a text is a list of addresses, as of pages or of the files of a web archive.

    >>> is_address_list("https://norland.example/1\\nhttps://norland.example/2\\n")
    True
    """
    lines = [line.strip() for line in text[:20_000].splitlines() if line.strip()]
    return len(lines) > 1 and all(map(_LINE.fullmatch, lines[:-1]))

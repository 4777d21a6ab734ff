"""One set of column names for the many that tables of archives, feeds and scrapers have."""

from __future__ import annotations

import re
from collections.abc import Callable

import pandas as pd

from analysis import schema
from analysis.articles.files import Problem, Report, Unreadable
from analysis.english.calendar_words import MONTH_LETTERS
from analysis.schema import Cell
from analysis.text.document import parse

# In order of preference, letters and digits only. After a dot only the last part counts: fields.bodyText is bodytext.
_ALIASES = {
    "doc_id": "docid id articleid documentid uuid guid uid articleuuid storyid newsid",
    "text": "text fulltext articletext bodytext maintext plaintext textcontent contenttext storytext newstext rawtext "
    "articlebody body content contents articlecontent newscontent article story transcript",
    "title": "title headline webtitle articletitle newstitle storytitle headlinemain heading head",
    "outlet": "outlet publication publicationname newspaper newsoutlet sourcename sourcetitle sitename publisher media "
    "medianame mediaoutlet sourcedomain",
    "date": "date published publishedat publicationdate datepublished datepublish pubdate publishdate publishedon "
    "publisheddate webpublicationdate articledate datetime",
    "author": "author authors byline creator writer journalist reporter authorname",
    "url": "url weburl articleurl link permalink sourceurl newsurl href",
}
ALIASES = {name: aliases.split() for name, aliases in _ALIASES.items()}
FILE = "file filename filepath path docid".split()
_TAGS = re.compile(r"</p>|<br ?/?>|</div>", re.I)
_CUT = re.compile(r"\[\+\d+ chars\]\s*$")
_ISO = re.compile(r"\d{4}-?\d\d-?\d\d(?!\d)")
_ZONE = re.compile(r"(?<=\d)\s*(?:Z|[+-]\d\d:?\d\d|UTC|GMT)$")
_SLASHES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b")
_MONTH = re.compile("|".join(MONTH_LETTERS), re.I)


def bare(name: str) -> str:
    """A column's name in lower case, letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", str(name).lower())


def recognise(names: list[str]) -> dict[str, str]:
    """Which column of a table is which of ours: {their name: our name}.

    >>> recognise(["ID", "Headline", "Body", "Source", "views"])
    {'ID': 'doc_id', 'Body': 'text', 'Headline': 'title', 'Source': 'outlet'}
    """
    ours_of: dict[str, str] = {}
    for spelled in (bare, lambda name: bare(str(name).rpartition(".")[2])):
        by_name = {spelled(name): name for name in reversed(names)}
        for ours, aliases in ALIASES.items():
            theirs = next(
                (by_name[alias] for alias in aliases if alias in by_name and by_name[alias] not in ours_of), None
            )
            if theirs is not None and ours not in ours_of.values():
                ours_of[theirs] = ours
    source = next((name for name in names if bare(name) in ("source", "source.name") and name not in ours_of), None)
    if source is not None and "outlet" not in ours_of.values():
        ours_of[source] = "outlet"
    return ours_of


def standard(
    frame: pd.DataFrame, where: list[str], ids: list[str], report: Report, columns: dict[str, str] | None = None
) -> pd.DataFrame:
    """A table with any names as a frame of articles: our columns first, in order and with our types, then the others.

    `where` says for each row where it comes from, `ids` what to call it if it has no id of its own.
    """
    names = {theirs: ours for theirs, ours in (columns or {}).items() if theirs in frame.columns}
    rest = [name for name in frame.columns if name not in names]
    names |= {t: o for t, o in recognise(rest).items() if o not in names.values()}
    if "text" not in names.values():
        raise Unreadable(
            f"has no column with a text among {', '.join(map(repr, frame.columns)) or 'its columns'}; "
            'name it text, or say which it is: columns={"their name": "text"} in Python, '
            '--column "their name=text" on the command line'
        )
    given = {ours: frame[theirs] for theirs, ours in names.items()}
    out = pd.DataFrame(index=frame.index)
    out["doc_id"] = _ids(given.get("doc_id"), ids, frame.index)
    out["text"] = plain(given["text"]).fillna("").astype("str")
    for name in ("title", "outlet", "author", "url"):
        out[name] = plain(given[name]) if name in given else pd.Series(float("nan"), frame.index, dtype="str")
    given_dates = given.get("date", pd.Series(pd.NaT, frame.index))
    out["date"] = dates(given_dates, where, report)
    out["source"] = pd.Series(where, frame.index, dtype="str")
    out = out[schema.columns("input")]
    others = frame.drop(columns=list(names)).infer_objects()
    if (out["date"].isna() & given_dates.notna()).any():
        others["date_given"] = given_dates.astype("str")
    return out.join(others.rename(columns={name: f"{name}_given" for name in others.columns if name in out.columns}))


def _ids(given: pd.Series | None, ids: list[str], index: pd.Index) -> pd.Series:
    fallback = pd.Series(ids, index, dtype="str")
    if given is None:
        return fallback
    if given.dtype.kind == "f" and (given.dropna() % 1 == 0).all():
        given = given.astype("Int64")  # what a table with a missing id makes of whole numbers
    given = plain(given).str.strip()
    return given.where(given.notna() & (given != ""), fallback)


class OwnIds:
    """Gives each article an id of its own: the one it has, or with -2, -3 ... after it when that is taken.

    >>> own_id = OwnIds()
    >>> [own_id(doc_id) for doc_id in ("a", "b", "a", "a")]
    ['a', 'b', 'a-2', 'a-3']
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}  # number given last, so that a thousand equal ids are not each counted from 2

    def __call__(self, doc_id: str) -> str:
        unique = doc_id
        if doc_id in self._taken:
            n = self._last.get(doc_id, 1)
            while unique in self._taken:
                n += 1
                unique = f"{doc_id}-{n}"
            self._last[doc_id] = n
        self._taken.add(unique)
        return unique


def plain(column: pd.Series) -> pd.Series:
    """A column as text that can be stored: half of a surrogate pair, which no encoding has, becomes a \ufffd."""
    values = [
        None if is_missing(value) else storable(value if isinstance(value, str) else str(value)) for value in column
    ]
    return pd.Series(values, column.index, dtype="str")


def is_missing(value: Cell) -> bool:
    """Whether a cell of a table holds nothing: None, NaN, NaT or NA."""
    missing = pd.isna(value)
    return missing if isinstance(missing, bool) else False


def storable(text: str) -> str:
    """The text, with each character that cannot be encoded replaced by another, so that positions stay the same.

    >>> storable("a\\ud800b")
    'a�b'
    """
    try:
        text.encode("utf-8")
        return text
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)


def dates(column: pd.Series, where: list[str], report: Report) -> pd.Series:
    """The days of dates written in any way; a date with two readings, such as 3/4/2024, is missing and reported."""
    if column.dtype.kind == "M":
        return column.dt.tz_localize(None).dt.normalize().astype("datetime64[us]")
    days = []
    unclear = []
    for value, place in zip(column, where, strict=True):
        day = None if is_missing(value) or not str(value).strip() else _day(str(value).strip())
        if day is None and not is_missing(value) and str(value).strip():
            unclear.append((place, str(value).strip()))
        days.append(day)
    if unclear:
        place, example = unclear[0]
        many = f" (and {len(unclear) - 1} more)" if len(unclear) > 1 else ""
        report(Problem(place, f"date {example[:40]!r} is not clear{many}; write dates as YYYY-MM-DD", False))
    return pd.Series(pd.to_datetime(pd.Series(days, dtype="str"), format="%Y-%m-%d").array, column.index).astype(
        "datetime64[us]"
    )


def _day(text: str) -> str | None:
    """The day as 2024-04-03, or None when that is unknown; the local day, whatever the zone."""
    text = _ZONE.sub("", text)
    if iso := _ISO.match(text):
        text, style = iso[0].replace("-", ""), "%Y%m%d"
    elif slashes := _SLASHES.match(text):
        first, second, year = map(int, slashes.groups())
        if first <= 12 and second <= 12 and first != second:
            return None
        month, day = (second, first) if first > 12 else (first, second)
        text, style = f"{year:04}{month:02}{day:02}", "%Y%m%d"
    elif _MONTH.search(text) and re.search(r"\d{4}", text):
        style = "mixed"
    else:
        return None
    try:
        return pd.to_datetime(text, format=style).strftime("%Y-%m-%d")
    except (ValueError, OverflowError):
        return None


def remarks(text: str) -> str | None:
    """What a reader should know about a text before measuring it, in a few words."""
    if not text.strip():
        return "is empty"
    if why := parse(text).reason:
        return f"has {why}" if why == "no words" else f"is {why}; newsgauge measures English only"
    if "â€" in text:
        return "was decoded wrongly somewhere before (â€ stands for quotation marks); its quotations will be missed"
    if _TAGS.search(text):
        return "holds HTML tags; save it as .html, or take the tags out first"
    if _CUT.search(text):
        return "was cut off by where it came from"
    return None


def checked(frame: pd.DataFrame, own_id: Callable[[str], str], report: Report) -> pd.DataFrame:
    """The frame with each id unique; doubtful texts are reported."""
    ids = []
    for doc_id, text, source in zip(frame["doc_id"], frame["text"], frame["source"], strict=True):
        unique = own_id(doc_id)
        if unique != doc_id:
            report(Problem(source, f"doc_id {doc_id!r} was taken; this one is called {unique!r}", False))
        ids.append(unique)
        if remark := remarks(text):
            report(Problem(source, remark, False))
    return frame.assign(doc_id=pd.Series(ids, frame.index, dtype="str"))

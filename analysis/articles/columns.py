"""Tables with any columns as frames of articles: our columns first, in order and with our types, then the others."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pandas as pd

from analysis import schema
from analysis.articles.bylines import names_of
from analysis.articles.cells import clean_line, clean_texts
from analysis.articles.dates import days_of
from analysis.articles.files import Report, Unreadable
from analysis.articles.interfaces import no_text, only_summaries
from analysis.articles.markup import PARAGRAPH
from analysis.articles.notes import Notes
from analysis.articles.plans import Plan, filled
from analysis.articles.values import plain
from analysis.english.vocab import remembered

_MIRROR = re.compile(r"^https?://web\.archive\.org/web/\w+/(?=https?:)")
_HOST = re.compile(r"^(?:www\d?|m|amp|mobile|edition)\.(?=[^.]+\.)")
# Addresses that pass on what others publish.
_PASSED_ON = re.compile(
    r"(?:^|\.)(?:news\.google|feedproxy\.google|google|feedburner|bing|t\.co|bit\.ly|msn|facebook|twitter|x|reddit|flipboard"
    r"|feedly|archive)(?:\.[a-z]{2,3}){0,2}$"
)


def standard(
    frame: pd.DataFrame,
    where: list[str],
    ids: list[str],
    report: Report,
    *,
    plan: Plan,
    notes: Notes | None = None,
    as_it_is: bool = False,
) -> pd.DataFrame:
    """A table with any names as a frame of articles: our columns first, in order and with our types, then the others.

    `where` says for each row where it comes from, `ids` what to call it if it has no id of its own. The `plan` says
    which column is which. `notes` gathers remarks on many rows, which are then
    told by whoever gave it. `as_it_is` keeps tags and entities, in what is no table.
    """
    plan = plan.with_new(frame.columns)
    gathered = Notes() if notes is None else notes
    given = {ours: column for ours, theirs in plan.names.items() if (column := filled(frame, theirs)) is not None}
    if "text" not in given:
        if "text" not in plan.names:
            raise Unreadable(no_text(frame.columns))
        given["text"] = pd.Series(None, frame.index, dtype=object)
    out = pd.DataFrame(index=frame.index)
    out["doc_id"] = _ids(given.get("doc_id"), ids, frame.index)
    texts = plain(given["text"], PARAGRAPH).fillna("")
    out["text"] = texts if as_it_is else clean_texts(texts, where, gathered)
    for name in ("title", "outlet", "author", "url"):
        out[name] = plain(given[name]) if name in given else pd.Series(float("nan"), frame.index, dtype=schema.TEXT)
    if not as_it_is:
        out["title"], out["outlet"] = _mapped(out["title"], clean_line), _mapped(out["outlet"], _outlet)
    out["author"] = _mapped(out["author"], _names_of)
    out["outlet"] = out["outlet"].where(out["outlet"].notna(), _mapped(out["url"], site_of))
    out["date"], unclear = _dates(given.get("date"), frame.index, where, plan, gathered)
    out["source"] = pd.Series(where, frame.index, dtype=schema.TEXT)
    out = out[schema.columns("input")]
    if plan.summary in frame.columns and len(frame):
        what, remedy = only_summaries(str(plan.summary), frame.columns)
        for place in where:
            gathered.add(place, "summary", what, remedy)
    if plan.guessed in frame.columns:
        for place in where[: len(frame)]:
            what = f"the text is the column {plan.guessed!r}, the only one with long texts; no column is called text"
            gathered.add(place, "guessed", what, "if it is another, say so with columns={'...': 'text'}")
    if notes is None:
        gathered.tell(report)
    return out.join(_others(frame, plan, out, given["date"] if unclear else None))


def _others(frame: pd.DataFrame, plan: Plan, out: pd.DataFrame, dates: pd.Series | None) -> pd.DataFrame:
    """The columns that became none of ours; with the dates as they were given where some are not clear."""
    used = {next((name for name in theirs if name in frame.columns), None) for theirs in plan.names.values()}
    others = frame.loc[:, [name not in used for name in frame.columns]].infer_objects()
    if dates is not None:
        others["date_given"] = plain(dates)
    return others.rename(columns={name: f"{name}_given" for name in others.columns if name in out.columns})


def _mapped(column: pd.Series, change: Callable[[str], str | None]) -> pd.Series:
    values = [None if value is None else change(value) for value in column.astype(object).where(column.notna(), None)]
    return pd.Series(pd.array(values, dtype=schema.TEXT), column.index)


@remembered(10_000)
def _outlet(given: str) -> str | None:
    """The name of an outlet; if it is an address, the site."""
    return (site_of(given) if re.match(r"\s*(?:https?://|www\.)", given) else None) or clean_line(given)


@remembered(10_000)
def _names_of(byline: str) -> str | None:
    return names_of(byline)


@remembered(10_000)
def site_of(url: str) -> str | None:
    """The site that an address belongs to; None where it passes on what others publish.

    >>> site_of("https://www.norland.example/news/1"), site_of("https://news.google.com/articles/x")
    ('norland.example', None)
    """
    url = _MIRROR.sub("", url.strip())
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").removesuffix(".")
    except ValueError:
        return None
    host = _HOST.sub("", host)
    if not re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", host) or _PASSED_ON.search(host):
        return None
    return host


def _dates(
    given: pd.Series | None, index: pd.Index, where: list[str], plan: Plan, notes: Notes
) -> tuple[pd.Series, bool]:
    """The days of publication, and whether some are not clear, which is noted."""
    if given is None:
        return pd.Series(pd.NaT, index, dtype="datetime64[us]"), False
    days, unclear = days_of(given, plan.dayfirst)
    for place, written, why in unclear:
        remedy = "write dates as YYYY-MM-DD"
        if "first" in why:
            remedy += ", or say dayfirst=True or False (--dayfirst, --no-dayfirst)"
        notes.add(where[place], f"date {why}", f"date {written[:40]!r} {why}", remedy)
    return days, bool(unclear)


def _ids(given: pd.Series | None, ids: list[str], index: pd.Index) -> pd.Series:
    fallback = pd.Series(ids, index, dtype=schema.TEXT)
    if given is None:
        return fallback
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

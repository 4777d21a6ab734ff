"""What was read: how many articles from which kind of file, of how many outlets, from when to when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pandas as pd

from analysis.schema import TEXT

UNKNOWN = "frame"
_KINDS = {
    "text": ".txt .text .md .markdown",
    "web page": ".html .htm .xhtml .warc",
    "Word": ".docx .docm .doc",
    "RTF": ".rtf",
    "PDF": ".pdf",
    "XML": ".xml .rss .atom",
    "CSV": ".csv .tsv",
    "JSON": ".json .jsonl .ndjson",
    "Parquet": ".parquet",
    "Excel": ".xlsx .xlsm",
}
_KIND = {ending: kind for kind, endings in _KINDS.items() for ending in endings.split()}
_ENDING = re.compile(rf"(?:{'|'.join(map(re.escape, _KIND))})(?![\w.])", re.IGNORECASE)


def articles_summary(articles: pd.DataFrame) -> pd.DataFrame:
    """What was read: one row for each kind of file or archive, most articles first.

    Parameters
    ----------
    articles : frame
        As `load_articles` gives it: text, outlet, date and source; the column `archive` where exports were read.

    Returns
    -------
    frame
        read_as (an archive such as Nexis, or text, web page, CSV ...), articles, outlets (different ones), first and
        last (dates), undated (articles without a date), words (of the texts, split at white space).

    Examples
    --------
    >>> from analysis import load_articles
    >>> articles_summary(load_articles([{"text": "It rained.", "date": "2024-05-03", "outlet": "Courier"}]))
      read_as  articles  outlets      first       last  undated  words
    0   frame         1        1 2024-05-03 2024-05-03        0      2
    """
    reading = Reading()
    reading.add(articles)
    return reading.frame()


class Reading:
    """Gathers the summary of articles that are read piece by piece."""

    def __init__(self, parts: Iterable[dict[str, Any]] = ()) -> None:
        self._parts: dict[str, dict[str, Any]] = {}
        for part in parts:
            self.merge(part)

    def add(self, articles: pd.DataFrame) -> None:
        """Count the articles of a piece."""
        kinds = _kinds(articles)
        for kind, part in articles.groupby(kinds, sort=False):
            days = part["date"].dropna() if "date" in part else pd.Series(dtype="datetime64[us]")
            known = part["outlet"].dropna() if "outlet" in part else pd.Series(dtype=TEXT)
            self.merge(
                {
                    "read_as": str(kind),
                    "articles": len(part),
                    "outlets": list(dict.fromkeys(known)),
                    "days": [f"{day:%Y-%m-%d}" for day in (days.min(), days.max())] if len(days) else [],
                    "undated": len(part) - len(days),
                    "words": sum(len(text.split()) for text in part["text"]),
                }
            )

    def merge(self, part: dict[str, Any]) -> None:
        """Add what another reading counted of one kind."""
        none = {"read_as": part["read_as"], "articles": 0, "outlets": [], "days": [], "undated": 0, "words": 0}
        known = self._parts.setdefault(part["read_as"], none)
        for name in ("articles", "undated", "words"):
            known[name] += part[name]
        known["outlets"] = list(dict.fromkeys([*known["outlets"], *part["outlets"]]))
        days = sorted([*known["days"], *part["days"]])
        known["days"] = [days[0], days[-1]] if days else []

    @property
    def parts(self) -> list[dict[str, Any]]:
        """What was counted, by kind, as provenance.json keeps it; another reading can begin with it."""
        return sorted(self._parts.values(), key=lambda part: (-part["articles"], part["read_as"]))

    def frame(self) -> pd.DataFrame:
        """The counts as `articles_summary` gives them."""
        parts = self.parts
        return pd.DataFrame(
            {
                "read_as": pd.array([part["read_as"] for part in parts], dtype=TEXT),
                "articles": [part["articles"] for part in parts],
                "outlets": [len(part["outlets"]) for part in parts],
                "first": _days(part["days"][:1] for part in parts),
                "last": _days(part["days"][1:] for part in parts),
                "undated": [part["undated"] for part in parts],
                "words": [part["words"] for part in parts],
            }
        )

    def sentence(self) -> str:
        """The counts in a sentence for the terminal.

        >>> from analysis import load_articles
        >>> reading = Reading()
        >>> reading.add(load_articles([{"text": "It rained.", "date": "2024-05-03"}]))
        >>> reading.sentence()
        'read 1 article, 2024-05-03, 2 words'
        """
        parts = self.parts
        total = sum(part["articles"] for part in parts)
        outlets = {outlet for part in parts for outlet in part["outlets"]}
        days = sorted(day for part in parts for day in part["days"])
        said = [f"read {total:,} article{'' if total == 1 else 's'}"]
        if outlets and total > 1:
            said[0] += f" of {len(outlets):,} outlet{'' if len(outlets) == 1 else 's'}"
        if len(parts) == 1 and parts[0]["read_as"] != UNKNOWN:
            said[0] += f" from {_from(parts[0]['read_as'], total)}"
        if days:
            span = days[0] if days[0] == days[-1] else f"{days[0]} to {days[-1]}"
            dated = total - sum(part["undated"] for part in parts)
            said.append(span if dated == total else f"{dated:,} of them dated {span}")
        said.append(f"{sum(part['words'] for part in parts):,} words")
        kinds = ", ".join(f"{part['articles']:,} from {_from(part['read_as'], part['articles'])}" for part in parts)
        return ", ".join(said) + (f" ({kinds})" if len(parts) > 1 else "")


def _from(kind: str, n: int) -> str:
    """What n articles were read from, in words.

    >>> _from("text", 1), _from("text", 2), _from("CSV", 2)
    ('a text file', 'text files', 'CSV')
    """
    one, many = {"text": ("a text file", "text files"), "web page": ("a web page", "web pages")}.get(kind, (kind, kind))
    return one if n == 1 else many


def _days(days: Iterable[list[str]]) -> pd.Series:
    """A column of days, missing where there is none."""
    given = pd.Series([day[0] if day else None for day in days], dtype=TEXT)
    return pd.to_datetime(given, format="%Y-%m-%d").astype("datetime64[us]")


def _kinds(articles: pd.DataFrame) -> pd.Series:
    """What each article was read from."""
    sources = articles["source"] if "source" in articles else pd.Series("", articles.index, dtype=TEXT)
    kinds = sources.fillna("").map(_kind_of_file)
    return articles["archive"].fillna(kinds).rename("read_as") if "archive" in articles else kinds.rename("read_as")


def _kind_of_file(source: str) -> str:
    """The kind of file that a source names.

    >>> _kind_of_file("news.zip/2020.csv row 3"), _kind_of_file("row 3")
    ('CSV', 'frame')
    """
    endings = _ENDING.findall(source)
    return _KIND.get(endings[-1].lower(), UNKNOWN) if endings else UNKNOWN

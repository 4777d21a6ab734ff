"""Which rows of a table are drawn: those of one article, of one measure; a plot that needs one says so."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd


def only_article(frame: pd.DataFrame, doc_id: str | None, plot: str) -> pd.DataFrame:
    """The rows of the one article that is plotted."""
    if doc_id is not None:
        chosen = frame[frame["doc_id"] == doc_id]
        if chosen.empty and len(frame):
            raise ValueError(f"{plot}: no article {doc_id!r} in this frame")
        return chosen
    if "doc_id" in frame and frame["doc_id"].nunique() > 1:
        n = frame["doc_id"].nunique()
        raise ValueError(f"{plot} draws one article and the frame has {n}: name one with doc_id=...")
    return frame


class Article(NamedTuple):
    """The article that is plotted; a text alone has no doc_id."""

    text: str
    doc_id: str | None


def one_article(article: str | pd.Series | pd.DataFrame, doc_id: str | None, plot: str) -> Article:
    """The article of a text, a row or a frame."""
    if isinstance(article, str):
        return Article(article, doc_id)
    if isinstance(article, pd.DataFrame):
        rows = only_article(article, doc_id, plot)
        if rows.empty:
            return Article("", doc_id)
        article = rows.iloc[0]
    text = article["text"]
    return Article(text if isinstance(text, str) else "", article["doc_id"])


class Measure(NamedTuple):
    """The rows of the one measure that is plotted, and its name."""

    rows: pd.DataFrame
    name: str


def one_measure(frame: pd.DataFrame, measure: str | None, plot: str) -> Measure:
    """The one measure that is plotted, of a table that may hold several."""
    if "measure" not in frame or frame.empty:
        return Measure(frame, measure or "")
    names = list(dict.fromkeys(frame["measure"]))
    if measure is None and len(names) > 1:
        raise ValueError(f"{plot} draws one measure and the table has {len(names)}: name one with measure=...")
    chosen = measure or names[0]
    return Measure(frame[frame["measure"] == chosen], chosen)

"""Articles that are given and not read: a frame, a row of one, a record, a text, or a list of texts."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from analysis.articles.files import KNOWN
from analysis.articles.values import is_missing, plain, storable
from analysis.schema import TEXT


def as_articles(articles: pd.DataFrame | str | Sequence[str] | dict[str, Any]) -> pd.DataFrame:
    """A frame of articles from a frame, a row of one, a text, or a list of texts: what every measure takes.

    Parameters
    ----------
    articles : frame, row, dict, str or list of str
        A frame with the columns doc_id (each value once) and text, a row of it, a record with these keys, or texts.

    Returns
    -------
    frame
        The frame as it is, but for missing texts, which become empty ones; of texts, doc_id (text-1, text-2 and so on),
        text and source.

    Raises
    ------
    TypeError
        For what is no text, and for the name of a file.
    ValueError
        When doc_id or text is missing, or a doc_id occurs twice.

    Examples
    --------
    >>> as_articles(["One text.", "Another."])["doc_id"].tolist()
    ['text-1', 'text-2']
    """
    if isinstance(articles, os.PathLike) or (isinstance(articles, str) and _names_a_file(articles)):
        raise TypeError(f"{os.fspath(articles)} is a file or folder and no text; read it first, with load_articles")
    if isinstance(articles, str):
        articles = [articles]
    if isinstance(articles, pd.Series) and {"doc_id", "text"} <= set(articles.index):
        articles = articles.to_frame().T.infer_objects()
    if isinstance(articles, dict):
        articles = pd.DataFrame(articles if isinstance(articles.get("text"), (list, pd.Series)) else [articles])
    if not isinstance(articles, pd.DataFrame):
        return _from_texts(articles)
    doubled_names = articles.columns[articles.columns.duplicated()]
    if len(doubled_names):
        raise ValueError(
            f"the frame of articles has more than one column {doubled_names[0]!r}; "
            "load_articles(frame) keeps them apart"
        )
    missing = [name for name in ("doc_id", "text") if name not in articles.columns]
    if missing:
        raise ValueError(
            f"the frame of articles has no column {' and none '.join(missing)}, but "
            f"{', '.join(map(str, articles.columns)) or 'no column at all'}; load_articles(frame) finds and names the "
            "columns"
        )
    stored = _stored(articles)
    doubled = stored["doc_id"][stored["doc_id"].duplicated()]
    if len(doubled):
        raise ValueError(
            f"doc_id {doubled.iloc[0]!r} stands for more than one article; load_articles(frame) makes the ids unique"
        )
    return stored


def _from_texts(given: Iterable[str]) -> pd.DataFrame:
    texts = list(given) if isinstance(given, Iterable) and not isinstance(given, (bytes, bytearray)) else [given]
    wrong = [text for text in texts if not isinstance(text, str) and not (is_missing(text) and text is not given)]
    if wrong:
        raise TypeError(
            "articles are a frame, a text or a list of texts, "
            f"not {type(wrong[0]).__name__}; use load_articles for files"
        )
    ids = [f"text-{i}" for i in range(1, len(texts) + 1)]
    stored = ["" if is_missing(text) else storable(text) for text in texts]
    given = {"doc_id": ids, "text": stored, "source": ids}
    return pd.DataFrame({name: pd.array(values, dtype=TEXT) for name, values in given.items()}, copy=False)


def _names_a_file(text: str) -> bool:
    """Whether something given as a text is the name of a file or folder."""
    looks = os.sep in text or text.lower().endswith((*KNOWN, ".zip", ".gz"))
    return (
        looks and len(text) < 1000 and text.isprintable() and bool(re.search(r"\w{3}", text)) and os.path.exists(text)
    )


def _stored(articles: pd.DataFrame) -> pd.DataFrame:
    """The same frame if its columns can be written down as they are, else a copy in which they can."""
    changed = {}
    for name in ("doc_id", "text"):
        column = articles[name]
        if not isinstance(column.dtype, pd.StringDtype) or column.isna().any():
            changed[name] = plain(column).fillna("").astype(TEXT)
    for name in ("title", "outlet", "author", "url", "source"):
        if name in articles.columns and articles[name].dtype == object:
            changed[name] = plain(articles[name])
    if "date" in articles.columns and articles["date"].dtype.kind != "M":
        changed["date"] = _days(articles["date"])
    elif "date" in articles.columns and isinstance(articles["date"].dtype, pd.DatetimeTZDtype):
        changed["date"] = articles["date"].dt.tz_localize(None).astype("datetime64[us]")
    return articles.assign(**changed) if changed else articles


def _days(column: pd.Series) -> pd.Series:
    """Dates that are written as texts."""
    try:
        return column.astype("datetime64[us]")
    except (ValueError, TypeError):
        raise ValueError(
            "the column date of the frame of articles holds values that are no dates; load_articles(frame) reads dates "
            "of many forms"
        ) from None

"""The doc_id of every table is text; a frame of the user's may have numbers. Here the two are made to meet."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

import pandas as pd

from analysis.articles.values import plain
from analysis.schema import TEXT, needs

_REMEDY = "give the articles that these were made from, under the same ids"


def doc_ids(column: pd.Series) -> pd.Series:
    """A column of ids as every table has them: as text, whole numbers without a decimal point.

    >>> doc_ids(pd.Series([7, 12])).tolist(), doc_ids(pd.Series([7.0, None])).tolist()
    (['7', '12'], ['7', ''])
    """
    if isinstance(column.dtype, pd.StringDtype) and not column.isna().any():
        return column
    return plain(column).fillna("").astype(TEXT)


def with_doc_ids(table: pd.DataFrame) -> pd.DataFrame:
    """The same table, with its doc_id as text."""
    return table.assign(doc_id=doc_ids(table["doc_id"]))


def about_articles(
    ids: Iterable[str], articles: pd.DataFrame, columns: Iterable[str], function: str, whose: str
) -> pd.DataFrame:
    """Columns of articles, one row for each id, in the order of the ids; missing for those that the articles lack.

    >>> articles = pd.DataFrame({"doc_id": [7, 12], "outlet": ["Post", "Star"]})
    >>> about_articles(["12", "7"], articles, ["outlet"], "compare", "the sources")["outlet"].tolist()
    ['Star', 'Post']
    """
    columns = list(columns)
    needs(articles, ["doc_id", *columns], function)
    about = with_doc_ids(articles).drop_duplicates("doc_id").set_index("doc_id")[columns]
    ids = pd.Index(ids)
    meet(ids, about.index, whose)
    return about.reindex(ids)


def need_all(ids: Iterable[str], articles: Iterable[str], whose: str) -> None:
    """Raise ValueError unless all ids are among those of the articles; `whose` says what has them."""
    lacking, _ = _lacking(ids, articles, whose)
    if lacking:
        raise ValueError(f"{lacking}: {_REMEDY}")


def meet(ids: Iterable[str], articles: Iterable[str], whose: str) -> None:
    """Raise ValueError if none of the ids is among those of the articles; warn of some that are not."""
    lacking, some = _lacking(ids, articles, whose)
    if lacking and not some:
        raise ValueError(f"{lacking}: {_REMEDY}")
    if lacking:
        warnings.warn(f"{lacking}: they are left out", UserWarning, stacklevel=4)


def warn_if_none_meet(ids: Iterable[str], articles: Iterable[str], whose: str) -> None:
    """Warn if none of the ids is among those of the articles, where it does no harm that some are not."""
    lacking, some = _lacking(ids, articles, whose)
    if lacking and not some:
        warnings.warn(f"{lacking}: {_REMEDY}", UserWarning, stacklevel=3)


def _lacking(ids: Iterable[str], articles: Iterable[str], whose: str) -> tuple[str, bool]:
    """Which ids the articles lack, in words, and whether they have some of them."""
    wanted, known = set(ids), set(articles)
    strange = sorted(wanted - known)
    if not strange:
        return "", True
    others = f" ({len(strange):,} of {len(wanted):,} ids are missing)" if len(strange) > 1 else ""
    return f"the articles have no doc_id {strange[0]!r}, which {whose} have{others}", len(strange) < len(wanted)

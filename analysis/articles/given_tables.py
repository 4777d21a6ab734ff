"""Tables that are given back to the package, perhaps from a file: the types of their columns, and ids that meet.

The doc_id of every table is text. A user's frame may have numbers, and a file of text gives all as text or as numbers.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable

import pandas as pd

from analysis.articles.values import plain
from analysis.schema import TABLES, TEXT, needs

_TRUTH = {"True": True, "False": False, "true": True, "false": False, "1": True, "0": False}
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


def typed(table: pd.DataFrame, name: str) -> pd.DataFrame:
    """A table with the types of columns that the codebook has for the table of this name, and its doc_id as text.

    Raises ValueError for a cell that is none of its column.

    >>> typed(pd.DataFrame({"doc_id": [7], "words": ["12"], "anonymous": ["False"]}), "sources").to_dict("records")
    [{'doc_id': '7', 'words': 12, 'anonymous': False}]
    """
    made = {
        column.name: _TYPES[column.dtype](table[column.name])
        for column in TABLES[name]
        if column.name in table and column.dtype in _TYPES and not _IS[column.dtype](table[column.name])
    }
    return with_doc_ids(table.assign(**made))


def _as_numbers(column: pd.Series) -> pd.Series:
    numbers = pd.to_numeric(column.astype(object), errors="coerce").astype("float64")
    _all_are(numbers.notna(), column, "number")
    return numbers


def _as_integers(column: pd.Series) -> pd.Series:
    numbers = _as_numbers(column)
    _all_are(numbers.isna() | (numbers % 1 == 0), column, "whole number")
    return numbers.astype("Int64")


def _as_flags(column: pd.Series) -> pd.Series:
    flags = plain(column).map(_TRUTH, na_action="ignore").astype("boolean")
    _all_are(flags.notna(), column, "flag, True or False")
    return flags


def _all_are(right: pd.Series, column: pd.Series, what: str) -> None:
    wrong = column[~right & column.notna()]
    if len(wrong):
        raise ValueError(f"the column {column.name} holds {wrong.iloc[0]!r}, which is no {what}")


_TYPES = {"text": plain, "integer": _as_integers, "number": _as_numbers, "flag": _as_flags}
_IS = {
    "text": lambda column: isinstance(column.dtype, pd.StringDtype),
    "integer": pd.api.types.is_integer_dtype,
    "number": lambda column: pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column),
    "flag": pd.api.types.is_bool_dtype,
}


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

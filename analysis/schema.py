"""Every table newsgauge makes: columns, types, units and meaning, in one place.

`TABLES` maps the name of a table to its columns, in order; `codebook()` gives the same as one frame. The columns
themselves are listed in `_article_tables` and `_corpus_tables`. The tests compare every function's output with them, so
code and codebook cannot drift apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from itertools import repeat
from typing import Any, NamedTuple, TypeVar

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray
from pandas.api.typing import NaTType, NAType

from analysis._article_tables import (
    ACTORS,
    ACTORS_ACROSS,
    ARTICLES,
    COUNTS,
    INPUT,
    LINKS,
    MENTIONS,
    NAMING,
    QUOTES,
    READABILITY,
    SCORES,
    SOURCES,
    SPEAKERS,
    SPEAKERS_ACROSS,
)
from analysis._columns import DOC, Column
from analysis._corpus_tables import (
    ALPHA,
    ATTRIBUTIONS,
    CALIBRATION,
    CHECKED,
    CODING_KEY,
    COMPARISON,
    CONCORDANCE,
    CONFUSION,
    CUE_SHARES,
    DUPLICATES,
    ESTIMATES,
    NORMS,
    PLACES,
    QUOTED_PASSAGES,
    QUOTES_OF,
    RELIABILITY,
    SHARED_QUOTATIONS,
    SOURCE_ACCURACY,
    SOURCE_SHARES,
    SOURCES_BY_ARTICLE,
    SPEAKERS_BY_ARTICLE,
    SPEAKING,
    TIMELINE,
    UNUSUAL,
    UNUSUAL_COUNTS,
)

__all__ = [
    "TEXT",
    "MissingColumn",
    "Cell",
    "Row",
    "Column",
    "DOC",
    "INPUT",
    "QUOTES",
    "MENTIONS",
    "ACTORS",
    "ACTORS_ACROSS",
    "LINKS",
    "NAMING",
    "SOURCES",
    "SPEAKERS",
    "SPEAKERS_ACROSS",
    "SCORES",
    "COUNTS",
    "READABILITY",
    "ARTICLES",
    "COMPARISON",
    "TIMELINE",
    "SPEAKING",
    "SPEAKERS_BY_ARTICLE",
    "UNUSUAL",
    "UNUSUAL_COUNTS",
    "PLACES",
    "NORMS",
    "DUPLICATES",
    "SHARED_QUOTATIONS",
    "SOURCE_SHARES",
    "SOURCES_BY_ARTICLE",
    "CUE_SHARES",
    "SOURCE_ACCURACY",
    "CONCORDANCE",
    "QUOTES_OF",
    "CODING_KEY",
    "CHECKED",
    "QUOTED_PASSAGES",
    "ALPHA",
    "RELIABILITY",
    "CONFUSION",
    "ATTRIBUTIONS",
    "CALIBRATION",
    "ESTIMATES",
    "TABLES",
    "columns",
    "column",
    "frame",
    "records",
    "numbers",
    "write_spans",
    "read_spans",
    "needs",
    "codebook",
]

Cell = str | float | bool | date | NAType | NaTType | None  # what a table has in one place
Row = Sequence[Cell] | dict[str, Cell]
Record = TypeVar("Record", bound=NamedTuple)


class MissingColumn(ValueError):
    """A frame lacks a column that a function needs."""


TABLES: dict[str, list[Column]] = {
    "input": INPUT,
    "articles": ARTICLES,
    "readability": READABILITY,
    "quotes": QUOTES,
    "speakers": SPEAKERS,
    "sources": SOURCES,
    "speakers_across": SPEAKERS_ACROSS,
    "actors": ACTORS,
    "actors_across": ACTORS_ACROSS,
    "links": LINKS,
    "naming": NAMING,
    "mentions": MENTIONS,
    "comparison": COMPARISON,
    "timeline": TIMELINE,
    "source_shares": SOURCE_SHARES,
    "sources_by_article": SOURCES_BY_ARTICLE,
    "speaking": SPEAKING,
    "speakers_by_article": SPEAKERS_BY_ARTICLE,
    "unusual": UNUSUAL,
    "unusual_counts": UNUSUAL_COUNTS,
    "cue_shares": CUE_SHARES,
    "source_accuracy": SOURCE_ACCURACY,
    "concordance": CONCORDANCE,
    "places": PLACES,
    "norms": NORMS,
    "duplicates": DUPLICATES,
    "shared_quotations": SHARED_QUOTATIONS,
    "quotes_of": QUOTES_OF,
    "coding_key": CODING_KEY,
    "checked": CHECKED,
    "quoted_passages": QUOTED_PASSAGES,
    "alpha": ALPHA,
    "reliability": RELIABILITY,
    "confusion": CONFUSION,
    "attributions": ATTRIBUTIONS,
    "calibration": CALIBRATION,
    "estimates": ESTIMATES,
}


def _text_type() -> Any:
    """Text with NaN where it is missing: "str" of pandas 3, which pandas 2.2 has under a name of its own."""
    try:
        return pd.StringDtype(na_value=math.nan)
    except TypeError:
        storage: Any = "pyarrow_numpy"
        return pd.StringDtype(storage)


TEXT = _text_type()
_ARRAYS: dict[str, Callable[[list], ExtensionArray]] = {
    "text": lambda values: pd.array(values, dtype=TEXT),
    "integer": lambda values: pd.array(values, dtype="Int64"),
    "flag": lambda values: pd.array(values, dtype="boolean"),
    "date": lambda values: pd.array(values, dtype="datetime64[us]"),
}
# The same for plain values and None, all that most columns hold: pandas would ask of each value what it is.
_PLAIN: dict[str, tuple[int | bool, str, Callable[[np.ndarray, np.ndarray], ExtensionArray]]] = {
    "integer": (0, "int64", pd.arrays.IntegerArray),
    "flag": (False, "bool", pd.arrays.BooleanArray),
}


def columns(table: str) -> list[str]:
    """Names of the columns of a table, in order.

    >>> columns("mentions")
    ['doc_id', 'start', 'end', 'text', 'kind', 'actor', 'form', 'aside']
    """
    return [c.name for c in TABLES[table]]


def frame(table: str, rows: Iterable[Row]) -> pd.DataFrame:
    """Rows (tuples, or dicts that may lack keys) as a frame with exactly the table's columns and types, even if none.

    It is made column by column, at once of the right type: giving types to a frame takes four times as long.
    """
    described, names = TABLES[table], columns(table)
    complete = [tuple(map(row.get, names)) if isinstance(row, dict) else row for row in rows]
    values = zip(*complete, strict=True) if complete else repeat((), len(described))
    made = {c.name: column(own, c.dtype) for c, own in zip(described, values, strict=True)}
    return pd.DataFrame(made, index=pd.RangeIndex(len(complete)), copy=False)


def records(table: pd.DataFrame, record: type[Record]) -> Iterator[Record]:
    """The rows of a frame, each as a record: a named tuple with the columns that its fields name.

    >>> class Grade(NamedTuple):
    ...     doc_id: str
    ...     smog: float
    >>> list(records(pd.DataFrame({"smog": [9.5], "words": [120], "doc_id": ["a"]}), Grade))
    [Grade(doc_id='a', smog=9.5)]
    """
    return map(record._make, zip(*(cells(table[name]) for name in record._fields), strict=True))


def cells(column: pd.Series) -> Iterable[Any]:
    """The cells of a column in turn; text is taken out all at once, in a tenth of the time that one by one takes.

    >>> list(cells(pd.Series(["a", "b"], dtype=TEXT)))
    ['a', 'b']
    """
    return column.tolist() if isinstance(column.dtype, pd.StringDtype) else column


def column(values: Sequence[Cell], dtype: str) -> np.ndarray | ExtensionArray:
    """One column; numpy has the numbers, which know no missing value but NaN."""
    if dtype == "number":
        return np.array([math.nan if value is pd.NA else value for value in values], "float64")
    if dtype in _PLAIN:
        blank, plain, array = _PLAIN[dtype]
        filled = np.array(values)
        if filled.dtype == plain:  # nothing is missing
            return array(filled, np.zeros(len(filled), bool))
        filled = np.array([blank if value is None else value for value in values])
        if filled.dtype == plain:
            return array(filled, np.array([value is None for value in values]))
    return _ARRAYS[dtype](list(values))


def numbers(column: pd.Series) -> pd.Series:
    """What the texts of a column say, NaN where they say no number; exact, which pd.to_numeric of pandas 2.2 is not.

    >>> numbers(pd.Series(["2.5", "two"])).tolist()
    [2.5, nan]
    """
    return column.where(pd.to_numeric(column, errors="coerce").notna()).astype("float64")


def write_spans(spans: Iterable[tuple[int, int]]) -> str:
    """Spans of a text as a column holds them.

    >>> write_spans([(3, 17), (40, 52)])
    '3:17 40:52'
    """
    return " ".join(f"{start}:{end}" for start, end in spans)


def read_spans(cell: str | float | None) -> list[tuple[int, int]]:
    """The spans that `write_spans` wrote; none of an empty or a missing cell, as a CSV file gives them back.

    >>> read_spans("3:17 40:52"), read_spans("")
    ([(3, 17), (40, 52)], [])
    """
    pieces = cell.split() if isinstance(cell, str) else []
    return [(int(start), int(end)) for start, _, end in (piece.partition(":") for piece in pieces)]


def needs(table: pd.DataFrame, wanted: Iterable[str], function: str) -> None:
    """Raise MissingColumn, naming what is missing and what is there, unless the frame has all the columns wanted.

    What is no frame at all is a TypeError.

    >>> needs(frame("naming", []), ["actor", "words"], "plot_actors")
    Traceback (most recent call last):
        ...
    analysis.schema.MissingColumn: plot_actors needs the column words; the frame has doc_id, speaker, actor, mentions
    """
    if not isinstance(table, pd.DataFrame):
        raise TypeError(f"{function} needs a frame, not {type(table).__name__}")
    missing = [str(name) for name in wanted if not isinstance(name, Hashable) or name not in table]
    if missing:
        what = f"column{'s' * (len(missing) > 1)} {', '.join(missing)}"
        raise MissingColumn(
            f"{function} needs the {what}; the frame has {', '.join(map(str, table.columns)) or 'none'}"
        )


def codebook() -> pd.DataFrame:
    """All tables and columns that newsgauge makes.

    Returns
    -------
    frame
        table, column, dtype (text, integer, number, flag, date), unit, meaning, missing (when a value is NaN).

    Examples
    --------
    >>> book = codebook()
    >>> book[book["column"] == "quote_density"][["table", "unit", "missing"]].values.tolist()
    [['articles', '0 to 1', 'no words']]
    """
    rows = [(table, *c) for table, cols in TABLES.items() for c in cols]
    out = pd.DataFrame(rows, columns=["table", "column", "dtype", "meaning", "unit", "missing"])
    return out[["table", "column", "dtype", "unit", "meaning", "missing"]]

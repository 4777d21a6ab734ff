"""Values of tables as text: bytes, lists, records, numbers and missing cells, all turned in one place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import numpy as np
import pandas as pd

from analysis.schema import TEXT, Cell

_EXCEL = re.compile(r"_x([0-9A-Fa-f]{4})_")  # how a workbook writes a character that XML cannot hold
_WHOLE = re.compile(r"-?\d+\.0")


def is_missing(value: object) -> bool:
    """Whether a cell of a table holds nothing: None, NaN, NaT or NA."""
    if value is None:
        return True
    if isinstance(value, (str, bytes, list, tuple, dict, np.ndarray)):
        return False
    missing = pd.isna(value)  # type: ignore[call-overload]
    return bool(missing) if isinstance(missing, (bool, np.bool_)) else False


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


def as_text(value: object, joint: str = "; ") -> str | None:
    """One cell as text that can be stored; None where it holds nothing. The members of a list are joined.

    >>> as_text(b"caf\\xc3\\xa9"), as_text(["Ann Lee", None, "Bo Ray"]), as_text(7.0), as_text(None)
    ('café', 'Ann Lee; Bo Ray', '7', None)
    """
    if isinstance(value, str):
        return storable(value)
    if is_missing(value):
        return None
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _decoded(bytes(value))
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, (list, tuple, set)):
        parts = [as_text(part, joint) for part in value]
        return joint.join(part for part in parts if part)
    if isinstance(value, dict):
        return as_text(list(value.values()), joint)
    if isinstance(value, (date, datetime)):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    written = str(value)
    return written.removesuffix(".0") if _WHOLE.fullmatch(written) else storable(written)


def _decoded(data: bytes) -> str:
    """Bytes in a cell: UTF-8, else what Western programs write."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def plain(column: pd.Series, joint: str = "; ") -> pd.Series:
    """A column of any values as text."""
    if column.dtype == TEXT and TEXT.storage != "python":
        return pd.Series(column.array, column.index)  # which Arrow stores, so that all of it can be stored
    values = [as_text(value, joint) for value in column]
    return pd.Series(pd.array(values, dtype=TEXT), column.index)


def first_filled(columns: Sequence[pd.Series]) -> pd.Series:
    """For each row the first of the columns that holds something there."""
    chosen = columns[0]
    for other in columns[1:]:
        empty = [is_missing(value) or value == "" for value in chosen]
        if any(empty):
            chosen = chosen.astype(object).mask(np.array(empty), other.astype(object))
    return chosen


def from_excel(value: Cell) -> Cell:
    """A cell of a workbook, in which _x000D_ stands for the character with this number.

    >>> from_excel("One._x000D_Two.")
    'One.\\rTwo.'
    """
    if not isinstance(value, str) or "_x" not in value:
        return value
    return _EXCEL.sub(lambda match: storable(chr(int(match[1], 16))) if match[1] != "005F" else "_", value)


def distinct(names: Iterable[Cell]) -> list[str]:
    """Names of columns without spaces around them, each once: the second of two with one name gets its number.

    >>> distinct(["text", " text", None])
    ['text', 'text_2', 'column_3']
    """
    taken: dict[str, None] = {}
    for i, name in enumerate(names, 1):
        bare = storable(str(name)).strip().lstrip("\ufeff") if name is not None else ""
        bare = bare or f"column_{i}"
        while bare in taken:
            bare = f"{bare}_{i}"
        taken[bare] = None
    return list(taken)

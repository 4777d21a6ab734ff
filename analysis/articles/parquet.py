"""Parquet files, and frames whose cells hold lists or objects."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from analysis.articles.files import File, Report, Unreadable, read_whole, reason
from analysis.articles.json_records import ROWS, flat
from analysis.articles.values import as_text, distinct

PAGES = {
    "pre_buffer": False,
    "buffer_size": 2**20,
}  # a Parquet file page by page; otherwise a whole group of rows is in memory


def read_parquet(file: File, rows: int, report: Report) -> Iterator[pd.DataFrame]:
    import pyarrow.parquet as pq

    start = 0
    try:
        with pq.ParquetFile(file.path or io.BytesIO(read_whole(file)), **PAGES) as table:
            for batch in table.iter_batches(batch_size=rows):
                frame = frame_of_batch(batch)
                numbers = [f"row {i}" for i in range(start + 1, start + len(frame) + 1)]
                start += len(frame)
                yield frame.assign(**{ROWS: numbers})
    except pa.ArrowException as error:
        raise Unreadable(f"could not be read as Parquet: {reason(error)}") from None


def frame_of_batch(batch: pa.RecordBatch) -> pd.DataFrame:
    """Some rows of a Parquet file as a frame; what pandas cannot hold is taken value by value."""
    names = distinct(batch.schema.names)
    frame = pd.DataFrame({name: _series(column) for name, column in zip(names, batch.columns, strict=True)}, copy=False)
    return unpacked(frame)


def _series(column: pa.Array) -> pd.Series:
    try:
        column.validate(full=True)  # strings that are no UTF-8 would fail only when they are used
        return column.to_pandas()
    except (ValueError, OverflowError, pa.ArrowException):
        return pd.Series([_value(value) for value in column], dtype=object)


def _value(value: pa.Scalar) -> object:
    try:
        return value.as_py()
    except UnicodeDecodeError:
        return value.cast(pa.binary()).as_py()
    except (ValueError, OverflowError, pa.ArrowException):
        return str(value)


def unpacked(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the objects and lists in its cells as columns and texts, as those of JSON are."""
    nested = [name for name in frame.columns if frame[name].dtype == object and any(map(_is_nested, frame[name]))]
    if not nested:
        return frame
    rows = [
        flat({str(name): _listed(value) for name, value in row.items()}) for row in frame[nested].to_dict("records")
    ]
    inner = pd.DataFrame(rows, index=frame.index, dtype=object)
    kept = frame.drop(columns=nested)
    return kept.join(inner.rename(columns={name: f"{name}_given" for name in inner.columns if name in kept.columns}))


def _is_nested(value: object) -> bool:
    return isinstance(value, (list, dict, tuple, np.ndarray))


def _listed(value: Any) -> Any:
    """Arrays and tuples as lists, at any depth."""
    if isinstance(value, (list, tuple, np.ndarray)):
        return [_listed(member) for member in (value.tolist() if isinstance(value, np.ndarray) else value)]
    if isinstance(value, dict):
        return {str(name): _listed(member) for name, member in value.items()}
    return value if isinstance(value, (str, int, float, bool)) else as_text(value)

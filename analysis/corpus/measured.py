"""The tables of a corpus read again: those that `newsgauge measure` wrote, and the corpus that ships."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray

from analysis import schema
from analysis._package import shipped
from analysis.pipeline import Measures

SHIPPED = "us-political-news-2016"
ENDINGS = (".parquet", ".csv", ".csv.gz", ".jsonl")  # in the order in which they are looked for
DEFUSED = re.compile(r"^'(?=[=+\-@\t\r\n＝＋－＠])")  # how a CSV file writes what a spreadsheet would compute
TRUTH = {"True": True, "False": False, True: True, False: False}


class NotMeasured(FileNotFoundError):
    """A folder that does not hold the tables of `newsgauge measure`."""


def load_measures(folder: str | os.PathLike[str] = SHIPPED) -> Measures:
    """The tables that `newsgauge measure` or a run on a cluster wrote to a folder, or those of the corpus that ships.

    Parameters
    ----------
    folder : str or path
        The folder, such as "results"; "us-political-news-2016" is the corpus that ships: 601 articles of seven American
        outlets, without their text (data/README.md).

    Returns
    -------
    Measures
        As `measure` gave them, with the columns and types of `codebook`. A column that the files lack, such as the text
        of the corpus that ships, is missing throughout.

    Raises
    ------
    NotMeasured
        If a table is not there; the message names it.

    Examples
    --------
    >>> tables = load_measures()
    >>> tables.articles["outlet"].nunique()
    7
    """
    path = Path(folder)
    if str(folder) == SHIPPED and not path.is_dir():
        path = shipped(f"data/reference/{SHIPPED}")
    return Measures(**{table: _read(path, table) for table in Measures._fields})


def _read(folder: Path, table: str) -> pd.DataFrame:
    """A table from its file, or from a folder with its parts."""
    for ending in ENDINGS:
        parts = [folder / f"{table}{ending}"] if (folder / f"{table}{ending}").is_file() else []
        if parts := parts or sorted((folder / table).glob(f"[0-9]*{ending}")):
            return pd.concat([_described(table, _read_file(part, ending)) for part in parts], ignore_index=True)
    raise NotMeasured(f"{folder} holds no table {table}: name a folder that `newsgauge measure` wrote")


def _read_file(path: Path, ending: str) -> pd.DataFrame:
    if ending == ".parquet":
        return pd.read_parquet(path)
    if ending == ".jsonl":
        return pd.read_json(path, lines=True, dtype=False, convert_dates=False)
    table = pd.read_csv(path, dtype=schema.TEXT, keep_default_na=False, na_values=[""])
    return pd.DataFrame({name: _as_it_was(column) for name, column in table.items()}, index=table.index)


def _as_it_was(column: pd.Series) -> pd.Series:
    """A column of a CSV file without the marks that keep a spreadsheet from computing; most columns have none."""
    if not column.str.startswith("'", na=False).any():
        return column
    return column.map(lambda cell: DEFUSED.sub("", cell), na_action="ignore")


def _described(table: str, frame: pd.DataFrame) -> pd.DataFrame:
    """A table with the columns of the codebook, each of its type; one that the frame lacks is missing throughout."""
    columns = {column.name: _column(frame, column.name, column.dtype) for column in schema.TABLES[table]}
    return pd.DataFrame(columns, index=frame.index)


def _column(frame: pd.DataFrame, name: str, dtype: str) -> np.ndarray | ExtensionArray:
    """A column of the codebook."""
    if name not in frame:
        return schema.column([math.nan] * len(frame), dtype)
    if dtype == "text" and frame[name].dtype == schema.TEXT:
        return frame[name].array
    return schema.column(_values(frame[name], dtype), dtype)


def _values(column: pd.Series, dtype: str) -> Sequence[schema.Cell]:
    """The values of a column, which a file of text gives as text."""
    if dtype == "flag":
        return [TRUTH.get(value) for value in schema.cells(column)]
    if dtype == "date":
        return pd.to_datetime(column).tolist()
    return (column if dtype == "text" else column.astype("float64")).tolist()

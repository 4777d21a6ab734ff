"""Tables that coders send back: whatever their spreadsheet made of the file, the rows that were written."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import pandas as pd

from analysis.articles.decoding import decode
from analysis.articles.files import Unreadable
from analysis.schema import TEXT

SEPARATORS = ",;\t"
BOOK, ENDINGS = ".xlsx", (".csv", ".xlsx")
PAGE = "coding"  # of a book with a sheet in it


def read_rows(path: Path) -> pd.DataFrame:
    """The rows of a .csv or .xlsx file as text, with an empty cell missing.

    Commas, semicolons or tabs may separate the cells, and the text be in any encoding that spreadsheets write. Raises
    ValueError, which names the file, for what is no table.
    """
    try:
        table = _of_book(path) if path.suffix.lower() == BOOK else _of_text(decode(path.read_bytes())[0])
    except (Unreadable, BadZipFile, ValueError) as error:
        why = " ".join(str(error).split())
        raise ValueError(f"{path} cannot be read as a table ({why}): save it again as .csv or .xlsx") from None
    return without_blanks(table, str(path))


def _of_book(path: Path) -> pd.DataFrame:
    with pd.ExcelFile(path) as book:
        page = PAGE if PAGE in book.sheet_names else 0
        return pd.read_excel(book, page, dtype=TEXT, keep_default_na=False, na_values=[""])


def _of_text(text: str) -> pd.DataFrame:
    text = text.removeprefix("\ufeff")
    first, _, others = text.partition("\n")
    if first.lower().startswith("sep="):  # so that Excel knows
        first, text = others.partition("\n")[0], others
    separator = max(SEPARATORS, key=first.count)
    return pd.read_csv(io.StringIO(text), sep=separator, dtype=TEXT, keep_default_na=False, na_values=[""])


def without_blanks(table: pd.DataFrame, where: str) -> pd.DataFrame:
    """A table without rows in which nothing is written, and without blanks around the names of its columns."""
    names = [str(name).strip() for name in table.columns]
    doubled = next((name for k, name in enumerate(names) if name in names[:k]), None)
    if doubled is not None:
        raise ValueError(f"{where} has two columns {doubled!r}: which one holds the answers?")
    table = table.set_axis(names, axis=1)
    written = np.zeros(len(table), bool)
    for name in names:
        if written.all():  # as after the first column, mostly
            break
        cells = table[name]
        written |= (cells.notna() & (cells.astype(TEXT).str.strip() != "")).to_numpy(bool)
    return table[written]

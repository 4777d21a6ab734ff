"""Units: what a row of a coding sheet is about, a quotation or a source, by a name that spreadsheets leave alone."""

from __future__ import annotations

import hashlib

import pandas as pd

from analysis.articles.given_tables import doc_ids
from analysis.articles.values import plain
from analysis.schema import needs

_BARE = r"([0-9a-f]{10})"  # as units were named before; a spreadsheet takes 1234567890 and 12345678e9 for numbers


def unit_of(doc_id: object, start: float, end: float) -> str:
    """The name of a quotation on a sheet: the same for the same span of the same article.

    >>> unit_of("a", 3, 40)
    'u770552e743'
    """
    return _named(f"{doc_id}\t{int(start)}\t{int(end)}")


def unit_of_source(doc_id: object, speaker: object) -> str:
    """The name of a source on a sheet: the same for the same speaker of the same article.

    >>> unit_of_source("a", "Ann Lahti")
    'u073b6db060'
    """
    return _named(f"{doc_id}\tsource\t{speaker}")


def _named(place: str) -> str:
    return "u" + hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def unit_names(column: pd.Series) -> pd.Series:
    """Names of units as somebody gives them, as text; those of sheets that lack the letter in front get it.

    >>> unit_names(pd.Series([3, 4])).tolist(), unit_names(pd.Series([" 770552e743", "u770552e743"])).tolist()
    (['3', '4'], ['u770552e743', 'u770552e743'])
    """
    return plain(column).str.strip().str.replace(rf"^{_BARE}$", r"u\1", regex=True)


def are_sources(table: pd.DataFrame) -> bool:
    """Whether a table is one of sources, not of quotations.

    >>> are_sources(pd.DataFrame(columns=["doc_id", "speaker", "type"])), are_sources(pd.DataFrame(columns=["start"]))
    (True, False)
    """
    return {"doc_id", "speaker", "type"} <= set(table.columns) and "start" not in table


def units_in(table: pd.DataFrame) -> list[str]:
    """The names that the rows of a table have, or would have, on a sheet."""
    if "unit" in table:
        return unit_names(table["unit"]).tolist()
    needs(table, ["doc_id", *([] if are_sources(table) else ["start", "end"])], "a table without a column unit")
    ids = doc_ids(table["doc_id"])
    if are_sources(table):
        return list(map(unit_of_source, ids, table["speaker"]))
    return list(map(unit_of, ids, table["start"], table["end"]))

"""What a column of a table is: its name, type, unit and meaning."""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """A column as the codebook describes it."""

    name: str
    dtype: str  # text, integer, number, flag or date
    meaning: str
    unit: str = ""
    missing: str = "never"  # when the value is NaN


DOC = Column("doc_id", "text", "the article this row belongs to")

"""Tables for notebooks: whole texts, figures with the digits they deserve, units below the names, a dash for a gap."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.display.links import ArticleLink
from analysis.display.prose import figure
from analysis.display.safe_text import html_text
from analysis.export import csv_text
from analysis.schema import TABLES

_GAP = "–"
_LONG = 32  # letters of a text that fills a line of its own on a narrow screen
IN_CSV = 1_000  # rows of a table that are kept as CSV beside it
_LEFT, _RIGHT = "text-align:left;vertical-align:top", "text-align:right;vertical-align:top"


class Table:
    """A table on a page. A notebook shows it by itself; `frame` has the rows that it shows."""

    def __init__(self, frame: pd.DataFrame, html: str, whole: pd.DataFrame) -> None:
        self.frame, self._html, self._whole = frame, html, whole

    def _repr_html_(self) -> str:
        return self._html

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, object], dict[str, object]]:
        """The rows as CSV, which a page offers beside the table."""
        return csv_beside(self._whole), {}

    def __repr__(self) -> str:
        return self.frame.to_string()


def table(frame: pd.DataFrame, *, of: str | None = None, most: int = 30) -> Table:
    """A frame for reading: texts whole and to the left, figures to the right, a dash where nothing is defined.

    Parameters
    ----------
    frame : frame
        Any frame. Its index is shown unless it only counts rows.
    of : str, optional
        The table of the codebook that the columns belong to, such as "speakers"; units are written below the names.
    most : int
        The most rows to show; how many are left out is written below.

    Returns
    -------
    Table
        Shown by notebooks. What the frame holds is shown as text and cannot become a part of the page.

    Raises
    ------
    ValueError
        When the codebook has no table `of`.

    Examples
    --------
    >>> shown = table(pd.DataFrame({"speaker": ["Ann <b>Lahti</b>", None], "share": [0.751, 0.249]}), of="speakers")
    >>> "Ann &lt;b&gt;Lahti&lt;/b&gt;" in shown._repr_html_() and "0.75" in shown._repr_html_()
    True
    """
    if of is not None and of not in TABLES:
        raise ValueError(f"the codebook has no table {of!r}; it has {', '.join(TABLES)}")
    counted = pd.api.types.is_integer_dtype(frame.index) and not any(frame.index.names)
    rows = (frame if counted else frame.reset_index()).head(most)
    if rows.empty:
        return Table(frame.head(most), "<p>There is nothing to list.</p>", frame)
    units = {column.name: column.unit for column in TABLES[of]} if of else {}
    right = [_is_numeric(rows[name]) for name in rows]
    heads = "".join(_head(str(name), units.get(str(name)), side) for name, side in zip(rows, right, strict=True))
    columns = [_cells(rows[name], side) for name, side in zip(rows, right, strict=True)]
    labels = [_label(str(name), units.get(str(name))) for name in rows]
    lines = [_line(cells, labels, right) for cells in zip(*columns, strict=True)]
    left_out = len(frame) - len(rows)
    note = f"<p><small>{left_out:,} more row{'s' * (left_out != 1)} not shown</small></p>" if left_out > 0 else ""
    body = "\n".join(lines)
    html = f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody>"
    html = f'<table class="dataframe tex2jax_ignore mathjax_ignore">\n{html}\n</table>{note}'
    return Table(frame.head(most), html, frame)


def csv_beside(frame: pd.DataFrame) -> dict[str, object]:
    """The first rows of a frame as CSV, as a part of what a cell shows; nothing for a frame that has none."""
    counted = pd.api.types.is_integer_dtype(frame.index) and not any(frame.index.names)
    rows = (frame if counted else frame.reset_index()).head(IN_CSV)
    plain = rows.apply(lambda column: column.map(_plain) if column.dtype == "object" else column)
    return {"text/csv": csv_text(plain)} if len(rows) and rows.shape[1] else {}


def _plain(value: object) -> object:
    return str(value) if isinstance(value, ArticleLink) else value


def _is_numeric(column: pd.Series) -> bool:
    return pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column)


def _label(name: str, unit: str | None) -> str:
    """What a cell is, for narrow screens, where a row becomes a card without a head."""
    return html_text(f"{name} ({unit})" if unit and unit != name else name)


def _line(cells: Sequence[str], labels: Sequence[str], right: Sequence[bool]) -> str:
    shown = (
        f'<td{_kind(cell, side)} data-label="{label}" style="{_RIGHT if side else _LEFT}">{cell}</td>'
        for cell, label, side in zip(cells, labels, right, strict=True)
    )
    return f"<tr>{''.join(shown)}</tr>"


def _kind(cell: str, right: bool) -> str:
    """What a page must know to lay a cell out: figures are never broken, long texts get room."""
    long = cell.startswith("<a ") or len(cell) > _LONG
    return ' class="n"' if right else ' class="long"' if long else ""


def _head(name: str, unit: str | None, right: bool) -> str:
    below = f'<br><small style="font-weight:normal">{html_text(unit)}</small>' if unit and unit != name else ""
    shown = html_text(name)
    if len(shown) > 14:  # a long name may be broken
        shown = shown.replace("_", "_<wbr>")
    return f'<th scope="col" style="{_RIGHT if right else _LEFT}">{shown}{below}</th>'


def _cells(column: pd.Series, numeric: bool) -> list[str]:
    if not numeric:
        return _texts(column)
    probable = str(column.name) == "p" or str(column.name).startswith("p_")
    cells = _figures(column)
    if not probable:
        return cells
    values = column.astype("Float64").fillna(0).tolist()
    ends = {"1.00": "over 0.99", "0.00": "under 0.01"}  # nothing is certain because it was rounded
    return [ends.get(cell, cell) if 0 < value < 1 else cell for cell, value in zip(cells, values, strict=True)]


def _texts(column: pd.Series) -> list[str]:
    return [_GAP if missing else _text(value) for value, missing in zip(column, column.isna(), strict=True)]


def _text(value: object) -> str:
    return value._repr_html_() if isinstance(value, ArticleLink) else html_text(" ".join(str(value).split()))


def _figures(column: pd.Series) -> list[str]:
    """Whole numbers as they are, others as `figure` writes them."""
    values = column.astype("Float64")
    whole = bool((values.dropna() % 1 == 0).all())
    return [
        _GAP if missing else figure(float(value), whole=whole)
        for value, missing in zip(values, values.isna(), strict=True)
    ]

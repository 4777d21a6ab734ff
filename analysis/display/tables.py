"""Tables for notebooks: whole texts, figures with the digits they deserve, units below the names, a dash for a gap."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.display.prose import figure
from analysis.display.safe_text import html_text
from analysis.schema import TABLES

_GAP = "–"
_LEFT, _RIGHT = "text-align:left;vertical-align:top", "text-align:right;vertical-align:top"


class Table:
    """A table on a page. A notebook shows it by itself; `frame` has the rows that it shows."""

    def __init__(self, frame: pd.DataFrame, html: str) -> None:
        self.frame, self._html = frame, html

    def _repr_html_(self) -> str:
        return self._html

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
    units = {column.name: column.unit for column in TABLES[of]} if of else {}
    right = [_is_numeric(rows[name]) for name in rows]
    heads = "".join(_head(str(name), units.get(str(name)), side) for name, side in zip(rows, right, strict=True))
    columns = [_figures(rows[name]) if side else _texts(rows[name]) for name, side in zip(rows, right, strict=True)]
    lines = [_line(cells, right) for cells in zip(*columns, strict=True)]
    left_out = len(frame) - len(rows)
    note = f"<p><small>{left_out:,} more row{'s' * (left_out != 1)} not shown</small></p>" if left_out > 0 else ""
    body = "\n".join(lines) or f'<tr><td style="{_LEFT}" colspan="{max(rows.shape[1], 1)}">none</td></tr>'
    html = f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody>"
    return Table(frame.head(most), f'<table class="dataframe tex2jax_ignore mathjax_ignore">\n{html}\n</table>{note}')


def _is_numeric(column: pd.Series) -> bool:
    return pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column)


def _line(cells: Sequence[str], right: Sequence[bool]) -> str:
    shown = (f'<td style="{_RIGHT if side else _LEFT}">{cell}</td>' for cell, side in zip(cells, right, strict=True))
    return f"<tr>{''.join(shown)}</tr>"


def _head(name: str, unit: str | None, right: bool) -> str:
    below = f'<br><small style="font-weight:normal">{html_text(unit)}</small>' if unit and unit != name else ""
    shown = html_text(name)
    if len(shown) > 14:  # a long name may be broken
        shown = shown.replace("_", "_<wbr>")
    return f'<th scope="col" style="{_RIGHT if right else _LEFT}">{shown}{below}</th>'


def _texts(column: pd.Series) -> list[str]:
    return [
        _GAP if missing else html_text(" ".join(str(value).split()))
        for value, missing in zip(column, column.isna(), strict=True)
    ]


def _figures(column: pd.Series) -> list[str]:
    """Whole numbers as they are, others as `figure` writes them."""
    values = column.astype("Float64")
    whole = bool((values.dropna() % 1 == 0).all())
    return [
        _GAP if missing else figure(float(value), whole=whole)
        for value, missing in zip(values, values.isna(), strict=True)
    ]

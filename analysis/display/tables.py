"""Tables for notebooks: whole texts, figures with the digits they deserve, units below the names, a dash for a gap."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Sequence

import pandas as pd

from analysis.display.links import ArticleLink
from analysis.display.prose import figure
from analysis.display.safe_text import html_text
from analysis.export import csv_text
from analysis.schema import TABLES

_GAP = "–"
_LONG = 32  # letters of a text that fills a line of its own on a narrow screen
_SHORT = 12  # letters of a unit that has room beside the name of its column there
_SMALL = 46  # letters that have room side by side on a narrow screen; a wider table becomes cards there
IN_CSV = 1_000  # rows of a table that are kept as CSV beside it
# Measures that are whole numbers: where measures are rows, one column holds counts and shares.
_COUNTS = frozenset(column.name for column in TABLES["articles"] if column.dtype == "integer")
_FIGURE = re.compile(r"(?:under |over )?[−+]?\d[\d,.]*%?")
_LEFT, _RIGHT = "text-align:left;vertical-align:top", "text-align:right;vertical-align:top"


class Table:
    """A table on a page. A notebook shows it by itself; `frame` has the rows that it shows."""

    def __init__(self, frame: pd.DataFrame, shown: str, whole: pd.DataFrame) -> None:
        self.frame, self._html, self._whole = frame, shown, whole

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
        return Table(frame.head(most), '<p class="nothing">There is nothing to list.</p>', frame)
    units = {column.name: _unit(column.unit) for column in TABLES[of]} if of else {}
    numeric = [_is_numeric(rows[name]) for name in rows]
    right = [side or _are_figures(rows[name]) for name, side in zip(rows, numeric, strict=True)]
    heads = "".join(_head(str(name), units.get(str(name)), side) for name, side in zip(rows, right, strict=True))
    counts = rows["measure"].isin(_COUNTS).tolist() if "measure" in rows else [False] * len(rows)
    columns = [_cells(rows[name], as_number, counts) for name, as_number in zip(rows, numeric, strict=True)]
    labels = [_label(str(name), units.get(str(name))) for name in rows]
    kinds = _kinds(columns, right)
    lines = [_line(cells, labels, right, kinds) for cells in zip(*columns, strict=True)]
    small = " small" if _is_small(columns, right, [(str(name), units.get(str(name)) or "") for name in rows]) else ""
    left_out = len(frame) - len(rows)
    note = f"<p><small>{left_out:,} more row{'s' * (left_out != 1)} not shown</small></p>" if left_out > 0 else ""
    body = "\n".join(lines)
    inner = f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody>"
    shown = f'<table class="dataframe{small} tex2jax_ignore mathjax_ignore">\n{inner}\n</table>{note}'
    return Table(frame.head(most), shown, frame)


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


def _are_figures(column: pd.Series) -> bool:
    """Whether texts are figures that were written before, such as shares in per cent."""
    known = column.dropna()
    return bool(len(known)) and all(isinstance(text, str) and _FIGURE.fullmatch(text) for text in known)


def _label(name: str, unit: str | None) -> str:
    """What a cell is, for narrow screens, where a row becomes a card without a head."""
    shown = f"{name} ({unit})" if unit and unit != name and len(unit) <= _SHORT else name
    return html_text(shown.replace("_", "_\u200b"))  # may be broken there


def _line(cells: Sequence[str], labels: Sequence[str], right: Sequence[bool], kinds: Sequence[str]) -> str:
    shown = (
        f'<td{_class(kind, cell)} data-label="{label}" style="{_RIGHT if side else _LEFT}">{cell}</td>'
        for cell, label, side, kind in zip(cells, labels, right, kinds, strict=True)
    )
    return f"<tr>{''.join(shown)}</tr>"


def _kinds(columns: Sequence[Sequence[str]], right: Sequence[bool]) -> list[str]:
    """The kind of each column. On cards figures go in pairs below the first column; one without another is alone."""
    kinds = [_kind(cells, side) for cells, side in zip(columns, right, strict=True)]
    figures = [i for i, kind in enumerate(kinds) if kind == "n" and i]
    if len(figures) % 2:
        kinds[figures[-1]] = "n alone"
    return kinds


def _kind(cells: Sequence[str], right: bool) -> str:
    """What a page must know to lay a column out: figures are never broken, long texts get room."""
    return "n" if right else "long" if 3 * sum(map(_is_long, cells)) >= len(cells) else ""


def _class(kind: str, cell: str) -> str:
    """The classes of a cell; a card on a narrow screen leaves gaps out."""
    classes = kind or ("long" if _is_long(cell) else "")
    classes = f"{classes} gap".lstrip() if cell == _GAP else classes
    return f' class="{classes}"' if classes else ""


def _is_long(cell: str) -> bool:
    return cell.startswith("<a ") or len(cell) > _LONG


def _is_small(columns: Sequence[Sequence[str]], right: Sequence[bool], heads: Sequence[tuple[str, str]]) -> bool:
    """Whether a narrow screen has room for all columns side by side, texts on two lines and heads on more."""
    width = 2 * len(columns)
    for cells, side, (name, unit) in zip(columns, right, heads, strict=True):
        plain = [html.unescape(re.sub("<[^>]*>", "", cell)) for cell in cells]
        texts = plain if side else [_longest_line(text) for text in plain]
        words = [*name.replace("_", " ").split(), *unit.split()] if len(name) > 14 else [*name.split(), *unit.split()]
        width += max(map(len, [*texts, *words]), default=0)
    return width <= _SMALL


def _longest_line(text: str) -> str:
    """The longer line of a text that is broken into two."""
    return max(textwrap.wrap(text, max(len(text) // 2, 1), break_long_words=False) or [""], key=len)


def _unit(unit: str) -> str:
    """A unit as it is written below a name: the scale without its explanation, which the codebook has.

    >>> _unit("-1 to 1, positive is favourable")
    '−1 to 1'
    """
    return unit.split(",")[0].replace("-", "−") if unit.startswith("-") else unit.split(",")[0]


def _head(name: str, unit: str | None, right: bool) -> str:
    below = f'<br><small style="font-weight:normal">{html_text(unit)}</small>' if unit and unit != name else ""
    shown = html_text(name)
    if len(shown) > 14:  # a long name may be broken
        shown = shown.replace("_", "_<wbr>")
    return f'<th scope="col" style="{_RIGHT if right else _LEFT}">{shown}{below}</th>'


def _cells(column: pd.Series, numeric: bool, counts: Sequence[bool]) -> list[str]:
    if not numeric:
        return _texts(column)
    probable = str(column.name) == "p" or str(column.name).startswith("p_")
    cells = _figures(column, counts)
    if not probable:
        return cells
    values = column.astype("Float64").fillna(0).tolist()
    ends = {"1.00": "over 0.99", "0.00": "under 0.01"}  # nothing is certain because it was rounded
    return [ends.get(cell, cell) if 0 < value < 1 else cell for cell, value in zip(cells, values, strict=True)]


def _texts(column: pd.Series) -> list[str]:
    return [_GAP if missing else _text(value) for value, missing in zip(column, column.isna(), strict=True)]


def _text(value: object) -> str:
    return value._repr_html_() if isinstance(value, ArticleLink) else html_text(" ".join(str(value).split()))


def _figures(column: pd.Series, counts: Sequence[bool]) -> list[str]:
    """Whole numbers as they are, in a column of them and in the row of a count; others as `figure` writes them."""
    values = column.astype("Float64")
    whole = bool((values.dropna() % 1 == 0).all())
    return [
        _GAP if missing else figure(float(value), whole=whole or (count and float(value).is_integer()))
        for value, missing, count in zip(values, values.isna(), counts, strict=True)
    ]

"""Several measures of the same groups, side by side in small panels that share their rows."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.display.narrow import balanced
from analysis.display.palette import BLUE, INK
from analysis.display.prose import figure
from analysis.plots.style import WIDTH, empty, label, left_out, name_rows, quiet_grid, rows_height, styled, write
from analysis.schema import ARTICLES, needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SHARES = frozenset(column.name for column in ARTICLES if column.unit == "0 to 1")  # measures that are shares
LINE = "#bbbbbb"
TITLE_LINES = 3


class _Mark(NamedTuple):
    """A value with its interval."""

    group: object
    value: float
    low: float
    high: float
    n: int


@styled
def plot_panels(
    table: pd.DataFrame,
    *,
    by: str | None = None,
    panels: Mapping[str, str] | None = None,
    percent: Collection[str] = (),
    one_scale: bool = False,
    most: int = 20,
    title: str | None = None,
) -> Axes:
    """Several measures, or several shares, of each group with 95% intervals: one panel each, the same rows in all.

    A line in each panel marks the mean of the groups drawn, so that the eye finds who is off it.

    Parameters
    ----------
    table : frame
        What `compare` returns for several measures, or `source_shares` with `by`.
    by : str, optional
        The group column; by default outlet, or else the first that is neither measure nor value.
    panels : dict, optional
        Which measures (or values) to draw, in this order, with a heading for each; by default all, by their names.
    percent : list of str, optional
        Measures that are shares of 1 and written in per cent, besides those that the codebook knows.
    one_scale : bool
        The same scale in all panels, for measures in one unit.
    most : int
        The most groups to draw: those with the most articles.
    title : str, optional
        The finding, as a title.

    Returns
    -------
    Axes
        Those of the first panel; ``.figure`` has all. It is always a new figure.

    Examples
    --------
    >>> from analysis import compare
    >>> frame = pd.DataFrame({"outlet": list("aaaaabbbbb"), "quotes": range(10), "words": range(10, 20)})
    >>> ax = plot_panels(compare(frame, ["quotes", "words"], by="outlet"), panels={"quotes": "Quotations"})
    """
    what, value = ("measure", "mean") if "mean" in table else ("value", "share")
    needs(table, [what, "n", value, "low", "high"], "plot_panels")
    by = by or next(str(c) for c in ("outlet", *table.columns) if c in table and c != what)
    rows = table.rename(columns={what: "panel", value: "value", by: "group"}).dropna(subset=["panel", "value", "group"])
    panels = {str(name): str(name).replace("_", " ") for name in rows["panel"].unique()} if panels is None else panels
    rows = rows[rows["panel"].isin(list(panels))]
    if rows.empty:
        return empty(None, "no group with a value")
    largest = rows.groupby("group", sort=False)["n"].max().sort_values(ascending=False, kind="stable")
    order = _order(rows, next(name for name in panels if name in set(rows["panel"])), list(largest.index[:most]))
    shares = {name for name in panels if value == "share" or name in SHARES or name in percent}
    drawn = rows[rows["group"].isin(order)]
    first = _draw(drawn, panels, order, shares, one_scale)
    note = left_out(len(largest) - len(order), "smaller groups")
    about = f"mean and 95% interval; in brackets: articles; grey line: mean of these groups {note}".strip()
    first.figure.supxlabel(about, fontsize=9, color=INK)
    _title_of_all(first, title)
    return first


def _draw(rows: pd.DataFrame, panels: Mapping[str, str], order: list, shares: Collection[str], one_scale: bool) -> Axes:
    """All panels in a new figure; the first of them comes back."""
    import matplotlib.pyplot as plt

    size = (WIDTH, rows_height(len(order), 0.36, extra=1.7))
    sheet, made = plt.subplots(1, len(panels), sharey=True, figsize=size, squeeze=False)
    sheet.set_layout_engine("constrained", w_pad=0.06)
    all_axes = list(made[0])
    sizes = rows.groupby("group")["n"].agg(["min", "max"])
    same_n = bool((sizes["max"] == sizes["min"]).all())  # else the number of articles is beside each value
    for ax, (name, heading) in zip(all_axes, panels.items(), strict=True):
        own = rows[rows["panel"] == name]
        _panel(ax, own, order, percent=name in shares, with_n=not same_n)
        _scale(ax, rows if one_scale else own, percent=name in shares)
        ax.set_title(label(heading, 78 // len(panels)), fontsize=10, fontweight="normal")
        ax.tick_params(axis="y", length=0)
    names = [label(group, 26, lines=1) for group in order]
    with_sizes = [f"{name} ({sizes.loc[group, 'max']:,})" for name, group in zip(names, order, strict=True)]
    name_rows(all_axes[0], with_sizes if same_n else names)
    for ax in all_axes[1:]:
        ax.spines["left"].set_visible(False)
    return all_axes[0]


def _scale(ax: Axes, rows: pd.DataFrame, *, percent: bool) -> None:
    """The scale of a panel, with room for all intervals of these rows; shares begin at 0."""
    values = (100 if percent else 1) * rows[["value", "low", "high"]].astype("float64")
    low, high = float(values.min().min()), float(values.max().max())
    low = 0.0 if percent else low
    room = 0.08 * (high - low) or 1.0
    ax.set_xlim(low if percent else low - room, high + room)
    ax.locator_params(axis="x", nbins=4)
    if percent:
        ax.xaxis.set_major_formatter("{x:.0f}%")


def _order(rows: pd.DataFrame, panel: str, groups: list) -> list:
    """The groups, the largest value of the first panel first; those without one last."""
    values = rows[rows["panel"] == panel].set_index("group")["value"].reindex(groups)
    return list(values.sort_values(ascending=False, kind="stable", na_position="last").index)


def _panel(ax: Axes, own: pd.DataFrame, order: list, *, percent: bool, with_n: bool) -> None:
    """One measure of each group."""
    from matplotlib.patheffects import withStroke

    scale = 100 if percent else 1
    places = {group: y for y, group in enumerate(order)}
    if len(own):
        ax.axvline(scale * own["value"].mean(), color=LINE, lw=1.2, zorder=0)
    for row in records(own, _Mark):
        y = places[row.group]
        ax.hlines(y, scale * row.low, scale * row.high, color=BLUE, lw=2)
        ax.plot(scale * row.value, y, "o", color=BLUE, ms=6)
        shown = f"{100 * row.value:.0f}%" if percent else figure(row.value)
        shown += f" ({row.n:,})" if with_n else ""
        write(ax, shown, (scale * row.value, y), (0, 5), ha="center", fontsize=8)
        ax.texts[-1].set_path_effects([withStroke(linewidth=2.5, foreground="white")])  # the line ends beside it
    quiet_grid(ax)


def _title_of_all(ax: Axes, title: str | None) -> None:
    """The finding above all panels, without its last parts where it is too long."""
    if title:
        sheet = ax.figure.get_figure(root=True)
        width, written = int(WIDTH * 9), label(title, 400, lines=1)
        while "; " in written and len(textwrap.wrap(written, width)) > TITLE_LINES:
            written = written.rpartition("; ")[0]
        shown = "\n".join(balanced(written, width, TITLE_LINES))
        sheet.suptitle(shown, x=0.012, ha="left", fontsize=12.5, fontweight="bold")

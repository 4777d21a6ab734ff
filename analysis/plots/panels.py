"""Several measures of the same groups, side by side in small panels that share their rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.display.palette import BLUE, INK
from analysis.display.prose import figure
from analysis.plots.style import empty, label, left_out, name_rows, quiet_grid, rows_height, styled, write
from analysis.schema import ARTICLES, needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SHARES = frozenset(column.name for column in ARTICLES if column.unit == "0 to 1")  # measures that are shares
WIDTH = 9.0  # inches
LINE = "#bbbbbb"


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
    sizes = (
        rows.groupby("group", sort=False)["n"].agg(["max", "min"]).sort_values("max", ascending=False, kind="stable")
    )
    order = _order(rows, next(name for name in panels if name in set(rows["panel"])), list(sizes.index[:most]))
    same_n = bool((sizes["max"] == sizes["min"]).all())  # else the number of articles is beside each value
    all_axes = _empty_panels(len(panels), len(order), one_scale)
    for ax, (name, heading) in zip(all_axes, panels.items(), strict=True):
        own = rows[(rows["panel"] == name) & rows["group"].isin(order)]
        shares = value == "share" or name in SHARES or name in percent
        _panel(ax, own, order, heading, percent=shares, with_n=not same_n)
    names = [label(group, 26, lines=1) for group in order]
    name_rows(
        all_axes[0],
        [f"{name} ({sizes.loc[g, 'max']:,})" if same_n else name for name, g in zip(names, order, strict=True)],
    )
    for ax in all_axes[1:]:
        ax.spines["left"].set_visible(False)
        ax.tick_params(axis="y", length=0)
    note = left_out(len(sizes) - len(order), "smaller groups")
    about = f"mean and 95% interval; in brackets: articles; grey line: mean of these groups {note}".strip()
    all_axes[0].figure.supxlabel(about, fontsize=9, color=INK)
    _title_of_all(all_axes[0], title)
    return all_axes[0]


def _empty_panels(n: int, rows: int, one_scale: bool) -> list[Axes]:
    """Panels side by side in a new figure."""
    import matplotlib.pyplot as plt

    size = (WIDTH, rows_height(rows, 0.36, extra=1.7))
    sheet, made = plt.subplots(1, n, sharey=True, sharex=one_scale, figsize=size, squeeze=False)
    sheet.set_layout_engine("constrained", w_pad=0.06)
    return list(made[0])


def _order(rows: pd.DataFrame, panel: str, groups: list) -> list:
    """The groups, the largest value of the first panel first; those without one last."""
    values = rows[rows["panel"] == panel].set_index("group")["value"].reindex(groups)
    return list(values.sort_values(ascending=False, kind="stable", na_position="last").index)


def _panel(ax: Axes, own: pd.DataFrame, order: list, heading: str, *, percent: bool, with_n: bool) -> None:
    """One measure of each group."""
    scale = 100 if percent else 1
    places = {group: y for y, group in enumerate(order)}
    ax.axvline(scale * own["value"].mean(), color=LINE, lw=1.2, zorder=0)
    for row in records(own, _Mark):
        y = places[row.group]
        ax.hlines(y, scale * row.low, scale * row.high, color=BLUE, lw=2)
        ax.plot(scale * row.value, y, "o", color=BLUE, ms=6)
        shown = f"{100 * row.value:.0f}%" if percent else figure(row.value)
        shown += f" ({row.n:,})" if with_n else ""
        write(ax, shown, (scale * row.value, y), (0, 5), ha="center", fontsize=8)
    ax.set_title(label(heading, 26), fontsize=10, fontweight="normal")
    if percent:
        ax.xaxis.set_major_formatter("{x:.0f}%")
    if own["value"].ge(0).all():
        ax.set_xlim(left=min(0, ax.get_xlim()[0]) if percent else None)
    ax.locator_params(axis="x", nbins=4)
    ax.margins(x=0.12)
    quiet_grid(ax)


def _title_of_all(ax: Axes, title: str | None) -> None:
    """The finding above all panels."""
    import textwrap

    if title:
        sheet = ax.figure.get_figure(root=True)
        shown = textwrap.fill(label(title, 400, lines=1), int(WIDTH * 9), max_lines=3, placeholder=" …")
        sheet.suptitle(shown, x=0.012, ha="left", fontsize=12.5, fontweight="bold")

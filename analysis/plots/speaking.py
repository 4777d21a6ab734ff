"""The plot of who is named and who gets to speak, over many articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.display.palette import BLUE, GREY, INK, KINDS
from analysis.display.prose import share
from analysis.plots.style import (
    RIGHT_EDGE,
    axes,
    colour_names,
    dot,
    empty,
    name_rows,
    quiet_grid,
    rows_height,
    styled,
    titled,
    whole_numbers,
    write,
    write_at_edge,
)
from analysis.schema import needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes


class _Row(NamedTuple):
    actor: str
    kind: str
    named: int
    speaks: int
    share: float
    low: float
    high: float


@styled
def plot_who_speaks(
    table: pd.DataFrame, *, most: int = 15, title: str | None = None, ax: Axes | None = None,
) -> Axes:  # fmt: skip
    """For each person or organisation the articles that name it and, of these, the ones that quote or report it.

    At the right, the share of the articles with its 95% interval. Rows of which it is unclear who they are (a surname
    that several have) are left out, and the note below says how many.

    Parameters
    ----------
    table : frame
        What `who_speaks` returns, without groups.
    most : int
        The most rows to draw: those named in most articles.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis import measure
    >>> from analysis.corpus import across, who_speaks
    >>> tables = measure(["“We won,” said Ann Lahti. Jo Berg wept.", "Ann Lahti left.", "“No,” said Jo Berg."])
    >>> ax = plot_who_speaks(who_speaks(across(tables)), title="Both are named twice and speak once")
    """
    needs(table, ["actor", "kind", "named", "speaks", "share", "low", "high", "may_be"], "plot_who_speaks")
    clear = table[table["may_be"].isna()].sort_values(["named", "speaks"], ascending=False, kind="stable")
    if clear.empty:
        return empty(ax, "nobody is named")
    shown = clear.head(most)
    ax = axes(ax, rows_height(len(shown), 0.33, extra=1.7))
    for y, row in enumerate(records(shown, _Row)):
        ax.hlines(y, row.speaks, row.named, color=GREY, lw=1.5, zorder=1)
        dot(ax, row.named, y, GREY, full=False)
        if row.speaks:
            dot(ax, row.speaks, y, BLUE)
        certain = f" ({share(row.low)} to {share(row.high)})" if row.named > 1 else ""
        write_at_edge(ax, f"{share(row.share)}{certain}", y, color=INK)
    write(ax, "speaks in", (1, -0.75), (6, 0), RIGHT_EDGE, va="center", color=GREY, clip=False)
    name_rows(ax, list(shown["actor"]))
    ax.set_ylim(len(shown) - 0.4, -1.1)
    colour_names(ax, [KINDS.get(kind, INK) for kind in shown["kind"]])
    ax.set_xlim(-0.02 * shown["named"].max(), 1.05 * shown["named"].max())
    whole_numbers(ax, "x")
    ax.set_xlabel(_notes(table, len(clear) - len(shown)))
    quiet_grid(ax)
    return titled(ax, title)


def _notes(table: pd.DataFrame, more: int) -> str:
    """What the signs mean, and what is not drawn."""
    unclear = int(table["may_be"].notna().sum())
    others = [f"{more:,} other{'s' * (more != 1)}"] if more > 0 else []
    out = [*others, f"{unclear:,} unclear surname{'s' * (unclear != 1)}"] if unclear else others
    signs = "articles: ○ that name, ● of these, that quote or report; at the right, the share and its 95% interval"
    return "\n".join([signs, *([f"(not shown: {', '.join(out)})"] if out else [])])

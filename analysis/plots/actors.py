"""Plots of who is named: how often, where in the article, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.display.palette import BLACK, INK, KINDS, PALE, name_or_unknown
from analysis.plots.style import (
    axes,
    empty,
    key_of_kinds,
    matrix,
    name_rows,
    only_article,
    quiet_grid,
    rows_height,
    styled,
)
from analysis.plots.style import title as _titled
from analysis.schema import needs

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@styled
def plot_actors(
    actors: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 20,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """How often each actor is named, most first, kinds by colour: full dots speak (quoted or reported), hollow
    ones are never heard.

    Parameters
    ----------
    actors : frame
        The actors table. Over several articles the mentions of one name are added up.
    doc_id : str, optional
        Draw this article alone.
    most : int
        At most so many actors; how many are left out is written below.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> ax = plot_actors(name_actors("Ann Lahti met Jo Berg in Oslo. Lahti smiled."))
    """
    needs(actors, ["actor", "kind", "mentions", "quotes"], "plot_actors")
    if doc_id is not None:
        actors = only_article(actors, doc_id, "plot_actors")
    if actors.empty:
        return empty(axes(ax, 1.9), "nobody is named")
    totals = actors.groupby(["actor", "kind"], sort=False)[["mentions", "quotes"]].sum().reset_index()
    totals = totals.sort_values("mentions", ascending=False, kind="stable")
    left_out = len(totals) - most
    totals = totals.head(most)
    ax = axes(ax, rows_height(len(totals), per_row=0.3, extra=1.5))
    for y, row in enumerate(totals.itertuples()):
        colour = KINDS.get(row.kind, BLACK)
        ax.hlines(y, 0, row.mentions, color=colour, lw=1.4)
        ax.plot(
            row.mentions,
            y,
            "o",
            ms=8,
            color=colour,
            markerfacecolor=colour if row.quotes > 0 else "white",
            markeredgewidth=1.6,
        )
        ax.annotate(f"{row.mentions:,}", (row.mentions, y), (8, 0), textcoords="offset points", va="center", fontsize=9)
    name_rows(ax, list(totals["actor"]))
    for tick, kind in zip(ax.get_yticklabels(), totals["kind"], strict=True):
        tick.set_color(KINDS.get(kind, BLACK))
    ax.set_xlim(0, totals["mentions"].max() * 1.12)
    ax.xaxis.get_major_locator().set_params(integer=True)
    more = f"   ({left_out:,} more actors not shown)" if left_out > 0 else ""
    ax.set_xlabel(f"times named   ● speaks   ○ never heard{more}")
    key_of_kinds(ax, totals["kind"])
    quiet_grid(ax)
    return _titled(ax, title)


@styled
def plot_who_names_whom(
    naming: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 12,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Who names whom inside quotation: speakers down, actors across, mentions in the cells.

    Parameters
    ----------
    naming : frame
        What `who_names_whom` returns: columns speaker, actor, mentions.
    doc_id : str, optional
        Draw this article alone.
    most : int
        At most so many speakers and so many actors, those with the most mentions.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes

    Examples
    --------
    >>> import pandas as pd
    >>> naming = pd.DataFrame({"speaker": ["Ann Lahti"], "actor": ["Jo Berg"], "mentions": [2]})
    >>> ax = plot_who_names_whom(naming)
    """
    needs(naming, ["speaker", "actor", "mentions"], "plot_who_names_whom")
    if doc_id is not None:
        naming = only_article(naming, doc_id, "plot_who_names_whom")
    if naming.empty:
        return empty(axes(ax, 1.9), "nobody is named in a quotation")
    names = naming["speaker"].map(name_or_unknown).astype("str")
    table = naming.assign(speaker=names).pivot_table(
        index="speaker", columns="actor", values="mentions", aggfunc="sum", fill_value=0, observed=True
    )
    table = table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index[:most]]
    table = table[table.sum().sort_values(ascending=False, kind="stable").index[:most]]
    ax = matrix(ax, table)
    ax.set_xlabel("times named (across)\nby a speaker (down) inside quotation")
    return _titled(ax, title)


@styled
def plot_mentions(
    mentions: pd.DataFrame,
    *,
    doc_id: str | None = None,
    length: int | None = None,
    most: int = 20,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Where each actor is named: a row per actor, most named first, with a tick at each mention.

    Parameters
    ----------
    mentions : frame
        The mentions table. Names are drawn, roles and metonyms are not.
    doc_id : str, optional
        Which article, when the frame holds several.
    length : int, optional
        Characters of the article; the end of the last mention if not given.
    most : int
        At most so many actors; how many are left out is written below.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes
        x is the position in the article in characters, shown as per cent.

    Examples
    --------
    >>> from analysis.actors import actor_mentions
    >>> ax = plot_mentions(actor_mentions("Ann Lahti met Jo Berg in Oslo. Lahti smiled."))
    """
    needs(mentions, ["start", "end", "kind", "actor", "form"], "plot_mentions")
    mentions = only_article(mentions, doc_id, "plot_mentions")
    names = mentions[mentions["form"] == "name"]
    if names.empty:
        return empty(axes(ax, 1.9), "nobody is named")
    order = names["actor"].value_counts(sort=False).sort_values(ascending=False, kind="stable").head(most).index
    length = int(length or names["end"].max())
    ax = axes(ax, rows_height(len(order), per_row=0.28, extra=1.4))
    for y, actor in enumerate(order):
        own = names[names["actor"] == actor]
        ax.axhline(y, color=PALE, lw=0.8, zorder=0)
        ax.plot(
            own["start"].astype(float), [y] * len(own), "|", ms=11, mew=2, color=KINDS.get(own["kind"].iloc[0], INK)
        )
    name_rows(ax, list(order))
    for tick, actor in zip(ax.get_yticklabels(), order, strict=True):
        tick.set_color(KINDS.get(names.loc[names["actor"] == actor, "kind"].iloc[0], INK))
    ax.set_xlim(-0.01 * length, 1.01 * length)
    ax.set_xticks([length * part / 4 for part in range(5)], ["start", "25 %", "50 %", "75 %", "end"])
    left_out = names["actor"].nunique() - len(order)
    ax.set_xlabel("position in the article" + (f"   ({left_out:,} more actors not shown)" if left_out else ""))
    key_of_kinds(ax, names["kind"])
    ax.spines["bottom"].set_visible(False)
    return _titled(ax, title)

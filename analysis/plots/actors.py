"""Plots of who is named: how often, where in the article, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from analysis.display.palette import BLACK, INK, KINDS, PALE, name_or_unknown
from analysis.names import merge_across
from analysis.plots.rows import only_article
from analysis.plots.style import (
    PER_CENT,
    axes,
    colour_names,
    dot,
    empty,
    key_of_kinds,
    left_out,
    matrix,
    name_rows,
    quiet_grid,
    rows_height,
    styled,
    titled,
    whole_numbers,
    write,
)
from analysis.schema import TEXT, columns, needs, records

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
    """How often each actor is named, most often first, in a colour for each kind.

    A full dot is an actor who is quoted or reported, a hollow one an actor who is neither.

    Parameters
    ----------
    actors : frame
        The actors table. Over several articles the mentions of one actor are added up, as `link_actors` says who is
        one; in a frame with fewer columns, those of one name.
    doc_id : str, optional
        Draw this article alone.
    most : int
        The most actors to draw; how many are left out is written below.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

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
        return empty(ax, "nobody is named")
    if set(columns("actors")) <= set(actors) and actors["doc_id"].nunique() > 1:
        actors = merge_across(actors)
    totals = actors.groupby(["actor", "kind"], sort=False)[["mentions", "quotes"]].sum().reset_index()
    totals = totals.sort_values("mentions", ascending=False, kind="stable")
    more = left_out(len(totals) - most, "more actors")
    totals = totals.head(most)
    ax = axes(ax, rows_height(len(totals), per_row=0.3, extra=1.5))
    for y, row in enumerate(records(totals, _Total)):
        colour = KINDS.get(row.kind, BLACK)
        ax.hlines(y, 0, row.mentions, color=colour, lw=1.4)
        dot(ax, row.mentions, y, colour, full=row.quotes > 0)
        write(ax, f"{row.mentions:,}", (row.mentions, y), (8, 0), va="center")
    name_rows(ax, list(totals["actor"]))
    colour_names(ax, [KINDS.get(kind, BLACK) for kind in totals["kind"]])
    ax.set_xlim(0, totals["mentions"].max() * 1.12)
    whole_numbers(ax, "x")
    ax.set_xlabel("times named   ● quoted or reported   ○ neither" + (f"   {more}" if more else ""))
    key_of_kinds(ax, totals["kind"])
    quiet_grid(ax)
    return titled(ax, title)


class _Total(NamedTuple):
    """An actor with its mentions and quotations in all articles."""

    kind: str
    mentions: int
    quotes: int


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
        The most speakers and the most actors to draw: those with the most mentions.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

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
        return empty(ax, "nobody is named inside a quotation")
    names = naming["speaker"].map(name_or_unknown).astype(TEXT)
    table = naming.assign(speaker=names).pivot_table(
        index="speaker", columns="actor", values="mentions", aggfunc="sum", fill_value=0, observed=True
    )
    table = table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index[:most]]
    table = table[table.sum().sort_values(ascending=False, kind="stable").index[:most]]
    ax = matrix(ax, table)
    ax.set_xlabel("times named (across)\nby a speaker (down) inside quotation marks")
    return titled(ax, title)


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
        The most actors to draw; how many are left out is written below.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes
        x is the position in the article in characters, labelled in per cent.

    Examples
    --------
    >>> from analysis.actors import actor_mentions
    >>> ax = plot_mentions(actor_mentions("Ann Lahti met Jo Berg in Oslo. Lahti smiled."))
    """
    needs(mentions, ["start", "end", "kind", "actor", "form"], "plot_mentions")
    mentions = only_article(mentions, doc_id, "plot_mentions")
    names = mentions[mentions["form"] == "name"]
    if names.empty:
        return empty(ax, "nobody is named")
    order = names["actor"].value_counts(sort=False).sort_values(ascending=False, kind="stable").head(most).index
    end = int(length or names["end"].max())
    ax = axes(ax, rows_height(len(order), per_row=0.28, extra=1.4))
    colours = []
    for y, actor in enumerate(order):
        own = names[names["actor"] == actor]
        colours.append(KINDS.get(own["kind"].iloc[0], INK))
        ax.axhline(y, color=PALE, lw=0.8, zorder=0)
        ax.plot(own["start"].astype(float), [y] * len(own), "|", ms=11, mew=2, color=colours[-1])
    name_rows(ax, list(order))
    colour_names(ax, colours)
    ax.set_xlim(-0.01 * end, 1.01 * end)
    ax.set_xticks([end * quarter / 4 for quarter in range(5)], PER_CENT)
    more = left_out(names["actor"].nunique() - len(order), "more actors")
    ax.set_xlabel("position in the article" + (f"   {more}" if more else ""))
    key_of_kinds(ax, names["kind"])
    ax.spines["bottom"].set_visible(False)
    return titled(ax, title)

"""Plots of what stands where in one article: the length of each sentence, the place of each mention."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from .canvas import (
    axes,
    empty,
    key_of_kinds,
    name_rows,
    only_article,
    quiet_grid,
    rows_height,
    styled,
    text_of,
)
from .canvas import title as _titled
from .palette import BLUE, GREY, INK, KINDS, PALE
from .schema import needs
from .text import parse

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


@styled
def plot_sentences(
    article: str | pd.Series | pd.DataFrame,
    *,
    doc_id: str | None = None,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Words in each sentence of prose, in order, with the mean; the longest is marked with its number of words.

    Parameters
    ----------
    article : str, row or frame
        The text, a row of the articles frame, or the frame itself.
    doc_id : str, optional
        Which article, when the frame holds several.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a sheet of its own if not given.

    Returns
    -------
    Axes
        x is the number of the sentence, y its words.

    Examples
    --------
    >>> plot_sentences("It rained. The match was called off.").get_ylabel()
    'words'
    """
    document = parse(text_of(article, doc_id, "plot_sentences")[0])
    starts = [start for start, _ in document.words]
    prose = [span for block in document.blocks if block.kind == "paragraph" for span in document.sentences_of(block)]
    lengths = [bisect_left(starts, end) - bisect_left(starts, start) for start, end in prose]
    if not lengths:
        return empty(axes(ax, 1.9), "no sentences")
    ax = axes(ax, 2.8)
    longest = lengths.index(max(lengths))
    numbers = range(1, len(lengths) + 1)
    ax.bar(numbers, lengths, width=0.8 if len(lengths) < 120 else 1.0, color=[INK if i == longest else BLUE for i in range(len(lengths))])
    ax.annotate(f"{lengths[longest]} words", (longest + 1, lengths[longest]), (0, 3), textcoords="offset points", ha="center")
    mean = sum(lengths) / len(lengths)
    ax.axhline(mean, color=GREY, lw=1, zorder=3)
    ax.annotate(f"mean {mean:.1f}", (1, mean), (4, 0), xycoords=("axes fraction", "data"), textcoords="offset points", va="center", color=GREY)
    ax.set_xlim(0.4, len(lengths) + 0.6)
    ax.set_ylim(0, max(lengths) * 1.12 + 1)
    ax.set_xlabel("sentence, from first to last")
    ax.set_ylabel("words")
    ax.xaxis.get_major_locator().set_params(integer=True)
    ax.yaxis.get_major_locator().set_params(integer=True)
    quiet_grid(ax, "y")
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
        ax.plot(own["start"].astype(float), [y] * len(own), "|", ms=11, mew=2, color=KINDS.get(own["kind"].iloc[0], INK))
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

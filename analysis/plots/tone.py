"""The plot of tone: each speaker's tone with its interval, its verdict and how much it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.display.palette import BLACK, GREY, NEGATIVE, POSITIVE, name_or_unknown
from analysis.plots.rows import only_article
from analysis.plots.style import (
    axes,
    dot,
    empty,
    label,
    left_out,
    name_rows,
    quiet_grid,
    rows_height,
    styled,
    titled,
    write_at_edge,
)
from analysis.schema import needs, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@styled
def plot_tone(
    speakers: pd.DataFrame,
    *,
    doc_id: str | None = None,
    most: int = 20,
    title: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Tone of each speaker with its 90% interval, the number of sentences, and the verdict.

    Speakers are in the order of their words, not of their tone: intervals that overlap allow no ranking.
    A verdict of "not enough evidence" is drawn grey and hollow.

    Parameters
    ----------
    speakers : frame
        The speakers table. Over several articles each speaker of each is a row.
    doc_id : str, optional
        Draw this article alone.
    most : int
        The most rows to draw: those with the most words.
    title : str, optional
        The finding, as a title.
    ax : Axes, optional
        Where to draw; a new figure if not given.

    Returns
    -------
    Axes
        x is the tone, -1 to 1.

    Examples
    --------
    >>> from analysis.quotes import extract_quotes
    >>> from analysis.sentiment import speaker_sentiment
    >>> ax = plot_tone(speaker_sentiment(extract_quotes("“A fine result,” Ann Lahti said.")))
    """
    needs(speakers, ["speaker", "sentences", "words", "tone", "low", "high", "verdict"], "plot_tone")
    if doc_id is not None:
        speakers = only_article(speakers, doc_id, "plot_tone")
    rows = speakers.dropna(subset=["tone"]).sort_values("words", ascending=False, kind="stable")
    if rows.empty:
        return empty(ax, "there is no quotation to score")
    unscored = left_out(len(speakers) - len(rows), "without a tone")
    more, rows = left_out(len(rows) - most, "more with fewer words"), rows.head(most)
    more = " ".join(filter(None, [more, unscored]))
    several = "doc_id" in rows and rows["doc_id"].nunique() > 1
    if "doc_id" not in rows:
        rows = rows.assign(doc_id="")
    ax = axes(ax, rows_height(len(rows), per_row=0.5))
    ax.axvline(0, color=GREY, lw=1, zorder=0)
    name_rows(ax, [""] * len(rows))
    labels = []
    for y, row in enumerate(records(rows, _Toned)):
        _draw_tone(ax, y, row)
        labels.append(_who(row, several))
    ax.set_yticklabels(labels, linespacing=1.15)
    widest = max(1.0, float(np.nanmax(np.abs(rows[["tone", "low", "high"]].to_numpy(float)))))
    ax.set_xlim(-1.02 * widest, 1.02 * widest)
    ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["−1\nnegative", "−0.5", "0", "0.5", "1\npositive"])
    ax.set_xlabel("tone of what is quoted, with 90% interval for errors of measurement" + (f"\n{more}" if more else ""))
    quiet_grid(ax)
    return titled(ax, title)


class _Toned(NamedTuple):
    """A speaker with a tone."""

    doc_id: str
    speaker: str | None
    sentences: int
    tone: float
    low: float
    high: float
    verdict: str


def _draw_tone(ax: Axes, y: int, row: _Toned) -> None:
    """The tone of a speaker with its interval and verdict, hollow and grey without a verdict."""
    verdict = {"positive": POSITIVE, "negative": NEGATIVE, "neutral": BLACK}.get(row.verdict)
    colour = verdict or GREY
    ax.hlines(y, row.low, row.high, color=colour, lw=2)
    dot(ax, row.tone, y, colour, full=verdict is not None)
    write_at_edge(ax, row.verdict.replace("enough ", "enough\n"), y, color=colour)


def _who(row: _Toned, several: bool) -> str:
    """A speaker's name, the article if there are several, and how much the tone rests on."""
    who = name_or_unknown(row.speaker) + (f", {row.doc_id}" if several else "")
    return f"{label(who)}\n{row.sentences:,} sentence{'' if row.sentences == 1 else 's'}"

"""A figure drawn again for a narrow screen, where its letters would be too small otherwise."""

from __future__ import annotations

import io
import textwrap
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.backends.backend_agg import RendererAgg
    from matplotlib.figure import Figure
    from matplotlib.text import Text
    from matplotlib.transforms import BboxBase

WIDTH = 4.6  # inches
_LINE, _ROW = 24, 0.16  # letters of a label at the left; inches for a line of text
_SLACK = 2  # points by which letters may leave the picture or touch


def narrower(sheet: Figure, dpi: int = 150) -> bytes | None:
    """The figure as a PNG that is 4.6 inches wide; it is changed. None where it is narrow, or labels would be cut.

    >>> import matplotlib.pyplot as plt
    >>> sheet, ax = plt.subplots(figsize=(8, 3), layout="constrained")
    >>> narrower(sheet)[1:4], narrower(plt.figure(figsize=(4, 3)))
    (b'PNG', None)
    """
    panels = len(sheet.axes)
    if (
        sheet.get_figwidth() <= WIDTH
        or sheet.get_layout_engine() is None
        or not (panels == 1 or _are_a_row(sheet.axes))
    ):
        return None
    sheet.set_dpi(dpi)
    if panels > 1:
        _stack(sheet)
    height, lines = sheet.get_figheight(), _wrap(sheet)
    sheet.set_size_inches(WIDTH, height + _ROW * lines)
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a layout that has no room is seen below
        sheet.savefig(buffer, format="png", dpi=dpi, metadata={"Software": None})
        return buffer.getvalue() if all(_is_whole(sheet, ax) for ax in sheet.axes) else None


def _are_a_row(axes: list[Axes]) -> bool:
    """Whether this is a single plot, or panels side by side that share their rows."""
    if len(axes) < 2:
        return bool(axes)
    shared = axes[0].get_shared_y_axes()
    places = [ax.get_subplotspec() for ax in axes]
    return all(shared.joined(axes[0], ax) for ax in axes) and all(p and p.get_gridspec().nrows == 1 for p in places)


def _stack(sheet: Figure) -> None:
    """Put panels that are side by side one below the other, each with the names of the rows."""
    from matplotlib.gridspec import GridSpec

    grid = GridSpec(len(sheet.axes), 1, figure=sheet)
    for i, ax in enumerate(sheet.axes):
        ax.set_subplotspec(grid[i])
        ax.tick_params(axis="y", labelleft=True)
    sheet.set_size_inches(sheet.get_figwidth(), sheet.get_figheight() * len(sheet.axes))


def _wrap(sheet: Figure) -> int:
    """Break the title and the labels of the axes anew; the number of lines that were added."""
    ax = sheet.axes[0]
    ticks = [one.get_text() for one in ax.get_yticklabels()]
    named = any(any(c.isalpha() for c in text) for text in ticks)
    at_left = max((len(line) for text in ticks for line in text.split("\n")), default=0) if named else 4
    wide = int(10 * (WIDTH - 0.075 * min(at_left, _LINE)))
    added = 0
    for text, width in [*((one, int(9 * WIDTH)) for one in sheet.texts), (ax.xaxis.label, wide)]:
        before = text.get_text()
        lines = before.split("\n") if text is ax.xaxis.label else [" ".join(before.split())]
        # three spaces stand between the entries of a key below the plot
        parts = [part for line in lines for part in ([line] if len(line) <= width else line.split("   "))]
        text.set_text("\n".join(textwrap.fill(part.strip(), width) for part in parts))
        added += text.get_text().count("\n") - before.count("\n")
    if named and at_left > _LINE:
        shown = [textwrap.fill(" ".join(text.split()), _LINE, max_lines=3, placeholder=" …") for text in ticks]
        ax.set_yticks(ax.get_yticks(), shown)
        added += sum(max(0, new.count("\n") - old.count("\n")) for new, old in zip(shown, ticks, strict=True)) // 2
    return added


def _is_whole(sheet: Figure, ax: Axes) -> bool:
    """Whether all letters are on the picture and no two labels of the plot cover each other."""
    renderer = sheet.canvas.get_renderer()  # type: ignore[attr-defined]
    edge = sheet.bbox.padded(_SLACK)
    boxes = [_box(text, renderer) for text in _texts(sheet, ax)]
    if any(box.x0 < edge.x0 or box.x1 > edge.x1 or box.y0 < edge.y0 or box.y1 > edge.y1 for box in boxes):
        return False
    inside = [_box(text, renderer).padded(-_SLACK) for text in ax.texts if text.get_text()]
    inside += [_box(text, renderer).padded(-_SLACK) for text in ax.get_xticklabels() if text.get_text()]
    return (
        not any(a.overlaps(b) for i, a in enumerate(inside) for b in inside[:i])
        and ax.bbox.width > sheet.bbox.width / 3
    )


def _texts(sheet: Figure, ax: Axes) -> Iterator[Text]:
    every = [*sheet.texts, *ax.texts, ax.title, ax.xaxis.label, ax.yaxis.label, *ax.get_yticklabels()]
    yield from (text for text in every if text.get_text() and text.get_visible())


def _box(text: Text, renderer: RendererAgg) -> BboxBase:
    return text.get_window_extent(renderer)

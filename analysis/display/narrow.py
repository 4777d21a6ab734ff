"""A figure drawn again for a narrow screen, where its letters would be too small otherwise."""

from __future__ import annotations

import io
import re
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
_MONTHS = 8  # names below an axis that have room
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
    if panels > 1:
        _stack(sheet)
    _thin(sheet)
    height, lines = sheet.get_figheight() + _turn(sheet), _wrap(sheet)
    sheet.set_size_inches(WIDTH, height + _ROW * lines)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a layout that has no room is seen below
        png = as_png(sheet, dpi)
        return png if all(_is_whole(sheet, ax) for ax in sheet.axes) else None


def as_png(sheet: Figure, dpi: int) -> bytes:
    """The figure as a PNG. `savefig` would draw it a second time, only to lay it out, which takes as long."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    sheet.set_dpi(dpi)
    buffer = io.BytesIO()
    FigureCanvasAgg(sheet).print_png(buffer, metadata={"Software": None})
    return buffer.getvalue()


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
        text.set_text("\n".join(line for part in parts for line in balanced(part.strip(), width)))
        added += text.get_text().count("\n") - before.count("\n")
    if named and at_left > _LINE:
        shown = ["\n".join(balanced(" ".join(text.split()), _LINE, 3)) for text in ticks]
        ax.set_yticks(ax.get_yticks(), shown)
        added += sum(max(0, new.count("\n") - old.count("\n")) for new, old in zip(shown, ticks, strict=True)) // 2
    return added


def balanced(text: str, width: int, most: int | None = None) -> list[str]:
    """A text on as few lines as this width allows, and at most so many; all of about the same length, so that no word
    is alone on the last. What is in brackets behind a name has a line of its own if there must be two.

    >>> balanced("Two speakers are clearly positive; one is not", 40)
    ['Two speakers are clearly', 'positive; one is not']
    >>> balanced("previous paragraph (n = 6)", 24)
    ['previous paragraph', '(n = 6)']
    """
    bracketed = re.fullmatch(r"(.+) (\([^()]{1,14}\))", text)
    if bracketed and len(bracketed[1]) <= width < len(text):
        return [bracketed[1], bracketed[2]]
    lines = textwrap.wrap(text, width, max_lines=most, placeholder=" …")
    for shorter in range(max(len(text) // max(len(lines), 1), 1), width):
        tried = textwrap.wrap(text, shorter, break_long_words=False)
        if len(tried) == len(lines) and max(map(len, tried), default=0) <= width:
            return tried
    return lines


def _thin(sheet: Figure) -> None:
    """Leave out names below an axis that has more than there is room for; those in words, such as months."""
    for ax in sheet.axes:
        names = [one for one in ax.get_xticklabels() if any(c.isalpha() for c in one.get_text())]
        if len(names) > _MONTHS and not names[0].get_rotation():
            step = -(-len(names) // _MONTHS)
            shown = [one.get_text() if i % step == 0 else "" for i, one in enumerate(ax.get_xticklabels())]
            ax.set_xticks(ax.get_xticks(), shown)


def _turn(sheet: Figure) -> float:
    """Let names that lean above the columns stand upright, as they need less room so; the inches this adds."""
    added = 0.0
    for ax in sheet.axes:
        leaning = [one for one in ax.get_xticklabels() if one.get_text() and one.get_rotation() % 90]
        for one in leaning:
            one.set(rotation=90, horizontalalignment="center", rotation_mode="default")
        longest = max((len(one.get_text()) for one in leaning), default=0)
        added = max(added, 0.04 * longest)  # beyond what they had as they leant
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

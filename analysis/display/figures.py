"""Figures in notebooks, each with a text for readers who cannot see it."""

from __future__ import annotations

import base64
import warnings
from typing import TYPE_CHECKING

from analysis.display.narrow import as_png, narrower
from analysis.display.prose import reason
from analysis.display.tables import csv_beside

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NOTHING = "nothing to draw"  # the mark of axes that hold only the reason why there is nothing on them
SHOWN = 88  # points of a screen for an inch, so that letters are of one size in all plots


def show(figure: Figure | Axes, *, alt: str, data: pd.DataFrame | None = None, dpi: int = 150) -> None:
    """Show a figure in a notebook as a PNG with a text for readers who cannot see it, and close it.

    A page has the figure a second time, redrawn for narrow screens, if its labels have room there.

    Parameters
    ----------
    figure : Figure or Axes
    alt : str
        What the picture says, in a sentence; kept in the notebook as the picture's alt text.
        A plot that had nothing to draw is not shown: its reason is, as a sentence.
    data : frame, optional
        The rows behind the picture. A page offers them beside it as CSV, the first 1,000 of them.
    dpi : int
        Dots per inch.

    Raises
    ------
    ValueError
        Without alt text.
    ImportError
        Where Jupyter is not installed.

    Examples
    --------
    >>> import matplotlib.pyplot as plt
    >>> show(plt.figure(), alt="")
    Traceback (most recent call last):
        ...
    ValueError: show needs alt="...": one sentence that says what the figure shows
    """
    if not isinstance(alt, str) or not alt.strip():
        raise ValueError('show needs alt="...": one sentence that says what the figure shows')
    import matplotlib.pyplot as plt

    try:
        from IPython.display import display
    except ImportError:
        raise ImportError(
            "show needs Jupyter: pip install 'newsgauge[notebooks]', or save with figure.savefig(...)"
        ) from None
    sheet = figure.figure.get_figure(root=True)
    if sheet.axes and all(ax.get_gid() == NOTHING for ax in sheet.axes):
        reason(f"No figure: {'; '.join(text.get_text() for ax in sheet.axes for text in ax.texts)}.")
        plt.close(sheet)
        return
    width = sheet.get_figwidth()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from")  # titles in other scripts
        png = _base64(as_png(sheet, dpi))
    narrow = narrower(sheet, dpi)  # changes the figure, which nobody sees any more
    plt.close(sheet)
    alt = " ".join(alt.split())
    about: dict[str, object] = {"alt": alt, "width": round(width * SHOWN)}
    about |= {"narrow": _base64(narrow)} if narrow else {}
    rows = {} if data is None else csv_beside(data)
    display({"image/png": png, **rows, "text/plain": alt}, raw=True, metadata={"image/png": about})


def _base64(png: bytes) -> str:
    return base64.b64encode(png).decode("ascii")

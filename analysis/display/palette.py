"""Colours for speakers and kinds, the same in every plot and in the reading view.

The colours are those of Okabe and Ito (2008), which nearly everybody can tell apart. On white, black, blue, vermillion,
green and purple carry lines, points and letters; orange, sky blue and yellow are for areas with an outline.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

BLACK, BLUE, VERMILLION, GREEN, PURPLE = "#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7"
ORANGE, SKY, YELLOW = "#e69f00", "#56b4e9", "#f0e442"
INK, GREY, PALE = "#333333", "#767676", "#e6e6e6"
SPEAKERS = (BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, YELLOW)
KINDS = {"person": BLUE, "organisation": VERMILLION, "place": GREEN}
UNKNOWN = "speaker unknown"


def name_or_unknown(speaker: object) -> str:
    """The speaker's name, or the words for a speaker whom the article does not name (a missing value)."""
    return speaker if isinstance(speaker, str) and speaker.strip() else UNKNOWN


def speaker_colours(speakers: Iterable[object], weights: Iterable[float] | None = None) -> dict[str, str]:
    """A colour for each speaker, chosen in the order of their weights, or as they are named where there are none.

    Speakers beyond the seventh are grey, and so is the unknown speaker.

    >>> speaker_colours(["Ann", "Bo", None, "Ann"])
    {'Ann': '#0072b2', 'Bo': '#d55e00', 'speaker unknown': '#767676'}
    """
    names = [name_or_unknown(speaker) for speaker in speakers]
    weight = pd.Series(1.0 if weights is None else list(weights), index=names, dtype="float64").fillna(0)
    total = weight.groupby(level=0, sort=False).sum()
    if weights is not None:
        total = total.sort_values(ascending=False, kind="stable")
    ordered = [name for name in total.index if name != UNKNOWN]
    colours = dict.fromkeys([*ordered, *([UNKNOWN] if UNKNOWN in total.index else [])], GREY)
    colours.update(zip(ordered, SPEAKERS, strict=False))
    return colours

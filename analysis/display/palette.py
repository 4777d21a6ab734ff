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
POSITIVE, NEGATIVE = (
    "#3d6b00",
    "#86007d",
)  # words of tone; with colour-blind eyes too unlike each other and the speakers
SPEAKERS = (BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, YELLOW)
KINDS = {"person": BLUE, "organisation": VERMILLION, "place": GREEN}
UNKNOWN = "speaker unknown"
SANS = "system-ui, sans-serif"  # the one typeface of pages


def name_or_unknown(speaker: object) -> str:
    """The speaker's name, or the words for a speaker whom the article does not name (a missing value)."""
    return speaker if isinstance(speaker, str) and speaker.strip() else UNKNOWN


def speaker_colours(speakers: Iterable[object], weights: Iterable[float] | None = None) -> dict[str, str]:
    """A colour for each speaker, chosen in the order of their weights, or as they are named where there are none.

    Given the quotations with their `quoted_words`, or the rows of the speakers table with their `words`, the order is
    that of the speakers table: whoever says most comes first, of equals whoever is quoted first. So a speaker has one
    colour on all pages about an article; who is reported without a quoted word comes after all others. Speakers beyond
    the seventh are grey, and so is the unknown speaker.

    >>> speaker_colours(["Ann", "Bo", None, "Ann"])
    {'Ann': '#0072b2', 'Bo': '#d55e00', 'speaker unknown': '#767676'}
    >>> list(speaker_colours(["Ann", "Bo", "Ann"], [0, 5, 5]))
    ['Bo', 'Ann']
    """
    names = [name_or_unknown(speaker) for speaker in speakers]
    ordered = list(dict.fromkeys(names))
    if weights is not None:
        said: dict[str, float] = {}
        for name, weight in zip(names, pd.Series(list(weights), dtype="float64").fillna(0), strict=True):
            if weight > 0:
                said[name] = said.get(name, 0.0) + weight
        ordered = list(dict.fromkeys([*sorted(said, key=lambda name: -said[name]), *ordered]))
    named = [name for name in ordered if name != UNKNOWN]
    colours = dict.fromkeys([*named, *([UNKNOWN] if UNKNOWN in ordered else [])], GREY)
    colours.update(zip(named, SPEAKERS, strict=False))
    return colours

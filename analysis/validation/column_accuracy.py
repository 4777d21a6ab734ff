"""How often the columns of `sources` are right, counted on articles that no rule was made from."""

from __future__ import annotations

import pandas as pd

from analysis import schema
from analysis.quotes.models import source_columns
from analysis.validation.reliability import wilson

FEWEST = 10  # fewer cases say nothing
GIVEN, THERE = "right where given", "found where there is one"
# Right, and of how many: 32 British and American articles, labelled by reading, in which 119 sources speak. Their
# texts are not part of the package. A title is right if half of its words are there, an organisation if its name is
# the same but for a fifth of its letters. Withheld names were too few to count.
COUNTS = (
    ("speaker", GIVEN, 105, 141),
    ("speaker", THERE, 105, 119),
    ("type", GIVEN, 95, 105),
    ("anonymous", GIVEN, 0, 0),
    ("anonymous", THERE, 0, 0),
    ("title", GIVEN, 31, 37),
    ("title", THERE, 30, 41),
    ("organisation", GIVEN, 30, 35),
    ("organisation", THERE, 30, 57),
    ("role", GIVEN, 48, 59),
    ("role", THERE, 48, 99),
    ("pronoun", GIVEN, 34, 35),
    ("pronoun", THERE, 34, 42),
    ("cue_class", GIVEN, 167, 177),
)


def source_accuracy(*, by: str | None = None) -> pd.DataFrame:
    """How often each column of the sources table is right, on held-out articles.

    Parameters
    ----------
    by : str, optional
        "way": how often each was right by how it was told, the counts behind `sources(confidence=True)`, from all
        labelled articles.

    Returns
    -------
    frame
        column; measure: "right where given" (precision) or "found where there is one" (recall), or the way; right, n;
        share, with its 95% interval by Wilson's method, low and high. Below ten cases these are missing. The other
        columns than speaker were judged only where the speaker is right, so an error there comes on top.

    Raises
    ------
    ValueError
        For another `by`.

    Notes
    -----
    The articles are 32, British and American: news of other countries may be harder. On your own articles, take
    `sample_for_coding(sources(articles), articles)` and `agreement`.

    Examples
    --------
    >>> table = source_accuracy().set_index(["column", "measure"])
    >>> table.loc[("pronoun", "right where given"), ["right", "n"]].tolist()
    [34, 35]
    """
    if by not in (None, "way"):
        raise ValueError(f"by={by!r}: choose 'way', or leave it out")
    by_way = [(column, way, *counts) for column, ways in source_columns.COUNTS.items() for way, counts in ways.items()]
    rows = []
    for column, measure, right, n in COUNTS if by is None else by_way:
        enough = n >= FEWEST
        share = right / n if enough else None
        low, high = wilson(right / n, n) if enough else (None, None)
        rows.append((column, measure, right, n, share, low, high))
    return schema.frame("source_accuracy", rows)

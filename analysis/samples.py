"""What ships with newsgauge to try it on: the sample article, and labels made by hand."""

from __future__ import annotations

import pandas as pd

from ._paths import shipped
from .articles import load_articles


def load_sample() -> pd.DataFrame:
    """The sample article with what is known of it.

    Returns
    -------
    frame
        One row, as from `load_articles`.

    Examples
    --------
    >>> load_sample().loc[0, ["doc_id", "outlet", "title"]].tolist()
    ['article', 'CGTN', 'Putin and Trump Plan In-Person Meeting After Lengthy Phone Call']
    """
    return load_articles(shipped("data/sample"))


def load_labels(name: str) -> pd.DataFrame:
    """Labels made by hand that ship with newsgauge; `data/README.md` describes them.

    Parameters
    ----------
    name : str
        "quotes", "mentions", "counts", "coding-1" or "coding-2" of the sample article; "attributions" of other
        articles: how sure each attribution of a speaker was, and whether it was right; "roles" of others: whether each
        role, handle and metonym was resolved, and rightly.

    Returns
    -------
    frame
        The labels, with offsets into the sample's text where they have any.

    Raises
    ------
    FileNotFoundError
        For any other name, with those there are.

    Examples
    --------
    >>> load_labels("counts")["count"].tolist()
    ['sentences', 'words', 'syllables']
    """
    folder = shipped("data/gold")
    if name not in (known := sorted(path.stem for path in folder.glob("*.csv"))):
        raise FileNotFoundError(f"no labels {name!r}; there are {', '.join(known)}")
    return pd.read_csv(folder / f"{name}.csv")

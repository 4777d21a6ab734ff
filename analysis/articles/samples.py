"""What ships with newsgauge to try it on, and which article a notebook is about."""

from __future__ import annotations

import pandas as pd

from analysis._package import shipped
from analysis.articles.load import load_articles
from analysis.display.prose import listing, say
from analysis.export import read_csv
from analysis.text.document import parse


def one_article(articles: pd.DataFrame, doc_id: str | None = None) -> pd.DataFrame:
    """The article that a page is about; a notebook is told which one that is when there are several.

    Parameters
    ----------
    articles : frame
        As from `load_articles`.
    doc_id : str, optional
        Which one; the first that can be measured if not given.

    Returns
    -------
    frame
        One row.

    Raises
    ------
    ValueError
        When there is no such article, with the names of those there are.

    Examples
    --------
    >>> one_article(pd.DataFrame({"doc_id": ["a"], "text": ["It rained."]}))["doc_id"].tolist()
    ['a']
    """
    if doc_id:
        chosen = articles[articles["doc_id"] == doc_id]
    else:  # an empty file or another language has nothing to show
        first = next((i for i, text in enumerate(articles["text"]) if not parse(text).reason), 0)
        chosen = articles.iloc[first : first + 1]
    if chosen.empty:
        raise ValueError(f"there is no article {doc_id!r}; there are {listing(articles['doc_id'])}")
    if len(articles) > 1:
        row = chosen.iloc[0]
        known = [str(row[name]) for name in ("title", "outlet") if name in chosen and pd.notna(row[name])]
        known += [f"{row['date']:%Y-%m-%d}"] if "date" in chosen and pd.notna(row["date"]) else []
        say(
            "**This page is about one article of {n:,}**: {about}. For all of them together, see *Your own articles*.",
            n=len(articles),
            about="; ".join([*known, f"doc_id {row['doc_id']}"]),
        )
    return chosen


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


def counts_by_hand(article: pd.DataFrame) -> pd.Series:
    """Sentences, words and syllables of the sample article as counted by hand; nothing for any other article.

    >>> counts_by_hand(load_sample()).index.tolist(), len(counts_by_hand(pd.DataFrame({"text": ["It rained."]})))
    (['sentences', 'words', 'syllables'], 0)
    """
    counts = load_labels("counts").set_index("count")["prose"]
    return counts if article["text"].tolist() == load_sample()["text"].tolist() else counts.head(0)


def load_labels(name: str) -> pd.DataFrame:
    """Labels made by hand that ship with newsgauge; `data/README.md` describes them.

    Parameters
    ----------
    name : str
        "quotes", "mentions", "counts", "coding-1" or "coding-2" of the sample article; "attributions" of other
        articles: how sure each attribution of a speaker was, and whether it was right; "roles" of others: whether each
        role, handle and metonym was resolved, and rightly; "coded-kinds" of the corpus that `load_measures` reads:
        the kind that annotators give a sample of its quotations, with the probability of each to be drawn.

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
    return read_csv(folder / f"{name}.csv")

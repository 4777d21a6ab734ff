"""Sources counted in each article, so that outlets and months can be compared; and how cues divide over who speaks."""

from __future__ import annotations

import pandas as pd

from analysis import schema
from analysis.articles.given_tables import meet, typed, with_doc_ids
from analysis.corpus.comparison import _rng
from analysis.corpus.resampling import interval
from analysis.english.cue_classes import CLASSES
from analysis.quotes.naming.unnamed import SOURCE_TYPES

NAMED = SOURCE_TYPES[:2]
UNNAMED = SOURCE_TYPES[2:4]
DOCUMENT = SOURCE_TYPES[4]


def sources_by_article(sources: pd.DataFrame, articles: pd.DataFrame | None = None) -> pd.DataFrame:
    """How many sources each article has, of which kind: what `compare` and `over_time` need.

    Parameters
    ----------
    sources : frame
        What `sources` returns. Rows without a known speaker are left out.
    articles : frame, optional
        The articles with doc_id: those without any source are counted too, and all their other columns, such as outlet
        and date, come along. Without it only articles with a source are there.

    Returns
    -------
    frame
        One row for each article: doc_id; sources, named, unnamed, documents, anonymous, and of persons by the pronoun
        that the article uses she and he; single_source, 1 if there is only one and else 0 (missing without a source);
        cues, doubting and positive, the cues of all sources and those of these classes; doubting_share (missing without
        a cue); then the other columns of `articles`.

    Raises
    ------
    ValueError
        For a missing column, or articles of which none has a source's doc_id.

    Warns
    -----
    UserWarning
        For sources of articles that are not given: they are left out.

    Examples
    --------
    >>> from analysis import sources
    >>> from analysis.corpus import compare
    >>> texts = ["“It leaks,” said Ann Lahti. Residents claimed that it did not.", "“It is fine,” said Bo Ek."] * 3
    >>> articles = pd.DataFrame({"doc_id": list("abcdef"), "text": texts, "outlet": ["Post", "Star"] * 3})
    >>> counts = sources_by_article(sources(articles), articles)
    >>> compare(counts, "single_source", by="outlet")[["outlet", "n", "mean"]].values.tolist()
    [['Post', 3, 0.0], ['Star', 3, 1.0]]
    """
    needed = ["doc_id", "speaker", "type", "anonymous", "pronoun", "neutral", "positive", "doubting"]
    schema.needs(sources, needed, "sources_by_article")
    known = typed(sources[sources["speaker"].notna()], "sources")
    counted = _counted(known).groupby(known["doc_id"], sort=False).sum()
    if articles is not None:
        schema.needs(articles, ["doc_id"], "sources_by_article")
        articles = with_doc_ids(articles)
        meet(counted.index, articles["doc_id"], "the sources")
        counted = counted.reindex(articles["doc_id"].drop_duplicates(), fill_value=0)
    counted = counted.assign(
        single_source=(counted["sources"] == 1).astype("Int64").where(counted["sources"] > 0),
        doubting_share=(counted["doubting"] / counted["cues"]).where(counted["cues"] > 0),
    )
    table = counted.rename_axis("doc_id").reset_index()[schema.columns("sources_by_article")]
    if articles is None:
        return table
    others = [name for name in articles if name == "doc_id" or name not in table and name != "text"]
    return table.merge(articles[others].drop_duplicates("doc_id"), on="doc_id")


def _counted(sources: pd.DataFrame) -> pd.DataFrame:
    """A 1 for each source in the columns that count it, and its cues."""
    kind, pronoun = sources["type"], sources["pronoun"]
    cues = sources[list(CLASSES)].astype("int64")
    marks = {
        "sources": sources["speaker"].notna(),
        "named": kind.isin(NAMED),
        "unnamed": kind.isin(UNNAMED),
        "documents": kind == DOCUMENT,
        "anonymous": sources["anonymous"].fillna(False).astype(bool),
        "she": pronoun == "she",
        "he": pronoun == "he",
    }
    ones = pd.DataFrame({name: mark.fillna(False).astype("int64") for name, mark in marks.items()})
    return ones.assign(cues=cues.sum(axis=1), doubting=cues["doubting"], positive=cues["positive"])


def cue_shares(sources: pd.DataFrame, column: str = "role", *, seed: int = 0, draws: int = 2000) -> pd.DataFrame:
    """What share of the cues of each group of sources is doubting (claimed, admitted) or positive (pointed out).

    Parameters
    ----------
    sources : frame
        What `sources` returns. Rows without a known speaker are left out.
    column : str
        The groups: role, type, pronoun or any other column.
    seed, draws : int
        For the bootstrap.

    Returns
    -------
    frame
        For each group, that with the most cues first, one row for doubting and one for positive: value (the group,
        missing where unknown), cue_class, n (articles with a cue of the group), cues, total (those of the class), share
        of all cues of the group, with its 95% bootstrap interval over articles, low and high (NaN below five).

    Raises
    ------
    ValueError
        For a missing column.

    Examples
    --------
    >>> from analysis import sources
    >>> found = sources("“It leaks,” said Ann Lahti. “It is fine,” she said. Residents claimed that it did not leak.")
    >>> cue_shares(found, "type")[["value", "cue_class", "cues", "share"]].values.tolist()[::2]
    [['named person', 'doubting', 2, 0.0], ['unnamed group', 'doubting', 1, 1.0]]
    """
    schema.needs(sources, ["doc_id", "speaker", column, *CLASSES], "cue_shares")
    known = typed(sources[sources["speaker"].notna()], "sources")
    groups = known[column].astype(schema.TEXT)
    cues = known[list(CLASSES)].astype("int64").assign(all=lambda frame: frame.sum(axis=1))
    rows = []
    for value, own in cues.groupby(groups, dropna=False):
        by_article = own.groupby(known["doc_id"]).sum()
        by_article = by_article[by_article["all"] > 0]
        if by_article.empty:
            continue
        weights = by_article["all"].to_numpy(float)
        for cue_class in ("doubting", "positive"):
            x = by_article[cue_class].to_numpy(float)
            low, high = interval(x, weights, _rng(seed, column, value, cue_class), draws)
            total, count = int(x.sum()), int(weights.sum())
            rows.append((value, cue_class, len(x), count, total, total / count, low, high))
    rows.sort(key=lambda row: (-row[3], str(row[0])))
    return schema.frame("cue_shares", rows)

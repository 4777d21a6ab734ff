"""Norms: how each measure is distributed in a reference corpus, and where an article lies in it.

A table of norms has one row for each group of articles and measure: group, measure, n (articles with a value), mean,
sd, min, p1 to p99, max. It is a CSV file of figures; the one that ships is described in data/reference/.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from analysis import schema
from analysis._package import shipped
from analysis.export import read_csv

PERCENTILES = [f"p{k}" for k in range(1, 100)]
_GRID = ["min", *PERCENTILES, "max"]
ALL = "all"
DEFAULT = "us-political-news-2016"
# Ratios worth comparing, which the articles table holds as two counts.
DERIVED = {
    "words_per_sentence": ("words", "sentences"),
    "syllables_per_word": ("syllables", "words"),
    "words_per_quote": ("quoted_words", "quotes"),
}


def make_norms(articles: pd.DataFrame, *, by: str | None = None) -> pd.DataFrame:
    """Norms of every numeric measure of your own corpus.

    Parameters
    ----------
    articles : frame
        The articles table of `measure`, one row for each article.
    by : str, optional
        A column whose groups get norms of their own, besides "all".

    Returns
    -------
    frame
        group, measure, n (articles with a value), mean, sd, min, p1 to p99, max. Ratios such as words_per_sentence are
        added; a measure without any value is left out. Percentiles are interpolated linearly between articles.
        Save it with ``norms.to_csv("mine.csv", index=False)``, use it with ``place(articles, norms="mine.csv")``.

    Raises
    ------
    ValueError
        When there is no column `by`.

    Examples
    --------
    >>> make_norms(pd.DataFrame({"doc_id": list("abc"), "quotes": [1, 2, 6]}))[["measure", "n", "mean", "p50", "max"]]
      measure  n  mean  p50  max
    0  quotes  3   3.0  2.0  6.0
    """
    values = measured_values(articles)
    rows = [_norm(ALL, str(name), values[name]) for name in values]
    if by is not None:
        schema.needs(articles, [by], "make_norms")
        for group, part in values.groupby(articles[by].astype(schema.TEXT).where(articles[by].notna()), sort=True):
            rows += [_norm(str(group), str(name), part[name]) for name in values]
    rows = [row for row in rows if row[2]]
    return schema.frame("norms", rows)


def load_norms(norms: str | Path | pd.DataFrame = DEFAULT) -> pd.DataFrame:
    """A table of norms.

    Parameters
    ----------
    norms : str, path or frame
        The name of norms that ship, the path of a CSV file, or the table itself.

    Returns
    -------
    frame
        group, measure, n, mean, sd, min, p1 to p99, max, as `make_norms` gives them.

    Raises
    ------
    FileNotFoundError
        With the names that there are.
    ValueError
        When it is not a table of norms.

    Examples
    --------
    >>> int(load_norms("us-political-news-2016")["n"].max()) > 500
    True
    """
    if isinstance(norms, pd.DataFrame):
        table = norms
    else:
        types = {"group": schema.TEXT, "measure": schema.TEXT, "n": "Int64"}
        table = read_csv(_file(norms), dtype=types)
    missing = [column for column in schema.columns("norms") if column not in table]
    if missing:
        raise ValueError(f"not a table of norms: {', '.join(missing[:4])} missing; make one with make_norms")
    return table


def place(
    articles: pd.DataFrame,
    norms: str | Path | pd.DataFrame = DEFAULT,
    *,
    measures: str | Sequence[str] | None = None,
    group: str = ALL,
) -> pd.DataFrame:
    """Where each article lies among a large number of others.

    Parameters
    ----------
    articles : frame
        The articles table of `measure`.
    norms : str, path or frame
        Name of norms that ship, path of a CSV file, or the table that `make_norms` returns.
    measures : str or list of str, optional
        Some measures, in this order; by default all that the norms have.
    group : str
        Group of the reference articles: "all", or a kind of outlet that the norms distinguish.

    Returns
    -------
    frame
        One row for each article and measure: doc_id, measure, value, percentile (0 to 100: the share of reference
        articles below this value plus half of those equal to it), the reference's p10, median and p90, n (its articles)
        and group. NaN where the article has no value. A percentile says where a value lies, not whether it is good,
        and holds only for articles like those of the reference.

    Raises
    ------
    ValueError
        For a group or a measure these norms do not have, and for articles without a column doc_id.

    Examples
    --------
    >>> mine = make_norms(pd.DataFrame({"doc_id": list("abc"), "quotes": [1, 2, 6]}))
    >>> place(pd.DataFrame({"doc_id": ["d"], "quotes": [2]}), mine)[["doc_id", "value", "percentile", "median"]]
      doc_id  value  percentile  median
    0      d    2.0        50.0     2.0
    """
    schema.needs(articles, ["doc_id"], "place")
    values = measured_values(articles)
    parts = []
    for norm in _chosen(load_norms(norms), group, measures).to_dict("records"):
        if norm["measure"] in values:
            x = values[norm["measure"]].to_numpy()
            figures = {"p10": norm["p10"], "median": norm["p50"], "p90": norm["p90"], "n": norm["n"], "group": group}
            percentile = percentile_of(x, np.array([norm[name] for name in _GRID]))
            keys = {"doc_id": articles["doc_id"].to_numpy(), "measure": norm["measure"]}
            parts.append(pd.DataFrame(keys | {"value": x, "percentile": percentile} | figures))
    placed = pd.concat(parts) if parts else schema.frame("places", [])
    order = np.argsort(placed.groupby("doc_id", sort=False).ngroup().to_numpy(), kind="stable")
    return schema.frame("places", placed.iloc[order].itertuples(index=False))


def _chosen(table: pd.DataFrame, group: str, measures: str | Sequence[str] | None) -> pd.DataFrame:
    """The norms of one group, of some measures in their order or of all."""
    known = sorted(table["group"].unique())
    if group not in known:
        raise ValueError(f"these norms have no group {group!r}; they have {', '.join(known)}")
    table = table[table["group"] == group].set_index("measure", drop=False)
    if measures is None:
        return table
    wanted = [measures] if isinstance(measures, str) else list(measures)
    if unknown := sorted(set(wanted) - set(table.index)):
        raise ValueError(f"these norms have no measure {', '.join(unknown)}")
    return table.loc[wanted]


def percentile_of(x: np.ndarray, grid: np.ndarray) -> np.ndarray:
    """Percentile of each value in a distribution of 101 points: its minimum, p1 to p99 and its maximum.

    Between points it is interpolated; a value at several points (many articles have it) gets their middle.

    >>> grid = np.concatenate([np.zeros(21), np.arange(1, 81)])
    >>> percentile_of(np.array([0.0, 40.0, 99.0]), grid)
    array([ 10.,  60., 100.])
    """
    points = np.linspace(0, 100, len(grid))
    first, last = np.searchsorted(grid, x, "left"), np.searchsorted(grid, x, "right") - 1
    between = np.interp(x, *_increasing(grid, points))
    tied = last >= first
    middle = (points[np.minimum(first, 100)] + points[np.clip(last, 0, 100)]) / 2
    out = np.where(tied, middle, between)
    out = np.where(x < grid[0], 0.0, np.where(x > grid[-1], 100.0, out))
    return np.where(np.isnan(x), np.nan, out)


def _increasing(grid: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The points for interpolation: of equal values the first and the last."""
    ends = np.r_[True, np.diff(grid) > 0] | np.r_[np.diff(grid) > 0, True]
    return grid[ends], points[ends]


def measured_values(articles: pd.DataFrame) -> pd.DataFrame:
    """Every numeric measure of the articles, with ratios of counts, as float64; NaN where undefined."""
    skipped = {"doc_id", "date"}
    numeric = [c for c in articles if c not in skipped and pd.api.types.is_numeric_dtype(articles[c])]
    numeric = [c for c in numeric if not pd.api.types.is_bool_dtype(articles[c])]
    values = {c: articles[c].astype("Float64").to_numpy(dtype=float, na_value=math.nan) for c in numeric}
    for name, (above, below) in DERIVED.items():
        if above in values and below in values and name not in values:
            values[name] = values[above] / np.where(values[below] > 0, values[below], math.nan)
    return pd.DataFrame(values, index=articles.index)


def _norm(group: str, name: str, values: pd.Series) -> list:
    x = values[np.isfinite(values)].to_numpy()
    if not len(x):
        return [group, name, 0, *[math.nan] * (2 + len(_GRID))]
    sd = float(np.std(x, ddof=1)) if len(x) > 1 else math.nan
    figures = [float(x.mean()), sd, *np.percentile(x, np.arange(101)).tolist()]
    return [group, name, len(x), *(float(f"{figure:.6g}") for figure in figures)]


def _file(norms: str | Path) -> Path:
    path = Path(norms)
    if path.is_file():
        return path
    folder = shipped("data/reference")
    if path.parent == Path(".") and (folder / f"{norms}.csv").is_file():
        return folder / f"{norms}.csv"
    known = ", ".join(sorted(file.stem for file in folder.glob("*.csv")))
    raise FileNotFoundError(f"no norms {str(norms)!r}: give the path of a CSV file, or one of {known}")

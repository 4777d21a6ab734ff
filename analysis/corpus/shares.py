"""What share of sources, or of quoted words, goes to each type, role or pronoun, with intervals over articles."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from analysis.articles.given_tables import about_articles, typed
from analysis.corpus.comparison import _PERIODS, _days, _groups, _rng, _without_gaps
from analysis.corpus.resampling import interval
from analysis.schema import TEXT, columns, needs

OF = ("sources", "words", "quotes", "reports")


def source_shares(
    sources: pd.DataFrame,
    column: str = "role",
    *,
    of: str = "sources",
    articles: pd.DataFrame | None = None,
    by: str | None = None,
    every: str | None = None,
    seed: int = 0,
    draws: int = 2000,
) -> pd.DataFrame:
    """How sources divide over types, roles, pronouns or any other of their columns.

    Parameters
    ----------
    sources : frame
        What `sources` returns. Rows without a known speaker are left out.
    column : str
        What to divide by: type, role, pronoun, anonymous, organisation or any other column.
    of : str
        What is counted: "sources", "words" (quoted words), "quotes" or "reports".
    articles : frame, optional
        The articles with doc_id and what `by` and `every` need; those without a group or a date are left out.
    by : str, optional
        A column of `articles` that names the group, such as outlet.
    every : str, optional
        "day", "week", "month", "quarter" or "year": one share for each, by the column date of `articles`.
    seed, draws : int
        For the bootstrap.

    Returns
    -------
    frame
        The group column and period, if asked for; value (missing for sources of which the column is unknown); n,
        articles that have sources; total, what is counted; share of all that is counted, with its 95% bootstrap
        interval over articles, low and high (NaN below five articles). In each group the shares add up to 1.

    Raises
    ------
    ValueError
        For a missing column, an `of` or `every` that is none of those, or articles of which none has a source's doc_id.

    Warns
    -----
    UserWarning
        For sources of articles that are not given: they are left out.

    Examples
    --------
    >>> from analysis import sources
    >>> found = sources(["“It leaks,” said Ann Lahti, an economist.", "The dam leaks, residents said."])
    >>> source_shares(found, "type")[["value", "total", "share"]].values.tolist()
    [['named person', 1, 0.5], ['unnamed group', 1, 0.5]]
    """
    if of not in OF:
        raise ValueError(f"of={of!r}: choose one of {', '.join(OF)}")
    if every is not None and every not in _PERIODS:
        raise ValueError(f"every={every!r}: choose one of {', '.join(_PERIODS)}")
    needs(sources, ["doc_id", "speaker", column, *([] if of == "sources" else [of])], "source_shares")
    if by in columns("source_shares"):
        raise ValueError(f"by={by!r} is the name of a column that source_shares makes: give the groups another name")
    counted = _counted(typed(sources[sources["speaker"].notna()], "sources"), column, of)
    rows = []
    for keys, own in _grouped(counted, articles, by, every):
        weights = own.sum(axis=1).to_numpy(float)
        for value in counted.columns:
            x = own[value].to_numpy(float)
            low, high = interval(x, weights, _rng(seed, column, value, *keys), draws)
            share = x.sum() / weights.sum() if weights.sum() else np.nan
            rows.append([*keys, value, len(own), x.sum(), share, low, high])
    names = [*filter(None, [by, every and "period"]), *columns("source_shares")]
    out = pd.DataFrame(rows, columns=names)
    types = {"n": "Int64", "total": "Int64", **dict.fromkeys(("share", "low", "high"), "float64")}
    return out.astype({**types, "value": TEXT})


def _counted(sources: pd.DataFrame, column: str, of: str) -> pd.DataFrame:
    """What each article has of each value; articles that have nothing to count are left out."""
    if of != "sources" and sources[of].isna().any():
        raise ValueError(f"of={of!r}: it is missing for {int(sources[of].isna().sum()):,} of the sources")
    weight = pd.Series(1, index=sources.index) if of == "sources" else sources[of].astype("int64")
    values = sources[column].astype(TEXT).rename("value")
    table = weight.groupby([sources["doc_id"], values], dropna=False).sum().unstack(fill_value=0)
    order = sorted(table.columns, key=lambda value: (pd.isna(value), -table[value].sum(), str(value)))
    return table.loc[table.sum(axis=1) > 0, order]


def _grouped(
    counted: pd.DataFrame, articles: pd.DataFrame | None, by: str | None, every: str | None
) -> Iterator[tuple[list, pd.DataFrame]]:
    """The articles of each group and period, with the names of these."""
    if by is None and every is None:
        yield [], counted
        return
    wanted = ["doc_id", *filter(None, [by, every and "date"])]
    if articles is None:
        raise ValueError(f"source_shares needs articles=, a frame with the columns {', '.join(wanted)}")
    about = about_articles(counted.index, articles, dict.fromkeys(wanted[1:]), "source_shares", "the sources")
    periods = _days(about["date"]).dt.to_period(_PERIODS[every]) if every else None
    for group in _groups(about[by]) if by else [None]:
        member = (about[by] == group).to_numpy(bool) if by else np.ones(len(about), bool)
        name = [group] if by else []
        if periods is None:
            yield name, counted[member]
            continue
        for period in _without_gaps(periods.dropna()):
            yield [*name, period.start_time], counted[member & (periods == period).to_numpy(bool)]

"""Named and quoted: in how many articles an actor is named, and in how many of these it gets to speak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pandas as pd

from analysis import schema
from analysis.corpus.comparison import _groups
from analysis.english.gazetteer import fold
from analysis.pipeline import Measures
from analysis.validation.reliability import wilson

KINDS = ("person", "organisation")


def who_speaks(tables: Measures, *, by: str | None = None, kinds: Sequence[str] = KINDS) -> pd.DataFrame:
    """In how many articles each person or organisation is named, and in how many of these it is quoted or reported.

    Parameters
    ----------
    tables : Measures
        What `across` gave, so that each actor has one name in all articles.
    by : str, optional
        A column of the articles table that names a group, such as outlet: each actor is counted in each group.
    kinds : list of str
        Kinds of actors: person, organisation, place.

    Returns
    -------
    frame
        One row for each actor (and group): the group column, if asked for; actor, kind, n (all articles, of the group),
        named (articles that name the actor), speaks (of these, the articles that quote or report it), share (speaks /
        named) with its 95% interval by Wilson's method, low and high; mentions, quotes (quotations and reports) and
        words (inside quotation marks); may_be, for a surname that articles give alone: the actors of the corpus who
        bear it. It is unclear whom such a row counts, so rank none of these. Who speaks in most articles comes first.

    Raises
    ------
    ValueError
        For a missing column.

    Examples
    --------
    >>> from analysis.corpus import across
    >>> from analysis.pipeline import measure
    >>> tables = across(measure(["“We won,” said Ann Lahti. Jo Berg wept.", "Ann Lahti left.", "“No,” said Jo Berg."]))
    >>> who_speaks(tables)[["actor", "named", "speaks", "share"]].values.tolist()
    [['Ann Lahti', 2, 1, 0.5], ['Jo Berg', 2, 1, 0.5]]
    """
    schema.needs(tables.articles, ["doc_id", *([by] if by else [])], "who_speaks")
    counts = ["mentions", "quotes", "quoted_words"]
    each = tables.actors[["doc_id", "actor", "kind", *counts]]
    usual = each.groupby(["actor", "kind"], sort=False).size().sort_values(ascending=False, kind="stable")
    usual = usual.reset_index().drop_duplicates("actor").set_index("actor")["kind"]  # what most articles take it for
    each = each.groupby(["doc_id", "actor"], sort=False, as_index=False)[counts].sum()
    each = each.assign(kind=each["actor"].map(usual), speaks=(each["quotes"] > 0).astype("int64"))
    each = each[each["kind"].isin(kinds)]
    bearers = _bearers(each)
    rows = [
        [*([group] if by else []), *row, bearers.get(row[0])]
        for group, inside in _articles_of(tables.articles, by)
        for row in _counted(each[each["doc_id"].isin(inside)], len(inside))
    ]
    out = pd.DataFrame(rows, columns=[*([by] if by else []), *schema.columns("speaking")])
    typed = {c.name: schema.column(out[c.name].tolist(), c.dtype) for c in schema.TABLES["speaking"]}
    return out.assign(**typed)


def speakers_by_article(tables: Measures, names: Sequence[str]) -> pd.DataFrame:
    """Whether each of some people or organisations speaks in each article, and how much: for `compare` and `over_time`.

    Parameters
    ----------
    tables : Measures
        What `across` gave, so that each actor has one name.
    names : list of str
        Actors, by the names in these tables.

    Returns
    -------
    frame
        One row for each article and name: doc_id, speaker, named and speaks (1 if the article names the actor, and if
        it quotes or reports it, else 0), words (inside quotation marks), tone (missing where nothing is quoted); then
        the other columns of the articles table, such as outlet, date and quoted_words.

    Raises
    ------
    ValueError
        For a name that no article has.

    Examples
    --------
    >>> from analysis.corpus import across
    >>> from analysis.pipeline import measure
    >>> tables = across(measure(["“We won,” said Ann Lahti. Jo Berg wept.", "Ann Lahti left.", "“No,” said Jo Berg."]))
    >>> rows = speakers_by_article(tables, ["Ann Lahti"])
    >>> rows[["doc_id", "named", "speaks", "words"]].values.tolist()
    [['text-1', 1, 1, 2], ['text-2', 1, 0, 0], ['text-3', 0, 0, 0]]
    """
    if unknown := sorted(set(names) - set(tables.actors["actor"])):
        raise ValueError(f"no article names {', '.join(unknown)}")
    about = tables.articles.drop(columns=["words", "speakers"], errors="ignore").drop_duplicates("doc_id")
    parts = []
    for name in names:
        known = tables.actors[tables.actors["actor"] == name].groupby("doc_id")["quotes"].sum()
        said = tables.speakers[tables.speakers["speaker"] == name].drop_duplicates("doc_id").set_index("doc_id")
        docs = about["doc_id"]
        own = {
            "doc_id": docs.to_numpy(),
            "speaker": name,
            "named": docs.isin(known.index).astype("int64").to_numpy(),
            "speaks": docs.isin(known.index[known > 0]).astype("int64").to_numpy(),
            "words": said["words"].reindex(docs).fillna(0).to_numpy(),
            "tone": said["tone"].reindex(docs).to_numpy(),
        }
        parts.append(pd.DataFrame(own))
    table = schema.frame("speakers_by_article", pd.concat(parts).itertuples(index=False) if parts else [])
    return table.merge(about, on="doc_id", how="left")


def _articles_of(articles: pd.DataFrame, by: str | None) -> list[tuple[object, set[str]]]:
    """The articles of each group; without groups all of them."""
    if by is None:
        return [(None, set(articles["doc_id"]))]
    return [
        (group, set(articles.loc[(articles[by] == group).to_numpy(bool), "doc_id"])) for group in _groups(articles[by])
    ]


def _counted(each: pd.DataFrame, n: int) -> list[list]:
    """One row for each actor of some articles, who speaks in most of them first."""
    sums = each.groupby("actor", sort=False).agg(
        kind=("kind", "first"), named=("doc_id", "size"), speaks=("speaks", "sum"),
        mentions=("mentions", "sum"), quotes=("quotes", "sum"), words=("quoted_words", "sum"),
    )  # fmt: skip
    rows = [
        [actor, kind, n, named, speaks, speaks / named, *wilson(speaks / named, named), mentions, quotes, words]
        for actor, kind, named, speaks, mentions, quotes, words in sums.itertuples(name=None)
    ]
    return sorted(rows, key=lambda row: (-row[4], -row[3], -row[8], row[0]))


def _bearers(each: pd.DataFrame) -> dict[str, str]:
    """For each person of one word, who in the corpus has that surname; the Lahtis are several."""
    people = each.loc[each["kind"] == "person", "actor"].drop_duplicates()
    by_surname: dict[str, list[str]] = defaultdict(list)
    for name in people:
        if " " in name:
            by_surname[fold(name.split()[-1])].append(name)
    found = {}
    for name in people[~people.str.contains(" ", regex=False)]:
        bearers = by_surname.get(fold(name)) or by_surname.get(fold(name).removesuffix("s"), [])
        if bearers:
            found[name] = "; ".join(sorted(bearers))
    return found

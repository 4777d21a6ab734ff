"""The tables of a corpus with one name for each actor, and all quotations of one; `link_actors` says who is who."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from difflib import get_close_matches
from math import nan
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.english.vocab import no_collection
from analysis.names import link_actors
from analysis.names.linking.merged import identified
from analysis.pipeline import Measures
from analysis.sentiment.uncertainty import interval, p_positive, verdict

NAMING = ("speaker", "actor", "relayed_by", "organisation", "top_speaker", "top_actor")  # columns that name actors
CLEAR = 0.9  # the share of articles that must mean one actor by a name, for the name to be clear
SHOWN = 8  # candidates in a message
ABOUT = ("title", "outlet", "date")  # what is said of the article beside a quotation
Row = dict[str, schema.Cell]


class _Called(NamedTuple):
    """What is read of a row of the actors table."""

    doc_id: str
    actor: str
    aliases: str


class UnclearName(ValueError):
    """A name that nobody in the tables has, or several have."""


@no_collection()
def across(tables: Measures) -> Measures:
    """The same tables with each actor's identity in the corpus instead of the name that the article gives.

    Parameters
    ----------
    tables : Measures
        What `measure` or `load_measures` gave.

    Returns
    -------
    Measures
        All columns that name actors (speaker, actor, top_speaker and the like) have the identity that `link_actors`
        gives; speakers who are no actors ("a baker") stay as they are. Two actors of an article with one identity are
        one row: counts are added up, and what cannot be (spread, drivers) is missing.

    Examples
    --------
    >>> from analysis.pipeline import measure
    >>> tables = across(measure(["“We won,” said Ann M. Lahti.", "“We lost,” Ann Lahti said. “Badly,” said Lahti."]))
    >>> tables.quotes["speaker"].tolist()
    ['Ann M. Lahti', 'Ann M. Lahti', 'Ann M. Lahti']
    """
    links = link_actors(tables.actors)
    named = {name: _renamed(table, links) for name, table in tables._asdict().items()}
    named["actors"] = _one_row_each(named["actors"], "actor", _merged_actors)
    named["speakers"] = _one_row_each(named["speakers"], "speaker", _merged_speakers)
    return Measures(**named)


def _renamed(table: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """A table with identities in all columns that name actors."""
    of = list(schema.cells(table["doc_id"]))
    named = {name: identified(of, schema.cells(table[name]), links) for name in NAMING if name in table}
    return table.assign(**{name: pd.array(names, dtype=schema.TEXT) for name, names in named.items()})


def _one_row_each(table: pd.DataFrame, name: str, merged: Callable[[pd.DataFrame], Row]) -> pd.DataFrame:
    """The table with the rows of one article and one name made one, in the place of the first."""
    again = table.duplicated(["doc_id", name], keep=False) & table[name].notna()
    if not again.any():
        return table.reset_index(drop=True)
    groups = table[again].groupby(["doc_id", name], sort=False)
    rows = [group.iloc[0].to_dict() | merged(group) for _, group in groups]
    made = pd.DataFrame(rows, index=table[again].drop_duplicates(["doc_id", name]).index, columns=table.columns)
    kept = pd.concat([table[~again], made.astype(table.dtypes.to_dict())])
    return kept.sort_index(kind="stable").reset_index(drop=True)


def _sums(group: pd.DataFrame, names: str) -> Row:
    return {name: group[name].sum() for name in names.split()}


def _merged_actors(group: pd.DataFrame) -> Row:
    """What changes where several rows of the actors table are made one."""
    forms = [form for forms in group["aliases"] for form in forms.split("; ")]
    listed = {
        name: "; ".join(dict.fromkeys(part for cell in group[name].dropna() for part in cell.split("; "))) or None
        for name in ("titles", "organisations")
    }
    sexes = set(group["sex"].dropna())
    return {
        **_sums(group, "mentions share per_1000_words roles quotes quoted_words named_in_quotes"),
        "first": group["first"].min(),
        "aliases": "; ".join(dict.fromkeys(forms)),
        "spread": nan,
        **listed,
        "sex": sexes.pop() if len(sexes) == 1 else None,
    }


def _merged_speakers(group: pd.DataFrame) -> Row:
    """What changes where several rows of the speakers table are made one: means are weighed by sentences."""
    sums = _sums(group, "quotes sentences words share")
    n = int(group["sentences"].sum())
    means = {
        name: float((group[name].fillna(0) * group["sentences"]).sum() / n) if n else nan
        for name in ("evidence", "tone")
    }
    low, high = interval(means["tone"], n) if n else (nan, nan)
    said = set(group["lexicon_agreement"].dropna())
    return {
        **sums,
        **means,
        "low": low,
        "high": high,
        "p_positive": p_positive(means["tone"], n) if n else nan,
        "verdict": verdict(means["tone"], n) if n else "not enough evidence",
        "lexicon_agreement": said.pop() if len(said) == 1 else None,
        "drivers": None,
    }


# The quotations of one -------------------------------------------------------------------------------------------


def quotes_of(tables: Measures, name: str) -> pd.DataFrame:
    """All quotations of one person or organisation in a corpus, by whatever name the articles give, for a spreadsheet.

    Parameters
    ----------
    tables : Measures
        What `measure` or `load_measures` gave.
    name : str
        The identity (`link_actors`), or another name by which articles call it, such as the surname. Letter case does
        not count.

    Returns
    -------
    frame
        One row per quotation, in the order of the articles: doc_id, title, outlet and date of the article, then the
        columns of the quotes table with the identity as speaker, and called, the name that the article gives.

    Raises
    ------
    UnclearName
        If nobody is called so, or if the name means several; the message lists the candidates.

    Examples
    --------
    >>> from analysis.pipeline import measure
    >>> tables = measure(["“We won,” said Ann Lahti. Lahti wept.", "“No,” said Mr. Berg. “Badly,” Ann Lahti said."])
    >>> quotes_of(tables, "Lahti")[["doc_id", "text", "speaker"]].values.tolist()
    [['text-1', 'We won,', 'Ann Lahti'], ['text-2', 'Badly,', 'Ann Lahti']]
    """
    links = link_actors(tables.actors)
    speakers = pd.Series(identified(tables.quotes["doc_id"], tables.quotes["speaker"], links), dtype=schema.TEXT)
    identity = _the_one_called(name, tables.actors, links, speakers)
    own = (speakers == identity if identity in set(links["identity"]) else _alike(speakers, identity)).to_numpy()
    quotes = tables.quotes[own].assign(called=tables.quotes.loc[own, "speaker"], speaker=identity)
    about = tables.articles.reindex(columns=["doc_id", *ABOUT]).drop_duplicates("doc_id")
    table = about.merge(quotes, on="doc_id", how="inner").astype({"speaker": schema.TEXT})
    return table[[*schema.columns("quotes_of"), *(name for name in table if name not in schema.columns("quotes_of"))]]


def _alike(speakers: pd.Series, name: str) -> pd.Series:
    """Which speakers are described so, with capitals or without: The campaign, the campaign."""
    return speakers.str.casefold() == name.casefold()


def _the_one_called(name: str, actors: pd.DataFrame, links: pd.DataFrame, speakers: pd.Series) -> str:
    """The identity that a name means."""
    wanted = " ".join(name.split()).casefold()
    full = sorted({identity for identity in links["identity"] if identity.casefold() == wanted})
    articles = _articles_that_call(wanted, actors, links)
    unnamed = sorted({speaker for speaker in speakers.dropna() if speaker.casefold() == wanted})
    if len(full) == 1 and (" " in wanted or len(articles) < 2):
        return full[0]
    if articles:
        best, n = min(articles.items(), key=lambda item: (-item[1], item[0]))
        if n >= CLEAR * articles.total():
            return best
        raise UnclearName(f"{name!r} may be {_listed(articles)}: name one of them in full")
    if unnamed:
        return unnamed[0]
    known = {identity.casefold(): identity for identity in [*links["identity"], *speakers.dropna()]}
    near = [known[each] for each in get_close_matches(wanted, known, n=SHOWN)]
    raise UnclearName(
        f"nobody in these tables is called {name!r}" + (f"; much like it: {', '.join(near)}" if near else "")
    )


def _articles_that_call(wanted: str, actors: pd.DataFrame, links: pd.DataFrame) -> Counter[str]:
    """In how many articles each identity is called by a name."""
    articles: dict[str, set[str]] = defaultdict(set)
    for row, identity in zip(schema.records(actors, _Called), links["identity"], strict=True):
        if wanted in (form.casefold() for form in (row.actor, *row.aliases.split("; "))):
            articles[identity].add(row.doc_id)
    return Counter({identity: len(docs) for identity, docs in articles.items()})


def _listed(articles: Counter[str]) -> str:
    """The candidates with their numbers of articles, the most first."""
    order = sorted(articles, key=lambda identity: (-articles[identity], identity))
    shown = ", ".join(
        f"{identity} ({articles[identity]} article{'s' * (articles[identity] > 1)})" for identity in order[:SHOWN]
    )
    return shown + (f" or {len(order) - SHOWN} others" if len(order) > SHOWN else "")

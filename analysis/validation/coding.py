"""Coding sheets for a sample of quotations, which people judge before the machine is compared with them.

Nobody should report a machine's tone or its speakers without this (Boukes et al. 2020; van Atteveldt, van der Velden
and Boukes 2021: 100 to 300 units, two coders or more; Song et al. 2020: report the coders' own agreement too).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.articles.given_tables import need_all, typed
from analysis.articles.values import plain
from analysis.validation.codes import listed
from analysis.validation.coding_key import KEY, KEY_STEM, allocated, write_key
from analysis.validation.instructions import instructions, write_rules
from analysis.validation.sheets import write_sheet
from analysis.validation.source_sheets import SOURCE_ANSWERS, source_instructions, sources_in_articles
from analysis.validation.units import are_sources, units_in


def sample_for_coding(
    quotes: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    folder: str | Path,
    n: int = 200,
    coders: int | str | Sequence[str] = ("1", "2"),
    answers: str | Sequence[str] | None = None,
    by: str | None = "kind",
    seed: int = 0,
    context: int = 400,
    excel: bool = False,
) -> pd.DataFrame:
    """Write a coding sheet for each coder: a sample of quotations or sources, without the machine's answers.

    Parameters
    ----------
    quotes, articles : frames
        The quotes table, or the one that `sources` returns; and the articles with doc_id and text (title, too, if it
        is there). Each source is shown beside its whole article.
    folder : path
        Where the sheets go: coding-1.csv and coding-2.csv, with the coders' instructions beside them in
        coding-instructions.txt, or .xlsx files with the instructions on a second page; and coding-key.csv, which is not
        for the coders: with what probability each unit was drawn, for `corrected`. Sheets that exist are not
        overwritten.
    n : int
        Quotations or sources to draw; all when there are fewer.
    coders : list of str, str or int
        Names of the coders, or how many there are; all get the same quotations, each in another order.
    answers : list of str, or str
        The columns that coders fill in. Of quotations these are "speaker" (a name, or "-" where the article names
        nobody) and "tone" (negative, neutral, positive); of sources type, anonymous, title, organisation, role and
        pronoun. The instructions explain these; explain others yourself.
    by : str or None
        Column of quotes or articles; of sources, their type. Each of its groups has the same share of the sample as of
        the quotes, and one unit at least.
    seed : int
        The same seed draws the same sample, in whatever order the rows are.
    context : int
        Characters shown before and after.
    excel : bool
        Write .xlsx rather than .csv.

    Returns
    -------
    frame
        The sampled rows of quotes, by article and place, with their unit, the name they have on the sheets, their
        stratum (their group by `by`) and the probability with which they were drawn. Read the sheets back with
        `agreement(folder, machine=quotes)` and `corrected(quotes, folder, "tone")`.

    Raises
    ------
    FileExistsError
        When a coder's sheet exists: it may hold work.
    ValueError
        For two coders of one name, an answer named like another column of the sheets, an unknown column `by`, one with
        more groups than units to draw, or quotations of an article that is not given.

    Examples
    --------
    >>> import tempfile
    >>> from analysis.quotes import extract_quotes
    >>> articles = pd.DataFrame({"doc_id": ["a"], "text": ["“It will rain today,” Ann Lahti said."]})
    >>> drawn = sample_for_coding(extract_quotes(articles), articles, folder=tempfile.mkdtemp())
    >>> drawn["text"].tolist()
    ['It will rain today,']
    """
    _whole_numbers(n=n, context=context)
    paths = _paths(Path(folder), coders, ".xlsx" if excel else ".csv")
    schema.needs(quotes, ["doc_id"], "sample_for_coding")
    of_sources = are_sources(quotes)
    articles, quotes = as_articles(articles), typed(quotes, "sources" if of_sources else "quotes")
    schema.needs(quotes, ["speaker"] if of_sources else ["start", "end"], "sample_for_coding")
    by = "type" if of_sources and by == "kind" else by
    drawn = _drawn(quotes, articles, n, by, np.random.default_rng(seed))
    need_all(drawn["doc_id"], articles["doc_id"], "the units")
    sheet = sources_in_articles(drawn, articles) if of_sources else _in_context(drawn, articles, context)
    usual = SOURCE_ANSWERS if of_sources else ("speaker", "tone")
    answers = _asked(usual if answers is None else answers, sheet)
    for answer in [*answers, "note"]:
        sheet[answer] = pd.Series(pd.NA, index=sheet.index, dtype=schema.TEXT)
    rules = source_instructions(answers) if of_sources else instructions(answers)
    for k, path in enumerate(paths):
        order = np.random.default_rng([seed, k]).permutation(len(sheet))
        write_sheet(sheet.iloc[order], path, rules)
    write_key(drawn, Path(folder))
    if not excel:
        write_rules(rules, Path(folder) / "coding-instructions.txt")
    return drawn


def _drawn(
    quotes: pd.DataFrame, articles: pd.DataFrame, n: int, by: str | None, rng: np.random.Generator
) -> pd.DataFrame:
    """A sample in which each stratum has its share, with the probability of each unit to be in it."""
    place = ["doc_id", "speaker"] if are_sources(quotes) else ["doc_id", "start", "end"]
    quotes = quotes.drop(columns="unit", errors="ignore").dropna(subset=place)
    quotes = quotes.assign(unit=units_in(quotes)).drop_duplicates("unit")
    quotes = quotes.sort_values(place, kind="stable", ignore_index=True)  # so that the order given decides nothing
    strata = _strata(quotes, articles, by)
    sizes = strata.value_counts().sort_index()
    share = allocated(sizes, n)
    quotes = quotes.assign(stratum=strata, probability=strata.map(share / sizes).astype(float))
    chosen = [rng.choice(np.flatnonzero(strata == name), size, replace=False) for name, size in share.items()]
    rows = np.sort(np.concatenate(chosen)) if chosen else np.array([], dtype=int)
    return quotes.iloc[rows].reset_index(drop=True)


def _strata(quotes: pd.DataFrame, articles: pd.DataFrame, by: str | None) -> pd.Series:
    """The stratum of each quotation."""
    if by is None:
        return pd.Series("all", index=quotes.index)
    if by in quotes:
        strata = quotes[by]
    elif by in articles:
        strata = quotes["doc_id"].map(articles.set_index("doc_id")[by])
    else:
        raise schema.MissingColumn(f"by={by!r} is a column neither of quotes nor of articles")
    return plain(strata).fillna("")


def _whole_numbers(**numbers: object) -> None:
    for name, number in numbers.items():
        if not isinstance(number, (int, np.integer)) or number < 0:
            raise ValueError(f"{name}={number!r} is no whole number from 0 on")


def _asked(answers: str | Sequence[str], sheet: pd.DataFrame) -> list[str]:
    """The columns that coders fill in, none of which the sheet has already."""
    asked = listed(answers, "answers")
    taken = [answer for answer in asked if answer in (*sheet, "note", "probability", "stratum")]
    if taken:
        raise ValueError(f"no answer can be called {taken[0]!r}: that is the name of another column of the sheets")
    return asked


class _Drawn(NamedTuple):
    unit: str
    doc_id: str
    start: int
    end: int


class _InContext(NamedTuple):
    """A row of a sheet, without the cells to fill in."""

    unit: str
    doc_id: str
    start: int
    end: int
    title: str | None
    before: str
    quotation: str
    after: str


def _in_context(drawn: pd.DataFrame, articles: pd.DataFrame, context: int) -> pd.DataFrame:
    texts = articles.set_index("doc_id")["text"]
    titles = articles.set_index("doc_id")["title"] if "title" in articles else pd.Series(dtype=schema.TEXT)
    rows = []
    for quote in schema.records(drawn, _Drawn):
        text = texts[quote.doc_id]
        before, after = text[max(0, quote.start - context) : quote.start], text[quote.end : quote.end + context]
        if quote.start > context:
            before = "… " + re.sub(r"^\S*\s", "", before)
        if quote.end + context < len(text):
            after = re.sub(r"\s\S*$", "", after) + " …"
        rows.append(_InContext(*quote, titles.get(quote.doc_id), before, text[quote.start : quote.end], after))
    words = [name for name in _InContext._fields if name not in ("start", "end")]
    return pd.DataFrame(rows, columns=list(_InContext._fields)).astype(dict.fromkeys(words, schema.TEXT))


def _paths(folder: Path, coders: int | str | Sequence[str], ending: str) -> list[Path]:
    """A sheet for each coder, none of which may exist."""
    names = [str(i + 1) for i in range(coders)] if isinstance(coders, int) else listed(coders, "coders")
    if not names:
        raise ValueError(f"coders={coders!r}: there must be one at least")
    if not isinstance(coders, (int, str)) and len(names) < len(list(coders)):
        raise ValueError("two coders have the same name")
    parts = [re.sub(r"[^\w-]+", "_", name).strip("_") or "coder" for name in names]
    paths = [folder / f"coding-{part}{ending}" for part in parts]
    stems = [path.stem.lower() for path in paths]  # some systems do not distinguish Key from key
    if len(set(stems)) < len(stems):
        raise ValueError("two coders have the same name")
    if KEY_STEM in stems:
        taken = names[stems.index(KEY_STEM)]
        raise ValueError(f"no coder can be called {taken!r}: that is the name of the file with the probabilities")
    for path in [*paths, folder / KEY]:
        if path.exists():
            raise FileExistsError(f"{path} is there already and may hold a coder's work; choose another folder")
    return paths

"""Coding sheets for a sample of quotations: what people are asked to judge, before the machine is held against them.

Nobody should report a machine's tone or its speakers without this (Boukes et al. 2020; van Atteveldt, van der Velden
and Boukes 2021: 100 to 300 units, two coders or more; Song et al. 2020: report the coders' own agreement too).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from analysis import schema
from analysis.validation.instructions import instructions, write_rules
from analysis.validation.sheets import unit_of, write_sheet


def sample_for_coding(
    quotes: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    folder: str | Path,
    n: int = 200,
    coders: int | Sequence[str] = ("1", "2"),
    answers: Sequence[str] = ("speaker", "tone"),
    by: str | None = "kind",
    seed: int = 0,
    context: int = 400,
    excel: bool = False,
) -> pd.DataFrame:
    """Write a coding sheet for each coder: a sample of quotations in context, the machine's answers left out.

    Parameters
    ----------
    quotes, articles : frames
        The quotes table, and the articles with doc_id and text (title, too, if it is there).
    folder : path
        Where the sheets go: coding-1.csv and coding-2.csv, with the coders' instructions beside them in
        coding-instructions.txt, or .xlsx, with the instructions on a second page. Sheets that are there already are
        not overwritten.
    n : int
        Quotations to draw; all when there are fewer.
    coders : list of str, or int
        Names of the coders, or how many; all get the same quotations, each in an order of its own.
    answers : list of str
        The columns coders fill in: "speaker" (a name, or "-" where the article does not tell) and "tone" (negative,
        neutral, positive). How to give these two stands in the instructions; others are yours to explain.
    by : str or None
        Column of quotes or articles. Each of its groups has the share in the sample that it has in the quotes.
    seed : int
        The same seed draws the same sample.
    context : int
        Characters shown before and after.
    excel : bool
        Write .xlsx rather than .csv.

    Returns
    -------
    frame
        The sampled rows of quotes with their unit, the name they have on the sheets. Read the sheets back with
        `agreement(folder, machine=quotes)`.

    Raises
    ------
    FileExistsError
        When a coder's sheet is there already: it may hold work.
    ValueError
        For two coders of one name, a column `by` that is nowhere, or quotations of an article that is not given.

    Examples
    --------
    >>> import tempfile
    >>> from analysis.quotes import extract_quotes
    >>> articles = pd.DataFrame({"doc_id": ["a"], "text": ["“It will rain today,” Ann Lahti said."]})
    >>> drawn = sample_for_coding(extract_quotes(articles), articles, folder=tempfile.mkdtemp())
    >>> drawn["text"].tolist()
    ['It will rain today,']
    """
    paths = _paths(Path(folder), coders, ".xlsx" if excel else ".csv")
    drawn = _drawn(quotes, articles, n, by, np.random.default_rng(seed))
    sheet = _in_context(drawn, articles, context)
    for answer in [*answers, "note"]:
        sheet[answer] = pd.Series(pd.NA, index=sheet.index, dtype="str")
    rules = instructions(answers)
    for k, path in enumerate(paths):
        order = np.random.default_rng([seed, k]).permutation(len(sheet))
        write_sheet(sheet.iloc[order], path, rules)
    if not excel:
        write_rules(rules, Path(folder) / "coding-instructions.txt")
    return drawn


def _drawn(quotes, articles, n, by, rng) -> pd.DataFrame:
    """A sample in which each stratum has its share, rounded by largest remainders."""
    spans = quotes[["doc_id", "start", "end"]]
    quotes = quotes.assign(unit=[unit_of(*row) for row in spans.itertuples(index=False)])
    quotes = quotes.drop_duplicates("unit").reset_index(drop=True)
    n = min(n, len(quotes))
    if by is None:
        strata = pd.Series("all", index=quotes.index)
    elif by in quotes:
        strata = quotes[by]
    elif by in articles:
        strata = quotes["doc_id"].map(articles.set_index("doc_id")[by])
    else:
        raise schema.MissingColumn(f"by={by!r} is a column neither of quotes nor of articles")
    strata = strata.astype("str").fillna("")
    sizes = strata.value_counts().sort_index()
    exact = sizes * n / max(len(quotes), 1)
    share = np.floor(exact).astype(int)
    for name in (exact - share).sort_values(ascending=False, kind="stable").index[: n - share.sum()]:
        share[name] += 1
    chosen = [rng.choice(np.flatnonzero(strata == name), size, replace=False) for name, size in share.items()]
    rows = np.sort(np.concatenate(chosen)) if chosen else []
    return quotes.iloc[rows].reset_index(drop=True)


def _in_context(drawn, articles, context: int) -> pd.DataFrame:
    texts = articles.set_index("doc_id")["text"]
    if strange := sorted(set(drawn["doc_id"]) - set(texts.index)):
        raise ValueError(f"the articles have no doc_id {strange[0]!r}, from which a quotation was drawn")
    titles = articles.set_index("doc_id")["title"] if "title" in articles else pd.Series(dtype="str")
    rows = []
    for row in drawn.itertuples():
        text = texts[row.doc_id]
        before, after = text[max(0, row.start - context) : row.start], text[row.end : row.end + context]
        if row.start > context:
            before = "… " + re.sub(r"^\S*\s", "", before)
        if row.end + context < len(text):
            after = re.sub(r"\s\S*$", "", after) + " …"
        span = (row.unit, row.doc_id, row.start, row.end)
        rows.append((*span, titles.get(row.doc_id), before, text[row.start : row.end], after))
    names = ["unit", "doc_id", "start", "end", "title", "before", "quotation", "after"]
    return pd.DataFrame(rows, columns=names).astype({name: "str" for name in names if name not in ("start", "end")})


def _paths(folder: Path, coders, ending: str) -> list[Path]:
    """A sheet for each coder, none of which may be there."""
    if isinstance(coders, int):
        coders = [str(i + 1) for i in range(coders)]
    parts = [re.sub(r"[^\w-]+", "_", str(coder)).strip("_") or "coder" for coder in coders]
    paths = [folder / f"coding-{part}{ending}" for part in parts]
    if len(set(paths)) < len(paths):
        raise ValueError("two coders have the same name")
    for path in paths:
        if path.exists():
            raise FileExistsError(f"{path} is there already and may hold a coder's work; choose another folder")
    return paths

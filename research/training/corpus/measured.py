"""Make the corpus that ships: the tables of 601 political news articles of seven US publishers, without their text.

    python research/training/corpus/measured.py path/to/polnear.dev.jsonl

The corpus is PolNeAR (Newell, Margolin and Ruths 2018), as for the norms (norms.py beside this file). It writes
data/reference/us-political-news-2016/: the tables of `measure`, and links, the identities that `link_actors` gives.
Only what `KEPT` names is written: names, counts, scores and places of characters. The same corpus and the same version
give the same files.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pandas as pd
from norms import read

from analysis import schema
from analysis.corpus.measured import SHIPPED
from analysis.export import replacing
from analysis.names import link_actors
from analysis.pipeline import Measures, measure

FOLDER = Path(__file__).resolve().parents[3] / "data" / "reference" / SHIPPED
# Columns of text that are written; all numbers, flags and dates are. Of those with an asterisk only short cells are.
KEPT = {
    "articles": "doc_id outlet date reason top_speaker* top_actor",
    "quotes": "doc_id kind speaker* rule verbatim cue* source_type source_role cue_class relayed_by* organisation* "
    "speaker_title* pronoun",
    "speakers": "doc_id speaker* verdict lexicon_agreement",
    "actors": "doc_id actor kind aliases titles* sex organisations",
    "mentions": "doc_id kind actor form",
    "sources": "doc_id speaker* type role pronoun title* organisation*",
    "links": "doc_id actor identity why",
}
WORDS = {"cue": 1}  # the most words of a short cell; of a cue only a single verb
MOST_WORDS = 5
DIGITS = 6  # of numbers


def main(path: str) -> None:
    """Write the tables."""
    articles = read(Path(path))
    articles = articles.assign(doc_id=ids_of(articles), date=articles["date"].dt.to_period("M").dt.start_time)
    articles = articles.sort_values("doc_id", kind="stable").reset_index(drop=True)
    tables = measure(articles.drop(columns="kind"), workers=2)
    actors = set(tables.actors["actor"])
    without = {name: without_text(name, table, actors) for name, table in tables._asdict().items()}
    without["links"] = without_text("links", link_actors(without["actors"]), actors)
    for name, table in without.items():
        write(table, FOLDER / f"{name}.csv.gz")
    size = sum(file.stat().st_size for file in FOLDER.iterdir())
    print(
        f"{len(articles)} articles, {Measures(**{n: without[n] for n in Measures._fields})}, {size:,} bytes -> {FOLDER}"
    )


def ids_of(articles: pd.DataFrame) -> pd.Series:
    """Outlet, month and a number: politico-2016-02-007. The number follows the order of the corpus's own names."""
    stems = articles["doc_id"].str.partition("_")[0] + articles["date"].dt.strftime("-%Y-%m")
    numbers = articles.groupby(stems.to_numpy(), sort=False).cumcount() + 1
    return stems + numbers.map("-{:03}".format)


def without_text(name: str, table: pd.DataFrame, actors: set[str]) -> pd.DataFrame:
    """A table without what holds words of the article other than names."""
    kept = dict.fromkeys(column.rstrip("*") for column in KEPT[name].split())
    short = {column.rstrip("*") for column in KEPT[name].split() if column.endswith("*")}
    texts = {column.name for column in schema.TABLES[name] if column.dtype == "text"}
    columns = [column for column in table if column in kept or column not in texts]
    return table[columns].assign(
        **{
            column: shortened(table["doc_id"], table[column], actors, WORDS.get(column, MOST_WORDS))
            for column in columns
            if column in short
        }
    )


def shortened(doc_ids: pd.Series, cells: pd.Series, actors: set[str], most: int) -> pd.Series:
    """Cells as they are if they are names of actors or short; a long description of somebody is a number instead."""
    numbers: dict[tuple[str, str], int] = {}
    times: dict[str, int] = {}
    made: list[str | None] = []
    for doc_id, cell in zip(doc_ids, cells, strict=True):
        if not isinstance(cell, str):
            made.append(None)
        elif cell in actors or all(len(part.split()) <= most for part in cell.split("; ")):
            made.append(cell)
        elif cells.name in ("speaker", "top_speaker"):
            if (doc_id, cell) not in numbers:
                numbers[doc_id, cell] = times[doc_id] = times.get(doc_id, 0) + 1
            made.append(f"(described, {numbers[doc_id, cell]})")
        else:
            made.append(None)
    return pd.Series(made, index=cells.index, dtype="str")


def write(table: pd.DataFrame, path: Path) -> None:
    """Write a table as compressed CSV, with no time in it."""
    with replacing(path) as temporary:
        table.to_csv(
            temporary,
            index=False,
            lineterminator="\n",
            date_format="%Y-%m-%d",
            float_format=f"%.{DIGITS}g",
            compression={"method": "gzip", "compresslevel": 9, "mtime": 0},
        )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

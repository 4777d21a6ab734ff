"""Make the norms that ship: how every measure is distributed in 601 political news articles of seven US publishers.

    python research/training/corpus/norms.py path/to/polnear.dev.jsonl

The corpus is PolNeAR (Newell, Margolin and Ruths 2018), one JSON object a line: id (publisher, day, slug), publisher,
text. It writes data/reference/us-political-news-2016.csv (figures only, no text) and the datasheet
beside it. Copies of other articles are left out. The same corpus and the same version give the same files.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pandas as pd

from analysis import __version__
from analysis.corpus.duplicates import near_duplicates
from analysis.corpus.norms import ALL, DEFAULT, make_norms
from analysis.export import replacing
from analysis.pipeline import measure

FOLDER = Path(__file__).resolve().parents[3] / "data" / "reference"
KINDS = {"nyt": "newspaper", "wash-post": "newspaper", "usa-today": "newspaper"}
OUTLETS = {
    "breitbart": "Breitbart",
    "huff-post": "Huffington Post",
    "nyt": "New York Times",
    "politico": "Politico",
    "usa-today": "USA Today",
    "wash-post": "Washington Post",
    "west-journal": "Western Journalism",
}
ONLINE = "online outlet"

DATASHEET = """# Datasheet: {name}

Made by `research/training/corpus/norms.py` with newsgauge {version}; do not edit by hand. Figures only, no text.

- **What**: for each measure of the `articles` table, and for some ratios of its counts, the number of articles that
  have a value, mean, standard deviation, minimum, percentiles 1 to 99 and maximum.
  Columns: {columns}.
- **Of what**: {n} full articles on US politics, {first} to {last}, the months before the presidential
  election of 2016, from the PolNeAR corpus (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political
  News", LREC 2018): about three fifths of it, drawn by a hash of the article's name. Articles that repeat another one
  were left out: {copies} of {read}.
- **Groups**: {groups}.

| outlet | kind | articles | median words |
|---|---|---|---|
{outlets}

- **How**: `measure` on the text as the corpus has it (headline first), then `make_norms`. The measures make the same
  errors in these figures as in yours, so like is compared with like: place an article only among norms of the same
  version.
- **What it does not represent**: other topics (sport, business, local news), other countries, other years, broadcast
  and agency copy. "newspaper" and "online outlet" are three and four publishers of one country. Each publisher has
  about as many articles as the others, however many readers it has.
- **What you may say**: "harder to read than four fifths of these articles". What you may not: that it is too hard, or
  that this is how its outlet writes.
- **Percentiles of rare things**: where many articles have the same value (no quotation at all), they share one
  percentile, the middle of theirs.
"""


def read(path: Path) -> pd.DataFrame:
    """The corpus as a frame of articles with their kind of outlet."""
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    frame = pd.DataFrame(
        {
            "doc_id": [row["id"] for row in rows],
            "text": [row["text"] for row in rows],
            "outlet": [OUTLETS[row["publisher"]] for row in rows],
            "kind": [KINDS.get(row["publisher"], ONLINE) for row in rows],
            "date": pd.to_datetime([row["id"].split("_")[1] for row in rows]),
        }
    )
    return frame.sort_values("doc_id", kind="stable").reset_index(drop=True)


def main(path: str) -> None:
    corpus = read(Path(path))
    own = corpus[near_duplicates(corpus)["original"].isna().to_numpy()].reset_index(drop=True)
    measured = measure(own).articles
    measured = measured.assign(kind=own["kind"].to_numpy())
    norms = make_norms(measured, by="kind")
    with replacing(FOLDER / f"{DEFAULT}.csv") as temporary:
        norms.to_csv(temporary, index=False, lineterminator="\n")
    by_outlet = measured.groupby(["outlet", "kind"])["words"].agg(["size", "median"]).reset_index()
    sizes = measured["kind"].value_counts().sort_index()
    text = DATASHEET.format(
        name=DEFAULT,
        version=__version__,
        columns="group, measure, n, mean, sd, min, p1 to p99, max",
        n=len(own),
        read=len(corpus),
        copies=len(corpus) - len(own),
        first=f"{own['date'].min():%B %Y}",
        last=f"{own['date'].max():%B %Y}",
        groups=", ".join([f"`{ALL}` ({len(own)} articles)", *(f"`{kind}` ({n})" for kind, n in sizes.items())]),
        outlets="\n".join(f"| {r.outlet} | {r.kind} | {r[3]} | {r[4]:.0f} |" for r in by_outlet.itertuples()),
    )
    with replacing(FOLDER / f"{DEFAULT}.md") as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(own)} articles, {norms['measure'].nunique()} measures, {norms['group'].nunique()} groups -> {FOLDER}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

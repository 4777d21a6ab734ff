"""Parts of files: each is read as its whole file shows."""

import pandas as pd

from analysis.articles.plans import Wanted
from analysis.scale.partitions import Part, articles_of


def test_each_part_is_read_as_the_whole_file_shows(tmp_path):
    """Of which column is the text, and of whether the day comes first in a date, all rows of a file decide."""
    dates = ["3/4/2024"] * 19 + ["31/1/2024"]
    rows = [{"text": "Short.", "body": f"It rained on day {i}.", "date": day} for i, day in enumerate(dates)]
    path = tmp_path / "a.parquet"
    pd.DataFrame(rows).to_parquet(path)
    part = Part("a.parquet", str(path), 5, 10, 5)
    problems = []
    frame = pd.concat(articles_of(part, {}, Wanted(), problems.append, str))
    assert frame["text"].tolist() == [f"It rained on day {i}." for i in range(5, 10)]
    assert set(frame["date"]) == {pd.Timestamp("2024-04-03")} and not problems

"""Plots of one article: its structure, its grades."""

import numpy as np
import pandas as pd
from plotted import TEXT, quotes, scores, shown

from analysis import extract_quotes, plots
from analysis.scoring.formulas import GRADES


def test_structure_draws_each_span_where_it_stands():
    ax = plots.plot_structure(TEXT, quotes())
    spans = {
        tuple(np.round(path.get_extents().intervalx).astype(int))
        for collection in ax.collections for path in collection.get_paths()
    }  # fmt: skip
    for row in quotes().itertuples():
        assert (row.start, row.end) in spans
    assert {"Ann Lee", "Bo Ray"} <= set(shown(ax))


def test_structure_fills_only_the_quoted_words_of_a_mixed_quotation():
    text = "Ann Lee called the old plan “a fine mess” on Monday."
    span, inside = (text.index("the old"), text.index(" on Monday")), (text.index("a fine"), text.index("” on"))
    row = quotes().head(1).assign(start=span[0], end=span[1], kind="mixed", verbatim=f"{inside[0]}:{inside[1]}")
    ax = plots.plot_structure(text, row)
    faces = {
        tuple(np.round(path.get_extents().intervalx).astype(int)): tuple(collection.get_facecolor()[0])
        for collection in ax.collections[-2:] for path in collection.get_paths()
    }  # fmt: skip
    assert set(faces) == {span, inside} and faces[span] == (1, 1, 1, 1) != faces[inside]


def test_grades_and_their_median_are_written():
    frame = scores()
    texts = shown(plots.plot_readability(frame))
    grades = frame[list(GRADES)].iloc[0]
    assert {f"{grade:.1f}" for grade in grades} <= set(texts)
    assert f"median {grades.median():.1f}" in texts


def test_intervals_are_those_of_the_article():
    lines = pd.DataFrame({"doc_id": ["0", "1"], "measure": "smog", "low": [7.0, 1.0], "high": [11.0, 2.0]})
    drawn = plots.plot_readability(scores(), intervals=lines)
    segments = [
        path.vertices[:, 0].tolist() for c in drawn.collections for path in c.get_paths() if len(path.vertices) == 2
    ]
    assert segments == [[7, 11]]
    assert not plots.plot_readability(scores(2), intervals=lines).collections


def test_a_strip_without_lanes_has_no_key_to_them():
    text = "It rained.\n\n“It leaks,” Ann Lahti said."
    assert "in quotation marks" in plots.plot_structure(text, extract_quotes(text)).get_xlabel()
    assert plots.plot_structure("It rained.", extract_quotes("It rained.")).get_xlabel() == "position in the article"

"""How often the columns of sources are right."""

from __future__ import annotations

from analysis.schema import columns
from analysis.validation import source_accuracy


def test_shares_have_intervals_and_few_cases_none():
    table = source_accuracy()
    assert list(table.columns) == columns("source_accuracy")
    assert set(table["column"]) <= {*columns("sources"), "cue_class"}
    few = table["n"] < 10
    assert table.loc[few, ["share", "low", "high"]].isna().all(axis=None)
    many = table[~few]
    assert ((many["low"] <= many["share"]) & (many["share"] <= many["high"])).all()
    assert (table["right"] <= table["n"]).all() and not table.duplicated(["column", "measure"]).any()

"""How often the columns of sources are right."""

from __future__ import annotations

import pytest

from analysis import sources
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


def test_counts_by_way_are_those_behind_the_confidence_of_sources():
    table = source_accuracy(by="way")
    assert list(table.columns) == columns("source_accuracy")
    assert (table["right"] <= table["n"]).all() and not table.duplicated(["column", "measure"]).any()
    found = sources("“It leaks,” said Ann Lahti, an economist of the Bank of Norland.", confidence=True).iloc[0]
    for row in table[table["measure"] == "a named person"].itertuples():
        assert found[f"{row.column}_confidence"] == pytest.approx(row.share, abs=0.02)
    with pytest.raises(ValueError, match="choose 'way'"):
        source_accuracy(by="genre")

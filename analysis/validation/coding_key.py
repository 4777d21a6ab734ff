"""The key to coding sheets: how likely each unit was to be drawn, without which nothing can be said of the others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from analysis import schema
from analysis.export import write_table
from analysis.validation.reading import read_rows, without_blanks
from analysis.validation.units import unit_names

KEY = "coding-key.csv"
KEY_STEM = "coding-key"


def allocated(sizes: pd.Series, n: int) -> pd.Series:
    """How many units each stratum gets of n: its share, by largest remainders, and one at least.

    Without a unit in the sample nothing is known of a stratum, and no estimate could stand for it.

    >>> allocated(pd.Series({"direct": 90, "mixed": 9, "indirect": 1}), 10).to_dict()
    {'direct': 8, 'mixed': 1, 'indirect': 1}
    """
    n = min(n, int(sizes.sum()))
    if n < len(sizes):
        raise ValueError(f"{n} units are fewer than the {len(sizes)} groups to draw from: each needs one; draw more")
    size = sizes.to_numpy(float)
    exact = size * n / max(size.sum(), 1)
    share = np.maximum(np.floor(exact), 1)
    while share.sum() > n:  # what the smallest got is taken from those that are furthest above their share
        share[np.argmax(np.where(share > 1, share - exact, -np.inf))] -= 1
    remainders = np.where(share < size, exact - share, -np.inf)
    share[np.argsort(-remainders, kind="stable")[: int(n - share.sum())]] += 1
    return pd.Series(share.astype(int), index=sizes.index)


def write_key(drawn: pd.DataFrame, folder: Path) -> Path:
    """Write unit, stratum and probability of a sample beside its sheets."""
    return write_table(drawn[schema.columns("coding_key")], folder / KEY)


def read_key(source: str | Path | pd.DataFrame) -> pd.DataFrame:
    """The key of a folder with sheets, of a file or of a frame: unit, stratum, probability.

    Raises FileNotFoundError without a key, and ValueError where a column is missing or a probability is none.
    """
    if isinstance(source, pd.DataFrame):
        key = without_blanks(source, "the key")
    elif isinstance(source, (str, Path)):
        key = read_rows(_path_of(Path(source)))
    else:
        raise TypeError(f"a key is a path or a frame, not {type(source).__name__}")
    schema.needs(key, ["unit", "probability"], "the key")
    strata = key["stratum"].astype(schema.TEXT).fillna("") if "stratum" in key else ""
    key = key.assign(unit=unit_names(key["unit"]), stratum=strata)
    # A spreadsheet may have written 0,25.
    chance = schema.numbers(key["probability"].astype(schema.TEXT).str.replace(",", "."))
    wrong = key["unit"][~chance.between(0, 1, inclusive="right") | key["unit"].isna()]
    if len(wrong):
        raise ValueError(f"the key gives the unit {wrong.iloc[0]} no probability above 0 and up to 1")
    key = key.assign(probability=chance)[["unit", "stratum", "probability"]].drop_duplicates()
    twice = key["unit"][key["unit"].duplicated()]
    if len(twice):
        raise ValueError(f"the key has the unit {twice.iloc[0]} twice, with different strata or probabilities")
    return key


def _path_of(source: Path) -> Path:
    """The file of a key, which may be in a folder."""
    there = source.iterdir() if source.is_dir() else [source]
    files = sorted(path for path in there if path.is_file() and (path == source or path.stem.lower() == KEY_STEM))
    if not files:
        missing = source / KEY if source.is_dir() else source
        raise FileNotFoundError(f"there is no {missing}: sample_for_coding writes {KEY} beside the sheets")
    return files[0]

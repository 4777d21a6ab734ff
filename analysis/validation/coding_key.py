"""The key to coding sheets: how likely each unit was to be drawn, without which nothing can be said of the others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from analysis import schema
from analysis.export import write_table

KEY = "coding-key.csv"


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
        key = source
    else:
        path = Path(source) / KEY if Path(source).is_dir() else Path(source)
        if not path.is_file():
            raise FileNotFoundError(f"there is no {path}: sample_for_coding writes {KEY} beside the sheets")
        key = pd.read_csv(path, dtype={"unit": "str", "stratum": "str"}, keep_default_na=False)
    schema.needs(key, ["unit", "probability"], "the key")
    if "stratum" not in key:
        key = key.assign(stratum="")
    chance = pd.to_numeric(key["probability"], errors="coerce")
    if not chance.between(0, 1, inclusive="right").all():
        wrong = key["unit"][~chance.between(0, 1, inclusive="right")].iloc[0]
        raise ValueError(f"the key gives the unit {wrong} no probability above 0 and up to 1")
    return key.assign(probability=chance)[["unit", "stratum", "probability"]].drop_duplicates("unit")

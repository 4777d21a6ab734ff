"""Sentences about findings corrected by a coded sample: what the machine says, what remains, how sure that is."""

from __future__ import annotations

import pandas as pd

from analysis.display.prose import capital, listing, number, share, signed


def points(row: pd.Series, *, corrected: bool = True, interval: bool = True) -> str:
    """A difference in percentage points, with its interval; from a row of `corrected`.

    >>> points(pd.Series({"corrected": -0.051, "low": -0.085, "high": -0.014}))
    '−5.1 points (−8.5 to −1.4)'
    """
    names = ("corrected", "low", "high") if corrected else ("naive", "naive_low", "naive_high")
    value, low, high = (signed(100 * row[name], 1) for name in names)
    return f"{value} points ({low} to {high})" if interval else f"{value} points"


def is_clear(row: pd.Series, *, corrected: bool = True) -> bool:
    """Whether the interval of a difference leaves 0 out."""
    low, high = ("low", "high") if corrected else ("naive_low", "naive_high")
    return bool(row[low] > 0 or row[high] < 0)


def before_and_after(found: pd.DataFrame, value: str) -> str:
    """What the machine alone says of a share and of a difference, and what is left once they are corrected.

    `found` is what `corrected(by=)` returns for two groups, `value` one of its values.
    """
    own = found[found["value"] == value]
    whole, gap = own[own["group"] == "all"].iloc[0], own[own["what"] == "difference"].iloc[0]
    first = f"The machine calls {share(whole['naive'])} of {whole['n']:,} quotations and reports {value}."
    if pd.isna(whole["corrected"]) or pd.isna(gap["corrected"]):
        few = f"only {number(whole['coded'])}" if whole["coded"] else "none of them"
        return f"{first} With {few} coded, nothing can be corrected."
    own_share = f"{share(whole['corrected'])} ({share(whole['low'])} to {share(whole['high'])})"
    share_of_all = f"{first} Corrected by what annotators say of {whole['coded']:,}, the share is {own_share}."
    difference = (
        f"{capital(gap['group'])}: {points(gap, corrected=False)} by the machine alone, {points(gap)} corrected."
    )
    return f"{share_of_all} {difference} {survives(gap)}"


def survives(gap: pd.Series) -> str:
    """Whether a difference is clear before and after the correction.

    >>> survives(pd.Series({"naive_low": 0.1, "naive_high": 0.2, "low": -0.1, "high": 0.2}))
    'The difference looked certain and does not survive.'
    """
    return {
        (True, False): "The difference looked certain and does not survive.",
        (True, True): "The difference survives.",
        (False, True): "The difference only shows once the errors are corrected.",
        (False, False): "No difference is clear, before or after.",
    }[is_clear(gap, corrected=False), is_clear(gap)]


def what_survives(gaps: pd.DataFrame) -> str:
    """Which differences are clear before and after the correction, as a title; rows of `corrected`, one for each value.

    >>> row = {"value": "direct", "group": "print minus radio"}
    >>> what_survives(pd.DataFrame([row | {"naive_low": 0.1, "naive_high": 0.2, "low": -0.1, "high": 0.2}]))
    'Print minus radio, once the machine’s errors are counted: direct no longer clear'
    """
    before = {row["value"] for _, row in gaps.iterrows() if is_clear(row, corrected=False)}
    after = {row["value"] for _, row in gaps.iterrows() if is_clear(row)}
    kinds = {"still clear": before & after, "no longer clear": before - after, "only now clear": after - before}
    found = [f"{listing(sorted(values))} {words}" for words, values in kinds.items() if values]
    groups = capital(str(gaps["group"].iloc[0])) if len(gaps) else "Differences"
    return f"{groups}, once the machine’s errors are counted: {', '.join(found) or 'no difference is clear'}"


def gaps_in_numbers(gaps: pd.DataFrame) -> str:
    """What the plot of differences shows, in numbers."""
    told = [
        f"{row['value']}: {points(row, corrected=False)} by the machine, {points(row)} corrected"
        for _, row in gaps.iterrows()
    ]
    return f"{'; '.join(told)}."


def what_changes(slopes: pd.DataFrame) -> str:
    """Which shares change clearly in a month, as a title; rows of `corrected(over="date")`.

    >>> what_changes(pd.DataFrame([{"value": "direct", "corrected": 0.01, "low": -0.02, "high": 0.03}]))
    'No share changes clearly from month to month'
    """
    moving = [f"{row['value']} {points(row, interval=False)}" for _, row in slopes.iterrows() if is_clear(row)]
    return f"Clear change in a month: {listing(moving)}" if moving else "No share changes clearly from month to month"


def coverage(tries: pd.DataFrame, truth: float) -> str:
    """How often intervals hold a truth that is known, before and after the correction: a row for each try."""
    held = int((tries["low"].le(truth) & tries["high"].ge(truth)).sum())
    naive = int((tries["naive_low"].le(truth) & tries["naive_high"].ge(truth)).sum())
    return (
        f"The truth is {share(truth)}. The machine alone says {share(tries['naive'].iloc[0])}, and its interval "
        f"holds the truth in {naive} of {len(tries)} tries. The corrected interval holds it in {held}."
    )

"""Sentences about how sure figures of a corpus are: corrected shares, checked speakers, the confidence given."""

from __future__ import annotations

import pandas as pd

from analysis.display.prose import number, quantity, share


def corrected_kinds(estimates: pd.DataFrame) -> str:
    """What shares are once the machine's errors are counted, as a title; from `corrected`, one row for each value.

    >>> row = {"value": "direct", "coded": 300, "naive": 0.43, "corrected": 0.38, "low": 0.35, "high": 0.41}
    >>> corrected_kinds(pd.DataFrame([row]))
    'Corrected by 300 coded quotations: direct 38% (35% to 41%), not 43%'
    """
    rows = estimates.dropna(subset=["corrected", "low"])
    if rows.empty:
        return "Too few quotations were coded to correct anything"
    told = []
    for _, row in rows.iterrows():
        outside = not row["low"] <= row["naive"] <= row["high"]
        own = f"{row['value']} {share(row['corrected'])} ({share(row['low'])} to {share(row['high'])})"
        told.append(f"{own}, not {share(row['naive'])}" if outside else own)
    return f"Corrected by {int(rows['coded'].max()):,} coded quotations: {'; '.join(told)}"


def how_often_right(judged: pd.DataFrame, accuracy: pd.DataFrame) -> str:
    """How often speakers are right, and roles right and found; from labels of attributions and `source_accuracy`.

    >>> from analysis.validation import source_accuracy
    >>> how_often_right(pd.DataFrame({"doc_id": [1, 2], "right": [True, False]}), source_accuracy())
    'Of two attributions compared with hand labels, 50% are right. Of the roles given, 81% are right; 48% of all roles
    are found.'
    """
    n, part = quantity(len(judged), "attribution"), share(judged["right"].mean())
    right = f"Of {n} compared with hand labels, {part} are right."
    roles = accuracy[accuracy["column"] == "role"].set_index("measure")["share"]
    given, found = (share(float(roles[roles.index.str.startswith(start)].iloc[0])) for start in ("right", "found"))
    return f"{right} Of the roles given, {given} are right; {found} of all roles are found."


def how_sure(quotes: pd.DataFrame, least: float = 0.7) -> str:
    """How sure the speakers of quotations and reports are, by the confidence that comes with each.

    `least` is the confidence below which a speaker should be looked up.

    >>> how_sure(pd.DataFrame({"speaker": ["Ann", "Jo", None], "confidence": [0.9, 0.6, None]}))
    'newsgauge is 75% sure of its speakers on average, in two quoted or reported passages. In one of them the confidence
    is below 70%. In one more, the speaker is unknown.'
    """
    sure = quotes["confidence"].dropna()
    if sure.empty:
        return "Nobody is quoted or reported, so there is no speaker to be sure of."
    right, n = share(sure.mean()), quantity(len(sure), "quoted or reported passage")
    only = f"newsgauge is {right} sure of the speaker of the only quoted or reported passage."
    many = f"newsgauge is {right} sure of its speakers on average, in {n}."
    less, unknown = int((sure < least).sum()), int(quotes["speaker"].isna().sum())
    told = [many if len(sure) > 1 else only]
    if less and len(sure) > 1:
        told.append(f"In {number(less)} of them the confidence is below {share(least)}.")
    if unknown:
        told.append(f"In {number(unknown)} more, the speaker is unknown.")
    return " ".join(told)

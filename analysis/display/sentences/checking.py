"""Sentences about how often the machine is right, how far coders agree with it, and whether a finding survives."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from analysis.display.prose import be, capital, listing, number, quantity, share, signed
from analysis.schema import records


def how_often_right(judged: pd.DataFrame, overall: pd.Series) -> str:
    """How many judged attributions are right; `overall` is a row of `calibration` over all of them.

    >>> judged = pd.DataFrame({"doc_id": ["a", "b"], "right": [True, False]})
    >>> how_often_right(judged, pd.Series({"n": 2, "right": 0.5, "low": float("nan"), "high": float("nan")}))
    'Of two attributions of a speaker in two articles, 50% are right.'
    """
    articles = quantity(judged["doc_id"].nunique(), "article")
    n = quantity(int(overall["n"]), "attribution")
    if not overall["n"]:
        return "No attribution was judged."
    sure = "" if pd.isna(overall["low"]) else f" (95% interval {share(overall['low'])} to {share(overall['high'])})"
    verb = "is" if overall["n"] == 1 else "are"
    return f"Of {n} of a speaker in {articles}, {share(overall['right'])} {verb} right{sure}."


class _Group(NamedTuple):
    group: str
    n: int
    confidence: float
    right: float


class _Confused(NamedTuple):
    coders: str
    machine: str
    n: int


def misjudged(rules: pd.DataFrame) -> str:
    """Which rules are right more or less often than their confidence says; from `calibration(by="rule")`.

    >>> rows = [("cue", 50, 0.95, 0.96, 0.9, 1.0), ("pronoun", 4, 0.6, 0.0, 0.0, 0.5)]
    >>> misjudged(pd.DataFrame(rows, columns=["group", "n", "confidence", "right", "low", "high"]))
    'One rule is overconfident: pronoun (0 of 4 right).'
    """
    known = rules.dropna(subset=["low", "high"])
    told = [
        _misjudged(known[known["confidence"] > known["high"]], "overconfident"),
        _misjudged(known[known["confidence"] < known["low"]], "more often right than expected"),
    ]
    found = " ".join(filter(None, told))
    return found or "No rule is clearly right more often, or less often, than its confidence says."


def _misjudged(rules: pd.DataFrame, what: str) -> str:
    if rules.empty:
        return ""
    names = [f"{row.group} ({round(row.right * row.n)} of {row.n} right)" for row in records(rules, _Group)]
    return f"{capital(quantity(len(rules), 'rule'))} {be(len(rules))} {what}: {listing(names, 12)}."


def rules_expected(rules: pd.DataFrame) -> str:
    """How far confidence and the share right lie apart over all rules, as a title."""
    gap = (rules["n"] * (rules["confidence"] - rules["right"]).abs()).sum() / rules["n"].sum()
    return f"By rule, confidence and the share right differ by {100 * gap:.1f} points on average"


def bands_right(bands: pd.DataFrame) -> str:
    """How often the least sure and the surest attributions are right, as a title; from `calibration`.

    >>> bands_right(pd.DataFrame({"group": ["below 90%", "98% or more"], "right": [0.8, 1.0]}))
    'Confidence below 90%: 80% right; 98% or more: 100% right'
    """
    if bands.empty:
        return "No attribution was judged"
    found = [f"{group}: {share(right)} right" for group, right in zip(bands["group"], bands["right"], strict=True)]
    return f"Confidence {'; '.join([found[0], found[-1]][: len(found)])}"


def calibration_in_numbers(table: pd.DataFrame) -> str:
    """What a plot of calibration shows, in numbers."""
    told = [
        f"{row.group}: expected {share(row.confidence)}, right {share(row.right)} of {row.n}"
        for row in records(table, _Group)
    ]
    return f"{'; '.join(told)}."


def sheets_hold(n: int) -> str:
    """How many parts of quotations are on each coding sheet.

    >>> sheets_hold(12), sheets_hold(0)
    ('Each of the two sheets has twelve rows, one for each part of a quotation.',
    'These articles have no quotations to code.')
    """
    return (
        f"Each of the two sheets has {quantity(n, 'row')}, one for each part of a quotation."
        if n
        else "These articles have no quotations to code."
    )


def sheet_in_short(sheet: pd.DataFrame, most: int = 100) -> pd.DataFrame:
    """The columns of a coding sheet that a coder reads and fills in, with the words next to each quotation.

    The apostrophe that keeps a spreadsheet from taking a text for a formula is left out.

    >>> sheet = pd.DataFrame({"unit": ["a"], "before": ["It rained all day."], "quotation": "We go.", "after": "So"})
    >>> sheet_in_short(sheet, most=10).values.tolist()
    [['… all day.', 'We go.', 'So']]
    """
    wanted = ["before", "quotation", "after", "speaker", "tone", "note"]
    short = sheet[[name for name in wanted if name in sheet]].copy()
    for name, last in (("before", True), ("after", False)):
        short[name] = [_near(str(text).removeprefix("'").strip(), most, last=last) for text in short[name]]
    return short


def _near(text: str, most: int, *, last: bool) -> str:
    """The whole words among the first or the last characters."""
    if len(text) <= most:
        return text
    cut = text[-most:].partition(" ")[2] if last else text[:most].rpartition(" ")[0]
    return f"… {cut}" if last else f"{cut} …"


def coders_agree(alpha: pd.DataFrame, units: int) -> str:
    """How far coders agree on the tone with each other and with the machine; from `agreement(...).alpha`."""
    rows = {row.between: _alpha(row) for row in records(alpha[alpha["answer"] == "tone"], _Alpha)}
    people, both = rows.get("coders"), rows.get("machine and coders")
    told = (
        f"On {quantity(units, 'part')} of quotations, the two codings agree on the tone with an alpha of {people}"
        if people
        else ""
    )
    with_machine = f"the machine agrees with them with {both}" if both else ""
    return f"{'; '.join(filter(None, [told, with_machine]))}."


class _Alpha(NamedTuple):
    between: str
    alpha: float
    low: float
    high: float


def _alpha(row: _Alpha) -> str:
    alpha, low, high = (signed(value).lstrip("+") for value in (row.alpha, row.low, row.high))
    return alpha if pd.isna(row.low) else f"{alpha} (95% interval {low} to {high})"


def labels_in_short(scores: pd.DataFrame) -> str:
    """Which label the machine finds best and worst by F1, as a title; from `agreement(...).scores`."""
    f1 = scores[(scores["measure"] == "f1") & (scores["label"] != "macro")].dropna(subset=["value"])
    if f1.empty:
        return "No label was coded"
    f1 = f1.sort_values("value", kind="stable")
    labels, values = list(f1["label"]), list(f1["value"])
    worst, low, best, high = labels[0], values[0], labels[-1], values[-1]
    if low == high:
        return f"F1 of every label: {high:.2f}"
    return f"F1 from {low:.2f} ({worst}) to {high:.2f} ({best})"


class _Score(NamedTuple):
    measure: str
    value: float


_MEASURES = {"precision": "precision", "recall": "recall", "f1": "F1"}


def scores_in_numbers(scores: pd.DataFrame) -> str:
    """What the plot of reliability shows, in numbers."""
    told = [
        f"{label}: " + ", ".join(f"{_MEASURES[row.measure]} {row.value:.2f}" for row in records(own, _Score))
        for label, own in scores.dropna(subset=["value"]).groupby("label", sort=False)
    ]
    return f"{'; '.join(told)}."


def confused(wrong: pd.DataFrame) -> str:
    """How often the machine and the coders differ; from the rows of the confusion table that differ.

    >>> confused(pd.DataFrame({"answer": ["tone"], "coders": ["neutral"], "machine": ["positive"], "n": [2]}))
    'The machine differs from the coders twice: two called positive are neutral.'
    """
    if wrong.empty:
        return "The machine never differs from the coders."
    told = [
        f"{number(int(row.n))} called {row.machine} {'is' if row.n == 1 else 'are'} {row.coders}"
        for row in records(wrong, _Confused)
    ]
    n = int(wrong["n"].sum())
    times = {1: "once", 2: "twice"}.get(n) or f"{number(n)} times"
    return f"The machine differs from the coders {times}: {listing(told, 8)}."

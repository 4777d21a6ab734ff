"""Figures that hold although the machine errs: its labels of all units, corrected by people's labels of a sample."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.validation.coded_units import NUMBERS, CodedUnits, Key, coded_units
from analysis.validation.codes import labels_of
from analysis.validation.design_based import ENOUGH, FEWEST, Figure, Units, naive_variance, ratio, variance, weighed
from analysis.validation.sheets import Sheets

LABELS = 12  # shown when none are asked for
_DAYS = {"day": 1.0, "month": 365.25 / 12, "year": 365.25}


def corrected(
    machine: pd.DataFrame,
    codes: Sheets,
    answer: str,
    *,
    values: Sequence[str] | None = None,
    among: Sequence[str] | None = None,
    by: str | None = None,
    over: str | None = None,
    every: str = "month",
    articles: pd.DataFrame | None = None,
    key: Key | None = None,
    beyond: bool = True,
) -> pd.DataFrame:
    """A mean, a share, a difference or a trend, from the machine's labels corrected by coders' labels of a sample.

    Parameters
    ----------
    machine : frame
        The rows that the sample was drawn from, such as quotes or sources, with the machine's answer to what was coded:
        labels or numbers. Of tables other than these two with a column unit.
    codes : path, list or dict
        The coders' filled sheets, as `agreement` takes them. What most coders say counts; units that they left empty or
        are divided about count as not drawn.
    answer : str
        What was coded: a column of both, such as tone, speaker, type, role, pronoun, kind.
    values : list of str, optional
        The labels whose shares are asked for; if not given, all of them, or the twelve most frequent.
    among : list of str, optional
        Count only units with one of these labels: ``values=["she"], among=["she", "he"]`` for the share of women among
        sources who are called he or she.
    by : str, optional
        A column of groups, of `machine` or of `articles`, which the machine did not guess, such as outlet. The figure
        is given for each group, too, and how far it is from the others.
    over : str, optional
        A column of dates (or numbers), of `machine` or of `articles`: the figure is the change over it, by a line.
    every : str
        What the change over dates is given for: "day", "month" or "year".
    articles : frame
        One row for each doc_id with the columns `by` and `over`, if `machine` lacks them.
    key : path or frame, optional
        The file coding-key.csv, if it does not lie beside the sheets; or unit and probability (and stratum) in a frame.
    beyond : bool
        True: the articles stand for others like them, and the interval holds the chance of having these. False: the
        figure is about these articles only, and the interval holds the machine's errors alone.

    Returns
    -------
    frame
        Shares of labels, and the mean of numbers and of tone (-1, 0, 1), for all units, each group, and the difference
        between groups (with more than two, between each and the others together): answer, what (share, mean, trend,
        difference), value (the label), group, n (units), coded,

        - naive, naive_low, naive_high: the machine's figure and the interval that is usually given for it, which takes
          its labels for right;
        - corrected, low, high: the corrected figure and its 95 % interval; NaN for a group with fewer than ten coded
          units, the interval also with coded units from fewer than five articles if `beyond`;
        - more: how many more units to code, drawn in the same way, would halve the interval; missing if no number
          would, because most of its width comes from the number of articles.

    Raises
    ------
    ValueError
        With fewer than ten coded units, without their probabilities, for a column that is missing, or a table with more
        units than the sample was drawn from.

    Warns
    -----
    UserWarning
        With fewer than 30 coded units, in all or in a group.

    Notes
    -----
    A generalised regression estimator (Särndal, Swensson and Wretman 1992, *Model Assisted Survey Sampling*, chapter
    6), known for labels of machines as prediction-powered inference (Angelopoulos et al. 2023, *Science* 382: 669-674)
    and design-based supervised learning (Egami et al. 2023, *NeurIPS*). It assumes nothing of the machine's errors,
    only that units were drawn with the probabilities in the key. The weight of the machine's labels is learned from the
    coded units; with fewer than 30 it is 1. Articles are clusters, the intervals are Student's with as many degrees of
    freedom as coded articles (or units) leave. The variance of a share counts one more disagreement than there is (two
    where few units are coded), so that no error in a few units is not taken for none at all. Each label is corrected by
    itself: shares of all labels add up to 1 only nearly. Coders count as right: report their own agreement, too.
    TeBlunthuis, Hase and Chan (2024, *Communication Methods and Measures* 18) show how far figures can be off without a
    correction.

    Examples
    --------
    >>> quotes = pd.DataFrame({"doc_id": [f"d{i // 3}" for i in range(600)], "unit": [f"u{i}" for i in range(600)],
    ...                        "tone": ["negative", "neutral"] * 300})
    >>> sheet = quotes.head(120).assign(probability=0.2)
    >>> sheet.loc[sheet.index % 6 == 0, "tone"] = "positive"  # the machine errs in one of six
    >>> corrected(quotes, [sheet], "tone", values=["negative"])[["n", "coded", "naive", "corrected"]].round(2)
         n  coded  naive  corrected
    0  600    120    0.5       0.33
    """
    if among is not None and over is not None:
        raise ValueError("a change over time among some labels is not offered: leave out among or over")
    units = coded_units(machine, codes, answer, key)
    groups, time = _column(units.table, articles, by), _time(_column(units.table, articles, over), every)
    article = pd.factorize(units.table["doc_id"])[0]
    places = list(_places(groups, len(article)))
    rows = [
        (answer, *_estimate(question, units, article, place, time, every, beyond))
        for question in _asked(units, answer, values, among)
        for place in places
    ]
    out = schema.frame("estimates", rows)
    _warn(out)
    return out


class _Question(NamedTuple):
    """A figure that is asked for: answers as numbers, their smallest and largest, and how far one is from the next."""

    what: str
    value: str | None
    machine: np.ndarray
    people: np.ndarray
    bounds: tuple[float, float]
    step: float
    among: tuple[np.ndarray, np.ndarray] | None = None


def _asked(
    units: CodedUnits, answer: str, values: Sequence[str] | None, among: Sequence[str] | None
) -> Iterator[_Question]:
    """The mean of numbers, the share of each label, and for all tones together their mean."""
    if units.are_numbers:
        if values is not None or among is not None:
            raise ValueError(f"the machine's {answer} is a number and has no labels to ask for")
        yield _Question("mean", None, units.machine.to_numpy(), units.people.to_numpy(), (-math.inf, math.inf), 0.0)
        return
    within = None if among is None else (_either(units.machine, among), _either(units.people, among))
    for label in _labels(units, answer, among) if values is None else values:
        yield _Question(
            "share", label, _either(units.machine, [label]), _either(units.people, [label]), (0.0, 1.0), 1.0, within
        )
    if answer == "tone" and values is None and among is None:
        own, people = units.machine.map(NUMBERS).fillna(0.0), units.people.map(NUMBERS)
        yield _Question("mean", None, own.to_numpy(float), people.to_numpy(float), (-1.0, 1.0), 1.0)


def _either(said: pd.Series, labels: Sequence[str]) -> np.ndarray:
    """1 for an answer that is one of the labels, 0 for another, NaN for none."""
    return np.where(said.notna(), said.isin(labels).astype(float), np.nan)


def _labels(units: CodedUnits, answer: str, among: Sequence[str] | None) -> list[str]:
    """The labels to show: as their codes go, or the most frequent first."""
    counts = units.machine.value_counts().add(units.people.value_counts(), fill_value=0)
    given = counts.sort_index().sort_values(ascending=False, kind="stable").index.astype(str)
    known = [label for label in labels_of(answer) or () if label in given]
    shown = known + [label for label in given if label not in known]
    return [label for label in shown if among is None or label in among][: max(LABELS, len(known))]


def _warn(estimates: pd.DataFrame) -> None:
    few = estimates[(estimates["coded"] < ENOUGH) & (estimates["what"] != "difference")]
    if len(few):
        where = [f"{row.coded} in {row.group}" for row in few.drop_duplicates("group").itertuples()]
        warnings.warn(
            f"fewer than {ENOUGH} units are coded ({', '.join(where)}): too few to learn how far to trust the machine,"
            f" so the interval is wide; with fewer than {FEWEST} there is none",
            UserWarning,
            stacklevel=3,
        )


def _column(table: pd.DataFrame, articles: pd.DataFrame | None, name: str | None) -> pd.Series | None:
    """A column of the table or of its articles."""
    if name is None or name in table:
        return None if name is None else table[name]
    if articles is None or name not in articles:
        raise schema.MissingColumn(f"{name!r} is a column neither of the table nor of articles=")
    return table["doc_id"].map(articles.drop_duplicates("doc_id").set_index("doc_id")[name])


def _time(column: pd.Series | None, every: str) -> np.ndarray | None:
    """Times as numbers, counted in days, months or years; numbers as they are."""
    if every not in _DAYS:
        raise ValueError(f"every={every!r} is none of {', '.join(_DAYS)}")
    if column is None or pd.api.types.is_numeric_dtype(column):
        return None if column is None else column.to_numpy(float, na_value=math.nan)
    dates = pd.to_datetime(column)
    return ((dates - dates.min()) / pd.Timedelta(days=_DAYS[every])).to_numpy(float)


class _Place(NamedTuple):
    """A group of units, or two whose difference is asked for."""

    group: str
    inside: np.ndarray
    other: np.ndarray | None = None


def _places(groups: pd.Series | None, n: int) -> Iterator[_Place]:
    """All units, each group, and the differences between the groups."""
    yield _Place("all", np.ones(n, bool))
    if groups is None:
        return
    names = sorted(groups.dropna().unique(), key=str)
    inside = {str(name): (groups == name).to_numpy(bool, na_value=False) for name in names}
    yield from (_Place(name, own) for name, own in inside.items())
    known = groups.notna().to_numpy()
    if len(inside) == 2:
        (first, one), (second, two) = inside.items()
        yield _Place(f"{first} minus {second}", one, two)
    elif len(inside) > 2:
        yield from (_Place(f"{name} minus the others", own, known & ~own) for name, own in inside.items())


def _estimate(
    question: _Question,
    units: CodedUnits,
    article: np.ndarray,
    place: _Place,
    time: np.ndarray | None,
    every: str,
    beyond: bool,
) -> tuple[schema.Cell, ...]:
    """A row of the table, from what is asked on."""
    said = Units(question.machine, question.people, units.weight, units.stratum, article)
    parts = [place.inside] if place.other is None else [place.inside, place.other]
    if time is not None:
        parts = [part & ~np.isnan(time) for part in parts]
    figures = [_of_part(question, said, part, time) for part in parts]
    figure = figures[0] if len(figures) == 1 else figures[0].minus(figures[1])
    least, most = question.bounds
    if place.other is not None:
        least, most = least - most, most - least
    if time is not None:
        least, most = -math.inf, math.inf
    coded = [int((part & said.coded).sum()) for part in parts]
    what = "difference" if place.other is not None else question.what if time is None else f"trend per {every}"
    limits = _limits(figure, said, beyond, min(coded) >= FEWEST)
    kept = np.clip(limits[:-1], least, most)
    return what, question.value, place.group, int(figure.inside.sum()), sum(coded), *map(float, kept), limits[-1]


def _limits(figure: Figure, said: Units, beyond: bool, enough: bool) -> tuple[float, ...]:
    """The naive figure and its interval, the corrected one and its interval, and how many more to code."""
    naive, half = figure.naive, naive_variance(figure, said).half_width
    machine = (naive, naive - half, naive + half)
    if not enough:
        return (*machine, math.nan, math.nan, math.nan, math.nan)
    spread = variance(figure, said, beyond)
    own, half = figure.corrected, spread.half_width
    n, size = int((figure.inside & said.coded).sum()), int(figure.inside.sum())
    more = spread.more(n, size) * len(said.machine) / size
    return (*machine, own, own - half, own + half, more if math.isnan(more) else math.ceil(more))


def _of_part(question: _Question, said: Units, inside: np.ndarray, time: np.ndarray | None) -> Figure:
    if question.among is not None:
        within = said._replace(machine=question.among[0], people=question.among[1])
        return ratio(said, within, inside, question.step)
    return weighed(said, inside, time, question.step)

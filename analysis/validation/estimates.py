"""Figures that hold although the machine errs: its labels of all units, corrected by people's labels of a sample."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import schema
from analysis.validation.asked import Place, Time, as_labels, column_of, labels_by_frequency, places, time_of
from analysis.validation.coded_units import NUMBERS, CodedUnits, Key, coded_units
from analysis.validation.codes import labels_of
from analysis.validation.design_based import ENOUGH, FEWEST, Figure, Units, naive_variance, ratio, variance, weighed
from analysis.validation.sheets import Sheets

LABELS = 12  # shown when none are asked for


def corrected(
    machine: pd.DataFrame,
    codes: Sheets,
    answer: str,
    *,
    values: str | Sequence[str] | None = None,
    among: str | Sequence[str] | None = None,
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
    values : list of str, or str, optional
        The labels whose shares are asked for; if not given, all of them, or the twelve most frequent. Letter case does
        not matter, and a code that coders may write counts as its label.
    among : list of str, or str, optional
        Count only units with one of these labels: ``values=["she"], among=["she", "he"]`` for the share of women among
        sources who are called he or she.
    by : str, optional
        A column of groups, of `machine` or of `articles`, which the machine did not guess, such as outlet. The figure
        is given for each group, too, and how far it is from the others. A group that is called "all" gets the name of
        the column in front.
    over : str, optional
        A column of dates or numbers, of `machine` or of `articles`: the figure is the change over it, by a line. Units
        without one are left out.
    every : str
        What the change over dates is given for: "day", "month" or "year". Over numbers it is given for 1 of them.
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
        difference, or trend per month, or over numbers per unit of the column), value (the label), group, n (units),
        coded,

        - naive, naive_low, naive_high: the machine's figure and the interval that is usually given for it, which takes
          its labels for right;
        - corrected, low, high: the corrected figure and its 95% interval; NaN for a group with fewer than ten coded
          units and for a trend of units that are all of one time, the interval also with coded units from fewer than
          five articles if `beyond`;
        - more: how many more units to code, drawn in the same way, would halve the interval; missing if no number
          would, because most of its width comes from the number of articles.

    Raises
    ------
    ValueError
        With fewer than ten coded units, without their probabilities, for a column that is missing, a label that nobody
        gave, or a table with more units than the sample was drawn from, or with those that were coded alone.

    Warns
    -----
    UserWarning
        With fewer than 30 coded units, in all or in a group; of units without a time; of a table with fewer units than
        the sample was drawn from.

    Notes
    -----
    A generalised regression estimator (Särndal, Swensson and Wretman 1992, *Model Assisted Survey Sampling*, chapter
    6), known for labels of machines as prediction-powered inference (Angelopoulos et al. 2023, *Science* 382: 669-674)
    and design-based supervised learning (Egami et al. 2023, *NeurIPS*). It assumes nothing of the machine's errors,
    only that units were drawn with the probabilities in the key. The weight of the machine's labels is learned from the
    coded units; with fewer than 30 it is 1. Articles are clusters, the intervals are Student's with as many degrees of
    freedom as coded articles (or units) leave, fewer where some units count for most of a trend. The variance of a
    share counts one more disagreement than there is (two where few units are coded), so that no error in a few units is
    not taken for none at all. Each label is corrected by itself: shares of all labels add up to 1 only nearly. Coders
    count as right: report their own agreement, too. TeBlunthuis, Hase and Chan (2024, *Communication Methods and
    Measures* 18) show how far figures can be off without a correction.

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
    time = time_of(column_of(units.table, articles, over), every, over)
    article = pd.factorize(units.table["doc_id"])[0]
    groups = list(places(column_of(units.table, articles, by), len(article)))
    rows = [
        (answer, *_estimate(question, units, article, place, time, beyond))
        for question in _asked(units, answer, values, among)
        for place in groups
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
    units: CodedUnits, answer: str, values: str | Sequence[str] | None, among: str | Sequence[str] | None
) -> Iterator[_Question]:
    """The mean of numbers, the share of each label, and for all tones together their mean."""
    if units.are_numbers:
        if values is not None or among is not None:
            raise ValueError(f"the machine's {answer} is a number and has no labels to ask for")
        yield _Question("mean", None, units.machine.to_numpy(), units.people.to_numpy(), (-math.inf, math.inf), 0.0)
        return
    wider = None if among is None else as_labels(among, "among", units, answer)
    wanted = _labels(units, answer, wider) if values is None else as_labels(values, "values", units, answer)
    if outside := [label for label in wanted if wider is not None and label not in wider]:
        raise ValueError(f"values: {outside[0]!r} is none of the labels in among, {', '.join(wider or ())}")
    within = None if wider is None else (_either(units.machine, wider), _either(units.people, wider))
    for label in wanted:
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
    given = labels_by_frequency(units)
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


def _estimate(
    question: _Question,
    units: CodedUnits,
    article: np.ndarray,
    place: Place,
    time: Time | None,
    beyond: bool,
) -> tuple[schema.Cell, ...]:
    """A row of the table, from what is asked on."""
    said = Units(question.machine, question.people, units.weight, units.stratum, article)
    parts = [place.inside] if place.other is None else [place.inside, place.other]
    if time is not None:
        parts = [part & ~np.isnan(time.at) for part in parts]
    figures = [_of_part(question, said, part, time) for part in parts]
    figure = figures[0] if len(figures) == 1 else figures[0].minus(figures[1])
    least, most = question.bounds
    if place.other is not None:
        least, most = least - most, most - least
    if time is not None:
        least, most = -math.inf, math.inf
    coded = [int((part & said.coded).sum()) for part in parts]
    what = "difference" if place.other is not None else question.what if time is None else f"trend per {time.unit}"
    naive = _around(figure.naive, naive_variance(figure, said).half_width, least, most)
    own, more = _around(math.nan, math.nan, least, most), math.nan
    if min(coded) >= FEWEST and not math.isnan(figure.corrected):
        spread = variance(figure, said, beyond)
        own = _around(figure.corrected, spread.half_width, least, most)
        size = int(figure.inside.sum())
        more = spread.more(sum(coded), size) * len(article) / size
    to_code = more if math.isnan(more) else math.ceil(more)
    return what, question.value, place.group, int(figure.inside.sum()), sum(coded), *naive, *own, to_code


def _around(value: float, half: float, least: float, most: float) -> tuple[float, float, float]:
    """A figure and its interval within bounds.

    A figure beyond a bound is put at the bound with all its interval: what is cut off would be the part that holds the
    truth, and nothing might be left of it.
    """
    value = float(np.clip(value, least, most))
    low, high = np.clip([value - half, value + half], least, most)
    return value, float(low), float(high)


def _of_part(question: _Question, said: Units, inside: np.ndarray, time: Time | None) -> Figure:
    if question.among is not None:
        within = said._replace(machine=question.among[0], people=question.among[1])
        return ratio(said, within, inside, question.step)
    return weighed(said, inside, None if time is None else time.at, question.step)

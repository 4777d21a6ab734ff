"""The day of publication, in the many ways in which archives, interfaces and tables write it.

A date such as 3/4/2024 has two readings. Which one is meant is decided by the column: one 31/1/2024 in it settles that
the day comes first. Where nothing settles it, such dates are missing, and a problem says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import NamedTuple

import pandas as pd

from analysis.articles.values import as_text
from analysis.english.calendar_words import FOREIGN_MONTHS, FOREIGN_SHORT_MONTHS, MONTHS
from analysis.schema import Cell

YEARS = range(1600, 2200)  # others are placeholders, as 0001-01-01 and 9999-12-31 are
SECONDS = range(10**8, 19 * 10**8)  # since 1970: the years from 1973 to 2030
_WORDS = [
    f"{full} {full[:3]} {'sept ' if full.startswith('sep') else ''}{foreign} {short}".split()
    for full, foreign, short in zip(MONTHS, FOREIGN_MONTHS, FOREIGN_SHORT_MONTHS, strict=True)
]
_MONTHS = {word: number for number, words in enumerate(_WORDS, 1) for word in words}
_NAME = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=lambda word: (-len(word), word)))})\b[.,]?"
_DAY = r"(?<!\d)(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4}(?!\d)|'?\d\d(?![\d:])(?!\s*[ap]\.?m))"
_CLOCK = r"\d\d?:\d\d(?::\d\d)?"


class Form(NamedTuple):
    """A way to write a date in which day, month and year can be told apart, with a date written so."""

    pattern: re.Pattern[str]
    example: str


FORMS = [
    Form(
        re.compile(r"(?<!\d)(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})(?!\d)"), "2020-01-05T10:00Z"
    ),
    Form(
        re.compile(r"^(?P<year>\d{4})(?P<month>[01]\d)(?P<day>[0-3]\d)(?:t?\d{2}|t?\d{4}|t?\d{6})?z?$"),
        "20200105T103000Z",
    ),
    Form(
        re.compile(
            rf"{_DAY}(?:st|nd|rd|th|er|o|\.)?[\s/-]*(?:of |de |do )?\s*{_NAME}[\s/-]*(?:de |del |do )?\s*{_YEAR}"
        ),
        "Wed, 5th of Jan 2020 10:00:00 GMT",
    ),
    Form(re.compile(rf"\b{_NAME}[\s-]*{_DAY}(?:st|nd|rd|th)?\b[,.]?[\s-]*(?:at )?{_YEAR}"), "January 5, 2020 Sunday"),
    Form(re.compile(rf"(?<!\d)(?P<year>\d{{4}})[,\s-]+{_NAME}[\s-]*{_DAY}(?!\d)"), "2020 Jan 5"),
    Form(
        re.compile(rf"\b{_NAME}\s+{_DAY}\s+{_CLOCK}\s+(?:[a-z+-][\w:]*\s+)*(?P<year>\d{{4}})"),
        "Sun Jan 5 10:00:00 UTC 2020",
    ),
]
_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?![\d:])")
_EPOCH = re.compile(r"\d{9,10}|\d{12,13}")


class Unclear(Exception):
    """A date that cannot be read, and why."""


def day_of(written: str, dayfirst: bool | None = None) -> date:
    """The day that is meant, whatever the hour and the zone.

    Raises
    ------
    Unclear
        There is no such day, or it has two readings and `dayfirst` does not say which is meant.

    >>> [str(day_of(written)) for written in ("Jan. 5, 2020", "5 janvier 2020", "31/1/20", "5.1.2020", "1578218400")]
    ['2020-01-05', '2020-01-05', '2020-01-31', '2020-01-05', '2020-01-05']
    """
    text = _folded(written)
    if _EPOCH.fullmatch(text) and (seconds := int(text) // (1000 if len(text) > 10 else 1)) in SECONDS:
        return datetime.fromtimestamp(seconds, UTC).date()
    for pattern, _ in FORMS:
        if found := pattern.search(text):
            return _day(found["year"], found["month"], found["day"])
    if not (numbers := _NUMBERS.search(text)):
        raise Unclear("is not clear")
    first, mark, second, year = numbers.groups()
    if mark == ".":
        dayfirst = True
    order = _order(int(first), int(second))
    if order is None and first.lstrip("0") != second.lstrip("0"):
        order = dayfirst
        if order is None:
            raise Unclear("is not clear: day or month may come first")
    return _day(year, second, first) if order else _day(year, first, second)


def _folded(written: str) -> str:
    """In lower case, without accents and fractions of a second."""
    letters = unicodedata.normalize("NFKD", written.strip().lower())
    return re.sub(r"(?<=\d)\.0+$", "", "".join(letter for letter in letters if not unicodedata.combining(letter)))


def _day(year: str, month: str, day: str) -> date:
    number = int(year.lstrip("'"))
    if len(year.lstrip("'")) == 2:
        number += 2000 if number < 69 else 1900  # as POSIX has it
    try:
        found = date(number, _MONTHS.get(month) or int(month), int(day))
    except ValueError:
        raise Unclear("is no day of the calendar") from None
    if number not in YEARS:
        raise Unclear("is no day of publication")
    return found


def _order(first: int, second: int) -> bool | None:
    """Whether the day comes first in two numbers of which one is no month."""
    if first > 12 >= second:
        return True
    return False if second > 12 >= first else None


def day_first(values: Iterable[object]) -> bool | None:
    """Whether the day comes first in a column, as its dates such as 31/1/2024 show; None if they do not or disagree.

    >>> day_first(["3/4/2024", "31/1/2024"]), day_first(["3/4/2024", "1/31/2024"]), day_first(["3/4/2024"])
    (True, False, None)
    """
    orders = {order for value in values if (order := _shown(value)) is not None}
    return orders.pop() if len(orders) == 1 else None


def is_open(values: Iterable[object]) -> bool:
    """Whether a column has dates with two readings, and none that settles which is meant."""
    values = list(values)
    return day_first(values) is None and any(_numbers(value) for value in values) and not any(map(_settles, values))


def _settles(value: object) -> bool:
    return _shown(value) is not None


def _shown(value: object) -> bool | None:
    numbers = _numbers(value)
    return _order(int(numbers[1]), int(numbers[3])) if numbers else None


def _numbers(value: object) -> re.Match[str] | None:
    """A date in numbers whose order is a question."""
    found = _NUMBERS.search(value) if isinstance(value, str) else None
    return found if found and found[2] != "." else None


class Days(NamedTuple):
    """Days of publication, missing where unclear, and of each unclear one its place in the column and what it says."""

    days: pd.Series
    unclear: list[tuple[int, str, str]]


def days_of(column: pd.Series, dayfirst: bool | None = None) -> Days:
    """The days of a column of dates written in any way."""
    days: list[date | None] = []
    unclear: list[tuple[int, str, str]] = []
    for place, value in enumerate(_with_hours(column)):
        written = (as_text(value) or "").strip()
        try:
            days.append(day_of(written, dayfirst) if written else None)
        except Unclear as error:
            days.append(None)
            unclear.append((place, written, str(error)))
    found = pd.Series(pd.to_datetime(pd.Series(days, dtype=object)).array, column.index)
    return Days(found.astype("datetime64[us]"), unclear)


def _with_hours(column: pd.Series) -> Iterable[Cell]:
    """The values of a column; local hours where it has a time zone."""
    return column.dt.tz_localize(None).astype("datetime64[us]") if column.dtype.kind == "M" else column

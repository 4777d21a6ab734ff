"""Months, in full and short."""

from analysis.english.calendar_words import DATED_MONTHS, MONTH_LETTERS, MONTHS, SHORT_MONTHS


def test_months():
    assert len(MONTHS) == len(set(MONTH_LETTERS)) == 12
    assert {month.lower() for month in DATED_MONTHS} <= SHORT_MONTHS
    assert all(any(month.startswith(letters) for month in MONTHS) for letters in MONTH_LETTERS)

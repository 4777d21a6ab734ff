"""Months and days of the week, in full and short."""

from __future__ import annotations

MONTHS = tuple("january february march april may june july august september october november december".split())
DAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
# The first three letters of a month name it.
MONTH_LETTERS = tuple(month[:3] for month in MONTHS)
SHORT_MONTHS = frozenset(MONTH_LETTERS) - {"may"} | {"sept"}
SHORT_DAYS = frozenset(day[:3] for day in DAYS)
# What American newspapers shorten before a date: Sept. 3, but March 3.
DATED_MONTHS = ("Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec")
# May Lahti, Jan Berg: months that are first names too.
MONTHS_AND_NAMES = frozenset("april may june august jan".split())

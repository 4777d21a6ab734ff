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
# Months as archives with German, French, Spanish, Italian, Dutch or Portuguese pages write them, without accents.
FOREIGN_MONTHS = (
    "januar janner janvier enero gennaio januari janeiro",
    "februar fevrier febrero febbraio februari fevereiro",
    "marz mars marzo maart marco",
    "avril abril aprile",
    "mai mayo maggio mei maio",
    "juin junio giugno juni junho",
    "juillet julio luglio juli julho",
    "aout agosto augustus",
    "septembre septiembre settembre setembro",
    "oktober octobre octubre ottobre outubro",
    "novembre noviembre novembro",
    "dezember decembre diciembre dicembre dezembro",
)
# The same in short, where the first three letters are not those of an English month.
FOREIGN_SHORT_MONTHS = (
    "ene gen janv",
    "fev fevr",
    "mrz maerz mrt",
    "avr abr",
    "mai mag",
    "giu",
    "lug juil",
    "aou ago",
    "set",
    "okt ott out",
    "",
    "dez dic",
)

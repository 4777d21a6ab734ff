"""Days of publication in many forms, and what is missing because it has two readings or is no day."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inputs import OTHER, quietly, table

from analysis.articles import dates
from analysis.articles.dates import Unclear, day_first, day_of, days_of


@pytest.mark.parametrize("form", dates.FORMS, ids=lambda form: form.example)
def test_each_form_reads_its_example_and_no_earlier_form_does(form):
    assert day_of(form.example) == date(2020, 1, 5)
    read_by = next(other for other in dates.FORMS if other.pattern.search(form.example.lower()))
    assert read_by is form


@pytest.mark.parametrize(
    "written",
    [
        *("5 Mar 2019", "Mar. 5, 2019", "Tue, 05 Mar 2019 23:10:00 GMT", "March 5, 2019 Tuesday", "05-Mar-19"),
        *("Tuesday 5th March, 2019", "March 5, 2019 Tuesday Final Edition", "(CITY EDITION) 5 MARCH 2019"),
        *("Dienstag, 5. März 2019", "mardi 5 mars 2019", "martes, 5 de marzo de 2019", "5 marzo 2019", "5.3.2019"),
        *(
            "Updated on March 5, 2019 at 10:15 AM",
            "2019/3/5",
            "2019年3月5日",
            "20190305",
            "20190305T101500Z",
            "20190305.0",
        ),
        *("1551780000", "1551780000000", "1551780000.0", "Tue Mar 05 10:00:00 +0000 2019", "5/Mar/2019:10:00:00"),
    ],
)
def test_the_same_day_in_many_forms(written):
    assert day_of(written) == date(2019, 3, 5)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        *(("1er août 1998", date(1998, 8, 1)), ("13 dic 2001", date(2001, 12, 13)), ("2 Okt. 2005", date(2005, 10, 2))),
        *(("31/12/99", date(1999, 12, 31)), ("12/31/1999", date(1999, 12, 31)), ("Feb 29, 2000", date(2000, 2, 29))),
    ],
)
def test_other_days(written, day):
    assert day_of(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "soon",
        "March 2019",
        "2019",
        "Mar 5, 10:30 a.m.",
        "30 Feb 2019",
        "0001-01-01",
        "9999-12-31",
        "3/4/2019",
        "12345",
        "-",
    ],
)
def test_what_is_no_day_is_unclear(written):
    with pytest.raises(Unclear):
        day_of(written)


def test_two_readings_are_settled_by_whoever_knows():
    assert day_of("3/4/2019", True) == date(2019, 4, 3) and day_of("3/4/2019", False) == date(2019, 3, 4)
    assert day_of("4/4/2019") == date(2019, 4, 4)
    assert day_of("25/4/2019", False) == date(2019, 4, 25)  # has one reading only


def test_a_column_whose_dates_disagree_settles_nothing():
    assert day_first(["31/1/2019", "1/31/2019", "3/4/2019"]) is None


@given(st.dates(date(1700, 1, 1), date(2099, 12, 31)))
def test_a_day_written_in_full_is_that_day(day):
    assert day_of(f"{day:%A}, {day.day} {day:%B} {day.year}") == day_of(day.isoformat()) == day


@given(st.text())
def test_any_text_is_a_day_or_unclear(written):
    try:
        assert day_of(written).year in dates.YEARS
    except Unclear:
        pass


def test_one_date_settles_a_whole_table_wherever_it_is(tmp_path):
    rows = [{"text": OTHER, "date": "3/4/2019"}] * 1200 + [{"text": OTHER, "date": "31/1/2019"}]
    frame, problems = quietly(table(tmp_path / "a.csv", rows))
    assert frame["date"].tolist()[:-1] == [pd.Timestamp("2019-04-03")] * 1200
    assert not problems


@pytest.mark.parametrize(("dayfirst", "day"), [(True, "2019-04-03"), (False, "2019-03-04")])
def test_what_is_said_counts_before_the_table(tmp_path, dayfirst, day):
    frame, problems = quietly(table(tmp_path / "a.csv", [{"text": OTHER, "date": "3/4/2019"}]), dayfirst=dayfirst)
    assert frame["date"].tolist() == [pd.Timestamp(day)] and not problems


def test_a_date_that_cannot_be_held_costs_only_itself(tmp_path):
    rows = [{"text": OTHER, "date": value} for value in ("0001-01-01", "2019-03-05", "9999-12-31")]
    frame, problems = quietly(table(tmp_path / "a.csv", rows))
    assert frame["date"].notna().tolist() == [False, True, False]
    assert [str(problem) for problem in problems] == [
        "a.csv row 1: date '0001-01-01' is no day of publication (and 1 more); write dates as YYYY-MM-DD"
    ]


def test_columns_of_dates_with_zones_and_of_python_days():
    zoned = pd.Series(pd.to_datetime(["2019-03-05T23:30:00-08:00"]))
    assert days_of(zoned).days.tolist() == [pd.Timestamp("2019-03-05")]
    assert days_of(pd.Series([date(1, 1, 1), date(2019, 3, 5)], dtype=object)).days.notna().tolist() == [False, True]

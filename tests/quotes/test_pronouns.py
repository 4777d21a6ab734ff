"""Whom he and she mean."""

from inputs import BEFORE

from analysis.quotes.extract import extract_quotes


def test_whom_something_was_easy_for_is_who_speaks_next():
    text = f"{BEFORE}For Roe, a baker, it was no work. “It was late,” he said."
    assert extract_quotes(text)["speaker"].tolist() == ["Roe"]

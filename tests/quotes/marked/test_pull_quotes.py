"""A quotation that is repeated as display text counts once."""

from time import process_time

import pytest
from inputs import once_in_four

from analysis.quotes.extract import extract_quotes

SAID = "“I have never once missed the six o’clock boat,” Mia Holm said on the quay."
DISPLAY = "“I have never once missed the six o’clock boat”"


@pytest.mark.parametrize("display", [DISPLAY, f"{DISPLAY} — Mia Holm", f"{DISPLAY} – Mia Holm, ferrywoman"])
@pytest.mark.parametrize("first", [True, False])
def test_a_pull_quote_counts_once(display, first):
    middle = [display, SAID] if first else [SAID, display]
    quotes = extract_quotes("\n\n".join(["The ferry is sixty years old.", *middle, "It will be scrapped in May."]))
    assert quotes["speaker"].tolist() == ["Mia Holm"]
    assert quotes["text"].str.contains("six o’clock boat").sum() == 1


def test_what_is_said_twice_in_the_running_text_counts_twice():
    text = "“I will not go to the moon,” Mia Holm said in May. “I will not go to the moon,” she said again in June."
    assert len(extract_quotes(text)) == 2


def test_a_paragraph_that_only_quotes_something_else_stays():
    text = f"{SAID}\n\n“My father never missed the boat to the island either.”"
    assert len(extract_quotes(text)) == 2


def test_time_grows_no_faster_than_the_number_of_quotations_in_paragraphs_of_their_own():
    def seconds(n):
        text = "".join(f"“It is number {i} and so on\n\n" for i in range(n))
        begin = process_time()
        extract_quotes(text)
        return process_time() - begin

    seconds(10)  # word lists are loaded once
    assert once_in_four(lambda: seconds(4000) < 2 * 4 * seconds(1000))

"""Who issued the statement, the letter or the report that speaks."""

import pytest

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("In a statement, the Fishers Union said nets were torn. “We grieve,” the statement read.", "Fishers Union"),
        ("The Fishers Union released a study on Monday. The study said stocks were low.", "Fishers Union"),
        ("A report by the Fishers Union warns of storms. The report said stocks were low.", "Fishers Union"),
        ("Mia Holm wrote on Facebook that she was ill. “I am well now,” the post continued.", "Mia Holm"),
        ("Mia Holm shared a picture on Instagram. “I am well now,” the caption read.", "Mia Holm"),
    ],
)
def test_a_document_of_a_line_ago_speaks_for_who_issued_it(text, issuer):
    quotes = extract_quotes(text)
    assert quotes[["speaker", "source_type"]].values.tolist()[-1] == [issuer, "document"]


@pytest.mark.parametrize(
    "text",
    [
        "Divers found a letter. The letter said stocks were low.",
        "Mia Holm read a report. The report said stocks were low.",
        "The clerk wrote a letter to Mia Holm. “Stocks are low,” the letter said.",
    ],
)
def test_a_document_without_an_issuer_speaks_for_itself(text):
    assert extract_quotes(text)["speaker"].iloc[-1].lower() in ("the letter", "the report")

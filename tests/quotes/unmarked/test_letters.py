"""Letters to the editor are what their signatories say."""

import pytest

from analysis.quotes.extract import extract_quotes

BODY = "Your article left out that the pool was closed twice last year. I was there."


@pytest.mark.parametrize("address", ["Sir, ", "Dear Editor, ", "SIR – ", "To the editor: ", "Dear Sir or Madam, "])
@pytest.mark.parametrize("signature", ["Omar Dahl\nOslo", "— Omar Dahl, Oslo", "Dr. Omar Dahl"])
def test_a_letter_is_said_by_who_signs_it(address, signature):
    quotes = extract_quotes(f"Your letters\n\n{address}{BODY}\n{signature}\n\nThe pool opens in May.")
    assert quotes[["kind", "speaker", "rule", "text"]].values.tolist() == [["direct", "Omar Dahl", "letter", BODY]]


def test_each_letter_has_a_signature_of_its_own():
    text = f"Sir, {BODY}\nOmar Dahl\nOslo\n\nSir, The buses are late. We wait for hours.\nMia Holm\nBergen"
    assert extract_quotes(text)["speaker"].tolist() == ["Omar Dahl", "Mia Holm"]


@pytest.mark.parametrize(
    "text",
    [
        "Sir, that is what the clerk calls everybody who comes in here.\n\nThe shop is old.\n\nIt opens at nine.",
        "Dear Editor, I like your paper a lot and so does my wife.\n\nnobody signs this",
    ],
)
def test_what_nobody_signs_is_no_letter(text):
    assert "letter" not in extract_quotes(text)["rule"].tolist()

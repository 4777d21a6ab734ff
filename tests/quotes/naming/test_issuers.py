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
        ("According to a Fishers Union annual report, stocks are low.", "Fishers Union"),
        ("According to a Fishers Union promotional video, stocks are low.", "Fishers Union"),
        ("A Fishers Union poll came. " + "It rained. " * 9 + "The poll found that stocks were low.", "Fishers Union"),
        (
            "A Fishers Union survey came. " + "It rained. " * 9 + "The survey found that stocks were low.",
            "Fishers Union",
        ),
        ("According to a Fishers Union internal memo, stocks are low.", "Fishers Union"),
        ("A Norpress/Ferrico survey found that stocks were low.", "Norpress/Ferrico"),
        ("According to a Mediano Press/Ferrico poll, stocks are low.", "Mediano Press/Ferrico"),
        ("Stocks are low, according to a tally by the Deep Water Campaign (DWC).", "Deep Water Campaign"),
        ("Stocks are low, according to estimates from the Quiet Harbour Initiative.", "Quiet Harbour Initiative"),
        (
            "Mia Holm lost ground in a Norpress/Ferrico poll. The survey showed that stocks were low.",
            "Norpress/Ferrico",
        ),
        ("Support fell in a survey by the Fishers Union. The poll found that stocks were low.", "Fishers Union"),
        ("Stocks are low, according to a report by the pressure group Cleansea.", "Cleansea"),
        ("A survey of divers by the Norwegian research firm Ferrico found that stocks were low.", "Ferrico"),
        ("Half of all nets tear, tests by the consumer body Fairbuy have shown.", "Fairbuy"),
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
        "Mia Holm lost ground in a poll. The poll said stocks were low.",
        "A Fishers Union poll met a Bakers Union poll. " + "It rained. " * 9 + "The poll found that stocks were low.",
        "A Fishers Union video went round. " + "It rained. " * 9 + "The poll found that stocks were low.",
        "The clerk wrote a letter to Mia Holm. “Stocks are low,” the letter said.",
    ],
)
def test_a_document_without_an_issuer_speaks_for_itself(text):
    assert extract_quotes(text)["speaker"].iloc[-1].lower() in ("the letter", "the report", "the poll")


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("A letter from the operators to the mayor, seen by the Oslo Post, said: “Nets are torn.”", "the operators"),
        ("An email by the organisers on Monday, obtained by Moss Records, read: “Nets are torn.”", "the organisers"),
        ("A memo from the company’s owners, leaked on Monday, said nets were torn.", None),
    ],
)
def test_a_document_speaks_for_who_sent_it_and_not_for_who_has_seen_it(text, issuer):
    speaker = extract_quotes(text)["speaker"].iloc[-1]
    assert speaker == issuer if issuer else "Moss" not in speaker


def test_a_memo_seen_by_a_paper_is_not_issued_by_it():
    text = "According to a council memo seen by the Oslo Post, the pool will close."
    assert extract_quotes(text)["speaker"].iloc[-1] == "a council memo seen by the Oslo Post"


@pytest.mark.parametrize("paper", ["lawsuit", "suit", "complaint", "legal paperwork"])
def test_papers_of_courts_are_called_by_turns(paper):
    text = f"Harbour Bank filed a complaint on Monday. “All of this is false,” the {paper} says."
    quotes = extract_quotes(text)
    assert quotes[["speaker", "source_type"]].values.tolist() == [["Harbour Bank", "document"]]

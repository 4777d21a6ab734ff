"""Who speaks where no verb of saying leads in to the quotation."""

import pytest

from analysis.quotes.extract import extract_quotes
from analysis.quotes.items import Items
from analysis.quotes.lead_ins import LEAD_INS, Before, lead_in
from analysis.quotes.rule_tables import decide
from analysis.text.document import parse


@pytest.mark.parametrize("rule", LEAD_INS, ids=lambda rule: rule.name)
def test_the_example_of_each_rule_is_decided_by_it(rule):
    items = Items(parse(rule.example))
    k = items.item[0]
    decision = decide(LEAD_INS, Before(items, 0, k))
    assert decision is not None and decision.rule == rule.name
    assert "ann lahti" in " ".join(items.word[slice(*lead_in(items, 0, k))])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("And from Alderman Max Boyd: “Nobody told us that the pipe had burst.”", "Max Boyd"),
        ("There was one more from the driver, Eva Lind: “I never saw the red light.”", "Eva Lind"),
        ("Fans waited for hours. Straight from the desk of Paul Haas, the coach:\n\n“We will be back.”", "Paul Haas"),
        ("The roof leaks. And what was the reply of Eva Lind, the owner? “Buy a bucket and wait.”", "Eva Lind"),
        ("The pool is shut. Max Boyd's verdict: “It was never any good.”", "Max Boyd"),
        ("To Paul Haas, the old stand is “a museum.”", "Paul Haas"),
        ("Max Boyd's short answer? “Buy a bucket and wait.”", "Max Boyd"),
        ("Paul Haas, 34, a welder: “We work in the dark.”", "Paul Haas"),
        ("Eva Lind, on the verdict: “A dark day.”", "Eva Lind"),
        ("Max Boyd, in a letter to the owner: “It was never any good.”", "Max Boyd"),
        ("Max Boyd's motto was “bread first.”", "Max Boyd"),
        ("To Paul Haas, the old stand is “a museum that nobody visits.”", "Paul Haas"),
    ],
)
def test_words_without_a_verb_name_the_speaker(text, speaker):
    assert extract_quotes(text)["speaker"].tolist() == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Eva Lind took the bus from Graz: “It was late again.”", "Eva Lind"),
        ("A letter from Paul Haas had made Eva Lind wait, and she wrote back: “It was late again.”", "Eva Lind"),
        ("For Max Boyd, the vote went badly. “It was late again,” Eva Lind said.", "Eva Lind"),
    ],
)
def test_where_somebody_comes_from_is_no_lead_in(text, speaker):
    assert extract_quotes(text)["speaker"].tolist() == [speaker]

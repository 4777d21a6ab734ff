"""Who speaks where no verb of saying leads in to the quotation."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes
from analysis.quotes.marked.lead_ins import LEAD_INS, Before, lead_in
from analysis.quotes.rule_tables import decide
from analysis.quotes.words.items import Items
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
        ("This just in from Eva Lind, our reporter at the lock: “There is water on the road.”", "Eva Lind"),
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


TOLD = r"""
    Transport minister Mia Holm, on her way out of the hall: “I walk to work.” => Mia Holm, Transport minister (direct, colon): I walk to work.
    The lawyer, on the steps of the court: “We will be back.” => The lawyer (direct, colon): We will be back.
    His sister, in tears: “He was the kind one.” => His sister (direct, colon): He was the kind one.
    The coach after the game: “We were asleep.” => The coach (direct, colon): We were asleep.
    A voice from the back of the hall: “Shame on you all!” => A voice from the back of the hall (direct, colon): Shame on you all!
    Now a word from a retired diver, who has stood here since noon with his dog: “I would do it again.” => a retired diver (direct, colon): I would do it again.
    The last word belongs to Eva Lind: “Sell the boat now.” => Eva Lind (direct, colon): Sell the boat now.
    Over to our man in Graz, Paul Haas: “It is chaos here.” => Paul Haas (direct, colon): It is chaos here.
    The pool is shut. What does Max Boyd think? “Nobody swims now.” => Max Boyd (direct, previous sentence): Nobody swims now.
    The pool is shut. And Max Boyd? “Nobody swims now.” => Max Boyd (direct, previous sentence): Nobody swims now.
    The road to Graz was shut: “It was like a lake,” Eva Lind said. => Eva Lind (direct, cue): It was like a lake,
    Graz, a cold morning: “It was like a lake,” Eva Lind said. => Eva Lind (direct, cue): It was like a lake,
    Is Max Boyd at home? “It was like a lake,” Eva Lind said. => Eva Lind (direct, cue): It was like a lake,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_words_without_a_verb_lead_in(text, expected):
    assert told(text) == expected


TOLD_TOO = r"""
    A last thought from baker Mia Holm, 71, as she locks what is left of the door: “Water always wins.” => Mia Holm, baker (direct, colon): Water always wins.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_TOO))
def test_words_without_a_verb_lead_in_too(text, expected):
    assert told(text) == expected


WORD_TO = r"""
    The last word to Eva Lind, the diver on duty: “Nobody swims here.” => Eva Lind, diver on duty (direct, colon): Nobody swims here.
    The final word to a cook: “Never salt it twice.” => a cook (direct, colon): Never salt it twice.
    And one more word to Paul Haas, who owns the boat: “Please go home.” => Paul Haas (direct, colon): Please go home.
    She gave her word to Eva Lind: “Nobody swims here.” => ? (direct, colon): Nobody swims here.
    A word to the wise: boats leak. => nothing
    Eva Lind sent word to Paul Haas: “Nobody swims here.” => Eva Lind (direct, colon): Nobody swims here.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(WORD_TO))
def test_the_last_word_to_somebody_leads_in(text, expected):
    assert told(text) == expected


MOTTOS = r"""
    The favourite saying of Eva Lind, who has lost two boats, is “The lake does not read.” => Eva Lind (direct, same sentence): The lake does not read.
    The old motto of Paul Haas was “You must never dive alone.” => Paul Haas (direct, same sentence): You must never dive alone.
    The favorite phrase of Mia Holm is “It is always late.” => Mia Holm (direct, same sentence): It is always late.
    The answer of the divers was “It is always late.” => The answer of the divers (direct, same sentence): It is always late.
    The boat of Eva Lind is “as old as the lake.” => The boat of Eva Lind (direct, same sentence): as old as the lake.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(MOTTOS))
def test_a_motto_is_of_whoever_is_named_behind_it(text, expected):
    assert told(text) == expected

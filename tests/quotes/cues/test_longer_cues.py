"""Cues of more than one word."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Eva Lind points out that milk is dear.", "milk is dear"),
        ("Paul Haas went on to say that the shop had closed.", "the shop had closed"),
        ("Max Boyd was quick to add that he would pay.", "he would pay"),
        ("Perhaps Max Boyd was right to say the pipe was old.", "the pipe was old"),
        ("Eva Lind was wrong to claim that milk is dear.", "milk is dear"),
        ("Paul Haas is correct to argue that the shop was his.", "the shop was his"),
        ("Eva Lind took to Facebook to say she had won.", "she had won"),
        ("Paul Haas made it clear that he would not sell.", "he would not sell"),
        ("Max Boyd has made very clear that the shop is his.", "the shop is his"),
        ("Paul Haas took the view that the shop was his.", "the shop was his"),
        ("Eva Lind is of the opinion that milk is dear.", "milk is dear"),
        ("Max Boyd came to the conclusion that the pipe had burst.", "the pipe had burst"),
        ("Max Boyd made a strong case that the pipe had burst.", "the pipe had burst"),
        ("The union issued a warning that the shop would close.", "the shop would close"),
        ("Eva Lind was blunt: The shop is bankrupt.", "The shop is bankrupt"),
        ("Max Boyd was careful to note that he would pay.", "he would pay"),
        ("Police said at least 40 people were hurt.", "at least 40 people were hurt"),
        ("Max Boyd said about forty houses were lost.", "about forty houses were lost"),
        ("Eva Lind said over two dozen men had come.", "over two dozen men had come"),
        ("Eva Lind said after the flood the shop would move.", "after the flood the shop would move"),
        ("Eva Lind said despite the rain the fair had gone well.", "despite the rain the fair had gone well"),
        ("Max Boyd has said time and again that the pipe would burst.", "the pipe would burst"),
        ("Eva Lind used her speech to argue that milk is dear.", "milk is dear"),
        ("Eva Lind let it be known that she would not run.", "she would not run"),
        ("Paul Haas was quite adamant that the shop was open.", "the shop was open"),
        ("Paul Haas put it plainly: The shop is bankrupt.", "The shop is bankrupt"),
        ("The airline said on its website: Our planes are late until Tuesday.", "Our planes are late until Tuesday"),
        ("Paul Haas put it like this: The shop is bankrupt.", "The shop is bankrupt"),
        ("Max Boyd put it this way: The pipe was old.", "The pipe was old"),
        ("Eva Lind drew attention to the fact that milk is dear.", "milk is dear"),
        ("Max Boyd called attention to the fact that the pipe was old.", "the pipe was old"),
        ("The auditors are drawing attention to the fact that the shop is his.", "the shop is his"),
        ("Eva Lind has long said that milk is dear.", "milk is dear"),
        ("Paul Haas said closing the shop would hurt the street.", "closing the shop would hurt the street"),
        ("Max Boyd said for months he was the owner.", "he was the owner"),
        ("The shop had closed, Eva Lind reports.", "The shop had closed"),
        ("According to a tax filing, the shop lost money.", "the shop lost money"),
    ],
)
def test_what_a_longer_cue_reports(text, said):
    assert extract_quotes(text)["text"].tolist() == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Haas wants to say that the shop has closed.",
        "Paul Haas took the bus that was late.",
        "Eva Lind gave him a warning and left that night.",
        "Max Boyd made it to Graz that night.",
        "Eva Lind made a cake that was clear of eggs.",
        "She got a phone call he made in May.",
    ],
)
def test_what_is_only_meant_to_be_said_is_no_report(text):
    assert extract_quotes(text).empty


TOLD = r"""
    Eva Lind did not hesitate to say that the pump was old. => Eva Lind (indirect, cue): the pump was old
    Paul Haas never failed to mention that he was born in Graz. => Paul Haas (indirect, cue): he was born in Graz
    The owner let slip that the boat was sold. => The owner (indirect, cue): the boat was sold
    Mia Holm made no secret of the fact that she was bored. => Mia Holm (indirect, cue): she was bored
    Max Boyd put it on record that he had voted no. => Max Boyd (indirect, cue): he had voted no
    Omar Dahl had to admit that the till was empty. => Omar Dahl (indirect, cue): the till was empty
    Mia Holm saw fit to remind guests that she had won twice. => Mia Holm (indirect, cue): she had won twice
    Eva Lind was keen to stress that nothing was signed. => Eva Lind (indirect, cue): nothing was signed
    Eva Lind hesitated to say that the pump was old. => nothing
    Paul Haas failed to mention that he was born in Graz. => nothing
    Omar Dahl has to admit that the till is empty. => nothing
    Mia Holm let the boat slip into the lake. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_cues_of_several_words_and_those_that_deny_a_silence(text, expected):
    assert told(text) == expected


TOLD_AGAIN = r"""
    The club never forgets to mention that the pool is free. => The club (indirect, cue): the pool is free
    The club forgets to mention that the pool is cold. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_AGAIN))
def test_cues_of_several_words_and_those_that_deny_a_silence_again(text, expected):
    assert told(text) == expected


PUT_TO = r"""
    The lawyer put it to Haas that he had sunk the boat. => The lawyer (indirect, cue): he had sunk the boat
    Lind puts it to the club that boats are slow. => Lind (indirect, cue): boats are slow
    The judge put it to the captain that the lake was cold. => The judge (indirect, cue): the lake was cold
    Haas put it to good use that year. => nothing
    Haas put it to the test in May. => nothing
    Lind put it on the table. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(PUT_TO))
def test_what_is_put_to_somebody(text, expected):
    assert told(text) == expected

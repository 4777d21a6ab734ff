"""What is said before its cue, by class."""

import pytest
from told import sentences, told

from analysis import extract_quotes

GOES_ON = r"""
    And Berg, said Lahti, who remains a friend of her former boss, does not forget. => Lahti (indirect, cue): And Berg | Lahti (indirect, cue): does not forget
"""


@pytest.mark.parametrize(("text", "expected"), sentences(GOES_ON))
def test_who_is_asided_and_goes_on(text, expected):
    assert told(text) == expected


REPORTS = [
    # told to somebody, somewhere
    ("The bridge will be shut, engineers told the council on Tuesday.", ["The bridge will be shut"]),
    ("Nobody saw the letter, Lahti told members of the board at a meeting in Oslo.", ["Nobody saw the letter"]),
    ("On Friday, after the show in Oslo, Lahti told a joke.", []),
    # what records show, and what is posted
    ("The firm paid no tax for six years, court documents show.", ["The firm paid no tax for six years"]),
    ("The strike will go on, the union posted on its website.", ["The strike will go on"]),
    # a subject that "now" ends
    ("The duty of a mayor now, Lahti told a meeting, is to listen.", ["The duty of a mayor now", "is to listen"]),
    # how it was said
    ("The mill has been sold, Roe said by phone.", ["The mill has been sold"]),
    ("The bridge was never tested, the Herald reported last week.", ["The bridge was never tested"]),
    ("The Herald reported last month the mayor had left.", ["the mayor had left"]),
    ("The dam is safe, officials said on Monday in a case filed by bakers.", ["The dam is safe"]),
    (
        "The mill would be sold by May, the owner said in a letter addressed to workers.",
        ["The mill would be sold by May"],
    ),
    (
        "An outsider would run the firm, the court said on March 1 in a suit filed by miners.",
        ["An outsider would run the firm"],
    ),
    ("Prices will fall, said Ann Lahti, of the bakers' union.", ["Prices will fall"]),
    ("The vote was fair, observers say; the loser disagrees.", ["The vote was fair"]),
    ("As a result, the road was closed, said Tom Roe, chief engineer.", ["As a result, the road was closed"]),
    # a sentence that is a report itself
    ("The mayor claims the mill was sold, the paper reported.", ["The mayor claims the mill was sold"]),
    ("Officials agreed to close the road, the letter says.", ["Officials agreed to close the road"]),
    ("A man who saw it said the fire began there, police said.", ["A man who saw it said the fire began there"]),
    # what goes on behind "and"
    (
        "Bread will cost more, the union said, and many shops will close.",
        ["Bread will cost more", "and many shops will close"],
    ),
    ("The dam leaks, engineers said, and Lahti told the council it was old.", ["The dam leaks", "it was old"]),
    ("The vote was close, Berg said, and left the room.", ["The vote was close"]),
]


@pytest.mark.parametrize(("text", "said"), REPORTS)
def test_what_is_reported(text, said):
    assert extract_quotes(text)["text"].tolist() == said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As a result, the road was closed, said Tom Roe, chief engineer.", "Tom Roe"),
        ("The bridge will be shut, engineers told the council on Tuesday.", "engineers"),
    ],
)
def test_who_says_it(text, speaker):
    assert extract_quotes(text)["speaker"].tolist() == [speaker]


TOLD = r"""
    Rents will double by May, predicts Eva Lind, who lets rooms in Graz. => Eva Lind (indirect, cue): Rents will double by May
    The pump came too late, complains Paul Haas of the union. => Paul Haas (indirect, cue): The pump came too late
    The boat was too slow, he complained. => ? (indirect, cue): The boat was too slow
    It will rise again, fears Mia Holm, a farmer in the valley. => Mia Holm, farmer (indirect, cue): It will rise again
    The bridge, Omar Dahl told the panel on Monday evening, had been tested twice. => Omar Dahl (indirect, cue): The bridge | Omar Dahl (indirect, cue): had been tested twice
    The fungus, Mia Holm wrote in the journal Leaf in May, has spread to the coast. => Mia Holm (indirect, cue): The fungus | Mia Holm (indirect, cue): has spread to the coast
    The tax, the owner announced to cheers from his own side, would be paid back. => the owner (indirect, cue): The tax | the owner (indirect, cue): would be paid back
    The team, coached by Eva Lind, won the cup. => nothing
    In May, Mia Holm wrote in a letter to the bank, was late. => nothing
    Eva Lind, a diver who told the panel on Monday about it, had been ill. => nothing
    When it rained, Eva Lind joked with the crew. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_what_stands_before_a_verb_and_its_speaker_or_around_a_long_aside(text, expected):
    assert told(text) == expected


TOLD_TOO = r"""
    The last lynx in the valley is dead, fears ranger Mia Holm, who found the trap. => Mia Holm, ranger (indirect, cue): The last lynx in the valley is dead
    Cod will be scarce, warns skipper Paul Haas of the fishing union. => Paul Haas, skipper (indirect, cue): Cod will be scarce
    The firm paid fines, fees Haas owed and rent. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_TOO))
def test_what_stands_before_a_verb_and_its_speaker_or_around_a_long_aside_too(text, expected):
    assert told(text) == expected


WRAPPED = r"""
    The referee, fumed coach Paul Haas, had been looking at his watch. => Paul Haas, coach (indirect, cue): The referee | Paul Haas, coach (indirect, cue): had been looking at his watch
    The lake, grumbled Eva Lind, is a bath for dogs. => Eva Lind (indirect, cue): The lake | Eva Lind (indirect, cue): is a bath for dogs
    The soup, sneered the cook Mia Holm, was made of shoes. => Mia Holm (indirect, cue): The soup | Mia Holm (indirect, cue): was made of shoes
    It will never open, grumbled Eva Lind. => Eva Lind (indirect, cue): It will never open
    The lake, Eva Lind, is cold. => nothing
    The lake, loved by Eva Lind, is cold. => nothing
    Paul Haas, fumed at Eva Lind, is gone. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(WRAPPED))
def test_a_verb_and_a_name_may_be_put_into_a_clause(text, expected):
    assert told(text) == expected


BEFORE_A_COLON = r"""
    The lake is cold in May, Lind said: “We swim all the same.” => Lind (indirect, cue): The lake is cold in May | Lind (direct, cue): We swim all the same.
    Ferries run every day, she told us on Monday. Boyd said: “They leak.” => ? (indirect, cue): Ferries run every day | Boyd (direct, cue): They leak.
    The club has no money, Haas added: “We are broke.” => Haas (indirect, cue): The club has no money | Haas (direct, cue): We are broke.
    At the lake, which was frozen, Lind said: “We swim.” => Lind (direct, cue): We swim.
    After the race, the captain said: “They leak.” => the captain (direct, cue): They leak.
    When the ice broke, Haas said: “We swim.” => Haas (direct, cue): We swim.
    Lind was born by the lake, which is cold and, she says, there is no shame in that. => Lind (indirect, cue): there is no shame in that
    The ferry is late and, Haas said, the captain is ill. => Haas (indirect, cue): the captain is ill
    The club was founded in 1970 but, Boyd says, nobody swims there. => Boyd (indirect, cue): nobody swims there
    The ferry, Haas said, is late and old. => Haas (indirect, cue): The ferry | Haas (indirect, cue): is late and old
    The boat is old and slow, Haas said, and leaks. => Haas (indirect, cue): The boat is old and slow
"""


@pytest.mark.parametrize(("text", "expected"), sentences(BEFORE_A_COLON))
def test_what_is_said_before_a_colon_or_behind_and(text, expected):
    assert told(text) == expected

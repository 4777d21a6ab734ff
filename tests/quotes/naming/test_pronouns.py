"""Whom he and she mean."""

import pytest
from inputs import BEFORE
from told import sentences, told

from analysis.quotes.extract import extract_quotes


def test_whom_something_was_easy_for_is_who_speaks_next():
    text = f"{BEFORE}For Roe, a baker, it was no work. “It was late,” he said."
    assert extract_quotes(text)["speaker"].tolist() == ["Roe"]


def test_a_person_known_before_may_be_introduced_again():
    text = (
        "Tom Ek flies boats. He is 23. Jo Roe sells them. He has a shop. It is not something that worries the new pilot "
        "Tom Ek.\n\n“They need a pilot,” he says."
    )
    assert extract_quotes(text)["speaker"].iloc[-1] == "Tom Ek"


@pytest.mark.parametrize(
    "opening", ["Asked about Bob Ray", "Responding to Bob Ray's claims", "Speaking after Bob Ray's arrest"]
)
def test_who_is_asked_about_does_not_speak(opening):
    assert extract_quotes(f"Tom Lee resigned. {opening}, he said: “It was late.”")["speaker"].tolist() == ["Tom Lee"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Amina Roe met Xolqui Berg at noon. “You came,” he said. “I did,” she said.", ["Xolqui Berg", "Amina Roe"]),
        ("Tom Lee beat Zhorik Malak in May. “He was faster,” she said.", ["Zhorik Malak"]),
        ("Mary Roe questioned Ebbe Thorsson. “I burned them,” he said.", ["Ebbe Thorsson"]),
    ],
)
def test_a_pronoun_of_the_other_sex_means_the_other_one(text, speakers):
    assert extract_quotes(text)["speaker"].tolist() == speakers


AFTER_WHO_SPOKE = [
    ("Jo Lund had lied, said Paul Haas. He added that it was late.", "Paul Haas"),
    ("Mr Lund had lied, argued Mr Haas. Pointing to the rope, he added that it was late.", "Haas"),
    ("The nephew of Jo Lund had lied, Paul Haas said. He told the panel that it was late.", "Paul Haas"),
    ("Paul Haas said it was old. The plot of Jo Lund's film, he said, was thin.", "Paul Haas"),
    ("Paul Haas said it was late. Standing beside Jo Lund, he added that it rained.", "Paul Haas"),
    ("Paul Haas was tired. After calling Jo Lund he said that it was late.", "Paul Haas"),
    ("Paul Haas laughed. But in meeting Jo Lund he said that it was late.", "Paul Haas"),
    # not: who is only spoken of there, or owns who speaks, and a clause that only tells when
    ("Paul Haas, a cook, said Jo Lund was ill. He said it was late.", "Paul Haas"),
    ("It was old, said Ann Lund's lawyer, Mia Holm. She added that it was late.", "Mia Holm"),
    ("Mia Holm met him. After Tom Lund left, he said it was late.", "Tom Lund"),
    ("The source of Ann Lund's losses is no mystery, she said.", "Ann Lund"),
]


@pytest.mark.parametrize(("text", "speaker"), AFTER_WHO_SPOKE)
def test_who_just_spoke_goes_on_and_nobody_stands_beside_himself(text, speaker):
    assert extract_quotes(text).speaker.iloc[-1] == speaker


HIS_NEIGHBOUR = r"""
    Paul Haas still plays on the wall. He tells divers “to copy nobody.” His neighbour Dayron Lund, 19, has found others. “I learned it from films,” he said. => Paul Haas (direct, cue): to copy nobody. | Dayron Lund (direct, cue): I learned it from films,
    Tom Berg left. His brother Xolqui Berg stayed. “It was late,” he said. => Xolqui Berg (direct, cue): It was late,
    Tom Berg left. His boat stayed. “It was late,” he said. => Tom Berg (direct, cue): It was late,
    Tom Berg left. His boat was sold. He said it was late. => Tom Berg (indirect, cue): it was late
"""


@pytest.mark.parametrize(("text", "expected"), sentences(HIS_NEIGHBOUR))
def test_his_neighbour_is_nearer_than_he(text, expected):
    assert told(text) == expected


CLAIMING = r"""
    The coach, Paul Haas, was at the lake. Claiming Tom Berg was late, he said: “We will not wait for him.” => Paul Haas, coach (direct, cue): We will not wait for him.
    Paul Haas came late. Insisting that Tom Berg had left, he said it was over. => Paul Haas (indirect, cue): Tom Berg had left | Paul Haas (indirect, cue): it was over
    Mia Holm came late. Saying Eva Lind was “quite safe,” she said the boat had left. => Mia Holm (mixed, cue): Saying Eva Lind was “quite safe,” | Mia Holm (indirect, cue): the boat had left
    Paul Haas came late. Claiming to be ill, he said it was over. => Paul Haas (indirect, cue): to be ill | Paul Haas (indirect, cue): it was over
    Tom Berg came late. When Paul Haas claimed the boat, he said it was over. => Paul Haas (indirect, cue): it was over
"""


@pytest.mark.parametrize(("text", "expected"), sentences(CLAIMING))
def test_he_is_none_of_those_of_whom_he_claims_something(text, expected):
    assert told(text) == expected


OWNERS_FIRST = r"""
    Paul Haas left. On Tavi Lund's page she says it was late. => Tavi Lund (indirect, cue): it was late
    Paul Haas left. During Tavi Lund's long film on Monday she tells him that it was late. => Tavi Lund (indirect, cue): it was late
    Paul Haas left. On Tavi Lund's boat she told him that it was late. => Tavi Lund (indirect, cue): it was late
    Paul Haas left. On Tavi Lund's page on Monday Mia Holm weeps. She says it was late. => Mia Holm (indirect, cue): it was late
    Eva Lind left. In Tom Berg's film on Monday she says it was late. => Eva Lind (indirect, cue): it was late
    Eva Lind left. Xolqui Lund's film is out. She says it was late. => Xolqui Lund (indirect, cue): it was late
"""


@pytest.mark.parametrize(("text", "expected"), sentences(OWNERS_FIRST))
def test_she_owns_what_her_sentence_begins_with(text, expected):
    assert told(text) == expected


SUBJECTS_OF_WHOM_MORE_IS_SAID = r"""
    Eva Boyd was fired in 2017. Ski expert and author Mia Lind says the plan is good. “It is a slight shift,” she said. => Mia Lind, expert and author (indirect, cue): the plan is good | Mia Lind, expert and author (direct, cue): It is a slight shift,
    Eva Boyd left. The singer and actress Mia Lind told us the lake was cold. “It is late,” she said. => Mia Lind, singer and actress (indirect, cue): the lake was cold | Mia Lind, singer and actress (direct, cue): It is late,
    Eva Boyd left. The former diver and captain Mia Lind says boats are slow. “It is late,” she said. => Mia Lind, former diver and captain (indirect, cue): boats are slow | Mia Lind, former diver and captain (direct, cue): It is late,
    Eva Boyd left. The club thanked divers and actress Mia Lind in May. “It is late,” she said. => Eva Boyd (direct, cue): It is late,
    Paul Haas will not sell the boat. Referencing the plan of coach Max Boyd, he said the lake was cold. => Paul Haas (indirect, cue): the lake was cold
    Paul Haas left. Channeling his old coach, Max Boyd, he said the lake was cold. => Paul Haas (indirect, cue): the lake was cold
    King Max Boyd was in Graz, he said. => Max Boyd, King (indirect, cue): King Max Boyd was in Graz
    Coach Max Boyd was angry. His claims were denied by the diver Paul Haas, who accused the club of greed. Boats would be cheap, he argued. => Paul Haas, diver (indirect, cue): the club of greed | Paul Haas, diver (indirect, cue): Boats would be cheap
    Coach Max Boyd was angry. His plan was praised by captain Paul Haas, who said it was late. He added that the lake was cold. => Paul Haas, captain (indirect, cue): it was late | Paul Haas, captain (indirect, cue): the lake was cold
    Coach Max Boyd said it was late. He was fired by Paul Haas, who lives in Graz. The lake was cold, he argued. => Max Boyd, Coach (indirect, cue): it was late | Max Boyd, Coach (indirect, cue): The lake was cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(SUBJECTS_OF_WHOM_MORE_IS_SAID))
def test_who_has_two_roles_or_is_named_behind_by_is_meant(text, expected):
    assert told(text) == expected


ONLY_ONE_NAMED = [
    # nothing but a first name tells the sex, and the article names nobody else
    ("Ola Berg runs a mill. Berg called for calm on Monday. She said it was late.", "Ola Berg"),
    ("Ola Berg runs a mill. Berg called for calm on Monday. He said it was late.", "Ola Berg"),
    ("Andrea Riva told the guests that the fair was open. He added that it was cold.", "Andrea Riva"),
    ("Joan Mestre has promised a new play. He says it was luck.", "Joan Mestre"),
    # of unknown sex, and named alone where the sentence is about no person
    ("Mr Roe laughed. For pupils such as Xolqui Dahl, much is new. “It was fun,” she says.", "Xolqui Dahl"),
    ("Mr Roe laughed. The prize went to Xolqui Dahl. “It was fun,” she says.", "Xolqui Dahl"),
    ("Mr Roe laughed. Nothing had ever worried Xolqui Dahl. “It was fun,” she says.", "Xolqui Dahl"),
    # not: a title tells the sex, somebody without a name may be meant, or the sentence is about such a one
    ("Mr Ola Berg runs a mill. She said it was late.", None),
    ("Ann Roe runs a mill. He said it was late.", None),
    ("Ann Roe promised calm. A man came to the door on Monday. He said it was late.", "A man"),
    ("Ann Roe promised calm when it was shut, and the miller slept. He said it was late.", None),
    ("Mr Roe laughed. The waitress knew Xolqui Dahl. “It was fun,” she says.", None),
]


@pytest.mark.parametrize(("text", "speaker"), ONLY_ONE_NAMED)
def test_a_pronoun_may_mean_the_only_one_named_whatever_the_first_name(text, speaker):
    found = extract_quotes(text).speaker.iloc[-1]
    assert found == speaker if speaker else found is None or found not in ("Ola Berg", "Ann Roe", "Xolqui Dahl")

"""Who is a person, and whether he or she."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes


def last_speaker(text):
    return extract_quotes(text)["speaker"].iloc[-1]


def test_he_is_no_firm_that_has_a_chief_executive():
    text = "“We are sorry,” Deliveroo’s chief executive Tom Berg said. “It was hard,” he added."
    assert last_speaker(text) == "Tom Berg"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mary Roe left. Ilhan Berg asked for mercy, saying she was sorry. She added: “It is late.”", "Ilhan Berg"),
        ("Mary Ek came. Ilhan Dahl denied it, insisting she was ill. “I slept,” she told the court.", "Ilhan Dahl"),
        ("Tom Roe hit it. Ilhan Berg is one of the first two women there. “It was loud,” she said.", "Ilhan Berg"),
        ("Mary Ek came. Ilhan Roe was the first woman to lead it. “I was proud,” she said.", "Ilhan Roe"),
        ("Mary Ek spoke. Jo Dahl is a father of three. “They are asleep,” he said.", "Jo Dahl"),
        ("Mary Ek spoke. Tom Dahl attacked Ann Roe, saying she was ill. “It is late,” he said.", "Tom Dahl"),
    ],
)
def test_what_the_article_says_of_somebody_outweighs_a_first_name(text, speaker):
    assert last_speaker(text) == speaker


ONE_PERSON = r"""
    Josefa Haas has never liked the medal. A daily quotes him as saying he would “rather mend nets than dive.” => Josefa Haas (mixed, cue): he would “rather mend nets than dive.”
    Tendai Lund, whom her divers call a seal, has won a prize. “It is heavy,” she said. => Tendai Lund (direct, cue): It is heavy,
    Eva Lind left early with his dog. “It is heavy,” he said. => Eva Lind (direct, cue): It is heavy,
    Eva Lind left early. “It is heavy,” he said. => ? (direct, cue): It is heavy,
    Eva Lind met Mia Holm, who gave him soup. “It is heavy,” he said. => ? (direct, cue): It is heavy,
    Mrs. Eva Lind gave him soup. “It is heavy,” he said. => ? (direct, cue): It is heavy,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(ONE_PERSON))
def test_him_and_her_tell_the_sex_of_the_only_person_named(text, expected):
    assert told(text) == expected


NO_APPOSITION = r"""
    The boat was sold to Mia Lind, a captain said. It was old. “It leaks,” the captain told us. => a captain (indirect, cue): The boat was sold to Mia Lind | a captain (direct, cue): It leaks,
    The club had no money for Paul Haas, a source said. Boats are dear. That is new. It is late. Ferries left, the source said. => a source (indirect, cue): The club had no money for Paul Haas
    Lind and Haas, explains the pilot, were late. => the pilot (indirect, cue): Lind and Haas | the pilot (indirect, cue): were late
    The lake was named after Mia Lind, an old captain. It is cold. The captain said boats were slow. => Mia Lind, old captain (indirect, cue): boats were slow
"""


@pytest.mark.parametrize(("text", "expected"), sentences(NO_APPOSITION))
def test_who_says_a_sentence_is_not_whom_it_names_last(text, expected):
    assert told(text) == expected


TITLE_BEFORE_COMMA = [
    ("The Bakers Party leader, Jo Corbin, met Tom Berg. It rained. The Bakers leader said it was late.", "Jo Corbin"),
    ("Norland’s fire chief, Jo Ek, met Tom Berg. It rained. “It burned,” the chief said.", "Jo Ek"),
    ("They asked the old midwife, Mia Holm. Tom Berg left. “It was hot,” the midwife said.", "Mia Holm"),
    ("Last came the prime minister, Jo Ek. Tom Berg left. “It was hot,” the prime minister said.", "Jo Ek"),
    # not: no comma closes the name, no one’s title, or a minister of another rank
    ("To the delight of the judge, Mia Holm left. Tom Berg sang. “It was hot,” the judge said.", "the judge"),
    ("Before the judge, Mia Holm wept. Tom Berg sang. “It was hot,” the judge said.", "the judge"),
    ("The farm minister, Jo Ek, met Tom Berg. It rained. The prime minister said it was late.", "The prime minister"),
]


@pytest.mark.parametrize(("text", "speaker"), TITLE_BEFORE_COMMA)
def test_a_title_before_a_name_between_commas_is_learnt(text, speaker):
    assert extract_quotes(text).speaker.iloc[-1] == speaker

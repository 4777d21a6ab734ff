"""Who stands to the left of the verb of saying."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes

AFTER_SEMICOLONS = r"""
    Jo Berg, “the Baker”; he said the ferry was old. => ? (indirect, cue): the ferry was old
"""


@pytest.mark.parametrize(("text", "expected"), sentences(AFTER_SEMICOLONS))
def test_a_semicolon_parts_who_speaks_from_what_was_before(text, expected):
    assert told(text) == expected


def last_speaker(text):
    return extract_quotes(text)["speaker"].iloc[-1]


@pytest.mark.parametrize(
    "beginning",
    ["Mary Ek from the Harbour Museum", "Mary Ek of the Bakers Union", "Mary Ek MP", "Mary Ek at Oulu Harbour"],
)
@pytest.mark.parametrize("verb", ["told the Oulu Times", "said on Monday"])
def test_a_comma_between_who_speaks_and_the_verb_parts_nothing(beginning, verb):
    assert last_speaker(f"“It is digital,” {beginning}, {verb}.") == "Mary Ek"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It will hold,” Mary Ek, chief engineer at Oulu Harbour said.", "Mary Ek"),
        ("“It will hold,” Omar Dahl, a spokesman for the port told reporters.", "Omar Dahl"),
        ("“It will hold,” Mary Ek, senior lecturer in law at Oulu says.", "Mary Ek"),
        ("“It will hold,” Omar Dahl, the head of the union said on Monday.", "Omar Dahl"),
        ("The Harbour Museum, whose boats are loved by children in Norway, said “it will open”.", "Harbour Museum"),
        ("Mary Ek, whose boats are used by Omar Dahl, said “it will open”.", "Mary Ek"),
        ("The union, of course, says the port is old.", "The union"),
        ("The union, it must be said, says that the port is old.", "The union"),
        ("Mary Ek, as ever, said the port was old.", "Mary Ek"),
    ],
)
def test_a_title_without_a_last_comma_and_the_writers_remarks_do_not_hide_who_speaks(text, speaker):
    assert last_speaker(text) == speaker


LONG_SUBJECTS = [
    # subjects with a clause of their own
    ("People who know him say the mayor is ill.", ["the mayor is ill"]),
    ("Farmers whose mills have closed say the town has done little.", ["the town has done little"]),
    ("Neighbours who heard the shots said the man ran away.", ["the man ran away"]),
    ("Majorities in all five say they want a bridge.", ["they want a bridge"]),
    ("The mill owes millions, according to more than a dozen former and current bakers.", ["The mill owes millions"]),
    ("The mayor, who did not know that the dam was old, said it was.", ["it was"]),
    ("Jo Berg, a baker who saw what the town had done, said it was late.", ["it was late"]),
    ("Ann Roe, the guard that the mill had hired, said she was ill.", ["she was ill"]),
    # a name in an aside is not that of whom the aside is put into
    ("The deputy leader, Tom Hale said, was wrong.", ["The deputy leader", "was wrong"]),
    ("A senior adviser, Jo Berg says, has left.", ["A senior adviser", "has left"]),
    ("Her senior adviser, Jo Berg said it was late.", ["it was late"]),
    ("The police chief said the road was open.", ["the road was open"]),
]


@pytest.mark.parametrize(("text", "said"), LONG_SUBJECTS)
def test_what_people_with_a_clause_of_their_own_say(text, said):
    assert extract_quotes(text)["text"].tolist() == said


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("People who know him say the mayor is ill.", ["People who know him"]),
        ("“He left early,” the clerk recalled, adding that Roe stayed.", ["the clerk", "the clerk"]),
    ],
)
def test_who_they_are(text, speakers):
    assert extract_quotes(text)["speaker"].tolist() == speakers


@pytest.mark.parametrize(
    ("text", "speaker", "last"),
    [
        ("Bakers say mills will pay more rent and Norbank says the sums are wrong.", "Norbank", "the sums are wrong"),
        ("It was a long strike and the mayor said nobody had won.", "the mayor", "nobody had won"),
        ("Mary Ek sold the mill and residents say it is loud.", "residents", "it is loud"),
        ("The mayor and the bakers say it is loud.", "The mayor and the bakers", "it is loud"),
        ("On Monday Mary Ek and Omar Dahl said it was loud.", "Mary Ek and Omar Dahl", "it was loud"),
        (
            "The judge said the mayor and the bakers say it is loud.",
            "The judge",
            "the mayor and the bakers say it is loud",
        ),
    ],
)
def test_and_begins_a_clause_behind_what_a_verb_takes(text, speaker, last):
    told = extract_quotes(text).iloc[-1]
    assert (told["speaker"], told["text"]) == (speaker, last)


LATER = r"""
    The mayor’s tweet an hour later said the road was open. => The mayor (indirect, cue): the road was open
    The clinic two days later said the road was open. => The clinic (indirect, cue): the road was open
    Two days later said the mayor: “The road is open.” => the mayor (direct, cue): The road is open.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(LATER))
def test_an_hour_later_is_no_part_of_who_speaks(text, expected):
    assert told(text) == expected


STRAY = r"""
    When the lake froze, mayor Eva Lind, said it was late. => Eva Lind, mayor (indirect, cue): it was late
    If it rains, Mia Holm, said the boat will stay. => Mia Holm (indirect, cue): the boat will stay
    When the lake froze, the mayor, Eva Lind, said it was late. => Eva Lind, mayor (indirect, cue): it was late
"""


@pytest.mark.parametrize(("text", "expected"), sentences(STRAY))
def test_a_comma_may_part_a_name_from_its_verb_behind_a_clause(text, expected):
    assert told(text) == expected


ADDED_WITHOUT_COMMA = r"""
    Mia Lind, captain of the ferry said the lake was rough. => Mia Lind, captain (indirect, cue): the lake was rough
    Paul Haas, chairman of Norland Boats has warned that fuel is dear. => Paul Haas, chairman of Norland Boats (indirect, cue): fuel is dear
    Dr Mia Lind, chief engineer at the harbour told us the gate leaked. => Mia Lind, chief engineer; Dr (indirect, cue): the gate leaked
    Mia Lind, wearing a wet coat said the ferry was late. => Mia Lind (indirect, cue): the ferry was late
    Paul Haas, now living in Graz and running a café says: “Boats are slow.” => Paul Haas (direct, cue): Boats are slow.
    Graz, Mayor Lind said, is a cold town. => Lind, Mayor (indirect, cue): Graz | Lind, Mayor (indirect, cue): is a cold town
    Paul Haas, police said, was asleep. => police (indirect, cue): Paul Haas | police (indirect, cue): was asleep
    In Graz, police said the lake was shut. => police (indirect, cue): the lake was shut
    “We will swim”, Mia Lind, the captain, said. => Mia Lind, captain (direct, cue): We will swim
    “We swim in May”, Paul Haas, head coach at the club, told Graz Today on Monday. => Paul Haas, head coach (direct, cue): We swim in May
    “It leaks”, Max Boyd, who built the boat, told us. => Max Boyd (direct, distant cue): It leaks
    “The Cold Lake”, a film by Mia Lind, says nothing new. => nothing
    “We will swim in the lake at night”, Mia Lind, lead engineer at the harbour, told Norland News in an interview published on Friday. => Mia Lind, lead engineer (direct, cue): We will swim in the lake at night
    Paul Haas, lead singer of the band, said the lake was cold. => Paul Haas, lead singer (indirect, cue): the lake was cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(ADDED_WITHOUT_COMMA))
def test_what_is_added_to_a_name_without_a_comma_behind_it(text, expected):
    assert told(text) == expected


BRACKETED = r"""
    Mia Holm (R-Oulu), mayor of Kemi, said the barge leaked. => Mia Holm, R-Oulu (indirect, cue): the barge leaked
"""


@pytest.mark.parametrize(("text", "expected"), sentences(BRACKETED))
def test_a_party_in_brackets_is_no_verb(text, expected):
    assert told(text) == expected

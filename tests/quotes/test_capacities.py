"""In what capacity a speaker speaks."""

from __future__ import annotations

import pandas as pd
import pytest
from told import sentences, told

from analysis import extract_quotes, measure, sources

COLUMNS = ["source_type", "speaker_title", "organisation", "pronoun"]


def capacity(text, row=0):
    cells = extract_quotes(text)[COLUMNS].iloc[row]
    return [None if pd.isna(cell) else cell for cell in cells]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Norway, Kenya, India, Brazil, Ireland: the same forms with names of any country.
        ("“It leaks,” said Ann Lahti, chief economist of the Bank of Norland.", ["named person", "chief economist", "Bank of Norland", None]),
        ("“It leaks,” said Wanjiru Kamau, a senior researcher at the Nairobi Water Institute.", ["named person", "senior researcher", "Nairobi Water Institute", None]),
        ("“It leaks,” said farmer Ramesh Patil.", ["named person", "farmer", None, None]),
        ("“It leaks,” said Mayor Paulo Souza. He left.", ["named person", "Mayor", None, "he"]),
        ("The dam leaks, the Bank of Norland said.", ["named organisation", None, "Bank of Norland", None]),
        ("“It leaks,” a Bank of Norland spokesperson said.", ["named organisation", "spokesperson", "Bank of Norland", None]),
        ("“It leaks,” said a lawyer for the Bank of Norland.", ["named organisation", "lawyer", "Bank of Norland", None]),
        ("Norland Airlines lost money. “It rains,” said a spokesman for the company.", ["named organisation", "spokesman", "Norland Airlines", None]),
        ("Norland Airlines lost money. “It rains,” said the firm’s lawyers.", ["named organisation", None, "Norland Airlines", None]),
        ("The Oslo School District met. District officials said that it rained.", ["named organisation", None, "Oslo School District", None]),
        ("Norland Airlines lost money. Company insiders said that it rained.", ["unnamed group", None, "Norland Airlines", None]),
        ("The dam leaks, according to a tally by the Dam Safety Campaign.", ["document", None, "Dam Safety Campaign", None]),
        ("The Bakers Union met. A spokesman said that it rained.", ["named organisation", "spokesman", "Bakers Union", None]),
        ("The Bakers Union met Norland Airlines. A spokesman said that it rained.", ["unnamed person", "spokesman", None, None]),
        ("The Bakers Union met. A spokesman for the ferrymen said that it rained.", ["unnamed person", "spokesman", None, None]),
        ("“It rained,” said Finland coach Ann Lahti.", ["named person", "Finland coach", "Finland", None]),
        ("Ann Lahti was ill. “It leaks,” said the retired plumber.", ["named person", "retired plumber", None, None]),
        ("Ann Lahti was a fringe player. Ann Lahti, the owner, left. “It leaks,” said Ann Lahti, a plumber.", ["named person", "plumber; owner; fringe player", None, None]),
        ("“It leaks,” said a baker.", ["unnamed person", "baker", None, None]),
        ("The dam leaks, residents said.", ["unnamed group", None, None, None]),
        ("The dam leaks, according to the Bakers Union and the Nordvik Council.", ["named organisation", None, "Bakers Union and Nordvik Council", None]),
        ("The Bank of Norland and Norland Airlines said that it rained.", ["named organisation", None, "Bank of Norland and Norland Airlines", None]),
        ("Bank of Norland officials and Norland Airlines said that it rained.", ["unnamed group", None, "Bank of Norland", None]),
        ("Moscow and Washington said that it rained.", ["named organisation", None, "Moscow and Washington", None]),
        ("Ann Lahti and the Bank of Norland said that it rained.", ["named person", None, None, None]),
        ("Norland Airlines lost money. “It rained,” Norland Airlines’ letter said.", ["document", None, "Norland Airlines", None]),
        ("Ann Lahti lost money. “It rained,” Lahti’s letter said.", ["named person", None, None, None]),
        ("Rain Watch, an advocacy group, said that it rained.", ["named organisation", None, "Rain Watch", None]),
        ("“It leaks,” someone said.", ["unnamed person", None, None, None]),
        ("“It leaks,” everybody in the hall said.", ["unnamed group", None, None, None]),
        ("The dam leaks, according to a court filing.", ["document", None, None, None]),
        ("It rains more, according to a count by the Bakers Union.", ["document", None, "Bakers Union", None]),
        ("A paper by the Bakers Union says that it rains.", ["document", None, "Bakers Union", None]),
        ("The Norland Times ran a piece that noted that it rained.", ["document", None, "Norland Times", None]),
        ("The Norland Times read a piece that noted that it rained.", ["document", None, None, None]),
        ("A poll by the Norland Times and the Oslo Institute shows that it rains.", ["document", None, "Norland Times and Oslo Institute", None]),
        ("Secretary for Transport, Housing and Sports Ann Lahti said it was late.", ["named person", "Secretary for Transport, Housing and Sports", None, None]),
        ("Norland’s Office for the Prevention of Rain said it was late.", ["named organisation", None, "Norland’s Office for the Prevention of Rain", None]),
        ("Oslo mayor Ann Lahti said it was late.", ["named person", "Oslo mayor", "Oslo", None]),
        ("Officials who spoke with the Norland Times said that it rained.", ["unnamed group", None, None, None]),
        ("Officials who left the Norland Times said that it rained.", ["named organisation", None, "Norland Times", None]),
        ("Sens. Jo Roe of Ohio and Bo Ek of Iowa said it was late.", ["named person", None, None, None]),
        ("The OC Mary Berg said it was late.", ["named person", "OC", None, None]),
        ("It rained all day, said Ann Lahti, Bo Ek’s sister.", ["named person", None, None, None]),
        ("The dam leaks, a witness said.", ["unnamed person", None, None, None]),
        ("Ann Lahti and Bo Ek left. Lahti and Ek said that it rained.", ["named person", None, None, None]),
        ("The dam leaks, according to a Bank of Norland report.", ["document", None, "Bank of Norland", None]),
    ],
)  # fmt: skip
def test_the_capacity_of_a_speaker(text, expected):
    assert capacity(text) == expected


def test_a_spokesperson_goes_on_speaking_for_the_same_body():
    text = "“It leaks,” a Bank of Norland spokesman said. It rained. “It is old,” the spokesman said."
    assert capacity(text, 1)[:3] == ["named organisation", "spokesman", "Bank of Norland"]


def test_a_pronoun_is_never_that_of_the_first_name():
    assert capacity("“It leaks,” said Mary Lahti, a baker. It rained.")[3] is None
    assert capacity("“It leaks,” said Mary Lahti, a baker. “It is old,” she said.", 1)[3] == "she"


def test_without_a_speaker_nothing_is_known():
    quotes = extract_quotes("It was late in the evening. “It leaks.”")
    assert quotes[COLUMNS + ["anonymous", "cue_class"]].isna().all(axis=None)


def test_measure_and_extract_quotes_say_the_same():
    text = "“It leaks,” said Ann Lahti, chief economist of the Bank of Norland. Guards claimed that it did not."
    pd.testing.assert_frame_equal(measure(text).quotes, extract_quotes(text))


def test_words_that_are_no_quotation_have_no_capacity():
    quotes = extract_quotes("The so-called “dam” leaks, residents said.", left_out=True)
    assert quotes.loc[quotes["kind"] == "fragment", "source_type"].isna().all()


@pytest.mark.parametrize("rank", ["Insp", "Det Insp", "Chief Insp", "Supt", "Det Supt", "Det Sgt", "Coroner"])
def test_ranks_and_offices_before_a_name_are_titles(rank):
    text = f"The road was closed on Monday. {rank} Tom Berg said: “Please stay away from the road.”"
    row = sources(text).iloc[0]
    assert row[["speaker", "title", "role"]].tolist() == ["Tom Berg", rank, "police, law and courts"]


OF_A_BODY = r"""
    The mill is old, said Lahti Bank president Jo Berg. => Jo Berg, president of Lahti Bank (indirect, cue): The mill is old
    The mill is old, said Fisheries Minister Jo Berg. => Jo Berg, Minister of Fisheries (indirect, cue): The mill is old
    The mill is old, said Deputy Mayor Jo Berg. => Jo Berg, Deputy Mayor (indirect, cue): The mill is old
    The mill is old, said Danish chef Jo Berg. => Jo Berg, chef (indirect, cue): The mill is old
"""


@pytest.mark.parametrize(("text", "expected"), sentences(OF_A_BODY))
def test_who_has_an_office_of_a_body_speaks_for_it(text, expected):
    assert told(text) == expected

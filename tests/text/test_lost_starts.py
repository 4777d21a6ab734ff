import pandas as pd
import pytest

from analysis import extract_quotes
from analysis.text.lost_starts import lost_starts
from analysis.text.reading import edited

GREW = "The company grew, and an inquiry with a consultant paediatrician began."
LOST = [  # a line and what it is read as, after one that ends with a sentence
    ("mpany said it would close.", "The company said it would close."),
    ("judge agreed with the bakers.", "The judge agreed with the bakers."),
    ("regulator, which is new, found mice.", "The regulator, which is new, found mice."),
    ("quiry heard that it rained.", "The inquiry heard that it rained."),
    ("ultant paediatrician said no.", "The consultant paediatrician said no."),
    ("rime minister left.", "The prime minister left."),
    ("vernment has said so.", "The government has said so."),
    ("28-year-old says it rained.", "The 28-year-old says it rained."),
    ("55-year-old, from Oulu, said it rained.", "The 55-year-old, from Oulu, said it rained."),
    ("statement added that it rained.", "The statement added that it rained."),
]
KEPT = [  # nobody can tell what is lost, or nothing is
    "rty years later it rained.",  # nothing that speaks
    "rt said it was late.",  # nothing in the article ends so
    "quest for gold began.",  # a word by itself
    "28-year-old man left.",
    "28-year-old Ann Lahti left.",
    "company registration follows.",
    "sadly it rained.",
    "The mpany said it rained.",
]


def read(line: str, before: str = GREW) -> str:
    return edited(*lost_starts(f"{before}\n\n{line}"))[0].rpartition("\n")[2]


@pytest.mark.parametrize(("line", "whole"), LOST)
def test_lost_letters_are_read(line: str, whole: str) -> None:
    assert read(line) == whole


@pytest.mark.parametrize("line", KEPT)
def test_what_nobody_can_tell_is_left(line: str) -> None:
    assert read(line) == line


@pytest.mark.parametrize("before", ["The company is led by a", "a. Lahti\n\nb. company\n\nall of it small."])
def test_lines_that_go_on_and_texts_without_capitals_are_left(before: str) -> None:
    assert read("judge agreed.", before) == "judge agreed."


def test_who_speaks_is_known_without_the_first_letters() -> None:
    text = "Norbank is a company in Oulu. It grew.\n\nIt rained.\n\nmpany said it would close."
    [row] = extract_quotes(pd.DataFrame({"doc_id": ["a"], "text": [text]})).to_dict("records")
    assert (row["speaker"], text[row["start"] : row["end"]]) == ("Norbank", "it would close")
    assert text[int(row["speaker_start"]) : int(row["speaker_end"])] == "mpany"

"""Which names of people are one person."""

import pytest
from inputs import BEFORE, mentions_in

from analysis import name_actors


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ann Lahti and her husband Bo Lahti came. Mrs. Lahti spoke.", "Ann Lahti"),
        ("Ann Lahti and her husband Bo Lahti came. Mr. Lahti spoke.", "Bo Lahti"),
        ("John Kemp, the governor, met Mary Kemp, a teacher. Gov. Kemp said yes.", "John Kemp"),
        ("Judge Mary Kemp met John Kemp. He thanked Judge Kemp.", "Mary Kemp"),
        ("George Marsh Sr. and George Marsh Jr. met. Marsh Sr. spoke.", "George Marsh Sr."),
        ("George H. W. Marsh and George W. Marsh met. George H.W. Marsh smiled.", "George H. W. Marsh"),
        ("John A. Smith won; John B. Smith lost. John B. Smith wept.", "John B. Smith"),
        ("Robert Haines Jr. spoke. Robert Q. Haines Jr. left.", "Robert Q. Haines Jr."),
        ("J. D. Harrow wrote it. John Harrow signed.", "J. D. Harrow"),
        ("The Nordic Fisheries Council (NFC) met. NFC members voted.", "Nordic Fisheries Council"),
        ("Abdel Fattah el-Sisi spoke. Sisi left.", "Abdel Fattah el-Sisi"),
        ("Kim Jong-un met Moon Jae-in. Kim smiled; Moon laughed.", "Moon Jae-in"),
    ],
)
def test_who_is_meant_at_last(text, last):
    assert mentions_in(text)["actor"].iloc[-1] == last


def test_a_surname_goes_to_whom_honorifics_elsewhere_tell():
    text = "Ann Lahti met Bo Lahti.\n\nBo Lahti sang.\n\nMrs. Lahti spoke.\n\nMrs. Lahti left.\n\nFew in town knew what Lahti meant."
    assert mentions_in(text)["actor"].tolist() == [
        "Ann Lahti",
        "Bo Lahti",
        "Bo Lahti",
        "Ann Lahti",
        "Ann Lahti",
        "Ann Lahti",
    ]


def test_a_surname_with_another_sex_and_office_is_somebody_else():
    text = "President Lahti spoke. Mr. Lahti left. Later his wife, Ann Lahti, came. The president slept."
    assert mentions_in(text)["actor"].tolist() == ["Lahti", "Lahti", "Ann Lahti"]
    assert mentions_in(text, "role")["actor"].tolist() == ["Lahti"]


def test_father_and_son_are_two():
    actors = name_actors(BEFORE + "George Marsh Sr. and George Marsh Jr. met. John A. Smith and John B. Smith came.")
    assert sorted(actors["actor"]) == ["George Marsh Jr.", "George Marsh Sr.", "John A. Smith", "John B. Smith"]


def test_namesakes_told_apart_in_one_article_are_apart_in_all():
    texts = ["John A. Smith won; John B. Smith lost.", "John A. Smith came.", "Ann Q. Lee spoke.", "Ann Lee left."]
    actors = name_actors([BEFORE + text for text in texts], across=True).set_index("actor")["articles"]
    assert actors.to_dict() == {"John A. Smith": 2, "John B. Smith": 1, "Ann Q. Lee": 2}

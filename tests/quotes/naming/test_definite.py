"""Whom definite descriptions mean: by what the article says of its people, by kind, sex and nearness."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes


def speaker(text):
    """The speaker of the last quotation."""
    return extract_quotes(text)["speaker"].iloc[-1]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Mia Holm, a geologist, met Omar Dahl on the hill. “The slope moves,” the geologist said.", "Mia Holm"),
        ("Violinist Mia Holm played for Omar Dahl. It rained. “I was cold,” said the violinist.", "Mia Holm"),
        ("Mia Holm walked with Omar Dahl, a surfer, to the pier. The surfer said the sea was flat.", "Omar Dahl"),
    ],
)
def test_a_description_means_the_only_person_of_whom_the_article_says_this(text, actor):
    assert speaker(text) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Omar Dahl won again on Sunday. “My knees hurt,” said the tall skier.", "Omar Dahl"),
        ("Mia Holm sold her flat in May. “It was too small,” the dancer said.", "Mia Holm"),
        ("Mia Holm beat Omar Dahl in two sets. “I served well,” said the teenager.", "Mia Holm"),
    ],
)
def test_a_description_means_whom_the_sentence_before_was_about(text, actor):
    assert speaker(text) == actor


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("A skier from Bergen met Omar Dahl. Dahl left. “My knees hurt,” said the skier.", "the skier"),
        ("Omar Dahl won again. “The snow was wet,” the other skier said.", "the other skier"),
        ("Omar Dahl won again. “I saw nothing,” said the witness.", "the witness"),
        ("Omar Dahl won again. “He was quick,” said the actress.", "the actress"),
        ("Mia Holm was ill. Omar Dahl was ill. After Dahl left, the brewer of Moss beer said it was late.", None),
    ],
)
def test_a_description_of_somebody_else_is_left_alone(text, phrase):
    assert speaker(text) not in ("Omar Dahl", "Mia Holm") if phrase is None else speaker(text) == phrase


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Reuters met the Fishers Union in May. The Fishers Union report said stocks were low.", "Fishers Union"),
        ("A survey by the Fishers Union found that stocks were low.", "Fishers Union"),
        ("The Fishers Union’s new code says that nets must be green.", "Fishers Union"),
    ],
)
def test_a_document_speaks_for_who_issued_it_and_remains_one(text, body):
    quotes = extract_quotes(text)
    assert quotes[["speaker", "source_type", "organisation"]].values.tolist()[-1] == [body, "document", body]


@pytest.mark.parametrize(
    "text",
    [
        "A WikiLeaks document said that stocks were low.",
        "A report on the Fishers Union said that stocks were low.",
        "The school’s Facebook post said that lessons would end early.",
    ],
)
def test_a_document_that_others_wrote_does_not_speak_for_a_body(text):
    assert speaker(text) not in ("WikiLeaks", "Fishers Union", "Facebook")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Nordvik Group sold ten ships on Monday. The shipping giant said it was pleased.", "Nordvik Group"),
        ("Nordvik Group sold ten shops on Monday. The furniture retailer said it was pleased.", "Nordvik Group"),
        ("Nordvik Group sold ten shops on Monday. The parent company said it was pleased.", "The parent company"),
    ],
)
def test_a_firm_is_called_by_its_kind(text, body):
    assert speaker(text) == body


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Omar Dahl left the hall. Outside, a porter shrugged. “It happens,” he said.", "a porter"),
        ("Mia Holm promised ships. A nurse on the quay laughed. “We need doctors,” she said.", "A nurse on the quay"),
        ("Omar Dahl left the hall. At the station in Larissa, a porter shrugged. “It happens,” he said.", "a porter"),
        ("Mia Holm promised ships. Near Florence, a waitress laughed. “We need doctors,” she said.", "a waitress"),
        ("Omar Dahl was late. A guard said the gate “sticks.” He added that it was old.", "A guard"),
    ],
)
def test_he_and_she_mean_somebody_without_a_name_who_was_just_heard(text, phrase):
    assert speaker(text) == phrase


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Omar Dahl left the hall. A porter saw him. “It happens,” he said.", "Omar Dahl"),
        ("Omar Dahl left the hall. A waitress shrugged. “It happens,” he said.", "Omar Dahl"),
        ("Omar Dahl left the hall. A storm broke. “It happens,” he said.", "Omar Dahl"),
        ("A porter met Omar Dahl in the hall. “It happens,” he said.", "Omar Dahl"),
    ],
)
def test_he_means_who_was_named_if_somebody_else_cannot_be_meant(text, actor):
    assert speaker(text) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Robin Dahl, a non-binary painter, won. “It was cold,” they said.", "Robin Dahl"),
        ("Robin Dahl uses they and them. Dahl paints. “It was cold,” they said.", "Robin Dahl"),
        ("Robin Dahl is genderqueer. Dahl left. They said it was cold.", "Robin Dahl"),
        ("Robin Dahl is nonbinary. “It was cold,” painters said. Mia Holm left. “It was wet,” they said.", "painters"),
    ],
)
def test_they_means_one_person_whom_the_article_calls_so(text, actor):
    assert speaker(text) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Mia Holm, 26, beat Omar Dahl, 31. “I served well,” the 26-year-old said.", "Mia Holm"),
        ("Mia Holm, 26, beat Omar Dahl, 31. “I lost,” the 31-year-old said.", "Omar Dahl"),
        ("Omar Dahl, aged 70, met Mia Holm. She left. “It was cold,” the 70-year-old said.", "Omar Dahl"),
        ("Mia Holm won the race on Sunday. “I am glad,” said the 20-year-old.", "Mia Holm"),
        ("Mia Holm, 31, won the race on Sunday. “I am glad,” said the 20-year-old.", "the 20-year-old"),
        ("A 20-year-old fell. Mia Holm won the race. “I am glad,” said the 20-year-old.", "the 20-year-old"),
    ],
)
def test_an_age_means_who_has_it(text, actor):
    assert speaker(text) == actor


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Stephen Roe, the MP for Oulu South, came home. In May the MP said he was sorry.", "Stephen Roe"),
        ("Oulu MP Tom Berg wrote a letter. The MP said the road was bad.", "Tom Berg"),
    ],
)
def test_a_member_of_parliament_is_called_by_letters(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Omar Dahl and Mary Ek sent a picture. It shows a boat. “It is old,” the couple said.",
            "Omar Dahl and Mary Ek",
        ),
        ("Tom Berg and his wife Ann Berg run the mill. “We are tired,” the couple said.", "Tom Berg and Ann Berg"),
        ("The prize went to Mary Roe and Tom Ek. “We are glad,” said the pair.", "Mary Roe and Tom Ek"),
        ("Mary Roe, Tom Ek and Jo Berg came. “We are glad,” said the pair.", "the pair"),
        ("Mary Roe met Tom Ek. “We are glad,” said the duo.", "the duo"),
    ],
)
def test_a_couple_is_the_two_who_were_named_side_by_side(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


@pytest.mark.parametrize("office", ["mayor", "chancellor", "manager"])
@pytest.mark.parametrize("former", ["Former", "The late"])
def test_who_has_left_an_office_is_not_called_by_it(office, former):
    text = f"{former} {office} Omar Dahl liked the pool. It is old.\n\nThe {office} said it would be mended."
    assert extract_quotes(text)["speaker"].iloc[-1] == f"The {office}"


def test_who_has_left_another_trade_is():
    text = "Former baker Omar Dahl said the pool was old.\n\nThe baker said it would be mended."
    assert extract_quotes(text)["speaker"].iloc[-1] == "Omar Dahl"


THEY_OF_ONE = r"""
    A hiker who was dug out of the snow on Friday has left the clinic. The rescuers have not given a name. “I could hear the dog,” they wrote in a note. => A hiker (direct, cue): I could hear the dog,
    A swimmer was found on Monday. Police have not named the person. “I saw the light of the boat,” they said. => A swimmer (direct, cue): I saw the light of the boat,
    A hiker has left the clinic. The rescuers have gone home. “We could hear the dog,” they wrote in a note. => The rescuers (direct, cue): We could hear the dog,
    A hiker left. The divers have a name for it. “We could hear the dog,” they wrote in a note. => The divers (direct, cue): We could hear the dog,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(THEY_OF_ONE))
def test_they_is_who_was_not_named(text, expected):
    assert told(text) == expected


THE_OFFICIAL = r"""
    Finance minister Mia Lind met divers in Graz on Monday. “Boats are dear,” the official said. => Mia Lind, Finance minister; official (direct, cue): Boats are dear,
    Cabinet chief Paul Haas left the lake at noon. “It leads to nowhere,” said the official. => Paul Haas, chief; official of Cabinet (direct, cue): It leads to nowhere,
    Governor Mia Lind flew to Graz. The official said the lake was cold. => Mia Lind, Governor (indirect, cue): the lake was cold
    President Mia Lind flew to Graz. “Boats are dear,” the official said. => the official (direct, cue): Boats are dear,
    An official met us in Graz. Finance minister Mia Lind was ill. “Boats are dear,” the official said. => An official (direct, cue): Boats are dear,
    The diver Paul Haas flew to Graz. “Boats are dear,” the official said. => the official (direct, cue): Boats are dear,
    Spokesman Paul Haas flew to Graz. “Boats are dear,” the official said. => the official (direct, cue): Boats are dear,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(THE_OFFICIAL))
def test_the_official_has_an_office(text, expected):
    assert told(text) == expected


MEANT_OR_NOT = r"""
    A witness met bakers. “It rained,” they said. => ? (direct, cue): It rained,
    The woman in the shop laughed. “It rained,” she said. => ? (direct, cue): It rained,
    A waitress laughed. “It rained,” he said. => ? (direct, cue): It rained,
    The president Mia Holm left. “It rained,” the official said. => the official (direct, cue): It rained,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(MEANT_OR_NOT))
def test_who_may_be_meant_again(text, expected):
    assert told(text) == expected

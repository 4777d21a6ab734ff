"""Bands called by a word or like a person, and what else breaks up."""

import pytest
from inputs import organisations_in


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("Nirvana broke up in 1994. The last show of Nirvana was in Munich.", "Nirvana"),
        ("Pavement broke up in 1999. Fans of Pavement wept in Stockton.", "Pavement"),
        ("Genesis split up after the tour. The last concert of Genesis was in London.", "Genesis"),
        ("Oasis reunited last summer. Tickets for Oasis sold out in an hour.", "Oasis"),
        ("Morphine disbanded when its singer died. Morphine had made five albums.", "Morphine"),
        ("The frontman of Zanzara kept the van. Zanzara had made five albums.", "Zanzara"),
    ],
)
def test_what_parts_or_has_a_frontman_is_a_band(text, band):
    assert organisations_in(text)[band] == 2


@pytest.mark.parametrize(
    "text",
    [
        "Lena broke up with Tom in May. Friends of Lena were glad.",
        "Ann and Lena split up in May. Friends of Lena were glad.",
        "Lena broke up the fight. Friends of Lena were glad.",
        "Crowds broke up when it rained. The crowds had been large.",
        "Ann Holt met the boys. Holt reunited last summer.",
    ],
)
def test_other_partings_make_no_band(text):
    assert organisations_in(text) == {}


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("Zanzarou closed the festival. The crowd sang the songs. Zanzarou played on in the rain.", "Zanzarou"),
        ("Ndala played a set of nine songs at the festival. The crowd sang. Fans of Ndala wept.", "Ndala"),
        ("Vukoro headlined the first concert of the tour. The crowd was large, and Vukoro was late.", "Vukoro"),
    ],
)
def test_an_unknown_word_that_plays_is_a_band(text, band):
    assert organisations_in(text)[band] == 2


@pytest.mark.parametrize(
    "text",
    [
        "Rihanna played a set of nine songs at the festival. The crowd sang.",
        "Jo Roe sang at the festival. The crowd knew the songs. Roe played an encore.",
        "On Monday Adwoa opened the shop at nine in the rain.",
    ],
)
def test_people_who_play_and_words_elsewhere_are_no_bands(text):
    assert not organisations_in(text)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("Uriah Heep will play on the beach in June. It is ten years since the band was last there.", "Uriah Heep"),
        ("Lynyrd Berg rehearsed in a barn all winter. The band has a new drummer.", "Lynyrd Berg"),
        ("Molly Hatchet missed the ferry. Tickets will be refunded, and fans of the band wept.", "Molly Hatchet"),
        ("Pamela Lahti came on stage at ten. Later the band left by a back door.", "Pamela Lahti"),
    ],
)
def test_the_only_name_before_the_band_is_the_band(text, band):
    assert list(organisations_in(text)) == [band]


@pytest.mark.parametrize(
    "text",
    [
        "Pamela Lahti sang for an hour. She thanked the band.",
        "Pamela Lahti met Ann Berg. The band played on.",
        "Singer Pamela Lahti left in May. Lahti had led the band for years.",
        "Pamela Lahti got married. The wedding was wet, and the band was late.",
        "Pamela Lahti cut the band of rubber.",
    ],
)
def test_who_sings_with_the_band_is_a_person(text):
    assert organisations_in(text) == {}

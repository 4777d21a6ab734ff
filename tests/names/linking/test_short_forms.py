"""Short forms made of the beginnings of words."""

import pytest

from analysis import name_actors


def forms(text):
    return [set(aliases.split("; ")) for aliases in name_actors(text)["aliases"]]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("The New York Mercantile Exchange shut. NYMEX opens on Monday.", {"New York Mercantile Exchange", "NYMEX"}),
        (
            "The Nigerian Meteorological Agency expects rain. NiMet said so.",
            {"Nigerian Meteorological Agency", "NiMet"},
        ),
        ("The Norvik Ferry Authority shut. NorFA will open.", {"Norvik Ferry Authority", "NorFA"}),
    ],
)
def test_beginnings_of_words_stand_for_a_body(text, together):
    assert together in forms(text)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The Norvik Ferry Authority shut. NATO will open.", "NATO"),
        ("The Norvik Ferry Authority shut. NOKIA will open.", "NOKIA"),
        ("The Norvik Ferry Authority shut. The Northern Fishery Agency paid. NorFA will open.", "NorFA"),
    ],
)
def test_other_letters_and_two_bodies_do_not(text, apart):
    assert {apart} in forms(text)


@pytest.mark.parametrize(
    ("text", "together"),
    [
        (
            "The National Directorate of Harbour Traffic (Dinatrop) met. Later Dinatrop wept.",
            {"National Directorate of Harbour Traffic", "Dinatrop"},
        ),
        (
            "Then they asked the Bread Regulatory Authority of Norland (Bran) for a loan in May. Bran warned bakers.",
            {"Bread Regulatory Authority of Norland", "Bran"},
        ),
        ("He leads the Popular Union (UP) there. Then UP leaders left.", {"Popular Union", "UP"}),
        ("He leads the Democratic Union (UD) there. Then UD leaders left.", {"Democratic Union", "UD"}),
        ("They left the Union for Bread ( Unebre ) there. Unebre wept.", {"Union for Bread", "Unebre"}),
        ("They joined the Norland Bakers Union (Suntrabak). Suntrabak wept.", {"Norland Bakers Union", "Suntrabak"}),
        (
            "They met the people of the National Agency for Rye Bread (SENAHARINA) on Monday. Then SENAHARINA left.",
            {"National Agency for Rye Bread", "SENAHARINA"},
        ),
    ],
)
def test_a_made_up_word_in_brackets_is_the_body_before_it(text, together):
    assert together in forms(text)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("They joined the Norland Bakers Union (Oslo). Oslo is cold.", "Oslo"),
        ("They joined the Norland Bakers Union (Norwegian). Ann Roe wept.", "Ann Roe"),
        ("They left the Norland Bakers Union (Robledo). Robledo wept.", "Robledo"),
        ("They left the Norland Bakers Union (formerly). Suntrabak paid.", "Suntrabak"),
    ],
)
def test_a_place_or_somebody_in_brackets_is_not(text, apart):
    assert {apart} in forms(text)


@pytest.mark.parametrize(
    ("text", "together"),
    [
        (
            "Students at the University of the South Pacific are late. USP has found beds.",
            {"University of the South Pacific", "USP"},
        ),
        ("Clerks at the Norland Bread Authority are late. NBA has found beds.", {"Norland Bread Authority", "NBA"}),
        ("Clerks at the Institute of Marine Foods are late. IMF has found beds.", {"Institute of Marine Foods", "IMF"}),
    ],
)
def test_letters_are_those_of_a_body_of_the_article(text, together):
    assert together in forms(text)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Clerks at the Bakers Bread Council are late. The British Broadcasting Corporation said so. BBC wept.", "BBC"),
        ("Clerks at the University of Sussex are late. US soldiers have found beds.", "US"),
        ("Clerks at the Norland Bread Authority are late. BBC has found beds.", "BBC"),
    ],
)
def test_letters_of_a_country_or_of_another_body_are_not(text, apart):
    assert not any(apart in names and len(names) > 1 and "Authority" in str(names) for names in forms(text))

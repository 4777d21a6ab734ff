"""Words with a capital that name nobody: the fields of ministers, letters for common words, heads that stand alone."""

from __future__ import annotations

import pytest

from analysis import name_actors
from analysis.names.mentions import find_mentions
from analysis.text.document import parse


def actors(text: str) -> set[str | None]:
    return {mention.actor for mention in find_mentions(parse(text))}


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("The office of Labour Minister Jonas Bakke was closed on Monday.", "Labour"),
        ("On Monday the Minister of Health and Wellness, Jonas Bakke, opened the road.", "Health and Wellness"),
        ("They met the Secretary for Higher Education and Scientific Research on Monday.", "Scientific Research"),
    ],
)
def test_what_a_minister_is_for_is_no_organisation(text, field):
    assert field not in actors(text)


def test_the_ministry_itself_is_one():
    assert "Ministry of Health" in actors("On Monday the Ministry of Health opened the road to Turku.")


@pytest.mark.parametrize(
    "text",
    [
        "The plant makes a new energy vehicle (NEV). Demand for the NEV rose, and NEV makers were glad.",
        "A memorandum of understanding (MoU) was signed on Monday. The MoU has nine pages.",
        "They built two special economic zones (SEZs). Nobody works in the SEZs now, since the SEZ law fell.",
        "The Norland-Sudria Free Trade Agreement (NORSUD) was signed. Critics say NORSUD cost many jobs.",
    ],
)
def test_letters_for_common_words_and_treaties_are_no_actor(text):
    assert not {name for name in actors(text) if name and sum(letter.isupper() for letter in name.split()[0]) > 1}


def test_letters_of_an_organisation_stay():
    assert "Nordic Fisheries Council" in actors("The Nordic Fisheries Council (NFC) met in Turku. The NFC said no.")


@pytest.mark.parametrize("head", ["Party", "Kingdom", "Council", "Company"])
def test_a_head_that_stands_alone_names_nobody(head):
    assert head not in actors(f"On Monday those who challenge the {head} and the papers met in Turku again.")


@pytest.mark.parametrize("title", ["First Lady", "High Commissioner", "President"])
def test_a_title_alone_names_nobody(title):
    assert title not in actors(f"On Monday the {title} opened the road to Turku, and many came.")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("For years the Garifuna fished there, and Garifuna songs are known.", "Garifuna"),
        ("On Monday Aboriginal elders met the Norland Islanders in Turku.", "Norland Islanders"),
        ("Ministers spoke of First Nations and of Oromo farmers.", "First Nations"),
        ("Most Uygurs left, and the Kashmiri journalists too.", "Uygurs"),
        ("He was for Castroism all his life, and Norvikism after that.", "Norvikism"),
    ],
)
def test_peoples_and_beliefs_are_no_actors(text, people):
    assert people not in actors(text)


def test_the_united_nations_are_one():
    assert "United Nations" in actors("Protesters had wanted the United Nations to look at the road to Turku.")


def test_a_field_before_its_minister_is_no_body():
    found = name_actors("Culture Secretary Ann Lahti met Sports Minister Jo Berg in Oslo.")
    assert sorted(found["actor"]) == ["Ann Lahti", "Jo Berg", "Oslo"]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("He has a rare bone disease (RBQ), a painful condition. The RBQ clinic in Turku is open.", "RBQ"),
        ("People with ZOP are tired. ZOP has no cure, and research into ZOP is slow.", "ZOP"),
        ("She was diagnosed with KMD in May. KMD runs in the family.", "KMD"),
        ("He suffers from TQR, and the symptoms of TQR are many.", "TQR"),
    ],
)
def test_letters_for_an_illness_are_no_actor(text, letters):
    assert letters not in actors(text)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("People with SBV cards may enter. The SBV met in Turku.", "SBV"),
        ("They work with the SBV in Turku. The SBV is a union of bakers.", "SBV"),
        ("Children of the SBV left Turku. The SBV is late.", "SBV"),
    ],
)
def test_letters_beside_people_stay_a_body(text, letters):
    assert letters in actors(text)


@pytest.mark.parametrize(
    "text", ["The Queen left Turku.", "It was off due to the King's funeral.", "They met the Pope."]
)
def test_a_crown_alone_names_nobody(text):
    assert actors(text) <= {"Turku", None}

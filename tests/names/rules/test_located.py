"""Places, bodies and people that no list has: what stands around their names says what they are."""

from __future__ import annotations

import pytest
from marked_names import corrected, lines_of, named, texts, unmarked

from analysis import name_actors
from analysis.names.mentions import find_all_mentions, find_mentions
from analysis.text.document import parse

BASED = r"""
    So rye-based bread is sold there.
"""


@pytest.mark.parametrize("text", texts(BASED))
def test_a_word_in_lower_case_is_based_nowhere(text):
    assert named(unmarked(text)) == text


def names_in(text):
    return [(m.kind, m.actor) for m in find_mentions(parse(text)) if m.form == "name"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Doctors in Zakhine have no drugs. Zakhine is close to the border.", "Zakhine"),
        ("Police in the town of Mbulwa found the car. Mbulwa lies on the lake.", "Mbulwa"),
        ("The flood reached Tarqand district on Monday, and people left Tarqand by boat.", "Tarqand"),
        ("She fled to Quillabor, Peru, in May. People in Quillabor took her in.", "Quillabor"),
        ("Prosecutors in Dodar, Ramvan and Kishtar districts left on Monday.", "Ramvan"),
        ("The waters of the Sutvej, Beaz and Chenav rivers rose by a metre.", "Beaz"),
        ("They lost the vote in Quorn, Tavra, and Ostrel counties last week.", "Tavra"),
        ("Residents of Norvelo fled in the night. Norvelo has no bridge.", "Norvelo"),
        ("Police arrested Ryan Hollman, 31, of Hope and a friend.", "Hope"),
        ("Carla Tays, 32, of Franklin, was charged on Monday.", "Franklin"),
        ("The author, from Wellington, wrote it for her son.", "Wellington"),
        ("A nurse, from Hamilton, wept. So did Ann Moe.", "Hamilton"),
        ("The boy, from Lincoln, was late.", "Lincoln"),
        ("Her case was heard with that of Ann Moe, 57, of Tarvell.", "Tarvell"),
        ("They live in the municipality of Urbano Noris, on the coast.", "Urbano Noris"),
        ("She fled to the city of Francisco Orellana in May.", "Francisco Orellana"),
        ("The river runs through the town of Pedro Moe in the west.", "Pedro Moe"),
        ("Jo Roe, the Labour MP for Gordon, said so on Monday.", "Gordon"),
        ("David Melrose from Duns, who was part of the team, came home.", "Duns"),
        ("The floods cut off Himmanagar town for two days in May.", "Himmanagar"),
        ("The mayor left for the Haute-Varonne region on Monday.", "Haute-Varonne"),
        ("It was normal for May. Kupwara town saw a low of 12.", "Kupwara"),
        ("She met the MSP for Aberglen Donside in May.", "Aberglen Donside"),
        ("Frankfurt is in the state of Hessen, on the Main.", "Hessen"),
        ("They stayed in a hut near Norvelga, a quiet town in the hills.", "Norvelga"),
        ("She was hit by a bus in Reading on Monday, police said.", "Reading"),
        ("A couple from Nice came second in the race on Sunday.", "Nice"),
        ("The fire in Bury burned for two days, and nobody slept.", "Bury"),
        ("Police held Ryan Hollman 31, of Hope, after the crash.", "Hope"),
        ("They paid for the runway with cash from Heathrow last year.", "Heathrow"),
        ("Rep. Ann Roe, D-Minn., said so in March.", "Minn."),
        ("The bill of Ann Roe (R-NY) failed on Monday.", "NY"),
        ("Sen. Jo Berg, R-Texas, and two others voted no.", "Texas"),
        ("Police searched a garage behind 2134 Caldrop Place on Monday.", "Caldrop Place"),
        ("The fire began at 14 Merrow Close and spread.", "Merrow Close"),
        ("They lived at 7 Ann Lahti Court for years.", "Ann Lahti Court"),
        ("The Zolver rose by a metre, and villages along the Zolver were cut off.", "Zolver"),
        ("The Zumra burst its banks on Monday, and the road was shut.", "Zumra"),
        ("They camped on the banks of the Torvig in May.", "Torvig"),
        ("Orders come from as far as Milan. She is 93.", "Milan"),
        ("They sold it as far away as Lima in May.", "Lima"),
        ("It was seen as far north as Hamilton on Monday.", "Hamilton"),
        ("The mayor of Odrika left early on Monday, and Odrika is still cut off.", "Odrika"),
    ],
)
def test_a_place_is_known_by_the_words_beside_it(text, place):
    assert {kind for kind, actor in names_in(text) if actor == place} == {"place"}


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("Prince Albert, a small town, is dry. They met in Prince Albert.", "place", "Prince Albert"),
        ("Fires are close to Queen Zorvina, a remote village.", "place", "Queen Zorvina"),
        ("The shop in Princess Anne, a village on the shore, shut.", "place", "Princess Anne"),
        ("Prince Albert, the queen's husband, was ill. Prince Albert died.", "person", "Albert"),
        ("Queen Anne, a mother of three, was ill.", "person", "Anne"),
        ("They met Prince Edward in the town.", "person", "Edward"),
    ],
)
def test_a_crown_is_part_of_the_name_of_a_town(text, kind, actor):
    assert set(names_in(text)) == {(kind, actor)}


@pytest.mark.parametrize(
    "text",
    [
        "A D-Link router broke on Monday.",
        "They landed there on D-Day, D-Day plus one and after.",
        "In 2019 Ann Court left.",
        "Reading helps. In reading lies joy, and from reading comes wit.",
        "She believes in Hope, a horse that never won.",
        "It was said in Reading Today, a paper for schools.",
        "He bought shares in Nice last year, and sold them.",
    ],
)
def test_a_word_that_is_a_town_elsewhere_is_none_here(text):
    assert "place" not in {kind for kind, _ in names_in(text)}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Ministry of Fisheries, Forests and Water lost the case.", "Ministry of Fisheries, Forests and Water"),
        ("He leads the Department of Energy and Minerals at home.", "Department of Energy and Minerals"),
        ("The Equalities, Housing and Civil Justice Committee met.", "Equalities, Housing and Civil Justice Committee"),
    ],
)
def test_long_names_of_bodies_are_whole(text, body):
    assert ("organisation", body) in names_in(text)


def test_two_bodies_are_not_one():
    assert ("organisation", "Ministry of Defence") in names_in("The Ministry of Defence and Boeing agreed on Monday.")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Moon Tae-jun spoke on Friday. Moon was the chief for years.", ["Moon Tae-jun"] * 2),
        ("Xu Jinhai met the mayor in May. Xu smiled and left.", ["Xu Jinhai"] * 2),
        ("Kamau wa Njoro wrote the novel in prison. Njoro was a teacher.", ["Kamau wa Njoro"] * 2),
        ("Petrenko met the envoy on Monday. Petrenko said so.", ["Petrenko"] * 2),
        ("Lindiwe Gabbard spoke in Leeds on Monday. Gabbard was a soldier.", ["Lindiwe Gabbard"] * 2),
    ],
)
def test_names_of_other_languages(text, people):
    assert [actor for kind, actor in names_in(text) if kind == "person"] == people


@pytest.mark.parametrize(
    "text", ["Lyon were third in May. They drew at home.", "Last night it rained. But Bordeaux have won the cup."]
)
def test_a_plural_verb_shows_a_team(text):
    assert names_in(text)[0][0] == "organisation"


def test_names_in_captions_and_credits_are_listed_but_count_for_nobody():
    text = (
        "The dam broke on Monday, and the town was under water by noon, the police said.\n\n"
        "FILE PHOTO: Mayor Ann Hale speaks to people of the town at the dam on Monday. REUTERS/Jo Moe\n\n"
        "The mayor came by boat and spoke to many of them. It will take a month to dry the houses.\n"
    )
    assert [actor for kind, actor in names_in(text) if kind == "person"] == []
    assert "Ann Hale" in [m.actor for m in find_all_mentions(parse(text)) if m.aside]


def test_somebody_of_a_body_lives_nowhere():
    found = names_in("Ann Lee, 44, of Oxford University, and Joe Roe, 33, of Microsoft, left on Monday.")
    assert {("organisation", "Oxford University"), ("organisation", "Microsoft")} <= set(found)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("“We left the hill,” Qi said.", "Qi"),
        ("Still, Pang argued that they had no plan.", "Pang"),
        ("Maritza adds: “We help each other.”", "Maritza"),
    ],
)
def test_an_unknown_word_that_speaks_is_a_person(text, person):
    assert names_in(text) == [("person", person)]


@pytest.mark.parametrize("text", ["Police said so. Researchers told them.", "But Doctors said no to Witnesses."])
def test_a_common_word_that_speaks_is_nobody(text):
    assert not names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry to Qeqertok did not sail. Ann Lynge waited on the pier.",
        "She has flown the mail to Kuujokak for twenty winters.",
        "Few boats pass the reef off Yirrakola in the winter.",
        "A boat sank off Zovrika in the night.",
    ],
)
def test_where_boats_and_planes_go_is_a_place(text):
    assert [m.kind for m in find_mentions(parse(text)) if m.actor in WHERE_THEY_GO] == ["place"]


@pytest.mark.parametrize(
    "text",
    [
        "She gave the mail to Kuujokak, who was asleep.",
        "They told off Yirrakola, who wept.",
        "He wrote a letter to Qeqertok, who never replied.",
    ],
)
def test_whom_something_is_given_to_is_no_place(text):
    assert "place" not in [m.kind for m in find_mentions(parse(text)) if m.actor in WHERE_THEY_GO]


WHERE_THEY_GO = ("Qeqertok", "Kuujokak", "Yirrakola", "Zovrika")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Eva Berg, who teaches botany on Crete, found it.", "Crete"),
        ("A farm on Gotland burned down.", "Gotland"),
        ("They were married on Zanzibar in May.", "Zanzibar"),
        ("Voters on Hokkaido stayed at home.", "Hokkaido"),
    ],
)
def test_an_island_after_on_is_a_place(text, place):
    found = name_actors(text)
    assert found.loc[found["kind"] == "place", "actor"].tolist() == [place]


@pytest.mark.parametrize("text", ["An attack on Flores was planned.", "The book on Flores sold well in May."])
def test_a_person_after_on_is_no_island(text):
    assert "place" not in name_actors(text)["kind"].tolist()


@pytest.mark.parametrize("place", ["Ashvale", "Tweedon", "Tarvale"])
def test_where_somebody_is_based_is_a_place(place):
    found = name_actors(f"Jonas Roe, founder of {place}-based Moe Tools, left.")
    assert [place, "place"] in found[["actor", "kind"]].values.tolist()


@pytest.mark.parametrize(
    "text", ["A Java-based system fell.", "They like Linux-based phones.", "It is a web-based form."]
)
def test_what_a_system_is_based_on_is_no_place(text):
    assert "place" not in set(name_actors(text)["kind"])


@pytest.mark.parametrize(
    "text",
    [
        "The night bus to Nelson has been cut. Nelson is two hours from the sea.",
        "She lives in Preston and paints. Snow fell near Preston all day.",
        "They flew the mail to Mackay. Mackay has one road.",
    ],
)
def test_a_town_that_is_a_surname_is_a_place_if_nobody_is_called_so(text):
    assert name_actors(text)["kind"].tolist() == ["place"]


@pytest.mark.parametrize(
    "text",
    ["Ann Nelson lives by the sea. Nelson is old.", "Nelson left early. She saw Nelson.", "Nelson spoke."],
)
def test_a_surname_that_is_a_town_is_a_person_if_the_words_beside_it_say_so(text):
    assert name_actors(text)["kind"].tolist() == ["person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The letter, from Wellington to his wife, was late. The Duke of Wellington wept.", ("place", "Wellington")),
        ("The gift, from Berg, was late. Ann Berg wept.", ("place", "Berg")),
        ("A letter from Lincoln Berg, was late.", ("place", "Lincoln")),
    ],
)
def test_who_something_is_from_is_no_town(text, name):
    assert name not in names_in(text)


@pytest.mark.parametrize("town", ["Lincoln", "Preston", "Nelson"])
def test_where_somebody_between_commas_is_from_is_a_place(town):
    found = name_actors(f"The author, from {town}, wrote the book after her son was ill.")
    assert found["kind"].tolist() == ["place"]


BESIDE_BOATS = r"""
    The boat of [person Zorvan] sank. [person Zorvan] wept.
    The ship and [person Zorvan] left. [person Zorvan] wept.
    Fishing with [person Zorvan] was fun. [person Zorvan] laughed.
    A boat sank off [place Zorvane] in May. [place Zorvane] has no port.
"""


@pytest.mark.parametrize("text", texts(BESIDE_BOATS))
def test_who_is_beside_a_boat_is_no_place(text):
    assert named(unmarked(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "As far as Milan knows, the shop is shut. Milan is 12.",
        "The shop is shut, as far as Hamilton is concerned. Ann Hamilton is 12.",
        "She is as tall as Milan, who is 12.",
    ],
)
def test_who_is_concerned_is_no_place(text):
    assert ("place", "Milan") not in names_in(text) and ("place", "Hamilton") not in names_in(text)


EXAMPLES = {
    "decide_places": r"""
        The [person Zorvex] MP wept.
        The [organisation Norvik South] MP wept. -> The [place Norvik South] MP wept.
    """,
    "recall_before_kinds": r"""
        They left the Norwegian district.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after

"""What bears a name and is no person: things, firms, places, bodies known by letters."""

from __future__ import annotations

import pytest
from marked_names import corrected, lines_of, named, texts, unmarked

from analysis.names.mentions import find_mentions
from analysis.text.document import parse

LEADERS = r"""
    A [organisation Zorvani]-led bread project is underway.
"""


@pytest.mark.parametrize("text", texts(LEADERS))
def test_who_leads_something_is_no_thing(text):
    assert named(unmarked(text)) == text


def actors_in(text):
    return {(m.kind, m.actor) for m in find_mentions(parse(text)) if m.form == "name"}


def people_in(text):
    return {actor for kind, actor in actors_in(text) if kind == "person"}


@pytest.mark.parametrize(
    "text",
    [
        "Hurricane Helga hit the coast on Wednesday. Helga killed many people. Damage from Helga was huge.",
        "Storm Ingrid hit the north on Thursday. Ingrid brought down trees in the night.",
        "The tanker Maria Berg left the port in May. The crew of the tanker was tired.",
        "They sailed on HMS Victor Moe for a year and came home with the fleet in May.",
        "The Anna Berg Act passed on Wednesday after a long night of talks in the house.",
        "Tamara's Law is old. It lists the names of those who served time in the past.",
        "Caesar salad and Lamb Windsor were on the menu of the inn for a week.",
        "The Bible and the Koran lay on the table of the inn for a week.",
        "The chef serves Beef Windsor and a Marsh salad to guests who ask for it.",
        "The Nancy Moe Telescope will fly next year. It is as wide as a bus.",
        "The Ann Berg Solar Probe flew past the sun. It is the fastest of all.",
        "The Ann Berg rover got stuck in sand. It beeped for a week.",
        "The Edwin Moe Planetarium shut for good. Its dome leaked.",
    ],
)
def test_things_called_after_people_are_no_people(text):
    assert not people_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "They had Brussels sprouts and a Bloody Mary for a week.",
        "The inn serves Boston baked beans and New York cheesecake.",
        "The bar sells Moscow mules and Vienna lager.",
    ],
)
def test_a_dish_is_no_actor(text):
    assert not actors_in(text)


@pytest.mark.parametrize(
    "text", ["She bought a Vespa. Her son wants a Lambretta.", "He took a Xanax with two Tylenol.", "It was a Zanussi."]
)
def test_a_product_sold_by_the_piece_is_no_actor(text):
    assert not actors_in(text)


@pytest.mark.parametrize("text", ["They sat in a London coffee shop.", "Some London fish markets closed in May."])
def test_the_place_of_a_trade_in_food_is_one(text):
    assert actors_in(text) == {("place", "London")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Carl Moe Observatory was never built.", ("organisation", "Carl Moe Observatory")),
        (
            "They met at the John F. Berg Presidential Library on Monday.",
            ("organisation", "John F. Berg Presidential Library"),
        ),
        ("The plane landed at Rosa Moe International Airport on Monday.", ("place", "Rosa Moe International Airport")),
        ("Fires in the Amazon rose by a tenth in May.", ("place", "Amazon")),
        ("The barge went up the Seine in the night.", ("place", "Seine")),
        ("It rained along the Hudson for a week.", ("place", "Hudson")),
        (
            "The plant is in the Tarvel Special Development Zone near the port.",
            ("place", "Tarvel Special Development Zone"),
        ),
        ("They sailed to Roma Cay on Monday.", ("place", "Roma Cay")),
        ("Monks met at Wat Suchambor on Monday.", ("place", "Wat Suchambor")),
        ("The Assembly of First Nations met on Monday.", ("organisation", "Assembly of First Nations")),
        ("They bought the cloth at the Pang Co-op on Monday.", ("organisation", "Pang Co-op")),
        ("Police Scotland said so. She called Police Scotland.", ("organisation", "Police Scotland")),
        ("The Norvik First Nation met on Monday.", ("organisation", "Norvik First Nation")),
        ("She is a member of the Lakota Cree Nation.", ("organisation", "Lakota Cree Nation")),
        (
            "They work for the United Nations Soil Programme in the hills.",
            ("organisation", "United Nations Soil Programme"),
        ),
        ("Two cars met on Lindqvist Avenue on Monday night.", ("place", "Lindqvist Avenue")),
        ("They walked up Mount Sariwa in the snow on Monday.", ("place", "Mount Sariwa")),
        ("Funds came from the Banco do Sertania on Monday.", ("organisation", "Banco do Sertania")),
        ("She studied law at Universiti Sabahan for years.", ("organisation", "Universiti Sabahan")),
    ],
)
def test_heads_of_names_say_what_they_name(text, expected):
    assert expected in actors_in(text)


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Shares of Eli Marlow fell by 9 percent on Tuesday. Eli Marlow will close shops.", "Eli Marlow"),
        ("Laura Berghaus fell by 5 percent. The firm blamed weak sales in the north.", "Laura Berghaus"),
        ("Hendry's will close forty stores in May. A worker at Hendry's said so.", "Hendry's"),
    ],
)
def test_firms_called_like_people(text, firm):
    assert ("organisation", firm) in actors_in(text)


def test_a_person_with_shares_stays_a_person():
    assert "Eli Marlow" in people_in("Shares of Eli Marlow, who left the firm, fell. Mr. Marlow wept.")


@pytest.mark.parametrize(
    ("text", "letters", "actor"),
    [
        ("The Ministry of Grain lost the case. The MoG will appeal.", "MoG", "Ministry of Grain"),
        ("Franklin D. Novak spoke on the radio. FDN could not walk.", "FDN", "Franklin D. Novak"),
        ("The SBV came second in the vote. The SBV leads in the east.", "SBV", "SBV"),
    ],
)
def test_letters_name_a_body_or_person(text, letters, actor):
    written = {text[m.start : m.end]: m.actor for m in find_mentions(parse(text)) if m.form == "name"}
    assert written[letters] == actor


@pytest.mark.parametrize("text", ["The CEO quit on Friday over the GDP.", "The Costa Ricans left on Monday night."])
def test_letters_and_peoples_that_are_no_actors(text):
    assert not actors_in(text)


def test_a_park_is_called_by_its_first_words():
    text = "Oil was found in Mirunga National Park last year. Hunters came to Mirunga for years."
    assert actors_in(text) == {("place", "Mirunga National Park")}


@pytest.mark.parametrize(
    "text",
    [
        "In Berg v. Marsh the court ruled for the town. Berg is still cited by judges.",
        "The ruling in Lahti v. Board of Works changed the law on rents.",
        "Lawyers pointed to Holt vs. Norland, a case of 1911.",
    ],
)
def test_a_court_case_is_no_actor(text):
    assert not actors_in(text) & {("person", "Berg"), ("person", "Marsh"), ("organisation", "Board of Works")}
    assert not any(actor in ("Berg", "Marsh", "Lahti", "Board of Works", "Holt") for _, actor in actors_in(text))


@pytest.mark.parametrize("text", ["Alzheimer's and Parkinson's are on the rise.", "Crohn's is rare. Hodgkin's is not."])
def test_a_disease_is_no_actor(text):
    assert actors_in(text) == set()


def test_who_is_called_like_a_disease_stays():
    assert people_in("Cecil Parkinson left. Parkinson's wife stayed.") == {"Cecil Parkinson"}


def test_a_party_to_a_case_that_the_article_knows_otherwise_stays():
    found = actors_in("In Lahti v. Marsh the court ruled for Ann Lahti. Lahti said she was glad.")
    assert found == {("person", "Ann Lahti")}


def test_a_match_is_no_court_case():
    assert ("organisation", "Norwich") in actors_in(
        "Norwich v Luton ended 2-2. Norwich were lucky, and Luton lost 3-0 before."
    )


def test_a_stadium_called_after_somebody_is_no_person():
    assert people_in("The game at Arthur Bell Stadium and later at Victor Moe Arena drew crowds.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "It cost US$40 and later US$ 50.",
        "They pay in US dollars, in HK dollars or in Fiji dollars.",
        "It sells for Rs 900 here and 40CUP there, or Tk 5.",
        "They earn 300 AED a week and want 900 KWD.",
    ],
)
def test_money_is_no_actor(text):
    assert not actors_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The disk has 500GB and the phone has 4GB.",
        "It works over GSM, plays VHS tapes and comes with an ADSL line.",
        "It was her first Olympic medal and his first Grand Slam since the Grand Final.",
        "She read the Autumn Statement and the Green Paper on the train.",
    ],
)
def test_units_techniques_and_titles_are_no_actors(text):
    assert not actors_in(text)


def test_a_firm_called_like_a_river_has_no_article():
    assert ("organisation", "Amazon") in actors_in("The Amazon warehouse closed. Amazon said so on Monday.")


@pytest.mark.parametrize(
    "text",
    [
        "Six novels are in the running for the Anna Holt. Last year the Anna Holt went to a poet.",
        "She won the Clara Roe. The jury read nine books for the Clara Roe.",
        "Nobody asked why the Jo Berg was given to a dog.",
        "A slice of Black Forest cake and chicken Kiev are served on Fridays.",
    ],
)
def test_what_always_follows_the_is_a_thing(text):
    assert not actors_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "He is the Ann Holt of chess.",
        "The Ann Holt who came was ill.",
        "It is not the Ann Holt I know.",
        "He thanked the Ann Holt voters. Ann Holt won.",
    ],
)
def test_who_is_spoken_of_with_the_is_a_person(text):
    assert "Ann Holt" in people_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rink sold its old Zamboni, and the Zamboni went to a baker.",
        "The MV Zorvika is a hundred years old. The Zorvika will be mended.",
        "The RV Ann Berg found the wreck. The Ann Berg came back in May.",
        "The RRS Sir John Berg left for the ice. The Sir John Berg will be back in May.",
        "Storm Zorva felled the tree. Then Zorva took nine roofs.",
        "Typhoon Lahta came at night. Then Lahta took nine roofs.",
        "They grow GM maize and GM beans, and nobody buys GE seed.",
        "She took two AP exams and paid her NI contributions.",
        "It has an AC unit. The PA system is broken.",
        "Rangers from the park drove it out.",
        "It fell. Firefighters from the port put it out. Nurses at the clinic wept.",
        "The tug Klara lost her tow. Klara went back for it at dawn.",
        "The ketch Ann Berg sank off the pier. The Ann Berg was old.",
        "Brussels sprouts need frost. The Brussels sprouts were sweet.",
        "The thief was seen on CCTV. They have CCTV footage of him.",
        "They met at Mass and said Mass again on Sunday.",
    ],
)
def test_products_ships_vegetables_and_services_are_no_actors(text):
    assert not {kind for kind, _ in actors_in(text)} - {"other"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CCTV said that snow fell. China's CCTV showed it.", ("organisation", "CCTV")),
        ("Brussels shops need help. Rain fell in Brussels.", ("place", "Brussels")),
        ("The tug left. Klara Berg was on board.", ("person", "Klara Berg")),
        ("The MV Zorvika left. Ann Berg was on board.", ("person", "Ann Berg")),
        ("Storm Front shut. It rained in Oslo.", ("place", "Oslo")),
        ("GM maize is late, but GM sold more cars.", ("organisation", "GM")),
        ("AP said that two of its reporters had left.", ("organisation", "AP")),
        ("Rangers have won 2-0 and drew 1-1 before.", ("organisation", "Rangers")),
    ],
)
def test_what_only_looks_like_them_stays(text, name):
    assert name in actors_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Lada would not start. He pushed the Lada down the hill.",
        "Two men got out of a stolen Toyota and ran.",
        "She sold her Steinway in May.",
        "Bombay mix sold out in an hour.",
    ],
)
def test_what_is_called_like_its_maker_is_no_actor(text):
    assert not actors_in(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Toyota will build vans in Lamu.", ("organisation", "Toyota")),
        ("A Toyota spokesman said so.", ("organisation", "Toyota")),
        ("Workers of Volvo left at noon.", ("organisation", "Volvo")),
    ],
)
def test_the_maker_itself_stays(text, name):
    assert name in actors_in(text)


@pytest.mark.parametrize("bank", ["Nova Zagorska Banka", "Tartu Pank", "Zagorbanka", "Turkubank", "Panevezio Bankas"])
def test_banks_in_other_languages_are_bodies(bank):
    assert actors_in(f"{bank} raised its rates in May.") == {("organisation", bank)}


@pytest.mark.parametrize("person", ["Chris Eubank", "Ann Burbank", "Jo Banks"])
def test_people_called_like_banks_are_people(person):
    assert actors_in(f"{person} left the house in May.") == {("person", person)}


@pytest.mark.parametrize(
    "text",
    [
        "Hodgkin lymphoma is rare.",
        "He has Zarvik syndrome and is tired.",
        "They drank two Singapore slings.",
    ],
)
def test_an_illness_or_drink_is_no_actor(text):
    assert not actors_in(text)


@pytest.mark.parametrize("place", ["Japan", "Cuba", "Taiwan"])
def test_a_place_after_storms_and_a_comma_is_no_storm(place):
    text = f"The north was struck by four hurricanes, and {place}, by floods."
    assert ("place", place) in actors_in(text)


@pytest.mark.parametrize("nation", ["Frenchman", "Dutchman", "Welshwoman", "Irishman", "Swede", "Spaniard"])
def test_where_somebody_is_from_is_no_part_of_the_name(nation):
    text = f"She will meet {nation} Robin Clermont in May. {nation} Robin Clermont won before."
    assert people_in(text) == {"Robin Clermont"}


EXAMPLES = {
    "extend_named_after": r"""
        They backed [person Jessica]’s Law there. -> They backed [other Jessica’s Law] there.
        They backed [place Jordan]’s Principle there. -> They backed [other Jordan’s Principle] there.
        They backed [place Oslo]’s Principle there.
        They backed the [person Ann Lahti] Plan there. -> They backed the [other Ann Lahti Plan] there.
    """,
    "drop_things": r"""
        They saw the carrier [person Ann Lahti] there. -> They saw the carrier Ann Lahti there.
        They flew with the carrier [organisation Norland] there.
        They heard [person Berg] Syndrome there.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after

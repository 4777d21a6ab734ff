"""Names of an article: which are found, and which mean one actor."""

from __future__ import annotations

import pytest

from analysis.actors import actor_mentions
from analysis.names.mentions import find_mentions
from analysis.text.document import parse


def found(text, form="name"):
    return [(text[m.start : m.end], m.kind, m.actor) for m in find_mentions(parse(text)) if m.form == form]


def actors_of(text):
    return {written: actor for written, _, actor in found(text)}


@pytest.mark.parametrize("between", ["\n", "\n    ", "\n\n"])
def test_no_name_goes_over_the_end_of_a_line(between):
    lines = ["Rain took the bridge, said Ann Lahti.", "Murphy (Lahti 66)", "Goalscorers: Berg 55", "It rained on."]
    assert "Murphy" in [written for written, _, _ in found(between.join(lines))]


# Finding ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "written", "kind"),
    [
        ("Finnish President Aino Lahti flew home on Monday.", "Aino Lahti", "person"),
        ("She met Ursula van der Berg in Ghent.", "Ursula van der Berg", "person"),
        ("The court heard Ahmed bin Khalid on Tuesday.", "Ahmed bin Khalid", "person"),
        ("Voters backed Jean-Luc Moreau in May.", "Jean-Luc Moreau", "person"),
        ("Erik “Ace” Lindqvist won the final in Malmo.", "Erik “Ace” Lindqvist", "person"),
        ("Officials in New Zealand said the law was fair.", "New Zealand", "place"),
        ("The European Commission said on Friday it would appeal.", "European Commission", "organisation"),
        ("The WHO praised the plan.", "WHO", "organisation"),
        ("Shares of Nordvik Energy Inc rose 3 percent.", "Nordvik Energy Inc", "organisation"),
        ("HELSINKI (Reuters) - The parliament voted on Tuesday.", "HELSINKI", "place"),
        ("The bridge, seen by REUTERS / Tuula Saarinen, fell on Monday.", "Tuula Saarinen", "person"),
        ("Theresa May’s plan failed, and May resigned.", "Theresa May", "person"),
        ("Rates were cut by the Reserve Bank of Norway on Monday.", "Reserve Bank of Norway", "organisation"),
        ("The Norvik Harbour Union (NHU) met.", "NHU", "organisation"),
        ("Lawyers wrote to the U.S. Justice Department on Monday.", "U.S. Justice Department", "organisation"),
        ("He told the Orlando Sentinel on Monday that he was ill.", "Orlando Sentinel", "organisation"),
        ("A spokesman for Pelkonen.com said so.", "Pelkonen.com", "organisation"),
        ("She was born at St. Mary's Hospital in Turku.", "St. Mary's Hospital", "organisation"),
        ("New York Sen. Ann Lahti met them.", "New York", "place"),
        ("Bonds were rated by Moody's Investors Service on Monday.", "Moody's Investors Service", "organisation"),
    ],
)
def test_a_name_is_found_whole_and_without_titles(text, written, kind):
    assert (written, kind) in [(w, k) for w, k, _ in found(text)]


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("The Ukrainian delegation left on Monday.", "Ukrainian"),
        ("A London-based firm paid the fine.", "London-based"),
        ("A French-speaking crew came.", "French"),
        ("Talks on the U.S.-Iran deal went on.", "U.S.-Iran"),
        ("Markets opened at 0900 GMT.", "GMT"),
        ("The Treaty of Oslo was signed in May.", "May"),
        ("We will win BIG, Lahti said.", "BIG"),
        ("Theresa May spoke to voters. She won in May.", "May"),
        ("FILE PHOTO: A bridge is seen.\nREUTERS / Tuula Saarinen\nThe bridge fell.", "Tuula Saarinen"),
        ("A bridge is seen in May.\nTuula Saarinen / Pool via REUTERS\nThe bridge fell.", "Tuula Saarinen"),
        ("The bridge fell.\nReporting by Tuula Saarinen in Turku; Editing by Jo Berg", "Tuula Saarinen"),
        ("Officials said Black voters had turned out. More black voters had come than before.", "Black"),
    ],
)
def test_what_names_nobody_is_not_counted(text, nobody):
    assert nobody not in [w for w, _, _ in found(text)]


@pytest.mark.parametrize(
    ("text", "written", "kind"),
    [
        ("A Finland-owned mine was shut on Monday.", "Finland", "place"),
        ("A U.S.-led force came on Monday.", "U.S.", "place"),
        ("Workers at a Sri Lanka-based mill left.", "Sri Lanka", "place"),
        ("A Taliban-run school was shut.", "Taliban", "organisation"),
        ("They met a Tuula Berg-led group there.", "Tuula Berg", "person"),
        ("They met the ex-Barcelona striker there.", "Barcelona", "organisation"),
    ],
)
def test_half_of_a_compound_is_a_name_too(text, written, kind):
    assert (written, kind) in [(w, k) for w, k, _ in found(text)]


MATCH = (
    "Norway beat Denmark 2-1 on Saturday. Norway led 1-0 at the break. Denmark lost again. The Vikings scored late, and the Vikings won 2-1. "
    "They met in Oslo."
)


def test_in_a_report_of_matches_those_who_play_are_teams():
    kinds = {written: kind for written, kind, _ in found(MATCH)}
    assert kinds == {"Norway": "organisation", "Denmark": "organisation", "Vikings": "organisation", "Oslo": "place"}


def test_without_scores_a_country_is_a_place():
    kinds = {
        written: kind
        for written, kind, _ in found("Norway beat Denmark to the deal on Saturday. Norway led the talks.")
    }
    assert kinds == {"Norway": "place", "Denmark": "place"}


def test_a_headline_in_title_case_gives_the_names_of_the_body():
    text = "Lahti And Berg Plan New Meeting After Long Call\nAino Lahti and Joan Berg will meet in Oslo on Monday.\nLahti called Berg."
    assert [(w, a) for w, _, a in found(text)][:2] == [("Lahti", "Aino Lahti"), ("Berg", "Joan Berg")]


@pytest.mark.parametrize("stop", ["", "."])
@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("Berg Stands Tall on Harbour Wall", ["Joan Berg"]),
        ("Lahti Closes The Door on Berg Inquiry", ["Aino Lahti", "Joan Berg"]),
        ("Aino Lahti Endorses Joan Berg", ["Aino Lahti", "Joan Berg"]),
        ("Joan Berg Burns Aino Lahti at Second Debate", ["Joan Berg", "Aino Lahti"]),
        ("Aino Lahti Ties Joan Berg in New Poll", ["Aino Lahti", "Joan Berg"]),
        ("Why Lahti Fears the Angry Fishermen of Norway", ["Aino Lahti", "Norway"]),
        ("Michael Turner Denounces Aino Lahti", ["Michael Turner", "Aino Lahti"]),  # named in the headline alone
        ("Secret Harbour Plan Finally Explained", []),
    ],
)
def test_a_name_in_a_headline_does_not_run_over_verbs(headline, names, stop):
    body = (
        "The debate was long. Aino Lahti and Joan Berg met in Oslo on Monday. Lahti said the harbour plan of Norway was good. "
        "Later Berg left the fishermen."
    )
    text = f"{headline}{stop}\n\n{body}"
    assert [
        a for m, (_, _, a) in zip(find_mentions(parse(text)), found(text), strict=True) if m.end <= len(headline)
    ] == names
    assert {a for _, _, a in found(text)} == {"Aino Lahti", "Joan Berg", "Oslo", "Norway", *names}


def test_a_first_sentence_with_a_full_stop_is_not_taken_for_a_headline():
    assert ("Leo Falk", "person", "Leo Falk") in found(
        "Leo Falk met Joan Berg in Oslo.\n\nThe two had lunch by the sea."
    )


# Merging ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("President Aino Lahti spoke first. Mrs. Lahti then left. Lahti’s car waited.", {"Aino Lahti", "Lahti"}),
        ("The UN met on Monday. The United Nations has no army.", {"UN", "United Nations"}),
        ("The U.S. agreed. The United States signed. America cheered.", {"U.S.", "United States", "America"}),
        ("The Nordic Fisheries Council (NFC) met on Monday. The NFC voted.", {"Nordic Fisheries Council", "NFC"}),
        (
            "Robert M. Keller sued on Monday. Robert Keller won. R. Keller wept.",
            {"Robert M. Keller", "Robert Keller", "R. Keller"},
        ),
        (
            "Nordvik Energy Inc fell on Monday. Shares of Nordvik Energy rose later.",
            {"Nordvik Energy Inc", "Nordvik Energy"},
        ),
        ("The Boston Bruins won 3-1. The Bruins have won 4-0 before.", {"Boston Bruins", "Bruins"}),
        (
            "The U.S. Centers for Disease Control and Prevention said so. The CDC voted.",
            {"U.S. Centers for Disease Control and Prevention", "CDC"},
        ),
        ("Pelkonen Tools Inc said so on Monday. Shares of Pelkonen fell.", {"Pelkonen Tools Inc", "Pelkonen"}),
        ("The Nordic Bakers Union ( BTB ) met on Monday . The BTB voted .", {"Nordic Bakers Union", "BTB"}),
        (
            "Bashar al-Masri spoke on Monday. Critics of Masri left. Then al-Masri sat.",
            {"Bashar al-Masri", "Masri", "al-Masri"},
        ),
    ],
)
def test_one_actor_under_several_names(text, one):
    actors = actors_of(text)
    assert one <= actors.keys()
    assert len({actors[w] for w in one}) == 1


def test_two_people_with_one_surname_stay_two():
    text = (
        "Helen Carter and her husband Mark Carter live in Leeds. Helen Carter is a nurse. Carter works nights. "
        "Mark Carter drives a bus. Carter works days."
    )
    assert [a for w, _, a in found(text) if w == "Carter"] == ["Helen Carter", "Mark Carter"]


def test_an_honorific_tells_husband_from_wife():
    text = (
        "Mary Carter and John Carter sold the farm. Mr. Carter wept. Mrs. Carter did not.\n\nMr. Carter left on Monday."
    )
    assert [a for w, _, a in found(text) if w == "Carter"] == ["John Carter", "Mary Carter", "John Carter"]


@pytest.mark.parametrize(
    ("text", "body", "person"),
    [
        ("CEO of the Bread Council Omar Haddad told reporters that more was needed.", "Bread Council", "Omar Haddad"),
        ("The head of the Bakers Union Ann Novak said bread was dear.", "Bakers Union", "Ann Novak"),
        ("President of Harbour Watch Jo Berg said the port would close. Berg left.", "Harbour Watch", "Jo Berg"),
        ("Secretary of the Navy Tom Brook flew to Oslo.", "Navy", "Tom Brook"),
    ],
)
def test_who_is_named_right_after_a_body_is_not_part_of_its_name(text, body, person):
    kinds = {w: k for w, k, _ in found(text)}
    assert (kinds.get(body), kinds.get(person)) == ("organisation", "person")


def test_a_body_named_after_a_person_stays_whole():
    names = {w for w, _, _ in found("The head of the Ann Novak Foundation said bread was dear.")}
    assert names == {"Ann Novak Foundation"}


@pytest.mark.parametrize(
    "title",
    [
        "Emeritus Professor",
        "Cllr",
        "Baroness",
        "Herr",
        "Taoiseach",
        "Maj. Gen.",
        "Vice Admiral",
        "Deputy Prime Minister",
        "State Rep.",
        "Mufti",
    ],
)
def test_titles_are_no_part_of_a_name(title):
    assert [w for w, _, _ in found(f"On Monday {title} Sofia Brenner spoke in Oslo.")] == ["Sofia Brenner", "Oslo"]


@pytest.mark.parametrize("office", ["Home Secretary", "Foreign Secretary", "Transport Minister", "Education Secretary"])
def test_an_office_is_no_part_of_a_name(office):
    assert actor_mentions(f"{office} Ann Lahti left.")["text"].tolist() == ["Ann Lahti"]


@pytest.mark.parametrize(
    "text, actors",
    [
        ("Al Roe met Jo Roe.", ["Al Roe", "Jo Roe"]),
        ("We saw Van Roe. He met Tom Roe.", ["Van Roe", "Tom Roe"]),
        ("Chris Van Lahti met Tom Roe. Van Lahti left.", ["Chris Van Lahti", "Tom Roe", "Chris Van Lahti"]),
        ("Bashar al-Lahti met Tom Roe. Al Lahti left.", ["Bashar al-Lahti", "Tom Roe", "Bashar al-Lahti"]),
    ],
)
def test_al_and_van_are_first_names_unless_a_longer_name_ends_so(text, actors):
    assert actor_mentions(text)["actor"].tolist() == actors


def test_in_a_later_paragraph_a_surname_is_that_of_who_is_named_most():
    text = "Mary Carter won the race. Mary Carter is a nurse. Her son, Mark Carter, watched.\n\nCarter will run again in May."
    assert found(text)[-1] == ("Carter", "person", "Mary Carter")


def test_a_body_named_after_a_person_is_not_that_person():
    actors = actors_of("Donald Marsh opened Marsh University in Oslo. Marsh spoke. Marsh University was sold.")
    assert actors["Marsh"] == "Donald Marsh"
    assert actors["Marsh University"] == "Marsh University"


def test_a_family_is_none_of_its_members():
    assert actors_of("Jane Pelkonen met voters in Turku. The Pelkonens left early.").get("Pelkonens") != "Jane Pelkonen"


def test_father_and_son_stay_two():
    actors = actors_of("Frank Miller Sr. founded the firm in Ohio. Frank Miller Jr. sold it on Monday.")
    assert len(set(v for k, v in actors.items() if k.startswith("Frank"))) == 2

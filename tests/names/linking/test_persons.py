"""Which names of people are one person."""

import pytest
from inputs import BEFORE, mentions_in

from analysis import name_actors
from analysis.names.mentions import find_mentions
from analysis.text.document import parse


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ann Lahti and her husband Bo Lahti came. Mrs. Lahti spoke.", "Ann Lahti"),
        ("Ann Lahti and her husband Bo Lahti came. Mr. Lahti spoke.", "Bo Lahti"),
        ("John Kemp, the governor, met Mary Kemp, a teacher. Gov. Kemp said yes.", "John Kemp"),
        ("Judge Mary Kemp met John Kemp. He thanked Judge Kemp.", "Mary Kemp"),
        ("Ms Ann Wei and her father, Shu Wei, left. Ms Wei spoke.", "Ann Wei"),
        ("Mr Kim met his wife, Ji-woo Kim. Mr Kim spoke.", "Kim"),
        ("George Marsh Sr. and George Marsh Jr. met. Marsh Sr. spoke.", "George Marsh Sr."),
        ("George H. W. Marsh and George W. Marsh met. George H.W. Marsh smiled.", "George H. W. Marsh"),
        ("John A. Smith won; John B. Smith lost. John B. Smith wept.", "John B. Smith"),
        ("Robert Haines Jr. spoke. Robert Q. Haines Jr. left.", "Robert Q. Haines Jr."),
        ("J. D. Harrow wrote it. John Harrow signed.", "J. D. Harrow"),
        ("The Nordic Fisheries Council (NFC) met. NFC members voted.", "Nordic Fisheries Council"),
        ("Abdel Fattah el-Sisi spoke. Sisi left.", "Abdel Fattah el-Sisi"),
        ("Kim Jong-un met Moon Jae-in. Kim smiled; Moon laughed.", "Moon Jae-in"),
        ("The superintendent was Ryu Sam-yeong. The plan of Ryu was late, and Ryu wept. Ryu said so.", "Ryu Sam-yeong"),
        ("The officer was Kang Min-zorv. News of Kang’s plan came late.", "Kang Min-zorv"),
        ("Patrick W. Lahti was fined on Monday. A friend of Pat Lahti wept.", "Patrick W. Lahti"),
        ("Alexandra Lahti left Oslo on Monday. A friend of Alex Lahti wept.", "Alexandra Lahti"),
        ("Mikolaj Berg met Jo Roe in Oslo. Critics of Mik left.", "Mikolaj Berg"),
        ("Christopher Berg met Christian Berg in Oslo. Critics of Chris Berg left.", "Chris Berg"),
        ("Lech Wałęsa jumped over the fence of the yard. Walesa led the strike.", "Lech Wałęsa"),
        ("Jarosław Ćwik lost on Sunday. Few had thought so. Cwik blamed the press.", "Jarosław Ćwik"),
        ("Zoë Núñez won on Sunday. The crowd sang. Nunez wept.", "Zoë Núñez"),
        ("Martin Luther King III led the march. King said so.", "Martin Luther King III"),
        ("Albert Prince Jr. was first in line on Monday. Prince paid cash.", "Albert Prince Jr."),
        (
            "The Nordic Trout Fisheries Council met on Monday. Members of the NFC wept.",
            "Nordic Trout Fisheries Council",
        ),
        ("The Lahti Coastal Water Authority met on Monday. Members of the LCA wept.", "Lahti Coastal Water Authority"),
        ("The Oulu Road Safety Union met on Monday. Members of the OSU wept.", "Oulu Road Safety Union"),
        (
            "The Organisation for Economic Cooperation and Development met. The OECD left.",
            "Organisation for Economic Cooperation and Development",
        ),
        (
            "The Organization for Security and Cooperation in Europe met. The OSCE left.",
            "Organization for Security and Cooperation in Europe",
        ),
        (
            "The Centers for Disease Control and Prevention met. The CDC left.",
            "Centers for Disease Control and Prevention",
        ),
        ("Awa Binta Ndiaguene came late on Friday. Later Ms Diaguene wept.", "Awa Binta Ndiaguene"),
        ("Salif Nkoumana came late on Friday. Mr Koumana wept.", "Salif Nkoumana"),
        ("Ann Mbokari came late on Friday. Bokari said she was ill.", "Ann Mbokari"),
        ("Ann Lowen came late on Friday. Mr Owen wept.", "Owen"),
        ("Ann Bricker came late on Friday. Mr Ricker wept.", "Ricker"),
        ("Ann Ndovela came late on Friday. Mr Povela wept.", "Povela"),
        ("Ann Yates came late on Friday. Ms Yate's hat fell.", "Ann Yates"),
        ("Bo Hargreaves came late on Friday. Mr Hargreave's dog barked.", "Bo Hargreaves"),
        ("Ines Torres came late on Friday. A friend of Ms Torre’s dog wept.", "Ines Torres"),
        ("Ann Roes came late on Friday. Ms Roe's hat fell. Ms Roe wept.", "Roe"),
        ("Her husband Olav, 46, came late on Friday. The keeper Olav Berg wept.", "Olav Berg"),
        ("Lloyd Bishop II came late on Friday. Bishop was hungry.", "Lloyd Bishop II"),
    ],
)
def test_who_is_meant_at_last(text, last):
    assert mentions_in(text)["actor"].iloc[-1] == last


def test_a_first_name_of_the_other_sex_shortens_none():
    assert set(mentions_in("Roberta Lahti came. Rob Lahti wept.")["actor"]) == {"Roberta Lahti", "Rob Lahti"}
    assert set(mentions_in("Robert Lahti came. Rob Lahti wept.")["actor"]) == {"Robert Lahti"}


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


def names_of(text):
    return [m.actor for m in find_mentions(parse(text)) if m.form == "name"]


@pytest.mark.parametrize(
    "text",
    [
        "The mill was founded by Carlos Vega. His grandson, Carlos Vega III, sold it in May.",
        "Senator Tom Hale opened the hall on Friday. His son Tom Hale Jr. was late.",
        "The firm was founded by Walter Moe. He died in 1988. Since then Walter Moe Jr. has run it.",
    ],
)
def test_father_and_son_of_one_name_are_two(text):
    assert len(set(names_of(text))) == 2


def test_a_son_may_be_named_without_junior():
    assert len(set(names_of("Carlos Vega Jr. sold the mill in May. Carlos Vega left the town soon."))) == 1


def test_a_king_is_named_with_and_without_his_number():
    text = "Queen Beatrice II gave up the throne in May. Beatrice had reigned for years. King Harald V came."
    assert names_of(text) == ["Beatrice II", "Beatrice II", "Harald V"]


def test_a_man_is_not_his_wife():
    text = "Mr. Marsh and his wife, Helen Marsh, bought the inn. “They never wrote,” Mr. Marsh said."
    assert names_of(text) == ["Marsh", "Helen Marsh", "Marsh"]


def test_a_first_name_of_both_sexes_tells_nothing():
    assert len(set(names_of("Amber Dubey sells drones. Over the years Mr. Dubey sold many, he said."))) == 1


@pytest.mark.parametrize("text", ["Travis Dale Fox was the TDF of the game.", "Ed Reyes works in the ER of a clinic."])
def test_letters_after_an_article_are_no_person(text):
    assert len([actor for actor in names_of(text) if actor in ("Travis Dale Fox", "Ed Reyes")]) == 1


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("JD Lahti won. Jack Lahti slept.", ["Jack Lahti"]),  # two letters that are no first name
        ("Jo Lahti won. Jack Lahti slept.", ["Jo Lahti", "Jack Lahti"]),
        ("Ed Lahti won. Edward Lahti slept.", ["Ed Lahti", "Edward Lahti"]),
    ],
)
def test_two_letters_are_initials_unless_they_are_a_first_name(text, actors):
    assert name_actors(BEFORE + text)["actor"].tolist() == actors


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("George and Anna Mond gave a party. It rained.", {"George Mond": 1, "Anna Mond": 1}),
        ("W. E. B. Du Pont was born there. Du Pont left in 1888.", {"W. E. B. Du Pont": 2}),
        ("Carla de la Roca spoke. De la Roca left, and so did Tom.", {"Carla de la Roca": 2, "Tom": 1}),
        ("Sir Keir Marsh and Lady Marsh came. “Lovely,” said Lady Marsh.", {"Keir Marsh": 1, "Marsh": 2}),
    ],
)
def test_couples_and_particles(text, people):
    found = name_actors(text)
    assert dict(zip(found["actor"], found["mentions"], strict=True)) == people


@pytest.mark.parametrize(
    "text",
    [
        "Elias Thorne planted the trees in 1898. Elias Thorne IV, who is 29, tends them.",
        "Mayor Ernest Pruitt opened the bridge in 1958. Last week, in the rain, Ernest Pruitt Jr. closed it for good.",
        "The mill was built in 1921 by Otto Brandt. It has stood empty for years. Otto Brandt III sold it in May.",
    ],
)
def test_a_year_of_long_ago_tells_the_elder(text):
    assert len(name_actors(text).query("kind == 'person'")) == 2


def test_years_beside_both_names_tell_nothing():
    text = "It began in 1960 at the house of Otto Brandt. Many came by, and some of them stayed. Otto Brandt Jr. had founded the paper in 1955."
    assert len(name_actors(text).query("kind == 'person'")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Dallas beat Boston 99-90 on Friday. Fans of the Mavericks sang.",
        "Toronto lost to Denver 3-2 on Friday. It was the last match of the Raptors.",
        "Detroit beat Boston 4-2 on Friday. Boston fell to third. The Pistons are first.",
    ],
)
def test_the_nickname_of_a_listed_team_goes_with_its_place(text):
    assert len(name_actors(text).query("kind == 'organisation'")) == 2


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("She met her husband Olav, 46. He sold gloves signed by the keeper Olav Berg.", 2),
        ("Her son Bo, 12, came with Jo Roe. They met the singer Bo Ekdahl.", 3),
        ("His sister Ann (31) sings. He met the baker Ann Holm.", 2),
        ("She met Olav Berg. Her husband Olav, 46, sold gloves.", 1),
        ("She met her husband Olav. Olav Berg sold gloves.", 1),
    ],
)
def test_a_relative_with_an_age_is_nobody_who_is_named_in_full_later(text, people):
    found = name_actors(text)
    assert len(found[found["kind"] == "person"]) == people

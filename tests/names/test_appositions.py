"""Titles and organisations beside a name."""

from __future__ import annotations

import pytest

from analysis.names.appositions import RULES, titles_beside
from analysis.names.descriptions import Names
from analysis.names.mentions import find_mentions
from analysis.names.predicates import PREDICATES, predicates_of
from analysis.text.document import parse


def beside(text, actor):
    names = Names(text, find_mentions(parse(text)))
    return [tuple(found) for name in names.all if name.actor == actor for found in titles_beside(names, name)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained, said Ann Lahti, a director of research at the Bank of Norland.", ("director of research", "Bank of Norland")),
        ("It rained, said Ann Lahti, 46, head of voting and elections for the Bank of Norland.", ("head of voting and elections", "Bank of Norland")),
        ("It rained, said Ann Lahti, a bus driver.", ("bus driver", "")),
        ("It rained, said Ann Lahti, an organiser with Rain Without Borders.", ("organiser", "Rain Without Borders")),
        ("It rained, said Ann Lahti, one of the Bank of Norland’s senior economists.", ("senior economist", "Bank of Norland")),
        ("It rained, said the Bank of Norland’s chief economist, Ann Lahti.", ("chief economist", "Bank of Norland")),
        ("It rained, according to its director of research, Ann Lahti, who left.", ("director of research", "")),
        ("It rained, said guitarist Ann Lahti.", ("guitarist", "")),
        ("It rained, said Berg ally Ann Lahti.", ("ally", "")),
        ("It rained, said steel magnate Ann Lahti.", ("steel magnate", "")),
        ("It rained, said second seed Ann Lahti.", ("second seed", "")),
        ("It rained, said the film star Ann Lahti.", ("film star", "")),
        ("Berg’s campaign manager Ann Lahti said so.", ("campaign manager", "")),
        ("It rained, said Ann Lahti, a Berg supporter and treasurer of the Bakers Union.", ("supporter and treasurer", "Bakers Union")),
        ("It rained, said Ann Lahti, Mr. Berg’s press secretary.", ("press secretary", "")),
        ("It rained, said Ann Lahti, a potter now living in Turku.", ("potter", "")),
        ("Ann Lahti, a talk radio host considered rude, spoke.", ("talk radio host", "")),
        ("It rained, which the Bakers Union’s chief economist, Ann Lahti, regretted.", ("chief economist", "Bakers Union")),
        ("“It rained,” wrote the Norwegian ambassador at the time, Ann Lahti.", ("Norwegian ambassador", "")),
        ("Bakers Union lead member for flour, Ann Lahti, spoke.", ("lead member for flour", "Bakers Union")),
        ("It rained, Chief of Staff Ann Lahti explained.", ("Chief of Staff", "")),
        ("It rained, said Ann Lahti of mortgage broker Tinvest.", ("", "Tinvest")),
        ("It rained, said Ann Lahti, who founded the charity Oak Hill.", ("", "Oak Hill")),
        ("It rained, said Tinvest’s Ann Lahti.", ("", "Tinvest")),
        ("Norland Power Inc left. It rained, said Ann Lahti, a spokeswoman for the utility.", ("spokeswoman", "Norland Power Inc")),
        ("Norland Foods Inc left. It rained, said Ann Lahti, an engineer at the brewer.", ("engineer", "Norland Foods Inc")),
        ("Norland Council left. It rained, said Ann Lahti, a spokeswoman for the utility.", ("spokeswoman", "")),
        ("It rained, said Ann Lahti, chief of technology giant Tinvest.", ("chief", "Tinvest")),
        ("Another baker, Ann Lahti of Turku, spoke.", ("baker", "")),
        ("It rained, vice president of baking Ann Lahti said.", ("vice president of baking", "")),
        ("It rained, said climate scientist Ann Lahti.", ("climate scientist", "")),
        ("It rained, said former Norwegian prime minister Ann Lahti.", ("former Norwegian prime minister", "")),
        ("Acting U.S. attorney general Ann Lahti said that it was late.", ("Acting U.S. attorney general", "")),
        ("According to former Oslo mayor Ann Lahti, it rained.", ("former Oslo mayor", "")),
        ("It rained, said Norwegian prime minister Ann Lahti.", ("Norwegian prime minister", "")),
        ("It rained, said Ann Lahti, an elected clerk and a member of the Bakers Union.", ("member", "Bakers Union")),
        ("It rained, said Ann Lahti, Berg’s campaign manager.", ("campaign manager", "")),
        ("It rained, said Ann Lahti (director of Rain Watch).", ("director", "Rain Watch")),
        ("It rained, said Ann Lahti — a glazier — on Monday.", ("glazier", "")),
        ("Ann Lahti, Treasurer, Rain Watch, spoke.", ("Treasurer", "Rain Watch")),
        ("Another shopkeeper, Ann Lahti, spoke.", ("shopkeeper", "")),
        ("It rained, said chief safety and services officer Ann Lahti.", ("chief safety and services officer", "")),
        ("It rained, said the Bakers Union’s chief operating officer Ann Lahti.", ("chief operating officer", "Bakers Union")),
        ("It rained, said Bakers Union Senior Adviser Ann Lahti.", ("Senior Adviser", "Bakers Union")),
        ("The mill closed. Bakers Union Principal Engineer Ann Lahti left.", ("Principal Engineer", "Bakers Union")),
        ("It rained, said Bakers Union Associate Director Ann Lahti.", ("Associate Director", "Bakers Union")),
        ("Presiding Officer Ann Lahti said that it was late.", ("Presiding Officer", "")),
        ("It rained, said commanding officer Ann Lahti.", ("commanding officer", "")),
        ("Director of the Bakers Union, Ann Lahti, said that it was late.", ("Director", "Bakers Union")),
        ("It rained. Chief executive of the Bakers Union, Ann Lahti, said so.", ("Chief executive", "Bakers Union")),
        ("The Bakers Union (BU) delegate for Turku, Ann Lahti, said so.", ("delegate", "Bakers Union")),
        ("Norland Airlines Europe chairman Ann Lahti said so.", ("chairman", "Norland Airlines")),
        ("The Bakers Union met. The union’s chief economist Ann Lahti said so.", ("chief economist", "Bakers Union")),
        ("It rained, said Ann Lahti, managing director of 4sound.", ("managing director", "4sound")),
        ("It rained, said Ann Lahti, chief executive of Zorvik.", ("chief executive", "Zorvik")),
        ("It rained, said Ann Lahti, director of Zorvikking.", ("director", "")),
        ("It rained, said Ann Lahti, a baker who is now a trustee at the Bakers Union.", ("trustee", "Bakers Union")),
        ("It rained, said Ann Lahti, a lawyer for the NBU of Texas.", ("lawyer", "NBU of Texas")),
        ("It rained, said Ann Lahti, a spokeswoman for the Ek campaign.", ("spokeswoman", "Ek campaign")),
        ("Shadow foreign secretary Ann Lahti said so.", ("foreign secretary", "")),
        ("Norland’s Minister of Employment and Water, Ann Lahti, said so.", ("Minister of Employment and Water", "")),
        ("It rained, said Ann Lahti, secretary for fisheries.", ("secretary for fisheries", "")),
        ("It rained, said Ann Lahti, secretary of the Bakers Union.", ("secretary", "Bakers Union")),
        ("A student named Ann Lahti said that it was late.", ("student", "")),
        ("A plumber called Ann Lahti said that it was late.", ("plumber", "")),
        ("Major General (retd) Ann Lahti said that it was late.", ("Major General", "")),
        ("Ann Lahti, co-founder, chairman and chief executive of the Bakers Union, left.", ("chief executive", "Bakers Union")),
        ("High Commissioner Ann Lahti said that it was late.", ("High Commissioner", "")),
        ("Transport secretary Ann Lahti said that it was late.", ("Transport secretary", "")),
        ("Conservative Ann Lahti said that it was late.", ("Conservative", "")),
        ("“It rains,” said Liberal Ann Lahti.", ("Liberal", "")),
        ("The council fell. But Sir Ann Lahti spoke.", ("Sir", "")),
        ("It rained, said Bakers Union treasurer Ann Lahti.", ("treasurer", "Bakers Union")),
        ("Head of the archive’s plans, director of early learning Ann Lahti spoke.", ("director of early learning", "")),
        ("The bakers Ann Lahti and Bo Ek spoke.", ("baker", "")),
        ("Sens. Bo Ek (Ohio) and Ann Lahti (Iowa) spoke.", ("Sen.", "")),
        ("A plumber from Oslo, Ann Lahti slept.", ("plumber", "")),
        ("As treasurer of the Bakers Union, Ann Lahti slept.", ("treasurer", "Bakers Union")),
        ("It rained, said Ann Lahti, who has led the Bakers Union since May.", ("", "Bakers Union")),
        ("It rained, said Ann Lahti, who teaches law at the University of Norland.", ("", "University of Norland")),
        ("It rained, said Ann Lahti, who chaired the Norland Shipping Company.", ("", "Norland Shipping Company")),
        ("It rained, said Ann Lahti of the Bakers Union.", ("", "Bakers Union")),
        ("It rained, said Ann Lahti at the Bakers Union.", ("", "Bakers Union")),
        ("It rained, said Ann Lahti (Bakers Union).", ("", "Bakers Union")),
        ("It rained, said the Bakers Union’s Ann Lahti.", ("", "Bakers Union")),
        ("“It rains,” writes Ann Lahti in the Irish Times.", ("", "Irish Times")),
        ("“It rains,” writes Ann Lahti in the UK’s Irish Times.", ("", "Irish Times")),
        ("It rained, said Rep. Ann Lahti, D-Oslo.", ("D-Oslo", "")),
        ("It rained, said Ann Lahti, a nurse and an organiser with Rain Without Borders.", ("nurse", "Rain Without Borders")),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name(text, expected):
    assert expected in beside(text, "Ann Lahti")


@pytest.mark.parametrize("look", [*RULES, *PREDICATES], ids=lambda look: look.name)
def test_each_rule_finds_something_in_its_example(look):
    names = Names(look.example, find_mentions(parse(look.example)))
    assert any(any(look.find(names, name)) for name in names.all if name.actor == "Ann Lahti")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lahti is a retired midwife.", ("retired midwife", "")),
        ("Ann Lahti became head of the Bakers Union.", ("head", "Bakers Union")),
        ("Ann Lahti worked as a clerk.", ("clerk", "")),
        ("Ann Lahti has written three books and is treasurer of the Bakers Union.", ("treasurer", "Bakers Union")),
        ("Ann Lahti slept. She is now a member of the Bakers Union.", ("member", "Bakers Union")),
        ("Ann Lahti slept. The Oslo singer was ill.", ("singer", "")),
        ("Ann Lahti slept. The 52-year-old plumber was ill.", ("plumber", "")),
        ("Ann Lahti slept. The former goalkeeper was ill.", ("goalkeeper", "")),
    ],
)
def test_what_an_article_says_of_somebody_further_on(text, expected):
    names = Names(text, find_mentions(parse(text)))
    assert expected in [tuple(found) for name in names.all for found in predicates_of(names, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lahti met Bo Ek. The Oslo singer was ill.",
        "Ann Lahti slept. The officer was late.",
        "Ann Lahti met Bo Ek. She is a baker.",
        "Ann Lahti is late.",
        "Ann Lahti slept and is acting on his direction.",
    ],
)
def test_words_that_may_mean_somebody_else(text):
    names = Names(text, find_mentions(parse(text)))
    assert [found for name in names.all for found in predicates_of(names, name) if name.actor == "Ann Lahti"] == []


@pytest.mark.parametrize(
    "text",
    [
        "It surprised the mayor, Ann Lahti said.",
        "It rained, said Ann Lahti, who left in September.",
        "After the weather, Ann Lahti, however, left.",
        "It rained, said Ann Lahti, and Jo Berg, a baker, nodded.",
        "Ann Lahti, an old friend of water, left.",
        "It surprised visitors and Mrs. Ann Lahti.",
        "The paper lists Mrs. Ann Lahti.",
        "They met Ann Lahti at the Norland Assembly.",
    ],
)
def test_words_that_are_no_title(text):
    assert [found for found in beside(text, "Ann Lahti") if found[0] not in ("old friend of water", "Mrs.")] == []


@pytest.mark.parametrize(
    ("text", "actor", "title", "organisation"),
    [
        ("A lawyer acting for the mill, Tom Roe, said it was late.", "Tom Roe", "lawyer", ""),
        ("An engineer working at Nordvik Electric, Mary Ek, said so.", "Mary Ek", "engineer", "Nordvik Electric"),
        ("They met Tom Roe, a teacher based in Turku.", "Tom Roe", "teacher", ""),
        ("Police Chief Tom Roe said it was late.", "Tom Roe", "Police Chief", ""),
        ("Union chief Ann Lahti said it was late.", "Ann Lahti", "Union chief", ""),
        ("It was late, said shop owner Mrs Ek.", "Ek", "shop owner", ""),
        ("It leaks, said the retired coroner Mr Berg.", "Berg", "coroner", ""),
        ("It is cold, said Tom Roe, founder of Kalle Kasvaa, a charity in Oulu.", "Tom Roe", "founder", "Kalle Kasvaa"),
        ("It is cold, said Tom Roe, director of Hugo Sund, a small think-tank.", "Tom Roe", "director", "Hugo Sund"),
        ("It is cold, said Tom Roe, a lawyer for Mary Ek, a member of the group.", "Tom Roe", "lawyer", ""),
    ],
)
def test_what_is_added_to_a_title_is_no_part_of_it(text, actor, title, organisation):
    assert (title, organisation) in beside(text, actor)


@pytest.mark.parametrize(
    "text",
    [
        "The team wanted to film Ann Lahti.",  # no film director
        "It rained on the day that she met a stranger, Ann Lahti recalled.",
        "It was Monday’s Ann Lahti of old.",
        "It rained, said Ann Lahti of late autumn rain.",
        "They seed Ann Lahti second.",
        "A ship named Ann Lahti left.",
        "Ann Lahti, tired, hungry and late for work, left.",
        "It rained, said Ann Lahti, he gave the official answer.",
        "In an OK Ann Lahti sent, it rained.",
    ],
)
def test_what_is_no_title(text):
    assert beside(text, "Ann Lahti") == []


def test_who_works_for_somebody_is_not_called_so():
    assert beside("It rained, said Bo Ek, a strategist for Mrs. Lahti.", "Lahti") == []

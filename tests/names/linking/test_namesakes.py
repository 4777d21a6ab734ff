"""Whose name each mention is: each line is a text and, after the arrow, all its mentions with form and kind."""

import pytest
from inputs import mentions_in
from told import sentences

from analysis.names.mentions import find_mentions
from analysis.text.document import parse

WHOSE_NAME_A_SHORT_NAME_IS = r"""
    Ann Lahti came. Lahti left. Ann slept. => Ann Lahti (name person); Lahti = Ann Lahti (name person); Ann = Ann Lahti (name person)
    Ann Lahti met Jo Berg. Lahti met Berg. => Ann Lahti (name person); Jo Berg (name person); Lahti = Ann Lahti (name person); Berg = Jo Berg (name person)
    Bill Gates came. Gates left. Then gates shut, and the Gates were high. => Bill Gates (name person); Gates = Bill Gates (name person)
    Bill Gates came. The gates shut. So Gates said so. => Bill Gates (name person); Gates = Bill Gates (name person)
    Bill Gates came, and Gates was late, as the gates shut. => Bill Gates (name person); Gates = Bill Gates (name person)
    Bill Gates came. Gates of iron shut, and gates fell. => Bill Gates (name person)
    Bill Gates came. Behind him (Gates said so) the gates shut. => Bill Gates (name person); Gates = Bill Gates (name person)
    Xi Jinping came. Xi left. => Xi Jinping (name person); Xi = Xi Jinping (name person)
    Ban Ki-moon came. Ban left. Ki-moon slept. => Ban Ki-moon (name person); Ban = Ban Ki-moon (name person); Ki-moon = Ban Ki-moon (name person)
    Margrethe II came. Margrethe left. => Margrethe II (name person); Margrethe = Margrethe II (name person)
    John Paul II came. John Paul left. => John Paul II (name person); John Paul = John Paul II (name person)
    Henry Roe III came. Henry Roe left. => Henry Roe III (name person); Henry Roe = Henry Roe III (name person)
    Chris Van Hollen came. Van Hollen left. Hollen slept. => Chris Van Hollen (name person); Van Hollen = Chris Van Hollen (name person); Hollen = Chris Van Hollen (name person)
    Bashar al-Assad came. Assad left. Al-Assad slept. => Bashar al-Assad (name person); Assad = Bashar al-Assad (name person); Al-Assad = Bashar al-Assad (name person)
    Al Gore came. Gore left. Al slept. => Al Gore (name person); Gore = Al Gore (name person)
    Bill and Hillary Clinton came. Bill left. Hillary slept. Clinton wept. => Bill = Bill Clinton (name person); Hillary Clinton (name person); Bill = Bill Clinton (name person); Hillary = Hillary Clinton (name person); Clinton = Hillary Clinton (name person)
    Brothers Tamer and Jo Weber came. Tamer left. => Tamer = Tamer Weber (name person); Jo Weber (name person); Tamer = Tamer Weber (name person)
    Prince Harry and Meghan Markle came. Harry left. => Harry (name person); Meghan Markle (name person); Harry (name person)
    George Marsh Sr. met George Marsh Jr. there. Marsh Jr. left. => George Marsh Sr. (name person); George Marsh Jr. (name person); Marsh Jr. = George Marsh Jr. (name person)
    George Marsh came with his son George Marsh Jr. there. George Marsh died. => George Marsh (name person); George Marsh Jr. (name person); George Marsh (name person)
    George Marsh Jr. came. George Marsh left. => George Marsh Jr. (name person); George Marsh = George Marsh Jr. (name person)
    John A. Smith met John B. Smith. John Smith left. => John A. Smith (name person); John B. Smith (name person); John Smith (name person)
    John A. Smith came. John Smith left. => John A. Smith (name person); John Smith = John A. Smith (name person)
    John A. Smith came. J. Smith left. => John A. Smith (name person); J. Smith = John A. Smith (name person)
    J. D. Harrow wrote it. John Harrow signed. => J. D. Harrow (name person); John Harrow = J. D. Harrow (name person)
    Stephen Lahti came. Stephan Lahti left. => Stephen Lahti = Stephan Lahti (name person); Stephan Lahti (name person)
    Ann Lindqvist came. The Lindqvists left. => Ann Lindqvist (name person)
    Mary Ann Lahti came. Mary Lahti left. Ann Lahti slept. => Mary Ann Lahti (name person); Mary Lahti = Mary Ann Lahti (name person); Ann Lahti = Mary Ann Lahti (name person)
    Ann Lahti of the Bakers Union came. The union left. => Ann Lahti (name person); Bakers Union (name organisation)
    Mr. Lahti came. Ann Lahti left. => Lahti (name person); Ann Lahti (name person)
    Mrs. Lahti came. Bo Lahti left. => Lahti (name person); Bo Lahti (name person)
    Ann Lahti came. Mr. Lahti left. => Ann Lahti (name person); Lahti = Ann Lahti (name person)
    In Lahti it rained. Ann Lahti came. => Lahti (name place); Ann Lahti (name person)
    May Lahti came. In May it rained. => May Lahti (name person)
    President Ann Lahti came. President Lahti left. The president slept. => Ann Lahti (name person); Lahti = Ann Lahti (name person); The president = Ann Lahti (role person)
    President Ann Lahti met Mayor Jo Berg. The president slept, and the mayor wept. => Ann Lahti (name person); Jo Berg (name person); The president = Ann Lahti (role person); the mayor = Jo Berg (role person)
    Ann Lahti, the mayor of Oslo, came. The Oslo mayor left. => Ann Lahti (name person); the mayor of Oslo = Ann Lahti (role person); Oslo (name place); The Oslo mayor = Ann Lahti (role person); Oslo (name place)
    Lahti came. Ann Lahti left. => Lahti = Ann Lahti (name person); Ann Lahti (name person)
    LAHTI WINS VOTE\n\nAnn Lahti came on Monday and went home. => LAHTI = Ann Lahti (name person); Ann Lahti (name person)
    Lahti Wins Vote\n\nAnn Lahti came on Monday and went home. => Lahti = Ann Lahti (name person); Ann Lahti (name person)
"""
ORGANISATIONS_AND_PLACES = r"""
    The Nordic Fisheries Council (NFC) met. The NFC left. The council slept. => Nordic Fisheries Council (name organisation); NFC = Nordic Fisheries Council (name organisation); NFC = Nordic Fisheries Council (name organisation)
    The Nordic Fisheries Council met. NFC members left. => Nordic Fisheries Council (name organisation); NFC = Nordic Fisheries Council (name organisation)
    The Bakers Union met. The Bakers left. The union slept. => Bakers Union (name organisation); Bakers = Bakers Union (name organisation)
    Norland Airlines Inc. flew. Norland Airlines fell. Norland rose. => Norland Airlines Inc. (name organisation); Norland Airlines = Norland Airlines Inc. (name organisation); Norland = Norland Airlines Inc. (name organisation)
    Goldman Sachs Group lost. Goldman fell. Goldman Sachs rose. => Goldman Sachs Group (name organisation); Goldman = Goldman Sachs Group (name organisation); Goldman Sachs = Goldman Sachs Group (name organisation)
    The Bank of Norland lost. The bank fell. Norland Bank rose. => The Bank of Norland = Bank of Norland (name organisation); Norland Bank (name organisation)
    The Daily Post wrote so. The Post wept. => Daily Post (name organisation); Post = Daily Post (name organisation)
    United States troops left. The U.S. slept. America wept. The US rose. => United States (name place); U.S. = United States (name place); America = United States (name place); US = United States (name place)
    The United Kingdom left. The UK slept. Britain wept. => United Kingdom (name place); UK = United Kingdom (name place); Britain = United Kingdom (name place)
    They flew to Washington. Washington is cold. => Washington (name place); Washington (name place)
    They flew to Moscow. Moscow said no to the plan. => Moscow (name place); Moscow (name place); Moscow = Russia (metonym place)
    The Pentagon said no. Downing Street said yes. => Pentagon (name organisation); Pentagon = United States (metonym place); Downing Street (name organisation); Downing Street = United Kingdom (metonym place)
    The senator from Ohio came. Ohio senator Ann Lahti left. => The senator = Ann Lahti (role person); Ohio (name place); Ohio (name place); Ann Lahti (name person)
    Mercury Foods and Mercury Records met. Mercury left. => Mercury Foods (name organisation); Mercury Records (name organisation)
    Turku United beat Lahti City 2-1. United left. City slept. => Turku United (name organisation); Lahti City (name organisation)
    Ann Lahti Foods lost money. Ann Lahti left. => Ann Lahti Foods (name organisation); Ann Lahti (name person)
    They live in Zongri. The Zongri Development Fund pays for roads in Zongri. => Zongri (name place); Zongri Development Fund (name organisation); Zongri (name place)
    Rain fell in Dalvik. The Dalvik Peoples Trust met in Dalvik on Monday. => Dalvik (name place); Dalvik Peoples Trust (name organisation); Dalvik (name place)
    Doctors fled to Norvika. The Norvika Health Directorate shut. People in Norvika wept. => Norvika (name place); Norvika Health Directorate (name organisation); Norvika (name place)
    Snow fell in Killvik. The Killvik Hotel burned down. People in Killvik wept. => Killvik (name place); Killvik Hotel (name place); Killvik (name place)
    They live in Dronvik. The Dronvik Museum shut. Rain fell near Dronvik. => Dronvik (name place); Dronvik Museum (name place); Dronvik (name place)
    The Pelkonen Housing Trust met. Pelkonen lost money. => Pelkonen Housing Trust (name organisation); Pelkonen = Pelkonen Housing Trust (name organisation)
    The Nordvik Arts Council met. Nordvik said no. => Nordvik Arts Council (name organisation); Nordvik = Nordvik Arts Council (name organisation)
    The Zorvex Theatre Company met. Staff at Zorvex left. => Zorvex Theatre Company (name organisation); Zorvex = Zorvex Theatre Company (name organisation)
    The Berg Foundation gave. Jo Berg slept. Berg wept. => Berg Foundation (name organisation); Jo Berg (name person); Berg = Jo Berg (name person)
    The Supreme Court met. The court left. The High Court slept. => Supreme Court (name organisation); High Court (name organisation)
    The Fed met. The Federal Reserve left. => Fed = Federal Reserve (name organisation); Federal Reserve (name organisation)
    NATO met. Nato left. The North Atlantic Treaty Organization slept. => NATO = North Atlantic Treaty Organization (name organisation); Nato = North Atlantic Treaty Organization (name organisation); North Atlantic Treaty Organization (name organisation)
    @annlahti wrote it. Ann Lahti slept. => @annlahti = Ann Lahti (role person); Ann Lahti (name person)
    Ann Lahti (@annlahti) wrote it. @annlahti slept. => Ann Lahti (name person); @annlahti = Ann Lahti (role person); @annlahti = Ann Lahti (role person)
"""
ROLES_AND_OFFICES = r"""
    Finnish President Ann Lahti came. Finland's president left. => Ann Lahti (name person); Finland (name place); Finland's president = Ann Lahti (role person)
    Secretary of State Ann Lahti came. The secretary of state left. => Ann Lahti (name person)
    Foreign Minister Ann Lahti met Prime Minister Jo Berg. The foreign minister left. => Ann Lahti (name person); Jo Berg (name person); The foreign minister = Ann Lahti (role person)
    The prime minister, Ann Lahti, came. The prime minister left. => The prime minister = Ann Lahti (role person); Ann Lahti (name person)
    The pope came. Pope Francis left. The pope slept. => The pope = Francis (role person); Francis (name person); The pope = Francis (role person)
    King Charles came. The king left. Queen Camilla slept. The queen wept. => Charles (name person); The king = Charles (role person); Camilla (name person); The queen = Camilla (role person)
    Coach Ann Lahti came. The coach left. => Ann Lahti (name person); The coach = Ann Lahti (role person)
    Captain Ann Lahti of Turku United came. The captain left. => Ann Lahti (name person); Turku United (name organisation)
    Ann Lahti, chief executive of Norbank, came. The chief executive left. => Ann Lahti (name person); Norbank (name organisation)
    Norbank chief Ann Lahti came. The Norbank chief left. => Norbank (name organisation); Ann Lahti (name person); The Norbank chief = Ann Lahti (role person); Norbank (name organisation)
    Norbank's chief, Ann Lahti, came. Its chief left. => Norbank (name organisation); Norbank's chief = Ann Lahti (role person); Ann Lahti (name person)
    Republican Senator Ann Lahti came. The Republican left. => Ann Lahti (name person)
    Sen. Ann Lahti, R-Ohio, came. The senator left. => Ann Lahti (name person); Ohio (name place); The senator = Ann Lahti (role person)
    Rep. Jo Berg (D-Ohio) came. The congressman left. => Jo Berg (name person); Ohio (name place); The congressman = Jo Berg (role person)
    Dr. Ann Lahti came. The doctor left. => Ann Lahti (name person)
    Professor Ann Lahti came. The professor left. => Ann Lahti (name person)
    Detective Inspector Jo Berg came. The detective left. => Jo Berg (name person)
"""
LETTERS_IN_BRACKETS = r"""
    The Nordic Fisheries Council (XY) met. XY left. => Nordic Fisheries Council (name organisation); XY (name organisation); XY (name organisation)
    The Nordic Fisheries Council (KPK) met. The KPK left. => Nordic Fisheries Council (name organisation); KPK = Nordic Fisheries Council (name organisation); KPK = Nordic Fisheries Council (name organisation)
    The Nordic Fisheries Council (NC) met. The NC left. => Nordic Fisheries Council (name organisation); NC = Nordic Fisheries Council (name organisation)
    Ann Lahti (ALX) met them. ALX left. => Ann Lahti (name person); ALX (name organisation); ALX (name organisation)
"""


def mentioned(text):
    return "; ".join(
        f"{text[m.start : m.end]}{'' if m.actor == text[m.start : m.end] else f' = {m.actor}'} ({m.form} {m.kind})"
        for m in find_mentions(parse(text))
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    sentences(WHOSE_NAME_A_SHORT_NAME_IS, ORGANISATIONS_AND_PLACES, ROLES_AND_OFFICES, LETTERS_IN_BRACKETS),
)
def test_each_mention_is_of_whom_a_reader_would_say(text, expected):
    assert mentioned(text) == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Adil Nasser wept; his son, Omar Nasser, did not. Later the younger Nasser sang.", "Omar Nasser"),
        ("Adil Nasser wept; his son, Omar Nasser, did not. Later the elder Nasser sang.", "Adil Nasser"),
        ("Ann Lahti, 34, and Bo Lahti, 29, bake. It was the older Lahti who sang.", "Ann Lahti"),
        ("Ann Lahti met her father, Bo Lahti. Then the younger Lahti left.", "Ann Lahti"),
        ("Lee Roe Jr. met his father, Lee Roe. Then the younger Roe left.", "Lee Roe Jr."),
    ],
)
def test_the_younger_and_the_elder_are_told_by_age_or_relatives(text, last):
    assert mentions_in(text)["actor"].iloc[-1] == last


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Senna Zwark writes, and his cousin, Lamia Zwark, sells. Ms. Zwark sat. Mr. Zwark sat.",
            ["Senna Zwark", "Lamia Zwark", "Lamia Zwark", "Senna Zwark"],
        ),
        (
            "Oyuka Zwark met her cousin, Temka Zwark. Mr. Zwark sat. Ms. Zwark sat.",
            ["Oyuka Zwark", "Temka Zwark", "Temka Zwark", "Oyuka Zwark"],
        ),
        (
            "Tumelo Zwark bakes, and Refilwe Zwark sells. Ms. Zwark sang. Mr. Zwark left.",
            ["Tumelo Zwark", "Refilwe Zwark", "Refilwe Zwark", "Tumelo Zwark"],
        ),
        ("Batu Zwark bakes, and Temka Zwark sells. Zwark sang.", ["Batu Zwark", "Temka Zwark", "Temka Zwark"]),
    ],
)
def test_ms_and_mr_of_one_surname_are_two(text, expected):
    assert [mention.actor for mention in find_mentions(parse(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Justice Anne Mugisha wept. Mr. Mugisha, her husband, sang.", ["Anne Mugisha", "Mugisha"]),
        ("Maria Lahti wept. Mr. Lahti, her late father, sang.", ["Maria Lahti", "Lahti"]),
        ("Maria Lahti wept. Ms. Lahti, her mother's pride, sang.", ["Maria Lahti", "Maria Lahti"]),
        ("In Oulu on Monday Chelsea Clinton spoke. She wept in Chelsea.", ["Oulu", "Chelsea Clinton", "Chelsea"]),
    ],
)
def test_a_relative_or_a_town_of_the_same_name_is_another(text, expected):
    assert [mention.actor for mention in find_mentions(parse(text)) if mention.form == "name"] == expected

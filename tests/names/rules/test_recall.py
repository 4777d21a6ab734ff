"""Names that the tagger passed over in whole or in part, and words beside them that are none.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of, named, texts, unmarked

AFTER_JOBS = r"""
    It was sent by opposition politician [person Abdo Tarvib] and her neighbours.
    It was sent by opposition politician Old Ramzan.
"""


@pytest.mark.parametrize("text", texts(AFTER_JOBS))
def test_two_words_after_a_job_are_somebody(text):
    assert named(unmarked(text)) == text


EXAMPLES = {
    "drop_overlong": r"""
        The [other a b c d e f g h i j k l m n o] came.
    """,
    "recall_acronyms": r"""
        The bakers union (BU) met. -> The bakers union ([organisation BU]) met.
        The Oulu lake and river board (OLRB) met. -> The Oulu lake and river board ([organisation OLRB]) met.
        A council of small firms (CSF) met.
        The salt-water regulator (SWR) met. -> The salt-water regulator ([organisation SWR]) met.
        The bakers union (SU) met.
        The bakers union BU met.
        The bakers break (BB) is late.
        They met the U.N. there. -> They met the [organisation U.N.] there.
        They live in the U.S. now. -> They live in the [place U.S.] now.
        It is in the UK now. -> It is in the [place UK] now.
        LA is big.
        On the site X he wrote so. -> On the site [organisation X] he wrote so.
        On the letter X he wrote so.
        So [person Ann] (NU) came.
        The [organisation Nordic Union] (N) came.
        The [organisation Nordic Union] NU) came.
        The [organisation Nordic Union] (NUNUNUNU) came.
        They met the [organisation WHO] there.
        They saw QXZ there.
        They met in NYC there. -> They met in [place NYC] there.
    """,
    "recall_single": r"""
        He told The Guardian of it. -> He told The [organisation Guardian] of it.
        He told the Guardian of it.
        The Guardian left.
        He told The Guardian Club of it.
        He spoke of Hamas Street there.
        He spoke of Old Hamas there.
        He spoke of The Hamas there. -> He spoke of The [organisation Hamas] there.
        He spoke of Norway there. -> He spoke of [place Norway] there.
        He went from norway to Norway then.
        They saw J. D. R. Harrow there. -> They saw [person J. D. R. Harrow] there.
        They saw Mr. J. Harrow there. -> They saw Mr. [person J. Harrow] there.
        It was by J. Harrow then. -> It was by [person J. Harrow] then.
        It was near J. Harrow then.
        It was Ann and J. Harrow then. -> It was Ann and [person J. Harrow] then.
        They saw J. D. Council there.
        They saw J. D. President there.
        They saw J. D. harrow there.
        They saw J. D. HARROW there.
        They saw J. D. Harrow Street there.
        They saw A. B. C. D. E. Harrow there. -> They saw A. [person B. C. D. E. Harrow] there.
        They met Giulia di Stefano there. -> They met [person Giulia di Stefano] there.
        They met Angela Day Street there.
        They met Angela Council there.
        They met Angela March there.
        They met Angela DAY there.
        They met West Day there.
        They met President Angela Day there. -> They met President [person Angela Day] there.
        They met Old Angela Day there.
        They met Test and Angela Day there.
        They met [person Jo] and Angela Day there. -> They met [person Jo] and [person Angela Day] there.
        Angela Day came. -> [person Angela Day] came.
        They met Ban Ki-moon there. -> They met [person Ban Ki-moon] there.
        They met Park Berg there.
        They met Old Park Geun-hye there.
        They met President Park Geun-hye there. -> They met President [person Park Geun-hye] there.
        They met Park London-based there.
        They met Ngugi wa Thiong there. -> They met [person Ngugi wa Thiong] there.
        They met Ngugi wa thiong there.
        They met President wa Thiong there.
        They met NGUGI wa Thiong there.
        They met baker Abdo Tarvib Lee there.
        They met baker Abdo Council there.
        It was late, Old Tarvib said.
    """,
    "take_words_after_jobs": r"""
        So the singer Quiz [person Berg] came. -> So the singer [person Quiz Berg] came.
        So the club legend Magic [person Berg] came. -> So the club legend [person Magic Berg] came.
        So rapper Trademark [person Moe] came. -> So rapper [person Trademark Moe] came.
        So the singer Norway [person Berg] came.
        So the singer Mr [person Berg] came.
        So the singer [organisation Quiz] [person Berg] came.
        So the singer met Quiz [person Berg] there.
        So the singer Quiz [person Jo Berg] came.
    """,
    "complete_persons": r"""
        Ngugi wa [person Tarviga] left. -> [person Ngugi wa Tarviga] left.
        Wa [person Tarviga] left.
        So President wa [person Tarviga] left.
        They met [person Ann de la] Tour there. -> They met [person Ann de la Tour] there.
        They met [person Moon] Jae-in there. -> They met [person Moon Jae-in] there.
        They met [person Ann Moon] Jae-in there. -> They met [person Ann Moon Jae-in] there.
        They met [person Jo Ann Moon] Jae-in there.
        They met [person Moon] London-based there.
        They met [person Moon] Jae-in's friend there. -> They met [person Moon Jae-in]'s friend there.
        They met Will [person Smith] there. -> They met [person Will Smith] there.
        They met Will [person Ann Smith] there.
        They met President [person Smith] there.
        They met will [person Smith] there.
        Will [person Smith] came.
        They met [person Will] [person Smith] there.
        They met Ngugi wa [person Thiong] there. -> They met [person Ngugi wa Thiong] there.
        They met [place Ngugi] wa [person Thiong] there. -> They met [place Ngugi] [person wa Thiong] there.
        They met ngugi wa [person Thiong] there.
        They met President wa [person Thiong] there.
        They met [organisation Moon] Jae-in there. -> They met [person Moon Jae-in] there.
    """,
    "recall_titled": r"""
        They met President Abdel-Fattah el-Sissi there. -> They met President [person Abdel-Fattah el-Sissi] there.
        They met Premier Rivers there. -> They met Premier [person Rivers] there.
        They met Premier League there.
        They met Prime Minister Rivers there. -> They met Prime Minister [person Rivers] there.
        The rivers met Prime Minister Rivers there.
        They met Mr. President there.
        They met Mr. Council there.
        They met MR Key there.
        They met Secretary Ash [person Carter] there. -> They met Secretary [person Ash Carter] there.
        They met Secretary Ash [place Carter] there.
        They met Mr. Key Lee Roe Berg Day Moon there. -> They met Mr. [person Key Lee Roe Berg] Day Moon there.
        They met Queen Street there.
        They met Queen Ann there. -> They met Queen [person Ann] there.
        They met President March there.
        They met President Norwegian there.
        They met Mr. [person Key] there.
        They met Mr. Ann Key there. -> They met Mr. [person Ann Key] there.
    """,
    "recall_given_first": r"""
        Then Joon-ho [organisation Park] left. -> Then [person Joon-ho Park] left.
        Police said Seo-yeon [person Choi] was found. -> Police said [person Seo-yeon Choi] was found.
        The film stars Tae-yang Kim and Ann. -> The film stars [person Tae-yang Kim] and Ann.
        They met London-based [person Kim] there.
        They met Joon-ho in the [place Park] there.
        They met Ban Ki-moon there.
        They met [person Kim Tae-yang] Lee there.
    """,
    "read_layout": r"""
        REUTERS / Jo Berg -> REUTERS / [person Jo Berg]
        Getty Images/Staff
        Jo Berg/Pool -> [person Jo Berg]/Pool
        Reporting by Jo Berg in New York and Ann Lee; Editing by Bo Roe -> Reporting by [person Jo Berg] in New York and [person Ann Lee]; Editing by [person Bo Roe]
        Reporting by Jo
        Director: Jo Berg; Costume Design: Ann Lee -> Director: [person Jo Berg]; Costume Design: [person Ann Lee]
        Composer_Kim Dae Ho, Art Director_Pia Lund -> Composer_[person Kim Dae Ho], Art Director_[person Pia Lund]
        Soprano – Mia Holm -> Soprano – [person Mia Holm]
        Editor: Norvik Herald News
        The Director: It rained in Oslo then.
        Sound: Loud and clear
        -- Ann Lee -> -- [person Ann Lee]
        -- Nordvik News -> -- [organisation Nordvik News]
        OSLO (Reuters) - Snow fell on the town in the night. -> [place OSLO] (Reuters) - Snow fell on the town in the night.
        NEW YORK, United States (AP) — Snow fell on the town in the night. -> [place NEW YORK], United States (AP) — Snow fell on the town in the night.
        OSLO - Snow fell on the town in the night. -> [place OSLO] - Snow fell on the town in the night.
        QUERTY - Snow fell on the town in the night.
        OSLO 1996-08-22 -> [place OSLO] 1996-08-22
    """,
    "join_nicknames": r"""
        It rained, and [person Calvin] “Snoop Dogg” [person Broadus] came. -> It rained, and [person Calvin “Snoop Dogg” Broadus] came.
        It rained, and Jo Calvin “Ace” Lee came. -> It rained, and [person Jo Calvin “Ace” Lee] came.
        It rained, and Calvin (Ace) Lee came. -> It rained, and [person Calvin (Ace) Lee] came.
        It rained, and Calvin (ace) Lee came.
        It rained, and Nordvik (Ace) Lee came.
        It rained, and Nordvik “Ace” Lee came. -> It rained, and [person Nordvik “Ace” Lee] came.
        It rained, and Calvin “the ace” Lee came. -> It rained, and [person Calvin “the ace” Lee] came.
        It rained, and Calvin “big old ace” Lee came.
        It rained, and Calvin “ace” Lee came. -> It rained, and [person Calvin “ace” Lee] came.
        It rained, and Calvin “Ace of the big Bakers” Lee came.
        It rained, and Calvin “Ace” Council came.
        It rained, and Calvin “Ace” President came.
        It rained, and Calvin “Ace” lee came.
        It rained, and Calvin “Ace” LEE came.
        It rained, and Calvin “Ace” March came.
        It rained, and President “Ace” Lee came.
        It rained, and calvin “Ace” Lee came.
        It rained, and Calvin “Aceaceaceaceace Bakersbakersbakersbakers” Lee came.
        Earvin “Magic” Lahti came. They met [other Magic] there. -> [person Earvin “Magic” Lahti] came. They met [person Magic] there.
        Earvin “Magic” Lahti came. They met the [other Magic] there. -> [person Earvin “Magic” Lahti] came. They met the [other Magic] there.
    """,
    "recall_couples": r"""
        It rained, and Jonas and [person Lena Weber] came. -> It rained, and [person Jonas] and [person Lena Weber] came.
        It rained, and Jonas & [person Lena Weber] came. -> It rained, and [person Jonas] & [person Lena Weber] came.
        It rained, and Jonas or [person Lena Weber] came. -> It rained, and [person Jonas] or [person Lena Weber] came.
        It rained, and Jonas, then [person Lena Weber] came.
        It rained, and Ann Jonas and [person Lena Weber] came.
        It rained, and brothers Tamer and [person Jo Weber] came. -> It rained, and brothers [person Tamer] and [person Jo Weber] came.
        It rained, and Tables and [person Lena Weber] came.
        It rained, and Jordan and [person Lena Weber] came.
        It rained, and President and [person Lena Weber] came.
        It rained, and [person Jonas] and [person Lena Weber] came.
        It rained, and [person Ann Bo Jonas] and [person Lena Weber] came.
        It rained, and [organisation Jonas Tools] and [person Lena Weber] came.
        It rained, and jonas and [person Lena Weber] came.
        It rained, and Jonas and [person Lena Ann Weber] came.
        It rained, and Jonas and [organisation Lena Weber] came.
        It rained, and Jonas, and [person Lena Weber] came.
    """,
    "recall_letters": r"""
        It rained, and the SBV won the vote. -> It rained, and the [organisation SBV] won the vote.
        It rained, and a SBV won the vote.
        It rained, and the SB won the vote.
        It rained, and the SBV 2022 won the vote.
        It rained, and the SBV-led house won the vote.
        It rained, and [person Ann D. Roe] came. Then ADR went home. -> It rained, and [person Ann D. Roe] came. Then [person ADR] went home.
        It rained, and [person Ann D. Roe] came. Then the ADR went home.
        It rained, and [organisation Norvik Union of Bakers] came. Then NUB went home. -> It rained, and [organisation Norvik Union of Bakers] came. Then [organisation NUB] went home.
        It rained, and [organisation Norvik Union of Bakers] came. Then NUOB went home. -> It rained, and [organisation Norvik Union of Bakers] came. Then [organisation NUOB] went home.
        It rained, and [other Norvik Union Act] came. Then NUA went home.
        It rained, and [organisation Norvik Union] came. Then NU went home.
        It rained, and [organisation Norvik-Sund Union] came. Then NSU went home. -> It rained, and [organisation Norvik-Sund Union] came. Then [organisation NSU] went home.
        It rained, and [place New Big Sund] came. Then NBS went home.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after


FIRST_NAMES_AND_SURNAMES = r"""
    A spokeswoman [person Hope Hicks] said it was late.
    Nurse [person Angela Ramadan] left.
"""


@pytest.mark.parametrize("text", texts(FIRST_NAMES_AND_SURNAMES))
def test_listed_first_names_have_surnames_that_are_words(text):
    assert named(unmarked(text)) == text

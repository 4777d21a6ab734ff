"""In what role the sources of an article speak."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import extract_quotes, sources
from analysis.quotes.naming.roles import RULES, Roles
from analysis.quotes.rule_tables import decide

OFFICIAL, BUSINESS, CITIZEN = "official or politician", "business", "citizen, victim or witness"
ATHLETE, CIVIL, LAW, MEDIA, EXPERT = (
    "celebrity or athlete",
    "civil society",
    "police, law and courts",
    "media",
    "expert or scholar",
)
MATCH = "The striker scored two goals in the cup match, and the coach praised the squad in the second half. "


def role(text, speaker):
    table = sources(text).set_index("speaker")
    found = table.loc[speaker, "role"]
    return None if pd.isna(found) else found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_decides_its_example(rule, monkeypatch):
    decided = []

    def of(self, *capacity):
        decided.append(decide(RULES, self.source(*capacity)))
        return None

    monkeypatch.setattr(Roles, "of", of)
    extract_quotes(rule.example)
    assert rule.name in [decision.rule for decision in decided if decision]


@pytest.mark.parametrize(
    ("text", "speaker", "expected"),
    [
        # Who works for a politician, and who does not.
        ("Governor Ann Lahti ran. Lahti spokeswoman Jo Roe said that it rained.", "Jo Roe", OFFICIAL),
        ("Governor Ann Lahti ran. “It rains,” said Jo Roe, Lahti’s campaign manager.", "Jo Roe", OFFICIAL),
        ("Governor Ann Lahti ran. “It rains,” said Jo Roe, a senior adviser to Lahti.", "Jo Roe", OFFICIAL),
        ("Governor Ann Lahti ran. Lahti’s aides said that it rained.", "Lahti’s aides", OFFICIAL),
        ("Governor Ann Lahti ran. One Lahti insider said that it rained.", "One Lahti insider", OFFICIAL),
        ("Governor Ann Lahti ran. His advisers said that it rained.", "His advisers", OFFICIAL),
        ("The singer Ann Lahti fell ill. Lahti spokeswoman Jo Roe said that it rained.", "Jo Roe", None),
        ("Governor Ann Lahti ran. “It rains,” said Jo Roe, Lahti’s lawyer.", "Jo Roe", LAW),
        ("Governor Ann Lahti ran. “It rains,” said Jo Roe, a baker. He met Lahti.", "Jo Roe", CITIZEN),
        ("Governor Ann Lahti ran. “It rains,” said Jo Roe, a spokesman. Lahti left.", "Jo Roe", OFFICIAL),
        ("Governor Ann Lahti met Norland Airlines. “It rains,” said Jo Roe, a spokesman.", "Jo Roe", None),
        ("Bo Ek met Ann Lahti. “It rains,” said Jo Roe, a spokesman.", "Jo Roe", None),
        # Who works for whoever is in office.
        ("The prime minister’s spokesman said it rained.", "The prime minister’s spokesman", OFFICIAL),
        ("A former governor’s adviser said it rained.", "A former governor’s adviser", OFFICIAL),
        ("The mayor’s chief aide said it rained.", "The mayor’s chief aide", OFFICIAL),
        ("The baker’s spokesman said it rained.", "The baker’s spokesman", None),
        ("The governor’s wife said it rained.", "The governor’s wife", CITIZEN),
        ("The governor’s lawyer said it rained.", "The governor’s lawyer", LAW),
        ("“It rains,” said Jo Roe, a deputy for Avanti Norland.", "Jo Roe", OFFICIAL),
        ("“It rains,” said Jo Roe, a deputy with the Oulu Police.", "Jo Roe", LAW),
        ("“It rains,” a deputy said.", "a deputy", LAW),
        # What somebody runs or speaks for that has no name.
        ("“It rains,” said Jo Roe, the head of Norland’s armed forces.", "Jo Roe", OFFICIAL),
        ("“It rains,” said Jo Roe, a manager at a leading advertising agency in Oslo.", "Jo Roe", BUSINESS),
        ("“It rains,” said Jo Roe, director of a small charity.", "Jo Roe", CIVIL),
        ("“It rains,” said Jo Roe, director of the whole thing.", "Jo Roe", None),
        ("“It rains,” said Jo Roe, head of the queue in Oslo.", "Jo Roe", None),
        ("Bo Ek left. “It rains,” said Jo Roe, a spokesman for the Ek campaign.", "Jo Roe", OFFICIAL),
        ("“It rains,” said Jo Roe, a spokesman for the Clean Water campaign.", "Jo Roe", None),
        ("“It rains,” said Jo Roe, president of Norvest, an advocacy group.", "Jo Roe", CIVIL),
        ("“It rains,” said Jo Roe, chief executive of Norvest, a charity.", "Jo Roe", CIVIL),
        ("“It rains,” said Jo Roe, president of Norvest, a lender.", "Jo Roe", BUSINESS),
        ("The site Unilever used leaks. Unilever said it rained.", "Unilever", BUSINESS),
        ("The Trump campaign said it rained.", "The Trump campaign", OFFICIAL),
        ("The Lahti campaign said it rained.", "The Lahti campaign", CIVIL),
        # What the article calls an organisation.
        ("The head of the rain directorate at Oulu Police left. Oulu Police said it rained.", "Oulu Police", LAW),
        ("The lender Norvest said that it rained.", "Norvest", BUSINESS),
        ("Sea Now, an advocacy group for sailors, said that it rained.", "Sea Now", CIVIL),
        ("Music publication NZN said that it rained.", "NZN", MEDIA),
        ("According to Norpoll, a polling firm, it rained.", "Norpoll", EXPERT),
        ("“It rains,” said Jo Roe, of mortgage broker Tinvest.", "Jo Roe", BUSINESS),
        ("The charity Oak Hill grew. “It rains,” said Jo Roe, a spokesman for Oak Hill.", "Jo Roe", CIVIL),
        ("Norvest, a group of several, said that it rained.", "Norvest", None),
        # A clause behind the name.
        ("Ann Lahti, whose son was hurt there, said that it rained.", "Ann Lahti", CITIZEN),
        ("Ann Lahti, 46, from Turku, who lives next door, said that it rained.", "Ann Lahti", CITIZEN),
        ("“It rained,” said Ann Lahti, who has won the race twice.", "Ann Lahti", ATHLETE),
        ("Ann Lahti, prosecuting, said that it rained.", "Ann Lahti", LAW),
        ("Ann Lahti, who studies lakes, said that it rained.", "Ann Lahti", EXPERT),
        ("Ann Lahti, who came by train, said that it rained.", "Ann Lahti", None),
        ("Ann Lahti, whose report was late, said that it rained.", "Ann Lahti", None),
        ("Ann Lahti (D) said that it rained.", "Ann Lahti", OFFICIAL),
        ("Ann Lahti, who managed Bo Ek’s campaign, said that it rained.", "Ann Lahti", OFFICIAL),
        ("Ann Lahti, who is running against Bo Ek, said that it rained.", "Ann Lahti", OFFICIAL),
        ("Ann Lahti, who is running late, said that it rained.", "Ann Lahti", None),
        # What the phrase for an unnamed source is of.
        ("A spokesman for the company said that it rained.", "A spokesman for the company", BUSINESS),
        ("The head of a charity said that it rained.", "The head of a charity", CIVIL),
        ("A member of the band said that it rained.", "A member of the band", ATHLETE),
        ("The head of the queue said that it rained.", "The head of the queue", None),
        ("Official figures show that it rained.", "Official figures", OFFICIAL),
        ("The city said that it rained.", "The city", OFFICIAL),
        ("Recent figures show that it rained.", "Recent figures", None),
        ("An unsigned opinion said that it rained.", "An unsigned opinion", LAW),
        # Well known by the surname.
        ("Mr Blair said that it rained.", "Blair", OFFICIAL),
        ("Mr Brown said that it rained.", "Brown", None),
        ("Mr Lahti said that it rained.", "Lahti", None),
        # Nothing but an age or a place.
        ("“It rained,” said Ann Lahti, 46, on Monday.", "Ann Lahti", CITIZEN),
        ("“It rained,” said Ann Lahti, 46, a geologist.", "Ann Lahti", EXPERT),
        ("“It rained,” said Ann Lahti on Monday.", "Ann Lahti", None),
        ("Ann Lahti, from Turku, was ill. “It rained,” she said.", "Ann Lahti", CITIZEN),
        ("Ann Lahti is among those hurt. “It rained,” she said.", "Ann Lahti", CITIZEN),
        ("Ann Lahti has dementia. “It rained,” she said.", "Ann Lahti", CITIZEN),
        ("Ann Lahti has a plan. “It rained,” she said.", "Ann Lahti", None),
        ("David Lahti, president of the advocacy group Citizens United, said it rained.", "David Lahti", CIVIL),
        # Sport.
        (MATCH + "“It rained,” said Ann Lahti.", "Ann Lahti", ATHLETE),
        (MATCH + "“It rained,” said Ann Lahti, a teacher.", "Ann Lahti", CITIZEN),
        (MATCH + "“It rained,” said the manager, Ann Lahti.", "Ann Lahti", ATHLETE),
        (MATCH + "“It rained,” said Ann Lahti, a museum director.", "Ann Lahti", None),
        ("Moscow said that it rained.", "Moscow", OFFICIAL),
        ("Norland said that it rained.", "Norland", None),
    ],
)  # fmt: skip
def test_what_else_tells_the_role(text, speaker, expected):
    assert role(text, speaker) == expected

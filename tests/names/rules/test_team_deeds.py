"""Teams known by what they do, and people, firms and words that do much the same."""

import pytest
from inputs import organisations_in


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Lopes have not won since May. A goal in the last minute sank them, and Lopes stay fifteenth.", "Lopes"),
        ("Cruz are second. On Saturday a late goal gave them hope, and Cruz have now won six in a row.", "Cruz"),
        ("Al Ittihad lost again. Al Ittihad have lost nine times.", "Al Ittihad"),
        ("Zesco went through on away goals. The keeper saved two, and Zesco go home.", "Zesco"),
        ("Raja need a point in May. Raja are at home.", "Raja"),
        ("Tobol went out of the cup on penalties. Tobol next play at home in May.", "Tobol"),
        ("Zorya crashed out of the league cup. The coach wept, but Zorya remain unbeaten at home.", "Zorya"),
        ("Essendon trailed by nine points at half-time. Essendon have sacked their coach.", "Essendon"),
        ("Ordabasy conceded three goals in the snow. Ordabasy were relegated in May.", "Ordabasy"),
        ("The Stormers trailed by six points at the break. The Stormers have now lost four in a row.", "Stormers"),
        ("Wind blew the ball about. The Highlanders led 12-9 at half-time, and the Highlanders scored again.",
         "Highlanders"),
        ("Fitzroy kicked the last goal with nine seconds left. Fitzroy had trailed for three quarters, and the captain "
         "wept.", "Fitzroy"),
    ],
)  # fmt: skip
def test_what_does_what_teams_do_is_a_team(text, team):
    assert organisations_in(text)[team] == 2


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lopes has not won since May. Lopes stays in bed.",
        "They have not won since May. Both have lost money.",
        "Ms Cruz needed two points to pass her test. Cruz led by a mile.",
        "What Lopes have we in town? Lopes are many.",
        "Jonas and Lena have won the raffle. Lena was glad.",
        "The farmers have lost four goats. Others are second in the queue.",
        "Ann Rangers has lost a shoe. She led by one lap.",
        "Pupils have not won since the storm. Farmers stay at home.",
    ],
)
def test_others_that_win_and_stay_are_no_teams(text):
    assert not {"Lopes", "Cruz", "Lena", "They", "Both", "Farmers", "Pupils", "Others"} & set(organisations_in(text))

"""Teams called like people: who plays a team is one."""

import pytest
from marked_names import named, texts, unmarked

from analysis import name_actors

TWENTY_POINTS = r"""
    [organisation Duke] routed [organisation Clemson] 20-11. [organisation Clemson] made nine of 40 shots.
    [organisation Denmark] fell 2-1 in the rain. [place Peru] met [place Bolivia].
    [person Berg] fell 2-1 in the rain. The town of [place Parma] has a coach.
"""


@pytest.mark.parametrize("text", texts(TWENTY_POINTS))
def test_twenty_points_are_those_of_teams(text):
    assert named(unmarked(text)) == text


PLAYING = r"""
    It was the murder of [person Nightwing] that players had to solve. The league and its fans and the coach of the squad met there.
    The win over [organisation Zimbabwe] came with a penalty. They drew 0-0 with [organisation Guinea] and beat [organisation Peru] 2-1.
"""


@pytest.mark.parametrize("text", texts(PLAYING))
def test_who_plays_is_a_team_in_news_of_sport(text):
    assert named(unmarked(text)) == text


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Arsenal beat Chelsea 2-0. Chelsea were poor.", "Chelsea"),
        ("Everton beat Paisley 3-1 on Sunday. Paisley have lost four games.", "Paisley"),
        ("Charlotte lost to Austin 2-1 on Saturday. Charlotte were poor in the first half.", "Charlotte"),
        ("Sydney drew with Perth 0-0. Perth were lucky.", "Perth"),
    ],
)
def test_who_plays_a_team_is_a_team(text, team):
    assert actors(text)[team, "organisation"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "Nadal beat Federer 6-4. Federer was tired.",
        "Ann Lind beat Roger Federer 6-4 and Federer left.",
        "Momota beat Federer 21-14, 21-11. Federer was tired.",
        "Hillary beat Federer 54-44 in the vote. Federer left.",
        "They routed Roger Federer 88-61. Federer left.",
    ],
)
def test_who_plays_a_person_stays_a_person(text):
    assert sum(n for (name, kind), n in actors(text).items() if "Federer" in name and kind == "person") == 2


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("The Lakers lost to Boston on Monday. Boston scored 120.", "Boston"),
        ("Ohio State won again on Saturday. Michigan fell 24-10.", "Michigan"),
        ("Kenya drew 1-1 with Bolivia in the heat of the day.", "Bolivia"),
        ("Peru won the cup, beating Bolivia 1-0.", "Bolivia"),
        ("Real Madrid drew with Sevilla in the rain on Sunday.", "Sevilla"),
        ("Turku United thrashed Lyon at home. Lyon led for a minute.", "Lyon"),
        ("Juventus drew 1-1 with Napoli. Napoli stay third.", "Napoli"),
        ("Benfica lost 2-0 to Braga. Braga are second.", "Braga"),
        ("Duke routed Clemson 88-61. Clemson made nine of 40 shots.", "Duke"),
        ("Rice upset Baylor 24-21 in the rain.", "Rice"),
        ("Butler edged Xavier 70-69. Xavier led at the half.", "Butler"),
        ("Marshall crushed Akron 45-3 on Saturday.", "Marshall"),
        ("Villa beat Forest 2-0. Forest were down to ten men.", "Villa"),
    ],
)
def test_who_loses_to_a_team_or_has_a_score_after_its_verb_is_a_team(text, team):
    assert (team, "organisation") in actors(text)


def test_what_a_firm_loses_to_in_court_or_a_visit_is_no_team():
    assert ("Boston", "place") in actors("Talks with Boston drew crowds. The firm lost to Boston in court.")


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Wolves have won three of their last four league games, and their coach praised the squad.", "Wolves"),
        ("Celtic scored twice. The coach said the players had earned their league title.", "Celtic"),
        ("Hearts are third in the league after a win. Their coach praised the players and the fans.", "Hearts"),
        ("The former Wasps and Oulu hooker will coach the squad next season. The players want a title.", "Wasps"),
        ("The club paid for the Parma striker. The coach said the midfield and the squad were thin.", "Parma"),
        ("A signing from Napoli, he will coach the squad. The club lost two players this season.", "Napoli"),
        ("Her debut for Sevilla came last season. The club and its coach want players with goals.", "Sevilla"),
        ("She was a Norwich and Ipswich junior. The coach has few players for the final of the league.", "Norwich"),
        (
            "The rugby squad lost two players to injury. The coach said the Wallabies and the captain would rest.",
            "Wallabies",
        ),
    ],
)
def test_in_news_of_sport_without_scores_what_has_players_and_fans_is_a_team(text, team):
    assert (team, "organisation") in actors(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Talks with Parma failed. The striker of the match burned the coach house.", "Parma"),
        ("The Gloucester captain said the ship was lost.", "Gloucester"),
        ("The squad flew to Napoli for the final. The coach said the players wanted the cup.", "Napoli"),
        ("The coach said the players liked Sevilla in the spring, and the club has a season ticket.", "Sevilla"),
        ("The league said the Peru coach had an injury, and the players of the squad left.", "Peru"),
    ],
)
def test_a_place_where_nobody_plays_stays_one(text, place):
    assert (place, "place") in actors(text)


def test_the_nickname_of_a_team_is_the_team_of_its_place():
    found = name_actors("Chelsea beat Lyon 2-0. The Blues were better. The Hammers lost to Chelsea 3-0.")
    assert found.set_index("actor")["mentions"]["Chelsea"] == 3


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Santos went down on Sunday. They drew 1-1 with Palmeiras. The fans of Santos sat in the stands.", "Santos"),
        (
            "Half-time: the ball is wet, and Essendon have missed six shots. Essendon lead by points.",
            "Essendon",
        ),
        (
            "The derby was the last match of the season. Zorvex stay second. The keeper of Zorvex saved a goal.",
            "Zorvex",
        ),
    ],
)
def test_what_does_as_teams_do_in_news_of_sport_is_one(text, team):
    assert actors(text)[team, "organisation"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "The fire in Santos burned for three days. Santos has no firemen.",
        "Ann Santos coached the team for three seasons. The match was lost, and Santos left the league.",
        "Zorvex are second to none, wrote the baker.",
    ],
)
def test_what_is_in_no_news_of_sport_or_bears_a_full_name_is_no_team(text):
    assert not any(kind == "organisation" for name, kind in actors(text) if name in ("Santos", "Ann Santos"))


def test_a_score_and_the_break_show_a_match():
    text = "Palestino came back cold. Colo-Colo scored three times before the break and won 4-2."
    assert actors(text)["Palestino", "organisation"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "Chelsea have sacked their striker. The club statement by Chelsea said the coach, the squad and the fans agreed.",
        "Burnley are saying no to the transfer. The coach said the league, the squad and the striker need Burnley.",
        "Lyon were told to wait. The striker joined Lyon for a season, the coach of the club told the squad.",
    ],
)
def test_a_club_that_is_many_is_one_wherever_it_is_named(text):
    assert actors(text)[text.split()[0], "organisation"] == 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Turku was cold. The coach of the club, the squad and the striker love Turku.", "Turku"),
        ("Norway are late. The coach of the club, the squad and the striker left for Norway.", "Norway"),
        ("Two hotels in Burnley are full. The coach of the club, the squad and the striker saw Burnley.", "Burnley"),
    ],
)
def test_a_town_that_is_one_and_a_country_stay_places(text, place):
    assert (place, "place") in actors(text)


BOTH_SIDES = r"""
    The women edged [person Xavier] 70-69.
    They crushed [organisation Marshall] 45-3 on Saturday.
"""


@pytest.mark.parametrize("text", texts(BOTH_SIDES))
def test_only_names_on_both_sides_are_teams(text):
    assert named(unmarked(text)) == text


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("West Virginia closed the game on a run and won 80-71. The Mountaineers ran, and the Mountaineers sang. "
         "Jo Roe added 12 for West Virginia, and Pelko Moe drew 1-1.", "West Virginia"),
        ("Arizona State closed the game on a run and won 80-71. The Sun Devils ran, and the Sun Devils sang. "
         "Jo Roe added 12 for Arizona State, and Pelko Moe drew 1-1.", "Arizona State"),
        ("Coastal Carolina closed the game on a run and won 80-71. The Chanticleers ran, and the Chanticleers sang. "
         "Jo Roe added 12 for Coastal Carolina, and Pelko Moe drew 1-1.", "Coastal Carolina"),
    ],
)  # fmt: skip
def test_a_team_and_its_nickname_are_one(text, team):
    found = name_actors(text).set_index("actor")
    assert found.loc[team, "kind"] == "organisation" and found.loc[team, "mentions"] == 4


@pytest.mark.parametrize(
    "text",
    [
        "West Virginia won 80-71. The Badgers ran, and the Badgers sang. Jo Roe added 12 for West Virginia.",
        "It snowed in West Virginia on Monday. The Mountaineers met there.",
        "The Mountaineers met in Kentucky, and the Mountaineers sang in West Virginia.",
    ],
)
def test_another_team_and_a_state_are_not(text):
    aliases = [set(forms.split("; ")) for forms in name_actors(text)["aliases"]]
    assert not any(len(forms & {"West Virginia", "Mountaineers", "Badgers"}) > 1 for forms in aliases)

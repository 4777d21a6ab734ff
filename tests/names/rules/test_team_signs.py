"""Teams that look like people, known by who is theirs and whom they meet."""

import pytest
from inputs import kinds_of

SPORT = "The coach praised the squad after the match, and the league title is near this season."


@pytest.mark.parametrize(
    "text",
    [
        "The Zorvex players wept. Zorvex's dream is over.",
        "It was a win over Karvin. They had lost the final against Karvin a year ago.",
        "Zorvex were poor. They lost the semi-final to Zorvex, and a defeat to Zorvex hurts.",
        "To meet a team like Moyvarn is hard. Moyvarn's best is good.",
        "He has signed for Zarvik from abroad, and a draw with Zarvik in May was dull.",
    ],
)
def test_who_has_players_or_is_met_twice_is_a_team(text):
    assert "person" not in kinds_of(f"{SPORT} {text}").values()


@pytest.mark.parametrize(
    "text",
    [
        "The goal of Karvin was late. Karvin smiled.",
        "Jo Karvin scored. They had lost with Karvin a year ago, and a team like Karvin needs is rare.",
        "The coach met Mr Karvin. The Karvin side of the street was wet.",
        "He beat Karvin in the tennis final, a win over Karvin in two sets, as the top seed.",
    ],
)
def test_a_player_stays_a_person(text):
    assert "person" in kinds_of(f"{SPORT} {text}").values()

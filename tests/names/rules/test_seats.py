"""Seats of power and of members of parliament.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

from analysis.names.mentions import find_mentions
from analysis.text.document import parse

EXAMPLES = {
    "recall_seats": r"""
        The prime minister is back in Number 10 now. -> The prime minister is back in [place Number 10] now.
        A minister said that No 10 insisted on it. -> A minister said that [organisation No 10] insisted on it.
        The prime minister will stay at Number 10 for a year. -> The prime minister will stay at [place Number 10] for a year.
        The minister read it in a Commons statement. -> The minister read it in a [organisation Commons] statement.
        A minister saw Friday's Commons debate on it. -> A minister saw Friday's [organisation Commons] debate on it.
        The MP slept in the Lords on Monday. -> The MP slept in the [organisation Lords] on Monday.
        The minister wore a number 10 shirt.
        The minister has Number 10 Elm Street.
        He plays at Number 10 for Leeds.
        The MP met the Lords Moe and Berg in May.
        The MP walked over Clapham Commons again.
        Goats graze on the Commons by the sea.
        The minister left. So Number 10 said no. -> The minister left. So [organisation Number 10] said no.
        The minister left. A Number 10 shirt fell.
        The minister left. They went to Number 10-sized rooms.
        The minister left. They went to Number 10 -> The minister left. They went to [place Number 10]
        The minister left. They met the Commons there. -> The minister left. They met the [organisation Commons] there.
        The minister left. A Lords debate ended. -> The minister left. A [organisation Lords] debate ended.
        The minister left. They went to the Lords then. -> The minister left. They went to the [organisation Lords] then.
        The minister left. They like the Lords then.
    """,
    "join_constituencies": r"""
        Then [place Norvik] South MP [person Ann Roe] left. -> Then [place Norvik South] MP [person Ann Roe] left.
        Then [organisation Norvik South] MP [person Ann Roe] left. -> Then [place Norvik South] MP [person Ann Roe] left.
        Then [place Norvik] Labour MP [person Ann Roe] left.
        So the MP for [place Norvik South] and [place Oulu] left. -> So the MP for [place Norvik South and Oulu] left.
        Ann Roe, MSP for Norvik and [place Oulu], left. -> Ann Roe, MSP for [place Norvik and Oulu], left.
        They met both [person Flynn] and Norvik and [place Oulu West] MP [person Ann Roe]. -> They met both [person Flynn] and [place Norvik and Oulu West] MP [person Ann Roe].
        Then [organisation Dover] MP [person Ann Roe] left. -> Then [place Dover] MP [person Ann Roe] left.
        So the MP for [place Oulu] and a baker left.
        So the MP for [place Oulu] and [organisation Labour] leader left.
        Then [person Ann Lee] and [place Oulu] MP [person Jo Berg] left.
        The MPs for [place Norvik] and [place Oulu] left.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after


def names_in(text):
    return [(m.kind, m.actor) for m in find_mentions(parse(text)) if m.form == "name"]


@pytest.mark.parametrize(
    "text",
    [
        "He entered Downing Street in 1976 and was happy.",
        "They bought two lamps: one for her and one for a room in the White House.",
        "The vote put her into Downing Street for a year.",
        "The king called him back to Downing Street in a last attempt.",
        "The family moved out of their Downing Street flat in May.",
        "He met her at 10 Downing Street on Monday.",
    ],
)
def test_who_enters_a_seat_of_power_enters_a_place(text):
    assert {"Downing Street", "10 Downing Street", "White House"} & {
        name for kind, name in names_in(text) if kind == "place"
    }


@pytest.mark.parametrize(
    "text",
    [
        "He entered Downing Street in 1976. Downing Street denied it.",
        "Those in the White House press room laughed.",
        "The White House denied it on Monday.",
        "They sent a long letter of six pages to Downing Street staff.",
    ],
)
def test_a_seat_of_power_that_acts_is_a_body(text):
    assert {"Downing Street", "White House"} & {name for kind, name in names_in(text) if kind == "organisation"}

"""Names with figures, and roads.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "recall_figures": r"""
        So the band [person Ann Maroon 5 Berg] left.
        So [person Ann] [person Maroon] 5 left. -> So [person Ann] [organisation Maroon 5] left.
        They met the rapper 21 Berg in May. -> They met the rapper [person 21 Berg] in May.
        Then the security firm 3avik won. Later 3avik lost. -> Then the security firm [organisation 3avik] won. Later [organisation 3avik] lost.
        They called the station Warm 97 at noon. -> They called the station [organisation Warm 97] at noon.
        It is what the band Zorv8 plays. -> It is what the band [organisation Zorv8] plays.
        They saw 50 Cent and met O2 in May. -> They saw [person 50 Cent] and met [organisation O2] in May.
        They drove along the A90 to see it. -> They drove along the [place A90] to see it.
        The crash on the [organisation M62] hurt two. -> The crash on the [place M62] hurt two.
        Drivers say that the M4 near [place Oulu] is dark. -> Drivers say that the [place M4] near [place Oulu] is dark.
        It cost 50 cent to see it.
        It was the company 40km away.
        It was the firm 20th in line.
        A singer 40 Years old left.
        They met the group May 5 at noon.
        They flew on the A380 of Airbus.
        They met on the A5 paper of the bank.
        They read the M62 on a phone.
        They like the road. The A90 northbound shut. -> They like the road. The [place A90] northbound shut.
        The road on the [place A90 Bridge] shut.
        The band Zorvex 9000 sang.
        The band Zorvex 900 sang. -> The band [organisation Zorvex 900] sang.
        The road was long. They like the A90 phone.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after

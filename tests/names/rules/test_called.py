"""Bodies that were passed over, beside a noun for a body.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

from analysis import name_actors

EXAMPLES = {
    "recall_called": r"""
        Staff of the Unite union left. -> Staff of the [organisation Unite] union left.
        It was in the Zarq newspaper then. -> It was in the [organisation Zarq] newspaper then.
        They paid a firm, Zorvex, for it. -> They paid a firm, [organisation Zorvex], for it.
        Shots hit his management company, Violator. -> Shots hit his management company, [organisation Violator].
        She sings in the band Tinarv and paints. -> She sings in the band [organisation Tinarv] and paints.
        The governing body, Zegas, said no. -> The governing body, [organisation Zegas], said no.
        The French union left.
        He told the company, Lahti said, to pay.
        The civil group Article 13 met.
        The band Norvik.com met.
        Staff of the company, Monday, left.
        The band White Norvik sang.
        They paid the company. Zorvex left.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Mounties closed the ice road on Monday.", "Mounties"),
        ("They were told by the Feds to wait.", "Feds"),
        ("Actors of the Beeb went on strike in May.", "Beeb"),
        ("A bomb was found by the Gardaí in a van.", "Gardaí"),
    ],
)
def test_a_nickname_of_a_body_after_the_is_one(text, body):
    found = name_actors(text)
    assert body in found.loc[found["kind"] == "organisation", "aliases"].tolist()
